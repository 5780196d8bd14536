"""Hold the accuracy on the shared development data against figures.json.

    python tests/benchmarks/accuracy.py            measure; exit 1 where a figure fell by more than half a point
    python tests/benchmarks/accuracy.py --raise    measure, and write down what rose (never what fell)
    python tests/benchmarks/accuracy.py --only attribution,titles

Run from the project's root. The data stands in ../shared; where it is not, nothing is measured, and that is said.
A figure is a share, 1 the best. Accuracy only: timing belongs to a quiet machine.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

SHARED = Path("../shared")
FIGURES = Path(__file__).with_name("figures.json")
#: What a figure may fall without failing.
SLACK = 0.005


def run(*command: str | Path, **env: str) -> str:
    """Return what a command printed; on failure print all of it and stop."""
    done = subprocess.run([str(c) for c in command], capture_output=True, text=True, env={**os.environ, **env})
    if done.returncode:
        sys.exit(f"{' '.join(map(str, command))} failed:\n{done.stdout}\n{done.stderr}")
    return done.stdout


def bench(what: str, *arguments: str | Path) -> str:
    return run(sys.executable, SHARED / "bench.py", what, *arguments)


ATTRIBUTION_ROWS = "sources_named|attributions|strict_attributions|direct_spans|relay_only"


def attribution(data: str = ".") -> dict[str, float]:
    """Score who said what; persons are known by words of their names alone (strict), and nobody's words go to another."""
    out = bench("attribution", "--data", SHARED / data)
    rows = re.findall(rf"^({ATTRIBUTION_ROWS}) +\S+ +\S+ +(\S+)", out, re.MULTILINE)
    figures = {name: float(f1) for name, f1 in rows}
    figures["canonical_name"] = float(re.search(r"canonical_name_accuracy: (\S+)", out)[1])
    figures["right_speaker"] = 1 - float(re.search(r"wrong_speaker: (\S+)", out)[1])
    return figures


def extraction() -> dict[str, float]:
    table = [line for line in bench("extraction").splitlines() if line.startswith("|")]
    names, values = ([cell.strip() for cell in line.strip("|").split("|")] for line in (table[0], table[-1]))
    row = dict(zip(names, values, strict=True))
    figures = {name: float(row[name]) for name in ("headline", "date", "author", "standfirst=", "F4", "subF")}
    return {**figures, "no title-in-body": 1 - float(row["title-in-body"])}


def titles() -> dict[str, float]:
    out = bench("titles")
    precision, recall = re.search(r"^P (\S+)  R (\S+)", out, re.MULTILINE).groups()
    return {
        "P": float(precision),
        "R": float(recall),
        "no false merge": 1 - float(re.search(r"near-misses (\S+)", out)[1]),
    }


def urls() -> dict[str, float]:
    recall, false = re.search(r"= (\S+)   URLs in a false merge (\d+)", bench("urls")).groups()
    return {"recall": float(recall), "no false merge": float(false == "0")}


def copies() -> dict[str, float]:
    score = json.loads(bench("copies").partition("\n")[2])
    return {
        "recall": score["recall"],
        "precision": score["precision"],
        "no false accusation": 1 - score["false_accusation_rate"],
    }


def crawl(spider: str, *arguments: str) -> dict[str, float]:
    """Crawl the recorded pages of the portal and score what the feeds hold."""
    pages = SHARED / "actu-orange"
    with tempfile.TemporaryDirectory() as folder:
        cache = Path(folder, "cache")
        run(sys.executable, SHARED / "replay.py", "--pages", pages, "--spider", spider, "--cache", cache)
        replay = ["HTTPCACHE_ENABLED=1", "HTTPCACHE_IGNORE_MISSING=1", f"HTTPCACHE_DIR={cache}", "DOWNLOAD_DELAY=0"]
        settings = [part for setting in (*replay, "AUTOTHROTTLE_ENABLED=0") for part in ("-s", setting)]
        run(sys.executable, "-m", "scrapy", "crawl", spider, *arguments, *settings, NEWSCRAWL_DATA=folder)
        feeds = {kind: next(Path(folder, spider).glob(f"{kind}-*.jsonl"), None) for kind in ("articles", "sightings")}
        sightings = ["--sightings", feeds["sightings"]] if feeds["sightings"] else []
        out = run(
            sys.executable,
            pages / "score.py",
            "--gold",
            pages / "gold.jsonl",
            "--articles",
            feeds["articles"],
            *sightings,
        )
    return {
        name.strip(): float(share) for name, share in re.findall(r"^([a-zF4 -]+?) +(\d\.\d+)  \(", out, re.MULTILINE)
    }


PARTS = {
    "attribution": attribution,
    "attribution second": lambda: attribution("second"),
    "attribution third": lambda: attribution("third"),
    "extraction": extraction,
    "titles": titles,
    "urls": urls,
    "copies": copies,
    "actu_orange": lambda: crawl("actu_orange"),
    "any": lambda: crawl("any", "-a", "url=https://actu.orange.fr/ https://auto.orange.fr/"),
}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--raise", action="store_true", dest="write")
    parser.add_argument("--only", default=",".join(PARTS))
    arguments = parser.parse_args()
    if not SHARED.is_dir():
        print("No ../shared here: accuracy is not measured.")
        return 0
    held = json.loads(FIGURES.read_text())
    fallen = False
    for part in arguments.only.split(","):
        for name, share in PARTS[part]().items():
            before = held.setdefault(part, {}).get(name, 0.0)
            fell = share < before - SLACK
            fallen |= fell
            print(f"{part:18} {name:19} {share:.3f}  (held: {before:.3f}){'  FELL' if fell else ''}", flush=True)
            held[part][name] = max(before, round(share, 4))
    if arguments.write:
        FIGURES.write_text(json.dumps(held, indent=1, ensure_ascii=False) + "\n")
    return int(fallen)


if __name__ == "__main__":
    sys.exit(main())
