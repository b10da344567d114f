"""How a site speaks to its reader in Turkish."""

from newsclean.appeals.signs import signs

SIGNS = signs(
    stems=(
        "çerez bülten abone whatsapp telegram bildirim gizlilik kanal google uygulama habercili gazetecili instagram @"
    ),
    cookie=r"\bçerez\w*|cookie",
    site=(
        r"sitemiz\w*|bizi|bize|biz|bu (?:internet |web )?sitesi\w*|bu sitede|kullanıyoruz|kanalımız\w*"
        r"|bültenimiz\w*"
    ),
    reader=r"\b(?:[Ss]iz\w*|[Ss]ize|[Dd]eneyiminiz\w*|\w+(?:siniz|sınız|sunuz|sünüz)|[Tt]elefonunuz\w*)\b",
    consent=r"kullan\w+|kabul|izin|ayar\w+|onay\w*|rıza\w*|deneyim\w*|geliştir\w+",
    policy=r"gizlilik politikamız\w*|çerez politikamız\w*",
    call=(
        r"abone|takip|bülten\w*|bildirim\w*|kaydol\w*|indir\w*|whats\s?app|telegram|günün"
        r"|[^.!?\"“”]{0,140}?\b(?:takip ed(?:in|iniz|ebilirsiniz)|abone ol(?:un|unuz|abilirsiniz|mak için)"
        r"|katıl(?:ın|mak için)"
        r"|tıklayın|tıklayınız|indirin|destek ol(?:un|abilirsiniz)|haberdar olun|bize (?:yazın|ulaşın|bildirin))"
    ),
    service=(
        r"abone ol\w*|takip ed\w+|bültenimiz\w*|e-?bülten\w*|kanalımız\w*|bildirimleri\w*|kaydolun"
        r"|\w*uygulama(?:mız|sı)\w*"
        r"|google (?:news|haberler|play)['’\w]*|whats\s?app(?:['’]\w+)? kanal\w*|telegram(?:['’]\w+)? kanal\w*"
        r"|instagram['’\w]*"
        r"|app store|\w*(?:habercili|gazetecili)\w+|@[\w-]+\.\w+"
    ),
    ours="bizim|bize|bizi",
    offer=(
        r"ücretsiz|her gün|e-?posta\w*|anında|haberdar|gelişmeler\w*|ilk|telefonunuz\w*|haftalık|günlük|tüm"
        r"|son dakika"
        r"|bağımsız\w*"
    ),
    house=r"habercili\w+|gazetecili\w+|okur\w*|bağımsız\w*|destek\w*|abone\w*|reklam\w*",
    asks=(
        r"[^.!?\"“”]{0,140}?\b(?:takip ed(?:in|iniz|ebilirsiniz)|abone ol(?:un|unuz|abilirsiniz|mak için)"
        r"|katıl(?:ın|mak için)"
        r"|tıklayın|tıklayınız|indirin|destek ol(?:un|abilirsiniz)|haberdar olun|bize (?:yazın|ulaşın|bildirin))"
    ),
)
