"""The memory of a run over many articles, of each of its processes: at its end, beside what it was after the first tenth.

    python tests/benchmarks/memory.py [--articles 100000]
    python tests/benchmarks/memory.py --archive [--articles 100000]

A local site in a process of its own announces synthetic articles in sitemaps; `scrapy crawl any` fetches them all, through every
middleware, pipeline, feed and the index. With --archive they lie in a WARC file, and `scrapy crawl archive` reads them. Resident memory is
read from /proc (Linux) each second.
"""

from __future__ import annotations

import argparse
import gzip
import re
import sys
import tempfile
import time
from contextlib import contextmanager, suppress
from multiprocessing import Process, Queue
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "support"))

from local_site import LocalSite, article, article_path
from runs import Run
from warcs import info, page

A_SITEMAP = 10_000


def serve(articles: int, address: Queue) -> None:
    class Pages(dict):
        def get(self, path, default=None):
            number = re.fullmatch(r"/monde/le-pont-de-[a-z-]+-ferme-(\d+)\.html", path)
            return article(int(number[1])) if number else super().get(path, default)

    with LocalSite() as site:
        site.pages = Pages(site.pages)
        starts = range(0, articles, A_SITEMAP)
        index = "".join(f"<sitemap><loc>{site.url}/{n}.xml</loc></sitemap>" for n in starts)
        xml = {"Content-Type": "application/xml"}
        site.pages["/sitemap.xml"] = (200, xml, f"<sitemapindex>{index}</sitemapindex>")
        for n in starts:
            urls = (
                f"<url><loc>{site.url}{article_path(i)}</loc></url>" for i in range(n, min(n + A_SITEMAP, articles))
            )
            site.pages[f"/{n}.xml"] = (200, xml, f"<urlset>{''.join(urls)}</urlset>")
        address.put(site.url)
        while True:
            site.log.clear()
            time.sleep(5)


@contextmanager
def site(articles: int, _folder: Path):
    """Yield what is crawled: a site on loopback."""
    address: Queue = Queue()
    server = Process(target=serve, args=(articles, address), daemon=True)
    server.start()
    yield [
        *("any", "-a", f"url={address.get()}/sitemap.xml"),
        *("-a", f"max_articles={articles}", "-a", "max_sitemaps=1000"),
    ]
    server.terminate()


@contextmanager
def archive(articles: int, folder: Path):
    """Yield what is read: a WARC file."""
    path = folder / "pages.warc.gz"
    with path.open("wb") as file:
        file.write(gzip.compress(info()))
        for n in range(articles):
            file.write(gzip.compress(page(n), 1))
    yield ["archive", "-a", f"path={path}"]


def resident(pid: int) -> float:
    """The memory of a process in MiB."""
    return int(re.search(r"VmRSS:\s+(\d+)", Path(f"/proc/{pid}/status").read_text())[1]) / 1024


def family(pid: int) -> list[int]:
    """A process and those that it began, oldest first."""
    found = [pid]
    with suppress(OSError):
        for task in Path(f"/proc/{pid}/task").iterdir():
            found += [heir for child in (task / "children").read_text().split() for heir in family(int(child))]
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=100_000)
    parser.add_argument("--archive", action="store_true")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory() as pages:
        with (archive if arguments.archive else site)(arguments.articles, Path(pages)) as what:
            run = Run(Path(folder), "crawl", *what, CLOSESPIDER_TIMEOUT=0, LOG_LEVEL="ERROR")
            samples: list[tuple[int, dict[int, float]]] = []
            while run.process.poll() is None:
                time.sleep(1)
                feeds = sum(feed.stat().st_size for feed in Path(folder).glob("*/*.jsonl"))
                sample = {}
                for pid in family(run.process.pid):
                    with suppress(OSError, TypeError):  # it has just ended
                        sample[pid] = resident(pid)
                samples.append((feeds, sample))
            run.wait()
        records = sum(1 for feed in Path(folder).glob("*/*.jsonl") for _ in feed.open("rb"))
        whole = samples[-1][0]
        tenth = next(sample for written, sample in samples if written >= whole / 10)
    print(f"{records} records in {len(samples)} s, exit code {run.code}")
    for pid in tenth:
        course = [sample[pid] for _, sample in samples if pid in sample]
        print(
            f"process {pid}: after a tenth {tenth[pid]:.0f} MiB, at the end {course[-1]:.0f} MiB: {course[-1] / tenth[pid]:.2f} of it; most {max(course):.0f} MiB"
        )


if __name__ == "__main__":
    main()
