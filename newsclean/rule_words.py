"""The words that lead to rules, worked out once for each pack and kept in its index."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean.folding import first_word, folded, plain, second_word
from newsclean.rule_index import INSIDE, Leads

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsclean.rule_index import Held, LeadsIn
    from newsclean.rules import Rule

_OPENING_MARKS: Final = " \"'(¿¡【「『（《"
_DIGITS: Final = tuple("0123456789")


def words_of(rules: Sequence[Rule]) -> dict[str, Held]:
    """Return *rules*, by their numbers, under the first words that lead to them."""
    words: dict[str, Held] = {}
    for number, rule in enumerate(rules):
        inside = rule.scope in INSIDE
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


Needs = set[str] | None
"""What is to be near a word that any second may follow: one of these; empty: nothing; None: no rule follows it so."""


def leads_of(words: dict[str, Held], rules: Sequence[Rule]) -> tuple[LeadsIn, LeadsIn]:
    """Return what leads to any of *rules* under *words*, and to those for what may stand inside a block."""
    anywhere, inside = Leads(set(), {}), Leads(set(), {})
    for word, entry in words.items():
        printed = _DIGITS if word == "0" else (word,)
        inner = _followers(entry, rules, inside=True)
        outer = _followers(entry, rules, inside=False)
        _lead(inside, printed, *inner)
        _lead(anywhere, printed, inner[0] | outer[0], _either(inner[1], outer[1]))
    return anywhere.packed(), inside.packed()


def _followers(entry: Held, rules: Sequence[Rule], *, inside: bool) -> tuple[set[str], Needs]:
    """Return the seconds that lead on from a word to rules of one kind, and the needs of what any second leads to."""
    lines, opening, opening_patterns, inner, inner_patterns = entry
    seconds = set(inner if inside else opening)
    if not inside:
        seconds.update(map(second_word, lines))
    needs: Needs = set() if "" in seconds else None
    patterns = inner_patterns if inside else opening_patterns
    seconds.update(patterns)
    for number in patterns.get("", ()):
        needs = _either(needs, set(rules[number].needs))
    return seconds, needs


def _either(first: Needs, second: Needs) -> Needs:
    """Return what is needed where one of two will do: nothing if one needs nothing."""
    if first is None or second is None:
        return second if first is None else first
    return first | second if first and second else set()


def _lead(leads: Leads, words: Iterable[str], seconds: set[str], needs: Needs) -> None:
    if not seconds:
        return
    for word in words:
        leads.pairs.add(word)
        leads.pairs.update([f"{word} {second}" for second in seconds if second])
        if needs is not None:
            leads.alone[word] = tuple(sorted(needs))
