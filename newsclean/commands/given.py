"""The options of the command for cleaning."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from newsclean.read.sources import Format as SourceFormat
    from newsclean.write.formats import Format


class Given(TypedDict):
    """The options as the user gave them."""

    inputs: tuple[str, ...]
    source_format: Literal["auto"] | SourceFormat
    target_format: Format | None
    output: str | None
    in_place: bool
    backup: str
    language: str | None
    outlet: str | None
    rules: tuple[str, ...]
    encoding: str | None
    dateline: Literal["normalise", "keep", "strip"]
    keep: tuple[str, ...]
    page: Literal["auto", "always", "never"]
    story_model: str | None
    include: tuple[str, ...]
    text_field: str
    id_field: str
    max_bytes: int
    jobs: int | None
    engine: Literal["ray", "spark"] | None
    address: str | None
    errors: str | None
    drop_empty: bool
    strict: bool
    resume: bool
    edits: bool | None
    quiet: bool
