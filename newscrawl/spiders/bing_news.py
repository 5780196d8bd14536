from newscrawl.base_spiders.links import LinksSpider
from newscrawl.items import Outlet


class BingNewsSpider(LinksSpider):
    """Bing Actualités: a search; its links carry the outlet's own address, so they are followed unless -a follow=no."""

    name = "bing_news"
    outlet = Outlet("Bing Actualités", "links")
    start_urls = ["https://www.bing.com/news/search?q=actualit%C3%A9s&format=rss&setlang=fr&cc=fr"]
    search = "https://www.bing.com/news/search?q={q}&format=rss&setlang=fr&cc=fr"
    follows = True
    known = "documented: public feed readers show the addresses, <News:Source> and apiclick.aspx"
