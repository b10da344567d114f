"""Read credit lines: who reported, wrote and edited, by role, in the languages served."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from newsclean.lazy_pattern import lazy_pattern
from newsclean.names import is_name, listed, without_title
from newsclean.newsroom import ROLES, folded, is_agency, is_outlet
from newsclean.wordlists import words

if TYPE_CHECKING:
    from collections.abc import Iterator

Role = Literal["reporting", "additional reporting", "writing", "editing", "other"]


@dataclass(frozen=True, slots=True)
class Credit:
    """Who did what for the story."""

    role: Role
    names: tuple[str, ...]


# What stands before the names, by role: alternatives divided by a bar or a line end, a blank for any white space.
_LEADS: Final[tuple[tuple[Role, str], ...]] = (
    (
        "additional reporting",
        r"""
        (?:with )?(?:additional|further|other|extra) (?:reporting|research)(?: and \w+)? (?:by|from)
        with (?:reporting|assistance|contributions?|files|help|research) (?:by|from)
        contributing|contributed by|contributors? ?:
        (?:weitere |unter )?mitarbeit(?: von)?
        report(?:e|es|aje) adicional(?:es)? de|con (?:la colaboración|reportes?) de|colaboraron|colaboró
        reportagem adicional (?:de|por)|colaboraram|colaborou|avec la (?:contribution|collaboration) de
        contribut[oi] di|con la collaborazione di|h?a(?:nno)? collaborato|met medewerking van
        """,
    ),
    (
        "reporting",
        r"""
        (?<!contributed\s)(?:original )?reporting(?:,? (?:and|&) (?:writing|photography|editing))? (?:by|from)
        reported by|reporters? ?:|bericht von|reportes? de|reporta(?:je|gem|ge) de|reportagem por|enquête de
        \(por|记者|記者
        """,
    ),
    (
        "writing",
        r"""
        writing(?: (?:and|&) editing)? by|written by|authored by|geschrieben von|verfasst von|geschreven door
        escrit[oa](?: en \w+)? por|redactado por|redacción de|texto de|rédigé par|rédaction de|scritto da|撰文|撰稿
        """,
    ),
    (
        "editing",
        r"""
        edit(?:ing|ed)(?: (?:and|&) \w+)? by|editors? ?:|redigiert von|redaktion(?:elle bearbeitung)?(?: von)?
        bearbeite?t?(?:ung)?(?: von)?|edición(?: en \w+)?(?: de| ?:)|editado(?: en \w+)? por|edição(?: de| por| ?:)
        édition ?:|edizione ?:|[ée]dité par
        a cura di|in redazione(?: a \w+)?|editing(?: di)?|bewerkt door|bewerking(?: door)?
        责任编辑|责编|編輯|编辑|校对
        """,
    ),
    (
        "other",
        r"""
        (?:graphics?|photography|illustrations?|video|production|research|translation) by
        (?:translated|compiled|produced|filmed) by
        (?:senior |executive |video |photo )*(?:video journalists?|producers?|camera(?:man)?|journalists?) ?:
        h/t(?: to)?:?|hat tip:?|tip of the hat to
        traducción(?: de|:)|tradução(?: de|:)|traduction(?: de|:)|übersetzung(?: von|:)
        traducido por|traduzido por|traduit par|tradotto da|übersetzt von|aus dem \w+ von|vertaald door
        (?:mit )?(?:material|informationen|angaben|inhalten|agenturmaterial) (?:von|der|des|vom)
        (?:with )?(?:inputs?|information) from|con informazioni d[ai]|kaynak ?:|nguồn ?:|fonti ?:|źródło ?:
        quellen?|sources? ?:|fuentes? ?:|fontes? ?:|bron ?:|źródło|источник
        con información de|com informações d[aeo]s?
        来源|編譯|编译|翻译
        """,
    ),
)


def _one_of(lines: str) -> str:
    return "|".join(line.strip() for line in lines.strip().splitlines()).replace(" ?", r"\s*").replace(" ", r"\s+")


_LEAD: Final = lazy_pattern(
    "|".join(rf"(?P<r{number}>(?<![^\W\d_])(?:{_one_of(lines)}))" for number, (_, lines) in enumerate(_LEADS)),
    re.IGNORECASE,
)
_NAME: Final = r"[A-ZÀ-Þ][\w.'’-]*(?: (?:[A-ZÀ-Þ][\w.'’-]*|de|da|van|von|der|bin|al)){1,4}"
_VERB: Final = lazy_pattern(r"\b(?:also )?(?:(?P<helped>contributed)|(?P<reported>reported))\b")
_LATER: Final = lazy_pattern(rf"(?:[;,]|\band\b)\s+(?:and\s+)?({_NAME})\s+from\s")
_STOP: Final = lazy_pattern(r"""(?<=[^\W\d_]{3})[.!?]["”’)\]]*(?=\s|$)|;|\)|\n""")
_HERE: Final = lazy_pattern(
    r"\s+(?:in|from|at|of|for|en|à|aus|aus|desde|em|da|te|w)\s+(?:the\s+)?(?=[A-ZÀ-Þ]).*$|\s*\(.*$|\s+@\w+.*$"
    r"|\s+(?:was|were) used\b.*$"
)
_OWNER: Final = lazy_pattern(r"^.*(?:['’]s|s['’])\s+(?=[A-ZÀ-Þ])")
_PAPER: Final = lazy_pattern(r"(?:^|(?<=\w)\s+)(?:USA TODAY(?: Network)?|USA Today)$")
"""The paper itself, behind the names of those who contributed: "Jane Roe, Ben Stone, USA TODAY"."""
_WITH: Final = lazy_pattern(
    r"^(?:avec|con|com|mit|with|met|med|z|från|fra|via)(?:\s+(?:l['’]|la|le|der|die|den|de))?\s+", re.IGNORECASE
)
# "Editor's note: Jane Roe", "Researcher Jane Roe", "Jane Roe and" before the next role
_AROUND: Final = lazy_pattern(
    r"^(?:[\w’']+ )?[Nn]ote: |^(?:[Nn]ews |[Ss]taff )?[Rr]esearchers? (?=[A-Z])|,? (?:and|und|y|e|et|&)$"
)
_HAN: Final = lazy_pattern(r"[\u4e00-\u9fff]{2,4}")
_OWNED: Final = lazy_pattern(r"[(（]c[)）]\s*([A-Z]{2,5})(?:/([\w .’'-]+))?")
_PUBLISHED: Final = lazy_pattern(
    r"(?:originally|first) (?:appeared|published|ran)|(?:was|been|is) (?:originally |first |re)?published"
    r"|a version of|reprinted",
    re.IGNORECASE,
)
_NOBODY: Final = words(
    "agencies agency wires wire team staff newsroom agencias agências agenturen agenzie redaktion redacción"
)
_LONGEST: Final = 6


def credits_in(texts: list[str]) -> tuple[Credit, ...]:
    """Return the credits that the credit lines *texts* give, each role once, names in order.

    >>> credits_in(["(Reporting by Jane Roe in Lagos; Editing by Ben Stone)"])
    (Credit(role='reporting', names=('Jane Roe',)), Credit(role='editing', names=('Ben Stone',)))
    """
    found: dict[Role, list[str]] = {}
    for text in texts:
        for role, name in _pairs(text):
            names = found.setdefault(role, [])
            if name not in names:
                names.append(name)
    return tuple(Credit(role, tuple(names)) for role, names in found.items())


def _pairs(text: str) -> Iterator[tuple[Role, str]]:
    """Yield the role and name of everybody whom *text* credits."""
    owned = _OWNED.search(text)
    if owned:
        yield "other", (owned[2] or owned[1]).strip()
        return
    leads = list(_LEAD.finditer(text))
    if leads and not _PUBLISHED.search(text):
        for lead, following in zip(leads, [*leads[1:], None], strict=True):
            role = _LEADS[int((lead.lastgroup or "r4")[1:])][0]
            yield from ((role, name) for name in _names(_clause(text, lead, following), role))
    if _VERB.search(text):
        yield from _before_verbs(text)
    elif not leads:
        yield from (("other", name) for name in _agencies(text))


def _clause(text: str, lead: re.Match[str], following: re.Match[str] | None) -> str:
    """Return what stands between a lead word and the end of its clause."""
    end = following.start() if following else len(text)
    stop = _STOP.search(text, lead.end(), end)
    # A semicolon also divides the names of one list ("A in B; C in D"): then no lead word follows it.
    while stop and stop[0] == ";":
        stop = _STOP.search(text, stop.end(), end)
    return text[lead.end() : stop.start() if stop else end]


def _before_verbs(text: str) -> Iterator[tuple[Role, str]]:
    """Yield those of whom *text* says that they "contributed" or "reported from" somewhere."""
    start = 0
    for verb in _VERB.finditer(text):
        if verb.start() < start:
            continue
        stop = _STOP.search(text, verb.end())
        while stop and stop[0] == ";":
            stop = _STOP.search(text, stop.end())
        end = stop.end() if stop else len(text)
        role: Role = "additional reporting" if verb["helped"] else "reporting"
        yield from ((role, name) for name in _names(text[start : verb.start()], role))
        yield from ((role, name) for name in _LATER.findall(text[verb.end() : end]))
        start = end


def _names(text: str, role: Role) -> Iterator[str]:
    """Yield the people and agencies that the clause *text* names."""
    text = _AROUND.sub("", text.strip(" \t\n:：（）()[]—–-,;.*_/"))
    if _HAN.search(text):
        yield from _HAN.findall(text)
        return
    parts = [single for part in listed(text) if part and part.strip() for single in _agencies_of(part)]
    for part in parts:
        name = _bare(part)
        if not name and len(parts) == 1 and role == "other" and is_outlet(part) and folded(part.strip()) not in _NOBODY:
            name = part  # "H/T Daily Courier"
        alone = len(parts) == 1 and name[:1].isupper()
        outlet = alone and role == "other" and len(name.split()) <= _LONGEST
        if is_agency(name) or is_name(name) or outlet or (alone and name.isalpha()):
            yield name


def _agencies_of(part: str) -> list[str]:
    """Return the agencies that slashes divide in *part* ("APA/dpa"), or else *part*."""
    singles = part.split("/")
    return singles if len(singles) > 1 and all(map(is_agency, singles)) else [part]


def _bare(part: str) -> str:
    """Return the name in *part* without the place, the outlet and the role that stand with it."""
    name = _PAPER.sub("", part.strip(" \t\n\u00ad.,;:()[]—–-*_"))
    if is_agency(name):
        return "" if folded(name) in _NOBODY else name.removeprefix("the ")
    name = _OWNER.sub("", _HERE.sub("", name)).strip()
    tokens = name.split()
    last = max((index for index, token in enumerate(tokens) if folded(token) in ROLES), default=-1)
    if 0 <= last < len(tokens) - 1:
        tokens = tokens[last + 1 :]
    name = without_title(" ".join(tokens))
    return "" if folded(name) in _NOBODY or (is_outlet(name) and not is_agency(name)) else name


def _agencies(text: str) -> Iterator[str]:
    """Yield the agencies of a mark like "/ EFE e Reuters" or "(abc/dpa)"."""
    mark = text.strip(" \t\n:：（）()[]—–-,;.*_/")
    for part in re.split(r"\s*[,/&]\s*|\s+(?:e|y|et|and|und|i|en|con|com|mit|with|avec)\s+", _WITH.sub("", mark)):
        if is_agency(part):
            yield part
