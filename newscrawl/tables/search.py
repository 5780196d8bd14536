"""Full-text search in the SQLite tables."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, NamedTuple

from newscrawl.french.letters import fold

if TYPE_CHECKING:
    from pathlib import Path

_TERM = re.compile(r'"([^"]*)"|(\S+)')
#: Words around the place where a word stands in an article.
_AROUND = 16


class Filters(NamedTuple):
    """What else must hold for a hit; None where it does not matter. Names are compared without case and accents; a part suffices."""

    speaker: str | None = None
    outlet: str | None = None
    since: str | None = None
    until: str | None = None


class Hit(NamedTuple):
    """Something found.

    kind: article or quotation
    place: where in the article: headline, standfirst, or the heading of the section
    """

    kind: str
    day: str | None
    outlet: str
    headline: str
    url: str
    place: str
    text: str
    speaker: str | None = None
    relay: str | None = None


def match_expression(words: str) -> str:
    """Return what a user types as a query of FTS5: all words, quoted ones as they stand, a star for any ending; œ is oe as well."""
    terms = []
    for phrase, word in _TERM.findall(words):
        bare = (phrase or word).replace('"', "").replace("\0", "")
        star = "*" if not phrase and bare.endswith("*") else ""
        bare = bare.rstrip("*")
        if not any(c.isalnum() for c in bare):
            continue
        spellings = dict.fromkeys(
            (bare, re.sub("oe", "œ", bare, flags=re.IGNORECASE), bare.replace("œ", "oe").replace("Œ", "Oe"))
        )
        terms.append("(" + " OR ".join(f'"{one}"{star}' for one in spellings) + ")")
    return " AND ".join(terms)


def search(path: Path, words: str, filters: Filters, number: int) -> tuple[list[Hit], int]:
    """Return the newest hits of a search, and how many there are in all.

    Raises sqlite3.DatabaseError where the file does not hold the tables.
    """
    expression = match_expression(words)
    conditions = "(:outlet IS NULL OR instr(folded(a.outlet), folded(:outlet))) AND (:since IS NULL OR a.day >= :since)"
    conditions += " AND (:until IS NULL OR a.day <= :until) AND a.is_latest"
    quotations = f"""
        SELECT 'quotation', a.day, a.outlet, a.headline, a.url,
               CASE q.section WHEN -2 THEN 'headline' WHEN -1 THEN 'standfirst' ELSE coalesce((SELECT p.heading FROM paragraphs AS p
               WHERE p.record = q.record AND p.section = q.section LIMIT 1), 'text') END,
               q.text, q.speaker, q.relay, coalesce(a.published_at, a.day, a.first_seen) AS at
        FROM {"quotations_fts AS f JOIN quotations AS q ON q.quotation = f.rowid" if expression else "quotations AS q"}
        JOIN articles AS a ON a.record = q.record
        WHERE {"quotations_fts MATCH :words AND" if expression else ""} {conditions}
        AND (:speaker IS NULL OR instr(folded(q.speaker), folded(:speaker)))"""  # no word of the user's
    articles = f"""
        SELECT 'article', a.day, a.outlet, a.headline, a.url, 'text',
               snippet(articles_fts, -1, '', '', '…', {_AROUND}), NULL, NULL, coalesce(a.published_at, a.day, a.first_seen) AS at
        FROM articles_fts AS f JOIN articles AS a ON a.record = f.rowid
        WHERE articles_fts MATCH :words AND {conditions}"""
    both = quotations if filters.speaker or not expression else f"{quotations} UNION ALL {articles}"
    values = {"words": expression, **filters._asdict()}
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as db:
        db.create_function("folded", 1, lambda text: fold(text or ""), deterministic=True)
        rows = db.execute(
            f"SELECT * FROM ({both}) ORDER BY at DESC LIMIT :number", {**values, "number": number}
        ).fetchall()
        (total,) = db.execute(f"SELECT count(*) FROM ({both})", values).fetchone()
    return [
        Hit(*(" ".join(cell.split()) if isinstance(cell, str) else cell for cell in row[:-1])) for row in rows
    ], total
