"""German headlines are read below their roofs, and where the story has a long word of theirs inside others."""

from __future__ import annotations

import pytest

import newsclean

STANDFIRST = "Drei Tage lang fehlt von der Frau jede Spur. Dann hört ein Helfer leises Klopfen."
STORY = (
    "Bergretter haben im Allgäu eine vermisste Schneeschuhgeherin gefunden, wie die Polizei am Dienstag mitteilte. Sie "
    "wurde mit dem Hubschrauber in eine Klinik nach Kempten gebracht."
)


@pytest.mark.parametrize("roof", ["Rettung nach drei Tagen", "Unglück in den Bergen:"])
def test_the_roof_above_a_headline_is_none(roof: str) -> None:
    headline = "Wanderin überlebt in Schneehöhle am Berg"
    text = f"{roof}\n\n{headline}\n\n{STANDFIRST}\n\n{STORY}"
    assert newsclean.Cleaner().clean(text).article.headline == headline


def test_a_headline_above_a_standfirst_is_no_roof() -> None:
    text = f"Wanderin überlebt in Schneehöhle\n\n{STANDFIRST}\n\n{STORY}"
    assert newsclean.Cleaner().clean(text).article.headline == "Wanderin überlebt in Schneehöhle"
