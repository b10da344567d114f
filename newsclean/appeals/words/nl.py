"""How a site speaks to its reader in Dutch."""

from newsclean.appeals.signs import signs

SIGNS = signs(
    stems="cookie nieuwsbrief abonne whatsapp telegram pushbericht melding privacy",
    cookie=r"\bcookies?\b|cookie-",
    site="wij|we|ons|onze|deze (?:web)?site|deze pagina",
    reader=r"\b(?:[Jj]e|[Jj]ij|[Jj]ouw|[Uu]|[Uu]w)\b",
    consent=(
        r"gebruik\w*|accepter\w+|weiger\w*|toestemming|akkoord|surf\w*|instelling\w*|personaliser\w+"
        r"|verbeter\w*|ervaring|voorkeur\w*|derden|plaats\w*|functioneel|functionele"
    ),
    policy=r"ons (?:privacy|cookie)\w*|onze (?:privacy|cookie)\w*",
    call=(
        "schrijf (?:je|u)|meld (?:je|u)|abonneer|download|volg|ontvang|steun|word|blijf|krijg|wil (?:je|u)"
        r"|activeer|zet|al abonnee|mis niets|niets missen|elke \w+|iedere \w+|lees onbeperkt"
    ),
    service=(
        r"nieuwsbrie\w+|whats\s?app-?\s?kanaal|telegram-?\s?kanaal|pushberichten|pushmeldingen|meldingen"
        r"|abonnement\w*|abonnee\b|digitale krant"
    ),
    ours="onze|ons",
    offer=r"gratis|dagelijks\w*|wekelijks\w*|ontvang\w*|aanmeld\w+|inschrijv\w+|mailbox|inbox|per e?-?mail",
)
