"""The WordPress newspaper: JSON-LD graph, news sitemap under an index, archives, tags, authors, and a calendar without end."""

from __future__ import annotations

import gzip
import json
import re
from html import escape
from typing import TYPE_CHECKING, Any

from newscrawl.demo import broken, world
from newscrawl.demo.model import Reply
from newscrawl.demo.outlets.parts import (
    MONTHS,
    XML,
    Item,
    atom,
    batches,
    day_text,
    html,
    link,
    markup,
    rss,
    site_of,
    travelled,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newscrawl.demo.model import Page, Site


OUTLET = world.OUTLETS["wordpress"]
PER_PAGE = 12
_CALENDAR = re.compile(r"/agenda/(\d{4})/(\d{2})/")
_WANDERING = re.compile(r"/2026/11/12/les-petites-annonces-de-la-semaine/(?:\?essai=(\d+))?")


def site(base: str) -> Site:
    """Return the site that answers under `base`."""
    pages, wrecks = world.pages_of("wordpress"), world.broken_of("wordpress")
    items = [Item(page.entry, page.headline, page.standfirst or "", page.date, page.topic) for page in pages]
    items += [Item(wreck.path, wreck.title, wreck.title, world.filler(wreck).date, "societe") for wreck in wrecks]
    routes: dict[str, Reply] = {
        "/robots.txt": Reply(
            f"User-agent: *\nDisallow: /wp-admin/\nCrawl-delay: 0\nSitemap: {base}/sitemap_index.xml\n".encode(),
            type="text/plain",
        ),
        "/feed/": rss(OUTLET.name, base, items[:12]),
        "/feed/atom/": atom(OUTLET.name, base, items[:12]),
        **_sitemaps(base, pages),
    }
    routes |= _listing("/", "À la une", items)
    for topic, label in OUTLET.rubrics.items():
        routes |= _listing(f"/category/{topic}/", label, [item for item in items if item.topic == topic])
    by_entry = {item.path: item for item in items}
    for tag in {tag for page in pages for tag in page.tags}:
        routes |= _listing(
            f"/tag/{world.slug(tag)}/", tag, [by_entry[page.entry] for page in pages if tag in page.tags]
        )
    for author in {_author(page) for page in pages}:
        routes |= _listing(
            f"/author/{world.slug(author)}/",
            author,
            [by_entry[page.entry] for page in pages if _author(page) == author],
        )
    routes |= _listing("/2026/11/", "Archives de novembre 2026", items)
    for number, page in enumerate(pages):
        routes |= travelled(page, article(page, base, items, number))
    for wreck in wrecks:
        routes |= broken.replies(wreck, article(world.filler(wreck), base, items, 0))
    return site_of(routes, _endless)


def _author(page: Page) -> str:
    return (
        page.authors[0]
        if page.authors
        else page.credit
        if page.credit and page.credit_place == "author"
        else "La rédaction"
    )


def _photo(page: Page) -> str:
    return f"{page.path.strip('/').rpartition('/')[2]}.jpg"


def _endless(path: str) -> Reply | None:
    """Answer what has no end: any month of the calendar, and a redirection that asks again and again."""
    if month := _CALENDAR.fullmatch(path):
        year, number = int(month[1]), int(month[2])
        before, after = (
            f"/agenda/{(year * 12 + number - 1 + step) // 12:04d}/{(year * 12 + number - 1 + step) % 12 + 1:02d}/"
            for step in (-1, 1)
        )
        days = " ".join(link(f"{path}{day:02d}/", str(day)) for day in range(1, 29))
        title = f"Agenda : {MONTHS[(number - 1) % 12]} {year}"
        return html(
            f"{_head(title)}<main><h1>{title}</h1><p>{link(before, 'Mois précédent')} {link(after, 'Mois suivant')}</p><p>{days}</p></main>{_foot()}"
        )
    if loop := _WANDERING.fullmatch(path):
        return Reply(
            status=302, location=f"/2026/11/12/les-petites-annonces-de-la-semaine/?essai={int(loop[1] or 0) + 1}"
        )
    return None


def _sitemaps(base: str, pages: list[Page]) -> dict[str, Reply]:
    """Write the index, the news sitemap, and the sitemap of all posts, which is gzipped."""
    plain, news = (
        'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"',
        'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"',
    )

    def wrap(element: str, entries: Iterable[str], more: str = "") -> bytes:
        return f'<?xml version="1.0" encoding="UTF-8"?>\n<{element} {plain} {more}>\n{"".join(entries)}</{element}>'.encode()

    publication = (
        f"<news:publication><news:name>{OUTLET.name}</news:name><news:language>fr</news:language></news:publication>"
    )
    fresh = (
        f"<url><loc>{base}{escape(page.entry)}</loc><news:news>{publication}<news:publication_date>{page.date.isoformat()}</news:publication_date>"
        f"<news:title>{escape(page.headline)}</news:title></news:news></url>\n"
        for page in pages
        if page.date.day >= 12
    )
    posts = (
        f"<url><loc>{base}{escape(page.entry)}</loc><lastmod>{page.date.isoformat()}</lastmod></url>\n"
        for page in pages
    )
    children = (
        f"<sitemap><loc>{base}/{name}</loc></sitemap>\n" for name in ("news-sitemap.xml", "post-sitemap.xml.gz")
    )
    return {
        "/sitemap_index.xml": Reply(wrap("sitemapindex", children), type=XML),
        "/news-sitemap.xml": Reply(wrap("urlset", fresh, news), type=XML),
        "/post-sitemap.xml.gz": Reply(gzip.compress(wrap("urlset", posts), mtime=0), type="application/x-gzip"),
    }


def _head(title: str, extra: str = "") -> str:
    menu = "".join(
        f'<li class="menu-item">{link(f"/category/{topic}/", label)}</li>' for topic, label in OUTLET.rubrics.items()
    )
    return f"""<!DOCTYPE html>
<html lang="fr-FR">
<head>
<meta charset="utf-8">
<title>{title} - {OUTLET.name}</title>
<link rel="alternate" type="application/rss+xml" title="{OUTLET.name} &raquo; Flux" href="/feed/">
<link rel="alternate" type="application/atom+xml" title="{OUTLET.name} &raquo; Atom" href="/feed/atom/">
<meta property="og:site_name" content="{OUTLET.name}">
<meta name="generator" content="WordPress 6.8">{extra}
</head>
<body class="wp-singular post-template-default single-format-standard">
<a class="skip-link screen-reader-text" href="#content">Aller au contenu</a>
<header id="masthead"><p class="site-title"><a href="/" rel="home">{OUTLET.name}</a></p><nav><ul>{menu}<li><a href="/agenda/2026/11/">Agenda</a></li></ul></nav></header>
"""


def _foot() -> str:
    days = " ".join(
        f'<a href="/2026/11/" aria-label="Publications publiées le {day}">{day}</a>' for day in range(10, 14)
    )
    return f"""
<aside id="secondary"><section class="widget widget_calendar"><table><caption>novembre 2026</caption><tr><td>{days}</td></tr></table><a href="/agenda/2026/10/">« Oct</a> <a href="/agenda/2026/12/">Déc »</a></section>
<section class="widget"><h2>Inscrivez-vous à notre lettre</h2><form><input type="email"></form></section></aside>
<footer id="colophon"><p>© 2026 {OUTLET.name} – Fièrement propulsé par WordPress</p></footer>
</body></html>
"""


def _json_ld(page: Page, base: str) -> str:
    """Write the graph as SEO plug-ins do: the article among the page, the trail, the newspaper and the author."""
    url, rubric, author = base + page.canonical, OUTLET.rubrics[page.topic], _author(page)
    graph: list[dict[str, Any]] = [
        {
            "@type": "NewsArticle",
            "@id": f"{url}#article",
            "isPartOf": {"@id": url},
            "author": {"name": author, "@id": f"{base}/#/schema/person/{world.slug(author)}"},
            "headline": page.headline,
            "datePublished": page.date.isoformat(),
            "dateModified": page.date.isoformat(),
            "mainEntityOfPage": {"@id": url},
            "publisher": {"@id": f"{base}/#organization"},
            "keywords": list(page.tags),
            "articleSection": [rubric],
            "inLanguage": "fr-FR",
            "image": {"@id": f"{url}#primaryimage"},
        },
        {
            "@type": "WebPage",
            "@id": url,
            "url": url,
            "name": f"{page.headline} - {OUTLET.name}",
            "description": page.standfirst or "",
            "inLanguage": "fr-FR",
        },
        {
            "@type": "ImageObject",
            "@id": f"{url}#primaryimage",
            "url": f"{base}/wp-content/uploads/2026/11/{_photo(page)}",
        },
        {
            "@type": "BreadcrumbList",
            "itemListElement": [
                {"@type": "ListItem", "position": 1, "name": "Accueil", "item": f"{base}/"},
                {"@type": "ListItem", "position": 2, "name": rubric, "item": f"{base}/category/{page.topic}/"},
                {"@type": "ListItem", "position": 3, "name": page.headline},
            ],
        },
        {"@type": "Organization", "@id": f"{base}/#organization", "name": OUTLET.name, "url": f"{base}/"},
        {
            "@type": "Person",
            "@id": f"{base}/#/schema/person/{world.slug(author)}",
            "name": author,
            "url": f"{base}/author/{world.slug(author)}/",
        },
    ]
    return json.dumps({"@context": "https://schema.org", "@graph": graph}, ensure_ascii=False).replace("</", "<\\/")


def article(page: Page, base: str, items: list[Item], number: int) -> str:
    """Write a post; `number` picks the neighbours."""
    title, author, rubric = escape(page.headline), _author(page), OUTLET.rubrics[page.topic]
    before, after = items[number - 1], items[(number + 1) % len(items)]
    related = "".join(
        f"<li>{link(item.path, item.title)}</li>"
        for item in (items[number - 3 :] + items)[:3]
        if item.path != page.entry
    )
    tags = ", ".join(link(f"/tag/{world.slug(tag)}/", tag, rel="tag") for tag in page.tags)
    standfirst = (
        f'<p class="chapo"><strong>{escape(page.standfirst, quote=False)}</strong></p>\n' if page.standfirst else ""
    )
    bio = (
        f"<div class=\"author-bio\"><h2>À propos de l'auteur</h2><p>{author} suit l'actualité pour {OUTLET.name}.</p></div>\n"
        if page.authors
        else ""
    )
    last = (
        f'\n<p class="source"><em>{escape(page.credit)}</em></p>' if page.credit and page.credit_place == "last" else ""
    )
    body = "\n".join(markup(page))
    for tag in page.tags:  # the first mention of a tag is a link, as plug-ins make it
        body = re.sub(
            rf"(?<=[ (]){re.escape(tag)}(?=[ .,)])",
            lambda word: link(f"/tag/{world.slug(word[0])}/", word[0]),
            body,
            count=1,
        )
    extra = f"""
<link rel="canonical" href="{base}{page.canonical}">
<meta property="og:type" content="article"><meta property="og:locale" content="fr_FR">
<meta property="og:title" content="{title} - {OUTLET.name}"><meta property="og:description" content="{escape(page.standfirst or "Notre diaporama de la journée.")}">
<meta property="og:url" content="{base}{page.canonical}"><meta property="article:published_time" content="{page.date.isoformat()}">
<meta name="author" content="{escape(author)}">
<script type="application/ld+json" class="yoast-schema-graph">{_json_ld(page, base)}</script>"""
    return f"""{_head(title, extra)}<main id="content">
<nav class="breadcrumb"><a href="/">Accueil</a> » {link(f"/category/{page.topic}/", rubric)} » <span>{title}</span></nav>
<article id="post-{number + 4100}" class="post type-post status-publish format-standard hentry category-{page.topic}">
<header class="entry-header"><span class="cat-links">{link(f"/category/{page.topic}/", rubric, rel="category tag")}</span>
<h1 class="entry-title">{title}</h1>
<div class="entry-meta"><span class="posted-on">Publié le <time class="entry-date published" datetime="{page.date.isoformat()}">{day_text(page.date)}</time></span>
<span class="byline">par <span class="author vcard">{link(f"/author/{world.slug(author)}/", author, class_="url fn n")}</span></span></div></header>
<figure class="wp-post-image"><img src="/wp-content/uploads/2026/11/{_photo(page)}" alt="{title}"><figcaption>Photo : {escape(page.photo)}</figcaption></figure>
<div class="entry-content">
{standfirst}{body}{last}
<div class="sharedaddy"><h3>Partager :</h3><ul><li><a href="https://reseau.example/partage?u={base}{page.path}">Partager</a></li></ul></div>
<div id="jp-relatedposts"><h3>Articles similaires</h3><ul>{related}</ul></div>
</div>
<footer class="entry-footer"><span class="tags-links">Mots-clés : {tags}</span></footer>
{bio}</article>
<nav class="post-navigation"><h2>Navigation de l'article</h2>{link(before.path, before.title, rel="prev")} {link(after.path, after.title, rel="next")}</nav>
<div id="comments"><h2>Laisser un commentaire</h2><form><p>Votre adresse e-mail ne sera pas publiée.</p><textarea></textarea></form></div>
</main>{_foot()}"""


def _listing(path: str, label: str, items: list[Item]) -> dict[str, Reply]:
    """Write an archive, page after page under /page/N/."""
    routes: dict[str, Reply] = {}
    cut = batches(items, PER_PAGE) or [[]]
    for number, batch in enumerate(cut, 1):
        posts = "\n".join(
            f'<article class="post"><h2 class="entry-title">{link(item.path, item.title, rel="bookmark")}</h2>'
            f'<time datetime="{item.date.isoformat()}">{day_text(item.date)}</time><div class="entry-summary"><p>{escape(item.summary[:120])} […]</p></div></article>'
            for item in batch
        )
        newer = (
            link(
                path if number == 2 else f"{path}page/{number - 1}/",
                "Articles plus récents",
                class_="prev page-numbers",
            )
            if number > 1
            else ""
        )
        older = (
            link(f"{path}page/{number + 1}/", "Articles plus anciens", class_="next page-numbers")
            if number < len(cut)
            else ""
        )
        here = path if number == 1 else f"{path}page/{number}/"
        routes[here] = html(
            f'{_head(escape(label))}<main id="content"><h1 class="page-title">{escape(label)}</h1>\n{posts}\n<nav class="pagination">{newer} {older}</nav></main>{_foot()}'
        )
    return routes
