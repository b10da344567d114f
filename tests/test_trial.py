"""`newsclean rules`: the list of rules, and a pack on trial."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from newsclean.shelf import pack_files, with_examples

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

GOOD = """
language = "en"

[[rule]]
id      = "harbour-club"
strips  = "prompt"
scope   = "sentence"
phrases = ["join the harbour club"]
why     = "An invitation to the paper's club is not part of the story."
removes = ["Join the harbour club for a free mug."]
keeps   = ["Police join the harbour club in its search for the mug."]
"""


@pytest.fixture
def trial(newsclean: Callable, tmp_path: Path) -> Callable:
    def run(pack: str, *args: str | Path) -> tuple[int, list[str]]:
        (tmp_path / "my.toml").write_text(pack, encoding="utf-8")
        code, out, err = newsclean("rules", "test", "my.toml", *args)
        return code, [*out.decode().splitlines(), *err.splitlines()]

    return run


def test_every_rule_is_listed(newsclean: Callable, tmp_path: Path) -> None:
    (tmp_path / "my.toml").write_text(GOOD, encoding="utf-8")
    code, out, err = newsclean("rules", "--rules", "my.toml")
    assert (code, err) == (0, "")
    lines = out.decode().splitlines()
    assert len(lines) == 2 * (len(with_examples(pack_files())) + 1)
    assert lines[-2:] == [
        "prompt [en] harbour-club: An invitation to the paper's club is not part of the story.",
        "    “Join the harbour club for a free mug.”",
    ]


def test_the_list_can_be_narrowed(newsclean: Callable) -> None:
    lines = newsclean("rules", "--label", "prompt", "--language", "de").out.decode().splitlines()[::2]
    assert lines
    assert all(line.startswith("prompt [de") for line in lines)


def test_a_sound_pack_passes(trial: Callable) -> None:
    assert trial(GOOD) == (0, ["my.toml: 1 rules, fit for use"])


def test_a_pack_that_does_not_load_is_refused(trial: Callable) -> None:
    code, lines = trial(GOOD.replace("phrases", "phrase"))
    assert code == 2
    assert lines == ['newsclean: my.toml, rule "harbour-club": unknown key "phrase" (did you mean "phrases"?)']


def test_an_example_that_stays_fails(trial: Callable) -> None:
    code, lines = trial(GOOD.replace('removes = ["Join', 'removes = ["Do join'))
    assert code == 2
    head = "my.toml, rule harbour-club: removes “Do join the harbour club for a free mug.”: "
    assert lines[0] == f"{head}“Do join club free mug” is left"
    assert lines[1:] == [f"{head}the rule does not find it", "my.toml: 1 rules, not fit for use"]


def test_a_near_miss_that_goes_fails(trial: Callable) -> None:
    code, lines = trial(GOOD.replace("Police join", "Join"))
    assert code == 2
    assert (
        lines[0]
        == "my.toml, rule harbour-club: keeps “Join the harbour club in its search for the mug.”: cut by harbour-club"
    )


def test_a_pattern_that_backtracks_without_bound_is_refused_with_its_name(trial: Callable) -> None:
    code, lines = trial(
        GOOD.replace(
            'phrases = ["join the harbour club"]',
            "pattern = '(?i)(?:join\\s*|the\\s*|\\w+\\s*)+mug'\nstarts = [\"join\"]",
        )
    )
    assert code == 2
    assert lines[0].startswith("my.toml, rule harbour-club: its pattern runs out of time on a text that begins 'join")


def test_overlaps_are_noted(trial: Callable) -> None:
    code, lines = trial(
        GOOD.replace('scope   = "sentence"\n', "").replace(
            '["join the harbour club"]', '["join the harbour club for a free mug", "Advertisement"]'
        )
    )
    assert code == 0
    assert lines[0].startswith("my.toml, rule harbour-club: note: phrase “advertisement” stands in packs/en/")


def test_harm_is_shown(trial: Callable, tmp_path: Path) -> None:
    story = "The vote is on Monday.\n\nJoin the harbour club and read what the “Courier” printed.\n"
    (tmp_path / "texts").mkdir()
    (tmp_path / "texts" / "a.txt").write_text(story, encoding="utf-8")
    (tmp_path / "texts" / "b.jsonl").write_text(json.dumps({"text": story}) + "\nbroken\n", encoding="utf-8")
    code, lines = trial(GOOD, "texts")
    assert code == 0
    assert lines[:3] == [
        "rule harbour-club: 2 cuts in 2 texts",
        "    read this: Join the harbour club and read what the “Courier” printed.",
        "my.toml: 1 rules, fit for use",
    ]
    assert lines[3].startswith("newsclean: texts/b.jsonl: line 2: not JSON")
