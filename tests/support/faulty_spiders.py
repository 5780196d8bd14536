"""Spiders and components that fail, for tests: SPIDER_MODULES names this module beside the real ones."""

from __future__ import annotations

import itertools
import re
import socket

from newscrawl.spiders.any import AnySpider

_resolve = socket.gethostbyname
_ANSWERS = {
    "boucle.test": itertools.repeat("127.0.0.2"),
    "meta.test": itertools.repeat("169.254.169.254"),
    # robots.txt and the first page from an address that is allowed, then from one that is not
    "change.test": itertools.chain(["127.0.0.1"] * 2, itertools.repeat("127.0.0.2")),
}


def gethostbyname(name):
    """Answer for the names of the tests; no other name is asked for beyond this machine."""
    if name in _ANSWERS:
        return next(_ANSWERS[name])
    if re.fullmatch(r"[\dx.a-f]+", name) or name == "localhost":  # an address, in whatever form
        return _resolve(name)
    raise socket.gaierror(f"{name}: no such name")


socket.gethostbyname = gethostbyname


class CallbackRaises(AnySpider):
    name = "callback_raises"

    def parse_article(self, response, announced=None, homes=()):
        if "00001" in response.url:
            raise RuntimeError("a bug")
        yield from super().parse_article(response, announced, homes)


class StartRaises(AnySpider):
    name = "start_raises"

    async def start(self):
        yield self.request(self.start_urls[0], self.parse)
        raise RuntimeError("a bug")


class BrokenPipeline:
    def process_item(self, item):  # noqa: ARG002
        raise RuntimeError("a bug")


class BrokenExtension:
    def __init__(self):
        raise RuntimeError("a bug")
