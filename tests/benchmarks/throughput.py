"""Pages a second of actu_orange on the recorded portal, beside a bare Scrapy spider on the same pages.

    python tests/benchmarks/throughput.py [--runs 5]

Run from the project's root, with the data in ../shared. The two take turns in one run: machines are shared, only the ratio of the
medians means something. Elapsed time is Scrapy's own, from the opening of the spider to its end.
"""

from __future__ import annotations

import argparse
import os
import re
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

SHARED = Path("../shared")
COMMANDS = {"bare": ["runspider", "tests/benchmarks/bare_spider.py"], "actu_orange": ["crawl", "actu_orange"]}


def pages_a_second(spider: str, cache: Path, data: Path) -> float:
    settings = ["HTTPCACHE_ENABLED=1", "HTTPCACHE_IGNORE_MISSING=1", f"HTTPCACHE_DIR={cache}"]
    settings += ["DOWNLOAD_DELAY=0", "AUTOTHROTTLE_ENABLED=0"]
    command = [sys.executable, "-m", "scrapy", *COMMANDS[spider], *(part for s in settings for part in ("-s", s))]
    log = subprocess.run(
        command, env={**os.environ, "NEWSCRAWL_DATA": str(data)}, check=True, capture_output=True, text=True
    ).stderr
    pages, seconds = (
        float(re.search(rf"'{key}': ([\d.]+)", log)[1]) for key in ("item_scraped_count", "elapsed_time_seconds")
    )
    return pages / seconds


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=5)
    runs = parser.parse_args().runs
    with tempfile.TemporaryDirectory() as folder:
        cache = Path(folder, "cache")
        for spider in COMMANDS:
            replay = [
                sys.executable,
                SHARED / "replay.py",
                "--pages",
                SHARED / "actu-orange",
                "--spider",
                spider,
                "--cache",
                cache,
            ]
            subprocess.run(replay, check=True, stdout=subprocess.DEVNULL)
        speeds: dict[str, list[float]] = {spider: [] for spider in COMMANDS}
        for run in range(runs):
            for spider, measured in speeds.items():
                measured.append(pages_a_second(spider, cache, Path(folder, "data", str(run))))
                print(f"{spider:12} {measured[-1]:6.0f} pages/s", flush=True)
    bare, ours = (statistics.median(speeds[spider]) for spider in COMMANDS)
    print(f"medians: bare {bare:.0f}, actu_orange {ours:.0f} pages/s; ratio {ours / bare:.2f}")


if __name__ == "__main__":
    main()
