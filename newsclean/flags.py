"""What a reader of a clean text should know about it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean.story.question import may_be_dump

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.document import Document

_CUT_OFF: Final = ("…", "...", "[…]", "[...]", "(…)", "(...)", " chars]")
"""How feeds and excerpts end: "The minister said that…", "The min… [+2312 chars]"."""
_PROSE: Final = 100
"""Code points from which a last paragraph that stops without a full stop is taken to be cut off."""


def flags_of(document: Document, text: str) -> Iterator[str]:
    """Yield the flags of the cleaned *document*, whose clean text is *text*.

    page-dump  the story had to be found among the rest of a page
    no-story   nothing is left, or nothing in a page dump is a story: then nothing was removed
    truncated  the text breaks off
    paywalled  a notice of a paywall was cut out of it, so the rest of the story may be missing
    mojibake   characters that were decoded wrongly had to be repaired
    """
    found = any(edit.label == "page" for edit in document.edits)
    if found:
        yield "page-dump"
    if not text or (not found and _is_empty_page(document.source)):
        yield "no-story"
    if _breaks_off(text):
        yield "truncated"
    if any("paywall" in edit.why for edit in document.edits if edit.label == "prompt"):
        yield "paywalled"
    if any(edit.rule == "mojibake" for edit in document.edits):
        yield "mojibake"


def _is_empty_page(source: str) -> bool:
    """Whether *source* is a page dump in which no block is story."""
    if not may_be_dump(source):
        return False
    from newsclean.story.finder import find_story  # noqa: PLC0415 (few texts are dumps)

    return find_story(source).no_story


def _breaks_off(text: str) -> bool:
    if text.endswith(_CUT_OFF):
        return True
    last = text[text.rfind("\n") + 1 :]
    return len(last) >= _PROSE and (last[-1].isalnum() or last[-1] in ",;")
