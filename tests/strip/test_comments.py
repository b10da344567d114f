"""Readers' comments below a story go in many languages, below a short story too; news of comments stays."""

from __future__ import annotations

import pytest

from newsclean import Cleaner

STORIES = {
    "de": "Der Gemeinderat hat am Montag den Umbau der Schule im Tal der Elm beschlossen, sagte Ratsfrau Muster {}.\n",
    "fr": "Le conseil municipal a voté lundi la rénovation de l'école de la vallée, a dit la conseillère Dupont {}.\n",
    "es": "El ayuntamiento aprobó el lunes la reforma de la escuela del valle, dijo la concejala Pérez {}.\n",
    "ru": "Городской совет в понедельник решил отремонтировать школу в долине, сказала депутат Петрова {}.\n",
}


@pytest.mark.parametrize(
    ("language", "comments"),
    [
        ("de", "Kommentare (2)\nMax\n12.03.2021, 10:15\nDas ist gut.\nErika\n12.03.2021, 11:20\nDas ist nicht gut."),
        ("de", "2 Kommentare\nMax sagt:\nvor 3 Stunden\nDas ist gut.\nErika sagt:\nvor 2 Stunden\nDas ist nicht gut."),
        ("fr", "2 commentaires\nJean\nil y a 3 heures\nC'est bien.\nAnne\nil y a 2 heures\nCe n'est pas bien."),
        ("es", "Comentarios\nJuan\nhace 3 horas\nEstá bien.\nResponder\nAna\nhace 2 horas\nNo está bien.\nResponder"),
        ("ru", "2 комментария\nИван:\n12.03.2021 в 10:15\nХорошо.\nАнна:\n12.03.2021 в 11:15\nПлохо."),
    ],
)
def test_comments_go(language: str, comments: str) -> None:
    story = "\n".join(STORIES[language].format(name) for name in ("A", "B", "C", "D")).strip()

    assert Cleaner(language=language).clean(f"{story}\n{comments}").text == story


def test_a_story_of_comments_stays() -> None:
    story = "\n".join(STORIES["de"].format(name) for name in ("A", "B", "C", "D")).strip()
    text = f"{story}\n\n2 Kommentare hatte der Rat gelöscht\n\n{story[:-2]}E.\n\nDas war am 12.03.2021, 10:15 Uhr."

    assert all(edit.label != "comments" for edit in Cleaner(language="de").clean(text).edits)
