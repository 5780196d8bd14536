"""Sites that reword others' articles by machine."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from newscrawl.base_spiders.news import NewsSpider

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newscrawl.discovery import Link


_ARTICLE = re.compile(r"/[\w-]+/\d+\.html")


class SpinnerSpider(NewsSpider):
    """A site that republishes others' stories reworded by machine, without credit: to watch copies, never to trust them.

    Its family is known by /<section>/<number>.html, PREV/NEXT links to unrelated stories and English furniture in French
    pages. Quotations of these sites are never verbatim: the outlet's kind, spinner, marks each as altered and lets the
    loader mend what is certain, one Repair each.
    """

    practice = "rewrites"
    #: Every link of a front: the family's addresses tell the articles among them.
    links = "body"

    def follow(self, links: Iterable[Link], *homes: str) -> Iterator[Any]:
        return super().follow((link for link in links if _ARTICLE.fullmatch(urlsplit(link.url).path)), *homes)
