"""What the columns are made from: windows, words and their weights, echoes."""

from __future__ import annotations

from newsclean.story.blocks import lay_out
from newsclean.story.cues import load_cues
from newsclean.story.echoes import echoes_of
from newsclean.story.lanes import window_means
from newsclean.story.lexicon import Lexicon, centred, over_root
from newsclean.story.measures import measure
from newsclean.story.windows import clipped, since, since_places, since_until


def test_means_over_windows_are_what_adding_up_gives() -> None:
    columns = [bytes((number * step + 11) % 256 for number in range(80)) for step in (37, 101, 0)]
    windows = ((1, 1), (3, 3), (12, 12), (25, 25), (8, -1), (-1, 3))
    for (before, after), found in zip(windows, window_means(columns, windows), strict=True):
        scale = 1 << (before + after).bit_length()
        for column, means in zip(columns, found, strict=True):
            for number, mean in enumerate(means):
                inside = range(max(number - before, 0), min(number + after + 1, len(column)))
                assert mean == sum(column[i] for i in inside) // scale


def test_distances_are_to_the_last_flag_above_and_the_next_below() -> None:
    flags = [False, True, False, False, True, *[False] * 300]
    above, below = since_until(flags)
    assert list(above[:6]) == [255, 0, 1, 2, 0, 1]
    assert list(below[:6]) == [1, 0, 2, 1, 0, 255]
    assert above[4 + 255] == above[-1] == 255
    assert below == since_until(flags[::-1])[0][::-1]
    assert since(flags) == since_places([1, 4], len(flags)) == above
    assert since_until([]) == (since([]), since_places([], 0)) == (b"", b"")


def test_numbers_that_no_byte_holds_are_clipped() -> None:
    assert list(clipped([0, 3, 127, 128], 2)) == [0, 6, 254, 255]
    assert list(clipped([1, 5_000], 2)) == [2, 255]


def test_a_pull_quote_echoes_the_paragraph_that_it_is_from() -> None:
    quote = "“We can mend it now, or we can build a new one,” she said."
    texts = [
        "The mayor answered questions.",
        f"{quote} Nobody laughed at all.",
        "We can mend it now, or we can build a new one",
    ]
    echoes = echoes_of(texts, [4, 17, 12], "\n".join([*texts, ""]))
    assert list(echoes.above) == [0, 0, 2]
    assert list(echoes.below) == [0, 1, 0]
    assert list(echoes.words) == [0, 12, 17]


def test_words_are_counted_a_block_each_and_long_blocks_by_their_head() -> None:
    source = "Read more\nThe mayor resigned in 2011.\n" + "The mayor said nothing at all. " * 20
    measures = measure(lay_out(source).pieces, load_cues())
    assert list(measures.words[:2]) == [2, 5]
    assert list(measures.capitals[:2]) == [1, 1]
    assert list(measures.digits[:2]) == [0, 1]
    assert 110 <= measures.words[2] <= 130


def test_a_lexicon_weighs_words_against_the_root_of_their_number() -> None:
    lexicon = Lexicon({"said": 40, "subscribe": -60}, {"^read": -9, "^read more": -30, "now$": -5})
    assert lexicon.of_words(["said", "he", "subscribe"]) == [40, 0, -60]
    assert over_root([40, -60], [4, 1]) == [20, -60]
    assert lexicon.of_starts([["read", "more"], []]) == [-39, 0]
    assert lexicon.of_ends([["subscribe", "now"], ["now"]]) == [-5, -5]
    assert list(centred([0, 90, 500, -90, -500])) == [128, 218, 255, 38, 1]
    assert list(centred([0, 90, 5_000, -5_000])) == [128, 218, 255, 1]


def test_blocks_of_a_script_without_spaces_name_cues() -> None:
    cues = load_cues()
    assert all(cues.of_text(f"「{part}」") for part, _ in cues.parts)
    assert cues.of_text("Über uns – о нас") == 0
