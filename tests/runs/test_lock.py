"""What a run is called where only one of that name may be under way."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

from newscrawl.runs.lock import uri_params


class Any:
    start_urls = ()


def spider(**values):
    one = Any()
    vars(one).update(name="any", **values)
    return one


def test_feeds_of_two_runs_of_one_spider_have_two_names():
    sites = [spider(start_urls=[url]) for url in ("https://un.example/", "https://deux.example/")]
    archives = [SimpleNamespace(name="archive", paths=[Path(file)]) for file in ("/a.warc.gz", "/b.warc.gz")]
    names = [uri_params({"name": one.name}, one) for one in (*sites, *archives)]
    assert len({params["run"] for params in names}) == 4
    assert names[0]["name"] == "any"
    assert names[0]["run"].startswith("any-un.example-")
