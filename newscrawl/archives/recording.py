"""What a crawl fetched, as it came, in WARC files: so that a rule that is mended later mends these records too."""

from __future__ import annotations

import gzip
import logging
import socket
from contextlib import suppress
from datetime import datetime, timezone
from http import HTTPStatus
from io import BytesIO
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any
from urllib.parse import urlsplit

from scrapy import signals
from scrapy.exceptions import NotConfigured
from scrapy.http.request import NO_CALLBACK
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from newscrawl import __version__
from newscrawl.archives.warc import OWN, read_warc
from newscrawl.discovery.fronts import looks_like_article
from newscrawl.drops import reason_of
from newscrawl.exceptions import CannotStart
from newscrawl.runs.lock import run_name

if TYPE_CHECKING:
    from collections.abc import Iterable

    from scrapy import Request
    from scrapy.crawler import Crawler
    from scrapy.http import Response
    from scrapy.settings import BaseSettings
    from typing_extensions import Self
    from warcio.recordloader import ArcWarcRecord

logger = logging.getLogger(__name__)

_UNFINISHED = ".open"
_MIB = 2**20
_PACKING = 6  # zlib's usual level: the highest takes twice the time for a hundredth of the size
_ENTRY_POINTS = {"parse", "parse_robots"}  # callbacks that read lists
_SECRET = {b"Authorization", b"Cookie", b"Proxy-Authorization"}
_NOT_AS_FETCHED = {b"Content-Length", b"Transfer-Encoding"}  # the transfer was undone on the way
#: Settings that a reader of the file may want to know.
_TOLD = ("USER_AGENT", "ROBOTSTXT_OBEY", "DOWNLOAD_DELAY", "DOWNLOAD_TIMEOUT", "DOWNLOAD_MAXSIZE", "REDIRECT_MAX_TIMES")


class WarcFiles:
    """WARC 1.1 files in a folder, gzip by record, each under a temporary name until it is whole.

    folder: made where there is none
    prefix: begins their names; what a killed run has left under the same prefix is finished first
    size: bytes after which a file is closed and another one begun
    info: for the record at the head of each
    """

    def __init__(self, folder: Path, prefix: str, size: int, info: dict[str, str]) -> None:
        self.folder = folder
        self._prefix = f"{prefix}-{socket.gethostname()}"
        self._size = size
        self._info = info
        self._buffer = BytesIO()
        self.writer = WARCWriter(self._buffer, gzip=False, warc_version="1.1")
        self._path: Path | None = None
        self._file: IO[bytes] | None = None
        folder.mkdir(parents=True, exist_ok=True)
        for left in folder.glob(f"{self._prefix}-*{_UNFINISHED}"):
            _finish(left, _whole(left))

    def write(self, records: Iterable[ArcWarcRecord]) -> None:
        """Append records, all of them or, where an OSError is raised, none."""
        packed = b"".join(self._packed(record) for record in records)
        if self._file is None or self._file.tell() >= self._size:
            self.close()
            self._begin()
        assert self._file is not None
        start = self._file.tell()
        try:
            self._append(packed)
        except OSError:
            with suppress(OSError):
                self._file.truncate(start)
                self._file.seek(start)
            raise

    def _packed(self, record: ArcWarcRecord) -> bytes:
        self._buffer.seek(0)
        self._buffer.truncate()
        self.writer.write_record(record)
        return gzip.compress(self._buffer.getvalue(), _PACKING)

    def _begin(self) -> None:
        self._path = self.folder / f"{self._prefix}-{datetime.now(timezone.utc):%Y%m%dT%H%M%S%f}.warc.gz{_UNFINISHED}"
        self._file = self._path.open("xb", buffering=0)
        self._append(self._packed(self.writer.create_warcinfo_record(self._path.stem, self._info)))

    def _append(self, packed: bytes) -> None:
        assert self._file is not None
        rest = memoryview(packed)
        while rest:
            rest = rest[self._file.write(rest) :]

    def close(self) -> None:
        """Give the file its name."""
        if self._file is not None and self._path is not None:
            end = self._file.tell()
            self._file.close()
            _finish(self._path, end)
        self._file = self._path = None


def _whole(path: Path) -> int:
    """Return where the last whole record of a file ends."""
    return max((record.after.offset for record in read_warc(path) if record.fault is None), default=0)


def _finish(path: Path, end: int) -> None:
    if not end:
        path.unlink()
        return
    with path.open("r+b") as file:
        file.truncate(end)
    path.rename(path.with_suffix(""))


class Recorder:
    """Downloader middleware that writes what was fetched for an article, and each robots.txt, to WARC_DIR; off where that is not set.

    Each answer as it came, redirects and errors too, with its request; where none came, a metadata record says why. Of the answers to
    requests for articles, header lines of newscrawl's own say what the crawl knew: site, outlet, announced date, addresses before redirects.
    """

    def __init__(self, crawler: Crawler) -> None:
        settings = crawler.settings
        if not settings["WARC_DIR"]:
            raise NotConfigured
        assert crawler.stats is not None
        assert crawler.spider is not None
        self.stats = crawler.stats
        self.settings = settings
        name = run_name(crawler.spider)
        try:
            size = settings.getint("WARC_SIZE_MB") * _MIB
            self.files = WarcFiles(Path(settings["WARC_DIR"]), name, size, _info(name, settings))
        except OSError as error:
            raise CannotStart(f"WARC_DIR cannot be written: {error}") from error
        crawler.signals.connect(self.engine_stopped, signals.engine_stopped)

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Return the middleware; raises NotConfigured where nothing is to be recorded, CannotStart where it cannot be."""
        return cls(crawler)

    def process_response(self, request: Request, response: Response) -> Response:
        """Record an answer."""
        if _is_wanted(request):
            create = self.files.writer.create_warc_record
            about = {**_known(request), "WARC-Date": _now()}
            if response.ip_address:
                about["WARC-IP-Address"] = str(response.ip_address)
            answer = create(
                response.url,
                "response",
                BytesIO(response.body),
                len(response.body),
                warc_headers_dict=about,
                http_headers=_head(response),
            )
            self._write(request, answer, about["WARC-Date"])
        return response

    def process_exception(self, request: Request, exception: Exception) -> None:
        """Record that no answer came, and why."""
        if _is_wanted(request):
            told = f"newscrawl-failure: {reason_of(exception)}\r\n".encode()
            date = _now()
            failure = self.files.writer.create_warc_record(
                request.url, "metadata", BytesIO(told), len(told), "application/warc-fields", {"WARC-Date": date}
            )
            self._write(request, failure, date)

    def _write(self, request: Request, record: ArcWarcRecord, date: str) -> None:
        parts = urlsplit(request.url)
        target = f"{parts.path or '/'}{'?' + parts.query if parts.query else ''}"
        headers = [("Host", parts.netloc)]
        headers += [
            (name.decode("latin-1"), value.decode("latin-1"))
            for name, values in request.headers.items()
            if name not in _SECRET
            for value in values
        ]
        asked = self.files.writer.create_warc_record(
            request.url,
            "request",
            http_headers=StatusAndHeaders(f"{request.method} {target} HTTP/1.1", headers, is_http_request=True),
            warc_headers_dict={
                "WARC-Date": date,
                "WARC-Concurrent-To": record.rec_headers.get_header("WARC-Record-ID"),
            },
        )
        try:
            self.files.write([record, asked])
        except OSError as error:
            self.stats.inc_value("newscrawl/warc_errors")
            logger.error("Not recorded (%s): %s", error, request.url)  # noqa: TRY400
        else:
            self.stats.inc_value("newscrawl/recorded")

    def engine_stopped(self) -> None:
        """Finish the last file."""
        self.files.close()


def _now() -> str:
    return f"{datetime.now(timezone.utc):%Y-%m-%dT%H:%M:%S.%fZ}"


def _info(name: str, settings: BaseSettings) -> dict[str, str]:
    told = {setting.lower(): str(settings[setting]) for setting in _TOLD}
    return {"software": f"newscrawl/{__version__}", "format": "WARC File Format 1.1", "isPartOf": name, **told}


def _is_wanted(request: Request) -> bool:
    """Whether a request is for an article or for a robots.txt, and not for a list of articles."""
    if request.callback is NO_CALLBACK:
        return True
    return getattr(request.callback, "__name__", "") not in _ENTRY_POINTS or looks_like_article(request.url)


def _known(request: Request) -> dict[str, str]:
    """Return what the crawl knows of a page before it reads it, as header lines."""
    site = getattr(getattr(request.callback, "__self__", None), "site", None)
    if site is None:
        return {}
    known: dict[str, Any] = {"Site": site.name, "Announced": request.cb_kwargs.get("announced")}
    known["Asked"] = " ".join(request.meta.get("redirect_urls", ()))
    outlet = site.outlet
    if link := request.cb_kwargs.get(
        "link"
    ):  # of a site that links to others: the outlet is the one that the link names
        known["Announced"] = link.date
        known["Outlet"] = f"media {link.outlet}" if link.outlet else None
    else:
        known["Outlet"] = f"{outlet.kind} {outlet.name}" if outlet.name else None
    return {f"{OWN}{name}": str(value) for name, value in known.items() if value}


def _head(response: Response) -> StatusAndHeaders:
    headers = [
        (name.decode("latin-1"), value.decode("latin-1"))
        for name, values in response.headers.items()
        if name not in _NOT_AS_FETCHED
        for value in values
    ]
    headers.append(("Content-Length", str(len(response.body))))
    with suppress(ValueError):
        return StatusAndHeaders(f"{response.status} {HTTPStatus(response.status).phrase}", headers, protocol="HTTP/1.1")
    return StatusAndHeaders(str(response.status), headers, protocol="HTTP/1.1")
