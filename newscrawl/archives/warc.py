"""WARC files read record by record: what each holds, or why it cannot be read. A fault costs the record that it is in.

A file is a row of gzip members with a record each (.warc.gz), one gzip of many records, or not compressed at all. Damage is isolated by
what marks the next beginning: the end of a member, else the next gzip header that unpacks to a record, else the next "WARC/1." line.
"""

from __future__ import annotations

import glob
import re
import zlib
from contextlib import suppress
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import IO, TYPE_CHECKING, NamedTuple

from warcio.statusandheaders import StatusAndHeaders, StatusAndHeadersParser, StatusAndHeadersParserException
from warcio.timeutils import iso_date_to_datetime

from newscrawl.archives.capture import Capture

if TYPE_CHECKING:
    from collections.abc import Iterator

_SUFFIXES = (".warc", ".warc.gz")
_BLOCK = 256 * 1024
_HEAD_SIZE = 64 * 1024  # bytes of a record's or answer's head: real ones have one or two thousand
_MAGIC = b"\x1f\x8b\x08"
_BEGIN = b"WARC/"
_MARK = re.compile(rb"(?:^|\n)WARC/[01]\.\d{1,2}\r?\n")
_LONGEST_MARK = 12
_BLANK = re.compile(rb"\r?\n\r?\n")
_CHUNK = re.compile(rb"([0-9A-Fa-f]{1,8})[ \t]*(?:;[^\r\n]*)?\r\n")
#: How files of other kinds begin, and what to do with them. WARCs compressed by Zstandard begin with a dictionary, that is the first sign.
_OTHERS = {
    **dict.fromkeys((b"]*M\x18", b"(\xb5/\xfd"), "it is compressed by Zstandard: unpack it with zstd -d"),
    **dict.fromkeys((b"BZh", b"\xfd7zXZ"), "it is compressed by bzip2 or xz: unpack it"),
    b"PK\x03\x04": "it is a zip, perhaps a WACZ: unzip it, and read its folder archive/",
    b"filedesc://": "it is an ARC file: warcio recompress makes a WARC of it",
    b"<": "it is a page: scrapy extract reads those",
}
_HOP = {"transfer-encoding", "content-length", "connection", "keep-alive"}  # of the connection, not of the page
#: Begins the names of the header lines in which newscrawl notes what a crawl knew of a page; other programs pass over them.
OWN = "Newscrawl-"

_RECORD_HEAD = StatusAndHeadersParser(["WARC/1.1", "WARC/1.0", "WARC/0.18", "WARC/0.17"], verify=False)
_HTTP_HEAD = StatusAndHeadersParser(["HTTP/1.0", "HTTP/1.1"], verify=False)


class Position(NamedTuple):
    """A place between two records: where a gzip member (or the file) begins, and how many records of it come before."""

    offset: int = 0
    records: int = 0


BEGINNING = Position()


@dataclass(frozen=True)
class Record:
    """A record of a WARC file.

    kind: its WARC-Type, "" where even that cannot be read
    capture: the page, where it holds one
    fault: why it holds none although it should: broken_record, truncated or too_large
    after: the place after it; that before it where it is broken and nothing comes after it: the file may be growing, or still on its way
    """

    kind: str
    capture: Capture | None
    fault: str | None
    after: Position


class NotWarc(OSError):  # noqa: N818
    """A file holds no WARC; the message says what it is, and what to do."""


class _Fault(Exception):  # noqa: N818
    """Why a record cannot be read."""


class _Member:
    """The unpacked bytes from an offset of a file on: of one gzip member, or of all the rest where it is not compressed."""

    def __init__(self, file: IO[bytes], offset: int) -> None:
        file.seek(offset)
        self._file = file
        self._buffer = bytearray(file.read(_BLOCK))
        self._inflate = None
        self._packed = b""
        if self._buffer.startswith(_MAGIC):
            self._inflate = zlib.decompressobj(zlib.MAX_WBITS | 16)
            self._packed, self._buffer = bytes(self._buffer), bytearray()

    @property
    def is_packed(self) -> bool:
        """Whether it has an end of its own, and not the file's."""
        return self._inflate is not None

    @property
    def end(self) -> int:
        """Where the file goes on after it."""
        return self._file.tell() - len(self._inflate.unused_data if self._inflate else b"")

    def _fill(self) -> bool:
        """Take in more; False at the end. Raises zlib.error or EOFError where the gzip is damaged or breaks off."""
        if self._inflate is None:
            more = self._file.read(_BLOCK)
            self._buffer += more
            return bool(more)
        while not self._inflate.eof:
            packed = self._packed or self._file.read(_BLOCK)
            if not packed:
                raise EOFError
            unpacked = self._inflate.decompress(packed, 4 * _BLOCK)
            self._packed = self._inflate.unconsumed_tail
            if unpacked:
                self._buffer += unpacked
                return True
        return False

    def peek(self, size: int) -> bytes:
        """Return the next bytes, fewer only before the end, and leave them there."""
        while len(self._buffer) < size and self._fill():
            pass
        return bytes(self._buffer[:size])

    def take(self, size: int) -> bytes:
        """Return the next bytes, fewer only before the end."""
        taken = self.peek(size)
        del self._buffer[: len(taken)]
        return taken

    def put_back(self, taken: bytes) -> None:
        self._buffer[:0] = taken

    def skip_blank_lines(self) -> None:
        while self.peek(1) in {b"\r", b"\n"}:
            self.take(1)

    def skip_to_record(self) -> None:
        """Go on to the next line that begins a record, or to the end."""
        while True:
            if found := _MARK.search(self._buffer):
                del self._buffer[: found.start() + (self._buffer[found.start()] == ord("\n"))]
                return
            del self._buffer[:-_LONGEST_MARK]
            if not self._fill():
                self._buffer.clear()
                return


def find_files(pattern: str) -> list[Path]:
    """Return the WARC files that a path names: itself, all under a folder, or what a pattern matches. Raises ValueError where there are none."""
    found: list[Path] = []
    for name in sorted(glob.glob(pattern, recursive=True)):  # noqa: PTH207  # Path.glob takes no absolute pattern
        path = Path(name)
        found += (
            (file for file in sorted(path.rglob("*")) if file.name.endswith(_SUFFIXES)) if path.is_dir() else [path]
        )
    if not found:
        raise ValueError(f"no WARC file is there: {pattern}")
    return found


def refuse_others(path: Path) -> None:
    """Raise NotWarc for a file that is empty, or plainly of another kind; OSError where it cannot be read."""
    with path.open("rb") as file:
        head = file.read(_BLOCK)
    if head.startswith(_MAGIC):
        with suppress(zlib.error):
            head = zlib.decompressobj(zlib.MAX_WBITS | 16).decompress(head, _BLOCK)
    kinds = (what for sign, what in _OTHERS.items() if head.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(sign))
    if what := next(kinds, None if head else "it is empty"):
        raise NotWarc(what)


def read_warc(path: Path, start: Position = BEGINNING, max_size: int = 8 * 1024 * 1024) -> Iterator[Record]:
    """Yield the records of a WARC file from a place on; raises OSError where the file cannot be read.

    max_size: bytes of a record; a larger one is passed over as too_large
    """
    with path.open("rb") as file:
        offset: int | None = start.offset
        passed = start.records
        while offset is not None and file.seek(offset) == offset and file.read(1):
            member = _Member(file, offset)
            n = 0
            before = Position(offset, passed)
            try:
                if member.peek(len(_BEGIN)) != _BEGIN:
                    raise _Fault("broken_record")  # noqa: TRY301  # as damage further on ends in the same way
                while member.peek(1):
                    kind, capture, fault = _read_record(member, max_size, skip=n < passed)
                    ended = not member.peek(1)
                    n += 1
                    after = Position(member.end) if ended else Position(offset, n)
                    if fault and ended and not _goes_on(file, after.offset):
                        after = before
                    if n > passed:
                        yield Record(kind, capture, fault, after)
                        before = after
            except (_Fault, zlib.error, EOFError) as error:
                offset = _next_beginning(file, offset + 1)
                fault = "truncated" if isinstance(error, EOFError) and offset is None else "broken_record"
                yield Record("", None, fault, before if offset is None else Position(offset))
            else:
                offset = member.end
            passed = 0


def _goes_on(file: IO[bytes], offset: int) -> bool:
    """Whether a file has something at an offset; who reads it goes on where they were."""
    here = file.tell()
    found = file.seek(offset) == offset and bool(file.read(1))
    file.seek(here)
    return found


def _next_beginning(file: IO[bytes], offset: int) -> int | None:
    """Return where after an offset a record begins, packed or not; None: nowhere."""
    file.seek(offset)
    kept, at = b"", offset
    while block := file.read(_BLOCK):
        text = kept + block
        for found in re.finditer(re.escape(_MAGIC) + rb"|\nWARC/[01]\.\d{1,2}\r?\n", text):
            start = at - len(kept) + found.start()
            if found[0] != _MAGIC:
                return start + 1
            here = file.tell()
            try:
                if _Member(file, start).peek(len(_BEGIN)) == _BEGIN:
                    return start
            except (zlib.error, EOFError):
                pass
            file.seek(here)
        at += len(block)
        kept = text[-_LONGEST_MARK:]
    return None


def _read_record(member: _Member, max_size: int, *, skip: bool) -> tuple[str, Capture | None, str | None]:
    """Return type, page and fault of the next record, and go past it and what separates it from the next."""
    head = _take_head(member)
    if head is None:
        member.skip_to_record()
        return "", None, "broken_record"
    kind = (head.get_header("WARC-Type") or "").lower()
    length = head.get_header("Content-Length") or ""
    if not (length.isascii() and length.isdigit()) or int(length) > max_size + _HEAD_SIZE:
        member.skip_to_record()
        return kind, None, "too_large" if length.isdigit() else "broken_record"
    block = member.take(int(length))
    rest = member.peek(_LONGEST_MARK).lstrip(b"\r\n")
    if len(block) < int(length) or (
        rest and not rest.startswith(_BEGIN)
    ):  # the length is wrong: what it swallowed is looked through
        member.put_back(block)
        member.skip_to_record()
        return kind, None, "broken_record" if rest or member.is_packed or member.peek(1) else "truncated"
    member.skip_blank_lines()
    if skip:
        return kind, None, None
    try:
        return kind, _capture(kind, head, block), None
    except _Fault as fault:
        return kind, None, str(fault)


def _take_head(member: _Member) -> StatusAndHeaders | None:
    """Return the head of the next record, and go past it; None where there is none."""
    member.skip_blank_lines()
    found = _BLANK.search(member.peek(4096)) or _BLANK.search(member.peek(_HEAD_SIZE))
    if found is None or member.peek(len(_BEGIN)) != _BEGIN:
        return None
    try:
        return _RECORD_HEAD.parse(BytesIO(member.take(found.end())))
    except (StatusAndHeadersParserException, EOFError, ValueError):
        return None


def _capture(kind: str, head: StatusAndHeaders, block: bytes) -> Capture | None:
    """Return the page that a record holds; None where it is of a kind, or from a kind of address, that holds none."""
    url = (
        (head.get_header("WARC-Target-URI") or "").strip("<>").replace(" ", "%20")
    )  # wget 1.19 puts brackets around it
    if kind not in {"response", "resource"} or not url.startswith(("http://", "https://")):
        return None
    try:
        time = iso_date_to_datetime(head.get_header("WARC-Date") or "", tz_aware=True)
    except (ValueError, TypeError) as error:
        raise _Fault("broken_record") from error
    if kind == "resource":
        status, headers, body = 200, [("Content-Type", head.get_header("Content-Type") or "")], block
    else:
        status, headers, body = _answer(block)
    if head.get_header("WARC-Truncated"):
        raise _Fault("truncated")
    prefix = len(OWN)
    about = {name[prefix:].lower(): value for name, value in head.headers if name.startswith(OWN)}
    return Capture(url, status, tuple(headers), body, time, about)


def _answer(block: bytes) -> tuple[int, list[tuple[str, str]], bytes]:
    """Return status, headers and body of an HTTP answer, its transfer encoding undone."""
    found = _BLANK.search(block, 0, _HEAD_SIZE)
    if found is None or not block.startswith(b"HTTP/"):
        raise _Fault("broken_record")
    http = _HTTP_HEAD.parse(BytesIO(block[: found.end()]))
    code = http.get_statuscode()
    if not (code.isascii() and code.isdigit()):
        raise _Fault("broken_record")
    body = block[found.end() :]
    if (http.get_header("Transfer-Encoding") or "").lower() == "chunked":
        body = _join_chunks(body)
    elif (length := http.get_header("Content-Length") or "").isdigit() and int(length) > len(body):
        raise _Fault("truncated")
    headers = [(name, value) for name, value in http.headers if name.lower() not in _HOP]
    return int(code), headers, body


def _join_chunks(body: bytes) -> bytes:
    """Undo the chunks of a body; many archives have undone them already, and kept the header."""
    parts: list[bytes] = []
    at = 0
    while found := _CHUNK.match(body, at):
        size = int(found[1], 16)
        if size == 0:
            return b"".join(parts)
        parts.append(body[found.end() : found.end() + size])
        at = found.end() + size + 2
    if parts:
        raise _Fault("truncated")
    return body
