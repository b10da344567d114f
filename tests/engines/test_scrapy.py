"""Scrapy: a crawl of a page on this machine, with the pipeline in its settings."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("scrapy", reason="needs the extra scrapy")

from itemadapter import ItemAdapter
from scrapy import Field, Item

from newsclean.engines.scrapy import NewsPipeline

if TYPE_CHECKING:
    from pathlib import Path

SPIDER = """
import scrapy

class News(scrapy.Spider):
    name = "news"
    start_urls = ["PAGE"]
    custom_settings = {
        "ITEM_PIPELINES": {"newsclean.engines.scrapy.NewsPipeline": 300},
        "NEWSCLEAN_FIELD": "body",
        "NEWSCLEAN_OPTIONS": {"language": "en"},
        "TELNETCONSOLE_ENABLED": False,
    }

    def parse(self, response):
        yield {"url": "here", "body": "\\n".join(response.css("p::text").getall())}
"""


def test_a_crawl(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text("<p>JUNEAU, Alaska (AP) _ The boats can wait, he said.</p><p>Advertisement</p>")
    command = [sys.executable, "-m", "scrapy", "runspider", "spider.py", "-o", "out.jsonl"]
    command += ["-s", "LOG_LEVEL=ERROR"]
    (tmp_path / "spider.py").write_text(SPIDER.replace("PAGE", page.as_uri()))
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, check=True)
    assert done.stderr == b""
    item = json.loads((tmp_path / "out.jsonl").read_text())
    assert item["body"] == "JUNEAU, Alaska (AP) – The boats can wait, he said."
    assert (item["url"], item["dateline"]["agency"], item["language"]) == ("here", "AP", "en")


class Story(Item):
    text = Field()
    headline = Field()
    flags = Field()


def test_an_item_takes_only_the_fields_that_it_has() -> None:
    item = NewsPipeline().process_item(Story(text="He resigned.\nAdvertisement", headline="Ours"))
    assert ItemAdapter(item).asdict() == {"text": "He resigned.", "headline": "Ours", "flags": []}


def test_an_item_without_text_stays() -> None:
    assert NewsPipeline().process_item({"text": None}) == {"text": None}
    assert NewsPipeline("body").process_item({"text": "Advertisement"}) == {"text": "Advertisement"}
