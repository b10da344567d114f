"""dolma: the removed spans as attributes, for its mixer to take out. The library itself is not needed."""

from __future__ import annotations

import gzip
import json
from typing import TYPE_CHECKING, Final, TypedDict, Unpack

from newsclean.cleaner import Cleaner
from newsclean.errors import NewscleanError
from newsclean.write.output import opened

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from newsclean.cleaner import Options
    from newsclean.result import Result

NAME: Final = "newsclean"
"""What the attributes begin with: "newsclean__prompt", and "newsclean__residue" for all spans together."""
Span = tuple[int, int, float]


class Attributes(TypedDict):
    """A line of a file of attributes."""

    id: object
    source: object
    attributes: dict[str, list[Span]]


def spans(result: Result) -> dict[str, list[Span]]:
    """Return what was removed, by attribute: start, end (code points) and a score, which is always 1.

    An edit that puts something in the place of text, such as one form of datelines for another, is no span.
    """
    found: dict[str, list[Span]] = {f"{NAME}__residue": []}
    for edit in result.edits:
        if not edit.replacement:
            for name in (f"{NAME}__{edit.label}", f"{NAME}__residue"):
                found.setdefault(name, []).append((edit.start, edit.end, 1.0))
    return found


def tag(documents: Path, attributes: Path, **options: Unpack[Options]) -> int:
    """Read *documents*, a `.jsonl.gz` file of dolma, and write *attributes*, one line for each; return how many.

    Raises NewscleanError for a line that is no document.
    """
    cleaner = Cleaner(**options)
    count = 0
    with opened(attributes) as raw, gzip.GzipFile(fileobj=raw, mode="wb", filename="", mtime=0) as stream:
        for line in _lines(documents, cleaner):
            stream.write(json.dumps(line).encode() + b"\n")
            count += 1
    return count


def _lines(documents: Path, cleaner: Cleaner) -> Iterator[Attributes]:
    with gzip.open(documents, "rt", encoding="utf-8") as stream:
        for number, line in enumerate(stream, 1):
            try:
                document = json.loads(line)
                identity, text = document["id"], document["text"]
            except (ValueError, KeyError, TypeError) as error:
                raise NewscleanError(f"{documents}: line {number}: no document with id and text; mend it") from error
            found = spans(cleaner.attempt(text))
            yield {"id": identity, "source": document.get("source"), "attributes": found}
