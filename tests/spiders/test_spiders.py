"""Spiders: what they ask for, in which order, and what they make of the answers."""

from __future__ import annotations

import gzip

import pytest
from feeds_and_fronts import FRONT, INDEX, NEWS, PAGE, RSS
from scrapy.http import HtmlResponse, Request, Response, TextResponse
from scrapy.utils.misc import load_object
from scrapy.utils.project import get_project_settings
from scrapy.utils.test import get_crawler
from sites import SPIDERS

from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import KINDS, Article, Outlet
from newscrawl.spiders.any import AnySpider


class ValSpider(NewsSpider):
    name = "val"
    outlet = Outlet("Le Val", "media")
    start_urls = ["https://val.exemple/"]


def spider(cls=ValSpider, **arguments):
    return cls.from_crawler(get_crawler(cls), **arguments)


def count(made, key):
    return made.crawler.stats.get_value(f"newscrawl/{key}", 0)


def response(body, url="https://val.exemple/", cls=HtmlResponse, meta=None):
    body = body if isinstance(body, bytes) else body.encode()
    return cls(url, body=body, request=Request(url, meta=meta or {}))


def urls(results):
    return [(r.url.removeprefix("https://"), r.callback.__name__) for r in results if isinstance(r, Request)]


@pytest.mark.parametrize(
    "body, asked",
    [
        (
            RSS,
            [
                ("val.exemple/pont-aubray-ferme-garde-1", "parse_article"),
                ("val.exemple/sans-date-du-tout-2", "parse_article"),
            ],
        ),
        (NEWS, [("val.exemple/neuf", "parse_article"), ("val.exemple/ancien", "parse_article")]),
        (
            gzip.compress(NEWS.encode()),
            [("val.exemple/neuf", "parse_article"), ("val.exemple/ancien", "parse_article")],
        ),
        (INDEX, [("val.exemple/1.xml", "parse"), ("val.exemple/2.xml", "parse")]),
        (
            FRONT,
            [
                ("val.exemple/monde/un-pont-ferme-a-aubray", "parse_article"),
                ("val.exemple/une-crue-a-la-saint-martin", "parse_article"),
                ("val.exemple/?page=2", "parse"),
            ],
        ),
        ("<html><body>Rien", []),
    ],
    ids=["feed", "news sitemap", "gzip", "index", "front", "nothing"],
)
def test_an_entry_point_is_read_as_what_it_is(body, asked):
    assert urls(spider().parse(response(body))) == asked


def test_sitemaps_are_bounded():
    made = spider(max_sitemaps=1)
    assert urls(made.parse(response(INDEX))) == [("val.exemple/1.xml", "parse")]
    assert urls(made.parse(response(INDEX))) == []


@pytest.mark.parametrize("pages, asked", [(1, []), (2, [("val.exemple/?page=2", "parse")])])
def test_fronts_are_bounded(pages, asked):
    assert urls(spider(max_pages=pages).parse(response(FRONT)))[2:] == asked
    assert urls(spider(max_pages=2).parse(response(FRONT, "https://val.exemple/?page=2"), page=2))[2:] == []


@pytest.mark.parametrize("value", ["0", "-1", "dix", "1.5", ""])
def test_a_bound_that_is_none_is_refused(value):
    with pytest.raises(ValueError, match="max_articles must be a whole number above 0"):
        ValSpider(max_articles=value)


def test_other_sites_are_not_followed():
    made = spider()
    assert urls(
        made.parse(
            response(
                RSS.replace("val.exemple/", "ailleurs.exemple.org/").replace(
                    "<link>https://ailleurs.exemple.org/</link>", ""
                )
            )
        )
    )
    assert count(made, "links/offsite") == 1


@pytest.mark.parametrize(
    "answer, reason",
    [
        (response("", "https://val.exemple/un"), "empty_page"),
        (response(b"%PDF-1.7", "https://val.exemple/un", TextResponse), "not_html"),
        (response(b"\x89PNG\x00", "https://val.exemple/un", Response), "not_html"),
        (response(PAGE, "https://consent.autre.org/un", meta={"redirect_urls": ["https://val.exemple/un"]}), "offsite"),
    ],
)
def test_what_is_no_article_is_counted(answer, reason):
    made = spider()
    assert list(made.parse_article(answer)) == []
    assert count(made, f"dropped/{reason}") == 1


def test_a_page_that_sends_its_reader_on_leads_to_the_article():
    sent = '<meta http-equiv="refresh" content="0; url=/deux">'
    [request] = spider().parse_article(response(sent, "https://val.exemple/un"), announced="2026-11-12")
    assert (request.url, request.callback.__name__) == ("https://val.exemple/deux", "parse_article")
    [article] = spider().parse_article(response(PAGE, request.url, meta=request.meta), **request.cb_kwargs)
    assert (article.asked, article.date_published) == (("https://val.exemple/un", request.url), "2026-11-12")
    circle = response(sent, "https://val.exemple/trois", meta={"redirect_urls": ["a", "b", "https://val.exemple/un"]})
    assert urls(spider().parse_article(circle)) == []


def test_a_feed_may_lead_over_a_host_that_counts_its_readers():
    made = spider()
    items = "".join(f"<item><link>https://compte.exemple.org/un-pont-ferme-{n}23456</link></item>" for n in (1, 2))
    feed = f"<rss><channel><link>https://val.exemple/</link>{items}</channel></rss>"
    assert [url.partition("/")[0] for url, _ in urls(made.parse(response(feed)))] == ["compte.exemple.org"] * 2
    homes = {"homes": ("https://val.exemple/",)}
    there = {"redirect_urls": ["https://compte.exemple.org/pont-1"]}
    [article] = made.parse_article(response(PAGE, "https://val.exemple/un", meta=there), **homes)
    assert article.headline
    assert list(made.parse_article(response(PAGE, "https://compte.exemple.org/pont-1"), **homes)) == []
    assert count(made, "dropped/offsite") == 1


@pytest.mark.parametrize("links, asked", [(2, 2), (0, 0)])
def test_a_start_page_without_a_text_is_read_as_a_list(links, asked):
    made = spider(AnySpider, url="https://val.exemple/la-vie-dans-le-val")
    page = "".join(f"<a href=/la-crue-du-siecle-{n}>La crue du siècle numéro {n}</a>" for n in range(links))
    found = list(made.parse(response(f"<h1>Le Val</h1>{page}", "https://val.exemple/la-vie-dans-le-val")))
    assert len([r for r in found if isinstance(r, Request) and r.callback.__name__ == "parse_article"]) == asked
    assert any(isinstance(r, Request) for r in found) is bool(links)


def test_a_page_of_feeds_is_no_article():
    made = spider(AnySpider, url="https://val.exemple/")
    page = response("<a href=/flux/une.xml>À la une</a>", "https://val.exemple/nos-flux-rss", meta={"of_lists": True})
    assert urls(made.parse(page))[0] == ("val.exemple/flux/une.xml", "parse")


def test_an_entry_point_that_is_nothing_is_counted():
    made = spider()
    assert list(made.parse(response(gzip.compress(NEWS.encode())[:40]))) == []
    assert count(made, "dropped/truncated") == 1
    assert list(made.parse(response(""))) == []
    assert count(made, "dropped/empty_page") == 1


def test_the_announced_date_serves_where_the_page_has_none():
    [article] = spider().parse_article(response(PAGE, "https://val.exemple/un"), announced="2026-11-12T06:30:00+00:00")
    assert (article.date_published, article.site, article.outlet) == (
        "2026-11-12T06:30:00+00:00",
        "val",
        Outlet("Le Val", "media"),
    )


def test_any_takes_an_article():
    made = spider(AnySpider, url="val.exemple/le-pont-ferme")
    assert made.start_urls == ["https://val.exemple/le-pont-ferme"]
    [article] = made.parse(response(PAGE, "https://val.exemple/le-pont-ferme"))
    assert isinstance(article, Article)
    assert article.headline == "Le pont d’Aubray fermé"


def test_any_reads_all_that_a_front_announces():
    asked = urls(spider(AnySpider, url="https://val.exemple/").parse(response(FRONT)))
    assert asked[-3:] == [
        ("val.exemple/feed/", "parse"),
        ("val.exemple/s.xml", "parse"),
        ("val.exemple/robots.txt", "parse_robots"),
    ]


def test_any_reads_the_sitemaps_of_robots_txt_news_first():
    robots = response(
        "User-agent: *\nSitemap: /z.xml\nsitemap: https://val.exemple/news.xml",
        "https://val.exemple/robots.txt",
        TextResponse,
    )
    assert urls(spider(AnySpider, url="https://val.exemple/").parse_robots(robots)) == [
        ("val.exemple/news.xml", "parse"),
        ("val.exemple/z.xml", "parse"),
    ]


def test_any_says_what_it_needs():
    with pytest.raises(ValueError, match="-a url="):
        AnySpider()


@pytest.mark.parametrize("name", sorted(SPIDERS.keys() - {"archive"}))  # which reads files of any site
def test_every_spider_says_who_it_is(name):
    cls = SPIDERS[name]
    assert issubclass(cls, NewsSpider)
    assert cls.__doc__
    assert cls.__module__ == f"newscrawl.spiders.{name}"
    assert cls.outlet.kind in KINDS
    if name not in {"any", "demo"}:
        assert cls.outlet.name
        assert all(url.startswith("https://") for url in cls.start_urls)


@pytest.mark.parametrize("name", SPIDERS)
def test_no_spider_uses_what_scrapy_has_given_up(name):
    for base in SPIDERS[name].__mro__[:-3]:
        assert not {
            "start_requests",
            "download_delay",
            "user_agent",
            "download_timeout",
            "max_concurrent_requests",
        } & set(vars(base))


def test_settings_name_classes_that_exist():
    settings = get_project_settings()
    assert settings["BOT_NAME"] == "newscrawl"
    keys = ("ADDONS", "DOWNLOADER_MIDDLEWARES", "SPIDER_MIDDLEWARES", "ITEM_PIPELINES", "EXTENSIONS")
    named = [path for key in keys for path in settings[key]]
    named += [*settings["FEED_EXPORTERS"].values(), settings["TWISTED_DNS_RESOLVER"]]
    named += [settings["SCHEDULER_MEMORY_QUEUE"]]
    named += [path for feed in settings["FEEDS"].values() for path in feed["item_classes"]]
    for path in named:
        assert load_object(path)


LONG = "https://val.exemple/le-pont-d-aubray-renait-123456"
PAGED = """<html lang=fr><head><title>Le pont d'Aubray renaît</title>{head}</head><body><article><h1>Le pont d'Aubray renaît</h1>
<div class=texte>{text}</div><div class=pagination>{links}</div></article></body></html>"""
FIRST = (
    "<p>Le pont d'Aubray rouvrira au printemps, après quatre ans de travaux et deux crues qui ont emporté les coffrages.</p>"
    "<p>La première arche a été posée lundi par une grue venue du port, devant une foule que la pluie n'a pas découragée.</p>"
)
SECOND = (
    "<p>La première arche a été posée lundi par une grue venue du port, devant une foule que la pluie n'a pas découragée.</p>"
    "<p>Les piétons passeront les premiers, dès le mois de mars, et les voitures attendront la fin des essais de charge.</p>"
    "<h2>Un péage écarté</h2><p>Le département a écarté l'idée d'un péage, qu'avait défendue un temps la chambre de commerce.</p>"
)


def paged(text, links, url=LONG, head="", **arguments):
    return HtmlResponse(
        url, body=PAGED.format(text=text, links=links, head=head).encode(), request=Request(url), **arguments
    )


@pytest.mark.parametrize(
    "second, head, links",
    [
        ("?page=2", "", "<a href='?page=2'>2</a>"),
        ("?page=2", "<link rel=next href='/le-suivant-des-articles-123457'>", "<a href='?page=2'>Page suivante</a>"),
        ("/2", "<link rel=next href='/le-pont-d-aubray-renait-123456/2'>", ""),
        ("/page/2/", "", "<a class=next href='/le-pont-d-aubray-renait-123456/page/2/'>Suivant</a>"),
    ],
)
def test_the_pages_of_an_article_are_joined(second, head, links):
    made = spider()
    (request,) = made.parse_article(paged(FIRST, links, head=head))
    assert (request.url, request.callback.__name__) == (LONG + second, "parse_further")
    further = paged(SECOND, "<a href='/le-pont-d-aubray-renait-123456'>1</a>", request.url)
    (article,) = made.parse_further(further, **request.cb_kwargs)
    assert [(s.heading, len(s.paragraphs)) for s in article.sections] == [(None, 3), ("Un péage écarté", 1)]
    assert (article.url, article.asked, article.incomplete) == (LONG, (LONG,), False)


@pytest.mark.parametrize(
    "links",
    ["<a rel=next href='/le-pont-de-bray-ferme-123457'>Article suivant</a>", "<a href='/archives?page=2'>2</a>"],
)
def test_the_next_article_is_no_further_page(links):
    (article,) = spider().parse_article(paged(FIRST, links))
    assert isinstance(article, Article)


def test_an_article_comes_without_a_page_that_cannot_be_had():
    made = spider()
    (request,) = made.parse_article(paged(FIRST, "<a href='?page=2'>2</a>"))
    (article,) = made.further_failed(Failure(request))
    assert sum(len(s.paragraphs) for s in article.sections) == 2
    assert (article.incomplete, count(made, "incomplete")) == (True, 1)
    (article,) = made.parse_further(Response(request.url, body=b"%PDF"), **request.cb_kwargs)
    assert sum(len(s.paragraphs) for s in article.sections) == 2


class Failure:
    """What Scrapy hands to errbacks, as far as spiders look at it."""

    def __init__(self, request):
        self.request = request
        self.value = OSError("connection lost")
