"""A result as text, as JSON or as a line of JSONL."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final, Literal, get_args

from newsclean.errors import SourceError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newsclean.read.sources import RawArticle
    from newsclean.result import Result

Format = Literal["text", "json", "jsonl", "ninjs", "markdown", "parquet"]
FORMATS: Final = get_args(Format)
PARQUET: Final = ".parquet"
"""What the name of a file ends with that is written as Parquet; no other is."""
SUFFIXES: Final[Mapping[str | None, str]] = {"json": ".json", "ninjs": ".json", "markdown": ".md", "parquet": PARQUET}
"""What the names of files in these formats end with."""
OF_MANY: Final = ("jsonl", "ninjs", "parquet")
"""The formats in which one file can hold many articles."""

FIELDS: Final = (
    "schema",
    "id",
    "source",
    "language",
    "outlet",
    "headline",
    "standfirst",
    "byline",
    "dateline",
    "credits",
    "text",
    "paragraphs",
    "edits",
    "flags",
    "counts",
    "input",
)
"""The names of version 1; a field of the input that has one of them moves into the object "input"."""

# JSON allows them as they are, but readers that split text into lines take them for line ends.
_LINE_ENDS: Final = (("\x85", "\\u0085"), ("\u2028", "\\u2028"), ("\u2029", "\\u2029"))


def to_bytes(result: Result, raw: RawArticle, form: Format, *, edits: bool, one_of_many: bool = False) -> bytes:
    """Return *result* of cleaning *raw* in the format *form*, as UTF-8 that ends with a newline.

    Empty text gives no bytes; an object that is *one_of_many* is one line. Raises SourceError for text that
    UTF-8 cannot hold.
    """
    if form == "text":
        return _text_bytes(result.text, raw.source)
    if form == "markdown":
        from newsclean.write.markdown import markdown_of  # noqa: PLC0415 (seldom needed)

        return _text_bytes(markdown_of(result, raw), raw.source)
    indent = None if one_of_many or form == "jsonl" else 2
    if form == "ninjs":
        from newsclean.write.ninjs import ninjs_of  # noqa: PLC0415 (seldom needed)

        return json_bytes(ninjs_of(result, raw), indent)
    return json_bytes(record_of(result, raw, edits=edits), indent)


def record_of(result: Result, raw: RawArticle, *, edits: bool) -> dict[str, object]:
    """Return the JSON object for *result*: version 1, then the other fields of the input unchanged."""
    record = result.to_dict(edits=edits)
    record["id"] = raw.id
    record["source"] = raw.source
    collided = {}
    for name, value in raw.fields.items():
        if name in FIELDS:
            collided[name] = value
        else:
            record[name] = value
    if collided:
        record["input"] = collided
    return record


def json_bytes(record: Mapping[str, object], indent: int | None = None) -> bytes:
    r"""Return *record* as JSON in UTF-8, a newline at its end; lone surrogates are written as escapes.

    >>> json_bytes({"text": "\ud800"})
    b'{"text": "\\ud800"}\n'
    """
    text = json.dumps(record, ensure_ascii=False, allow_nan=False, indent=indent)
    for mark, escape in _LINE_ENDS:
        if mark in text:
            text = text.replace(mark, escape)
    # What UTF-8 cannot hold is a lone surrogate, always inside a string; Python's escape for it is JSON's.
    return text.encode("utf-8", "backslashreplace") + b"\n"


def _text_bytes(text: str, source: str) -> bytes:
    if not text:
        return b""
    try:
        return text.encode() + b"\n"
    except UnicodeEncodeError as error:
        raise SourceError(
            f"{source}: a lone surrogate, U+{ord(text[error.start]):04X}, cannot be written as text; use --json"
        ) from error
