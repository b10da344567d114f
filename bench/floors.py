"""Hold newsclean to its floors: what the last landed version reached on the marked articles and pages.

    python bench/floors.py [--raise]

`floors.toml` names figures of the scorers' reports: under [NAME.least] what they must reach, under
[NAME.most] what they must not exceed. --raise writes the figures of this run where they are better;
none ever falls. Without the benchmark folder beside the checkout nothing is scored, and it says so.
"""

from __future__ import annotations

import argparse
import json
import math
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    Report = Mapping[str, object]
    Floors = dict[str, dict[str, dict[str, float]]]

HERE: Final = Path(__file__).parent
FLOORS: Final = HERE / "floors.toml"
BENCH: Final = HERE.parent.parent / "shared" / "bench"
CLEAN: Final = f"{sys.executable} -m newsclean --quiet --from jsonl --to jsonl -"
SCORERS: Final[Mapping[str, tuple[str, ...]]] = {
    "residue": (str(BENCH / "score_residue.py"),),
    "pages": (str(BENCH / "score_pages.py"),),  # with the shipped weights in-sample: a floor, no evidence
}
_EXACT: Final = 10_000
"""Figures are kept to this part of one."""


def score(scorer: tuple[str, ...]) -> Report:
    """Run *scorer* and return its report."""
    with tempfile.NamedTemporaryFile(suffix=".json") as file:
        subprocess.run([sys.executable, *scorer, "--cmd", CLEAN, "--json", file.name], check=True)
        return json.load(file)  # type: ignore[no-any-return]


def figure(report: Report, path: str) -> float:
    """Return the number that *path*, keys joined by dots, names in *report*."""
    value: object = report
    for key in path.split("."):
        if not isinstance(value, dict) or key not in value:
            raise SystemExit(f"{FLOORS}: the scorer's report has no figure {path!r}")
        value = value[key]
    if not isinstance(value, (int, float)):
        raise SystemExit(f"{FLOORS}: {path!r} is no number in the scorer's report")
    return value


def broken(floors: Floors, reports: Mapping[str, Report]) -> Iterator[str]:
    """Yield each floor that *reports* do not hold."""
    for name, bounds in floors.items():
        for path, least in bounds.get("least", {}).items():
            if figure(reports[name], path) < least:
                yield f"{name}: {path} is {figure(reports[name], path):.4f}, but must be at least {least}"
        for path, most in bounds.get("most", {}).items():
            if figure(reports[name], path) > most:
                yield f"{name}: {path} is {figure(reports[name], path):.4f}, but must be at most {most}"


def raised(floors: Floors, reports: Mapping[str, Report]) -> Floors:
    """Return *floors* with the figures of *reports* where these are better."""
    return {
        name: {
            "least": {
                path: max(least, math.floor(figure(reports[name], path) * _EXACT) / _EXACT)
                for path, least in bounds.get("least", {}).items()
            },
            "most": {
                path: min(most, math.ceil(figure(reports[name], path) * _EXACT) / _EXACT)
                for path, most in bounds.get("most", {}).items()
            },
        }
        for name, bounds in floors.items()
    }


def written(floors: Floors) -> str:
    """Return *floors* as TOML."""
    lines = ["# What the last landed version reached (see floors.py); `least` only rises, `most` only falls."]
    for name, bounds in floors.items():
        for bound, figures in bounds.items():
            lines += ["", f"[{name}.{bound}]", *(f'"{path}" = {value:g}' for path, value in figures.items())]
    return "\n".join(lines) + "\n"


def main() -> int:
    """Score and compare; return 1 where a floor does not hold."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--raise", dest="raising", action="store_true", help="write better figures as the new floors")
    given = parser.parse_args()
    if not BENCH.exists():
        print(f"floors: skipped, since {BENCH} is not here")
        return 0
    floors: Floors = tomllib.loads(FLOORS.read_text(encoding="utf-8"))
    reports = {name: score(SCORERS[name]) for name in floors}
    complaints = list(broken(floors, reports))
    print(*complaints, sep="\n")
    if given.raising and not complaints:
        FLOORS.write_text(written(raised(floors, reports)), encoding="utf-8")
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main())
