"""The families of sites: further pages of WordPress feeds, day archives, links to other outlets."""

from __future__ import annotations

from datetime import date

import pytest
from feeds_and_fronts import FRONT, PAGE, RSS
from local_site import LocalSite, article
from runs import crawl
from scrapy.exceptions import IgnoreRequest
from scrapy.http import HtmlResponse, Request, TextResponse
from scrapy.utils.test import get_crawler
from twisted.python.failure import Failure

from newscrawl.base_spiders.archive import ArchiveSpider
from newscrawl.base_spiders.links import LinksSpider
from newscrawl.base_spiders.spinner import SpinnerSpider
from newscrawl.base_spiders.wordpress import WordPressSpider
from newscrawl.discovery import Link, read
from newscrawl.items import Outlet


def make(cls, name="val", start_urls=("https://val.exemple/feed/",), arguments=None, **attributes):
    spider = type("Made", (cls,), {"name": name, "start_urls": list(start_urls), **attributes})
    return spider.from_crawler(get_crawler(spider), **(arguments or {}))


def answer(body, url, cls=HtmlResponse, asked=None):
    return cls(url, body=body.encode(), request=Request(url, meta={"redirect_urls": [asked]} if asked else {}))


def listed(results):
    return [r.url for r in results if isinstance(r, Request) and r.callback.__name__ == "parse"]


@pytest.mark.parametrize(
    "url, body, page, further",
    [
        ("https://val.exemple/feed/", RSS, 1, ["https://val.exemple/feed/?paged=2"]),
        ("https://val.exemple/feed/?paged=2", RSS, 2, ["https://val.exemple/feed/?paged=3"]),
        ("https://val.exemple/feed/?paged=3", RSS, 3, []),
        ("https://val.exemple/feed/", "<rss><channel></channel></rss>", 1, []),
        ("https://val.exemple/", FRONT, 3, []),
    ],
)
def test_the_further_pages_of_a_wordpress_feed_are_read_within_bounds(url, body, page, further):
    assert listed(make(WordPressSpider).parse(answer(body, url), page=page)) == further


def archive(**arguments):
    return make(ArchiveSpider, arguments=arguments, archive="https://val.exemple/archives/%Y/%m-%d/")


def test_days_of_an_archive_take_the_place_of_the_news_newest_first():
    assert archive().start_urls == ["https://val.exemple/feed/"]
    assert archive(since="2026-10-31", until="2026-11-01").start_urls == [
        "https://val.exemple/archives/2026/11-01/",
        "https://val.exemple/archives/2026/10-31/",
    ]
    today = date.today()  # noqa: DTZ011
    assert archive(since=today.isoformat()).start_urls == [today.strftime("https://val.exemple/archives/%Y/%m-%d/")]


@pytest.mark.parametrize(
    "arguments, said",
    [
        ({"since": "hier"}, "days like 2026-11-01"),
        ({"since": "2026-11-02", "until": "2026-11-01"}, "in that order"),
        ({"since": "2020-01-01", "until": "2026-11-01"}, "1 to 366 days"),
        ({"until": "2026-11-01"}, "needs since"),
    ],
)
def test_days_that_make_no_sense_are_refused(arguments, said):
    with pytest.raises(ValueError, match=said):
        archive(**arguments)


GOOGLE = """<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>"pont" - Google Actualités</title>
<link>https://agregateur.exemple/search?q=pont</link>
<item><title>Le pont d’Aubray – le vieux - fermé - Le Courrier du Val</title><link>https://agregateur.exemple/rss/articles/CBMiAbc?oc=5</link>
<pubDate>Thu, 12 Nov 2026 06:30:00 GMT</pubDate><description>&lt;a href="https://agregateur.exemple/x"&gt;Le pont&lt;/a&gt;</description>
<source url="https://www.courrier.exemple">Le Courrier du Val</source></item>
<item><title>Crue : l’eau monte encore</title><link>https://agregateur.exemple/rss/articles/CBMiDef?oc=5</link></item></channel></rss>"""
BING = """<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:News="https://moteur.exemple/news/search?q=pont&amp;format=rss"><channel>
<title>pont</title><link>https://moteur.exemple/news</link><item><title>Le pont d’Aubray fermé</title>
<link>http://moteur.exemple/news/apiclick.aspx?ref=FexRss&amp;aid=&amp;url=https%3a%2f%2fwww.courrier.exemple%2fpont-1.html&amp;c=7</link>
<pubDate>Thu, 12 Nov 2026 06:30:00 GMT</pubDate><News:Source>Le Courrier du Val</News:Source></item></channel></rss>"""


@pytest.mark.parametrize(
    "body, titles",
    [
        (GOOGLE, [("Le pont d’Aubray – le vieux - fermé", "Le Courrier du Val"), ("Crue : l’eau monte encore", None)]),
        (BING, [("Le pont d’Aubray fermé", "Le Courrier du Val")]),
        (RSS, [(None, None)] * 2),
    ],
)
def test_a_feed_of_links_names_the_outlets(body, titles):
    links = read(body.encode(), "https://agregateur.exemple/rss").pages
    assert [(link.title if titles[0][0] else None, link.outlet) for link in links] == titles


def links(**arguments):
    attributes = {"search": "https://agregateur.exemple/search?q={q}&hl=fr", "outlet": Outlet("Agrégateur", "links")}
    return make(LinksSpider, "agregateur", ["https://agregateur.exemple/rss"], arguments, **attributes)


def test_links_are_exported_as_the_outlets_gave_them():
    first, second = links().parse(answer(GOOGLE, "https://agregateur.exemple/rss", TextResponse))
    assert (first.url, first.headline, first.outlet, first.date_published, first.sections, first.site) == (
        "https://agregateur.exemple/rss/articles/CBMiAbc?oc=5",
        "Le pont d’Aubray – le vieux - fermé",
        Outlet("Le Courrier du Val", "links"),
        "2026-11-12T06:30:00+00:00",
        [],
        "agregateur",
    )
    assert second.outlet == Outlet("agregateur.exemple", "links")
    assert first.id != second.id


def test_a_link_that_carries_the_outlets_address_is_exported_under_it():
    [record] = links().parse(answer(BING, "https://moteur.exemple/news", TextResponse))
    assert record.url == "https://www.courrier.exemple/pont-1.html"


def test_links_are_bounded():
    made = links(max_articles="1")
    assert len(list(made.parse(answer(GOOGLE, "https://agregateur.exemple/rss", TextResponse)))) == 1
    assert made.crawler.stats.get_value("newscrawl/links/over_max_articles") == 1


FEED = "https://agregateur.exemple/rss"
LINK = Link(
    "https://agregateur.exemple/rss/articles/CBMiAbc?oc=5",
    "Le pont fermé",
    "2026-11-12T06:30:00+00:00",
    "Le Courrier du Val",
)


def test_a_followed_link_gives_the_outlets_article():
    made = links(follow="yes")
    [request] = make(LinksSpider, arguments={"follow": "1"}).parse(
        answer(BING, "https://moteur.exemple/news", TextResponse)
    )
    assert (request.url, request.callback.__name__) == ("https://www.courrier.exemple/pont-1.html", "parse_outlet")
    [article] = made.parse_outlet(answer(PAGE, "https://www.courrier.exemple/pont-1.html", asked=LINK.url), LINK, FEED)
    assert (article.outlet, article.site) == (Outlet("Le Courrier du Val", "media"), "agregateur")
    assert article.sections[0].paragraphs
    assert article.date_published == LINK.date


@pytest.mark.parametrize(
    "body, url",
    [
        (PAGE, "https://agregateur.exemple/consent?continue=1"),
        ("", "https://www.courrier.exemple/pont-1.html"),
        ("<html><body><p>Réservé aux abonnés", "https://www.courrier.exemple/pont-1.html"),
    ],
    ids=["still at the aggregator", "empty", "no article"],
)
def test_a_link_that_leads_nowhere_is_exported_all_the_same(body, url):
    made = links(follow="yes")
    [record] = made.parse_outlet(answer(body, url, asked=LINK.url), LINK, FEED)
    assert (record.headline, record.outlet, record.sections) == (
        "Le pont fermé",
        Outlet("Le Courrier du Val", "links"),
        [],
    )
    assert made.crawler.stats.get_value("newscrawl/links/not_followed") == 1


def test_a_link_whose_outlet_refuses_is_exported_all_the_same():
    made = links(follow="yes")
    [request] = made.follow([LINK], FEED)
    failure = Failure(IgnoreRequest("Forbidden by robots.txt"))
    failure.request = request
    [record] = request.errback(failure)
    assert record.url == LINK.url


@pytest.mark.parametrize(
    "arguments, urls", [({}, ["https://agregateur.exemple/rss"]), ({"q": "l’eau & le pont"}, None)]
)
def test_words_to_search_for_take_the_place_of_the_front(arguments, urls):
    assert links(**arguments).start_urls == (
        urls or ["https://agregateur.exemple/search?q=l%E2%80%99eau%20%26%20le%20pont&hl=fr"]
    )


@pytest.mark.parametrize("arguments, said", [({"follow": "peut-être"}, "yes or no"), ({"q": "pont"}, "has no search")])
def test_arguments_that_make_no_sense_are_refused(arguments, said):
    with pytest.raises(ValueError, match=said):
        make(LinksSpider, arguments=arguments)


DIGUE = article(7).replace("pont", "barrage")
LISTED = """<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Liens</title><link>{base}/</link>
<item><title>Le pont d’Aubray fermé - Le Courrier du Val</title><link>{base}/go/1</link><source url="{there}">Le Courrier du Val</source></item>
<item><title>La digue de Kermel achevée - Le Fil</title><link>{there}/digue.html</link><source url="{there}">Le Fil</source></item>
<item><title>Une crue menace la vallée de l’Ardon - La Gazette</title><link>{base}/go/2</link><source url="{there}">La Gazette</source></item>
</channel></rss>"""


@pytest.mark.parametrize(
    "arguments, found",
    [
        ([], {"Le Courrier du Val": ("links", 0), "Le Fil": ("links", 0), "La Gazette": ("links", 0)}),
        (
            ["-a", "follow=yes"],
            {"Le Courrier du Val": ("media", 2), "Le Fil": ("media", 3), "La Gazette": ("links", 0)},
        ),
    ],
    ids=["exported", "followed"],
)
def test_a_crawl_of_links(tmp_path, monkeypatch, arguments, found):
    with LocalSite({"/pont.html": PAGE, "/digue.html": DIGUE}, host="localhost") as there, LocalSite() as here:
        here.pages["/links.rss"] = (
            200,
            {"Content-Type": "application/rss+xml"},
            LISTED.format(base=here.url, there=there.url),
        )
        here.pages["/go/1"] = (302, {"Location": f"{there.url}/pont.html"}, "")
        here.pages["/go/2"] = "<!doctype html><html><body><p>Un script vous emmène ailleurs.</p></body></html>"
        monkeypatch.setenv("LOCAL_SITE", here.url)
        run = crawl(tmp_path, "aggregator", *arguments, SPIDER_MODULES="faulty_spiders,local_copies")
    assert run.code == 0, run.err
    assert {
        a["outlet"]["name"]: (a["outlet"]["kind"], len(a["sections"] and a["sections"][0]["paragraphs"]))
        for a in run.articles()
    } == found


def test_a_spinner_is_known_by_its_addresses():
    front = """<a href="/monde/395852.html">Le pont d’Aubray fermé</a><a href="/local/77.html">Une crue</a><a href="/monde/">Monde</a>
    <a href="/tag/le-pont-d-aubray-ferme">Aubray</a><a href="/monde/395852.html#comments">3</a><a href="https://ailleurs.exemple.org/sport/1.html">Sport</a>"""
    spider = make(SpinnerSpider, outlet=Outlet("Tourne", "spinner"))
    asked = [request.url for request in spider.parse(answer(front, "https://val.exemple/"))]
    assert asked == ["https://val.exemple/monde/395852.html", "https://val.exemple/local/77.html"]
