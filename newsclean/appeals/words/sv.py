"""How a site speaks to its reader in Swedish."""

from newsclean.appeals.signs import signs

SIGNS = signs(
    stems="cookie kakor nyhetsbrev prenumer whatsapp notis personuppgift",
    cookie=r"\bcookies?\b|cookie-|\bkakor\b",
    site=r"vi|oss|vår\w*|våra|den här (?:webbplatsen|sajten|sidan)",
    reader=r"\b(?:[Dd]u|[Dd]ig|[Dd]in|[Dd]itt|[Dd]ina|[Nn]i|[Ee]r)\b",
    consent=(
        r"använd\w+|accepter\w+|godkänn\w+|samtyck\w+|inställning\w*|anpassa\w*|förbättr\w+|upplevelse\w*"
        r"|surf\w*"
    ),
    policy=r"vår (?:integritets|cookie|personuppgifts)\w+",
    call=("prenumerera|anmäl dig|följ|ladda ner|bli|skriv upp dig|vill du|få|missa inte|registrera dig|stöd"),
    service=r"nyhetsbrev\w*|prenumera\w+|notiser|whats\s?app-?kanal\w*",
    ours=r"vår\w*|våra",
    offer=r"gratis|kostnadsfri\w+|varje|dagligen|inkorg\w*|mejl\w*",
)
