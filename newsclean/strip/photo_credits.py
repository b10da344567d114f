"""Find the credits of photos that no phrase leads to: a name and an agency in brackets or at a block's end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from newsclean.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.document import Block, Document


class Credit(NamedTuple):
    """Where a photo credit stands in the source, its bracket or separator included."""

    start: int
    end: int
    certain: bool
    """Whether it names a photographer or says that it is a photo: a bare "(AFP)" can sign a story as well."""
    bracketed: bool


_AGENCY: Final = (
    r"(?:REUTERS|Reuters|A\.?P\.?|(?:The )?Associated Press|AFP|Agence France-Presse|Getty(?: Images)?"
    r"(?: North America)?|GETTY(?: IMAGES)?|EPA(?:-EFE)?|epa|EFE|European Pressphoto Agency|Shutterstock(?:\.com)?"
    r"|iStock(?:photo)?|Corbis|Bloomberg(?: News)?|Xinhua|PA(?: Wire| Images| Media)?|[Dd][Pp][Aa]|[Ii]mago|IMAGO"
    r"|[Pp]icture[- ][Aa]lliance|Keystone|Z[Uu][Mm][Aa](?: Press| Wire)?|Sipa(?: USA)?|NurPhoto|Anadolu(?: Agency)?"
    r"|UPI|R[Ee][Xx](?: Features)?|Alamy(?: Stock Photo)?|Flickr|flickr|Unsplash|Pixabay|Pexels|TASS|Sputnik"
    r"|Wikimedia(?: Commons)?|Kyodo(?: News)?|Yonhap|ANSA|LaPresse|Lusa|ANP|Belga|NTB|Ritzau|Lehtikuva|AAP|PTI|ANI"
    r"|IANS|HT|CQ[ -]Roll Call|Roll Call|USA TODAY(?: Sports| Network)?|McClatchy|MCT|TNS|Polaris|Redux"
    r"|Magnum(?: Photos)?|LightRocket|Icon Sportswire|Cuartoscuro|N[Oo][Tt][Ii][Mm][Ee][Xx]|AGIF|Estadão Conteúdo"
    r"|E[Uu][Rr][Oo][Pp][Aa] P[Rr][Ee][Ss][Ss]|Folhapress|NASA|SWNS|Splash(?: News)?|WENN|B[Aa][Cc][Kk][Gg][Rr][Ii][Dd]"
    r"|Mega|WireImage|FilmMagic|Everett(?: Collection)?|Zoom|Instagram|Twitter|Facebook|YouTube|TikTok|ABC News"
    r"|Bernama)"
)
_PUBLISHER: Final = (
    r"(?:(?:The |the |THE )?(?:[A-Z][\w.'’-]* ){0,3}(?:Herald|Times|Post|News|Press|Tribune|Journal|Globe|Chronicle"
    r"|Star|Gazette|Register|Photos?|Images|Media|Courier|Record|Intercept|Guardian|Independent|Telegraph|Sun|Mail"
    r"|Standard|Examiner|Inquirer|Dispatch|Monitor|Staff|Pool|NPR|CNN|BBC|NBC|ABC|CBS|Fox|POLITICO|TIME|WBUR|VICE|Observer|Blade))"
)
_WORD: Final = r"[A-ZÀ-ÞŁŚŻ][\w.'’-]*"
_NAME: Final = rf"{_WORD}(?: (?:{_WORD}|de|del|da|dos|di|van|von|der|den|la|le|bin|al|and|for|of|the)){{0,7}}"
_PHOTO: Final = r"(?:[Pp]hoto|PHOTO|[Ii]mage|[Pp]icture|[Pp]ic)s?"
_FILED: Final = rf"(?:,? ?\(?(?:[Ff]ile|FILE|[Hh]andout|HANDOUT|[Pp]ool|POOL|{_PHOTO}|via|Archive)\)?)*"
# "Brian Snyder/Reuters", "Lee Moo-ryul/Newsis via AP", "Mandel Ngan/AFP via Getty Images", "Steven Senne, AP"
_SIGNED: Final = lazy_pattern(
    rf"(?:{_NAME}(?: ?/ ?{_NAME}){{0,3}} ?(?:/|\||,| via | for |—|–) ?)"
    rf"(?:{_AGENCY}{_FILED}(?: ?/ ?| via |, ?)?){{1,4}}$"
)
# "Reuters/Jason Reed", "AP Photo/Alex Brandon", "REUTERS/Kevin Lamarque/File Photo"
_LED: Final = lazy_pattern(
    rf"(?:{_AGENCY}|Supplied){_FILED} ?[/|:—–-] ?{_NAME}(?: ?/ ?{_NAME})?{_FILED}(?:(?:/| via |, ?){_AGENCY})?$"
)
# "Matt Stone/Boston Herald", "Jane Doe | The Blade": other publishers only behind a full name.
_PUBLISHED: Final = lazy_pattern(rf"[A-Z][\w.'’-]+ (?:[A-Z]\. )?[A-Z][\w.'’-]+ ?[/|] ?{_PUBLISHER}{_FILED}$")
# "HT File", "AFP File Photo", "file image", "Representative image"
_FILE: Final = lazy_pattern(
    rf"(?:(?:{_AGENCY}|{_NAME})[ /,]*)?(?:(?:[Ff]ile|FILE|[Ss]tock|[Aa]rchive)(?: {_PHOTO})?"
    rf"|(?:[Rr]epresentati(?:ve|onal)|REPRESENTATIVE|[Ii]llustrative) {_PHOTO}|{_NAME} (?:[Pp]hotos?|PHOTO))$"
)
# What a word names as a credit: (Photo: Jane Doe, AP), (Foto: Cortesía), (Courtesy of the zoo), (click to enlarge)
_WORDED: Final = lazy_pattern(
    rf"(?:(?:{_PHOTO}|[Pp]hotograph|[Ff]otos?|FOTO|Bild(?:quelle)?|Imagen|Imagem|[Ss]creenshot|[Ss]creengrab|CREDIT"
    rf"|[Cc]redit|[Ii]llustration|Ảnh|Фото|Crédits?|[Vv]ideo|Map|Graphic) ?(?::|(?:[Cc]redit|[Ss]ource|[Cc]ourtesy"
    rf"|should read|by|BY|via|[Ii]llustration)\b:?) ?[\w@“\"]|[Cc]ourtesy(?: of)? (?:[A-Z]|the [A-Z])"
    rf"|[Vv]ia (?:Instagram|Twitter|Facebook|YouTube|TikTok|Getty|AP|Reuters|Shutterstock|Flickr|Wikimedia)\b"
    rf"|(?:[Ff]ile|FILE|[Pp]hoto|[Cc]ourtesy|[Ss]upplied|Handout) {_PHOTO}$|(?:[Ff]ile|FILE|Supplied|Handout|Screenshot"
    rf"|[Pp]hoto credit|[Cc]lick (?:image |here )?to enlarge)$)"
)
# The first three letters of those words, and the last three of a file photo: look-ups before the patterns.
_WORDS: Final = frozenset(
    "pho ima pic fot bil scr cre ill ảnh фот cré vid map gra cou fil sup han cli via".split(" ")  # noqa: SIM905
)
_FILES: Final = frozenset(
    ("ile", "ILE", "ock", "ive", "oto", "OTO", "tos", "age", "AGE", "ges", "ure", "res", "pic", "ics")
)
_BARE: Final = lazy_pattern(
    rf"(?:(?:{_AGENCY}{_FILED}(?: ?[/,] ?| via )?){{1,3}}|Contributed|Provided|Submitted|Screenshot ?/ ?\w+)$"
)
_USUAL: Final = frozenset(("Reuters", "REUTERS", "AP", "AFP", "UPI"))  # saves most texts the pattern
_LONGEST: Final = 110
_LONGEST_BARE: Final = 32
_LONGEST_MARKED: Final = 70
_STOPS: Final = frozenset('.!?:;,…”"')
# The last letters of the agencies that end a block: a look-up of three letters keeps all other blocks away.
_ENDINGS: Final = frozenset(
    ending[-3:]
    for ending in (
        *("Reuters", "REUTERS", " AP", "/AP", "AFP", "Press", "Images", "IMAGES", "Images.", "Getty", "EPA", "Agency"),
        *("Presse", "TODAY", "Bloomberg", "Shutterstock", "Corbis", "Herald", "Post", "Times", "Call", "Commons"),
        *("Tribune", "News", "Journal", "Globe", "Chronicle", "Star", "Gazette", "Register", "Guardian", "Telegraph"),
        *("Monitor", "NPR", "CNN", "PTI", "ANI", "EFE", "dpa", "DPA", "ANSA", "AAP", "iStockphoto", "Unsplash", "pic"),
    )
)
_RESELLER: Final = "Getty|AP|AFP|Reuters|REUTERS|Shutterstock|Alamy|ZUMA|USA TODAY"
# The credit at a block's end: after a sentence, a bar, a dash or a bracket, or it is all that the block holds.
_AT_END: Final = lazy_pattern(
    rf"(?:^|(?<=[.!?)”\"’…])\s*(?:[/–—-]\s)?|\s*\|\s*)"
    rf"(?P<credit>(?:{_NAME}(?: ?/ ?{_NAME}){{0,3}} ?(?P<by>/|\||via(?= (?:{_RESELLER}))) ?)?"
    rf"(?:{_AGENCY}{_FILED}(?: ?[/,] ?| via )?){{1,4}}"
    rf"|[A-Z][\w.'’-]+ (?:[A-Z]\. )?[A-Z][\w.'’-]+(?P<for> for | ?/ ?){_PUBLISHER}"
    rf"|{_NAME} (?:pic|photo|file photo))\.?$"
)
# What names a credit without a full stop before it: "A farmer in his field Photograph: Jane Doe/The Guardian"
_MARKED: Final = lazy_pattern(
    r"\b(?:Photograph|Photographer|Photo|Photos|Picture|Pictures|Pic|Credit|Image|Foto|Fotos|Bild|Fotografie|Imagen|Crédits?|Ảnh)$"
)


def photo_credits(document: Document) -> Iterator[Credit]:
    """Yield the photo credits in what is left of *document*, with offsets into its source."""
    source = document.source
    if "(" in source:
        yield from _in_brackets(source, "(", ")")
    if "[" in source:
        yield from _in_brackets(source, "[", "]")
    # Nearly all paragraphs end like a sentence and are passed over here.
    for block in [block for block in document.blocks if block.text[-1] not in _STOPS or block.text[-7:] == "Images."]:
        text = block.text
        if text[-3:] in _ENDINGS:
            yield from _at_end(block)
        colon = text.rfind(": ", -_LONGEST_MARKED)
        if colon > 0 and (found := _MARKED.search(text, max(0, colon - 12), colon)):
            yield Credit(block.start + found.start(), block.end, certain=True, bracketed=False)


def _in_brackets(source: str, opening: str, closing: str) -> Iterator[Credit]:
    start = source.find(opening)
    while start >= 0:
        end = source.find(closing, start, start + _LONGEST)
        if end > 0:
            content = source[start + 1 : end]
            if _is_credit(content):
                # "(ANSA/AFP)" can sign a story; a photographer has two names.
                yield Credit(start, end + 1, certain=" " in content, bracketed=True)
            elif len(content) <= _LONGEST_BARE and (content in _USUAL or _BARE.match(content)):
                yield Credit(start, end + 1, certain=False, bracketed=True)
        start = source.find(opening, start + 1)


def _is_credit(content: str) -> bool:
    if content[:3].lower() in _WORDS and _WORDED.match(content):
        return True
    if "/" in content or "|" in content or "," in content or ":" in content or " via " in content:
        return bool(_SIGNED.match(content) or _LED.match(content) or _PUBLISHED.match(content))
    return content[-3:] in _FILES and bool(_FILE.match(content))


def _at_end(block: Block) -> Iterator[Credit]:
    tail = max(0, len(block.text) - _LONGEST)
    found = _AT_END.search(block.text, tail)
    if found and (found.start() or not tail):
        certain = bool(found["by"] or found["for"]) or "Images" in found["credit"]
        yield Credit(block.start + found.start("credit"), block.end, certain, bracketed=False)
