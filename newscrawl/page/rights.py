"""What a page says of its use for text and data mining and for training AI: the reservations of Article 4(3) of directive (EU) 2019/790."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrapy.http import TextResponse

#: Names of <meta> and of headers (https://www.w3.org/community/reports/tdmrep/CG-FINAL-tdmrep-20240510/), and the token that some use
#: in the robots ones (https://www.deviantart.com/team/journal/UPDATE-All-Deviations-Are-Opted-Out-of-AI-Datasets-934500371).
_RESERVATION = "tdm-reservation"
_RESERVED = "1"
_ROBOTS = {"header": "x-robots-tag", "page": "robots"}
_NO_AI = "noai"


def reservations(response: TextResponse) -> list[str]:
    """Return what a page reserves, by what says so: tdm-reservation:header, noai:header, tdm-reservation:page, noai:page."""
    said = {"header": _in_headers(response), "page": _in_page(response)}
    return list(
        dict.fromkeys(
            found
            for where, pairs in said.items()
            for name, value in pairs
            for found in _meant(where, name, value.strip().lower())
        )
    )


def _in_headers(response: TextResponse) -> Iterator[tuple[str, str]]:
    for name in (_RESERVATION, _ROBOTS["header"]):
        for value in response.headers.getlist(name):
            yield name, value.decode("latin-1")


def _in_page(response: TextResponse) -> Iterator[tuple[str, str]]:
    for meta in response.selector.root.iter("meta"):
        name = (meta.get("name") or "").strip().lower()
        if name in (_RESERVATION, _ROBOTS["page"]):
            yield name, meta.get("content") or ""


def _meant(where: str, name: str, value: str) -> Iterator[str]:
    if name == _RESERVATION and value == _RESERVED:
        yield f"{_RESERVATION}:{where}"
    elif name == _ROBOTS[where] and _NO_AI in value.replace(",", " ").replace(":", " ").split():
        yield f"{_NO_AI}:{where}"
