"""The same tables in every format, from the same feeds."""

from __future__ import annotations

import csv
import gzip
import json
import sqlite3
from datetime import datetime, timezone

import pytest
from records import article, sighting, write

from newscrawl.items import article_id
from newscrawl.records.reader import find
from newscrawl.tables.build import Builder
from newscrawl.tables.opening import open_store
from newscrawl.tables.schema import TABLES
from newscrawl.tables.store import StoreError

duckdb = pytest.importorskip("duckdb", reason="pip install -r requirements-tables.txt")
columns_of = pytest.importorskip("newscrawl.tables.duck").columns_of

SAID = "Nous ne laisserons personne au bord de la route, ni cet hiver ni au printemps prochain"
CUT = "ne laisserons personne au bord de la route, ni cet hiver"
FIRST = article(
    "https://a.example/1",
    "La promesse",
    (f"« {SAID} », a déclaré Jeanne Poitou.", "Fin."),
    [(SAID, "Jeanne Poitou", {"relay": "AFP"})],
    credit="AFP",
    site="a",
    outlet=("Agence A", "agency"),
)
SECOND = article(
    "https://b.example/2", "Promesse tenue ?", (f"« {CUT} », a dit la ministre.",), [(CUT, "la ministre")], site="b", outlet=("Le B", "media"),
    date_published="2026-11-14", first_seen="2026-11-14T09:00:00Z",
)  # fmt: skip
UPDATED = article(
    "https://b.example/2", "Promesse tenue !", ("Autre texte.",), site="b", outlet=("Le B", "media"),
    date_published="2026-11-14", update_of=article_id("https://b.example/2"), fetched="2026-11-15T09:00:00Z",
)  # fmt: skip
REPORT = {
    "site": "a", "spider": "a", "started": "2026-11-13T16:00:00Z", "finished": "2026-11-13T16:01:00Z", "state": "ok", "exit_code": 0,
    "message": "2 articles", "pages": 3, "articles": 2, "sightings": {"title": 1}, "known": 0, "dropped": {"http_404": 1}, "errors": {},
    "seconds": 60.0, "memory_mb": 90, "coverage": {"credit": 0.5}, "warnings": ["peu"],
}  # fmt: skip
FORMATS = ["news.sqlite", "news.duckdb", "parquet", "csv"]


@pytest.fixture
def feeds(tmp_path):
    folder = tmp_path / "data" / "a"
    write(folder / "articles-1.jsonl", FIRST, SECOND)
    write(folder / "sightings-1.jsonl", sighting(FIRST["id"], "https://c.example/3"))
    (folder / "reports").mkdir()
    (folder / "reports" / "1.json").write_text(json.dumps(REPORT))
    return folder


def build(folder, to):
    store = open_store(to, csv=to.name == "csv")
    try:
        return Builder(store, {"a": "FR"}).build(find([folder]))
    finally:
        store.close()


def source(file):
    if file.suffix == ".parquet" or file.stem == "files":
        return f"'{file}'"
    columns = columns_of("articles" if file.stem == "latest_articles" else file.stem)
    return f"read_csv('{file}', header = true, columns = {columns})"


def rows(to, sql):
    """What a user of that format sees, times as text."""
    if to.suffix == ".sqlite":
        with sqlite3.connect(to) as db:
            found = db.execute(sql).fetchall()
        db.close()
        return [tuple(row) for row in found]
    with duckdb.connect(str(to) if to.suffix else ":memory:", read_only=bool(to.suffix)) as db:
        db.execute("SET TimeZone = 'UTC'")
        for file in () if to.suffix else sorted(to.iterdir()):
            db.execute(f"CREATE TABLE {file.stem} AS SELECT * FROM {source(file)}")
        found = db.execute(sql).fetchall()
    return [
        tuple(
            f"{cell.astimezone(timezone.utc):%Y-%m-%dT%H:%M:%SZ}" if isinstance(cell, datetime) else cell
            for cell in row
        )
        for row in found
    ]


@pytest.mark.parametrize("name", FORMATS)
def test_tables(tmp_path, feeds, name):
    to = tmp_path / name
    added = build(feeds, to)
    assert (added.articles, added.sightings, added.runs, added.unreadable) == (2, 1, 1, 0)
    assert rows(to, "SELECT outlet, credit, words, published_at, published FROM articles ORDER BY record") == [
        ("Agence A", "AFP", 23, "2026-11-13T15:20:00Z", "2026-11-13T16:20:00+01:00"),
        ("Le B", None, 17, None, "2026-11-14"),
    ]
    assert rows(to, "SELECT CAST(day AS VARCHAR), CAST(is_latest AS INTEGER) FROM articles ORDER BY record") == [
        ("2026-11-13", 1),
        ("2026-11-14", 1),
    ]
    assert rows(to, "SELECT kind, section, start, text FROM paragraphs WHERE record = 1 ORDER BY n") == [
        ("headline", -2, 0, "La promesse"),
        ("paragraph", 0, 12, FIRST["sections"][0]["paragraphs"][0]),
        ("paragraph", 0, 12 + len(FIRST["sections"][0]["paragraphs"][0]) + 1, "Fin."),
    ]
    assert rows(
        to,
        "SELECT q.source_id, q.relay, q.text, substr(a.text, CAST(s.start + 1 AS INTEGER), CAST(s.stop - s.start AS INTEGER))"
        " FROM quotations AS q JOIN articles AS a ON a.record = q.record JOIN spans AS s ON s.quotation = q.quotation ORDER BY q.quotation",
    ) == [("person:jeanne-poitou", "AFP", SAID, SAID), (f"person:ministre@{SECOND['id']}", None, CUT, CUT)]
    assert rows(to, "SELECT quotation, statement FROM quotations ORDER BY quotation") == [(1, 1), (2, 1)]
    assert rows(to, "SELECT source_id, name, kind FROM credits") == [("agency:afp", "AFP", "agency")]
    assert rows(
        to, "SELECT a.headline, s.outlet, s.match FROM sightings AS s JOIN articles AS a ON a.id = s.of_id"
    ) == [("La promesse", "Miroir", "url")]
    assert rows(to, "SELECT site, pages, sightings, dropped, finished FROM runs") == [
        ("a", 3, 1, 1, "2026-11-13T16:01:00Z")
    ]
    assert rows(to, "SELECT reason, pages FROM drops") == [("http_404", 1)]


@pytest.mark.parametrize("name", FORMATS)
def test_a_second_run_adds_what_is_new_and_applies_updates(tmp_path, feeds, name):
    to = tmp_path / name
    build(feeds, to)
    with (feeds / "articles-1.jsonl").open("a") as feed:
        feed.write(json.dumps(UPDATED) + "\n")
    write(feeds / "copy-of-the-feed.jsonl", FIRST)
    added = build(feeds, to)
    assert (added.articles, added.sightings, added.runs, added.again) == (1, 0, 0, 1)
    assert rows(to, "SELECT headline, CAST(is_latest AS INTEGER), story FROM articles ORDER BY record") == [
        ("La promesse", 1, FIRST["id"]),
        ("Promesse tenue ?", 0, SECOND["id"]),
        ("Promesse tenue !", 1, SECOND["id"]),
    ]
    assert rows(to, "SELECT headline FROM latest_articles ORDER BY record") == [("La promesse",), ("Promesse tenue !",)]
    assert rows(to, "SELECT count(*) FROM quotations") == [(2,)]
    again = build(feeds, to)
    assert (again.articles, again.again, rows(to, "SELECT count(*) FROM articles")) == (0, 0, [(3,)])


def test_a_story_that_went_from_outlet_to_outlet_is_one(tmp_path):
    portal = article("https://p.example/1", "La portion", fetched="2026-11-13T10:00:00Z")
    agency = article(
        "https://q.example/1", "La portion entière", update_of=portal["id"], fetched="2026-11-13T11:00:00Z"
    )
    write(tmp_path / "f" / "1.jsonl", agency, portal)  # in whatever order
    build(tmp_path / "f", tmp_path / "n.sqlite")
    stories = rows(tmp_path / "n.sqlite", "SELECT headline, story, is_latest FROM articles ORDER BY headline")
    assert [(headline, latest) for headline, _, latest in stories] == [("La portion", 0), ("La portion entière", 1)]
    assert len({story for _, story, _ in stories}) == 1


@pytest.mark.parametrize("name", ["n.sqlite", "n.duckdb"])
def test_namesakes_are_told_apart_in_sources_and_quotations(tmp_path, name):
    said = [("Nous verrons bien ce que le printemps apporte", "Jean Martin")]
    mayor = article(
        "https://a.example/1",
        "A",
        ("Jean Martin, maire de Nice, a dit : « Nous verrons bien ce que le printemps apporte ».",),
        said,
    )
    judge = article(
        "https://a.example/2",
        "B",
        ("Jean Martin, procureur de Nîmes : « Nous verrons bien ce que le printemps apporte ».",),
        said,
    )
    write(tmp_path / "f" / "1.jsonl", mayor)
    build(tmp_path / "f", tmp_path / name)
    assert rows(tmp_path / name, "SELECT source_id FROM quotations") == [("person:jean-martin",)]
    write(tmp_path / "f" / "2.jsonl", judge)
    build(tmp_path / "f", tmp_path / name)
    for table in ("sources", "quotations"):
        assert rows(tmp_path / name, f"SELECT source_id FROM {table} ORDER BY record") == [
            ("person:jean-martin#politique",),
            ("person:jean-martin#justice",),
        ]


def test_a_report_of_a_run_under_way_is_replaced_by_its_end(tmp_path, feeds):
    report = feeds / "reports" / "1.json"
    report.write_text(json.dumps({"site": "a", "spider": "a", "started": "2026-11-13T16:00:00Z", "state": "running"}))
    build(feeds, tmp_path / "n.sqlite")
    report.write_text(json.dumps(REPORT))
    build(feeds, tmp_path / "n.sqlite")
    assert rows(tmp_path / "n.sqlite", "SELECT state, pages FROM runs") == [("ok", 3)]
    assert rows(tmp_path / "n.sqlite", "SELECT text FROM warnings JOIN runs USING (run)") == [("peu",)]


@pytest.mark.parametrize(
    "record",
    [
        {"type": "article"},
        {"type": "article", **dict.fromkeys(("id", "url", "site", "outlet", "sections"), "x")},
        {**FIRST, "sources": [1]},
        {**FIRST, "quotations": [{"speaker": "x"}]},
        {**FIRST, "sections": None},
        {"type": "advert"},
        {},
    ],
)
def test_what_is_no_record_is_counted_and_the_rest_goes_on(tmp_path, record):
    write(tmp_path / "f" / "1.jsonl", record, SECOND)
    added = build(tmp_path / "f", tmp_path / "n.sqlite")
    assert (added.articles, added.unreadable) == (1, 1)
    assert rows(
        tmp_path / "n.sqlite", "SELECT record, headline FROM articles JOIN paragraphs USING (record) WHERE n = 0"
    )


def test_a_gzip_file_that_breaks_off_is_named_and_the_rest_goes_on(tmp_path):
    write(tmp_path / "f" / "1.jsonl", FIRST)
    (tmp_path / "f" / "0.jsonl.gz").write_bytes(gzip.compress(json.dumps(SECOND).encode() * 50)[:-20])
    added = build(tmp_path / "f", tmp_path / "n.sqlite")
    assert added.articles == 1
    assert len(added.failed) == 1


@pytest.mark.parametrize("name", ["x.sqlite", "x.duckdb", "x.txt"])
def test_a_file_of_another_kind_is_left_alone(tmp_path, name):
    (tmp_path / name).write_text("Tout autre chose, et assez long pour ne pas être pris pour un fichier vide. " * 20)
    with pytest.raises(StoreError):
        open_store(tmp_path / name)
    assert (tmp_path / name).read_text().startswith("Tout autre chose")


def test_another_database_is_left_alone(tmp_path):
    with sqlite3.connect(tmp_path / "x.sqlite") as db:
        db.execute("CREATE TABLE mine (a)")
    db.close()
    with pytest.raises(StoreError, match="other tables"):
        open_store(tmp_path / "x.sqlite")


def test_no_cell_of_a_csv_file_is_a_formula(tmp_path):
    text = "=HYPERLINK(1)"
    write(tmp_path / "f" / "1.jsonl", article(headline=text, paragraphs=("- Bonjour\nà tous", "@ici")))
    for _ in range(2):
        build(tmp_path / "f", tmp_path / "csv")
        with (tmp_path / "csv" / "paragraphs.csv").open(newline="") as file:
            assert [row["text"] for row in csv.DictReader(file)] == [f"'{text}", "'- Bonjour\nà tous", "'@ici"]


def test_columns_are_those_of_the_schema(tmp_path, feeds):
    build(feeds, tmp_path / "n.sqlite")
    for name, table in TABLES.items():
        assert [row[1] for row in rows(tmp_path / "n.sqlite", f"PRAGMA table_info({name})")] == [
            column.name for column in table.columns
        ]
