"""The project's exceptions, under one root; the message of each is one plain sentence for whoever runs the crawl."""

from __future__ import annotations

from scrapy.exceptions import IgnoreRequest


class NewscrawlError(Exception):
    """The root: whatever the project raises on purpose."""


class CannotStart(NewscrawlError):  # noqa: N818  # the name of a state of a run
    """A run that cannot begin; raised by extensions when they are made, read by the commands."""


class AlreadyRunning(CannotStart):
    """Another run of the same spider holds the lock; raised by runs.lock."""


class IndexFileError(NewscrawlError):
    """The index's file cannot be used; raised by dedup.store. The message says why and what to do."""


class IndexLost(NewscrawlError):  # noqa: N818  # the name of a state of a run
    """The index is gone, damaged or cannot be written, while a run needs it: the run has to end; raised by dedup.store."""


class IndexBusy(NewscrawlError):  # noqa: N818  # no fault of anybody's
    """Another program holds the index for the moment: what was asked is to be asked again; raised by dedup.store."""


class NoArticle(NewscrawlError):  # noqa: N818  # no fault of anybody's
    """A page gives no article; raised by newscrawl.read. The message is the reason, one of drops.REASONS."""


class PageError(NewscrawlError):
    """The project's own code failed at a page, in another process; raised by archives.workers.

    args: name of the exception, its traceback as text
    """


class Refused(NewscrawlError, IgnoreRequest):  # noqa: N818  # Scrapy's own are named without "Error" too
    """A request that the project's downloader middlewares refuse; raised by network.middlewares, counted by drops.

    reason: the key under which it is counted, one of drops.REASONS
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason
