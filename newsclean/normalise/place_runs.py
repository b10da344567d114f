"""Read the names of places at the beginning of a story: several with slashes, each with its state or country."""

from __future__ import annotations

from typing import Final, NamedTuple

from newsclean.dates import MONTHS, WEEKDAYS, read_date
from newsclean.lazy_pattern import lazy_pattern
from newsclean.normalise.agencies import bare_agency_end, is_agency, reads_like_agency
from newsclean.normalise.places import AMBIGUOUS, CITIES, NOT_PLACES, in_capitals, is_region

_GAP: Final = " \t\u00a0\u2009\u202f\u200b"
# A run of words that each begin with a capital; small words of place names may stand between them.
_RUN: Final = lazy_pattern(
    r"(?:[^\W\d_a-zß-öø-ÿ][^\W\d_]*|['’][^\W\d_a-z])(?:[.'’‘-][^\W\d_]+)*\.?"
    r"(?:[ \u00a0](?:(?:de|del|da|do|dos|di|la|las|los|am|an|der|den|of|upon|a\.)[ \u00a0])?"
    r"[^\W\d_a-zß-öø-ÿ][^\W\d_]*(?:[.'’‘-][^\W\d_]+)*\.?){0,4}"
)
_SLASH: Final = lazy_pattern(rf"[{_GAP}]*/[{_GAP}]*")
_SLASH_REACH: Final = 8
_RIVERS: Final = frozenset(("main", "oder", "neckar", "m.", "saale"))
"""What stands behind a slash and is still the name of one place: Frankfurt/Main."""


class Places(NamedTuple):
    """One place or several, as printed."""

    end: int
    names: tuple[str, ...]
    known: bool
    """Whether a list names one of them, or the state or country behind it."""
    capitals: bool
    """Whether all are printed in capitals."""


def read_places(text: str, start: int) -> Places | None:
    """Return the places at *start*, with slashes between them if there are several, or None.

    >>> read_places("CHARLOTTESVILLE, Va./WASHINGTON (Reuters)", 0).names
    ('CHARLOTTESVILLE, Va.', 'WASHINGTON')
    """
    names: list[str] = []
    known, capitals = False, True
    place = _place(text, start)
    end = start
    while place is not None:
        end, name, is_known, is_capitals = place
        names.append(name)
        known, capitals = known or is_known, capitals and is_capitals
        slash = _SLASH.match(text, end) if "/" in text[end : end + _SLASH_REACH] else None
        place = _place(text, slash.end()) if slash else None
    if not names:
        return None
    if names[-1].lower() in _RIVERS and len(names) > 1:
        names[-2:] = ["/".join(names[-2:])]
    return Places(end, tuple(names), known, capitals)


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
    capitals = in_capitals(name) and len(name) > len("UN.")
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
_REGION: Final = lazy_pattern(
    rf"[,،][{_GAP}]*({_UPPER}[^\W\d_]*\.?(?:[^\W\d_]\.?)*(?:[ \u00a0]{_UPPER}[^\W\d_]*\.?){{0,3}})"
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
