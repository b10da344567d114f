"""Read the opener of a story part by part: places, date, agency, and the signs between them.

Nothing is decided here: `parts_at` says what stands at the beginning, `dateline.py` whether it is a dateline.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from newsclean.dates import MONTHS, read_date
from newsclean.lazy_pattern import lazy_pattern
from newsclean.normalise.agencies import BARE, bare_agency_end, is_agency, reads_like_agency
from newsclean.normalise.place_runs import read_places
from newsclean.normalise.places import AMBIGUOUS, CITIES, NOT_PLACES

if TYPE_CHECKING:
    from collections.abc import Iterator

Kind = Literal["place", "date", "agency", "note"]
Sign = Literal["dash", "comma", "colon", "stop", "equals", "dots", "bar", "none", "line"]
"""What stands behind a part: "none" is nothing or white space, "line" the end of its line, "bar" also a middle dot."""

_PAIRS: Final = {"(": ")", "[": "]", "/": "/", "<": ">", "«": "»"}
_LONGEST_BRACKET: Final = 60
_LONGEST: Final = 6  # parts
_DAY: Final = lazy_pattern(r"\d{1,2}(?=[ \t\u00a0]*\()")
_GAP: Final = " \t\u00a0\u2009\u202f\u200b"
_SIGN: Final = lazy_pattern(
    rf"""[{_GAP}]*(?:
        (?P<dash>\.?[{_GAP}]*(?:[–—―─−‒]+|(?:(?<=[{_GAP}.)\]/])|(?=-[-{_GAP}]))-+|(?<=[{_GAP})])_+(?=[{_GAP}])))
        |(?P<bar>[|·•])|(?P<comma>[,،])|(?P<colon>:)(?=[{_GAP}\n“"A-Z])|(?P<dots>\.\.\.|…)|(?P<stop>\.)(?=[{_GAP}\n]|$)|(?P<equals>=)
    )?[{_GAP}]*""",
    re.VERBOSE,
)
# What every opener looks like from afar: capitalised words and a sign, a bracket, or a date. "The minister", where
# the second word is small and none of those in place names, is none at first sight.
_CAPITAL: Final = "[^\\W\\d_a-zß-öø-ÿ\u0600-\u06ff]"
_TERMINAL: Final = r"(?=[^\n]{0,70}?(?:[–—―─−_:)\]…=»/]| -|-[- ]|\d))"
# "HAMBURG Die Polizei": a name in capitals, and a word that begins a sentence.
_SHOUTED: Final = (
    r"(?P<shouted>[A-ZÀ-Þ]{3,}(?: [A-ZÀ-Þ]{2,}){0,2}) (?:Die|Der|Das|Eine?|The|An?"
    r"|El|La|Los|Las|Una?|Les?|Os?|As|Il)"
    r"(?= [^\W\d_]{3})"
)
SHAPE: Final = lazy_pattern(
    _SHOUTED + r"|(?![A-Z][a-z]*+ [b-ce-km-np-z])"
    rf"(?>(?>{_CAPITAL}[\w'’‘]*+(?:[.-][\w'’‘]++)*+)(?:[ \u00a0](?:de|del|da|do|dos|di|la|las|los|am|an|der|den|of)"
    r"(?=[ \u00a0]))?[ \u00a0]?){1,6}+"
    rf"(?:[/(\[–—―─−‒=…«_|·•]|-[ \u00a0\n-]|[,،][ \u00a0]?\d{{1,2}}\.[ \u00a0][^\W\d_]"
    rf"|(?:, [A-ZÀ-Þ][\w. ]{{2,20}})?(?P<line>\n)|[,،][ \u00a0]?[^\W_a-zß-öø-ÿ]{_TERMINAL}|(?P<colon>:)"
    r"|(?P<stop>\.[ \u00a0\n])"
    r"|\.[.–—(-]|(?P<number>\d))|[(\[/«]|\d{1,4}(?:er|[.º])?[ \u00a0/.-][^\W_]|ng|[\u0600-\u060b\u060d-\u06ff]++"
)
_BEFORE_STOP: Final = CITIES | AMBIGUOUS | MONTHS.keys() | {"st", "ste", "ft", "mt", "pt"}
_ARABIC: Final = frozenset(name.split(" ")[0] for name in (*CITIES, *BARE) if name[0] >= "\u0600")


class Part(NamedTuple):
    """One part of an opener: offsets with its brackets, text without."""

    kind: Kind
    start: int
    end: int
    text: str
    bracket: str = ""
    known: bool = False
    """Whether a list names it: a city, a state or country, an agency; for a date: whether it has a year."""
    capitals: bool = False
    places: tuple[str, ...] = ()
    """The single places, as printed."""
    iso: str | None = None


class Opener(NamedTuple):
    """The parts read so far and the sign behind the last of them."""

    parts: tuple[Part, ...]
    signs: tuple[Sign, ...]
    """The sign behind each part."""
    end: int


def may_open(text: str, start: int) -> bool:
    """Whether the text at *start* has the shape of an opener: cheap, and false for most prose."""
    shape = SHAPE.match(text, start)
    if shape is None:
        return False
    if shape.lastgroup:
        if shape.lastgroup == "shouted":
            return shape["shouted"].lower() in CITIES
        before = text[start : shape.start(shape.lastgroup)].strip().lower()
        if shape.lastgroup == "line":
            return before.partition(",")[0] in CITIES
        if shape.lastgroup == "number":
            return before.rsplit(" ", 1)[-1] in MONTHS
        return before in (CITIES if shape.lastgroup == "colon" else _BEFORE_STOP)
    return not "\u0600" <= text[start] <= "\u06ff" or shape[0] in _ARABIC


def openers_at(text: str, start: int) -> Iterator[Opener]:
    """Yield what may be an opener at *start*, each longer by one part than the one before.

    Ask `may_open` first: it is much cheaper.
    """
    parts: tuple[Part, ...] = ()
    signs: tuple[Sign, ...] = ()
    position = start
    while len(parts) < _LONGEST:
        part = _part(text, position, parts, signs[-1] if signs else "none")
        if part is None:
            return
        sign, position = _sign(text, part.end)
        parts, signs = (*parts, part), (*signs, sign)
        yield Opener(parts, signs, position)
        if "\n" in text[part.end : position]:
            return


def _sign(text: str, end: int) -> tuple[Sign, int]:
    found = _SIGN.match(text, end)
    if found is None:  # cannot be: everything in the pattern is optional
        return "none", end
    position = found.end()
    if position < len(text) and text[position] == "\n":
        stripped = len(text) - len(text[position:].lstrip())
        return (found.lastgroup or "line"), stripped  # type: ignore[return-value]  # the groups are the signs
    return (found.lastgroup or "none"), position  # type: ignore[return-value]


def _part(text: str, start: int, parts: tuple[Part, ...], sign: Sign) -> Part | None:
    """Return the part that begins at *start*, of a kind that *parts* do not have yet."""
    if start >= len(text):
        return None
    kinds = {part.kind for part in parts}
    if text[start] in _PAIRS:
        return _bracketed(text, start, parts, sign)
    if "date" not in kinds:
        date = read_date(text, start)
        if date:
            return Part("date", start, date.end, text[start : date.end], known=date.year, iso=date.iso)
        day = _DAY.match(text, start) if parts and sign == "comma" else None
        if day:
            return Part("date", start, day.end(), day[0])
    if "agency" not in kinds:
        end = bare_agency_end(text, start)
        if end:
            return Part("agency", start, end, text[start:end], known=True)
    return None if "place" in kinds else _places(text, start)


def _bracketed(text: str, start: int, parts: tuple[Part, ...], sign: Sign) -> Part | None:
    """Return what stands between brackets at *start*: an agency, a date, an embargo, after a date a place."""
    mark = text[start]
    stop = text.find(_PAIRS[mark], start + 1, start + _LONGEST_BRACKET)
    inner = text[start + 1 : stop].strip() if stop > 0 else ""
    if not inner or "\n" in inner:
        return None
    bare = Part("note", start, stop + 1, inner, mark)
    kinds = {part.kind for part in parts}
    if is_agency(inner):
        return bare._replace(kind="note" if "agency" in kinds else "agency", known=True)
    date = None if "date" in kinds else read_date(inner, 0)
    if date and date.end == len(inner):
        return bare._replace(kind="date", known=date.year, iso=date.iso)
    if not parts:
        return bare._replace(kind="agency") if mark == "(" and _site_like(inner) else None
    return _unlisted(bare, parts, kinds, sign) if mark in "([" else None


def _unlisted(bare: Part, parts: tuple[Part, ...], kinds: set[Kind], sign: Sign) -> Part | None:
    """Return what a bracket behind *parts* holds that is neither a date nor an agency of the list."""
    inner = bare.text
    if "embargo" in inner.lower():
        return bare
    if "place" in kinds:
        return bare._replace(kind="agency") if "agency" not in kinds and _signs(inner, parts[-1]) else None
    place = _places(inner, 0) if "date" in kinds and sign == "none" else None
    fits = place is not None and place.text == inner
    return place._replace(start=bare.start, end=bare.end, bracket=bare.bracket) if place and fits else None


def _site_like(inner: str) -> bool:
    """Whether a site may sign so at the very beginning: "(Blogtamsu) - "."""
    words = inner.split()
    named = inner.replace(" ", "").isalpha() and inner[0].isupper() and words[0].lower() not in NOT_PLACES
    return named and len(words) <= len(("Natural", "News"))


def _signs(inner: str, before: Part) -> bool:
    """Whether *inner* may be the outlet that signs behind a place: "AUSTIN (KXAN)", "PROVIDENCE, R.I. [Brown]"."""
    if reads_like_agency(inner):
        return True
    sure = before.kind == "place" and before.known and before.capitals
    return sure and inner[0].isupper() and not any(map(str.isdigit, inner))


def _places(text: str, start: int) -> Part | None:
    found = read_places(text, start)
    if found is None:
        return None
    last = text.rfind(" ", start, found.end) + 1
    if last > start and text[last : found.end].isupper() and text[last : found.end].lower() in BARE:
        end = last - 1  # "Washington CNN — "
        before = read_places(text[start:end], 0)
        if before is not None and start + before.end == end and not before.capitals:
            return Part("place", start, end, text[start:end], "", before.known, before.capitals, before.names)
    return Part("place", start, found.end, text[start : found.end], "", found.known, found.capitals, found.names)
