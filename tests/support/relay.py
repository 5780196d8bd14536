"""A server seen from afar: a port that passes everything on, later or counted."""

from __future__ import annotations

import socket
import subprocess
import sys
import time
from contextlib import suppress
from threading import Thread


class Relay:
    """Passes on what comes in at its own port to another one of this machine; seconds: of delay, each way.

    log: the direction of each packet, "out" to the server or "back"
    """

    def __init__(self, port: int, seconds: float = 0.0):
        self.log: list[str] = []
        self._target, self._seconds = port, seconds
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port = self._listening.getsockname()[1]
        Thread(target=self.serve, daemon=True).start()

    def serve(self) -> None:
        while True:
            try:
                client, _ = self._listening.accept()
            except OSError:  # closed
                return
            try:
                server = socket.create_connection(("127.0.0.1", self._target))
            except OSError:  # the server is away
                client.close()
                continue
            for one, other, way in ((client, server, "out"), (server, client, "back")):
                one.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                Thread(target=self._pass_on, args=(one, other, way), daemon=True).start()

    def _pass_on(self, source: socket.socket, target: socket.socket, way: str) -> None:
        with suppress(OSError):
            while data := source.recv(1 << 16):
                time.sleep(self._seconds)
                self.log.append(way)
                target.sendall(data)
        with suppress(OSError):
            target.shutdown(socket.SHUT_WR)  # also after a reset, as a killed program leaves it

    def round_trips(self) -> int:
        """Return how often an answer was waited for."""
        return sum(way == "back" and before == "out" for before, way in zip(self.log, self.log[1:], strict=False))

    def close(self) -> None:
        self._listening.close()


class Proxy:
    """A server seen from afar: its URLs lead through a process that delays each round trip; port: of the server."""

    def __init__(self, port: int, milliseconds: float):
        self._near = f":{port}/"
        code = f"""
import sys, threading
sys.path[:0] = {sys.path!r}
from relay import Relay
print(Relay({port}, {milliseconds / 2000}).port, flush=True)
threading.Event().wait()
"""
        self._process = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True)
        assert self._process.stdout
        self._far = f":{self._process.stdout.readline().strip()}/"

    def url(self, near: str) -> str:
        return near.replace(self._near, self._far)

    def close(self) -> None:
        self._process.kill()
        self._process.communicate()
