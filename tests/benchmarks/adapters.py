"""The project's side of the benchmarks: thin functions over its public API."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newscrawl.dedup.urls import url_key
from newscrawl.loaders import read_article

if TYPE_CHECKING:
    from scrapy.http import TextResponse


def canonical_url(url: str) -> str:
    """Return the key by which URLs are compared; the exported URL keeps scheme and host."""
    return url_key(url)


def extract(response: TextResponse) -> dict[str, Any]:
    """Return the fields of one page in the benchmark's shape."""
    article = read_article(response)
    credit = article.credit
    lines = [line for n, line in article.lines() if n >= 0]
    return {
        "headline": article.headline,
        "date": article.date_published,
        "authors": article.authors + ([credit.text, *credit.agencies] if credit and credit.text else []),
        "standfirst": article.standfirst or "",
        "body": "\n".join(lines),
        "subheadings": [section.heading for section in article.sections if section.heading],
    }
