"""What can be wrong with lines, records and characters: one line tells it, and the rest comes out whole."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

GOOD = b'{"id": "good", "text": "The mayor resigned on Monday."}'


def told(newsclean: Callable, tmp_path: Path, name: str, content: bytes, *args: str) -> tuple[int, list[str], list]:
    """Clean a file of that *content*; the exit code, what was told without the summary, and the ids that came out."""
    (tmp_path / name).write_bytes(content)
    code, out, err = newsclean(name, *args, "-q")
    return code, err.splitlines(), [json.loads(line)["id"] for line in out.splitlines()]


# One line of JSONL among good ones


@pytest.mark.parametrize(
    ("line", "message"),
    [
        (b'{"id": 7, "text": "caf\xe9"}', "byte 22 (0xe9) is not utf-8; give the right encoding with --encoding"),
        (b'["a", "list"]', "not a JSON object; give one object a line"),
        (b"42", "not a JSON object; give one object a line"),
        (b"null", "not a JSON object; give one object a line"),
        (b'"a string"', "not a JSON object; give one object a line"),
        (b'{"id": 7}', 'no field "text"; name the field that holds the text with --text-field'),
        (b'{"id": 7, "text": null}', 'field "text" is not a string; name the right one with --text-field'),
        (b'{"id": 7, "text": ["a"]}', 'field "text" is not a string; name the right one with --text-field'),
        (b'{"id": 7, "text": "a", "text": "b"}', 'not JSON (the name "text" stands there twice); mend'),
        (b'{"id": 7, "text": "x", "n": NaN}', "not JSON (NaN is no JSON value); mend or remove the line"),
        (b'{"id": 7, "text": "x", "n": -Infinity}', "not JSON (-Infinity is no JSON value); mend or remove the line"),
        (b'{"id": 7, "text": "x", "n": 1e999}', "not JSON (1e999 is too large a number); mend or remove the line"),
        (b'{"id": 7, "text": "x", "n": ' + b"1" * 5000 + b"}", "not JSON (Exceeds the limit (4300 digits)"),
        (b'{"text": "x", "deep": ' + b"[" * 100_000 + b"]" * 100_000 + b"}", "not JSON (maximum recursion depth"),
        (b'{"id": 7, "text": "cut', "not JSON (Invalid control character at: line 1 column 23 (char 22)); mend"),
        (b"\x00\x00\x00\x00", "byte 0 (0x00): so many zero bytes are no utf-8"),
        (b"<html>", "not JSON (Expecting value: line 1 column 1 (char 0)); mend or remove the line"),
    ],
)
def test_a_bad_line_is_named_and_the_rest_goes_on(
    newsclean: Callable, tmp_path: Path, line: bytes, message: str
) -> None:
    content = b"\n".join([GOOD, *[GOOD] * 5, line, GOOD, b""])
    code, lines, ids = told(newsclean, tmp_path, "a.jsonl", content)
    assert code == 2
    assert len(lines) == 1
    assert lines[0].startswith(f"newsclean: a.jsonl: line 7: {message}")
    assert ids == ["good"] * 7


def test_lines_that_are_well_though_odd(newsclean: Callable, tmp_path: Path) -> None:
    lone = b'{"id": "lone", "text": "A lone \\ud800 surrogate."}'
    nul = b'{"id": "nul", "text": "A \\u0000 character."}'
    mark = b"\xef\xbb\xbf"  # also where files were joined
    content = mark + b"\r\n".join([GOOD, b"", b"   \t", lone, b"", nul, mark + GOOD])
    assert told(newsclean, tmp_path, "a.jsonl", content) == (0, [], ["good", "lone", "nul", "good"])


def test_a_line_that_is_too_long(newsclean: Callable, tmp_path: Path) -> None:
    long = b'{"id": "long", "text": "' + b"x" * 100_000_000 + b'"}'
    (tmp_path / "a.jsonl").write_bytes(b"\n".join([GOOD, long, GOOD.replace(b"good", b"after it"), b""]))
    code, out, err = newsclean("a.jsonl", "--max-bytes", "50000000", "-q", "-o", "out.jsonl")
    assert (code, out) == (2, b"")
    message = "larger than 50000000 bytes; if that is right, raise --max-bytes"
    assert err == f"newsclean: a.jsonl: line 2: {message}\n"
    kept = [json.loads(line)["id"] for line in (tmp_path / "out.jsonl").read_bytes().splitlines()]
    assert kept == ["good", "after it"]


# A text


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"The caf\xe9 closed.", "byte 7 (0xe9) is not utf-8; give the right encoding with --encoding"),
        ("Wö".encode("utf-16-le"), "byte 2 (0xf6) is not utf-8; give the right encoding with --encoding"),
        (b"\xff\xfea\x00\x00\xd8", "byte 4 (0x00) is not utf-16-le; give the right encoding with --encoding"),
        (b"cut \xe2\x80", "byte 4 (0xe2) is not utf-8; give the right encoding with --encoding"),
        (b"\x00\xff", "byte 1 (0xff) is not utf-8; give the right encoding with --encoding"),
        (b"\xed\xa0\x80", "byte 0 (0xed) is not utf-8; give the right encoding with --encoding"),
    ],
)
def test_a_text_that_is_none(newsclean: Callable, tmp_path: Path, content: bytes, message: str) -> None:
    (tmp_path / "a.txt").write_bytes(content)
    assert newsclean("a.txt", "-o", "out.txt") == (2, b"", f"newsclean: a.txt: {message}\n")
    assert not (tmp_path / "out.txt").exists()


def test_utf_16_without_a_mark_that_happens_to_be_utf_8(newsclean: Callable, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes("The mayor resigned.".encode("utf-16-le"))
    code, out, err = newsclean("a.txt")
    assert (code, out) == (2, b"")
    assert (
        err
        == "newsclean: a.txt: byte 1 (0x00): so many zero bytes are no utf-8; is it utf-16? say so with --encoding\n"
    )
    assert newsclean("a.txt", "--encoding", "utf-16-le").out == b"The mayor resigned.\n"


def test_single_zero_characters_are_no_fault(newsclean: Callable) -> None:
    assert newsclean(given=b"The mayor\x00 resigned.").code == 0


# Tables


@pytest.mark.parametrize(
    ("content", "message", "ids"),
    [
        (b"id,body\n1,x\n", 'no column "text"; name the column of the text with --text-field', []),
        (b"text,text\nx,y\n", "two columns have the same name; rename one", []),
        (b"id,text\n1,good\n2,a,b\n3,good\n", "line 3: 3 fields, but 2 columns; mend or remove the row", ["1", "3"]),
        (b'id,text\n1,good\n2,"open\n3,x\n', "line 3: a quote is opened and never closed; what follows is lost", ["1"]),
        (b'id,text\n1,good\n2,"odd" quote\n3,good\n', "line 3: not a row (',' expected after '\"')", ["1", "3"]),
        (b"id,text\n1,good\n2,caf\xe9\n", "line 3: not in the encoding of the rest; give the right one", ["1"]),
        (
            b"id,text\n1," + b"x" * 3_000 + b"\n2,y\n",
            "line 2: a field larger than 2000 bytes; what follows is lost; if",
            [],
        ),
    ],
)
def test_a_bad_table(newsclean: Callable, tmp_path: Path, content: bytes, message: str, ids: list[str]) -> None:
    code, lines, found = told(newsclean, tmp_path, "a.csv", content, "--max-bytes", "2000")
    assert (code, found, len(lines)) == (2, ids, 1)
    assert lines[0].startswith(f"newsclean: a.csv: {message}")
