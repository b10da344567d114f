"""Agencies, outlets, and what people do there: the words beside a name in a byline."""

from __future__ import annotations

import re
from typing import Final

from newsclean.lazy_pattern import lazy_pattern
from newsclean.wordlists import phrases, words

AGENCIES: Final = words(
    """
    ap afp reuters dpa efe ansa xinhua pti ians ani tass interfax upi kyodo jiji yonhap antara bernama lusa belga anp
    ntb tt ritzau pap apa sda sid kna epd ats ria agi adnkronos askanews lapresse notimex telam cna vna ttxvn wam spa
    usatoday nan wafa irna dts dapd ddp rnd bloomberg cnn bbc newscom folhapress rirm isna mena aap aa dha iha
    """
)
"""Agencies that sign texts with their short name, folded."""
_AGENCY_NAMES: Final = phrases(
    """
    associated press, agence france-presse, agence france presse, europa press, healthday, press trust of india
    press association, thomson reuters, thomson reuters foundation, reuters health, healthday news, canadian press
    pa media, deutsche presse-agentur, agencia efe, agência brasil, agência estado, estadão conteúdo, agência lusa
    anadolu agency, kaiser health news, tribune news service, bloomberg news, cnn wire, dow jones
    dow jones newswires, afp news agency, agencies, news agencies, wire reports, wire services, agencias, agências
    agenzie, agences, agenturen, new york times, washington post, wall street journal, los angeles times, usa today
    guardian, conversation, o estado de s.paulo, o estado de s. paulo, folha de s.paulo, folha de s. paulo, o globo
    """
)
_OUTLET_WORDS: Final = words(
    """
    news times post herald tribune press journal gazette magazine today daily globe star telegraph guardian network
    radio tv media wire service agency zeitung kurier anzeiger presse leader sentinel chronicle observer reporter
    register republic courier argus standard examiner bureau desk newspaper newswire newsroom digital online mail
    express sun mirror independent monitor bulletin dispatch inquirer digest newsday enquirer statesman republican
    blog diario periódico jornal giornale
    ledger advocate beacon banner advertiser citizen intelligencer messenger recorder transcript spectator patriot
    pioneer democrat eagle echo record review voice progress weekly insider bugle clarion
    """
)
ROLES: Final = words(
    """
    reporter reporters writer writers editor editors correspondent correspondents staff contributor contributors
    columnist columnists journalist journalists producer producers photographer intern fellow freelance freelancer
    analyst blogger author anchor staffer bureau chief special co-editor associate managing executive senior
    contributing guest editorial desk team board admin administrator webmaster
    redakteur redakteurin redaktion korrespondent korrespondentin volontär volontärin reporterin autor autorin
    journalistin journaliste rédaction rédacteur rédactrice correspondant correspondante équipe equipe periodista
    redacción redactor redactora corresponsal reportero reportera redação repórter jornalista colunista correspondente
    redazione giornalista corrispondente redactie verslaggever redaktör redaksjonen redaksi wartawan jurnalis редакция
    корреспондент автор phóng viên m.d ph.d md phd
    inviato inviata inviati envoyé envoyée envoyés envoyées correspondants correspondantes corrispondenti enviado
    enviada enviados verslaggeefster verslaggevers pewarta
    """
)
"""Words for what a person does at a newsroom, folded."""
ROLES_OF_ONE: Final = words("reporter writer editor correspondent columnist journalist producer")
"""What one person may be, as the last word of a line."""
BEATS: Final = words(
    """
    political politics health science business technology tech senior chief foreign national local home affairs
    education environment economics economy sports sport showbiz crime courts court religion city media arts culture
    legal defence defense diplomatic digital web news deputy video data transport travel world international state
    content product marketing
    wire wires reports report agencies services unserer unserem unsere onze notre nos our a an nuestra nuestro nossa da
    à au aux spécial spéciale spéciaux speciale especial politiek politieke
    """
)
"""What may stand small beside a role."""
JOBS: Final = words(
    """
    director president professor ceo chair chairman chairwoman minister secretary founder co-founder head lecturer
    economist researcher scientist lawyer attorney physician doctor member leader spokesperson dean partner consultant
    commissioner manager
    """
)
"""What guest authors are by profession, folded."""
_DESKS: Final = phrases(
    """
    redacción, redação, da redação, redazione, redaktion, la redazione, rédaction, la rédaction, redactie, agencies
    staff report, staff reports, staff reporter, staff writer, staff, web desk, news desk, online desk, agencias
    agências, agenturen, agenzie, our correspondent, our bureau, staff correspondent, redaksi, editorial board
    the editorial board, from staff reports, from wire reports, from staff and wire reports, staff and wire reports
    news staff, web staff, digital staff, web team, digital team, news team, newsroom, from news services
    redacción digital, redacción web, redação web, redaktionsteam
    """
)
KICKERS: Final = words(
    """
    news opinion politics business sports sport world national local analysis commentary editorial health science
    technology tech culture entertainment lifestyle economy finance education letters features feature columns column
    politik wirtschaft kultur panorama lokales chronik meinung region wissen politique économie société monde política
    economía deportes mundo sociedad cultura economia esportes brasil cronaca politica esteri opinión opinião análisis
    """
)
"""Names of sections, folded."""
_SIGNING: Final = words("correspondent reporter desk bureau staff team admin administrator redacción redaksi")
_CONNECTORS: Final = words("of the to for at and in on de la le du des del da do di der für und en & - – y e")
SMALL_IN_NEWSROOMS: Final = AGENCIES.union(
    ROLES, BEATS, KICKERS, _CONNECTORS, *(name.split() for name in _AGENCY_NAMES)
)
"""What agencies, outlets, roles and sections may print small."""
_NO_TITLE: Final = words("to for at in on")
# "Elmville Post Staff", "Post Staff Report", "Special to The Elmville Post"
_STAFF: Final = lazy_pattern(
    r"(?:[A-Z][\w.&'’-]* ){1,4}(?:Staff|STAFF|staff)(?: (?:Reports?|Writers?))?|Special to (?:[Tt]he )?[A-Z][\w ]{2,30}"
)
_LAST_PART: Final = lazy_pattern(r"\s*/\s*|\s+(?:avec|con|com|mit|with|met|med)\s+")
# Stations: "WXYZ-TV", "FOX 5 Elmville", "ABC13", "Channel 4 News"
_STATION: Final = lazy_pattern(
    r"(?:FOX|Fox|ABC|NBC|CBS|CW|[KW][A-Z]{2,3}|News|NewsChannel|Channel|Local) ?\d{1,2}(?: [A-Z]\w+){0,2}"
    r"|[KW][A-Z]{3}(?:-(?:TV|FM|AM))?"
)
_SITE: Final = lazy_pattern(r"[\w-]+\.(?:com|org|net|co\.uk|de|fr|es|it|nl|com\.br)", re.IGNORECASE)
_EDGE: Final = " \t\r\n\u00a0.,:;|()[]–—-*•·"
_LONGEST: Final = 8
_LONGEST_STATION: Final = 4
_LONGEST_AGENCY: Final = 60


def folded(word: str) -> str:
    """Return *word* small and without the marks around it."""
    return word.strip(_EDGE).casefold()


def is_agency(text: str) -> bool:
    """Whether *text* is the name of a news agency, short or long, and nothing else.

    >>> is_agency("AFP"), is_agency("The Associated Press"), is_agency("AP stock rose")
    (True, True, False)
    """
    if len(text) > _LONGEST_AGENCY:
        return False
    name = folded(" ".join(text.split())).removeprefix("the ")
    return name in AGENCIES or name in _AGENCY_NAMES


def is_desk(text: str) -> bool:
    """Whether *text* is a signature without a person: an agency, "Staff report", "Redacción"."""
    return is_agency(text) or folded(" ".join(text.split())) in _DESKS or bool(_STAFF.fullmatch(text))


def names_desk(line: str) -> bool:
    """Whether *line* is a signature of a desk or an unnamed reporter, with the place or the outlet beside it.

    >>> names_desk("Elmville Correspondent, example24.com"), names_desk("Letters to the Editor")
    (True, False)
    """
    parts = [part.strip() for part in line.split(",")]
    return is_role(parts[0]) and folded(parts[0].split()[-1]) in _SIGNING and all(map(is_outlet, parts[1:]))


def names_agency(line: str) -> bool:
    """Whether *line* ends in the name of an agency or outlet behind a slash or a word for "with".

    Behind a comma it may say whose words were quoted.

    >>> names_agency("Jane Roe / Los Angeles Times"), names_agency("Jeanne Roe avec AFP"), names_agency("Jane Roe, AP")
    (True, True, False)
    """
    return is_outlet(_LAST_PART.split(line)[-1].strip(_EDGE)) and len(_LAST_PART.split(line)) > 1


def is_outlet(text: str) -> bool:
    """Whether *text* is the name of an agency or reads like that of an outlet.

    >>> is_outlet("AP"), is_outlet("The Sioux Falls Argus Leader"), is_outlet("A leader is born")
    (True, True, False)
    """
    if is_agency(text):
        return True
    parts = text.split()
    if len(parts) <= _LONGEST_STATION and _STATION.fullmatch(text):
        return True
    if len(parts) == 1:
        return bool(_SITE.fullmatch(text))
    return (
        1 < len(parts) <= _LONGEST
        and folded(parts[-1]) in _OUTLET_WORDS
        and all(_is_title(part) and part not in _NO_TITLE for part in parts)
    )


def is_role(text: str) -> bool:
    """Whether *text* says what an author does, with or without the outlet.

    >>> is_role("HealthDay Reporter"), is_role("Staff writer"), is_role("Reporter was held")
    (True, True, False)
    """
    parts = text.split()
    if not 1 <= len(parts) <= _LONGEST or not any(folded(part) in ROLES for part in parts):
        return False
    others = [part for part in parts if not (_is_title(part) or folded(part) in ROLES or folded(part) in BEATS)]
    # "Senior aviation reporter": one more small word, for what the role is about.
    return not others or (len(others) == 1 and others[0] == parts[-2] and parts[-1] in ROLES_OF_ONE)


def _is_title(word: str) -> bool:
    bare = word.strip(_EDGE)
    return not bare or bare[0].isupper() or bare[0].isdigit() or bare in _CONNECTORS
