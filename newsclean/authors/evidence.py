"""What shows that a short line of names is an author line, and not a headline, a tag or a subhead."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from newsclean.given_names import has_given_name, reads_like_person
from newsclean.guards import is_prose
from newsclean.lazy_pattern import lazy_pattern
from newsclean.timestamps import is_clock, is_stamp

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from newsclean.authors.lines import AuthorLine
    from newsclean.document import Block, Document

STOPS: Final = (".", "!", "?", "…", "”", '"', "»", "’")
_LIVE: Final = 3
_SHORT: Final = 40
_PARAGRAPH: Final = 100
_MOST_ABOVE: Final = 3
_HEADLINE: Final = 150
_AND: Final = ("and ", "und ", "et ", "y ", "e ", "& ")
# A place in capitals, an agency in brackets, a weekday in capitals: what opens wire copy.
_DATELINE: Final = lazy_pattern(
    r"[(（【]?(?:[A-ZÀ-Þ]{3,}[A-ZÀ-Þ .,'/-]*(?:,? [A-Z][\w.]+,?)?(?: \(| ?[—–_]| -|, [A-Z][a-z]{2,8}\.? \d)"
    r"|(?:AP|AFP|CNN|Reuters|dpa)\)|[A-Z][\w.' -]{2,24}(?:, [\w.]+)? \((?:AP|AFP|CNN|Reuters|dpa)\))"
)


def opens_wire_copy(text: str) -> bool:
    """Whether *text* begins like a dateline: a line of names above it is that of its authors.

    >>> opens_wire_copy("ELMVILLE, Alaska (AP) — The council"), opens_wire_copy("The council of Elmville")
    (True, False)
    """
    return bool(_DATELINE.match(text))


def follows_story(document: Document) -> bool:
    """Whether the block before the last ends like a paragraph: tags do not."""
    return len(document.blocks) > 1 and document.blocks[-2].text.endswith(STOPS)


def confirmed(document: Document, blocks: Sequence[Block], lines: list[AuthorLine | None], index: int) -> bool:
    """Whether what stands beside a line of names shows that they are the authors."""
    line, block = lines[index], blocks[index]
    above = lines[index - 1] if index else None
    if above and above.by and (not above.names or block.text.startswith(_AND)):
        return True
    if line is None or is_mentioned(document, block, line.names):
        return False
    known = is_known(document, line.names)
    below = lines[index + 1] if index + 1 < len(lines) else None
    if below and below.names:
        below = None
    if known and ((below and below.when) or (above and above.when)):
        return True
    beside = line.role or (below is not None and below.role)
    if is_prose(blocks[0]):
        return False
    first = index  # of the names that stand one to a line
    while known and first and (higher := lines[first - 1]) and higher.names and not higher.by:
        first -= 1
    placed = line.place and first <= 1 and all(map(has_given_name, line.names)) and _is_paragraph_below(document, index)
    return beside or placed or _precedes_story(document, index, line.names, first=first if known else None)


def _is_paragraph_below(document: Document, index: int) -> bool:
    return index + 1 < len(document.blocks) and _is_paragraph(document.blocks[index + 1])


def _precedes_story(document: Document, index: int, names: tuple[str, ...], *, first: int | None) -> bool:
    """Whether a line of names stands right above a dateline, or alone above the first paragraph.

    *first* is the index of the first of several such lines; None where no name is known to be a person's.
    """
    if index + 1 >= len(document.blocks):
        return False
    following = document.blocks[index + 1]
    if opens_wire_copy(following.text):
        return True
    if first is None or not is_lone(document, document.blocks[index]):
        return False
    if index == 0 and len(document.blocks) > 2 and all(map(has_given_name, names)):  # noqa: PLR2004
        return _is_paragraph(following) or _is_paragraph(document.blocks[2])  # above the headline
    above = document.blocks[:first]  # "Jane Roe" and no more, below the headline, its date and its section
    if not (first <= 1 or _are_head(above, names)):
        return False
    return _is_paragraph(following) or (
        all(map(has_given_name, names)) and following.text.endswith(STOPS) and _is_paragraph_below(document, index + 1)
    )


def _are_head(above: Sequence[Block], names: tuple[str, ...]) -> bool:
    """Whether the blocks *above* a line of *names* may be date, section, headline and standfirst."""
    return (
        len(above) <= _MOST_ABOVE
        and all(len(block.text) <= _HEADLINE for block in above)
        and all(map(has_given_name, names))
    )


def _is_paragraph(block: Block) -> bool:
    return len(block.text) >= _PARAGRAPH and block.text.endswith(STOPS)


def is_lone(document: Document, block: Block) -> bool:
    """Whether no word of the short line *block* comes up elsewhere: a headline would share some with its story.

    German writes every noun large, so two such words prove nothing there without a given name.
    """
    body = (document.source[: block.start] + document.source[block.end :]).casefold()
    if document.language == "vi":
        return block.text.casefold() not in body
    names = [word.strip(".,—–-").casefold() for word in block.text.split() if not word.islower()]
    if document.language == "de" and not has_given_name(block.text.strip("—–- ")):
        return False
    return not any(_holds_word(body, name) for name in names if name)


def is_mentioned(document: Document, block: Block, names: tuple[str, ...]) -> bool:
    """Whether the story, its end aside, speaks of one of *names*: then the line may be a headline."""
    # What went is not looked at: a biography says the name again. Nor is the end, where others sign.
    stop = len(document.source) - len(document.source) // 6
    later = (other for other in document.blocks if block.end <= other.start < stop and not _signs(other.text, names))
    body = "\n".join(other.text[: stop - other.start] for other in later).casefold()
    if document.language == "vi":  # given names stand last there, and are words of every day
        return any(name.casefold() in body for name in names)
    # "Jane Roe Speaks" is a headline where the story speaks of Roe; a given name may be that of others too.
    # Below a headline "Jane Roe" whole is what a biography, a credit or a prompt says of the author.
    for name in names if block.start > document.blocks[0].start else ():
        body = body.replace(name.casefold(), "")
    spoken = (word.strip(".,").casefold() for name in names for word in name.split()[1:] if not word.islower())
    return any(len(word) > 1 and _holds_word(body, word, ends="s?") for word in spoken)


def _signs(text: str, names: tuple[str, ...]) -> bool:
    """Whether *text* is one of *names* alone, or goes on behind a full stop: "Jane Roe. Editor of the weekly"."""
    return any(text.startswith(name) and text[len(name) : len(name) + 1] in ("", ".", ":") for name in names)


def is_known(document: Document, names: tuple[str, ...]) -> bool:
    """Whether one of *names* reads like a person's: "Quick Summary" and "Mental Health" are written like names.

    In Vietnamese given names are words of every day.
    """
    return document.language == "vi" or any(map(reads_like_person, names))


def is_common(document: Document, names: tuple[str, ...]) -> bool:
    """Whether what looks like a name is made of words that the text also writes small ("By Popular Demand")."""
    small = [word.casefold() for name in names for word in name.split() if len(word) > 1 and word != word.lower()]
    return bool(small) and all(_holds_word(document.source, word) for word in small)


def _holds_word(text: str, word: str, ends: str = "") -> bool:
    """Whether *text* holds *word* whole, or with one of the *ends* of its forms."""
    return word in text and re.search(rf"\b{re.escape(word)}{ends}\b", text) is not None


def signs_again(line: AuthorLine, signed: Collection[str]) -> bool:
    """Whether *line* names nobody but those who *signed* another line of the head with "By"."""
    return bool(signed) and bool(line.names) and not line.when and all(name in signed for name in line.names)


def is_timeline(document: Document, block: Block) -> bool:
    """Whether dates head the paragraphs of the story too."""
    later = (other.text for other in document.blocks if other.start > block.end and len(other.text) <= _SHORT)
    return sum(is_stamp(text) for text in later) >= _LIVE or (
        is_clock(block.text) and _is_entry(document.blocks, block)
    )


def _is_entry(blocks: Sequence[Block], block: Block) -> bool:
    """Whether the time of day *block* heads an entry of a ticker, as another time heads another entry of it."""
    clocks = [at for at, other in enumerate(blocks) if len(other.text) <= _SHORT and is_clock(other.text)]
    entries = [at for at in clocks if any(map(_is_paragraph, blocks[at + 1 : at + 3]))]
    own = next((at for at in entries if blocks[at].start == block.start), None)
    return own is not None and any(
        blocks[at].text != block.text and any(map(_is_paragraph, blocks[min(at, own) + 1 : max(at, own)]))
        for at in entries
    )
