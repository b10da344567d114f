"""Characters: what is repaired, with which reason, and what stays as it is."""

from __future__ import annotations

import pytest

from newsclean.document import Document, blocks_of
from newsclean.normalise.characters import normalise_characters
from newsclean.rulepack import RulePack

RULES = RulePack(())


def repaired(text: str) -> Document:
    document = Document(text, blocks_of(text))
    return document.with_edits(normalise_characters(document, RULES))


STAYS = {
    "plain": "The minister said it was too early to tell.",
    "straight quotes": '"It is too early," he said. "Wait."',
    "apostrophes": "It's the workers' fault, and the '90s were no better.",
    "dashes": "a - b – c — d -- e … f ... g",
    "curly quotes": "“It is too early,” he said. “Wait.”",
    "a quotation that begins in lower case": "He told them, “go home,” and left. Then: “Stay.”",
    "a straight quotation that begins in lower case": 'He told them, "go home," and left.',
    "a quotation in a quotation": "“It was great. He told me, “go home,” and I left.”",
    "a quotation that goes on in the next paragraph": "“It was great. He told me, go home.",
    "Swedish quotes": "Han sade, ”vi måste gå,” och gick.",
    "German quotes": "Er sagte: „Wir gehen.“ Dann ging er.",
    "French quotes": "Il a dit : « nous partons », puis il est parti.",
    "feet and inches": 'He is 6\'2", "tall" and 5\'11" with, "as he says, shoes.',
    "Portuguese capitals": "SÃO PAULO, AMANHÃ. “AMANHÔ, NÃO! MANHÃ… ÂMBITO",
    "French capitals": "L’ÎLE, LE CHÂTEAU, L’ÉTÉ»",
    "accents before marks": "un café”… le canapé’ l’été« là »",
    "Icelandic": "Ðað er “ÞAД sagði hann",
    "Cyrillic": "Он сказал: «Мир».",
    "companies": "AT&T; S&P; R&D; Johnson & Johnson; Q&A;",
    "an entity without its semicolon": "a &copy 2020 &amp b",
    "no entity": "&bogus; &; &#; &#xZZ; &in; &#0; &#xD800; &#x110000;",
    "a query": "See https://example.com/?a=1&copy;=2&amp;c=3 or page?id=1&reg;=2",
    "Persian joiners": "می\u200cخواهم",
    "an emoji of a family": "👨\u200d👩\u200d👧 came",
    "a heart": "❤\ufe0f",
    "Thai word breaks": "ภาษา\u200bไทย",
    "directions in Hebrew": "שלום \u200f(world)\u200f",
    "lone surrogates": "a\ud800b \udc00",
    "thin spaces": "10\u2009000",
    "ideographic space": "東京\u3000大阪",
}


@pytest.mark.parametrize("text", STAYS.values(), ids=STAYS)
def test_stays(text: str) -> None:
    assert repaired(text).edits == ()


REPAIRED = [
    # rule, text, what comes out
    ("mojibake", "I donâ€™t know", "I don’t know"),
    ("mojibake", "donâ\x80\x99t", "don’t"),
    ("mojibake", "fÃ¼r die MÃ¤nner, aÃ§Ã£o", "für die Männer, ação"),
    ("mojibake", "â€œYes,â€\x9d he said", "“Yes,” he said"),
    ("mojibake", "â€œYes,â€ he said", "“Yes,” he said"),
    ("mojibake", "He â€“ or she â€” saidâ€¦", "He – or she — said…"),
    ("mojibake", "Â£100, 20Â°C, Â© us", "£100, 20°C, © us"),
    ("mojibake", "a word.Â  Another", "a word.  Another"),
    ("mojibake", "wordÂ word", "word word"),
    ("mojibake", "VoilÃ\xa0 que", "Voilà que"),
    ("mojibake", "Ãœber ESPAÃ‘A, Ã\x8dcaro", "Über ESPAÑA, Ícaro"),
    ("mojibake", "isnÃ¢â‚¬â„¢t", "isn’t"),
    ("mojibake", "fÃƒÂ¼r", "für"),
    ("mojibake", "Ð¼Ð¸Ñ€", "мир"),
    ("mojibake", "ä½\xa0å¥½å\x90—", "你好吗"),
    ("mojibake", "ðŸ˜€ 5â‚¬ iPhoneâ„¢", "😀 5€ iPhone™"),
    ("mojibake", "ï»¿The minister", "The minister"),
    ("html-entity", "Marks &amp; Spencer", "Marks & Spencer"),
    ("html-entity", "Marks &amp;amp; Spencer", "Marks & Spencer"),
    ("html-entity", "Marks &#38;#38; Spencer", "Marks & Spencer"),
    ("html-entity", "It&#8217;s, it&#x2019;s, it&rsquo;s, it&apos;s", "It’s, it’s, it’s, it's"),
    ("html-entity", "&quot;Yes&quot;&nbsp;he said", '"Yes" he said'),
    ("html-entity", "&ccaron;esk&yacute; &euro;5 &#150; &lt;5", "český €5 – <5"),
    ("turned-quote", "“We act in the region, “said Wang. “We do.”", "“We act in the region,” said Wang. “We do.”"),
    ("turned-quote", "“We act in the region. “said Wang", "“We act in the region.” said Wang"),
    ("turned-quote", "“We act in the region, ”said Wang", "“We act in the region,” said Wang"),
    ("turned-quote", "„Wir gehen in die Region, “sagte Wang.", "„Wir gehen in die Region,“ sagte Wang."),
    ("turned-quote", '"We act, "said Wang. "We do."', '"We act," said Wang. "We do."'),
    ("quote-adrift", "“We act in the region, ” said Wang.", "“We act in the region,” said Wang."),
    ("no-break-space", "10\u202f000\u00a0euros\u00a0\u00a0more", "10 000 euros more"),
    ("soft-hyphen", "Mag\u00adda\u00adlener", "Magdalener"),
    ("soft-hyphen", "exam\u00ad\nple", "example"),
    ("soft-hyphen", "2010\u00ad2011", "2010-2011"),
    ("zero-width", "a\u200bb \u200cc \u2060d", "ab c d"),
    ("byte-order-mark", "a \ufeffb", "a b"),
    ("direction-mark", "a\u200e b", "a b"),
    ("object-mark", "a \ufffcb", "a b"),
    ("control-character", "a\x00b \x1bc \x7fd", "ab c d"),
    ("windows-1252", "it\x92s \x93so\x94 \x96", "it’s “so” –"),
    ("line-separator", "a\u2028b\rc\x0bd", "a\nb\nc\nd"),
    ("line-separator", "a\u2029b", "a\n\nb"),
]


@pytest.mark.parametrize(("rule", "text", "clean"), REPAIRED, ids=[text for _, text, _ in REPAIRED])
def test_repaired(rule: str, text: str, clean: str) -> None:
    document = repaired(text)
    assert document.text() == clean
    assert {edit.rule for edit in document.edits} == {rule}
    assert {edit.label for edit in document.edits} == {"character"}
    assert all(edit.why for edit in document.edits)


def test_each_repair_is_an_edit_of_its_own() -> None:
    document = repaired("donâ€™t &amp; wonâ€™t")
    assert [document.source[edit.start : edit.end] for edit in document.edits] == ["â€™", "&amp;", "â€™"]


def test_weak_mojibake_is_repaired_beside_strong() -> None:
    assert repaired("O AMANHÃ” É").edits == ()
    assert repaired("DOMÃ\x8dNIO PÃšBLICO, AVÃ” Ã© bom").text() == "DOMÍNIO PÚBLICO, AVÔ é bom"


def test_weak_mojibake_stays_where_other_letters_are_whole() -> None:
    assert repaired("“O AMANHÃ” é bom, nÃ£o?").text() == "“O AMANHÃ” é bom, não?"


def test_two_turned_quotes_in_one_paragraph() -> None:
    text = "“We go, “said Wang. “They stay, “said Li."
    assert repaired(text).text() == "“We go,” said Wang. “They stay,” said Li."


def test_straight_quotes_stay_where_their_count_is_odd() -> None:
    assert repaired('"We act, "said Wang. "We do.').edits == ()


def test_straight_quotes_stay_where_another_stands_wrong() -> None:
    assert repaired('"We go. He said, "we stay," he said. "Yes."').edits == ()
