"""A page as it was fetched, whoever kept it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


@dataclass(frozen=True)
class Capture:
    """A page as it was fetched.

    headers: of the answer, in order; the transfer encoding is undone, the content encoding is not
    time: when it was fetched
    about: what newscrawl itself noted when it recorded the page, by name ("site", "outlet", "announced", "asked")
    """

    url: str
    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes
    time: datetime
    about: dict[str, str]
