"""Find the standfirst of a page dump: the sentence below the headline that a byline and a date part from the story.

To the forest it looks like the teasers and captions around it, and it stands apart. What tells it is the headline
above: a line that names what the story is about. What a line says about pictures, comments or cookies, who wrote it
and when, is no standfirst.
"""

from __future__ import annotations

from itertools import compress
from operator import itemgetter
from typing import TYPE_CHECKING, Final

from newsclean.authors.bios import introduces_author, read_bio
from newsclean.authors.lines import read_author_line
from newsclean.story.marks import BRACKET, BULLET, COLON, COMMA, OTHER, SMALL_LETTER, STOP

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsclean.story.cues import Cues
    from newsclean.story.judge import Judgement

_LEAST_ODDS: Final = 18
"""A block that is less likely story, in 255ths, is none of it, whatever stands above,"""
_LEAST_SIGNED: Final = 6
"""or this where it stands below the headline and above the author or the day."""
_LIKELY: Final = 36
_STORY_WORDS: Final = 10  # the first block that stays with so many words opens the story
_REACH: Final = 30  # blocks above it that headline and standfirst stand in
_BELOW: Final = 7  # blocks below the headline
_HEADLINE_WORDS: Final = range(4, 27)
_ABOVE_WORDS: Final = range(3, 27)  # of a line that may be a headline though it names nothing of the story
_STANDFIRST_WORDS: Final = range(7, 71)
_LONG: Final = 12
_STAMP_WORDS: Final = 30
_DATE_WORDS: Final = 16
_SMALL: Final = 3  # tenths of a sentence's words that have no capital
_SAME: Final = 7  # tenths of its words that a line printed twice has in common
_NEXT: Final = 5  # blocks below a standfirst that say who wrote the story, and when
_NEVER: Final = ("photo", "comments", "cookies")
_OPEN_ENDS: Final = frozenset((OTHER, COMMA, COLON))


class _Head:
    """The lines above a story, measured, and what the story is about."""

    def __init__(self, judgement: Judgement, keep: Sequence[bool], cues: Cues, story: int) -> None:
        self.measures: Final = judgement.measures
        self.odds: Final = judgement.near_odds
        self.texts: Final = [piece.text for piece in judgement.near.pieces[: story + 1]]
        self.keep: Final = keep
        self.story: Final = story
        self.top: Final = max(0, story - _REACH)
        self.topics: Final = set().union(*compress(self.measures.vocabulary[story:], keep[story:]))
        bits = {kind: 1 << number for number, kind in enumerate(cues.kinds)}
        self.never: Final = sum(bits[kind] for kind in _NEVER if kind in bits)
        self.date: Final = bits.get("date", 0)

    def shared(self, at: int) -> int:
        """Return how many long words of the block number *at* the story has."""
        return len(self.measures.vocabulary[at] & self.topics)

    def is_stamp(self, at: int) -> bool:
        """Whether the block says who wrote the story or when."""
        words = self.measures.words[at]
        if words > _STAMP_WORDS:
            return False
        dated = self.measures.cues[at] & self.date and self.measures.digits[at] > 1 and words <= _DATE_WORDS
        return bool(dated) or read_author_line(self.texts[at].strip(" *+-|")) is not None

    def is_titled(self, at: int) -> bool:
        """Whether the block is written as a headline is: in few words, no item of a list, with no full stop."""
        return (
            self.measures.words[at] in _ABOVE_WORDS
            and self.measures.opening[at] != BULLET
            and self.measures.ending[at] not in _OPEN_ENDS
            and not self.texts[at].endswith(".")
        )

    def headline(self) -> int | None:
        """Return the block that is most like the headline of the story."""
        weighed = list(self._headlines())
        if not weighed:
            return None
        at = max(weighed, key=itemgetter(1))[0]
        above = at - 1  # what reads most like it may be the standfirst itself
        return above if above >= 0 and self.is_titled(above) and self._may_head(above) else at

    def _headlines(self) -> Iterator[tuple[int, int]]:
        for at in range(self.top, self.story):
            if self._may_head(at) and not self.keep[at]:
                weight = 24 * min(self.shared(at), 6) + 36 * (self.measures.copies[at] > 1) - (self.story - at)
                weight -= 48 * self.texts[at].endswith(".") + 36 * (self.measures.opening[at] == SMALL_LETTER)
                yield at, weight

    def _may_head(self, at: int) -> bool:
        return (
            self.measures.words[at] in _HEADLINE_WORDS
            and self.measures.opening[at] != BULLET
            and self.measures.ending[at] not in _OPEN_ENDS
            and self.shared(at) > 1
            and not self.measures.cues[at] & self.never
            and not self.is_stamp(at)
        )

    def may_be(self, at: int, least: int = _LEAST_ODDS) -> bool:
        """Whether the block may be the standfirst: a sentence about what the story is about, and *least* so likely."""
        words = self.measures.words[at]
        return (
            not self.keep[at]
            and self.odds[at] >= least
            and words in _STANDFIRST_WORDS
            and self.measures.opening[at] != BULLET
            and self.measures.small[at] * 10 >= words * _SMALL
            and self.shared(at) > (self.odds[at] < _LIKELY)
            and self.measures.copies[at] == 1
            and not self.measures.cues[at] & self.never
            and not self.is_stamp(at)
            and not self._is_biography(at)
        )

    def _is_biography(self, at: int) -> bool:
        return read_bio(self.texts[at]) is not None or introduces_author(self.texts[at]) is not None

    def is_signed(self, at: int) -> bool:
        """Whether right below the block stands who wrote the story, or when."""
        return any(map(self.is_stamp, range(at + 1, min(at + 1 + _NEXT, self.story))))

    def below(self, headline: int) -> int | None:
        """Return the standfirst below the block number *headline*."""
        names, stamped = self.measures.vocabulary[headline], False
        beside = self.story - 1  # parted from the story by nothing, the forest knows it
        for at in range(headline + 1, min(headline + 1 + _BELOW, beside)):
            own = self.measures.vocabulary[at]
            again = own and len(own & names) * 10 >= len(own) * _SAME
            if again or self.measures.words[at] < min(_ABOVE_WORDS):
                continue
            if self.is_stamp(at):
                stamped = True
            else:
                signed = self.is_signed(at)
                least = _LEAST_SIGNED if signed else _LEAST_ODDS
                return at if self.may_be(at, least) and (signed or not stamped) else None
        return None

    def signed(self) -> int | None:
        """Return the standfirst below a line that names nothing of the story, with the author right below it."""
        for at in range(max(self.top, 1), self.story - 1):
            if self.may_be(at) and self.is_signed(at):
                above = at - 1
                while above > self.top and self.is_stamp(above):
                    above -= 1
                stops = STOP <= self.measures.ending[at] < BRACKET
                long = self.measures.words[at] >= _LONG and self.measures.words[above] > min(_HEADLINE_WORDS)
                if (stops or long) and self.is_titled(above) and not self.is_stamp(above):
                    return at
        return None


def standfirst_of(judgement: Judgement, keep: Sequence[bool], cues: Cues) -> int | None:
    """Return the number of the block that is the standfirst of the story, if it stands apart from it.

    *keep* tells which blocks of the page stay; of a page that is one line nothing is said.
    """
    if judgement.near.shape == "run":
        return None
    places = [place for place, row in enumerate(judgement.rows) if row >= 0]
    near = [keep[place] for place in places]
    words = judgement.measures.words
    story = next((at for at, stays in enumerate(near) if stays and words[at] >= _STORY_WORDS), 0)
    if not story:
        return None
    head = _Head(judgement, near, cues, story)
    headline = head.headline()
    found = head.below(headline) if headline is not None else None
    if found is None:
        found = head.signed()
    return None if found is None else places[found]
