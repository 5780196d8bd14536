"""Which addresses a crawl may connect to, enforced where names become addresses."""

from __future__ import annotations

from ipaddress import IPv4Network, ip_address, ip_network
from typing import TYPE_CHECKING

from scrapy.resolver import CachingThreadedResolver
from twisted.internet.error import DNSLookupError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from twisted.internet.defer import Deferred

#: Not public although the registry of special addresses does not say so in every Python: Azure's and Oracle's metadata.
_PLATFORM = (ip_network("168.63.129.16"), ip_network("192.0.0.0/24"))


def is_public(address: str) -> bool:
    """Whether an IPv4 address is one of the open Internet: not private, loopback, link-local, shared, reserved or multicast."""
    ip = ip_address(address)
    return ip.is_global and not ip.is_multicast and not any(ip in network for network in _PLATFORM)


class PublicResolver(CachingThreadedResolver):
    """Scrapy's resolver (IPv4), which finds no address for a host whose address is not public (TWISTED_DNS_RESOLVER).

    Every connection takes its address from here, also that of a literal like http://127.0.0.1 or http://2130706433, and
    connects to the very address that was judged: a name that changes its mind in between (DNS rebinding) gains nothing.
    A page from a cache asks for no address and needs none.
    """

    #: Networks allowed although not public: ALLOWED_PRIVATE_ADDRESSES of the process's crawls, who share one resolver.
    allowed: set[IPv4Network] = set()  # noqa: RUF012
    #: Hosts whose last answer was refused, so that the refusal can be told from a host without any address.
    refused: set[str] = set()  # noqa: RUF012

    @classmethod
    def allow(cls, addresses: Iterable[str]) -> None:
        """Allow addresses or networks ("127.0.0.1", "10.0.0.0/8"); raises ValueError for anything else."""
        cls.allowed.update(IPv4Network(address) for address in addresses)

    def getHostByName(self, name: str, timeout: Sequence[int] = ()) -> Deferred[str]:  # noqa: N802
        return super().getHostByName(name, timeout).addCallback(self._judge, name)

    def _judge(self, address: str, name: str) -> str:
        if is_public(address) or any(ip_address(address) in network for network in self.allowed):
            self.refused.discard(name.lower())
            return address
        self.refused.add(name.lower())
        raise DNSLookupError(f"{name} has an address that is not public: {address}")
