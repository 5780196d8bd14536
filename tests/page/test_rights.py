"""What a page says of its use for text and data mining, and for AI."""

from __future__ import annotations

import pytest
from scrapy.http import HtmlResponse

from newscrawl.loaders import read_article
from newscrawl.page.rights import reservations

PAGE = "<html><head>{}</head><body><h1>Le pont ferme</h1><p>Le pont de Vernois ferme lundi, dit la mairie.</p></body></html>"


def meta(name, content):
    return f'<meta name="{name}" content="{content}">'


def page(head="", **headers):
    headers = {name.replace("_", "-"): value for name, value in headers.items()}
    return HtmlResponse("https://val.exemple/pont", body=PAGE.format(head).encode(), encoding="utf-8", headers=headers)


@pytest.mark.parametrize(
    ("head", "headers", "expected"),
    [
        ("", {}, []),
        ("", {"TDM_Reservation": "1"}, ["tdm-reservation:header"]),
        ("", {"tdm_reservation": " 1 "}, ["tdm-reservation:header"]),
        ("", {"TDM_Reservation": "0"}, []),
        ("", {"X_Robots_Tag": "noai, noimageai"}, ["noai:header"]),
        ("", {"X_Robots_Tag": ["noindex", "otherbot: NoAI"]}, ["noai:header"]),
        ("", {"X_Robots_Tag": "noimageai"}, []),  # of pictures alone
        ("", {"X_Robots_Tag": "noairport, noindex"}, []),
        (meta("tdm-reservation", "1"), {}, ["tdm-reservation:page"]),
        (meta("TDM-Reservation", "1") * 2, {}, ["tdm-reservation:page"]),
        (meta("tdm-reservation", "0"), {}, []),
        (meta("tdm-policy", "https://val.exemple/conditions"), {}, []),
        (meta("robots", "index,noai,follow"), {}, ["noai:page"]),
        (meta("Robots", "follow,&nbsp;NoAI"), {}, ["noai:page"]),
        ('<meta content="&#49; " class="x" name=" TDM-Reservation">', {}, ["tdm-reservation:page"]),
        (meta("robots", "max-image-preview:large"), {}, []),
        (
            '<meta property="robots" content="noai"><meta name="robots"><meta name="tdm-reservation" content="10">',
            {},
            [],
        ),
        (meta("description", "noai"), {}, []),
        ("<meta charset=utf-8><meta name=robots>", {}, []),
        (
            meta("robots", "noai") + meta("tdm-reservation", "1"),
            {"TDM_Reservation": "1"},
            ["tdm-reservation:header", "noai:page", "tdm-reservation:page"],
        ),
    ],
)
def test_reservations(head, headers, expected):
    assert reservations(page(head, **headers)) == expected
    assert read_article(page(head, **headers)).rights == expected
