"""HTML pages and web archives: the story of each page, with what the page says of it."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
import zipfile
from importlib.util import find_spec
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

needs_html = pytest.mark.skipif(find_spec("trafilatura") is None, reason="needs the extra html")
needs_warc = pytest.mark.skipif(find_spec("fastwarc") is None, reason="needs the extra warc")

STORY = (
    "JUNEAU, Alaska (AP) – The old harbour bridge reopened on Monday after years of works, officials said.\n\n"
    "The mayor, who had promised an early end, cut the ribbon at noon with the two masons who began it."
)
PAGE = """<html><head><meta charset="{0}"><title>Bridge reopens – The Harbour Daily</title>
<meta property="og:title" content="Bridge reopens"><meta name="author" content="Jane Roe">
<meta property="article:published_time" content="2024-01-05T10:00:00Z">
<link rel="canonical" href="https://example.org/bridge"></head>
<body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><article><h1>Bridge reopens</h1>
<p>JUNEAU, Alaska (AP) _ The old harbour bridge reopened on Monday after years of works, officials said.</p>
<p>Advertisement</p>
<p>The mayor, who had promised an early end, cut the ribbon at noon with the two masons who began it.</p>
</article><footer>Copyright 2024 The Harbour Daily</footer></body></html>"""
EMPTY = "<html><body><nav><a href='/'>Home</a></nav></body></html>"


def page(encoding: str = "utf-8", more: str = "") -> bytes:
    return PAGE.format(encoding).replace("</article>", f"{more}</article>").encode(encoding)


def records(out: bytes) -> list[dict]:
    return [json.loads(line) for line in out.splitlines()]


@needs_html
@pytest.mark.parametrize("name", ["a.html", "a.htm", "a.HTML", "a.html.gz"])
def test_a_page(newsclean: Callable, tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(gzip.compress(page()) if name.endswith("gz") else page())
    assert newsclean(name) == (0, f"Bridge reopens\n\n{STORY}\n".encode(), "")


@needs_html
def test_what_the_page_says_of_the_story_is_data(newsclean: Callable, tmp_path: Path) -> None:
    (tmp_path / "a.html").write_bytes(page())
    entry = json.loads(newsclean("--json", "a.html").out)
    assert [entry[name] for name in ("id", "source", "title", "author", "date", "url")] == [
        "a",
        "a.html",
        "Bridge reopens",
        "Jane Roe",
        "2024-01-05",
        "https://example.org/bridge",
    ]
    assert entry["dateline"]["agency"] == "AP"


@needs_html
def test_encodings_of_pages(newsclean: Callable, tmp_path: Path) -> None:
    words = "<p>“Wir haben lange auf die Brücke gewartet”, sagte die Bürgermeisterin am Montag vor den Gästen.</p>"
    for name, content in (
        ("meta.html", page("cp1252", words)),
        ("bom.html", page("utf-8-sig", words)),
        ("latin.html", page("cp1252", words).replace(b'"cp1252"', b"'ISO-8859-1'")),
        ("unknown.html", page("utf-8", words).replace(b'"utf-8"', b'"x-user-defined"')),
    ):
        (tmp_path / name).write_bytes(content)
        code, out, err = newsclean(name)
        assert (code, err, "“Wir haben lange auf die Brücke gewartet”" in out.decode()) == (0, "", True), name
    (tmp_path / "none.html").write_bytes(page("cp1252", words).replace(b"charset", b"x"))
    assert "is not utf-8; give the right encoding with --encoding" in newsclean("none.html").err
    assert "Brücke" in newsclean("none.html", "--encoding", "cp1252").out.decode()


@needs_html
def test_a_page_without_a_story(newsclean: Callable, tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(EMPTY, encoding="utf-8")
    told = "newsclean: a.html: nothing is left; the text is empty or all boilerplate\n"
    assert newsclean("a.html") == (0, b"", told)
    assert newsclean("a.html", "--drop-empty", "-o", "b.txt") == (0, b"", "")
    assert not (tmp_path / "b.txt").exists()


@needs_html
def test_pages_of_a_folder(newsclean: Callable, tmp_path: Path) -> None:
    (tmp_path / "raw").mkdir()
    (tmp_path / "raw" / "a.html").write_bytes(page())
    for args, name in (((), "a.txt"), (("--json",), "a.json"), (("--to", "markdown"), "a.md")):
        assert newsclean("raw", "--include=*.html", "-o", f"clean/{name}/", *args).code == 0
        assert (tmp_path / "clean" / name / name).exists()


@needs_html
def test_pages_in_an_archive_and_of_any_name(newsclean: Callable, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("deep/a.html", page())
    assert records(newsclean("a.zip").out)[0]["title"] == "Bridge reopens"
    (tmp_path / "a.php").write_bytes(page())
    assert newsclean("a.php", "--from", "html").out.decode() == f"Bridge reopens\n\n{STORY}\n"
    assert newsclean("-", "--from", "html", given=page()).out.decode() == f"Bridge reopens\n\n{STORY}\n"


# Web archives


def record(kind: str, block: bytes, uri: str = "https://example.org/bridge", number: int = 1) -> bytes:
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {uri}\r\nWARC-Date: 2024-01-06T00:00:00Z\r\n"
        f"WARC-Record-ID: <urn:uuid:0000-{number}>\r\nContent-Length: {len(block)}\r\n"
        f"Content-Type: {'application/http; msgtype=response' if kind == 'response' else 'text/plain'}\r\n\r\n"
    )
    return head.encode() + block + b"\r\n\r\n"


def response(body: bytes, kind: str = "text/html; charset=utf-8", status: str = "200 OK", more: str = "") -> bytes:
    head = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\n{more}Content-Length: {len(body)}\r\n\r\n"
    return head.encode() + body


@needs_warc
@pytest.mark.parametrize("name", ["a.wet", "a.warc.wet.gz", "a.wet.bz2", "a.warc"])
def test_texts_of_a_web_archive(newsclean: Callable, tmp_path: Path, name: str) -> None:
    info, one, two = (
        record("warcinfo", b"software: x"),
        record("conversion", f"{STORY}\nAdvertisement\n".encode()),
        record("conversion", "Zürich votes.".encode(), "https://example.org/2", 2),
    )
    parts = [info, one, two]
    if name.endswith(".gz"):
        content = b"".join(map(gzip.compress, parts))  # each record by itself, as crawlers write them
    else:
        from newsclean.packing import packed, suffix_of  # noqa: PLC0415

        content = packed(b"".join(parts), suffix_of(name))
    (tmp_path / name).write_bytes(content)
    code, out, err = newsclean(name)
    assert code == 0, err
    keys = ("id", "source", "url", "crawled", "text")
    assert [tuple(entry[key] for key in keys) for entry in records(out)] == [
        ("urn:uuid:0000-1", f"{name}:1", "https://example.org/bridge", "2024-01-06T00:00:00Z", STORY),
        ("urn:uuid:0000-2", f"{name}:2", "https://example.org/2", "2024-01-06T00:00:00Z", "Zürich votes."),
    ]
    assert newsclean("-f", "warc", "-", given=content).out.count(b"\n") == 2


@needs_html
@needs_warc
def test_pages_of_a_web_archive(newsclean: Callable, tmp_path: Path) -> None:
    latin = page("cp1252", "<p>Die Brücke war lange gesperrt, sagte die Stadt am Montag in einer Mitteilung.</p>")
    blocks = [
        response(page()),
        response(b"\x89PNG", "image/png"),
        response(page(), status="404 Not Found"),
        response(gzip.compress(page()), more="Content-Encoding: gzip\r\n"),
        response(latin.replace(b"charset", b"x"), "text/html; charset=ISO-8859-1"),
        response(EMPTY.encode()),
    ]
    content = b"".join(record("response", block, number=number) for number, block in enumerate(blocks))
    (tmp_path / "a.warc.gz").write_bytes(gzip.compress(record("request", b"GET /\r\n\r\n") + content))
    code, out, _ = newsclean("a.warc.gz")
    assert code == 0
    found = records(out)
    assert [entry["id"][-1] for entry in found] == list("0345")
    assert [entry["title"] for entry in found[:3]] == ["Bridge reopens"] * 3
    assert found[0]["text"] == f"Bridge reopens\n\n{STORY}"
    assert "Die Brücke war lange gesperrt" in found[2]["text"]
    assert (found[3]["text"], found[3]["flags"]) == ("", ["no-story"])
    assert len(records(newsclean("a.warc.gz", "--drop-empty").out)) == 3
    assert newsclean("a.warc.gz", "-j", "2").out == out


# What must be installed


@pytest.mark.parametrize(
    ("args", "module", "message"),
    [
        (["a.html"], "trafilatura", "for HTML pages something must be installed: pip install 'newsclean[html]'"),
        (["-f", "warc", "-"], "fastwarc", "for WARC files something must be installed: pip install 'newsclean[warc]'"),
        (["a.zip"], "trafilatura", "for HTML pages something must be installed: pip install 'newsclean[html]'"),
    ],
)
def test_what_is_not_installed_is_named(tmp_path: Path, args: list[str], module: str, message: str) -> None:
    (tmp_path / "a.html").write_bytes(page())
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("a.html", page())
        archive.writestr("b.html", page())
    code = f"import sys; sys.modules['{module}'] = None; sys.argv = ['newsclean', '-q', *{args!r}]\n"
    code += "from newsclean.cli import main; sys.exit(main())"
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, check=False)
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.decode() == f"newsclean: {message}\n"
