"""Measure what cleaning costs at scale: processes, memory, growth, one huge text, Ray and Spark.

    python bench/scale.py [jobs memory growth text engines] [--full]

Without --full the sizes are those of a few minutes; with it, those of the targets (hours). Wall-clock figures mean
something on a machine with nothing else to do only: the load is printed, and seconds of the processor where they tell.
"""

from __future__ import annotations

import argparse
import gzip
import json
import logging
import os
import subprocess
import sys
import tempfile
import time
from importlib.util import find_spec
from itertools import cycle, islice
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

ARTICLES: Final = Path(__file__).parents[2] / "shared" / "bench" / "articles.jsonl.gz"
PARAGRAPH: Final = (
    "The fishing season in district {0} will open a week late because of a storm, officials said on Wednesday, and "
    "waves of up to {0} feet are expected until Sunday. “The boats can wait,” said the harbor master. “The fish will.”"
)
MADE: Final = "JUNEAU, Alaska (AP) _ {}\n\nAdvertisement\n\n{}\n\nSign up for our free newsletter\n\n{}\n"
WRAPPER: Final = """
import json, resource, sys
from newsclean.cli import main
sys.argv = ["newsclean", *sys.argv[1:]]
code = main()
own, workers = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
times = [use.ru_utime + use.ru_stime for use in (own, workers)]
status = dict(line.split(":", 1) for line in open("/proc/self/status"))  # rusage has what was before this program, too
print(json.dumps([code, *times, int(status["VmHWM"].split()[0]), workers.ru_maxrss]), file=sys.stderr)
"""


class Cost(NamedTuple):
    """What a run took."""

    wall: float
    own: float
    """Seconds of the processor: of the parent, and of the workers together."""
    workers: float
    own_memory: int
    """The most memory, in MB: of the parent, and of the largest worker."""
    worker_memory: int


def texts() -> Iterator[str]:
    """Yield texts without end, a thousand again and again: scraped ones where they are, else some made like them."""
    if ARTICLES.exists():
        lines = gzip.decompress(ARTICLES.read_bytes()).splitlines()
        yield from cycle([json.loads(line)["text"] for line in lines[:: len(lines) // 1_000]][:1_000])
    number = 0
    while True:
        number += 1
        yield MADE.format(*(" ".join(PARAGRAPH.format(number + part) for _ in range(4)) for part in range(3)))


def write_lines(path: Path, *, count: int | None = None, size: int | None = None) -> int:
    """Write so many articles, or so many bytes of them, to *path*; return how many they are."""
    written = number = 0
    with path.open("w", encoding="utf-8") as stream:
        for number, text in enumerate(islice(texts(), count), 1):
            written += stream.write(json.dumps({"id": number, "text": text}, ensure_ascii=False) + "\n")
            if size is not None and written >= size:
                break
    return number


def start(source: Path, output: Path, jobs: int, *args: str) -> subprocess.Popen[bytes]:
    """Start the command with *jobs* processes."""
    command = [sys.executable, "-c", WRAPPER, str(source), "-q", "-o", str(output), "-j", str(jobs), *args]
    return subprocess.Popen(command, stderr=subprocess.PIPE)


def run(source: Path, output: Path, jobs: int, *args: str) -> Cost:
    """Run the command and return what it took."""
    begun = time.perf_counter()
    _, err = start(source, output, jobs, *args).communicate()
    wall = time.perf_counter() - begun
    code, own, workers, own_memory, worker_memory = json.loads(err.splitlines()[-1])
    if code:
        raise SystemExit(err.decode())
    return Cost(wall, own, workers, own_memory >> 10, worker_memory >> 10)


def jobs(folder: Path, *, full: bool) -> None:
    """Print articles a second with one and two processes, and what the machine itself gives two."""
    count = write_lines(folder / "in.jsonl", count=50_000 if full else 5_000)
    one, two = run(folder / "in.jsonl", folder / "1.jsonl", 1), run(folder / "in.jsonl", folder / "2.jsonl", 2)
    begun = time.perf_counter()
    runs = [start(folder / "in.jsonl", folder / f"{number}.jsonl", 1) for number in range(2)]
    for each in runs:
        each.communicate()
    both = 2 * one.wall / (time.perf_counter() - begun)
    share = two.own / (two.own + two.workers)
    times = one.wall / two.wall
    print(f"-j 1: {count / one.wall:,.0f} articles a second; -j 2: {count / two.wall:,.0f}, which is {times:.2f} times")
    print(f"two runs of -j 1 side by side, which have nothing in common: {both:.2f} times")
    print(f"processor: -j 1 {one.own:.1f}; -j 2 {two.workers:.1f} in workers, {two.own:.1f} beside ({share:.1%})")


def memory(folder: Path, *, full: bool) -> None:
    """Print the most memory that two processes take for inputs of several sizes."""
    for size in (200, 1_000, 4_000) if full else (20, 60):
        count = write_lines(folder / "in.jsonl", size=size * 1_000_000)
        cost = run(folder / "in.jsonl", folder / "out.jsonl", 2)
        total = cost.own_memory + 2 * cost.worker_memory
        print(f"{size:,} MB, {count:,} articles: {total} MB ({cost.own_memory} + 2 x {cost.worker_memory})")


def growth(folder: Path, *, full: bool) -> None:
    """Print processor time an article for more and more articles."""
    sizes = (1_000, 2_000, 10_000, 100_000, 1_000_000) if full else (1_000, 2_000, 4_000, 16_000)
    took = {}
    for count in sizes:
        write_lines(folder / "in.jsonl", count=count)
        took[count] = run(folder / "in.jsonl", folder / "out.jsonl", 1).own
    # What the first articles of each language cost once: the rules are made ready.
    once = max(0.0, 2 * took[1_000] - took[2_000])
    for count, seconds in took.items():
        each = (seconds - once) / count * 1000
        print(f"{count:,} articles: {each:.3f} ms of processor time each, after {once:.2f} s once")


def text(folder: Path, *, full: bool) -> None:
    """Print processor time a megabyte for larger and larger texts."""
    for size in (2, 10, 50) if full else (0.5, 1, 2):
        parts = size * 1_000_000 / len(PARAGRAPH)
        (folder / "in.txt").write_text("\n\n".join(PARAGRAPH.format(number) for number in range(int(parts))))
        cost = run(folder / "in.txt", folder / "out.txt", 1)
        print(f"one text of {size} MB: {cost.own / size:.2f} s of processor time a MB, {cost.own_memory} MB")


def engines(folder: Path, *, full: bool) -> None:
    """Print how long Ray and Spark take on two cores, once started, beside -j 2, all from Parquet to Parquet."""
    from pyarrow import parquet, table  # noqa: PLC0415 (needs an extra)

    count = 200_000 if full else 10_000
    (folder / "in").mkdir()
    for part in range(8):
        found = list(islice(texts(), count // 8))
        rows = table({"id": range(part * count, part * count + len(found)), "text": found})
        parquet.write_table(rows, folder / f"in/{part}.parquet")
    begun = time.perf_counter()
    run(folder / "in", folder / "out.parquet", 2, "--include", "*.parquet")
    ours = time.perf_counter() - begun
    print(f"-j 2: {ours:.1f} s for {count:,} articles")
    for name, engine in {"ray": on_ray, "pyspark": on_spark}.items():
        if find_spec(name) is None:
            print(f"{name}: not installed")
            continue
        took = engine(folder / "in", folder / name)
        print(f"{name}: {took:.1f} s after start-up, {took / ours:.2f} times -j 2")


def on_ray(source: Path, output: Path) -> float:
    """Return the seconds that Ray takes."""
    import ray  # noqa: PLC0415 (an extra)

    from newsclean.engines.ray import clean  # noqa: PLC0415

    ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False, logging_level="ERROR")
    ray.data.DataContext.get_current().enable_progress_bars = False
    logging.getLogger("ray.data").setLevel(logging.ERROR)
    ray.data.range(2).materialize()
    begun = time.perf_counter()
    clean(ray.data.read_parquet(str(source))).write_parquet(str(output))
    took = time.perf_counter() - begun
    ray.shutdown()
    return took


def on_spark(source: Path, output: Path) -> float:
    """Return the seconds that Spark takes."""
    from pyspark.sql import SparkSession  # noqa: PLC0415 (an extra)

    from newsclean.engines.spark import clean  # noqa: PLC0415

    os.environ["PYSPARK_PYTHON"] = sys.executable
    builder = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false")
    builder = builder.config("spark.ui.showConsoleProgress", "false")
    spark = builder.config("spark.log.level", "ERROR").getOrCreate()
    spark.range(2).collect()
    begun = time.perf_counter()
    clean(spark.read.parquet(str(source))).write.parquet(str(output))
    took = time.perf_counter() - begun
    spark.stop()
    return took


PARTS: Final[dict[str, Callable[..., None]]] = {
    "jobs": jobs,
    "memory": memory,
    "growth": growth,
    "text": text,
    "engines": engines,
}


def main(args: Sequence[str] | None = None) -> None:
    """Measure what is asked for."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"of {', '.join(PARTS)}; otherwise all")
    parser.add_argument("--full", action="store_true", help="the sizes of the targets")
    given = parser.parse_args(args)
    for name in given.parts or PARTS:
        with tempfile.TemporaryDirectory() as folder:
            load = os.getloadavg()[0]
            print(f"\n{name} (load of the machine before: {load:.1f})", flush=True)
            PARTS[name](Path(folder), full=given.full)


if __name__ == "__main__":
    main()
