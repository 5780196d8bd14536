"""Which of the sites: the options --kind, --country and --known, wherever sites are chosen."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from scrapy.exceptions import UsageError

from newscrawl.items import KINDS

if TYPE_CHECKING:
    import argparse
    from collections.abc import Collection, Iterable, Mapping

    from newscrawl.base_spiders.news import NewsSpider

#: How a site may be known, the best first.
KNOWN = ("verified", "documented", "unverified")
#: The options of add_options.
OPTIONS = ("--kind", "--country", "--known")


def add_options(parser: argparse.ArgumentParser) -> None:
    """Give a command the options that choose sites; each takes values separated by commas."""
    parser.add_argument("--kind", metavar="A,B", default="", help=f"sites of these kinds: {', '.join(KINDS)}")
    parser.add_argument("--country", metavar="SN,ML", default="", help="sites of these countries (ISO 3166)")
    parser.add_argument("--known", metavar="A,B", default="", help=f"sites known so: {', '.join(KNOWN)}")


def how_known(site: type[NewsSpider]) -> str:
    """Return how a site is known, without what it is known from: one of KNOWN."""
    return site.known.partition(":")[0]


@dataclass(frozen=True)
class Choice:
    """What was asked for; an empty tuple asks for everything."""

    kinds: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    known: tuple[str, ...] = ()

    @classmethod
    def of(cls, opts: argparse.Namespace, sites: Mapping[str, type[NewsSpider]]) -> Choice:
        """Read the options. Raises UsageError for a value that no site can have."""
        countries = sorted({site.country for site in sites.values()} - {""})
        return cls(
            _values("--kind", opts.kind.lower(), KINDS),
            _values("--country", opts.country.upper(), countries),
            _values("--known", opts.known.lower(), KNOWN),
        )

    def matches(self, site: type[NewsSpider]) -> bool:
        """Whether a site is of what was asked for."""
        return (
            (not self.kinds or site.outlet.kind in self.kinds)
            and (not self.countries or site.country in self.countries)
            and (not self.known or how_known(site) in self.known)
        )

    def why_not(self, site: type[NewsSpider]) -> str | None:
        """Return what keeps a matching site out of a crawl of all sites: a spinner, or unverified, unless that word was asked for."""
        if site.outlet.kind == "spinner":
            return None if "spinner" in self.kinds else "spinner"
        return "unverified" if how_known(site) == "unverified" and "unverified" not in self.known else None


def _values(option: str, text: str, possible: Iterable[str]) -> tuple[str, ...]:
    asked = tuple(dict.fromkeys(value.strip() for value in text.split(",") if value.strip()))
    if unknown := [value for value in asked if value not in possible]:
        raise UsageError(f"{option}: there is no {', '.join(unknown)}; there are: {', '.join(possible)}")
    return asked


def named(names: Iterable[str], sites: Collection[str]) -> list[str]:
    """Return each name once; the program ends with exit code 1 where no site has one."""
    asked = list(dict.fromkeys(names))
    if unknown := sorted(set(asked) - set(sites)):
        raise SystemExit(f"no site has that name: {', '.join(unknown)}; there are: {', '.join(sites)}")
    return asked


def choose(sites: Mapping[str, type[NewsSpider]], choice: Choice) -> tuple[list[str], Counter[str]]:
    """Return the sites that a crawl of all of them takes, and how many it leaves out as spinner or unverified.

    Neither is crawled unless asked for: the first copy others, and nobody has seen whether the second are read well.
    """
    taken, left = [], Counter[str]()
    for name, site in sites.items():
        if not choice.matches(site):
            continue
        if why := choice.why_not(site):
            left[why] += 1
        else:
            taken.append(name)
    return taken, left


def say_left(left: Counter[str]) -> str:
    """Return the sentence that says what was left out and how to ask for it, or ""."""
    ask = {"spinner": "--kind spinner", "unverified": "--known unverified"}
    return "; ".join(f"{n} {why} left out ({ask[why]})" for why, n in sorted(left.items()))
