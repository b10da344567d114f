"""Find the days that head the parts of a diary, a calendar or a police log: "MONDAY, Dec. 30", "TUESDAY, Dec. 31"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean.lazy_pattern import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from newsclean.document import Block

_DAY: Final = lazy_pattern(
    r"(?i)(?:mon|tues|wednes|thurs|fri|satur|sun)day,? [a-z]{3,9}\.? \d{1,2}$"
    r"|(?:(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend),? (?:den )?\d{1,2}\. ?(?:[a-zä]{3,9}|\d{1,2}\.)$"
    r"|(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),? "
    r"\d{1,2} (?:de )?[a-zéû]{3,10}$"
)
_LONGEST: Final = 32
_FEWEST: Final = 2


def day_heads(blocks: Sequence[Block]) -> Collection[str]:
    """Return the texts of the *blocks* that are days, where there are several: a time of publication is one alone."""
    days = {block.text for block in blocks if len(block.text) <= _LONGEST and _DAY.match(block.text)}
    return days if len(days) >= _FEWEST else ()
