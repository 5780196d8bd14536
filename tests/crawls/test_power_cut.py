"""A crawl whose power is cut: no story that the index knows was only in a cache of the system."""

from __future__ import annotations

import random
import sys

import pytest
from power_cut import cut_and_finish

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux", reason="/proc tells which file was brought to the disk"),
]


def test_every_story_once_however_often_the_power_is_cut(tmp_path):
    # The short form; tests/support/power_cut.py does it with 400 articles and 10 cuts.
    faults, lost = cut_and_finish(tmp_path, articles=150, cuts=2, chance=random.Random(5))
    assert faults == []
    assert lost
