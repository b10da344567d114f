"""Find where the story begins behind a prompt or a link that has no full stop: "… to your inboxThe council met."."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

from newsclean.lazy_pattern import lazy_pattern
from newsclean.sentence_openers import LOWER, OPENERS, SMALL, UPPER

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

Within = Literal["sentence", "line", "note"]
"""In what of the page's a sentence of the story is looked for."""

# A capital, or the dash before what somebody says, stuck to a word in small letters or to the colon of a label:
# "inboxThe council", "READ:The council", "liderka- Mamy nowy most".
_STUCK: Final = lazy_pattern(
    rf"(?:(?<=[{LOWER}]{{2}})|(?<=[A-Za-z\d]\d\d)(?=[{UPPER}][{LOWER}]+\s[{LOWER}])|(?<=20\d\d)|(?<=[{LOWER}{UPPER}]:))"
    rf"(?=(?:[-–—] )?[{UPPER}](?:['’]?[{LOWER}]|\s[{LOWER}]))"
    rf"|(?<=[{LOWER}]{{2}}[.!?])(?=[“„«\"]?[{UPPER}][{LOWER}’']*\s)"
)
# An English word that begins sentences, with one in small letters behind it: "Join our channel The stock opened …".
_OPENED: Final = lazy_pattern(
    rf"(?<=[{LOWER}0-9])\s+(?=(?:The|An?|It|He|She|They|But|His|Her|This|In|At|On|After|When|While)\s[a-z]+,?\s[a-z])"
)
# What ends a prompt, with a capital behind it that no name of a network begins: "… an post@elm.example Die Fähre …",
# "… in unserem Kanal auf Telegram Die …", and in English "Sign up for our newsletter Ruth Roe, who …".
_ENDED: Final = lazy_pattern(
    rf"(?:(?<!\S)(?:[\w.+-]+@[\w-]+\.[\w.-]*\w|https?://\S+|www\.\S+|@\w{{3,}})"
    r"|\b(?:Telegram|WhatsApp|Google News|Facebook|Instagram|Twitter|YouTube|TikTok|App Store|Google Play|Spotify)"
    rf"(?:[- ](?:[Cc]hannel|[Kk]anal\w*|canal))?)\s+(?=[{UPPER}]['’]?[{LOWER}]+,?\s)"
)
_SERVED: Final = lazy_pattern(
    r"\b(?i:newsletters?|inbox|here|access|alerts|channel|weekly|now|today|Google)\s+"
    r"(?=[A-Z][a-z]+(?: [A-Z][a-z]+)*:?,? [a-z])"
)
_NETWORKS: Final = (
    *("Telegram", "WhatsApp", "Google", "Facebook", "Instagram", "Twitter", "YouTube", "TikTok", "App", "Spotify"),
    *("Channel", "Kanal", "And", "Und", "Or", "Viber", "Threads", "Messenger", "Apple", "Bluesky", "News", "LinkedIn"),
)
_WORD: Final = lazy_pattern(rf"[{LOWER}{UPPER}]+$")
_OPENER: Final = lazy_pattern(
    rf"(?:[-–—] )?(?:{OPENERS}|After|Before|When|While|Since|Although|Though|If|This|These|Those|There|Most|Many|Some"
    r"|His|Her|Their|Its|Our|My|You|I|Today|Yesterday|Despite|During|Under|By|For|From|With|Over|Two|Three|One)\b"
)
_BRANDS: Final = frozenset(
    "Whats You Tik Linked Face Pay Snap Insta Sound Buzz Huff Secure Pro Mc Mac De Le La Word Drop Deep Red".split()  # noqa: SIM905
)
"""How names in camel case begin: "WhatsApp", "YouTube"."""
_LONGEST_WORD: Final = 24
_FEWEST_WORDS: Final = 5
"""Words of the sentence that is stuck, at the least."""
_STOPS: Final = (".", "!", "?", "…", ".”", '."', "!”", "?”", '!"', '?"', ".»", "”", '"', "»")
# Who speaks to whom where the page speaks: then what is stuck is the page's as well.
_SPOKEN: Final = lazy_pattern(
    r"(?i)\b(?:you|yours?|our|us|we|click|here|newsletters?|subscri\w+|sign up|e-?mails?|inbox|app|https?|www"
    r"|a post shared|(?-i:Sie|Ihr\w*)|uns|unser\w*|wir|dich|dir|deine?\w*|euch|hier|abonn\w+|anmeld\w+"
    r"|vous|votre|vos|nous|notre|nos|ici|abonn\w+|usted|nuestr\w+|tus?|te|aquí|suscr\w+|você|sua|seu|nosso\w*|nossa\w*"
    r"|assin\w+|tuo|tua|tuoi|nostr\w+|iscri\w+|qui|je|jouw|uw|onze?|ons|twój|twoj\w+|nasz\w*|din|ditt|vår\w*|vores?"
    r"|ваш\w*|вы|вас|наш\w*|подпис\w+|ви|anda|kami|bạn|sizi?n?)\b"
)


def stuck_places(text: str, start: int, stop: int, *, english: bool = True) -> Iterator[int]:
    """Yield where, from *start* to *stop*, a word begins that is stuck to the one before and makes no name with it.

    *english*: names such as "ProPublica" are many, so that behind a capital only a word that begins sentences counts.

    >>> list(stuck_places("Read it in your inboxThe council met on WhatsApp", 0, 48))
    [21]
    """
    for found in _STUCK.finditer(text, start, stop):
        at = found.start()
        word = _WORD.search(text, max(start, at - _LONGEST_WORD), at)
        if word is None or word[0][0].islower() or text[at] in "-–—":
            yield at  # behind a colon or a word in small letters: "READ:The", "inboxThe"
        elif word[0] not in _BRANDS and (not english or _OPENER.match(text, at)):
            yield at


def stuck_sentence(text: str, start: int, stop: int, *, english: bool, within: Within = "sentence") -> int | None:
    """Return where in ``text[start:stop]`` a whole sentence of the story begins, without a stop before it; else None.

    *within* a sentence, what ends a prompt and an English word that begins sentences tell it as well; within a note, a
    full stop that is stuck to a capital tells nothing.

    >>> text = "Get it in the mailThe council voted for the bridge on Monday."
    >>> text[stuck_sentence(text, 0, len(text), english=True):]
    'The council voted for the bridge on Monday.'
    """
    if not text[start:stop].rstrip(" )").endswith(_STOPS):
        return None
    stuck = stuck_places(text, start, stop, english=english)
    places = {at for at in stuck if within != "note" or text[at - 1] not in ".!?"}
    if within == "sentence":
        places.update(_ended_places(text, start, stop, english=english))
        places.update(opened_places(text, start, stop) if english else ())
    for at in sorted(places):
        rest = text[at:stop]
        if len(rest.split()) >= _FEWEST_WORDS and not is_spoken(rest, 0, len(rest)):
            return at
    return None


def is_spoken(text: str, start: int, stop: int) -> bool:
    """Whether ``text[start:stop]`` has a word by which the page speaks to its reader.

    >>> is_spoken("Sign up for our app", 0, 19), is_spoken("The council met.", 0, 16)
    (True, False)
    """
    return _SPOKEN.search(text, start, stop) is not None


def opened_places(text: str, start: int, stop: int) -> Iterator[int]:
    """Yield where, from *start* to *stop*, an English word begins that begins sentences, without a stop before it."""
    return (found.end() for found in _OPENED.finditer(text, start, stop) if _may_end(text, start, found))


def _ended_places(text: str, start: int, stop: int, *, english: bool) -> Iterator[int]:
    """Yield where, from *start* to *stop*, a capital stands behind an address, a network or a service."""
    for pattern in (_ENDED, _SERVED) if english else (_ENDED,):
        for found in pattern.finditer(text, max(start - _LONGEST_WORD, 0), stop):
            if found.end() > start and not text.startswith(_NETWORKS, found.end()):
                yield found.end()


def _may_end(text: str, start: int, found: re.Match[str]) -> bool:
    """Whether a sentence may end where *found* begins: not with an article or the like."""
    before = text[start : found.start()].split()
    return not (before and SMALL.match(before[-1].lower()))
