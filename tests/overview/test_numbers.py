"""Every number on the page, recomputed by DuckDB from the lines of the feeds; with the recorded portal too, where it is at hand."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from filelock import FileLock
from pages import numbers, page, tables
from runs import ROOT, crawl

from newscrawl.overview.figures import FIELDS

duckdb = pytest.importorskip("duckdb", reason="pip install -r requirements-tables.txt")

SHARED = ROOT.parent / "shared"
HOMES = {"demo": "FR", "actu_orange": "FR"}


@pytest.fixture(scope="session")
def data(tmp_path_factory):
    """What the demo wrote and, where its recorded pages are at hand, what a portal gave: made by the first process, for all that share the tests."""
    own = tmp_path_factory.getbasetemp()
    folder = (own.parent if "PYTEST_XDIST_WORKER" in os.environ else own) / "numbers"
    with FileLock(f"{folder}.lock"):
        if not folder.exists():
            made = tmp_path_factory.mktemp("made")
            fill(made, tmp_path_factory.mktemp("cache"))
            made.rename(folder)
    return folder


def fill(folder, cache):
    assert crawl(folder, "demo").code == 0
    if (SHARED / "actu-orange").is_dir():
        recorded = ["--pages", SHARED / "actu-orange", "--spider", "actu_orange", "--cache", cache]
        subprocess.run([sys.executable, SHARED / "replay.py", *recorded], cwd=ROOT, check=True, capture_output=True)
        replay = {"HTTPCACHE_ENABLED": 1, "HTTPCACHE_IGNORE_MISSING": 1, "HTTPCACHE_DIR": cache}
        assert crawl(folder, "actu_orange", **replay).code == 0


@pytest.fixture(scope="session")
def news(data, tmp_path_factory):
    return tables(data, tmp_path_factory.mktemp("tables") / "news.sqlite", HOMES)


@pytest.fixture(scope="session")
def shown(news):
    return numbers(page(news))


@pytest.fixture(scope="session")
def db(data):
    """The records as DuckDB reads them itself; last holds the last word on each story."""
    with duckdb.connect() as db:
        db.execute("SET TimeZone = 'Europe/Paris'")
        for name in ("articles", "sightings"):
            options = "format = 'newline_delimited', maximum_object_size = 33554432, union_by_name = true"
            db.execute(f"CREATE TABLE {name} AS SELECT * FROM read_json('{data}/*/{name}-*.jsonl', {options})")
        db.execute(f"CREATE TABLE runs AS SELECT * FROM read_json('{data}/*/reports/*.json', union_by_name = true)")
        # A story is what update_of holds together; in these feeds a chain has at most one link.
        db.execute(
            """CREATE VIEW last AS SELECT * FROM articles WHERE id NOT IN
            (SELECT update_of FROM articles WHERE update_of IS NOT NULL AND update_of <> id)
            QUALIFY row_number() OVER (PARTITION BY id ORDER BY fetched DESC) = 1"""
        )
        db.execute("CREATE VIEW said AS SELECT id, site, outlet, sources, unnest(quotations) AS q FROM last")
        db.execute("CREATE VIEW named AS SELECT id, outlet, unnest(sources) AS s FROM last")
        yield db


def ask(db, sql):
    return {str(row[0]): row[1] for row in db.execute(sql).fetchall()}


def on_page(shown, prefix):
    return {name.removeprefix(prefix): n for name, n in shown.items() if name.startswith(prefix)}


@pytest.mark.parametrize(
    "name, sql",
    [
        ("articles", "SELECT count(*) FROM last"),
        ("outlets", "SELECT count(DISTINCT outlet.name) FROM last"),
        ("sightings", 'SELECT count(*) FROM sightings WHERE "of" IN (SELECT id FROM last)'),
        ("quotations", "SELECT count(*) FROM said"),
        ("direct", "SELECT count(*) FROM said WHERE q.kind = 'direct'"),
        ("relayed", "SELECT count(*) FROM said WHERE q.relay IS NOT NULL"),
        ("altered", "SELECT count(*) FROM said WHERE q.altered"),
        ("copies", "SELECT count(*) FROM articles WHERE copy_of.certainty = 'copy'"),
        ("updates", "SELECT (SELECT count(*) FROM articles) - (SELECT count(*) FROM last)"),
        (
            "unnamed",
            "SELECT count(*) FROM said WHERE list_contains([s.kind FOR s IN sources IF s.name = q.speaker], 'unnamed')",
        ),
    ],
)
def test_totals(shown, db, name, sql):
    (expected,) = db.execute(sql).fetchone()
    assert shown.get(name, 0) == expected


@pytest.mark.parametrize(
    "prefix, sql, whole",
    [
        ("pair:", "SELECT l.outlet.name || '|' || s.outlet.name, count(*) FROM sightings s JOIN last l ON l.id = s.of GROUP BY 1", True),
        ("relaying:", "SELECT s.name, count(DISTINCT id) FROM named WHERE s.kind IN ('agency', 'media') AND list_contains(s.roles, 'relay') GROUP BY 1", False),
        ("speaking:", "SELECT s.name, count(DISTINCT id) FROM named WHERE s.kind IN ('agency', 'media') AND list_contains(s.roles, 'speaker') GROUP BY 1", False),
        ("credited:", "SELECT name, count(DISTINCT id) FROM (SELECT id, unnest(list_concat(credit.agencies, credit.outlets)) AS name FROM last) GROUP BY 1", False),
        ("outlet:", "SELECT outlet.name, count(*) FROM last GROUP BY 1", True),
        ("signed:", "SELECT outlet.name, count(credit.text) FROM last GROUP BY 1", True),
        ("credit:", "SELECT outlet.name || '|' || name, count(*) FROM (SELECT DISTINCT id, outlet, unnest(credit.agencies) AS name FROM last) GROUP BY 1", False),
        ("site:", "SELECT site, count(*) FROM last GROUP BY 1", True),
        ("bar:", "SELECT coalesce(CAST(date_published AS VARCHAR), CAST(first_seen AS VARCHAR))[:7], count(*) FROM last GROUP BY 1", None),
    ],
)  # fmt: skip
def test_tables_on_the_page(shown, db, prefix, sql, whole):
    """whole: whether all that DuckDB finds is on the page, or the first of it only; None: where the unit fits."""
    expected, found = ask(db, sql), on_page(shown, prefix)
    if whole is None and any(len(key) > len("2026-11") for key in found):
        found = {key[:7]: 0 for key in found} | {
            month: sum(n for key, n in found.items() if key[:7] == month) for month in {key[:7] for key in found}
        }
    assert found
    assert {key: n for key, n in found.items() if expected.get(key, 0) != n} == {}
    if whole:
        assert found == expected
    else:
        assert sum(found.values()) >= 0.6 * sum(expected.values()) or len(found) >= 30


def test_who_is_cited_most(shown, db):
    """Persons of a whole name, and bodies with an identity of their own: by source_id, as the records have it."""
    rows = db.execute(
        """SELECT source.source_id, count(DISTINCT id), count(*) FROM (SELECT id, q, unnest([s FOR s IN sources IF s.name = q.speaker][:1]) AS source FROM said)
        WHERE source.kind IN ('person', 'organization', 'government') AND NOT ends_with(source.source_id, '@' || id) GROUP BY 1"""
    ).fetchall()
    expected = {source_id: (articles, statements) for source_id, articles, statements in rows}
    found = on_page(shown, "speaker:")
    statements = on_page(shown, "statements:")
    one = {key for key in found if "#" not in key}
    assert {key: (found[key], statements[key]) for key in one} == {key: expected[key] for key in one}
    most = sorted(expected.values(), reverse=True)[: len(found)]
    assert len(one) == len(found) <= 50
    assert sorted(((found[key], statements[key]) for key in found), reverse=True) == most


def test_how_each_site_does(shown, db):
    conditions = (
        "standfirst IS NOT NULL",
        "credit.text IS NOT NULL",
        "len(authors) > 0",
        "date_published IS NOT NULL",
        "len(quotations) > 0",
    )
    for field, condition in zip(FIELDS, conditions, strict=True):
        expected = ask(
            db, f"SELECT site, round(avg(CASE WHEN {condition} THEN 1 ELSE 0 END) * 100) FROM last GROUP BY 1"
        )
        assert on_page(shown, f"share:{field}|") == {site: int(n) for site, n in expected.items()}
    drops = ask(
        db,
        "SELECT site || '|' || reason, pages FROM (SELECT site, unnest(map_keys(d)) AS reason, unnest(map_values(d)) AS pages FROM (SELECT site, CAST(to_json(dropped) AS MAP(VARCHAR, BIGINT)) AS d FROM runs)) WHERE pages IS NOT NULL",
    )
    found = on_page(shown, "drop:")
    assert found
    assert found.items() <= drops.items()


def test_tables_hold_all_that_the_records_hold(news, db):
    """Row counts, and joins that lose nothing."""
    import sqlite3

    with sqlite3.connect(news) as made:
        for table, sql in {
            "articles": "SELECT count(*) FROM articles",
            "sightings": "SELECT count(*) FROM sightings",
            "sources": "SELECT sum(len(sources)) FROM articles",
            "quotations": "SELECT sum(len(quotations)) FROM articles",
            "spans": "SELECT sum(len(q.spans)) FROM (SELECT unnest(quotations) AS q FROM articles)",
            "credits": "SELECT sum(len(credit.agencies) + len(credit.outlets)) FROM articles",
            "runs": "SELECT count(*) FROM runs",
        }.items():
            assert made.execute(f"SELECT count(*) FROM {table}").fetchone() == db.execute(sql).fetchone(), table
        for child, parent, column in (
            ("paragraphs", "articles", "record"),
            ("quotations", "articles", "record"),
            ("spans", "quotations", "quotation"),
        ):
            assert made.execute(
                f"SELECT count(*) FROM {child} WHERE {column} NOT IN (SELECT {column} FROM {parent})"
            ).fetchone() == (0,)
        wrong = made.execute(
            """SELECT count(*) FROM quotations AS q JOIN articles AS a ON a.record = q.record JOIN spans AS s ON s.quotation = q.quotation
            WHERE instr(q.text, substr(a.text, s.start + 1, s.stop - s.start)) = 0"""
        ).fetchone()
        assert wrong == (0,)
        assert made.execute("SELECT count(*) FROM quotations WHERE source_id IS NULL").fetchone() == (0,)
    made.close()
