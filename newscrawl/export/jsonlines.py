"""JSON Lines that survive a kill -9, and the index, which is told what is safely written."""

from __future__ import annotations

import io
import os
from contextlib import suppress
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from itemadapter import ItemAdapter
from scrapy import signals
from scrapy.exporters import JsonLinesItemExporter

from newscrawl.dedup.index import Index
from newscrawl.dedup.written_lines import mend
from newscrawl.exceptions import CannotStart, IndexFileError

if TYPE_CHECKING:
    from scrapy.crawler import Crawler
    from scrapy.extensions.feedexport import FeedSlot
    from typing_extensions import Self


class KnownStories:
    """The index of a run: opened from the setting INDEX_FILE (None: in memory), told what was exported, closed after the feeds.

    Raises CannotStart where the file cannot be used.
    """

    def __init__(self, crawler: Crawler) -> None:
        try:
            self.index = Index(crawler.settings["INDEX_FILE"] or None)
        except IndexFileError as error:
            raise CannotStart(str(error)) from error
        self.stats = crawler.stats
        crawler.signals.connect(self.feed_slot_closed, signals.feed_slot_closed)
        crawler.signals.connect(self.engine_stopped, signals.engine_stopped)

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        return cls(crawler)

    @classmethod
    def of(cls, crawler: Crawler) -> Index:
        """Return the index of a run that has this extension."""
        known = crawler.get_extension(cls)
        assert known is not None
        return known.index

    def feed_slot_closed(self, slot: FeedSlot) -> None:
        """Acknowledge a feed that was uploaded.

        The signal comes after a failed upload too. Scrapy counts these by type of storage only: once one failed, no later feed of
        that type is acknowledged, so that records may come twice but are never missing.
        """
        if isinstance(slot.exporter, JsonLinesExporter) and not self.stats.get_value(
            f"feedexport/failed_count/{type(slot.storage).__name__}"
        ):
            self.index.acknowledge(slot.exporter.waiting)

    def engine_stopped(self) -> None:
        self.index.close()


class JsonLinesExporter(JsonLinesItemExporter):
    """JSON Lines in UTF-8, each line handed to the system whole and at once; what is in a local file is acknowledged to the index.

    An unfinished last line of a file that is appended to goes; a line that cannot be written whole (full disk) is taken back before
    the error is raised.

    waiting: ids of the records that are safe only when the feed has been stored
    """

    def __init__(self, file: IO[bytes], *, index: Index | None = None, **kwargs: Any) -> None:
        super().__init__(file, **{**kwargs, "encoding": "utf-8"})  # type: ignore[arg-type]  # Scrapy says BytesIO, and means any file
        self.index = index
        self.waiting: list[str] = []
        # A file opened by path, or standard output. Other storages hand over a temporary file, or a compressor before one.
        self.is_local = isinstance(file, io.BufferedWriter)
        self.raw: io.FileIO | None = getattr(file, "raw", None)  # past the buffer, in which a failed line would stay
        if self.is_local and os.path.isfile(file.name):  # noqa: PTH113  # standard output has a name, not a path
            mend(Path(file.name))
            if index is not None:
                index.register_feed(file.name)

    @classmethod
    def from_crawler(cls, crawler: Crawler, file: IO[bytes], **kwargs: Any) -> Self:
        known = crawler.get_extension(KnownStories)
        return cls(file, index=known.index if known else None, **kwargs)

    def export_item(self, item: Any) -> None:
        line = self.encoder.encode(dict(self.get_serialized_fields(item))) + "\n"
        self._write(line.encode("utf-8", "replace"))  # replaces lone surrogates, which are not text
        id_ = str(ItemAdapter(item).get("id"))
        if not self.is_local:
            self.waiting.append(id_)
        elif self.index is not None:
            self.index.acknowledge([id_])

    def _write(self, line: bytes) -> None:
        if self.raw is None:
            self.file.write(line)
            self.file.flush()
            return
        end = self.raw.seek(0, os.SEEK_END) if self.raw.seekable() else None
        rest = memoryview(line)
        try:
            while rest:
                rest = rest[self.raw.write(rest) :]
        except OSError:
            if end is not None:
                with suppress(OSError):
                    self.raw.truncate(end)
                    self.raw.seek(end)
            raise

    def finish_exporting(self) -> None:
        if self.is_local and self.raw is not None and self.raw.seekable():
            os.fsync(self.raw.fileno())
