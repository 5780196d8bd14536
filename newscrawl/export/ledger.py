"""Which records stand in all the feeds that take them: these are acknowledged to the index, in batches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscrawl.exceptions import IndexBusy
from newscrawl.export.jsonlines import Record

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newscrawl.dedup.index import Index
    from newscrawl.export.jsonlines import JsonLinesExporter

#: Records after which the feeds are brought to the disk and the index is told. So many lines may come twice after a power cut; after a
#: kill none does.
BATCH = 50


class Ledger:
    """The account of one run: what was written where, and what is safe.

    A line in a local file is safe once the file is on the disk; in a feed that is compressed or uploaded, once that has succeeded.
    """

    def __init__(self, index: Index) -> None:
        self.index = index
        self.written = 0
        self.since = 0
        self.safe: list[Record] = []
        self.local: list[JsonLinesExporter] = []

    def note(self, id_: str, feeds: Iterable[JsonLinesExporter]) -> None:
        """Take note of a record that was written to these feeds, which are all that take it."""
        feeds = list(feeds)
        if not feeds:  # no feed of JSON Lines: nobody remembers it
            return
        self.written += 1
        record = Record(id_, self.written, len(feeds))
        for feed in feeds:
            feed.waiting.append(record)
            if feed.is_local and feed not in self.local:
                self.local.append(feed)
        self.since += 1
        if self.since >= BATCH:
            self.sync()

    def sync(self, *, patient: bool = False) -> None:
        """Bring the local feeds to the disk, then tell the index; where another program holds the index, it is told with the next batch.

        Raises OSError where a file cannot be brought to the disk, IndexLost where the index is lost.
        """
        self.since = 0
        for feed in self.local:
            feed.sync()
            self._settle(feed)
        ends = {feed.path: feed.size() for feed in self.local if feed.path and feed.is_open_file}
        self.safe.sort(key=lambda record: record.number)
        all_safe = len(self.safe) == self.written
        try:
            self.index.acknowledge([record.id for record in self.safe], ends if all_safe else {}, patient=patient)
        except IndexBusy:
            if patient:
                raise
            return
        self.written -= len(self.safe)
        self.safe.clear()

    def stored(self, feed: JsonLinesExporter) -> None:
        """Take note that a feed has been closed, and stored where it had to be."""
        if feed in self.local:
            self.local.remove(feed)
        self._settle(feed)
        self.sync(patient=True)

    def _settle(self, feed: JsonLinesExporter) -> None:
        for record in feed.waiting:
            record.lacking -= 1
            if not record.lacking:
                self.safe.append(record)
        feed.waiting.clear()
