"""Whose turn it is to ask a host."""

from __future__ import annotations

import os
import time

from newscrawl.network.turns import Turn


def test_one_run_at_a_time_and_no_other_within_the_delay(tmp_path):
    one, other = Turn(tmp_path, "val.exemple", "1"), Turn(tmp_path, "val.exemple", "2")
    assert one.take(5)
    assert not other.take(0)
    assert Turn(tmp_path, "autre.exemple", "2").take(5)
    one.give()
    assert not other.take(5)  # the first run has just asked
    assert one.take(5)  # which has its own pace
    one.give()
    assert other.take(0)
    other.give()


def test_a_clock_that_was_ahead_holds_nobody_up(tmp_path):
    one, other = Turn(tmp_path, "val.exemple", "1"), Turn(tmp_path, "val.exemple", "2")
    assert one.take(5)
    one.give()
    (last,) = tmp_path.glob("*.last")
    os.utime(last, (time.time() + 86_400,) * 2)
    assert other.take(5)
    other.give()
