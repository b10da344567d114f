"""Clean: what `newsclean` does when no command word is given."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Unpack

import click

from newsclean import __version__
from newsclean.batch.worklist import INCLUDED
from newsclean.cleaner import LABELS
from newsclean.commands.cleaning import clean_inputs
from newsclean.commands.defaults import DEFAULTS
from newsclean.read.sources import FORMATS
from newsclean.write.formats import FORMATS as OUTPUTS

if TYPE_CHECKING:
    from newsclean.commands.given import Given


@click.command(
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog=f"""LABEL is one of {", ".join(LABELS)}.

    Commands: newsclean rules (list the rules), newsclean explain FILE (say why); a file of that name is ./rules.""",
)
@click.argument("inputs", nargs=-1, metavar="[INPUT]...")
@click.option(
    "-f",
    "--from",
    "source_format",
    type=click.Choice(["auto", *FORMATS]),
    default=DEFAULTS["source_format"],
    help="Input format.",
)
@click.option(
    "-t",
    "--to",
    "target_format",
    type=click.Choice(OUTPUTS),
    help="Output format; otherwise text, and JSONL for records.",
)
@click.option("--json", "target_format", flag_value="json", help="Short for --to json.")
@click.option("--jsonl", "target_format", flag_value="jsonl", help="Short for --to jsonl.")
@click.option("--edits/--no-edits", default=None, help="List the edits: JSON does, JSONL does not.")
@click.option("-o", "--output", metavar="FILE|DIR", help="Write there; a folder is mirrored.")
@click.option("--in-place", is_flag=True, help="Change the files themselves.")
@click.option("--backup", metavar="SUFFIX", default=DEFAULTS["backup"], help="With --in-place: keep a copy named so.")
@click.option("--include", metavar="GLOB", multiple=True, help=f"Files of a folder to read [{' '.join(INCLUDED)}].")
@click.option("--language", metavar="CODE", help="Language of the texts, such as de; otherwise found from each.")
@click.option("--outlet", metavar="NAME", help="Where the texts come from, such as reuters.")
@click.option("--rules", metavar="FILE", multiple=True, help="A rule pack of your own; may be repeated.")
@click.option(
    "--dateline",
    type=click.Choice(["normalise", "keep", "strip"]),
    default=DEFAULTS["dateline"],
    help="What becomes of a dateline [normalise].",
)
@click.option("--keep", metavar="LABEL", multiple=True, help="Leave this kind of residue in; may be repeated.")
@click.option(
    "--page",
    type=click.Choice(["auto", "always", "never"]),
    default=DEFAULTS["page"],
    help="Find the story of a page dump; auto: if a text is one [auto].",
)
@click.option("--story-model", metavar="FILE", help="Weights of your own for finding it.")
@click.option("--encoding", metavar="NAME", help="Encoding of the input; otherwise UTF-8, or as its BOM says.")
@click.option(
    "--text-field", metavar="NAME", default=DEFAULTS["text_field"], help="Field or column with the text [text]."
)
@click.option("--id-field", metavar="NAME", default=DEFAULTS["id_field"], help="Field or column with the id [id].")
@click.option(
    "--max-bytes",
    metavar="N",
    type=int,
    default=DEFAULTS["max_bytes"],
    help="Largest text, line or unpacked file [1 GiB].",
)
@click.option("-j", "--jobs", metavar="N", type=click.IntRange(1), help="Processes [one for each core].")
@click.option("--engine", type=click.Choice(["ray", "spark"]), help="Clean Parquet files on Ray or Spark.")
@click.option("--address", metavar="URL", help="Where the engine runs; otherwise it is started here.")
@click.option("--errors", metavar="FILE", help="Write failures there: JSONL of source, position, error.")
@click.option("--drop-empty", is_flag=True, help="Leave out articles of which nothing is left.")
@click.option("--strict", is_flag=True, help="Stop at the first failure.")
@click.option("--resume", is_flag=True, help="Go on where a run of the same command was stopped.")
@click.option("-q", "--quiet", is_flag=True, help="Nothing on standard error but errors.")
@click.version_option(__version__, message="newsclean %(version)s")
@click.pass_context
def clean(ctx: click.Context, **given: Unpack[Given]) -> bool:
    """Clean the text of scraped news: only the story stays.

    INPUT is a file, a folder or - (standard input, also when nothing is given). Clean text goes to
    standard output, everything else to standard error.
    """
    if not given["inputs"] and (sys.stdin is None or sys.stdin.isatty()):
        click.echo(ctx.get_help(), err=True)
        ctx.exit(2)
    return clean_inputs(given)
