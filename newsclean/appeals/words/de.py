"""How a site speaks to its reader in German."""

from newsclean.appeals.signs import signs

_PLATFORM = "whatsapp|telegram|pinterest|instagram|tiktok|facebook|youtube|google news|threads|bluesky|mastodon"

SIGNS = signs(
    stems="cookie newsletter abonn abo whatsapp telegram push- datenschutz einwillig kanal postfach pinterest -app",
    cookie=r"\bcookies?\b|cookie-|geräteinformationen|surfverhalten|tracking-technologien",
    site=(
        r"(?:diese|notwendige|technische|essenzielle|funktionale|erforderliche) cookies|wir|uns|unser\w*"
        "|diese[rs]? (?:web)?(?:site|seite)n?|diese[rs]? website"
    ),
    reader=(
        r"(?<=[\w,;] )(?:Sie|Ihnen|Ihre?[mnrs]?)\b|\b(?:[Dd]u|[Dd]ich|[Dd]ir|[Dd]eine?[mnrs]?|[Ee]uch"
        r"|[Ee]ure?[mnrs]?)\b"
    ),
    consent=(
        r"verwende\w*|nutz\w*|benutz\w*|setz\w+|gesetzt|speicher\w*|gespeichert|akzeptier\w*|ablehn\w*"
        r"|stimm\w+|zustimm\w*|zugestimmt|einverst\w+|einwillig\w*|willigen|widerruf\w*|deaktivier\w*"
        r"|aktivier\w*|personalisier\w*|erforderlich|einstellung\w*|verarbeit\w+|helfen|hilft|ermöglich\w+"
        r"|dienen|informationen|geladen|auswahl|datenschutz\w*|browser\w*|nutzererlebnis|notwendig\w*"
        r"|optimier\w+|optimal\w+"
    ),
    policy=(
        r"(?:unsere[rn]?|meine[rn]?) datenschutz(?:erklärung|hinweise\w*|bestimmung\w*|richtlini\w*|seite"
        r"|vereinbarung)|cookie-(?:richtlinie|einstellung)\w*"
    ),
    call=(
        r"abonnier\w*|melden? (?:sie sich|dich|sich|euch)|meldet euch|registrier\w+|folg(?:e|en sie|t)? (?:uns"
        r"|unser\w+|dem|der|mir)|hol(?:e|en sie)?(?: dir| sich)?|lad(?:e|en sie)?(?: dir| sich)?"
        r"|erhalten? (?:sie)?|bestell\w+|sicher\w*|verpass\w+|bleib\w*|unterstütz\w+|aktivier\w+|trag(?:e"
        r"|en sie) (?:dich|sich)|klick\w*|unser\w* newsletter|newsletter(?: abonnieren|\s?[:!]|$)"
        r"|hier geht(?:'|’| e)s|(?:sie"
        "|du) (?:wollen|willst|möchten|möchtest|haben|hast)|wollen sie|willst du|möchten sie|möchtest du"
        r"|(?:zum|zu unserem) (?:\w+ )?(?:newsletter|kanal|whats)|keine?n? [\w-]+ mehr verpassen"
        "|nichts mehr verpassen|immer auf dem"
        # what asks behind a name: "… – hier klicken", "Muster-Abo: …", "Muster bei Pinterest: Folgen Sie uns"
        r"|[^.!?]{2,110}\b(?:(?:hier|jetzt) (?:klicken|abonnieren|folgen|anmelden)|hier geht(?:'|’| e)s (?:zum|zur)"
        r"|kostenlos abonnieren)|[\w.]{2,24}-abo(?:nnement)?\s?:|[^.!?]{2,50}[:–-] folg(?:e|en sie|t) uns"
    ),
    service=(
        r"(?:[\w-]+-)?newsletter\w*|(?:digital|probe|print|online)?-?abo(?:s|nnement\w*)?\b"
        r"|whats\s?app-?\s?(?:kanal|channel)\w*|telegram-?\s?kanal\w*|push-\w+|benachrichtigungen|e-?paper"
        r"|(?:youtube|instagram|facebook|tiktok)-?\s?(?:kanal|channel)\w*"
        rf"|(?:auf|bei|via|per) (?:{_PLATFORM})\b(?=[^.!?]{{0,40}}\b(?:(?:hier|jetzt) (?:klicken|abonnieren|folgen)"
        r"|(?:kostenlos|kanal) abonnieren|hier geht|folg(?:e|en sie|t) uns))"
        r"|in der [\w.]+[- ]app\b(?=[^.!?]{0,9}hier geht)"
        r"|(?:in|direkt in) (?:ihr|dein|euer)(?:em)? (?:e-?mail-?)?(?:postfach|posteingang)"
    ),
    ours=r"unser\w*|meine[nmr]?",
    offer=(
        r"kostenlos\w*|gratis|täglich\w*|regelmäßig\w*|informiert|erhalte\w*|bekomm\w*|verpass\w+|anmeld\w+"
        r"|abonn\w+|per e?-?mail|postfach|frei haus|jede[nrs]? (?:tag|morgen|abend|woche|monat|\w+tag|mittwoch)\b"
    ),
)
