"""The least that a Scrapy spider can do with the recorded portal: what throughput.py compares with."""

from scrapy import Request, Spider


class BareSpider(Spider):
    """What Scrapy itself costs: every page of the recorded portal, its h1 and nothing else."""

    name = "bare"
    custom_settings = {"ITEM_PIPELINES": {}, "FEEDS": {}, "CONCURRENT_ITEMS": 100}  # Scrapy's own

    async def start(self):
        for url in ("https://actu.orange.fr/", "https://auto.orange.fr/"):
            yield Request(url)

    def parse(self, response):
        yield from response.follow_all(css="li a", callback=self.parse_page)

    def parse_page(self, response):
        yield {"h1": response.css("h1::text").get()}
