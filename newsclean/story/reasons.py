"""Say in words why blocks go, and what made the model think so."""

from __future__ import annotations

from collections import Counter
from itertools import compress
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_SHORT_WORDS: Final = 8
_NAMES: Final = {
    "share": "share buttons",
    "menu": "menu",
    "subscribe": "subscription prompts",
    "related": "teasers of other stories",
    "comments": "comments",
    "legal": "legal notes",
    "cookies": "cookie notice",
    "date": "dates",
    "byline": "byline",
    "photo": "pictures and captions",
    "account": "log-in form",
    "shop": "services",
    "bio": "notes on authors",
}
_QUIET: Final = frozenset({"date", "byline", "photo", "bio"})  # stories have these too: they name a run only alone


def why_removed(place: str, words: Sequence[int], cues: Sequence[int], kinds: Sequence[str]) -> str:
    """Return the reason for a run of blocks with these word counts and cue masks.

    >>> why_removed("above the story", (1, 2, 1), (2, 2, 0), ("share", "menu"))
    'menu above the story, 3 short lines'
    """
    counts = [0] * len(kinds)
    for mask, times in Counter(filter(None, cues)).items():
        left = mask
        while left:
            number = left.bit_length() - 1
            counts[number] += times
            left ^= 1 << number
    named = list(compress(range(len(kinds)), counts))
    loud = [number for number in named if kinds[number] not in _QUIET] or named
    kind = kinds[max(loud, key=counts.__getitem__)] if loud else ""
    name = _NAMES.get(kind, kind) or "text that is not the story"
    short = sum([count < _SHORT_WORDS for count in words])
    if short == len(words):
        size = f"{short} short line{'s' * (short > 1)}"
    else:
        size = f"{len(words)} line{'s' * (len(words) > 1)}, {short} of them short"
    return f"{name} {place}, {size}"


_FAMILIES: Final = (
    ("credit", "credits of pictures"),
    ("since credit", "credits of pictures"),
    ("until credit", "credits of pictures"),
    ("since bare", "credits of pictures"),
    ("until bare", "credits of pictures"),
    ("page credits", "credits of pictures"),
    ("caption", "the form of a caption"),
    ("running", "the form of a caption"),
    ("retold", "words of a paragraph near it"),
    ("cue", "words of page furniture"),
    ("head", "heading of a list above"),
    ("tight core", "place against the densest prose"),
    ("loose core", "place against the densest prose"),
    ("style", "blocks laid out alike"),
    ("run", "weight of the prose it belongs to"),
    ("next run", "prose that follows"),
    ("page", "kind of page"),
    ("ending", "how it ends"),
    ("opening", "how it begins"),
    ("marks", "full stops"),
    ("stop", "common words"),
    ("comma", "commas"),
    ("small share", "small letters"),
    ("capital", "capitals"),
    ("digit", "digits"),
    ("vocabulary", "words shared with the rest"),
    ("cop", "printed more than once"),
    ("indent", "indentation"),
    ("gap", "blank lines"),
    ("symbols", "signs"),
    ("prose mass", "prose around it"),
    ("strong", "prose above and below"),
    ("word mass", "length of lines around it"),
    ("lexicon", "its words and those around it"),
    ("since lexicon", "heading of a list above"),
    ("echo", "printed more than once"),
    ("colon", "a colon near its head"),
    ("tail", "what follows its last full stop"),
    ("core words", "words shared with the rest"),
    ("prose share", "prose above and below"),
    ("short", "short lines around it"),
    ("ended", "sentences around it"),
    ("since", "distance to prose above"),
    ("until", "distance to prose below"),
    ("prose above", "prose above"),
    ("prose below", "prose below"),
    ("prose", "prose"),
    ("blocks", "place in the text"),
    ("place", "place in the text"),
    ("word", "length"),
    ("length", "length"),
)


def strongest(moved: Mapping[str, int], count: int = 3) -> tuple[str, ...]:
    """Return the *count* families of columns that moved a score most, for or against.

    >>> strongest({"ending": 90, "ending at -1": 20, "indent": -30}, 2)
    ('for: how it ends', 'against: indentation')
    """
    sums: Counter[str] = Counter()
    for name, step in moved.items():
        sums[next((phrase for prefix, phrase in _FAMILIES if name.startswith(prefix)), name)] += step
    top = sorted(sums.items(), key=lambda item: (-abs(item[1]), item[0]))[:count]
    return tuple(f"{'for' if step > 0 else 'against'}: {phrase}" for phrase, step in top if step)
