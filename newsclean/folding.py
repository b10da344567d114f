"""Words as rules compare them: where residue can begin, and what is forgiven in a phrase."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from newsclean.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Sequence

MARKS: Final = "©®℗ⓒⒸ►▶▸➤→↓✉☎📷🔴@#"
"""Signs that stand for a first word."""
# What sites put in front of their invitations and links: "👉 Síguenos", "📲 Entre no canal", "🎧 Ouça o podcast".
_EMOJI: Final = (
    "👉👇👈☝👆👀👋👍🙌🤝💪🙏✍🗣📲📱📞📰🗞📄📃📝📋📑📖📚📌📍📎🔗💬💭✅☑✔✨⭐🌟🔔🔊📢📣🎧🎙🎤🎬🎥📹📺📻📸🖼🔎🔍🔥🚨⚠❗❓❤💙💚💥💡🎁🎉🏆⚽🏀"
    "🌍🌎🌏🌐🌳💰💸📈📊📅🗓⏰⏩🔵🟢🟡🟠🟣⚫⚪🔺🔻🔹🔸🔶🔷➡⬇⬆➕📥📤📩📨📧🆕🆓👥👤🤖\ufe0f\u20e3"
)
# Scripts without spaces give a whole sentence as one word: their first two characters are the key. The
# first digit stands for a number.
_UNSPACED: Final = r"(?=\w)[^\x00-\u2e7f]"  # said so, it is compiled four times as fast as by its own range
_KEY: Final = rf"(\d|{_UNSPACED}{{2}}|\w+|[{MARKS}])"
_UPPER: Final = "A-ZÀ-ÖØ-ÞА-ЯЁҐЄІЇ"
_LOWER: Final = "a-zß-öø-ÿа-яёґєії"
# What may stand between a boundary and the first word, in any script: opening marks and bullets.
_OPENING: Final = (
    " \\t\\r\\f\\v\u00a0\u2000-\u200a\u202f\u3000\"“„«‹'‘(\\[<~_.…¿¡"
    "（［「『【〔《〈▼▽▲△■□◆◇●○◎★☆※＞▷☞\u200b-\u200f\ufeff"
) + _EMOJI
BOUNDARY: Final = re.compile(
    rf"""[.!?:;…()\[\]}}"”»›|•·–—*>/\n\t\r。！？」』】）》、：；؟؛+\-][ \t]{{0,400}}+[{_OPENING}]{{0,40}}"""
    rf"({_KEY}(?: (?:{_UNSPACED}{{1,2}}|\w{{1,4}}))?)"
)
"""A place where residue can begin: group 2 is the first word there, group 1 that with the letters of a second."""
# A capital stuck to the word before: "said.Advertisement", "moreThe", "ADVERTISEMENTThe".
GLUED: Final = re.compile(rf"[{_UPPER}](?:(?<=[{_LOWER}0-9.!?)”\"’»][{_UPPER}])|(?<=[{_UPPER}]{{4}})(?=[{_LOWER}]))")
WORD: Final = lazy_pattern(rf"[{_UPPER}]+(?![{_LOWER}])|[{_UPPER}][{_LOWER}]*")
# What `first_place` passes over: the marks that open, and those that end what stands before.
_LEADING: Final = (
    " \n\t\r\f\v\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u3000\"“„«‹'‘([<~_.…¿¡"
    "（［「『【〔《〈▼▽▲△■□◆◇●○◎★☆※＞▷☞\u200b\u200c\u200d\u200e\u200f\ufeff!?:;)]}”»›|•·–—*>/。+-"
) + _EMOJI
_REACH: Final = 200

_FOLDED: Final = dict(
    zip(
        "“”„‟«»‹›‘’‚‛`´′″–—―‐‑−\u00a0\u2009\u202f\u2007\u3000\t\n\rı",
        "\"\"\"\"\"\"\"\"''''''''------        i",
        strict=True,
    ),
    **{"\u0307": ""},  # what lower() leaves of the Turkish İ
)
_FOLDS: Final = lazy_pattern(f"[{''.join(_FOLDED)}]")  # only few are, and a pattern passes over the others fast
DECORATION: Final = (
    " \"'()[]{}<>.:;!?,|-*•·→▶►▸➤↓»«›‹…_=~+/#✉☎📷🔴¿¡،؛؟\u200b\u200c\u200d\u200e\u200f\ufeff"
    "（）［］「」『』【】〔〕《》〈〉。、，．：；！？｜▼▽▲△■□◆◇●○◎★☆※＞＜▷☞"
) + _EMOJI


def folded(text: str) -> str:
    """Return *text* for comparing: lower case, plain quotes and dashes, single spaces, no decoration.

    >>> folded("– ADVERTISEMENT –")
    'advertisement'
    """
    return plain(text).strip(DECORATION)


def plain(text: str) -> str:
    """Return *text* in lower case with plain quotes and dashes and single spaces."""
    text = text.lower()
    if not text.isascii():
        text = _FOLDS.sub(_fold, text)
    elif "  " not in text and "\n" not in text and "\t" not in text:
        return text  # the usual case, worth the look
    return " ".join(text.split())


def _fold(found: re.Match[str]) -> str:
    return _FOLDED[found[0]]


def plain_all(words: Sequence[str]) -> list[str]:
    """Return *words*, none of which has a line break, each as `plain` gives it; one pass for all of them."""
    text = "\n".join(words).lower()
    if not text:
        return []
    if not text.isascii():  # of what is folded, words hold these alone
        text = text.replace("\u0131", "i").replace("\u0307", "")
    return text.split("\n")


def first_place(text: str) -> tuple[int, str] | None:
    """Return where the first word, number or mark of *text* stands, and what stands there as it is printed."""
    head = text[:_REACH]
    bare = head.lstrip(_LEADING)
    found = BOUNDARY.match(f"\n{bare}")
    return (len(head) - len(bare) + found.start(2) - 1, found[2]) if found else None


def first_word(text: str) -> str:
    """Return the word, number or mark, in lower case, under which the scan finds *text*."""
    place = first_place(text)
    return key_of(place[1]) if place else ""


def key_of(word: str) -> str:
    """Return the key of the first word that the scan gives: as `plain` makes it, "0" for any number."""
    return "0" if word[0].isdigit() else plain(word)


def second_word(text: str) -> str:
    """Return the first letters of the second word of *text*, which tell most phrases apart; none before a mark."""
    parts = text.split(None, 2)
    return beginning(parts[1][:SECOND_LETTERS]) if len(parts) > 1 else ""


SECOND_LETTERS: Final = 4


def beginning(word: str) -> str:
    """Return the folded letters and digits that *word* begins with.

    >>> beginning("us, ")
    'us'
    """
    if word[:1] >= "\u2e80":
        word = word[:2]  # a phrase may end inside a word there
    if not word.isalnum():
        length = next(index for index, letter in enumerate(f"{word} ") if not letter.isalnum())
        word = word[:length]
    return word.lower() if word.isascii() else plain(word)
