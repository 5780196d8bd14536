"""newscrawl: French news, each story once, with who said what and whose text it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from newscrawl.archives.reading import read as read

__version__ = "0.2.0"


def __getattr__(name: str) -> Any:
    """Import `read` once it is asked for: who wants the version alone (setup.py, the settings) needs none of what it imports."""
    if name != "read":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from newscrawl.archives.reading import read  # noqa: PLC0415

    return read
