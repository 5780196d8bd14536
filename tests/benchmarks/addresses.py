"""How many addresses of real articles are taken for articles, alone and with their headline; links on the same pages, counted.

    python tests/benchmarks/addresses.py

Run from the project's root. The addresses and pages stand in ../shared; those that are missed are named.
"""

from __future__ import annotations

import gzip
import json
from pathlib import Path

from scrapy.http import HtmlResponse

from newscrawl.discovery.fronts import article_links, looks_like_article

SHARED = Path(__file__).parents[3] / "shared"
FILES = (
    "extraction/gold.jsonl",
    "second/extraction/gold.jsonl",
    "actu-orange/gold.jsonl",
    "sites/index.jsonl",
)  # nearly all of the last are articles


def main() -> None:
    alone = worded = total = 0
    links = set()
    for file in FILES:
        for line in (SHARED / file).read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            url, headline = row["url"], row.get("headline") or row.get("title") or ""
            total += 1
            alone += looks_like_article(url)
            found = looks_like_article(url, headline, heading=True)
            worded += found
            if not found:
                print("missed:", url, "|", headline)
            page = (SHARED / file).parent / "html" / f"{row['id']}.html.gz"
            if page.exists():
                body = gzip.decompress(page.read_bytes())
                response = HtmlResponse(url, body=body, headers={"Content-Type": "text/html; charset=utf-8"})
                links.update(link.url for link in article_links(response))
    print(f"{alone} of {total} by their address, {worded} with their headline; {len(links)} links on their pages")


if __name__ == "__main__":
    main()
