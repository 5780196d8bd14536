from newscrawl.base_spiders.links import LinksSpider
from newscrawl.items import Outlet


class GoogleNewsSpider(LinksSpider):
    """Google Actualités: headlines of all French-language outlets; its links are opaque and lead nowhere without a browser.

    q takes Google's own search words: -a q="Mayotte when:2d".
    """

    name = "google_news"
    outlet = Outlet("Google Actualités", "links")
    start_urls = ["https://news.google.com/rss?hl=fr&gl=FR&ceid=FR:fr"]
    search = "https://news.google.com/rss/search?q={q}&hl=fr&gl=FR&ceid=FR:fr"
    known = "documented: Outsharp/shipp-skills and many public feed readers show addresses and items"
