"""A server seen from afar: a port that passes everything on, later or counted."""

from __future__ import annotations

import socket
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
            server = socket.create_connection(("127.0.0.1", self._target))
            for one, other, way in ((client, server, "out"), (server, client, "back")):
                one.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                Thread(target=self._pass_on, args=(one, other, way), daemon=True).start()

    def _pass_on(self, source: socket.socket, target: socket.socket, way: str) -> None:
        with suppress(OSError):
            while data := source.recv(1 << 16):
                time.sleep(self._seconds)
                self.log.append(way)
                target.sendall(data)
            target.shutdown(socket.SHUT_WR)

    def round_trips(self) -> int:
        """Return how often an answer was waited for."""
        return sum(way == "back" and before == "out" for before, way in zip(self.log, self.log[1:], strict=False))

    def close(self) -> None:
        self._listening.close()
