"""Find the last paragraphs in which a house says, of itself in the third person, who owns, pays and checks it.

"The Tide's journalism is supported in part by foundations; its content is created independently of its donors." No word
of these is rare in stories; together they are, at the end of one, where nobody says them and nothing happens.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean.appeals.invitation_words import STORY
from newsclean.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.document import Block, Document

_LANGUAGES: Final = ("en", "any")
_REACH: Final = 8
"""Blocks from the end among which such a paragraph stands."""
_SHORTEST: Final = 25
_LONGEST: Final = 700
_LONGEST_OWNER: Final = 200
_STEMS: Final = tuple("owned operated published independ nonpartisan editorial fund council".split())  # noqa: SIM905 (a list)
_OWNED: Final = lazy_pattern(
    r"\b(?:(?:is|are) (?:published|owned|operated|produced|run) (?:and \w+ )?by"
    r"|(?:is|are) (?:both |a )?(?:part|members?) of (?:the )?[^.]{2,60}\b(?:network|family|group|newsroom|media)"
    r"|(?:division|subsidiary|product|project|program(?:me)?|initiative|service|publication|programs) (?:of|at))\b"
)
_PAID: Final = lazy_pattern(
    r"\b(?:(?:supported|funded|powered|backed) (?:in part |largely |entirely |solely )?by|made possible|donations? from"
    r"|financial support(?:er|ers)?|donors?|funders?|supporters?|foundations?|readers|sponsors|grants?|advertisers)\b"
)
_CRAFT: Final = lazy_pattern(
    r"\b(?:journalism|newsroom|news (?:organi[sz]ation|network|service|site)|editorial|reporting|coverage|content"
    r"|publications?|what we report)\b"
)
_FREE: Final = lazy_pattern(
    r"\b(?:independent(?:ly)?|independence|no (?:influence|say|role|control|input)|not (?:influence|control)"
    r"|editorial control|nonpartisan|editorially|sole views)\b"
)
# "Jane Roe receives funding from …"; who works for nobody is found in all languages (`authors.disclosures`).
_INTERESTS: Final = lazy_pattern(
    r"(?:The authors?|[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]*){1,3}) (?:currently |previously |has |have )*"
    r"receive[sd]? funding from\b[^\n]{3,200}$"
)
# "The Harbour Times is a member of the Press Council of Ireland and supports the Office of the Press Ombudsman."
_WATCHED: Final = lazy_pattern(
    r"\b(?:is|are) (?:a )?(?:proud )?(?:members? of|regulated by) the (?:\w+ )?(?:press council|newsmedia council)\b"
)
_OWNER: Final = lazy_pattern(
    r"(?:The )?[A-Z][\w.&’'!-]*(?: [A-Z][\w.&’'-]*){0,4} (?:is|are) (?:published|owned|operated) (?:and \w+ )?by "
)


def house_notes(document: Document) -> Iterator[Block]:
    """Yield the last paragraphs in which the house says who owns it, who pays for it and who has no say."""
    if document.language not in _LANGUAGES:
        return
    blocks = document.blocks
    for block in blocks[max(len(blocks) - _REACH, len(blocks) // 2) :]:
        if _SHORTEST <= len(block.text) <= _LONGEST and block.opens and block.closes and _is_note(block.text):
            yield block


def _is_note(text: str) -> bool:
    lower = text.lower().replace("’", "'")
    if not any(map(lower.__contains__, _STEMS)) or STORY.search(lower):
        return False
    if _FREE.search(lower) and _CRAFT.search(lower) and (_PAID.search(lower) or _OWNED.search(lower)):
        return True
    if _WATCHED.search(lower):
        return True
    return _INTERESTS.match(text) is not None or (len(text) <= _LONGEST_OWNER and _OWNER.match(text) is not None)
