"""scrapy trace, run for real: a crawled article, a page that was never crawled, a file, and what is none of these."""

from __future__ import annotations

import json

import pytest
from local_site import LocalSite, front
from reports import REPORTS
from runs import Run

from newscrawl.items import article_id


def page(id_: str) -> str:
    told = REPORTS[id_].article
    credit = f'<p class="credit">Source : {told.credit.text}</p>' if told.credit else ""
    body = "".join(f"<p>{line}</p>" for line in told.sections[0].paragraphs)
    return (
        f'<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>{told.headline}</title>'
        f'<meta property="og:site_name" content="{told.outlet.name}"><meta property="og:type" content="article">'
        f'<meta property="article:published_time" content="{told.date_published}"></head>'
        f"<body><article><h1>{told.headline}</h1>{credit}{body}</article></body></html>"
    )


@pytest.fixture(scope="module")
def crawled(tmp_path_factory):
    """A site whose second article is reworded from the first, crawled with the copy first; another copy was not crawled."""
    paths = {
        f"/monde/{id_}-une-longue-adresse-1234.html": page(id_) for id_ in ("mine-trad", "mine-local", "mine-para")
    }
    listed = list(paths)[:2]
    with LocalSite({"/": front(listed), **paths}) as site:
        data = tmp_path_factory.mktemp("data")
        run = Run(
            data,
            "crawl",
            "any",
            "-a",
            f"url={site.url}/",
            WATCH='{"outlets": ["Journal du Katanza"], "words": ["Kasombo"]}',
        ).wait()
        assert run.code == 0, run.err
        yield site.url, list(paths), data, run


def records(data):
    return [
        json.loads(line) for feed in sorted(data.glob("*/*.jsonl")) for line in feed.read_text("utf-8").splitlines()
    ]


def test_the_crawl_names_the_copy_and_what_is_watched(crawled):
    _, _, data, run = crawled
    found = {record["id"]: record for record in records(data) if record["type"] == "article"}
    later = [record for record in records(data) if record["type"] == "sighting"]
    copies = [record for record in found.values() if (record["copy_of"] or {}).get("certainty") == "copy"]
    assert [record["outlet"]["name"] for record in [*copies, *later]] == ["Afrique Net"]
    assert run.report["watched"]["word:Kasombo"] >= 2
    assert run.report["watched"]["outlet:Journal du Katanza"] == 1
    assert "1 article reworded from another outlet's" in run.err
    altered = [q for record in copies for q in record["quotations"] if q["kind"] == "direct" and q["altered"]]
    assert altered or later


@pytest.mark.parametrize("by", ["id", "address"])
def test_what_was_crawled(crawled, by):
    base, paths, data, _ = crawled
    url = base + paths[0]
    run = Run(data, "trace", article_id(url) if by == "id" else url, "--json").wait()
    assert run.code == 0, run.err
    assert [(link["outlet"]["name"], link["relation"], link["asked"]) for link in json.loads(run.out)] == [
        ("Journal du Katanza", "first", False),
        ("Afrique Net", "copy", True),
    ]


def test_a_page_that_was_never_crawled_is_fetched(crawled):
    base, paths, data, _ = crawled
    before = len(records(data))
    run = Run(data, "trace", base + paths[2]).wait()
    assert run.code == 0, run.err
    assert "Flash Afrique   <- asked for" in run.out
    assert "REWORDED from Journal du Katanza" in run.out
    assert len(records(data)) == before


def test_a_file(crawled, tmp_path):
    _, _, data, _ = crawled
    path = tmp_path / "page.html"
    path.write_text(page("mine-res"), encoding="utf-8")
    run = Run(data, "trace", str(path)).wait()
    assert run.code == 0, run.err
    assert "REWORDED from Journal du Katanza" in run.out


@pytest.mark.parametrize(
    ("what", "said"),
    [
        ("0123456789abcdef", "no article with the id"),
        ("nothing", "is no id, no address and no file"),
        ("http://127.0.0.1:9/perdu.html", "could not be had"),
    ],
)
def test_what_cannot_be_traced(tmp_path, what, said):
    run = Run(tmp_path, "trace", what).wait()
    assert run.code != 0
    assert said in run.out + run.err
    assert "Traceback" not in run.err
