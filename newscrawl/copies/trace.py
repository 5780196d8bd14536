"""The chain of a story: who had it, when, under which credit, who made it from whom, and what each changed."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

from newscrawl.copies.claims import are_of_one_event, dispatch_of, judge
from newscrawl.copies.containment import COMMON
from newscrawl.copies.evidence import evidence
from newscrawl.copies.memory import article_from
from newscrawl.copies.report import Report, lead
from newscrawl.dedup.comparison import seconds
from newscrawl.french.letters import fold
from newscrawl.items import Credit, Evidence, Outlet, SharedQuotation

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from newscrawl.items import Article

_LEAST_NAMES = 2  # of the story, in a text that is taken apart at all

Record = dict[str, Any]
Relation = Literal["first", "prints", "copy", "same_facts", "same_text"]


@dataclass
class Link:
    """One publication in the chain of a story.

    relation: first (made from none of the others), prints (a dispatch, under its credit), copy, same_facts (its own report), or same_text (the crawl
        took it for a further place of the same text: near, title or text)
    of: id of the article that it was made from, that it prints or shares its facts with
    cites: outlets of this chain that its text names
    asked: whether it is what was asked for
    """

    id: str
    url: str
    outlet: Outlet
    headline: str | None
    date_published: str | None
    first_seen: str | None
    credit: Credit | None
    relation: Relation
    of: str | None = None
    score: float | None = None
    evidence: Evidence | None = None
    cites: list[str] = field(default_factory=list)
    asked: bool = False


def trace(asked: Article, records: Iterable[Record]) -> list[Link]:
    """Return the chain that an article belongs to, the oldest first.

    records: articles and sightings as the feeds hold them, in any order; of several with one id the last counts
    """
    report = Report.of(asked)
    names = {part for name in report.reading.names for part in name.parts} - COMMON
    articles: dict[str, Article] = {}
    sightings: dict[tuple[str, str], Record] = {}
    for record in records:
        if record.get("type") == "sighting":
            sightings[record["id"], record["of"]] = record
        elif record.get("id") != asked.id and _mentions(record, names):
            articles[record["id"]] = article_from(record)
    reports = [report, *_related(report, articles.values())]
    articles[asked.id] = asked
    links = [_link(one, articles[one.id], [other for other in reports if other is not one]) for one in reports]
    links[0].asked = True
    known = {one.id for one in reports}
    links += [
        _sighting(record)
        for (id_, of), record in sightings.items()
        if of in known and record["match"] != "copy" and id_ not in known
    ]
    return sorted(links, key=lambda link: (seconds(link.date_published or link.first_seen) or 0, link.id))


def _mentions(record: Record, names: set[str]) -> bool:
    """Whether a record names enough of a story to be looked at: a glance, before its text is taken apart."""
    lines = [record.get("headline"), record.get("standfirst")]
    lines += (line for section in record.get("sections") or () for line in section["paragraphs"])
    words = {word.strip(".,;:!?()«»“”\"'") for line in lines if line for word in fold(line).replace("'", " ").split()}
    return len(names & words) >= min(_LEAST_NAMES, len(names))


def _related(report: Report, articles: Iterable[Article]) -> Iterator[Report]:
    for article in articles:
        other = Report.of(article)
        if are_of_one_event(report, other) or are_of_one_event(other, report):
            yield other


def _link(report: Report, article: Article, others: Sequence[Report]) -> Link:
    link = Link(
        article.id,
        article.url,
        article.outlet,
        article.headline,
        article.date_published,
        article.first_seen,
        article.credit,
        "first",
    )
    link.cites = sorted(
        {other.outlet for other in others if report.names(other.outlet) and other.outlet != report.outlet}
    )
    claim = judge(report, others)
    if claim and claim.certainty == "copy":
        link.relation, link.of, link.score = "copy", claim.origin.id, claim.score
        link.evidence = evidence(report, claim.origin, claim.found, claim.back)
        return link
    if dispatch := dispatch_of(report, others):
        link.relation, link.of = "prints", dispatch.id
        link.evidence = evidence(report, dispatch)
    elif claim and (hours := lead(claim.origin, report)) is not None and hours >= 0:
        link.relation, link.of, link.score = "same_facts", claim.origin.id, claim.score
        link.evidence = evidence(report, claim.origin, claim.found, claim.back)
    return link


def _sighting(record: Record) -> Link:
    credit, found = record.get("credit"), record.get("evidence")
    return Link(
        record["id"],
        record["url"],
        Outlet(**record["outlet"]),
        record.get("headline"),
        record.get("date_published"),
        record.get("seen"),
        Credit(**credit) if credit else None,
        "same_text",
        record["of"],
        record.get("score"),
        evidence_from(found) if found else None,
    )


def evidence_from(record: Record) -> Evidence:
    """Return the evidence that a record holds."""
    return Evidence(
        **{**record, "quotations": [SharedQuotation(**quoted) for quoted in record.get("quotations") or ()]}
    )
