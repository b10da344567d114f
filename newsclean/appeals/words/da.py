"""How a site speaks to its reader in Danish."""

from newsclean.appeals.signs import signs

SIGNS = signs(
    stems="cookie nyhedsbrev abonn whatsapp privatliv notifik",
    cookie=r"\bcookies?\b|cookie-",
    site="vi|os|vores|dette website|denne hjemmeside",
    reader=r"\b(?:[Dd]u|[Dd]ig|[Dd]in|[Dd]it|[Dd]ine)\b",
    consent=(r"brug\w+|anvend\w+|accepter\w+|samtykk\w+|indstilling\w*|tilpass\w*|forbedr\w+|oplevelse\w*|surf\w*"),
    policy=r"vores (?:privatlivs|cookie|persondata)\w+",
    call="abonner|tilmeld dig|følg|download|hent|bliv|vil du|få|gå ikke glip|støt|skriv dig op",
    service=r"nyhedsbrev\w*|abonnement\w*|notifikationer",
    ours="vores",
    offer=r"gratis|hver|daglig\w*|indbakke\w*|e-?mail|mail",
)
