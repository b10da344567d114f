"""The library's front door: configure once, clean many texts."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal, get_args

from newsclean.errors import NewscleanError
from newsclean.language import LANGUAGES
from newsclean.pipeline import DATELINE, Settings
from newsclean.pipeline import clean as clean_document
from newsclean.result import Result
from newsclean.rulepack import load
from newsclean.rules import Label

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

LABELS: Final[tuple[str, ...]] = (*get_args(Label), "page", "dateline", "character", "paragraph")
"""The labels that edits carry, and that `keep` takes."""


class Cleaner:
    """A cleaner that is configured once and reused; it can be pickled and holds no state of its texts."""

    def __init__(
        self,
        *,
        language: str | None = None,
        outlet: str | None = None,
        dateline: Literal["normalise", "keep", "strip"] = "normalise",
        keep: Iterable[str] = (),
        rules: Sequence[Path | str] = (),
    ) -> None:
        """Load the rule packs of the package and the user's own *rules* (TOML files).

        Raises NewscleanError for an unknown language, label or dateline form, RuleError for a bad pack.
        """
        labels = frozenset(keep)
        _known("label", labels, LABELS)
        _known("dateline form", (dateline,), tuple(DATELINE))
        _known("language", (language,) if language else (), ("any", *LANGUAGES))
        self.settings: Final = Settings(language, outlet, dateline, labels)
        self.rules: Final = load(tuple(Path(path) for path in rules))

    def clean(self, text: str) -> Result:
        """Return the result of cleaning *text*; any str is fine."""
        return Result(clean_document(text, self.rules, self.settings))


@lru_cache(maxsize=1)
def _standard() -> Cleaner:
    return Cleaner()


def clean(
    text: str,
    *,
    language: str | None = None,
    outlet: str | None = None,
    dateline: Literal["normalise", "keep", "strip"] = "normalise",
    keep: Iterable[str] = (),
    rules: Sequence[Path | str] = (),
) -> Result:
    """Clean *text*; a `Cleaner` with the same settings is faster for many texts.

    Raises what `Cleaner` raises.
    """
    return Cleaner(language=language, outlet=outlet, dateline=dateline, keep=keep, rules=rules).clean(text)


def clean_text(text: str) -> str:
    """Return the clean text of *text*: the story alone, without a newline at its end."""
    return _standard().clean(text).text


def _known(what: str, given: Iterable[str], known: Sequence[str]) -> None:
    for value in given:
        if value not in known:
            raise NewscleanError(f'unknown {what} "{value}"; use one of {", ".join(known)}')
