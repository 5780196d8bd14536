"""Which store a name stands for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscrawl.tables.sqlite import ENDINGS, SQLite
from newscrawl.tables.store import StoreError

if TYPE_CHECKING:
    from pathlib import Path

    from newscrawl.tables.store import Store


def open_store(path: Path, *, csv: bool = False) -> Store:
    """Return the store that a name stands for: *.sqlite or *.db, *.duckdb, else a folder of Parquet (or CSV) files.

    Raises StoreError where it cannot be opened, or a library that it needs is not installed.
    """
    if path.suffix in ENDINGS:
        return SQLite(path)
    if path.suffix and path.suffix != ".duckdb" and not path.is_dir():
        raise StoreError(f"{path.name}: name a .sqlite or .duckdb file, or a folder")
    try:
        from newscrawl.tables import duck  # noqa: PLC0415  # not everybody needs DuckDB
    except ModuleNotFoundError as error:
        raise StoreError(f"{error.name} is not installed: pip install -r requirements-tables.txt") from error
    return duck.DuckDB(path) if path.suffix == ".duckdb" else duck.Folder(path, "csv" if csv else "parquet")
