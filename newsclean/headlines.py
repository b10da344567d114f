"""Find the headline and the standfirst that a cleaned text begins with."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from newsclean.author_lines import read_author_line
from newsclean.headline_signs import begins_lede, is_section, never_headline, without_column
from newsclean.lazy_pattern import lazy_pattern
from newsclean.sentences import sentence_end

if TYPE_CHECKING:
    from collections.abc import Sequence

_SHORTEST: Final = 18
_LONGEST: Final = 150
_FEWEST_WORDS: Final = 4
_MANY_WORDS: Final = 7
_MOST_WORDS: Final = 24
_NEAR: Final = 5
"""Paragraphs below a headline among which its story begins."""
_MOST_LABELS: Final = 2
_STORY: Final = 80
_LONGEST_STANDFIRST: Final = 320
_LONGEST_QUESTION: Final = 11
_STOPS: Final = (".", ":", ";", ",", ".”", '."', ".»", "。", "-", "–", "—")
_STORY_ENDS: Final = (".", "!", "?", "…", ".”", '."', "!”", "?”", ".)", '"', "”", "»", ":", "。", "」")
_WORD: Final = lazy_pattern(r"[^\W\d_]{4,}")
_TRAIL: Final = lazy_pattern(r"^.* (?:→|»|›|>) ")
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
        if _is_headline(rest, language):
            headline = without_column(_TRAIL.sub("", rest[0]))
            opened = None if dateline_at is None else dateline_at - labels
            return Head(_glued(headline).headline or headline, _standfirst(rest, opened))
        if not is_section(rest[0]) or paragraphs[labels + 1].startswith(rest[0]):
            break
    return _in_one_line(source, paragraphs, dateline_at) if paragraphs else Head()


def _is_headline(paragraphs: Sequence[str], language: str) -> bool:
    """Whether the first paragraph is short, no sentence, and the head of the prose below it."""
    first = paragraphs[0]
    words = first.split()
    if not _SHORTEST <= len(first) <= _LONGEST or not _FEWEST_WORDS <= len(words) <= _MOST_WORDS:
        return False
    if first.endswith(_STOPS) and not (language in ("es", "pt") and _is_headline_with_stop(paragraphs)):
        return False
    if first[0].islower() or never_headline(first) or read_author_line(first):
        return False
    if first[-1] in "?!" and len(words) > _LONGEST_QUESTION:
        return False
    return _heads_story(paragraphs, long=len(words) >= _MANY_WORDS)


def _is_headline_with_stop(paragraphs: Sequence[str]) -> bool:
    """Whether a line with a full stop is a headline: it begins like none and its words come again right below."""
    first = paragraphs[0]
    if not first.endswith(".") or first.endswith("..") or begins_lede(first):
        return False
    return len(_words(first) & _words(paragraphs[1])) > 1


def _heads_story(paragraphs: Sequence[str], *, long: bool) -> bool:
    """Whether prose stands below the first paragraph and takes up its words."""
    near = paragraphs[1:_NEAR]
    begins = next((number for number, paragraph in enumerate(near) if _is_story(paragraph)), None)
    # Between headline and story there may be sentences: more than one line without a stop is a list.
    if begins is None or (
        begins > 1 and not all(paragraph.endswith((*_STORY_ENDS, ";")) for paragraph in near[:begins])
    ):
        return False
    own = _words(paragraphs[0])
    return (
        long
        or bool(own & set().union(*map(_words, paragraphs[1:6])))
        or len(own & _words(" ".join(paragraphs[1:]))) > 1
    )


def _is_story(paragraph: str) -> bool:
    return len(paragraph) >= _STORY and paragraph.endswith(_STORY_ENDS)


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
        return _two_sentences(first)
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
    for found in _GLUED.finditer(text, 0, min(stop, _LONGEST)):
        headline = _TRAIL.sub("", text[: found.start()])
        token = headline.split()[-1] if headline.split() else ""
        if _CAMEL.fullmatch(token) or len(headline) < _SHORTEST or len(headline.split()) < _FEWEST_WORDS:
            continue
        return Head() if never_headline(headline) else Head(headline)
    return Head()
