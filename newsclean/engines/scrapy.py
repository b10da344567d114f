"""Scrapy: an item pipeline that cleans the text of each item as it is scraped."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Self, Unpack

from newsclean.cleaner import Cleaner
from newsclean.extras import needed

if TYPE_CHECKING:
    from itemadapter import ItemAdapter
    from scrapy.crawler import Crawler

    from newsclean.cleaner import Options
else:
    ItemAdapter = needed("itemadapter", "scrapy", "Scrapy").ItemAdapter

_DATA: Final = ("language", "headline", "standfirst", "byline", "dateline", "credits", "flags")


class NewsPipeline:
    """Puts the clean text in the place of the text, and what was read from it into fields of their own.

    Settings: NEWSCLEAN_FIELD, the field with the text ("text"), and NEWSCLEAN_OPTIONS, a dict with the
    options of a `Cleaner`. A field that the item does not allow, or has already, is left alone.
    """

    def __init__(self, field: str = "text", **options: Unpack[Options]) -> None:
        """Take the *field* with the text, and the *options* of a `Cleaner`."""
        self._field: Final = field
        self._cleaner: Final = Cleaner(**options)

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Return a pipeline as the settings of *crawler* say."""
        options = crawler.settings.getdict("NEWSCLEAN_OPTIONS")
        return cls(crawler.settings.get("NEWSCLEAN_FIELD", "text"), **options)

    def process_item(self, item: Any) -> Any:  # noqa: ANN401 (any type that Scrapy takes for an item)
        """Return *item* cleaned; one without a text stays as it is."""
        adapter = ItemAdapter(item)
        text = adapter.get(self._field)
        if not isinstance(text, str):
            return item
        told = self._cleaner.clean(text).to_dict(edits=False)
        adapter[self._field] = told["text"]
        allowed = adapter.field_names() if not isinstance(item, dict) else _DATA
        for name in _DATA:
            if name in allowed and adapter.get(name) is None:
                adapter[name] = told[name]
        return item
