"""The story that is stuck to residue, or stands between two pieces of it, stays."""

from __future__ import annotations

import pytest

import newsclean

FIRST = (
    "The council met on Monday to talk about the new bridge, and it put off the vote until the end of the month, when "
    "the money from the state is due and the ice on the river is gone."
)
SECOND = (
    "Two roads stay open until then, and the ferry takes whoever has no car, though it stops at six in the evening and "
    "does not leave the harbour at all when the wind is strong."
)


@pytest.mark.parametrize(
    ("language", "glued", "story"),
    [
        (
            "en",
            "Join our WhatsApp channel The ferry opened its new wharf on Friday.",
            "The ferry opened its new wharf on Friday.",
        ),
        ("en", "Get our newsletter in your inboxThe ferry will run until May.", "The ferry will run until May."),
        ("en", "Sign up for our newsletter The study, led by two ferrymen, is out.", "The study, led by two ferrymen,"),
        ("en", "Click here to watchThe oldest boat came from a yard that is gone.", "The oldest boat came from a yard"),
        (
            "en",
            "TRENDING STORIES:Man steals a boat to steal a car[SIGN UP: Daily News]The board meets on May 3.",
            "The",
        ),
        (
            "de",
            "Mehr zum Thema: Die Frau, die den Hafen rettet Von Jana RoeBis dahin führt er ihn selbst.",
            "Bis dahin",
        ),
        (
            "it",
            "Iscriviti alla newsletter: le notizie nella tua mailL'assessora promette un traghetto gratuito.",
            "L'assessora",
        ),
        ("ru", "Оформите подписку и читайте без ограниченийРыбаки ждут весны на старом причале.", "Рыбаки ждут"),
        (
            "pl",
            "Sprawdź również: Te łodzie są najstarsze. Zaskakująca liderka- Teraz płynę promem - mówi Anna.",
            "- Teraz",
        ),
        ("nl", "BEKIJK OOK: Dief laat boot achter op de kade ,,Hij vroeg of we zwegen’’, vertelt Henk.", "Hij vroeg"),
        (
            "id",
            "Baca juga: Harga Ikan Naik Lagi di Pasar Induk Rasanya gurih dan proteinnya tinggi, kata Karsi.",
            "Rasanya",
        ),
        (
            "fr",
            "Les plus lusUne enquête a été confiée à la brigade. Le bac repart ce soir.",
            "Une enquête a été confiée",
        ),
    ],
)
def test_a_sentence_stuck_to_residue_stays(language: str, glued: str, story: str) -> None:
    text = newsclean.clean(f"{FIRST} {SECOND}{glued} {SECOND}", language=language).text
    assert story in text


@pytest.mark.parametrize(
    "name", ["Get our newsletter from ProPublica and WNYC about the old bridges.", "Follow us on LinkedIn or YouTube."]
)
def test_a_name_in_camel_case_is_no_joint(name: str) -> None:
    assert newsclean.clean_text(f"{FIRST}\n\n{name}\n\n{SECOND}") == f"{FIRST}\n\n{SECOND}"


@pytest.mark.parametrize(
    ("above", "below"),
    [
        (
            "Sign up to The Daily H, a newsletter delivered to your inbox.",
            "Jane Roe is a journalist based in Elmville.",
        ),
        ("Get the latest in your inbox weekly!", "Jane Roe • 314-555-0188 @janeroe on X jroe@elmville.example"),
    ],
)
def test_a_sentence_between_two_pieces_of_residue_stays(above: str, below: str) -> None:
    last = "The city has asked the state to search its archives for other bridges."
    text = newsclean.clean_text(f"{FIRST} {SECOND}\n\n{FIRST[:90]} today. {above} {last} {below}")
    assert last in text


def test_what_stands_in_brackets_goes_alone() -> None:
    text = newsclean.clean_text(f"{FIRST} (Sign up for Friday Fish, our weekly newsletter) The board meets. {SECOND}")
    assert "The board meets." in text
    assert "Friday Fish" not in text


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("nl", "'Schrijf je in voor onze nieuwsbrief' was de meest weggeklikte tekst."),
        ("no", "Før lå det et banner øverst: «Vi bruker cookies. Godta alle?» Fire av fem trykket nei."),
        ("de", "Wer mehr wissen will, kann die Stadt-App herunterladen oder das Amtsblatt lesen."),
        ("en", "Read the full report before you vote, the mayor told the council."),
        ("en", "All comments will be read, the harbour master promised."),
        ("es", "Queda prohibida la reproducción sin permiso, recordó la abogada."),
        ("it", "È vietata la riproduzione delle foto senza permesso, ha ricordato l'avvocata."),
        ("en", 'Ruth Marsh, who ran the kiosk for 31 years, is the author of "Salt," a memoir.'),
    ],
)
def test_what_somebody_says_or_shows_stays(language: str, line: str) -> None:
    assert line in newsclean.clean(f"{FIRST}\n\n{line}\n\n{SECOND}", language=language).text


@pytest.mark.parametrize(
    ("language", "headline", "line"),
    [
        ("en", "Cookie law takes effect on Monday", 'By clicking "Accept," a user agrees to it for 30 days.'),
        (
            "it",
            "Cookie, che cosa cambia con la legge",
            "Cliccando su «Accetta», l'utente acconsente all'uso dei cookie.",
        ),
        ("de", "Podcast-Kritik: Im Keller brennt noch Licht", "Alle Folgen gibt es bei Spotify."),
    ],
)
def test_what_the_headline_is_about_is_no_notice(language: str, headline: str, line: str) -> None:
    assert line in newsclean.clean(f"{headline}\n\n{FIRST}\n\n{line}\n\n{SECOND}", language=language).text


@pytest.mark.parametrize(
    "text",
    [
        "Mill town pins hopes on tweed By Isla Roe Published 14th Oct 2024, 04:55 BST Sign up to our daily newsletter",
        "Bridge line gets a raft A teenager with a board sells cookies to drivers stuck at the gate. Credit: KING 5",
    ],
)
def test_a_headline_in_front_of_residue_stays(text: str) -> None:
    assert text[:20] in newsclean.clean_text(f"{text}\n\n{FIRST}\n\n{SECOND}")


def test_a_dateline_is_no_caption_nor_stamp() -> None:
    scene = "ELMVILLE, Wash. — The wait for the boat was two hours on Sunday, and Owen Roe, 15, sold out in one."
    assert "The wait for the boat" in newsclean.clean_text(f"{FIRST}\n\n{scene}\n\n{SECOND}")
    wire = (
        "Walks Ease Pain, Study Says By Dennis Roe Health Reporter THURSDAY, Nov. 12, 2026 (Health News) — Ten walks."
    )
    assert "Nov. 12, 2026" in newsclean.clean_text(f"{wire} {FIRST}")


def test_a_stamp_ends_before_the_sentence() -> None:
    text = newsclean.clean_text(
        f"By Jane Roe 10:14 AM EST on November 17, 2026 Last year, the band made a record. {FIRST}"
    )
    assert text.startswith("Last year, the band")


def test_the_sentence_behind_an_hour_stays() -> None:
    line = "The highway reopened at 7 p.m. See more coverage of top stories here | Subscribe to our morning newsletter"
    assert "reopened at 7 p.m." in newsclean.clean_text(f"{FIRST} {SECOND} {line}")


def test_a_house_speaks_behind_the_last_sentence() -> None:
    last = "Per ora i vigili hanno fatto due multe, entrambe a persone residenti."
    own = "Questi articoli sono gratuiti perché i lettori pagano per tutti: abbonati al nostro giornale, ci aiuti."
    text = newsclean.clean(f"{FIRST}\n\n{SECOND}\n\n{last} {own}", language="it").text
    assert last in text


def test_the_name_of_a_series_heads_no_list() -> None:
    headline = "“Las abejas distinguen los lunes”: la tesis del año"
    text = newsclean.clean(f"MÁS DE UNO\n{headline}\nMadrid | 08.11.2023 12:17\n{FIRST}\n{SECOND}", language="es").text
    assert headline in text


def test_a_source_in_front_of_what_it_said_stays() -> None:
    text = newsclean.clean(f"{FIRST}\nДжерело: Міська рада\nДослівно: «Міст закрито».\n{SECOND}", language="uk").text
    assert "Джерело: Міська рада" in text


def test_the_last_sentence_below_links_stays() -> None:
    last = "Season passes go on sale Aug. 1 at each school’s front office."
    links = "People are also reading…\nRoe: What the third numbers really say\nCity council OKs money for bridge work"
    assert last in newsclean.clean_text(f"{FIRST}\n{SECOND}\n{links}\n{last}\njroe@elmville.example, 402-555-0120")


@pytest.mark.parametrize(
    ("language", "line", "story"),
    [
        ("sv", "Mejla oss på tips@elm.example Färjan är gratis och går varje kväll.", "Färjan är gratis"),
        (
            "de",
            "Folgen Sie uns auf unserem Kanal bei Telegram Fischer warten seit Tagen auf den Frühling.",
            "Fischer warten",
        ),
        ("en", "Sign up for our daily email newsletter Ruth Marsh, who ran a kiosk, is 91 years old.", "Ruth Marsh"),
        ("de", "Foto: Jana Roe Es ist die dritte Sperrung seit 2019.", "Es ist die dritte Sperrung"),
        (
            "en",
            "The views are those of the author and do not reflect those of Roe, Inc. For details, call the wharf.",
            "For",
        ),
    ],
)
def test_a_sentence_behind_what_ends_a_prompt_stays(language: str, line: str, story: str) -> None:
    assert story in newsclean.clean(f"{FIRST} {SECOND}\n\n{SECOND} {line}", language=language).text


def test_a_short_last_sentence_stays() -> None:
    text = newsclean.clean(
        f"{FIRST}\n\n{SECOND}\n\nStand: 17.09.2024 08:44 Uhr\n\nDie Brücke öffnet 2027 wieder.", language="de"
    )
    assert "Die Brücke öffnet 2027 wieder." in text.text


def test_what_somebody_did_is_no_biography() -> None:
    line = "He asked readers to donate to the lifeboat fund. They gave $12,000."
    bio = "Jane Doe is a columnist and lives in Elmville."
    assert line in newsclean.clean_text(f"{FIRST}\n\n{SECOND}\n\n{bio}\n\n{line}")
