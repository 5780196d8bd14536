"""What the three outlets' mark-up has in common: escaping, dates in French, feeds of items, replies."""

from __future__ import annotations

from dataclasses import dataclass
from email.utils import format_datetime
from html import escape
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from newscrawl.demo.model import Page, Reply, Site

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

DAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
XML, RSS, ATOM = (
    "application/xml; charset=utf-8",
    "application/rss+xml; charset=utf-8",
    "application/atom+xml; charset=utf-8",
)


@dataclass(frozen=True)
class Item:
    """One entry of a front or a feed."""

    path: str
    title: str
    summary: str
    date: datetime
    topic: str


def day_text(date: datetime) -> str:
    """Write "jeudi 12 novembre 2026"."""
    return f"{DAYS[date.weekday()]} {date.day:02d} {MONTHS[date.month - 1]} {date.year}"


def french_date(date: datetime) -> str:
    """Write "jeudi 12 novembre 2026 à 21h05"."""
    return f"{day_text(date)} à {date:%Hh%M}"


def link(href: str, text: str, **attributes: str) -> str:
    """Write an anchor; `class_` stands for class."""
    extra = "".join(f' {name.rstrip("_")}="{escape(value)}"' for name, value in attributes.items())
    return f'<a href="{escape(href)}"{extra}>{escape(text)}</a>'


def markup(page: Page) -> list[str]:
    """Write the body's blocks: p, h2 and h3 as such, quote as a blockquote of one paragraph, runs of li as a list."""
    lines: list[str] = []
    for block in page.blocks:
        text = escape(block.text, quote=False)
        if block.kind == "quote":
            lines.append(f"<blockquote><p>{text}</p></blockquote>")
        elif block.kind == "li":
            if lines and lines[-1] == "</ul>":
                lines.pop()
            else:
                lines.append("<ul>")
            lines += [f"<li>{text}</li>", "</ul>"]
        else:
            lines.append(f"<{block.kind}>{text}</{block.kind}>")
    return lines


def rss(name: str, base: str, items: Sequence[Item], tracking: str = "") -> Reply:
    """Write an RSS 2.0 feed; `tracking` is a query added to each link, its guid staying clean."""
    entries = "".join(
        f"<item><title>{escape(item.title)}</title><link>{escape(base + item.path + tracking)}</link>"
        f'<guid isPermaLink="true">{escape(base + item.path)}</guid><category>{escape(item.topic)}</category>'
        f"<pubDate>{format_datetime(item.date)}</pubDate><description>{escape(escape(item.summary))}</description></item>\n"
        for item in items
    )
    head = f"<title>{escape(name)}</title><link>{base}/</link><description>L'actualité</description><language>fr</language>"
    return Reply(
        f'<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel>{head}\n{entries}</channel></rss>'.encode(),
        type=RSS,
    )


def atom(name: str, base: str, items: Sequence[Item]) -> Reply:
    """Write an Atom feed."""
    entries = "".join(
        f"<entry><title>{escape(item.title)}</title><id>{escape(base + item.path)}</id>"
        f'<link rel="alternate" type="text/html" href="{escape(base + item.path)}"/><updated>{item.date.isoformat()}</updated>'
        f'<category term="{escape(item.topic)}"/>'
        f"<summary>{escape(item.summary)}</summary></entry>\n"
        for item in items
    )
    head = f'<title>{escape(name)}</title><id>{base}/</id><link rel="self" href="{base}/feed/atom/"/><updated>{items[0].date.isoformat()}</updated>'
    return Reply(
        f'<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr">{head}\n{entries}</feed>'.encode(),
        type=ATOM,
    )


def html(text: str) -> Reply:
    """Answer 200 with a UTF-8 page."""
    return Reply(text.encode())


def travelled(page: Page, text: str) -> dict[str, Reply]:
    """Return the replies that bring an article page over, with whatever happens to it on the way."""
    if page.quirk == "error_once":
        return {page.path: Reply(text.encode(), failures=1)}
    if page.quirk == "wrong_header":
        return {page.path: Reply(text.encode(), type="text/html; charset=iso-8859-1")}
    if page.quirk == "cp1252":
        old = text.replace('charset="utf-8"', 'charset="iso-8859-1"').replace("\u202f", "\u00a0")
        return {page.path: Reply(old.encode("cp1252"), type="text/html; charset=iso-8859-1")}
    if page.quirk == "moved":
        steps = [page.entry, page.entry.replace("/?p=", "/archives/"), page.path.rstrip("/"), page.path]
        hops = {old: Reply(status=301, location=new) for old, new in pairwise(steps)}
        return hops | {page.path: html(text)}
    return {page.path: html(text)}


def batches(items: Sequence[Any], size: int) -> list[Sequence[Any]]:
    """Cut into runs of `size`."""
    return [items[start : start + size] for start in range(0, len(items), size)]


def site_of(routes: dict[str, Reply], otherwise: Callable[[str], Reply | None] = lambda _: None) -> Site:
    """Answer from the table, then by the function, then without the query, then 404."""

    def answer(path: str) -> Reply:
        lost = Reply(b"<!doctype html><title>404</title><h1>Page introuvable</h1>", status=404)
        return routes.get(path) or otherwise(path) or routes.get(path.partition("?")[0]) or lost

    return answer
