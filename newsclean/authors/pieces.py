"""Read one piece of an author line: who is named, and what stands with the names (role, outlet, place)."""

from __future__ import annotations

from typing import Final

from newsclean.authors.leads import OUR
from newsclean.given_names import has_given_name, reads_like_person
from newsclean.lazy_pattern import lazy_pattern
from newsclean.names import BEFORE_SUFFIX, is_name, listed, people
from newsclean.newsroom import BEATS, JOBS, KICKERS, ROLES, folded, is_agency, is_outlet, is_role
from newsclean.timestamps import joined_hours
from newsclean.wordlists import words

_SIGNATURE: Final = lazy_pattern(r"[\w.]{2,8}(?:/[\w.]{2,8})+$")
_THERE: Final = lazy_pattern(r" in [A-ZÀ-Þ][\w.'’-]+(?: [A-ZÀ-Þ][\w.'’-]+)?(?=,| and | und |;|$)")
_AND_THERE: Final = lazy_pattern(_THERE.pattern + r".* in [A-ZÀ-Þ]")
_AGENCY: Final = ("Agencia ", "Agência ", "Agence ", "Agenzia ", "Agentur ")
_TAILS: Final = (" for ", " For ", " FOR ", " from ", " via ", " of ", " in ")
"""What leads from the names to the outlet or the place."""
_SPECIAL: Final = lazy_pattern(r"(?<=\w) (?:[Ee]special (?:para|de)|[Ss]pecial (?:to|for)|SPECIAL TO)\b.*$")
_LONGEST_PLACE: Final = 3
_OWNED: Final = lazy_pattern(r"([A-Z][\w ]{1,24})['’]s (?=[A-ZÀ-Þ])")
# As in "Jane RoeUSA TODAY", "Jane RoeThe Courier" and "Jane Roe, CourierPublished 5:30 p.m.": stuck together.
_GLUED: Final = lazy_pattern(
    r"(?<=[a-zß-ÿ])(?=USA TODAY|The [A-Z]|(?:Published|Updated|Posted)\b|Special to\b"
    r"|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d)"
)
_JOINT: Final = lazy_pattern(r"(?<=[a-zß-ÿ])(?=[A-Z])")
_PICTURES: Final = lazy_pattern(
    r"(?<=\w) (?=(?:Photos?|Photographs?|Photography|Pictures|Videos?|Illustrations?) (?:by|By) [A-Z]"
    r"|(?:Fotos?|Bilder|Bild|Photos?) ?: ?[A-ZÀ-Þ]|(?:[Bb]eeld|[Ff]otografie|[Ii]llustraties?):? [A-ZÀ-Þ])"
)
# "Von Jana Roe Kategorien: Mode 6. November 2023": the sections between the author and the date.
_SECTIONS: Final = lazy_pattern(
    r"\s+(?:Kategorien?|Categor(?:y|ies)|Rubrik|Ressort|Filed (?:under|in)|Categorías?|Catégories?)\s*:\s*"
    r"[^\d:|]{3,60}?(?=\s*(?:\d|\||$))"
)
_YOURS: Final = lazy_pattern(r"^(?:Ihre?|Eure?|Deine?|Your)\s+(?=[A-ZÀ-Þ][\w.'’-]+\s+[A-ZÀ-Þ])")
# "By Futurist Thomas Frey": one word for what the author is, in front of a name of two words.
_CALLED: Final = lazy_pattern(
    r"^(?P<word>[A-ZÀ-Þ][a-zß-ÿ]{3,20})\s+(?=(?P<name>[A-ZÀ-Þ][\w.'’-]+(?:\s+[A-ZÀ-Þ][\w.'’-]+){1,2})$)"
)
_CALLINGS: Final = words(
    """
    futurist economist historian psychologist sociologist philosopher nutritionist dietitian astronomer meteorologist
    gastautor gastautorin chefredakteur chefredakteurin redaktor redaktorin kolumnist kolumnistin rechtsanwalt
    """
)
_TRANSLATED: Final = (
    "Übersetzung ",
    "Übersetzung: ",
    "Translation ",
    "Translation: ",
    "Illustration ",
    "Illustration: ",
)
"""What leads to who translated or drew, not to who wrote."""
_MD: Final = ("Md ", "Md. ", "Mohd ")
"""How Muhammad is shortened in front of a name."""
_WEEKDAY: Final = lazy_pattern(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, (?=(?:[A-Z][a-z]{2,8}\.? )?\d{1,2}\b)")


def unglued(text: str) -> str:
    """Return *text* with a comma before an outlet or stamp that is stuck to a name, and no weekday before a date.

    >>> unglued("Jane RoeElmville Post"), unglued("By Jane Roe Tuesday, March 3, 2020")
    ('Jane Roe, Elmville Post', 'By Jane Roe March 3, 2020')
    """
    text = joined_hours(text)
    if "," in text:
        text = BEFORE_SUFFIX.sub(" ", text)
    if text.startswith(("Pubblicato il ", "Pubblicata il ")):
        text = text.replace(" da ", ", di ", 1)
    if "day, " in text:
        text = _WEEKDAY.sub("", text)
    if "y " in text or ":" in text or "eeld " in text or "ie " in text:
        text = _SECTIONS.sub(",", _PICTURES.sub(", ", text))
    if not _JOINT.search(text):
        return text
    text = _GLUED.sub(", ", text)
    for joint in _JOINT.finditer(text):
        left, right = text[: joint.start()], text[joint.start() :]
        if is_name(left) and (is_outlet(right) or is_role(right) or _are_people(left, right)):
            return f"{left}, {right}"
    return text


def who(text: str, *, after_by: bool) -> tuple[tuple[str, ...], bool]:  # noqa: C901, PLR0911 (one way to name them each)
    """Return the authors that *text* names, and whether it gives their role or outlet too.

    >>> who("Jane Roe Senior Political Correspondent", after_by=True)
    (('Jane Roe',), True)
    """
    if text.startswith(_MD):
        return people(text), False
    if text.startswith(_TRANSLATED) and people(text.partition(" ")[2]):
        return (), True
    text, called = _addressed(text, after_by=after_by)
    if called:
        return people(text), True
    if is_agency(text) or (after_by and _SIGNATURE.fullmatch(text)):
        return ((text,) if after_by else (), not after_by)
    special = _SPECIAL.search(text) if "special" in text.casefold() else None
    if special:
        return people(text[: special.start()]), True
    owned = _OWNED.match(text)
    if owned and is_outlet(owned[1]):
        return people(text[owned.end() :]), True
    head, slash, behind = text.partition("/")
    if slash and ((after_by and (is_outlet(behind) or behind.startswith(_AGENCY))) or is_role(behind)):
        return people(head), True
    if is_role(text) or is_outlet(text):
        return _before_role(text.split()), True
    if " in " in text and _AND_THERE.search(text):
        text = _THERE.sub("", text)  # "Jane Roe in Lagos and Ben Stone in Abuja"
    outlet = False
    for tail in _TAILS:
        head, found, behind = text.partition(tail)
        if found and (is_outlet(behind) or ((after_by or tail == " in ") and behind[:1].isupper())):
            placed = tail == " in " and len(behind.split()) <= _LONGEST_PLACE and bool(people(head))
            text, outlet = head, is_outlet(behind) or (placed and all(map(has_given_name, people(head))))
    parts = listed(text)
    authors = [part for part in parts if not is_agency(part)]
    return people(" and ".join(authors)), outlet or len(authors) < len(parts)


def _addressed(text: str, *, after_by: bool) -> tuple[str, bool]:
    """Return *text* without "Your" or "our reporter" in front of a name, and whether one word for a calling went."""
    if after_by:
        text = OUR.sub("", text)
    if text[:1] in "IEDY":
        text = _YOURS.sub("", text)
    called = _CALLED.match(text) if after_by else None
    if called and _is_calling(called["word"]) and has_given_name(called["name"]):
        return called["name"], True
    return text, False


def _are_people(left: str, right: str) -> bool:
    """Whether two names stuck together are those of two people: "Alex RoeMina Li"."""
    return has_given_name(left) and is_name(right) and reads_like_person(right)


def _is_calling(word: str) -> bool:
    bare = folded(word)
    return bare in _CALLINGS or bare in JOBS or bare in ROLES


def _before_role(words: list[str]) -> tuple[str, ...]:
    """Return those whom *words* name in front of a role or an outlet."""
    for end in range(len(words) - 1, 1, -1):
        if _may_end_names(words[:end], words[end:]):
            named = people(" ".join(words[:end]))
            if named:
                return named
    return ()


def _may_end_names(names: list[str], role: list[str]) -> bool:
    """Whether *role* is one, and the words before it neither begin nor end with a part of one."""
    first, last = folded(names[0]), folded(names[-1])
    if last in KICKERS or last in BEATS or last in ROLES or first in BEATS or first in ROLES:
        return False  # "Jane Roe Political" of "Jane Roe Political Editor"
    if is_agency(names[0]) or is_agency(names[-1]):
        return False  # "AP Business Writers"
    if len(names) > 2 and names[0].isupper() and names[1].isupper() and not names[-1].isupper():  # noqa: PLR2004
        return False  # "JANE ROE Tribune" of "JANE ROE Tribune Staff Reporter"
    if len(names) > 2 and folded(role[0]) == "bureau":  # noqa: PLR2004 (a name of two words, and the bureau's place)
        return False
    text = " ".join(role)
    return is_role(text) or is_outlet(text)
