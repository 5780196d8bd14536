"""The tables in DuckDB: a database file, or a folder of Parquet or CSV files."""

from __future__ import annotations

import json
import os
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import duckdb

from newscrawl.tables.schema import TABLES, VIEWS
from newscrawl.tables.store import FORMAT, StoreError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

#: What sorting and joining may take before it goes to disk.
MEMORY = "1GB"
_KINDS = {"key": "BIGINT", "int": "BIGINT", "real": "DOUBLE", "bool": "BOOLEAN", "time": "TIMESTAMPTZ", "day": "DATE"}
_AT_ONCE = 10_000
# A spreadsheet takes what begins so for a formula, and runs it.
_FORMULA = r"([=+@\-\t\r])"


def columns_of(name: str) -> dict[str, str]:
    """Return the columns of a table, each with its type in DuckDB."""
    return {column.name: _KINDS.get(column.kind, "VARCHAR") for column in TABLES[name].columns}


class DuckDB:
    """Tables in a DuckDB file.

    Raises StoreError where the file is none of ours.
    """

    def __init__(self, path: Path) -> None:
        try:
            self._db = duckdb.connect(str(path))
            tables = {row[0] for row in self._db.execute("SELECT table_name FROM duckdb_tables()").fetchall()}
            if not tables:
                self._create()
            elif "newscrawl_format" not in tables or self._db.execute("FROM newscrawl_format").fetchall() != [
                (FORMAT,)
            ]:
                raise StoreError(f"{path} holds other tables than these: give another name, or move it away")
        except duckdb.Error as error:
            raise StoreError(f"{path} cannot be opened by DuckDB ({error})") from error
        self._scratch = TemporaryDirectory(prefix="newscrawl-tables-")
        self._db.execute(f"SET memory_limit = '{MEMORY}'")
        self._db.execute("SET preserve_insertion_order = false")
        self._db.execute("SET TimeZone = 'UTC'")
        self._db.execute("BEGIN")

    def _create(self) -> None:
        for name in TABLES:
            columns = ", ".join(f'"{column}" {kind}' for column, kind in columns_of(name).items())
            self._db.execute(f"CREATE TABLE {name} ({columns})")
        for name, select in VIEWS.items():
            self._db.execute(f"CREATE VIEW {name} AS {select}")
        self._db.execute("CREATE TABLE files (path VARCHAR, read_to BIGINT)")
        self._db.execute(f"CREATE TABLE newscrawl_format AS SELECT {FORMAT} AS format")

    def query(self, sql: str, values: Sequence[Any] = ()) -> Iterator[tuple[Any, ...]]:
        cursor = self._db.execute(sql, list(values))
        while rows := cursor.fetchmany(_AT_ONCE):
            yield from rows

    def run(self, sql: str, values: Sequence[Any] = ()) -> None:
        self._db.execute(sql, list(values))

    def add(self, rows: Mapping[str, Iterable[Sequence[Any]]]) -> None:
        for name, found in rows.items():
            self._insert(name, columns_of(name), found)

    def _insert(self, name: str, columns: Mapping[str, str], rows: Iterable[Sequence[Any]]) -> None:
        """Put rows in by way of a file: DuckDB takes a row at a time a hundred times as slowly."""
        path = Path(self._scratch.name) / f"{name}.jsonl"
        with path.open("w", encoding="utf-8") as file:
            empty = True
            for row in rows:
                file.write(json.dumps(dict(zip(columns, row, strict=True)), ensure_ascii=False) + "\n")
                empty = False
        if not empty:
            self._db.execute(
                f"INSERT INTO {name} SELECT * FROM read_json(?, format = 'newline_delimited', columns = {dict(columns)})",
                [str(path)],
            )

    def update(self, table: str, column: str, by: str, values: Mapping[Any, Any]) -> None:
        kinds = columns_of(table)
        self._db.execute(f"CREATE OR REPLACE TEMPORARY TABLE changed (one {kinds[by]}, new {kinds[column]})")
        self._insert("changed", {"one": kinds[by], "new": kinds[column]}, values.items())
        self._db.execute(
            f"UPDATE {table} SET {column} = changed.new FROM changed"
            f" WHERE {by} = changed.one AND {column} IS DISTINCT FROM changed.new"
        )

    def rename_sources(self, changed: Sequence[tuple[int, str, str]]) -> None:
        columns = {"in_record": "BIGINT", "old": "VARCHAR", "new": "VARCHAR"}
        self._db.execute("CREATE OR REPLACE TEMPORARY TABLE renamed (in_record BIGINT, old VARCHAR, new VARCHAR)")
        self._insert("renamed", columns, changed)
        for table in ("sources", "quotations"):
            self._db.execute(
                f"UPDATE {table} SET source_id = renamed.new FROM renamed WHERE record = in_record AND source_id = old"
            )

    def read_to(self) -> dict[str, int]:
        return dict(self._db.execute("SELECT path, max(read_to) FROM files GROUP BY path").fetchall())

    def note(self, path: str, end: int) -> None:
        self._db.execute("INSERT INTO files VALUES (?, ?)", [path, end])

    def commit(self) -> None:
        self._db.execute("COMMIT")
        self._db.execute("BEGIN")

    def save(self) -> None:
        self.commit()

    def close(self) -> None:
        self._db.execute("ROLLBACK")
        self._db.close()
        self._scratch.cleanup()


class Folder(DuckDB):
    """Tables as a folder of files, one for each: they are read in at the start and written again at the end.

    ending: parquet or csv
    """

    def __init__(self, path: Path, ending: str) -> None:
        self.path, self._ending = path, ending
        try:
            path.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise StoreError(f"{path} cannot be written: {error}") from error
        self._work = TemporaryDirectory(
            prefix=".part-", dir=path
        )  # beside the files, so that each takes its place at once
        super().__init__(Path(self._work.name) / "tables.duckdb")
        for name in (*TABLES, "files"):
            self._load(name)

    def _load(self, name: str) -> None:
        """Read a table back from its file, where there is one."""
        file = self.path / f"{name}.{self._ending}"
        if not file.exists():
            return
        if self._ending == "csv":
            source = "read_csv(?, header = true, all_varchar = true, delim = ',', quote = '\"', escape = '\"')"
            taken = f"regexp_replace({{0}}, '^''{_FORMULA}', '\\1')"
        else:
            source, taken = "read_parquet(?)", "{0}"
        picked = ", ".join(f"CAST({taken.format(column)} AS {kind})" for column, kind in self._kinds(name).items())
        try:
            self._db.execute(f"INSERT INTO {name} SELECT {picked} FROM {source}", [str(file)])
        except duckdb.Error as error:
            raise StoreError(
                f"{file} is none of these tables ({error}): give another folder, or move it away"
            ) from error

    def _kinds(self, name: str) -> dict[str, str]:
        described = self._db.execute(f"DESCRIBE {name}").fetchall()
        return {f'"{row[0]}"': row[1] for row in described}

    def save(self) -> None:
        self.commit()
        safe = f"regexp_replace({{0}}, '^{_FORMULA}', '''\\1') AS {{0}}"
        for name in (*TABLES, "files", "latest_articles"):
            file = self.path / f"{name}.{self._ending}"
            part = Path(self._work.name) / file.name
            target = str(part).replace("'", "''")
            if self._ending == "csv":
                kinds = self._kinds(name).items()
                picked = ", ".join(safe.format(column) if kind == "VARCHAR" else column for column, kind in kinds)
                self._db.execute(
                    f"COPY (SELECT {picked} FROM {name}) TO '{target}' (HEADER, TIMESTAMPFORMAT '%Y-%m-%dT%H:%M:%SZ')"
                )
            else:
                self._db.execute(f"COPY {name} TO '{target}' (FORMAT parquet, COMPRESSION zstd)")
            os.replace(part, file)  # noqa: PTH105  # Path.replace says the same, but not that it overwrites

    def close(self) -> None:
        super().close()
        self._work.cleanup()
