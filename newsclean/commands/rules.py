"""Rules: list what is in force, and put a pack of one's own on trial."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from newsclean.errors import SourceError
from newsclean.rulepack import RulePack
from newsclean.rules import Rule, read_pack
from newsclean.shelf import pack_files, with_examples

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_HELP = {"help_option_names": ["-h", "--help"]}
_SHOWN = 5


@click.group(invoke_without_command=True, context_settings=_HELP)
@click.option("--label", metavar="LABEL", help="Only the rules that strip this kind of residue.")
@click.option("--language", metavar="CODE", help="Only the rules for this language.")
@click.option("--rules", "packs", metavar="FILE", multiple=True, help="Also the rules of a pack of your own.")
@click.pass_context
def rules(ctx: click.Context, label: str | None, language: str | None, packs: tuple[str, ...]) -> None:
    """List every rule: what it strips, its language, its name, the reason and an example."""
    if ctx.invoked_subcommand is not None:
        return
    mine = tuple(rule for pack in packs for rule in read_pack(Path(pack), pack))
    for rule in (*with_examples(pack_files()), *mine):
        if label in (None, rule.strips) and language in (None, rule.language):
            click.echo(_described(rule))


@rules.command(name="test", context_settings=_HELP)
@click.argument("pack")
@click.argument("folder", required=False)
def trial(pack: str, folder: str | None) -> bool:
    """Put the rule pack PACK on trial: its examples, overlaps, slow patterns, and harm to the texts of FOLDER.

    Prints what is wrong, a line each; the exit code is 2 if an example fails or a pattern is slow.
    """
    mine = read_pack(Path(pack), pack)
    everything = RulePack((*with_examples(pack_files()), *mine))
    failed = False
    for rule in mine:
        for complaint in _complaints(rule, everything):
            failed = True
            click.echo(f"{pack}, rule {rule.id}: {complaint}")
        for remark in _remarks(rule, everything):
            click.echo(f"{pack}, rule {rule.id}: note: {remark}")
    if folder is not None:
        _tell_harm(folder, everything, mine)
    click.echo(f"{pack}: {len(mine)} rules, {'not ' if failed else ''}fit for use")
    return failed


def _described(rule: Rule) -> str:
    """Return *rule* as two lines of text."""
    example = " ".join(rule.removes[0].split())
    where = rule.language if rule.outlet is None else f"{rule.language}, {rule.outlet}"
    return f"{rule.strips} [{where}] {rule.id}: {rule.why}\n    “{example}”"


def _complaints(rule: Rule, pack: RulePack) -> Iterator[str]:
    from newsclean.trial.examples import failures  # noqa: PLC0415 (only for a trial)
    from newsclean.trial.speed import is_slow  # noqa: PLC0415 (likewise)

    slow = is_slow(rule)
    if slow:
        yield f"its pattern runs out of time on a text that begins {slow!r}; write it so that it cannot backtrack"
        return  # the other trials would hang
    yield from failures(rule, pack)


def _remarks(rule: Rule, pack: RulePack) -> Iterator[str]:
    from newsclean.trial.overlaps import overlaps  # noqa: PLC0415 (only for a trial)

    return overlaps(rule, pack.rules)


def _tell_harm(folder: str, pack: RulePack, mine: Sequence[Rule]) -> None:
    from newsclean.trial.harm import harm  # noqa: PLC0415 (only for a trial)

    for name, found in harm(_texts(folder), pack, frozenset(rule.id for rule in mine)).items():
        click.echo(f"rule {name}: {len(found.cuts)} cuts in {found.texts} texts")
        for cut in found.doubtful()[:_SHOWN]:
            click.echo(f"    read this: {cut}")


def _texts(folder: str) -> Iterator[str]:
    from newsclean.batch.worklist import INCLUDED, sources_of  # noqa: PLC0415 (only for a trial)
    from newsclean.read.articles import read  # noqa: PLC0415 (likewise)
    from newsclean.read.sources import Piece, RawArticle, Reading  # noqa: PLC0415 (likewise)

    for source, _ in sources_of((folder,), (*INCLUDED, "*.jsonl"), None):
        try:
            for _, article in read(Piece(source), Reading()):
                if isinstance(article, RawArticle):
                    yield article.text
                else:
                    click.echo(f"newsclean: {article.error}", err=True)
        except SourceError as error:  # the trial goes on with what can be read
            click.echo(f"newsclean: {error}", err=True)
