"""Formats out besides text and JSON: ninjs and Markdown; and what becomes of texts of which nothing is left."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator, FormatChecker
from markdown_it import MarkdownIt

import newsclean as library
from newsclean.read.sources import RawArticle
from newsclean.write.markdown import escaped, markdown_of
from newsclean.write.ninjs import ninjs_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

RAW = (
    "Council votes for new bridge\n\nBy Jane Roe and Ben Stone\n\n"
    "BERLIN, Jan. 7 (Reuters) - The city council voted on Tuesday to rebuild the old harbour bridge, which has been "
    "closed since the spring.\n\nAdvertisement\n\n“We have waited long enough,” said the mayor, who had promised a "
    "decision before the summer break.\n\n(Reporting by Ann Lee; editing by Bo Ek)\n"
)
BODY = [
    (
        "BERLIN, Jan. 7 (Reuters) – The city council voted on Tuesday to rebuild the old harbour bridge, which has "
        "been closed since the spring."
    ),
    "“We have waited long enough,” said the mayor, who had promised a decision before the summer break.",
]


def strings(*names: str) -> dict[str, dict[str, str]]:
    return {name: {"type": "string"} for name in names}


def listed(properties: dict, required: list[str]) -> dict:
    item = {"type": "object", "properties": properties, "required": required, "additionalProperties": False}
    return {"type": "array", "items": item}


TEXTUAL = strings("role", "contentType", "value")
# The part of the ninjs 3.0 schema of the IPTC that is used here, written after it.
NINJS = {
    "type": "object",
    "required": ["uri"],
    "unevaluatedProperties": False,
    "properties": {
        "uri": {"type": "string", "format": "uri"},
        "type": {
            "enum": ["text", "audio", "video", "picture", "graphic", "composite", "component", "event", "planning"]
        },
        **strings("language", "by", "located"),
        "headlines": listed(TEXTUAL, ["value"]),
        "descriptions": listed(TEXTUAL, ["value"]),
        "bodies": listed({**TEXTUAL, "charCount": {"type": "integer"}, "wordCount": {"type": "integer"}}, ["value"]),
        "infoSources": listed({**strings("name", "role", "literal"), "uri": {"type": "string", "format": "uri"}}, []),
        "altIds": listed(strings("role", "value"), []),
        "standard": {
            "type": "object",
            "additionalProperties": False,
            "properties": {**strings("name", "version"), "schema": {"type": "string", "format": "uri"}},
        },
    },
}
VALID = Draft202012Validator(NINJS, format_checker=FormatChecker())


def lines(*objects: object) -> bytes:
    return b"".join(json.dumps(entry).encode() + b"\n" for entry in objects)


# ninjs


def test_a_news_object(newsclean: Callable, tmp_path: Path) -> None:
    (tmp_path / "bridge.txt").write_text(RAW, encoding="utf-8")
    code, out, err = newsclean("bridge.txt", "--to", "ninjs", "--outlet", "The Daily")
    assert (code, err) == (0, "")
    given = json.loads(out)
    VALID.validate(given)
    body = "\n\n".join(BODY)
    assert given == {
        "uri": "urn:newsclean:bridge.txt",
        "standard": {
            "name": "ninjs",
            "version": "3.0",
            "schema": "https://www.iptc.org/std/ninjs/ninjs-schema_3.0.json",
        },
        "type": "text",
        "language": "en",
        "headlines": [{"role": "main", "value": "Council votes for new bridge"}],
        "by": "Jane Roe, Ben Stone",
        "located": "Berlin",
        "infoSources": [
            {"name": "The Daily", "role": "urn:newsclean:publisher"},
            {"name": "Reuters", "role": "urn:newsclean:agency"},
            {"name": "Ann Lee", "role": "urn:newsclean:reporting"},
            {"name": "Bo Ek", "role": "urn:newsclean:editing"},
        ],
        "altIds": [{"role": "id", "value": "bridge"}],
        "bodies": [
            {"role": "main", "contentType": "text/plain", "charCount": len(body), "wordCount": 41, "value": body}
        ],
    }


def test_news_objects_of_records_are_lines(newsclean: Callable) -> None:
    given = lines(
        {"id": "urn:x:1", "text": RAW, "title": "A title that came with it"},
        {
            "id": 7,
            "text": "He resigned.",
            "url": "https://example.org/7",
            "headline": "Mayor out",
            "author": "Al Ek",
        },
        {"text": "Advertisement"},
    )
    code, out, _ = newsclean("--to", "ninjs", given=given)
    assert code == 0
    found = [json.loads(line) for line in out.splitlines()]
    for entry in found:
        VALID.validate(entry)
    assert [entry["uri"] for entry in found] == ["urn:x:1", "https://example.org/7", "urn:newsclean:-:3"]
    assert found[0]["headlines"][0]["value"] == "Council votes for new bridge"  # the text's own comes first
    assert (found[1]["headlines"][0]["value"], found[1]["by"]) == ("Mayor out", "Al Ek")
    assert found[2]["bodies"][0]["value"] == ""


@given(st.text(max_size=80), st.none() | st.text(max_size=20) | st.integers())
def test_every_news_object_is_valid(text: str, identity: object) -> None:
    VALID.validate(ninjs_of(library.clean(text), RawArticle(text, identity, f"a {identity}:1")))


def test_names_of_news_objects(newsclean: Callable, tmp_path: Path) -> None:
    (tmp_path / "raw").mkdir()
    (tmp_path / "raw" / "a.txt").write_text(RAW, encoding="utf-8")
    (tmp_path / "raw" / "b.jsonl").write_bytes(lines({"text": RAW}))
    (tmp_path / "raw" / "c.csv").write_bytes(b"text\nHe resigned.\n")
    assert newsclean("raw", "--include=*", "--to", "ninjs", "-o", "clean").code == 0
    assert {path.name for path in (tmp_path / "clean").iterdir()} == {"a.json", "b.jsonl", "c.jsonl"}


# Markdown


def test_markdown(newsclean: Callable, tmp_path: Path) -> None:
    (tmp_path / "bridge.txt").write_text(RAW, encoding="utf-8")
    code, out, err = newsclean("bridge.txt", "-t", "markdown")
    assert (code, err) == (0, "")
    assert out.decode().split("\n\n") == [
        "# Council votes for new bridge",
        "*Jane Roe, Ben Stone*",
        BODY[0],
        BODY[1] + "\n",
    ]
    assert newsclean("bridge.txt", "-t", "markdown", "-o", "clean/").code == 0
    assert (tmp_path / "clean" / "bridge.md").read_bytes() == out


@pytest.mark.parametrize(
    "line",
    [
        "# 1 in the charts",
        "- the team lost",
        "-5 degrees",
        "+ more",
        "> quoted",
        "1. FC Köln won",
        "2024) was a year",
        "1984 was a year",
        "* a note",
        "---",
        "===",
        "~~~ wave",
        "```",
        "    four spaces",
        "snake_case and _emphasis_ and *stars* and `code`",
        "M*A*S*H was a series",
        "a [link](https://example.org) and ![x](y)",
        "[x]: https://example.org",
        "<b>bold</b> and 3 < 4 and a<b",
        "AT&T and &amp; and &#65;",
        r"C:\path and \* and \\",
        "|a|b|",
        "Question #1 #",
    ],
)
def test_markdown_shows_a_line_as_it_is(line: str) -> None:
    assert shown(escaped(line)) == [("paragraph", line.strip())]


def shown(source: str) -> list[tuple[str, str]]:
    """The blocks that CommonMark sees in *source*, with their text."""
    tokens = MarkdownIt("commonmark").parse(source)
    kinds = [token.type.removesuffix("_open") for token in tokens if token.nesting >= 0 and token.type != "inline"]
    texts = [
        "".join(child.content for child in token.children or [] if child.type in ("text", "text_special"))
        for token in tokens
        if token.type == "inline"
    ]
    assert len(kinds) == len(texts), tokens
    return list(zip(kinds, texts, strict=True))


@given(st.text(st.sampled_from("ab1 #*_-+.)>[](){}!`<>&;|~=\\:/"), max_size=40))
def test_no_line_is_taken_for_markup(line: str) -> None:
    if line.strip():
        assert shown(escaped(line)) == [("paragraph", line.strip())]


@given(st.text(st.sampled_from("ab #*_`[]<&\\"), min_size=1, max_size=30))
def test_no_headline_is_taken_for_markup(headline: str) -> None:
    if headline.strip():
        text = "He resigned on Monday after a long dispute."
        found = shown(markdown_of(library.clean(text), RawArticle(text, None, "-", {"title": headline})))
        assert found == [("heading", " ".join(headline.split())), ("paragraph", text)]


# Nothing left


def test_what_is_empty_can_be_left_out(newsclean: Callable) -> None:
    given = lines({"id": 1, "text": "He resigned."}, {"id": 2, "text": "Advertisement"}, {"id": 3, "text": ""}, [])
    code, out, err = newsclean("-f", "jsonl", "-", "--drop-empty", "--errors", "errors", given=given)
    assert code == 2
    assert [json.loads(line)["id"] for line in out.splitlines()] == [1]
    assert err.splitlines()[-2:] == [
        "newsclean: 4 articles, 0 changed, 0 words removed, 2 dropped, 1 failed",
        "newsclean: 4 in = 1 out + 2 dropped + 1 failed",
    ]
    assert newsclean("--drop-empty", "--json", given="Advertisement") == (0, b"", "")


def test_no_file_is_made_of_what_is_empty(newsclean: Callable, tmp_path: Path) -> None:
    (tmp_path / "raw").mkdir()
    (tmp_path / "raw" / "a.txt").write_text("He resigned.", encoding="utf-8")
    (tmp_path / "raw" / "b.txt").write_text("Advertisement", encoding="utf-8")
    assert newsclean("raw", "-o", "clean", "--drop-empty").err == (
        "newsclean: 2 files, 0 changed, 0 words removed, 1 dropped, 0 failed\n"
    )
    assert [path.name for path in (tmp_path / "clean").iterdir()] == ["a.txt"]
    assert "--in-place keeps every file" in newsclean("raw", "--in-place", "--drop-empty").err
