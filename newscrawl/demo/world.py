"""What was planted in the demo world: every article page, every broken page. Tests hold a crawl's output against it.

`PAGES` and `BROKEN` are built from the tables below and from the stories; nothing here knows how a page is marked up or served.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from newscrawl.demo.model import Block, Broken, Copy, Outlet, OutletKey, Page
from newscrawl.demo.stories import STORIES
from newscrawl.demo.typography import TYPOGRAPHY, reworded, straight, typeset

if TYPE_CHECKING:
    from newscrawl.demo.model import Story

OUTLETS: dict[OutletKey, Outlet] = {
    "spinner": Outlet(
        "spinner",
        "Tourninfo24",
        "spinner",
        starts=("/",),
        rubrics={"local": "Local", "monde": "Monde", "economie": "Économie", "sport": "Sport", "sante": "Santé", "divertissement": "Divertissement"},
    ),
    "portal": Outlet(
        "portal",
        "Portail Azur",
        "portal",
        starts=("/",),
        feeds=("/rss.xml",),
        rubrics={
            "politique": "Politique", "justice": "Justice", "societe": "Société", "economie": "Economie", "transports": "Transports", "monde": "Monde",
            "sante": "Santé", "sciences": "Sciences", "meteo": "Météo", "sport": "Sport", "culture": "Culture",
        },
    ),
    "wordpress": Outlet(
        "wordpress",
        "La Gazette du Val",
        "media",
        starts=("/",),
        feeds=("/feed/", "/feed/atom/"),
        sitemaps=("/sitemap_index.xml",),
        rubrics={
            "politique": "Politique", "justice": "Justice", "societe": "Société", "economie": "Économie", "transports": "Transports", "monde": "Ailleurs",
            "sante": "Santé", "sciences": "Sciences", "meteo": "Météo", "sport": "Sports", "culture": "Culture",
        },
    ),
}  # fmt: skip
_SPINNER_SECTION = {
    "politique": "local", "justice": "local", "societe": "local", "transports": "local", "meteo": "local",
    "sciences": "sante", "culture": "divertissement",
}  # fmt: skip

AZUR_AFP = "Portail Azur avec AFP"
COPIES: dict[OutletKey, tuple[Copy, ...]] = {
    "portal": (
        Copy("taxe-plaisance", credit=AZUR_AFP, delay=65),
        Copy("taxe-plaisance", credit=AZUR_AFP, delay=65, twin_of_first=True),
        Copy("maire-valmorin", credit="Source : La Gazette du Val", delay=140),
        Copy("maire-roquelune", credit="AFP"),
        Copy(
            "partielle-port-clairac",
            "EN DIRECT - Municipale partielle à Port-Clairac : la liste Arnaud en tête au premier tour",
            credit="AFP",
        ),
        Copy(
            "proces-fonderie",
            "Procès de la fonderie : cinq ans requis contre l'ancien directeur à Saint-Evrard",
            "near",
            "Portail Azur, AFP",
            delay=25,
        ),
        Copy(
            "pendules-mornay",
            "Vol de pendules au musée de Mornay : trois suspects mis en examen",
            "near",
            AZUR_AFP,
            delay=15,
        ),
        Copy("voltaris-villebrune", credit="Portail Azur avec AFP-Services", delay=12),
        Copy("voltaris-villebrune", credit="AFP", delay=300),
        Copy("voltaris-lambrecq", credit="Source : Belga"),
        Copy("dockers-3", credit="Texte AFP / Vidéo Canal Estuaire", delay=30),
        Copy("dockers-4", credit="Texte AFP / Vidéo Canal Estuaire", delay=30),
        Copy(
            "train-aubrelac",
            "Un train régional déraille près d'Aubrelac : huit blessés légers",
            "same",
            AZUR_AFP,
            delay=50,
            quirk="error_once",
        ),
        Copy("inflation-france", credit="Reuters"),
        Copy("inflation-belgique", credit="Source Belga", quirk="cp1252"),
        Copy("grippe-aviaire", credit="AFP", delay=10),
        Copy("urgences-saint-evrard", credit="Portail Azur avec La Gazette du Val", delay=200),
        Copy(
            "glacier-roc-blanc",
            "Le glacier du Roc-Blanc a perdu un quart de son volume en 10 ans",
            "near",
            "AFP",
            delay=90,
        ),
        Copy("tempete-isaure-30000", credit=AZUR_AFP, delay=5),
        Copy("tempete-isaure-12000", credit=AZUR_AFP, delay=5),
        Copy("meteo-12", credit="Portail Azur"),
        Copy("meteo-13", credit="Portail Azur"),
        Copy("presse-12", credit="Portail Azur"),
        Copy("presse-13", credit="Portail Azur"),
    ),
    "wordpress": (
        Copy(
            "taxe-plaisance",
            "Budget 2027 : la taxe sur les ports de plaisance abandonnée",
            "near",
            "AFP",
            "author",
            delay=80,
            keep=6,
        ),
        Copy("maire-valmorin", author="Sophie Delmont"),
        Copy("maire-roquelune", author="Sophie Delmont", delay=30),
        Copy("partielle-port-clairac", author="Mathieu Rigal", delay=20),
        Copy("proces-fonderie", author="Sophie Delmont"),
        Copy("telephone-college", author="Mathieu Rigal"),
        Copy(
            "voltaris-villebrune",
            "Industrie. Voltaris supprime 420 emplois dans son usine de Villebrune",
            credit="Source : afp",
            credit_place="last",
            delay=40,
        ),
        Copy("dockers-3", author="Mathieu Rigal", delay=45),
        Copy("train-aubrelac", author="Sophie Delmont", quirk="moved"),
        Copy(
            "grippe-aviaire",
            "La Haute-Sarve placée en risque élevé de grippe aviaire",
            "near",
            author="Mathieu Rigal",
            delay=55,
        ),
        Copy("urgences-saint-evrard", author="Sophie Delmont"),
        Copy("glacier-roc-blanc", author="Mathieu Rigal", quirk="wrong_header"),
        Copy(
            "tempete-isaure-30000",
            "Tempête Isaure : 30 000 foyers privés d'électricité",
            "near",
            "AFP",
            "author",
            delay=20,
            keep=5,
        ),
    ),
    "spinner": (
        Copy("taxe-plaisance"),
        Copy("maire-valmorin"),
        Copy("maire-roquelune"),
        Copy("proces-fonderie"),
        Copy("pendules-mornay"),
        Copy("telephone-college"),
        Copy("voltaris-villebrune"),
        Copy("voltaris-lambrecq"),
        Copy("dockers-3"),
        Copy("train-aubrelac"),
        Copy("inflation-france"),
        Copy("grippe-aviaire"),
        Copy("urgences-saint-evrard"),
        Copy("glacier-roc-blanc"),
        Copy("tempete-isaure-30000"),
    ),
}
BROKEN: tuple[Broken, ...] = (
    Broken("portal", "/monde/article-retire-CNT0000001.html", "http_404", "Un article retiré par son agence"),
    Broken("wordpress", "/2026/11/10/concours-de-citrouilles/", "http_410", "Le concours de citrouilles reporté"),
    Broken(
        "portal",
        "/economie/page-en-boucle-CNT0000002.html",
        "redirect_loop",
        "Le cours du blé au plus haut depuis mars",
    ),
    Broken(
        "wordpress", "/2026/11/12/petites-annonces/", "redirect_loop", "Les petites annonces de la semaine", "endless"
    ),
    Broken("spinner", "/monde/395001.html", "truncated", "Un pont suspendu rouvre suite à deux ans de chantiers"),
    Broken(
        "portal",
        "/societe/annonces-classees-CNT0000003.html",
        "too_large",
        "Toutes les annonces classées de la semaine",
    ),
    Broken("spinner", "/local/395002.html", "empty_page", "La foire aux fromages attire la foule à Valmorin"),
    Broken(
        "portal",
        "/culture/exposition-privee-CNT0000004.html",
        "consent_wall",
        "Une collection de marionnettes exposée à Roquelune",
    ),
    Broken(
        "wordpress",
        "/telecharger/plan-de-circulation/",
        "not_html",
        "Le plan de circulation à télécharger",
        "pdf",
    ),
    Broken("portal", "/sport/photo-du-jour-CNT0000005.html", "not_html", "La photo de sport du jour", "png"),
    Broken(
        "wordpress",
        "/2026/11/12/en-images-la-fete-des-lanternes/",
        "no_text",
        "En images. La fête des lanternes à Mornay",
    ),
    Broken("portal", "/culture/diaporama-CNT0000006.html", "no_headline", ""),
    Broken("portal", "/prive/brouillon-CNT0000007.html", "robots", "Brouillon : le programme des fêtes de fin d'année"),
)
# Words of the pages that belong to no article: found in a text, they are furniture left in.
FURNITURE = (
    "A lire aussi", "Les plus lus", "For Latest Updates", "Google News", "PREV ", "NEXT ", "Partager", "Articles similaires",
    "Votre adresse e-mail ne sera pas publiée", "Laisser un commentaire", "Inscrivez-vous à notre lettre", "Mots-clés", "publié le ",
    "Il faut arrêter de tout compliquer", "Lire la vidéo", "window.lecteur", "Navigation de l", "À propos de l'auteur",
)  # fmt: skip


def fold(text: str) -> str:
    """Return the letters and digits alone, lower case: equal for two printings that differ by quotation marks, spaces and case."""
    return "".join(character for character in text.casefold() if character.isalnum())


def slug(text: str) -> str:
    """Return the words of a title as a URL has them."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return "-".join(re.findall(r"[a-z0-9]+", plain))


def filler(broken: Broken) -> Page:
    """Return the article that would stand at a broken page's address were it whole; no text or no headline where that is the trouble."""
    text = (
        ()
        if broken.reason == "no_text"
        else (
            "Ce texte tient en deux paragraphes, comme une brève.",
            "Il ne dit rien de plus que son titre, mais il le dit bien.",
        )
    )
    return Page(
        broken.outlet, broken.path, broken.path, broken.path, "", "societe", broken.title, "same", None,
        tuple(Block("p", line) for line in text), datetime.fromisoformat("2026-11-10T12:00:00+01:00"), photo="DR",
    )  # fmt: skip


def _path(outlet: OutletKey, story: Story, headline: str, date: datetime, number: int) -> str:
    if outlet == "spinner":
        return f"/{spinner_section(story.topic)}/{395100 + number * 7}.html"
    if outlet == "portal":
        return f"/{story.topic}/{slug(headline)}-CNT{20260 + number * 3:07d}.html"
    return f"/{date:%Y/%m/%d}/{slug(headline)}/"


def spinner_section(topic: str) -> str:
    """Return the spinner's section for a topic."""
    return _SPINNER_SECTION.get(topic, topic)


def _page(outlet: OutletKey, copy: Copy, number: int, first: str | None) -> Page:
    story = STORIES[copy.story]
    blocks = story.blocks()[: copy.keep]
    texts = TYPOGRAPHY[outlet]([story.standfirst, *(block.text for block in blocks)])
    wording = copy.headline or (reworded(story.headline) if outlet == "spinner" else story.headline)
    variant = (
        "near"
        if outlet == "spinner" and copy.headline is None and fold(wording) != fold(story.headline)
        else copy.variant
    )
    headline = straight(wording) if outlet == "portal" else typeset(wording) if outlet == "wordpress" else wording
    date = datetime.fromisoformat(story.date) + timedelta(minutes=copy.delay)
    path = _path(outlet, story, headline, date, number)
    return Page(
        outlet=outlet,
        path=path,
        entry=f"/?p={4100 + number}" if copy.quirk == "moved" else path,
        canonical=first if copy.twin_of_first and first else path,
        story=story.id,
        topic=story.topic,
        headline=headline,
        variant=variant,
        standfirst=texts[0],
        blocks=tuple(Block(block.kind, text) for block, text in zip(blocks, texts[1:], strict=True)),
        date=date,
        credit=copy.credit,
        credit_place=copy.credit_place,
        authors=(copy.author,) if copy.author else (),
        photo="" if outlet == "spinner" else story.photo,
        tags=story.tags,
        sources=story.speakers if copy.keep is None else (),
        relays=story.relays if copy.keep is None else (),
        quirk=copy.quirk,
    )


def _pages() -> tuple[Page, ...]:
    pages: list[Page] = []
    for outlet, copies in COPIES.items():
        first: dict[str, str] = {}
        for number, copy in enumerate(copies, 1):
            page = _page(outlet, copy, number, first.get(copy.story))
            first.setdefault(page.story, page.path)
            pages.append(page)
    return tuple(pages)


PAGES = _pages()


def pages_of(outlet: OutletKey) -> list[Page]:
    """Return an outlet's article pages, the newest first, as fronts and feeds list them."""
    return sorted((page for page in PAGES if page.outlet == outlet), key=lambda page: page.date, reverse=True)


def broken_of(outlet: OutletKey) -> list[Broken]:
    """Return an outlet's broken pages."""
    return [broken for broken in BROKEN if broken.outlet == outlet]
