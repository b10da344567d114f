"""Find the headline and the standfirst that a cleaned text begins with."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from newsclean.authors.lines import read_author_line
from newsclean.given_names import has_given_name
from newsclean.headlines.east_asian import EAST_ASIAN, heads_east_asian
from newsclean.headlines.signs import (
    UPDATED,
    begins_lede,
    begins_talk,
    is_broken_off,
    is_section,
    is_title_case,
    never_headline,
    without_column,
    without_outlet,
    without_stamp,
)
from newsclean.lazy_pattern import lazy_pattern
from newsclean.sentences import sentence_end

if TYPE_CHECKING:
    from collections.abc import Sequence

_SHORTEST: Final = 14
_SURE_LENGTH: Final = 18
"""Code points from which a headline needs no words of its own in the story."""
_LONGEST: Final = 150
_FEWEST_WORDS: Final = 4
_MANY_WORDS: Final = 7
_MOST_WORDS: Final = 24
_NEAR: Final = 5
"""Paragraphs below a headline among which its story begins."""
_TALK: Final = 6
_MOST_LABELS: Final = 2
_STORY: Final = 80
_LONG_STORY: Final = 240
_SMALL: Final = 3
_SHORT_LINE: Final = 5
_BELOW: Final = range(1, 5)
"""Where the paragraph may stand that a dateline opens below headline and standfirst."""
_LONG_STANDFIRST: Final = 50
_LONGEST_STANDFIRST: Final = 320
_LONGEST_QUESTION: Final = 11
_STOPS: Final = (".", ":", ";", ",", ".”", '."', ".»", "。", "-", "–", "—")
_STATES: Final = (" U.S.", " U.K.", " U.N.", " D.C.")
_STORY_ENDS: Final = (".", "!", "?", "…", ".”", '."', "!”", "?”", ".)", '"', "”", "»", ":", "。", "」")
_WORD: Final = lazy_pattern(r"[^\W\d_]{4,}")
_TRAIL: Final = lazy_pattern(r"^(?:[^«]*|.*»[^«]*) (?:→|»|›|>) (?=[^\s:,])")
# A small letter, then a word with a capital that goes on small: a headline without its line end.
_GLUED: Final = lazy_pattern(
    r"(?:(?<=[a-zß-ÿ)”»])|(?<=[^\s(¿¡]\"))(?=(?!In\b|Innen\b)[A-ZÀ-Þ][a-zß-ÿ’']+[ -]|[AIYOEÉÀ] [^\W\d_])"
    r"|(?<=[^\W_]\))(?=[A-ZÀ-Þ])"
)
_CAMEL: Final = lazy_pattern(
    r"(?:You|Linked|Wiki|Whats|Tik|Face|Pay|Health|Buzz|Bio|Space|Open|Astra|Java|Word|Play|Master|Fed|Cure|Git|Air|Door"
    r"|Mc|Mac|De|Di|La|Le|Fitz|O’|O'|i|e)"
)
_STANDFIRST_ENDS: Final = lazy_pattern(r"[.!?…”\"»][ \u00a0]{2,}(?=\S)")
_FIRST: Final = 420
_WORD_ON: Final = lazy_pattern(r"\w+")
_HUMPS: Final = lazy_pattern(r"[a-zß-ÿ][A-ZÀ-Þ]")
_LABEL_WORDS: Final = 3
_FEWEST_LETTERS: Final = 5
_MENU: Final = 200
_MENU_JOINTS: Final = 2
"""Joints within so many code points behind the first that make a menu."""


class Head(NamedTuple):
    """What stands above the story."""

    headline: str | None = None
    standfirst: str | None = None


def head_of(source: str, paragraphs: Sequence[str], *, dateline_at: int | None, language: str = "en") -> Head:
    """Return the headline and standfirst of a cleaned text.

    *paragraphs* are those of the clean text, *source* what it was made of, *dateline_at* the number of the
    paragraph that the dateline opens, if any, *language* its ISO code.
    """
    for labels in range(min(len(paragraphs) - 1, _MOST_LABELS + 1)):
        rest = paragraphs[labels:]
        if labels == dateline_at:
            return Head()  # "ELMVILLE – Stay or go?" is the story
        if _heads(rest, language, None if dateline_at is None else dateline_at - labels):
            headline = without_outlet(without_stamp(without_column(_TRAIL.sub("", rest[0]))))
            opened = None if dateline_at is None else dateline_at - labels
            glued = _glued(headline).headline
            if glued and _is_word(headline, len(glued), rest[1:]):
                glued = None  # "TotalEnergies"
            return Head(glued or headline, _standfirst(rest, opened))
        if not is_section(rest[0]) or paragraphs[labels + 1].startswith(rest[0]):
            break
    return _in_one_line(source, paragraphs, dateline_at) if paragraphs else Head()


def _heads(paragraphs: Sequence[str], language: str, dateline_at: int | None) -> bool:
    """Whether the first paragraph is the headline of those below it, one of which a dateline may open."""
    if language in EAST_ASIAN:
        return heads_east_asian(paragraphs) and not read_author_line(paragraphs[0])
    return _is_headline(paragraphs, language, opened=dateline_at in _BELOW)


def _is_headline(paragraphs: Sequence[str], language: str, *, opened: bool) -> bool:
    """Whether the first paragraph is short, no sentence, and the head of the prose below it."""
    first = paragraphs[0]
    words = first.split()
    if not _SHORTEST <= len(first) <= _LONGEST or not _FEWEST_WORDS - _is_clause(words) <= len(words) <= _MOST_WORDS:
        return False
    stopped = first.endswith(_STOPS) and not (first.endswith(_STATES) and is_title_case(first))
    if stopped and not (language in ("es", "pt") and _is_headline_with_stop(paragraphs)):
        return False
    if first[0].islower() or "\n" in first or is_broken_off(first) or never_headline(first) or _is_author_line(first):
        return False
    talk = begins_talk(first) and any(begins_talk(paragraph) for paragraph in paragraphs[1:_TALK])
    if talk or _asks_long(first, words):
        return False
    if len(first) < _SURE_LENGTH or len(words) < _FEWEST_WORDS:
        return first[-1] not in "?!" and bool(_words(first) & _words(" ".join(paragraphs[1:4])))
    return opened or _heads_story(paragraphs, long=len(words) >= _MANY_WORDS)


def _is_author_line(text: str) -> bool:
    """Whether *text* is a line of authors or times; words with capitals may be the names of nobody."""
    read = read_author_line(text)
    if read is None:
        return False
    return read.when or any(map(has_given_name, read.names)) or len(text.split()) <= _SHORT_LINE


def _asks_long(text: str, words: Sequence[str]) -> bool:
    """Whether *text* is a question or a cry that is too long for a headline."""
    if text[-1] not in "?!" or len(words) <= _LONGEST_QUESTION:
        return False
    return not ("¿" in text or "¡" in text or is_title_case(text))


def _is_clause(words: Sequence[str]) -> bool:
    """Whether one of *words* is long and small: three words with capitals are a name or a section."""
    return any(word.islower() and len(word) > _SMALL for word in words)


def _is_headline_with_stop(paragraphs: Sequence[str]) -> bool:
    """Whether a line with a full stop is a headline: it begins like none and its words come again right below."""
    first = paragraphs[0]
    if not first.endswith(".") or first.endswith("..") or begins_lede(first):
        return False
    return len(_words(first) & _words(" ".join(paragraphs[1:4]))) > 1


def _heads_story(paragraphs: Sequence[str], *, long: bool) -> bool:
    """Whether prose stands below the first paragraph and takes up its words."""
    near = paragraphs[1:_NEAR]
    begins = next((number for number, paragraph in enumerate(near) if _is_story(paragraph)), None)
    # Between headline and story there may be a standfirst, then sentences: more lines without a stop are a list.
    if begins is None:
        return False
    unstopped = [paragraph for paragraph in near[:begins] if not paragraph.endswith((*_STORY_ENDS, ";"))]
    if begins > 1 and unstopped and (unstopped != list(near[:1]) or len(unstopped[0]) < _LONG_STANDFIRST):
        return False
    own = _words(paragraphs[0])
    return (
        long
        or bool(own & set().union(*map(_words, paragraphs[1:6])))
        or len(own & _words(" ".join(paragraphs[1:]))) > 1
    )


def _is_story(paragraph: str) -> bool:
    return len(paragraph) >= _LONG_STORY or (len(paragraph) >= _STORY and paragraph.endswith(_STORY_ENDS))


def _words(text: str) -> set[str]:
    return {word.casefold() for word in _WORD.findall(text)}


def _standfirst(paragraphs: Sequence[str], dateline_at: int | None) -> str | None:
    """Return the paragraph between headline and story, where it is clearly none of the story."""
    if len(paragraphs) <= 2 or len(paragraphs[1]) > _LONGEST_STANDFIRST:  # noqa: PLR2004 (headline, standfirst, story)
        return None
    unfinished = not paragraphs[1].endswith(_STORY_ENDS) and _is_story(paragraphs[2])
    return paragraphs[1] if unfinished or dateline_at == 2 else None  # noqa: PLR2004


def _in_one_line(source: str, paragraphs: Sequence[str], dateline_at: int | None) -> Head:
    """Return the head of a text that was scraped into one line: "Headline. Standfirst.  The story …"."""
    first = paragraphs[0]
    if "\n" in source.strip():
        return Head()
    if dateline_at == 1:
        return _two_sentences(UPDATED.sub("", first))
    wide = _STANDFIRST_ENDS.search(source, 0, _FIRST)
    if wide and not _STANDFIRST_ENDS.search(source, wide.end(), wide.end() + _FIRST) and not source.startswith(" "):
        head = _two_sentences(source[: wide.start() + 1].strip())
        if head.standfirst and first.startswith(head.headline or ""):
            return head
    return _glued(first)


def _two_sentences(text: str) -> Head:
    end = sentence_end(text, 0, len(text))
    headline, rest = text[:end].strip(), text[end:].strip()
    if not _SHORTEST <= len(headline) <= _LONGEST or not rest or len(rest) > _LONGEST_STANDFIRST:
        return Head()
    if headline.endswith((".”", '."')) or sentence_end(rest, 0, len(rest)) < len(rest):
        return Head()
    return Head(headline.removesuffix("."), rest)


def _glued(text: str) -> Head:
    """Return the headline that runs into the first word of the story ("… than everThe singer has …")."""
    stop = sentence_end(text, 0, min(len(text), _FIRST))
    begin = 0
    for found in _GLUED.finditer(text, 0, min(stop, _LONGEST)):
        headline = _TRAIL.sub("", text[begin : found.start()])
        token = headline.split()[-1] if headline.split() else ""
        if _is_one_word(text, token, found.start()):
            continue
        if len(headline.split()) <= _LABEL_WORDS and not begin and len(token) >= _FEWEST_LETTERS:
            begin = found.start()  # "FarmingMinister open to bonus": a section is stuck to the headline
        if len(headline) < _SHORTEST or len(headline.split()) < _FEWEST_WORDS:
            continue
        return Head() if never_headline(headline) or _is_menu(text, found.end()) else Head(headline)
    return Head()


def _is_one_word(text: str, token: str, at: int) -> bool:
    """Whether the capital at *at*, behind *token*, stands inside a name ("FiveThirtyEight", "#BlackFriday")."""
    if _CAMEL.fullmatch(token) or token.startswith(("#", "@")):
        return True
    rest = _WORD_ON.match(text, at)
    word = token + (rest[0] if rest else "")
    return text.count(word) > 1 or any(map(_HUMPS.search, (token, rest[0] if rest else "")))


def _is_word(headline: str, at: int, paragraphs: Sequence[str]) -> bool:
    """Whether the word with a capital inside at *at* comes again in the story: then nothing is glued there."""
    left = headline[:at].rsplit(maxsplit=1)[-1]
    right = _WORD_ON.match(headline, at)
    word = left + (right[0] if right else "")
    return any(word in paragraph for paragraph in paragraphs)


def _is_menu(text: str, at: int) -> bool:
    """Whether what follows a glued headline is glued again and again: then it is a menu."""
    return len(list(_GLUED.finditer(text, at + 1, at + _MENU))) >= _MENU_JOINTS
