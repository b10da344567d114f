"""Find how the sender of a release presents itself, in languages other than English: "Über die Muster GmbH", and below.

The head names somebody, the paragraph below says the name again and presents who bears it: founded when, seated where,
how many employees. A subhead of the story does not do all of that.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from newsclean.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.document import Block, Document

_HEADS: Final = {
    "de": r"Über (?:die |den |das )?",
    "es": r"(?:Acerca de|Sobre|Quiénes somos:?) (?:el |la |los |las )?",
    "fr": r"(?:À|A) propos (?:de la |de l['’]|de |du |des |d['’])",
    "pt": r"Sobre (?:a |o |as |os )?",
    "it": r"(?:Informazioni su(?:l|ll[ao'’]|i|gli|lle)?|A proposito di|Chi è|Profilo di) (?:la |il |l['’])?",
    "nl": r"Over (?:de |het )?",
    "pl": r"(?:O|Na temat) (?:firmie |spółce |grupie |fundacji |marce |organizacji )?",
    "ru": r"(?:О|Об) (?:компании |группе |фонде |банке |холдинге |организации |проекте |бренде )",
    "sv": "Om ",
    "no": "Om ",
    "da": "Om ",
}
_BEGINS: Final = {
    "de": ("Über ",),
    "es": ("Acerca ", "Sobre ", "Quiénes "),
    "fr": ("À propos ", "A propos "),
    "pt": ("Sobre ",),
    "it": ("Informazioni ", "A proposito ", "Chi è ", "Profilo "),
    "nl": ("Over ",),
    "pl": ("O ", "Na temat "),
    "ru": ("О ", "Об "),
    "sv": ("Om ",),
    "no": ("Om ",),
    "da": ("Om ",),
}
"""How a head begins: looked at first."""
_NAME: Final = r"(?P<name>[«„“\"]?(?:[^\W\d_a-zß-öø-ÿа-яё]|\d)[\w.&+’'/»«“”\"-]*(?: [\w.&+’'/»«“”\"-]+){0,7}?)"
_SIGNS: Final = {
    "de": (
        r"gegründet\w*|mit sitz|hauptsitz|führend\w*|weltweit\w*|mitarbeite\w+|beschäftig\w+|unternehmen\w*|anbieter\w*"
        r"|hersteller\w*|spezialist\w*|umsatz|standort\w*|mitglied\w*|gemeinnützig\w*|verein|stiftung|\w*verband|tochter\w*"
        r"|börsennotiert\w*|www\.|https?:|informationen|setzt sich|engagiert sich|entwickelt|vertritt|bietet|betreibt"
        r"|kunden"
    ),
    "es": (
        r"fundad[ao]|con sede|líder\w*|empleados|trabajadores|compañía|empresas?|multinacional|proveedor\w*|fabricante"
        r"|países|facturación|clientes|www\.|https?:|organización|sin (?:fines|ánimo) de lucro|misión|más información"
        r"|ofrece|especializad\w+"
    ),
    "fr": (
        r"fondée?|créée?|siège|leaders?|emploie|collaborateurs|salariés|entreprise|société|groupe|pays|clients"
        r"|chiffre d['’]affaires|association|mission|www\.|https?:|informations|spécialis\w+|propose|acteur"
    ),
    "pt": (
        r"fundad[ao]|sede|líder\w*|funcionários|colaboradores|empresas?|companhia|multinacional|clientes|países"
        r"|organização|sem fins lucrativos|missão|saiba mais|www\.|https?:|especializad\w+|oferece|atua"
    ),
    "it": (
        r"fondat[ao]|sede|leader|dipendenti|aziend[ae]|società|gruppo|paesi|fatturato|clienti|associazione|missione"
        r"|informazioni|www\.|https?:|specializz\w+|offre|propone"
    ),
    "nl": (
        r"opgericht|gevestigd|hoofdkantoor|toonaangevend\w*|medewerkers|bedrijf|onderneming|organisatie|wereldwijd|klanten"
        r"|leverancier|fabrikant|omzet|stichting|vereniging|missie|meer informatie|www\.|https?:|gespecialiseerd|biedt"
    ),
    "pl": (
        r"założon\w+|siedzib\w+|wiodąc\w+|lider\w*|zatrudnia|firm[aęy]|spółka|producent\w*|dostawc\w+|klient\w+|krajach"
        r"|organizacj\w+|fundacja|stowarzyszenie|misj\w+|więcej informacji|www\.|https?:|oferuje"
    ),
    "ru": (
        r"основан\w*|штаб-квартир\w+|ведущ\w+|лидер\w*|сотрудник\w*|компани\w+|производител\w+|поставщик\w*|клиент\w*"
        r"|стран\w*|организаци\w+|миссия|подробнее|www\.|https?:|крупнейш\w+"
    ),
    "sv": (
        r"grundad\w*|ledande|anställda|medarbetare|företag\w*|koncern\w*|huvudkontor\w*|kunder|omsättning|organisation"
        r"|www\.|https?:|läs mer|mer information|erbjuder"
    ),
    "no": (
        r"grunnlagt|stiftet|ledende|ansatte|medarbeidere|selskap\w*|konsern\w*|hovedkontor|kunder|omsetning|organisasjon"
        r"|www\.|https?:|les mer|mer informasjon|tilbyr"
    ),
    "da": (
        r"grundlagt|stiftet|førende|ansatte|medarbejdere|selskab\w*|virksomhed\w*|koncern\w*|hovedkontor|hovedsæde|kunder"
        r"|omsætning|organisation|www\.|https?:|læs mere|yderligere oplysninger|tilbyder"
    ),
}
_QUOTED: Final = lazy_pattern(r"[„“«\"][^“”»\"]{60,}[“”»\"]")
_SMALL: Final = 3
"""Letters of a word that tells nothing of a name."""
_ENOUGH: Final = 2
_NEAR_END: Final = 14
_LONGEST_HEAD: Final = 90
_SHORTEST: Final = 80
_BEGINNING: Final = 160


def senders(document: Document) -> Iterator[Block]:
    """Yield the heads near the end of *document* that name its sender, and the paragraphs that present it."""
    opening = _HEADS.get(document.language)
    if opening is None:
        return
    blocks = document.blocks
    last = blocks[max(len(blocks) - _NEAR_END, len(blocks) // 3, 1) :]
    if not [block for block in last if block.text.startswith(_BEGINS[document.language])]:
        return
    head = re.compile(rf"{opening}{_NAME}(?: ?:|$)")
    signs = re.compile(rf"\b(?:{_SIGNS[document.language]})", re.IGNORECASE)
    for index, block in enumerate(last):
        found = head.match(block.text) if block.opens else None
        if found is None:
            continue
        rest = block.text[found.end() :].strip()
        if rest and _presents(found["name"], rest, signs):  # "Über Muster: Die Muster GmbH ist …"
            yield block
        elif not rest and len(block.text) <= _LONGEST_HEAD:
            for below in last[index + 1 : index + 2]:
                if _presents(found["name"], below.text, signs):
                    yield from (block, below)


def _presents(name: str, text: str, signs: re.Pattern[str]) -> bool:
    """Whether *text* says *name* again, near its beginning, and presents who bears it."""
    if len(text) < _SHORTEST or _QUOTED.search(text):
        return False
    words = [word for word in (part.strip('«»„“”".:,()') for part in name.split()) if len(word) >= _SMALL]
    beginning = text[:_BEGINNING].casefold()
    said = sum(word.casefold() in beginning for word in words)
    if not words or 3 * said < 2 * len(words):
        return False
    return len({found[0].casefold() for found in signs.finditer(text)}) >= _ENOUGH
