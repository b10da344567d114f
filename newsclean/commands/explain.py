"""Explain: every decision about one text, with its reason."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

import click

from newsclean.cleaner import Cleaner
from newsclean.errors import NewscleanError
from newsclean.read.decode import decode

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.edits import Edit
    from newsclean.story.explain import ExplainedBlock

_HELP: Final = {"help_option_names": ["-h", "--help"]}
_SHOWN: Final = 90
"""Code points of a block or a removed passage that are shown."""

Line = tuple[str, str]
"""A line of the explanation and how a terminal shows it."""


@click.command(context_settings=_HELP)
@click.argument("file")
@click.option("--encoding", metavar="NAME", help="Encoding of the file; otherwise UTF-8, or as its BOM says.")
@click.option("--language", metavar="CODE", help="Language of the text; otherwise found from it.")
@click.option("--page", type=click.Choice(["auto", "always", "never"]), default="auto", help="As for cleaning [auto].")
@click.option("--rules", "packs", metavar="FILE", multiple=True, help="Also the rules of a pack of your own.")
@click.option("--story-model", metavar="FILE", help="Weights of your own for finding the story.")
def explain(  # noqa: PLR0913 (one parameter for each option)
    file: str,
    *,
    encoding: str | None,
    language: str | None,
    page: Literal["auto", "always", "never"],
    packs: tuple[str, ...],
    story_model: str | None,
) -> None:
    """Say of FILE (- for standard input) what goes and why: each block of a page dump, then every edit."""
    text = decode(_raw(file), file, encoding)
    result = Cleaner(language=language, page=page, rules=packs, story_model=story_model).clean(text)
    lines = [*_blocks(text, page, story_model), *(_edit(edit, text) for edit in result.edits if edit.label != "page")]
    if not lines:
        lines = [("nothing to change", "")]
    if sys.stdout.isatty():
        _show(lines)
    else:
        for line, _ in lines:
            click.echo(line)


def _raw(file: str) -> bytes:
    if file == "-":
        return sys.stdin.buffer.read()
    try:
        return Path(file).read_bytes()
    except OSError as error:
        raise NewscleanError(f"{file}: cannot be read: {error.strerror}; check the name") from error


def _blocks(text: str, page: Literal["auto", "always", "never"], model: str | None) -> Iterator[Line]:
    from newsclean.story.explain import explain_story  # noqa: PLC0415 (few texts are dumps)
    from newsclean.story.model import load_model  # noqa: PLC0415

    weights = load_model(Path(model)) if model else None
    for explained in explain_story(text, page=page, model=weights):
        yield _block(explained, text)


def _block(explained: ExplainedBlock, text: str) -> Line:
    block, reasons = explained
    sign, style = ("+", "") if block.keep else ("-", "dim")
    words = " ".join(text[block.start : block.end].split())
    return f"{sign} {block.probability:.2f} {_short(words)} [{'; '.join(reasons)}]", style


def _edit(edit: Edit, text: str) -> Line:
    before = text[edit.start : edit.end]
    change = f"“{_short(_visible(before))}”" if before else "nothing"
    after = f" → “{_short(_visible(edit.replacement))}”" if edit.replacement else ""
    line = f"{edit.start}-{edit.end} {edit.label} ({edit.rule}): {change}{after}: {edit.why}"
    return line, "dim" if edit.label == "paragraph" else "bold"


def _visible(text: str) -> str:
    return text.replace("\n", "\\n").replace("\t", "\\t")


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…"


def _show(lines: list[Line]) -> None:
    from rich.console import Console  # noqa: PLC0415 (only a terminal is shown colours)
    from rich.text import Text  # noqa: PLC0415

    console = Console()
    for line, style in lines:
        console.print(Text(line, style=style))
