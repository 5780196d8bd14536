"""The index at its usual size: bytes and time of an article, time of a known link, and time to open the file.

    python tests/benchmarks/index_size.py [--articles 300000] [--days 90]

Made-up articles of two outlets, 300 words each, come in over so many days; one in ten repeats another. Prints a line a tenth.
Exits 1 where opening takes longer than 0.05 s, or an article more than 400 bytes.
"""

from __future__ import annotations

import argparse
import random
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from newscrawl.dedup.index import Index
from newscrawl.items import Article, Outlet, Section, article_id

LONGEST_OPENING = 0.05  # seconds, median of five processes, without the interpreter's start
MOST_BYTES = 400  # an article, at rest: the log of SQLite counts too
WORDS = [
    f"{a}{b}{c}{d}" for a in "bcdfglmnprstv" for b in "aeiou" for c in "bcdflmnprst" for d in ("e", "ir", "age", "on")
]
OPEN = """
import sys, time
from newscrawl.dedup.index import Index
started = time.perf_counter()
index = Index(sys.argv[1])
print(time.perf_counter() - started)
index.close()
"""


def articles(count: int, chance: random.Random, first: int = 0):
    """Yield so many articles, one in ten the copy of one of the last hundred; first: number of the first, which its address has."""
    bodies: list[list[str]] = []
    for n in range(first, first + count):
        outlet = f"Journal {n % 2}"
        url = f"https://journal{n % 2}.example/monde/{n}.html"
        if bodies and n % 10 == 0:
            words = chance.choice(bodies)
        else:
            words = chance.choices(WORDS, k=chance.randrange(150, 450))
            bodies = [*bodies[-99:], words]
        title = " ".join(chance.choices(WORDS, k=9)).capitalize()
        yield Article(
            id=article_id(url),
            url=url,
            outlet=Outlet(outlet, "media"),
            headline=title,
            sections=[Section(None, [" ".join(words)])],
        )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=300_000)
    parser.add_argument("--days", type=int, default=90)
    arguments = parser.parse_args()
    now = time.time() - arguments.days * 86_400
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "index.sqlite"
        index = Index(path, clock=lambda: now)
        step = max(arguments.articles // 10, 1)
        spent, waiting, urls = [], [], []
        for n, article in enumerate(articles(arguments.articles, random.Random(1)), 1):
            now += arguments.days * 86_400 / arguments.articles
            started = time.perf_counter()
            index.judge(article)
            waiting.append(article.id)
            if len(waiting) == 50:
                index.acknowledge(waiting)
                waiting.clear()
            spent.append(time.perf_counter() - started)
            urls.append(article.url)
            if n % step == 0:
                size = sum(file.stat().st_size for file in Path(folder).iterdir())
                known = time.perf_counter()
                for url in urls[-1000:]:
                    index.known([url])
                known = (time.perf_counter() - known) / len(urls[-1000:])
                mean, late = statistics.mean(spent[-step:]), statistics.quantiles(spent[-step:], n=100)[-1]
                print(
                    f"{n:8} articles: {size / n:5.0f} bytes each; judge and acknowledge {mean * 1e3:.2f} ms (99 %: {late * 1e3:.1f}), known link {known * 1e6:.0f} µs",
                    flush=True,
                )
        index.acknowledge(waiting)
        index.close()
        size = path.stat().st_size / arguments.articles
        openings = []
        for _ in range(5):
            out = subprocess.run(
                [sys.executable, "-c", OPEN, path],
                cwd=Path(__file__).parents[2],
                capture_output=True,
                text=True,
                check=True,
            )
            openings.append(float(out.stdout))
    opening = statistics.median(openings)
    print(f"{size:.0f} bytes an article; opening takes {opening * 1e3:.1f} ms")
    return int(size > MOST_BYTES or opening > LONGEST_OPENING)


if __name__ == "__main__":
    sys.exit(main())
