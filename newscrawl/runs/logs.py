"""Log lines that a page cannot forge and that hold no secret."""

from __future__ import annotations

import logging
import re

#: What a terminal obeys or a reader does not see: C0 but tab and line feed, DEL, C1, bidirectional and line controls.
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")
#: user:password@ in a URL; the value of a setting that is secret by its name, as Scrapy prints its settings.
_USERINFO = re.compile(r"(?<=://)[^\s/@'\"]{1,200}@")
_SECRET = re.compile(r"('[A-Z_]{0,40}(?:SECRET|PASSWORD|TOKEN|ACCESS_KEY)[A-Z_]{0,40}': )'[^'\n]{0,500}'")


def printable(text: str) -> str:
    r"""Return the text with its control characters spelled out (\x1b)."""
    return _CONTROLS.sub(lambda match: match[0].encode("unicode_escape").decode(), text)


def harmless(text: str) -> str:
    """Return the text printable, and with *** for passwords in addresses and for the values of secret settings."""
    return _SECRET.sub(r"\1'***'", _USERINFO.sub("***@", printable(text)))


class SafeFormatter(logging.Formatter):
    """A formatter around another: whole records, tracebacks too, without control characters and secrets."""

    def __init__(self, inner: logging.Formatter) -> None:
        super().__init__()
        self.inner = inner

    def format(self, record: logging.LogRecord) -> str:
        return harmless(self.inner.format(record))


def make_safe() -> None:
    """Put a SafeFormatter into every handler of the root logger that has none yet."""
    for handler in logging.root.handlers:
        if not isinstance(handler.formatter, SafeFormatter):
            handler.setFormatter(SafeFormatter(handler.formatter or logging.Formatter()))
