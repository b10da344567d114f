"""All rules that are in force: those of the package, taken from the shelf language by language, and the user's."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean.edits import Edit
from newsclean.errors import RuleError
from newsclean.guards import has_company, in_place, is_attributed, is_field, is_quoted, is_row
from newsclean.list_ends import is_listed, list_end
from newsclean.matching import Matcher
from newsclean.rule_index import INSIDE, Table
from newsclean.rules import read_pack
from newsclean.shelf import is_served, languages, table_for

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

    from newsclean.document import Block, Document, Found
    from newsclean.rules import Rule

# Residue of these kinds names no speaker; a teaser or a caption may.
_IMPERSONAL: Final = frozenset(("furniture", "prompt", "legal", "comments"))
_FACTUAL: Final = frozenset(("byline", "tail", "bio", "credit"))
"""Residue of these kinds may be a line such as a list of facts has: "Date: 3 May", "Cost: $25"."""
_QUOTES: Final = frozenset('"“”„«»')
_ROW: Final = 400
_PARAGRAPH: Final = 60
_LABEL: Final = 30
# English labels stand on sites of every language, so its pack is always in force.
_ALWAYS: Final = ("any", "en")


class RulePack:
    """The rules in force and the look-ups made from them, for each language when it is first met."""

    def __init__(self, rules: Iterable[Rule] = (), *, shipped: bool = False, story_model: Path | None = None) -> None:
        """Take *rules*, and those of the package if *shipped*; raises RuleError if two have the same id."""
        self.story_model: Final = story_model
        """The user's weights for finding the story of a page dump."""
        self._own: Final = tuple(rules)
        self._shipped: Final = shipped
        self._matchers: dict[str, Matcher] = {}
        seen: dict[str, str] = {}
        for rule in self.rules if self._own else ():
            if rule.id in seen:
                raise RuleError(f'{rule.source}, rule "{rule.id}": {seen[rule.id]} has a rule of that id; rename it')
            seen[rule.id] = rule.source

    def __reduce__(self) -> tuple[Callable[..., RulePack], tuple[tuple[Rule, ...], bool, Path | None]]:
        """Pickle the user's rules alone: the others and the look-ups are made again where they are needed."""
        return _unpickled, (self._own, self._shipped, self.story_model)

    @property
    def rules(self) -> tuple[Rule, ...]:
        """All rules, those of the package without their examples."""
        shipped = (rule for language in languages() for rule in table_for(language).rules()) if self._shipped else ()
        return (*shipped, *self._own)

    def found(
        self, source: str, blocks: tuple[Block, ...], language: str, *, ends: bool = True
    ) -> dict[str, list[Found]]:
        """Return where the rules for *language* match, by the label that they strip.

        *ends* says whether the text ends with *blocks*.
        """
        matcher = self._matchers.get(language)
        if matcher is None:
            matcher = self._matchers[language] = Matcher(self._tables(language))
        return matcher.found(source, blocks, ends=ends)

    def _tables(self, language: str) -> Iterator[Table]:
        wanted = dict.fromkeys((*_ALWAYS, language))
        if self._shipped:
            for name in languages() if language == "any" else sorted(filter(is_served, wanted)):
                yield table_for(name)
        if self._own:
            yield Table.of(rule for rule in self._own if language == "any" or rule.language in wanted)

    def edits(self, document: Document, label: str) -> Iterator[Edit]:
        """Yield the removals that the rules for *label* propose, where the context allows them."""
        for found in document.found.get(label, ()):
            rule = found.rule
            if not in_place(document, found) or _is_datum(document, found) or _is_heading(document, found):
                continue
            if rule.scope in INSIDE and is_quoted(document, found):
                continue
            if rule.strips in _IMPERSONAL and _is_said(document, found):
                continue
            if rule.company and not has_company(document, found):
                continue
            if rule.scope == "head" and is_listed(document, found):
                continue
            end = list_end(document, found) if rule.scope == "head" else found.end
            yield Edit(found.start, end, rule.strips, rule.id, rule.why)


def _is_datum(document: Document, found: Found) -> bool:
    """Whether a whole line that matches is a row of a table, or one of a list of facts."""
    if found.rule.scope in INSIDE:
        return False
    line = document.source[found.start : min(found.end, found.start + _ROW)]
    return is_row(line) or (found.rule.strips in _FACTUAL and ": " in line[:_LABEL] and is_field(document, found))


def _is_said(document: Document, found: Found) -> bool:
    """Whether the match says who says it; a whole line must quote it too: forms have verbs of saying of their own."""
    if found.rule.scope in ("lead", "sentence"):
        return is_attributed(document, found)
    quoted = found.rule.scope == "block" and not _QUOTES.isdisjoint(document.source[found.start : found.end])
    return quoted and is_attributed(document, found)


def _is_heading(document: Document, found: Found) -> bool:
    """Whether a line that is a button elsewhere heads the paragraph below: "Instagram", "Instagram is …"."""
    if found.rule.scope != "block" or found.end - found.start > _LABEL:
        return False
    source = document.source
    below = source[found.end : found.end + _ROW].lstrip().partition("\n")[0]
    return len(below) > _PARAGRAPH and below.startswith(source[found.start : found.end] + " ")


def _unpickled(rules: tuple[Rule, ...], shipped: bool, story_model: Path | None) -> RulePack:  # noqa: FBT001 (pickle)
    return RulePack(rules, shipped=shipped, story_model=story_model)


def load(packs: Sequence[Path] = (), story_model: Path | None = None) -> RulePack:
    """Return the rules of the package and those of the user's *packs* (TOML files), and the user's *story_model*.

    Raises RuleError for a pack that does not hold.
    """
    own = (rule for path in packs for rule in read_pack(path, str(path)))
    return RulePack(own, shipped=True, story_model=story_model)
