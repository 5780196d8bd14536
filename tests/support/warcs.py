"""WARC files, made record by record, and damaged on purpose."""

from __future__ import annotations

import gzip
import io
import uuid
from typing import TYPE_CHECKING

from local_site import article, article_path
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

if TYPE_CHECKING:
    from pathlib import Path

SITE = "https://www.gazette-du-val.example"
DAY = "2026-11-12T09:30:00Z"


def record(kind, url, headers=None, body=b"", *, status="200 OK", date=DAY, more=None) -> bytes:
    """A record, uncompressed, whole and right."""
    out = io.BytesIO()
    writer = WARCWriter(out, gzip=False, warc_version="1.1")
    http = StatusAndHeaders(status, list((headers or {}).items()), protocol="HTTP/1.1") if headers is not None else None
    name = uuid.uuid5(uuid.NAMESPACE_URL, f"{kind} {url} {date}")  # the same each time
    about = {"WARC-Date": date, "WARC-Record-ID": f"<urn:uuid:{name}>", **(more or {})}
    writer.write_record(
        writer.create_warc_record(
            url, kind, payload=io.BytesIO(body), length=len(body), http_headers=http, warc_headers_dict=about
        )
    )
    return out.getvalue()


def info() -> bytes:
    out = io.BytesIO()
    writer = WARCWriter(out, gzip=False, warc_version="1.1")
    writer.write_record(writer.create_warcinfo_record("made.warc.gz", {"software": "tests"}))
    return out.getvalue()


def page(n, body: bytes | None = None, url: str | None = None, headers=None, **more) -> bytes:
    """The record of article n, or of another page in its place."""
    body = article(n).encode() if body is None else body
    kind = {"Content-Type": "text/html; charset=utf-8", **(headers or {})}
    return record("response", url or SITE + article_path(n), kind, body, **more)


def write(path: Path, records, packed: bool = True) -> Path:
    """A file with a gzip member for each record, or of plain records."""
    path.write_bytes(b"".join(gzip.compress(one, mtime=0) if packed else one for one in records))
    return path
