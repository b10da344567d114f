"""How a site speaks to its reader in Polish."""

from newsclean.appeals.signs import signs

SIGNS = signs(
    stems=(
        "cookie ciasteczk newsletter subskry prenumer whatsapp prywatno kanał powiadomie aplikacj google facebook"
        " instagram"
        " dziennikarstw @"
    ),
    cookie=r"\bcookies?\b|cookie-|ciasteczk\w+",
    site=r"my|nas|nasz\w*|ten serwis|ta strona|strona korzysta|tej strony|nasi partnerzy",
    reader=(
        r"\b(?:[Tt]woj\w+|[Tt]wój|[Cc]i|[Cc]iebie|[Pp]aństw\w+|[Uu]żytkownik\w*|[Ww]as|[Ww]asz\w*|[Mm]ożesz"
        r"|[Mm]asz|[Bb]yłeś"
        r"|[Kk]orzystasz|[Zz]gadzasz|[Zz]auważył[ae]ś|[Cc]hcesz|[Ww]iesz|[Jj]esteś)\b"
    ),
    consent=(
        r"używ\w+|wykorzyst\w+|korzyst\w+|akcept\w+|zgod\w+|zgadza\w+|ustawie\w+|przegląda\w+|personaliz\w+"
        r"|dostosow\w+|przetwarza\w+"
    ),
    policy=r"nasz\w+ polity\w+ (?:prywatności|cookies)",
    call=(
        "zapisz się|zapraszamy|dołącz|śledź|obserwuj|polub|pobierz|subskrybuj|zaprenumeruj|wykup|kup|zarejestruj się"
        "|chcesz|bądź|nie przegap|włącz|wejdź|zostań|wesprzyj|czytaj(?! (?:też|także|również|więcej|dalej"
        "|całość))|ściągnij|zainstaluj|dodaj"
        "|(?:napisz|piszcie|wyślij|daj znać|skontaktuj się)(?: (?:do nas|nam|z nami|z redakcją|do redakcji|na"
        "|swój materiał"
        "|zdjęci\\w+))|piszcie"
    ),
    service=(
        r"newsletter\w*|kana\w+ (?:na )?(?:whats\s?app|youtube|telegram)\w*|powiadomie\w+|subskrypcj\w+"
        r"|prenumerat\w+|zaprenumeruj|profil\w* na|facebook\w*|instagram\w*|aplikacj\w+|google (?:news|play"
        r"|wiadomości|discover)"
        r"|app store|dziennikarstw\w+|@[\w-]+\.\w+"
    ),
    ours=r"nasz\w*|naszego|naszym|do nas|nam",
    offer=(
        r"bezpłatn\w+|darmow\w+|codzienn\w+|otrzym\w+|zapisz|na skrzynkę|e-?mail|na bieżąco|najważniejsz\w+|pierws\w+"
        r"|bez (?:ogranicz\w+|limit\w+|reklam)|zł|miesi\w+|najnowsz\w+|czytaj"
    ),
    house=r"dziennikar\w+|czytelni\w+|prenumerat\w+|niezależn\w+|reklam\w*|demokracj\w+|wolnoś\w+",
    asks=(
        "zapisz się|dołącz|śledź|obserwuj|polub|pobierz|subskrybuj|zaprenumeruj|wykup|zarejestruj się|nie przegap"
        "|włącz"
        "|wesprzyj|czytaj(?! (?:też|także|również|więcej|dalej|całość))|ściągnij|zainstaluj|(?:napisz|wyślij"
        "|daj znać|skontaktuj się)(?: (?:do nas|nam|z nami|z redakcją"
        "|do redakcji|na|swój materiał|zdjęci\\w+))|piszcie"
    ),
)
