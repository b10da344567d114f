"""A list of links reaches to the story that goes on below it, and no further."""

import pytest

import newsclean
from newsclean.document import Document, blocks_of
from newsclean.edits import Edit
from newsclean.rulepack import load

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


def test_a_head_that_is_gone_already_takes_no_lines_with_it() -> None:
    lines = ("The ferry, which was old and slow", "stays in the port of Elmville until the spring", _PROSE["es"])
    text = "\n\n".join(("Related Articles", *lines))
    rules, blocks = load(), blocks_of(text)
    document = Document(text, blocks, (), "en", None, rules.found(text, blocks, "en"))
    document = document.with_edits([Edit(0, 17, "page", "not-the-story", "The page around the story.")])
    document = document.with_edits(rules.edits(document, "related"))
    assert document.text().lstrip().startswith("The ferry, which was old and slow\n\nstays in")
