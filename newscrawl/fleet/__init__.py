"""Several machines: what they hold one at a time, and who crawls which site when; only with INDEX_URL."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscrawl.exceptions import CannotStart

if TYPE_CHECKING:
    from scrapy.settings import BaseSettings

    from newscrawl.fleet.leases import Leases


def leases_of(settings: BaseSettings) -> Leases | None:
    """Return the leases of the fleet that the settings name, None on a machine of its own.

    Raises CannotStart where PostgreSQL's client is not installed.
    """
    url = settings["INDEX_FILE"] and settings["INDEX_URL"]
    if not url:
        return None
    try:
        from newscrawl.fleet.leases import Leases  # noqa: PLC0415  # its library is not everybody's
    except ImportError as error:
        raise CannotStart(
            f"INDEX_URL needs PostgreSQL's client: pip install -r requirements-fleet.txt ({error})"
        ) from error
    return Leases.of(url)
