"""What tells a headline from the other short lines above a story: sections, speakers, captions, ledes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from newsclean.authors.bio_signs import PROFESSION
from newsclean.lazy_pattern import lazy_pattern
from newsclean.wordlists import words

if TYPE_CHECKING:
    from collections.abc import Sequence

_ENDS: Final = (".", "!", "?", "…", "”", '"', "»", ")", ":", "。", "」")
_LABEL_WORDS: Final = 3
_SMALL_WORD: Final = 3
_FEWEST_SECTIONS: Final = 4
_LONGEST: Final = 150
_LONGEST_ITALIAN: Final = 110
_FEWEST_JOINED: Final = 4
# "BLITZER: Thank you" is talk where others speak too, "BREAKING: Judge resigns" a headline.
_SPEAKER: Final = lazy_pattern(
    r"(?!(?:BREAKING|EXCLUSIV[EOA]|URGENTE|WATCH|V[IÍ]DEO|REPORT|UPDATED?|OPINI[OÓ]N|AN[AÁ]LYSIS|AN[AÁ]LISIS|AN[AÁ]LISE"
    r"|ARTIGO|EILMELDUNG|KOMMENTAR|FACT CHECK)\b)[A-ZÀ-Þ .'-]{3,40}:\s"
)
_ITEM: Final = lazy_pattern(r"^[-•*·–—>→▶+]|^\d+[.)]\s|^https?:|@|^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\b")
_STAMP: Final = lazy_pattern(
    r"(?: PREMIUM)?,? (?:\d{1,2}:\d\d (?:[ap]m)?,? ?)(?:[A-Z][a-z]{2,8}\.? \d{1,2}, (?:19|20)\d\d)$"
)
_NEVER: Final = lazy_pattern(
    r"""(?<!\bGov)(?<!\bRep)(?<!\bSen)(?<!\bDept)(?<!\bGen)(?<!\bRev)(?<!\bProf)(?<!\bPres)(?<!\bSgt)(?<!\bInc)"""
    r"""(?<!\bCorp)(?<!\bCalif)(?<!\bMass)(?<!\bMrs)(?<=[^\W\d_][a-zß-ÿ]{2})\.[’”"»']? [A-ZÀ-Þ“"0-9]"""  # two sentences
    r"|[a-z](?:Facebook|Twitter|E-?[Mm]ail|LinkedIn)|(?:Facebook|Twitter)[A-Z]|<\w|[{}]|\| (?:AP|[\w ]+/)"
    r"|\bGetty Images\b|/ ?(?:AFP|AP|EPA|Reuters|REUTERS|Getty|Shutterstock|Alamy)\b"
    r"|^[A-Z][\w.'’-]+ [A-Z][\w.'’ -]+ for [A-Z]{3,}$"  # the photographer
    r"|(?i:\bsubscribe (?:today|now|here)\b|\bkonto anlegen\b|\bdaily roundup\b)"
    r"|\b\d+ ?[KM]B\b|^[A-Z]\w+ / [A-Z]\w+(?: [&A-Z]\S*){0,3}$"
    r"|\. \| [A-Z]|\bvisit (?:the|our) .*\bwebsite\b"
    r"|^(?:Visit|Click|Watch|Learn more|Sign up|Subscribe|Follow|Read more|Please|Download)\b.* (?:for|about|on|to) "
    r"|\((?:[^()]*/[^()]*|(?:Fotos?|Bild|Quelle|Photos?|Credit|Image|Crédito|Fuente|Symbolbild)\b[^()]*)\)$"
    r"|^\d{1,2} ?\| ?\d{1,2} ?\| ?\d{2,4}\b|(?:.* \| ){3}"
    r"|\((?:[^()]*/)?(?:[Ff]ile|Getty|AP|Reuters|AFP|istock\w*|Shutterstock)[^()]*\)$"
    r"|(?:[Tt]eilen|[Ss]hare|[Tt]weet)$|(?i:\bfor immediate release\b)|^From the [A-Z]\w+ (?:\d{1,2}, )?\d{4} issue:"
)
_BIOGRAPHY: Final = lazy_pattern(
    r"[A-ZÀ-Þ][\w.’'-]+(?: [A-ZÀ-Þ][\w.’'-]*){1,3}(?: \([^)]*\))? (?:is|was|ist|es) "
    r"(?:(?!new\b|next\b|no\b|not\b|first\b|last\b|neue?r?\b)[\w’'&-]+,? ){0,6}"
    rf"(?i:{PROFESSION})s? (?:at|for|of|with|in|bei|an|der|des|de|del) "
)
_IS: Final = (" is ", " was ", " ist ", " es ")
UPDATED: Final = lazy_pattern(r"\s+(?:Atualizad|Actualizad|Updated|Aktualisiert)\w*[^.!?]{0,30}$")
"""When the text was changed, behind a standfirst."""
# A cry or a question in front is part of a headline ("Enough! Council closes the pier"), not of a long line.
# Two sentences of words with capitals: "The Primary Is Over. Now It's Our Turn To Vote"
_TITLES: Final = lazy_pattern(r"[^.]{12,80}\.[’”\"»']? [^.]{8,80}")
_EXCLAIMED: Final = lazy_pattern(r"""[^\W\d_][a-zß-ÿ]{2}[!?][’”"»']? [A-ZÀ-Þ“"0-9]""")
_LONGEST_EXCLAIMED: Final = 130
# "Want Our Best Stories In Your Inbox? Sign Up For The Free Newsletter!": what asks the reader, not what happened.
_STAMPED: Final = lazy_pattern(
    r"^(?:Erstellt|Geschrieben|Posted|Published|Publicado|Publicada|Written|Veröffentlicht|Pubblicato|Publié)\b.*\b(?:19|20)\d\d$"
    r"|^[A-ZÀ-Þ][\w.’'-]+(?: [A-ZÀ-Þ][\w’'-]+)?, (?:den |am |le )?\d{1,2}\.? [^\W\d_]{3,10} (?:19|20)\d\d$"
    r"|^\d{1,2} [A-Z][a-z]{2,8},? (?:19|20)\d\d\b|\d ?mins?(?:utes?)? (?:to )?read$"
    r"|^[A-Z][a-z]+ \| (?:[A-Z][a-z]+ ?){1,3}$"
)
"""When something was put up, where a release is from, or two sections."""
_APPEAL: Final = lazy_pattern(
    r"\b(?:newsletters?|e-?mails?|inbox|sign(?:ing)? up|subscri\w+|facebook|twitter|free|join|click|donat\w+|download"
    r"|(?:like|follow|support) us|giveaway|coupons?|poll|vote (?:here|now)|daily|alerts?|updates)\b.*[!?]$"
    r"|^(?:get|want|don['’]t miss|check out|be the first|stay|take|help|share|enter|win|shop|save|try)\b.*!$",
    re.IGNORECASE,
)
_JOINT: Final = lazy_pattern(r"[a-zß-ÿ][A-ZÀ-Þ][a-zß-ÿ]")
_MOST_JOINTS: Final = 2
"""Words stuck together in one headline ("#BlackLivesMatter"); more of them are a menu."""
# Words that lead to a picture or a film, not to a story.
_PICTURED: Final = lazy_pattern(
    r"(?:(?:just|newly) released|raw|file|handout|stock|undated|courtesy) (?:videos?|footage|photos?|pictures?)\b",
    re.IGNORECASE,
)
# "Trump Administration The 45th President and His Administration": a section's name and what it is.
_SECTION: Final = lazy_pattern(r"[^\W\d_] The .*\b(?P<again>[A-Z][a-z]{6,})$")
_LONGEST_QUESTION: Final = 11
_COLUMN: Final = lazy_pattern(
    r"(?:Guest|Grassroots|Reader|Readers'|Staff|Community|Local|Faculty) (?:Commentary|Column|Editorial|Opinion|Essay)"
    r":? (?=[A-ZÀ-Þ“\"‘'])"
)
_LEADING_ON: Final = words(
    """
    the a an and or of de del la las el los un una y e do da dos das o os der die das und mit von vom im zum zur le les
    des du et au aux il lo gli di della dei het een van en met dla z w na
    tras con por para al su sus que como ante sin sobre entre hasta desde pour sur dans par sans chez da per tra
    """
)
_OUTLET: Final = lazy_pattern(r"(?<=[a-z?!’”\d]) USA TODAY$")
_LEDE_WORDS: Final = words(
    """
    el la los las lo un una unos unas todo toda todos todas cada ya en por para con según tras desde durante cuando si
    sin este esta estos estas ese esa esto su sus hay es no se al del de a como más muchas muchos aunque mientras hace
    ayer hoy yo nos me mi mis o os as um uma uns umas em no na nos nas por pelo pela segundo após durante quando se esse
    isso seu sua seus suas há é não ao à do da dos das de como mais muitos muitas embora enquanto faz ontem hoje eu
    """
)


def never_headline(text: str) -> bool:
    """Whether something in *text* is never in a headline: an item's mark, two sentences, a photo credit, a section.

    >>> never_headline("Ana Roe / AFP / Getty Images"), never_headline("BREAKING: Judge closes the old pier")
    (True, False)
    """
    if len(text) > _LONGEST_EXCLAIMED and _EXCLAIMED.search(text):
        return True
    if text[-1:] in "!?" and _APPEAL.search(text):
        return True
    if _TITLES.fullmatch(text) and is_title_case(text) and len(text) <= _LONGEST_EXCLAIMED:
        return False
    if (
        _NEVER.search(text)
        or _STAMPED.search(text)
        or _ITEM.search(text)
        or _PICTURED.match(text)
        or lists_sections(text)
    ):
        return True
    if len(_JOINT.findall(text)) > _MOST_JOINTS:
        return True
    section = _SECTION.search(text)
    return section is not None and section["again"] in text[: section.start("again")]


def is_biography(text: str) -> bool:
    """Whether *text* says what an author is, as a line of its own: "Jane Roe is Archive Manager at the Institute".

    >>> is_biography("Jane Roe is Archive Manager at the Institute"), is_biography("Jane Roe is the new manager at Elm")
    (True, False)
    """
    return any(map(text.__contains__, _IS)) and _BIOGRAPHY.match(text) is not None


def is_section(text: str) -> bool:
    """Whether *text* may be the name of a section, or a list of them, above a headline.

    >>> is_section("World news"), is_section("The pier is closed.")
    (True, False)
    """
    if text.endswith(_ENDS) or any(map(str.isdigit, text)):
        return False
    return len(text.split()) <= _LABEL_WORDS or lists_sections(text)


def lists_sections(text: str) -> bool:
    """Whether *text* lists sections.

    >>> lists_sections("Allgemein, Essen und Trinken, Gesellschaft, Lifestyle")
    True
    """
    parts = text.split(", ")
    if len(parts) < _FEWEST_SECTIONS or len(text) > _LONGEST:
        return False
    return all(part[:1].isupper() and len(part.split()) <= _LABEL_WORDS for part in parts)


def begins_lede(text: str) -> bool:
    """Whether *text* begins as a first sentence does in Spanish and Portuguese, and a headline does not.

    >>> begins_lede("La ministra habló ayer."), begins_lede("Cierran el muelle viejo.")
    (True, False)
    """
    return text.split(maxsplit=1)[0].casefold() in _LEDE_WORDS


def begins_talk(text: str) -> bool:
    """Whether *text* begins with a name in capitals and a colon, as the turns of a conversation do.

    >>> begins_talk("BLITZER: Thank you"), begins_talk("Blitzer said: Thank you")
    (True, False)
    """
    return _SPEAKER.match(text) is not None


def one_sentence(text: str, language: str) -> str:
    """Return *text* with a comma for the stop inside, which Italian headlines have."""
    return text.replace(". ", ", ", 1) if language == "it" and len(text) <= _LONGEST_ITALIAN else text


def joins_two(text: str) -> bool:
    """Whether *text* is two headlines of other stories with a slash between them, as Vietnamese papers print links."""
    left, slash, right = text.partition(" / ")
    return bool(slash) and min(len(left.split()), len(right.split())) >= _FEWEST_JOINED


def is_title_case(text: str) -> bool:
    """Whether nearly all words of *text* are written large, as in the headlines of American outlets.

    >>> is_title_case("Mayor's Speech in Elmville Shocks Us All When She Says THIS!")
    True
    """
    long = [word for word in text.split() if len(word) > _SMALL_WORD]
    return sum(word.lstrip("“‘\"'(")[:1].isupper() for word in long) >= len(long) - 1 > 2  # noqa: PLR2004 (a few words prove nothing)


def is_broken_off(text: str) -> bool:
    """Whether *text* ends in a word that leads on: a line of running text, broken off.

    >>> is_broken_off("Since last month the region around the"), is_broken_off("The fight he believes in")
    (True, False)
    """
    return text.rsplit(maxsplit=1)[-1] in _LEADING_ON


def without_outlet(headline: str) -> str:
    """Return *headline* without the name of the paper in capitals behind it.

    >>> without_outlet("How the old pier was saved USA TODAY")
    'How the old pier was saved'
    """
    return _OUTLET.sub("", headline)


def without_stamp(headline: str) -> str:
    """Return *headline* without the time of publication behind it.

    >>> without_stamp("Ways of making sense 5:26 pm, November 11, 2019")
    'Ways of making sense'
    """
    return _STAMP.sub("", headline)


def without_column(headline: str) -> str:
    """Return *headline* without the name of a guest column that it runs on from.

    >>> without_column("Guest Commentary Save the old pier")
    'Save the old pier'
    """
    return _COLUMN.sub("", headline, count=1)


def asks_long(text: str, words: Sequence[str]) -> bool:
    """Whether *text* is a question or a cry that is too long for a headline."""
    if text[-1] not in "?!" or len(words) <= _LONGEST_QUESTION:
        return False
    return not ("¿" in text or "¡" in text or is_title_case(text))


def is_clause(words: Sequence[str]) -> bool:
    """Whether one of *words* is long and small: three words with capitals are a name or a section."""
    return any(word.islower() and len(word) > _SMALL_WORD for word in words)
