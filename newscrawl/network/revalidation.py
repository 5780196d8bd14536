"""Entry points are asked for again only if they have changed: what a crawl every ten minutes can save a site."""

from __future__ import annotations

from http import HTTPStatus
from pathlib import Path
from typing import TYPE_CHECKING

from scrapy.downloadermiddlewares.httpcache import HttpCacheMiddleware
from scrapy.exceptions import NotConfigured
from scrapy.settings import Settings

from newscrawl.network.kept_pages import KeptPages
from newscrawl.stopping import stop

if TYPE_CHECKING:
    from scrapy.http import Request, Response
    from scrapy.settings import BaseSettings
    from scrapy.statscollectors import StatsCollector

#: Header of the kept page -> header of the question whether it has changed.
_VALIDATORS = {"ETag": "If-None-Match", "Last-Modified": "If-Modified-Since"}


class Revalidate:
    """Cache policy: ask for feeds, sitemaps and fronts each time, but as "only if changed since".

    Where nothing has changed (304), the kept page is read once more: what an earlier run could not fetch is asked for
    again. Articles are not kept: the index knows them.
    """

    def __init__(self, settings: BaseSettings) -> None:
        """Scrapy gives a policy the settings; this one needs none."""

    def should_cache_request(self, request: Request) -> bool:
        return getattr(request.callback, "__name__", "") == "parse"  # NewsSpider reads entry points there

    def should_cache_response(self, response: Response, request: Request) -> bool:
        is_whole = not {"dataloss", "partial"} & set(response.flags)
        return response.status == HTTPStatus.OK and is_whole and any(name in response.headers for name in _VALIDATORS)

    def is_cached_response_fresh(self, cachedresponse: Response, request: Request) -> bool:
        for header, question in _VALIDATORS.items():
            if value := cachedresponse.headers.get(header):
                request.headers[question] = value
        return False

    def is_cached_response_valid(self, cachedresponse: Response, response: Response, request: Request) -> bool:
        return response.status == HTTPStatus.NOT_MODIFIED


class EntryPoints(HttpCacheMiddleware):
    """Scrapy's cache for the entry points alone, in NEWSCRAWL_DATA/entry_points.

    It gives way to Scrapy's own cache where that is switched on (HTTPCACHE_ENABLED): who records or replays pages wants all of
    them. An old page is not shown where the site is down: that is a failure, and must be reported.
    """

    def __init__(self, settings: Settings, stats: StatsCollector) -> None:
        if settings.getbool("HTTPCACHE_ENABLED"):
            raise NotConfigured
        own = {
            "HTTPCACHE_ENABLED": True,
            "HTTPCACHE_POLICY": Revalidate,
        }
        super().__init__(Settings(own), stats)
        self.storage = KeptPages(Path(settings["NEWSCRAWL_DATA"]) / "entry_points")

    def process_response(self, request: Request, response: Response) -> Response | Request:  # type: ignore[override]  # no spider is given any more
        try:
            return super().process_response(request, response)
        except OSError as error:  # only the storage raises it: the page itself is there
            stop(self.crawler, "feed_failed", f"the entry point {request.url} could not be kept ({error})")
            return response

    def process_exception(self, request: Request, exception: Exception) -> None:  # type: ignore[override]  # no spider is given any more
        request.meta.pop("cached_response", None)
