"""Pages a second out of one WARC file: newscrawl on one core and on all, beside other readers, each in an environment of its own.

    python -m venv /tmp/trafilatura && /tmp/trafilatura/bin/pip install trafilatura lxml_html_clean warcio
    python -m venv /tmp/newsplease && /tmp/newsplease/bin/pip install news-please warcio
    python -m venv /tmp/fundus && /tmp/fundus/bin/pip install fundus curl_cffi==0.13.0
    python tests/benchmarks/archive_peers.py --runs 5 --trafilatura /tmp/trafilatura --newsplease /tmp/newsplease --fundus /tmp/fundus

Run from the project's root, with the data in ../shared; an environment that is not named is left out. All take turns in one run: machines
are shared, only ratios of medians mean something. A record is a page with a headline and a text. The others read headline, text and
date; newscrawl also reads who said what, keeps each story once and writes its feeds. fundus reads only pages of publishers that it knows.
Each is timed from its first record on, without its start.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import statistics
import subprocess
import sys
import tempfile
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

sys.path.insert(0, str(Path(__file__).parents[1] / "support"))

from archive_faults import SHARED, shared_pages
from runs import ROOT
from warcs import info, page

#: Reader -> a script that is given the file's path and its address, and prints what it found.
PEERS = {
    "trafilatura": """
import sys, time, json
from trafilatura import bare_extraction
from warcio.archiveiterator import ArchiveIterator
pages = records = 0
start = time.perf_counter()
with open(sys.argv[1], "rb") as file:
    for record in ArchiveIterator(file):
        if record.rec_type == "response":
            pages += 1
            found = bare_extraction(record.content_stream().read(), url=record.rec_headers.get_header("WARC-Target-URI"), with_metadata=True)
            records += bool(found and found.title and found.text)
print(json.dumps([pages, records, time.perf_counter() - start]))
""",
    "newsplease": """
import sys, time, json, logging
logging.disable(logging.CRITICAL)
from newsplease import NewsPlease
from warcio.archiveiterator import ArchiveIterator
pages = records = 0
start = time.perf_counter()
with open(sys.argv[1], "rb") as file:
    for record in ArchiveIterator(file):
        if record.rec_type == "response":
            pages += 1
            try:
                found = NewsPlease.from_warc(record, fetch_images=False)
            except Exception:
                continue
            records += bool(found and found.title and found.maintext)
print(json.dumps([pages, records, time.perf_counter() - start]))
""",
    "fundus": """
import sys, time, json
from fundus import PublisherCollection
from fundus.scraping.html import CCNewsSource
from fundus.scraping.scraper import CCNewsScraper
records = 0
start = time.perf_counter()
source = CCNewsSource(*PublisherCollection, warc_path=sys.argv[2])
scraper = CCNewsScraper(source)
for found in scraper.scrape(error_handling="suppress"):
    records += bool(found.title and found.plaintext)
print(json.dumps([int(sys.argv[3]), records, time.perf_counter() - start]))
""",
}


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *args):
        pass


def write(path: Path) -> int:
    pages = shared_pages()
    path.write_bytes(
        b"".join(
            [gzip.compress(info()), *(gzip.compress(page(n, body, url=url)) for n, (url, body) in enumerate(pages))]
        )
    )
    return len(pages)


def newscrawl(path: Path, cores: int | None) -> tuple[int, int, float]:
    with tempfile.TemporaryDirectory() as data:
        limit = ["taskset", "-c", "0"] if cores == 1 else []
        command = [*limit, sys.executable, "-m", "scrapy", "crawl", "archive", "-a", f"path={path}", "-L", "ERROR"]
        subprocess.run(command, cwd=ROOT, env={**os.environ, "NEWSCRAWL_DATA": data}, check=True)
        report = json.loads(next(Path(data).glob("archive/reports/*.json")).read_text())
    return report["pages"], report["articles"] + sum(report["sightings"].values()), report["seconds"]


def peer(environment: str, name: str, path: Path, address: str, pages: int) -> tuple[int, int, float]:
    python = Path(environment, "bin", "python")
    done = subprocess.run(
        [python, "-c", PEERS[name], path, address, str(pages)], check=True, capture_output=True, text=True
    )
    return tuple(json.loads(done.stdout.splitlines()[-1]))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=5)
    for name in PEERS:
        parser.add_argument(f"--{name}", metavar="ENVIRONMENT")
    arguments = parser.parse_args()
    if not SHARED.is_dir():
        print("No ../shared here: nothing is measured.")
        return 0
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "pages.warc.gz")
        pages = write(path)
        server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=folder))
        Thread(target=server.serve_forever, daemon=True).start()
        address = f"http://127.0.0.1:{server.server_port}/pages.warc.gz"
        readers = {"newscrawl, one core": partial(newscrawl, path, 1), "newscrawl": partial(newscrawl, path, None)}
        for name in PEERS:
            if environment := getattr(arguments, name):
                readers[name] = partial(peer, environment, name, path, address, pages)
        speeds: dict[str, list[float]] = {name: [] for name in readers}
        records = {}
        for _ in range(arguments.runs):
            for name, reader in readers.items():
                read, records[name], seconds = reader()
                speeds[name].append(read / seconds)
                print(f"{name:20} {speeds[name][-1]:6.1f} pages/s, {records[name]} records", flush=True)
        server.shutdown()
    print(f"medians of {arguments.runs}, {pages} pages:")
    for name, measured in speeds.items():
        print(f"{name:20} {statistics.median(measured):6.1f} pages/s, {records[name]} records")
    one, many = (statistics.median(speeds[name]) for name in ("newscrawl, one core", "newscrawl"))
    print(f"all cores beside one: {many / one:.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
