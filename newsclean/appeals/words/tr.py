"""How a site speaks to its reader in Turkish."""

from newsclean.appeals.signs import signs

SIGNS = signs(
    stems="çerez bülten abone whatsapp telegram bildirim gizlilik kanal",
    cookie=r"\bçerez\w*|cookie",
    site=(
        r"sitemiz\w*|bizi|bize|biz|bu (?:internet |web )?sitesi\w*|bu sitede|kullanıyoruz|kanalımız\w*"
        r"|bültenimiz\w*"
    ),
    reader=r"\b(?:[Ss]iz\w*|[Ss]ize|[Dd]eneyiminiz\w*|\w+(?:siniz|sınız|sunuz|sünüz))\b",
    consent=r"kullan\w+|kabul|izin|ayar\w+|onay\w*|rıza\w*|deneyim\w*|geliştir\w+",
    policy=r"gizlilik politikamız\w*|çerez politikamız\w*",
    call=r"abone|takip|bülten\w*|bildirim\w*|kaydol\w*|indir\w*|whats\s?app|telegram|günün",
    service=r"abone ol\w*|takip ed\w+|bültenimiz\w*|kanalımız\w*|bildirimleri\w*|kaydolun|uygulamamız\w*",
    ours="bizim",
    offer=r"ücretsiz|her gün|e-?posta\w*",
)
