"""Strip the sentences that end a long line and read like residue: what a scrape in one line has behind its story.

Weighed is only what ends the text or has something cut behind it, sentence by sentence from the end, and only by the
words that residue and stories have (`newsclean.residue`): a sentence amid a paragraph has no shape and no place of its
own that could tell more.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsclean.guards import has_speaker
from newsclean.lazy_pattern import lazy_pattern
from newsclean.residue.around import cuts_of
from newsclean.sentences import sentences_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsclean.document import Block, Document
    from newsclean.edits import Edit
    from newsclean.rulepack import RulePack

RULE: Final = "residue-sentences"
_SHORTEST: Final = 200
"""Code points of a line that holds more than one paragraph's beginning; shorter ones are judged as lines."""
_FEWEST: Final = 3
"""Sentences of such a line."""
_SHORTEST_SENTENCE: Final = 12
_LONGEST_SENTENCE: Final = 240
_BOUND: Final = 3.25
"""What the words of a sentence must weigh, in units of log odds: of those that outlets held back had, 3 in 100 were
story."""
_NAME: Final = lazy_pattern(r"(?<=[a-zß-ÿ,] )[A-ZÀ-Þ]\w+")
_QUOTES: Final = frozenset('"“”„«»「」')


def strip_judged_sentences(document: Document, _: RulePack) -> Iterator[Edit]:
    """Strip the sentences at the end of lines that read like residue."""
    blocks = document.blocks
    if not blocks or document.language == "any" or any(edit.label == "page" for edit in document.edits):
        return  # what the words of another language weigh is chance
    ends = {len(blocks)} | cuts_of(blocks, document.edits).keys()
    for end in sorted(ends - {0}):
        block = blocks[end - 1]
        if len(block.text) >= _SHORTEST:
            start, label = _residue_of(block)
            if label and not _is_tied(block.text[start:], block.text[:start]):
                why = f"The sentences at the end read like residue: {label}."
                yield block.remove(start, len(block.text), label, RULE, why)


def _residue_of(block: Block) -> tuple[int, str]:
    """Return where the residue at the end of *block* begins and its label; no label: there is none."""
    text = block.text
    sentences = list(sentences_in(text))
    found, label = len(text), ""
    if len(sentences) < _FEWEST:
        return found, label
    for start, end in reversed(sentences[1:]):
        own = _label_of(text[start:end])
        if not own:
            break
        found, label = start, own
    return found, label


def _is_tied(sentences: str, above: str) -> bool:
    """Whether *sentences* name somebody or something that *above* them is named too."""
    return any(name in above for name in _NAME.findall(sentences))


def _label_of(sentence: str) -> str:
    """Return what kind of residue *sentence* is, or "" if it may be the story's."""
    if not _SHORTEST_SENTENCE <= len(sentence) <= _LONGEST_SENTENCE or not _QUOTES.isdisjoint(sentence):
        return ""
    from newsclean.residue.model import line_model  # noqa: PLC0415 (few texts have such a line)
    from newsclean.residue.speaking import speaks  # noqa: PLC0415 (likewise)
    from newsclean.residue.story_notes import is_for_readers  # noqa: PLC0415 (likewise)
    from newsclean.residue.words import SCALE, weight_of  # noqa: PLC0415 (likewise)

    model = line_model()
    if weight_of(sentence, model.table, model.words_bias) < _BOUND * SCALE:
        return ""
    if has_speaker(sentence, 0, len(sentence)) or is_for_readers(sentence):
        return ""
    return "prompt" if speaks(sentence) else "tail"
