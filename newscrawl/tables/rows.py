"""Records to rows."""

from __future__ import annotations

import json
import re
from datetime import date, datetime, time, timezone
from functools import lru_cache
from hashlib import blake2b
from itertools import count
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from newscrawl.records.identity import offices, source_id

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from newscrawl.records.reader import Record

    Rows = dict[str, list[tuple[Any, ...]]]

PARIS = ZoneInfo("Europe/Paris")
#: What joins a list in one cell; semicolons are in no name, rubric or keyword that we have seen.
JOIN = "; "
_WORD = re.compile(r"[^\W_][\w'’-]*")


def digest(record: Record) -> str:
    """Return what tells one version of a record from another: 16 hex digits of its content."""
    return blake2b(json.dumps(record, sort_keys=True).encode(), digest_size=8).hexdigest()


@lru_cache(maxsize=1 << 12)
def moment(value: str | None) -> str | None:
    """Return a time as UTC (2026-11-13T15:20:00Z), or None where there is none or only a day."""
    if not value or len(value) <= len("2026-11-13"):
        return None
    try:
        parsed = datetime.fromisoformat(value.replace("Z", "+00:00"))
        parsed = parsed if parsed.tzinfo else parsed.replace(tzinfo=PARIS)
        return f"{parsed.astimezone(timezone.utc):%Y-%m-%dT%H:%M:%SZ}"
    except (ValueError, OverflowError):
        return None


@lru_cache(maxsize=1 << 12)
def local_day(published: str | None, seen: str | None) -> str | None:
    """Return the day of an article: the one that its page gives, in the page's own zone, else the one it was first seen, in Paris."""
    try:
        return date.fromisoformat((published or "")[:10]).isoformat()
    except ValueError:
        utc = moment(seen)
        return f"{datetime.fromisoformat(utc.replace('Z', '+00:00')).astimezone(PARIS):%Y-%m-%d}" if utc else None


def hours_between(earlier: str | None, later: str | None) -> float | None:
    """Return the hours from one time of a record to another; days alone tell none."""
    a, b = moment(earlier), moment(later)
    if a is None or b is None:
        return None
    seconds = datetime.fromisoformat(b[:-1]) - datetime.fromisoformat(a[:-1])
    return round(seconds.total_seconds() / 3600, 2)


def noon(day: str) -> datetime:
    """Return the middle of a day: where an article stands of which no hour is known."""
    return datetime.combine(date.fromisoformat(day), time(12), timezone.utc)


class RowMaker:
    """Makes the rows of records; its running numbers go on from those that the tables hold.

    last: the last number of each numbered table
    homes: site -> country code, for bodies that every country has
    """

    def __init__(self, last: Mapping[str, int], homes: Mapping[str, str]) -> None:
        self._next: dict[str, Callable[[], int]] = {name: count(n + 1).__next__ for name, n in last.items()}
        self._homes = homes

    def rows(self, record: Record, mark: str) -> Rows:
        """Return a record's rows by table.

        mark: its digest
        Raises KeyError, TypeError, AttributeError or ValueError where the record has not the shape of one.
        """
        if record["type"] == "article":
            return self._article(record, mark)
        return self._sighting(record, mark)

    def _article(self, record: Record, mark: str) -> Rows:
        nr = self._next["articles"]()
        pieces = list(_pieces(record))
        text = "\n".join(piece for _, _, _, piece in pieces)
        credit, outlet = record.get("credit") or {}, record["outlet"]
        published, seen = record.get("date_published"), record.get("first_seen") or record.get("fetched")
        quotations = record.get("quotations") or []
        rows: Rows = {
            "articles": [
                (
                    nr, mark, record["id"], record["url"], record["site"], outlet["name"], outlet["kind"], record.get("language"),
                    record.get("headline"), record.get("standfirst"), text, len(_WORD.findall(text)),
                    " > ".join(record.get("rubric") or ()) or None, _joined(record.get("keywords")), _joined(record.get("authors")),
                    credit.get("text"), credit.get("photo"), moment(published), published, local_day(published, seen),
                    moment(record.get("date_modified")), record.get("date_modified"), record.get("image"),
                    record.get("is_accessible_for_free"), len(quotations), len(record.get("repairs") or ()), record.get("update_of"),
                    record["id"], True, moment(seen), moment(record.get("fetched")),
                )
            ]
        }  # fmt: skip
        start, paragraphs = 0, []
        for n, (kind, section, heading, piece) in enumerate(pieces):
            paragraphs.append((nr, n, kind, section, heading, start, piece))
            start += len(piece) + 1
        rows["paragraphs"] = paragraphs
        ids: dict[str, str] = {}
        rows["sources"] = []
        for n, source in enumerate(record.get("sources") or ()):
            rows["sources"].append(self._source(record, nr, n, source, text))
            ids[source["name"]] = rows["sources"][-1][2]
        rows |= self._quotations(nr, quotations, ids)
        names = [("agency", name) for name in credit.get("agencies") or ()]
        names += [("outlet", name) for name in credit.get("outlets") or ()]
        rows["credits"] = [
            (
                nr,
                n,
                source_id(name, "agency" if kind == "agency" else "media", (), text="", article=record["id"]),
                name,
                kind,
            )
            for n, (kind, name) in enumerate(names)
        ]
        if copy := record.get("copy_of"):
            rows |= self._copy(record, copy, mark)
        return rows

    def _source(self, record: Record, nr: int, n: int, source: Record, text: str) -> tuple[Any, ...]:
        name, kind, aliases, roles = (
            source["name"],
            source["kind"],
            source.get("aliases") or [],
            source.get("roles") or [],
        )
        home = self._homes.get(record["site"], "")
        own_id = source.get("source_id") or source_id(name, kind, aliases, text=text, article=record["id"], home=home)
        told = JOIN.join(sorted(map(str, offices(name, aliases, text)))) if kind == "person" else ""
        return (nr, n, own_id, name, kind, "speaker" in roles, "relay" in roles, _joined(aliases), told or None)

    def _quotations(self, nr: int, quotations: list[Record], ids: Mapping[str, str]) -> Rows:
        rows: Rows = {"quotations": [], "spans": []}
        for n, one in enumerate(quotations):
            number = self._next["quotations"]()
            spans = one["spans"]
            rows["quotations"].append(
                (
                    number, nr, n, ids.get(one["speaker"]), one["speaker"], one.get("speaker_text"), ids.get(one["relay"] or ""),
                    one["relay"], one["cue"], one["kind"], one["text"], one.get("section", 0), spans[0][0], spans[-1][1],
                    bool(one.get("altered")), None,
                )
            )  # fmt: skip
            rows["spans"] += [(number, k, start, end) for k, (start, end) in enumerate(spans)]
        return rows

    def _sighting(self, record: Record, mark: str) -> Rows:
        outlet, credit = record["outlet"], record.get("credit") or {}
        published = record.get("date_published")
        rows: Rows = {
            "sightings": [
                (
                    self._next["sightings"](), mark, record["of"], record["id"], record["url"], record["site"], outlet["name"],
                    outlet["kind"], record.get("headline"), record["match"], record.get("score"), moment(published), published,
                    credit.get("text"), moment(record.get("seen")),
                )
            ]
        }  # fmt: skip
        if evidence := record.get("evidence"):
            certainty = "copy" if record["match"] == "copy" else "repeat"
            origin = {"id": record["of"], "certainty": certainty, "score": record.get("score"), "evidence": evidence}
            rows |= self._copy(record, origin, mark)
        return rows

    def _copy(self, record: Record, copy: Record, mark: str) -> Rows:
        nr, evidence = self._next["copies"](), copy.get("evidence") or {}
        lead, kept = evidence.get("lead_hours"), evidence.get("kept")
        return {
            "copies": [
                (
                    nr, mark, record["id"], record["url"], record["outlet"]["name"], record.get("headline"), copy["id"], copy.get("url"),
                    _name(copy.get("outlet")), copy.get("headline"), copy["certainty"], copy.get("score"), lead,
                    evidence.get("lead_by"), kept,
                )
            ],
            "evidence": [(nr, n, *one) for n, one in enumerate(_evidence(evidence))],
        }  # fmt: skip

    def run(self, report: Record, mark: str) -> Rows:
        """Return the rows of a run report; raises as rows() does."""
        nr = self._next["runs"]()
        sightings, dropped, errors = (report.get(name) or {} for name in ("sightings", "dropped", "errors"))
        return {
            "runs": [
                (
                    nr, mark, report["site"], report["spider"], moment(report["started"]), moment(report.get("finished")),
                    report["state"], report.get("exit_code"), report.get("message"), report.get("pages"), report.get("articles"),
                    sum(sightings.values()), report.get("known"), sum(dropped.values()), sum(errors.values()),
                    report.get("seconds"), report.get("memory_mb"),
                )
            ],
            "drops": [(nr, reason, pages) for reason, pages in dropped.items()],
            "coverage": [(nr, field, share) for field, share in (report.get("coverage") or {}).items()],
            "warnings": [(nr, n, text) for n, text in enumerate(report.get("warnings") or ())],
        }  # fmt: skip


def _pieces(record: Record) -> Iterator[tuple[str, int, str | None, str]]:
    """Yield the lines of the article text: kind, section, heading that it stands under, line."""
    if record.get("headline"):
        yield "headline", -2, None, record["headline"]
    if record.get("standfirst"):
        yield "standfirst", -1, None, record["standfirst"]
    for n, section in enumerate(record["sections"]):
        heading = section["heading"]
        if heading:
            yield "heading", n, heading, heading
        for paragraph in section["paragraphs"]:
            yield "paragraph", n, heading, paragraph


def _evidence(evidence: Record) -> Iterator[tuple[str, str | None, str | None]]:
    """Yield what a claim rests on: kind, the words here, the words there."""
    for one in evidence.get("quotations") or ():
        yield f"{one['change']}_quotation", one["here"], one["there"]
    for here, there in evidence.get("changed_numbers") or ():
        yield "changed_number", here, there
    for kind, values in (("passage", "passages"), ("name", "names"), ("number", "numbers")):
        for value in evidence.get(values) or ():
            yield kind, value, value
    for kind, values in (("only_here", "only_here"), ("own_quotation", "own_quotations"), ("leftover", "leftovers")):
        for value in evidence.get(values) or ():
            yield kind, value, None


def _joined(values: list[str] | None) -> str | None:
    return JOIN.join(values or ()) or None


def _name(outlet: Any) -> str | None:
    name = outlet["name"] if isinstance(outlet, dict) else outlet
    return None if name is None else str(name)
