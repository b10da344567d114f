"""A list of links reaches to the story that goes on below it, and no further."""

import pytest

import newsclean

_PROSE = {
    "es": "Los vecinos esperan la obra desde hace años, y la alcaldesa dijo que el puente se abrirá en otoño.",
    "tr": "Belediye meclisi salı günü bütçeyi kabul etti ve başkan bu çalışmaların için de sonbaharı söyledi.",
    "pt": "Os moradores pedem a obra há anos, e a prefeita disse que a ponte não vai abrir antes do outono.",
}


@pytest.mark.parametrize(
    ("language", "head", "last"),
    [
        ("es", "Te puede interesar", "La comarca confía en que esta vez no haya más retrasos. EFE"),
        ("es", "Noticias relacionadas", "La comarca confía en que esta vez no haya más retrasos. (EFE)"),
        ("tr", "İLGİLİ HABERLER", "Mahalle sakinleri bir daha gecikme olmamasını umuyor. (DHA)"),
        ("pt", "LEIA TAMBÉM", "A região espera que desta vez não haja mais atrasos. / REUTERS"),
    ],
)
def test_a_signed_paragraph_below_a_list_stays(language: str, head: str, last: str) -> None:
    text = f"{_PROSE[language]}\n\n{head}\n\nOtro puente, otro pleno\n\n{last}"

    assert last.split(".", maxsplit=1)[0] in newsclean.clean_text(text)
