from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


class ActualiteCdSpider(NewsSpider):
    """Actualité.cd: a news site of the Democratic Republic of the Congo."""

    name = "actualite_cd"
    outlet = Outlet("Actualité.cd", "media")
    country, timezone = "CD", "Africa/Kinshasa"
    start_urls = ["https://actualite.cd/feed", "https://actualite.cd/actualite"]
    rules = {"body": ".views-field-body", "date_published": "#p-date::text"}
    known = (
        "documented: bernard-ng/drc-news-corpus (2025) reads .views-field-body and #p-date; feed in public feed lists"
    )
