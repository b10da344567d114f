"""How a site speaks to its reader in Portuguese."""

from newsclean.appeals.signs import signs

SIGNS = signs(
    stems="cookie newsletter boletim whatsapp telegram notifica assin privacidade canal inscreva cadastr",
    cookie=r"\bcookies?\b|cookie-",
    site="nós|noss[oa]s?|este (?:site|sítio|portal)|utilizamos|usamos|deste site",
    reader=r"\b(?:[Vv]ocê|[Ss]eus?|[Ss]uas?|[Tt]eus?|[Tt]uas?|[Ll]he|o utilizador)\b",
    consent=(
        r"utiliz\w+|us[aoe]\w*|aceit\w+|recus\w+|consent\w+|concord\w+|naveg\w+|configur\w+|personaliz\w+"
        r"|melhor\w*|experiência|preferências|terceiros|gerenciar|gerir"
    ),
    policy=r"nossas? políticas? de (?:privacidade|cookies)|nossos termos",
    call=(
        "assine|inscreva-se|receba|cadastre-se|siga(?:-nos)?|baixe|participe|entre|clique|curta|ative"
        "|acompanhe|apoie|subscreva|quer|quero|faça parte|junte-se|não perca|fique|acesse|aceda|registe-se"
        "|confira"
    ),
    service=(
        r"newsletters?|boletim|boletins|canal (?:do|no|de) (?:whats\s?app|telegram|youtube)"
        r"|canal [\w ]{0,20}(?:whats\s?app|youtube|telegram)|grupos? (?:do|no|de) (?:whats\s?app|telegram)"
        r"|notificações|assinatura\w*|redes sociais|alertas"
    ),
    ours="noss[oa]s?",
    offer=r"grátis|gratuit\w+|diári[oa]\w*|receb\w+|receba|inscrev\w+|cadastr\w+|e-?mail",
)
