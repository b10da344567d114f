"""Names, roles, outlets, time stamps and author lines."""

from __future__ import annotations

import pytest

from newsclean.authors.lines import read_author_line
from newsclean.names import is_name, people
from newsclean.newsroom import is_agency, is_outlet, is_role
from newsclean.timestamps import is_labelled, is_stamp


@pytest.mark.parametrize(
    "text",
    [
        "Jane Roe",
        "Carol E. Vane",
        "Ludwig van der Berg",
        "JANE ROE",
        "J.D. Marsh",
        "Ann McArdle",
        "Tuấn Minh",
        "A. B. Clark",
    ],
)
def test_is_a_name(text: str) -> None:
    assert is_name(text)


@pytest.mark.parametrize(
    "text",
    ["Jane", "The Harbour", "New York", "Jane roe", "HealthDay Reporter", "Prime Minister", "J. K.", "Mayor resigns"],
)
def test_is_no_name(text: str) -> None:
    assert not is_name(text)


def test_people_takes_a_list_apart() -> None:
    assert people("Jane Roe, Dr. Ben Stone, M.D., and Li Wei") == ("Jane Roe", "Ben Stone", "Li Wei")
    assert people("Jane Roe und Ben Stone") == ("Jane Roe", "Ben Stone")
    assert people("Jane Roe won the race") == ()


def test_newsroom_words() -> None:
    assert is_agency("AFP")
    assert is_outlet("The Elmville Courier")
    assert is_role("Elmville Staff Writer")
    assert not is_outlet("The courier was late")
    assert not is_role("Reporter was held")


@pytest.mark.parametrize(
    "text",
    [
        "Updated: Nov 23, 2023, 08:46 IST",
        "5 years ago",
        "5 min read",
        "Tempo di lettura: 3 minuti",
        "Lesedauer: 3 Minuten",
        "[06月24日 11時30分]",
        "2. Februar 2022",
        "Mi, 18. Oktober 2023 um 12:50 Uhr",
        "Publié le 3 mars 2020 à 10h32",
        "Thứ sáu, 24/06/2022, 11:30 (GMT+7)",
        "8/13/2018",
    ],
)
def test_is_a_time_stamp(text: str) -> None:
    assert is_stamp(text)


@pytest.mark.parametrize(
    "text", ["On May 3 he left", "2012", "May", "8", "In 2012", "He updated it in 2014", "5 years"]
)
def test_is_no_time_stamp(text: str) -> None:
    assert not is_stamp(text)


def test_a_stamp_may_name_what_it_is() -> None:
    assert is_labelled("Updated 1:55 p.m.")
    assert not is_labelled("June 3, 2012")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("By Jane Roe and Ben Stone", ("Jane Roe", "Ben Stone")),
        ("By Jane Roe, Staff Writer", ("Jane Roe",)),
        ("By JANE ROE 10/ 5/11 09:19 PM ET", ("JANE ROE",)),
        ("By Jane Roe, Special to the Elmville Times", ("Jane Roe",)),
        ("By Jane Roe, with reporting from Ben Stone", ("Jane Roe",)),
        ("By Jane Roe HealthDay Reporter", ("Jane Roe",)),
        ("By Jane Roe @janeroe", ("Jane Roe",)),
        ("March 3, 2016 | by Jane Roe", ("Jane Roe",)),
        ("von Jana Stein am 29. Mai 2017 , 14:14 Uhr", ("Jana Stein",)),
        ("Par Jeanne Martin avec AFP", ("Jeanne Martin",)),
        ("Jane Roe | Palma | 08/01/2014", ("Jane Roe",)),
        ("Von: abc/dpa", ("abc/dpa",)),
        ("By Our Correspondent", ()),
        ("PTI |", ()),
    ],
)
def test_reads_an_author_line(text: str, names: tuple[str, ...]) -> None:
    line = read_author_line(text)
    assert line is not None
    assert line.names == names


@pytest.mark.parametrize(
    "text",
    [
        "By Monday the minister had signed",
        "By the numbers",
        "By the numbers: Women in the army",
        "Von der Fahrbahn abgekommen",
        "Di Marco attacca il governo",
        "Por favor comparte",
        "Minister in Paris, March 2012",
        "By Early July, Little Aid Had Come (12:34am)",
    ],
)
def test_prose_is_no_author_line(text: str) -> None:
    assert read_author_line(text) is None
