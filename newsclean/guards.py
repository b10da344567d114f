"""Context decides: where a match may be cut."""

from __future__ import annotations

from bisect import bisect_right
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from newsclean.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from newsclean.document import Block, Document, Found

_START: Final = attrgetter("start")
_END: Final = attrgetter("end")
_PROSE_LENGTH: Final = 140
_FEWEST_BLOCKS: Final = 3
_FEW_WORDS: Final = 2  # "Thank you."
# A bullet » stands apart from its word, a quotation mark « may.
_OPENS_QUOTE: Final = lazy_pattern(r"""["“„”「『]|«\s?|»(?=\w)""")
_SINGLE: Final = frozenset("'‘‚’")
_SINGLE_CLOSED: Final = lazy_pattern(r"['’‘][,.!?]?(?:\s+\w|\s*$)")
_LONGEST_NAMED: Final = 160
_STOPS: Final = (".", "!", "?", "…", ".”", '."', ".’", "!”", '!"', "?”", '?"', ".)", "。", "」", "”", '"', "»", ":")
TOP: Final = 700
"""Code points from the beginning within which a text's own head stands."""
TAIL: Final = 1600
"""Code points to the end within which the tail of a story stands."""
_QUOTE_REACH: Final = 20_000  # a line of a million code points is not to be counted again for each match


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
    if _is_named(text, at):
        return True
    before = text[max(at - _QUOTE_REACH, 0) : at]
    if "„" in before:  # „so“, „so”, „so"
        return before.count("„") > before.count("“") + before.count("”") + before.count('"')
    return before.count('"') % 2 == 1 or _is_open(before)


def _is_named(text: str, at: int) -> bool:
    """Whether single marks around what begins at *at* make it a word of the sentence: "'Subscribe', the sign said"."""
    if text[at] in _SINGLE:
        at += 1
    if not at or text[at - 1] not in _SINGLE or text[at - 2 : at - 1].isalnum():
        return False
    closed = _SINGLE_CLOSED.search(text, at, at + _LONGEST_NAMED)
    return closed is not None and closed[0][-1].islower()


def _is_open(before: str) -> bool:
    """Whether a quotation is under way behind *before*, in the marks of any language."""
    high, closing = before.count("“"), before.count("”")
    if high > closing or (not high and closing % 2 == 1):  # “so”, ”så”
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
    blocks = document.blocks
    if found.rule.scope == "head" and len(blocks) > _FEWEST_BLOCKS and found.start <= blocks[0].start:
        return False  # above the headline it is the name of a series, "MÁS DE UNO"
    return found.start >= len(document.source) - max(TAIL, len(document.source) // 4)


def is_field(document: Document, found: Found) -> bool:
    """Whether the match is one line of a list of data, as "Date: 3 May" among the facts on a picture.

    Two lines beside it are such fields as well, and no rule takes them out.
    """
    at = block_at(document, found.start)
    blocks = document.blocks
    if at is None or not _FIELD.match(blocks[at].text):
        return False
    beside = [index for index in (at - 2, at - 1, at + 1, at + 2) if 0 <= index < len(blocks)]
    fields = {index: blocks[index].start for index in beside if _FIELD.match(blocks[index].text)}
    taken = {other.start for matches in document.found.values() for other in matches}
    free = {index for index, start in fields.items() if start not in taken}
    return any(free.issuperset(pair) for pair in ((at - 1, at + 1), (at + 1, at + 2), (at - 2, at - 1)))


def has_company(document: Document, found: Found) -> bool:
    """Whether the match stands beside something already cut, or is first or last of what is left."""
    blocks = document.blocks
    index = bisect_right(blocks, found.start, key=_END)
    if index >= len(blocks) or index == 0 or blocks[index - 1].end > found.start:
        return True
    if blocks[index].start >= found.start and blocks[index].end <= found.end:
        return True  # a paragraph of its own
    if _is_all_known(document, blocks[index]):
        return True
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


def _is_all_known(document: Document, block: Block) -> bool:
    """Whether rules know nearly all of *block*: its sentences keep each other company."""
    known = sorted(
        (found.start, found.end)
        for matches in document.found.values()
        for found in matches
        if block.start <= found.start and found.end <= block.end
    )
    end, left = block.start, []
    for start, stop in (*known, (block.end, block.end)):
        left += document.source[end:start].split()
        end = max(end, stop)
    return len(left) <= _FEW_WORDS and all(word.rstrip(".!,").isalpha() for word in left)


# Verbs of saying in the past, or "according to": what reporters write and page furniture does not.
_ATTRIBUTION: Final = lazy_pattern(
    r"\b(?:said|says|told|asked|added|wrote|recalled|joked|warned|announced|according to|testified|ruled|sagten?|sagt"
    r"|erklärten?|berichteten?|teilte|meinte|betonte|dijo|dijeron|aseguró|afirmó|explicó|señaló|según|contó(?! con)"
    r"|pidió|dice|decía|disse|disseram|afirmou|segundo|declarou|contou|explicou|pediu|diz|dizia|a déclaré|a dit|ont dit"
    r"|selon|a affirmé|affirme|ha detto|ha dichiarato|hanno detto|secondo|spiega|zei|zeiden|volgens|vertelde|powiedział"
    r"|powiedziała|sade|säger|sa|sagde|siger|sanoi|kata|ujar|tutur|dedi|söyledi|belirtti|açıkladı|сказал|сказала|заявил"
    r"|заявила|сообщил|рассказал|рассказала|пояснил|отметил|сказав|заявив|повідомив|розповів|пояснив|و?قال|و?قالت|و?أضاف|و?أكد|و?صرح"
    r"|cho biết|nói rằng|warnt|warnte|rät|riet|empfiehlt|mahnt|fordert|kritisiert|recomienda|recomiendan|advierte"
    r"|advierten|alerta|avisa|orienta|recomenda|avertit|conseille|recommande|dénonce|rappelle|consiglia|avverte|spiega|waarschuwt"
    r"|adviseert|argued|insisted|promised|vowed|recordó|insistió|subrayó|destacó|reconoció|denunció|lamentó|añadió|lembrou"
    r"|ressaltou|acrescentou|reconheceu|a rappelé|a expliqué|a précisé|a ajouté|ha ricordato|ha spiegato|ha aggiunto"
    r"|ha precisato|ha sottolineato|benadrukte|herinnerde|liet weten|mówił\w?|podkreślił\w?|tłumaczył\w?|dodał\w?"
    r"|zaznaczył\w?|przysięga\w?|anlattı|vurguladı|ungkap|tegas"
    r"|предупредил\w*|uppmanar|råder|varnar|skriver|opfordrer|advarer|oppfordrer|kehottaa|neuvoo|varoittaa|kertoo|uyardı|önerdi"
    r"|radzi|ostrzega|apeluje|предупреждает|советует|попередил\w*|радить)\b|[说說](?!两句|兩句)|と(?:述べ|話し|話す|語)|(?:말했|밝혔|전했|당부했|조언했|권했)다|呼びかけ"
)
_FIELD: Final = lazy_pattern(r"(?:[-*•·] ?)?\w[\w./-]*(?: [\w./()-]+){0,3}: ?\S.{0,80}$|[^:]{3,40}:$")
