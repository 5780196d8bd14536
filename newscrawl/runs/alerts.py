"""What is new about a run, told where people are, and that it ended, told where silence is noticed; neither ever costs the run anything."""

from __future__ import annotations

import atexit
import logging
import re
from contextlib import suppress
from functools import partial
from importlib import import_module
from threading import Thread
from time import monotonic
from typing import TYPE_CHECKING, Any
from urllib.error import HTTPError
from urllib.parse import urlsplit, urlunsplit
from urllib.request import Request, urlopen

from newscrawl.exceptions import CannotStart
from newscrawl.runs import report
from newscrawl.runs.logs import harmless

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from scrapy.settings import BaseSettings

    from newscrawl.runs.outcome import Outcome

logger = logging.getLogger(__name__)

#: Seconds for which the end of the program waits for what is still being told, and those of one answer.
_PATIENCE = 10
_TIMEOUT = 8
#: States that are no news: of a run that gave way to another one, and of one that is under way or was killed.
_NO_NEWS = {"locked", "running"}
_BETWEEN = re.compile(r"[\s,]+(?=[a-z][\w+.-]*://)", re.IGNORECASE)
_NUMBER = re.compile(r"\d+")

_under_way: list[Thread] = []


def _tell(send: Callable[[], None]) -> Thread:
    thread = Thread(target=send, daemon=True)  # one that hangs keeps no program alive
    thread.start()
    _under_way.append(thread)
    return thread


@atexit.register
def wait() -> None:
    """Wait for what is still being told, but not for long."""
    until = monotonic() + _PATIENCE
    while _under_way:
        _under_way.pop().join(max(0.0, until - monotonic()))


def news(made: report.Report, past: Sequence[report.Report]) -> list[str]:
    """Return what a run's report says and the last one of that site did not: another state, further warnings; and what is watched."""
    if made["state"] in _NO_NEWS:
        return []
    before = next((one for one in reversed(past) if one["state"] not in _NO_NEWS), {})
    lines = []
    if made["state"] != before.get("state", "ok"):
        well = "well again" if made["state"] == "ok" else made["state"]
        lines.append(f"{well} (exit code {made['exit_code']}): {made['message']}")
    told = {_kind(warning) for warning in before.get("warnings") or ()}
    lines += [f"not as usual: {warning}" for warning in made["warnings"] if _kind(warning) not in told]
    return [*lines, *_watched(made)]


def _kind(warning: object) -> str:
    """Return a warning without its figures, which differ from run to run."""
    return _NUMBER.sub("#", str(warning))


def _watched(made: report.Report) -> Iterator[str]:
    listed = made["watched_articles"]
    for one in listed[: report.SHOWN]:
        yield f"watched: {', '.join(one['watched'])}: {one['headline']} {one['url']}"
    if len(listed) > report.SHOWN:
        yield f"watched: {len(listed) - report.SHOWN} more, in the report of the run"


class Alerts:
    """The addresses of ALERT_URLS, which Apprise knows how to write to; raises CannotStart where it is not there, or does not know one."""

    def __init__(self, settings: BaseSettings) -> None:
        urls = settings["ALERT_URLS"] or []
        urls = [url for url in (_BETWEEN.split(urls) if isinstance(urls, str) else urls) if url.strip()]
        self.servers: list[Any] = []
        if not urls:
            return
        try:
            apprise = import_module("apprise")
        except ImportError:
            raise CannotStart("ALERT_URLS needs Apprise: pip install -r requirements-alerts.txt") from None
        for name in ("apprise", "urllib3"):  # their lines may hold the addresses, which hold passwords
            logging.getLogger(name).setLevel(logging.CRITICAL)
        for n, url in enumerate(urls, 1):
            server = None
            with suppress(Exception):  # whatever a plugin raises at nonsense
                server = apprise.Apprise.instantiate(url.strip())
            if server is None:
                raise CannotStart(
                    f"address {n} of ALERT_URLS is none that Apprise knows, like json://host/path or mailtos://…"
                )
            self.servers.append(server)

    def tell(self, made: report.Report, past: Sequence[report.Report]) -> None:
        """Send what is new about a run, if anything is, while the program goes on."""
        lines = news(made, past) if self.servers else []
        if lines:
            well = "warning" if made["warnings"] else "success"
            message = {
                "title": f"newscrawl: {made['site']}",
                "body": harmless("\n".join(lines)),
                "notify_type": well if made["state"] == "ok" else "failure",
            }
            for n, server in enumerate(self.servers, 1):
                _tell(partial(self._send, n, server, message))

    @staticmethod
    def _send(n: int, server: Any, message: dict[str, str]) -> None:
        sent = False
        with suppress(Exception):  # of whatever service
            sent = server.notify(**message)
        if not sent:
            logger.warning("The alert could not be sent to address %d of ALERT_URLS", n)


class Ping:
    """PING_URL, as healthchecks.io and its like have it: /start when a command begins, the address itself when all went well, /fail when not.

    Raises CannotStart where it is no address. A run that gave way to another one says nothing: that one speaks.
    """

    def __init__(self, settings: BaseSettings) -> None:
        self.url = settings["PING_URL"] or ""
        self._before: Thread | None = None
        try:
            sound = not self.url or bool(urlsplit(self.url).scheme in {"http", "https"} and urlsplit(self.url).hostname)
        except ValueError:
            sound = False
        if not sound:
            raise CannotStart("PING_URL must be an address that begins with http:// or https://")

    def start(self) -> None:
        """Tell that a command begins."""
        self._ping("/start")

    def end(self, outcome: Outcome) -> None:
        """Tell how it ended."""
        if outcome.state != "locked":
            self._ping("/fail" if outcome.exit_code else "", str(outcome))

    def _ping(self, suffix: str, text: str = "") -> None:
        if self.url:
            parts = urlsplit(self.url)
            url = urlunsplit(parts._replace(path=parts.path.rstrip("/") + suffix))
            before, self._before = self._before, None
            self._before = _tell(lambda: _post(url, harmless(text), before))


def _post(url: str, text: str, before: Thread | None) -> None:
    if before:
        before.join(_PATIENCE)  # in order
    try:
        with urlopen(Request(url, data=text.encode(), method="POST"), timeout=_TIMEOUT):  # noqa: S310  # http(s): Ping has looked
            pass
    except Exception as error:  # noqa: BLE001  # nothing of this may end a run
        why = (
            f"HTTP {error.code}" if isinstance(error, HTTPError) else type(error).__name__
        )  # the text may hold the address
        logger.warning("PING_URL could not be told: %s", why)
