"""Biographies of authors and contact lines go; people in the story stay."""

from __future__ import annotations

import pytest

from newsclean import clean_text

PROSE = (
    "The harbour council voted on Tuesday to close the old ferry pier for two years, and the mayor said that the work "
    "would begin before the first storms of the autumn reach the coast."
)
MORE = (
    "Fishermen who moor there had asked for a delay until spring, but the council said the piles were too weak to wait "
    "and that the money from the capital had to be spent this year."
)
STORY = f"{PROSE}\n\n{MORE}"


@pytest.mark.parametrize(
    "bio",
    [
        "Jane Roe is a staff writer at the Elmville Courier.",
        "Jane Roe is a Globe correspondent. She can be reached at jane.roe@example.com.",
        "Jane Roe can be reached at jane.roe@example.com. Follow her on Twitter @janeroe.",
        "Jane Roe, a professor of law at Elmville, is the author of “The Long Pier.”",
        "Jane Roe (@janeroe) is a professor of law at Elmville and the author, most recently, of “The Long Pier.”",
        "Jane Roe is a retired judge and a fellow at the Harbour Institute.",
        "Jane Roe is an attorney in Elmville. She lives near the pier. The views expressed here are her own.",
        "Write to Jane Roe at jane.roe@example.com and Ben J. Stone at ben.stone@example.com",
        "— Write to Jane Roe at jane.roe@example.com",
        "Follow Jane Roe on Twitter @janeroe",
        "Follow @janeroe on Twitter.",
        "Contact Jane Roe at jroe@example.com or follow @JaneRoe on Twitter.",
        "jane.roe@example.com",
        "Jane Roe, 555-123-4567, jroe@example.com",
        "To contact the reporter on this story: Jane Roe in Paris at jroe@example.net",
        "Jane Roe is on Twitter: @janeroe",
        "Jane Roe covers the harbour for the Courier.",
        "Email: jane.roe@example.com Twitter: @janeroe",
        "ABOUT THE AUTHOR\n\nJane Roe\n\nJane Roe writes on harbours and has 25 years of experience in journalism.",
        "Jeanne Martin\n\nPhilosophe, professeure de philosophie politique à l’Université de Lyon",
        "Jana Stein ist freie Autorin und Journalistin in Bremen.",
        "Jana Stein (Jahrgang 1962) schreibt seit mehr als 25 Jahren über Wein und Gastronomie.",
        "Jana Stein studierte Sport in Kiel, bevor sie als Volontärin zum Boten kam.",
        "Jana Stein entdeckte früh ihre Liebe zum Film. Seit 2016 ist sie Filmredakteurin beim Boten.",
        "Piotr Nowak jest dziennikarzem.",
        "Anna Lahti on vapaa toimittaja.",
        "Jane Roe represents Elmville's Second Congressional District in the House.",
    ],
)
def test_goes_at_the_end(bio: str) -> None:
    assert clean_text(f"{STORY}\n\n{bio}") == STORY


def test_goes_inside_the_last_paragraph() -> None:
    text = f"{PROSE} {MORE} Jane Roe is a staff writer at the Elmville Courier. Follow her on Twitter @janeroe."
    assert clean_text(text) == f"{PROSE} {MORE}"


def test_goes_behind_a_star() -> None:
    text = f"{PROSE} {MORE} * Ana Souza, ex-ministra do Porto, é presidente do Centro do Mar. Ela é autora de O Cais."
    assert clean_text(text) == f"{PROSE} {MORE}"


def test_with_an_address_goes_above_the_story() -> None:
    bio = "Jane Roe writes a weekly column on harbours. She can be reached at: jane.roe@example.com"
    assert clean_text(f"{bio}\n\n{STORY}") == STORY


def test_goes_above_the_story() -> None:
    assert clean_text(f"Jane Roe is editor of the Elmville Courier.\n\n{STORY}") == STORY


@pytest.mark.parametrize(
    "last",
    [
        "Jane Roe is a professor of law at Elmville, and she said the vote was lost.",
        "Jane Roe is a reporter who was held for two days after the vote, the police said.",
        "Jane Roe was a member of a group that tried to keep the pier open.",
        "“Follow her and you will be lost,” the fisherman said.",
        "Email vote@example.gov or call 212-306-6794 for a form to vote by mail on the pier in the spring.",
        "She can be reached only by boat.",
        "The rules: * Jane and Ben, who are old, must leave the pier before the storm.",
        "Jana Stein studierte Chemie in Kiel, und der Hafen war ihr Weg zur Arbeit.",
        "Jane Stone on her new book about the pier: it was the best year of all.",
    ],
)
def test_stays(last: str) -> None:
    assert clean_text(f"{STORY}\n\n{last}") == f"{STORY}\n\n{last}"


def test_a_person_in_the_story_stays() -> None:
    text = f"{PROSE}\n\n“We had no choice,” Roe said. {MORE}\n\nJane Roe is a columnist at the Elmville Courier."
    assert clean_text(text) == text


def test_a_lede_about_a_writer_stays() -> None:
    text = f"Jane Roe is a writer who lives on the pier.\n\n{PROSE}\n\nRoe has until spring to leave. {MORE}"
    assert clean_text(text) == text


@pytest.mark.parametrize(
    "bio",
    [
        "Jane Roe is a career coach and lives in Ohio. In her spare time she builds boats.",
        "About the author\n\nJane Roe\n\nJane Roe leads the harbour desk of the Courier.",
        "Jane Roe\n\nJane is a builder based in Ohio. She holds a degree in rivers and previously worked at sea.",
    ],
)
def test_biographies_are_known_by_many_small_signs(bio: str) -> None:
    story = "\n\n".join(
        f"The council of Elmville met on day {day} to talk about the bridge, and it put off the vote until autumn."
        for day in range(4)
    )

    assert clean_text(f"{story}\n\n{bio}") == story


def test_a_person_of_the_story_stays() -> None:
    story = "\n\n".join(
        f"The council of Elmville met on day {day} to talk about the bridge, and it put off the vote until autumn."
        for day in range(4)
    )
    last = "Jane Roe is a nurse in Elmville, where the storm took her roof and her boat."

    assert last in clean_text(f"{story}\n\n{last}")


@pytest.mark.parametrize(
    "bio",
    [
        "Jane Roe, of Elmville, is a retired school administrator.",
        "Jane di Roe and Ben Stone are the authors of “Bridges.” Stone is at the Harbour Institute.",
        "The Rev. Jane Roe is pastor of First Church in Elmville.",
        "Jane Roe lives in Elmville.",
    ],
)
def test_who_ends_the_text_and_is_new_to_it_is_its_author(bio: str) -> None:
    story = "\n\n".join(
        f"The council of Elmville met on day {day} to talk about the bridge, and it put off the vote until autumn."
        for day in range(4)
    )

    assert clean_text(f"{story}\n\n{bio}") == story
    assert bio in clean_text(f"{story}\n\n{bio}\n\n{story.replace('met', 'sat')}")


@pytest.mark.parametrize(
    "bio",
    [
        "Jane Roe is Archive Manager at the Institute of Harbours in Elmville",
        "Jane Roe is a senior fellow at the Harbour Institute.",
    ],
)
def test_goes_above_the_story_without_a_stop_or_with_posts(bio: str) -> None:
    post = "The pier is closed — Jane Roe (@janeroe) March 3, 2020"
    assert clean_text(f"{bio}\n\n{STORY}\n\n{post}\n\n{MORE}").startswith(PROSE)
