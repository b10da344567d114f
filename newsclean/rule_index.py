"""The rules by their first words, built once for each language and never changed."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, NamedTuple, cast

from newsclean.folding import key_of, plain
from newsclean.rules import Rule

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

INSIDE: Final = frozenset(("sentence", "span"))
"""The scopes of what may stand inside a block."""
Phrases = dict[str, list[tuple[str, int]]]
"""Folded phrases and the numbers of their rules, by the beginning of the second word."""
Patterns = dict[str, list[int]]
"""The numbers of rules with patterns, by the beginning of the second word that leads to them."""
Held = tuple[dict[str, int], Phrases, Patterns, Phrases, Patterns]
"""What begins with one word: whole lines, then what opens a block, then what may stand inside one."""
LeadsIn = tuple[str, Sequence[tuple[Sequence[str], str]]]
"""`Leads` as plain data, its words joined by BAR: the pairs, and the words alone behind what they need."""
BAR: Final = "|"


class Table:
    """Rules and their words as plain data: what the index of a pack holds."""

    def __init__(self, rules: Sequence[Rule | str], words: Mapping[str, Held | str], leads: Sequence[LeadsIn]) -> None:
        """Take *rules*, their *words* and what leads to them; both may be lines of an index, read when needed."""
        self._rules = list(rules)
        self._words = dict(words)
        self.anywhere, self.inside = leads

    @classmethod
    def of(cls, rules: Iterable[Rule]) -> Table:
        """Return the table of *rules*."""
        from newsclean.rule_words import leads_of, words_of  # noqa: PLC0415 (the package's own are in its index)

        rules = tuple(rules)
        words = words_of(rules)
        return cls(rules, words, leads_of(words, rules))

    def rule(self, number: int) -> Rule:
        """Return the rule of that *number*."""
        rule = self._rules[number]
        if isinstance(rule, str):
            rule = self._rules[number] = Rule.of_fields(json.loads(rule))
        return rule

    def held(self, word: str) -> Held | None:
        """Return what begins with *word*, if anything does."""
        held = self._words.get(word)
        if isinstance(held, str):
            held = self._words[word] = cast("Held", json.loads(held)[word])
        return held

    def rules(self) -> list[Rule]:
        """Return all rules."""
        return [self.rule(number) for number in range(len(self._rules))]


Numbered = tuple[Table, int]
"""A table and the number of a rule in it."""


class Starts:
    """Phrases and patterns that begin with one word, by the beginning of the second; made ready when first asked."""

    __slots__ = ("_any", "_made", "_patterns", "_phrases")

    def __init__(self, phrases: dict[str, list[tuple[str, Numbered]]], patterns: dict[str, list[Numbered]]) -> None:
        """Take *phrases* and *patterns*; what needs no second word stands under every one."""
        self._phrases: Final = phrases
        self._patterns: Final = patterns
        self._made: Final[dict[str, Candidates | None]] = dict.fromkeys((*phrases, *patterns))
        self._any: Candidates | None = None

    def led_to(self, second: str) -> Candidates:
        """Return what may match a text whose second word begins with *second*."""
        made = self._made.get(second, self._any)
        return self._make(second) if made is None else made

    def _make(self, second: str) -> Candidates:
        if second and second in self._made:
            made = self._made[second] = self._ordered((second, ""))
        else:
            made = self._any = self._made[""] = self._ordered(("",))
        return made

    def _ordered(self, seconds: Sequence[str]) -> Candidates:
        phrases = [(text, _rule(place)) for second in seconds for text, place in self._phrases.get(second, ())]
        patterns = [_rule(place) for second in seconds for place in self._patterns.get(second, ())]
        if not phrases and not patterns:
            return NOTHING
        phrases.sort(key=_longest_first)
        tried = [Tried(rule, rule.scope in INSIDE, rule.longest, rule.needs, rule.pattern) for rule in patterns]
        return Candidates(tuple(text for text, _ in phrases), tuple(rule for _, rule in phrases), tuple(tried))


class Candidates(NamedTuple):
    """Phrases and patterns to be compared at one place."""

    texts: tuple[str, ...]
    """The folded phrases, the longest first."""
    rules: tuple[Rule, ...]
    """The rule of each phrase."""
    patterns: tuple[Tried, ...]
    """The rules whose patterns may match."""


class Tried(NamedTuple):
    """A rule with a pattern, and what is asked before it is matched, laid out to be asked fast."""

    rule: Rule
    inside: bool
    """Whether it may stand inside a block: then its needs are looked for in what follows, else in the block."""
    longest: int
    needs: tuple[str, ...]
    pattern: str


NOTHING: Final = Candidates((), (), ())
"""No rule may match: the same for every word, to be told by identity."""


def _longest_first(phrase: tuple[str, Rule]) -> tuple[int, str]:
    return -len(phrase[0]), phrase[1].id


class Entry(NamedTuple):
    """What begins with one word: whole lines, what opens a block, and what may stand inside one."""

    lines: Mapping[str, Numbered]
    opening: Starts
    inside: Starts

    def line(self, text: str) -> Rule | None:
        """Return the rule for a whole line, *text* when folded, if there is one."""
        place = self.lines.get(text)
        return _rule(place) if place else None


class Leads(NamedTuple):
    """The first words of rules, told apart by the letters of the second word."""

    pairs: set[str]
    """First words in small letters with the letters of a second; and alone, where no second can be made out."""
    alone: dict[str, tuple[str, ...]]
    """First words that lead to a rule whatever follows, if one of these is near; none: always."""

    def add(self, more: LeadsIn) -> None:
        """Take in what leads to further rules."""
        pairs, groups = more
        self.pairs.update(pairs.split(BAR))
        for needs, words in groups:
            for word in words.split(BAR):
                others = self.alone.get(word)
                if others is None:
                    self.alone[word] = tuple(needs)
                else:
                    self.alone[word] = tuple(sorted({*others, *needs})) if others and needs else ()

    def packed(self) -> LeadsIn:
        """Return the same as plain data."""
        groups: dict[tuple[str, ...], list[str]] = {}
        for word, needs in sorted(self.alone.items()):
            groups.setdefault(needs, []).append(word)
        return BAR.join(sorted(self.pairs)), [(needs, BAR.join(words)) for needs, words in groups.items()]


class Index:
    """Tables by the forms of their words, each word's entry made when a text first has it."""

    def __init__(self, tables: Iterable[Table]) -> None:
        """Join *tables*; of two rules for the same line that of the first table holds."""
        self._tables: Final = tuple(tables)
        self._entries: dict[str, Entry] = {}
        self.anywhere: Final = Leads(set(), {})
        """What leads to any rule."""
        self.inside: Final = Leads(set(), {})
        """What leads to rules for what may stand inside a block."""
        for table in self._tables:
            self.anywhere.add(table.anywhere)
            self.inside.add(table.inside)

    def __contains__(self, word: str) -> bool:
        """Whether a word printed as *word* begins any rule."""
        return plain(word) in self.anywhere.pairs

    def entry(self, printed: str) -> Entry:
        """Return the entry of a word as it is *printed*; an empty one for a word that begins no rule."""
        entry = self._entries.get(printed)
        if entry is None:
            word = key_of(printed)
            held = [(table, table.held(word)) for table in self._tables]
            entry = self._entries[printed] = _joined([(table, parts) for table, parts in held if parts])
        return entry


def _rule(place: Numbered) -> Rule:
    table, number = place
    return table.rule(number)


def _joined(places: Sequence[tuple[Table, Held]]) -> Entry:
    lines: dict[str, Numbered] = {}
    opening, inside = _Parts({}, {}), _Parts({}, {})
    for table, (whole, phrases, patterns, inner_phrases, inner_patterns) in places:
        for line, number in whole.items():
            lines.setdefault(line, (table, number))
        opening.add(table, phrases, patterns)
        inside.add(table, inner_phrases, inner_patterns)
    return Entry(lines, Starts(*opening), Starts(*inside))


class _Parts(NamedTuple):
    phrases: dict[str, list[tuple[str, Numbered]]]
    patterns: dict[str, list[Numbered]]

    def add(self, table: Table, phrases: Phrases, patterns: Patterns) -> None:
        for second, texts in phrases.items():
            self.phrases.setdefault(second, []).extend((text, (table, number)) for text, number in texts)
        for second, numbers in patterns.items():
            self.patterns.setdefault(second, []).extend((table, number) for number in numbers)
