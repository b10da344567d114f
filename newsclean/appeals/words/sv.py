"""How a site speaks to its reader in Swedish."""

from newsclean.appeals.signs import signs

SIGNS = signs(
    stems=(
        "cookie kakor nyhetsbrev prenumer whatsapp notis personuppgift app instagram facebook journalistik google @"
    ),
    cookie=r"\bcookies?\b|cookie-|\bkakor\b",
    site=r"vi|oss|vår\w*|våra|den här (?:webbplatsen|sajten|sidan)",
    reader=r"\b(?:[Dd]u|[Dd]ig|[Dd]in|[Dd]itt|[Dd]ina|[Nn]i|[Ee]r)\b",
    consent=(
        r"använd\w+|accepter\w+|godkänn\w+|samtyck\w+|inställning\w*|anpassa\w*|förbättr\w+|upplevelse\w*"
        r"|surf\w*"
    ),
    policy=r"vår (?:integritets|cookie|personuppgifts)\w+",
    call=(
        "prenumerera|anmäl dig|följ|ladda ne[rd]|hämta|bli|skriv upp dig|vill du|missa (?:inte|inga?)|registrera dig"
        "|stöd|stötta|läs(?! (?:också|även|mer|vidare|hela))|slå på|testa|prova|tipsa oss|(?:mejla|maila"
        "|skriv till) (?:oss|redaktionen)|kontakta (?:oss"
        "|reportern|redaktionen)|hör av dig till (?:oss|redaktionen)|swisha|få (?:vår\\w*|våra|de (?:senaste"
        "|viktigaste)"
        "|dagens|alla|koll|senaste|nyhetsbrevet|\\w+ nyhetsbrev)"
    ),
    service=(
        r"\w*nyhetsbrev\w*|\w*prenumera\w+|\w*notis(?:er|erna)|whats\s?app-?kanal\w*|\w*app(?:en|ar)?\b|app store"
        r"|google (?:play|news|discover)|instagram|facebook|tiktok|\w*journalistik\w*|@[\w-]+\.\w+"
    ),
    ours=r"vår\w*|våra|oss på",
    offer=(
        r"gratis|kostnadsfri\w+|varje|dagligen|inkorg\w*|mejl\w*|först\w*|senaste|pushnotiser|notiser|kronor|mest"
        r"|direkt"
        r"|obegränsat|hela|allt|alla"
    ),
    house=r"journalistik\w*|läsar\w*|prenumerant\w*|oberoende|annonsörer|granskning\w*|demokrati\w*|presstöd",
    asks=(
        "prenumerera|anmäl dig|följ|ladda ne[rd]|hämta|skriv upp dig|missa (?:inte|inga?)|registrera dig"
        "|läs(?! (?:också|även|mer|vidare|hela))|slå på|testa|prova"
        "|stöd (?:oss|vår|vårt|fri|oberoende)|tipsa oss|(?:mejla|maila|skriv till) (?:oss|redaktionen)"
        "|kontakta (?:oss|reportern"
        "|redaktionen)|hör av dig till (?:oss|redaktionen)|swisha|få (?:vår\\w*|våra|de (?:senaste|viktigaste)|koll)"
    ),
)
