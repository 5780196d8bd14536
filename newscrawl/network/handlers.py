"""Scrapy's download over HTTP, with a bound on what stands before a page, and only from the server that was meant."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from OpenSSL import SSL
from scrapy.core.downloader.handlers.http11 import (
    HTTP11DownloadHandler,
    _LenientHTTP11ClientFactory,
    _LenientHTTP11ClientProtocol,
)
from service_identity.hazmat import DNS_ID, IPAddress_ID, verify_service_identity
from service_identity.pyopenssl import extract_patterns
from twisted.internet.abstract import isIPAddress, isIPv6Address
from twisted.internet.interfaces import IOpenSSLClientConnectionCreator
from twisted.python.failure import Failure
from twisted.web._newclient import BODY, DONE
from twisted.web.iweb import IPolicyForHTTPS
from zope.interface import implementer

from newscrawl.exceptions import Refused

if TYPE_CHECKING:
    from scrapy.crawler import Crawler
    from twisted.internet.defer import Deferred

#: Bytes of a response's status and headers; browsers take 256 KiB.
MOST_HEADERS = 512 * 1024


class _BoundedProtocol(_LenientHTTP11ClientProtocol):
    """Hangs up where headers do not end: Twisted collects them until there is no memory left."""

    _before_body = 0

    def request(self, request: Any) -> Deferred[Any]:
        self._before_body = 0
        return super().request(request)

    def dataReceived(self, data: bytes) -> None:  # noqa: N802
        parser = self._parser
        if parser is not None and parser.state not in {BODY, DONE}:
            self._before_body += len(data)
            if self._before_body > MOST_HEADERS + len(data):
                self._giveUp(Failure(Refused("too_large")))  # type: ignore[no-untyped-call]  # Twisted has no types for it
                return
        super().dataReceived(data)  # type: ignore[no-untyped-call]


class _BoundedFactory(_LenientHTTP11ClientFactory):
    def buildProtocol(self, addr: Any) -> _BoundedProtocol:  # noqa: N802
        return _BoundedProtocol(self._quiescentCallback)  # type: ignore[no-untyped-call]


@implementer(IPolicyForHTTPS)
class _NamedServers:
    """Trusts only certificates that name their host.

    Twisted (26.4) trusts one that names nobody, with a traceback in the log: its check raises, and what raises is taken for checked.
    """

    def __init__(self, policy: Any) -> None:
        self._policy = policy

    def creatorForNetloc(self, hostname: bytes, port: int) -> Any:  # noqa: N802
        return _NamedServer(self._policy.creatorForNetloc(hostname, port), hostname.decode("ascii"))


@implementer(IOpenSSLClientConnectionCreator)
class _NamedServer:
    def __init__(self, creator: Any, host: str) -> None:
        self._creator = creator
        self._identity = IPAddress_ID(host) if isIPAddress(host) or isIPv6Address(host) else DNS_ID(host)

    def clientConnectionForTLS(self, protocol: Any) -> SSL.Connection:  # noqa: N802
        connection: SSL.Connection = self._creator.clientConnectionForTLS(protocol)
        connection.set_verify(SSL.VERIFY_PEER | SSL.VERIFY_FAIL_IF_NO_PEER_CERT, self._is_trusted)
        return connection

    def _is_trusted(self, _connection: SSL.Connection, certificate: Any, _error: int, depth: int, ok: int) -> bool:
        if depth or not ok:  # an authority's, or none that a known authority has signed
            return bool(ok)
        try:
            verify_service_identity(extract_patterns(certificate), [self._identity], [])
        except Exception:  # noqa: BLE001  # whatever is wrong with it; OpenSSL, which called, would swallow the error
            return False
        return True


class HttpHandler(HTTP11DownloadHandler):
    """Scrapy's own, which reads no more than MOST_HEADERS bytes of headers, and trusts only certificates that name their host."""

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        self._pool._factory = _BoundedFactory  # noqa: SLF001  # as Scrapy sets its own
        if crawler.settings.getbool("DOWNLOAD_VERIFY_CERTIFICATES"):
            self._contextFactory = _NamedServers(self._contextFactory)  # type: ignore[assignment]  # Zope's interfaces have no types
