"""The rule packs: what every rule removes goes, what it keeps stays, and the index is up to date."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from newsclean.rulepack import RulePack
from newsclean.shelf import PACKS, index_text, languages, pack_files, with_examples
from newsclean.trial.examples import failures
from newsclean.trial.speed import is_slow

if TYPE_CHECKING:
    from newsclean.rules import Rule

RULES = with_examples(pack_files())
PACK = RulePack(RULES)


def test_there_are_rules() -> None:
    assert len(RULES) >= 100
    assert {rule.language for rule in RULES} >= {"en", "de", "fr", "es", "pt", "it", "nl"}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_examples_hold(rule: Rule) -> None:
    assert list(failures(rule, PACK)) == []


def test_names_say_the_language() -> None:
    assert [
        rule.id for rule in RULES if rule.language not in ("en", "any") and not rule.id.startswith(f"{rule.language}-")
    ] == []


def test_reasons_are_sentences() -> None:
    assert [rule.id for rule in RULES if not (rule.why[0].isupper() and rule.why.endswith("."))] == []


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.pattern], ids=lambda rule: rule.id)
def test_patterns_do_not_run_wild(rule: Rule) -> None:
    assert is_slow(rule) == ""


@pytest.mark.parametrize("language", languages())
def test_the_index_is_fresh(language: str) -> None:
    written = (PACKS / language / "index.jsonl").read_text(encoding="utf-8")
    assert written == index_text(language), "make packs writes the indexes anew"
