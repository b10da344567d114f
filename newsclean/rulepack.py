"""All rules that are in force, loaded once: from the packs of the package and those of the user."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Final

from newsclean.document import Edit
from newsclean.errors import RuleError
from newsclean.guards import has_company, in_place, is_attributed, is_quoted, list_end
from newsclean.matching import Matcher
from newsclean.rules import Rule, read_pack

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from newsclean.document import Block, Document, Found

PACKS: Final = Path(__file__).parent / "packs"
INDEX: Final = PACKS / "index.json"
_EXAMPLES: Final = ("removes", "keeps")
# English labels stand on sites of every language, so its pack is always in force.
# Residue of these kinds names no speaker; a teaser or a caption may.
_IMPERSONAL: Final = frozenset(("furniture", "prompt", "legal", "comments"))
_ALWAYS: Final = frozenset(("any", "en"))


class RulePack:
    """The rules in force and the look-ups made from them, for each language when it is first met."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        """Take *rules*; raises RuleError if two have the same id."""
        self.rules = tuple(rules)
        self._matchers: dict[str, Matcher] = {}
        seen: dict[str, str] = {}
        for rule in self.rules:
            if rule.id in seen:
                raise RuleError(f'{rule.source}, rule "{rule.id}": {seen[rule.id]} has a rule of that id; rename it')
            seen[rule.id] = rule.source

    def __reduce__(self) -> tuple[type[RulePack], tuple[tuple[Rule, ...]]]:
        """Pickle the rules alone: the look-ups are made again where they are needed."""
        return RulePack, (self.rules,)

    def found(self, source: str, blocks: tuple[Block, ...], language: str) -> dict[str, list[Found]]:
        """Return where the rules for *language* match, by the label that they strip."""
        matcher = self._matchers.get(language)
        if matcher is None:
            matcher = Matcher(rule for rule in self.rules if language == "any" or rule.language in (*_ALWAYS, language))
            self._matchers[language] = matcher
        return matcher.found(source, blocks)

    def edits(self, document: Document, label: str) -> Iterator[Edit]:
        """Yield the removals that the rules for *label* propose, where the context allows them."""
        for found in document.found.get(label, ()):
            rule = found.rule
            if not in_place(document, found):
                continue
            if rule.scope in ("sentence", "span") and is_quoted(document, found):
                continue
            if rule.strips in _IMPERSONAL and rule.scope in ("lead", "sentence") and is_attributed(document, found):
                continue
            if rule.company and not has_company(document, found):
                continue
            end = list_end(document, found) if rule.scope == "head" else found.end
            yield Edit(found.start, end, rule.strips, rule.id, rule.why)


def load(packs: Sequence[Path] = ()) -> RulePack:
    """Return the rules of the package and those of the user's *packs* (TOML files).

    Raises RuleError for a pack that does not hold.
    """
    mine = tuple(rule for path in packs for rule in read_pack(path, str(path)))
    return RulePack((*shipped(), *mine))


def shipped() -> tuple[Rule, ...]:
    """Return the rules of the package, without their examples where the index is up to date."""
    files = pack_files()
    try:
        index = json.loads(INDEX.read_bytes())
    except FileNotFoundError:
        return with_examples(files)
    if index["digest"] != digest(files):
        return with_examples(files)
    return tuple(Rule(**entry, removes=(), keeps=()) for entry in index["rules"])


def pack_files() -> tuple[Path, ...]:
    """Return the package's TOML files in a fixed order."""
    return tuple(sorted(PACKS.glob("*/*.toml")))


def with_examples(files: Sequence[Path]) -> tuple[Rule, ...]:
    """Return the rules of *files*, examples included; raises RuleError as `read_pack` does."""
    return tuple(rule for path in files for rule in read_pack(path, f"packs/{path.relative_to(PACKS)}"))


def digest(files: Sequence[Path]) -> str:
    """Return a fingerprint of *files*: the index holds only for packs that have it."""
    total = hashlib.sha256()
    for path in files:
        total.update(path.name.encode() + b"\0" + path.read_bytes())
    return total.hexdigest()


def write_index() -> None:
    """Write the index: all rules without examples, as JSON, which loads far faster than the packs."""
    files = pack_files()
    rules = [asdict(rule) for rule in with_examples(files)]
    bare = [{key: value for key, value in rule.items() if key not in _EXAMPLES} for rule in rules]
    content = {"digest": digest(files), "rules": bare}
    INDEX.write_text(json.dumps(content, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")


if __name__ == "__main__":
    write_index()
