"""The many forms in which papers print who wrote a story: the line goes, the names are given, the headline is told."""

from __future__ import annotations

import pytest

from newsclean import clean

HEADLINE = "Council closes the old ferry pier for two years"
STORY = (
    "The harbour council voted on Tuesday to close the old ferry pier for two years, and the mayor said that the work "
    "would begin before the first storms of the autumn reach the coast.\n\n"
    "Fishermen who moor there had asked for a delay until spring, but the council said the piles were too weak to wait "
    "and that the fleet had three weeks to leave."
)


@pytest.mark.parametrize(
    "line",
    [
        "By Jane Lee, for the Elmville Post",
        "By Jane Lee/Elmville Post",
        "By Jane Lee Tuesday, March 3, 2020",
        "By JANE LEE AP Political Writer",
        "By Jane Lee Political Editor",
        "By Jane Lee, Senior Political Correspondent",
        "By Jane Lee, Local Democracy Reporter",
        "By Jane Lee Washington Bureau Chief",
        "By Jane Lee For Dailypost.com",
        "By Jane Lee via Elmville Post",
        "Jane LeeElmville Post",
        "Jane Lee, Elmville PostPublished 5:30 p.m. ET March 3, 2020",
        "Jane Lee\n\njlee@example.com",
        "Jane Lee in Elmville",
        "Jane Lee, FOX 5 Elmville",
        "JANE LEE / STAFF WRITER",
        "Story and photos by Jane Lee",
        "Story By Jane Lee Photos By Ben Stone",
        "Words: Jane Lee",
        "Guest column by Jane Lee",
        "CNN's Jane Lee",
        "[By Jane Lee]",
        "Jane Lee, envoyée spéciale à Lyon",
        "Jane Lee, inviata a Roma",
        "Jane Lee, Université de Lyon",
        "Jane Lee beeld Anna Bakker",
        "Reporter Jane Lee",
        "By Jane Lee:",
        "By Jane Lee, a senior critic who has slept in forty tents",
        "Jane Lee Senior aviation reporter",
        "Jane Lee, health reporter",
        "Jane Lee/Elmville Writer",
        "As told to Jane Lee",
        "By JANE LEE FOR ELMVILLE.COM",
    ],
)
def test_one_author(line: str) -> None:
    article = clean(f"{HEADLINE}\n\n{line}\n\n{STORY}").article
    assert article.byline in (("Jane Lee",), ("JANE LEE",))
    assert article.headline == HEADLINE
    assert article.paragraphs == (HEADLINE, *STORY.split("\n\n"))


@pytest.mark.parametrize(
    "line",
    [
        "By Jane Lee and Ben Stone Elmville Post",
        "By Jane Lee\n\nand Ben Stone",
        "Jane Lee\n\nBen Stone",
        "By Jane Lee; Ben Stone",
        "By Jane Lee / Ben Stone",
        "Jane Lee, Elmville Post; Ben Stone, AP",
    ],
)
def test_two_authors(line: str) -> None:
    article = clean(f"{HEADLINE}\n\n{line}\n\n{STORY}").article
    assert article.byline == ("Jane Lee", "Ben Stone")
    assert article.paragraphs == (HEADLINE, *STORY.split("\n\n"))


@pytest.mark.parametrize("line", ["Jane Lee\n\nKQXT", "Jane Lee\n\nThe Elmville Ledger", "Jane Lee | Associated Press"])
def test_an_author_above_or_beside_the_paper(line: str) -> None:
    article = clean(f"{HEADLINE}\n\n{line}\n\n{STORY}").article
    assert article.byline == ("Jane Lee",)
    assert article.paragraphs == (HEADLINE, *STORY.split("\n\n"))


@pytest.mark.parametrize("line", ["--Jane Lee, Elmville Post", "— Jane Lee, Associated Press"])
def test_an_author_behind_a_dash_with_the_paper(line: str) -> None:
    assert clean(f"{STORY}\n\n{line}").article.byline == ("Jane Lee",)
    quoted = clean(f"{STORY}\n\n“It has to go, and it has to go for good, whatever the council says.”\n\n{line}")
    assert quoted.article.byline == ()


@pytest.mark.parametrize("line", ["By Jane Lee, jlee@example.com", "Jane Lee | jlee@example.com"])
def test_an_author_with_an_address_at_the_end(line: str) -> None:
    article = clean(f"{STORY}\n\n{line}").article
    assert article.byline == ("Jane Lee",)
    assert article.paragraphs == tuple(STORY.split("\n\n"))


@pytest.mark.parametrize(
    "line",
    [
        "— Jane Lee (@janelee) May 3, 2021",
        "— Harbour Post (@HarbourPost) 3 de mayo de 2021",
        "May 3, 1931 - Feb. 11, 2022",
    ],
)
def test_signatures_of_posts_and_lives_stay(line: str) -> None:
    article = clean(f"{STORY}\n\n{line}\n\n{STORY.replace('council', 'board')}").article
    assert article.byline == ()
    assert line in article.paragraphs
    assert clean(f"{line}\n\n{STORY}").article.paragraphs[0] == line


@pytest.mark.parametrize("line", ["Review by the court", "Jane Lee reports", "News 12 Things To Know"])
def test_no_author(line: str) -> None:
    article = clean(f"{STORY}\n\n{line}\n\n{STORY.replace('council', 'board')}").article
    assert article.byline == ()
    assert line in article.paragraphs


@pytest.mark.parametrize(
    ("line", "language", "names"),
    [
        ("Text von Jana Roth", "de", ("Jana Roth",)),
        ("Das Interview führte Jana Roth", "de", ("Jana Roth",)),
        ("Jana Roth, Elmstadt", "de", ("Jana Roth",)),
        ("Publicado el 3 de marzo de 2020 por Ana Ruiz", "es", ("Ana Ruiz",)),
        ("Texto y fotos: Ana Ruiz", "es", ("Ana Ruiz",)),
        ("Por Ana Ruiz Especial para El Diario", "es", ("Ana Ruiz",)),
        ("Opinión de Ana Ruiz", "es", ("Ana Ruiz",)),
        ("Opinión | Ana Ruiz", "es", ("Ana Ruiz",)),
        ("Rédigé par Jeanne Roy", "fr", ("Jeanne Roy",)),
        ("Un article de Jeanne Roy", "fr", ("Jeanne Roy",)),
        ("Ana Souza, da Agência Brasil", "pt", ("Ana Souza",)),
        ("dal nostro inviato Anna Rossi", "it", ("Anna Rossi",)),
        ("Pubblicato il 3 marzo 2020 da Anna Rossi", "it", ("Anna Rossi",)),
        ("Geschreven door Jan de Roo", "nl", ("Jan de Roo",)),
        ("Text: Anna Lind Foto: Per Ek", "sv", ("Anna Lind",)),
        ("Текст: Иван Петров", "ru", ("Иван Петров",)),
        ("Yazar: Ahmet Kaya", "tr", ("Ahmet Kaya",)),
        ("Von Anna Lind (Text) und Per Ek (Fotos)", "de", ("Anna Lind",)),
    ],
)
def test_authors_in_other_languages(line: str, language: str, names: tuple[str, ...]) -> None:
    article = clean(f"{HEADLINE}\n\n{line}\n\n{STORY}", language=language).article
    assert article.byline == names
    assert line not in article.paragraphs


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("By Rabbi Jane Lee", "Jane Lee"),
        ("By Sam T. Lee, Jr., Staff Writer", "Sam T. Lee Jr"),
        ("By Ahmed al-Masri", "Ahmed al-Masri"),
        ("By Fr. John Lee", "John Lee"),
    ],
)
def test_titles_and_suffixes(line: str, name: str) -> None:
    assert clean(f"{HEADLINE}\n\n{line}\n\n{STORY}").article.byline == (name,)


def test_biography_does_not_speak_of_the_author() -> None:
    """A name above the time is the author's though a biography has it again; one that the story tells of is not."""
    stamp = "Nov. 14, 2024, 8:03 a.m."
    biography = "Jane Lee is a reporter who covers harbours."
    assert clean(f"{HEADLINE}\n\nJane Lee\n{stamp}\n\n{STORY}\n\n{biography}").article.byline == ("Jane Lee",)
    told = STORY.replace("the mayor said", "Lee said")
    assert "Jane Lee\n" in clean(f"{HEADLINE}\n\nJane Lee\n{stamp}\n\n{told}").text


def test_a_small_word_of_the_name_is_no_mention() -> None:
    story = "De gemeenteraad besloot maandag de oude brug over de rivier twee jaar te sluiten, tot woede van bewoners."
    text = f"Oude brug gaat twee jaar dicht\n\nJan de Vries\n\n{story}\n\n{story.replace('maandag', 'dinsdag')}"

    assert clean(text).article.byline == ("Jan de Vries",)


def test_a_caption_that_names_the_author_is_no_mention() -> None:
    text = f"{HEADLINE}\n\nJane Lee\n\n{STORY}\n\nThe old pier. Photo: Jane Lee\n\n{STORY.replace('council', 'board')}"

    assert clean(text).article.byline == ("Jane Lee",)


ARABIC = (
    "قرر مجلس الميناء يوم الثلاثاء إغلاق الرصيف القديم لمدة عامين، وقال العمدة إن العمل سيبدأ قبل أن تصل عواصف "
    "الخريف الأولى إلى الساحل في نهاية الشهر المقبل."
)


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("طنجة – يوسف الهلالي ـ ليلى النجار", ("يوسف الهلالي", "ليلى النجار")),
        ("سامي النجار - فاس - (د ب ا)", ("سامي النجار",)),
        ("فاس - جريدة اليوم", ()),
    ],
)
def test_town_and_reporter_go_above_an_arabic_story(line: str, names: tuple[str, ...]) -> None:
    result = clean(f"{line}\n{ARABIC}")
    assert result.text == ARABIC
    assert result.article.byline == names


def test_an_arabic_line_whose_words_the_story_says_stays() -> None:
    assert clean(f"خلفية - مجلس الميناء\n{ARABIC}").text.startswith("خلفية")
