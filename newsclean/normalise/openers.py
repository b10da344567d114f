"""Read the opener of a story part by part: places, date, agency, and the signs between them.

Nothing is decided here: `parts_at` says what stands at the beginning, `dateline.py` whether it is a dateline.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from newsclean.dates import MONTHS, WEEKDAYS, read_date
from newsclean.normalise.agencies import BARE, bare_agency_end, is_agency, reads_like_agency
from newsclean.normalise.places import AMBIGUOUS, CITIES, NOT_PLACES, is_region

if TYPE_CHECKING:
    from collections.abc import Iterator

Kind = Literal["place", "date", "agency", "note"]
Sign = Literal["dash", "comma", "colon", "stop", "equals", "dots", "none", "line"]
"""What stands behind a part: "none" is nothing or white space, "line" the end of its line."""

_PAIRS: Final = {"(": ")", "[": "]", "/": "/", "<": ">", "«": "»"}
_LONGEST_BRACKET: Final = 60
_LONGEST: Final = 6  # parts
_DAY: Final = re.compile(r"\d{1,2}(?=[ \t\u00a0]*\()")
_GAP: Final = " \t\u00a0\u2009\u202f\u200b"
_SIGN: Final = re.compile(
    rf"""[{_GAP}]*(?:
        (?P<dash>\.?[{_GAP}]*(?:[–—―─−‒]+|(?:(?<=[{_GAP}.)\]/])|(?=-[-{_GAP}]))-+|(?<=[{_GAP})])_+(?=[{_GAP}])))
        |(?P<comma>[,،])|(?P<colon>:)(?=[{_GAP}\n“"A-Z])|(?P<dots>\.\.\.|…)|(?P<stop>\.)(?=[{_GAP}\n]|$)|(?P<equals>=)
    )?[{_GAP}]*""",
    re.VERBOSE,
)
# A run of words that each begin with a capital; small words of place names may stand between them.
_RUN: Final = re.compile(
    r"(?:[^\W\d_a-zß-öø-ÿ][^\W\d_]*|['’][^\W\d_a-z])(?:[.'’‘-][^\W\d_]+)*\.?"
    r"(?:[ \u00a0](?:(?:de|del|da|do|dos|di|la|las|los|am|an|der|den|of|upon|a\.)[ \u00a0])?"
    r"[^\W\d_a-zß-öø-ÿ][^\W\d_]*(?:[.'’‘-][^\W\d_]+)*\.?){0,4}"
)
# What every opener looks like from afar: capitalised words and a sign, a bracket, or a date.
_CAPITAL: Final = "[^\\W\\d_a-zß-öø-ÿ\u0600-\u06ff]"
_TERMINAL: Final = r"(?=[^\n]{0,70}?(?:[–—―─−_:)\]…=»/]| -|-[- ]|\d))"
_SHAPE: Final = re.compile(
    rf"(?>(?>{_CAPITAL}[\w'’‘]*+(?:[.-][\w'’‘]++)*+)(?:[ \u00a0](?:de|del|da|do|dos|di|la|las|los|am|an|der|den|of)"
    r"(?=[ \u00a0]))?[ \u00a0]?){1,6}+"
    rf"(?:[/(\[–—―─−‒=…«_]|-[ \u00a0-]|[,،][ \u00a0]?[^\W_a-zß-öø-ÿ]{_TERMINAL}|(?P<colon>:)|(?P<stop>\.[ \u00a0])"
    r"|\.[.–—(-]|(?P<number>\d))|[(\[/«]|\d{1,4}(?:er|[.º])?[ \u00a0/.-][^\W_]|ng|[\u0600-\u06ff]++"
)
_BEFORE_STOP: Final = CITIES | AMBIGUOUS | MONTHS.keys() | {"st", "ste", "ft", "mt", "pt"}
_ARABIC: Final = frozenset(name.split(" ")[0] for name in (*CITIES, *BARE) if name[0] >= "\u0600")


_SLASH: Final = re.compile(rf"[{_GAP}]*/[{_GAP}]*")
_RIVERS: Final = frozenset(("main", "oder", "neckar", "m.", "saale"))
"""What stands behind a slash and is still the name of one place: Frankfurt/Main."""


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
    shape = _SHAPE.match(text, start)
    if shape is None:
        return False
    if shape.lastgroup:
        before = text[start : shape.start(shape.lastgroup)].strip().lower()
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
    return None if "place" in kinds else _place_run(text, start)


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
    place = _place_run(inner, 0) if "date" in kinds and sign == "none" else None
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


def _place_run(text: str, start: int) -> Part | None:
    """Return the place at *start*, or several with slashes between them."""
    names: list[str] = []
    known = False
    capitals = True
    position = start
    while True:
        place = _place(text, position)
        if place is None:
            return None
        end, name, is_known, is_capitals = place
        names.append(name)
        known, capitals = known or is_known, capitals and is_capitals
        slash = _SLASH.match(text, end)
        if not slash or _place(text, slash.end()) is None:
            break
        position = slash.end()
    if names[-1].lower() in _RIVERS and len(names) > 1:
        names[-2:] = ["/".join(names[-2:])]
    return Part("place", start, end, text[start:end], "", known, capitals, tuple(names))


def _place(text: str, start: int) -> tuple[int, str, bool, bool] | None:
    """Return (end, name, known, capitals) of the one place at *start*, its state or country included."""
    found = _RUN.match(text, start)
    if not found:
        return None
    end = _cut(text, start, found.end())
    if end <= start + 1:
        return None
    name = text[start:end]
    folded = name.lower()
    first = name.split(None, 1)[0]
    if first.strip(".'’").lower() in NOT_PLACES and folded not in CITIES:
        return None
    capitals = name.isupper() and len(name) > len("UN.")
    known = folded in CITIES or (capitals and (folded in AMBIGUOUS or (is_region(name) and "." not in name)))
    for _ in range(2):
        region = _region(text, end)
        if region is None:
            break
        end, is_known = region
        known = is_known or (known and capitals)
    return end, text[start:end], known, capitals


def _cut(text: str, start: int, end: int) -> int:
    """Return where the name ends that the run of capitalised words from *start* to *end* begins with."""
    words = text[start:end].replace("\u00a0", " ").split(" ")
    at = start
    all_capitals = words[0].isupper() and len(words[0].strip(".")) > 1
    for number, word in enumerate(words):
        bare = word.strip(".,").lower()
        if number and (bare in MONTHS or bare in WEEKDAYS) and read_date(text, at):
            break
        if number and all_capitals and not word.isupper() and text[start : at - 1].lower() in CITIES:
            break
        at += len(word) + 1
        if word.endswith(".") and word.count(".") == 1 and len(word) > len("Fla.") + 1:  # the end of a sentence
            break
    name = text[start : at - 1]
    # The dot behind the last word ends the name, unless it is a short form: "ST.", "D.C.".
    ends = name.endswith(".") and name.count(".") == 1 and len(name) > len("Fla.")
    return start + len(name) - ends


_UPPER: Final = "[^\\W\\d_a-z]"
_REGION: Final = re.compile(
    rf",[{_GAP}]*({_UPPER}[^\W\d_]*\.?(?:[^\W\d_]\.?)*(?:[ \u00a0]{_UPPER}[^\W\d_]*\.?){{0,3}})"
    rf"|[{_GAP}](\[{_UPPER}[^\W\d_]*(?: [^\W\d_]+){{0,2}}\]|\({_UPPER}[^\W\d_]*(?: [^\W\d_]+){{0,3}}\))"
)


def _region(text: str, end: int) -> tuple[int, bool] | None:
    """Return where the state or country behind a city at *end* ends, and whether it is known."""
    found = _REGION.match(text, end)
    if not found:
        return None
    if found[2]:
        return _region_in_brackets(found[2][1:-1], found.end(), text)
    begin = found.start(1)
    cuts = [] if bare_agency_end(text, begin) else _cuts(text, begin, found[1])
    for stop in cuts:
        if is_region(text[begin:stop]):
            return stop, True
    if not cuts or text[begin : cuts[0]].lower().rstrip(".") in NOT_PLACES:
        return None
    return cuts[0], False


def _region_in_brackets(inner: str, end: int, text: str) -> tuple[int, bool] | None:
    """Return the same for "New Delhi [India]" and, before a date, "Cúcuta (Norte de Santander)"."""
    if is_agency(inner) or reads_like_agency(inner) or inner.isupper():
        return None
    known = is_region(inner)
    return (end, known) if known or text.startswith(",", end) else None


def _cuts(text: str, begin: int, run: str) -> list[int]:
    """Return where the name of a state may end in *run*, longest first: never within or behind a date."""
    cuts: list[int] = []
    at = begin
    for word in run.replace("\u00a0", " ").split(" "):
        if read_date(text, at) or word.strip(".").lower() in WEEKDAYS:
            break
        at += len(word)
        if word.endswith("."):
            cuts.append(at - 1)
        cuts.append(at)
        at += 1
    return cuts[::-1]
