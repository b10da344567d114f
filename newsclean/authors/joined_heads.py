"""Find the stamp and the caption between headline and story in a German text whose parts were joined by blanks.

"Rat schließt die Mole Stand: 05.08.2025, 08:25 Uhr Die Mole am Abend. Foto: Jana Roe Der Rat hat …": a full date with
the time of day that no preposition leads to divides headline and story, and what leads up to a credit is a caption.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean.given_names import has_given_name
from newsclean.lazy_pattern import lazy_pattern
from newsclean.newsroom import is_agency
from newsclean.sentence_openers import OPENERS
from newsclean.sentences import count_sentences
from newsclean.wordlists import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.document import Block
    from newsclean.edits import Edit

JOINED_HEAD: Final = "joined-head"
"""The rule of an edit that divides headline and story."""
_WHY: Final = (
    "When a text was put up, by whom, and its picture's caption, between headline and story, are no part of it."
)
_HEAD: Final = 260
_MONTH: Final = "Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember"
_DAY: Final = "Mo|Di|Mi|Do|Fr|Sa|So|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag"
_STAMP: Final = lazy_pattern(
    r"(?:(?:[A-Z]{3,}\d{1,2} |[vV]on (?:MDR|NDR|WDR|SWR|BR|rbb)(?: [A-ZÄÖÜ-]+)? )?"
    r"(?:(?:Stand|(?:Zuletzt )?[Aa]ktualisiert|Veröffentlicht|Publiziert|Erschienen|Erstellt)(?: am)?\s?:?\s)?"
    rf"(?:(?:{_DAY})[.,]{{0,2}}\s)?"
    rf"\d{{1,2}}\.\s?(?:\d{{1,2}}\.\s?|(?:{_MONTH})\s)(?:20)?\d\d(?:\s?[,|•·–-]\s?|\s(?:um\s)?)"
    r"\d{1,2}[:.]\d\d(?::\d\d)?(?:\sUhr)?|Vor \d{1,2} (?:Minuten|Stunden|Tagen))(?=\s+(?!Uhr\b)[A-ZÄÖÜ„«\"])"
)
_AUTHOR: Final = lazy_pattern(
    r"[Vv]on (?P<name>[A-ZÄÖÜ][\w-]+ (?:(?:von|van|de|der) )?[A-ZÄÖÜ][\w-]+)(?: \([a-zäöü]{2,4}\))?(?=\s+[A-ZÄÖÜ„«\"])"
)
_LED_TO: Final = words("am vom bis seit zum dem den der ab und um im von für nach vor gegen zwischen auf")
_MARK: Final = lazy_pattern(r"\(?(?:©|Fotos?:|FOTOS?:|Bild(?:er|rechte|quelle)?:|Quelle:)\s?")
_TOKEN: Final = lazy_pattern(r"\s?(?:(?P<word>[^\W_][\w.&’'-]*)|(?P<mark>[/|,)]))")
_OPENER: Final = lazy_pattern(rf"(?:{OPENERS}|Was|Wer|Wie|Wo|Warum)\s")
_COMPANIES: Final = frozenset(("AG", "GmbH", "KG", "SE", "Images", "images", "alliance", "Verlag"))
_LONGEST_CAPTION: Final = 230
_LONGEST_CREDIT: Final = 70
_MOST_SENTENCES: Final = 2
_MOST_WORDS: Final = 18
_FEWEST_WORDS: Final = 3
_SAID: Final = frozenset('„“”»«"')


def joined_head(block: Block) -> Iterator[Edit]:
    """Yield the removal of what divides headline and story in *block*, a text of one line."""
    for start, end, label in _parts(block.text):
        edit = block.remove(start, end, label, JOINED_HEAD, _WHY)
        yield edit._replace(replacement="\n\n") if start else edit


def _parts(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield start, end and label of the stamp in the head of *text*, and of the author and the caption behind it."""
    found = _STAMP.search(text, 0, _HEAD)
    if found is None or not _divides(text[: found.start()]):
        return
    yield found.start(), found.end(), "byline"
    end = found.end() + 1
    author = _AUTHOR.match(text, end)
    if author and has_given_name(author["name"]):
        yield end, author.end(), "byline"
        end = author.end() + 1
    stop = _caption_end(text, end) if found.start() else 0
    if stop:
        yield end, stop, "caption"


def runs_on(headline: str) -> bool:
    """Whether *headline*, which a stamp ended in its line, may have its section in front: "Royals Prinzessin winkt ab".

    >>> runs_on("Handball-Bundesliga Kiel siegt"), runs_on("Rat schließt die Mole"), runs_on("Verden: Rat tagt")
    (True, False, False)
    """
    parts = headline.split(maxsplit=2)
    if len(parts) < 3 or not parts[1][0].isupper() or has_given_name(f"{parts[0]} {parts[1]}"):  # noqa: PLR2004
        return False
    return parts[0][-1].isalnum() and not _OPENER.match(headline)


def _divides(above: str) -> bool:
    """Whether *above* may be the headline in front of a stamp, or nothing is there."""
    parts = above.split()
    if not parts:
        return True
    if parts[-1].casefold() in _LED_TO or above.rstrip()[-1] in ",.;(" or len(parts) < _FEWEST_WORDS:
        return False
    return len(parts) <= _MOST_WORDS and count_sentences(above) <= _MOST_SENTENCES


def _caption_end(text: str, start: int) -> int:
    """Return where the credit ends that the caption beginning at *start* leads to; 0 if there is none."""
    mark = _MARK.search(text, start, start + _LONGEST_CAPTION)
    if mark is None:
        return 0
    caption = text[start : mark.start()]
    if not _SAID.isdisjoint(caption) or count_sentences(caption) > _MOST_SENTENCES:
        return 0
    return _credit_end(text, mark.end())


def _credit_end(text: str, start: int) -> int:
    """Return where the credit ends that begins at *start*, by its names and agencies; 0 if nothing tells."""
    at, given = start, ""
    while at - start < _LONGEST_CREDIT:
        token = _TOKEN.match(text, at)
        if token is None:
            return 0
        if token["mark"]:
            if token["mark"] == ")":
                return token.end()
            given = ""
        else:
            word = token["word"]
            if at > start and not given and _OPENER.match(text, token.start("word")):
                return at
            if not (word[0].isupper() or is_agency(word) or word in _COMPANIES or word == "picture"):
                return 0
            ended = word in _COMPANIES or is_agency(word) or (given and has_given_name(f"{given} {word}"))
            given = "" if ended else word
            if ended and not text[token.end() :].lstrip().startswith(("/", "|")):
                return token.end()
        at = token.end()
    return 0
