"""datatrove: a formatter, a step that cleans the text of each document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Unpack

from newsclean.cleaner import Cleaner
from newsclean.errors import SourceError
from newsclean.extras import needed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from datatrove.data import Document
    from datatrove.pipeline.formatters.base import BaseFormatter

    from newsclean.cleaner import Options
else:
    BaseFormatter = needed("datatrove.pipeline.formatters.base", "datatrove", "datatrove").BaseFormatter

_DATA: Final = ("language", "outlet", "headline", "standfirst", "byline", "dateline", "credits", "flags")


class NewsFormatter(BaseFormatter):
    """Cleans the text of each document; what was read from it goes into the metadata, under "newsclean"."""

    name = "📰 newsclean"

    def __init__(self, *, metadata: bool = True, **options: Unpack[Options]) -> None:
        """Take whether to add *metadata*, and the *options* of a `Cleaner`; raises what `Cleaner` raises."""
        super().__init__()
        self._cleaner: Final = Cleaner(**options)
        self._metadata: Final = metadata

    def format(self, text: str) -> str:
        """Return the clean text of *text*."""
        return self._cleaner.clean(text).text

    def run(self, data: Iterable[Document], rank: int = 0, world_size: int = 1) -> Iterator[Document]:
        """Yield the documents of *data* cleaned; one that cannot be stays as it is, with "error" in its metadata."""
        del rank, world_size
        for document in data:
            self.stat_update("total")
            with self.track_time():
                self._clean(document)
            yield document

    def _clean(self, document: Document) -> None:
        try:
            result = self._cleaner.attempt(document.text)
        except SourceError as error:
            self.stat_update("failed")
            document.metadata["newsclean"] = {"error": str(error)}
            return
        if result.text != document.text:
            self.stat_update("changed")
        if self._metadata:
            told = result.to_dict(edits=False)
            document.metadata["newsclean"] = {name: told[name] for name in _DATA}
        document.text = result.text
