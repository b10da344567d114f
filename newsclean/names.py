"""Tell the names of people from other words."""

from __future__ import annotations

from typing import Final

from newsclean.lazy_pattern import lazy_pattern
from newsclean.newsroom import AGENCIES, folded
from newsclean.wordlists import phrases, words

_PARTICLES: Final = words(
    """
    de da do dos das del della di du des la le van von der den ter ten zu zum bin ibn al el bint y e abu st ul af och
    """
)
_SUFFIXES: Final = words("jr sr ii iii iv")
_DEGREES: Final = words("md phd ph.d m.d rn mph mba jd j.d esq do d.o dds ms ma dvm pharmd msc bsc")
_TITLES: Final = words(
    """
    dr mr mrs ms prof professor sir rev rep sen gov gen lt col sgt capt hon herr frau mme mlle don doña dra sr sra
    srta lic ing rechtsanwalt rechtsanwältin dipl mag univ
    rabbi father fr pastor sister bishop archbishop cardinal imam reverend msgr senator congressman congresswoman judge
    justice ambassador dame lord chef atty attorney engr barr alhaji sheikh lieutenant sergeant
    """
)
# Words that are written with a capital but are no part of a name.
_NO_NAME: Final = words(
    """
    the a an and or of for to in on at with from by as is are was this that these how why what when who where more most
    new news top best live watch read video photo photos listen update updated breaking exclusive opinion analysis story
    stories share comments comment related advertisement sponsored subscribe home search menu login sign follow contact
    about next back see also full part chapter key main our your his her their its it we you they he she i my no not yes
    all after before over under into out up down
    der die das und mit für auf im ein eine wie was warum les des une pour avec sur dans los las una por para con como
    qué o os as um uma com il lo gli un per het een voor met op
    monday tuesday wednesday thursday friday saturday sunday january february march july september october november
    december today daily times post press journal magazine network media group inc ltd corp company university college
    school institute department ministry association foundation center centre committee council party house senate court
    police church hospital street road avenue city county state states united world international national federal
    government president minister facebook twitter instagram youtube whatsapp google email e-mail telegram reddit
    pinterest linkedin getty images wikimedia commons
    universidad universidade università université universität instituto institut institute hospital fundación fundação
    über engineer engineers marketing manager managers software research product expert experts team summary questions
    review reviews download guide health library books grüsse gruss saludos regards
    université universidad universidade università universität universiteit universitas hochschule institut instituto
    istituto cnrs
    staff writer writers reporter reporters correspondent correspondents desk newsroom newscast newsline rss feed
    feedback source sources submitted statistics details contributor contributors front section blog archive archives
    """
)
_DAYS: Final = frozenset(("Friday", "Monday", "Sunday"))  # first names in Nigeria
_PLACES: Final = phrases(
    """
    new york, new delhi, los angeles, san francisco, hong kong, cape town, são paulo, buenos aires, port harcourt
    abu dhabi, tel aviv, washington dc, kuala lumpur, san diego, las vegas, new orleans, mexico city, rio de janeiro
    st louis, el paso, san antonio, salt lake city, south africa, santa fe, south korea, north korea, saudi arabia
    south carolina, north carolina, new jersey, new mexico, new hampshire, west virginia, rhode island, south dakota
    north dakota, sri lanka, new zealand, costa rica, el salvador, puerto rico, santa cruz, san juan, british columbia
    """
)
AND: Final = lazy_pattern(
    r"\s*(?:,|;|、|，)?\s+(?:and|und|et|y|e|en|och|og|i|и|та|dan|và|ve|with|avec|mit|con|com|met|&)\s+"
    r"|\s*[,;&、，]\s*|\s+/\s+"
)
"""What stands between two names of a list."""
_AND_IN_CAPITALS: Final = lazy_pattern(
    r"\s*,?\s+(?:AND|UND|ET|EN|OG|I|CON|COM|MIT|WITH|AVEC|&)\s+|\s*[,;&、，]\s*|\s+/\s+"
)
_BESIDE: Final = words("and und et y e en och og i и та dan và ve with avec mit con com met")
SMALL_IN_NAMES: Final = _PARTICLES | _SUFFIXES | _DEGREES | _TITLES | _BESIDE
"""What a list of names may print small."""
_ARABIC: Final = lazy_pattern(r"(?:al|el|an|as|ash|ad|ul)-[A-Z]")
BEFORE_SUFFIX: Final = lazy_pattern(r",\s+(?=(?:Jr|Sr|II|III|IV)\b)")
"""The comma in "Sam Lee, Jr."."""
_CAMEL: Final = lazy_pattern(r"[^\W\d_]{4,}[a-zß-ÿ][A-Z]")  # HealthDay; but FitzGerald, McDonald, LaRue
_MARKS: Final = frozenset(",;&、，/")
_EDGE: Final = " \t\r\n\u00a0.,:;|()[]–—-*•·"
_LONGEST: Final = 5


def listed(text: str) -> list[str]:
    """Return the parts of the list *text*: what commas, slashes and words for "and" divide.

    >>> listed("Jo Ann Doe, Ben Roe and Li Wei")
    ['Jo Ann Doe', 'Ben Roe', 'Li Wei']
    """
    if "," in text:
        text = BEFORE_SUFFIX.sub(" ", text)
    if text.isupper():
        return [name for part in _AND_IN_CAPITALS.split(text) for name in _two_names(part)]
    if _MARKS.isdisjoint(text) and _BESIDE.isdisjoint(text.split()):
        return [text]
    return AND.split(text)


def _two_names(text: str) -> list[str]:
    """Return *text*, in capitals, cut at "E" or "Y" between two names; in "JOHN E SMITH" it is an initial.

    >>> _two_names("ANA SOUZA E LI WEI"), _two_names("JOHN E SMITH")
    (['ANA SOUZA', 'LI WEI'], ['JOHN E SMITH'])
    """
    words_ = text.split()
    cuts = [index for index, word in enumerate(words_) if word in ("E", "Y") and 1 < index < len(words_) - 2]
    return [" ".join(words_[: cuts[0]]), " ".join(words_[cuts[0] + 1 :])] if cuts else [text]


def is_name(text: str) -> bool:
    """Whether *text* reads like the name of one person: two to five words with capitals.

    >>> is_name("Ludwig van der Berg"), is_name("Carol E. Lee"), is_name("The Prime Minister")
    (True, True, False)
    """
    parts = text.split()
    if not 1 < len(parts) <= _LONGEST or text.casefold() in _PLACES or parts[0].endswith(("'s", "’s")):
        return False
    last = _is_proper(parts[-1]) or parts[-1] == "Das" or folded(parts[-1]) in _SUFFIXES  # a surname in India
    if not ((_is_proper(parts[0]) or parts[0] in _DAYS) and last):
        return False
    if all(len(folded(part)) == 1 for part in parts) or _is_agency_first(parts) or _is_agency_last(parts):
        return False
    return all(_is_proper(part) or part in _PARTICLES for part in parts[1:-1])


def _is_agency_first(parts: list[str]) -> bool:
    """Whether *parts* begin with an agency's letters: "CNN Belief Blog", but "RIA NOVAK" in capitals is a person."""
    return len(parts[0]) > 2 and parts[0].isupper() and not parts[-1].isupper() and folded(parts[0]) in AGENCIES  # noqa: PLR2004 (AP may be initials)


def _is_agency_last(parts: list[str]) -> bool:
    """Whether an agency's letters end *parts*: "Washington CNN" is a dateline."""
    return parts[-1].isupper() and not parts[0].isupper() and folded(parts[-1]) in AGENCIES


def _is_proper(word: str) -> bool:
    bare = word.strip(".,")
    if not bare or not (bare[0].isupper() or _ARABIC.match(bare)) or (len(bare) > 1 and folded(word) in _NO_NAME):
        return False
    return not _CAMEL.match(bare) and all(letter.isalpha() or letter in "'’.-‑·" for letter in bare)


def people(text: str) -> tuple[str, ...]:
    """Return the people that *text* lists, or nothing if it holds anything else.

    >>> people("Jo Ann Doe, Ben Roe and Li Wei"), people("Jo Ann Doe on Monday")
    (('Jo Ann Doe', 'Ben Roe', 'Li Wei'), ())
    """
    names = []
    for part in listed(text.strip(_EDGE)):
        name = without_title(part.strip(_EDGE))
        if folded(name) in _DEGREES or folded(name) in _SUFFIXES:
            continue
        if not is_name(name):
            return ()
        names.append(name)
    return tuple(names)


def without_title(name: str) -> str:
    """Return *name* without "Dr.", "Prof." and the like in front and degrees behind.

    >>> without_title("Dr. Jane Roe, PhD")
    'Jane Roe'
    """
    parts = name.split()
    while len(parts) > 2 and (folded(parts[0]) in _TITLES or parts[0] in ("M.", "U.S.")):  # noqa: PLR2004 (a name keeps two words)
        del parts[0]
    while len(parts) > 2 and folded(parts[-1]) in _DEGREES:  # noqa: PLR2004
        del parts[-1]
    return " ".join(parts).strip(",; ")
