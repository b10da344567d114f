"""Find the credits of photos that no phrase leads to: a name and an agency in brackets or at a block's end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from newsclean.given_names import has_given_name, reads_like_person
from newsclean.lazy_pattern import lazy_pattern
from newsclean.names import is_name
from newsclean.newsroom import is_outlet, is_role
from newsclean.strip.caption_words import is_archive_word, is_unmarked_credit, last_words
from newsclean.strip.copyright_marks import mark_at_end, repeated_marks, stuck_credits
from newsclean.wordlists import words as words_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

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
_WORDS: Final = words_of(
    """
    pho ima pic fot bil scr cre ill ảnh фот cré vid map gra cou fil sup han cli via arc sym the imm ark gen kuv zdj
    ilu арх
    """
)
_FILES: Final = frozenset(
    ("ile", "ILE", "ock", "ive", "oto", "OTO", "tos", "age", "AGE", "ges", "ure", "res", "pic", "ics")
)
_BARE: Final = lazy_pattern(
    rf"(?:(?:{_AGENCY}{_FILED}(?: ?[/,] ?| via )?){{1,3}}|Contributed|Provided|Submitted|Screenshot ?/ ?\w+)$"
)
_WORDS_BEFORE: Final = lazy_pattern(r"[^\W\d_]+")
_AGENCY_WORD: Final = lazy_pattern(r"(?i:\w*agen(?:tur|cy|cia|zia|ce|tschap)\w*|agência|press[ea]?|bureau)$")
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
# The credit of any publisher behind a sentence, "… on July 11, 2020. Jane Doe/Block Club Elmville", with more of them
# behind it, "Jane Doe/WANA (West Asia News Agency) via Reuters"; or of the paper's own, "JANE DOE—Courier staff".
_FULL_NAME: Final = rf"{_WORD}(?: (?:{_WORD}|de|da|van|von|der|bin|al|el)){{1,3}}"
_ANY_PUBLISHER: Final = rf"{_WORD}(?: (?:{_WORD}|of|to|the|for|and|de|la|del|\([A-ZÀ-Þ][^()]{{2,40}}\))){{0,5}}"
_BEHIND_SENTENCE: Final = lazy_pattern(
    rf"(?:(?<=[.!?)”\"’…])\s+(?:By )?|\s*\| )(?P<name>{_FULL_NAME}) ?"
    rf"(?:/ ?{_ANY_PUBLISHER}(?:(?: via | ?/ ?|, ?){_ANY_PUBLISHER}){{0,2}}|[—–-] ?{_WORD} [Ss]taff){_FILED}$"
)
_BRACKETED: Final = lazy_pattern(
    rf"(?P<name>{_FULL_NAME}) ?(?:/|\|| for (?=[Tt]he )) ?{_ANY_PUBLISHER}"
    rf"(?:(?: via | ?/ ?|, ?){_ANY_PUBLISHER}){{0,2}}{_FILED}$"
)
# One that stands alone above the story: "Jane Doe/ELM", "Jane Doe/THE COURIER"
_ALONE: Final = lazy_pattern(rf"(?P<name>{_FULL_NAME}) ?/ ?(?P<publisher>{_WORD}(?: {_WORD}){{0,2}})$")
# One that leads its caption, or is stuck to the story: "Jane Doe/AP A farmer waits", "Jane Doe / AFP / Getty ImagesThe"
_LEADING: Final = lazy_pattern(
    rf"(?P<name>{_FULL_NAME}) ?/ ?(?:{_AGENCY}|{_PUBLISHER}){_FILED}"
    rf"(?:(?: ?/ ?|,? via | ?[—–] ?|, ){_AGENCY}{_FILED}){{0,2}}"
    r"(?=\s|$|[A-ZÀ-Þ][a-zß-ÿ’'])"
)
# A line of its own that says what it credits: "Golf icon: Baboon Designs via Noun Project"
_LABELLED: Final = lazy_pattern(
    r"(?:[\w-]+ ){0,3}(?i:icons?|illustrations?|images?|art|artwork|graphics?|animations?|logos?|covers?|pictures?)"
    rf": ?{_ANY_PUBLISHER} via {_ANY_PUBLISHER}$"
)
_LEAD_REACH: Final = 60
_SHORTEST: Final = 20
"""Code points of the shortest caption before the credit of a publisher that is not known: more than "3.1."."""
# What names a credit without a full stop before it: "A farmer in his field Photograph: Jane Doe/The Guardian"
_MARKED: Final = lazy_pattern(
    r"\b(?:Photograph|Photographer|Photo|Photos|Picture|Pictures|Pic|Credit|Image|Foto|Fotos|Bild|Fotografie|Imagen|Crédits?|Ảnh)$"
)


# A site alone behind a paragraph is where its news was read: "… for his candidacy. Twitter".
_SITE: Final = lazy_pattern(r"(?:Instagram|Twitter|Facebook|YouTube|TikTok|CNN|ABC News)\.?")
_LONGEST_NAMED: Final = 120


def photo_credits(document: Document) -> Iterator[Credit]:
    """Yield the photo credits in what is left of *document*, with offsets into its source."""
    source = document.source
    if "(" in source:
        yield from _in_brackets(source, "(", ")")
        yield from _behind_captions(document.blocks)
    if "[" in source:
        yield from _in_brackets(source, "[", "]")
    # Nearly all paragraphs end like a sentence and are passed over here.
    for block in [block for block in document.blocks if block.text[-1] not in _STOPS or block.text[-7:] == "Images."]:
        yield from _at_end(block, last=block is document.blocks[-1])
    if "/" in source:
        yield from _leading(document.blocks)
    for start, end in stuck_credits(source):
        yield Credit(start, end, certain=True, bracketed=False)
    if source.count("©") > 1:
        for start, end in repeated_marks(source):
            yield Credit(start, end, certain=True, bracketed=False)


def _behind_captions(blocks: Sequence[Block]) -> Iterator[Credit]:
    """Yield the credits of any publisher in brackets that end a block above others: "… at the gate (Jane Doe/KELM)"."""
    for block in blocks[:-1]:
        text = block.text
        opening = text.rfind("(", -_LONGEST) if text[-1] == ")" else -1
        if opening >= 0 and ("/" in text[opening:] or " for " in text[opening:]):
            found = _BRACKETED.match(text, opening + 1, len(text) - 1)
            if found and _is_person(found["name"], sure=True) and not _is_credit(text[opening + 1 : -1]):
                yield Credit(block.start + opening, block.end, certain=True, bracketed=True)


def _is_person(name: str, *, sure: bool = False) -> bool:
    """Whether *name* is that of a person; *sure*: has a given name."""
    return is_name(name) and (has_given_name(name) if sure else reads_like_person(name))


def _leading(blocks: Sequence[Block]) -> Iterator[Credit]:
    """Yield the credits that blocks begin with, and those that stand alone above the story."""
    for index, block in enumerate(blocks):
        slash = block.text.find("/", 0, _LEAD_REACH)
        if slash < 0 or " " not in block.text[: slash - 1]:  # "SEOUL/BEIJING" leads no story with a name
            continue
        found = _LEADING.match(block.text)
        if not found and index <= 1:
            found = _ALONE.match(block.text)
            if found and not _owns_picture(found["publisher"]):
                continue  # of two names both may be authors
        if found and is_name(found["name"]):
            yield Credit(block.start, block.start + found.end(), certain=True, bracketed=False)


def _owns_picture(publisher: str) -> bool:
    """Whether *publisher*, behind a name that stands alone, is no author: a paper, but no "STAFF WRITER"."""
    if is_role(publisher) and "photo" not in publisher.casefold():
        return False
    return publisher.isupper() or is_outlet(publisher)


def _in_brackets(source: str, opening: str, closing: str) -> Iterator[Credit]:
    start = source.find(opening)
    while start >= 0:
        end = source.find(closing, start, start + _LONGEST)
        if end > 0:
            content = source[start + 1 : end]
            if _is_credit(content):
                # "(ANSA/AFP)" can sign a story; a photographer has two names.
                yield Credit(start, end + 1, certain=" " in content or is_archive_word(content), bracketed=True)
            elif (
                len(content) <= _LONGEST_BARE
                and (content in _USUAL or _BARE.match(content))
                and not _is_part_of_sentence(source, start, end + 1)
            ):
                yield Credit(start, end + 1, certain=False, bracketed=True)
        start = source.find(opening, start + 1)


def _is_part_of_sentence(source: str, start: int, end: int) -> bool:
    """Whether the agency in brackets is the short form of what stands before it, or the sentence ends behind it."""
    before = source[max(0, start - _LONGEST_BARE) : start].rstrip()
    if source[end : end + 1] in (".", ",", ";", ":") and before[-1:] not in _STOPS:
        return True
    words = _WORDS_BEFORE.findall(before)[-4:]
    initials = "".join(word[0] for word in words if word[0].isupper()).casefold()
    letters = "".join(filter(str.isalpha, source[start:end])).casefold()
    return any(map(_AGENCY_WORD.match, words[-2:])) or (len(letters) > 1 and initials.endswith(letters))


def _is_credit(content: str) -> bool:
    if content[:3].lower() in _WORDS and (
        _WORDED.match(content) or is_archive_word(content) or is_unmarked_credit(content)
    ):
        return True
    if "/" in content or "|" in content or "," in content or ":" in content or " via " in content:
        return bool(_SIGNED.match(content) or _LED.match(content) or _PUBLISHED.match(content))
    return content[-3:] in _FILES and bool(_FILE.match(content))


def _at_end(block: Block, *, last: bool) -> Iterator[Credit]:
    """Yield the credits that end *block*; the *last* one and a desk sign the story with their mark ("© ECHO/dpa")."""
    text = block.text
    tail = max(0, len(text) - _LONGEST)
    if text[-3:] in _ENDINGS:
        found = _AT_END.search(text, tail)
        if (
            found
            and (found.start() or not tail)
            and not (_SITE.fullmatch(found["credit"]) and len(text) > _LONGEST_NAMED)
        ):
            certain = bool(found["by"] or found["for"]) or "Images" in found["credit"]
            yield Credit(block.start + found.start("credit"), block.end, certain, bracketed=False)
    mark = mark_at_end(text)
    starts = [] if mark is None or last or (mark == 0 and "/" in text) else [mark]
    ending = None if last else last_words(text)
    if ending:
        yield Credit(block.start + ending[0], block.end, certain=ending[1], bracketed=False)
    if text.find("/", tail) >= 0 or text.endswith((" staff", " Staff")):
        signed = _BEHIND_SENTENCE.search(text, tail)
        if signed and signed.start("name") >= _SHORTEST and _is_person(signed["name"]):
            starts.append(signed.start("name"))
    if " via " in text[-_LONGEST_MARKED:] and _LABELLED.match(text):
        starts.append(0)
    colon = text.rfind(": ", -_LONGEST_MARKED)
    if colon > 0 and (marked := _MARKED.search(text, max(0, colon - 12), colon)):
        starts.append(marked.start())
    yield from (Credit(block.start + start, block.end, certain=True, bracketed=False) for start in starts)
