"""The run report: what a run gave, as a dict that is written as JSON, compared with earlier ones and put into words."""

from __future__ import annotations

import json
import os
from datetime import datetime, timedelta, timezone
from statistics import median
from typing import TYPE_CHECKING, Any

from newscrawl.drops import REASONS
from newscrawl.items import utc_stamp
from newscrawl.runs.logs import printable
from newscrawl.runs.outcome import count, feed_errors, total

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

#: Reports kept for each site (at one run each ten minutes: three days and a half), and how many of them are "usual".
KEPT = 500
RECENT = 20
#: Fewer runs, or articles, than these say nothing about a change.
MIN_RUNS = 3
MIN_ARTICLES = 5
#: A share or a count that falls below this part of the usual one is reported.
FALL = 0.5
#: Share of the articles that must have had a field for its loss to be reported.
USUAL = 0.2

#: The same for a day's articles beside what the site declares to expect: a rough figure, and there are Sundays.
EXPECTED_FALL = 1 / 3

DAY = 86_400
#: States of runs that went on to their end, and so tell what a site gives.
_WHOLE = {"ok", "no_articles", "errors"}

#: Watched articles that a report lists, and of these the summary.
LISTED = 200
SHOWN = 10

#: How a repeat was told, in the words of the summary.
MATCHES = {
    "url": "by the same address",
    "title": "by the same title",
    "near": "by a near title",
    "text": "by the same text",
    "copy": "as the copy of a later one",
}

Report = dict[str, Any]


def under(stats: Mapping[str, Any], prefix: str) -> dict[str, int]:
    """Return the counts under a prefix, most first."""
    found = {key.removeprefix(prefix): value for key, value in stats.items() if key.startswith(prefix)}
    return dict(sorted(found.items(), key=lambda pair: (-pair[1], pair[0])))


def counts(stats: Mapping[str, Any]) -> Report:
    """Return the part of a report that the stats hold."""
    rules = {key.removeprefix("parser/"): value for key, value in stats.items() if key.startswith("parser/")}
    return {
        "finish_reason": stats.get("finish_reason"),
        "pages": stats.get("response_received_count", 0) + stats.get("newscrawl/archive/pages", 0),
        "bytes": stats.get("downloader/response_bytes", 0),
        "articles": stats.get("newscrawl/articles", 0),
        "sightings": under(stats, "newscrawl/sightings/"),
        "copies": under(stats, "newscrawl/copies/"),
        "watched": under(stats, "newscrawl/watched/"),
        "known": stats.get("newscrawl/known", 0),
        "unchanged": stats.get("newscrawl/unchanged", 0),
        "announced": stats.get("newscrawl/announced", 0),
        "dropped": under(stats, "newscrawl/dropped/"),
        "records": under(stats, "newscrawl/archive/records/"),
        "links": _links(stats),
        "robots_unreachable": under(stats, "newscrawl/robots_unreachable/"),
        "retries": stats.get("retry/count", 0),
        "waited": round(stats.get("newscrawl/waited_ms", 0) / 1000, 1),
        "errors": {
            **{kind: n for kind, n in under(stats, "spider_exceptions/").items() if kind != "count"},
            **under(stats, "newscrawl/item_errors/"),
        },
        "feed_errors": feed_errors(stats),
        "clock_jump": stats.get("newscrawl/clock_jump", 0),
        "memory_mb": stats.get("memusage/max", 0) // 2**20,
        "rules": dict(sorted(rules.items())),
    }


def _links(stats: Mapping[str, Any]) -> dict[str, int]:
    """Return how many links were not asked for, by their reasons; left: still waiting at the end, or met after it had begun."""
    links = under(stats, "newscrawl/links/")
    left = links.get("left", 0) + stats.get("scheduler/enqueued", 0) - stats.get("scheduler/dequeued", 0)
    further = {"left": left, "too_long": stats.get("urllength/request_ignored_count", 0)}
    return {**links, **{reason: n for reason, n in further.items() if n}}


def warnings(report: Report, past: Sequence[Report], expected: int | None = None) -> list[str]:
    """Name what is not as usual in a run.

    past: the site's earlier reports, the newest last
    expected: articles a day that the site declares, which say what is usual before there are runs enough, and where all have fallen
    """
    found = []
    past = [one for one in past if one["state"] not in {"locked", "cannot_start"}]
    if past and past[-1]["state"] == "running":
        found.append(f"the run of {past[-1]['started']} ended without a word (killed, or the machine went down)")
    if days := round(report["clock_jump"] / DAY):
        where = "after" if days > 0 else "before"
        found.append(f"the clock stands {abs(days)} days {where} the last run: nothing was forgotten because of that")
    past = [one for one in past if one["state"] in _WHOLE]
    day = in_a_day([*past, report])
    if expected and day is not None and day < EXPECTED_FALL * expected:
        found.append(f"{count(day, 'article')} in a day, {day / expected:.0%} of the {expected} to expect")
    past = past[-RECENT:]
    if len(past) >= MIN_RUNS:
        usual = median(_met(one) for one in past)
        if usual >= MIN_ARTICLES and _met(report) < FALL * usual:
            found.append(f"{_met(report)} articles met instead of the usual {usual:.0f}")
    if report["articles"] >= MIN_ARTICLES:
        found += [*_rarer_fields(report, past), *_dead_rules(report, past)]
    return found


def _rarer_fields(report: Report, past: Sequence[Report]) -> Iterator[str]:
    """Name the fields that fewer articles have than in earlier runs."""
    written = sum(one["articles"] for one in past)
    for name, share in report["coverage"].items():
        before = sum(one["coverage"].get(name, 0) * one["articles"] for one in past) / max(written, 1)
        if written >= MIN_ARTICLES and before >= USUAL and share < FALL * before:
            yield f"{name} in {share:.0%} of the articles instead of the usual {before:.0%}"


def _dead_rules(report: Report, past: Sequence[Report]) -> Iterator[str]:
    """Name the site's own rules that matched nothing."""
    for rule, matches in report["rules"].items():
        if "/css/" not in rule or matches:
            continue
        name = rule.partition("/")[0]
        if any(one["rules"].get(rule) for one in past):
            yield f"rule {rule} matched nothing, and did before"
        elif name != "drop" and not total(report["rules"], f"{name}/css/"):  # one rule of several is enough
            yield f"rule {rule} matched nothing"


def _met(report: Report) -> int:
    """Return how many articles a run met, new or not: steady for a site, whatever the hour."""
    return int(report["articles"] + sum(report["sightings"].values()) + report["known"])


def in_a_day(reports: Sequence[Report]) -> int | None:
    """Return the articles, new ones and repeats of other outlets', of the day before the last of some reports; None where they cover no whole day."""
    whole = [one for one in reports if one["state"] in _WHOLE]
    if not whole:
        return None
    day_ago = utc_stamp(datetime.fromisoformat(whole[-1]["started"].replace("Z", "+00:00")) - timedelta(days=1))
    if whole[0]["started"] > day_ago:
        return None
    met = (one["articles"] + sum(one["sightings"].values()) for one in whole if one["started"] > day_ago)
    return sum(map(int, met))


def _is_report(made: object) -> bool:
    """Whether this is the report of a run that has ended, or of one that never did; what else lies in the folder is passed over."""
    if not isinstance(made, dict) or not isinstance(made.get("started"), str):
        return False
    if made.get("state") == "running":
        return True
    kinds = {"state": str, "articles": int, "known": int, "sightings": dict, "coverage": dict, "rules": dict}
    if not all(isinstance(made.get(key), kind) for key, kind in kinds.items()):
        return False
    numbers = [*made["sightings"].values(), *made["coverage"].values(), *made["rules"].values()]
    return all(isinstance(number, int | float) for number in numbers)


def read_past(folder: Path) -> list[Report]:
    """Return the reports in a folder that can be read, those of the last day and at least 2 * RECENT, the oldest first."""
    past = []
    paths = sorted(folder.glob("*.json"))
    day_ago = f"{datetime.now(timezone.utc) - timedelta(days=1):%Y-%m-%dT%H-%M-%S}"  # as their names are
    young = sum(path.name > day_ago for path in paths)
    for path in paths[-max(2 * RECENT, young + 1) :]:
        try:
            made = json.loads(path.read_text("utf-8"))
        except (OSError, ValueError, RecursionError):  # damaged from outside: worth no alarm
            continue
        if _is_report(made):
            past.append(made)
    return past


def write(path: Path, text: str) -> None:
    """Write a file that is never seen half written."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f"{path.name}.part")
    part.write_text(text, "utf-8")
    os.replace(part, path)  # noqa: PTH105  # Path.replace says the same, but not that it overwrites


def prune(folder: Path) -> None:
    """Delete all but the newest KEPT reports."""
    for path in sorted(folder.glob("*.json"))[:-KEPT]:
        path.unlink(missing_ok=True)


def prometheus(report: Report) -> str:
    """Return the report in the text format of Prometheus, for node_exporter's textfile collector."""
    site = f'site="{report["site"]}"'
    values = {
        "exit_code": ("Exit code of the last run", {site: report["exit_code"]}),
        "finished_timestamp_seconds": ("When the last run ended", {site: report["finished_timestamp"]}),
        "duration_seconds": ("How long it took", {site: report["seconds"]}),
        "pages": ("Pages received", {site: report["pages"]}),
        "articles": ("Articles written", {site: report["articles"]}),
        "known": ("Links passed over because their article is known", {site: report["known"]}),
        "sightings": ("Repeats, by how they were told", _labelled(site, "match", report["sightings"])),
        "dropped": ("Pages that gave no article, by reason", _labelled(site, "reason", report["dropped"])),
        "errors": ("Exceptions, by kind", _labelled(site, "kind", report["errors"])),
        "feed_errors": ("Lines or feeds that could not be written", {site: report["feed_errors"]}),
        "warnings": ("What was not as usual", {site: len(report["warnings"])}),
    }
    lines = []
    for name, (text, samples) in values.items():
        lines += [f"# HELP newscrawl_run_{name} {text}.", f"# TYPE newscrawl_run_{name} gauge"]
        lines += [f"newscrawl_run_{name}{{{labels}}} {value}" for labels, value in samples.items()]
    return "\n".join(lines) + "\n"


def _labelled(site: str, label: str, values: Mapping[str, int]) -> dict[str, int]:
    return {f'{site},{label}="{name}"': n for name, n in values.items()}


def summary(report: Report) -> str:
    """Return the report in a few lines, one topic each."""
    lines = [
        f"{report['site']}: {report['state']} (exit code {report['exit_code']}): {report['message']}",
        f"  {report['finish_reason'] or 'cut short'} after {report['seconds']:.0f} s, {count(report['pages'], 'page')}",
        *_found(report),
        *_not_found(report),
        *_heard(report),
    ]
    lines += [f"  not as usual: {warning}" for warning in report["warnings"]]
    lines += [f"  written: {feed['uri']} ({count(feed['lines'], 'line')})" for feed in report["feeds"]]
    return "\n".join(printable(line) for line in lines)


def _found(report: Report) -> Iterator[str]:
    """Yield what came out of the pages."""
    sightings = report["sightings"]
    found = [count(report["articles"], "new article"), f"{count(sum(sightings.values()), 'repeat')} of known ones"]
    if sightings:
        found[1] += f" ({', '.join(f'{n} {MATCHES.get(match, match)}' for match, n in sightings.items())})"
    if report["known"]:
        found.append(f"{count(report['known'], 'link')} to known ones passed over")
    if report["unchanged"]:
        found.append(f"{count(report['unchanged'], 'record')} unchanged")
    yield f"  {'; '.join(found)}"


def _not_found(report: Report) -> Iterator[str]:
    """Yield what gave no article, and why."""
    dropped = report["dropped"]
    if dropped:
        yield f"  {count(sum(dropped.values()), 'page')} dropped:"
    for reason, n in dropped.items():
        yield f"    {n:5} {reason}: {REASONS.get(reason, REASONS['http_NNN'])}"
    if report["records"]:
        kinds = ", ".join(f"{n} {kind}" for kind, n in report["records"].items())
        yield f"  records without a page to read: {kinds}"
    if report["waited"] >= 1:
        yield f"  waited {report['waited']:.0f} s for hosts that other runs were asking"
    for kind, n in report["errors"].items():
        yield f"  {n} × {kind} in the program itself"


def _heard(report: Report) -> Iterator[str]:
    """Yield who speaks in the articles, and whose they are."""
    for name, said in (("cited", "cited in most articles"), ("relays", "relayed others' words")):
        if report[name]:
            yield f"  {said}: {', '.join(f'{who}: {n}' for who, n in report[name])}"
    if reworded := report["copies"].get("copy", 0) + report["sightings"].get("copy", 0):
        copies = count(reworded, "article")
        yield f"  {copies} reworded from another outlet's: see copy_of in the records, or scrapy trace"
    if report["watched"]:
        yield f"  watched: {', '.join(f'{mark} ({n})' for mark, n in report['watched'].items())}"
        for one in report["watched_articles"][:SHOWN]:
            yield f"    {', '.join(one['watched'])}: {one['headline']} {one['url']}"
