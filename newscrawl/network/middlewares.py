"""Downloader middlewares: what a request and its response go through between the spider and the network."""

from __future__ import annotations

import gzip
import logging
import random
import re
import zlib
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import urljoin

import brotli
from scrapy.downloadermiddlewares.httpcompression import HttpCompressionMiddleware
from scrapy.downloadermiddlewares.retry import RetryMiddleware
from scrapy.exceptions import CannotResolveHostError, IgnoreRequest
from scrapy.http import Request, TextResponse
from scrapy.responsetypes import responsetypes
from scrapy.utils.httpobj import urlparse_cached
from scrapy.utils.response import get_base_url
from w3lib.encoding import http_content_type_encoding

from newscrawl.exceptions import Refused
from newscrawl.network.resolver import PublicResolver
from newscrawl.network.throttle import Pace

if TYPE_CHECKING:
    from scrapy.crawler import Crawler
    from scrapy.http import Response
    from typing_extensions import Self

logger = logging.getLogger(__name__)

_WEB = {"http", "https"}
_GZIP = b"\x1f\x8b"  # the first bytes of every gzip
_IN_THE_CLEAR = re.compile(rb"(?:\xef\xbb\xbf)?\s{0,100}(?:<[!?A-Za-z]|\{\s{0,100}\")")
_BASE = re.compile(rb"<base\b", re.IGNORECASE)
_BASE_WITHIN = 4096 * 4  # bytes, of as many characters as Scrapy looks at for a base
_REDIRECTION = 3  # the first digit of such a status
_Result = TypeVar("_Result")


class WebOnly:
    """Refuse every scheme but http and https, before robots.txt is asked for."""

    def process_request(self, request: Request) -> None:
        if urlparse_cached(request).scheme not in _WEB:
            raise Refused("scheme")


class Retry(RetryMiddleware):
    """Scrapy's retries, each after a longer rest of the host: RETRY_BACKOFF seconds, then twice as many, each ±50 %."""

    backoff: float

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        retry = super().from_crawler(crawler)
        retry.backoff = crawler.settings.getfloat("RETRY_BACKOFF")
        return retry

    def process_response(self, request: Request, response: Response) -> Request | Response:  # type: ignore[override]  # no spider is given any more
        return self._after_a_rest(super().process_response(request, response))

    def process_exception(self, request: Request, exception: Exception) -> Request | Response | None:  # type: ignore[override]
        return self._after_a_rest(super().process_exception(request, exception))

    def _after_a_rest(self, result: _Result) -> _Result:
        if isinstance(result, Request) and (pace := self.crawler.get_extension(Pace)):
            rest = self.backoff * 2 ** (result.meta["retry_times"] - 1)
            pace.pause(result, rest * random.uniform(0.5, 1.5))  # noqa: S311
        return result


class HttpCompression(HttpCompressionMiddleware):
    """Scrapy's decompression, which takes the half of a packed page that arrived for the whole; here that is an error.

    A body that is called compressed and begins as markup or JSON in the clear, or not as its packing does, is taken as it is.
    """

    def process_response(self, request: Request, response: Response) -> Request | Response:  # type: ignore[override]
        packed, encoding = response.body, (response.headers.get("Content-Encoding") or b"").strip().lower()
        unpacked = encoding in {b"gzip", b"x-gzip"} and not packed.startswith(_GZIP)
        if encoding and (unpacked or _IN_THE_CLEAR.match(packed)):
            del response.headers["Content-Encoding"]
            kind = responsetypes.from_args(headers=response.headers, url=response.url, body=response.body)
            return response.replace(cls=kind)
        try:
            result = super().process_response(request, response)
        except IgnoreRequest as error:  # it raises this for a bomb only
            raise Refused("too_large") from error
        # Only what may have broken off is unpacked again, strictly. A gzip ends with its length, which costs nothing to compare.
        if encoding in {b"gzip", b"x-gzip"}:
            doubtful = packed[-4:] != (len(result.body) % 2**32).to_bytes(4, "little")
        else:
            doubtful = bool(encoding) and not _END.search(result.body[-_TAIL:])
        if doubtful and _breaks_off(encoding, packed):
            raise Refused("truncated")
        return result


_END = re.compile(rb"</(?:html|body|rss|feed|urlset|sitemapindex|rdf:rdf)\s*>", re.IGNORECASE)
_TAIL = 2000  # bytes in which the end of a page stands, before what trackers and servers add


def _breaks_off(encoding: bytes, packed: bytes) -> bool:
    """Whether a packed body ends before its packing does; one that is damaged but whole does not."""
    try:
        if encoding in {b"gzip", b"x-gzip"}:
            gzip.decompress(packed)
        elif encoding == b"br":
            unpacker = brotli.Decompressor()
            unpacker.process(packed)
            return not unpacker.is_finished()
        elif encoding == b"deflate" and packed[:1] == b"\x78":
            inflate = zlib.decompressobj()
            inflate.decompress(packed)
            return not inflate.eof
    except EOFError:
        return True
    except (OSError, zlib.error, brotli.error):
        pass
    return False


class TrueCharset:
    """Decode a page by what its bytes are where its declared charset is wrong.

    Bytes that are strict UTF-8 are UTF-8 whatever a header says: accented letters in another charset hardly ever form valid UTF-8.
    Where a page that is said to be UTF-8 holds more broken sequences than whole ones, it is cp1252.
    """

    def process_response(self, request: Request, response: Response) -> Response:
        if not isinstance(response, TextResponse) or response.body.isascii():
            return response
        declared = http_content_type_encoding((response.headers.get("Content-Type") or b"").decode("latin-1"))
        if declared and declared != "utf-8" and _is_utf8(response.body):
            return response.replace(encoding="utf-8")
        if response.encoding == "utf-8" and not _is_utf8(response.body):
            text = response.body.decode("utf-8", "replace")
            if 2 * text.count("\ufffd") > sum(c > "\x7f" for c in text):
                return response.replace(encoding="cp1252")
        return response


class SoundBase:
    """Take away a <base> whose address is none: Scrapy would raise wherever the page is selected from."""

    def process_response(self, request: Request, response: Response) -> Response:
        if not isinstance(response, TextResponse):
            return response
        try:
            get_base_url(response)
        except ValueError:
            head, tail = response.body[:_BASE_WITHIN], response.body[_BASE_WITHIN:]
            return response.replace(body=_BASE.sub(b"<no-base", head) + tail)
        return response


class PublicHosts:
    """Name the refusal of PublicResolver, and spare it the retries of a host without any address."""

    def __init__(self, allowed: list[str]) -> None:
        PublicResolver.allow(allowed)

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        return cls(crawler.settings.getlist("ALLOWED_PRIVATE_ADDRESSES"))

    def process_exception(self, request: Request, exception: Exception) -> None:
        if (
            isinstance(exception, CannotResolveHostError)
            and urlparse_cached(request).hostname in PublicResolver.refused
        ):
            raise Refused("private_address") from exception


class Redirects:
    """Name the redirects that lead nowhere.

    Scrapy's duplicate filter would swallow one to a page already passed through, and the spider would get the bare 302
    of one to another scheme.
    """

    def process_response(self, request: Request, response: Response) -> Response:
        if response.status // 100 == _REDIRECTION and "Location" in response.headers:
            target = urljoin(request.url, (response.headers["Location"] or b"").decode("latin-1").strip())
            if target == request.url or target in request.meta.get("redirect_urls", ()):
                raise Refused("redirect_loop")
            if target.partition(":")[0].lower() not in _WEB:
                raise Refused("scheme")
        return response


def _is_utf8(body: bytes) -> bool:
    try:
        body.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
