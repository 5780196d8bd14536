"""Downloader middlewares: charsets that lie, redirects that lead nowhere."""

from __future__ import annotations

import pytest
from scrapy.http import HtmlResponse, Request, Response

from newscrawl.exceptions import Refused
from newscrawl.network.middlewares import Redirects, TrueCharset

TEXT = "<p>L’été à Aubray : « déjà » vingt œuvres, naïveté ça et là</p>"


@pytest.mark.parametrize(
    "body, declared",
    [
        (TEXT.encode(), "utf-8"),
        (TEXT.encode(), "iso-8859-1"),
        (TEXT.encode(), "windows-1252"),
        (TEXT.encode(), None),
        (TEXT.encode("cp1252"), "iso-8859-1"),
        (TEXT.encode("cp1252"), "utf-8"),
        (b"<meta charset=iso-8859-1>" + TEXT.encode(), "iso-8859-1"),
        (b"<meta charset=utf-8>" + TEXT.encode("cp1252"), None),
    ],
)
def test_a_wrong_charset_is_put_right(body, declared):
    headers = {"Content-Type": f"text/html; charset={declared}" if declared else "text/html"}
    request = Request("https://www.exemple.fr/")
    response = TrueCharset().process_response(request, HtmlResponse(request.url, body=body, headers=headers))
    assert TEXT in response.text


def test_one_broken_sequence_does_not_turn_a_page():
    body = TEXT.encode() + b"\xff" + TEXT.encode()
    response = HtmlResponse("https://www.exemple.fr/", body=body, headers={"Content-Type": "text/html; charset=utf-8"})
    assert TEXT in TrueCharset().process_response(Request(response.url), response).text


def test_what_is_no_text_passes():
    response = Response("https://www.exemple.fr/x.png", body=b"\x89PNG\xff")
    assert TrueCharset().process_response(Request(response.url), response) is response


@pytest.mark.parametrize(
    "location, passed, loop",
    [
        ("/a", [], True),
        ("https://www.exemple.fr/b", ["https://www.exemple.fr/b"], True),
        ("/b", ["https://www.exemple.fr/b"], True),
        ("/c", ["https://www.exemple.fr/b"], False),
    ],
)
def test_redirect_loop(location, passed, loop):
    request = Request("https://www.exemple.fr/a", meta={"redirect_urls": passed})
    response = Response(request.url, status=302, headers={"Location": location})
    if loop:
        with pytest.raises(Refused) as refused:
            Redirects().process_response(request, response)
        assert refused.value.reason == "redirect_loop"
    else:
        assert Redirects().process_response(request, response) is response
