"""Find the dateline, print it in one form, or take it out.

The one form keeps every word in its order: places with " / " between them, ", " before the date, the
agency in round brackets, " – " before the lede.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from newsclean.document import Document, blocks_of
from newsclean.edits import Edit
from newsclean.lazy_pattern import lazy_pattern
from newsclean.normalise.agencies import is_agency
from newsclean.normalise.dateline_rules import Strength, strength
from newsclean.normalise.openers import SHAPE, Opener, Part, may_open, openers_at
from newsclean.normalise.places import CITIES, place_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsclean.rulepack import RulePack

_FIRST: Final = frozenset("【［[（(" + "新中人央光环環参海国國澎界财每观法路美共韩韓塔俄德埃本据據")
"""The characters that datelines in Chinese, Japanese and Korean begin with."""
_DASH: Final = " – "
_WHY: Final = "Datelines are printed in one form: places, date, agency in brackets, en dash."
_WHY_STRIP: Final = "Without its dateline the story begins with its first sentence."
_BLOCKS: Final = 8  # behind a headline, a kicker, a byline, captions: no dateline is further down
_PROSE: Final = 200
_PARAGRAPHS: Final = 2  # a standfirst, perhaps two, may stand before a dateline of weak form
_SHORTEST_INLINE: Final = 450  # code points of a line that may begin with its headline and standfirst
_INLINE: Final = 600  # how far into a line its headline and standfirst may reach
_SENTENCE_END: Final = lazy_pattern(r"""[.!?…”"»)][ \u00a0]{1,3}(?=[^\W\d_a-zß-öø-ÿ]{3}|Ac?tuali|Update|Publi)""")
_HEADLINE: Final = 170
_SHORTEST_BEHIND: Final = 100
_FEWEST: Final = 4
"""Words of a headline in front of a dateline in the same line, at the least."""
_DASHED: Final = lazy_pattern(
    r"(?<=[a-zß-ÿ0-9?!’”\"'] )((?>[A-ZÀ-ÖØ-Þ]{3,})(?: [A-ZÀ-ÖØ-Þ]{2,}){0,3}(?:, [A-Z][\w.]{1,12})?)"
    r" ?(?:[–—]|--|\.?-) ?(?=[A-ZÀ-Þ“\"])"
)
# A city in small letters behind a standfirst, with what makes it a dateline: "… needs planks. Wien, 3. Mai 2021 – Der".
_CITY: Final = lazy_pattern(
    r"(?<=[.!?…”\"»] )([A-ZÀ-Þ][a-zß-ÿ-]{2,}(?:[ -][A-ZÀ-Þ][a-zß-ÿ]+)?)"
    r"(?=, \d{1,2}\. [A-ZÀ-Þ]|, [A-Z][a-z]+\.? \d{1,2}(?:, \d{4})? ?(?:[–—(]|-- )"
    r"|(?:/[A-ZÀ-Þ]\w+)? ?\([\w./, ]{2,20}\) ?[–—-]|\. [A-ZÀ-Þ])"
)
_AGENCY: Final = lazy_pattern(r"\(([^()\n]{2,24})\) ?[-–—_]")
# The name in capitals that ends where the search ends, a state and a date behind it included.
_CAPITALS: Final = lazy_pattern(
    r"(?<=[^\W\dA-Z] )((?>[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ.’'-]+)(?: (?>[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ.’'-]+)){0,3}"
    r"(?:, [^\W\da-z][\w. ]{1,18})? )\Z"
)
# "Atualizado às 16h56 BRASÍLIA - ": when the story was changed stands in front of its place.
_STAMPED: Final = ("Atualizad", "Actualizad", "Update", "Publicad", "Publish", "Aktualisiert")
_STAMP: Final = lazy_pattern(
    r"(?:Atualizad|Actualizad|Update|Publicad|Publish|Aktualisiert)\w*[^.!?\n]{0,30}? (?=[A-ZÀ-Þ]{3})"
)
_BLANK: Final = " \t\u00a0"


class Dateline(NamedTuple):
    """The opener that gives place, date or agency before the first sentence."""

    start: int
    """Where it begins, in code points of the text given."""
    end: int
    """Where it ends: its dash and the white space behind that are part of it."""
    places: tuple[str, ...]
    """Without all-caps; the state or country as printed."""
    date: str | None
    """As printed."""
    date_iso: str | None
    """"2011-06-01", without a year "--06-01", None where unsure."""
    agency: str | None
    printed: str
    """The canonical form."""
    strong: bool = True
    """Whether the form alone makes it a dateline; a weak one must stand near the top."""

    def says(self) -> tuple[tuple[str, ...], str | None, str | None]:
        """Return places, date and agency."""
        return self.places, self.date, self.agency


def normalise_dateline(document: Document, rules: RulePack) -> Iterator[Edit]:  # noqa: ARG001 (the filters' signature)
    """Propose to print the dateline in its one form, at the beginning of its paragraph."""
    dateline = find_dateline(document)
    if dateline is None:
        return
    source, begin, replacement = document.source, dateline.start, dateline.printed
    if all(block.start != begin for block in document.blocks[:_BLOCKS]):
        # Behind a headline in the same line: the dateline opens the story's first paragraph.
        begin = len(source[:begin].rstrip(_BLANK))
        replacement = "\n\n" + replacement
    if source[begin : dateline.end] == replacement:
        return
    again = read_dateline(dateline.printed + source[dateline.end :])
    if again and again.says() == dateline.says() and again.printed == dateline.printed:
        yield Edit(begin, dateline.end, "dateline", "dateline-form", _WHY, replacement)


def strip_dateline(document: Document, rules: RulePack) -> Iterator[Edit]:  # noqa: ARG001 (the filters' signature)
    """Propose to take the dateline out."""
    dateline = find_dateline(document)
    if dateline is not None:
        yield Edit(dateline.start, dateline.end, "dateline", "dateline-strip", _WHY_STRIP)


def dateline_of(source: str, edits: Sequence[Edit], text: str) -> Dateline | None:
    """Return the dateline of a finished document; its offsets are those of the text it was read in.

    *edits* made the clean *text* out of *source*: a dateline that was stripped is read in the source,
    any other in the clean text.
    """
    for edit in edits:
        if edit.label == "dateline" and not edit.replacement:
            return read_dateline(source, edit.start)
    return find_dateline(Document(text, blocks_of(text[: _INLINE * _BLOCKS])))


def find_dateline(document: Document) -> Dateline | None:
    """Return the dateline of the story, or None: in the first blocks that are left, source offsets."""
    paragraphs = 0
    source = document.source
    has_shape = SHAPE.match  # the cheaper part of `may_open`, and all that most paragraphs come to
    for start, end, text, *_ in document.blocks[:_BLOCKS]:
        if has_shape(source, start) or text[0] in _FIRST:
            dateline = read_dateline(source, start)
            if dateline and (dateline.strong or paragraphs <= _PARAGRAPHS):
                return dateline
        if not paragraphs and end - start > _SHORTEST_BEHIND:
            dateline = _inside(source, start) if end - start > _SHORTEST_INLINE else _behind_headline(source, start)
            if dateline:
                return dateline
        if end - start > _PROSE:
            paragraphs += 1
    return None


def _inside(source: str, start: int) -> Dateline | None:
    """Return the dateline behind a headline and a standfirst that stand in the same long line."""
    stop = start + _INLINE
    for found in _SENTENCE_END.finditer(source, start, stop):
        if source[found.end() + 1].isupper() or source.startswith(_STAMPED, found.end()):
            stamp = _STAMP.match(source, found.end())
            dateline = read_dateline(source, stamp.end() if stamp else found.end())
            if dateline and dateline.strong and dateline.places:
                return dateline
    for city in _CITY.finditer(source, start, stop):
        if city[1].lower() in CITIES:
            dateline = read_dateline(source, city.start(1))
            if dateline and dateline.places:
                return dateline
    unstopped = _behind_headline(source, start)
    if unstopped:
        return unstopped
    # A headline often has no full stop: there the agency in brackets gives the place away.
    for bracket in _AGENCY.finditer(source, start, stop):
        name = _CAPITALS.search(source, max(start, bracket.start() - 60), bracket.start())
        if name and is_agency(bracket[1]):
            dateline = read_dateline(source, name.start(1))
            return dateline if dateline and dateline.places[:1] and _is_city(dateline.places[0]) else None
    return None


def _behind_headline(source: str, start: int) -> Dateline | None:
    """Return the dateline behind the headline that the line begins with: "Council closes pier ELMVILLE — The"."""
    found = _DASHED.search(source, start, start + _HEADLINE)
    if found is None or len(source[start : found.start()].split()) < _FEWEST or "\n" in source[start : found.end()]:
        return None
    dateline = read_dateline(source, found.start(1))
    return dateline if dateline and dateline.places and _is_city(dateline.places[0]) else None


def _is_city(place: str) -> bool:
    return place.split(",", maxsplit=1)[0].lower() in CITIES


def read_dateline(text: str, start: int = 0) -> Dateline | None:
    """Return the dateline that begins at *start* in *text*, or None.

    >>> read_dateline("SEOUL/BEIJING, Nov 3 (Reuters) - North Korea said on Friday it would talk.").printed
    'SEOUL / BEIJING, Nov 3 (Reuters) – '
    """
    if text[start : start + 1] in _FIRST:
        from newsclean.normalise.east_asian import read_east_asian  # noqa: PLC0415 (few texts begin so)

        east_asian = read_east_asian(text, start)
        if east_asian:
            end, places, date, iso, agency = east_asian
            return Dateline(start, end, places, date, iso, agency, text[start:end])
    best = _best(text, start)
    if best is None:
        return None
    end = best[0].end
    # In a line of its own it belongs to the lede below, unless that has its own.
    if "\n" in text[start:end] and _best(text, end):
        return None
    return _dateline(start, *best)


def _best(text: str, start: int) -> tuple[Opener, Strength] | None:
    """Return the longest opener at *start* that is a dateline."""
    best = None
    if may_open(text, start):
        for opener in openers_at(text, start):
            strong = strength(text, opener)
            if strong:
                best = opener, strong
    return best


def _dateline(start: int, opener: Opener, strong: Strength) -> Dateline:
    places: tuple[str, ...] = ()
    date = iso = agency = None
    for part in opener.parts:
        if part.kind == "place":
            places = tuple(place_name(name) for name in part.places)
        elif part.kind == "date":
            date, iso = part.text, part.iso
        elif part.kind == "agency":
            agency = part.text
    end = opener.end
    return Dateline(start, end, places, date, iso, agency, _printed(opener.parts), strong == "strong")


def _printed(parts: tuple[Part, ...]) -> str:
    """Return *parts* in the canonical form, in the order in which they stand."""
    pieces: list[str] = []
    before: Part | None = None
    for part in parts:
        bracketed = part.kind in ("agency", "note") or (part.kind == "place" and part.bracket)
        if before:
            pieces.append(" " if bracketed or before.kind in ("agency", "note") else ", ")
        text = " / ".join(part.places) if part.kind == "place" else part.text
        pieces.append(f"({text})" if bracketed else text)
        before = part
    return " ".join("".join(pieces).split()) + _DASH
