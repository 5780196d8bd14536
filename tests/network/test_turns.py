"""Whose turn it is to ask a host."""

from __future__ import annotations

import os
import time

from newscrawl.fleet.line import KEEPS_PLACE
from newscrawl.network.turns import Turn


def test_one_run_at_a_time_and_no_other_within_the_delay(tmp_path):
    one, other = Turn(tmp_path, "val.exemple", "1"), Turn(tmp_path, "val.exemple", "2")
    assert one.take(5)
    assert not other.take(0)
    assert Turn(tmp_path, "autre.exemple", "2").take(5)
    one.give()
    assert not other.take(5)  # the first run has just asked
    other.give()
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


def turns(folder, *runs):
    return [Turn(folder, "val.exemple", run) for run in runs]


def test_who_has_waited_longest_comes_first(tmp_path):
    one, other, third = turns(tmp_path, "1", "2", "3")
    assert one.take(0)
    assert not other.take(0)
    assert not third.take(0)
    one.give()
    assert not one.take(0)  # though nobody holds it
    assert not third.take(0)
    assert other.take(0)
    other.give()
    assert not one.take(0)
    assert third.take(0)
    third.give()
    assert one.take(0)
    one.give()
    assert other.take(0)  # nobody waits any longer


def test_who_gives_up_or_falls_silent_keeps_nobody_waiting(tmp_path):
    one, other, third = turns(tmp_path, "1", "2", "3")
    assert one.take(0)
    assert not other.take(0)
    assert not third.take(0)
    one.give()
    other.give()
    assert third.take(0)
    assert not one.take(0)  # killed while it waits: it does not look again
    assert not other.take(0)
    third.give()
    for place in tmp_path.glob("*.line/*-1"):
        silent = time.time() - KEEPS_PLACE - 0.1
        os.utime(place, (silent, silent))
    assert other.take(0)


def test_a_place_long_left_is_cleared_away(tmp_path):
    one, other = turns(tmp_path, "1", "2")
    assert one.take(0)
    assert not other.take(0)
    (place,) = tmp_path.glob("*.line/*")
    os.utime(place, (0, 0))
    one.give()
    assert one.take(0)
    assert list(tmp_path.glob("*.line/*")) == []
    assert not other.take(0)  # and is made again by whoever was only slow
    one.give()
    assert other.take(0)


def test_a_host_rests_from_the_end_of_its_answer(tmp_path):
    one, other = turns(tmp_path, "1", "2")
    assert one.take(0)
    (last,) = tmp_path.glob("*.last")
    os.utime(last, (time.time() - 10,) * 2)  # it took ten seconds
    one.give()
    assert not other.take(5)
    assert other.take(0)


def test_whoever_waits_and_gives_up_does_not_tire_the_host(tmp_path):
    one, other, third = turns(tmp_path, "1", "2", "3")
    assert one.take(0)
    one.give()
    (last,) = tmp_path.glob("*.last")
    os.utime(last, (time.time() - 10,) * 2)
    assert not other.take(20)
    other.give()
    assert third.take(5)
