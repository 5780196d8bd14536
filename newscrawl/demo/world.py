"""What was planted in the demo world: every article page, every broken page. Tests hold a crawl's output against it.

`PAGES` and `BROKEN` are built from the tables below and from the stories; nothing here knows how a page is marked up or served.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from newscrawl.demo.model import Block, Broken, Copy, Outlet, OutletKey, Page
from newscrawl.demo.stories import STORIES
from newscrawl.demo.typography import TYPOGRAPHY, reworded, straight, typeset
from newscrawl.french.letters import plain

if TYPE_CHECKING:
    from newscrawl.demo.model import Story


OUTLETS: dict[OutletKey, Outlet] = {
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
    "spinner": Outlet(
        "spinner",
        "Tourninfo24",
        "spinner",
        starts=("/",),
        rubrics={"local": "Local", "monde": "Monde", "economie": "Économie", "sport": "Sport", "sante": "Santé", "divertissement": "Divertissement"},
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
        Copy("partielle-port-clairac", credit="Portail Azur avec AFP-Services", delay=35),
        Copy("partielle-direct", credit="Portail Azur"),
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
        Copy("requisitoire-notaire", credit="Source La Gazette du Val", delay=95),
        Copy("voltaris-villebrune", credit="Portail Azur avec AFP-Services", delay=12),
        Copy("voltaris-villebrune", credit="AFP", delay=300),
        Copy("voltaris-lambrecq", credit="Source : Belga"),
        Copy("laiterie-rachat", "Une laiterie sauvée par ses éleveurs", "other", "Portail Azur", delay=400),
        Copy("inflation-france", credit="Reuters"),
        Copy("inflation-belgique", credit="Source Belga", quirk="cp1252"),
        Copy("dockers-3", credit="Texte AFP / Vidéo Canal Estuaire", delay=30),
        Copy("dockers-4", credit="Texte AFP / Vidéo Canal Estuaire", delay=30),
        Copy(
            "train-aubrelac",
            "Un train régional déraille près d'Aubrelac : huit blessés légers",
            credit=AZUR_AFP,
            delay=50,
            quirk="error_once",
        ),
        Copy("tramway-villebrune", credit="Source : L'Echo de Villebrune"),
        Copy("controleurs-aeriens", credit="Portail Azur avec Reuters"),
        Copy("grippe-aviaire", credit="AFP", delay=10),
        Copy("urgences-saint-evrard", credit="Portail Azur avec La Gazette du Val", delay=200),
        Copy("vaccin-bronchiolite", credit="AFP", credit_place="last"),
        Copy(
            "glacier-roc-blanc",
            "Le glacier du Roc-Blanc a perdu le quart de son volume en dix ans",
            "near",
            "AFP",
            delay=90,
        ),
        Copy("robot-japon", credit="AFP"),
        Copy("tempete-isaure-30000", credit=AZUR_AFP, delay=5),
        Copy("tempete-isaure-12000", credit=AZUR_AFP, delay=5),
        Copy("seisme-perou", credit="AFP"),
        Copy("seisme-perou-bilan", credit="AFP"),
        Copy("seisme-chili", credit="Reuters"),
        Copy("senegal-peche", credit="APS"),
        Copy("tunnel-suisse", credit="ATS"),
        Copy("quebec-barrage", credit="Portail Azur"),
        Copy("football-2-1", credit="AFP"),
        Copy("football-3-1", credit="AFP"),
        Copy(
            "tennis-retraite",
            "VIDEO. Tennis : à 34 ans, Maxence Vauclair annonce sa retraite",
            credit="Texte Portail Azur / Vidéo Canal Estuaire",
            delay=20,
        ),
        Copy("voile-abandon", credit=AZUR_AFP),
        Copy("prix-litteraire", credit="AFP"),
        Copy("film-record", credit="Portail Azur, Radio Estuaire"),
        Copy("meteo-12", credit="Portail Azur"),
        Copy("meteo-13", credit="Portail Azur"),
        Copy("presse-12", credit="Portail Azur"),
        Copy("presse-13", credit="Portail Azur"),
        Copy("digue-azur", credit="Portail Azur"),
    ),
    "wordpress": (
        Copy(
            "taxe-plaisance",
            "Budget 2027 : le gouvernement renonce à taxer les ports de plaisance",
            "near",
            "AFP",
            "author",
            delay=80,
            keep=5,
        ),
        Copy("maire-valmorin", author="Sophie Delmont"),
        Copy("maire-roquelune", author="Sophie Delmont", delay=30),
        Copy("partielle-port-clairac", author="Mathieu Rigal", delay=20),
        Copy("proces-fonderie", author="Sophie Delmont"),
        Copy("requisitoire-notaire", author="Sophie Delmont"),
        Copy("telephone-college", author="Mathieu Rigal"),
        Copy("loup-brebis", author="Sophie Delmont"),
        Copy(
            "voltaris-villebrune",
            "Industrie. Voltaris supprime 420 emplois dans son usine de Villebrune",
            "near",
            "Source : afp",
            "last",
            delay=40,
        ),
        Copy("laiterie-rachat", author="Sophie Delmont"),
        Copy("dockers-3", author="Mathieu Rigal", delay=45),
        Copy("train-aubrelac", author="Sophie Delmont", quirk="moved"),
        Copy(
            "tramway-villebrune",
            "Tramway de Villebrune : la mise en service repoussée à septembre 2027",
            "near",
            author="Mathieu Rigal",
            delay=70,
        ),
        Copy(
            "grippe-aviaire",
            "La Haute-Sarve placée en risque élevé de grippe aviaire",
            "near",
            author="Mathieu Rigal",
            delay=55,
        ),
        Copy("urgences-saint-evrard", author="Sophie Delmont"),
        Copy("glacier-roc-blanc", author="Mathieu Rigal", quirk="wrong_header"),
        Copy("comete-novembre", author="Mathieu Rigal"),
        Copy(
            "tempete-isaure-30000",
            "Tempête Isaure : 30 000 foyers privés d'électricité",
            "near",
            "AFP",
            "author",
            delay=20,
            keep=5,
        ),
        Copy(
            "tunnel-suisse",
            credit="Cet article a été publié automatiquement. Source : ats",
            credit_place="last",
            delay=3,
        ),
        Copy(
            "senegal-peche",
            "Au Sénégal, les pêcheurs de Ndiarème gagnent contre les chalutiers",
            "other",
            "APS",
            "author",
            delay=120,
        ),
        Copy("tennis-retraite", author="Mathieu Rigal", delay=75),
        Copy(
            "prix-litteraire",
            "Fatou Lemercier reçoit le prix des Deux-Rives pour « Les Heures salées »",
            "near",
            "Source : AFP",
            "last",
            delay=30,
        ),
        Copy("festival-lanternes", author="Mathieu Rigal"),
        Copy("film-record", author="Sophie Delmont", delay=150),
        Copy("digue-gazette", author="Mathieu Rigal"),
        Copy("moulin-gazette", author="Sophie Delmont"),
    ),
    "spinner": (
        Copy("taxe-plaisance", delay=85),
        Copy("maire-valmorin", delay=40),
        Copy("maire-roquelune", delay=50),
        Copy("proces-fonderie", delay=45),
        Copy("pendules-mornay", delay=30),
        Copy("requisitoire-notaire", delay=60),
        Copy("telephone-college", delay=25),
        Copy("loup-brebis", delay=20),
        Copy("voltaris-villebrune", delay=35),
        Copy("voltaris-lambrecq", delay=35),
        Copy("laiterie-rachat", delay=30),
        Copy("inflation-france", delay=20),
        Copy("dockers-3", delay=55),
        Copy("train-aubrelac", delay=25),
        Copy("tramway-villebrune", delay=50),
        Copy("controleurs-aeriens", "Contrôleurs aériens : la grève de lundi levée après…", "near", delay=35),
        Copy("grippe-aviaire", delay=25),
        Copy("urgences-saint-evrard", delay=30),
        Copy(
            "vaccin-bronchiolite",
            "Bronchiolite : un nouveau vaccin diminue de 62 % les hospitalisations, d'après une étude",
            "near",
            delay=40,
        ),
        Copy("glacier-roc-blanc", delay=25),
        Copy("comete-novembre", delay=30),
        Copy("tempete-isaure-30000", delay=20),
        Copy("seisme-perou", delay=30),
        Copy("senegal-peche", delay=45),
        Copy("football-2-1", delay=15),
        Copy("tennis-retraite", "Tennis : à 34 ans, Maxence Vauclair dévoile sa retraite", "near", delay=30),
        Copy("voile-abandon", delay=20),
        Copy("prix-litteraire", delay=20),
        Copy("film-record", delay=35),
        Copy("digue-leger"),
        Copy("digue-lourd"),
        Copy("digue-resume"),
        Copy("moulin-antidate"),
    ),
}
BROKEN: tuple[Broken, ...] = (
    Broken("portal", "/monde/article-retire-CNT0000001.html", "http_404", "Un article retiré par son agence"),
    Broken(
        "wordpress", "/2026/11/10/le-concours-de-citrouilles-reporte/", "http_410", "Le concours de citrouilles reporté"
    ),
    Broken(
        "portal",
        "/economie/page-en-boucle-CNT0000002.html",
        "redirect_loop",
        "Le cours du blé au plus haut depuis mars",
    ),
    Broken(
        "wordpress",
        "/2026/11/12/les-petites-annonces-de-la-semaine/",
        "too_many_redirects",
        "Les petites annonces de la semaine",
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
    "Il faut arrêter de tout compliquer", "Lire la vidéo", "Photo d'illustration", "window.lecteur", "Navigation de l", "À propos de l'auteur",
)  # fmt: skip


def fold(text: str) -> str:
    """Return letters and digits alone, lower case, without accents: equal for two printings that differ by typography alone."""
    return "".join(character for character in plain(text).casefold() if character.isalnum())


def slug(text: str) -> str:
    """Return the words of a title as a URL has them."""
    return "-".join(re.findall(r"[a-z0-9]+", plain(text).lower()))


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
    set_in = TYPOGRAPHY["wordpress" if copy.quirk == "cp1252" else outlet]
    texts = set_in([story.standfirst, *(block.text for block in blocks)])
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
