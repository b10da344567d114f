"""The weights: data with a provenance, the same on every machine, learnt from no text that they give away."""

from __future__ import annotations

import gzip
import json
from importlib.resources import files

import pytest

from newsclean.residue.weights import LANGUAGES, dump, parse, weights_of


@pytest.mark.parametrize("language", LANGUAGES)
def test_weights_are_whole_numbers_with_a_provenance(language: str) -> None:
    weights = weights_of(language)
    assert weights.language == language
    assert all(isinstance(weight, int) for weight in (weights.bias, *weights.features.values()))
    assert {"data", "articles", "outlets", "date", "figures"} <= set(weights.provenance)


@pytest.mark.parametrize("language", LANGUAGES)
def test_weights_hold_no_more_than_pairs_of_words(language: str) -> None:
    assert max(len(feature.split()) for feature in weights_of(language).features) == 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_file_survives_a_round_trip(language: str) -> None:
    content = (files("newsclean.residue") / f"{language}.json.gz").read_bytes()
    assert dump(parse(content)) == content
    assert len(content) < 100_000


def test_another_format_is_refused() -> None:
    with pytest.raises(ValueError, match="learn them anew"):
        parse(gzip.compress(json.dumps({"format": "newsclean-residue/0"}).encode()))
