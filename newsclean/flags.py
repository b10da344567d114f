"""What a reader of a clean text should know about it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.document import Document

_CUT_OFF: Final = ("…", "...", "[…]", "[...]", "(…)", "(...)", " chars]")
"""How feeds and excerpts end: "The minister said that…", "The min… [+2312 chars]"."""
_PROSE: Final = 100
"""Code points from which a last paragraph that stops without a full stop is taken to be cut off."""


def flags_of(document: Document, text: str) -> Iterator[str]:
    """Yield the flags of the cleaned *document*, whose clean text is *text*.

    no-story   nothing is left
    truncated  the text breaks off
    paywalled  a notice of a paywall was cut out of it, so the rest of the story may be missing
    mojibake   characters that were decoded wrongly had to be repaired
    """
    if not text:
        yield "no-story"
    if _breaks_off(text):
        yield "truncated"
    if any("paywall" in edit.why for edit in document.edits if edit.label == "prompt"):
        yield "paywalled"
    if any(edit.rule == "mojibake" for edit in document.edits):
        yield "mojibake"


def _breaks_off(text: str) -> bool:
    if text.endswith(_CUT_OFF):
        return True
    last = text[text.rfind("\n") + 1 :]
    return len(last) >= _PROSE and (last[-1].isalnum() or last[-1] in ",;")
