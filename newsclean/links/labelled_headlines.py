"""Find the links to other stories that stand alone between paragraphs behind a label or an arrow."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean.guards import is_prose
from newsclean.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.document import Block, Document

# "OPINION: The harbour must close", "Fact check: Did the harbour freeze?": at the top they are the story's own.
_LABELLED: Final = lazy_pattern(
    r"(?:OPINION|Opinion|EDITORIAL|Editorial|ANALYSIS|Analysis|EXPLAINER|Explainer|FACT CHECK|Fact [Cc]heck|EXCLUSIVE"
    r"|Exclusive|PODCAST|Podcast|PERSPECTIVE|Perspective|IN DEPTH|In [Dd]epth|COLUMN|Column|COMMENTARY|Commentary"
    r"|INTERVIEW|BREAKING|Breaking|MAP|POLL|TIMELINE|Timeline|REVIEW|PROFILE|INVESTIGATION|THE LATEST|LIVE|Live"
    r"|STORY|PHOTOS?|VIDEOS?|GRAPHIC|QUIZ|ICYMI|ON POLITICS|FULL COVERAGE"
    r"|(?i:kommentar|meinung|liveblog|newsblog|live-?ticker|fotostrecke|bildergalerie|faktencheck|exklusiv|umfrage|kolumne"
    r"|v[íi]deo|vidéo|en vídeo|en video|en vivo|opinión|entrevista|exclusiva|fotos|galería|editorial|columna|ao vivo"
    r"|opinião|exclusivo|galeria|coluna|entretien|exclusif|tribune|éditorial|en direct|sondage|infographie|intervista"
    r"|esclusiva|fotogallery|editoriale|sondaggio|opinie|achtergrond|exclusief|wideo|wywiad|opinia|видео|фото|интервью"
    r"|мнение|инфографика))"
    r" ?[:|] ?(?=[^\W\d_a-zß-öø-ÿа-яё]|[“‘„«\"'¿¡0-9])"
)
# "→ Ferry stays in port", ">>> Ferry stays in port", "Ferry stays in port for the third day »"
_ARROW: Final = lazy_pattern(r"(?:[→▸►➡▶➤]\ufe0f?|>{2,}|-{1,2}>) ?(?=[A-Z“‘\"'0-9])")
_ENDING_ARROW: Final = (" »", " >>", " →", " ►", " ›")
_LONGEST: Final = 140
_FEWEST_WORDS: Final = 5
_FEWEST_PARAGRAPHS: Final = 2
_STOPS: Final = (".", "!", ":", ";", ",", ".”", '."')


def labelled_headlines(document: Document) -> Iterator[Block]:
    """Yield the lines, each alone between paragraphs of the story, that lead to another one."""
    blocks = document.blocks
    for index in document.passing(_leads_on):
        block = blocks[index]
        whole = block.opens and block.closes and not is_prose(block)
        if whole and _is_alone(blocks, index) and sum(map(is_prose, blocks[:index])) >= _FEWEST_PARAGRAPHS:
            yield block


def _leads_on(text: str) -> bool:
    if len(text) > _LONGEST or len(text.split()) < _FEWEST_WORDS:
        return False
    if text.endswith(_STOPS):
        return False
    labelled = (":" in text or "|" in text) and _LABELLED.match(text)
    return bool(labelled or (not text[0].isalnum() and _ARROW.match(text))) or text.endswith(_ENDING_ARROW)


def _is_alone(blocks: tuple[Block, ...], index: int) -> bool:
    """Whether paragraphs stand above and below, and not the other lines of a list."""
    return is_prose(blocks[index - 1]) and (index + 1 == len(blocks) or is_prose(blocks[index + 1]))
