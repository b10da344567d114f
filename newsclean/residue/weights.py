"""What words and shapes weigh: whole numbers in a file, a table for each language."""

from __future__ import annotations

import json
import zlib
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

FORMAT: Final = "newsclean-residue/1"
RULE: Final = "residue-words"
"""The name of the edits that the weights are behind: nothing is learnt from them."""
LANGUAGES: Final = ("en",)
"""The languages that have weights."""
_BEHIND: Final = ("", ".", ",", ":", "!", "?", ")")
_GZIP: Final = 31
"""What tells zlib that a file is in the form of gzip; the module of that name takes longer to load than the file."""
SCALE: Final = 32
"""What one unit of log odds is."""


class Weights(NamedTuple):
    """What was learnt for a language."""

    language: str
    bias: int
    features: Mapping[str, int]
    labels: Mapping[str, str]
    """The kind of residue that a feature speaks for, where its weight is above zero."""
    provenance: Mapping[str, object]
    """What the weights were learnt from: data, date, figures."""


@cache
def weights_of(language: str) -> Weights:
    """Return the weights of *language*, one of LANGUAGES."""
    return parse(Path(__file__).with_name(f"{language}.json.gz").read_bytes())


@cache
def singles_of(language: str) -> dict[str, int]:
    """Return what single words weigh in *language*, also with the marks that may stick to them."""
    single = {feature[2:]: weight for feature, weight in weights_of(language).features.items() if feature[:2] == "w:"}
    return {word + mark: weight for word, weight in single.items() for mark in _BEHIND}


def parse(content: bytes) -> Weights:
    """Return the weights in *content*; raises ValueError for another format."""
    record = json.loads(zlib.decompress(content, _GZIP))
    if record.get("format") != FORMAT:
        raise ValueError(f"weights of the format {record.get('format')}; learn them anew")
    del record["format"]
    return Weights(**record)


def dump(weights: Weights) -> bytes:
    """Return the bytes of a file of *weights*; the same weights give the same bytes."""
    record = {"format": FORMAT, **weights._asdict()}
    text = json.dumps(record, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    import gzip  # noqa: PLC0415 (only to write weights)

    return gzip.compress(text.encode("utf-8"), mtime=0)
