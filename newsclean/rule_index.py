"""The rules by their first words, built once for each language and never changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean.folding import first_word, folded, plain, second_word

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsclean.rules import Rule


class Starts:
    """Phrases and patterns that begin with one word, by the beginning of the second."""

    __slots__ = ("_any", "_any_patterns", "_patterns", "_phrases", "_seconds")

    def __init__(self) -> None:
        """Begin with none."""
        self._phrases: dict[str, list[tuple[str, Rule]]] = {}
        self._patterns: dict[str, list[Rule]] = {}
        self._seconds: frozenset[str] = frozenset()
        self._any: list[tuple[str, Rule]] = []
        self._any_patterns: list[Rule] = []

    def add_phrase(self, text: str, rule: Rule) -> None:
        """Add the folded phrase *text* of *rule*."""
        self._phrases.setdefault(second_word(text), []).append((text, rule))

    def add_pattern(self, start: str, rule: Rule) -> None:
        """Add the pattern of *rule*, to which *start*, one word or two, leads."""
        patterns = self._patterns.setdefault(second_word(start), [])
        if rule not in patterns:
            patterns.append(rule)

    def settle(self) -> None:
        """Put the longest phrases first and note what leads anywhere at all."""
        for phrases in self._phrases.values():
            phrases.sort(key=lambda phrase: -len(phrase[0]))
        self._seconds = frozenset((*self._phrases, *self._patterns))
        self._any = self._phrases.get("", [])
        self._any_patterns = self._patterns.get("", [])

    def lead_on(self, second: str) -> bool:
        """Whether a text whose second word begins with *second* may match."""
        return second in self._seconds or "" in self._seconds

    def phrases(self, second: str) -> Sequence[tuple[str, Rule]]:
        """Return the phrases to compare, the longest first."""
        found = self._phrases.get(second, ()) if second else ()
        return (*found, *self._any) if self._any else found

    def patterns(self, second: str) -> Sequence[Rule]:
        """Return the rules whose patterns may match."""
        found = self._patterns.get(second, ()) if second else ()
        return (*found, *self._any_patterns) if self._any_patterns else found


class Entry:
    """What begins with one word: whole lines, what opens a block, and what may stand inside one."""

    __slots__ = ("inside", "lines", "opening")

    def __init__(self) -> None:
        """Begin with none."""
        self.lines: dict[str, Rule] = {}
        self.opening = Starts()
        self.inside = Starts()

    def starts(self, rule: Rule) -> Starts:
        """Return where the phrases and patterns of *rule* belong."""
        return self.inside if rule.scope in ("sentence", "span") else self.opening


def index_of(rules: Iterable[Rule]) -> dict[str, Entry]:
    """Return *rules* by the first words that lead to them, in each form that texts print."""
    entries: dict[str, Entry] = {}
    for rule in rules:
        for phrase in rule.phrases:
            entry = entries.setdefault(first_word(phrase), Entry())
            if rule.scope in ("block", "head"):
                entry.lines.setdefault(folded(phrase), rule)
            else:
                entry.starts(rule).add_phrase(plain(phrase).lstrip(_OPENING_MARKS), rule)
        for start in rule.starts:
            entries.setdefault(first_word(start), Entry()).starts(rule).add_pattern(start, rule)
    for entry in entries.values():
        entry.opening.settle()
        entry.inside.settle()
    return {form: entry for word, entry in entries.items() for form in _forms(word)}


_OPENING_MARKS: Final = " \"'(¿¡【「『（《"
# Names with a capital in the middle: no form that is made from their letters alone has it.
_SPELLED: Final = {
    name.lower(): name
    for name in (
        *("AdChoices", "ANSAcheck", "LinkedIn", "PayPal", "SoundCloud", "StumbleUpon", "TikTok", "WhatsApp"),
        *("WordPress", "YouTube", "ВКонтакте"),
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
