"""Whole-number arithmetic over rows of blocks: running totals, windows, distances, one byte each."""

from __future__ import annotations

from functools import cache
from itertools import accumulate
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

FULL: Final = 255
_STEPS: Final = 16
_LOG_SIZE: Final = 65_536
_RAMP: Final = bytes(range(FULL + 1))
_RAMPS: Final = [_RAMP[: last + 1] for last in range(FULL + 1)]


def _log(number: int) -> int:
    """Return 16 times the binary logarithm of *number* + 1, piecewise linear, without floats."""
    scale = (number + 1).bit_length() - 1
    return _STEPS * scale + ((number + 1) * _STEPS >> scale) - _STEPS


_LOG: Final = bytes(min(_log(number), FULL) for number in range(_LOG_SIZE))


def log_scale(number: int) -> int:
    """Return *number* (not negative) on a logarithmic scale that fits a byte.

    >>> [log_scale(n) for n in (0, 1, 3, 7, 255, 65_534)]
    [0, 16, 32, 48, 128, 255]
    """
    return _LOG[number] if number < _LOG_SIZE else FULL


def logs(numbers: Sequence[int]) -> bytes:
    """Return each of *numbers* on the logarithmic scale."""
    try:
        return bytes(map(_LOG.__getitem__, numbers))
    except IndexError:  # beyond the table, which only enormous pages are
        return bytes(map(log_scale, numbers))


def clipped(numbers: Sequence[int], factor: int = 1, most: int = FULL) -> bytes:
    """Return each of *numbers* times *factor*, *most* at most."""
    try:
        return bytes(numbers).translate(_times(factor, most))
    except ValueError:  # a number that no byte holds
        return bytes([min(number * factor, most) for number in numbers])


@cache
def _times(factor: int, most: int) -> bytes:
    return bytes(min(number * factor, most) for number in range(FULL + 1))


def shares(parts: Iterable[int], wholes: Iterable[int], prior: int = 1) -> bytes:
    """Return each part in 255ths of its whole; *prior* pulls small wholes towards 0."""
    return bytes([FULL * part // (whole + prior) for part, whole in zip(parts, wholes, strict=True)])


def shares_of(whole: int, parts: Iterable[int]) -> bytes:
    """Return each of *parts* in 255ths of one more than *whole*."""
    whole += 1
    return bytes([FULL * part // whole for part in parts])


def totals(numbers: Iterable[int]) -> list[int]:
    """Return the running totals of *numbers*, one more than there are numbers."""
    return list(accumulate(numbers, initial=0))


def shifted(column: bytes, step: int, fill: int = 0) -> bytes:
    """Return *column* as seen from *step* blocks away: the value of block i + step at i."""
    count = len(column)
    padding = bytes([fill]) * min(abs(step), count)
    return (column[step:] + padding)[:count] if step > 0 else (padding + column)[:count]


def since(flags: Iterable[int | bool]) -> bytes:
    """Return how many blocks ago the last flagged one was (0: this one; 255: farther, or none so far).

    >>> list(since([0, 1, 0, 0, 1]))
    [255, 0, 1, 2, 0]
    """
    return _since(_runs(flags))


def since_until(flags: Iterable[int | bool]) -> tuple[bytes, bytes]:
    """Return how many blocks above the last flagged one is, and how many below the next one.

    >>> [list(column) for column in since_until([0, 1, 0, 0, 1])]
    [[255, 0, 1, 2, 0], [1, 0, 2, 1, 0]]
    """
    runs = _runs(flags)
    return _since(runs), b"".join([_ramp(len(run))[::-1] for run in runs[:-1]]) + bytes([FULL]) * len(runs[-1])


def since_places(places: Sequence[int], count: int) -> bytes:
    """Return what `since` does for *count* blocks of which those at *places*, in order, are flagged."""
    if not places:
        return bytes([FULL]) * count
    ramps = [_ramp(end - start - 1) for start, end in zip(places, [*places[1:], count], strict=True)]
    return bytes([FULL]) * places[0] + b"".join(ramps)


def _runs(flags: Iterable[int | bool]) -> list[bytes]:
    """Return the runs of blocks before, between and after the flagged ones."""
    return bytes(map(bool, flags)).split(b"\1")


def _since(runs: Sequence[bytes]) -> bytes:
    return bytes([FULL]) * len(runs[0]) + b"".join([_ramp(len(run)) for run in runs[1:]])


def _ramp(last: int) -> bytes:
    """Return 0, 1, 2, … *last*, 255 at most."""
    return _RAMPS[last] if last <= FULL else _RAMP + bytes([FULL]) * (last - FULL)


def best_run(scores: Sequence[int]) -> tuple[int, int]:
    """Return start and end of the run of blocks whose scores have the greatest sum."""
    best = (0, 0)
    highest = total = start = 0
    for number, score in enumerate(scores):
        if total <= 0:
            total, start = 0, number
        total += score
        if total > highest:
            highest, best = total, (start, number + 1)
    return best
