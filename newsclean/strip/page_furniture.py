"""Strip menus, share buttons, ad labels and loading notes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean.edits import Edit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.document import Document
    from newsclean.rulepack import RulePack

_LONGEST_ENTRY: Final = 24
_MOST_WORDS: Final = 2
_LONGEST_MENU: Final = 12
_DASHED: Final = "dashed-ad-label"
_WHY: Final = "A short line between the page's menu and the story is an entry of the menu."


def strip_page_furniture(document: Document, rules: RulePack) -> Iterator[Edit]:
    """Strip menus, share buttons, ad labels and loading notes."""
    edits = tuple(_dashed(document.source, edit) for edit in rules.edits(document, "furniture"))
    yield from edits
    if edits and document.blocks and edits[0].start <= document.blocks[0].start:
        yield from _menu(document, edits)


def _dashed(source: str, edit: Edit) -> Edit:
    """Return *edit* with the dash before it, where a label stands between two."""
    if edit.rule != _DASHED:
        return edit
    start = len(source[: edit.start].rstrip(" \t")) - 1
    return edit._replace(start=start) if source[start] in "-–—" else edit


def _menu(document: Document, edits: tuple[Edit, ...]) -> Iterator[Edit]:
    """Yield the entries of a menu at the top that no rule knows: "Home", then "Reviews", "Strategy"."""
    ends = {edit.end for edit in edits}
    entries = []
    for block in document.blocks[:_LONGEST_MENU]:
        if block.end in ends:
            continue
        if len(block.text) > _LONGEST_ENTRY or len(block.text.split()) > _MOST_WORDS or not block.text[-1].isalpha():
            break
        entries.append(block)
    else:
        return  # a list of short lines and no story
    yield from (Edit(block.start, block.end, "furniture", "menu-entry", _WHY) for block in entries)
