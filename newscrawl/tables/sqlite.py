"""The tables in a SQLite file, with full-text search."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING, Any

from newscrawl.tables.schema import NUMBERED, TABLES, VIEWS
from newscrawl.tables.store import FORMAT, StoreError, last_numbers

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

#: Names that stand for a SQLite file.
ENDINGS = (".sqlite", ".sqlite3", ".db")
_SQLITE_KINDS = {"key": "INTEGER PRIMARY KEY", "int": "INTEGER", "bool": "INTEGER", "real": "REAL"}
_INDEXES = (
    "CREATE UNIQUE INDEX articles_hash ON articles (hash)",
    "CREATE UNIQUE INDEX sightings_hash ON sightings (hash)",
    "CREATE UNIQUE INDEX runs_hash ON runs (hash)",
    "CREATE INDEX articles_id ON articles (id)",
    "CREATE INDEX articles_story ON articles (story)",
    "CREATE INDEX articles_day ON articles (day)",
    "CREATE INDEX paragraphs_record ON paragraphs (record)",
    "CREATE INDEX sources_record ON sources (record)",
    "CREATE INDEX sources_source_id ON sources (source_id)",
    "CREATE INDEX quotations_record ON quotations (record)",
    "CREATE INDEX quotations_source_id ON quotations (source_id)",
    "CREATE INDEX quotations_statement ON quotations (statement) WHERE statement IS NOT NULL",
    "CREATE INDEX spans_quotation ON spans (quotation)",
    "CREATE INDEX credits_record ON credits (record)",
    "CREATE UNIQUE INDEX copies_hash ON copies (hash)",
    "CREATE INDEX evidence_copy ON evidence (copy)",
    "CREATE INDEX sightings_of_id ON sightings (of_id)",
)
#: Full text: accents and case folded, the text itself kept once, in its table.
_SEARCHED = {"articles": "headline, standfirst, text", "quotations": "text"}


class SQLite:
    """Tables in a SQLite file, with full-text search.

    Raises StoreError where the file is none of ours.
    """

    def __init__(self, path: Path | str) -> None:
        self._db = sqlite3.connect(path)
        try:
            self._db.execute("PRAGMA journal_mode = WAL")
            self._db.execute("PRAGMA synchronous = NORMAL")
            self._db.execute("PRAGMA temp_store = FILE")  # sorting a million quotations must not take memory
            (version,) = self._db.execute("PRAGMA user_version").fetchone()
            (others,) = self._db.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except sqlite3.DatabaseError as error:
            self._db.close()
            raise StoreError(f"{path} is no SQLite database ({error})") from error
        if others and version != FORMAT:
            self._db.close()
            raise StoreError(f"{path} holds other tables than these: give another name, or move it away")
        if not others:
            self._create()
        self._last = last_numbers(self)

    def _create(self) -> None:
        for table in TABLES.values():
            columns = [
                f'"{column.name}" {_SQLITE_KINDS.get(column.kind, "TEXT")}'
                + (
                    f" REFERENCES {table.refers[column.name]} ({NUMBERED[table.refers[column.name]]})"
                    if column.name in table.refers
                    else ""
                )
                for column in table.columns
            ]
            self._db.execute(f"CREATE TABLE {table.name} ({', '.join(columns)})")
        for name, select in VIEWS.items():
            self._db.execute(f"CREATE VIEW {name} AS {select}")
        for name, searched in _SEARCHED.items():
            self._db.execute(
                f"CREATE VIRTUAL TABLE {name}_fts USING fts5({searched}, content='{name}', content_rowid='{NUMBERED[name]}',"
                ' tokenize="unicode61 remove_diacritics 2")'
            )
        self._db.execute("CREATE TABLE files (path TEXT PRIMARY KEY, read_to INTEGER) WITHOUT ROWID")
        for sql in _INDEXES:
            self._db.execute(sql)
        self._db.execute(f"PRAGMA user_version = {FORMAT}")
        self._db.commit()

    def query(self, sql: str, values: Sequence[Any] = ()) -> Iterator[tuple[Any, ...]]:
        return iter(self._db.execute(sql, values))

    def run(self, sql: str, values: Sequence[Any] = ()) -> None:
        self._db.execute(sql, values)

    def add(self, rows: Mapping[str, Iterable[Sequence[Any]]]) -> None:
        for name, found in rows.items():
            marks = ", ".join("?" * len(TABLES[name].columns))
            self._db.executemany(f"INSERT INTO {name} VALUES ({marks})", found)

    def update(self, table: str, column: str, by: str, values: Mapping[Any, Any]) -> None:
        self._db.executemany(
            f"UPDATE {table} SET {column} = ? WHERE {by} = ? AND {column} IS NOT ?",
            ((new, one, new) for one, new in values.items()),
        )

    def rename_sources(self, changed: Sequence[tuple[int, str, str]]) -> None:
        for table in ("sources", "quotations"):
            self._db.executemany(
                f"UPDATE {table} SET source_id = ? WHERE record = ? AND source_id = ?",
                ((new, record, old) for record, old, new in changed),
            )

    def read_to(self) -> dict[str, int]:
        return dict(self._db.execute("SELECT path, read_to FROM files"))

    def note(self, path: str, end: int) -> None:
        self._db.execute("INSERT OR REPLACE INTO files VALUES (?, ?)", (path, end))

    def commit(self) -> None:
        for name, columns in _SEARCHED.items():
            number = NUMBERED[name]
            self._db.execute(
                f"INSERT INTO {name}_fts (rowid, {columns}) SELECT {number}, {columns} FROM {name} WHERE {number} > ?",
                (self._last[name],),
            )
        self._last = last_numbers(self)
        self._db.commit()

    def save(self) -> None:
        self.commit()
        self._db.execute("PRAGMA optimize")

    def close(self) -> None:
        self._db.rollback()
        self._db.close()
