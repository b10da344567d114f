"""The library's front door: configure once, clean many texts."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal, TypedDict, Unpack, get_args

from newsclean.errors import NewscleanError, SourceError
from newsclean.language import LANGUAGES
from newsclean.pipeline import DATELINE, FIND, Settings
from newsclean.pipeline import clean as clean_document
from newsclean.result import Result
from newsclean.rulepack import load
from newsclean.rules import Label

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

LABELS: Final[tuple[str, ...]] = (*get_args(Label), "page", "dateline", "character", "paragraph")
"""The labels that edits carry, and that `keep` takes."""


class Options(TypedDict, total=False):
    """What a `Cleaner` can be told."""

    language: str | None
    """ISO 639-1 code of the texts; without it the language is found from each text."""
    outlet: str | None
    """Name of the outlet, carried into the result."""
    dateline: Literal["normalise", "keep", "strip"]
    """What becomes of the dateline; "normalise" unless told otherwise."""
    keep: Iterable[str]
    """Labels of residue that is left in."""
    rules: Sequence[Path | str]
    """The user's own rule packs, TOML files."""
    page: Literal["auto", "always", "never"]
    """Whether texts are cut like page dumps; "auto", for those that are one, unless told otherwise."""
    story_model: Path | str | None
    """The user's own weights for finding the story of a page dump."""


class Cleaner:
    """A cleaner that is configured once and reused; it can be pickled and holds no state of its texts."""

    def __init__(self, **options: Unpack[Options]) -> None:
        """Take *options* and load the rule packs.

        Raises NewscleanError for an unknown language, label or form, RuleError for a bad pack.
        """
        language, model = options.get("language"), options.get("story_model")
        labels = frozenset(options.get("keep", ()))
        dateline, page = options.get("dateline", "normalise"), options.get("page", "auto")
        _known("label", labels, LABELS)
        _known("dateline form", (dateline,), tuple(DATELINE))
        _known("page mode", (page,), tuple(FIND))
        _known("language", (language,) if language else (), ("any", *LANGUAGES))
        self.settings: Final = Settings(language, options.get("outlet"), dateline, labels, page)
        packs = tuple(Path(path) for path in options.get("rules", ()))
        self.rules: Final = load(packs, _weights(Path(model)) if model else None)

    def clean(self, text: str) -> Result:
        """Return the result of cleaning *text*; any str is fine."""
        return Result(clean_document(text, self.rules, self.settings))

    def attempt(self, text: str) -> Result:
        """Return the result of cleaning *text*, one of many; raises SourceError for a fault of newsclean itself."""
        try:
            return self.clean(text)
        except Exception as error:  # a fault of ours in one article of a million must not end the run
            told = f"newsclean itself failed ({type(error).__name__}: {error}); please report it"
            raise SourceError(told) from error


@lru_cache(maxsize=1)
def _standard() -> Cleaner:
    return Cleaner()


def clean(text: str, **options: Unpack[Options]) -> Result:
    """Clean *text*; a `Cleaner` with the same *options* is faster for many texts.

    Raises what `Cleaner` raises.
    """
    return (Cleaner(**options) if options else _standard()).clean(text)


def clean_text(text: str) -> str:
    """Return the clean text of *text*: the story alone, without a newline at its end."""
    return _standard().clean(text).text


def _weights(path: Path) -> Path:
    """Return *path* if it holds weights for finding the story; raises NewscleanError otherwise."""
    from newsclean.story.model import load_model  # noqa: PLC0415 (few users have their own)

    try:
        load_model(path)
    except ValueError as error:
        raise NewscleanError(str(error)) from error
    return path


def _known(what: str, given: Iterable[str], known: Sequence[str]) -> None:
    for value in given:
        if value not in known:
            raise NewscleanError(f'unknown {what} "{value}"; use one of {", ".join(known)}')
