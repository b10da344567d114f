"""How a site speaks to its reader in French."""

from newsclean.appeals.signs import signs

SIGNS = signs(
    stems=(
        "cookie newsletter abonn whatsapp telegram notification consentement lettre confidentialité infolettre appli"
    ),
    cookie=r"\bcookies?\b|cookie-|traceurs",
    site="nous|notre|nos|ce site(?: web| internet)?|nous-mêmes",
    reader=r"\b(?:[Vv]ous|[Vv]otre|[Vv]os)\b",
    consent=(
        r"utilis\w+|accept\w+|refus\w+|consent\w+|navigation|paramétr\w+|paramètr\w+|personnalis\w+|améliorer"
        r"|gérer|retirer|garantir|expérience|finalités|données|stock\w+|dépos\w+|poursuiv\w+"
    ),
    policy=(
        r"notre politique de (?:confidentialité|protection|cookies|gestion)"
        "|nos conditions générales"
    ),
    call=(
        "abonnez-vous|inscrivez-vous|recevez|téléchargez|rejoignez|suivez|retrouvez|soutenez|activez"
        "|découvrez|profitez|connectez-vous|ne (?:manquez|ratez|loupez) (?:rien|plus|aucune?|pas)"
        r"|pour ne rien (?:manquer|rater)|chaque \w+|tous les \w+|je m['’]abonne|envie de|vous (?:souhaitez"
        "|voulez|aimez)|restez|partagez|cliquez|s['’]inscrire|s['’]abonner"
    ),
    service=(
        r"newsletters?|infolettres?|lettres? d['’]info\w*|chaîne (?:whats\s?app|youtube|telegram)"
        r"|canal (?:whats\s?app|telegram)|notifications|alertes? (?:info|mail|push)\w*|abonnement\w*"
        "|page facebook|compte (?:twitter|instagram)"
    ),
    ours="notre|nos",
    offer=r"gratuit\w*|quotidien\w*|recev\w+|reçoi\w+|inscri\w+|abonn\w+|boîte mail|par (?:e-)?mail",
)
