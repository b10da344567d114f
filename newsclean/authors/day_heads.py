"""Find the days that head the parts of a diary, a calendar or a police log: "MONDAY, Dec. 30", "TUESDAY, Dec. 31"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean.dates import WEEKDAYS, read_date

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from newsclean.document import Block

_LONGEST: Final = 32
_FEWEST: Final = 2


def day_heads(blocks: Sequence[Block]) -> Collection[str]:
    """Return the texts of the *blocks* that are days, where there are several: a time of publication is one alone."""
    days = {block.text for block in blocks if len(block.text) <= _LONGEST and _is_day(block.text)}
    return days if len(days) >= _FEWEST else ()


def _is_day(text: str) -> bool:
    """Whether *text* is a weekday with its date and no year."""
    if text.split(maxsplit=1)[0].rstrip(".,").lower() not in WEEKDAYS:
        return False
    date = read_date(text, 0)
    return date is not None and date.end == len(text) and not date.year
