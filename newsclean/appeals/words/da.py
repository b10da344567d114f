"""How a site speaks to its reader in Danish."""

from newsclean.appeals.signs import signs

SIGNS = signs(
    stems="cookie nyhedsbrev abonn whatsapp privatliv notifik app instagram facebook journalistik avis google @",
    cookie=r"\bcookies?\b|cookie-",
    site="vi|os|vores|dette website|denne hjemmeside",
    reader=r"\b(?:[Dd]u|[Dd]ig|[Dd]in|[Dd]it|[Dd]ine)\b",
    consent=(r"brug\w+|anvend\w+|accepter\w+|samtykk\w+|indstilling\w*|tilpass\w*|forbedr\w+|oplevelse\w*|surf\w*"),
    policy=r"vores (?:privatlivs|cookie|persondata)\w+",
    call=(
        "abonner|tilmeld dig|følg|download|hent|bliv|vil du|gå ikke glip|støt|skriv dig op|læs(?! (?:også|mere"
        "|videre|hele))|slå|prøv|tip os"
        "|(?:skriv|send (?:det |en mail )?)(?:til )?(?:os|redaktionen)|kontakt (?:os|redaktionen)|få (?:vores|de"
        "|dagens|alle"
        "|alt|overblik\\w*|seneste|nyhedsbrevet|nyheder\\w*|adgang|det (?:bedste|vigtigste))"
    ),
    service=(
        r"\w*nyhedsbrev\w*|\w*abonnement\w*|notifikationer|\w*app(?:en|s)?\b|app store|google (?:play|news)|instagram"
        r"|facebook|tiktok|\w*journalistik\w*|avisen|@[\w-]+\.\w+"
    ),
    ours="vores|os på",
    offer=(
        r"gratis|hver|daglig\w*|indbakke\w*|e-?mail|mail|først\w*|seneste|vigtigste|overblik\w*|kroner|kr\."
        r"|direkte|måned"
        "|ubegrænset|fuld|alle|modtag"
    ),
    house=r"journalistik\w*|læser\w*|abonnent\w*|uafhængig\w*|annoncør\w*|mediestøtte|medarbejdere\w*|demokrati\w*",
    asks=(
        "abonner|tilmeld dig|følg|download|hent|gå ikke glip|støt|skriv dig op|læs(?! (?:også|mere|videre|hele))"
        "|slå (?:notif|push)\\w+ til|prøv|tip os"
        "|(?:skriv|send)(?: det| en mail)?(?: til)? (?:os|redaktionen)|kontakt (?:os|redaktionen)|få (?:vores"
        "|de (?:seneste"
        "|vigtigste)|overblik\\w*)"
    ),
)
