"""A feed that leads over one host to another site than its own."""

from __future__ import annotations

from local_site import LocalSite, article, article_path
from runs import crawl

RSS = {"Content-Type": "application/rss+xml"}


def feed_over(host, site, numbers):
    items = "".join(f"<item><link>http://{host}:{site.port}{article_path(n)}</link></item>" for n in numbers)
    return 200, RSS, f"<rss version='2.0'><channel><title>Le Val</title><link>{site.url}/</link>{items}</channel></rss>"


def run_over(tmp_path, pages):
    with LocalSite() as site:
        site.port = int(site.url.rpartition(":")[2])
        site.pages["/rss"] = feed_over("localhost", site, range(12))
        for n in range(12):
            site.pages[article_path(n)] = pages(n, site)
            site.pages[f"/a{article_path(n)}"] = article(n)
        run = crawl(tmp_path, "any", "-a", f"url={site.url}/rss", DOWNLOAD_DELAY=0.2)
        return run, [path for path in site.paths() if path.startswith(article_path(0)[:6])]


def test_after_a_few_pages_nothing_further_is_asked_for(tmp_path):
    run, asked = run_over(tmp_path, lambda n, _: article(n))  # the host is that of the other site
    assert len(asked) <= 3 + 1  # one may be under way
    assert run.report["dropped"] == {"offsite": len(asked), "led_away": 12 - len(asked)}
    assert run.report["announced"] == 12
    assert run.err.count("leads over localhost to localhost, which is another site") == 1


def test_a_feed_that_leads_home_too_is_read_whole(tmp_path):
    def there(n, site):
        target = f"http://localhost:{site.port}" if n in {2, 5, 6, 7} else site.url
        return 302, {"Location": f"{target}/a{article_path(n)}"}, ""

    run, asked = run_over(tmp_path, there)
    assert (len(asked), run.report["articles"], run.report["dropped"]) == (12, 8, {"offsite": 4})
