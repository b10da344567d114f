"""A result as Markdown (CommonMark): the headline a heading, and nothing in the story taken for markup."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from newsclean.write.parts import authors_of, body_of, headline_of

if TYPE_CHECKING:
    from newsclean.read.sources import RawArticle
    from newsclean.result import Result

_INLINE: Final = re.compile(r"[\\`*\[\]]|<(?=[A-Za-z/!?])|&(?=#?\w+;)|(?<![^\W_])_|_(?![^\W_])")
"""What may begin or end markup in a line; an underscore only at the edge of a word."""
_STARTS: Final = re.compile(r"^(\s*)([#>+=~|-]|(\d{1,9})([.)])(?=\s|$))", re.MULTILINE)
"""What may begin a block: headings, quotes, lists (5. or 5)), rules, code, tables."""
_HASHES: Final = re.compile(r"#+$")
"""What would end a heading."""
_BACKSLASHED: Final = r"\\\g<0>"
_INDENT: Final = re.compile(r"^[ \t]+", re.MULTILINE)


def markdown_of(result: Result, raw: RawArticle) -> str:
    """Return *result* of cleaning *raw* as Markdown: headline, standfirst, authors, then the paragraphs.

    The dateline opens the first of them, as in the clean text. Empty text gives nothing.
    """
    if not result.text:
        return ""
    headline, authors, standfirst = headline_of(result, raw), authors_of(result, raw), result.article.standfirst
    parts = [f"# {_HASHES.sub(_BACKSLASHED, _inline(_one_line(headline)))}"] if headline else []
    parts += [f"**{_inline(_one_line(standfirst))}**"] if standfirst else []
    parts += [f"*{_inline(_one_line(authors))}*"] if authors else []
    return "\n\n".join((*parts, *map(escaped, body_of(result, headline))))


def escaped(paragraph: str) -> str:
    r"""Return *paragraph* so that Markdown shows it as it is.

    >>> print(escaped("1. May was *the* month"))
    1\. May was \*the\* month
    """
    return _STARTS.sub(_escaped_start, _INDENT.sub("", _inline(paragraph)))


def _escaped_start(found: re.Match[str]) -> str:
    indent, sign, digits, mark = found.groups()
    return f"{indent}{digits}\\{mark}" if digits else f"{indent}\\{sign}"


def _inline(text: str) -> str:
    return _INLINE.sub(_BACKSLASHED, text)


def _one_line(text: str) -> str:
    return " ".join(text.split())
