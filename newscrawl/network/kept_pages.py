"""Pages kept between runs, each in a file that is whole or counts for nothing."""

from __future__ import annotations

import json
import os
import time
from contextlib import suppress
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from scrapy.http import Headers
from scrapy.responsetypes import responsetypes
from scrapy.utils.request import fingerprint

if TYPE_CHECKING:
    from pathlib import Path

    from scrapy import Request, Spider
    from scrapy.http import Response

#: Seconds after which a page that nobody asked for is deleted.
KEPT = 30 * 86_400


class KeptPages:
    """Storage of pages in a folder, one file a page: a line of JSON that says what it is, then its body.

    A file is written aside and renamed, so a full disk or a kill leaves the old one; what is not as long as it says, or has another
    digest, is no page. Old files go by themselves.

    Raises OSError from `store_response` where the disk does not take the page.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def open_spider(self, spider: Spider) -> None:
        """Delete what has not been asked for in a long time, and what a kill left half written."""
        now = time.time()
        for path in self.folder.glob("*.page*"):
            with suppress(OSError):  # another run was quicker
                age = now - path.stat().st_mtime
                if age > KEPT or (path.suffix != ".page" and age > 3600):  # noqa: PLR2004  # an hour: nobody writes it still
                    path.unlink()

    def close_spider(self, spider: Spider) -> None:
        """Nothing is open between two pages."""

    def retrieve_response(self, spider: Spider, request: Request, newer_than: float | None = None) -> Response | None:
        """Return the page that was kept for a request, None where there is none, or no whole one.

        newer_than: seconds; an older one counts for nothing
        """
        path = self._path(request)
        try:
            if newer_than is not None and abs(time.time() - path.stat().st_mtime) > newer_than:
                return None
            head, _, body = path.read_bytes().partition(b"\n")
            said: dict[str, Any] = json.loads(head)
            if (said["length"], said["sha256"]) != (len(body), sha256(body).hexdigest()):
                return None
            headers = Headers([(name, [value]) for name, value in said["headers"]])
            kind = responsetypes.from_args(headers=headers, url=said["url"], body=body)
            page: Response = kind(url=said["url"], headers=headers, status=said["status"], body=body)
        except (
            OSError,
            ValueError,
            KeyError,
            TypeError,
            AttributeError,
            RecursionError,
        ):  # gone, or damaged in some other way
            return None
        return page

    def store_response(self, spider: Spider, request: Request, response: Response) -> None:
        """Keep a page for a request."""
        said = {
            "url": response.url,
            "status": response.status,
            "length": len(response.body),
            "sha256": sha256(response.body).hexdigest(),
            "headers": [
                (name.decode("latin-1"), value.decode("latin-1"))
                for name, values in response.headers.items()
                for value in values
            ],
        }
        path = self._path(request)
        aside = path.with_name(f"{path.name}.{os.getpid()}")
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            with aside.open("wb") as file:
                file.write(json.dumps(said).encode() + b"\n" + response.body)
                file.flush()
                os.fsync(file.fileno())
            aside.replace(path)
        except OSError:
            with suppress(OSError):
                aside.unlink(missing_ok=True)
            raise

    def _path(self, request: Request) -> Path:
        return self.folder / f"{fingerprint(request).hex()}.page"
