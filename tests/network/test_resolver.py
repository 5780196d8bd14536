"""Which addresses are public, and that no other one is connected to."""

from __future__ import annotations

import logging
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from runs import crawl

from newscrawl.network.resolver import PublicResolver, is_public
from newscrawl.runs.logs import SafeFormatter, printable


@pytest.mark.parametrize(
    "address, public",
    [
        ("93.184.215.14", True),
        ("8.8.8.8", True),
        ("172.15.255.255", True),
        ("172.32.0.0", True),
        ("100.63.255.255", True),
        ("0.0.0.0", False),
        ("10.0.0.1", False),
        ("127.0.0.1", False),
        ("127.255.255.254", False),
        ("172.16.0.1", False),
        ("172.31.255.255", False),
        ("192.168.1.1", False),
        ("169.254.169.254", False),  # metadata of AWS, GCP, Azure, OpenStack …
        ("169.254.170.2", False),  # … of ECS
        ("100.100.100.200", False),  # … of Alibaba, in the range of carriers' NAT
        ("168.63.129.16", False),  # … of Azure's platform
        ("192.0.0.192", False),  # … of Oracle's
        ("100.64.0.1", False),
        ("192.0.2.1", False),
        ("198.18.0.1", False),
        ("198.51.100.7", False),
        ("203.0.113.7", False),
        ("224.0.0.1", False),
        ("239.255.255.250", False),
        ("240.0.0.1", False),
        ("255.255.255.255", False),
    ],
)
def test_which_addresses_are_public(address, public):
    assert is_public(address) is public


@pytest.mark.parametrize("address", ["localhost", "10.0.0.0/33", "10.0.0.1/8", "::1", ""])
def test_only_addresses_and_networks_are_allowed(address):
    with pytest.raises(ValueError):  # noqa: PT011  # the words are ipaddress's own
        PublicResolver.allow([address])


PRIVATE = """http://127.0.0.1/ http://127.1/ http://2130706433/ http://0x7f.0.0.1/ http://0177.0.0.1/ http://LOCALHOST/
http://boucle.test/ http://meta.test/latest/meta-data/ http://169.254.169.254/ https://192.168.1.1:8443/ http://0.0.0.0:6800/"""

IPV6 = (
    "http://[::1]/",
    "http://[::ffff:127.0.0.1]/",
    "http://[fd00:ec2::254]/",
)  # no IPv6 address is connected to at all


def test_no_form_of_a_private_address_is_connected_to(tmp_path):
    urls = PRIVATE.split()
    run = crawl(tmp_path, "any", "-a", f"url={PRIVATE} {' '.join(IPV6)}", ALLOWED_PRIVATE_ADDRESSES="", RETRY_TIMES=0)
    assert (run.code, run.report["dropped"]) == (3, {"private_address": len(urls), "dns": len(IPV6)})
    assert "Traceback" not in run.err


@pytest.mark.parametrize(
    "text, shown",
    [
        ("Été « déjà »\tà 5 €\nŒuvre 🇫🇷", "Été « déjà »\tà 5 €\nŒuvre 🇫🇷"),
        ("\x1b[2J", r"\x1b[2J"),
        ("a\rb\x00\x7f\x9b", r"a\rb\x00\x7f\x9b"),
        ("a\u202eb\u2028c", r"a\u202eb\u2028c"),
    ],
)
def test_printable(text, shown):
    assert printable(text) == shown


@given(st.text())
def test_nothing_printable_moves_a_cursor(text):
    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e]", printable(text))


@pytest.mark.parametrize(
    "message, shown",
    [
        ("GET https://veille:motdepasse@site.example/a@b", "GET https://***@site.example/a@b"),
        ("ftp://u:p%20w@host/ s3://cle:secret@seau/x", "ftp://***@host/ s3://***@seau/x"),
        ("https://site.example/@maire", "https://site.example/@maire"),
        (
            "{'AWS_SECRET_ACCESS_KEY': 'abc', 'BOT_NAME': 'newscrawl'}",
            "{'AWS_SECRET_ACCESS_KEY': '***', 'BOT_NAME': 'newscrawl'}",
        ),
        ("{'PROXY_PASSWORD': 'x y', 'API_TOKEN': ''}", "{'PROXY_PASSWORD': '***', 'API_TOKEN': '***'}"),
        ("Titre \x1b]0;pirate\x07", r"Titre \x1b]0;pirate\x07"),
    ],
)
def test_a_log_line_tells_no_secret(message, shown):
    record = logging.LogRecord("a", logging.INFO, "", 0, "%s", (message,), None)
    assert SafeFormatter(logging.Formatter("%(message)s")).format(record) == shown


def test_a_traceback_is_made_safe_too():
    error = ValueError("\x1b[31m https://a:b@c.example/")
    info = (ValueError, error, None)
    record = logging.LogRecord("a", logging.ERROR, "", 0, "broken", (), info)
    shown = SafeFormatter(logging.Formatter("%(message)s")).format(record)
    assert r"ValueError: \x1b[31m https://***@c.example/" in shown
