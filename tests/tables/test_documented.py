"""docs/tables.md: every table and column stands in it, and its lines run where their tool is there."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from importlib.util import find_spec

import pytest
from pages import tables
from records import article, sighting, write
from runs import ROOT

from newscrawl.tables.schema import TABLES, VIEWS

PAGE = (ROOT / "docs" / "tables.md").read_text("utf-8")
SAID = "Nous ne laisserons personne au bord de la route, ni cet hiver ni au printemps prochain"


def lines(mark):
    return re.search(rf"<!-- {mark} -->\n```\w+\n(.*?)^```", PAGE, re.DOTALL | re.MULTILINE)[1]


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """A folder with news.sqlite and, where DuckDB is there, news.duckdb."""
    folder = tmp_path_factory.mktemp("docs")
    one = article(paragraphs=(f"« {SAID} », a dit Léa Roy.",), said=[(SAID, "Léa Roy", {"relay": "AFP"})])
    two = article(
        "https://b.example/",
        paragraphs=(f"« {SAID} », a dit Léa Roy.",),
        said=[(SAID, "Léa Roy")],
        outlet=("Le B", "media"),
    )
    write(folder / "data" / "1.jsonl", one, two, sighting(one["id"], "https://c.example/"))
    tables(folder / "data", folder / "news.sqlite")
    if find_spec("duckdb"):
        tables(folder / "data", folder / "news.duckdb")
    return folder


def run(folder, *command):
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize("name", TABLES)
def test_every_column_is_described(name):
    described = set(re.findall(r"`(\w+)`", PAGE))
    assert {name, *(column.name for column in TABLES[name].columns)} - described - {name} == set()
    assert re.search(rf"^### .*\b{name}\b", PAGE, re.MULTILINE)


def test_every_view_is_described():
    assert all(f"`{name}`" in PAGE for name in VIEWS)


@pytest.mark.skipif(not find_spec("pandas"), reason="pip install pandas")
def test_pandas(folder):
    out = run(folder, sys.executable, "-c", lines("pandas"))
    assert "Le B" in out
    assert "person:lea-roy    2" in out


@pytest.mark.skipif(not find_spec("duckdb"), reason="pip install -r requirements-tables.txt")
def test_duckdb(folder):
    assert "Léa Roy" in run(folder, sys.executable, "-c", lines("duckdb"))


@pytest.mark.skipif(not shutil.which("Rscript"), reason="R is not here")
def test_r(folder):
    if subprocess.run(["Rscript", "-e", "library(RSQLite)"], capture_output=True).returncode:
        pytest.skip("R is here, its package RSQLite is not")
    assert "Le B" in run(folder, "Rscript", "-e", lines("r"))


def test_the_metadata_names_tables_and_columns_that_are_there(folder):
    import sqlite3

    metadata = json.loads((ROOT / "docs" / "datasette.json").read_text("utf-8"))["databases"]["news"]["tables"]
    with sqlite3.connect(folder / "news.sqlite") as db:
        there = {name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type IN ('table', 'view')")}
        assert metadata.keys() - {"sqlite_stat1"} == there - {
            "sqlite_stat1"
        }  # the latter where SQLite thought it worth while
        for name, told in metadata.items():
            columns = {row[1] for row in db.execute(f"PRAGMA table_info({name})")}
            named = {told.get(key) for key in ("label_column", "sort", "sort_desc", "fts_pk")} | set(
                told.get("facets", ())
            )
            assert named - {None} <= columns, name
    db.close()


@pytest.mark.skipif(not shutil.which("datasette"), reason="datasette is not here")
def test_datasette(folder):
    command = lines("datasette").split()
    assert command[:2] == ["datasette", "news.sqlite"]
    command[command.index("docs/datasette.json")] = str(ROOT / "docs" / "datasette.json")
    got = json.loads(run(folder, *command, "--get", "/news/latest_articles.json?_shape=objects&_facet=outlet"))
    assert {one["value"] for one in got["facet_results"]["outlet"]["results"]} == {"La Gazette", "Le B"}
    page = run(folder, *command, "--get", "/news/quotations?_search=hiver")
    assert "Léa Roy" in page
    assert "Un titre" in page  # the article, by its headline
    assert "{&quot;" not in page
