"""The tables and their columns, as docs/tables.md describes them."""

from __future__ import annotations

from typing import NamedTuple


class Column(NamedTuple):
    """A column: its name, and what it holds (key, int, real, bool, text, time: UTC, day)."""

    name: str
    kind: str


class Table(NamedTuple):
    """A table: its columns in order; refers names the column of another table that a column leads to."""

    name: str
    columns: tuple[Column, ...]
    refers: dict[str, str]


# A line for each table: name, then its columns as name:kind; text where nothing is said, ">" leads to another table's key.
_TABLES = """
articles  record:key hash id url site outlet outlet_kind language headline standfirst text words:int rubric keywords authors credit
          photo_credit published_at:time published day:day modified_at:time modified image is_accessible_for_free:bool quotations:int
          repairs:int update_of story is_latest:bool first_seen:time fetched:time
paragraphs  record:int>articles n:int kind section:int heading start:int text
sources  record:int>articles n:int source_id name kind is_speaker:bool is_relay:bool aliases offices
quotations  quotation:key record:int>articles n:int source_id speaker speaker_text relay_id relay cue kind text section:int
          start:int stop:int altered:bool statement:int
repetitions  quotation:int>quotations repeats:int likeness:real
spans  quotation:int>quotations n:int start:int stop:int
credits  record:int>articles n:int source_id name kind
sightings  sighting:key hash of_id id url site outlet outlet_kind headline match score:real published_at:time published credit seen:time
copies  copy:key hash id url outlet headline of_id of_url of_outlet of_headline certainty score:real lead_hours:real lead_by kept:real
evidence  copy:int>copies n:int kind here there
runs  run:key hash site spider started:time finished:time state exit_code:int message pages:int articles:int sightings:int known:int
          dropped:int errors:int seconds:real memory_mb:int
drops  run:int>runs reason pages:int
coverage  run:int>runs field share:real
warnings  run:int>runs n:int text
"""


def _parse(text: str) -> dict[str, Table]:
    tables = {}
    for part in text.strip().replace("\n          ", " ").splitlines():
        name, *columns = part.split()
        refers = {}
        parsed = []
        for column in columns:
            described, _, other = column.partition(">")
            word, _, kind = described.partition(":")
            parsed.append(Column(word, kind or "text"))
            if other:
                refers[word] = other
        tables[name] = Table(name, tuple(parsed), refers)
    return tables


TABLES = _parse(_TABLES)
#: What the views say, the same in SQLite and DuckDB.
VIEWS = {
    "latest_articles": "SELECT * FROM articles WHERE is_latest",
    "statements": """
        SELECT quotation, q.record, coalesce(q.statement, q.quotation) AS statement, q.source_id, q.speaker, q.relay_id, q.relay, q.cue,
               q.kind, q.text, q.altered, a.outlet, a.outlet_kind, a.headline, a.url, a.day, a.published_at, a.first_seen
        FROM quotations AS q JOIN latest_articles AS a ON a.record = q.record""",
    "repeated_statements": """
        SELECT * FROM statements WHERE statement IN
               (SELECT statement FROM statements GROUP BY statement HAVING count(DISTINCT outlet) > 1)""",
    "source_totals": """
        SELECT s.source_id, min(s.name) AS name, min(s.kind) AS kind,
               count(DISTINCT CASE WHEN s.is_speaker THEN s.record END) AS articles_speaking,
               count(DISTINCT CASE WHEN s.is_relay THEN s.record END) AS articles_relaying
        FROM sources AS s JOIN latest_articles AS a ON a.record = s.record GROUP BY s.source_id""",
}
#: The tables whose rows have a running number of their own: rows of all others belong to one of these.
NUMBERED = {name: table.columns[0].name for name, table in TABLES.items() if table.columns[0].kind == "key"}
