"""JSON, version 1: its fields, its schema, JSONL in and out."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

import newsclean as library
from newsclean.cleaner import LABELS
from newsclean.write.formats import FIELDS, json_bytes

if TYPE_CHECKING:
    from collections.abc import Callable

SCHEMA = json.loads((Path(library.__file__).parent / "write" / "newsclean-1.schema.json").read_bytes())
VALID = Draft202012Validator(SCHEMA)
RAW = (
    "Council votes for new bridge\n\nBERLIN, Jan. 7 (Reuters) - The city council voted on Tuesday to rebuild the old "
    "harbour bridge, which has been closed since the spring.\n\nAdvertisement\n\n“We have waited long enough,” said "
    "the mayor, who had promised a decision before the summer break.\n\n(Reporting by Ann Lee; editing by Bo Ek)\n"
)


def records(out: bytes) -> list[dict]:
    return [json.loads(line) for line in out.decode().split("\n")[:-1]]


def lines(*objects: object) -> bytes:
    return b"".join(json.dumps(entry).encode() + b"\n" for entry in objects)


# The schema


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(SCHEMA)


def test_the_schema_names_what_the_code_names() -> None:
    assert tuple(SCHEMA["properties"]) == FIELDS
    assert tuple(SCHEMA["$defs"]["edit"]["properties"]["label"]["enum"]) == LABELS
    given = library.clean(RAW).to_dict()
    assert tuple(given) == tuple(name for name in FIELDS if name != "input")
    assert tuple(given["counts"]) == tuple(SCHEMA["$defs"]["counts"]["required"])


@given(st.text(max_size=300) | st.lists(st.sampled_from(RAW.split("\n")), max_size=8).map("\n".join))
@settings(deadline=None)
def test_every_result_is_valid(text: str) -> None:
    VALID.validate(library.clean(text).to_dict())
    VALID.validate(json.loads(json_bytes(library.clean(text).to_dict(edits=False))))


def test_edits_made_on_the_source_give_the_text() -> None:
    given = library.clean(RAW).to_dict()
    text, position = [], 0
    for edit in given["edits"]:
        assert RAW[edit["start"] : edit["end"]] == edit["before"]
        text += [RAW[position : edit["start"]], edit["after"]]
        position = edit["end"]
    assert "".join([*text, RAW[position:]]) == given["text"]


def test_counts() -> None:
    given = library.clean("One two.\n\nAdvertisement\n").to_dict()
    assert given["counts"] == {
        "source_characters": 24,
        "source_words": 3,
        "text_characters": 8,
        "text_words": 2,
        "edits": len(given["edits"]),
    }


def test_nothing_left_is_flagged() -> None:
    assert "no-story" in library.clean("Advertisement").flags
    assert "no-story" not in library.clean(RAW).flags


# One text as JSON


def test_a_file(newsclean: Callable, tmp_path: Path) -> None:
    (tmp_path / "bridge.txt").write_text(RAW, encoding="utf-8")
    code, out, err = newsclean("bridge.txt", "--json")
    assert (code, err) == (0, "")
    given = json.loads(out)
    VALID.validate(given)
    assert out.startswith(b'{\n  "schema": "newsclean/1",\n  "id": "bridge",\n  "source": "bridge.txt",\n')
    assert given == {**library.clean(RAW).to_dict(), "id": "bridge", "source": "bridge.txt"}


def test_standard_input_has_no_id(newsclean: Callable) -> None:
    given = json.loads(newsclean("--to", "json", given=RAW).out)
    assert (given["id"], given["source"]) == (None, "-")


def test_edits_are_in_json_and_not_in_jsonl_unless_asked(newsclean: Callable) -> None:
    for args, edits in ((["--json"], True), (["--json", "--no-edits"], False), (["--jsonl"], False)):
        assert ("edits" in json.loads(newsclean(*args, given=RAW).out)) is edits
    assert "edits" in json.loads(newsclean("--jsonl", "--edits", given=RAW).out)


def test_an_empty_text_is_an_object_all_the_same(newsclean: Callable) -> None:
    code, out, err = newsclean("--json", given="")
    assert code == 0
    assert json.loads(out)["text"] == ""
    assert "nothing is left" in err


def test_a_folder_as_jsonl(newsclean: Callable, tmp_path: Path) -> None:
    for name in ("b.txt", "deep/a.md"):
        (tmp_path / "raw" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "raw" / name).write_text(RAW, encoding="utf-8")
    code, out, err = newsclean("raw", "--jsonl")
    assert code == 0
    assert [(entry["id"], entry["source"]) for entry in records(out)] == [
        ("b", "raw/b.txt"),
        ("deep/a", "raw/deep/a.md"),
    ]
    assert err.startswith("newsclean: 2 files, 2 changed, ")
    assert newsclean("raw", "--jsonl", "-o", "all.jsonl").out == b""
    assert (tmp_path / "all.jsonl").read_bytes() == out


# JSONL in


@pytest.mark.parametrize("args", [("--from", "jsonl", "--to", "jsonl", "-"), ("--jsonl", "-"), ("--jsonl",), ()])
def test_jsonl_gives_jsonl(newsclean: Callable, args: tuple[str, ...]) -> None:
    code, out, err = newsclean(*args, given=lines({"id": "x", "text": RAW}, {"id": 7, "text": "Advertisement"}))
    assert code == 0
    assert [(entry["id"], entry["source"]) for entry in records(out)] == [("x", "-:1"), (7, "-:2")]
    assert [entry["text"] for entry in records(out)] == [library.clean_text(RAW), ""]
    assert err.startswith("newsclean: 2 articles, 2 changed, ")


def test_the_name_of_a_file_says_that_it_is_jsonl(newsclean: Callable, tmp_path: Path) -> None:
    for name in ("articles.jsonl", "articles.NDJSON"):
        (tmp_path / name).write_bytes(b"broken\n" + lines({"text": RAW}))
        code, out, _ = newsclean(name)
        assert code == 2
        assert records(out)[0]["source"] == f"{name}:2"


def test_text_that_looks_like_json_stays_text(newsclean: Callable) -> None:
    for text in (
        '{"title": "No text here"}\n',
        "{{ braces }}\n",
        'Config:\n\n{"text": "x"}\n',
        '{"text": 1}\n',
        "[1]\n",
    ):
        assert newsclean(given=text).out.decode() == text
    record = lines({"text": "The council voted.\nIt will meet again."})
    assert newsclean("--from", "text", given=record).out == record


def test_other_fields_are_carried_over_and_collisions_move_aside(newsclean: Callable) -> None:
    fields = {"url": "https://example.org/ü", "n": 1.5, "deep": {"a": [None, True]}, "é": "\u2028"}
    taken = {"headline": "Old", "source": "wire", "counts": [1], "input": {"x": 1}, "edits": 0, "schema": "other/2"}
    entry = records(newsclean("--jsonl", given=lines({"id": "x", "text": RAW, **fields, **taken})).out)[0]
    VALID.validate(entry)
    assert {name: entry[name] for name in fields} == fields
    assert entry["input"] == taken
    assert (entry["id"], entry["source"], entry["schema"]) == ("x", "-:1", "newsclean/1")


def test_fields_with_other_names(newsclean: Callable) -> None:
    given = lines({"url": "u", "body": RAW, "text": "teaser", "id": 3})
    entry = records(newsclean("--jsonl", "--text-field", "body", "--id-field", "url", given=given).out)[0]
    assert entry["text"] == library.clean_text(RAW)
    assert (entry["id"], entry["input"]) == ("u", {"text": "teaser", "id": 3})
    assert "url" not in entry
    assert "body" not in entry


def test_a_missing_id_is_null(newsclean: Callable) -> None:
    code, out, err = newsclean("--jsonl", given=lines({"text": RAW}))
    assert (code, err.startswith("newsclean: 1 articles, 1 changed, ")) == (0, True), err
    assert records(out)[0]["id"] is None


def test_bad_lines_are_named_and_the_rest_goes_on(newsclean: Callable) -> None:
    good = {"id": 1, "text": "The mayor resigned."}
    bad = {
        b"{broken": "not JSON (Expecting property name enclosed in double quotes: line 1 column 2 (char 1)); mend",
        b"[1]": "not a JSON object; give one object a line",
        b'{"id": 2}': 'no field "text"; name the field that holds the text with --text-field',
        b'{"text": null}': 'field "text" is not a string; name the right one with --text-field',
        b'{"text": "x", "n": NaN}': "not JSON (NaN is no JSON value); mend",
        b'{"text": "x", "n": 1e999}': "not JSON (1e999 is too large a number); mend",
        b'{"text": "\xff"}': "byte 10 (0xff) is not utf-8; give the right encoding with --encoding",
        b"[" * 100_000: "not JSON (",
    }
    given = b"\n\n".join([lines(good).strip(), *bad, lines(good)])
    code, out, err = newsclean("-f", "jsonl", "-", given=given)
    assert code == 2
    assert [entry["source"] for entry in records(out)] == ["-:1", f"-:{2 * len(bad) + 3}"]
    *told, summary = err.splitlines()
    for number, (line, message) in enumerate(zip(told, bad.values(), strict=True), 1):
        assert line.startswith(f"newsclean: -: line {2 * number + 1}: {message}")
    assert summary == f"newsclean: {2 + len(bad)} articles, 0 changed, 0 words removed, {len(bad)} failed"


def test_a_bad_file_among_many(newsclean: Callable, tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(lines({"text": RAW}))
    (tmp_path / "b.txt").write_bytes(b"\xff")
    (tmp_path / "c.txt").write_text(RAW, encoding="utf-8")
    code, out, err = newsclean("a.jsonl", "b.txt", "c.txt", "--jsonl", "-o", "all.jsonl")
    assert (code, out) == (2, b"")
    assert [entry["source"] for entry in records((tmp_path / "all.jsonl").read_bytes())] == ["a.jsonl:1", "c.txt"]
    assert err.splitlines()[-1].startswith("newsclean: 3 articles, 2 changed, ")


def test_jsonl_is_not_squeezed_into_one_text(newsclean: Callable) -> None:
    for form in ("text", "json"):
        code, out, err = newsclean("--to", form, given=lines({"text": RAW}))
        assert (code, out) == (2, b"")
        assert err.startswith("newsclean: -: JSONL may hold many articles; write them with --to jsonl")


def test_an_empty_jsonl_file_gives_an_empty_one(newsclean: Callable, tmp_path: Path) -> None:
    (tmp_path / "none.jsonl").write_bytes(b"\n")
    assert newsclean("none.jsonl", "-o", "out.jsonl").code == 0
    assert (tmp_path / "out.jsonl").read_bytes() == b""


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_jsonl_in_other_encodings(newsclean: Callable, encoding: str) -> None:
    raw = (json.dumps({"text": RAW}, ensure_ascii=False) + "\n").encode(encoding)
    options = () if encoding in ("utf-8-sig", "utf-16") else ("--encoding", encoding)
    code, out, _ = newsclean("-f", "jsonl", *options, given=raw)
    assert code == 0
    assert records(out)[0]["text"] == library.clean_text(RAW)


def test_in_place_keeps_a_jsonl_file_whose_lines_failed(newsclean: Callable, tmp_path: Path) -> None:
    before = lines({"text": RAW}) + b"broken\n"
    (tmp_path / "a.jsonl").write_bytes(before)
    code, _, err = newsclean("--in-place", "a.jsonl")
    assert code == 2
    assert "newsclean: a.jsonl: left as it is, since the lines that failed would be lost\n" in err
    assert (tmp_path / "a.jsonl").read_bytes() == before


# What UTF-8 or a reader of lines cannot take


def test_lone_surrogates_are_written_as_escapes(newsclean: Callable) -> None:
    line = b'{"id": "\\udfff", "text": "The mayor \\ud800 resigned.", "\\ud801": "\\ud802"}\n'
    code, out, _ = newsclean("--jsonl", given=line)
    assert code == 0
    assert b"\\ud800" in out
    entry = json.loads(out)
    assert (entry["id"], entry["text"], entry["\ud801"]) == ("\udfff", "The mayor \ud800 resigned.", "\ud802")


@pytest.mark.parametrize("mark", ["\x85", "\u2028", "\u2029", "\x0b", "\x0c", "\x1c", "\r"])
def test_a_record_is_one_line_whatever_the_reader_takes_for_a_line_end(mark: str) -> None:
    out = json_bytes({"text": f"a{mark}b"}).decode()
    assert len(out.splitlines()) == 1
    assert json.loads(out) == {"text": f"a{mark}b"}


@given(st.dictionaries(st.text(), st.text() | st.integers() | st.floats(allow_nan=False, allow_infinity=False)))
def test_json_gives_back_what_it_got(record: dict) -> None:
    assert json.loads(json_bytes(record)) == record
