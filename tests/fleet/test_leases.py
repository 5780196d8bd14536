"""What only one machine may hold: a machine is a process, or a connection of its own."""

from __future__ import annotations

import time

import pytest
from runs import until

from newscrawl.dedup.index import Index
from newscrawl.exceptions import IndexBusy, IndexLost
from newscrawl.fleet.leases import Leases
from newscrawl.fleet.line import KEEPS_PLACE


@pytest.fixture
def machines(tmp_path, database):
    Index(database, folder=tmp_path).close()  # makes the tables
    several = Leases(database), Leases(database), Leases(database)
    yield several
    for one in several:
        one.close()


def test_a_site_is_crawled_by_one_machine(machines):
    one, other, _ = machines
    assert one.take_site("actu_orange")
    assert not other.take_site("actu_orange")
    assert other.take_site("rfi")
    one.give_site("actu_orange")
    assert other.take_site("actu_orange")


def test_a_machine_that_falls_silent_holds_nothing(machines):
    one, other, _ = machines
    assert one.take_site("rfi")
    assert one.take_host("rfi.example", "run-1", 0)
    one.close()
    assert other.take_site("rfi")
    assert other.take_host("rfi.example", "run-2", 0)


def test_a_host_rests_when_it_changes_hands(machines):
    one, other, _ = machines
    assert one.take_host("rfi.example", "run-1", 0.5)
    assert not other.take_host("rfi.example", "run-2", 0.5)
    one.give_host("rfi.example", "run-1")
    assert not other.take_host("rfi.example", "run-2", 0.5)
    other.give_host("rfi.example", "run-2")
    assert one.take_host("rfi.example", "run-1", 0.5)  # whose own pace is another's business
    one.give_host("rfi.example", "run-1")
    time.sleep(0.5)
    assert other.take_host("rfi.example", "run-2", 0.5)


def test_two_runs_of_one_process_are_two(machines):
    one, *_ = machines
    assert one.take_host("rfi.example", "run-1", 0)
    assert not one.take_host("rfi.example", "run-2", 0)


def test_who_has_waited_longest_comes_first(machines):
    one, other, third = machines
    assert one.take_host("rfi.example", "run-1", 0)
    assert not other.take_host("rfi.example", "run-2", 0)
    assert not third.take_host("rfi.example", "run-3", 0)
    one.give_host("rfi.example", "run-1")
    assert not one.take_host("rfi.example", "run-1", 0)  # though nobody holds it
    assert not third.take_host("rfi.example", "run-3", 0)
    assert other.take_host("rfi.example", "run-2", 0)
    other.give_host("rfi.example", "run-2")
    assert third.take_host("rfi.example", "run-3", 0)
    third.give_host("rfi.example", "run-3")
    assert one.take_host("rfi.example", "run-1", 0)
    one.give_host("rfi.example", "run-1")
    assert other.take_host("rfi.example", "run-2", 0)  # nobody waits any longer


def test_who_gives_up_or_falls_silent_keeps_nobody_waiting(machines):
    one, other, third = machines
    assert one.take_host("rfi.example", "run-1", 0)
    assert not other.take_host("rfi.example", "run-2", 0)
    assert not third.take_host("rfi.example", "run-3", 0)
    other.give_host("rfi.example", "run-2")
    one.close()  # killed
    until(lambda: third.take_host("rfi.example", "run-3", 0))  # the server notices by itself
    assert not other.take_host("rfi.example", "run-2", 0)
    other.close()  # killed while it waits
    third.give_host("rfi.example", "run-3")
    assert not third.take_host("rfi.example", "run-3", 0)
    time.sleep(KEEPS_PLACE + 0.1)
    assert third.take_host("rfi.example", "run-3", 0)


def test_whoever_waits_gives_up_nothing_of_another_run_of_its_process(machines):
    one, other, _ = machines
    assert one.take_host("rfi.example", "run-1", 0)
    one.give_host("rfi.example", "run-2")
    assert not other.take_host("rfi.example", "run-3", 0)


def test_a_site_is_held_again_after_the_server_was_away(postgres, machines):
    one, other, _ = machines
    assert one.take_site("rfi")
    assert one.take_host("rfi.example", "run-1", 0)
    postgres.stop()
    with pytest.raises(IndexBusy, match="away"):
        one.take_host("a.example", "run-1", 0)
    one.give_host("rfi.example", "run-1")  # the server has done it
    postgres.start()
    assert one.take_host("rfi.example", "run-1", 0)
    assert not other.take_site("rfi")


def test_a_site_that_another_machine_took_meanwhile_is_lost(postgres, machines):
    one, other, _ = machines
    assert one.take_site("rfi")
    postgres.stop()
    postgres.start()
    with pytest.raises(IndexBusy):
        one.take_site("b")
    assert other.take_site("rfi")
    with pytest.raises(IndexLost, match="another machine has begun to crawl rfi"):
        one.take_site("b")
