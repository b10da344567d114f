"""Headlines behind a plus sign inside a line go, up to the capital that begins the next sentence."""

from __future__ import annotations

import pytest

from newsclean import Cleaner

BEFORE = "A prefeita afirmou na segunda-feira que a ponte será aberta no outono, e que o novo ministro pagou a obra."


@pytest.mark.parametrize(
    ("link", "after"),
    [
        ("+ Governo adia a reforma da escola", "O projeto custa três milhões."),
        ("++\u00a0Governo adia a reforma da escola e volta atrás", '"Vamos abrir a ponte", disse ela.'),
        ("+ Governo adia a reforma + Câmara vota o novo orçamento", "Em maio, a obra começa."),
        ("+ Governo adia a reforma da velha escola por cinco anos", "Souza, do mesmo partido, não quis falar."),
        ("+ Governo adia a reforma da velha escola por cinco anos", "Repórter: A senhora está contente?"),
        ("+ Governo adia a reforma da velha escola por cinco anos", "Prefeita e ministro não quiseram falar."),
    ],
)
def test_a_headline_behind_a_plus_goes(link: str, after: str) -> None:
    cleaned = Cleaner(language="pt").clean(f"{BEFORE} {link} {after}").text

    assert " ".join(cleaned.split()) == f"{BEFORE} {after}"


@pytest.mark.parametrize(
    "text",
    [
        "+ Mortes na cidade – 5 de maio de 2017 A ponte caiu. Ninguém passou por ela, disse a polícia.",
        "+ 3 graus ao meio-dia.",
    ],
)
def test_where_the_end_is_not_certain_all_stays(text: str) -> None:
    assert text in Cleaner(language="pt").clean(f"{BEFORE} {text}").text.replace("\n\n", " ")
