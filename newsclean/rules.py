"""A rule is data: what it strips, where, why, and the examples that prove it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, NamedTuple, cast, get_args

from newsclean.errors import RuleError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

Label = Literal[
    "furniture",
    "prompt",
    "related",
    "byline",
    "caption",
    "credit",
    "bio",
    "legal",
    "comments",
    "repeat",
    "tail",
]
"""The kinds of residue that a rule may strip."""

Scope = Literal["block", "lead", "sentence", "span", "head", "rest"]
"""How much goes where a rule matches.

block     the whole block is the phrase or matches the pattern: the safe default
lead      the block begins with it: the block goes, if it is no longer than `longest`
sentence  a sentence begins with it: that sentence goes, if it is no longer than `longest`
span      just what matches goes
head      the whole block heads a list: it goes with the short lines that follow
rest      the block begins with it and the story is over: it goes with all that follows
"""

Where = Literal["anywhere", "first", "top", "tail"]
"""Where a match may stand: first of what is left of the text, near its top, near its end."""


class Rule(NamedTuple):
    """One rule of a pack; `phrases` forgive case, spaces, quotes and dashes, `pattern` does not."""

    id: str
    strips: Label
    why: str
    removes: tuple[str, ...]
    keeps: tuple[str, ...]
    scope: Scope = "block"
    phrases: tuple[str, ...] = ()
    pattern: str = ""
    starts: tuple[str, ...] = ()
    """What leads to `pattern`: the first word (lower case), "0" for any number, or a mark such as ©; a second
    word narrows it, by its first two letters."""
    needs: tuple[str, ...] = ()
    """Of these (lower case) at least one must stand in the block, or in a line's next 120 code points: a cheap
    test before a `pattern`."""
    where: Where = "anywhere"
    longest: int = 240
    """Code points that "lead" or "sentence" may take at the most."""
    company: bool = False
    """Whether it goes only beside other residue or at the very top or end: for topical words."""
    language: str = "any"
    outlet: str | None = None
    source: str = ""
    """The pack it comes from, for messages."""

    @classmethod
    def of_fields(cls, values: Mapping[str, object]) -> Rule:
        """Return the rule whose fields are *values*, as the index of a pack has them: without examples."""
        lists = {key: tuple(cast("list[str]", values[key])) for key in _LISTS if key in values}
        return cls(**{"removes": (), "keeps": (), **values, **lists})  # type: ignore[arg-type]  # written by ourselves


_LISTS: Final = ("removes", "keeps", "phrases", "starts", "needs")
_FROM_PACK: Final = ("language", "outlet", "source")
_KEYS: Final = tuple(name for name in Rule._fields if name not in _FROM_PACK)
_REQUIRED: Final = tuple(name for name in Rule._fields if name not in Rule._field_defaults)
_CHOICES: Final[Mapping[str, tuple[str, ...]]] = {
    "strips": get_args(Label),
    "scope": get_args(Scope),
    "where": get_args(Where),
}
_TYPES: Final[Mapping[str, type]] = {"longest": int, "company": bool} | dict.fromkeys(_LISTS, list)


def read_pack(path: Path, name: str) -> tuple[Rule, ...]:
    """Return the rules of the TOML file *path*, called *name* in messages.

    Raises RuleError naming the file, the rule and the key for anything that does not hold.
    """
    import tomllib  # noqa: PLC0415 (only where a pack is read; the package's own have an index)

    try:
        tables = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise RuleError(f"{name}: cannot be read: {error.strerror}") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise RuleError(f"{name}: not a TOML file: {error}") from error
    return tuple(rules_of(tables, name))


def rules_of(tables: Mapping[str, object], name: str) -> Iterator[Rule]:
    """Yield the rules in the parsed pack *tables*; raises RuleError as `read_pack` does."""
    _known(tables, ("language", "outlet", "rule"), name)
    given = tables.get("rule", [])
    if not isinstance(given, list):
        raise RuleError(f'{name}: "rule" must be written [[rule]]')
    pack = {"language": tables.get("language", "any"), "outlet": tables.get("outlet"), "source": name}
    seen: set[str] = set()
    for number, entry in enumerate(given, 1):
        where = f"{name}, rule {number}" if "id" not in entry else f'{name}, rule "{entry["id"]}"'
        rule = _rule(entry, pack, where)
        if rule.id in seen:
            raise RuleError(f"{where}: the id is used twice; give it another")
        seen.add(rule.id)
        yield rule


def _rule(entry: Mapping[str, object], pack: Mapping[str, object], where: str) -> Rule:
    _known(entry, _KEYS, where)
    for key in _REQUIRED:
        if not entry.get(key):
            raise RuleError(f'{where}: key "{key}" is missing or empty')
    for key, value in entry.items():
        _typed(key, value, where)
    values = {key: tuple(cast("list[str]", value)) if key in _LISTS else value for key, value in entry.items()}
    rule = Rule(**values, **pack)  # type: ignore[arg-type]  # each was checked above
    _matches_something(rule, where)
    return rule


def _known(entry: Mapping[str, object], keys: tuple[str, ...], where: str) -> None:
    from difflib import get_close_matches  # noqa: PLC0415 (only for a message)

    for key in entry:
        if key not in keys:
            near = get_close_matches(key, keys, 1)
            hint = f' (did you mean "{near[0]}"?)' if near else f" (known: {', '.join(keys)})"
            raise RuleError(f'{where}: unknown key "{key}"{hint}')


def _typed(key: str, value: object, where: str) -> None:
    kind = _TYPES.get(key, str)
    if type(value) is not kind:
        raise RuleError(f'{where}: key "{key}" must be a {"string" if kind is str else kind.__name__}')
    if isinstance(value, list) and not all(isinstance(text, str) and text.strip() for text in value):
        raise RuleError(f'{where}: key "{key}" must be a list of texts that are not empty')
    if key in _CHOICES and value not in _CHOICES[key]:
        raise RuleError(f'{where}: key "{key}" is "{value}"; use one of {", ".join(_CHOICES[key])}')


def _matches_something(rule: Rule, where: str) -> None:
    import regex  # noqa: PLC0415 (only where a pack is read from its TOML)

    if not rule.phrases and not rule.pattern:
        raise RuleError(f'{where}: needs "phrases" or a "pattern"')
    if bool(rule.pattern) != bool(rule.starts):
        raise RuleError(f'{where}: "pattern" and "starts" (the first words that lead to it) go together')
    try:
        regex.compile(rule.pattern)
    except regex.error as error:
        raise RuleError(f'{where}: key "pattern" is no regular expression: {error}') from error
