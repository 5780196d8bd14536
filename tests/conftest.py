from __future__ import annotations

import pytest
from scrapy.http import HtmlResponse


@pytest.fixture
def html():
    """Make a response of a page's HTML."""

    def make(body: str | bytes, url: str = "https://www.exemple.fr/") -> HtmlResponse:
        return HtmlResponse(url, body=body if isinstance(body, bytes) else body.encode(), encoding="utf-8")

    return make
