"""How a site speaks to its reader in Finnish."""

from newsclean.appeals.signs import signs

SIGNS = signs(
    stems="eväste uutiskir tilaa whatsapp tietosuoja",
    cookie=r"\beväste\w*",
    site=r"me|meidän|tämä (?:sivusto|verkkosivusto)|käytämme|palvelumme",
    reader=r"\b(?:[Ss]inun|[Ss]inulle|[Tt]e|[Tt]eidän|[Vv]oit|[Hh]yväksyt|[Jj]atkamalla)\b",
    consent=r"käyt\w+|hyväksy\w+|suostu\w+|asetu\w+|paran\w+|kohden\w+|selaa\w*",
    policy="tietosuojaselosteemme|tietosuojakäytäntömme",
    call="tilaa|seuraa|lataa|liity|haluatko|saat|älä missaa|rekisteröidy|tue",
    service=r"uutiskirj\w+|tilau\w+|ilmoitukset|whats\s?app-?kanava\w*",
    ours="meidän",
    offer=r"ilmai\w+|maksut\w+|päivittäin|sähköpostiin\w*",
)
