"""Why a page gives no article."""

from __future__ import annotations

from pathlib import Path

import pytest
from scrapy.exceptions import (
    CannotResolveHostError,
    DownloadCancelledError,
    DownloadConnectionRefusedError,
    DownloadTimeoutError,
    IgnoreRequest,
    ResponseDataLossError,
)
from scrapy.http import HtmlResponse, Response, TextResponse
from scrapy.spidermiddlewares.httperror import HttpError

from newscrawl.drops import REASONS, reason_of, unreadable
from newscrawl.exceptions import Refused

URL = "https://www.exemple.fr/"
ATTRIBUTES = b" ".join(b"a%d" % n for n in range(50_000))


@pytest.mark.parametrize(
    "error, reason",
    [
        (HttpError(Response(URL, status=410)), "http_410"),
        (Refused("redirect_loop"), "redirect_loop"),
        (IgnoreRequest("Forbidden by robots.txt"), "robots"),
        (IgnoreRequest("max redirections reached"), "too_many_redirects"),
        (IgnoreRequest("Ignored request not in cache"), "failed"),
        (DownloadCancelledError("too big"), "too_large"),
        (ResponseDataLossError(), "truncated"),
        (DownloadTimeoutError(), "timeout"),
        (CannotResolveHostError(), "dns"),
        (DownloadConnectionRefusedError(), "refused"),
        (OSError("disk"), "failed"),
    ],
)
def test_reason_of(error, reason):
    assert reason_of(error) == reason
    assert reason in REASONS or reason.startswith("http_")


@pytest.mark.parametrize(
    "response, reason",
    [
        (HtmlResponse(URL, body=b"<p>Bonjour"), None),
        (HtmlResponse(URL, body=b" \n"), "empty_page"),
        (HtmlResponse(URL, body=b"\x89PNG\r\n\x1a\n\x00\x00"), "not_html"),
        (TextResponse(URL, body=b"%PDF-1.7 ..."), "not_html"),
        (Response(URL, body=b"GIF89a"), "not_html"),
        (HtmlResponse(URL, body=b"<p>Bonjour" * 100_000), None),
        (HtmlResponse(URL, body=b"<p>Bonjour" * 300_000), "unreadable"),
        (HtmlResponse(URL, body=b"<p " + ATTRIBUTES + b">"), "unreadable"),
        (HtmlResponse(URL, body=b"<p>\0<p " + ATTRIBUTES + b">"), "unreadable"),
        (
            HtmlResponse(URL, body=b"<p a='<script>' b=\"'>\" " + ATTRIBUTES.replace(b" ", b"='>' ") + b">"),
            "unreadable",
        ),
        (TextResponse(URL, body=b"<script>if (a<b) '</script><p " + ATTRIBUTES + b">"), "unreadable"),
        (HtmlResponse(URL, body=b"<p data-state='" + ATTRIBUTES + b"'>Bonjour"), None),
        (HtmlResponse(URL, body=b"<script>i<n " + ATTRIBUTES + b"</script><!--<p " + ATTRIBUTES + b"-->"), None),
    ],
)
def test_unreadable(response, reason):
    assert unreadable(response) == reason


def test_the_docs_explain_every_reason():
    page = Path(__file__).parents[1].joinpath("docs", "operation.md").read_text(encoding="utf-8")
    rows = page.split("| reason | |\n| --- | --- |\n")[1].split("\n\n")[0].splitlines()
    assert rows == [f"| `{reason}` | {meaning} |" for reason, meaning in REASONS.items()]
