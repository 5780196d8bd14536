"""Several machines: what they hold one at a time, and who crawls which site when; only with INDEX_URL."""

from __future__ import annotations

from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

from newscrawl.exceptions import CannotStart

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrapy.settings import BaseSettings

    from newscrawl.fleet.leases import Leases
    from newscrawl.fleet.schedule import Schedule


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


@contextmanager
def database_of(settings: BaseSettings) -> Iterator[Schedule]:
    """Open the schedule in the database that the settings name, with the queue's tables made, and close it.

    Raises CannotStart where none is named or it cannot be used, and where the libraries are not installed.
    """
    if not settings["INDEX_URL"]:
        raise CannotStart("say which database the fleet shares: NEWSCRAWL_INDEX_URL=postgresql://user@host/database")
    try:
        from newscrawl.fleet.schedule import Schedule  # noqa: PLC0415  # its libraries are not everybody's
    except ImportError as error:
        raise CannotStart(f"a fleet needs more libraries: pip install -r requirements-fleet.txt ({error})") from error
    with closing(Schedule(settings["INDEX_URL"], settings["NEWSCRAWL_DATA"])) as schedule:
        yield schedule
