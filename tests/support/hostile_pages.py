"""What a server can answer to harm a crawler."""

from __future__ import annotations

import time
import zlib

HTML = {"Content-Type": "text/html; charset=utf-8"}


def stream(chunks, headers=HTML):
    """A page without length that goes on as long as the crawler listens."""

    def page(handler):
        handler.send_response(200)
        for name, value in {**headers, "Connection": "close"}.items():
            handler.send_header(name, value)
        handler.end_headers()
        for chunk in chunks():
            handler.wfile.write(chunk)

    return page


def endless():
    while True:
        yield b"<p>encore et encore et toujours</p>" * 1000


def drip():
    for _ in range(600):
        yield b"<p>"
        time.sleep(0.1)


def bomb():
    """60 MB in 60 kB."""
    packer = zlib.compressobj(9, wbits=31)
    return packer.compress(b"<p>zero" * 9_000_000) + packer.flush()


def raw(data):
    return lambda handler: handler.wfile.write(data)


def headers_without_end(handler):
    handler.wfile.write(b"HTTP/1.1 200 OK\r\n")
    while True:
        handler.wfile.write(b"X-Encore: %s\r\n" % (b"y" * 8_000))
