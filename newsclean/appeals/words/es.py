"""How a site speaks to its reader in Spanish."""

from newsclean.appeals.signs import signs

SIGNS = signs(
    stems="cookie newsletter bolet whatsapp telegram notificacion suscr privacidad regístrate",
    cookie=r"\bcookies?\b|cookie-",
    site=("nosotros|nuestr[oa]s?|est[ae] (?:sitio|página|web|portal)(?: web)?|utilizamos|usamos|empleamos"),
    reader=r"\b(?:[Uu]sted|[Tt]us?|[Tt]e|[Tt]ú|[Ss]us?|[Ll]e|mostrarle|ofrecerle)\b",
    consent=(
        r"utiliz\w+|us[aeo]\w*|acept\w+|rechaz\w+|consent\w+|naveg\w+|configur\w+|personaliz\w+|mejor\w*"
        r"|experiencia|preferencias|terceros|gestionar|deshabilit\w+|analiz\w+"
    ),
    policy=r"nuestras? políticas? de (?:privacidad|cookies|protección)",
    call=(
        r"suscríb[ea](?:te|se)|regístr[ea](?:te|se)|recib[ea]|descarg[ua]\w*|síg[ua]\w+|sig[ua]\w*|úne(?:te"
        r"|nse)|únase|activa\w*|apóy\w+|apúntate|inscríb[ea]\w+|no te pierdas|quieres|si quieres|si deseas"
        r"|hazte|accede|forma parte|entra|mantente|para \w+|puedes (?:seguir|suscrib)\w+|te invitamos a|visita"
    ),
    service=(
        r"newsletters?|boletín(?:es)?|boletin(?:es)?|canal(?:es)? de (?:whats\s?app|telegram|youtube|difusión)"
        r"|comunidad de whats\s?app|grupo de whats\s?app|notificaciones|suscripci\w+|redes sociales|alertas"
    ),
    ours="nuestr[oa]s?",
    offer=r"gratis|gratuit\w+|diari[oa]\w*|recib\w+|suscrib\w+|suscríb\w+|correo|al instante",
)
