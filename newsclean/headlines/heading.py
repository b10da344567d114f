"""Find the headline and the standfirst that a cleaned text begins with."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean.authors.lines import read_author_line
from newsclean.given_names import has_given_name
from newsclean.headlines.east_asian import EAST_ASIAN, heads_east_asian
from newsclean.headlines.german import is_phrase, may_be_roof, takes_up
from newsclean.headlines.glued import TRAIL, glued_headline, is_word
from newsclean.headlines.one_line import Head, in_one_line
from newsclean.headlines.prefixes import is_said_again, undated, without_path
from newsclean.headlines.signs import (
    asks_long,
    begins_lede,
    begins_talk,
    is_biography,
    is_broken_off,
    is_clause,
    is_section,
    is_title_case,
    joins_two,
    never_headline,
    one_sentence,
    without_column,
    without_outlet,
    without_stamp,
)
from newsclean.headlines.taken_up import headline_among
from newsclean.lazy_pattern import lazy_pattern

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
_MOST_LABELS: Final = 4
_LABEL: Final = 3
"""Words of a label that may be a short headline."""
_STORY: Final = 80
_LONG_STORY: Final = 240
_SHORT_LINE: Final = 5
_BELOW: Final = range(1, 5)
"""Where the paragraph may stand that a dateline opens below headline and standfirst."""
_LONG_STANDFIRST: Final = 50
_MOST_STANDFIRSTS: Final = 3
_LONGEST_STANDFIRST: Final = 320
_STOPS: Final = (".", ":", ";", ",", ".”", '."', ".»", "。", "-", "–", "—")
_STATES: Final = (" U.S.", " U.K.", " U.N.", " D.C.")
_STORY_ENDS: Final = (".", "!", "?", "…", ".”", '."', "!”", "?”", ".)", '"', "”", "»", ":", "。", "」")
_WORD: Final = lazy_pattern(r"[^\W\d_]{4,}")


def head_of(  # noqa: PLR0913 (what is known of a text's beginning)
    source: str,
    paragraphs: Sequence[str],
    *,
    dateline_at: int | None,
    language: str = "en",
    captioned: bool = False,
    bylined: bool = False,
) -> Head:
    """Return the headline and standfirst of a cleaned text.

    *paragraphs* are those of the clean text, *source* what it was made of, *dateline_at* the number of the
    paragraph that the dateline opens, if any, *language* its ISO code. Where the first paragraph is *captioned*,
    a part of its line went as one of a caption: the rest is no headline. Where it is *bylined*, it is one.
    """
    if captioned:
        return Head()
    if bylined and dateline_at != 0 and language not in EAST_ASIAN:
        return Head(_whole(source, paragraphs), _standfirst(paragraphs, dateline_at))
    paragraphs, dateline_at = _one_line_each(paragraphs, dateline_at)
    head = _in_lines(source, paragraphs, dateline_at, language) or _by_its_words(source, paragraphs, dateline_at)
    return head or (in_one_line(source, paragraphs, dateline_at) if paragraphs else Head())


def _in_lines(source: str, paragraphs: Sequence[str], dateline_at: int | None, language: str) -> Head | None:
    """Return the headline that is one of the first *paragraphs*; None if none of them is known to be one."""
    for labels in range(min(len(paragraphs) - 1, _MOST_LABELS + 1)):
        rest = (undated(paragraphs[labels]), *paragraphs[labels + 1 :])
        if labels == dateline_at:
            return Head()  # "ELMVILLE – Stay or go?" is the story
        opened = None if dateline_at is None else dateline_at - labels
        roof = language == "de" and len(rest) > 2 and dateline_at is None and may_be_roof(rest[0], rest[1])  # noqa: PLR2004
        if roof and rest[0].endswith(":") and _is_headline(rest[1:], language, opened=any(map(_is_story, rest[2:4]))):
            return Head(rest[1], _standfirst(rest[1:], opened))
        if _heads(rest, language, opened):
            if roof and _heads(rest[1:], language, opened):
                continue
            if is_said_again(source, rest[0]) or _takes_up(paragraphs[:labels], rest[0]):
                return Head()
            return Head(_whole(source, rest), _standfirst(rest, opened))
        if not is_section(rest[0]) or paragraphs[labels + 1].startswith(rest[0]):
            break
    return None


def _by_its_words(source: str, paragraphs: Sequence[str], dateline_at: int | None) -> Head | None:
    """Return the headline that one of the first lines is since the story takes up its words."""
    at = headline_among(paragraphs)
    if at is None or (dateline_at is not None and dateline_at <= at) or never_headline(paragraphs[at]):
        return None
    rest = paragraphs[at:]
    if begins_talk(rest[0]) and any(map(begins_talk, rest[1:_TALK])):
        return None
    return Head(_whole(source, rest), _standfirst(rest, None if dateline_at is None else dateline_at - at))


def _whole(source: str, paragraphs: Sequence[str]) -> str:
    """Return the headline that the first of *paragraphs* is, without what stands before it, behind it or is stuck."""
    headline = without_outlet(without_stamp(without_column(without_path(source, TRAIL.sub("", paragraphs[0])))))
    glued = glued_headline(headline)
    if glued and is_word(headline, len(glued), paragraphs[1:]):
        glued = None  # "TotalEnergies"
    return glued or headline


def _takes_up(labels: Sequence[str], headline: str) -> bool:
    """Whether one of *labels* is rather the headline, and *headline* a subhead: it has a word of it."""
    return any(len(label.split()) == _LABEL and _words(label) & _words(headline) for label in labels)


def _one_line_each(paragraphs: Sequence[str], dateline_at: int | None) -> tuple[Sequence[str], int | None]:
    """Return *paragraphs* with the few short lines of one of the first, sections and headline, each for itself."""
    for number, paragraph in enumerate(paragraphs[:_MOST_LABELS]):
        lines = paragraph.split("\n")
        if 1 < len(lines) <= _MOST_LABELS and max(map(len, lines)) <= _LONGEST and (dateline_at or number) >= number:
            behind = None if dateline_at is None else dateline_at + (len(lines) - 1 if dateline_at > number else 0)
            return (*paragraphs[:number], *lines, *paragraphs[number + 1 :]), behind
        if len(paragraph) > _LONGEST:
            break
    return paragraphs, dateline_at


def _heads(paragraphs: Sequence[str], language: str, dateline_at: int | None) -> bool:
    """Whether the first paragraph is the headline of those below it, one of which a dateline may open."""
    if language in EAST_ASIAN:
        return heads_east_asian(paragraphs) and not read_author_line(paragraphs[0])
    return _is_headline(paragraphs, language, opened=dateline_at in _BELOW)


def _is_headline(paragraphs: Sequence[str], language: str, *, opened: bool) -> bool:  # noqa: PLR0911 (a no for each sign)
    """Whether the first paragraph is short, no sentence, and the head of the prose below it."""
    first = paragraphs[0]
    words = first.split()
    clause = is_clause(words) or (language == "de" and is_phrase(words))
    if not _SHORTEST <= len(first) <= _LONGEST or not _FEWEST_WORDS - clause <= len(words) <= _MOST_WORDS:
        return False
    stopped = first.endswith(_STOPS) and not (first.endswith(_STATES) and is_title_case(first))
    if stopped and not (language in ("es", "pt") and _is_headline_with_stop(paragraphs)):
        return False
    if language == "vi" and joins_two(first):
        return False
    if (
        first[0].islower()
        or "\n" in first
        or is_broken_off(first)
        or is_biography(first)
        or never_headline(one_sentence(first, language))
        or _is_author_line(first, short=_LABEL if language == "id" else _SHORT_LINE)
    ):
        return False
    talk = begins_talk(first) and any(begins_talk(paragraph) for paragraph in paragraphs[1:_TALK])
    if talk or asks_long(first, words):
        return False
    if len(first) < _SURE_LENGTH or len(words) < _FEWEST_WORDS:
        return first[-1] not in "?!" and bool(_words(first) & _words(" ".join(paragraphs[1:4])))
    long = len(words) >= _MANY_WORDS or first[0] in "¿¡"
    long = long or (language == "de" and takes_up(first, paragraphs[1:_NEAR]))
    return opened or _heads_story(paragraphs, long=long, many=language == "es")


def _is_author_line(text: str, *, short: int) -> bool:
    """Whether *text* is a line of authors or times; words with capitals, more than *short*, may be nobody's names.

    Indonesian headlines write all words large.
    """
    read = read_author_line(text)
    if read is None:
        return False
    return read.when or any(map(has_given_name, read.names)) or len(text.split()) <= short


def _is_headline_with_stop(paragraphs: Sequence[str]) -> bool:
    """Whether a line with a full stop is a headline: it begins like none and its words come again right below."""
    first = paragraphs[0]
    if not first.endswith(".") or first.endswith("..") or begins_lede(first):
        return False
    return len(_words(first) & _words(" ".join(paragraphs[1:4]))) > 1


def _heads_story(paragraphs: Sequence[str], *, long: bool, many: bool) -> bool:
    """Whether prose stands below the first paragraph and takes up its words.

    Spanish papers print *many* standfirsts, one below the other and without a full stop.
    """
    near = paragraphs[1:_NEAR]
    begins = next((number for number, paragraph in enumerate(near) if _is_story(paragraph)), None)
    # Between headline and story there may be a standfirst, then sentences: more lines without a stop are a list.
    if begins is None:
        return False
    unstopped = [paragraph for paragraph in near[:begins] if not paragraph.endswith((*_STORY_ENDS, ";"))]
    own = _words(paragraphs[0])
    if begins > 1 and unstopped:
        few = unstopped == list(near[: len(unstopped)]) and len(unstopped) <= (_MOST_STANDFIRSTS if many else 1)
        if not few or min(map(len, unstopped)) < _LONG_STANDFIRST:
            return False
        if len(unstopped) > 1:
            return len(own & _words(" ".join(paragraphs[begins : begins + 4]))) > 1
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
