"""Normalise the characters: repair what scrapers and wrong encodings broke, and only where it is certain.

Nothing is restyled: straight quotes stay straight, dashes and ellipses stay what they are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean.normalise.invisible import has_invisible, invisible_characters
from newsclean.normalise.turned_quotes import turned_quotes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.document import Document
    from newsclean.edits import Edit
    from newsclean.rulepack import RulePack


_MOJIBAKE: Final = "ÂÃÄÅÐÑØÙÎÏ×âïàáãäåæçèéìíêëð"
"""The characters that the first bytes of UTF-8 are read as."""


def normalise_characters(document: Document, rules: RulePack) -> Iterator[Edit]:  # noqa: ARG001 (a filter's form)
    """Propose the repairs of single characters, each with its reason."""
    source = document.source
    if not source.isascii() and any(map(source.__contains__, _MOJIBAKE)):
        from newsclean.normalise.mojibake import has_mojibake, mojibake  # noqa: PLC0415 (its tables take time)

        if has_mojibake(source):
            yield from mojibake(document)
    if "&" in source and ";" in source:
        from newsclean.normalise.entities import html_entities  # noqa: PLC0415 (it brings the names of all entities)

        yield from html_entities(document)
    if document.holds(has_invisible):
        yield from invisible_characters(document)
    yield from turned_quotes(document)
    if document.passing(_may_open_with_drop_cap):
        from newsclean.normalise.drop_caps import drop_caps  # noqa: PLC0415 (few texts have any)

        yield from drop_caps(document)


def _may_open_with_drop_cap(text: str) -> bool:
    return text[1:2] == " " and text[0].isupper() and text[0] not in "AI"
