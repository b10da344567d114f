"""How a site speaks to its reader in Norwegian."""

from newsclean.appeals.signs import signs

SIGNS = signs(
    stems="cookie informasjonskaps nyhetsbrev abonn whatsapp personvern varsl",
    cookie=r"\bcookies?\b|cookie-|informasjonskaps\w+",
    site=r"vi|oss|vår\w*|våre|dette nettstedet|denne nettsiden",
    reader=r"\b(?:[Dd]u|[Dd]eg|[Dd]in|[Dd]itt|[Dd]ine)\b",
    consent=(r"bruk\w+|aksepter\w+|godta\w*|samtykk\w+|innstilling\w*|tilpass\w*|forbedr\w+|opplevelse\w*|surf\w*"),
    policy=r"vår (?:personvern|cookie)\w+|våre (?:personvern|cookie)\w+",
    call="abonner|meld deg|følg|last ned|bli|vil du|få|gå ikke glipp|registrer deg|støtt",
    service=r"nyhetsbrev\w*|abonnement\w*|varsler|whats\s?app-?kanal\w*",
    ours=r"vår\w*|våre",
    offer=r"gratis|hver|daglig\w*|innboks\w*|e-?post",
)
