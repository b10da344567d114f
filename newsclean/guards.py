"""Context decides: where a match may be cut, and how far a list reaches below its head."""

from __future__ import annotations

from bisect import bisect_right
from itertools import takewhile
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from newsclean.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean.document import Block, Document, Found

_START: Final = attrgetter("start")
_END: Final = attrgetter("end")
_PROSE_LENGTH: Final = 140
# A bullet » stands apart from its word, a quotation mark « may.
_OPENS_QUOTE: Final = lazy_pattern(r"""["“„”「『]|«\s?|»(?=\w)""")
_STOPS: Final = (".", "!", "?", "…", ".”", '."', ".’", "!”", '!"', "?”", '?"', ".)", "。", "」", "”", '"', "»", ":")
_SENTENCE_ENDS: Final = (".", ".”", '."', ".’", ".)", "。")  # a headline may ask or exclaim
TOP: Final = 700
"""Code points from the beginning within which a text's own head stands."""
TAIL: Final = 1600
"""Code points to the end within which the tail of a story stands."""
_QUOTE_REACH: Final = 20_000  # a line of a million code points is not to be counted again for each match
_LONGEST_LIST: Final = 12
_LONGEST_TITLE: Final = 110
_FEWEST_TITLES: Final = 3
_LONGEST_TEASER: Final = 380
_LONGEST_SUBHEAD: Final = 5
_LONGEST_ITEM: Final = 160


def is_prose(block: Block) -> bool:
    """Whether *block* is a paragraph of running text: long, and ended like a sentence."""
    return len(block.text) >= _PROSE_LENGTH and block.text.endswith(_STOPS)


def is_row(text: str) -> bool:
    """Whether the line *text* is a row of a table.

    >>> is_row("| Elmville | 1,400 |"), is_row("| Jane Roe"), is_row("Elmville | 1,400")
    (True, False, False)
    """
    return text[0] == "|" and text.count("|") > 2  # noqa: PLR2004 (two cells at the least)


def block_at(document: Document, start: int) -> int | None:
    """Return the index of the block that holds the offset *start*, or None if that is gone."""
    blocks = document.blocks
    index = bisect_right(blocks, start, key=_END)
    return index if index < len(blocks) and blocks[index].start <= start else None


def is_quoted(document: Document, found: Found) -> bool:
    """Whether the match stands inside quotation marks: news quotes boilerplate."""
    index = block_at(document, found.start)
    if index is None:
        return False
    block = document.blocks[index]
    return in_quotes(block.text, found.start - block.start)


def in_quotes(text: str, at: int) -> bool:
    """Whether what begins at *at* in the line *text* stands inside quotation marks, or opens with one."""
    if not at and _OPENS_QUOTE.match(text):
        return True
    before = text[max(at - _QUOTE_REACH, 0) : at]
    return before.count('"') % 2 == 1 or _is_open(before)


def _is_open(before: str) -> bool:
    """Whether a quotation is under way behind *before*, in the marks of any language."""
    low, high, closing = before.count("„"), before.count("“"), before.count("”")
    if low > high + closing if low else high > closing or (not high and closing % 2 == 1):  # „so“, “so”, ”så”
        return True
    if before.count("「") + before.count("『") > before.count("」") + before.count("』"):
        return True
    # At the start of a block, or before a blank, » is a bullet.
    if before.endswith("» "):
        return before.count("«") > before.count("»")
    return before.count("«") > before.count("»") or before.count("»", 1) > before.count("«")


def is_attributed(document: Document, found: Found) -> bool:
    """Whether somebody says it: a match with a speaker is story, whatever its words."""
    return has_speaker(document.source, found.start, found.end)


def has_speaker(text: str, start: int, end: int) -> bool:
    """Whether ``text[start:end]`` names who says it."""
    return _ATTRIBUTION.search(text, start, end) is not None


def in_place(document: Document, found: Found) -> bool:
    """Whether the match stands where its rule allows it: first of what is left, at the top, in the tail, anywhere."""
    where = found.rule.where
    if where == "anywhere":
        return True
    if where == "first":
        return not document.blocks or found.start <= document.blocks[0].start
    if where == "top":
        return found.start < TOP
    return found.start >= len(document.source) - max(TAIL, len(document.source) // 4)


def is_field(document: Document, found: Found) -> bool:
    """Whether the match is one line of a list of data, as "Date: 3 May" among the facts on a picture.

    The lines right above and below it are such fields as well, and no rule takes them out.
    """
    index = block_at(document, found.start)
    blocks = document.blocks
    if index is None or not 0 < index < len(blocks) - 1 or not _FIELD.match(blocks[index].text):
        return False
    around = {blocks[index - 1].start, blocks[index + 1].start}
    if not all(_FIELD.match(blocks[at].text) for at in (index - 1, index + 1)):
        return False
    return all(around.isdisjoint(other.start for other in matches) for matches in document.found.values())


def has_company(document: Document, found: Found) -> bool:
    """Whether the match stands beside something already cut, or is first or last of what is left."""
    blocks = document.blocks
    index = bisect_right(blocks, found.start, key=_END)
    if index >= len(blocks) or index == 0 or blocks[index - 1].end > found.start:
        return True
    if blocks[index].start >= found.start and blocks[index].end <= found.end:
        return True  # a paragraph of its own
    after = bisect_right(blocks, found.end, key=_START)
    if after >= len(blocks):
        return True
    gaps = ((blocks[index - 1].end, found.start), (found.end, blocks[after].start))
    edits = document.edits
    for start, end in gaps:
        at = bisect_right(edits, start - 1, key=_START)
        if at < len(edits) and edits[at].end <= end and edits[at].end > edits[at].start:
            return True
    return False


def list_end(document: Document, found: Found) -> int:
    """Return where the list ends that the match heads: the last short line before prose or the end."""
    blocks = document.blocks
    if block_at(document, found.start) is None:
        return found.end  # the head went with what stood around it
    first = last = bisect_right(blocks, found.start, key=_END) + 1
    if first < len(blocks) and _LISTED.match(blocks[first].text):
        return _bullets_end(blocks[first:], found.end)
    while last < len(blocks) and _is_item(blocks[last], _SENTENCE_ENDS):
        last += 1
    if last >= len(blocks):
        return blocks[-1].end if last > first else found.end
    if _are_teasers(blocks[first:]) and blocks[first].start - blocks[0].start > len(document.source) // 2:
        return blocks[-1].end
    items = [block for block in blocks[first:last] if _is_item(block, _STOPS)]
    if len(items) < last - first or len(items) > _LONGEST_LIST:
        return found.end  # the story goes on below, and what stands between may be story too
    if items and _is_subhead(items[-1], items[:-1]):
        items = items[:-1]
    return items[-1].end if items else found.end


def _bullets_end(blocks: Sequence[Block], end: int) -> int:
    """Return where the bullets that *blocks* begin with end; or *end*, if there are too many of them for links."""
    items = list(takewhile(lambda block: _LISTED.match(block.text) and _is_item(block, _SENTENCE_ENDS), blocks))
    return items[-1].end if items and (len(items) <= _LONGEST_LIST or len(items) == len(blocks)) else end


def _are_teasers(blocks: Sequence[Block]) -> bool:
    """Whether *blocks*, all that follows the head of a list, are headlines with a teaser, as many lines each.

    Links in a row with the sections of the story below them are not: there the lines come unevenly.
    """
    if len(blocks) < _FEWEST_TITLES or any(len(block.text) > _LONGEST_TEASER for block in blocks):
        return False
    titles = sum(_is_title(block.text) for block in blocks)
    if titles < _FEWEST_TITLES or blocks[0].text.endswith(_SENTENCE_ENDS):
        return False
    runs = [0]  # of other lines between the sentences of teasers
    for block in blocks:
        if len(block.text) > _LONGEST_TITLE and block.text.endswith(_STOPS):
            runs.append(0)
        else:
            runs[-1] += 1
    if len(runs) == 1:
        return True
    if len(runs) == 2 and not any(map(_is_long_title, blocks[runs[0] + 1 :])):  # noqa: PLR2004 (a single sentence)
        return False  # with labels and tags alone below it, it may be the last paragraph of the story
    inner = runs if runs[-1] else runs[:-1]
    return min(inner) > 0 and max(inner) - min(inner) <= 1 and titles * 10 >= len(blocks) * 3


def _is_title(text: str) -> bool:
    return len(text) <= _LONGEST_TITLE and len(text.split()) > 2 and not text.endswith(_SENTENCE_ENDS)  # noqa: PLR2004


def _is_long_title(block: Block) -> bool:
    return _is_title(block.text) and len(block.text.split()) > _LONGEST_SUBHEAD and block.text.count(",") <= 1


def _is_item(block: Block, stops: tuple[str, ...]) -> bool:
    text = block.text
    if text.startswith("**") and text.endswith("**"):
        return False  # a subhead as Markdown writes it
    if len(text) > _LONGEST_ITEM or _SIGNED.search(text, max(len(text) - _LONGEST_SIGNATURE, 0)):
        return False
    return not text.endswith(stops) or bool(_LISTED.match(text))


def _is_subhead(line: Block, items: Sequence[Block]) -> bool:
    """Whether the last *line* of a list, with prose below it, is shorter than a headline and than its *items*."""
    words = len(line.text.split())
    return words <= _LONGEST_SUBHEAD and all(len(item.text.split()) > words for item in items)


# Verbs of saying in the past, or "according to": what reporters write and page furniture does not.
_ATTRIBUTION: Final = lazy_pattern(
    r"\b(?:said|says|told|asked|added|wrote|recalled|joked|warned|announced|according to|testified|ruled|sagten?|sagt"
    r"|erklärten?|berichteten?|teilte|meinte|betonte|dijo|dijeron|aseguró|afirmó|explicó|señaló|según|contó|pidió|dice"
    r"|decía|disse|disseram|afirmou|segundo|declarou|contou|explicou|pediu|diz|dizia|a déclaré|a dit|ont dit|selon"
    r"|a affirmé|affirme|ha detto|ha dichiarato|hanno detto|secondo|spiega|zei|zeiden|volgens|vertelde|powiedział"
    r"|powiedziała|sade|säger|sa|sagde|siger|sanoi|kata|ujar|tutur|dedi|söyledi|belirtti|açıkladı|сказал|сказала|заявил"
    r"|заявила|сообщил|рассказал|рассказала|пояснил|отметил|сказав|заявив|повідомив|розповів|пояснив|و?قال|و?قالت|و?أضاف|و?أكد|و?صرح"
    r"|cho biết|nói rằng|warnt|warnte|rät|riet|empfiehlt|mahnt|fordert|kritisiert|recomienda|recomiendan|advierte"
    r"|advierten|alerta|avisa|orienta|recomenda|avertit|conseille|recommande|dénonce|rappelle|consiglia|avverte|spiega|waarschuwt"
    r"|adviseert|предупредил\w*|предупреждает|советует|попередил\w*|радить)\b|[说說](?!两句|兩句)|と(?:述べ|話し|話す|語)|(?:말했|밝혔|전했)다"
)
# "…until the autumn. (AFP)", "…hasta el otoño. EFE", "…até o outono. / REUTERS": a paragraph that an agency signs
_SIGNED: Final = lazy_pattern(
    r"""[.。][”"»’)]*\s*(?:[(\[（][^()\[\]（）]{1,40}[)\]）]|[/—–]\s*[^.!?]{2,40}"""
    r"""|[A-ZÀ-ÞА-ЯİĞŞ]{2,}[\w /,-]{0,30})\.?$"""
)
_LONGEST_SIGNATURE: Final = 60
_FIELD: Final = lazy_pattern(r"(?:[-*•·] ?)?\w[\w./-]*(?: [\w./()-]+){0,3}: ?\S.{0,80}$|[^:]{3,40}:$")
_LISTED: Final = lazy_pattern(r"^(?:[-*•·–—»>→▶]|\d+[.)]\s)")
