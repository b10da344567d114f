"""How a site speaks to its reader in Norwegian."""

from newsclean.appeals.signs import signs

SIGNS = signs(
    stems=(
        "cookie informasjonskaps nyhetsbrev abonn whatsapp personvern varsl app instagram facebook journalistikk kr @"
    ),
    cookie=r"\bcookies?\b|cookie-|informasjonskaps\w+",
    site=r"vi|oss|vår\w*|våre|dette nettstedet|denne nettsiden",
    reader=r"\b(?:[Dd]u|[Dd]eg|[Dd]in|[Dd]itt|[Dd]ine)\b",
    consent=(r"bruk\w+|aksepter\w+|godta\w*|samtykk\w+|innstilling\w*|tilpass\w*|forbedr\w+|opplevelse\w*|surf\w*"),
    policy=r"vår (?:personvern|cookie)\w+|våre (?:personvern|cookie)\w+",
    call=(
        "abonner|meld deg|følg|last ned|hent|bli|vil du|gå ikke glipp|registrer deg|støtt|les(?! (?:også|mer"
        "|videre|hele|saken))|skru på|slå på|prøv|tips oss"
        "|hold deg oppdatert|(?:kun|bare) \\d+ kr\\w*|(?:skriv|send (?:det |en e-post )?)(?:til )?(?:oss"
        "|redaksjonen)|kontakt (?:oss|redaksjonen)"
        "|få (?:med deg|våre?|de|dagens|alle|alt|siste|nyhetsbrev\\w*|nyhet\\w*|daglige?|tilgang|det (?:beste"
        "|viktigste))"
    ),
    service=(
        r"\w*nyhetsbrev\w*|\w*abonnement\w*|\w*abonnent\b|varsler|varslinger|whats\s?app-?kanal\w*|\w*-?app(?:en"
        r"|er)?\b"
        r"|app store|google (?:play|news)|instagram|facebook|tiktok|\w*journalistikk\w*|(?:kun |for "
        r"|kr )\d+ (?:kr\w*|,-)"
        r"|@[\w-]+\.\w+"
    ),
    ours=r"vår\w*|våre|oss på",
    offer=(
        r"gratis|hver|daglig\w*|innboks\w*|e-?post|først\w*|siste|viktigste|kroner?|kr|direkte|måned\w*"
        r"|ubegrenset|alle"
        "|favoritt\\w*|nyhetsbrev"
    ),
    house=r"journalistikk\w*|leser\w*|abonnent\w*|uavhengig\w*|annonsør\w*|pressestøtte|demokrati\w*",
    asks=(
        "abonner|meld deg|følg|last ned|hent|gå ikke glipp|registrer deg|støtt|les(?! (?:også|mer|videre|hele"
        "|saken))|skru på|slå på|prøv|tips oss"
        "|hold deg oppdatert|(?:kun|bare) \\d+ kr\\w*|(?:skriv|send)(?: det| en e-post)?(?: til)? (?:oss"
        "|redaksjonen)|kontakt (?:oss|redaksjonen)"
        "|få (?:med deg|våre?|de (?:siste|viktigste)|nyhetsbrev\\w*|daglige? nyhetsbrev\\w*)|(?:kun|bare) \\d+ kr\\w*"
    ),
)
