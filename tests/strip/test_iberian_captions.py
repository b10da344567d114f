"""Captions of Spanish and Portuguese papers go by the credit behind or below them; what a report tells stays."""

from __future__ import annotations

import pytest

from newsclean import clean_text

ES = (
    "El concejo de la ciudad votó ayer a favor del puente, que se abrirá en mayo, según dijo la alcaldesa ante los "
    "vecinos del barrio, que llevan años pidiéndolo."
)
ES_MORE = (
    "Los vecinos, por su parte, pidieron que la obra no dure más de un año y que nadie pague más por cruzar el río."
)
PT = (
    "O conselho da cidade votou ontem a favor da ponte, que será aberta em maio, segundo disse a prefeita aos "
    "moradores do bairro, que pedem por ela há anos."
)
PT_MORE = "Os moradores, por sua vez, pediram que a obra não dure mais de um ano e que ninguém pague mais para passar."


@pytest.mark.parametrize(
    "caption",
    [
        "Una mujer cruza el puente de Elmville, este martes. DICO ROCHA",
        "Ana anota la lectura de un contador en el casco antiguo. Elena Ruiz E.E.",
        "El puente de Elmville, visto desde el norte. / AYUNTAMIENTO DE ELMVILLE",
        "Ana Ruiz, con el cuaderno en el que registra los rescates desde 1984 Mauro V. Ruiz - LA GACETA",
        "Los vecinos marchan el día de la fiesta, en Elmville. Carlos Herrera | Archivo | El Faro",
    ],
)
def test_spanish_captions_go(caption: str) -> None:
    assert clean_text(f"{ES}\n\n{caption}\n\n{ES_MORE}") == f"{ES}\n\n{ES_MORE}"


@pytest.mark.parametrize(
    "caption",
    [
        "Relojoeiro conserta relógio em cabine na zona leste de Elmville - Rubens Souza/Folhapress",
        "Ana trabalha em quatro cemitérios de Elmville Imagem: Arquivo pessoal",
    ],
)
def test_portuguese_captions_go(caption: str) -> None:
    assert clean_text(f"{PT}\n\n{caption}\n\n{PT_MORE}") == f"{PT}\n\n{PT_MORE}"


@pytest.mark.parametrize(
    "line",
    [
        "La alcaldesa cerró el puente de Elmville el martes. NADIE PROTESTÓ",
        "¿FUNCIONA DE VERDAD EL PUENTE? NOSOTROS LO PROBAMOS",
    ],
)
def test_what_a_report_tells_stays(line: str) -> None:
    assert line in clean_text(f"{ES}\n\n{line}\n\n{ES_MORE}")


def test_a_caption_goes_above_its_credit_below_the_time_stamp() -> None:
    caption = "Josep Ruiz, con su bicicleta de afilar, en la plaza de Elmville"
    head = "El último afilador cuelga la rueda\n\n21/04/2023 06:00"
    text = f"{head}\n\n{caption}\n\nFoto: Pere Duran\n\n{ES}\n\n{ES_MORE}"
    assert clean_text(text) == f"El último afilador cuelga la rueda\n\n{ES}\n\n{ES_MORE}"


def test_a_standfirst_stays_above_a_credit() -> None:
    standfirst = "Josep Ruiz deja la plaza de Elmville después de cuarenta años"
    text = f"El último afilador cuelga la rueda\n\n{standfirst}\n\nFoto: Pere Duran\n\n{ES}\n\n{ES_MORE}"
    assert standfirst in clean_text(text)


def test_a_headline_below_the_time_stamp_stays_above_a_credit() -> None:
    headline = "El último afilador de Elmville cuelga la rueda"
    assert headline in clean_text(f"Faro\n\n21/04/2023 06:00\n\n{headline}\n\nFoto: Pere Duran\n\n{ES}\n\n{ES_MORE}")
