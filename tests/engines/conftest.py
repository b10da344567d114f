"""What the tests of the engines share. Their libraries warn of one another: that is not our business."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import newsclean

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

    from pyspark.sql import SparkSession

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.path.is_relative_to(HERE):
            item.add_marker(pytest.mark.filterwarnings("ignore"))


STORY = """Fishing season opens late after storm {0}

JUNEAU, Alaska (AP) _ The fishing season in district {0} will open a week late because of a storm, officials said.

Advertisement

Waves of up to {0} feet were expected until Sunday.

Sign up for our free newsletter

"The boats can wait," said harbor master Jim Dole. "The fish will, too."

(Reporting by Jane Roe; Editing by John Doe)

Copyright 2011 The Associated Press. All rights reserved."""

GERMAN = """Hafen {0} bleibt geschlossen

Berlin (dpa) - Der Hafen {0} bleibt nach dem Sturm noch eine Woche lang geschlossen, wie die Behörde mitteilte.

Anzeige

Die Wellen seien bis zu {0} Meter hoch gewesen, sagte ein Sprecher."""


@pytest.fixture(scope="session")
def texts() -> list[str]:
    """Some hundred articles, no two the same."""
    return [(GERMAN if number % 3 == 0 else STORY).format(number) for number in range(1, 401)]


@pytest.fixture(scope="session")
def clean_texts(texts: list[str]) -> list[str]:
    """What the library makes of the articles."""
    cleaner = newsclean.Cleaner()
    return [cleaner.clean(text).text for text in texts]


@pytest.fixture(scope="session")
def ray() -> Iterator[ModuleType]:
    """Ray, running on two cores of this machine."""
    library = pytest.importorskip("ray", reason="needs the extra ray")
    library.init(num_cpus=2, include_dashboard=False, log_to_driver=False, logging_level="ERROR")
    library.data.DataContext.get_current().enable_progress_bars = False
    yield library
    library.shutdown()


@pytest.fixture(scope="session")
def spark() -> Iterator[SparkSession]:
    """Spark, running on two cores of this machine."""
    sql = pytest.importorskip("pyspark.sql", reason="needs the extra spark")
    if shutil.which("java") is None:
        pytest.skip("needs Java 17 or later")
    os.environ["PYSPARK_PYTHON"] = sys.executable
    builder = sql.SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false")
    session = builder.config("spark.log.level", "ERROR").config("spark.sql.shuffle.partitions", "2").getOrCreate()
    yield session
    session.stop()
