"""Pages read in processes of their own: on all cores, and with a bound on what one page may cost."""

from __future__ import annotations

import asyncio
import gc
import multiprocessing
import os
import traceback
from collections import deque
from contextlib import suppress
from multiprocessing import forkserver
from typing import TYPE_CHECKING, TypeVar

from lxml.etree import LxmlError
from pebble import ProcessExpired, ProcessPool

from newscrawl.archives.reading import PageReader, Reading
from newscrawl.copies.report import reading_of
from newscrawl.dedup.comparison import sketch_of
from newscrawl.exceptions import PageError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterable, Sequence

    from scrapy.settings import BaseSettings
    from typing_extensions import Self

    from newscrawl.archives.capture import Capture
    from newscrawl.loaders import Site

T = TypeVar("T")

_AHEAD = 8  # pages for each worker that are read before their turn: one slow page should not keep the others waiting

_WORKED_OUT = (sketch_of, reading_of)  # here, on one of many cores: the process that compares all articles has one

_reader: PageReader  # of a worker process


def _prepare(max_size: int, memory: int) -> None:
    """Make a process a worker."""
    global _reader  # noqa: PLW0603
    with suppress(ImportError, ValueError, OSError):  # a system without such bounds
        import resource  # noqa: PLC0415  # there is none on Windows

        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    _reader = PageReader(max_size)
    gc.freeze()  # what is loaded stays, and need not be gone through again and again


def _read(capture: Capture, site: Site, further: Sequence[Capture]) -> Reading:
    try:
        reading = _reader.read(capture, site, further)
        if article := reading.article:
            for how in _WORKED_OUT:
                article.worked_out(how)
    except (MemoryError, LxmlError):  # lxml calls it a syntax error where the memory is at its end
        return Reading(reason="unreadable")
    except Exception as error:  # noqa: BLE001  # whatever it is, it may not bear the way as it is
        raise PageError(type(error).__name__, traceback.format_exc()) from None
    return reading


def cores() -> int:
    """Return how many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


async def _result(page: asyncio.Future[Reading]) -> Reading:
    try:
        return await page
    except (asyncio.TimeoutError, ProcessExpired):  # in Python 3.10 it is none of the other TimeoutErrors
        return Reading(reason="unreadable")


async def _outcome(along: T, page: asyncio.Future[Reading]) -> tuple[T, Reading | PageError]:
    try:
        return along, await _result(page)
    except PageError as error:
        return along, error


class Workers:
    """Processes that read pages, each one page at a time; a page that stalls or kills its process costs that page alone.

    processes: how many; 0: one for each core
    timeout: seconds for one page
    memory: bytes of address space of a process
    max_size: bytes of a page, unpacked
    """

    def __init__(self, processes: int, timeout: float, memory: int, max_size: int) -> None:
        self.processes = processes or cores()
        self._timeout = timeout
        self._begun: set[asyncio.Future[Reading]] = set()
        # Forked from a process that imports all, while this one still begins, and does nothing else: this one has an event loop and threads.
        method = "forkserver" if "forkserver" in multiprocessing.get_all_start_methods() else "spawn"
        context = multiprocessing.get_context(method)
        context.set_forkserver_preload([__name__])
        if method == "forkserver":
            forkserver.ensure_running()
        self._pool = ProcessPool(
            max_workers=self.processes, context=context, initializer=_prepare, initargs=(max_size, memory)
        )

    @classmethod
    def from_settings(cls, settings: BaseSettings) -> Self:
        """Return them as the settings READ_PROCESSES, READ_TIMEOUT, READ_MEMORY_MB and DOWNLOAD_MAXSIZE bound them."""
        return cls(
            settings.getint("READ_PROCESSES"),
            settings.getfloat("READ_TIMEOUT"),
            settings.getint("READ_MEMORY_MB") * 2**20,
            settings.getint("DOWNLOAD_MAXSIZE"),
        )

    def _begin(self, capture: Capture, site: Site, further: Sequence[Capture] = ()) -> asyncio.Future[Reading]:
        page = asyncio.wrap_future(self._pool.submit(_read, self._timeout, capture, site, further))
        self._begun.add(page)
        page.add_done_callback(self._begun.discard)
        return page

    async def read(self, capture: Capture, site: Site, further: Sequence[Capture] = ()) -> Reading:
        """Return what an article's pages came to, unreadable where reading had to be broken off; raises PageError."""
        return await _result(self._begin(capture, site, further))

    async def read_all(
        self, pages: Iterable[tuple[Capture, Site, T] | None]
    ) -> AsyncIterator[tuple[T, Reading | PageError]]:
        """Yield what each page came to, in their order, with what came along with it. A None among them lets others have a turn."""
        waiting: deque[tuple[T, asyncio.Future[Reading]]] = deque()
        for page in pages:
            if page is None:
                await asyncio.sleep(0)
            else:
                capture, site, along = page
                waiting.append((along, self._begin(capture, site)))
            while waiting and (waiting[0][1].done() or len(waiting) > _AHEAD * self.processes):
                yield await _outcome(*waiting.popleft())
        while waiting:
            yield await _outcome(*waiting.popleft())

    def close(self) -> None:
        """End the processes, whatever they are at; nobody waits for it any longer."""
        for page in tuple(self._begun):
            page.cancel()
        self._pool.stop()  # type: ignore[no-untyped-call]
        self._pool.join()
