"""Serve the demo world on loopback: one free port for each outlet, nothing beyond 127.0.0.1."""

from __future__ import annotations

from collections import Counter
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Lock, Thread
from typing import TYPE_CHECKING

from newscrawl.demo.model import OutletKey, Reply, Site
from newscrawl.demo.outlets import portal, spinner, wordpress

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

SITES: dict[OutletKey, Callable[[str], Site]] = {
    "portal": portal.site,
    "wordpress": wordpress.site,
    "spinner": spinner.site,
}


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = 5  # a client that connects and says nothing must not hold up the stop
    server: _OutletServer

    def do_GET(self) -> None:
        reply = self.server.reply(self.path)
        self.send_response(reply.status)
        if reply.location is not None:
            self.send_header("Location", reply.location)
        self.send_header("Content-Type", reply.type)
        self.send_header("Content-Length", str(len(reply.body) + reply.missing))
        self.send_header("Connection", "close")
        with suppress(ConnectionError):  # the crawler hangs up on the page that is too large
            self.end_headers()
            self.wfile.write(reply.body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Keep stderr for the crawl's own log."""


class _OutletServer(ThreadingHTTPServer):
    daemon_threads = False  # so that server_close() waits for the requests under way

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.site: Site = lambda _: Reply(status=503)
        self._asked: Counter[str] = Counter()
        self._lock = Lock()

    def reply(self, path: str) -> Reply:
        """Return the site's answer, or a 500 for the first requests of a page that fails at first."""
        reply = self.site(path)
        with self._lock:
            self._asked[path] += 1
            failing = self._asked[path] <= reply.failures
        return Reply(b"<!doctype html><title>500</title><h1>Erreur interne</h1>", status=500) if failing else reply


class DemoServer:
    """The three outlets, served while the context lasts, or between start() and stop().

    urls: the base URL of each outlet, without a final slash, once started

    A server serves once: its ports and its count of failures belong to one run.
    """

    def __init__(self) -> None:
        self.urls: dict[OutletKey, str] = {}
        self._running: list[tuple[_OutletServer, Thread]] = []

    def start(self) -> DemoServer:
        """Bind the ports, render the pages (links need the ports) and serve in threads."""
        for key, site in SITES.items():
            server = _OutletServer()
            self.urls[key] = f"http://127.0.0.1:{server.server_port}"
            server.site = site(self.urls[key])
            thread = Thread(target=server.serve_forever, args=(0.05,), name=f"demo-{key}", daemon=True)
            thread.start()
            self._running.append((server, thread))
        return self

    def stop(self) -> None:
        """Stop serving and close every socket and thread; a second call does nothing."""
        while self._running:
            server, thread = self._running.pop()
            server.shutdown()
            thread.join()
            server.server_close()

    def __enter__(self) -> DemoServer:  # noqa: PYI034 - typing.Self needs Python 3.11
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()
