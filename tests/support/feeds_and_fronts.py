"""A feed, sitemaps, a front and an article of one site, in the shapes that sites publish."""

from __future__ import annotations

RSS = """<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Le Val</title><link>https://val.exemple/</link>
<item><title>Le pont d’Aubray fermé &amp; gardé</title><link>https://val.exemple/pont-aubray-ferme-garde-1</link>
<pubDate>Thu, 12 Nov 2026 07:30:00 +0100</pubDate></item>
<item><title>Sans date</title><link>/sans-date-du-tout-2</link></item>
<item><title>Sans adresse</title></item></channel></rss>"""
NEWS = """<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
<url><loc>https://val.exemple/ancien</loc><news:news><news:publication_date>2026-11-11</news:publication_date><news:title>Ancien</news:title></news:news></url>
<url><loc> https://val.exemple/neuf </loc><news:news><news:publication_date>2026-11-12</news:publication_date><news:title>Neuf</news:title></news:news></url>
</urlset>"""
INDEX = """<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>https://val.exemple/1.xml</loc></sitemap>
<sitemap><loc>https://val.exemple/2.xml</loc><lastmod>2026-11-12</lastmod></sitemap></sitemapindex>"""
FRONT = """<html><head><link rel="alternate" type="application/rss+xml" title="Le Val" href="/feed/">
<link rel="alternate" type="application/rss+xml" title="Le Val » Flux des commentaires" href="/comments/feed/">
<link rel="alternate" hreflang="nl" href="/nl/"><link rel="sitemap" href="/s.xml"></head><body>
<a href="/monde/un-pont-ferme-a-aubray"><img src="x.jpg"></a><a href="/monde/un-pont-ferme-a-aubray">Un pont fermé à Aubray</a>
<a href="/tag/aubray-et-son-vieux-pont">Aubray</a><a href="/une-crue-a-la-saint-martin#reagir">3</a><a href="/une-crue-a-la-saint-martin">Une crue à la Saint-Martin</a>
<div class="pagination"><a href="/">1</a><a href="/?page=2">2</a><a href="/?page=3">3</a></div></body></html>"""
PAGE = """<html lang="fr"><head><meta property="og:type" content="article"><title>Le pont d’Aubray fermé</title></head><body><article>
<h1>Le pont d’Aubray fermé</h1><p>Le pont d’Aubray est fermé depuis lundi, a annoncé la mairie, qui redoute une crue plus forte que celle de mars.</p>
<p>« Nous rouvrirons dès que possible », a déclaré le maire, Paul Verdier, en promettant une navette pour les écoliers du hameau.</p>
</article></body></html>"""
