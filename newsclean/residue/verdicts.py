"""Decide which units of a text's candidate lines are residue: one by one, then again beside those that are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from newsclean.guards import has_speaker, in_quotes
from newsclean.lazy_pattern import lazy_pattern
from newsclean.residue.judge import is_told_by_one, judge, label_of, may_tell, strongest
from newsclean.residue.units import units_of
from newsclean.residue.weights import weights_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from newsclean.residue.units import Around, Line, Unit
    from newsclean.residue.weights import Weights

_LONGEST: Final = 420
_LONG: Final = 240
_END: Final = 160
_MOST_REST: Final = 0.35
"""What share of a line may be its rest."""
_WHY_REST: Final = "The rest of a line of which nearly all reads like residue goes with it."
_FEW: Final = 3
_PASSES: Final = 3
_QUOTED: Final = lazy_pattern('["“”„«»]')
# What a story says of itself stays: "CORRECTION: …", "Editor's note: …", "An earlier version of this article …".
_NOTE: Final = lazy_pattern(
    r"(?i)\b(?:correct(?:ions?|ed)|clarifi(?:cation|ed)|amended|revised"
    r"|editor(?:ial|'s|’s|s')? notes?|update[sd]?|(?:earlier|previous) version"
    r"|misstated|misspelled|mischaracteri[sz]ed|incorrectly|developing story|regrets?)\b"
)
# So does what it asks of its readers: "Anyone with information is asked to call police at …", "Tickets are at …".
_SERVICE: Final = lazy_pattern(
    r"(?i)\b(?:anyone|police|sheriff|crime stoppers|witness(?:es)?|(?:hot|life|help)line|volunteers?|funeral|visitation"
    r"|donat(?:e|ions?|ing) to|tickets?|admission|rsvp|residents|customers|patients|parents|voters|polls)\b"
)
_PEOPLE: Final = lazy_pattern(r"(?i)\b(?:he|she|his|her|him|was|were|had|did|used to)\b")
"""People who are talked about, and what happened."""
_LISTED: Final = lazy_pattern(r"[*•·▪‣◦–-]\s|(?:\W*|.{0,40}: )https?://\S+\W*$|.*\t")
"""An item of a list or a table; an address alone, as references have it."""
_MORE: Final = lazy_pattern(r"(?i)\b(?:(?:more|further) (?:information|details)|learn more)\b")
"""What a story says as well as a site: residue only beside other residue."""

_LED: Final = lazy_pattern(
    r"(?i)\W*(?:watch|read|see|view|sign|log|subscribe|follow|share|join|listen|download|visit|learn|explore|get|contact"
    r"|click|support|take action|start|also on|(?:cover )?image|photos?|caption|posted|updated|published|via|source"
    r"|twitter|facebook|instagram|like|tweet|credit|ad|comments?|email|call|edit|reply|report|print|tags?|topics?|related|more)\b"
)
_MARKED: Final = lazy_pattern(
    r"(?i)@|https?:|www\.|©|\b(?:privacy (?:policy|statement|notice)|terms (?:of|and)|rights reserved|newsletters?"
    r"|podcast|advertis\w+|click here|sign (?:in|up)|log in|followers|subscri\w+|correspondent|reporter|contributed"
    r"|e-?mail|photos?|getty|caption|gallery|\d{1,2} (?:of|/) /? ?\d{1,2})\b"
)
"""How a line without a full stop begins, or what it holds, that is no headline, no subhead and nobody's name."""
_OWN: Final = lazy_pattern(r"(?i)\b(?:me|my|i)\b")
_SIGNED: Final = lazy_pattern(r"[—–]|--")
"""How the name begins of somebody whom the story quotes."""


class Found(NamedTuple):
    """A unit that is residue."""

    unit: Unit
    label: str
    why: str


class _Line(NamedTuple):
    """A line with its units, and those of them that are residue."""

    line: Line
    units: Sequence[Unit]
    gone: dict[int, Found]

    def label(self) -> str:
        """Return the label of the line if all of it is residue."""
        return self.gone[0].label if len(self.gone) == len(self.units) else ""


def verdicts(around: Around, edges: Sequence[int], language: str) -> list[Found]:
    """Return which units of the blocks number *edges* are residue: each for itself, then beside those that are."""
    weights = weights_of(language)
    judged = dict[int, _Line]()
    near = [at for at in edges if _may_be(around.blocks[at].text, language)]
    for _ in range(_PASSES):
        for at in near:
            if at not in judged:
                line = around.line(at)
                judged[at] = _Line(line, units_of(line), {})
        changed = [at for at in near if _judge_line(at, judged, weights)]
        if not changed:
            break
        beside = {place for at in changed for place in (at - 1, at, at + 1)}
        near = sorted(beside.intersection(edges))
    for one in judged.values():
        _complete(one)
    return [found for _, one in sorted(judged.items()) for _, found in sorted(one.gone.items())]


def _complete(line: _Line) -> None:
    """Let the short rest of a line go with the residue before it."""
    rest = [unit for unit in line.units if unit.number not in line.gone]
    if not rest or not line.gone or rest[0].number < max(line.gone) or any(map(_is_story, rest)):
        return
    if sum(len(unit.text) for unit in rest) <= _MOST_REST * len(line.line.block.text):
        label = max(line.gone.values(), key=lambda found: found.unit.end - found.unit.start).label
        line.gone.update({unit.number: Found(unit, label, _WHY_REST) for unit in rest})


def _may_be(text: str, language: str) -> bool:
    """Whether *text*, or an end of it, is worth a closer look."""
    if len(text) <= _LONG:
        return may_tell(text, language)
    return may_tell(text[:_END], language) or may_tell(text[-_END:], language)


def _judge_line(at: int, judged: Mapping[int, _Line], weights: Weights) -> bool:
    """Judge the units of a line from both its ends on, as far as they are residue; return whether any more are."""
    line = judged[at]
    before, stays = len(line.gone), -1
    for order in (line.units, line.units[::-1]):
        for unit in order:
            if unit.number in line.gone:
                continue
            found = None if unit.number == stays else _found(_in_company(unit, at, judged), weights)
            if found is None:
                stays = unit.number
                break
            line.gone[unit.number] = found
    return len(line.gone) > before


def _in_company(unit: Unit, at: int, judged: Mapping[int, _Line]) -> Unit:
    """Return *unit* told what is residue beside it."""
    line, gone = unit.line, judged[at].gone
    above, below = judged.get(at - 1), judged.get(at + 1)
    if above and above.gone:
        line = line._replace(cut_above=line.cut_above or above.label())
    if below and below.gone:
        line = line._replace(cut_below=line.cut_below or below.label())
    if gone:
        earlier, later = gone.get(unit.number - 1), gone.get(unit.number + 1)
        unit = unit._replace(
            cut_before=unit.cut_before or (earlier.label if earlier else ""),
            cut_behind=unit.cut_behind or (later.label if later else ""),
        )
    return unit if line is unit.line else unit._replace(line=line)


def _found(unit: Unit, weights: Weights) -> Found | None:
    """Return the verdict on *unit* if it is residue."""
    if len(unit.text) > _LONGEST:
        return None
    verdict = judge(unit, weights)
    if verdict is None or _is_story(unit):
        return None
    if unit.is_alone() and unit.text.count(" ") >= _FEW and is_told_by_one(verdict, weights):
        return None
    label = label_of(verdict, weights)
    words = ", ".join(f"“{words}”" for words in strongest(verdict, weights))
    return Found(unit, label, f"It reads like residue of the kind {label}: {words}.")


def _is_story(unit: Unit) -> bool:
    """Whether *unit* stays whatever it weighs: somebody says it, it is about the story, it leads to what follows."""
    text, line = unit.text, unit.line
    if len(text) > _LONGEST or _QUOTED.search(text) or _NOTE.search(text) or _SERVICE.search(text):
        return True
    if _is_part_of_story(text) or (_OWN.search(text) and line.below):
        return True  # whoever writes may speak to the reader in the story
    if unit.is_alone() and (text.isupper() or _LISTED.match(text) or _MORE.search(text) or _PEOPLE.search(text)):
        return True  # a subhead in capitals, an item of a list, or a sentence that a story has as well
    if text[-1] in ":?" and not line.cut_below:
        return True
    return has_speaker(text, 0, len(text)) or in_quotes(line.block.text, unit.start)


def _is_part_of_story(text: str) -> bool:
    """Whether a sentence goes on with *text*, it names whom the story quotes, or it may be a headline or a subhead."""
    if text[0].islower() or _SIGNED.match(text):
        return True
    return text[-1].isalnum() and not (_LED.match(text) or _MARKED.search(text))
