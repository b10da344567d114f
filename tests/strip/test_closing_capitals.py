"""Sentences in capitals that end a text in small letters go; headings and short shouts stay."""

from __future__ import annotations

from newsclean import Cleaner

STORY = "A prefeita afirmou na segunda-feira que a ponte será aberta no outono, e que o novo ministro pagou a obra."


def cleaned(text: str) -> str:
    return Cleaner(language="pt").clean(text).text


def test_a_note_in_capitals_at_the_end_goes() -> None:
    note = "É A MULHER MAIS LIDA DO VALE. ELA ESCREVE AQUI ÀS QUINTAS. SIGA-A NA REDE"

    assert cleaned(f"{STORY} {note}") == STORY


def test_other_capitals_stay() -> None:
    assert cleaned(f"{STORY} E GRITOU: NÃO!").endswith("E GRITOU: NÃO!")
    shouted = "A PREFEITA FALOU DA PONTE E DO NOVO MINISTRO, MAS NINGUÉM QUIS OUVIR NADA"
    assert shouted in cleaned(f"{shouted}\n\n{STORY}")


def test_where_and_when_it_takes_place_stays() -> None:
    service = "SERVIÇO FÓRUM DO PORTO NO DIA 3 DE ABRIL, DAS 9H ÀS 12H, NA RUA DO CAIS. INSCRIÇÕES PELO SITE"
    assert cleaned(f"{STORY} {service}").endswith(service)


def test_the_mark_that_ends_a_quotation_stays() -> None:
    note = "É A MULHER MAIS LIDA DO VALE. ELA ESCREVE AQUI ÀS QUINTAS. SIGA-A NA REDE"
    assert cleaned(f"“{STORY}” {note}") == f"“{STORY}”"
