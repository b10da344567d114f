"""Find the story in a text: which blocks stay, which go, and why."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from itertools import compress
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from newsclean.story.blocks import Join, Layout, lay_out, rows_of
from newsclean.story.choose import choose
from newsclean.story.dump import is_dump, reads_as_dump
from newsclean.story.judge import judge
from newsclean.story.leftover import Span, left_over
from newsclean.story.model import StoryModel, load_model
from newsclean.story.question import may_be_dump
from newsclean.story.reasons import why_removed
from newsclean.story.standfirst import standfirst_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsclean.story.blocks import Piece

PageMode = Literal["auto", "always", "never"]
_LEAST_WORDS: Final = 12  # fewer words than that are no story
_ROUNDS: Final = 8
_CHANCES: Final = tuple(round(odds / 255, 3) for odds in range(256))


class StoryBlock(NamedTuple):
    """A block of the source, ``source[start:end]``, and the decision about it."""

    start: int
    end: int
    keep: bool
    probability: float
    """How likely the block is story, 0 to 1."""


class Removal(NamedTuple):
    """A run of blocks that are not story: ``source[start:end]`` goes."""

    start: int
    end: int
    why: str


class Decided(NamedTuple):
    """The blocks of a text, whether each stays, and how likely each is story, in 255ths."""

    pieces: tuple[Piece, ...] = ()
    keep: tuple[bool, ...] = ()
    odds: bytes = b""


_NOTHING: Final = Decided()


@dataclass(frozen=True, slots=True)
class Story:
    """What the finder says about a text; offsets are code points of the source."""

    is_dump: bool
    decided: Decided = _NOTHING
    joins: tuple[Join, ...] = ()
    """White space to replace: inside torn sentences of the blocks that stay, and their indentation."""
    removals: tuple[Removal, ...] = ()
    no_story: bool = False
    """Whether no block is story; then nothing is removed."""

    @property
    def blocks(self) -> tuple[StoryBlock, ...]:
        """Every block in order; none for a text that was not looked into. Few ask, so they are made when asked."""
        rows = zip(*self.decided, strict=True)
        return tuple([StoryBlock(piece.start, piece.end, stays, _CHANCES[chance]) for piece, stays, chance in rows])


def find_story(text: str, *, page: PageMode = "auto", model: StoryModel | None = None) -> Story:
    """Return which blocks of *text* are the story.

    With *page* "auto" only a text that reads as a page dump is cut; "always" cuts any text, "never"
    none. What is left is judged again until it stands, so the story of the story is the story.
    """
    if page == "never":
        return Story(is_dump=False)
    dump = may_be_dump(text)
    if not dump and page == "auto":
        return Story(is_dump=False)
    model = model or load_model()
    rows = rows_of(text)
    dump = dump and reads_as_dump(text, rows, model.dump, model.cues)
    if not dump and page == "auto":
        return Story(is_dump=False)
    layout = lay_out(text, rows)
    if not layout.pieces:
        return Story(is_dump=dump, no_story=True)
    return _decide(text, layout, model, is_page=dump, always=page == "always")


def _decide(source: str, layout: Layout, model: StoryModel, *, is_page: bool, always: bool) -> Story:
    judgement = judge(layout, model)
    words = judgement.words
    keep = choose(judgement.odds, words, judgement.opening, layout.shape)
    if sum(compress(words, keep)) < _LEAST_WORDS:
        keep = (True,) * len(keep)
        return Story(is_page, Decided(layout.pieces, keep, judgement.odds), (), (), no_story=True)
    keep = _settled(source, layout, keep, model, always=always)
    standfirst = None if always else standfirst_of(judgement, keep, model.cues)  # it would be judged again, and go
    keep = keep if standfirst is None else _with(standfirst, source, layout, keep, model)
    kept = list(compress(layout.pieces, keep))
    return Story(
        is_page,
        Decided(layout.pieces, keep, judgement.odds),
        tuple(sorted((*_joins_within(layout.joins, kept), *_indents(kept)))),
        tuple(_removals(layout, keep, judgement.cues, model.cues.kinds, judgement.words)),
    )


def _settled(
    source: str, layout: Layout, keep: tuple[bool, ...], model: StoryModel, *, always: bool
) -> tuple[bool, ...]:
    """Return the blocks that stay when the text they make is judged again, and again."""
    for _ in range(_ROUNDS):
        text, spans = left_over(source, layout.pieces, keep)
        if not always and not is_dump(text, model.dump, model.cues):
            break
        rest = lay_out(text)
        judgement = judge(rest, model)
        again = choose(judgement.odds, judgement.words, judgement.opening, rest.shape)
        if all(again) or sum(compress(judgement.words, again)) < _LEAST_WORDS:
            break
        stay = _touched(spans, list(compress(rest.pieces, again)))
        if len(stay) == len(spans):  # one long line is cut elsewhere now: what a block that goes touches, goes
            stay -= _touched(spans, [piece for piece, stays in zip(rest.pieces, again, strict=True) if not stays])
        if not stay:
            break
        keep = tuple(number in stay for number in range(len(keep)))
    return keep


def _with(number: int, source: str, layout: Layout, keep: tuple[bool, ...], model: StoryModel) -> tuple[bool, ...]:
    """Return the blocks that stay with the block *number* too, unless what they make would be judged again."""
    more = (*keep[:number], True, *keep[number + 1 :])
    return keep if is_dump(left_over(source, layout.pieces, more)[0], model.dump, model.cues) else more


def _touched(spans: Sequence[Span], pieces: Sequence[Piece]) -> set[int]:
    """Return the numbers of the spans that any of *pieces* (in order, of the same text) overlaps."""
    starts = [piece.start for piece in pieces]
    touched = set()
    for span in spans:
        before = bisect_left(starts, span.end) - 1
        if before >= 0 and pieces[before].end > span.start:
            touched.add(span.number)
    return touched


def _joins_within(joins: Sequence[Join], kept: Sequence[Piece]) -> Iterator[Join]:
    """Yield the joins that lie inside a block that stays."""
    number = 0
    for join in joins:
        while number < len(kept) and kept[number].end <= join.start:
            number += 1
        if number < len(kept) and kept[number].start < join.start:
            yield join


def _indents(kept: Sequence[Piece]) -> Iterator[Join]:
    """Yield the indentation before the blocks that stay: it is the page's layout, not the story's."""
    for piece in kept:
        if piece.indent:
            yield Join(piece.start - piece.indent, piece.start, "")


def _removals(
    layout: Layout, keep: Sequence[bool], cues: Sequence[int], kinds: Sequence[str], words: Sequence[int]
) -> Iterator[Removal]:
    """Yield the longest runs of blocks that go."""
    last = len(keep) - 1 - keep[::-1].index(True)
    end = -1
    for gone in bytes(keep).split(b"\1"):
        start, end = end + 1, end + 1 + len(gone)
        if not gone:
            continue
        place = "above the story" if not start else "below the story" if start > last else "inside the story"
        why = why_removed(place, words[start:end], cues[start:end], kinds)
        yield Removal(layout.pieces[start].start, layout.pieces[end - 1].end, why)
