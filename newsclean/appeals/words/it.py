"""How a site speaks to its reader in Italian."""

from newsclean.appeals.signs import signs

SIGNS = signs(
    stems="cookie newsletter whatsapp telegram notifich abbon privacy canale",
    cookie=r"\bcookies?\b|cookie-",
    site="noi|nostr[oaie]|questo sito(?: web)?|utilizziamo|usiamo",
    reader=(
        r"\b(?:[Tt]u[oa]|[Tt]uoi|[Tt]ue|[Tt]i|[Tt]u|[Vv]i|[Vv]ostr[oaie]|[Ll]a tua|continui|accetti"
        r"|acconsenti)\b"
    ),
    consent=(
        r"utilizz\w+|us[aoi]\w*|accett\w+|rifiut\w+|consens\w+|acconsent\w+|navig\w+|configur\w+"
        r"|personalizz\w+|miglior\w*|esperienza|preferenze|terze parti|gestire|proseg\w+"
    ),
    policy=(
        r"nostra (?:privacy|cookie|informativa)\b[\w ]{0,10}"
        "|informativa (?:sulla )?privacy"
    ),
    call=(
        "iscriviti|abbonati|seguici|segui|scarica|ricevi|entra|unisciti|attiva|sostienici|sostieni|resta"
        "|rimani|registrati|clicca|vuoi|per (?:restare|rimanere|ricevere|non perdere)|non perdere|accedi"
        "|aggiungi"
    ),
    service=(
        r"newsletter|canal[ei] (?:whats\s?app|telegram|youtube)|notifiche|abbonament\w+|gruppo (?:whats\s?app"
        "|telegram|facebook)|pagina facebook|social"
    ),
    ours="nostr[oaie]",
    offer=r"gratis|gratuit\w+|quotidian\w+|ricev\w+|iscriv\w+|casella|e-?mail|aggiornat\w+",
)
