"""The spinner: the mark-up of a family that rewords others' articles and signs none.

Title three times, bold standfirst, h2, English furniture, PREV and NEXT to unrelated pages whose titles carry a suffix.
"""

from __future__ import annotations

from hashlib import blake2b
from html import escape
from typing import TYPE_CHECKING

from newscrawl.demo import broken, world
from newscrawl.demo.outlets.parts import Item, html, link, markup, site_of, travelled

if TYPE_CHECKING:
    from newscrawl.demo.model import Page, Reply, Site


OUTLET = world.OUTLETS["spinner"]


def site(base: str) -> Site:
    """Return the site that answers under `base`."""
    pages, wrecks = world.pages_of("spinner"), world.broken_of("spinner")
    items = [
        Item(page.entry, page.headline, page.standfirst or "", page.date, world.spinner_section(page.topic))
        for page in pages
    ]
    items += [
        Item(wreck.path, wreck.title, wreck.title, world.filler(wreck).date, wreck.path.split("/")[1])
        for wreck in wrecks
    ]
    routes: dict[str, Reply] = {"/": html(_front("Accueil", items))}
    for section, label in OUTLET.rubrics.items():
        routes[f"/{section}/"] = html(_front(label, [item for item in items if item.topic == section]))
    for number, page in enumerate(pages):
        routes |= travelled(
            page, article(page, base, items[number - 1], items[(number + 1) % len(items)], repeat=number % 3 == 0)
        )
    for wreck in wrecks:
        routes |= broken.replies(wreck, article(world.filler(wreck), base, items[0], items[1], repeat=False))
    return site_of(routes)


def _menu() -> str:
    return (
        '<nav class="menu">'
        + " ".join(link(f"/{section}/", label) for section, label in OUTLET.rubrics.items())
        + "</nav>"
    )


def _image(page: Page) -> str:
    digest = blake2b(page.path.encode(), digest_size=5).hexdigest()
    return f"/temp/resized/medium_{page.date:%Y-%m-%d}-{digest}.jpg"


def article(page: Page, base: str, before: Item, after: Item, *, repeat: bool) -> str:
    """Write an article page; `repeat` prints the headline once more as the first line of the text."""
    title = escape(page.headline)
    opening = [f"<p>{title}</p>"] if repeat else []
    standfirst = [f"<p><strong>{escape(page.standfirst, quote=False)}</strong></p>"] if page.standfirst else []
    body = "\n".join([*opening, *standfirst, *markup(page)])
    return f"""<!doctype html>
<html lang="fr">
<head><meta charset="utf-8"><title>{title}</title>
<meta property="og:title" content="{title}"><meta property="og:type" content="article"><meta property="article:published_time" content="{page.date.isoformat()}"><meta property="og:image" content="{base}{_image(page)}"></head>
<body>
{_menu()}
<div class="content">
<h1>{title}</h1>
<figure><img src="{_image(page)}" alt="{title}"><figcaption>{title}</figcaption></figure>
<div class="text">
{body}
<p>&nbsp;</p>
<p>For Latest Updates Follow us on Google News</p>
<p>&nbsp;</p>
</div>
<div class="nav-links">{link(before.path, f"PREV {before.title} – .", rel="prev")}{link(after.path, f"NEXT {after.title} : Actualités", rel="next")}</div>
</div>
</body></html>
"""


def _front(label: str, items: list[Item]) -> str:
    cards = "\n".join(
        f'<div class="item"><h3>{link(item.path, item.title)}</h3><p>{escape(item.summary[:90])}…</p></div>'
        for item in items
    )
    return f"""<!doctype html>
<html lang="fr">
<head><meta charset="utf-8"><title>{label} – .</title></head>
<body>
{_menu()}
<div class="content"><h1>{label}</h1>
{cards}
</div>
</body></html>
"""
