"""Crawl-delay, Retry-After and AutoThrottle together."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from email.utils import format_datetime

import pytest

from newscrawl.network.throttle import retry_after

NOW = datetime(2026, 3, 2, 12, 0, 0, tzinfo=timezone.utc)


@pytest.mark.parametrize(
    "value, seconds",
    [
        ("3", 3),
        (" 120 ", 120),
        ("0", 0),
        ("9" * 400, 999_999_999),
        (format_datetime(NOW + timedelta(seconds=90), usegmt=True), 90),
        (format_datetime(NOW - timedelta(days=1), usegmt=True), 0),
        ("Monday, 02-Mar-26 12:01:00 GMT", 60),
        ("Mon, 02 Mar 2026 12:01:00 -0000", 60),
        ("soon", None),
        ("", None),
        ("-5", None),
        ("1.5", None),
        ("٣", None),
        ("Mon, 99 Foo 2026 99:99:99 GMT", None),
    ],
)
def test_retry_after(value, seconds):
    assert retry_after(value, NOW) == seconds
