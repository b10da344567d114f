"""Find the credits that papers give their own pictures, behind the last sentence of a block that others follow.

Their names are not known, so the form must show it: a person and a paper, a word for a picture, whose hand it is from.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean.captions.credit_grammar import FULL_NAME, LONGEST, STOPS, WORD, Credit, is_person
from newsclean.captions.scenes import tells_act
from newsclean.captions.words import is_role_word
from newsclean.guards import has_speaker, is_row
from newsclean.lazy_pattern import lazy_pattern
from newsclean.newsroom import is_outlet, is_role
from newsclean.sentences import count_sentences

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsclean.document import Block

_PICTURE: Final = (
    r"(?:[Pp]hoto(?:graph)?s?|PHOTOS?|[Pp]ictures?|PICTURES?|[Pp]ics?|[Ii]mages?|IMAGES?|[Ii]llustrations?|[Vv]ideos?"
    r"|[Ss]creenshots?|[Ss]creengrabs?|[Gg]raphics?)"
)
_GIVEN: Final = r"(?:[Pp]rovided|[Ss]ubmitted|[Ss]upplied|[Cc]ontributed|[Cc]ourtesy|COURTESY|[Hh]andout|HANDOUT)"
_SOURCE: Final = (
    r"(?:Source|SOURCE|Fuente|FUENTE|Fonte|Quelle|Bron|Kilde|Źródło|Kaynak|Sumber|Источник|Джерело|Nguồn|Rechte|Grafik"
    r"|Gráfico|Dok\.)"
)
_PERSON: Final = FULL_NAME.replace(" ", r"\ ")
_NETWORK: Final = r"(?:Facebook|Instagram|Twitter|YouTube|TikTok|Flickr|LinkedIn|Snapchat|Telegram)"
# Such as: "KXYZ Photo/Jane Doe", "Express photo by Jane Doe", "PHOTO | FILE | GROUP", "Source: Elmville Police", and
# then "Tribune file", "Photo provided", "via Facebook", "@elmville/Instagram", "―Dawn/File", "| KYODO", "© Jane Doe".
_WORDED: Final = lazy_pattern(
    rf"""(?x)
    (?:[—―–-]\ ?)?
    (?: (?:[\w.'’&-]+\ ){{0,4}} {_PICTURE} (?:\ (?:by|from|via|courtesy(?:\ of)?)\ |\ ?[/:|]\ ?) [A-Z@©].{{1,60}}
      | (?:[Ff]ile|FILE|{_SOURCE}|Credit|CREDIT|{_GIVEN}) (?:\ {_PICTURE})?
            (?:\ ?[:/|]\ ?|\ (?:by|from|of)\ |(?<=Dok\.)\ )
            [@\w].{{1,60}}
      | (?:{WORD}\ ){{1,4}} (?:[Aa]rchives?|[Ff]iles?|FILE|{_PICTURE}|[Ss]tock|[Pp]hotography)
      | (?:{_PICTURE}\ )? {_GIVEN} | (?:{_GIVEN}\ ) {_PICTURE}
      | (?:{WORD}\ ){{0,5}} [Vv]ia\ (?:{_NETWORK}|{WORD}(?:\ {WORD}){{0,2}})
      | {_NETWORK} \ ?/\ ? [\w@].{{1,40}} | @[\w.]+ \ ?/\ ? {_NETWORK}
      | [A-Z][\w.'’/ -]{{2,50}}, \ ?CC[ -](?:BY|0)[\w.\ -]*
      | CC[ -]BY\S*(?:\ [\d.]+)? | Creative\ Commons
      | [Pp]ublic\ [Dd]omain | Depositphotos | Dreamstime | MGN
      | Credit\ {_PERSON}\ for\ .{{3,40}} | ©\ ?[A-Z].{{2,60}}
      | {WORD} \ ?/\ ? (?:[Ff]ile|Pool|Handout|Archives?|Agencies)
      | [\w.-]+\ ?/\ ?(?:Flickr|Getty(?:\ Images)?|Unsplash|Pixabay|Pexels|Shutterstock|iStock|Wikimedia(?:\ Commons)?)
      | \|\ ?[A-Z][A-Z-]{{2,20}}
    )$"""
)
_SIGNED: Final = lazy_pattern(
    rf"(?P<name>{FULL_NAME})(?P<sign> ?[/|•·] ?|, | [–—-] | (?=\S+@\S+$))(?P<who>\S.{{1,50}})$"
)
_LED: Final = lazy_pattern(rf"{WORD}(?: {WORD}){{0,3}} ?[/|:] ?(?P<name>{FULL_NAME})$")
_OFFICE: Final = lazy_pattern(
    r"(?:(?:[A-Z][\w.'’&-]*|of|the|and) ){1,6}(?:Police|Department|Office|PD|Zoo|University|College|Museum|Photography"
    r"|Studios?|Productions|Archives?|Library|Authority|Institute|Foundation|Center|Family)$"
)
_SITE: Final = lazy_pattern(r"(?:\S+@)?[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|ca|uk|au|edu|gov)$")
_THE_PAPER: Final = lazy_pattern(r"The(?: [A-Z][\w.'’-]+){1,4}$")
_STAFF: Final = ("special to ", "for ", "staff", "photo editor", "visuals")
_SENTENCE_END: Final = lazy_pattern(r"[.!?…”\"’)]\s+(?=\S)|\s+(?=[|•―]\s?[A-Z])")
_SHORTEST: Final = 25
_LONGEST: Final = 420
_FEWEST_ROWS: Final = 3
_ONE_SENTENCE: Final = 260
_QUOTES: Final = '"“”„«»‘’'
_ENDS: Final = (".", "!", "?", "…", ".”", '."', "’", "”")


def house_credits(blocks: Sequence[Block]) -> Iterator[Credit]:
    """Yield the credits that end *blocks*, in brackets or behind a sentence; the last one only behind a scene."""
    for block in blocks:
        text = block.text
        if text[-1] in STOPS or not _SHORTEST <= len(text) <= _LONGEST or is_row(text):
            continue  # nearly all paragraphs
        start = _bracketed(text) if text[-1] in ")]" else _unbracketed(text)
        if not start or has_speaker(text, 0, start) or (block is blocks[0] and text[start] == "|"):
            continue  # "How the pier was saved | COURIER" is a headline
        if _is_row_of_list(blocks, text[start:]):
            continue
        single, last = count_sentences(text[:start]) == 1, block is blocks[-1]
        if (single and not last) or (tells_act(text) and not (last and not single)):
            yield Credit(block.start + start, block.end, certain=True, bracketed=text[start] in "([")


def _is_row_of_list(blocks: Sequence[Block], bracket: str) -> bool:
    """Whether *bracket* begins with a word that others have too: "Ana Roe – Tides (Teacher: Jane Doe)" in a list."""
    word, colon, _ = bracket.partition(":")
    if not colon or bracket[0] != "(" or _WORDED.match(bracket[1:-1]):
        return False
    return sum(f"{word}:" in block.text for block in blocks) >= _FEWEST_ROWS


def _bracketed(text: str) -> int | None:
    """Return where the bracket begins that ends *text* and holds a credit."""
    start = text.rfind("(" if text[-1] == ")" else "[", -LONGEST)
    if start < 1:
        return None
    content, before = text[start + 1 : -1].strip(), text[:start].rstrip()
    if _is_credit(content) or is_role_word(content):
        return start
    # What stands in brackets behind the full stop is whose picture it is: a person, a paper, an office.
    if not before.endswith(_ENDS) or (text[0] in _QUOTES and before[-1] in _QUOTES):
        return None  # behind a quotation stands whose words they are
    if is_outlet(content) or is_person(content, sure=True) or _leads_to_person(content):
        return start
    alone = len(before) <= _ONE_SENTENCE and count_sentences(before) == 1
    return start if alone and "%" not in before and _OFFICE.match(content) else None  # whose figures they are


def _unbracketed(text: str) -> int | None:
    """Return where the credit begins that stands behind the last sentence of *text*."""
    starts = [found.end() for found in _SENTENCE_END.finditer(text, max(0, len(text) - LONGEST))]
    for start in starts:
        if not any(map(str.isalpha, text[:start])):
            continue  # "11. Night Photography"
        rest = text[start:]
        if _is_credit(rest) or _leads_to_person(rest):
            return start
        person = rest[0] in "/|" and start <= _ONE_SENTENCE and is_person(rest[1:].strip(), sure=True)
        if person and not text[:start].rstrip()[-1:].isdigit():  # "June 8-11, 2026 | San Diego, CA"
            return start  # behind a dash it may be who said the sentence
    return None


def _is_credit(content: str) -> bool:
    """Whether *content* names a picture's source by its form."""
    if len(content) > LONGEST or not content:
        return False
    if _WORDED.match(content):
        return True
    signed = _SIGNED.match(content)
    return bool(signed and is_person(signed["name"], sure=True) and _is_paper(signed["who"], signed["sign"]))


def _leads_to_person(content: str) -> bool:
    """Whether *content* is a paper and its photographer: "KXYZ/Jane Doe"."""
    led = _LED.match(content)
    return led is not None and is_person(led["name"], sure=True)


def _is_paper(who: str, sign: str) -> bool:
    """Whether *who*, behind a photographer's name and *sign*, is for whom the picture was taken."""
    if sign.strip() in ("/", "|", "•", "·"):
        return who[0].isupper() or bool(_SITE.match(who)) or who.casefold().startswith(_STAFF)
    if _SITE.match(who) or is_outlet(who) or _THE_PAPER.match(who) or who.casefold().startswith(_STAFF):
        return True
    return is_role(who) and "photo" in who.casefold()
