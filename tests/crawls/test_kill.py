"""Crawls killed at random moments: every story stands in the feeds, once."""

from __future__ import annotations

import random

import pytest
from kill_crawl import kill_and_finish


@pytest.mark.parametrize(
    "how", [{}, {"two": True}, {"feeds": True}], ids=["alone", "beside another crawl", "two feeds"]
)
def test_every_story_once_however_often_the_crawl_is_killed(tmp_path, how):
    # The short form; tests/support/kill_crawl.py does it with 600 articles and 40 kills.
    assert kill_and_finish(tmp_path, articles=60, kills=3, chance=random.Random(7), **how) == []
