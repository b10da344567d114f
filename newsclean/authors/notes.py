"""Read who wrote a text from what its notes say: "This article was written by Jane Roe, a former judge"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean.authors.leads import BY, GLUED_BY
from newsclean.given_names import has_given_name, reads_like_person
from newsclean.lazy_pattern import lazy_pattern
from newsclean.names import people
from newsclean.newsroom import is_role
from newsclean.timestamps import STAMP_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_NAME: Final = (
    r"(?:(?:Dr|Prof|Rev|Sir)\.? )?[A-ZÀ-Þ][\w.'’-]*(?: (?:[A-ZÀ-Þ][\w.'’-]*|de|da|van|von|der|den|bin|al|la|el)){1,4}?"
)
_NAMES: Final = rf"{_NAME}(?:(?:, | and | und | y | e | et | & ){_NAME}){{0,3}}"
_WORK: Final = r"(?:article|story|column|op-ed|essay|post|piece|commentary|report|opinion piece|blog post)"
_AUTHORED: Final = lazy_pattern(
    rf"\b[Tt]his (?:guest )?{_WORK} (?:(?:is|was|has been) (?:originally )?(?:authored|written|penned) )?by "
    rf"(?P<by>{_NAMES})(?=[,.(]|$| (?:for|of|from|and|originally|first|was|appeared|exclusively)\b)"
    rf"|(?:[Ff]ollow )?(?P<follow>{_NAME}), (?:the author of this {_WORK}\b)"
    rf"|^(?:The )?(?:author|writer|columnist), (?P<apposed>{_NAME}),"
)
_SPOKEN: Final = lazy_pattern(rf"(?:And )?(?:I['’]m|I am|My name is) (?P<name>{_NAME})(?=[.,]| of | for | with )")
# What ends a standfirst: "… for two years. A guest column by Jane Roe."
_ENDING: Final = lazy_pattern(
    rf"(?:^|[.!?…:”\"»] )(?:(?:An?|The|Ein|Eine|Un|Una|Une|O|A|Um|Uma) )?(?:[Gg]uest |[Gg]ast)?"
    r"(?:[Cc]olumn|[Cc]ommentary|[Ee]ssay|[Oo]pinion|[Aa]nalysis|[Ii]nterview|[Rr]eport|[Rr]eview|Bericht|[Bb]eitrag"
    r"|[Kk]ommentar|[Kk]olumne|Analyse|Reportage|Porträt|[Aa]nálisis|[Cc]olumna|[Aa]rtículo|[Cc]rónica|[Tt]ribuna|[Aa]rtigo|[Aa]nálise)"
    rf" (?:by|von|de|por|par) (?P<name>{_NAMES})\.?$"
)
_AFTER_COMMA: Final = lazy_pattern(rf"[,;–—-] (?:by|von|por|par) (?P<name>{_NAME})\.?$")
_LONGEST_COMMA: Final = 160
_MOST_SPOKEN: Final = 8
_LONGEST_ENDING: Final = 400
_DESK_EDGE: Final = " ,|·•–—-\u00a0"
_DESK_WORDS: Final = 2
_ARTICLES: Final = ("Die", "La", "De")


def authors_noted(text: str) -> tuple[str, ...]:
    """Return whom the note *text* says to have written what stands above it.

    >>> authors_noted("This article was written by Jane Roe, a former judge.")
    ('Jane Roe',)
    >>> authors_noted("This article was originally published by Harbour Media.")
    ()
    """
    found = _AUTHORED.search(text) if "his " in text or "author" in text or "riter," in text else None
    names = people(next(filter(None, found.groups()))) if found else ()
    return names if all(map(reads_like_person, names)) else ()


def authors_spoken(paragraphs: Sequence[str]) -> tuple[str, ...]:
    """Return who says their name in one of the last of *paragraphs*, as "I'm Jane Roe for Harbour Radio" does.

    >>> authors_spoken(["The pier is closed.", "I’m Jane Roe, of the Harbour Trust."])
    ('Jane Roe',)
    """
    for paragraph in paragraphs[1:][-_MOST_SPOKEN:]:
        found = _SPOKEN.match(paragraph)
        names = people(found["name"]) if found else ()
        if names and all(map(reads_like_person, names)):
            return names
    return ()


def authors_in_standfirst(paragraphs: Sequence[str], story: str) -> tuple[str, ...]:
    """Return whom one of *paragraphs*, those in front of the *story*, names at its end as its author.

    >>> authors_in_standfirst(["The pier must stay. A guest column by Jane Roe."], "The council voted.")
    ('Jane Roe',)
    >>> authors_in_standfirst(["Why the pier must stay, by Jane Roe"], "The council voted.")
    ('Jane Roe',)
    """
    for paragraph in paragraphs:
        found = _ENDING.search(paragraph) if len(paragraph) <= _LONGEST_ENDING else None
        after = None if found or len(paragraph) > _LONGEST_COMMA else _AFTER_COMMA.search(paragraph)
        named = people((found or after)["name"]) if found or after else ()  # type: ignore[index]  # one of them is
        spoken = after is not None and any(story.count(name.split()[-1]) > 1 for name in named)
        if named and not spoken and all(map(has_given_name, named)):
            return named
    return ()


def desks_in(lines: Iterable[str]) -> tuple[str, ...]:
    """Return the desk that signs as author where no person does, as printed: an outlet in short and its staff.

    Other desks name nobody: "Staff writer", "Sports Desk", "Elmville News Team", an agency.

    >>> desks_in(["By ELM Staff"]), desks_in(["Autor: Die Redaktion"]), desks_in(["By Sports Desk"])
    (('ELM Staff',), ('Die Redaktion',), ())
    """
    for line in lines:
        found = BY.match(line) or GLUED_BY.match(line)
        desk = _without_stamp(line[found.end() :]) if found else line.strip(_DESK_EDGE)
        words = desk.split()
        if len(words) == _DESK_WORDS and (_is_staff(*words) or (found and words[0] in _ARTICLES and is_role(words[1]))):
            return (desk,)
    return ()


def _is_staff(outlet: str, staff: str) -> bool:
    return outlet.isupper() and len(outlet) > 1 and staff in ("Staff", "STAFF", "Editorial")


def _without_stamp(text: str) -> str:
    """Return *text* up to the first word with a digit, and without words of a time stamp at its end."""
    words: list[str] = []
    for word in text.split():
        if any(map(str.isdigit, word)) or word in ("|", "·", "•"):
            break
        words.append(word)
    while words and words[-1].strip(",.:").casefold() in STAMP_WORDS:
        words.pop()
    return " ".join(words).strip(_DESK_EDGE)
