"""JOBDIR, which a run of this project has no use for."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from scrapy.settings import BaseSettings

logger = logging.getLogger(__name__)


class NoJobDir:
    """An add-on that leaves JOBDIR out of a run's settings, for whoever has it in a command that worked elsewhere.

    Scrapy's kept queue and its seen addresses lose what was under way when a run was killed, and ask for no entry point twice. The index
    knows what is in the feeds, and all else comes from the entry points.
    """

    def update_settings(self, settings: BaseSettings) -> None:
        if settings["JOBDIR"]:
            logger.info(
                "JOBDIR is left out: entry points are asked again, and the index remembers what is in the feeds"
            )
            settings.set("JOBDIR", None, priority="cmdline")
