"""scrapy sites, record, genspider and checkup, run for real against copies of sites on loopback."""

from __future__ import annotations

import json
import os
import re
from collections import Counter
from datetime import datetime
from pathlib import Path

import pytest
from local_copies import COPIED
from local_site import LocalSite, front
from runs import Run
from scrapy import Request
from scrapy.http import HtmlResponse
from scrapy.utils.test import get_crawler

from newscrawl.base_spiders.news import NewsSpider
from newscrawl.commands.checkup import Visit, diagnose, from_data, observed
from newscrawl.commands.record import expected
from newscrawl.demo.server import DemoServer
from newscrawl.items import Article, Outlet, Section
from newscrawl.loaders import Site, read_article

PAGES = Path(__file__).parents[1] / "pages"
MODULES = "newscrawl.spiders,faulty_spiders,local_copies"
ROBOTS = (200, {"Content-Type": "text/plain"}, "User-agent: *\nDisallow: /interdit/\n")
EMPTY = (
    '<!doctype html><html lang="fr"><head><title>Vide</title></head><body><a href="/contact">Contact</a></body></html>'
)


def recorded(name: str) -> str:
    return min((PAGES / name).glob("*.html")).read_text("utf-8")


def copies(change=lambda _name, html: html) -> dict[str, str]:
    """Each copied site: a front and three articles in the shape of its recorded page, changed as a redesign would."""
    pages = {"/robots.txt": ROBOTS, "/vide/": EMPTY}
    for cls in COPIED:
        html = change(cls.name, recorded(cls.name))
        paths = [f"/{cls.name}/article-du-jour-numero-{n:05}.html" for n in range(3)]
        pages[f"/{cls.name}/"] = front(paths)
        pages |= {path: html.replace("</h1>", f" ({n})</h1>") for n, path in enumerate(paths)}
    return pages


def checkup(tmp_path, monkeypatch, pages, *names):
    with LocalSite(pages) as site:
        monkeypatch.setenv("LOCAL_SITE", site.url)
        run = Run(tmp_path, "checkup", *names, "--json", SPIDER_MODULES=MODULES).wait()
    assert run.err == ""
    return run.code, {one["site"]: one for one in json.loads(run.out)}


def kinds(site) -> list[str]:
    return sorted({problem["kind"] for problem in site["problems"]})


def rename(old, new):
    return lambda html: html.replace(old, new)


def hollow(html):
    """A page whose text is put in place by a script; what stands around it, metadata too, is left."""
    description = (
        '<meta name="description" content="Un texte que seules les métadonnées gardent, long comme un paragraphe.">'
    )
    return re.sub(r"<(p|h2|h3)\b.*?</\1>", "", html, flags=re.DOTALL).replace("</head>", f"{description}</head>")


def teaser(html):
    """A page that keeps the first paragraph of its text and asks for a subscription."""
    _, _, *rest = re.findall(r"<p>.*?</p>", html, flags=re.DOTALL)
    for paragraph in rest:
        html = html.replace(paragraph, "")
    return html.replace("</main>", "<p>La suite de cet article est réservée à nos abonnés.</p></main>")


REDESIGNS = {
    "maliweb": (rename("td-post-content", "tdb_single_content"), ["dead_rule"]),
    "seneweb": (rename("category-post__post-content", "sw-story-text"), ["dead_rule"]),
    "lefaso": (rename("article_content", "texte-principal"), ["dead_rule"]),
    "rfi": (rename('id="main-content"', 'id="page"'), ["dead_rule"]),
    "franceinfo": (hollow, ["no_text"]),
    "la_libre": (hollow, ["no_text"]),
    "swissinfo": (teaser, ["thin_text"]),
}


def test_a_checkup_finds_sound_sites_well(tmp_path, monkeypatch):
    code, sites = checkup(tmp_path, monkeypatch, copies(), *(f"copy_{name}" for name in REDESIGNS))
    assert {name: (site["problems"], site["articles"]) for name, site in sites.items()} == {
        f"copy_{name}": ([], 3) for name in REDESIGNS
    }
    assert code == 0
    assert not list(tmp_path.iterdir())


def test_a_checkup_names_every_site_that_was_redesigned(tmp_path, monkeypatch):
    pages = copies(lambda name, html: REDESIGNS[name][0](html))
    code, sites = checkup(tmp_path, monkeypatch, pages, *(f"copy_{name}" for name in REDESIGNS))
    assert {name: kinds(site) for name, site in sites.items()} == {
        f"copy_{name}": found for name, (_, found) in REDESIGNS.items()
    }
    assert code == 1


def test_a_checkup_names_every_dead_entry_point_and_why(tmp_path, monkeypatch):
    code, sites = checkup(tmp_path, monkeypatch, copies(), "manifold", "forbidden", "nowhere", "bad_argument")
    found = {
        name: [(p["kind"], re.sub(r"http://127.0.0.1:\d+", "", p["detail"])) for p in site["problems"]]
        for name, site in sites.items()
    }
    assert found == {
        "manifold": [("http_404", "/perdu.xml"), ("no_links", "/vide/"), ("dns", "http://nulle-part.test/")],
        "forbidden": [("robots", "/interdit/")],
        "nowhere": [("no_links", "/vide/")],
        "bad_argument": [("error", "1 × ValueError: this spider cannot be made")],
    }
    assert sites["manifold"]["articles"] == 3
    assert code == 1


def test_an_outlet_of_the_demo_world_is_well(tmp_path, monkeypatch):
    with DemoServer() as demo:
        monkeypatch.setenv("LOCAL_SITE", demo.urls["wordpress"])
        run = Run(tmp_path, "checkup", "demo_outlet", "--json", SPIDER_MODULES=MODULES).wait()
    [site] = json.loads(run.out)
    assert (site["problems"], site["articles"], run.code) == ([], 3, 0)


def test_a_checkup_is_a_table_for_people(tmp_path, monkeypatch):
    with LocalSite(copies()) as site:
        monkeypatch.setenv("LOCAL_SITE", site.url)
        run = Run(tmp_path, "checkup", "copy_rfi", "nowhere", SPIDER_MODULES=MODULES).wait()
    lines = [line.split(maxsplit=2) for line in run.out.splitlines()]
    assert lines[:3] == [
        ["site", "articles", "state"],
        ["copy_rfi", "3/3", "well"],
        ["nowhere", "0/0", f"no_links: {site.url}/vide/"],
    ]
    assert run.out.endswith("1 sites are well, 1 are broken\n")


def test_a_checkup_of_a_site_that_is_none_is_refused(tmp_path):
    run = Run(tmp_path, "checkup", "nulle_part").wait()
    assert run.code == 2
    assert "no site has that name: nulle_part" in run.out + run.err


def visit(**met):
    article = Article(
        headline="Un pont", outlet=Outlet("Le Val", "media"), sections=[Section(None, ["Le pont est fermé. " * 30])]
    )
    return Visit(
        **{"site": "val", "entries": {"https://val.exemple/": None}, "asked": 3, "articles": [article] * 3, **met}
    )


PAST = [
    {"articles": 20, "coverage": {"credit": 0.9, "authors": 0.5}, "rules": {"credit/css/.s": 18, "authors/css/.a": 0}}
] * 3


@pytest.mark.parametrize(
    "met, past, found",
    [
        ({}, [], []),
        ({"asked": 3, "articles": [], "missed": Counter({"no_text": 2, "http_404": 1})}, [], ["no_text", "http_404"]),
        ({"asked": 3, "articles": []}, [], ["no_articles"]),
        ({"entries": {"https://val.exemple/": "not_asked"}, "asked": 0, "articles": []}, [], ["not_asked"]),
        ({"asked": 9, "missed": Counter({"http_404": 4})}, [], ["http_404"]),
        ({"asked": 4, "missed": Counter({"http_404": 1})}, [], []),
        ({"errors": {"RuntimeError": 1}}, [], ["error"]),
        ({"rules": {"body/css/.a": 0, "body/css/.b": 3, "drop/css/.c": 0}}, [], []),
        ({"rules": {"body/css/.a": 0, "body/css/.b": 0}}, [], ["dead_rule", "dead_rule"]),
        ({"rules": {"credit/css/.s": 0}}, [], []),
        ({"rules": {"credit/css/.s": 0, "authors/css/.a": 0}}, PAST, ["dead_rule", "low_coverage"]),
        ({}, PAST, ["low_coverage"]),
        ({"articles": [Article(headline="Un lien", outlet=Outlet("Le Val", "links"))] * 3}, [], []),
    ],
)
def test_what_is_broken_is_told_from_what_happens(met, past, found):
    assert [problem.kind for problem in diagnose(visit(**met), past)] == found


def test_text_from_the_data_of_pages_is_named():
    rules = {"sections/generic/json-ld": 2, "sections/generic/density": 1, "headline/generic/h1": 3, "body/css/.a": 0}
    assert from_data(rules) == {"json-ld": 2}


WALL = """<!doctype html><html lang="fr"><body><h1>Vos données personnelles</h1><p>Nous et nos partenaires utilisons des cookies et d’autres traceurs.
Votre consentement est demandé pour chacune des finalités.</p><button>Tout accepter</button><button>Paramétrer les cookies</button></body></html>"""


@pytest.mark.parametrize(
    "url, body, found",
    [
        ("https://consent.portail.exemple/collect?id=1", EMPTY, "consent_wall"),
        ("https://www.portail.exemple/", WALL, "consent_wall"),
        ("https://www.portail.exemple/", EMPTY, "no_links"),
    ],
)
def test_a_consent_wall_before_an_entry_point_is_named(url, body, found):
    seen = Visit("portal")
    entry = "https://www.portail.exemple/"
    spider = observed(type("Portal", (NewsSpider,), {"name": "portal", "start_urls": [entry]}), seen)
    made = spider.from_crawler(get_crawler(spider))
    request = Request(url, meta={"redirect_urls": [entry]} if url != entry else {})
    assert not list(made.parse(HtmlResponse(url, body=body.encode(), request=request)))
    assert seen.entries == {entry: found}


def scrapy(folder, *arguments):
    """Run a command of the project with spiders of one's own in folder/fresh, beside those that ship."""
    (folder / "fresh").mkdir(exist_ok=True)
    (folder / "fresh" / "__init__.py").touch()
    settings = {
        "NEWSCRAWL_CONTACT": "https://exemple.fr/",
        "SPIDER_MODULES": "newscrawl.spiders,faulty_spiders,fresh",
        "NEWSPIDER_MODULE": "fresh",
    }
    path = os.pathsep.join([str(folder), str(Path(__file__).parents[1] / "support")])
    return Run(folder / "data", *arguments, environment={"PYTHONPATH": path}, **settings).wait()


def test_a_new_site_from_template_to_recorded_pages(tmp_path):
    names = ("franceinfo", "radio_okapi", "rtbf")
    paths = [f"/monde/un-article-de-{name}-{n:05}.html" for n, name in enumerate(names)]
    with LocalSite({"/": front(paths), **dict(zip(paths, map(recorded, names), strict=True))}) as site:
        made = scrapy(tmp_path, "genspider", "-t", "newscrawl/templates/site.tmpl", "gazette", f"{site.url}/")
        assert made.code == 0, made.err
        crawled = scrapy(tmp_path, "crawl", "gazette")
        assert crawled.code == 0, crawled.err
        for path in paths:
            kept = scrapy(tmp_path, "record", site.url + path, "--to", str(tmp_path / "pages"))
            assert (kept.code, kept.err) == (0, "")
        bare = scrapy(tmp_path, "record", site.url + paths[0], "--skeleton", "--to", str(tmp_path / "bare"))
        assert (bare.code, bare.err) == (0, "")
        assert "read otherwise" not in bare.out
        lost = scrapy(tmp_path, "record", f"{site.url}/perdu-dans-les-bois-00099.html", "--to", str(tmp_path / "pages"))
        assert lost.code == 1
        assert "nothing saved (http_404)" in lost.out
    articles = [
        json.loads(line)
        for file in (tmp_path / "data").glob("gazette/articles-*.jsonl")
        for line in file.read_text().splitlines()
    ]
    pages = sorted((tmp_path / "pages" / "gazette").glob("*.json"))
    facts = [json.loads(page.read_text("utf-8")) for page in pages]
    assert sorted(fact["headline"] for fact in facts) == sorted(article["headline"] for article in articles)
    for name, fact in zip(names, facts, strict=True):
        reviewed = json.loads(min((PAGES / name).glob("*.json")).read_text("utf-8"))
        assert {key: fact[key] for key in ("headline", "standfirst", "authors", "credit")} == {
            key: reviewed[key] for key in ("headline", "standfirst", "authors", "credit")
        }
    (skeleton,) = (tmp_path / "bare" / "gazette").glob("*.json")
    assert facts[0]["headline"] not in skeleton.with_suffix(".html").read_text("utf-8")
    assert len(json.loads(skeleton.read_text("utf-8"))["headline"]) == len(facts[0]["headline"])
    for page, fact in zip(pages, facts, strict=True):  # what is saved reads as it was read
        response = HtmlResponse(fact["url"], body=page.with_suffix(".html").read_bytes(), encoding="utf-8")
        now = datetime.fromisoformat(fact["fetched"].replace("Z", "+00:00"))
        assert expected(read_article(response, Site("gazette", Outlet("gazette")), now=now)) == fact


def test_record_says_whose_rules_it_needs(tmp_path):
    run = scrapy(tmp_path, "record", "https://inconnu.exemple/un")
    assert run.code == 2
    assert "--spider" in run.out + run.err


def test_the_sites_as_a_table_and_as_json(tmp_path):
    listed = scrapy(tmp_path, "sites", "--json")
    sites = {site["site"]: site for site in json.loads(listed.out)}
    assert sites["maliweb"]["family"] == "wordpress"
    assert sites["maliweb"]["country"] == "ML"
    assert "demo" not in sites
    people = scrapy(tmp_path, "sites").out.splitlines()
    assert people[0].split() == ["site", "kind", "country", "practice", "family", "known", "outlet"]
    assert people[-1].startswith(f"{len(sites)} sites in ")


def test_the_sites_are_chosen_and_say_how_they_do(tmp_path):
    folder = tmp_path / "data" / "seneweb" / "reports"
    folder.mkdir(parents=True)
    for day, articles, warnings in ((1, 50, []), (2, 30, []), (3, 10, ["10 articles met instead of the usual 50"])):
        report = {
            "started": f"2026-03-0{day}T06:00:00Z",
            "state": "ok",
            "articles": articles,
            "known": 0,
            "coverage": {},
            "sightings": {"url": 2},
            "rules": {},
            "warnings": warnings,
        }
        (folder / f"2026-03-0{day}T06-00-00.000000Z.json").write_text(json.dumps(report))
    run = scrapy(tmp_path, "sites", "--country", "SN", "--kind", "portal", "--known", "documented")
    head, *rows = (re.split(r"\s{2,}", line) for line in run.out.splitlines())
    assert head[-4:] == ["last_run", "a_day", "health", "outlet"]
    [row] = [row for row in rows if row[0] == "seneweb"]
    assert row[-4:] == ["2026-03-03 06:00", "12", "1 warnings", "Seneweb"]
    assert {row[1:3] == ["portal", "SN"] for row in rows if len(row) == len(head)} == {True}
    assert scrapy(tmp_path, "sites", "--kind", "portail").code == 2
