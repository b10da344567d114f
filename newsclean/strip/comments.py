"""Strip comment prompts, counts and readers' comments."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean.document import Edit
from newsclean.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsclean.document import Block, Document
    from newsclean.rulepack import RulePack

# What stands beside a reader's comment and hardly in a story: "Anna says:", "Reply", "3 days ago at 10:12".
_SAYS: Final = (
    r"(?:says|said|schreibt|sagt|meint|schrieb|a\ écrit|dit|escribió|dice|disse"
    r"|ha\ scritto|schreef|schrijft|pisze|skriver|пишет)"
)
_MARK: Final = lazy_pattern(
    rf"""(?ix) ^(?: reply | antworten? | r[ée]pondre | responder | rispondi | beantwoorden | odpowiedz | svara?
        | ответить | like | report )$
    | \b{_SAYS}\s*:\s*$ | \b{_SAYS}\s*:\s.*\d{{1,2}}[:.]\d\d
    | ^\d+\s+(?:minute|hour|day|week|month|year)s?\s+ago\b
    | \bat\s+\d{{1,2}}:\d\d\s*(?:[ap]\.?m\.?)?$ | \b(?:um|à|a\ las|às|alle|om)\s+\d{{1,2}}[:h.]\d\d(?:\s+Uhr)?$ """
)
_HEAD: Final = lazy_pattern(
    r"(?i)(?:\d+|one|two|three|ein|zwei|drei|un|deux)\s+(?:comments?|thoughts?|responses?|replies|kommentare?|gedanken?"
    r"|antworten|commentaires?|réflexions?|comentarios?|comentários?|respuestas?|commenti?|reacties?|komentarz[ey]?"
    r"|kommentarer?)\b.{0,120}|(?:reader )?comments?\s*:?|kommentare?\s*:?|commentaires?\s*:?|comentarios?\s*:?"
    r"|comentários?\s*:?|commenti\s*:?|reacties\s*:?"
)
_BEGINS: Final = ("comm", "komm", "come", "reac", "read", "one", "two", "three", "ein", "zwei", "drei", "un", "deux")
"""How such a head begins, if not with a figure; looked at first, being so much faster than the pattern."""
_LONGEST_HEAD: Final = 140
_ENOUGH_MARKS: Final = 2


def strip_comments(document: Document, rules: RulePack) -> Iterator[Edit]:
    """Strip comment prompts, counts and readers' comments."""
    yield from rules.edits(document, "comments")
    blocks = document.blocks
    for index in range(len(blocks) // 3, len(blocks)):
        block = blocks[index]
        if len(block.text) > _LONGEST_HEAD or not (block.text[0].isdecimal() or block.text.lower().startswith(_BEGINS)):
            continue
        if _HEAD.fullmatch(block.text) and _comments_follow(blocks[index + 1 :]):
            why = "Below the story stand its readers' comments, each with a name, a time or a button to reply."
            yield Edit(block.start, blocks[-1].end, "comments", "reader-comments", why)
            return


def _comments_follow(blocks: Sequence[Block]) -> bool:
    marks = sum(1 for block in blocks if _MARK.search(block.text[:300]))
    return marks >= _ENOUGH_MARKS and marks * 8 >= len(blocks)
