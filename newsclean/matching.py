"""Find where rules match: one scan for the places where residue can begin, then only the candidates.

Residue begins at a boundary: a line, a sentence, a bracket, a bullet, or a word glued to the one
before. The scan yields the word behind each boundary; one dictionary look-up names the few rules
that begin with that word, and only their phrases and patterns are compared.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from newsclean.document import Found
from newsclean.sentences import sentence_end

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from newsclean.document import Block
    from newsclean.rules import Rule

MARKS: Final = "©®℗ⓒⒸ►▶▸➤→↓✉☎📷🔴@#"
"""Signs that stand for a first word."""
# Scripts without spaces give a whole sentence as one word: their first two characters are the key. The
# first digit stands for a number.
_KEY: Final = rf"(\d|[\u2e80-\uffdc]{{2}}|\w+|[{MARKS}])"
_UPPER: Final = "A-ZÀ-ÖØ-ÞА-ЯЁҐЄІЇ"
_LOWER: Final = "a-zß-öø-ÿа-яёґєії"
# What may stand between a boundary and the first word, in any script: opening marks and bullets.
_OPENING: Final = "\\s\"“„«‹'‘(\\[~_¿¡（［「『【〔《〈▼▽▲△■□◆◇●○◎★☆※＞▷☞\u200b-\u200f\ufeff"
_BOUNDARY: Final = re.compile(rf"""[.!?:;…)\]}}"”»›|•·–—*>/\n\t\r。！？」』】）》、：；؟؛+\-][{_OPENING}]*""" + _KEY)
_GLUED: Final = re.compile(rf"[{_UPPER}](?<=[{_LOWER}0-9.!?)”\"’»][{_UPPER}])\w*")
_FIRST: Final = re.compile(rf"""[{_OPENING}.!?:;…)\]}}”»›|•·–—*>/。+\-]*""" + _KEY)

_FOLDED: Final = str.maketrans(
    "“”„‟«»‹›‘’‚‛`´′″–—―‐‑−\u00a0\u2009\u202f\u2007\u3000\t\n\rı",
    "\"\"\"\"\"\"\"\"''''''''------        i",
    "\u0307",  # what lower() leaves of the Turkish İ
)
_DECORATION: Final = (
    " \"'()[]{}<>.:;!?,|-*•·→▶►▸➤↓»«›‹…_=~+/#✉☎📷🔴¿¡،؛؟\u200b\u200c\u200d\u200e\u200f\ufeff"
    "（）［］「」『』【】〔〕《》〈〉。、，．：；！？｜▼▽▲△■□◆◇●○◎★☆※＞＜▷☞"
)
LONGEST_LINE: Final = 200
"""Code points of the longest line that is looked up as a whole."""
_WINDOW: Final = 120
_LONGEST_DECORATION: Final = 16

Phrases = dict[str, list[tuple[str, "Rule"]]]


def folded(text: str) -> str:
    """Return *text* for comparing: lower case, plain quotes and dashes, single spaces, no decoration.

    >>> folded("– ADVERTISEMENT –")
    'advertisement'
    """
    return _plain(text).strip(_DECORATION)


def _plain(text: str) -> str:
    text = text.lower()
    if not text.isascii():
        text = text.translate(_FOLDED)
    elif "  " not in text and "\n" not in text and "\t" not in text:
        return text  # the usual case, worth the look
    return " ".join(text.split())


def first_word(text: str) -> str:
    """Return the word, number or mark, in lower case, under which the scan finds *text*."""
    found = _FIRST.match(text)
    return _key(found[1]) if found else ""


def _key(word: str) -> str:
    return "0" if word[0].isdigit() else word.lower()


def _second(text: str) -> str:
    """Return the beginning of the second word of *text*, which tells most phrases apart."""
    parts = text.split(None, 2)
    return _plain(parts[1][:2]) if len(parts) > 1 else ""


class _Entry:
    """What begins with one word: whole lines, what opens a block, and what may stand inside one."""

    __slots__ = ("inside", "lead_patterns", "leads", "lines", "patterns", "phrases")

    def __init__(self) -> None:
        self.lines: dict[str, Rule] = {}
        self.leads: Phrases = {}
        self.lead_patterns: dict[str, list[Rule]] = {}
        self.phrases: Phrases = {}
        self.patterns: dict[str, list[Rule]] = {}
        self.inside = False


class Matcher:
    """The rules for one language, ready to be looked up; built once and never changed."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        """Index *rules* by their first words."""
        entries: dict[str, _Entry] = {}
        for rule in rules:
            for phrase in rule.phrases:
                _add(entries.setdefault(first_word(phrase), _Entry()), phrase, rule)
            for start in rule.starts:
                entry = entries.setdefault(first_word(start), _Entry())
                patterns = entry.patterns if rule.scope in ("sentence", "span") else entry.lead_patterns
                if rule not in patterns.setdefault(_second(start), []):
                    patterns[_second(start)].append(rule)
        for entry in entries.values():
            entry.inside = bool(entry.phrases or entry.patterns)
            for phrases in (*entry.leads.values(), *entry.phrases.values()):
                phrases.sort(key=lambda phrase: -len(phrase[0]))
        self._entries = {form: entry for word, entry in entries.items() for form in _forms(word)}

    def found(self, source: str, blocks: tuple[Block, ...]) -> dict[str, list[Found]]:
        """Return where the rules match in *source*, cut into *blocks*, by the label they strip."""
        results: dict[str, list[Found]] = {}
        at = 0
        for start, entry in self._candidates(source):
            while at < len(blocks) and blocks[at].end <= start:
                at += 1
            if at == len(blocks):
                break
            block = blocks[at]
            ahead = start - block.start
            opens = ahead == 0 or (0 < ahead < _LONGEST_DECORATION and not block.text[:ahead].strip(_DECORATION))
            if opens:
                for match in _opening(source, start, block, entry):
                    results.setdefault(match.rule.strips, []).append(match)
            if entry.inside and ahead >= 0:
                for match in _inside(source, start, block, entry):
                    results.setdefault(match.rule.strips, []).append(match)
        return results

    def _candidates(self, source: str) -> list[tuple[int, _Entry]]:
        """Return the places where a word that begins a rule stands behind a boundary."""
        known = self._entries.get
        places = {found.start(1): entry for found in _BOUNDARY.finditer(source) if (entry := known(found[1]))}
        for found in _GLUED.finditer(source):
            if entry := known(found[0]):
                places[found.start()] = entry
        first = _FIRST.match(source)
        if first and (entry := known(first[1])):
            places[first.start(1)] = entry
        return sorted(places.items(), key=_offset)


def _offset(place: tuple[int, _Entry]) -> int:
    return place[0]


def _add(entry: _Entry, phrase: str, rule: Rule) -> None:
    if rule.scope in ("block", "head"):
        entry.lines.setdefault(folded(phrase), rule)
        return
    text = _plain(phrase).strip(" \"'(¿¡【「『（《")
    phrases = entry.phrases if rule.scope in ("sentence", "span") else entry.leads
    phrases.setdefault(_second(text), []).append((text, rule))


# Names with a capital in the middle: no form that is made from their letters alone has it.
_SPELLED: Final = {
    name.lower(): name
    for name in (
        *("AdChoices", "ANSAcheck", "LinkedIn", "PayPal", "SoundCloud", "StumbleUpon", "TikTok", "WhatsApp", "WordPress"),
        *("YouTube", "ВКонтакте"),
    )
}


def _forms(word: str) -> tuple[str, ...]:
    """Return the forms in which a text may print *word*."""
    if word == "0":
        return tuple("0123456789")
    forms = (word, word.capitalize(), word.upper(), _SPELLED.get(word, word))
    if "i" not in word:
        return forms
    return (*forms, word.replace("i", "İ", word[0] == "i"), word.replace("i", "İ").upper())  # Turkish capitals


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """Compile a rule's *pattern* when it is first needed."""
    import regex  # noqa: PLC0415 (only where a pattern has a candidate)

    return regex.compile(pattern)  # type: ignore[no-any-return]


def _opening(source: str, start: int, block: Block, entry: _Entry) -> Iterator[Found]:
    """Yield what matches where *block* opens with the word of *entry*."""
    length = len(block.text)
    if entry.lines and length <= LONGEST_LINE:
        rule = entry.lines.get(folded(block.text))
        if rule is not None:
            yield Found(block.start, block.end, rule)
    if entry.leads:
        yield from _phrases(source, start, block, entry.leads)
    for rule in _candidates(entry.lead_patterns, source, start):
        if length <= rule.longest and _has_needs(block.text, rule) and (found := compiled(rule.pattern).match(source, start, block.end)):
            whole = rule.scope in ("lead", "rest") or not source[found.end() : block.end].strip(_DECORATION)
            if whole:
                yield _extent(source, start, found.end(), block, rule)


def _candidates(patterns: dict[str, list[Rule]], source: str, start: int) -> Sequence[Rule]:
    """Return the rules whose patterns may match at *start*, by the second word there."""
    if not patterns:
        return ()
    always = patterns.get("", ())
    if len(patterns) == 1 and always:
        return always
    return (*always, *patterns.get(_second(source[start : start + 40]), ()))


def _has_needs(text: str, rule: Rule) -> bool:
    if not rule.needs:
        return True
    text = text.lower()
    return any(word in text for word in rule.needs)


def _inside(source: str, start: int, block: Block, entry: _Entry) -> Iterator[Found]:
    """Yield what matches where the word of *entry* stands behind a boundary in *block*."""
    if entry.phrases:
        yield from _phrases(source, start, block, entry.phrases)
    for rule in _candidates(entry.patterns, source, start):
        if not _has_needs(source[start : start + _WINDOW], rule):
            continue
        if found := compiled(rule.pattern).match(source, start, block.end):
            match = _extent(source, start, found.end(), block, rule)
            if rule.scope == "span" or match.end - match.start <= rule.longest:
                yield match


def _phrases(source: str, start: int, block: Block, phrases: Phrases) -> Iterator[Found]:
    candidates = phrases.get(_second(source[start : start + 40]), ())
    if "" in phrases:
        candidates = (*candidates, *phrases[""])
    elif not candidates:
        return
    window = _plain(source[start : start + _WINDOW])
    for text, rule in candidates:
        if window.startswith(text) and not _goes_on(window, len(text)):
            match = _extent(source, start, start + _reach(source, start, len(text)), block, rule)
            if rule.scope in ("span", "rest") or match.end - match.start <= rule.longest:
                yield match
                return


def _goes_on(window: str, end: int) -> bool:
    """Whether a phrase that ends at *end* stops in the middle of a word (in scripts with spaces)."""
    if end >= len(window):
        return False
    return window[end - 1].isalnum() and window[end].isalpha() and window[end] < "\u2e80"


def _reach(source: str, start: int, length: int) -> int:
    """Return how many code points of *source* a folded phrase of *length* covers from *start*."""
    seen = at = 0
    blank = False
    while seen < length and start + at < len(source):
        now = source[start + at].isspace()
        seen += not (now and blank)
        blank = now
        at += 1
    return at


def _extent(source: str, start: int, end: int, block: Block, rule: Rule) -> Found:
    """Return how much goes for *rule*, which matches ``source[start:end]``."""
    if rule.scope == "span":
        return Found(start, end, rule)
    if rule.scope == "rest":
        return Found(block.start, len(source.rstrip()), rule)
    if rule.scope == "sentence":
        opens = not block.text[: start - block.start].strip(_DECORATION)
        return Found(block.start if opens else start, sentence_end(source, end, block.end), rule)
    return Found(block.start, block.end, rule)
