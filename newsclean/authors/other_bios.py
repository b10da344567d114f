"""Recognise a biography by many small signs in languages other than English: studies, work, home, books, spare time.

One sign is nothing: stories say of people where they live. Three of them in a paragraph that begins with a name, quotes
nobody and ends like a sentence make a biography, whatever the profession.
"""

from __future__ import annotations

from typing import Final

from newsclean.lazy_pattern import lazy_pattern

_LONGEST: Final = 1100
_SHORTEST: Final = 60
_ENOUGH: Final = 3
_WORDS: Final = {
    "de": (
        (
            r"journalist\w*|redakteur\w*|autor(?:in)?\b|professor\w*|publizist\w*|schriftsteller\w*|kolumnist\w*|dozent\w*"
            r"|volontär\w*|werkstudent\w*|blogger\w*|berater\w*|moderator\w*|fotograf(?:in)?\b|referent\w*|wissenschaftler\w*"
            r"|reporter\w*|korrespondent\w*|trainer(?:in)?\b|coach|gründer(?:in)?\b|geschäftsführer\w*"
        ),
        r"studier\w+|studium|studienfach|promovier\w*|absolv\w+|abschluss|ausbildung|volontariat|diplom\w*|habilit\w+",
        r"leb(?:t|te) (?:und arbeitet )?(?:\w+ )*in|wohnt|geboren|geb\.|jahrgang|aufgewachsen|gebürtige\w*",
        r"schreibt|schrieb|berichtet|bloggt|publizier\w*|veröffentlich\w+|erschien\w*|kolumne\w*|bücher|roman\w*|romane",
        r"seit (?:\w+ ){0,2}(?:19|20)\d\d|seit (?:\w+ ){1,2}jahren|von (?:19|20)\d\d bis|in den letzten \w+ jahren",
        (
            r"arbeite(?:t|te)|tätig|leitet\w*|forsch\w+|lehrt\w*|berät|engagier\w+|beschäftigt sich|spezialisiert"
            r"|schwerpunkt\w*|freie[rn]? |mitgründer\w*|mitglied|vorstand|verantwort\w+|zuständig"
        ),
        r"freizeit|liebt|am liebsten|vater von|mutter von|verheiratet|leidenschaft\w*|schwäche für|begeister\w+",
    ),
    "es": (
        (
            r"periodista|escritor\w?|redactor\w?|profesora?|columnista|investigadora?|economista|licenciad[oa]|corresponsal"
            r"|editora?|abogad[oa]|fundadora?|directora?|consultora?|doctora? en"
        ),
        r"estudió|licenciad[oa]|graduad[oa]|máster|maestría|doctorad?[oa]?|egresad[oa]|se formó",
        r"vive en|reside en|nació en|nacid[oa]|radica en",
        r"escribe|ha (?:escrito|publicado|colaborado)|publicó|autora? de|colabora|libros?|novela",
        r"desde (?:19|20)\d\d|durante (?:más de )?\w+ años|con (?:más de )?\w+ años de experiencia",
        r"trabaj[aó]|ha trabajado|dirige|coordina|especializad\w+|se dedica|miembro|fue (?:director|editor)\w*",
        r"le gusta|aficionad[oa]|apasionad[oa]|amante de|tiempo libre",
    ),
    "fr": (
        (
            r"journaliste|écrivaine?|rédact(?:eur|rice)|professeure?|chroniqueu\w+|cherch(?:eur|euse)|économiste|essayiste"
            r"|historienn?e?|philosophe|avocate?|fondat(?:eur|rice)|direct(?:eur|rice)|correspondante?|consultante?"
        ),
        r"diplômée?|a étudié|études|doctorat|docteure?|agrégée?|master|normalienn?e?",
        r"vit à|habite|née? (?:à|en)|originaire|installée?",
        r"écrit|a (?:écrit|publié|collaboré)|auteure? d|autrice|livres?|roman|collabore",
        r"depuis (?:19|20)\d\d|depuis \w+ ans|pendant (?:plus de )?\w+ ans",
        r"travaille|a travaillé|dirige|enseigne|spécialis\w+|membre|couvre|rejoint|s'intéresse|s’intéresse",
        r"passionnée?|aime|amat(?:eur|rice)|temps libre",
    ),
    "pt": (
        (
            r"jornalista|escritor\w?|redator\w?|professora?|colunista|pesquisadora?|economista|repórter|editora?|advogad[oa]"
            r"|fundadora?|diretora?|consultora?"
        ),
        r"estudou|formad[oa]|graduad[oa]|mestr[ea]|mestrado|doutora?\b|doutorado|bacharel|pós-graduad\w+",
        r"mora em|vive em|reside em|nasceu em|nascid[oa]",
        r"escreve|escreveu|publicou|autora? d|colabora|livros?|romance",
        r"desde (?:19|20)\d\d|há (?:mais de )?\w+ anos|durante \w+ anos",
        r"trabalh[aou]+|dirige|coordena|especiali\w+|cobre|atua|membro|passou por|foi (?:editor|repórter)\w*",
        r"gosta de|apaixonad[oa]|fã de|tempo livre",
    ),
    "it": (
        (
            r"giornalista|scritt(?:ore|rice)|redatt(?:ore|rice)|professor\w+|docente|ricercat(?:ore|rice)|economista|saggista"
            r"|storic[oa]|filosof[oa]|avvocat[oa]|fondat(?:ore|rice)|dirett(?:ore|rice)|corrispondente|consulente"
        ),
        r"laureat[oa]|ha studiato|dottorat[oa]|dottore|master|diplomat[oa]|si è laureat\w+",
        r"vive a|vive in|abita|nat[oa] (?:a|nel)|residente",
        r"scrive|ha (?:scritto|pubblicato|collaborato)|autore|autrice|libri|romanzo|collabora",
        r"dal (?:19|20)\d\d|da (?:oltre |più di )?\w+ anni|per (?:oltre )?\w+ anni",
        r"lavora|ha lavorato|dirige|insegna|si occupa|specializzat\w+|membro|responsabile",
        r"appassionat[oa]|ama |tempo libero",
    ),
    "nl": (
        (
            r"journaliste?\b|schrijver|schrijfster|redact(?:eur|rice)|hoogleraar|columniste?\b|onderzoeker|econoom|docent"
            r"|historicus|filosoof|advocaat|oprichter|directeur|correspondent|adviseur|verslaggever"
        ),
        r"studeerde|promoveerde|afgestudeerd|opleiding|master",
        r"woont|geboren|opgegroeid",
        r"schrijft|schreef|publiceerde|auteur van|boek(?:en)?\b|roman",
        r"sinds (?:19|20)\d\d|al (?:meer dan )?\w+ jaar|jarenlang",
        r"werkt|werkte|leidt|doceert|gespecialiseerd|lid van|verantwoordelijk|freelance",
        r"houdt van|liefhebber|vrije tijd|gepassioneerd",
    ),
    "pl": (
        (
            r"dziennikar\w+|redaktor\w*|publicyst\w+|profesor|pisar\w+|felietonist\w+|politolog|historyk|socjolog|ekonomist\w+"
            r"|reporter\w*|adwokat|założyciel\w*|dyrektor\w*|korespondent\w*"
        ),
        r"absolwent\w*|ukończył\w*|studi\w+|doktor\w*|magister",
        r"mieszka|urodzon\w+|pochodzi",
        r"pisze|publikuje|publikował\w*|autor\w* (?:książ\w+|\w+ książ\w+)|książ\w+|powieś\w+",
        r"od (?:19|20)\d\d|od \w+ lat|przez \w+ lat",
        r"pracuje|pracował\w*|kieruje|wykłada|specjalizuje|zajmuje się|współpracuje|członek|członkini",
        r"pasjonat\w*|lubi|miłośni\w+|prywatnie",
    ),
}
_SIGNS: Final = {
    language: tuple(lazy_pattern(rf"\b(?:{sign})") for sign in signs) for language, signs in _WORDS.items()
}
_NAME: Final = lazy_pattern(
    r"(?:(?:Dr|Prof|Dra?|Lic|Ing)\.? )*"
    r"(?P<name>[A-ZÀ-ÞŁŚŻŹĆ][\w.'’-]*"
    r"(?: (?:[A-ZÀ-ÞŁŚŻŹĆ][\w.'’-]*|d[aeiou]s?|del|della|la|van|von|der|den|ten|zu)){1,4}?)"
    r"(?: \([^)]{1,40}\))?(?:,[^.;:]{3,160}?,|,)? (?:[–—-] )?(?=[a-zß-öø-ÿł])"
)
_TOLD: Final = lazy_pattern(
    r"[„“«\"][^“”»\"]{60,}[“”»\"]|\b(?:sagte?|erklärte|teilte mit|dijo|aseguró|explicó|señaló|a déclaré|a dit"
    r"|a expliqué|disse|afirmou|ha detto|ha dichiarato|zei|vertelde|powiedział|powiedziała|dodał|verletzt|getötet"
    r"|festgenommen|starb|verstarb|detenid[oa]|falleció|murió|est mort|morreu|è morto|overleed|overleden|zmarł\w*)\b"
)
_OPENS: Final = frozenset(
    ("Der", "Die", "Das", "El", "La", "Los", "Las", "Le", "Les", "O", "A", "Os", "As", "Il", "De", "Het")
)


def other_described(text: str, language: str, *, enough: int = _ENOUGH) -> str | None:
    """Return whom the biography *text* in *language* describes, by the name it begins with; None if it is none.

    It takes *enough* signs: fewer where the one described is known to have written the story.

    >>> other_described("Jana Roe studierte in Bonn. Sie lebt in Berlin und schreibt über Städte am Wasser.", "de")
    'Jana Roe'
    >>> other_described("Jana Roe lebt in Halbach, wo der Sturm ihr das Dach vom Haus genommen hat.", "de") is None
    True
    """
    signs = _SIGNS.get(language)
    if signs is None or not _SHORTEST <= len(text) <= _LONGEST or text[-1] not in '.!)”"“':
        return None
    found = _NAME.match(text)
    if not found or found["name"].split()[0] in _OPENS or _TOLD.search(text):
        return None
    low = text.lower()
    told = sum(sign.search(low) is not None for sign in signs)
    return found["name"] if told >= enough else None
