"""What the tests of the engines share. Their libraries warn of one another: that is not our business."""

from __future__ import annotations

from pathlib import Path

import pytest

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
