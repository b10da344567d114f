"""How a site speaks to its reader in Polish."""

from newsclean.appeals.signs import signs

SIGNS = signs(
    stems="cookie ciasteczk newsletter subskry prenumer whatsapp prywatno kanał powiadomie",
    cookie=r"\bcookies?\b|cookie-|ciasteczk\w+",
    site=r"my|nas|nasz\w*|ten serwis|ta strona|strona korzysta|tej strony|nasi partnerzy",
    reader=(
        r"\b(?:[Tt]woj\w+|[Tt]wój|[Cc]i|[Cc]iebie|[Pp]aństw\w+|[Uu]żytkownik\w*|[Ww]as|[Ww]asz\w*|[Mm]ożesz"
        r"|[Kk]orzystasz|[Zz]gadzasz)\b"
    ),
    consent=(
        r"używ\w+|wykorzyst\w+|korzyst\w+|akcept\w+|zgod\w+|zgadza\w+|ustawie\w+|przegląda\w+|personaliz\w+"
        r"|dostosow\w+|przetwarza\w+"
    ),
    policy=r"nasz\w+ polity\w+ (?:prywatności|cookies)",
    call=(
        "zapisz się|zapraszamy|dołącz|śledź|obserwuj|polub|pobierz|subskrybuj|zarejestruj się|chcesz|bądź"
        "|nie przegap|włącz|wejdź|zostań|wesprzyj"
    ),
    service=(
        r"newsletter\w*|kana\w+ (?:na )?(?:whats\s?app|youtube|telegram)\w*|powiadomie\w+|subskrypcj\w+"
        r"|prenumerat\w+|profil\w* na|facebook\w*|instagram\w*"
    ),
    ours=r"nasz\w*|naszego|naszym",
    offer=r"bezpłatn\w+|darmow\w+|codzienn\w+|otrzym\w+|zapisz|na skrzynkę|e-?mail",
)
