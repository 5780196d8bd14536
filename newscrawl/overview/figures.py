"""What the page says, asked of the SQLite tables."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from itertools import groupby
from typing import TYPE_CHECKING, Any, NamedTuple
from zoneinfo import ZoneInfo

from newscrawl.french.letters import fold, key
from newscrawl.overview.difference import Piece, difference

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

PARIS = ZoneInfo("Europe/Paris")

# How much of each kind is shown; the page says how much it leaves out. Together they keep it below 2 MB.
SPEAKERS = 50
STATEMENTS = 12
MEDIA = 30
UNNAMED = 10
REPEATED = 40
VARIANTS = 8
COPIES = 40
EVIDENCE = 6
SITES = 80
PAIRS = 25
CREDITING = 30
AGENCIES = 8
#: Runs of a site that its trend shows, as many as the run report calls usual.
TREND = 20
#: Days up to which the timeline goes by hours, and by days; beyond, it goes by months.
HOURS_UP_TO = 3
DAYS_UP_TO = 100

#: Fields whose share among a site's articles tells how well it is read.
FIELDS = ("standfirst", "credit", "authors", "day_given", "quoted")


@dataclass(frozen=True)
class Selection:
    """Which articles the page is about; None where it does not matter."""

    since: str | None = None
    until: str | None = None
    outlet: str | None = None


class Place(NamedTuple):
    """An article, as a place to go to."""

    outlet: str
    headline: str
    url: str
    day: str | None


class Said(NamedTuple):
    """A statement in an article."""

    text: str
    kind: str
    cue: str
    relay: str | None
    altered: bool
    speaker: str
    heading: str | None
    section: int
    place: Place


class Speaker(NamedTuple):
    """Somebody who is cited: said holds the newest statements by article, the counts are of all."""

    source_id: str
    name: str
    kind: str
    articles: int
    statements: int
    said: list[tuple[Place, list[Said]]]


class Medium(NamedTuple):
    """An agency or a medium: articles in which it passes on what others say, in which it speaks itself, that credit it."""

    name: str
    kind: str
    relaying: int
    speaking: int
    credited: int


class Variant(NamedTuple):
    """A later wording of a statement."""

    said: Said
    when: str | None
    pieces: list[Piece]


class Repeated(NamedTuple):
    """A statement that several outlets carry: the earliest wording, and the others."""

    first: Said
    when: str | None
    outlets: int
    variants: list[Variant]
    speakers: list[str]


class Proof(NamedTuple):
    """A quotation of a copy beside its origin's, where they differ."""

    there: str
    pieces: list[Piece]


@dataclass
class Copy:
    """An article that is reworded from another, with what shows it; equal holds quotations and passages that are the same in both."""

    here: Place
    there: Place
    certainty: str
    score: float | None
    lead_hours: float | None
    kept: float | None
    proofs: list[Proof] = field(default_factory=list)
    equal: list[str] = field(default_factory=list)
    facts: list[tuple[str, list[str]]] = field(default_factory=list)


class Bar(NamedTuple):
    """A span of the timeline: what it is called, and how many articles it holds."""

    key: str
    articles: int


@dataclass
class Site:
    """How a site does: its last run, its articles, its trend over the last runs (the oldest first)."""

    name: str
    articles: int = 0
    outlets: int = 0
    state: str | None = None
    message: str | None = None
    started: str | None = None
    pages: int = 0
    drops: list[tuple[str, int]] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    coverage: dict[str, float] = field(default_factory=dict)
    trend: list[int] = field(default_factory=list)

    @property
    def fails(self) -> bool:
        """Whether its last run did not go well."""
        return self.state not in {None, "ok", "running"}


class Shown(NamedTuple):
    """What is shown of a list, and how much is left out."""

    items: list[Any]
    more: int


def shown(found: Iterable[Any], most: int) -> Shown:
    """Return the first of a list and the number of the rest."""
    every = list(found)
    return Shown(every[:most], max(0, len(every) - most))


class Figures:
    """The figures of a selection of articles: in the tables of a connection, always the last word on each story."""

    def __init__(self, db: sqlite3.Connection, selection: Selection) -> None:
        self._db = db
        db.create_function("folded", 1, lambda text: fold(text or ""), deterministic=True)
        db.execute("DROP TABLE IF EXISTS temp.chosen")
        db.execute(
            "CREATE TEMPORARY TABLE chosen AS SELECT record, id, site, outlet, outlet_kind, headline, url, day, published_at, first_seen"
            " FROM latest_articles WHERE (:since IS NULL OR day >= :since) AND (:until IS NULL OR day <= :until)"
            " AND (:outlet IS NULL OR instr(folded(outlet), folded(:outlet)))",
            {"since": selection.since, "until": selection.until, "outlet": selection.outlet},
        )
        db.execute("CREATE UNIQUE INDEX temp.chosen_record ON chosen (record)")
        db.execute("CREATE INDEX temp.chosen_id ON chosen (id)")

    def _one(self, sql: str) -> int:
        return int(self._db.execute(sql).fetchone()[0] or 0)

    def totals(self) -> dict[str, int]:
        """Return what the page begins with."""
        return {
            "articles": self._one("SELECT count(*) FROM chosen"),
            "outlets": self._one("SELECT count(DISTINCT outlet) FROM chosen"),
            "sightings": self._one("SELECT count(*) FROM sightings WHERE of_id IN (SELECT id FROM chosen)"),
            "quotations": self._one("SELECT count(*) FROM quotations JOIN chosen USING (record)"),
            "direct": self._one("SELECT count(*) FROM quotations JOIN chosen USING (record) WHERE kind = 'direct'"),
            "altered": self._one("SELECT count(*) FROM quotations JOIN chosen USING (record) WHERE altered"),
            "relayed": self._one("SELECT count(*) FROM quotations JOIN chosen USING (record) WHERE relay IS NOT NULL"),
            "copies": self._one(
                "SELECT count(*) FROM copies WHERE certainty = 'copy' AND (id IN (SELECT id FROM chosen) OR of_id IN (SELECT id FROM chosen))"
            ),
            "updates": self._one(
                "SELECT count(*) FROM articles WHERE NOT is_latest AND story IN"
                " (SELECT story FROM articles JOIN chosen USING (record))"
            ),
        }

    def days(self) -> tuple[str, str] | None:
        """Return the first and the last day of the articles."""
        first, last = self._db.execute("SELECT min(day), max(day) FROM chosen").fetchone()
        return (first, last) if first else None

    # --- who is cited

    def speakers(self) -> Shown:
        """Return who is cited in most articles: persons and bodies, not agencies and media, not whom only one article knows."""
        rows = self._db.execute(
            """SELECT q.source_id, min(s.kind), count(DISTINCT q.record) AS articles, count(DISTINCT q.quotation) AS statements
            FROM quotations AS q JOIN chosen AS c ON c.record = q.record
            JOIN sources AS s ON s.record = q.record AND s.source_id = q.source_id
            WHERE s.kind IN ('person', 'organization', 'government') AND q.source_id NOT LIKE '%@' || c.id
            GROUP BY q.source_id ORDER BY articles DESC, statements DESC, q.source_id"""
        ).fetchall()
        found = shown(rows, SPEAKERS)
        speakers = [
            Speaker(source_id, self._name(source_id), kind, articles, statements, self._said_by(source_id))
            for source_id, kind, articles, statements in found.items
        ]
        return Shown(speakers, found.more)

    def _name(self, source_id: str) -> str:
        """Return the name by which most articles call a source."""
        name: str = self._db.execute(
            "SELECT name FROM sources JOIN chosen USING (record) WHERE source_id = ? GROUP BY name ORDER BY count(*) DESC, name LIMIT 1",
            (source_id,),
        ).fetchone()[0]
        return name[:1].upper() + name[1:]

    def _said_by(self, source_id: str) -> list[tuple[Place, list[Said]]]:
        rows = self._db.execute(
            f"SELECT {_SAID} WHERE q.source_id = ? ORDER BY coalesce(c.published_at, c.day) DESC, q.record, q.quotation LIMIT {STATEMENTS}",
            (source_id,),
        )
        return [(place, list(said)) for place, said in groupby(map(_said, rows), lambda one: one.place)]

    def media(self) -> Shown:
        """Return agencies and media: where they relay, speak, and are credited; counted in articles."""
        counts: dict[str, Counter[str]] = defaultdict(Counter)
        names: dict[str, tuple[str, str]] = {}
        for source_id, name, kind, relaying, speaking in self._db.execute(
            """SELECT source_id, min(name), min(kind), count(DISTINCT CASE WHEN is_relay THEN record END),
            count(DISTINCT CASE WHEN is_speaker THEN record END) FROM sources JOIN chosen USING (record)
            WHERE kind IN ('agency', 'media') AND source_id NOT LIKE '%@' || id GROUP BY source_id"""
        ):
            names[source_id] = (name, kind)
            counts[source_id].update(relaying=relaying, speaking=speaking)
        for source_id, name, kind, credited in self._db.execute(
            "SELECT source_id, min(name), min(kind), count(DISTINCT record) FROM credits JOIN chosen USING (record) GROUP BY source_id"
        ):
            names.setdefault(source_id, (name, "agency" if kind == "agency" else "media"))
            counts[source_id]["credited"] = credited
        rows = [Medium(*names[one], n["relaying"], n["speaking"], n["credited"]) for one, n in counts.items()]
        return shown(sorted(rows, key=lambda one: (-one.relaying - one.speaking, -one.credited, one.name)), MEDIA)

    def unnamed(self) -> tuple[int, Shown]:
        """Return how many statements have no named source, and the most usual wordings of these, with their articles."""
        total = self._one(
            "SELECT count(*) FROM quotations AS q JOIN chosen AS c ON c.record = q.record WHERE q.source_id LIKE 'unnamed:%'"
        )
        rows = self._db.execute(
            "SELECT lower(min(name)), count(DISTINCT record) AS n FROM sources JOIN chosen USING (record) WHERE kind = 'unnamed'"
            " GROUP BY folded(name) ORDER BY n DESC, folded(name)"
        )
        return total, shown(rows.fetchall(), UNNAMED)

    # --- quotations that several outlets carry

    def repeated(self) -> Shown:
        """Return the statements that stand at several outlets, those at most outlets first."""
        statements = self._db.execute(
            """SELECT q.statement, count(DISTINCT c.outlet) AS outlets, count(*) AS n
            FROM quotations AS q JOIN chosen AS c ON c.record = q.record WHERE q.statement IS NOT NULL
            GROUP BY q.statement HAVING outlets > 1 ORDER BY outlets DESC, n DESC, q.statement"""
        ).fetchall()
        found = shown(statements, REPEATED)
        return Shown([self._repeated(statement, outlets) for statement, outlets, _ in found.items], found.more)

    def _repeated(self, statement: int, outlets: int) -> Repeated:
        rows = self._db.execute(
            f"SELECT {_SAID} WHERE q.statement = ? ORDER BY coalesce(c.published_at, c.day, c.first_seen), q.quotation",
            (statement,),
        ).fetchall()
        said = [(_said(row), row[-1]) for row in rows]
        first, when = said[0]
        later = [Variant(one, at, difference(first.text, one.text)) for one, at in said[1:]]
        return Repeated(first, when, outlets, later[:VARIANTS], _different([one.speaker for one, _ in said]))

    # --- copies and other places

    def copies(self) -> Shown:
        """Return the articles that a record says are reworded from another, the surest first; of mere repeats, those that altered something."""
        rows = self._db.execute(
            """SELECT k.copy, k.outlet, k.headline, k.url, coalesce(c.day, substr(coalesce(s.published, s.seen), 1, 10)), coalesce(k.of_outlet, o.outlet), coalesce(k.of_headline, o.headline),
            coalesce(k.of_url, o.url), o.day, k.certainty, k.score, k.lead_hours, k.kept
            FROM copies AS k LEFT JOIN chosen AS c ON c.id = k.id LEFT JOIN chosen AS o ON o.id = k.of_id LEFT JOIN sightings AS s ON s.hash = k.hash
            WHERE (c.id IS NOT NULL OR o.id IS NOT NULL) AND (k.certainty <> 'repeat' OR k.copy IN
            (SELECT copy FROM evidence WHERE kind IN ('altered_quotation', 'cut_quotation', 'changed_number')))
            AND NOT (k.certainty = 'same_facts' AND EXISTS
            (SELECT 1 FROM copies AS b WHERE b.id = k.of_id AND b.of_id = k.id AND b.certainty = 'copy'))
            ORDER BY CASE k.certainty WHEN 'copy' THEN 0 WHEN 'repeat' THEN 1 ELSE 2 END, k.score DESC, k.copy"""
        ).fetchall()
        found = shown(rows, COPIES)
        return Shown([self._copy(row) for row in found.items], found.more)

    def _copy(self, row: tuple[Any, ...]) -> Copy:
        copy = Copy(Place(*row[1:5]), Place(*row[5:9]), *row[9:13])
        facts: dict[str, list[str]] = defaultdict(list)
        for kind, here, there in self._db.execute(
            "SELECT kind, here, there FROM evidence WHERE copy = ? ORDER BY n", (row[0],)
        ):
            if there is not None and kind in {"altered_quotation", "cut_quotation"}:
                copy.proofs.append(Proof(there, difference(there, here)))
            elif kind in {"identical_quotation", "passage"}:
                copy.equal.append(here)
            else:
                facts[kind].append(f"{there} → {here}" if kind == "changed_number" else here)
        del copy.proofs[EVIDENCE:]
        copy.facts = [(kind, values[: 2 * EVIDENCE]) for kind, values in facts.items()]
        return copy

    def pairs(self) -> Shown:
        """Return whose articles were seen again at whose: outlet, other outlet, how many times, by what they were told."""
        rows = self._db.execute(
            """SELECT c.outlet, s.outlet, count(*) AS n, sum(s.match = 'title'), sum(s.match = 'near'), sum(s.match = 'text'),
            sum(s.match = 'copy'), sum(s.match = 'url')
            FROM sightings AS s JOIN chosen AS c ON c.id = s.of_id
            GROUP BY c.outlet, s.outlet ORDER BY n DESC, c.outlet, s.outlet"""
        )
        return shown(rows.fetchall(), PAIRS)

    # --- when

    def timeline(self) -> tuple[str, list[Bar], int]:
        """Return the unit (hour, day or month), its bars without a gap, and how many articles have no place in it."""
        days = self.days()
        if days is None:
            return "day", [], 0
        first, last = (date.fromisoformat(one) for one in days)
        span = (last - first).days + 1
        if span <= HOURS_UP_TO:
            return self._by_hour(first, span)
        if span <= DAYS_UP_TO:
            counted = dict(self._db.execute("SELECT day, count(*) FROM chosen GROUP BY day"))
            every = [(first + timedelta(n)).isoformat() for n in range(span)]
        else:
            counted = dict(self._db.execute("SELECT substr(day, 1, 7) AS month, count(*) FROM chosen GROUP BY month"))
            months = range(first.year * 12 + first.month - 1, last.year * 12 + last.month)
            every = [f"{month // 12}-{month % 12 + 1:02}" for month in months]
        bars = [Bar(one, counted.get(one, 0)) for one in every]
        return (
            ("day" if span <= DAYS_UP_TO else "month"),
            bars,
            self._one("SELECT count(*) FROM chosen WHERE day IS NULL"),
        )

    def _by_hour(self, first: date, span: int) -> tuple[str, list[Bar], int]:
        counted: Counter[str] = Counter()
        without = 0
        for (moment,) in self._db.execute("SELECT published_at FROM chosen"):
            if moment is None:
                without += 1
                continue
            local = datetime.fromisoformat(moment.replace("Z", "+00:00")).astimezone(PARIS)
            counted[f"{local:%Y-%m-%dT%H}"] += 1
        every = [f"{first + timedelta(n)}T{hour:02}" for n in range(span) for hour in range(24)]
        return "hour", [Bar(one, counted.pop(one, 0)) for one in every], without + sum(counted.values())

    # --- credits and sites

    def credits(self) -> tuple[list[str], Shown]:
        """Return the agencies credited most, and for each outlet: name, articles, those with a credit line, those that name each agency."""
        agencies = [
            name
            for name, _ in self._db.execute(
                "SELECT name, count(DISTINCT record) AS n FROM credits JOIN chosen USING (record) WHERE kind = 'agency'"
                " GROUP BY name ORDER BY n DESC, name LIMIT ?",
                (AGENCIES,),
            )
        ]
        named: dict[str, Counter[str]] = defaultdict(Counter)
        for outlet, agency, n in self._db.execute(
            "SELECT outlet, name, count(DISTINCT record) FROM credits JOIN chosen USING (record) WHERE kind = 'agency' GROUP BY outlet, name"
        ):
            named[outlet][agency] = n
        rows = self._db.execute(
            "SELECT c.outlet, count(*) AS n, count(a.credit) FROM chosen AS c JOIN articles AS a ON a.record = c.record"
            " GROUP BY c.outlet ORDER BY n DESC, c.outlet"
        )
        return agencies, shown([(*row, [named[row[0]][agency] for agency in agencies]) for row in rows], CREDITING)

    def sites(self) -> Shown:
        """Return how each site does, failing ones first, then those with warnings, then by articles."""
        sites: dict[str, Site] = {}
        for name, articles, outlets, *shares in self._db.execute(
            """SELECT c.site, count(*), count(DISTINCT c.outlet), avg(a.standfirst IS NOT NULL), avg(a.credit IS NOT NULL),
            avg(a.authors IS NOT NULL), avg(a.published IS NOT NULL), avg(a.quotations > 0)
            FROM chosen AS c JOIN articles AS a ON a.record = c.record GROUP BY c.site"""
        ):
            sites[name] = Site(name, articles, outlets, coverage=dict(zip(FIELDS, shares, strict=True)))
        self._runs(sites)
        return shown(
            sorted(sites.values(), key=lambda one: (not one.fails, not one.warnings, -one.articles, one.name)), SITES
        )

    def _runs(self, sites: dict[str, Site]) -> None:
        last: dict[str, int] = {}
        for run, name, state, message, started, pages, articles, sightings, known in self._db.execute(
            "SELECT run, site, state, message, started, pages, articles, sightings, known FROM runs ORDER BY started, run"
        ):
            site = sites.setdefault(name, Site(name))
            site.state, site.message, site.started, site.pages = state, message, started, pages or 0
            site.trend = [*site.trend[1 - TREND :], (articles or 0) + (sightings or 0) + (known or 0)]
            last[name] = run
        for name, run in last.items():
            site = sites[name]
            site.drops = self._db.execute(
                "SELECT reason, pages FROM drops WHERE run = ? ORDER BY pages DESC, reason", (run,)
            ).fetchall()
            site.warnings = [
                row[0] for row in self._db.execute("SELECT text FROM warnings WHERE run = ? ORDER BY n", (run,))
            ]


_SAID = """q.text, q.kind, q.cue, q.relay, q.altered, q.speaker,
    (SELECT p.heading FROM paragraphs AS p WHERE p.record = q.record AND p.section = q.section LIMIT 1), q.section,
    c.outlet, c.headline, c.url, c.day, coalesce(c.published_at, c.day)
    FROM quotations AS q JOIN chosen AS c ON c.record = q.record"""


def _said(row: tuple[Any, ...]) -> Said:
    text, kind, cue, relay, altered, speaker, heading, section, *place, _ = row
    return Said(text, kind, cue, relay, bool(altered), speaker, heading, section, Place(*place))


def _different(names: Iterable[str]) -> list[str]:
    """Return names without those that only say less of another one: Arnoult beside Sylvie Arnoult."""
    words = {name: set(key(name).split()) for name in names}
    return [name for name, own in words.items() if not any(own < other for other in words.values())]
