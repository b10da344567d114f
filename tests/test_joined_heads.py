"""What divides headline and story in a German line whose parts were joined goes; dates in sentences stay."""

from __future__ import annotations

import newsclean

STORY = (
    "Der Rat von Halbach hat am Montag beschlossen, die alte Mole am Hafen für den Verkehr zu sperren. „Sie hält "
    "keinen Winter mehr“, sagte die Bürgermeisterin. Die Fischer müssen nun einen Umweg von zwei Kilometern nehmen. Im "
    "Mai soll die neue Mole fertig sein, wie die Verwaltung mitteilte."
)


def test_stamp_author_and_caption_between_headline_and_story_go() -> None:
    head = "Halbach: Rat sperrt die alte Mole am Hafen"
    between = "05.08.2025, 08:25 Uhr Von Jana Roe Die Mole am Abend. Foto: dpa / Max Stone"
    result = newsclean.Cleaner().clean(f"{head} {between} {STORY}")
    assert result.text == f"{head}\n\n{STORY}"
    assert result.article.headline == head
    assert result.article.byline == ("Jana Roe",)


def test_a_headline_that_may_have_its_section_in_front_is_not_given() -> None:
    text = f"Hafen Fischer verlieren die alte Mole Vor 14 Stunden {STORY}"
    assert newsclean.Cleaner().clean(text).article.headline is None


def test_a_date_in_a_sentence_stays() -> None:
    text = f"Die Mole von Halbach wird gesperrt bis zum 05.08.2025, 08:25 Uhr Ortszeit. {STORY}"
    assert newsclean.clean_text(text) == text
