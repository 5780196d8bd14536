"""The portal: microdata, agency credits in the byline, boxes and embeds inside the article, readers' comments below it."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from newscrawl.demo import broken, world
from newscrawl.demo.model import Reply
from newscrawl.demo.outlets.parts import Item, batches, french_date, html, link, markup, rss, site_of, travelled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newscrawl.demo.model import Page, Site


OUTLET = world.OUTLETS["portal"]
PER_PAGE = 18
TRACKING = "?utm_source=rss&utm_medium=feed"
COMMENTS = (
    ("mimosa83", "Il faut arrêter de tout compliquer dans ce pays, selon moi."),
    ("Jeannot", "« Encore un effet d'annonce », a dit mon voisin. Il a raison."),
    ("citoyen_lambda", "Et pendant ce temps-là, rien sur les vrais problèmes. A lire entre les lignes."),
)


def site(base: str) -> Site:
    """Return the site that answers under `base`."""
    pages, wrecks = world.pages_of("portal"), world.broken_of("portal")
    items = [Item(page.entry, page.headline, page.standfirst or "", page.date, page.topic) for page in pages]
    items += [
        Item(wreck.path, wreck.title, wreck.title, world.filler(wreck).date, wreck.path.split("/")[1])
        for wreck in wrecks
    ]
    routes: dict[str, Reply] = {
        "/robots.txt": Reply(b"User-agent: *\nDisallow: /prive/\nAllow: /\n", type="text/plain; charset=utf-8"),
        "/rss.xml": rss(OUTLET.name, base, [item for item in items if item.title][:20], TRACKING),
    }
    fronts = batches(items, PER_PAGE)
    for number, batch in enumerate(fronts, 1):
        routes["/" if number == 1 else f"/?page={number}"] = html(_front("A la une", batch, items, number, len(fronts)))
    for topic, label in OUTLET.rubrics.items():
        routes[f"/{topic}/"] = html(_front(label, [item for item in items if item.topic == topic], items, 1, 1))
    for number, page in enumerate(pages):
        routes |= travelled(page, article(page, base, items, number))
    for wreck in wrecks:
        routes |= broken.replies(wreck, article(world.filler(wreck), base, items, 0))
    return site_of(routes)


def _head(title: str, extra: str = "") -> str:
    menu = "".join(f"<li>{link(f'/{topic}/', label)}</li>" for topic, label in OUTLET.rubrics.items())
    return f"""<!doctype html>
<html lang="fr">
<head><meta charset="utf-8"><title>{title}</title>
<link rel="alternate" type="application/rss+xml" title="{OUTLET.name}" href="/rss.xml">
<meta property="og:site_name" content="{OUTLET.name}">{extra}</head>
<body>
<header><a class="logo" href="/">{OUTLET.name}</a><nav><ul>{menu}</ul></nav><form action="/recherche"><input name="q" placeholder="Rechercher"></form></header>
"""


def _foot(items: list[Item]) -> str:
    popular = "".join(f"<li>{link(item.path, item.title)}</li>" for item in items[2:7])
    return f"""<aside class="colonne"><h2>Les plus lus</h2><ol>{popular}</ol><h2>Services</h2><ul><li><a href="/">Météo</a></li><li><a href="/">Horoscope</a></li></ul></aside>
<footer><p>© {OUTLET.name} 2026. Tous droits réservés.</p><ul><li><a href="/mentions-legales">Mentions légales</a></li><li><a href="mailto:contact@portail-azur.example">Contact</a></li></ul></footer>
</body></html>
"""


def _body(page: Page, related: list[Item], number: int) -> str:
    """Write the text, with what portals put between its paragraphs; `number` varies it.

    Every other page has its headings as agencies type them, "- Intertitre -", and an embedded video; some have a link to another
    article or a picture between two paragraphs, and some break lines instead of making paragraphs.
    """
    lines = markup(page)
    if number % 2:
        heads = {
            f"<h2>{text}</h2>": f"<p>- {text} -</p>" for text in (escape(head, quote=False) for head in page.headings)
        }
        lines = [heads.get(line, line) for line in lines]
        lines[1:1] = [
            '<div class="embed"><p>Lire la vidéo</p></div><script>window.lecteur = {"titre": "Lire la vidéo"};</script>'
        ]
    if number % 3 == 1:
        lines[2:2] = [f"<p>A lire aussi : {link(related[1].path, related[1].title)}</p>"]
    if number % 5 == 2:
        lines[3:3] = [
            f'<figure><img src="/images/illustration.jpg" alt=""><figcaption>Photo d\'illustration (© {escape(page.photo)})</figcaption></figure>'
        ]
    if page.credit and page.credit_place == "last":
        lines.append(f"<p>({escape(page.credit)})</p>")
    if page.standfirst:
        lines.insert(0, f"<p><strong>{escape(page.standfirst, quote=False)}</strong></p>")
    text = "\n".join(lines)
    return text.replace("</p>\n<p>", "<br>\n<br>") if number % 7 == 3 else text


def article(page: Page, base: str, items: list[Item], number: int) -> str:
    """Write an article page; `number` varies the furniture."""
    title, credit = escape(page.headline), escape(page.credit or "") if page.credit_place == "byline" else ""
    suffix = f" : actualité, infos, scoop | {OUTLET.name}" if number % 4 == 0 else ""
    related = [item for item in items if item.path != page.entry and item.title][number % 5 :][:3]
    boxes = "".join(f"<li>{link(item.path, item.title)}</li>" for item in related)
    rubric = OUTLET.rubrics[page.topic]
    comments = "".join(
        f'<li class="commentaire"><b>{who}</b><p>{text}</p></li>'
        for who, text in COMMENTS * (20 if number % 9 == 4 else 1)
    )
    byline = (
        f'<span itemprop="author" itemscope itemtype="http://schema.org/Person"><span itemprop="name">{credit}</span></span>, '
        if credit
        else ""
    )
    og_title = f'<meta property="og:title" content="{title}">' if title else ""
    extra = f"""
<link rel="canonical" href="{base}{page.canonical}"><meta property="og:type" content="article">{og_title}
<meta name="description" content="{escape(page.standfirst or "")}"><meta property="og:image" content="{base}/images{page.path[:-5]}.jpg">
<meta name="author" content="{credit}">"""
    head = _head(f"{title}{suffix}" if title else OUTLET.name, extra)
    return f"""{head}<main>
<article itemscope itemtype="http://schema.org/NewsArticle">
<meta itemprop="mainEntityOfPage" content="{base}{page.canonical}"><meta itemprop="datePublished" content="{page.date.isoformat()}"><meta itemprop="dateModified" content="{page.date.isoformat()}">
<p class="ariane"><a href="/">Accueil</a> &gt; {link(f"/{page.topic}/", rubric)}</p>
<h1 itemprop="headline">{title}</h1>
<figure><img itemprop="image" src="/images{page.path[:-5]}.jpg" alt=""><figcaption>© {escape(page.photo)}</figcaption></figure>
<aside class="a-lire"><p>A lire aussi</p><ul>{boxes}</ul></aside>
<div class="colonne-texte"><div itemprop="articleBody">
<p class="date">{byline}publié le {french_date(page.date)}</p><!-- TEXTE -->
{_body(page, related, number) if related else ""}
</div></div>
<ul class="partage"><li><a href="https://reseau.example/partage?u={base}{page.path}">Partager</a></li><li><a href="mailto:?subject=Lu">Envoyer par e-mail</a></li></ul>
</article>
<section id="commentaires"><h2>Vos réactions</h2><ul>{comments}</ul></section>
</main>
{_foot(items)}"""


def _front(label: str, batch: Sequence[Item], items: list[Item], number: int, last: int) -> str:
    cards = "\n".join(
        f'<div class="vignette"><a href="{escape(item.path)}"><img src="/images/vignette.jpg" alt=""></a><h2>{link(item.path, item.title)}</h2>'
        f"<p>{escape(item.summary)}</p><time>{item.date:%d/%m/%Y}</time></div>"
        if item.title
        else f'<div class="vignette"><a href="{escape(item.path)}"><img src="/images/vignette.jpg" alt=""></a></div>'
        for item in batch
    )
    numbers = " ".join(
        link("/" if page == 1 else f"/?page={page}", str(page)) for page in range(1, last + 1) if page != number
    )
    after = link(f"/?page={number + 1}", "Page suivante", rel="next") if number < last else ""
    return f"""{_head(f"{label} - {OUTLET.name}")}<main><h1>{label}</h1>
{cards}
<div class="pagination">{numbers} {after}</div></main>
{_foot(items)}"""
