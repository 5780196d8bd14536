"""The project's exceptions."""

from __future__ import annotations


class CannotStart(Exception):  # noqa: N818
    """A run that cannot begin, for a reason that its message tells the user; raised by extensions when they are made."""


class AlreadyRunning(CannotStart):
    """Another run of the same spider holds the lock."""


class IndexFileError(Exception):
    """The index's file cannot be used; the message says why and what to do."""
