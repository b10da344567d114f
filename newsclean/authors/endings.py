"""Find the author whom a line of the head, or the last one, names behind its last word: "… two years By Jane Roe"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean.authors.inline import Inline, author_behind
from newsclean.authors.lines import read_author_line
from newsclean.given_names import has_given_name
from newsclean.lazy_pattern import lazy_pattern
from newsclean.names import people

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsclean.document import Block, Document

_HEAD: Final = 4
_LONGEST: Final = 420
_SHORTEST: Final = 30
_REACH: Final = 60
_LEADS: Final = (" By ", " by ", " Von ", " von ", " VON ", " BY ", " Por ", " por ", " Par ", " par ")
# "Council closes the pier for two years By Jane Roe": in a headline of small words "By" stands large.
_AFTER_HEADLINE: Final = lazy_pattern(r"(?<=[a-zß-ÿ0-9!?”\"]) (?:By|BY|Von|Por|Par) [A-ZÀ-Þ][^.!?…:]{3,50}$")
_MOST_CAPITALS: Final = 3
_BRACKETED: Final = lazy_pattern(r"(?<=[.!?”\"]) ?\((?P<name>[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){1,3})\)$")
_SENTENCE: Final = lazy_pattern(
    r"(?:[a-zß-ÿ]{4,}|\d{2,})[.!?…][”\"»’)]?\s+(?=[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w.’'-]*){1,2}$)"
)


def authors_at_line_ends(blocks: Sequence[Block]) -> Iterator[tuple[Block, int]]:
    """Yield the lines of the head, headline or standfirst, that end in an author, and where the author line begins."""
    for block in blocks[:_HEAD]:
        text = block.text
        if not _SHORTEST <= len(text) <= _LONGEST or not any(map(text[-_REACH:].__contains__, _LEADS)):
            continue
        found = author_behind(text)
        if found and found.by:
            yield block, found.start
            continue
        headline = _AFTER_HEADLINE.search(text)
        if headline and _is_in_small_letters(text[: headline.start()]):
            line = read_author_line(headline[0].strip())
            if line and line.by and line.names and all(map(has_given_name, line.names)):
                yield block, headline.start()


def _is_in_small_letters(text: str) -> bool:
    """Whether hardly any long word of *text* but the first is written large."""
    long = [word for word in text.split()[1:] if len(word) > len("from")]
    return sum(word[:1].isupper() for word in long) <= min(_MOST_CAPITALS, len(long) - 2)


def author_of_last_line(document: Document) -> tuple[Block, int] | None:
    """Return the last line if it ends in its author, of whom the story does not speak, and where the name begins."""
    last = document.blocks[-1]
    if len(last.text) <= _SHORTEST:
        return None
    found = author_behind(last.text) or _bare_name(last.text)
    if found is None and document.language == "id":
        found = _in_brackets(last.text)
    if found is None:
        return None
    story = document.source[: last.start + found.start]
    if found.by or not any(name.split()[-1] in story for name in found.names):
        return last, found.start
    return None


def _in_brackets(text: str) -> Inline | None:
    """Return the name in brackets that ends *text*, as Indonesian papers sign."""
    found = _BRACKETED.search(text) if text[-1] == ")" else None
    names = people(found["name"]) if found else ()
    return Inline(found.start(), len(text), names, by=False) if found and names else None


def _bare_name(text: str) -> Inline | None:
    """Return the name that ends *text* behind its last sentence, with nothing that leads to it."""
    found = _SENTENCE.search(text, max(0, len(text) - _REACH)) if text[-1].isalpha() else None
    line = read_author_line(text[found.end() :]) if found else None
    if found is None or line is None or line.role or line.when or len(line.names) != 1 or line.by:
        return None
    return Inline(found.end(), len(text), line.names, by=False) if has_given_name(line.names[0]) else None
