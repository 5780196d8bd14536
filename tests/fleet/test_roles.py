"""The roles of docs/fleet.md: each can do what it is for, and no more."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import urlsplit

import psycopg
import pytest

from newscrawl.dedup.index import Index
from newscrawl.exceptions import CannotStart
from newscrawl.fleet.schedule import Schedule
from newscrawl.fleet.worker import Worker

PAGE = Path(__file__).parents[2] / "docs" / "fleet.md"


@pytest.fixture
def roles(tmp_path, database):
    """The URLs of the roles that the page makes, in a database of the owner's."""
    before, after = re.findall(r"^```sql\n(.*?)^```", PAGE.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)
    server = urlsplit(database)._replace(path="/postgres").geturl()
    with psycopg.connect(server, autocommit=True) as db:
        db.execute("DROP DATABASE IF EXISTS newscrawl")
        for role in ("newscrawl_owner", "newscrawl_worker", "newscrawl_reader"):
            db.execute(f"DROP ROLE IF EXISTS {role}")
        for statement in before.split(";"):
            if statement.strip():
                db.execute(statement)
    own = {
        role: urlsplit(database)._replace(path="/newscrawl").geturl().replace("postgres@", f"newscrawl_{role}@")
        for role in ("owner", "worker", "reader")
    }
    Schedule(own["owner"], tmp_path).close()
    with psycopg.connect(own["owner"], autocommit=True) as db:
        db.execute(after)
    return own


def test_a_worker_crawls_and_cannot_change_the_tables(tmp_path, roles):
    schedule = Schedule(roles["worker"], tmp_path)
    schedule.set(["a"])
    Worker(roles["worker"], tmp_path, 1, command=["true"]).run(once=True)
    assert [one.exit_code for one in schedule.sites()] == [0]
    schedule.close()
    Index(roles["worker"], folder=tmp_path).close()
    with psycopg.connect(roles["worker"]) as db, pytest.raises(psycopg.errors.InsufficientPrivilege):
        db.execute("DROP TABLE newscrawl.page")
    with psycopg.connect(roles["worker"]) as db, pytest.raises(psycopg.errors.InsufficientPrivilege):
        db.execute("CREATE TABLE newscrawl.mine (n integer)")


def test_a_reader_sees_and_changes_nothing(tmp_path, roles):
    schedule = Schedule(roles["worker"], tmp_path)
    schedule.set(["a"])
    schedule.close()
    schedule = Schedule(roles["reader"], tmp_path)
    assert [one.site for one in schedule.sites()] == ["a"]
    assert schedule.workers() == []
    with pytest.raises(CannotStart, match="permission denied"):
        schedule.remove(["a"])
    schedule.close()
