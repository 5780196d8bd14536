"""Downloader middlewares: what a response goes through before a spider sees it."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urljoin

from scrapy.http import TextResponse
from w3lib.encoding import http_content_type_encoding

from newscrawl.drops import Refused

if TYPE_CHECKING:
    from scrapy.http import Request, Response


class RedirectLoop:
    """Name a redirect to a page already passed through; Scrapy's duplicate filter would swallow it without a word."""

    def process_response(self, request: Request, response: Response) -> Response:
        if 300 <= response.status < 400 and "Location" in response.headers:
            target = urljoin(request.url, response.headers["Location"].decode("latin-1"))
            if target == request.url or target in request.meta.get("redirect_urls", ()):
                raise Refused("redirect_loop")
        return response


class TrueCharset:
    """Decode a page by what its bytes are where its declared charset is wrong.

    Bytes that are strict UTF-8 are UTF-8 whatever a header says: accented letters in another charset hardly ever form it.
    Where a page that is said to be UTF-8 holds more broken sequences than whole ones, it is cp1252.
    """

    def process_response(self, request: Request, response: Response) -> Response:
        if not isinstance(response, TextResponse) or response.body.isascii():
            return response
        declared = http_content_type_encoding(response.headers.get("Content-Type", b"").decode("latin-1"))
        if declared and declared != "utf-8" and _is_utf8(response.body):
            return response.replace(encoding="utf-8")
        if response.encoding == "utf-8" and not _is_utf8(response.body):
            text = response.body.decode("utf-8", "replace")
            if 2 * text.count("\ufffd") > sum(c > "\x7f" for c in text):
                return response.replace(encoding="cp1252")
        return response


def _is_utf8(body: bytes) -> bool:
    try:
        body.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
