"""Find the headline and the standfirst that a cleaned text begins with."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from newsclean.author_lines import read_author_line
from newsclean.lazy_pattern import lazy_pattern
from newsclean.sentences import sentence_end

if TYPE_CHECKING:
    from collections.abc import Sequence

_SHORTEST: Final = 18
_LONGEST: Final = 150
_FEWEST_WORDS: Final = 4
_MANY_WORDS: Final = 7
_MOST_WORDS: Final = 24
_STORY: Final = 80
_LONGEST_STANDFIRST: Final = 320
_LONGEST_QUESTION: Final = 11
_STOPS: Final = (".", ":", ";", ",", ".”", '."', ".»", "。", "-", "–", "—")
_STORY_ENDS: Final = (".", "!", "?", "…", ".”", '."', "!”", "?”", ".)", '"', "”", "»", ":", "。", "」")
_WORD: Final = lazy_pattern(r"[^\W\d_]{4,}")
_SPEAKER: Final = lazy_pattern(r"^[A-ZÀ-Þ .'-]{3,40}:\s|^[-•*·–—>→▶]|^\d+[.)]\s|^https?:|@")
_NO_HEADLINE: Final = lazy_pattern(
    r"""[a-zß-ÿ]{3}[.!?][’”"»']? [A-ZÀ-Þ“"0-9]"""  # two sentences
    r"|[a-z](?:Facebook|Twitter|E-?[Mm]ail|LinkedIn)|(?:Facebook|Twitter)[A-Z]|<\w|[{}]|\| (?:AP|[\w ]+/)"
)
_TRAIL: Final = lazy_pattern(r"^.* (?:→|»|›|>) ")
# A small letter, then a word with a capital that goes on small: a headline without its line end.
_GLUED: Final = lazy_pattern(
    r"(?<=[a-zß-ÿ)”\"»])(?=(?!In\b|Innen\b)[A-ZÀ-Þ][a-zß-ÿ’']+[ -]|[AIYOEÉÀ] [^\W\d_])|(?<=[^\W_]\))(?=[A-ZÀ-Þ])"
)
_CAMEL: Final = lazy_pattern(
    r"(?:You|Linked|Whats|Tik|Face|Pay|Health|Buzz|Bio|Space|Open|Astra|Java|Word|Play|Master|Fed|Cure|Git|Air|Door"
    r"|Mc|Mac|De|Di|La|Le|Fitz|O’|O'|i|e)"
)
_STANDFIRST_ENDS: Final = lazy_pattern(r"[.!?…”\"»][ \u00a0]{2,}(?=\S)")
_FIRST: Final = 420


class Head(NamedTuple):
    """What stands above the story."""

    headline: str | None = None
    standfirst: str | None = None


def head_of(source: str, paragraphs: Sequence[str], *, dateline_at: int | None) -> Head:
    """Return the headline and standfirst of a cleaned text.

    *paragraphs* are those of the clean text, *source* what it was made of, *dateline_at* the number of the
    paragraph that the dateline opens, if any.
    """
    if not paragraphs:
        return Head()
    if len(paragraphs) > 1 and _is_headline(paragraphs):
        headline = _TRAIL.sub("", paragraphs[0])
        return Head(_glued(headline).headline or headline, _standfirst(paragraphs, dateline_at))
    return _in_one_line(source, paragraphs, dateline_at)


def _is_headline(paragraphs: Sequence[str]) -> bool:
    """Whether the first paragraph is short, no sentence, and the head of the prose below it."""
    first = paragraphs[0]
    words = first.split()
    if not _SHORTEST <= len(first) <= _LONGEST or not _FEWEST_WORDS <= len(words) <= _MOST_WORDS:
        return False
    if first.endswith(_STOPS) or _SPEAKER.search(first) or first[0].islower() or read_author_line(first):
        return False
    if (first[-1] in "?!" and len(words) > _LONGEST_QUESTION) or _NO_HEADLINE.search(first):
        return False
    if not any(_is_story(paragraph) for paragraph in paragraphs[1:3]):
        return False
    shared = _words(first) & set().union(*map(_words, paragraphs[1:6]))
    return bool(shared) or len(words) >= _MANY_WORDS


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
    if wide and source.count("  ", 0, wide.end() + _FIRST) == 1 and not source.startswith(" "):
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
        return Head(headline)
    return Head()
