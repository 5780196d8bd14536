from newscrawl.base_spiders.wordpress import WordPressSpider
from newscrawl.items import Outlet


class LeQuotidienSpider(WordPressSpider):
    """Le Quotidien: a daily of Luxembourg; AFP stands as the author."""

    name = "le_quotidien"
    outlet = Outlet("Le Quotidien", "media")
    country, timezone = "LU", "Europe/Luxembourg"
    start_urls = ["https://lequotidien.lu/feed/", "https://lequotidien.lu/"]
    known = "documented: public crawlers show the fronts, /author/afp/ and .author-name; feed in a public list"
