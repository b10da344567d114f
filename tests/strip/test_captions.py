"""Captions go with their credit; story that ends in the name of an agency stays."""

from __future__ import annotations

import pytest

from newsclean import clean_text
from newsclean.document import Document, blocks_of
from newsclean.rulepack import load
from newsclean.strip.captions import strip_captions

RULES = load()
STORY = "The council met on Monday to talk about the new bridge, and it put off the vote until the end of the month."

MORE = "The mayor wants the bridge by May."


def cut(text: str) -> list[str]:
    """Return the texts that the filter takes out of *text*."""
    blocks = blocks_of(text)
    document = Document(text, blocks, (), "en", None, RULES.found(text, blocks, "en"))
    document = document.with_edits(strip_captions(document, RULES))
    return [text[edit.start : edit.end] for edit in document.edits]


@pytest.mark.parametrize(
    "caption",
    [
        "A woman waits at the gate of the harbour on Tuesday. (Jane Doe/Reuters)",
        "Blick in einen leeren Saal (picture alliance / dpa / Jana Roe)",
        "Das Hermelin ist im Winter gut getarnt. (mroe / iStock.com)",
        "A woman waits at the gate (Jane Doe/AP)",
        "Mayor John Doe, shown this week, will not run again. Associated Press",
        "The harbour at dawn. Jane Doe/Getty Images",
        "A nurse at the gate in Toledo, April 28, 2020. REUTERS/Jane Doe",
        "FILE - In this May 22, 2018 file photo, a voter waits in line in Ohio. (AP Photo/Jane Doe, File)",
        "Finance minister Jane Doe. (PTI)",
        "Prices rose in May.(Representative image)",
        "The Toledo app. Photo: Jane Doe",
        "Ein Wagen im Graben. (Bild: Kantonspolizei St. Gallen)",
        "Sprecherin Maria Muster. Foto: dpa/Hans Muster",
        "Hala w Gdyni / Źródło: Pixabay",
        "“We had no choice,” the mayor said on Monday. | Jane Doe/Getty Images",
        "Photo: Courtesy of Jane Doe",
        "Jane Doe/Getty Images",
        "A farmer in his field Photograph: Jane Doe/The Guardian",
        "A farmer in his field. Jane Doe for The New York Times",
        "A farmer in his field. [Jane Doe/Toledo Dispatch]",
        "Farmers in Delhi | PTI",
        "A farmer in Kuala Lumpur. — Bernama photo",
        "A farmer. (Supplied: Jane Doe)",
        "Aufbau des Reaktors. © Beispiel Plasmonics",
        "ABOVE: The mayor spoke on the morning show.",
        "Image caption The minister denied it",
        "A farmer in his field on July 11, 2020. Jane Doe/Block Club Toledo",
        "Farmers cheer in Toledo on January 8, 2020. Jane Doe/TONA (Toledo News Agency) via Reuters",
        "A farmer in his field in Toledo. JANE DOE—Courier staff",
        "“We had no choice,” the mayor said on Monday. | Jane Doe/OhioMatters",
        "A woman waits at the gate (Jane Doe/OhioMatters)",
        "A woman waits at the gate in May. (Jane Doe/Oak Harbor Watch via KTOL)",
        "Jane Doe/AP A woman waits at the gate of the harbour in Toledo on March 2, 2020.",
        "Jane Doe/Agence France-Presse — Getty Images",
        "Boat icon: Toledo Designs via Noun Project",
        "Ein Boot im Hafen von Oberdorf (Symbolbild).",
        "Ein Boot im Hafen. (Archivfoto: Jana Doe)",
        "Un bateau dans le port (photo d’illustration).",
        "Un barco en el puerto. ANA DOE",
        "Una barca nel porto (foto Ansa)",
        "Een boot in de haven. Beeld ANP",
        "Łódź w porcie. Fot. Anna Doe / PAP",
        "A boat in the harbour. Handout",
        "A boat in the harbour. Jane Doe/Special to the Courier",
        "A boat in the harbour of Toledo in this file photo.",
        "(L-R) Jane Doe, Ben Stone and Li Wei attend the opening of the pier in Toledo.",
        "From left: Jane Doe, Ben Stone and Li Wei at the opening of the pier in Toledo.",
        "Jane Doe, left, and Ben Stone at the opening of the new pier in Toledo.",
        "Der Hafen von Oberdorf bei Nacht - © jdoe - stock.adobe.com",
        "The mayor (left) and her deputy, John Doe (right), open the new pier to the public",
        "Die Ministerin Erika Muster (rechts) und der neue Leiter des Hafens am alten Steg.",
        "Von links nach rechts: Erika Muster, Hans Beispiel und Li Wei am neuen Steg.",
        "Bürgermeisterin Erika Muster (l.) und Hans Beispiel eröffnen die Brücke über den Bach.",
        "Mayor Jane Doe waves to the crowd at the opening of the pier in Toledo, Ohio, on March 2, 2020",
        "Jane Doe, pictured on Monday at the pier in Toledo, has denied any wrongdoing in the affair",
    ],
)
def test_a_block_that_is_a_caption_goes(caption: str) -> None:
    assert cut(f"{STORY}\n\n{caption}\n\n{STORY}") == [caption]


@pytest.mark.parametrize(
    "block",
    [
        "WASHINGTON (AP)",
        "The man was arrested, police told The Associated Press",
        "“It was the worst day of my life,” she said in a call, and then she hung up. (AFP)",
        "The band (Lennon/McCartney) played for an hour.",
        "The poll (Reuters/Ipsos) found that four in ten had no view.",
        "She looked at the photo: her father, her mother and the dog stood at the gate of the old house by the sea.",
        "He told Reuters",
        "Above all, she wants the bridge.",
        "She reads the Daily Post / Herald on Sundays.",
        "-- Jane H. Doe II / Los Angeles Times",
        "There is one thing the photo shows: a farmer who has lost his field",
        "She is a reporter for The New York Times",
        "Das bestätigte eine Sprecherin der Deutschen Presse-Agentur (dpa).",
        "The pier was sold, the mayor told the news agency (AFP).",
        "The firm belongs to the Press Trust of India (PTI)",
        "The song was a hit in the summer of that year (Jane Doe/The Toledoans).",
        "The men in blue sat at the bar (left), the men in red stood near the door, police said.",
        "It looks like a ship, and from there it is a short walk (pictured above), but few know it",
        "Jane Doe waves her fist at @toledo on March 2, 2020, and nobody in this town cares about it at all",
        "On March 2, 2020, the mayor stands down and nobody in the whole of Toledo wants to take her place",
        "The plan has three parts, and here is what the mayor wrote about them (courtesy of the Toledo Post):",
        "Mode-Trends Frühjahr/Sommer",
        "She took the road to the left, and the others followed, left, right and center.",
        "The road went on, left, into the hills, said Doe, right, who has lived there all her life.",
        "She kept the photo of the boat in her file. Photo Finish",
        "PRDV410: Introduction to Java via Saylor Academy",
        "The vote of the Harbour Party (left) fell, that of the Coast Union (right) grew by the half.",
        "From left to right, Republicans and Democrats in Toledo agree that the pier has to stay.",
        "Von links kommt Kritik an dem Plan, und auch die Union will ihn so nicht mittragen.",
        "El voto se mueve de izquierda a derecha en todo el país, y nadie sabe lo que vendrá.",
        "I have lived by the pier for all my life. My father built it. It is the heart of our town. JANE DOE",
        "21. Safety Lockout/Tagout Kit",
        "8. Seamless UX/UI Design",
        "2. Epipremnum aureum (Golden Pothos / Devil's Ivy)",
    ],
)
def test_story_stays(block: str) -> None:
    assert cut(f"{STORY}\n\n{block}\n\n{STORY}") == []


def test_behind_a_long_paragraph_only_the_credit_goes() -> None:
    paragraph = f"{STORY} {STORY} {STORY} {STORY}"
    assert cut(f"{STORY}\n\n{paragraph} (Jane Doe/AP)\n\n{STORY}") == [" (Jane Doe/AP)"]


def test_behind_the_last_paragraph_only_the_credit_goes() -> None:
    credit = "Photo by Jane Doe/Getty Images."
    assert cut(f"{STORY}\n\nThe vote is on Friday.{credit}") == [credit]


def test_a_line_without_a_stop_goes_with_its_credit_at_the_end_too() -> None:
    assert cut(f"{STORY}\n\nThe harbour of Elmville | Photo: Jane Roe") == ["The harbour of Elmville | Photo: Jane Roe"]


def test_agencies_that_sign_the_last_paragraph_stay() -> None:
    assert cut(f"{STORY}\n\n{MORE} (Reuters/NAN)") == []
    assert cut(f"{STORY}\n\n{MORE} (AFP)") == []


def test_inside_a_line_the_sentence_with_the_credit_goes() -> None:
    text = f"{STORY} A woman waits at the gate (Jane Doe/Reuters) {STORY}"
    assert cut(text) == ["A woman waits at the gate (Jane Doe/Reuters)"]


def test_inside_a_line_a_sentence_before_the_credit_stays() -> None:
    assert cut(f"{STORY} A woman waits. (Jane Doe/Reuters) {STORY}") == [" (Jane Doe/Reuters)"]


def test_a_picture_gallery_keeps_its_captions() -> None:
    text = "The best of May\n\nA boat at dawn. (Jane Doe/AP)\n\nA cow on the road. (John Doe/AP)"
    assert cut(text) == ["(Jane Doe/AP)", "(John Doe/AP)"]


def test_the_captions_of_a_story_with_many_pictures_go() -> None:
    told = (
        "The harbour bridge will close for two years, the council said on Tuesday after a long night of talks with the "
        "engineers, the shopkeepers and the owners of the ferries, none of whom was content with what came of it."
    )
    shown = "Cranes wait at the piers of the old harbour bridge on a cold morning of this week. (Photo by Jane Roe)"
    text = "\n\n".join([*[told] * 16, *[shown] * 30, told])
    assert cut(text) == [shown] * 30


def test_a_gallery_with_a_short_story_keeps_its_captions() -> None:
    told = "The harbour bridge will close for two years, the council said on Tuesday after a long night of talks."
    shown = "Cranes wait at the piers of the old harbour bridge on a cold morning of this week. (Photo by Jane Roe)"
    assert cut("\n\n".join([told, told, *[shown] * 30])) == ["(Photo by Jane Roe)"] * 30


def test_an_agency_alone_on_its_line_is_a_byline_at_the_top() -> None:
    assert cut(f"Jane Doe\n\nAssociated Press\n\n{STORY}") == []


def test_a_credit_stuck_to_the_story_goes_alone() -> None:
    assert cut(f"Jane Doe / AFP / Getty Images{STORY}\n\n{STORY}") == ["Jane Doe / AFP / Getty Images"]


def test_a_publisher_that_is_not_known_is_credited_alone_at_the_top_only() -> None:
    assert cut(f"Jane Doe/KTOL\n\n{STORY}\n\n{STORY}") == ["Jane Doe/KTOL"]
    assert cut(f"{STORY}\n\n{STORY}\n\nJane Doe/KTOL\n\n{STORY}") == []


def test_two_names_with_a_slash_may_be_authors() -> None:
    assert cut(f"Jane Doe/John Roe\n\n{STORY}\n\n{STORY}") == []


def test_a_story_that_the_reporters_sign_stays() -> None:
    assert cut(f"{STORY}\n\n{MORE} (Jane Doe/OhioMatters)") == []


def test_copyright_marks_that_come_again_between_sentences_go() -> None:
    text = f"{STORY} © Filmfest {MORE} {STORY} © Filmfest Also on show: a film."
    assert cut(text) == [" © Filmfest", " © Filmfest"]


def test_the_name_above_the_caption_goes_with_it() -> None:
    caption = "In this March 7, 2016, photo, Jane Doe speaks during a rally in Toledo."
    assert cut(f"Jane Doe\n\n{caption}\n\n(John Roe/The Associated Press)\n\n{STORY}") == [
        "Jane Doe",
        caption,
        "(John Roe/The Associated Press)",
    ]


def test_a_dated_scene_goes_at_the_end_too() -> None:
    caption = "Farmers march in Toledo on July 11, 2020. Jane Doe/Block Club Toledo"
    assert cut(f"{STORY}\n\n{MORE}\n\n{caption}") == [caption]


def test_a_credit_that_the_story_is_stuck_to_goes() -> None:
    assert cut(f"Ein Boot am See. Foto: TebNad/Shutterstock.com{STORY}\n{STORY}") == [" Foto: TebNad/Shutterstock.com"]
    assert cut(f"Das Bild: es hing am McDonald Platz.\n{STORY}") == []


PARAGRAPH = "The harbour froze on Tuesday night for the first time in eleven years, the port said."
NEXT = "Jane Dole, who runs the only shop of the islands, said that she had coal for a week and no more."


@pytest.mark.parametrize("credit", ["© Roe", "Foto: Ben Stone/dpa"])
def test_a_sentence_with_a_credit_glued_to_it_goes_between_paragraphs(credit: str) -> None:
    assert clean_text(f"{PARAGRAPH}\nThe pier is painted by hand.{credit}\n{NEXT}") == f"{PARAGRAPH}\n\n{NEXT}"
    kept = f"The pier is painted by hand. Nobody knows why.{credit}"
    assert "painted by hand" in clean_text(f"{PARAGRAPH}\n{kept}\n{NEXT}")


def test_a_caption_goes_that_begins_behind_a_stop_without_a_blank() -> None:
    glued = f"{PARAGRAPH}The old pier at dusk. Bild: Roe/Shutterstock.com{NEXT}"
    assert clean_text(glued) == f"{PARAGRAPH}\n\n{NEXT}"
    spaced = f"{PARAGRAPH} The old pier is closed at dusk. Bild: Roe/Shutterstock.com{NEXT}"
    assert "The old pier is closed at dusk." in clean_text(spaced)


def test_headline_in_front_of_a_credit_in_one_line_stays() -> None:
    """Between headline and credit the author line went: what is in front of the credit is no caption alone."""
    headline = "Council closes the old ferry pier for two years"
    text = (
        f"{headline} The pier as it was in March Photo: Jane Roe Von: JANE ROE UND BEN STONE 03.11.2025 - 12:10 Uhr "
        "Der Rat von Halbach hat am Montag beschlossen, die alte Mole am Hafen für den Verkehr zu sperren. Die Fischer "
        "müssen nun einen Umweg von zwei Kilometern nehmen, wie die Verwaltung mitteilte."
    )
    assert headline in clean_text(text)
