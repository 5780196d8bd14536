"""What is wrong with the settings that a command line gives, before anything begins."""

from __future__ import annotations

import logging
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from scrapy.settings import SETTINGS_PRIORITIES, default_settings
from scrapy.utils.misc import load_object

import newscrawl.settings

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from scrapy.settings import BaseSettings

_KNOWN: dict[str, Any] = {
    name: value
    for module in (default_settings, newscrawl.settings)
    for name, value in vars(module).items()
    if name.isupper()
}
#: Where a component of Scrapy's or of the project's own is named by its path.
_PACKAGES = ("scrapy.", "newscrawl.", "twisted.", "asyncio.", "uvloop.")
_CLOSE = 0.85  # of a name to one that exists: closer than any two settings that are both meant


def refuse_wrong(settings: BaseSettings, args: Sequence[str]) -> None:
    """End the program with exit code 1 and a sentence where a setting given by hand cannot be meant, or an argument is an unknown option."""
    if options := [arg for arg in args if arg.startswith("-")]:
        raise SystemExit(f"there is no option {', '.join(options)}")
    if wrong := next(_wrong(settings), None):
        raise SystemExit(wrong)


def _wrong(settings: BaseSettings) -> Iterator[str]:
    for name in settings:
        if (settings.getpriority(name) or 0) <= SETTINGS_PRIORITIES["project"]:
            continue
        if name not in _KNOWN:
            if near := get_close_matches(name, _KNOWN, cutoff=_CLOSE):
                yield f"there is no setting {name}; there is {' and '.join(near)}"
        elif wanted := _wanted(name, settings):
            yield f"the setting {name} must be {wanted}, not {settings[name]!r}"


def _wanted(name: str, settings: BaseSettings) -> str:
    """Return what a setting must be and is not, "" where it is."""
    default, value = _KNOWN[name], settings[name]
    try:
        if name == "LOG_LEVEL":
            wanted = "one of CRITICAL, ERROR, WARNING, INFO, DEBUG"
            logging.Handler(value)
        elif isinstance(default, bool):
            wanted = "True or False"
            settings.getbool(name)
        elif isinstance(default, int | float):
            wanted = "a number"
            float(value)
        elif isinstance(default, dict):
            wanted = "an object in JSON"
            settings.getdict(name)
        elif isinstance(default, str) and default.startswith(_PACKAGES) and not name.endswith("_MODULE"):
            wanted = f"the path of a class, like {default}"
            load_object(value)
    except (ValueError, TypeError, ImportError, NameError):
        return wanted
    return ""
