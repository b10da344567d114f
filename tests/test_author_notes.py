"""Authors whom no line above the story names: their biography, a note, their own words or a desk do."""

from __future__ import annotations

import pytest

from newsclean import clean

PROSE = (
    "The harbour council voted on Tuesday to close the old ferry pier for two years, and the mayor said that the work "
    "would begin before the first storms of the autumn reach the coast."
)
MORE = (
    "Fishermen who moor there had asked for a delay until spring, but the council said the piles were too weak to wait "
    "and that the money from the capital had to be spent this year."
)
STORY = f"{PROSE}\n\n{MORE}"
HEADLINE = "Council closes the old ferry pier for two years"


@pytest.mark.parametrize(
    ("end", "names"),
    [
        ("Jane Roe and Ben Stone are the authors of “The Long Pier.”\n\njroe@example.com", ("Jane Roe", "Ben Stone")),
        ("About the author: Jane Roe is a nurse and blogger.", ("Jane Roe",)),
        ("EDITOR'S NOTE — Jane Roe covers harbours for the Courier.", ("Jane Roe",)),
        ("Courier staff writer Jane Roe is on Twitter @janeroe.", ("Jane Roe",)),
        ("Follow Jane Roe, the author of this article, on Twitter at @janeroe.", ("Jane Roe",)),
        ("This article was written by Jane Roe, a former banker.", ("Jane Roe",)),
        ("This article by Jane Roe, professor of law, first appeared in The Conversation.", ("Jane Roe",)),
        ("This article was originally published by The Conversation.", ()),
        ("I’m Jane Roe, chair of the Pier Trust, for Harbour Radio.", ("Jane Roe",)),
        ("“I'm Jane Roe,” she said.", ()),
        ("I’m Jane Roe. On this website I write about harbours.\n\nThe next ferry leaves at noon.", ("Jane Roe",)),
        ("About Jane Roe\n\nJane is a staff writer who covers harbours.", ("Jane Roe",)),
        ("Best regards,\n\nJane Roe,\n\nCEO of Harbour Media", ("Jane Roe",)),
        ("Yours sincerely,\n\nJane Roe", ("Jane Roe",)),
        ("Jane Roe, Harbour Post", ()),
        ("Read more: The ferry is late again\n\nJane Roe", ("Jane Roe",)),
        ("The author, Jane Roe, is a fellow at the Harbour Institute.", ("Jane Roe",)),
    ],
)
def test_at_the_end(end: str, names: tuple[str, ...]) -> None:
    assert clean(f"{HEADLINE}\n\n{STORY}\n\nThe pier opens again in two years.\n\n{end}").article.byline == names


@pytest.mark.parametrize(
    ("top", "names"),
    [
        ("By ELM STAFF", ("ELM STAFF",)),
        ("ELM STAFF", ("ELM STAFF",)),
        ("ByEC Editorial\n\nMarch 3, 2020 5:10 PM", ("EC Editorial",)),
        ("Autor: Die Redaktion", ("Die Redaktion",)),
        ("By Jane Roe\n\nELM STAFF", ("Jane Roe",)),
        ("By Futurist Jane Roe", ("Jane Roe",)),
        ("By Md Karim Roe", ("Md Karim Roe",)),
        ("MIXED FEELINGS", ()),
        ("Autor Jane Roe:\n\nÜbersetzung Ben Stone, 12.12.22", ("Jane Roe",)),
        ("Jane RoeBen Stone\n\nElm Times Updated: Mar 3, 2020, 6:12 IST", ("Jane Roe", "Ben Stone")),
        ("Blog Beitrag von Jane Roe", ("Jane Roe",)),
        ("Von Jane Roe Kategorien: Hafen 3. März 2020, 15:25 Uhr", ("Jane Roe",)),
        ("Text: Jane Roe, Fotos: Ben Stone", ("Jane Roe",)),
        ("The pier must stay, say some. A guest column by Jane Roe.", ("Jane Roe",)),
        ("The pier must stay, say those who read a report by Jane Roe.", ()),
        ("Why the pier must stay, by Jane Roe", ("Jane Roe",)),
        ("Jane Roe\n\nThe pier needs new planks.", ("Jane Roe",)),
        ("By Amit Das, Jane Roe and Ben Stone", ("Amit Das", "Jane Roe", "Ben Stone")),
    ],
)
def test_at_the_top(top: str, names: tuple[str, ...]) -> None:
    assert clean(f"{HEADLINE}\n\n{top}\n\n{STORY}").article.byline == names


@pytest.mark.parametrize(
    ("text", "left"),
    [
        (f"{HEADLINE} By Jane Roe\n\n{STORY}", f"{HEADLINE}\n\n{STORY}"),
        (
            f"{HEADLINE}\n\nThe pier needs new planks. By Jane Roe\n\n{STORY}",
            "The pier needs new planks.\n\nThe harbour",
        ),
        (f"{STORY} Jane Roe", STORY),
        (f"March 3, 2020\n\nHarbour\n\n{HEADLINE}\n\nJane Roe\n\n{STORY}", f"{HEADLINE}\n\n{STORY}"),
    ],
)
def test_a_name_at_the_end_of_a_line_goes(text: str, left: str) -> None:
    result = clean(text)
    assert left in result.text
    assert "Roe" not in result.text
    assert result.article.byline == ("Jane Roe",)


@pytest.mark.parametrize(
    "text",
    [
        f"Pier Planks Stolen From Harbour Store By Jane Roe\n\n{STORY}",
        f"{STORY} She was met by Dr. Jane Roe",
        f"{STORY} The first to speak was Ms. Roe. Jane Roe",
    ],
)
def test_a_name_that_the_story_needs_stays(text: str) -> None:
    assert clean(text).text.endswith("Jane Roe") or "By Jane Roe" in clean(text).text


def test_a_name_in_brackets_signs_in_indonesian() -> None:
    story = (
        "Pemerintah kota mengatakan pada hari Selasa akan menutup dermaga lama itu selama dua tahun.\n\n"
        "Para nelayan mengatakan bahwa mereka tidak ditanya tentang rencana dan anggaran untuk dermaga yang baru itu."
    )
    result = clean(f"{story} (Rahmat Nur Adi)")
    assert result.text == story
    assert result.article.byline == ("Rahmat Nur Adi",)


def test_what_stands_below_its_announcement_is_a_biography() -> None:
    story = (
        "Der Rat hat am Dienstag beschlossen, die alte Mole für zwei Jahre zu schließen, und die Stadt sagte, "
        "dass die Arbeiten vor den ersten Stürmen beginnen.\n\n"
        "Die Fischer wurden nach eigenen Angaben nicht gefragt. Das Amt will ihnen andere Plätze suchen."
    )
    bio = (
        "Über die Autorin:\n\nJana Roth (37) ist Trainerin für junge Firmen und Gründerin einer Schule.\n\n"
        "In den letzten zehn Jahren hat sie sich mit Häfen befasst."
    )
    result = clean(f"{story}\n\n{bio}")
    assert result.text == story
    assert result.article.byline == ("Jana Roth",)


def test_biography_of_the_author_named_above_goes_anywhere() -> None:
    """Below the author line, between paragraphs and inside a line; what somebody else is and does stays."""
    head = "Council closes the old ferry pier\n\nBy Jane Lee\n\nNov. 14, 2024"
    story = "The council voted on Tuesday to close the old pier for two years, and the mayor agreed to pay for a ferry."
    more = "Ben Stone is a reporter for the Post, which has printed the plan. The work begins in May, the council said."
    biography = "Jane Lee is a fellow who covers harbours. Follow her on X."
    for text in (
        f"{biography}\n\n{story}\n\n{more}",
        f"{story}\n\n{biography}\n\n{more}",
        f"{story}\n\n{more} {biography}",
    ):
        assert clean(f"{head}\n\n{text}").article.paragraphs[1:] == (story, more)
    spoken = "Jane Lee is a fellow of the harbour, the mayor said."
    assert spoken in clean(f"{head}\n\n{story}\n\n{spoken}\n\n{more}").text
