"""Find the notes of a press release: its end mark, how the sender presents itself, whom to call, where to read more."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from newsclean.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.document import Block, Document

_MARKS: Final = frozenset(
    mark
    for dash in "-–—"
    for word in ("30", "ends", "Ends", "ENDS", "END", "end")
    for mark in (f"{dash}{word}{dash}", f"{dash} {word} {dash}")
) | frozenset(("###", "####", "#####", "# # #", "# # # #", "(ENDS)", "[ENDS]", "(END)", "[END]", "***END***"))
_ABOUT: Final = lazy_pattern(
    r"(?:About|ABOUT) (?:the |The |THE )?[A-Z][\w.'’&-]*(?: (?:[A-Z&(][\w.'’&)-]*|of|the|for|and|at|in|on|de|LLC))*:?$"
)
# How an institution presents itself.
_ITSELF: Final = lazy_pattern(
    r"\b(?:founded in|established in|chartered in|formed in|headquartered|nonprofit|non-profit|not-for-profit|leading"
    r"|world-renowned|premier|largest|mission|dedicated to|committed to|for more information|visit|www\.|https?:|ranked"
    r"|is one of|members|follow us|internationally|official journal|peer-reviewed|is an association of|academic medical"
    r"|is a global|patient care|headquarters|employees|in twitter|on twitter|on facebook)",
    re.IGNORECASE,
)
# Who did the study and who paid for it belongs to the story, wherever it stands.
_STUDY: Final = lazy_pattern(
    r"\b(?:authors?|co-authors?|co-authored|funded|funding|grants? |supported|(?:the|this|full) study"
    r"|researchers|disclosures?|entitled|published in|conflicts? of interest|collaborators|contributed)\b"
)
# Whom to call, where to read: an address, a telephone number, a link.
_ADDRESS: Final = lazy_pattern(
    r"[\w.-]+@[\w-]+\.\w|\d{3}[-. )/]{1,2}\d{3}[-. ]?\d{2,4}|https?:|www\.|^(?:Notes?|Paper|Contact)s?:$"
)
# "U.S. DEPARTMENT OF HEALTH AND HUMAN SERVICES", with what a link adds to it
_SENDER: Final = lazy_pattern(r"[A-Z][A-Z.]+ [A-Z.,&'’() -]{8,}(?: ?external icon| ?\(link is external\))?$")
_HEADS: Final = ("About ", "ABOUT ")
# The head glued to its paragraph: "About the UHAThe UHA is the largest …", "ABOUT UHAFounded in 1964, …"
_GLUED: Final = lazy_pattern(
    r"(?:About|ABOUT) (?:the )?(?P<name>[A-Z][\w.'’&-]*?(?: (?:[A-Z&(][\w.'’&)-]*?|of|the|for|and|at|in|on))*?)"
    r"(?:(?<=[a-z)])(?=[A-Z][\w’'-]* )|(?<=[A-Z])(?=[A-Z][a-z]+ ))"
)
_SPEECH: Final = lazy_pattern(r"\b(?:said|says|told|according to|added|explained)\b|[“\"][^”\"]{60,}[”\"]")
_SMALL: Final = frozenset(("of", "the", "for", "and", "at", "in", "on", "de", "&"))
_LONGEST_HEAD: Final = 90
_LONGEST_BEGINNING: Final = 160
_LONGEST_MARK: Final = 9
_LONGEST_ADDRESS: Final = 300
_SHORTEST_TEXT: Final = 100
_SIGNS: Final = 2
_NEAR_END: Final = 14


def press_notes(document: Document) -> Iterator[Block]:
    """Yield the end mark of a release, the notes behind it, and paragraphs headed "About" their sender."""
    blocks = document.blocks
    middle = len(blocks) // 3
    if not [block for block in blocks[middle:] if len(block.text) <= _LONGEST_MARK or block.text[:6] in _HEADS]:
        return
    ended = headed = False
    named = ""
    for index, block in enumerate(blocks[middle:], middle):
        text = block.text
        if len(text) <= _LONGEST_MARK and text in _MARKS:
            ended = True
            yield block
        elif text[:6] in _HEADS and len(text) <= _LONGEST_HEAD and _ABOUT.match(text):
            below = blocks[index + 1].text if index + 1 < len(blocks) else ""
            near = index + _NEAR_END >= len(blocks)
            headed = not below or _is_about(text[6:], below) or (near and _is_about_still(text[6:], below))
            named = text[6:].rstrip(":") if headed else ""
            if headed:
                yield block
        elif text[:6] in _HEADS and _is_glued(text):
            named = ""
            yield block
        elif headed or (ended and _is_note(text)) or (named and _is_about_still(named, text)):
            headed = False
            yield block
        else:
            named = ""


def _is_note(text: str) -> bool:
    """Whether *text*, behind the end mark, is about the sender or how to reach it."""
    if _STUDY.search(text):
        return False
    if len(text) <= _LONGEST_HEAD and _SENDER.match(text):
        return True
    return (len(text) <= _LONGEST_ADDRESS and bool(_ADDRESS.search(text))) or _presents_itself(text)


def _is_about(name: str, text: str) -> bool:
    """Whether *text* presents the institution that the head above it names."""
    named = name.removeprefix("the ").removeprefix("The ").rstrip(":").lower() in text[:_LONGEST_HEAD].lower()
    return _presents_itself(text) or (named and bool(_ITSELF.search(text)))


def _is_about_still(name: str, text: str) -> bool:
    """Whether *text* is a paragraph on what is called *name*, two words of three of it, and quotes nobody."""
    if len(text) < _SHORTEST_TEXT or _SPEECH.search(text):
        return False
    words = [word for word in name.strip(" :").split() if word not in _SMALL]
    initials = "".join(word[0] for word in words)
    if text.removeprefix("The ").removeprefix("At ").startswith((words[0], f"{initials} ", f"{initials},")):
        return " study" not in text
    if _STUDY.search(text):
        return False
    beginning = text[:_LONGEST_BEGINNING].lower()
    found = sum(word.strip(",()").lower() in beginning for word in words)
    return 3 * found >= 2 * len(words)


def _is_glued(text: str) -> bool:
    """Whether the head "About" and a name is glued to the paragraph *text*, which presents who is called so."""
    found = _GLUED.match(text)
    if not found or _SPEECH.search(text) or len(text) - found.end() < _SHORTEST_TEXT:
        return False
    rest = text[found.end() :]
    return found["name"] in rest[:_LONGEST_BEGINNING] or bool(_ITSELF.search(rest))


def _presents_itself(text: str) -> bool:
    if len(text) < _SHORTEST_TEXT:
        return False
    return len({found[0].lower() for found in _ITSELF.finditer(text)}) >= _SIGNS
