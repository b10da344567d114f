"""Compressed files and tables: told by their names, read and written."""

from __future__ import annotations

import bz2
import gzip
import json
import lzma
import random
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from newsclean.packing import packed, unpacked

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

RAW = "The mayor resigned on Monday after a long dispute over the new bridge.\n\nAdvertisement\n"
CLEAN = "The mayor resigned on Monday after a long dispute over the new bridge."
PACK = {".gz": gzip.compress, ".bz2": bz2.compress, ".xz": lzma.compress}
LINE = json.dumps({"id": 1, "text": RAW}) + "\n"


def records(out: bytes) -> list[dict]:
    return [json.loads(line) for line in out.splitlines()]


def noise(count: int) -> str:
    """Articles that do not become much smaller when they are compressed."""
    chance = random.Random(3)  # noqa: S311 (no secret)
    words = [[f"{chance.getrandbits(64):x}" for _ in range(300)] for _ in range(count)]
    return "".join(json.dumps({"id": number, "text": " ".join(line)}) + "\n" for number, line in enumerate(words))


@pytest.mark.parametrize("suffix", PACK)
def test_a_compressed_text(newsclean: Callable, tmp_path: Path, suffix: str) -> None:
    (tmp_path / f"a.txt{suffix}").write_bytes(PACK[suffix](RAW.encode()))
    assert newsclean(f"a.txt{suffix}").out.decode() == f"{CLEAN}\n"
    assert json.loads(newsclean("--json", f"a.txt{suffix}").out)["id"] == "a"


@pytest.mark.parametrize("suffix", PACK)
def test_compressed_lines_in_and_out(newsclean: Callable, tmp_path: Path, suffix: str) -> None:
    (tmp_path / f"a.jsonl{suffix}").write_bytes(PACK[suffix](LINE.encode() * 3))
    expected = newsclean(f"a.jsonl{suffix}").out
    assert [record["source"] for record in records(expected)] == [f"a.jsonl{suffix}:{number}" for number in (1, 2, 3)]
    for output in PACK:
        assert newsclean(f"a.jsonl{suffix}", "-o", f"b.jsonl{output}").code == 0
        assert unpacked((tmp_path / f"b.jsonl{output}").read_bytes(), output) == expected


def test_zstandard(newsclean: Callable, tmp_path: Path) -> None:
    pytest.importorskip("backports.zstd")
    (tmp_path / "a.txt.zst").write_bytes(packed(RAW.encode(), ".zst"))
    assert newsclean("a.txt.zst", "-o", "b.txt.zst").code == 0
    assert unpacked((tmp_path / "b.txt.zst").read_bytes(), ".zst").decode() == f"{CLEAN}\n"


def test_zstandard_that_is_not_installed(tmp_path: Path) -> None:
    (tmp_path / "a.txt.zst").write_bytes(b"x")
    code = (
        "import sys; sys.modules['backports.zstd'] = sys.modules['compression.zstd'] = None\n"
        "from newsclean.cli import main; sys.argv = ['newsclean', 'a.txt.zst']; sys.exit(main())"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, check=False)
    assert done.returncode == 2
    assert done.stderr.count(b"\n") == 1
    assert b"pip install 'newsclean[zstd]'" in done.stderr


def test_the_same_for_any_number_of_processes(newsclean: Callable, tmp_path: Path) -> None:
    (tmp_path / "a.jsonl.gz").write_bytes(gzip.compress(noise(900).encode(), 1))
    for jobs in ("1", "2"):
        assert newsclean("a.jsonl.gz", "-j", jobs, "-o", f"{jobs}.jsonl.gz").code == 0
    one = (tmp_path / "1.jsonl.gz").read_bytes()
    assert one == (tmp_path / "2.jsonl.gz").read_bytes()
    assert len(gzip.decompress(one).splitlines()) == 900


def test_a_folder_keeps_compression(newsclean: Callable, tmp_path: Path) -> None:
    (tmp_path / "raw").mkdir()
    (tmp_path / "raw" / "a.txt.gz").write_bytes(gzip.compress(RAW.encode()))
    assert newsclean("raw", "-o", "clean").code == 0
    assert gzip.decompress((tmp_path / "clean" / "a.txt.gz").read_bytes()).decode() == f"{CLEAN}\n"
    assert newsclean("raw", "-o", "json", "--json").code == 0
    assert json.loads(gzip.decompress((tmp_path / "json" / "a.json.gz").read_bytes()))["id"] == "a"


def test_in_place_keeps_compression(newsclean: Callable, tmp_path: Path) -> None:
    (tmp_path / "a.txt.gz").write_bytes(gzip.compress(RAW.encode()))
    assert newsclean("a.txt.gz", "--in-place").code == 0
    content = (tmp_path / "a.txt.gz").read_bytes()
    assert gzip.decompress(content).decode() == f"{CLEAN}\n"
    assert newsclean("a.txt.gz", "--in-place").code == 0
    assert (tmp_path / "a.txt.gz").read_bytes() == content


@pytest.mark.parametrize("suffix", PACK)
def test_damage_ends_a_file_and_what_came_before_is_kept(newsclean: Callable, tmp_path: Path, suffix: str) -> None:
    content = PACK[suffix](noise(2_000).encode())
    (tmp_path / f"a.jsonl{suffix}").write_bytes(content[: len(content) * 9 // 10])
    code, out, err = newsclean(f"a.jsonl{suffix}")
    assert code == 2
    assert 1_000 < len(records(out)) < 2_000
    assert f"newsclean: a.jsonl{suffix}: damaged (" in err


@pytest.mark.parametrize("suffix", PACK)
@pytest.mark.parametrize("content", [b"", b"no archive", b"\x1f\x8b\x08\0cut"])
def test_what_is_not_compressed_at_all(newsclean: Callable, tmp_path: Path, suffix: str, content: bytes) -> None:
    (tmp_path / f"a.txt{suffix}").write_bytes(content)
    code, out, err = newsclean(f"a.txt{suffix}")
    assert (code, out) == ((2, b"") if content or "nothing is left" not in err else (0, b""))
    assert err.count("\n") == 1


def test_a_bomb_is_stopped(newsclean: Callable, tmp_path: Path) -> None:
    (tmp_path / "a.txt.gz").write_bytes(gzip.compress(b"x" * 3_000_000))
    (tmp_path / "a.jsonl.xz").write_bytes(lzma.compress(b'{"text": "' + b"x" * 3_000_000 + b'"}\n'))
    for name in ("a.txt.gz", "a.jsonl.xz"):
        code, out, err = newsclean(name, "--max-bytes", "2000000")
        assert (code, out) == (2, b"")
        assert "larger than 2000000 bytes; if that is right, raise --max-bytes" in err
        assert newsclean(name).code == 0


# Tables


TABLE = f'url,text,id\nhttps://example.org/1,"{RAW}",7\nhttps://example.org/2,He resigned.,8\n'


@pytest.mark.parametrize("name", ["a.csv", "a.tsv", "a.csv.gz"])
def test_a_table(newsclean: Callable, tmp_path: Path, name: str) -> None:
    content = (TABLE.replace(",", "\t") if "tsv" in name else TABLE).encode()
    (tmp_path / name).write_bytes(packed(content, ".gz" if name.endswith("gz") else ""))
    code, out, err = newsclean(name)
    assert (code, err.split(",")[0]) == (0, "newsclean: 2 articles")
    assert [(entry["source"], entry["id"], entry["text"], entry["url"][-1]) for entry in records(out)] == [
        (f"{name}:2", "7", CLEAN, "1"),
        (f"{name}:6", "8", "He resigned.", "2"),
    ]


def test_a_table_from_standard_input(newsclean: Callable) -> None:
    assert [entry["id"] for entry in records(newsclean("-f", "csv", "-", given=TABLE).out)] == ["7", "8"]
    assert [entry["id"] for entry in records(newsclean("-f", "csv", "-", given="\ufeff" + TABLE).out)] == ["7", "8"]


def test_bad_rows_are_named(newsclean: Callable) -> None:
    given = b'id,text\n1,Good one.\n2\n3,caf\xe9\n4,"Good, too."\n5,x,y\n'
    code, out, err = newsclean("-f", "csv", "-", given=given)
    assert code == 2
    assert [entry["id"] for entry in records(out)] == ["1", "4"]
    assert [line.split(";")[0] for line in err.splitlines()[:3]] == [
        "newsclean: -: line 3: 1 fields, but 2 columns",
        "newsclean: -: line 4: not in the encoding of the rest",
        "newsclean: -: line 6: 3 fields, but 2 columns",
    ]
    assert records(newsclean("-f", "csv", "-", "--encoding", "cp1252", given=given).out)[1]["text"] == "café"


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ("id,body\n1,x\n", '-: no column "text"; name the column of the text with --text-field'),
        ("text,text\nx,y\n", "-: two columns have the same name; rename one"),
    ],
)
def test_a_table_that_cannot_be_read(newsclean: Callable, given: str, message: str) -> None:
    assert newsclean("-f", "csv", "-", given=given).err.splitlines()[0] == f"newsclean: {message}"


def test_a_table_is_not_changed_in_place(newsclean: Callable, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(TABLE, encoding="utf-8")
    code, _, err = newsclean("a.csv", "--in-place")
    assert code == 2
    assert err == "newsclean: a.csv: csv cannot be changed in place; give --output FILE or DIR\n"


def test_tables_of_a_folder_become_lines(newsclean: Callable, tmp_path: Path) -> None:
    (tmp_path / "raw").mkdir()
    (tmp_path / "raw" / "a.csv").write_text(TABLE, encoding="utf-8")
    assert newsclean("raw", "--include", "*.csv", "-o", "clean").code == 0
    assert len(records((tmp_path / "clean" / "a.jsonl").read_bytes())) == 2
