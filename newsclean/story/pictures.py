"""What tells the captions of a page's pictures and films from its prose: credits, who stands where, running times.

These are signs for the model to weigh, not decisions. Stories that people marked leave captions out, those that
extractors found often keep them, so the words of a block alone do not teach what a caption is.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import accumulate, compress
from typing import TYPE_CHECKING, Final

from newsclean.story.windows import clipped, log_scale, shifted, since_until

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsclean.story.measures import Measures
    from newsclean.story.stretches import Columns

_LONGEST: Final = 500  # code points of a caption
_REACH: Final = 90  # code points at the end of a block that a credit stands in
_BARE_WORDS: Final = 8  # a block with a credit and no more words is nothing else
_STEP: Final = 64
_MOST: Final = 60

_PICTURE: Final = (
    r"(?:photos?|photograph(?:s|er|ed)?|pictures?|pics?|images?|credits?|fotos?|fotografie|bild|bilder|bildquelle"
    r"|bildrechte|quelle|grafik|beeld|fot\.|imagen|crédit|créditos?|фото|источник)"
)
# As in "(Image: Getty)", "Foto: Jana Roe", "Bild/dpa", "© Jana Roe", "(Photo by Jane Doe)" and "＝ＡＰ".
_CREDIT: Final = re.compile(
    rf"\b{_PICTURE}(?: (?:credit|courtesy|rights|by|von|de))?\s*[:：/–-]|©|\(c\)|[＝=][ＡA][ＰPＦF]"
    r"|\((?:image|picture|photo|foto|bild)\b[^)]*\)\s*$",
    re.IGNORECASE,
)
_CREDIT_SIGNS: Final = frozenset(":：/–-©(＝=")
# As in "at the pier. / AP file", "at the pier. Getty Images" and "at the pier (Reuters)".
_AGENCY: Final = re.compile(
    r"(?:getty|\bap\b|\bafp\b|reuters|\bepa\b|\bdpa\b|imago|shutterstock|alamy|keystone|\befe\b|\bansa\b|\bpa wire"
    r"|pa images|picture alliance|unsplash|istock|pixabay|pexels|\btt\b|ritzau|scanpix|\bntb\b|lehtikuva|\banp\b"
    r"|wire ?image|bloomberg|\btass\b|\bтасс\b|риа новости|ＡＰ|共同|ロイター)[\w ./|,-]{0,30}\W*$",
    re.IGNORECASE,
)
_AGENCY_REACH: Final = 60
# One of these, in small letters, is in all that the patterns find: looked for first, since most blocks have none.
_CREDIT_PARTS: Final = (
    *("photo", "pic", "image", "credit", "foto", "bild", "quelle", "grafik", "beeld", "fot.", "crédit", "фото"),
    *("источник", "©", "(c)", "＝", "="),
)
_AGENCY_PARTS: Final = (
    *("getty", "reuters", "imago", "shutterstock", "alamy", "keystone", "pa wire", "pa images", "picture alliance"),
    *("unsplash", "istock", "pixabay", "pexels", "ritzau", "scanpix", "lehtikuva", "wireimage", "wire image"),
    *("bloomberg", "риа новости", "ａｐ", "共同", "ロイター"),
)
_AGENCY_WORDS: Final = ("ap", "afp", "epa", "dpa", "efe", "ansa", "tt", "ntb", "anp", "tass", "тасс")
# As in "Pictured at the back", "FILE - Voters", "An aerial photo" and "A woman walks".
_OPENING: Final = re.compile(
    r"(?:pictured|legende|file ?[-–—:]|file photo|archivbild|symbolbild|from left|l-r|above|caption|image|photo|foto"
    r"|bild|video|a still|an? (?:aerial|file|stock|undated|general)|this (?:image|photo|picture)|in this"
    r"|a (?:man|woman|view|person|sign|protester|worker))\b",
    re.IGNORECASE,
)
# What all of these begin with, looked at first.
_FIRST_LENGTH: Final = 3
_FIRST: Final = frozenset(
    (
        *("pic", "leg", "fil", "arc", "sym", "fro", "l-r", "abo", "cap", "ima", "pho", "fot", "bil", "vid", "thi"),
        *("in ", "an ", "a a", "a f", "a g", "a m", "a p", "a s", "a u", "a v", "a w"),
    )
)
# As in "Roe (l.)", "Roe (rechts)", "second from left" and "Roe, center, speaks".
_PLACED: Final = re.compile(
    r"\((?:[lrmcgd]|li|re|left|right|links|rechts|center|centre|mitte|vorne|hinten|izq|der|à gauche|à droite|top"
    r"|bottom|above|below)\.?\)|\bfrom (?:left|right)\b|, (?:left|right|center|centre),|pictured|v\. ?l\.|im bild",
    re.IGNORECASE,
)
_PLACE_WORDS: Final = ("(", "left", "right", "cent", "ictured", "v.", "m Bild", "m bild")
_RUNNING_TIME: Final = re.compile(r"(?<!\d)\d{1,2}:\d\d(?: ?min)?\W*$")
_TIME_REACH: Final = 16


def picture_columns(texts: Sequence[str], m: Measures) -> Columns:
    """Return the signs of captions in *texts*, the blocks that *m* measures, and how far the next credit is."""
    credits_found = credit_signs(texts)
    bare = [found > 0 and count <= _BARE_WORDS for found, count in zip(credits_found, m.words, strict=True)]
    credit = clipped(credits_found, _STEP)
    total = sum([found > 0 for found in credits_found])
    columns = {
        "credit": credit,
        "credit at -1": shifted(credit, -1),
        "credit at +1": shifted(credit, 1),
        "page credits": bytes([log_scale(min(total, _MOST))]) * len(texts),
        "caption form": clipped(form_signs(texts), _STEP),
        "running time": _times(texts),
    }
    columns["since credit"], columns["until credit"] = since_until(credits_found)
    columns["since bare credit"], columns["until bare credit"] = since_until(bare)
    return columns


def _times(texts: Sequence[str]) -> bytes:
    """Return which of *texts* end with a running time."""
    tails = [text[-_TIME_REACH:] for text in texts]
    return clipped([":" in tail and _RUNNING_TIME.search(tail) is not None for tail in tails], _STEP)


def credit_signs(texts: Sequence[str]) -> list[int]:
    """Return how many of two signs of a credit the end of each of *texts* has: words for one, and an agency.

    >>> credit_signs(("The pier (Photo: Getty Images)", "Voters / AP file", "He took a photo."))
    [2, 1, 0]
    """
    tails = [text[-_REACH:] if len(text) <= _LONGEST else "" for text in texts]
    lowered = list(map(str.lower, tails))
    page, ends = "\n".join(lowered), list(accumulate([len(low) + 1 for low in lowered]))
    signs = [0] * len(tails)
    for number in _holders(_CREDIT_PARTS, page, ends):
        tail = tails[number]
        signs[number] = int(not _CREDIT_SIGNS.isdisjoint(tail) and _CREDIT.search(tail) is not None)
    for number in _holders(_AGENCY_PARTS, page, ends) | _holders(_AGENCY_WORDS, page, ends, whole=True):
        tail = tails[number]
        signs[number] += _AGENCY.search(tail, max(len(tail) - _AGENCY_REACH, 0)) is not None
    return signs


def form_signs(texts: Sequence[str]) -> list[int]:
    """Return how many of two forms of captions each of *texts* has: its beginning, and that it says who stands where.

    >>> form_signs(("Pictured from left, Jane Roe and Ann Doe", "Roe (l.) in Rome", "He left."))
    [2, 1, 0]
    """
    short = [text if len(text) <= _LONGEST else "" for text in texts]
    signs = [0] * len(texts)
    first = [text[:_FIRST_LENGTH].lower() for text in short]
    for number in compress(range(len(texts)), map(_FIRST.__contains__, first)):
        signs[number] = int(_OPENING.match(short[number]) is not None)
    for number in _holders(_PLACE_WORDS, "\n".join(short), list(accumulate([len(text) + 1 for text in short]))):
        signs[number] += _PLACED.search(short[number]) is not None
    return signs


def _holders(parts: Sequence[str], page: str, ends: Sequence[int], *, whole: bool = False) -> set[int]:
    """Return which blocks of *page* have one of *parts*, as a *whole* word if so asked; *ends* are where they end.

    A look at the page at once: most blocks have none, and a pattern tried on each would cost too much.
    """
    found = set()
    for part in parts:
        if not part.isascii() and part[-1] not in page:
            continue  # one sign is looked for in no time, and a page in another script has none
        place = page.find(part)
        while place >= 0:
            after = place + len(part)
            if whole and (_is_letter(page[place - 1 : place]) or _is_letter(page[after : after + 1])):
                place = page.find(part, place + 1)
            else:
                number = bisect_right(ends, place)
                found.add(number)
                place = page.find(part, ends[number])
    return found


def _is_letter(sign: str) -> bool:
    return sign.isalnum() or sign == "_"
