"""scrapy forget: the next run exports an outlet's articles again."""

from __future__ import annotations

from local_site import small_site
from runs import Run, crawl


def test_what_is_forgotten_is_exported_anew(tmp_path):
    with small_site(3) as site:
        url = f"url={site.url}/"
        first = crawl(tmp_path, "any", "-a", url)
        [outlet] = {article["outlet"]["name"] for article in first.articles()}
        assert crawl(tmp_path, "any", "-a", url).report["articles"] == 0
        forget = Run(tmp_path, "forget", outlet, "actu_orange").wait()
        assert forget.out == f"{outlet}: 3 pages forgotten\nActu Orange: 0 pages forgotten\n"
        assert crawl(tmp_path, "any", "-a", url).report["articles"] == 3
