"""Tell the names of people from other words with capitals by their given names."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Final

from newsclean.lazy_pattern import lazy_pattern
from newsclean.wordlists import words

_FILE: Final = Path(__file__).with_name("given_names.txt")
_INITIALS: Final = lazy_pattern(r"(?:[A-ZÀ-Þ]\.-?){1,3}$")
_EDGE: Final = ".,"
_SHORT: Final = 3
# Endings of words, not of names: "Indexing", "Population", "Verwaltung", "Información".
_OF_SUFFIX: Final = lazy_pattern(
    r"(?:(?<=\w{3})ings?|[ts]ions?|ments?|ness|ities|[dltv]ity|nary|mary|tary|ical|[ai]ble|ship|isms?|logy|ware|ful|less|ive"
    r"|ence|ance|ures?|aries|ives|ungs?|ungen|heit|keit|schaft|ci[oó]n|ciones|ç[aã]o|ções|zione|zioni|dad|dade|ité|ités|tät)$"
)
_OF_HEADINGS: Final = words(
    """
    air album albums analytics animal animals answer answers app apps asked autumn away background backup bad
    baseball basketball beach best big bike bikes bonus book books bottom boys brand brands budget business car
    career careers cars case cat cats cautionary chart charts choice city class classes climate cloud code college
    companies company computer conclusion conclusions cons content context cost costs course courses court crime
    data day deal deals dog dogs download drink drinks early earth economy editor editors election elections energy
    event events expert experts extra fact facts family fan fans figure figures film films final fire first food
    football free frequently further gallery game games garden girls global golf good guide guides hardware health
    high hockey home hotel hotels house image images industry interview interviews introduction job jobs junior key
    kids last late latest law laws life line lines list lists local low map maps market markets men mental money
    month mountain movie movies music nation nature network night note notes overview parents part parts party peace
    pet pets phone phones pick picks picture plan plans play player players podcast point points police policies
    policy politics poll polls popular poster power practice practices price prices privacy product products pros
    question questions quick reading recent recipe recipes region related report reports review reviews road rule
    rules sale school schools second security senior server service services show shows site sites soccer software
    song songs special sport sports spring staff state step steps story strategies strategy student students studies
    study style summary summer table take takeaways tale tales tax taxes teacher teachers team teams tech technology
    tennis third ticket tickets tip tips top town towns traffic train trains travel trial trick tricks trip trips
    update updates upload village volleyball vote votes war water wealth weather web week winter women world year
    """
)


@lru_cache(maxsize=1)
def _given_names() -> frozenset[str]:
    lines = _FILE.read_text(encoding="utf-8").split("\n")
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


def reads_like_person(name: str) -> bool:
    """Whether *name* has a given name, or else no word that headings are made of.

    >>> reads_like_person("Mpho Lekota"), reads_like_person("Passive Indexing"), reads_like_person("Quick Summary")
    (True, False, False)
    """
    if has_given_name(name):
        return True
    return not any(
        word.casefold().strip(_EDGE) in _OF_HEADINGS or _OF_SUFFIX.search(word.casefold()) for word in name.split()
    )


def has_given_name(name: str) -> bool:
    """Whether *name*, of two words at least, has a given name among its first two words, or initials.

    >>> has_given_name("Jean-Luc Roe"), has_given_name("J.K. Roe"), has_given_name("C. Ana Roe")
    (True, True, True)
    >>> has_given_name("Xyz BENALI")
    True
    >>> has_given_name("Frequently Asked Questions"), has_given_name("Passive Indexing")
    (False, False)
    """
    parts = name.split()
    if parts[-1].isupper() and parts[0].istitle() and len(parts[-1]) > _SHORT:
        return True  # "Anouar BENALI", as French papers print it
    bare = [part.casefold().strip(_EDGE) for part in parts[:2]]
    known = _given_names()
    return any(word in known or word.partition("-")[0] in known for word in bare) or bool(_INITIALS.match(parts[0]))
