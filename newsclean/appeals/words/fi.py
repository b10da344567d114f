"""How a site speaks to its reader in Finnish."""

from newsclean.appeals.signs import signs

SIGNS = signs(
    stems="eväste uutiskir tilaa whatsapp tietosuoja sovellu ilmoituk instagram facebook journalismi google @ digi",
    cookie=r"\beväste\w*",
    site=r"me|meidän|tämä (?:sivusto|verkkosivusto)|käytämme|palvelumme",
    reader=(
        r"\b(?:[Ss]inä|[Ss]inun|[Ss]inulle|[Ss]inulla|[Tt]e|[Tt]eidän|[Vv]oit|[Hh]yväksyt|[Jj]atkamalla|[Oo]letko"
        r"|[Tt]iedätkö"
        r"|[Oo]nko sinulla|[Ss]aat|[Tt]ilaamalla)\b"
    ),
    consent=r"käyt\w+|hyväksy\w+|suostu\w+|asetu\w+|paran\w+|kohden\w+|selaa\w*",
    policy="tietosuojaselosteemme|tietosuojakäytäntömme",
    call=(
        "tilaa|seuraa|lataa|liity|haluatko|saat|älä missaa|rekisteröidy|tue|lue(?! (?:myös|lisää|koko|tästä))"
        "|kokeile|ota käyttöön|aktivoi|vinkkaa"
        "|(?:kerro|lähetä|vinkkaa|kirjoita)(?: (?:siitä|se|juttuvinkki|juttuvinkkisi))? (?:meille|toimitukselle)"
        "|ota yhteyttä (?:toimitukseen|toimittajaan)"
    ),
    service=(
        r"\w*uutiskir\w+|\w*tilau\w+|\w*ilmoitukset|whats\s?app(?:-?kanava\w*)?|\S*sovellu\w+|app store|google play"
        r"|instagram\w*|facebook\w*|\w*journalismi\w*|digi\w*|@[\w-]+\.\w+"
    ),
    ours="meidän|meille",
    offer=(
        r"ilmai\w+|maksut\w+|päivittäin|sähköpostii\w*|tuoreimmat|tärkeimmät|ensimmäis\w+|suoraan|euro\w*|€|kuukau\w*"
        r"|rajat\w+|omalla|oma|kiinnostav\w+|valitse|uutisia|uutiset"
    ),
    house=r"journalismi\w*|lukij\w*|tilaaj\w*|riippumat\w+|mainostaj\w+|demokrati\w*",
    asks=(
        "tilaa|seuraa|lataa|liity|älä missaa|rekisteröidy|lue(?! (?:myös|lisää|koko|tästä))|kokeile|ota käyttöön"
        "|aktivoi|vinkkaa"
        "|(?:kerro|lähetä|vinkkaa|kirjoita)(?: (?:siitä|se|juttuvinkki|juttuvinkkisi))? (?:meille|toimitukselle)"
        "|ota yhteyttä (?:toimitukseen|toimittajaan)"
    ),
)
