"""Tell captions by their form where no credit stands with them: who is left and right, a scene with its date."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean.authors.evidence import opens_wire_copy
from newsclean.authors.lines import read_author_line
from newsclean.captions.other_scripts import SCRIPTS, other_script_captions
from newsclean.captions.scenes import SPEECH, dates_scene, shows_occasion, shows_scene
from newsclean.given_names import has_given_name
from newsclean.lazy_pattern import lazy_pattern
from newsclean.names import is_name, people
from newsclean.sentences import count_sentences

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

    from newsclean.document import Block, Document
    from newsclean.edits import Edit

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
_FILED: Final = lazy_pattern(
    r"\bin (?:this|an?) (?:(?:undated |archive |recent |\d{4} )?file|undated(?: handout)?|handout)"
    r" (?:photo|image|picture)[^.]{0,40}\.?$"
)
# The length of a film behind what it shows: "Jane Roe joins the studio to talk about the final. (4:29)"
_COUNTER: Final = lazy_pattern(r"\[\d{1,2} ?/ ?\d{1,2}\] ?[A-ZÀ-Þ“\"]")  # "[1/5] Workers inspect the old pier."
_LENGTH: Final = lazy_pattern(r"[.!?] \(\d{1,2}:\d\d\)$")
# What only a paragraph without a full stop may be trusted with: a story says "pictured above" too.
_PICTURED: Final = lazy_pattern(r"\(pictured(?: (?!above|below)[^()]{1,40})?\)|, ?pictured(?= \w|,)|\bare pictured ")
_TWEET: Final = lazy_pattern(r"[(\s.]@\w|https?:|pic\.twitter|t\.co/")
_STOPS: Final = frozenset(".!?…”\"»:。」'’);,–—“-")
_SENTENCE: Final = (".", "!", "?", "…", ".”", '."', "”", '"', "»", ".)", "’", "'", ":")
_QUOTES: Final = frozenset('"“”„«»')
_SHORTEST: Final = 24
_SHORTEST_SCENE: Final = 30
_LONGEST_SCENE: Final = 260
_LONGEST_NAMED: Final = 110
_MOST_NAMED: Final = 3
_NAMED: Final = lazy_pattern(
    r"(?:(?:Dr|Prof|Mr|Ms|Mrs|Sen|Rep|Gov)\.? )?"
    r"(?P<name>[A-ZÀ-Þ][\w.'’-]+(?: (?:[A-ZÀ-Þ][\w.'’-]*|van|von|de|der|da)){1,3}), [^\d.!?:;]{4,90}$"
)
_LONGEST: Final = 420
# "Bharat Roe.", "Dead hunter, Bharat Roe.": a heading has no full stop.
_NAME_AND_STOP: Final = lazy_pattern(
    r"(?:[A-ZÀ-Þ][\w-]+(?: [a-zß-ÿ][\w-]+){0,3}, )?"
    r"(?P<name>[A-ZÀ-Þ][\w'’-]+(?: (?:[A-ZÀ-Þ][\w.'’-]*|van|von|de|der|da)){1,3})\.$"
)
_FEWEST_WORDS: Final = 5
_SHORTEST_DATED: Final = 40
_MOST_SENTENCES: Final = 3
_PROSE: Final = 60
_LONGEST_NAMES: Final = 60
_WHY: Final = "A paragraph that says who is left and right, or dates a scene, is the caption of a photo."
_NAME: Final = 3
_WHY_SCENE: Final = "Who does what on which day, told in the present tense, is the caption of a photo or film."
_WHY_NAMED: Final = "A name and what the person is, alone between paragraphs, is the caption of a portrait."
_FIRST: Final = (
    *("(L", "L-R", "(v", "(V", "v.", "V.", "From left", "from left", "Pictured ", "Left to", "Von links", "De izq"),
    *("De gauche", "Da esq", "Da sin", "Van links", "Fra venstre", "Från", "Od lewej", "Слева", "Zleva"),
)
"""How a list begins of those whom a picture shows: a look before the pattern."""
_WHY_NAMES: Final = "The names above a photo's caption are those of whom it shows."
_PLACE: Final = lazy_pattern(r", (?:left|right|cent)")
_FILE_WORDS: Final = (" from left", " from right", "file photo", "undated", "handout")
"""Without one of these a text holds nobody's place and no picture from a file."""


def uncredited_captions(document: Document) -> Iterator[Edit]:
    """Yield the removals of captions that have no credit and are known by two signs of their form at the least."""
    if document.language in SCRIPTS:
        yield from other_script_captions(document)
    blocks = document.blocks
    source = document.source
    ordered = tuple([order for order in _IN_ORDER.get(document.language, ()) if order in source])
    asides = document.language == "en" and document.holds(_names_places)
    may_be = range(len(blocks)) if ordered or asides else document.passing(_may_be_uncredited)
    for index in may_be:
        text = blocks[index].text
        if index + 1 == len(blocks) or not _SHORTEST <= len(text) <= _LONGEST:
            continue
        unstopped = text[-1] not in _STOPS
        placed = (
            ("(" in text and _places(text, unstopped=unstopped))
            or (ordered and any(map(text.__contains__, ordered)))
            or _lists(text)
            or (asides and (_ASIDE.search(text) or _FILED.search(text)))
        )
        if not (placed or (unstopped and index)) or not _stands_between(blocks, index):
            continue  # above the story, what ends without a full stop may be its headline
        if _is_caption(text, placed=bool(placed), unstopped=unstopped):
            yield blocks[index].remove(0, len(text), "caption", "caption-form", _WHY)


def _may_be_uncredited(text: str) -> bool:
    """Whether *text* has no full stop, or what may say at the least who stands where."""
    if not _SHORTEST <= len(text) <= _LONGEST:
        return False
    return text[-1] not in _STOPS or "(" in text or text.startswith(_FIRST)


def _names_places(text: str) -> bool:
    """Whether *text* may say in small words who stands where in a picture, or that it is from a file."""
    return _PLACE.search(text) is not None or any(map(text.__contains__, _FILE_WORDS))


def scene_captions(document: Document) -> Iterator[Edit]:
    """Yield the removals of captions that say who does what on which day, or how long their film is."""
    shows = {"en": shows_scene, "es": shows_occasion}.get(document.language)
    if shows is None:
        return
    blocks = document.blocks
    shown = document.passing(shows)
    for index in sorted({*document.passing(_is_counted), *shown}):
        text = blocks[index].text
        if index + 1 == len(blocks) or not _SHORTEST_SCENE <= len(text) <= _LONGEST_SCENE:
            continue
        timed = text[-1] == ")" and index <= 1 and _LENGTH.search(text)
        numbered = text[0] == "[" and _COUNTER.match(text)
        if timed or numbered or (index in shown and _stands_between(blocks, index) and not opens_wire_copy(text)):
            yield blocks[index].remove(0, len(text), "caption", "caption-scene", _WHY_SCENE)


def _is_counted(text: str) -> bool:
    """Whether *text* may have the number of a picture before it, or the length of a film behind it."""
    return text[-1] == ")" or text[0] == "["


def named_captions(document: Document) -> Iterator[Edit]:
    """Yield the removals of lines between paragraphs that say whom a picture shows: a name and what the person is.

    Many of them are a list, and where the story does not speak of the person the line may be a heading.
    """
    blocks, found = document.blocks, []
    for index in document.passing(_names):
        named = _named(blocks[index].text)
        if named and 0 < index < len(blocks) - 1:
            surname = named["name"].split()[-1]
            above = blocks[index - 1].text
            between = _is_prose(above) and not _is_quotation(above) and _is_prose(blocks[index + 1].text)
            if between and document.source.count(surname) > 1:
                found.append(blocks[index])
    if len(found) <= _MOST_NAMED:
        for block in found:
            yield block.remove(0, len(block.text), "caption", "caption-name", _WHY_NAMED)


def _named(text: str) -> re.Match[str] | None:
    """Return the beginning of *text* that names somebody, if the rest says no more than who that is."""
    if text[-1] == ".":
        return _NAME_AND_STOP.match(text)
    return _NAMED.match(text) if ", " in text and text[-1] not in _STOPS else None


def _names(text: str) -> bool:
    if len(text) > _LONGEST_NAMED or text[0].islower():
        return False
    named = _named(text)
    if named is None or not (is_name(named["name"]) and has_given_name(named["name"])):
        return False
    return not read_author_line(text)


def _is_quotation(text: str) -> bool:
    """Whether *text* is all said by somebody who is named below it."""
    return text[0] in _QUOTES and text[-1] in _QUOTES and not SPEECH.search(text)


def _is_prose(text: str) -> bool:
    return len(text) >= _PROSE and text.endswith(_SENTENCE)


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
    if not text.startswith(_FIRST):
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


def _is_caption(text: str, *, placed: bool, unstopped: bool) -> bool:
    """Whether *text* says who stands where, or without a full stop who is pictured or what was to be seen on a day."""
    if len(text.split()) < _FEWEST_WORDS or not text.lstrip("(")[:1].isupper() or _TWEET.search(text):
        return False
    if placed:
        return unstopped or (not SPEECH.search(text) and count_sentences(text) <= _MOST_SENTENCES)
    return len(text) >= _SHORTEST_DATED and (bool(_PICTURED.search(text)) or dates_scene(text))


def _stands_between(blocks: Sequence[Block], index: int) -> bool:
    """Whether paragraphs of prose, or other captions, stand around the block."""
    around = (blocks[index - 1].text if index else "", blocks[index + 1].text)
    return any(map(_is_prose, around))
