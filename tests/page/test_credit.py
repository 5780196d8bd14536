"""Bylines and credit lines: who wrote, whose text, whose picture."""

from __future__ import annotations

from datetime import datetime, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.loaders import read_article
from newscrawl.page.byline import is_byline_line, is_person, read_byline, stated_authors
from newscrawl.page.credit import dispatch_credit, find_photo, is_credit_line, is_picture_line, parse_credit
from newscrawl.page.dates import Clock
from newscrawl.page.metadata import Metadata

CLOCK = Clock("Europe/Paris", datetime(2024, 6, 12, tzinfo=timezone.utc))


@pytest.mark.parametrize(
    "line, agencies, outlets",
    [
        ("AFP", ["AFP"], []),
        ("(AFP)", ["AFP"], []),
        ("Orange avec AFP", ["AFP"], []),
        ("Orange avec AFP-Services", ["AFP"], []),
        ("Orange avec AFP-Servuces", ["AFP"], []),
        ("Le Figaro et AFP", ["AFP"], ["Le Figaro"]),
        ("L'Express avec Reuters", ["Reuters"], ["L'Express"]),
        ("Source : BFMTV", [], ["BFMTV"]),
        ("source franceinfo", [], ["franceinfo"]),
        ("Texte AFP / Vidéo BFMTV", ["AFP"], ["BFMTV"]),
        ("AFP, Reuters et Belga", ["AFP", "Reuters", "Belga"], []),
        ("Jeanne Morel (avec AFP)", ["AFP"], []),
        ("Cet article a été publié automatiquement. Source : ats", ["Keystone-ATS"], []),
        ("Source : Le Courrier du Fleuve", [], ["Le Courrier du Fleuve"]),
        ("Texte AFP / Vidéo Canal Estuaire", ["AFP"], ["Canal Estuaire"]),
        ("Salif Kaboré / Lefanal.net", [], ["Lefanal.net"]),
        ("La rédaction de TV Centre", [], []),
        ("Jeanne Morel et le Relais", [], []),
        ("Jeanne Morel", [], []),
        ("Le Point.fr", [], ["Le Point"]),
        ("Jeanne Morel Lefanal.net", [], ["Lefanal.net"]),
    ],
)
def test_a_credit_line(line, agencies, outlets):
    credit = parse_credit(line)
    assert (credit.text, credit.agencies, credit.outlets) == (line, agencies, outlets)


@pytest.mark.parametrize(
    "line, country, agency",
    [
        ("APS", "SN", "Agence de presse sénégalaise"),
        ("APS", "DZ", "Algérie Presse Service"),
        ("DAKAR (APS)", "", "Agence de presse sénégalaise"),
        ("ALGER (APS)", "", "Algérie Presse Service"),
        ("AFP", "SN", "AFP"),
    ],
)
def test_agencies_that_share_an_acronym(line, country, agency):
    assert parse_credit(line, country=country).agencies == [agency]


def test_no_line_no_credit():
    assert parse_credit(None) is None
    assert parse_credit(None, "Jeanne Morel / AFP").photo == "Jeanne Morel / AFP"


@given(st.text(max_size=400))
def test_any_line_is_a_credit_with_known_names_only(line):
    credit = parse_credit(line or None)
    assert credit is None or (credit.text == line and all(credit.agencies) and all(credit.outlets))


@pytest.mark.parametrize(
    "line, only",
    [
        ("(AFP)", True),
        ("Avec AFP et Reuters", True),
        ("© 2024 AFP", True),
        ("Source : ats", True),
        ("AFP", True),
        ("Le Monde", False),
        ("Selon l'AFP, la réunion a été reportée.", False),
        ("La réunion (AFP) est reportée", False),
    ],
)
def test_a_line_that_is_only_a_credit(line, only):
    assert is_credit_line(line) is only


@pytest.mark.parametrize(
    "first, last, name",
    [
        ("PARIS (AFP) – La réunion est reportée.", "Fin.", "PARIS (AFP)"),
        ("Bruxelles, 3 mai (Belga) - La réunion est reportée.", "Fin.", "Bruxelles, 3 mai (Belga)"),
        ("La réunion est reportée.", "Elle aura lieu en juin. (Belga)", "Belga"),
        ("(Bamako) – La réunion est reportée.", "Fin.", None),
        ("La réunion est reportée (voir plus bas) – dit-on.", "Fin (ou presque)", None),
    ],
)
def test_the_agency_of_a_dispatch(first, last, name):
    assert dispatch_credit([first], last) == name


@pytest.mark.parametrize(
    "caption, photo",
    [
        ("Le port, mardi. (© KEYSTONE/AP/Nom)", "KEYSTONE/AP/Nom"),
        ("Le port, mardi. Photo : Jeanne Morel", "Jeanne Morel"),
        ("Le port, mardi. Crédit photo : DR", "DR"),
        ("Le port, mardi [Jeanne Morel / AFP]", "Jeanne Morel / AFP"),
        ("Le port, mardi. HANDOUT / AFP", "HANDOUT / AFP"),
        ("©source Courrier.fr", "Courrier.fr"),
        ("© AFP, AFP", "AFP"),
        ("© Jeanne Morel, AFP", "Jeanne Morel, AFP"),
        ("Le port, mardi, à l'aube.", None),
        ("© Tous droits réservés", None),
        ("Le port, mardi. Photo : Copyright", None),
    ],
)
def test_a_picture_credit_is_kept_apart(caption, photo):
    assert find_photo([caption]) == photo


@pytest.mark.parametrize(
    "line, whose",
    [
        ("©Jeanne MOREL / AFP", True),
        ("Le port, mardi © Jeanne Morel, Reuters", True),
        ("© 2024 AFP", False),
        ("© AFP et Reuters", False),
        ("© Jeanne Morel", True),
        ("Jeanne Morel / AFP", False),
    ],
)
def test_a_line_that_says_whose_picture_it_is(line, whose):
    assert is_picture_line(line) is whose


@pytest.mark.parametrize(
    "name",
    [
        "Jeanne Morel",
        "Loïc Le Clerc",
        "Anna Kubišta",
        "Ch. V.",
        "F.Cambier",
        "Jean-Paul d'Estreux",
        "Ursula von der Leyen",
        "Mohamed al-Fayed",
        "@jmorel",
    ],
)
def test_persons(name):
    assert is_person(name)


@pytest.mark.parametrize(
    "name",
    [
        "La rédaction",
        "Orange",
        "correspondant à Madrid",
        "Service politique",
        "Agence Infos",
        "Le Relais du Fleuve",
        "Université de Brévigny",
        "publié le 3 mai",
        "jeanne morel",
        "A" * 80,
    ],
)
def test_others(name):
    assert not is_person(name)


def stated(author) -> list[str]:
    return stated_authors(Metadata(article={"author": author}))


@pytest.mark.parametrize(
    "author, named, lines, persons, credit",
    [
        ([{"name": "Jeanne Morel"}, {"name": "Luc Petit"}], [], [], ["Jeanne Morel", "Luc Petit"], None),
        ({"name": "Le Courrier avec AFP"}, [], [], [], "Le Courrier avec AFP"),
        ("AFP", ["Par Jeanne Morel"], [], ["Jeanne Morel"], "AFP"),
        (None, ["Par Jeanne Morel, le 3 mai 2024 à 10h00"], [], ["Jeanne Morel"], None),
        (
            None,
            ["Par Jeanne Morel et Luc Petit (avec AFP)"],
            [],
            ["Jeanne Morel", "Luc Petit"],
            "Jeanne Morel et Luc Petit (avec AFP)",
        ),
        (None, ["Par notre correspondante Jeanne Morel"], [], ["Jeanne Morel"], None),
        (None, ["Jeanne Morel à Rome"], [], ["Jeanne Morel"], None),
        (None, ["Par Jeanne Morel Photos Luc Petit"], [], ["Jeanne Morel"], None),
        (None, ["Par Jeanne Morel Suivre"], [], ["Jeanne Morel"], None),
        (None, [], ["Auteur Jeanne Morel"], ["Jeanne Morel"], None),
        (None, ["La rédaction"], ["(AFP)"], [], "AFP"),
        (None, [], ["Par Jeanne Morel"], ["Jeanne Morel"], None),
        (None, [], ["14/04/2023 13:41:23 - Paris (AFP) - © 2023 AFP"], [], "AFP"),
        (None, ["Par Le Courrier avec AFP Le 7 avril 2023 à 18h39"], [], [], "Le Courrier avec AFP"),
        ("Jeanne Morel", ["Par Jeanne Morel, Luc Petit"], [], ["Jeanne Morel", "Luc Petit"], None),
        (None, [], ["Publié le 3 mai 2024 à 10:00 par Jeanne Morel"], ["Jeanne Morel"], None),
        (None, ["Date : 3/05/24 22:10 | Auteur : Jeanne Morel"], [], ["Jeanne Morel"], None),
        (None, [], ["Par Belga édité par Jeanne Morel"], ["Jeanne Morel"], "Belga édité par Jeanne Morel"),
        (None, ["Jeanne Morel est journaliste au service société depuis dix ans à Paris."], [], [], None),
        (None, ["Source : Le Relais du Fleuve"], [], [], "Source : Le Relais du Fleuve"),
        (None, ["Jeanne Morel Le Courrier"], [], ["Jeanne Morel"], "Jeanne Morel Le Courrier"),
        (None, [], ["Texte AFP / Vidéo Canal Estuaire, publié le 3 mai 2024"], [], "AFP / Vidéo Canal Estuaire"),
        (None, [], ["Un port de pêche avec Jeanne Morel"], [], None),
        ("Texte AFP / Vidéo Luc Petit", [], [], [], "Texte AFP / Vidéo Luc Petit"),
        ("https://www.exemple.fr/auteur/7", [], [], [], None),
        ([[["x"]], 3, None], [], [], [], None),
        (None, [], ["Par Jeanne Morel(Rome, bureau européen)"], ["Jeanne Morel"], None),
        (
            None,
            [],
            ["Par Jeanne Morel, correspondante à Rome, et Luc Petit, envoyé spécial"],
            ["Jeanne Morel", "Luc Petit"],
            None,
        ),
        (None, ["Par Jeanne Morel (avec Luc Petit)"], [], ["Jeanne Morel", "Luc Petit"], None),
        (None, [], ["Accueil | Par Jeanne Morel | 30 septembre 2018"], ["Jeanne Morel"], None),
        (None, [], ["Auteure: Jeanne Morel"], ["Jeanne Morel"], None),
        (None, [], ["Un port de pêche, par Jeanne Morel"], [], None),
        ("Par Jeanne Morel (La Gazette)", [], [], ["Jeanne Morel"], "Jeanne Morel (La Gazette)"),
        (
            "Jeanne Morel, directrice de la rédaction",
            ["Par Jeanne Morel, directrice de la rédaction"],
            [],
            ["Jeanne Morel"],
            None,
        ),
        (
            f"Jeanne Morel, enseignante-chercheuse {'en études des rivières et des canaux ' * 4}",
            [],
            [],
            ["Jeanne Morel"],
            None,
        ),
        (None, ["De, Le Courrier, Mercredi 2 novembre 2022 à 8:00"], [], [], "Le Courrier"),
        (None, ["Par J.M. | Vidéo TF1 : Luc Petit, Anne Roux"], [], ["J.M."], None),
        ("Le Courrier", ["Source AFP"], [], [], "Le Courrier, Source AFP"),
        ("La rédaction", ["Source AFP"], [], [], "Source AFP"),  # of whichever site: it says nothing
        ("Le Courrier", ["AFP"], [], [], "AFP"),
        ("News Val", ["Le Figaro avec agences"], [], [], "Le Figaro avec agences"),
        (None, [], ["©Jeanne MOREL / AFP", "© Jeanne Morel, Reuters", "Orange avec AFP"], [], "Orange avec AFP"),
    ],
)
def test_persons_and_credit_are_told_apart(author, named, lines, persons, credit):
    found = read_byline(stated(author), [], named, lines, site="Le Courrier", clock=CLOCK)
    assert found[:2] == (persons, credit)


@pytest.mark.parametrize("initials", ["L.D.", "C.C."])
def test_initials_are_not_the_article_of_the_sites_name(initials):
    found = read_byline([], [], [f"Par {initials} avec AFP"], [], site="L'Express", clock=CLOCK)
    assert found[:2] == ([initials], f"{initials} avec AFP")


@pytest.mark.parametrize(
    "beside, persons, credit",
    [
        (["Mis en ligne le 16/12/2011", "Ch. M."], ["Ch. M."], None),
        (["Jeanne Morel et Luc Petit Publié le 11/03/2024 à 10h12"], ["Jeanne Morel", "Luc Petit"], None),
        (["11 mars 2024", "Belga"], [], "Belga"),
        (["AFP, publié le lundi 11 mars 2024 à 17h34"], [], "AFP"),
        (["11 mars 2024", "La rédaction"], [], "La rédaction"),
        (["11 mars 2024", "Partager l'article", "Politique"], [], None),
    ],
)
def test_a_name_beside_the_date_is_the_byline_where_nothing_else_is(beside, persons, credit):
    found = read_byline([], [], [], [], beside, site="Le Courrier", clock=CLOCK)
    assert found[:2] == (persons, credit)
    found = read_byline(stated("Anne Roux"), [], [], [], beside, site="Le Courrier", clock=CLOCK)
    assert found[:2] == (["Anne Roux"], None)


@pytest.mark.parametrize(
    "line, only",
    [
        ("Par Jeanne Morel, le 03/12/2021 - 07:15", True),
        ("V. D. (avec Belga)", True),
        ("Par Jeanne Morel", True),
        ("La rédaction du Courrier avec AFP", True),
        ("Jeanne Morel avec Luc Petit", False),
        ("Il en a parlé avec Reuters", False),
        ("Par prudence, Jeanne Morel a quitté la salle.", False),
        ("Jeanne Morel (Paris)", False),
        ("Par Toutatis, quelle histoire !", False),
    ],
)
def test_a_line_that_only_says_who_wrote(line, only):
    assert is_byline_line(line, "Le Courrier", CLOCK) is only


TEXT = "".join(
    f"<p>Le bac a repris {time}, après deux mois de travaux, devant une foule venue des deux rives.</p>"
    for time in ("lundi", "mardi", "jeudi")
)


@pytest.mark.parametrize(
    "markup, authors, credit",
    [
        (
            "<dl class=post-meta><dt>Auteur</dt><dd><a href=/a>Jeanne Morel</a></dd><dt>Le</dt><dd>2 mai 2024</dd></dl>",
            ["Jeanne Morel"],
            None,
        ),
        ("<div class=infos><span>Par</span><div><a href=/a>Jeanne Morel</a></div></div>", ["Jeanne Morel"], None),
        (
            "<div class=item_media><img src=/i><p class=credit>L.P.</p></div><p class=auteur>Jeanne Morel</p>",
            ["Jeanne Morel"],
            None,
        ),
        ("<div class=photo-box><div><p class=credit>BELGA</p></div></div>", [], None),
        ("<div class=infos><p class=credit>BELGA</p></div>", [], "BELGA"),
        ("<div class=media-object><p class=auteur>Jeanne Morel</p></div>", ["Jeanne Morel"], None),
        ("<div class=infos><div>À suivre</div><div><a href=/a>Jeanne Morel</a></div></div>", [], None),
        (
            "<div class=submitted>Publié par <b>Jeanne Morel</b> le mar, 06/02/2024 - 08:15</div>",
            ["Jeanne Morel"],
            None,
        ),
        ("<div class=submitted>Soumis par <b>Jeanne Morel</b> le jeu. 02/05/2024</div>", ["Jeanne Morel"], None),
        (
            "<footer class=node__meta><div>Par <span>Jeanne Morel</span> , 6 février 2024</div></footer>",
            ["Jeanne Morel"],
            None,
        ),
        ("<footer><a href=/a>Jeanne Morel</a> - 06/02/2024</footer>", ["Jeanne Morel"], None),
        ("<p>Jeudi 2 mai 2024 à 18h20 • Jeanne Morel</p>", ["Jeanne Morel"], None),
        ("<p>2 mai 2024 | Jeanne Morel et Luc Petit</p>", ["Jeanne Morel", "Luc Petit"], None),
        ("<p>2 mai 2024 • Vie locale</p>", [], None),
        ("<p>Le lavoir du 2 mai 2024 – Un chantier en vue</p>", [], None),
    ],
)
def test_who_wrote_and_whose_picture_it_is_by_the_elements_around(html, markup, authors, credit):
    page = f"<html lang=fr><head><title>Le bac reprend le fleuve</title></head><body><article><h1>Le bac reprend le fleuve</h1>{markup}<div class=body>{TEXT}</div></article></body></html>"
    article = read_article(html(page))
    assert article.authors == authors
    assert (article.credit.text if article.credit else None) == credit
