"""Pages of one article that lie apart among others, read together."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Generic, TypeVar

from w3lib.url import canonicalize_url

from newscrawl.archives.reading import Reading
from newscrawl.exceptions import PageError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterable, Iterator

    from newscrawl.archives.capture import Capture
    from newscrawl.archives.workers import Workers
    from newscrawl.loaders import Site

T = TypeVar("T")

_MOST_WAITING = (
    200  # articles whose next page is awaited, and further pages whose article is: their pages are in memory
)


def _key(url: str) -> str:
    """Return what is the same for the address of a page as its article links to it and as it was fetched."""
    return canonicalize_url(url).rstrip("/")


@dataclass
class _Waiting(Generic[T]):
    """Pages that belong together so far, what they came to, and what came along with each."""

    captures: list[Capture]
    site: Site
    along: list[T]
    reading: Reading | PageError

    @property
    def next(self) -> str:
        """The key of the page on which the article goes on, "" where it does not."""
        return "" if isinstance(self.reading, PageError) else _key(self.reading.further or "")


class Joining(Generic[T]):
    """Reads pages as Workers do, but those of one article as one, wherever they lie among the others.

    An article waits for its next page, and a further page for its article, until as many others wait or there are no more pages.
    """

    def __init__(self, workers: Workers) -> None:
        self._workers = workers
        self._articles: dict[str, _Waiting[T]] = {}  # by the key of the page that they wait for
        self._further: dict[str, _Waiting[T]] = {}  # by their own key

    async def read_all(
        self, pages: Iterable[tuple[Capture, Site, T] | None]
    ) -> AsyncIterator[tuple[list[T], Reading | PageError]]:
        """Yield what the pages came to, with what came along with each page of it; pages as in Workers.read_all."""
        whole = (page and (*page[:2], page) for page in pages)
        async for (capture, site, along), reading in self._workers.read_all(whole):
            one = _Waiting([capture], site, [along], reading)
            if article := self._articles.pop(_key(capture.url), None):
                one = await self._joined(article, one)
            while one.next and (further := self._further.pop(one.next, None)):
                one = await self._joined(one, further)
            for done in self._wait(one):
                yield done.along, done.reading
        for left in (*self._articles.values(), *self._further.values()):
            yield left.along, left.reading

    def _wait(self, one: _Waiting[T]) -> Iterator[_Waiting[T]]:
        """Yield what need not wait: what is whole, what the newest makes old, and what has waited for too long."""
        if one.next:
            waiting, key = self._articles, one.next
        elif isinstance(one.reading, Reading) and one.reading.reason == "further_page":
            waiting, key = self._further, _key(one.captures[0].url)
        else:
            yield one
            return
        if old := waiting.pop(key, None):  # an earlier version
            yield old
        waiting[key] = one
        if len(waiting) > _MOST_WAITING:
            yield waiting.pop(next(iter(waiting)))

    async def _joined(self, article: _Waiting[T], further: _Waiting[T]) -> _Waiting[T]:
        """Return an article with its next page; without it, where they cost more than a page may."""
        captures = [*article.captures, *further.captures]
        along = [*article.along, *further.along]
        reading: Reading | PageError
        try:
            reading = await self._workers.read(captures[0], article.site, captures[1:])
        except PageError as error:
            reading = error
        else:
            if reading.article is None and isinstance(article.reading, Reading):
                reading = replace(article.reading, further=None)
        return _Waiting(captures, article.site, along, reading)
