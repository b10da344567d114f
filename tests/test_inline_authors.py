"""Author lines and datelines that run on in the line of the story, as in texts that were scraped into one line."""

from __future__ import annotations

import pytest

from newsclean import clean

HEADLINE = "Council closes the old ferry pier for good"
STORY = (
    "The harbour council voted on Tuesday to close the old ferry pier for two years, and the mayor said that the work "
    "would begin before the first storms of the autumn reach the coast. Fishermen who moor there had asked for a delay "
    "until spring, but the council said the piles were too weak to wait."
)
TITEL = "Stadtrat beschließt die Schließung des alten Piers"
BERICHT = (
    "Der Stadtrat hat am Dienstag beschlossen, den alten Pier für zwei Jahre zu schließen, während Ingenieure die "
    "morschen Balken ersetzen. Die Fischer hatten um Aufschub bis zum Frühjahr gebeten."
)


@pytest.mark.parametrize(
    "line",
    [
        "By Jane Roe{}",
        "By Jane RoeMarch 3, 2020{}",
        "By Jane Roe March 3, 2020{}",
        " By Jane Roe March 3, 2020 {}",
        " By Jane Roe Published: 10:30 AM EST March 3, 2020 {}",
        " March 3, 2020 By Jane Roe {}",
        " Posted on March 3, 2020 by Jane Roe {}",
        " By Jane Roe, Staff Writer March 3, 2020 {}",
        " Written by Jane Roe {}",
        "Jane RoeMarch 3, 2020{}",
        "Author: Jane RoePublished: March 3, 2020{}",
        "by Jane Roe{}",
    ],
)
def test_between_headline_and_story(line: str) -> None:
    article = clean(HEADLINE + line.format(STORY)).article
    assert article.byline == ("Jane Roe",)
    assert article.headline == HEADLINE
    assert article.paragraphs == (HEADLINE, STORY)


@pytest.mark.parametrize(
    "line",
    [
        "Von Jana Roth{}",
        "Von Jana Roth03.03.2020, 10:15 Uhr{}",
        "Stand: 03.03.2020, 10:15 UhrVon: Jana Roth{}",
        "3. März 2020 von Jana Roth{}",
        " 3. März 2020 von Jana Roth {}",
        "Ein Gastbeitrag von Jana Roth{}",
        "Jana Roth03.03.2020{}",
    ],
)
def test_between_german_headline_and_story(line: str) -> None:
    article = clean(TITEL + line.format(BERICHT), language="de").article
    assert article.byline == ("Jana Roth",)
    assert article.paragraphs == (TITEL, BERICHT)


@pytest.mark.parametrize("line", ["By Jane Roe {}", "By Jane Roe March 3, 2020 {}", "By JANE ROE Associated Press {}"])
def test_in_front_of_the_story(line: str) -> None:
    article = clean(line.format(STORY)).article
    assert [name.casefold() for name in article.byline] == ["jane roe"]
    assert article.paragraphs == (STORY,)


@pytest.mark.parametrize(
    "line", ["{} By Jane Roe", "{}By Jane Roe", "{} — Jane Roe", "{} Author: Jane Roe", "{} (Jane Roe)"]
)
def test_behind_the_story(line: str) -> None:
    article = clean(line.format(STORY)).article
    assert article.byline == ("Jane Roe",)
    assert article.paragraphs == (STORY,)


@pytest.mark.parametrize("dateline", [" ELMVILLE, Ohio (AP) — ", " ELMVILLE (Reuters) - ", "ELMVILLE (Reuters) - "])
def test_a_headline_ends_where_the_dateline_begins(dateline: str) -> None:
    article = clean(f"{HEADLINE}{dateline}{STORY}").article
    assert article.headline == HEADLINE
    assert article.dateline is not None
    assert article.dateline.places[0].startswith("Elmville")


def test_who_wrote_another_story_below_is_no_author() -> None:
    assert clean(f"{STORY} A teaser for another story. By Jane Roe March 3, 2020").article.byline == ()


@pytest.mark.parametrize(
    "text",
    [
        f"A song by Jane Roe. {STORY}",
        f"{STORY} “The pier is ours.” — Jane Roe",
        f"{STORY} The bridge was built in 2020. By Monday it was closed",
        f"Stand by Jane Roe Pier when the council meets. {STORY}",
        f"A report from the place where OPEC (AP) - so it calls itself - meets. {STORY}",
    ],
)
def test_what_the_story_says_stays(text: str) -> None:
    article = clean(text).article
    assert article.byline == ()
    assert " ".join(article.paragraphs) == text


def test_the_first_paragraph_may_begin_with_the_author() -> None:
    article = clean(
        f"Stadt\n\nVon Jana Roth {BERICHT}\n\n{BERICHT.replace('Stadtrat', 'Kreistag')}", language="de"
    ).article
    assert article.byline == ("Jana Roth",)
    assert BERICHT in article.paragraphs


@pytest.mark.parametrize(
    "stamp",
    [
        "Por Redacción Faro Publicado el 06/02/2023 a las 13:40",
        "Por FARO.com Actualizado el 3 de septiembre de 2023 - 12:10 CEST",
        "Educação | Do Farol 28/01/2024 - 14h20 (Atualizado em 28/01/2024 - 14h20)",
        "11/03/2024 22:30hs.",
    ],
)
def test_times_of_publication_go_from_texts_of_one_line(stamp: str) -> None:
    assert clean(f"{HEADLINE} {stamp} {STORY}").text == f"{HEADLINE}\n\n{STORY}"


def test_times_that_are_told_stay_in_texts_of_one_line() -> None:
    story = "The council of Elmville closed the old pier until 11/03/2024 22:30 The mayor said so on Monday. " * 3
    assert "11/03/2024 22:30" in clean(story).text


def test_a_stamp_with_dashes_glued_before_a_quotation_goes() -> None:
    text = (
        "Een kleuter is zaterdag met zijn skelter tot vlak bij de snelweg gereden, en een chauffeur belde de politie."
        "Kristof Bauwens24-05-25, 15:45“Hij wou naar zee, want daar woont oma”, vertelt de moeder, nog onder indruk. "
        "De agenten brachten de jongen naar huis, met blauw zwaailicht, en er komt geen verder gevolg aan de zaak."
    )
    result = clean(text)

    assert result.article.byline == ("Kristof Bauwens",)
    assert "24-05-25" not in result.text
