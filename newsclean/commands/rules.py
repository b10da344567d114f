"""Rules: list what is in force."""

from __future__ import annotations

from pathlib import Path

import click

from newsclean.rulepack import pack_files, with_examples
from newsclean.rules import Rule, read_pack


@click.group(invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
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
            click.echo(described(rule))


def described(rule: Rule) -> str:
    """Return *rule* as two lines of text."""
    example = " ".join(rule.removes[0].split())
    where = rule.language if rule.outlet is None else f"{rule.language}, {rule.outlet}"
    return f"{rule.strips} [{where}] {rule.id}: {rule.why}\n    “{example}”"
