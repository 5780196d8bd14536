"""Scrapy's download over HTTP, with a bound on what stands before a page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from scrapy.core.downloader.handlers.http11 import (
    HTTP11DownloadHandler,
    _LenientHTTP11ClientFactory,
    _LenientHTTP11ClientProtocol,
)
from twisted.python.failure import Failure
from twisted.web._newclient import BODY, DONE

from newscrawl.exceptions import Refused

if TYPE_CHECKING:
    from scrapy.crawler import Crawler
    from twisted.internet.defer import Deferred

#: Bytes of a response's status and headers; browsers take 256 KiB.
MOST_HEADERS = 512 * 1024


class _BoundedProtocol(_LenientHTTP11ClientProtocol):
    """Hangs up where headers do not end: Twisted collects them until there is no memory left."""

    _before_body = 0

    def request(self, request: Any) -> Deferred[Any]:
        self._before_body = 0
        return super().request(request)

    def dataReceived(self, data: bytes) -> None:  # noqa: N802
        parser = self._parser
        if parser is not None and parser.state not in {BODY, DONE}:
            self._before_body += len(data)
            if self._before_body > MOST_HEADERS + len(data):
                self._giveUp(Failure(Refused("too_large")))  # type: ignore[no-untyped-call]  # Twisted has no types for it
                return
        super().dataReceived(data)  # type: ignore[no-untyped-call]


class _BoundedFactory(_LenientHTTP11ClientFactory):
    def buildProtocol(self, addr: Any) -> _BoundedProtocol:  # noqa: N802
        return _BoundedProtocol(self._quiescentCallback)  # type: ignore[no-untyped-call]


class HttpHandler(HTTP11DownloadHandler):
    """Scrapy's own, which reads no more than MOST_HEADERS bytes of headers."""

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        self._pool._factory = _BoundedFactory  # noqa: SLF001  # as Scrapy sets its own
