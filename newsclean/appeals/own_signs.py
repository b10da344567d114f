"""What tells that a house speaks of itself, in languages other than English: its journalism, its readers, its money."""

from __future__ import annotations

from typing import Final, NamedTuple

from newsclean.lazy_pattern import lazy_pattern


class OwnSigns(NamedTuple):
    """The signs of one language: who speaks, how its words begin, and kinds of words in the order of `own_words`."""

    speaker: str
    stems: tuple[str, ...]
    kinds: tuple[str, ...]


_OF: Final = {
    "de": OwnSigns(
        r"wir|uns|unser\w*",
        ("journalis", "redaktion", "spende", "abonn", "leser", "unabhängig", "beitrag", "recherch"),
        (
            r"\w*journalis\w+|redaktion\w*|recherch\w+|berichterstattung|reportagen|kritiken",
            r"leser\w*|abonnent\w*|unterstützer\w*|spender\w*|mitglieder|community|nutzer\w*",
            r"unabhängig\w*|gemeinnützig\w*|werbefrei\w*|ohne werbung|paywall|bezahlschranke|frei zugänglich",
            r"spende\w*|beitrag|abo|abonn\w+|finanz\w+|unterstütz\w+|paypal|iban|überweisung|mitgliedschaft",
            r"werbung|anzeigen\w*|werbeeinnahmen|konzern\w*|investor\w*|gez|steuergeld\w*|sponsor\w*",
            r"desinformation|fakten|demokratie|meinungsvielfalt|pressefreiheit|kritisch\w*",
            r"sie|ihr\w*|du|dein\w*|euch|eur\w+",
            r"kostenlos\w*|jede[rn]? (?:euro|beitrag|spende)|helfen|hilf|sichern|ermöglich\w+|möglich|brauch\w+",
        ),
    ),
    "es": OwnSigns(
        r"nosotros|nuestr\w+|nos|podemos|hacemos|creemos|somos|trabajamos|necesitamos|queremos",
        ("periodis", "redacci", "lector", "suscri", "donaci", "independ", "apoya", "socio"),
        (
            r"periodis\w+|redacción|reportajes|investigaciones|informar|informando|noticias|contenidos?",
            r"lector\w*|suscriptor\w*|soci(?:[oa@]s?|xs)|comunidad|audiencia|donantes",
            r"independiente\w*|sin (?:fines|ánimo) de lucro|libre\w*|gratuit\w+|sin publicidad|sin muros?",
            r"donaci\w+|dona\b|donar|aporte\w*|suscri\w+|apoy\w+|financi\w+|contribu\w+|colabora\w*|membres\w+|s[uú]m[aá]te|asoci[aá]\w*|h[aá]cete|hazte",
            r"publicidad|patrones|anunciantes|empresas|gobierno|poder\w*|intereses|corporaciones|bancos",
            r"desinformación|verdad|democracia|rigor\w*|verificad\w+|libertad",
            r"tú|tu|tus|usted|ustedes|su|te|ti|vos|contigo",
            r"gratis|cada aporte|ayud\w+|seguir|hoy|posible|necesit\w+|gracias",
        ),
    ),
    "fr": OwnSigns(
        r"nous|notre|nos",
        ("journalis", "rédaction", "lecteur", "lectrice", "abonn", "indépend", "souten", "don"),
        (
            r"journalis\w+|rédaction|enquêtes?|reportages?|informations?|articles",
            r"lect(?:eur|rice)\w*|abonné\w*|donat\w+|communauté|adhérent\w*",
            r"indépendan\w+|sans publicité|libre\w*|gratuit\w*|accès libre|associati\w+|à but non lucratif",
            r"dons?|donner|abonn\w+|souten\w+|soutien\w*|financ\w+|contribu\w+|adhér\w+|défiscalis\w+",
            r"publicité|annonceurs|actionnaires?|milliardaires?|subventions?|puissances? d['’]argent|industriels",
            r"désinformation|vérité|démocratie|pluralisme|liberté|critique",
            r"vous|votre|vos",
            r"chaque don|aide[rz]?|grâce à|continuer|possible|besoin|merci|aujourd['’]hui",
        ),
    ),
    "pt": OwnSigns(
        r"nós|nosso\w*|nossa\w*|nos|podemos|fazemos|somos|precisamos|acreditamos",
        ("jornalis", "redação", "leitor", "assin", "doaç", "independ", "apoi"),
        (
            r"jornalis\w+|redação|reportagens|investigaç\w+|notícias|conteúdos?|informaç\w+",
            r"leitor\w*|assinante\w*|apoiador\w*|comunidade|membros|espectador\w*|telespectador\w*",
            r"independente\w*|sem fins lucrativos|livre\w*|gratuit\w+|sem publicidade|sem anúncios",
            r"doaç\w+|doe\b|doar|assin\w+|apoi\w+|financi\w+|contribu\w+|pix",
            r"publicidade|anunciantes|empresas|governo|corporativ\w+|bancos|patrocin\w+|grandes grupos",
            r"desinformação|verdade|democracia|fatos|liberdade",
            r"você\w*|seu|sua|seus|suas",
            r"cada contribuição|ajud\w+|continuar|possível|precis\w+|obrigad\w+|agradec\w+|hoje",
        ),
    ),
    "it": OwnSigns(
        r"noi|nostr\w+|ci|siamo|facciamo|possiamo|crediamo|abbiamo",
        ("giornalis", "redazione", "lettor", "abbon", "donazion", "indipenden", "sosten"),
        (
            r"giornalis\w+|redazione|inchieste|informazione|notizie|articoli|approfondiment\w+",
            r"lettor\w+|lettric\w+|abbonat\w+|sostenitor\w+|comunità|community",
            r"indipendent\w+|senza pubblicità|liber\w+|gratuit\w+|senza (?:scopo|fini) di lucro",
            r"donazion\w+|dona\b|donare|abbon\w+|sosten\w+|sostegno|finanzi\w+|contribu\w+",
            r"pubblicità|inserzionisti|editori|gruppi|politica|padroni|finanziamenti",
            r"disinformazione|verità|democrazia|fatti|libertà",
            r"tu|tuo|tua|voi|vostr\w+|te",
            r"ogni contributo|aiut\w+|continuare|possibile|bisogno|grazie|oggi",
        ),
    ),
    "nl": OwnSigns(
        r"wij|we|ons|onze",
        ("journalis", "redactie", "lezer", "abonn", "donat", "doneer", "onafhankelijk", "steun"),
        (
            r"\w*journalis\w+|redactie|onderzoek\w*|verhalen|artikelen|nieuws",
            r"lezers?|abonnees?|leden|donateurs|gemeenschap|community",
            r"onafhankelijk\w*|zonder (?:advertenties|reclame)|vrij|gratis|zonder winstoogmerk|stichting",
            r"donati\w+|doneer\w*|doneren|abonn\w+|steun\w*|financ\w+|bijdrage\w*|lid (?:worden|van)|word lid",
            r"advertenti\w+|adverteerders|reclame|aandeelhouders|subsidie\w*|grote bedrijven",
            r"desinformatie|nepnieuws|waarheid|democratie|feiten|kritisch\w*",
            r"je|jij|jouw|u|uw|jullie",
            r"elke bijdrage|help\w*|mogelijk|blijven|nodig|dank\w*|vandaag",
        ),
    ),
    "pl": OwnSigns(
        r"my|nas|nasz\w*|nam|możemy|jesteśmy|robimy|potrzebujemy",
        ("dziennik", "redakcj", "czytelni", "wspar", "wspier", "niezależn", "wpłat", "subskryp"),
        (
            r"dziennikar\w+|redakcj\w+|teksty|tekstów|artykuł\w+|materiał\w+|śledztw\w*|reportaż\w*",
            r"czytelni\w+|subskrybent\w+|darczyńc\w+|społecznoś\w+|odbiorc\w+",
            r"niezależn\w+|bez reklam|za darmo|bezpłatn\w+|fundacj\w+|non-profit",
            r"wspar\w+|wspier\w+|wpłat\w+|wpłac\w+|subskryp\w+|prenumerat\w+|przelew\w*|darowizn\w+|zbiórk\w+",
            r"reklam\w*|sponsor\w*|korporacj\w+|polityk\w+|koncern\w+|dotacj\w+",
            r"dezinformacj\w+|prawd\w+|demokracj\w+|fakt\w+|wolnoś\w+|rzeteln\w+",
            r"ty|twoj\w+|twój|wasz\w*|was|ciebie|państw\w+",
            r"każda (?:wpłata|złotówka)|pomó\w+|dzięki|możliw\w+|potrzeb\w+|dziękuj\w+|dziś",
        ),
    ),
}
OTHERS: Final = frozenset(_OF)
"""The languages whose signs are known here."""


def own_signs(language: str) -> OwnSigns:
    """Return the signs of *language*, one of OTHERS."""
    return _OF[language]


def kinds_told(text: str, signs: OwnSigns) -> list[bool]:
    """Return of each kind of *signs* whether the lower-case *text* has it."""
    return [lazy_pattern(rf"\b(?:{kind})\b").search(text) is not None for kind in signs.kinds]
