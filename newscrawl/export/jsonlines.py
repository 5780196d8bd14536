"""JSON Lines that survive a kill -9."""

from __future__ import annotations

import io
import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

import msgspec
from scrapy.exporters import JsonLinesItemExporter

from newscrawl.dedup.written_lines import mend
from newscrawl.items import Article, Sighting

_ENCODER = msgspec.json.Encoder()
_PLAIN = {"ensure_ascii": False}  # options of Scrapy's encoder where a feed asks for none


@dataclass(eq=False)
class Record:
    """A record of which not all feeds are known to hold it.

    lacking: how many feeds are still to hold it safely
    """

    id: str
    number: int
    lacking: int


class JsonLinesExporter(JsonLinesItemExporter):
    """JSON Lines in UTF-8, each line handed to the system whole and at once.

    An unfinished last line of a file that is appended to goes; a line that cannot be written whole (full disk) is taken back before
    the error is raised.

    path: of a local file, that is not compressed
    waiting: records that are not known to be safe in this feed
    """

    def __init__(self, file: IO[bytes], **kwargs: Any) -> None:
        super().__init__(file, **{**kwargs, "encoding": "utf-8"})  # type: ignore[arg-type]  # Scrapy says BytesIO, and means any file
        self.waiting: list[Record] = []
        # A file opened by path, or standard output. Other storages hand over a temporary file, or a compressor before one.
        self.is_local = isinstance(file, io.BufferedWriter)
        self.raw: io.FileIO | None = getattr(file, "raw", None)  # past the buffer, in which a failed line would stay
        self.path: str | None = None
        self._before: int | None = None
        self._named = False
        if self.is_local and os.path.isfile(file.name):  # noqa: PTH113  # standard output has a name, not a path
            self.path = str(Path(file.name).absolute())
            mend(Path(file.name))

    def export_item(self, item: Any) -> None:
        self._write(self._line(item))

    def _line(self, item: Any) -> bytes:
        if isinstance(item, (Article, Sighting)) and not self.fields_to_export and self._kwargs == _PLAIN:
            with suppress(UnicodeEncodeError):  # the usual case, in a tenth of the time, to the same bytes
                return msgspec.json.format(_ENCODER.encode(item), indent=0) + b"\n"
        line = self.encoder.encode(dict(self.get_serialized_fields(item))) + "\n"
        return line.encode("utf-8", "replace")  # replaces halves of a surrogate pair, which are no text

    def _write(self, line: bytes) -> None:
        if self.raw is None:
            self.file.write(line)
            self.file.flush()
            return
        self._before = self.raw.seek(0, os.SEEK_END) if self.raw.seekable() else None
        rest = memoryview(line)
        try:
            while rest:
                rest = rest[self.raw.write(rest) :]
        except OSError:
            self.take_back()
            raise

    def take_back(self) -> None:
        """Cut off the last line, or what there is of it, where the file allows."""
        if self.raw is not None and self._before is not None:
            with suppress(OSError):
                self.raw.truncate(self._before)
                self.raw.seek(self._before)
            self._before = None

    @property
    def is_open_file(self) -> bool:
        """Whether it is a local file, open still: closed ones have been brought to the disk."""
        return self.path is not None and self.raw is not None and not self.raw.closed

    def size(self) -> int:
        """Return how many bytes a local file has."""
        assert self.raw is not None
        return self.raw.seek(0, os.SEEK_END)

    def sync(self) -> None:
        """Bring a local file to the disk."""
        if not self.is_open_file:
            return
        assert self.raw is not None
        os.fsync(self.raw.fileno())
        if not self._named:  # the name in its folder, too
            folder = os.open(Path(self.raw.name).parent, os.O_RDONLY)
            os.fsync(folder)
            os.close(folder)
            self._named = True

    def finish_exporting(self) -> None:
        self.sync()
