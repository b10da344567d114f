"""How a site speaks to its reader in Indonesian."""

from newsclean.appeals.signs import signs

SIGNS = signs(
    stems="cookie newsletter buletin langganan whatsapp telegram notifikasi privasi google",
    cookie=r"\bcookies?\b|cookie-",
    site="kami|situs (?:web )?ini|website ini|laman ini",
    reader=r"\b(?:[Aa]nda|[Kk]amu)\b",
    consent=(r"menggunakan|gunakan|setuju\w*|menyetujui|pengaturan|persetujuan|pengalaman|meningkatkan|menerima"),
    policy="kebijakan (?:privasi|cookie) kami",
    call=(
        r"berlangganan|ikuti|unduh|dapatkan|daftar\w*|gabung|bergabung|mari bergabung|caranya klik|klik"
        "|jangan lewatkan|aktifkan|yuk"
    ),
    service=(
        r"newsletter|buletin|channel (?:whats\s?app|telegram)|saluran (?:whats\s?app|telegram)|grup telegram"
        r"|notifikasi|google news|whats\s?app channel"
    ),
    ours="kami",
    offer="gratis|setiap hari|update|email",
)
