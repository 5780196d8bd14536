"""What all tests share: a response made of HTML, and Hypothesis without deadlines."""

from __future__ import annotations

import pytest
from hypothesis import settings
from scrapy.http import HtmlResponse

# Timing belongs in benchmarks: a busy machine must not fail a property.
settings.register_profile("newscrawl", deadline=None)
settings.load_profile("newscrawl")


@pytest.fixture
def html():
    """Make a response of a page's HTML."""

    def make(body: str | bytes, url: str = "https://www.exemple.fr/") -> HtmlResponse:
        return HtmlResponse(url, body=body if isinstance(body, bytes) else body.encode(), encoding="utf-8")

    return make
