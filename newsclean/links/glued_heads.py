"""Find the list of other stories at the end of a text whose head is stuck to the first of them.

A page that was scraped without its line ends has "Lesen Sie mehrBridge reopens in MayThe mayor …"; a writer puts a
blank behind these words. What follows goes to the end, if nobody speaks in it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean.guards import has_speaker
from newsclean.lazy_pattern import lazy_pattern
from newsclean.sentence_openers import LOWER, UPPER

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.document import Block, Document

_HEADS: Final = (
    *(
        "Aktuellste Beiträge",
        "Aktuelle Beiträge",
        "Aktuelle Artikel",
        "Aktuelle Meldungen",
        "Die meistgelesenen Artikel",
    ),
    *(
        "Meistgelesen",
        "Meistgelesene Artikel",
        "Lesen Sie mehr",
        "Lesen Sie auch",
        "Mehr zum Thema",
        "Auch interessant",
    ),
    *(
        "Das könnte Sie auch interessieren",
        "Das könnte dich auch interessieren",
        "Weitere Artikel",
        "Weitere Meldungen",
    ),
    *("Weitere Beiträge", "Weitere Nachrichten", "Ähnliche Artikel", "Ähnliche Beiträge", "Verwandte Artikel"),
    *("Related Articles", "Related Stories", "Related Posts", "Related articles", "Related posts", "You may also like"),
    *("Más noticias", "Te puede interesar", "Le puede interesar", "Artículos relacionados", "Noticias relacionadas"),
    *("Notas relacionadas", "Lo más leído", "Lo más visto", "Leia também", "Leia mais", "Veja também", "Mais lidas"),
    *(
        "Notícias relacionadas",
        "À lire aussi",
        "A lire aussi",
        "Lire aussi",
        "Sur le même sujet",
        "Articles similaires",
    ),
    *("Articles liés", "Les plus lus", "Leggi anche", "Articoli correlati", "Potrebbe interessarti", "Lees ook"),
    *("Meest gelezen", "Przeczytaj również", "Przeczytaj także", "Czytaj także", "Zobacz także", "Zobacz również"),
    *("Läs också", "Läs mer", "Mest läst", "Les også", "Mest lest", "Læs også", "Mest læste", "Lue myös", "Luetuimmat"),
    *("Читайте также", "Читайте також", "Xem thêm", "Tin liên quan", "Baca juga", "Berita terkait"),
)
_FROM: Final = 0.6
"""The part of the text above which it is taken to be the story."""
_LONGEST: Final = 700
_MOST_BLOCKS: Final = 9
_LONGEST_REST: Final = 3200
_FEWEST: Final = 2
"""Places in the list where two headlines, or one and its teaser, are stuck together, besides its head."""
_STUCK: Final = lazy_pattern(rf"[{UPPER}](?<=[{LOWER}0-9].)(?=[{LOWER}])")


def glued_heads(document: Document) -> Iterator[tuple[Block, int]]:
    """Yield the blocks that belong to such a list, and where it begins in them."""
    source, blocks = document.source, document.blocks
    if len(blocks) < 2:  # noqa: PLR2004 (a list and the story)
        return
    start = _stuck(source, int(len(source) * _FROM))
    if start < 0:
        return
    rest = [block for block in blocks if block.end > start]
    if len(rest) > _MOST_BLOCKS or not rest or blocks[-1].end - start > _LONGEST_REST or rest[0] is blocks[0]:
        return
    if len(_STUCK.findall(source, start)) <= _FEWEST:
        return  # a label between two sentences of the story
    if any(
        block.end - max(block.start, start) > _LONGEST or has_speaker(source, max(block.start, start), block.end)
        for block in rest
    ):
        return
    for block in rest:
        yield block, max(start - block.start, 0)


def _stuck(source: str, low: int) -> int:
    """Return where the first head that is stuck to the capital behind it begins, from *low* on; -1: nowhere."""
    for found in _STUCK.finditer(source, low):
        if source.endswith(_HEADS, low, found.start()):
            return max(start for head in _HEADS if (start := _begin(source, head, found.start())) >= low)
    return -1


def _begin(source: str, head: str, end: int) -> int:
    """Return where *head* begins that ends at *end*; -1: nowhere."""
    return end - len(head) if source.endswith(head, 0, end) else -1
