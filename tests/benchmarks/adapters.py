"""The project's side of the benchmarks: thin functions over its public API."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Any

from newscrawl import attribution
from newscrawl.copies.pool import claims
from newscrawl.dedup.index import Index
from newscrawl.dedup.urls import url_key
from newscrawl.items import Article, Outlet, Section
from newscrawl.loaders import read_article
from newscrawl.page.credit import parse_credit

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from scrapy.http import TextResponse


def canonical_url(url: str) -> str:
    """Return the key by which URLs are compared; the exported URL keeps scheme and host."""
    return url_key(url)


def extract(response: TextResponse) -> dict[str, Any]:
    """Return the fields of one page in the benchmark's shape."""
    article = read_article(response)
    credit = article.credit
    lines = [line for n, line in article.lines() if n >= 0]
    return {
        "headline": article.headline,
        "date": article.date_published,
        "authors": article.authors + ([credit.text, *credit.agencies] if credit and credit.text else []),
        "standfirst": article.standfirst or "",
        "body": "\n".join(lines),
        "subheadings": [section.heading for section in article.sections if section.heading],
    }


def attribute(text: str) -> dict[str, Any]:
    """Return the sources and quotations of a text in the benchmark's shape."""
    found = attribution.attribute(text)
    return {"sources": [asdict(s) for s in found.sources], "quotations": [asdict(q) for q in found.quotations]}


def copies(records: Iterable[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Yield which record is a copy of which, and how sure that is."""
    articles = (
        Article(
            id=record["id"],
            outlet=Outlet(record["outlet"]["name"]),
            headline=record["headline"],
            standfirst=record["standfirst"] if record["standfirst"] != record["headline"] else None,
            sections=[Section(None, record["paragraphs"])],
            credit=parse_credit(record["credit"]),
            date_published=record["published"],
        )
        for record in records
    )
    for claim in claims(articles):
        yield {"id": claim.copy.id, "copy_of": claim.origin.id, "certainty": claim.certainty}


class TitleIndex:
    """The project's index, asked about bare titles."""

    def __init__(self, path: str | None = None) -> None:
        self._now = 0.0
        self._written: list[str] = []
        self._index = Index(Path(path) / "index.sqlite" if path else None, clock=lambda: self._now)

    def add(self, item: dict[str, str]) -> str | None:
        """Return the id of the item that this one repeats, or None."""
        self._now = datetime.fromisoformat(item["first_seen"]).replace(tzinfo=timezone.utc).timestamp()
        article = Article(id=item["id"], url=item["url"], headline=item["title"], outlet=Outlet(name=item["outlet"]))
        verdict = self._index.judge(article)
        self._written.append(article.id)
        if len(self._written) >= 100:
            self.flush()
        return None if verdict.kind == "update" else verdict.of

    def flush(self) -> None:
        """Acknowledge what was added, as an export does for each batch."""
        self._index.acknowledge(self._written)
        self._written.clear()

    def close(self) -> None:
        """Close the index."""
        self.flush()
        self._index.close()
