"""Rules match inside a line in brackets, and a shorter phrase where a longer one does not hold."""

from __future__ import annotations

import pytest

import newsclean
from newsclean.document import Document, blocks_of
from newsclean.rulepack import RulePack
from newsclean.rules import Rule

_STORY = "The council of Elmville put off its vote on the harbour again on Monday, the mayor said."


@pytest.mark.parametrize(
    ("line", "left"),
    [
        (
            "The vote was put off (Sign up for our newsletter) until the autumn.",
            "The vote was put off until the autumn.",
        ),
        ("The vote was put off (READ MORE: Harbour Closed) again.", "The vote was put off again."),
        (
            "The vote (subscribe or not is your choice) was put off.",
            "The vote (subscribe or not is your choice) was put off.",
        ),
        ("He saw the pier\\n(Reporting by Ann Lee; editing by Bo Ek)", "He saw the pier\\n"),
    ],
)
def test_a_bracket_inside_a_line_goes_whole_or_not_at_all(line: str, left: str) -> None:
    assert newsclean.clean_text(f"{_STORY}\n\n{line}\n\n{_STORY[4:]}").split("\n\n")[1] == left


def test_a_shorter_phrase_holds_where_a_longer_one_is_refused() -> None:
    longer = Rule("longer", "related", "A link.", (), (), "lead", ("harbour news today",), where="top", language="en")
    shorter = Rule("shorter", "related", "A link.", (), (), "lead", ("harbour news",), language="en")
    text = "\n\n".join([_STORY] * 12 + ["Harbour news today and tomorrow"])
    pack, blocks = RulePack([longer, shorter]), blocks_of(text)

    document = Document(text, blocks, (), "en", None, pack.found(text, blocks, "en"))
    assert [edit.rule for edit in pack.edits(document, "related")] == ["shorter"]


@pytest.mark.parametrize(
    "line", ["👉 Sign up for our newsletter", "📲🔔 Follow us on Twitter 👇", "Share this story ⬇️"]
)
def test_emoji_around_a_phrase_are_passed_over(line: str) -> None:
    assert newsclean.clean_text(f"{_STORY}\n\n{line}\n\n{_STORY[4:]}") == f"{_STORY}\n\n{_STORY[4:]}"


def test_the_second_half_of_a_word_begins_no_sentence() -> None:
    rule = Rule("app", "prompt", "An offer.", (), (), "sentence", ("app herunterladen",), language="de")
    text = "Wer will, kann die Stadt-App herunterladen oder das Amtsblatt lesen."
    assert RulePack([rule]).found(text, blocks_of(text), "de") == {}
    text = "Wer will, liest. App herunterladen und lesen."
    assert RulePack([rule]).found(text, blocks_of(text), "de")["prompt"]


@pytest.mark.parametrize("blanks", [4, 60, 160])
def test_a_label_is_found_however_far_it_is_set_in(blanks: int) -> None:
    text = f"{_STORY}\n{' ' * blanks}Get Started\n{_STORY[4:]}"
    found = newsclean.Cleaner().rules.found(text, blocks_of(text), "en")
    assert any(text[match.start : match.end] == "Get Started" for matches in found.values() for match in matches)


def test_a_word_with_a_capital_inside_leads_to_its_own_rule() -> None:
    whole = Rule("whole", "related", "A link.", (), (), "lead", ("youtube video",), language="en")
    part = Rule("part", "prompt", "A prompt.", (), (), "lead", ("you may like",), language="en")
    text = f"{_STORY}\n\nYouTube video\n\n{_STORY}"
    found = RulePack([whole, part]).found(text, blocks_of(text), "en")
    assert [match.rule.id for matches in found.values() for match in matches] == ["whole"]
