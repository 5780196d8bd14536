"""Downloader middlewares: charsets that lie, redirects that lead nowhere."""

from __future__ import annotations

import pytest
from scrapy.http import HtmlResponse, Request, Response
from scrapy.utils.test import get_crawler

from newscrawl.exceptions import Refused
from newscrawl.network.middlewares import HttpCompression, Redirects, SoundBase, TrueCharset

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


def test_a_base_that_is_no_address_is_passed_over():
    body = b'<head><BASE href="http://[bad/"></head><p>Le pont</p>' + b" " * 20_000 + b"<base>"
    response = SoundBase().process_response(Request("https://a.fr/"), HtmlResponse("https://a.fr/", body=body))
    assert response.css("p::text").get() == "Le pont"
    assert response.body.endswith(b"<base>")
    sound = HtmlResponse("https://a.fr/", body=b'<base href="/b/"><p>Le pont</p>')
    assert SoundBase().process_response(Request("https://a.fr/"), sound) is sound


@pytest.mark.parametrize(
    "body", [b"<!doctype html><p>Le pont</p>", b'\xef\xbb\xbf  <?xml version="1.0"?><rss/>', b'{"a": 1}']
)
@pytest.mark.parametrize("encoding", ["gzip", "br", "deflate"])
def test_what_is_called_compressed_and_is_not(body, encoding):
    response = Response("https://a.fr/", body=body, headers={"Content-Encoding": encoding, "Content-Type": "text/html"})
    plain = HttpCompression.from_crawler(get_crawler()).process_response(Request("https://a.fr/"), response)
    assert plain.body == body
    assert isinstance(plain, HtmlResponse)
