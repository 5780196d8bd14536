"""Log lines that a page cannot forge and that hold no secret."""

from __future__ import annotations

import logging
import os
import re
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

#: What a terminal obeys or a reader does not see: C0 but tab and line feed, DEL, C1, bidirectional and line controls.
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")
#: A name of a setting, variable or parameter that is secret, whatever the rest of it: HTTPAUTH_PASS, AWS_SECRET_ACCESS_KEY, api-token.
_NAME = r"[\w-]{0,40}(?:(?:PASS|PWD|SECRET|TOKEN|CREDENTIAL|AUTHORIZATION)[\w-]{0,40}|KEY)"
#: user:password@ before a host, with a scheme and without; a value as Scrapy prints its settings, and as command lines and addresses have it.
_SECRETS = (
    (re.compile(r"(?<=://)[^\s/@'\"]{1,200}@"), "***@"),
    (re.compile(r"(?<![\w/@:.-])[\w.+~%-]{1,100}:[^\s/@'\"]{1,200}@(?=[\w\[])"), "***@"),
    (re.compile(rf"(['\"]{_NAME}['\"]: )(?:'[^'\n]{{0,500}}'|\"[^\"\n]{{0,500}}\")", re.IGNORECASE), r"\1'***'"),
    (re.compile(r"((?:ALERT_URLS|PING_URL)['\"]?[=:] ?)[^\n]{1,2000}"), r"\1***"),  # their paths are secret, too
    (re.compile(rf"(?<![\w-])({_NAME}=)[^\s&'\"]{{1,500}}", re.IGNORECASE), r"\1***"),
)


def printable(text: str) -> str:
    r"""Return the text with its control characters spelled out (\x1b)."""
    return _CONTROLS.sub(lambda match: match[0].encode("unicode_escape").decode(), text)


def harmless(text: str) -> str:
    """Return the text printable, and with *** for passwords in addresses and for the values of what is secret by its name."""
    text = printable(text)
    for shape, instead in _SECRETS:
        text = shape.sub(instead, text)
    return text


def say(text: str, end: str = "\n") -> None:
    """Write to standard output; whoever reads it may have gone (`| head`), which is no error."""
    try:
        sys.stdout.write(f"{text}{end}")
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(
            os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno()
        )  # for what is still written, and flushed at the end


class SafeFormatter(logging.Formatter):
    """A formatter around another: whole records, tracebacks too, without control characters and secrets."""

    def __init__(self, inner: logging.Formatter) -> None:
        super().__init__()
        self.inner = inner

    def format(self, record: logging.LogRecord) -> str:
        return harmless(self.inner.format(record))


def make_safe(failed: Callable[[str], None] | None = None) -> None:
    """Put a SafeFormatter into every handler of the root logger that has none yet.

    failed: told, in words, when a log file cannot be written; Python's own would print a traceback for each line
    """
    for handler in logging.root.handlers:
        if not isinstance(handler.formatter, SafeFormatter):
            handler.setFormatter(SafeFormatter(handler.formatter or logging.Formatter()))
        if failed and isinstance(handler, logging.FileHandler):
            handler.handleError = _Trouble(handler, failed, getattr(handler, "handleError", None))  # type: ignore[method-assign]


class _Trouble:
    """Tells the runs of this process that their log cannot be written, each once."""

    def __init__(self, handler: logging.FileHandler, failed: Callable[[str], None], before: object) -> None:
        self.where = handler.baseFilename
        self.failed: list[Callable[[str], None]] = (
            [*before.failed, failed] if isinstance(before, _Trouble) else [failed]
        )

    def __call__(self, record: logging.LogRecord) -> None:
        error = sys.exc_info()[1]
        waiting, self.failed = self.failed, []
        for failed in waiting:
            failed(f"the log {self.where} could not be written ({error})")
