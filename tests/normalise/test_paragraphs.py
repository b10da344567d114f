"""Paragraphs: white space, line ends, and paragraphs that were glued together."""

from __future__ import annotations

import pytest

from newsclean.document import Document, blocks_of
from newsclean.normalise.paragraphs import normalise_paragraphs
from newsclean.rulepack import RulePack

RULES = RulePack(())


def normalised(text: str) -> Document:
    document = Document(text, blocks_of(text))
    return document.with_edits(normalise_paragraphs(document, RULES))


STAYS = {
    "nothing": "",
    "paragraphs": "The first.\n\nThe second.\n\nThe third.",
    "a list": "He wants:\n\n- peace\n- work\n- bread\n\nNobody agrees with him on that.",
    "a numbered list": "1. Peace\n2. Work\n3. Bread",
    "verse": "He sang.\n\nThe sea is wide,\nthe night is long,\nand no one minds\nthe sailor’s song.\n\nThen he left.",
    "an address": "Write to the office.\n\nMain Street 5\nSpringfield\n\nNobody answered so far.",
    "a section break": "The first.\n\n* * *\n\nThe second.",
    "web addresses": "See www.Example.Com and https://example.org/said.The/minister or ask news@example.Com today.",
    "a company": "Booking.Com and Amazon.Com fell again.",
    "a library": "It runs on Node.js and ASP.Net as well.",
    "initials": "The books of J.K.Rowling and T.S.Eliot sold well.",
    "a town": "He lives in St.Gallen with Dr.Meier and Prof.Huber now.",
    "an abbreviation": "Das gilt z.B.Die Firma und bzw.Der Chef auch.",
    "an abbreviated country": "He went to the U.S.The minister stayed.",
    "a German date": "Das Konzert war am 12.Mai in Wien zu hören.",
    "a numbered line": "1.The first point is not the last one.",
    "dots": "He waited...The minister stayed.",
    "a file": "Open readme.Txt_old and setup.Exe now.",
    "a headline without a full stop": "Das war es denn jeWir haben es gesehen.",
    "a decimal": "It rose by 3.5 points.He",
    "Chinese": "他说。我们走。",
}


@pytest.mark.parametrize("text", STAYS.values(), ids=STAYS)
def test_stays(text: str) -> None:
    assert normalised(text).edits == ()


NORMALISED = [
    ("The first.\nThe second.", "The first.\n\nThe second."),
    ("The first.\n\n\n\nThe second.", "The first.\n\nThe second."),
    ("The first.\r\n\r\nThe second.\r\n", "The first.\n\nThe second."),
    ("  The first.  \n \t \n The second. \n", "The first.\n\nThe second."),
    ("\u3000\u3000他说。\n\u3000\u3000我们走。", "他说。\n\n我们走。"),
    ("He  said\tso \t today.", "He said so today."),
    (" \n\t ", ""),
    ("- peace\n  - work\n\t- bread", "- peace\n- work\n- bread"),
    ("He wants:\n- peace\n- work\nNobody agrees.", "He wants:\n\n- peace\n- work\n\nNobody agrees."),
]


@pytest.mark.parametrize(("text", "clean"), NORMALISED, ids=[repr(text) for text, _ in NORMALISED])
def test_white_space(text: str, clean: str) -> None:
    document = normalised(text)
    assert document.text() == clean
    assert {edit.label for edit in document.edits} == {"paragraph"}
    assert normalised(clean).edits == ()


GLUED = [
    "he said.|The minister left early.",
    "he said!|The minister left early.",
    "did he?|The minister left early.",
    "“It is late,” he said.|“We must go,” she said.",
    "he said: “It is late.”|The minister left.",
    "he said (twice).|The minister left.",
    "(He said so.)|The minister left.",
    'he said "it is late."|The minister said "yes" to that.',
    'it was late.|"We must go," she said.',
    "er sagte: „Es ist spät.“|Der Minister ging.",
    "es war spät.|„Wir müssen gehen“, sagte er.",
    "im letzten Jahr.|Die Firma wuchs.",
    "he came in 2019.|The minister left.",
    "it rose by 3%.|The minister left.",
    "they met in London.|The minister left.",
    "he works for NATO.|The minister left.",
    "he said.|A spokesman declined.",
    "сказал он.|Министр ушёл рано.",
    "είπε εκείνος.|Ο υπουργός έφυγε.",
    "dijo él.|Él se fue temprano.",
    "he said.|It’s late in the day.",
]


@pytest.mark.parametrize("text", GLUED)
def test_glued_paragraphs_are_split(text: str) -> None:
    document = normalised(text.replace("|", ""))
    assert document.text() == text.replace("|", "\n\n")
    (edit,) = document.edits
    assert (edit.rule, edit.start, edit.replacement) == ("glued-paragraph", text.index("|"), "\n\n")
    assert edit.start == edit.end


WRAPPED = """\
The council of the town decided late on Monday that the old
bridge will be closed for at least three weeks, since the
engineers found rust in two of the four pillars and do not
want to take any risk before the winter comes to the valley.
Drivers have to use the road through the well-
known forest instead, a detour of about twelve miles that
takes twenty minutes on a good day and more on a bad one.
"""


def test_wrapped_lines_are_rejoined() -> None:
    text = normalised(WRAPPED).text()
    assert "\n" not in text
    assert "the well-known forest" in text
    assert text.split() == WRAPPED.replace("well-\n", "well-").split()


def test_headline_dateline_and_list_are_not_rejoined() -> None:
    text = normalised(
        f"Bridge closed for weeks\nSPRINGFIELD, May 3 (AP) – {WRAPPED}- one point of it\n- another one"
    ).text()
    assert text.startswith("Bridge closed for weeks\n\nSPRINGFIELD, May 3 (AP) – The council")
    assert text.endswith("on a bad one.\n\n- one point of it\n- another one")


def test_paragraphs_on_lines_of_their_own_are_not_rejoined() -> None:
    paragraphs = [f"The council met for the {count} time on Monday and spoke." for count in ("1st", "2nd", "3rd")] * 3
    assert normalised("\n".join(paragraphs)).text() == "\n\n".join(paragraphs)


def test_divided_words_are_made_whole_where_the_text_has_them_whole() -> None:
    text = normalised(f"Example of rust. {WRAPPED}".replace("old\nbridge", "old exam-\nple bridge")).text()
    assert "old exam-ple bridge" in text
    text = normalised(f"An example of rust. {WRAPPED}".replace("old\nbridge", "old exam-\nple bridge")).text()
    assert "old example bridge" in text
