"""Links to other stories go, as whole lines, inside lines and glued to names; story that sounds like them stays."""

from __future__ import annotations

import pytest

from newsclean.document import Document, blocks_of
from newsclean.rulepack import load
from newsclean.strip.related_links import strip_related_links

RULES = load()
STORY = "The council met on Monday to talk about the new bridge, and it put off the vote until the end of the month."


def cut(text: str, language: str = "en") -> list[str]:
    """Return the texts that the filter takes out of *text*."""
    blocks = blocks_of(text)
    document = Document(text, blocks, (), language, None, RULES.found(text, blocks, language))
    document = document.with_edits(strip_related_links(document, RULES))
    return [text[edit.start : edit.end] for edit in document.edits]


@pytest.mark.parametrize(
    "link",
    [
        "READ MORE: Ministers meet again in Geneva",
        "Also read | Why the rupee fell to a new low",
        "RELATED: ‘No way!’: Player says that he never met her",
        "More:Ruling is only a brief respite for the club",
        "( PHOTOS: Ten mayors who ran for president)",
        "WATCH: Student confronts the speaker over her vote",
        "Click here for more stories from Ohio.",
        "Visit Business Insider's homepage for more stories.",
        "Get Latest India News along with Top Headlines from India and around the world",
    ],
)
def test_a_line_that_is_a_link_goes(link: str) -> None:
    assert cut(f"{STORY}\n\n{link}\n\n{STORY}") == [link]


@pytest.mark.parametrize(
    "block",
    [
        "Listen: I never wanted any of this.",
        "Read: it says so in the law.",
        "READ MORE: Below is a list of all the jokes that he made.",
        "Related charges were dropped in May.",
        "More from the north than from the south took part in the march.",
        "“Read more: that was what the teacher wrote below my essay,” she said.",
        "Watch: the hands, not the face.",
    ],
)
def test_story_stays(block: str) -> None:
    assert cut(f"{STORY}\n\n{block}\n\n{STORY}") == []


def test_a_head_goes_with_the_headlines_below_it() -> None:
    links = "MORE IN SCIENCE\n\nHow to track poverty from space\n\nTo get smokers to quit, money works better"
    assert cut(f"{STORY}\n\n{links}") == [links]


def test_headlines_glued_to_a_name_go_up_to_their_more() -> None:
    links = "Jane Mary DoeMayors meet in Geneva Doe 'not afraid' of the vote MORE"
    assert cut(f"{STORY} Sen. Jane Doe {links} (D-Ohio) said no.") == [links]


def test_a_name_with_a_suffix_and_a_name_alone() -> None:
    text = "Counsel John Doe John Paul Doe IIICourt says no MORE met with Jim Roe James (Jim) RoeMORE on Monday."
    assert cut(text) == ["John Paul Doe IIICourt says no MORE", "James (Jim) RoeMORE"]


@pytest.mark.parametrize("text", ["He wants MORE of it.", "McDonald MORE", "The YouTubeStar Jane Doe wants MORE"])
def test_more_without_links_stays(text: str) -> None:
    assert cut(text) == []


def test_inside_a_line_the_link_goes_up_to_the_next_sentence() -> None:
    link = "ALSO READ: Ministers of the north meet again"
    assert cut(f"{STORY} {link} The mayor said no. {STORY}") == [link]


def test_inside_a_line_a_link_whose_end_is_not_certain_stays() -> None:
    assert cut(f"{STORY} ALSO READ: Ministers meet again Jane Doe said no. {STORY}") == []


def test_a_pointer_below_the_story_goes() -> None:
    pointer = "More information\n\nThe National Cancer Institute has more about the drug."
    assert cut(f"{STORY}\n\n{pointer}") == [pointer]


def test_more_information_above_story_stays() -> None:
    assert cut(f"{STORY}\n\nMore information\n\n{STORY * 3}") == []


@pytest.mark.parametrize(
    ("link", "language"),
    [
        ("LEE TAMBIÉN Un ferry nuevo sale en junio hacia el norte", "es"),
        ("[Lee también: Un ferry nuevo sale en junio hacia el norte]", "es"),
        ("» LIRE AUSSI - Un ferry neuf part en juin vers le port", "fr"),
        ("Читайте также: «Новый паром пойдёт на юг».", "ru"),
    ],
)
def test_a_cue_in_capitals_or_before_a_headline_in_marks_goes_with_it(link: str, language: str) -> None:
    rest = {"es": "El pleno votó el lunes.", "fr": "Le conseil a voté lundi.", "ru": "Совет выделил средства."}[
        language
    ]
    text = f"{rest} {link} {rest}"
    assert "".join(cut(text, language)).strip("» ") == link.strip("» ")


@pytest.mark.parametrize(
    ("line", "language"),
    [
        (
            "Cukup. Baca juga: Feri Baru Berlayar ke Selatan Mulai Juni Dewan telah menyetujui dana itu hari ini.",
            "id",
        ),
        (
            "تكلفة الترميم كبيرة. اقرأ أيضا: عبارة جديدة تبحر نحو الجنوب في يونيو وكان المجلس قد أقر المبلغ في ديسمبر.",
            "ar",
        ),
    ],
)
def test_a_headline_that_runs_into_the_story_stays_with_it(line: str, language: str) -> None:
    assert cut(line, language) == []


def test_a_dutch_quotation_ends_the_headline_before_it() -> None:
    text = f"{STORY} LEES OOK: Dief laat rijbewijs achter op plaats delict ,,Hij vroeg of we fluisterden’’, zegt Henk."

    assert cut(text, "nl") == ["LEES OOK: Dief laat rijbewijs achter op plaats delict"]


@pytest.mark.parametrize(
    "headline",
    [
        "SPECIAL REPORT: The harbour clinic where nurses bring their own water",
        "Quiz: How well do you remember the great herring shortage?",
    ],
)
def test_a_label_before_the_headline_that_begins_the_text_stays(headline: str) -> None:
    assert cut(f"{headline}\n\n{STORY}") == []
    assert cut(f"{STORY}\n\n{headline}\n\n{STORY}") == [headline]
