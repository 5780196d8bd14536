"""Why a page gave no article: the names counted under newscrawl/dropped/ in the stats, and what they mean."""

from __future__ import annotations

import logging
import re
from typing import TYPE_CHECKING

from lxml import etree
from OpenSSL import SSL
from scrapy.exceptions import (
    CannotResolveHostError,
    DownloadCancelledError,
    DownloadConnectionRefusedError,
    DownloadTimeoutError,
    IgnoreRequest,
    ResponseDataLossError,
)
from scrapy.http import JsonResponse, TextResponse
from scrapy.spidermiddlewares.httperror import HttpError
from service_identity import VerificationError

from newscrawl.exceptions import Refused

if TYPE_CHECKING:
    from collections.abc import Mapping

    from scrapy.http import Response
    from scrapy.statscollectors import StatsCollector

logger = logging.getLogger(__name__)

#: Reason -> what a reader of the summary is told. http_NNN stands for every status that brings no page.
REASONS = {
    "http_NNN": "the server answered with that status",
    "redirect_loop": "redirected in a circle",
    "asked_before": "redirected to a page that this run has asked for already",
    "too_many_redirects": "redirected more often than REDIRECT_MAX_TIMES",
    "robots": "robots.txt forbids the page",
    "rights_reserved": "reserved from text and data mining, which RESPECT_TDM respects",
    "too_large": "larger than DOWNLOAD_MAXSIZE",
    "truncated": "the connection ended before the page did",
    "timeout": "no whole answer within DOWNLOAD_TIMEOUT",
    "dns": "the host has no address",
    "private_address": "the host's address is not public (ALLOWED_PRIVATE_ADDRESSES)",
    "scheme": "neither http nor https",
    "tls": "no trustworthy certificate for that name",
    "refused": "nobody listens at that address",
    "robots_unreachable": "robots.txt came with a server error, or not in time: nothing is asked for without it",
    "left_alone": "the site had refused REFUSALS_MAX times in a row",
    "host_held": "other runs were asking its host for longer than four of them need: it comes again",
    "stopped": "the run ended before the page's turn",
    "failed": "the download failed in another way (see the log)",
    "not_html": "not an HTML page, whatever its type says",
    "empty_page": "an answer without content",
    "offsite": "redirected to another site",
    "led_away": "its feed leads over a host of its own to another site, as its first pages showed",
    "list": "a page that lists articles and is none",
    "consent_wall": "a consent wall instead of the page",
    "robot_check": "a check for robots instead of the page",
    "script_needed": "nothing but a request for JavaScript or another browser",
    "maintenance": "the site is closed for a while, or says that it has failed",
    "soft_404": "the site says that there is no such page, though it answers 200",
    "subscription_wall": "an offer to subscribe, to log in or to fetch an app, and nothing of the article",
    "not_article": "neither its address nor the page itself says that it is an article (read from an archive)",
    "other_language": "a text in another language than the site's (read from an archive)",
    "further_page": "read from an archive: a further page whose article is not there or is known already, or the first page of one that lacks others and is known",
    "unreadable": "reading it took longer than READ_TIMEOUT or more than READ_MEMORY_MB, or it has more elements or attributes than any page needs",
    "broken_record": "a record of a WARC file that is damaged",
    "no_headline": "no headline found",
    "no_text": "a headline, but no paragraph of text",
}

#: Those of pages that were not asked for and come again in the next run.
NEXT_RUN = {"stopped", "host_held"}
#: Those of pages that stand in the place of an article though the server answers 200.
STAND_INS = ("consent_wall", "robot_check", "script_needed", "maintenance", "soft_404", "subscription_wall")

_BY_ERROR = {
    DownloadCancelledError: "too_large",
    ResponseDataLossError: "truncated",
    DownloadTimeoutError: "timeout",
    CannotResolveHostError: "dns",
    DownloadConnectionRefusedError: "refused",
}
#: More than ten times what the largest pages have. 200,000 elements are read in some two seconds; and libxml2 takes a time that grows with
#: the square of the attributes of one element, half an hour for the million that 8 MiB can hold, in which no other run and no signal has its turn.
MOST_ELEMENTS = 200_000
MOST_ATTRIBUTES = 1000
_SMALL = 64 * 1024  # bytes in which neither costs a second
_NOT_CONTROLS = bytes(b for b in range(256) if chr(b) >= " " or chr(b) in "\t\n\f\r\x1b")
_JSON = re.compile(rb"\s{0,100}[\[{]\s{0,100}[\"\[{]")
#: What Scrapy's own middlewares say when they refuse a request.
_BY_MESSAGE = {"Forbidden by robots.txt": "robots", "max redirections reached": "too_many_redirects"}


def drop(stats: StatsCollector, reason: str, url: str) -> None:
    """Count and log a page that gives no article."""
    stats.inc_value(f"newscrawl/dropped/{reason}")
    logger.info("Dropped (%s): %s", reason, url)


def reason_of(error: BaseException) -> str:
    """Return the reason for an error that a request ended with."""
    if isinstance(error, HttpError):
        return f"http_{error.response.status}"
    if isinstance(error, Refused):
        return error.reason
    if isinstance(error, IgnoreRequest):
        return _BY_MESSAGE.get(str(error), "failed")
    causes = [cause.value for cause in getattr(error.__cause__, "reasons", ())]
    if refused := next((cause for cause in causes if isinstance(cause, Refused)), None):
        return refused.reason
    if any(isinstance(cause, SSL.Error | VerificationError) for cause in causes):
        return "tls"
    return next((reason for kind, reason in _BY_ERROR.items() if isinstance(error, kind)), "failed")


def unreadable(response: Response) -> str | None:
    """Return the reason why a response cannot hold an article, or None: its first bytes say more than its content type."""
    if not response.body.strip():
        return "empty_page"
    if not isinstance(response, TextResponse) or response.body[:5] == b"%PDF-" or _is_binary(response.body[:1024]):
        return "not_html"
    if isinstance(response, JsonResponse) or _JSON.match(response.body):
        return "not_html"
    if len(response.body) > _SMALL and _is_overgrown(response.text):
        return "unreadable"
    return None


class _Counter:
    """A target of lxml's parser, which then builds no tree and takes a time that grows with the length alone."""

    def __init__(self) -> None:
        self.elements = 0

    def start(self, _tag: str, attributes: Mapping[str, str]) -> None:
        self.elements += 1
        if self.elements > MOST_ELEMENTS or len(attributes) > MOST_ATTRIBUTES:
            raise Refused("unreadable")

    def close(self) -> None:
        """Have nothing to give."""


def _is_overgrown(html: str) -> bool:
    """Whether a page has more elements, or one of them more attributes, than can be read while others wait."""
    parser = etree.HTMLParser(target=_Counter(), huge_tree=True, encoding="utf-8")
    try:
        etree.fromstring(html.replace("\0", "").encode("utf-8", "replace"), parser)
    except Refused:
        return True
    return False


def _is_binary(head: bytes) -> bool:
    """Whether more than one byte in fifty is a control character; a stray one on a page is no reason to lose it."""
    return len(head) < 50 * len(head.translate(None, delete=_NOT_CONTROLS))
