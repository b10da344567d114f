"""Labels are found in every script: Spanish opening marks, Turkish capitals, marks and brackets of East Asian text."""

import pytest

from newsclean.document import Found, blocks_of
from newsclean.rulepack import RulePack
from newsclean.rules import Rule


def _found(phrase: str, scope: str, text: str) -> list[Found]:
    rule = Rule(
        id="label",
        strips="prompt",
        why="A label.",
        removes=(phrase,),
        keeps=("Prose.",),
        scope=scope,  # type: ignore[arg-type]  # one of the scopes below
        phrases=(phrase,),
    )
    return list(RulePack((rule,)).found(text, blocks_of(text), "any").get("prompt", ()))


@pytest.mark.parametrize(
    ("phrase", "scope", "text"),
    [
        ("suscríbete", "block", "¡Suscríbete!"),
        ("quieres recibir", "sentence", "¿Quieres recibir el boletín?"),
        ("¿quieres recibir", "sentence", "Quieres recibir el boletín"),
        ("ilgili haberler", "block", "İLGİLİ HABERLER"),
        ("ilginizi çekebilir", "block", "İlginizi çekebilir"),
        ("haberin devamı", "block", "HABERİN DEVAMI"),
        ("広告", "block", "【広告】"),
        ("関連記事", "block", "▼関連記事"),
        ("延伸阅读：", "lead", "◆ 延伸阅读：桥梁将在秋天开工"),
        ("ⓒ", "lead", "ⓒ 보기신문, 무단 전재 금지"),
        ("관련기사", "block", "■ 관련기사"),
        ("إعلان", "block", "\u200fإعلان"),
        ("المزيد", "block", "...المزيد"),
        ("人の名前", "block", "…人の名前"),
    ],
)
def test_label_is_found(phrase: str, scope: str, text: str) -> None:
    assert [(match.start, match.end) for match in _found(phrase, scope, text)] == [(0, len(text))]


@pytest.mark.parametrize(
    ("phrase", "text"),
    [("اقرأ أيضا", "قال الوزير؟ اقرأ أيضا خبرا آخر"), ("編輯：", "孩子每天走路上學。（編輯：王小明）")],
)
def test_label_is_found_behind_the_marks_of_its_script(phrase: str, text: str) -> None:
    assert _found(phrase, "span", text)
