from newscrawl.base_spiders.links import LinksSpider
from newscrawl.items import Outlet


class MsnSpider(LinksSpider):
    """MSN Actualités: republishes hundreds of outlets in pages that need a browser; its feed is read as links."""

    name = "msn"
    outlet = Outlet("MSN Actualités", "links")
    start_urls = ["https://rss.msn.com/fr-fr"]
    known = "documented: a public feed bridge (MsnMondeBridge) shows the feed; the text lies behind scripts"
