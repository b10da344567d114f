"""The parts of datelines: dates in every language, names of places and agencies."""

from __future__ import annotations

import pytest

from newsclean.dates import read_date, read_east_asian_date
from newsclean.normalise.agencies import bare_agency_end, is_agency, reads_like_agency
from newsclean.normalise.places import is_region, place_name


@pytest.mark.parametrize(
    ("text", "printed", "iso"),
    [
        ("Aug. 31, 2010 (", "Aug. 31, 2010", "2010-08-31"),
        ("TUESDAY, Aug. 31, 2010 (", "TUESDAY, Aug. 31, 2010", "2010-08-31"),
        ("NOV. 4, 2016 –", "NOV. 4, 2016", "2016-11-04"),
        ("Nov 3 (", "Nov 3", "--11-03"),
        ("May 3rd, ", "May 3rd", "--05-03"),
        ("June 29 -", "June 29", "--06-29"),
        ("12. März (", "12. März", "--03-12"),
        ("Montag, 3. Mai 2021 –", "Montag, 3. Mai 2021", "2021-05-03"),
        ("1er juin 2020 (", "1er juin 2020", "2020-06-01"),
        ("3 jun (EFE)", "3 jun", "--06-03"),
        ("19 de febrero de 2021. –", "19 de febrero de 2021", "2021-02-19"),
        ("3 de junho de 2021 –", "3 de junho de 2021", "2021-06-03"),
        ("3 mag. (", "3 mag.", "--05-03"),
        ("12 GIU -", "12 GIU", "--06-12"),
        ("3 mei 2021 –", "3 mei 2021", "2021-05-03"),
        ("3 maja (PAP)", "3 maja", "--05-03"),
        ("3 augusti (TT)", "3 augusti", "--08-03"),
        ("28. november 2020 (NTB)", "28. november 2020", "2020-11-28"),
        ("3. toukokuuta (STT)", "3. toukokuuta", "--05-03"),
        ("3 Agustus 2021 -", "3 Agustus 2021", "2021-08-03"),
        ("3 Mayıs (AA)", "3 Mayıs", "--05-03"),
        ("3 мая. /ТАСС", "3 мая", "--05-03"),
        ("3 мая 2021 г. —", "3 мая 2021 г.", "2021-05-03"),
        ("3 травня. УНН", "3 травня", "--05-03"),
        ("3 يونيو (", "3 يونيو", "--06-03"),
        ("ngày 3/5 (", "ngày 3/5", "--05-03"),
        ("3 tháng 6 (", "3 tháng 6", "--06-03"),
        ("03.06.2021 –", "03.06.2021", "2021-06-03"),
        ("2021-06-03 –", "2021-06-03", "2021-06-03"),
        ("13/5/2021 –", "13/5/2021", "2021-05-13"),
        ("5/13/2021 –", "5/13/2021", "2021-05-13"),
        ("3/5/2021 –", "3/5/2021", None),
    ],
)
def test_dates_are_read_in_every_language(text: str, printed: str, iso: str | None) -> None:
    date = read_date(text, 0)
    assert date is not None
    assert (text[: date.end], date.iso) == (printed, iso)


@pytest.mark.parametrize(
    "text",
    ["30 February", "June 2016", "Mr 3", "May the force", "MONDAY (", "12:30 GMT", "3 men", "", "June 31", "99/99"],
)
def test_what_is_no_date_is_none(text: str) -> None:
    assert read_date(text, 0) is None


def test_east_asian_dates() -> None:
    date = read_east_asian_date("2021年6月18日", 0)
    assert date is not None
    assert date.iso == "2021-06-18"
    day = read_east_asian_date("３日", 0)
    assert day is not None
    assert day.iso is None
    assert read_east_asian_date("13月40日", 0) is None or read_east_asian_date("13月40日", 0).iso is None  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("WASHINGTON", "Washington"),
        ("SAN FRANCISCO", "San Francisco"),
        ("RIO DE JANEIRO", "Rio de Janeiro"),
        ("WASHINGTON, D.C.", "Washington, D.C."),
        ("Washington, DC", "Washington, DC"),
        ("JUNEAU, Alaska", "Juneau, Alaska"),
        ("TAMPA, Fla.", "Tampa, Fla."),
        ("CHAPEL HILL, NC", "Chapel Hill, NC"),
        ("OTTAWA, CANADA", "Ottawa, Canada"),
        ("MIAMI-DADE, FLA.", "Miami-Dade, Fla."),
        ("PORT-AU-PRINCE", "Port-au-Prince"),
        ("COEUR D'ALENE, Idaho", "Coeur d'Alene, Idaho"),
        ("O'FALLON, Mo.", "O'Fallon, Mo."),
        ("MARTHA’S VINEYARD, Mass.", "Martha’s Vineyard, Mass."),
        ("McLEAN, Va.", "McLean, Va."),
        ("MCALLEN, Texas", "McAllen, Texas"),
        ("ST. LOUIS", "St. Louis"),
        ("DEN HAAG", "Den Haag"),
        ("LA PAZ", "La Paz"),
        ("THE HAGUE", "The Hague"),
        ("FRANKFURT AM MAIN", "Frankfurt am Main"),
        ("GIEßEN", "Gießen"),
        ("L'AQUILA", "L'Aquila"),
        ("DİYARBAKIR", "Diyarbakır"),
        ("РОСТОВ-НА-ДОНУ", "Ростов-на-Дону"),
        ("TP.HCM", "TP.HCM"),
        ("القاهرة", "القاهرة"),
        ("Havana", "Havana"),
    ],
)
def test_only_the_letter_case_of_a_place_changes(printed: str, name: str) -> None:
    assert place_name(printed) == name
    assert place_name(name) == name


def test_regions() -> None:
    assert all(map(is_region, ("Fla.", "NC", "Italy", "New Hampshire", "D.C.")))
    assert not any(map(is_region, ("Smith", "Jr.", "the", "")))


@pytest.mark.parametrize("name", ["Reuters", "AP", "dpa/tmn", "AFP/dpa", "EUROPA PRESS", "KOMPAS.com", "РИА Новости"])
def test_agencies_are_known(name: str) -> None:
    assert is_agency(name)


@pytest.mark.parametrize("name", ["D-R.I.", "left", "CDU", "pictured", "40", "b. 1976"])
def test_other_brackets_are_no_agency(name: str) -> None:
    assert not is_agency(name)
    assert not reads_like_agency(name)


def test_outlets_are_known_by_their_shape() -> None:
    assert all(map(reads_like_agency, ("KXAN", "WSVN", "Texas Tribune", "Kaieteur News")))
    assert not any(map(reads_like_agency, ("SPD", "Mary", "NC", "")))


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("Newswise — The", 8),
        ("TEMPO.CO, Jakarta", 8),
        ("РИА Новости. Глава", 11),
        ("CNN Indonesia -- Pemerintah", 13),
        ("AVN.- El", 3),
        ("Apple — The", None),
        ("example.com/news is", None),
        ("", None),
    ],
)
def test_an_agency_without_brackets_ends_where_its_name_ends(text: str, end: int | None) -> None:
    assert bare_agency_end(text, 0) == end
