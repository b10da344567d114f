"""The rule packs that ship with the package, and an index of each language that loads far faster than they do."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Final
from zlib import crc32

from newsclean.rule_index import Table
from newsclean.rules import Rule, read_pack

if TYPE_CHECKING:
    from collections.abc import Sequence

PACKS: Final = Path(__file__).parent / "packs"
_INDEX: Final = "index.jsonl"
"""A line for the whole, one for each rule, one for each word: a line is read when it is needed."""
_EXAMPLES: Final = ("removes", "keeps")


def languages() -> tuple[str, ...]:
    """Return the languages that have packs, "any" among them."""
    return tuple(sorted(folder.name for folder in PACKS.iterdir() if folder.is_dir() and pack_files(folder.name)))


def is_served(language: str) -> bool:
    """Whether *language* has packs."""
    return (PACKS / language).is_dir() and bool(pack_files(language))


def table_for(language: str) -> Table:
    """Return the rules for *language*: from the index if it is up to date, else from the packs."""
    files = pack_files(language)
    try:
        first, *lines = (PACKS / language / _INDEX).read_text(encoding="utf-8").rstrip("\n").split("\n")
    except FileNotFoundError:
        return Table.of(with_examples(files))
    index = json.loads(first)
    if index["digest"] != digest(files):
        return Table.of(with_examples(files))
    rules, words = lines[: index["rules"]], lines[index["rules"] :]
    return Table(rules, {line[2 : line.index('"', 2)]: line for line in words}, index["leads"])


def pack_files(language: str = "*") -> tuple[Path, ...]:
    """Return the TOML files for *language*, or of all, in a fixed order."""
    if language != "*":
        return tuple(sorted(path for path in (PACKS / language).iterdir() if path.suffix == ".toml"))
    return tuple(path for name in languages() for path in pack_files(name))


def with_examples(files: Sequence[Path]) -> tuple[Rule, ...]:
    """Return the rules of *files*, examples included; raises RuleError as `read_pack` does."""
    return tuple(rule for path in files for rule in read_pack(path, f"packs/{path.relative_to(PACKS).as_posix()}"))


def digest(files: Sequence[Path]) -> int:
    """Return a checksum of *files*: an index holds only for packs that have it."""
    total = 0
    for path in files:
        total = crc32(path.name.encode() + b"\0" + path.read_bytes(), total)
    return total


def index_text(language: str) -> str:
    """Return what the index of *language* must hold: the rules without examples, their words and what leads to them."""
    from newsclean.rule_words import leads_of, words_of  # noqa: PLC0415 (only to write an index)

    files = pack_files(language)
    rules = with_examples(files)
    words = words_of(rules)
    first = {"digest": digest(files), "leads": leads_of(words, rules), "rules": len(rules)}
    lines = (first, *map(_bare, rules), *({word: held} for word, held in sorted(words.items())))
    return "".join(f"{json.dumps(line, ensure_ascii=False, separators=(',', ':'), sort_keys=True)}\n" for line in lines)


def _bare(rule: Rule) -> dict[str, object]:
    """Return the fields of *rule* that are not as the rule has them by itself; its words hold the phrases."""
    standard = Rule._field_defaults
    return {
        key: value
        for key, value in rule._asdict().items()
        if key not in (*_EXAMPLES, "phrases", "starts") and (key not in standard or value != standard[key])
    }


def write_indexes() -> None:
    """Write the index of every language beside its packs."""
    for language in languages():
        (PACKS / language / _INDEX).write_text(index_text(language), encoding="utf-8")
