"""A site on loopback that keeps a log of who asked for what and when."""

from __future__ import annotations

import ssl
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread
from time import monotonic

PLACES = "Aubray Vernois Saint-Loup Montbel Clairac Rochefeuille Ardon Valmy Torcieu Berneuil Quessy Marnans".split()


def article(n: int) -> str:
    """A page with one article of its own."""
    place = PLACES[n % len(PLACES)]
    return f"""<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Le pont numéro {n} de {place} fermé</title></head>
<body><article><h1>Le pont numéro {n} de {place} fermé à la circulation</h1>
<p>Le pont numéro {n} de {place} est fermé depuis lundi, a annoncé la mairie, qui redoute une crue plus forte que celle de mars {1900 + n}.</p>
<p>« Nous rouvrirons la route dès que possible », a déclaré le maire, Paul Verdier, en promettant une navette aux {n + 40} écoliers du hameau.</p>
<p>Les travaux, confiés à une entreprise du département, doivent durer {n + 3} semaines et coûter {n + 12} mille euros à la commune.</p>
</article></body></html>"""


def article_path(n: int) -> str:
    return f"/monde/le-pont-de-{PLACES[n % len(PLACES)].lower()}-ferme-{n:05}.html"


def front(paths) -> str:
    """A front page that links to the paths."""
    links = "".join(
        f'<li><a href="{path}">Le pont de {path[10:20]} est fermé à la circulation</a></li>' for path in paths
    )
    return f'<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Le Val</title></head><body><ul>{links}</ul></body></html>'


class LocalSite:
    """Pages by path: a string, bytes, (status, headers, body), or a function that is given the request handler.

    log: (when, path, User-Agent and other headers) of each request, in order
    """

    def __init__(self, pages=None, host="127.0.0.1", tls=None):
        site = self
        self.pages = {"/robots.txt": (200, {"Content-Type": "text/plain"}, ""), **(pages or {})}
        self.log = []
        self.stopped = Event()

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True  # else head and body, sent apart, cost 40 ms of waiting for each other
            timeout = 60

            def do_GET(self):
                site.log.append((monotonic(), self.path, dict(self.headers)))
                page = site.pages.get(self.path, (404, {}, "perdu"))
                try:
                    if callable(page):
                        self.close_connection = True
                        page(self)
                    else:
                        self.answer(*page if isinstance(page, tuple) else (200, {}, page))
                except OSError:  # the crawler has hung up
                    self.close_connection = True

            def answer(self, status, headers, body):
                body = body if isinstance(body, bytes) else body.encode()
                self.send_response(status)
                for name, value in {
                    "Content-Type": "text/html; charset=utf-8",
                    "Content-Length": len(body),
                    **headers,
                }.items():
                    self.send_header(name, str(value))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *args):
                pass

        class Server(ThreadingHTTPServer):
            daemon_threads = True
            block_on_close = False  # a page that hangs must not hold up the test

            def handle_error(self, *args):
                pass  # a TLS handshake that the crawler refuses

        self.server = Server((host, 0), Handler)
        if tls:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(tls)
            self.server.socket = context.wrap_socket(self.server.socket, server_side=True)
        self.url = f"http{'s' if tls else ''}://{host}:{self.server.server_port}"

    def paths(self):
        return [path for _, path, _ in self.log]

    def hang(self, _handler):
        """Answer nothing until the site closes."""
        self.stopped.wait(60)

    def __enter__(self):
        self.thread = Thread(target=self.server.serve_forever, args=(0.02,), daemon=True)
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.stopped.set()
        self.server.shutdown()
        self.thread.join()
        self.server.server_close()


def small_site(n: int = 6, first: int = 0) -> LocalSite:
    """A front page and n articles, the same for the same numbers."""
    articles = {article_path(i): article(i) for i in range(first, first + n)}
    return LocalSite({"/": front(articles), **articles})
