"""Author lines and time stamps go, what the story says of people and times stays."""

from __future__ import annotations

import pytest

from newsclean import clean, clean_text

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
    "head",
    [
        "By Jane Roe",
        "By Jane Roe and Ben Stone",
        "By Jane Roe\n\nElmville Reporter",
        "Jane Roe\n\nUSA TODAY",
        "Jane Roe\n\nThe Associated Press",
        "Jane Roe, Elmville Courier",
        "By\nJane Roe\nOct 12, 2023 10:12 PM IST",
        "By\nJane Roe\n, New Delhi\nMay 31, 2023 11:58 PM IST",
        "5 years ago",
        "5 min read",
        "Updated 2:43 p.m. ET, 8/19",
        "Published: 09:28 EST, 1 May 2013 | Updated: 10:28 EST, 1 May 2013",
        "AFP |\nJul 01, 2023 02:12 PM IST",
        "First Posted: 03-04-12 06:20 PM | Updated: 03-05-12 09:15 AM",
        "Musa Ivanov",
        "Jane Roe Staff Writer",
        "Jane Roe, political editor",
        "Jane Roe in Paris\nMon 3 Mar 2014 10.15 GMT",
        "By Jane Roe\nPublished\n5 hours ago",
        "Madrid - 3 mar 2014 - 10:15 CET",
        "Redacción",
        "Ana Roe and Ben Stone\n\nAP Business Writers",
        "Ana Roe\n\n(Elmville, S.D.) Argus Leader",
        "Ana Roe | Madrid",
    ],
)
def test_goes_at_the_top(head: str) -> None:
    assert clean_text(f"{head}\n\n{STORY}") == STORY


def test_a_name_above_a_dateline_goes() -> None:
    assert clean_text(f"Jane Roe\n\nAP\n\nELMVILLE, Alaska (AP) — {STORY}").endswith(STORY)
    assert "Jane Roe" not in clean_text(f"Jane Roe\n\nELMVILLE, Alaska (AP) — {STORY}")


def test_goes_between_headline_and_story() -> None:
    text = f"Council closes the old pier\nBy Jane Roe\nOct 12, 2023 10:12 PM IST\n{STORY}"
    assert clean_text(text) == f"Council closes the old pier\n\n{STORY}"


@pytest.mark.parametrize(
    "tail",
    [
        "-- Updated 1:55 p.m.",
        "Author: Jane Roe\nPublished: 03 December 2019",
        "Jane Roe\nEquipe de rédaction, La Presse",
    ],
)
def test_goes_at_the_end(tail: str) -> None:
    assert clean_text(f"{STORY}\n\n{tail}") == STORY


def test_a_stamp_glued_between_words_goes() -> None:
    text = f"Pier closesVon Jana SteinMi, 18. Oktober 2023 um 12:50 Uhr{PROSE} {MORE}"
    cleaned = clean_text(text)
    assert "Oktober" not in cleaned
    assert "Jana" not in cleaned
    assert "Pier closes" in cleaned


@pytest.mark.parametrize(
    "lead", ["By JANE ROE, Associated Press", "By Jane Roe HealthDay Reporter", "By Jane Roe and Ben Stone"]
)
def test_goes_in_front_of_a_dateline(lead: str) -> None:
    cleaned = clean_text(f"{lead} ELMVILLE, Alaska (AP) — {PROSE} {MORE}")
    assert cleaned.startswith("ELMVILLE, Alaska (AP)")
    assert cleaned.endswith(MORE)


def test_an_author_line_that_says_so_goes_between_glued_words() -> None:
    text = f"Notes from Harbour NewsWritten by: Jane Roe{PROSE} {MORE}"
    assert "Jane Roe" not in clean_text(text)
    assert "Harbour News" in clean_text(text)


@pytest.mark.parametrize(
    "text",
    [
        f"{PROSE}\n\nUPDATE October 25, 2016:\n\n{MORE}",
        f"By Monday the minister had signed\n\n{STORY}",
        f"{PROSE}\n\nBy Popular Demand\n\n{MORE}",
        f"{PROSE}\n\nJune 22, 2015\n\n{MORE}",
        f"Jane Roe\n\n{PROSE} “It has to be done,” said Roe, who runs the pier.\n\n{MORE}",
        f"{STORY}\n\n5 years ago the pier was closed for a month as well.",
        f"{PROSE}\n\nDigital cards\n\nBy Edward Lane, senior editor at the Courier\n\n{MORE}",
    ],
)
def test_stays(text: str) -> None:
    assert clean_text(text) == text


@pytest.mark.parametrize("line", ["Quick Summary", "Frequently Asked Questions", "Mental Health\nMarch 3, 2020"])
def test_words_written_like_a_name_are_no_author(line: str) -> None:
    assert clean(f"{line}\n\n{STORY}").article.byline == ()


@pytest.mark.parametrize("name", ["Jane Roe", "J.K. Roe", "Jean-Luc Roe"])
def test_a_lone_name_is_an_author(name: str) -> None:
    assert clean(f"{name}\n\n{STORY}").article.byline == (name,)


def test_the_last_of_a_list_of_results_stays() -> None:
    text = f"{STORY}\n\n1. Ana Roe (USA) 30.10,2 (1)\n\n30. Lisa Stone (ITA) +4.11,5 (9)"
    assert clean_text(text) == text


def test_a_list_of_sections_above_the_headline_goes() -> None:
    sections = "News, Food and Drink, Society, Lifestyle"
    assert clean_text(f"{sections}\n\nCouncil closes old pier\n\n{STORY}").startswith("Council")
    assert clean_text(f"{sections}\n\n{STORY}").startswith(sections)


def test_authors_in_two_places_are_both_read() -> None:
    signed = clean(f"{STORY}\n\nAna Roe in Lagos and Ben Stone in Abuja").article
    assert signed.byline == ("Ana Roe", "Ben Stone")
    assert clean(f"By Ana Roe in Lagos and Ben Stone in Abuja\n\n{STORY}").article.byline == ("Ana Roe", "Ben Stone")


def test_a_name_above_the_headline_goes() -> None:
    assert clean_text(f"Ana Roe\n\nCouncil closes the old pier\n\n{STORY}").startswith("Council")
    assert clean(f"Quick Summary\n\nCouncil closes the old pier\n\n{STORY}").article.byline == ()


@pytest.mark.parametrize("sign", ["– Ana Roe", "Ana Roe"])
def test_who_signs_the_story_goes(sign: str) -> None:
    assert clean_text(f"{STORY}\n\n{sign}") == STORY
    spoken = f"{PROSE}\n\nAna Roe has sold it.\n\n{MORE}\n\n{sign}"
    assert clean_text(spoken) == spoken


@pytest.mark.parametrize("place", ["Girona", "RIBEIRA / LA VOZ", "Elmville, Ohio"])
def test_the_place_between_author_and_stamp_goes(place: str) -> None:
    head = f"Council closes the old pier\n\nAna Roe\n\n{place}\n\n21/04/2023 06:00"
    result = clean(f"{head}\n\n{STORY}")
    assert result.text == f"Council closes the old pier\n\n{STORY}"
    assert result.article.byline == ("Ana Roe",)


def test_what_is_no_place_stays_between_author_and_stamp() -> None:
    assert "The pier reopens" in clean_text(
        f"Council closes pier\n\nAna Roe\n\nThe pier reopens\n\n3 May 2020\n\n{STORY}"
    )


@pytest.mark.parametrize("stamp", ["Lima, 15/11/2023 10:52 a. m.", "Torreón, Coahuila / 30.10.2023 17:21:05"])
def test_stamps_with_places_go(stamp: str) -> None:
    assert clean_text(f"Council closes the old pier\n\n{stamp}\n\n{STORY}") == f"Council closes the old pier\n\n{STORY}"


def test_a_name_goes_that_its_biography_says_again() -> None:
    bio = "Ana Roe. Editor of the weekly."
    text = f"Council closes the old pier\n\nAna Roe\n\n3 May 2020 10:15\n\n{STORY}\n\n{bio}\n\n{STORY[4:]}\n\n{MORE}"
    assert clean(text).article.byline == ("Ana Roe",)


def test_days_that_head_the_parts_of_a_log_stay() -> None:
    """A day alone at the top may be that of publication; several are the story's."""
    days = ("MONDAY, Dec. 30", "TUESDAY, Dec. 31", "WEDNESDAY, Jan. 1")
    log = "\n\n".join(
        f"{day}\n\nELMVILLE: A caller said that boat number {number} was gone." for number, day in enumerate(days)
    )
    assert clean_text(f"Harbour master's calls\n\n{log}") == f"Harbour master's calls\n\n{log}"


@pytest.mark.parametrize(
    "stamp",
    [
        "il y a 3 heures",
        "há 2 horas",
        "22 minutter siden",
        "för 3 timmar sedan",
        "2 часа назад",
        "34 secondi di lettura",
        "Waktu baca 6 menit",
        "Updated: 41 min 8 sec ago",
        "Tirsdag d. 4. november 2025 18:22",
        "الثلاثاء 14 فبراير - 10:12",
        "Published\n\non",
        "Publié\n\nle",
        "Last updated on .",
        "By | Tuesday May 13, 2014 @ 2:31pm PDT",
    ],
)
def test_stamps_of_many_tongues_and_lost_ones_go(stamp: str) -> None:
    assert clean_text(f"Council closes the old pier\n\n{stamp}\n\n{STORY}") == f"Council closes the old pier\n\n{STORY}"


@pytest.mark.parametrize("line", ["For 30 days", "Update", "Hari 3", "For the week of March 3, 2020", "On time"])
def test_lines_that_only_resemble_stamps_stay(line: str) -> None:
    assert line in clean_text(f"Council closes the old pier\n\n{line}\n\n{STORY}")


def test_a_name_goes_that_an_author_line_below_says_again() -> None:
    result = clean(f"Council closes the old pier\n\nJane Zyxwell\n\nBy Jane Zyxwell and Ben Stone\n\n{STORY}")
    assert result.text == f"Council closes the old pier\n\n{STORY}"
    assert result.article.byline == ("Jane Zyxwell", "Ben Stone")


@pytest.mark.parametrize("line", ["By Staff Writer", "By Staff Writers", "Posted By admin on August 21, 2017"])
def test_a_role_alone_is_no_author(line: str) -> None:
    result = clean(f"Council closes the old pier\n\n{line}\n\n{STORY}")
    assert result.text == f"Council closes the old pier\n\n{STORY}"
    assert not result.article.byline


@pytest.mark.parametrize(
    "lines",
    [
        "Published\n\n2 years agoon\n\nMay 3, 2020\n\nBy\n\nAdmin",
        "Elmville Correspondent, example24.com\nPublished: 14 Jun 2022 11:48 AM",
        "News Desk\n\nMay 3, 2020",
    ],
)
def test_desks_go_beside_a_stamp(lines: str) -> None:
    result = clean(f"Council closes the old pier\n\n{lines}\n\n{STORY}")
    assert result.text == f"Council closes the old pier\n\n{STORY}"
    assert not result.article.byline


def test_a_headline_of_newsroom_words_stays_above_a_stamp() -> None:
    text = f"Advice of an Editor\n\nMay 3, 2020\n\n{STORY}"
    assert clean_text(text) == f"Advice of an Editor\n\n{STORY}"


def test_an_author_line_in_small_letters_opens_a_paragraph() -> None:
    result = clean(f"by Ana Lind / The Guardian A town on the coast has spent. {PROSE}")
    assert result.text == f"A town on the coast has spent. {PROSE}"
    assert result.article.byline == ("Ana Lind",)


@pytest.mark.parametrize("line", ["By Sports Desk", "By Elmville Staff", "By Elmville News Team", "Redacción Elmville"])
def test_a_desk_is_no_author(line: str) -> None:
    assert not clean(f"Council closes the old pier\n\n{line}\n\nMarch 3, 2020\n\n{STORY}").article.byline


def test_a_first_paragraph_of_what_somebody_is_not_is_no_biography() -> None:
    lede = f"Jane Roe is not the only analyst who has praised the bill; she is the one I read. {MORE}"
    assert clean_text(f"The missing page of the bill\n\n{lede}\n\n{PROSE}").startswith(
        "The missing page of the bill\n\nJane"
    )
