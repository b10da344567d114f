"""Golden cases: raw texts and exactly what must come out, through the library and the command.

A case is a folder of seeds/golden: raw.txt; clean.txt (without one the text must stay as it is); article.json, the
parts as data; edits.json, what was removed and why. `make golden` writes what comes out now: read the difference.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import newsclean as library

if TYPE_CHECKING:
    from collections.abc import Callable

SEEDS = Path(__file__).parent.parent / "seeds"
SEED = "000_9920f8b871e157fc"
CASES = sorted(path.name for path in (SEEDS / "golden").iterdir())
PARTS = ("language", "headline", "standfirst", "byline", "dateline", "credits", "flags")


def text_of(path: Path) -> str:
    return path.read_bytes().decode()


def printed(text: str) -> str:
    return f"{text}\n" if text else ""


def article(result: library.Result) -> dict[str, object]:
    given = result.to_dict()
    return {name: given[name] for name in PARTS}


def edits(result: library.Result) -> list[dict[str, object]]:
    """The edits as people read them: those of white space alone are left out."""
    given = result.to_dict()["edits"]
    return [
        {name: edit[name] for name in ("label", "rule", "before", "after")}
        for edit in given
        if edit["before"].strip() or edit["after"].strip()
    ]


@pytest.fixture(scope="session")
def writing(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--write-golden"))


def expect(path: Path, value: object, *, writing: bool) -> None:
    if writing:
        path.write_text(json.dumps(value, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    assert value == json.loads(path.read_bytes())


def test_there_are_cases() -> None:
    assert len(CASES) >= 20
    assert sum(name.startswith("unchanged-") for name in CASES) >= 5


@pytest.mark.parametrize("name", CASES)
def test_text(name: str, *, writing: bool) -> None:
    raw, clean = SEEDS / "golden" / name / "raw.txt", SEEDS / "golden" / name / "clean.txt"
    given = printed(library.clean_text(text_of(raw)))
    if writing and given != text_of(raw):
        clean.write_bytes(given.encode())
    assert clean.exists() is not name.startswith("unchanged-")
    assert given == text_of(clean if clean.exists() else raw)


@pytest.mark.parametrize("name", CASES)
def test_article(name: str, *, writing: bool) -> None:
    folder = SEEDS / "golden" / name
    expect(folder / "article.json", article(library.clean(text_of(folder / "raw.txt"))), writing=writing)


@pytest.mark.parametrize("name", CASES)
def test_edits(name: str, *, writing: bool) -> None:
    folder = SEEDS / "golden" / name
    given = edits(library.clean(text_of(folder / "raw.txt")))
    if name.startswith("unchanged-"):
        assert given == []
    else:
        expect(folder / "edits.json", given, writing=writing)


def test_command(newsclean: Callable, tmp_path: Path) -> None:
    code, out, err = newsclean(SEEDS / "golden", "--include", "raw.txt", "-o", "clean")
    assert (code, out) == (0, b"")
    assert err.splitlines()[-1].startswith(f"newsclean: {len(CASES)} files, ")
    for name in CASES:
        given = text_of(tmp_path / "clean" / name / "raw.txt")
        assert (name, given) == (name, printed(library.clean_text(text_of(SEEDS / "golden" / name / "raw.txt"))))


@pytest.mark.parametrize("name", CASES)
def test_clean_text_stays_as_it_is(name: str) -> None:
    text = library.clean_text(text_of(SEEDS / "golden" / name / "raw.txt"))
    again = library.clean(text)
    assert again.text == text
    assert again.edits == ()


# The article that the project was born from


def test_seed_text(newsclean: Callable) -> None:
    clean = text_of(SEEDS / f"{SEED}.clean.txt")
    assert printed(library.clean_text(text_of(SEEDS / f"{SEED}.txt"))) == clean
    assert newsclean(SEEDS / f"{SEED}.txt") == (0, clean.encode(), "")


def test_seed_json(newsclean: Callable, *, writing: bool) -> None:
    raw = text_of(SEEDS / f"{SEED}.txt")
    given = library.clean(raw).to_dict() | {"id": SEED, "source": f"{SEED}.txt"}
    expect(SEEDS / f"{SEED}.json", given, writing=writing)
    out = json.loads(newsclean("--json", "--", SEEDS / f"{SEED}.txt").out)
    assert out == given | {"source": str(SEEDS / f"{SEED}.txt")}


def test_seed_parts() -> None:
    given = library.clean(text_of(SEEDS / f"{SEED}.txt")).to_dict(edits=False)
    assert given["headline"] == "Japan, US pledge to strengthen defense cooperation to counter Chinese threat"
    assert given["dateline"] == {
        "places": ["Tokyo", "Washington"],
        "date": "Jan. 7",
        "date_iso": "--01-07",
        "agency": "Reuters",
    }
    assert given["credits"] == [
        {
            "role": "reporting",
            "names": ["David Brunnstrom", "Dan Whitcomb", "Rami Ayyub", "Ju-min Park", "Kiyoshi Takenaka"],
        },
        {"role": "additional reporting", "names": ["Martin Pollard"]},
        {"role": "editing", "names": ["David Dolan", "Richard Pullin", "Shri Navaratnam", "Kevin Liffey"]},
    ]
    assert given["byline"] == []
    assert given["flags"] == []
    assert given["language"] == "en"


def test_seed_keeps_every_other_word() -> None:
    raw, clean = text_of(SEEDS / f"{SEED}.txt"), text_of(SEEDS / f"{SEED}.clean.txt")
    story = raw[: raw.index("Reporting by David")].replace(
        "Register now for FREE and unlimited access to Reuters.com", ""
    )
    assert clean.replace("region,” said", "region, “said").split() == story.split()
    assert clean.startswith("Japan, US pledge to strengthen defense cooperation to counter Chinese threat\n\nTOKYO / ")
    assert clean.endswith("to counter its destabilizing activities.”\n")
