"""The records as flat tables: in SQLite, DuckDB, Parquet or CSV, the same ones everywhere."""
