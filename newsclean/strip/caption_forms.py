"""Tell captions by their form where no credit stands with them: who is left and right, a scene with its date."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from newsclean.given_names import has_given_name
from newsclean.lazy_pattern import lazy_pattern
from newsclean.names import people
from newsclean.sentences import count_sentences
from newsclean.wordlists import words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsclean.document import Block, Document, Edit

# Who stands where in the picture: "(left)", "(l.)", "(v. l. n. r.)", "(à droite)", "(izq.)", "(from left)".
_PLACED: Final = lazy_pattern(
    r"\((?:[^()]{0,30}[,;] )?(?:(?:far |second |third |top |bottom )?(?:from )?(?:left|right)|center|centre"
    r"|[lr]\.|li\.|re\.|links|rechts|[Mm]itte|M\.|v\. ?l\.|v\. ?r\.|v\. ?l\. ?n\. ?r\.|von links|von rechts"
    r"|izq(?:uierda|\.)|der(?:echa|\.)|(?:à )?(?:gauche|droite)|esq(?:uerda|\.)|dir(?:eita|\.)|à (?:esquerda|direita)"
    r"|a (?:sinistra|destra)|høyre|venstre|till? (?:vänster|höger)|t\.[vh]\.|z (?:lewej|prawej)|слева|справа"
    r"|kiri|kanan)(?: to right)?(?:[,;] [^()]{0,30})?\)"
)
# Dots and "second from" are found in captions alone, "(left)" behind parties and "from left to right" too.
_SURE: Final = lazy_pattern(r"\.|from|far|top|bottom")
_IN_ORDER: Final[dict[str, tuple[str, ...]]] = {
    "en": ("from left: ", "from left to right: ", "from left to right)"),
    "de": ("v.l.n.r.", "v. l. n. r.", "von links nach rechts:", "von links nach rechts)"),
    "es": ("de izquierda a derecha:", "de izquierda a derecha)"),
    "fr": ("de gauche à droite :", "de gauche à droite:", "de gauche à droite)"),
    "pt": ("da esquerda para a direita:", "da esquerda para a direita)"),
    "nl": ("van links naar rechts:", "v.l.n.r."),
}
"""How those whom a picture shows are told apart in a row, by language."""
_LEAD: Final = lazy_pattern(
    r"(?:\(L ?- ?R\)|\(L to R\)|L-R:|\(?[Vv]\. ?l\.|(?:Pictured )?[Ff]rom left(?: to right)?:|Left to right:"
    r"|Von links(?: nach rechts)?:|De izquierda a derecha:|De gauche à droite ?:|Da esquerda para a direita:"
    r"|Da sinistra(?: a destra)?:|Van links naar rechts:|Fra venstre:|Från vänster:|Od lewej:|Слева направо:|Zleva:)"
    r"|(?:Pictured )?[Ff]rom left(?: to right)?, (?P<name>[A-ZÀ-Þ][\w.'’-]+ [A-ZÀ-Þ][\w.'’-]+)"
)
"""How a caption begins that lists whom a picture shows."""
# "Jane Roe, left, and Ben Stone", "Mayor Roe, second from right, opens the pier"
_ASIDE: Final = lazy_pattern(
    r"[A-ZÀ-Þ][\w’'-]+, (?:far |second from |third from )?(?:left|right|center|centre)(?:,| and | [a-z]+s\b)"
)
_FILED: Final = lazy_pattern(r"\bin (?:this|an?) (?:undated |archive |recent |\d{4} )?file (?:photo|image|picture)\.?$")
# What only a paragraph without a full stop may be trusted with: a story says "pictured above" too.
_PICTURED: Final = lazy_pattern(r"\(pictured(?: (?!above|below)[^()]{1,40})?\)|, ?pictured(?= \w|,)|\bare pictured ")
_MONTH: Final = (
    r"(?:Jan(?:uary|\.)|Feb(?:ruary|\.)|Mar(?:ch|\.)|Apr(?:il|\.)|May|June?|July?|Aug(?:ust|\.)|Sept?(?:ember|\.)"
    r"|Oct(?:ober|\.)|Nov(?:ember|\.)|Dec(?:ember|\.))"
)
_DATE: Final = lazy_pattern(
    rf"(?<=[a-z),.] )(?:{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?(?:,? (?:19|20)\d\d|(?=[.,;]|$))"
    rf"|\d{{1,2}}(?:st|nd|rd|th)? {_MONTH},? (?:19|20)\d\d)"
)
# What people in pictures do, in the present tense that a caption has and a report has not.
_ACTS: Final = words(
    """
    speaks speak walks walk waits wait listens listen arrives arrive holds hold stands stand waves looks look gestures
    attends attend poses pose sits sit answers answer delivers participates participate departs depart boards celebrates
    celebrate protests protest gathers gather cheers cheer watches watch demonstrates demonstrate chants chant talks
    talk smiles smile reacts react hugs hug addresses address applauds applaud wears wear displays display rides ride
    prepares prepare inspects inspect patrols patrol performs perform clashes clash greets greet introduces raises raise
    places lays arrests arrest boos boo signs pumps marches march carries carry testifies testify kisses rallies rally
    shakes shake takes take hangs hang lines burns burn rises flies pass passes crosses cross pray prays
    """
)
_SHOWN: Final = words(
    """
    seen pictured shown photographed greeted escorted surrounded comforted displayed parked silhouetted reflected
    flanked questioned sworn held carried led detained treated loaded unloaded
    """
)
_TWEET: Final = lazy_pattern(r"[(\s.]@\w|https?:|pic\.twitter|t\.co/")
_SPEECH: Final = lazy_pattern(r"\b(?:said|says|told|tells|added|wrote|according to)\b")
_STOPS: Final = frozenset(".!?…”\"»:。」'’);,–—“-")
_SENTENCE: Final = (".", "!", "?", "…", ".”", '."', "”", '"', "»", ".)", "’", "'", ":")
_SHORTEST: Final = 40
_LONGEST: Final = 420
_FEWEST_WORDS: Final = 6
_CLAUSE: Final = 30
"""Words of a caption among which its verb stands."""
_MOST_SENTENCES: Final = 3
_PROSE: Final = 60
_LONGEST_NAMES: Final = 60
_WHY: Final = "A paragraph that says who is left and right, or dates a scene, is the caption of a photo."
_NAME: Final = 3
_FIRST: Final = frozenset("(LFPfpVvDОСOSZ")
_WHY_NAMES: Final = "The names above a photo's caption are those of whom it shows."


_ASIDES: Final = (", left", ", right", ", cent", " from left", " from right", "file photo")


def uncredited_captions(document: Document) -> Iterator[Edit]:
    """Yield the removals of captions that have no credit and are known by two signs of their form at the least."""
    blocks = document.blocks
    source = document.source
    ordered = tuple(order for order in _IN_ORDER.get(document.language, ()) if order in source)
    asides = document.language == "en" and any(map(source.__contains__, _ASIDES))
    for index in range(1, len(blocks) - 1):
        text = blocks[index].text
        if not _SHORTEST <= len(text) <= _LONGEST:
            continue
        unstopped = text[-1] not in _STOPS
        placed = (
            ("(" in text and _places(text, unstopped=unstopped))
            or (ordered and any(map(text.__contains__, ordered)))
            or _lists(text)
            or (asides and (_ASIDE.search(text) or _FILED.search(text)))
        )
        if not (placed or unstopped) or not _stands_between(blocks, index):
            continue
        if _is_caption(text, placed=bool(placed), unstopped=unstopped):
            yield blocks[index].remove(0, len(text), "caption", "caption-form", _WHY)


def _places(text: str, *, unstopped: bool) -> bool:
    """Whether *text* says of people who stands where; without a full stop anything in brackets may be meant."""
    for found in _PLACED.finditer(text):
        before = [word for word in text[: found.start()].split()[-_NAME:] if word[0].isupper()]
        named = len(before) > 1 and (has_given_name(" ".join(before)) or has_given_name(" ".join(before[-2:])))
        if unstopped or named or _SURE.search(found[0]):
            return True
    return False


def _lists(text: str) -> bool:
    """Whether *text* begins like the list of those whom a picture shows."""
    if text[0] not in _FIRST:
        return False
    found = _LEAD.match(text)
    return found is not None and (found["name"] is None or has_given_name(found["name"]))


def names_above(blocks: Sequence[Block], captions: frozenset[int | None]) -> Iterator[Edit]:
    """Yield the removals of the names that stand alone above the caption of a picture at the top.

    *captions* are the indices of the blocks that go as captions.
    """
    if len(blocks) > 2 and 0 not in captions and 1 in captions and len(blocks[0].text) <= _LONGEST_NAMES:  # noqa: PLR2004
        shown = people(blocks[0].text)
        if shown and (len(shown) > 1 or shown[0].split()[-1] in blocks[1].text):
            yield blocks[0].remove(0, len(blocks[0].text), "caption", "caption-names", _WHY_NAMES)


def dates_scene(text: str) -> bool:
    """Whether *text* tells in the present tense what is to be seen, and says on what day.

    >>> dates_scene("Jane Roe speaks during a rally in Concord, N.H., on March 7, 2016.")
    True
    >>> dates_scene("On March 7, 2016, Jane Roe spoke in Concord.")
    False
    """
    found = text.split(maxsplit=_CLAUSE)[1:_CLAUSE]
    for before, word in pairwise(["", *found]):
        bare = word.rstrip(",")
        if bare in _ACTS or (bare in _SHOWN and before in ("is", "are", "")):
            return _DATE.search(text, text.find(f" {word}")) is not None
    return False


def _is_caption(text: str, *, placed: bool, unstopped: bool) -> bool:
    """Whether *text* says who stands where, or without a full stop who is pictured or what was to be seen on a day."""
    if len(text.split()) < _FEWEST_WORDS or not text.lstrip("(")[:1].isupper() or _TWEET.search(text):
        return False
    if placed:
        return unstopped or (not _SPEECH.search(text) and count_sentences(text) <= _MOST_SENTENCES)
    return bool(_PICTURED.search(text)) or dates_scene(text)


def _stands_between(blocks: Sequence[Block], index: int) -> bool:
    """Whether paragraphs of prose, or other captions, stand around the block."""
    around = (blocks[index - 1].text, blocks[index + 1].text)
    return any(len(text) >= _PROSE and text.endswith(_SENTENCE) for text in around)
