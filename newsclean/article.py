"""The parts of a cleaned text as data: derived from the source, the edits and the clean text, never stored."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from newsclean.authors.described import authors_described
from newsclean.authors.east_asian import east_asian_authors
from newsclean.authors.leads import led_authors
from newsclean.authors.lines import read_author_line
from newsclean.authors.notes import authors_in_standfirst, authors_noted, authors_spoken, desks_in
from newsclean.authors.other_lines import RULE as AUTHOR_FORM
from newsclean.authors.other_lines import named_by_form, opened_by
from newsclean.authors.signatures import signed_alone, signed_by
from newsclean.credits import Credit, credits_in
from newsclean.document import Document, blocks_of
from newsclean.headlines.bylined import is_bylined
from newsclean.headlines.heading import head_of
from newsclean.lazy_pattern import lazy_pattern
from newsclean.names import people
from newsclean.normalise.dateline import Dateline, dateline_of
from newsclean.residue.model import RULE as RESIDUE_LINES
from newsclean.rulepack import RulePack
from newsclean.strip.bylines import strip_bylines
from newsclean.strip.credit_lines import strip_credit_lines

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Article", "Credit", "article_of"]

_FORM: Final = frozenset(("paragraph", "character", "dateline"))
"""Labels of edits that change the form of the text, not what it holds."""
_PHOTOGRAPHER: Final = lazy_pattern(r" for (?:[Tt]he )?[A-Z]")
"""How pictures are signed: "Jane Roe for The New York Times"."""
_AGAIN: Final = {"byline": strip_bylines, "credit": strip_credit_lines}
"""The filters that find again what was kept on request."""
_WRITTEN: Final = ("撰文", "文／", "文/", "文：", "作者")
"""How Chinese credit lines begin that say who wrote the story."""
_LINE_HEAD: Final = 60
_CREDIT: Final = 40
_CAPTION: Final = 70
_LAST: Final = 20
_REST: Final = ("last-lines", RESIDUE_LINES)
"""The rules that take what no other knows: a name alone may be the author's."""
_NOTES: Final = 3
"""Paragraphs at the end in which a note may name the author."""
_HEAD: Final = 4
"""Paragraphs at the beginning of which one may be a standfirst."""
_GAP: Final = 2
"""Code points between two edits that are parts of one line."""


@dataclass(frozen=True, slots=True)
class Article:
    """The parts of a cleaned text as data."""

    headline: str | None
    """Only where the text itself begins with one."""
    standfirst: str | None
    byline: tuple[str, ...]
    """Names of authors alone."""
    dateline: Dateline | None
    credits: tuple[Credit, ...]
    paragraphs: tuple[str, ...]


def article_of(document: Document, text: str) -> Article:
    """Return the parts of *text*, the clean text of *document*."""
    paragraphs = tuple(paragraph for paragraph in text.split("\n\n") if paragraph.strip())
    dateline = dateline_of(document.source, document.edits, text)
    head = head_of(
        document.source,
        paragraphs,
        dateline_at=_opened_by(paragraphs, dateline),
        language=document.language,
        captioned=_is_captioned(document, paragraphs) or _runs_on(document, paragraphs),
        bylined=is_bylined(document, paragraphs),
    )
    credit_lines = [part for text in texts_of(document, "credit") for part in _divided(text)]
    by_lines = [text for text in credit_lines if names_author(text)]
    return Article(
        headline=head.headline,
        standfirst=head.standfirst,
        byline=_authors(document, paragraphs, credit_lines),
        dateline=dateline,
        credits=credits_in([text for text in credit_lines if text not in by_lines]),
        paragraphs=paragraphs,
    )


def texts_of(document: Document, label: str) -> list[str]:
    """Return what *document* holds of one kind of residue: what its edits took out, and what was kept on request."""
    left = Document(document.source, blocks_of(document.source), (), document.language, document.outlet, document.found)
    left = left.with_edits(edit for edit in document.edits if edit.label not in _FORM)
    again = _AGAIN.get(label)
    kept = again(left, RulePack(())) if again else ()
    spans = sorted((edit.start, edit.end) for edit in (*document.edits, *kept) if edit.label == label)
    return [document.source[start:end] for start, end in _joined(spans)]


def _authors(document: Document, paragraphs: Sequence[str], credit_lines: Sequence[str]) -> tuple[str, ...]:
    """Return the authors: those of author lines, else those whom a biography or the signatures at the end name."""
    lines = _without_kickers(document, texts_of(document, "byline"))
    named = authors_in([*lines, *filter(names_author, credit_lines), *_signatures(document)])
    signed = signed_by((*paragraphs, *_cut_by(document, *_REST, "author-line")))
    if named:
        return signed if set(named) < set(signed) else named  # the first of several who sign was read as the author
    notes = [*texts_of(document, "bio"), *credit_lines]
    described = authors_described("\n".join(texts_of(document, "bio"))) if _has(document, "bio") else ()
    rest = _cut_by(document, *_REST)
    return (
        described
        or next(filter(None, map(authors_noted, (*notes, *paragraphs[-_NOTES:]))), ())
        or signed_by((*paragraphs, *rest))
        or signed_alone(
            _cut_by(document, "sign-off", "vi-by-source-brackets") or rest,
            "\n".join(paragraphs),
            document.language,
        )
        or authors_in_standfirst(paragraphs[:_HEAD], document.source)
        or authors_spoken((*paragraphs, *_cut(document)))
        or named_by_form(_cut_by(document, AUTHOR_FORM), document.language)
        or opened_by(paragraphs, document.language)
        or east_asian_authors(next((text for text in credit_lines if text.startswith(_WRITTEN)), ""))
        or desks_in(line for text in (*lines, *credit_lines) for line in text.split("\n"))
    )


def _without_kickers(document: Document, lines: list[str]) -> list[str]:
    """Return *lines* but those that went as the names of sections above the headline."""
    kickers = {document.source[edit.start : edit.end] for edit in document.edits if "kicker" in edit.rule}
    return [line for line in lines if line not in kickers] if kickers else lines


def names_author(text: str) -> bool:
    """Whether the credit line *text* says no more than who wrote the story: "Autor: Jana Roe", "Written by Jane Roe".

    >>> names_author("Written by Jane Roe"), names_author("Reporting by Jane Roe")
    (True, False)
    """
    read = read_author_line(text)
    return read is not None and read.by and bool(read.names)


def _divided(text: str) -> list[str]:
    """Return the lines of *text* where one of them is an author line, else *text* whole."""
    lines = text.split("\n")
    return lines if len(lines) > 1 and any(map(names_author, lines)) else [text]


def _cut(document: Document) -> list[str]:
    """Return the last texts that edits took out."""
    return [
        document.source[edit.start : edit.end].strip() for edit in document.edits[-_LAST:] if edit.label not in _FORM
    ]


def _cut_by(document: Document, *rules: str) -> list[str]:
    """Return the texts that the edits of *rules* took out."""
    return [document.source[edit.start : edit.end].strip() for edit in document.edits if edit.rule in rules]


def _has(document: Document, label: str) -> bool:
    return any(edit.label == label for edit in document.edits)


def _signatures(document: Document) -> list[str]:
    """Return the names that stand alone, or with an address alone, above an author's description or at the end."""
    bios = (document.source[edit.start : edit.end] for edit in document.edits if edit.label == "bio")
    texts = (text.strip().removeprefix("About ") for text in bios)
    return [text for text in texts if len(people(text)) == 1 or _is_addressed(text)]


def _is_addressed(text: str) -> bool:
    """Whether *text* is an author line with an address: "By Jane Roe, jroe@example.com"."""
    read = read_author_line(text) if "@" in text else None
    return read is not None and bool(read.names)


def _joined(spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return *spans* with those in one that all but touch; what touches was stuck together."""
    joined: list[tuple[int, int]] = []
    for start, end in spans:
        if joined and 0 < start - joined[-1][1] <= _GAP:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def authors_in(texts: Sequence[str]) -> tuple[str, ...]:
    """Return the authors whom the author lines *texts* name, each once.

    >>> authors_in(["By Jane Roe and Ben Stone", "Staff writers", "March 3, 2020"])
    ('Jane Roe', 'Ben Stone')
    """
    names: dict[str, None] = {}
    for text in texts:
        for line in text.split("\n"):
            read = read_author_line(line)
            if read and (read.by or not _PHOTOGRAPHER.search(line)):
                names.update(dict.fromkeys(read.names))
            if not line.isascii() and not (read and read.names):
                names.update(dict.fromkeys(east_asian_authors(line)))
            elif read is None:
                names.update(dict.fromkeys(led_authors(line)))
    return tuple(names)


def _runs_on(document: Document, paragraphs: Sequence[str]) -> bool:
    """Whether the first of *paragraphs*, cut out of a line, may have the name of a section in front of the headline."""
    if document.language != "de" or not paragraphs:
        return False
    from newsclean.authors.joined_heads import JOINED_HEAD, runs_on  # noqa: PLC0415 (German alone has it)

    return any(edit.rule == JOINED_HEAD and edit.start for edit in document.edits) and runs_on(paragraphs[0])


def _is_captioned(document: Document, paragraphs: Sequence[str]) -> bool:
    """Whether, in its line, "Story Highlights" went in front of the first of *paragraphs*, or a caption's credit."""
    at = document.source.find(paragraphs[0][:_LINE_HEAD]) if paragraphs else -1
    start = document.source.rfind("\n", 0, at) + 1
    for edit in document.edits if at > 0 else ():
        if start <= edit.start < edit.end <= at:
            text = document.source[edit.start : edit.end]
            credit = edit.label == "caption" and len(text) <= _CREDIT and len(paragraphs[0]) >= _CAPTION
            if credit or (edit.label == "furniture" and text.strip().casefold() == "story highlights"):
                return True
    return False


def _opened_by(paragraphs: Sequence[str], dateline: Dateline | None) -> int | None:
    """Return the number of the paragraph that *dateline* opens."""
    if dateline is None:
        return None
    opener = dateline.printed.rstrip(" –")
    return next((number for number, paragraph in enumerate(paragraphs) if paragraph.startswith(opener)), None)
