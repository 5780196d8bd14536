"""The memory of a crawl of many articles: at its end, beside what it was after the first tenth.

    python tests/benchmarks/memory.py [--articles 100000]

A local site in a process of its own announces synthetic articles in sitemaps; `scrapy crawl any` fetches them all, through every
middleware, pipeline, feed and the index. Resident memory is read from /proc (Linux) each second.
"""

from __future__ import annotations

import argparse
import re
import sys
import tempfile
import time
from multiprocessing import Process, Queue
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "support"))

from local_site import LocalSite, article, article_path
from runs import Run

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


def resident(pid: int) -> float:
    """The memory of a process in MiB."""
    return int(re.search(r"VmRSS:\s+(\d+)", Path(f"/proc/{pid}/status").read_text())[1]) / 1024


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=100_000)
    articles = parser.parse_args().articles
    address: Queue = Queue()
    server = Process(target=serve, args=(articles, address), daemon=True)
    server.start()
    with tempfile.TemporaryDirectory() as folder:
        site = f"url={address.get()}/sitemap.xml"
        bounds = ("-a", f"max_articles={articles}", "-a", "max_sitemaps=1000")
        run = Run(Path(folder), "crawl", "any", "-a", site, *bounds, CLOSESPIDER_TIMEOUT=0, LOG_LEVEL="ERROR")
        samples = []
        while run.process.poll() is None:
            time.sleep(1)
            feeds = sum(feed.stat().st_size for feed in Path(folder).glob("*/*.jsonl"))
            try:
                samples.append((feeds, resident(run.process.pid)))
            except (OSError, TypeError):  # it has just ended
                break
        run.wait()
        records = sum(1 for feed in Path(folder).glob("*/*.jsonl") for _ in feed.open("rb"))
        whole = samples[-1][0]
        tenth = next(memory for written, memory in samples if written >= whole / 10)
    server.terminate()
    last = samples[-1][1]
    print(f"{records} records in {len(samples)} s, exit code {run.code}")
    print(
        f"after a tenth {tenth:.0f} MiB, at the end {last:.0f} MiB: {last / tenth:.2f} of it; most {max(m for _, m in samples):.0f} MiB"
    )


if __name__ == "__main__":
    main()
