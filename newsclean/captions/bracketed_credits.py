"""Find the credits of photos that stand in brackets."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from newsclean.captions.credit_grammar import (
    AGENCY,
    ANY_PUBLISHER,
    FILED,
    FULL_NAME,
    LONGEST,
    NAME,
    PHOTO,
    PUBLISHER,
    STOPS,
    WORD,
    Credit,
    is_person,
)
from newsclean.captions.words import is_archive_word, is_unmarked_credit
from newsclean.lazy_pattern import lazy_pattern
from newsclean.wordlists import words as words_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsclean.document import Block

# "Brian Snyder/Reuters", "Lee Moo-ryul/Newsis via AP", "Mandel Ngan/AFP via Getty Images", "Steven Senne, AP"
_SIGNED: Final = lazy_pattern(
    rf"(?:{NAME}(?: ?/ ?{NAME}){{0,3}} ?(?:/|\||,| via | for |—|–|- ) ?)"
    rf"(?:{AGENCY}{FILED}(?: ?/ ?| via |, ?)?){{1,4}}$"
)
# "Reuters/Jason Reed", "AP Photo/Alex Brandon", "REUTERS/Kevin Lamarque/File Photo", "dpa / ZB / Jana Roe"
_LED: Final = lazy_pattern(
    rf"(?:{AGENCY}|Supplied){FILED}(?: ?/ ?{AGENCY}{FILED}){{0,2}} ?[/|:—–-] ?{NAME}(?: ?/ ?{NAME})?{FILED}"
    rf"(?:(?:/| via |, ?){AGENCY})?$"
)
# "Matt Stone/Boston Herald", "Jane Doe | The Blade": other publishers only behind a full name.
_PUBLISHED: Final = lazy_pattern(rf"[A-Z][\w.'’-]+ (?:[A-Z]\. )?[A-Z][\w.'’-]+ ?[/|] ?{PUBLISHER}{FILED}$")
# "Contoh.com/Pramita", "Contoh.com / Budi Santoso": a site and who took the picture for it
_SITE: Final = lazy_pattern(rf"[A-Z]\w+\.(?:com|co\.id|id|net|my|vn) ?/ ?{WORD}(?: {WORD}){{0,2}}$")
# "HT File", "AFP File Photo", "file image", "Representative image"
_FILE: Final = lazy_pattern(
    rf"(?:(?:{AGENCY}|{NAME})[ /,]*)?(?:(?:[Ff]ile|FILE|[Ss]tock|[Aa]rchive)(?: {PHOTO})?"
    rf"|(?:[Rr]epresentati(?:ve|onal)|REPRESENTATIVE|[Ii]llustrative) {PHOTO}|{NAME} (?:[Pp]hotos?|PHOTO))$"
)
# What a word names as a credit: (Photo: Jane Doe, AP), (Foto: Cortesía), (Courtesy of the zoo), (click to enlarge)
_WORDED: Final = lazy_pattern(
    rf"(?:(?:{PHOTO}|[Pp]hotograph|[Ff]otos?|FOTO|Bild(?:quelle)?|Imagen|Imagem|[Ss]creenshot|[Ss]creengrab|CREDIT"
    rf"|[Cc]redit|[Ii]llustration|Ảnh|Фото|Crédits?|[Vv]ideo|Map|Graphic) ?(?::|(?:[Cc]redit|[Ss]ource|[Cc]ourtesy"
    rf"|should read|by|BY|via|[Ii]llustration)\b:?) ?[\w@“\"]|[Cc]ourtesy(?: of)? (?:[A-Z]|the [A-Z])"
    rf"|[Vv]ia (?:Instagram|Twitter|Facebook|YouTube|TikTok|Getty|AP|Reuters|Shutterstock|Flickr|Wikimedia)\b"
    rf"|(?:[Ff]ile|FILE|[Pp]hoto|[Cc]ourtesy|[Ss]upplied|Handout) {PHOTO}$|(?:[Ff]ile|FILE|Supplied|Handout|Screenshot"
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
# "mroe / iStock.com", "Quelle: Roe/Unsplash": the users of picture libraries write their names as they like.
_STOCK: Final = lazy_pattern(
    r"[/|–,:] ?(?:stock\.adobe\.com|adobe ?stock|shutterstock(?:\.com)?|istock(?:photo)?(?:\.com)?|unsplash(?:\.com)?"
    r"|pixabay(?:\.com)?|pexels(?:\.com)?|fotolia(?:\.com)?|depositphotos(?:\.com)?)(?=$|[/|,])",
    re.IGNORECASE,
)
_BARE: Final = lazy_pattern(
    rf"(?:(?:{AGENCY}{FILED}(?: ?[/,] ?| via )?){{1,3}}|Contributed|Provided|Submitted|Screenshot ?/ ?\w+)$"
)
_WORDS_BEFORE: Final = lazy_pattern(r"[^\W\d_]+")
_AGENCY_WORD: Final = lazy_pattern(r"(?i:\w*agen(?:tur|cy|cia|zia|ce|tschap)\w*|agência|press[ea]?|bureau)$")
_USUAL: Final = frozenset(("Reuters", "REUTERS", "AP", "AFP", "UPI"))  # saves most texts the pattern
_DIVIDERS: Final = ("/", "|", ",", ":", " via ", " - ")
_LONGEST_BARE: Final = 32
_BRACKETED: Final = lazy_pattern(
    rf"(?P<name>{FULL_NAME}) ?(?:/|\|| for (?=[Tt]he )) ?{ANY_PUBLISHER}"
    rf"(?:(?: via | ?/ ?|, ?){ANY_PUBLISHER}){{0,2}}{FILED}$"
)


def in_brackets(source: str, opening: str, closing: str) -> Iterator[Credit]:
    """Yield the credits between *opening* and *closing* anywhere in *source*: their words show what they are."""
    start = source.find(opening)
    while start >= 0:
        end = source.find(closing, start, start + LONGEST)
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
    if source[end : end + 1] in (".", ",", ";", ":") and before[-1:] not in STOPS:
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
    if any(map(content.__contains__, _DIVIDERS)):
        signed = _SIGNED.match(content) or _LED.match(content) or _PUBLISHED.match(content)
        return bool(signed or _STOCK.search(content) or ("." in content and _SITE.match(content)))
    return content[-3:] in _FILES and bool(_FILE.match(content))


def behind_captions(blocks: Sequence[Block]) -> Iterator[Credit]:
    """Yield the credits of any publisher in brackets that end a block above others: "… at the gate (Jane Doe/KELM)"."""
    for block in blocks[:-1]:
        text = block.text
        opening = text.rfind("(", -LONGEST) if text[-1] == ")" else -1
        if opening >= 0 and ("/" in text[opening:] or " for " in text[opening:]):
            found = _BRACKETED.match(text, opening + 1, len(text) - 1)
            if found and is_person(found["name"], sure=True) and not _is_credit(text[opening + 1 : -1]):
                yield Credit(block.start + opening, block.end, certain=True, bracketed=True)
