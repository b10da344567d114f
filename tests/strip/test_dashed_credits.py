"""Captions go whose credit stands behind a dash or in front of a bar; digests of the press and headlines stay."""

from __future__ import annotations

import pytest

import newsclean

STORIES = {
    "it": (
        "Il consiglio comunale ha deciso lunedì di chiudere il vecchio ponte sul fiume per due anni, tra le proteste.",
        "I primi operai sono arrivati martedì mattina e il traffico è stato deviato sulla strada della pianura.",
    ),
    "en": (
        "The harbour council decided on Monday to close the old bridge across the river for two years, amid protests.",
        "The first workers came on Tuesday morning, and traffic was sent around by the road across the plain.",
    ),
}


@pytest.mark.parametrize(
    "caption",
    [
        "Alcuni volontari davanti al vecchio ponte - Fotogramma",
        "Il vecchio ponte sul fiume - Mario Rossi / Ansa",
        "EPA/MARIO ROSSI | Il vecchio ponte sul fiume",
        "Ti-Press (archivio) - Il vecchio ponte sul fiume nel 2022",
        "Il vecchio ponte sul fiume. Wikimedia Commons, CC BY-SA",
        "Il vecchio ponte sul fiume. [Mario Rossi - Keystone]",
    ],
)
def test_a_caption_with_its_credit_goes(caption: str) -> None:
    above, below = STORIES["it"]
    text = f"{above}\n\n{caption}\n\n{below}"

    assert newsclean.Cleaner(language="it").clean(text).text == f"{above}\n\n{below}"


@pytest.mark.parametrize(
    ("language", "line"), [("en", "Lawmaker resigns over the bridge - Bloomberg"), ("it", "Il ponte - una storia")]
)
def test_other_lines_with_a_dash_stay(language: str, line: str) -> None:
    above, below = STORIES[language]

    assert line in newsclean.Cleaner(language=language).clean(f"{above}\n\n{line}\n\n{below}").text
