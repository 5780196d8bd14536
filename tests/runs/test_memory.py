"""Memory is judged by what is held now, and one run's excess ends that run."""

from __future__ import annotations

import pytest
from scrapy.utils.test import get_crawler

from newscrawl.runs import memory
from newscrawl.runs.memory import MemoryUsage


def usage(held):
    one = MemoryUsage(get_crawler(settings_dict={"MEMUSAGE_LIMIT_MB": 1000, "MEMUSAGE_CHECK_INTERVAL_SECONDS": 5}))
    one.held = lambda: held
    one.ended = 0
    return one


@pytest.fixture
def runs(monkeypatch):
    """Three runs in a process that holds too much; which of them end is counted."""
    three = [usage(held) for held in (3, 9, 5)]
    monkeypatch.setattr(MemoryUsage, "_running", set(three))
    monkeypatch.setattr(MemoryUsage, "_ended", -100.0)
    monkeypatch.setattr(MemoryUsage, "get_virtual_size", lambda _: 2 * 10**9)
    monkeypatch.setattr(memory.ScrapyMemoryUsage, "_check_limit", lambda self: setattr(self, "ended", self.ended + 1))
    return three


def test_the_run_that_holds_most_ends_alone(runs):
    for _ in range(3):
        for one in runs:
            one._check_limit()
    assert [one.ended for one in runs] == [0, 1, 0]


def test_the_next_one_ends_only_if_that_did_not_help(runs, monkeypatch):
    runs[1]._check_limit()
    MemoryUsage._running.discard(runs[1])
    now = memory.monotonic()
    monkeypatch.setattr(memory, "monotonic", lambda: now + 6)
    for one in (runs[0], runs[2]):
        one._check_limit()
    assert [one.ended for one in runs] == [0, 1, 1]


def test_the_size_falls_when_memory_is_given_back():
    pytest.importorskip("resource")
    one = usage(0)
    ballast = bytearray(200 * 2**20)
    full = one.get_virtual_size()
    del ballast
    assert one.get_virtual_size() < full - 100 * 2**20
