"""JSONL in: one JSON object a line; a damaged line is reported and the rest goes on."""

from __future__ import annotations

import json
import math
from itertools import chain
from typing import TYPE_CHECKING, NoReturn

from newsclean.errors import SourceError
from newsclean.read.decode import decode, is_wide

if TYPE_CHECKING:
    from collections.abc import Iterator


class LineError(SourceError):
    """What is wrong with one line; the others may be well."""


Row = tuple[int, "dict[str, object] | LineError"]
"""The number of a line and the object that it holds, or what is wrong."""


def read_jsonl(
    lines: Iterator[bytes], name: str, encoding: str | None, text_field: str, number: int = 1
) -> Iterator[tuple[int, dict[str, object] | LineError]]:
    """Yield the number of each line that is not blank, and its object, with text in *text_field*, or what is wrong.

    The first line has the number *number*. Raises SourceError if the lines cannot be told apart because
    the whole input is not text.
    """
    for line_number, line in _numbered(lines, name, encoding, number):
        where = f"{name}: line {line_number}"
        try:
            text = line if isinstance(line, str) else decode(line, where, encoding)
            if text.strip():
                yield line_number, _object(text, where, text_field)
        except SourceError as error:
            yield line_number, LineError(str(error))


def is_article(line: bytes, text_field: str) -> bool:
    """Whether *line* is a JSON object with text in *text_field*."""
    try:
        found = json.loads(line.removeprefix(b"\xef\xbb\xbf"))
    except (ValueError, RecursionError):
        return False
    return isinstance(found, dict) and isinstance(found.get(text_field), str)


def _numbered(
    lines: Iterator[bytes], name: str, encoding: str | None, number: int
) -> Iterator[tuple[int, bytes | str]]:
    first = next(lines, b"")
    if number == 1 and is_wide(first, encoding):
        text = decode(b"".join(chain((first,), lines)), name, encoding)
        return iter(enumerate(text.split("\n"), 1))
    return iter(enumerate(chain((first,), lines), number))


def _object(line: str, where: str, text_field: str) -> dict[str, object]:
    try:
        found = json.loads(line, parse_constant=_no_number, parse_float=_finite, object_pairs_hook=_without_twins)
    except (ValueError, RecursionError) as error:
        raise SourceError(f"{where}: not JSON ({error}); mend or remove the line") from error
    if not isinstance(found, dict):
        raise SourceError(f"{where}: not a JSON object; give one object a line")
    if text_field not in found:
        raise SourceError(f'{where}: no field "{text_field}"; name the field that holds the text with --text-field')
    if not isinstance(found[text_field], str):
        raise SourceError(f'{where}: field "{text_field}" is not a string; name the right one with --text-field')
    return found


def _without_twins(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """Return the object of *pairs*; raises ValueError where a name stands twice, for one of the two would be lost."""
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise ValueError(f"the name {json.dumps(twice)} stands there twice")
    return found


def _no_number(word: str) -> NoReturn:
    raise ValueError(f"{word} is no JSON value")


def _finite(digits: str) -> float:
    number = float(digits)
    if math.isinf(number):
        raise ValueError(f"{digits} is too large a number")
    return number
