"""The invented reports of tests/copies/reports.txt, with what each is to the others."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from newscrawl.items import Article, Outlet, Section
from newscrawl.page.credit import parse_credit

PATH = Path(__file__).parents[1] / "copies" / "reports.txt"
SPINS = {"synonym", "translation", "paraphrase", "summary"}


@dataclass
class Told:
    """A report. relation: see the head of the file; of: what it was made from; early: its date is false, and before that one's."""

    event: str
    relation: str
    of: str | None
    early: bool
    article: Article


def read_reports() -> dict[str, Told]:
    """Return the reports by their id."""
    found: dict[str, Told] = {}
    event = ""
    for line in PATH.read_text(encoding="utf-8").splitlines():
        if line.startswith("=== "):
            event = line[4:]
        elif line.startswith("--- "):
            id_, relation, outlet, date, credit = (part.strip() for part in line[4:].split(" | "))
            kind, *of = relation.replace(" !", "").split()
            article = Article(
                id=id_,
                url=f"https://{id_}.example/",
                outlet=Outlet(outlet),
                sections=[Section()],
                credit=parse_credit(None if credit == "-" else credit),
                date_published=date,
            )
            found[id_] = Told(event, kind, of[0] if of else None, relation.endswith("!"), article)
        elif line and not line.startswith("#"):
            if article.headline is None:
                article.headline = line
            else:
                article.sections[0].paragraphs.append(line)
    return found


REPORTS = read_reports()
