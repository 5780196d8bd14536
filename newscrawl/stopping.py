"""A run ended before its time, in order and in words: by a disk that is full, an index that is gone, and their like."""

from __future__ import annotations

import asyncio
import logging
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from scrapy.crawler import Crawler

logger = logging.getLogger(__name__)

_closing: set[asyncio.Future[None]] = set()  # the event loop keeps weak references only


def stop(crawler: Crawler, state: str, why: str) -> None:
    """End a run in order: nothing further is asked for. The first reason is the one that is told.

    state: how the run ends, a key of runs.outcome.EXIT_CODES
    why: one sentence for people
    """
    if is_stopped(crawler):
        return
    crawler.stats.set_value("newscrawl/stopped/state", state)
    crawler.stats.set_value("newscrawl/stopped/why", why)
    logger.error("The run stops: %s", why)
    with suppress(RuntimeError):  # before the crawl has started, there is nothing to close
        engine = crawler.engine
        if engine.spider is None:
            return
        task = asyncio.ensure_future(engine.close_spider_async(reason=state))
        _closing.add(task)
        task.add_done_callback(_closing.discard)


def is_stopped(crawler: Crawler) -> bool:
    """Whether `stop` was called for this run."""
    return crawler.stats.get_value("newscrawl/stopped/state") is not None
