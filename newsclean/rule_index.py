"""The rules by their first words, built once for each language and never changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from newsclean.folding import first_word, folded, plain, second_word
from newsclean.rules import Rule

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

Phrases = dict[str, list[tuple[str, int]]]
"""Folded phrases and the numbers of their rules, by the beginning of the second word."""
Patterns = dict[str, list[int]]
"""The numbers of rules with patterns, by the beginning of the second word that leads to them."""
Words = dict[str, tuple[dict[str, int], Phrases, Patterns, Phrases, Patterns]]
"""By first word: whole lines, then what opens a block, then what may stand inside one."""


class Table:
    """Rules and their words as plain data: what the index of a pack holds."""

    def __init__(self, rules: Sequence[Rule | Mapping[str, object]], words: Words) -> None:
        """Take *rules* (values, or their fields as the index has them) and their *words*."""
        self._rules = list(rules)
        self.words = words

    @classmethod
    def of(cls, rules: Iterable[Rule]) -> Table:
        """Return the table of *rules*."""
        rules = tuple(rules)
        return cls(rules, words_of(rules))

    def rule(self, number: int) -> Rule:
        """Return the rule of that *number*."""
        rule = self._rules[number]
        if not isinstance(rule, Rule):
            rule = self._rules[number] = Rule.of_fields(rule)
        return rule

    def rules(self) -> list[Rule]:
        """Return all rules."""
        return [self.rule(number) for number in range(len(self._rules))]


def words_of(rules: Sequence[Rule]) -> Words:
    """Return *rules*, by their numbers, under the first words that lead to them."""
    words: Words = {}
    for number, rule in enumerate(rules):
        inside = rule.scope in ("sentence", "span")
        for phrase in rule.phrases:
            place = words.setdefault(first_word(phrase), ({}, {}, {}, {}, {}))
            if rule.scope in ("block", "head"):
                place[0].setdefault(folded(phrase), number)
            else:
                text = plain(phrase).lstrip(_OPENING_MARKS)
                (place[3] if inside else place[1]).setdefault(second_word(text), []).append((text, number))
        for start in rule.starts:
            place = words.setdefault(first_word(start), ({}, {}, {}, {}, {}))
            patterns = (place[4] if inside else place[2]).setdefault(second_word(start), [])
            if number not in patterns:
                patterns.append(number)
    return words


class Starts:
    """Phrases and patterns that begin with one word, by the beginning of the second."""

    __slots__ = ("_any", "_by_second")

    def __init__(self, phrases: dict[str, list[tuple[str, Rule]]], patterns: dict[str, list[Rule]]) -> None:
        """Take *phrases* and *patterns*; what needs no second word stands under every one."""
        self._by_second: Final = {
            second: _ordered(
                {*phrases.get(second, ()), *phrases.get("", ())},
                [*patterns.get(second, ()), *(patterns.get("", ()) if second else ())],
            )
            for second in {"", *phrases, *patterns}
        }
        self._any: Final = self._by_second[""]

    def led_to(self, second: str) -> Candidates:
        """Return what may match a text whose second word begins with *second*."""
        return self._by_second.get(second, self._any)


class Candidates(NamedTuple):
    """Phrases and patterns to be compared at one place."""

    texts: tuple[str, ...]
    """The folded phrases, the longest first."""
    rules: tuple[Rule, ...]
    """The rule of each phrase."""
    patterns: tuple[Rule, ...]
    """The rules whose patterns may match."""


def _ordered(phrases: Iterable[tuple[str, Rule]], patterns: Sequence[Rule]) -> Candidates:
    ranked = sorted(phrases, key=_longest_first)
    return Candidates(tuple(text for text, _ in ranked), tuple(rule for _, rule in ranked), tuple(patterns))


def _longest_first(phrase: tuple[str, Rule]) -> tuple[int, str]:
    return -len(phrase[0]), phrase[1].id


class Entry(NamedTuple):
    """What begins with one word: whole lines, what opens a block, and what may stand inside one."""

    lines: Mapping[str, Rule]
    opening: Starts
    inside: Starts


class Index:
    """Tables by the forms of their words, each word's entry made when a text first has it."""

    def __init__(self, tables: Iterable[Table]) -> None:
        """Join *tables*; of two rules for the same line that of the first table holds."""
        self._places: dict[str, list[tuple[Table, str]]] = {}
        self._entries: dict[str, Entry] = {}
        for table in tables:
            for word in table.words:
                for form in dict.fromkeys(_forms(word)):
                    self._places.setdefault(form, []).append((table, word))
        self.anywhere: Final = _leads(self._places, _ALL)
        """What leads to any rule."""
        self.inside: Final = _leads(self._places, _INSIDE)
        """What leads to rules for what may stand inside a block."""

    def __contains__(self, form: str) -> bool:
        """Whether a word printed as *form* begins any rule."""
        return form in self._places

    def entry(self, form: str) -> Entry:
        """Return the entry of a word printed as *form*, whose small letters must be in the index."""
        entry = self._entries.get(form)
        if entry is None:
            entry = self._entries[form] = _joined(self._places.get(form) or self._places[form.lower()])
        return entry


_ALL: Final = slice(0, 5)
_INSIDE: Final = slice(3, 5)


class Leads(NamedTuple):
    """The first words of rules, told apart by the letters of the second word."""

    pairs: frozenset[str]
    """First words in lower case with the letters of a second; and alone, where no second can be made out."""
    alone: Mapping[str, tuple[str, ...]]
    """First words, by form, that lead to a rule whatever follows, if one of these is near; none: always."""


def _leads(places: Mapping[str, Sequence[tuple[Table, str]]], kinds: slice) -> Leads:
    pairs: set[str] = set()
    alone: dict[str, tuple[str, ...]] = {}
    for form, tables in places.items():
        seconds, needs = _seconds(tables, kinds)
        pairs.update(f"{plain(form)} {second}" for second in seconds if second)
        if seconds:
            pairs.add(plain(form))
        if "" in seconds:
            alone[form] = tuple(sorted(needs))
    return Leads(frozenset(pairs), alone)


def _seconds(places: Sequence[tuple[Table, str]], kinds: slice) -> tuple[set[str], set[str]]:
    """Return the seconds that lead to a rule, "" for any, and what rules need that any second leads to."""
    seconds: set[str] = set()
    needed: list[tuple[str, ...]] = []
    for table, word in places:
        for number, part in enumerate(table.words[word][kinds], kinds.start):
            for start, rules in part.items():
                second = start if number else second_word(start)
                seconds.add(second)
                if not second:
                    needed += [table.rule(rule).needs for rule in rules] if number in _PATTERNS else [()]
    return seconds, {need for needs in needed for need in needs} if all(needed) else set()


_PATTERNS: Final = (2, 4)


def _joined(places: Sequence[tuple[Table, str]]) -> Entry:
    lines: dict[str, Rule] = {}
    phrases: tuple[dict[str, list[tuple[str, Rule]]], ...] = ({}, {})
    patterns: tuple[dict[str, list[Rule]], ...] = ({}, {})
    for table, word in places:
        whole, *parts = table.words[word]
        for line, number in whole.items():
            lines.setdefault(line, table.rule(number))
        for into, texts in zip(phrases, (parts[0], parts[2]), strict=True):
            for second, found in texts.items():
                into.setdefault(second, []).extend((text, table.rule(number)) for text, number in found)
        for rules, numbers in zip(patterns, (parts[1], parts[3]), strict=True):
            for second, found_numbers in numbers.items():
                rules.setdefault(second, []).extend(table.rule(number) for number in found_numbers)
    return Entry(lines, Starts(phrases[0], patterns[0]), Starts(phrases[1], patterns[1]))


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
