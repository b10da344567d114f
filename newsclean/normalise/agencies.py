"""Names of agencies and outlets as datelines give them."""

from __future__ import annotations

import re
from typing import Final

from newsclean.lazy_pattern import lazy_pattern

_NAMES: Final = """
reuters/reuters health/thomson reuters/thomson reuters foundation/ap/associated press/the associated press/a.p./afp
a.f.p./agence france-presse/afp-services/afp relaxnews/upi/u.p.i./cnn/cnn business/cnn español/cnnmoney/cnn money
cnn wire/cnnmexico/cnn.com/cnn indonesia/cnn brasil/cnn türk/cnbc/cnbc indonesia/cbs/cbs news/abc news/nbc news
fox news/fox business/bbc/npr/bloomberg/bloomberg news/dow jones/dow jones newswires/healthday/healthday news
newswise/prnewswire/pr newswire/prweb/business wire/businesswire/globe newswire/globenewswire/accesswire/marketwired
marketwire/cision/canada newswire/cnw/cnw group/cnw telbec/eurekalert/news direct/ein presswire/einpresswire
newsfile corp./kyodo/kyodo news/jiji/jiji press/xinhua/xinhuanet/cna/yonhap/yonhap news/ians/pti/ani/uni/rns
press trust of india/app/inp/nni/bss/unb/antara/bernama/pna/tass/itar-tass/ria/ria novosti/interfax/sputnik/rferl
ukrinform/unian/belta/trend/trend news agency/aki/akipress/kazinform/irna/isna/fna/mna/mehr/tasnim/press tv/wafa
petra/kuna/spa/wam/qna/ona/nna/mena/sana/saba/aps/tap/map/panapress/apa/apanews/nan/gna/ena/gina/lusa/agência lusa
agência brasil/estadão/estadão conteúdo/folhapress/folha/efe/efe news/europa press/ep/servimedia/colpisa/agencias
notimex/télam/telam/dyn/prensa latina/pl/avn/abi/andina/el universal/reforma/agencia reforma/agência estado/apro
cimac/sinembargo/expansión/ansa/adnkronos/adnkronos salute/askanews/agi/italpress/lapresse/la presse/dire
agenzia dire/nova/agenzia nova/radiocor/il sole 24 ore radiocor/teleborsa/omniroma/sir/asianews/fides/agenpress/dpa
dpa-afx/dpa infocom/ddp/dapd/dts/dts nachrichtenagentur/epd/kna/sid/ots/apa-ots/sda/keystone-sda/awp/ats/ag/hib/rnd
ft/belga/anp/novum/tt/ntb/ritzau/stt/pap/čtk/ctk/mti/tanjug/hina/beta/fena/aa/dha/iha/anka/cihan/agerpres/bta
athens-macedonian news agency/ana-mpa/ana/ttxvn/vna/vov/vov.vn/vtv.vn/vtc news/vtc/dân trí/nlđo/tto/tpo/plo/sggp
sggpo/vietnam+/vietnamplus/vnexpress/thanh niên/infonet/kyodo-reuters/news agencies/agencies/web desk/news desk
staff report/staff reporter/webmd/webmd health news/medpage today/livescience/space.com/aljazeera/al jazeera/wbur
religion news service/catholic news service/cns/cns news/jta/usa today/capitol news illinois/stat/kaiser health news
khn/tns/tribune news service/mct/states newsroom/stateline/inter press service/ips/gannett/тасс/итар-тасс/риа новости
риа «новости»/риа/интерфакс/интерфакс-украина/interfax.ru/росбалт/регнум/прайм/агентство/уніан/укрінформ/унн
інтерфакс-україна/унiан/белта/رويترز/أ ف ب/أ.ف.ب/ا ف ب/أ ب/أ.ب/د ب أ/د.ب.أ/فرانس برس/واس/وام/كونا/بترا/أ ش أ/أ.ش.أ
وكالات/الوكالات/سانا/وفا/قنا/الأناضول/شينخوا/سبوتنيك/الشرق الأوسط/الجزيرة نت/العربية.نت/العربية نت/سي إن إن
cnn بالعربية/د.ب.ا
"""
_BARE: Final = """
newswise/tto/tpo/sggpo/agi/viva/reuters/afp/efe/upi/ansa/dpa/xinhua/cnn/ians/ani/pti/antara/kaieteur news/prnewswire
тасс/риа новости/интерфакс/interfax/interfax.ru/уніан/унн/укрінформ/белта/sputnik/vov/ukrinform/tass/cnn indonesia
cnbc indonesia/kompas tv/rmol/antaranews/jpnn/yonhap/bernama/belga/europa press/avn/healthday news/webmd/رويترز/واس
الشرق الأوسط/وكالات/الوكالات/أ ف ب/العربية.نت/العربية نت/healthday
"""


def _names(lines: str) -> frozenset[str]:
    return frozenset(name for line in lines.split("\n") for name in line.split("/") if name)


AGENCIES: Final = _names(_NAMES)
"""Agencies and outlets that datelines name in brackets, in lower case."""
BARE: Final = _names(_BARE)
"""Those that stand in datelines without brackets."""
_PARTIES: Final = _names("cdu/csu/spd/fdp/afd/bsw/övp/spö/fpö/neos/svp/gop/psoe/pse/lfi")
_MEDIA: Final = lazy_pattern(
    r"\b(?:news|press|presse|wire|newswire|times|post|agency|agence|agencia|agência|media|radio|tv|today|online|herald"
    r"|tribune|gazette|bureau|staff|correspondents?|telegraph|journal|service|network|desk|agenturen|agenzia)\b",
    re.IGNORECASE,
)
_DOMAIN: Final = lazy_pattern(
    r"(?:www\.)?[^\W_][\w-]*\.(?:com?|net|org|id|co\.id|news|vn|ru|nl|de|in|co\.uk|online|tv|my|sg|pk|ua|kz|by|br|com\.br)"
    r"(?![\w@/.-])",
    re.IGNORECASE,
)
_MOST_WORDS: Final = 5
_JOINT: Final = lazy_pattern(r"[/,|–-]| und | and | e | y | et ")


def is_agency(name: str) -> bool:
    """Whether *name* is an agency, several of them ("dpa/AFP"), or a site's address.

    >>> is_agency("Xinhua"), is_agency("AFP/dpa"), is_agency("D-R.I.")
    (True, True, False)
    """
    folded = name.lower().strip("©. ")
    if folded in AGENCIES or folded in BARE or _DOMAIN.fullmatch(folded):
        return True
    parts = [part.strip("©. ") for part in _JOINT.split(folded)]
    return len(parts) > 1 and parts[0] in AGENCIES and all(len(part) <= len("europa press") for part in parts)


def reads_like_agency(name: str) -> bool:
    """Whether *name* has the shape of an outlet: call letters ("KXAN") or a word for the press in it."""
    if name.isalpha() and name.isupper():
        return len("KGO") <= len(name) <= len("ENEWSPF") and name.lower() not in _PARTIES
    return name[:1].isalpha() and bool(_MEDIA.search(name)) and name.count(" ") < _MOST_WORDS


def bare_agency_end(text: str, start: int) -> int | None:
    """Return where the agency ends that stands at *start* without brackets, or None.

    >>> bare_agency_end("TEMPO.CO, Jakarta - ", 0)
    8
    """
    found = _FIRST_WORD.match(text, start)
    if not found:
        return None
    word = found[0].lower()
    if "." in word.rstrip("."):
        domain = _DOMAIN.match(text, start)
        if domain:
            return domain.end()
    for name in _BARE_BY_WORD.get(word.rstrip(".-"), ()):
        end = start + len(name)
        if text[start:end].lower() == name and not text[end : end + 1].isalnum():
            return end
    return None


_FIRST_WORD: Final = lazy_pattern(r"[^\W_][\w.-]*")
_BARE_BY_WORD: Final[dict[str, list[str]]] = {}
for _name in sorted(BARE, key=len, reverse=True):
    _BARE_BY_WORD.setdefault(_name.split(" ")[0], []).append(_name)
