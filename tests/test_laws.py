"""The laws that hold for every text: lossless, replayable, idempotent, pure, and no crash."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from functools import lru_cache

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from newsclean import Cleaner, Result
from newsclean.edits import kept, replay

NASTY = (
    " \t\n\r\x0b\x0c\x00\x1c\x85\x92"
    "\u00a0\u00ad\u200b\u200c\u200d\u200e\u2028\u2029\u202e\u2060\u3000\ufeff\ufffc\ufffd"
    "\ud800\udfff\"'“”„‟‘’«»()[]{}.,;:!?…-–—_*•·|/\\+=~#@&<>%©"
    "aAbBéÉßŞıİ1290ÃÂâ€™œžŸ¼š©ðïÐÑØÎ漢字あ。」שלום\u0627\u0644\u0301🙂👩\ufe0f"
)
PIECES = (
    "TOKYO / WASHINGTON, Jan. 7 (Reuters) – ",
    "WASHINGTON (AP) _ ",
    "The minister said on Monday that it was too early to tell",
    "“We act in the region, “said Wang. ",
    '"We act in the region, "said Wang. ',
    "“It is late,” he said.",
    "Register now for FREE unlimited access to Reuters.com",
    "Advertisement",
    "ADVERTISEMENT",
    "Read more: Another story of the day",
    "Related articles",
    "By Jane Doe",
    "Updated 5:30 p.m. ET",
    "Reporting by A. Writer; Editing by B. Editor",
    "Our Standards: The Thomson Reuters Trust Principles.",
    "Image copyright AFP Image caption A minister",
    "(Photo: Jane Doe/AP)",
    "Jane Doe is a staff writer. Follow her on Twitter @jane.",
    "© 2021 Example Ltd. All rights reserved.",
    "Leave a comment",
    "12 Comments",
    "Sign up for our newsletter",
    "###",
    "* * *",
    "- one point",
    "1. a point",
    "known as the well-",
    "donâ€™t",
    "isnÃ¢â‚¬â„¢t",
    "fÃ¼r die MÃ¤nner",
    "AMANHÃ”",
    "&amp;amp;",
    "&nbsp;",
    "&#8217;",
    "&#38;lt;",
    "https://example.com/a?b=1&copy;=2",
    "exam\u00adple",
    "exam\u00ad\nple",
    "Die Opposition kritisierte die Pläne scharf.Der Minister",
    "el lunes.El gobierno",
    "он сказал.Министр ушёл",
    "我们走。他说",
    "قال الوزير",
    "the end",
    ".",
    ". ",
    " ",
    "  ",
    "\n",
    "\n\n",
    "\r\n",
    "\n \n",
    "()",
    "(",
    ")",
    "“",
    "”",
    '"',
    "|",
    " - ",
)
LINE = "The council of the town decided late on Monday that the old bridge\n"
ANY_TEXT = st.one_of(
    st.text(max_size=120),
    st.text(st.characters(codec=None), max_size=60),
    st.text(st.sampled_from(NASTY), max_size=200),
    st.lists(st.sampled_from(PIECES), max_size=40).map("".join),
    st.lists(st.one_of(st.sampled_from(PIECES), st.text(st.sampled_from(NASTY), max_size=3)), max_size=30).map("".join),
    st.lists(st.sampled_from([*PIECES, LINE, LINE, LINE]), max_size=40).map("".join),
)
LONG = ("x", "The minister left. ")
"""What a line of a million code points is made of; shorter lines show the rest as well."""
FORMS = st.sampled_from(["normalise", "keep", "strip"])
KEPT = st.sampled_from([(), (), ("character",), ("paragraph",), ("related", "caption")])
MANY = settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@lru_cache
def cleaner(form: str, keep: tuple[str, ...]) -> Cleaner:
    return Cleaner(dateline=form, keep=keep)  # type: ignore[arg-type]  # one of FORMS


def cleaned(text: str, form: str = "normalise", keep: tuple[str, ...] = ()) -> Result:
    return cleaner(form, keep).clean(text)


@MANY
@given(ANY_TEXT, FORMS)
def test_lossless(text: str, form: str) -> None:
    edits = cleaned(text, form).edits
    spans = [*kept(text, edits), *((edit.start, edit.end) for edit in edits if edit.start < edit.end)]
    position = 0
    for start, end in sorted(spans):
        assert start == position
        position = end
    assert position == len(text)
    assert list(edits) == sorted(edits, key=lambda edit: (edit.start, edit.end))


@MANY
@given(ANY_TEXT, FORMS)
def test_replayable(text: str, form: str) -> None:
    result = cleaned(text, form)
    assert replay(text, result.edits) == result.text
    for edit in result.edits:
        assert edit.replacement != text[edit.start : edit.end]
        assert edit.label
        assert edit.rule
        assert edit.why


@MANY
@given(ANY_TEXT, FORMS, KEPT)
@example("“We go, “said Wang.“They stay, “said Li.The end", "normalise", ())
@example("a\r\r\nb\u2028\n\x85c", "normalise", ())
def test_idempotent(text: str, form: str, keep: tuple[str, ...]) -> None:
    result = cleaned(text, form, keep)
    assert cleaned(result.text, form, keep).edits == ()


@MANY
@given(ANY_TEXT, ANY_TEXT)
def test_pure(text: str, other: str) -> None:
    first = cleaned(text).edits
    cleaned(other)
    assert cleaned(text).edits == first


@MANY
@given(ANY_TEXT)
def test_the_clean_text_has_the_form_of_paragraphs(text: str) -> None:
    clean = cleaned(text).text
    assert clean == clean.strip()
    assert "\n\n\n" not in clean
    assert "  " not in clean
    assert all(line == line.strip() for line in clean.split("\n"))


@MANY
@given(ANY_TEXT)
def test_no_letter_is_added_but_by_a_repair(text: str) -> None:
    result = cleaned(text, "keep", ("character",))
    source = iter(text)
    assert all(letter in source for letter in result.text if letter.isalnum())


def test_pure_in_any_process() -> None:
    texts = ["".join(PIECES[start::3]) for start in range(3)]
    program = (
        "import sys, newsclean\n"
        f"for text in {texts!r}: print(ascii([tuple(edit) "
        "for edit in newsclean.clean(text).edits]))"
    )
    outcomes = {
        subprocess.run(
            [sys.executable, "-c", program],
            capture_output=True,
            check=True,
            env={**os.environ, "PYTHONHASHSEED": seed},
        ).stdout
        for seed in ("1", "2")
    }
    assert len(outcomes) == 1
    assert b"mojibake" in outcomes.pop()


@pytest.mark.parametrize(
    "text", ["", " ", "\n" * 1000, "\x00", "\ud800" * 100, "שלום עולם. " * 50, "\ufeff", "\u2028\u2029"]
)
def test_no_crash(text: str) -> None:
    cleaned(text)


@pytest.mark.parametrize(
    "piece",
    [
        "x",
        "The minister left. ",
        "He said.The minister left. ",
        "a\u00a0b\u200b ",
        "“We act, “said Wang. ",
        '"We act, "said Wang. ',
        "donâ€™t &amp; ",
        "a  b\t",
        "Advertisement. ",
        "Read more: a story. ",
        "(",
        '"',
        "!",
        "\x00",
        "line\n",
    ],
)
def test_a_long_line_takes_linear_time(piece: str) -> None:
    def seconds(length: int) -> float:
        text = piece * (length // len(piece))
        start = time.process_time()
        cleaned(text)
        return time.process_time() - start

    cleaned(piece * 100)  # load what is loaded once
    longest = 1_000_000 if piece in LONG else 200_000
    short = max(seconds(longest // 16), 0.005)
    assert seconds(longest) < 16 * 4 * short
