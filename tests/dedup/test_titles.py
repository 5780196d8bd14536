"""Title keys and near titles: what is one title in other clothes, what is another report in the same words."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.dedup.near import LIKE, RETITLED, likeness
from newscrawl.dedup.titles import is_rubric, parse

TITLE = "Le Havre : l’usine Sénéchal ferme, 52 salariés « sous le choc »"


@pytest.mark.parametrize(
    "dressed",
    [
        'Le Havre: l\'usine Sénéchal ferme, 52 salariés "sous le choc"',
        "LE HAVRE : L’USINE SÉNÉCHAL FERME, 52 SALARIÉS « SOUS LE CHOC »",
        "Le Havre : l’usine Senechal ferme, cinquante-deux salaries “sous le choc”",
        "Le Havre : l&rsquo;usine S&eacute;n&eacute;chal ferme, 52 salari&#233;s &laquo;&nbsp;sous le choc&nbsp;&raquo;",
        "Le Havre : l&amp;rsquo;usine Sénéchal ferme, 52 salariés « sous le choc »",
        "Le Havre : lâ€™usine SÃ©nÃ©chal ferme, 52 salariÃ©s Â« sous le choc Â»",
        "VIDÉO. Le Havre : l’usine Sénéchal ferme, 52 salariés « sous le choc »",
        "[PHOTOS] Le Havre : l’usine Sénéchal ferme, 52 salariés « sous le choc »",
        "EN DIRECT - Le Havre : l’usine Sénéchal ferme, 52 salariés « sous le choc »",
        "INFO RADIO HAVRE. Le Havre : l’usine Sénéchal ferme, 52 salariés « sous le choc »",
        "Le Havre : l’usine Sénéchal ferme, 52 salariés « sous le choc » (VIDEO)",
        "Le Havre : l’usine Sénéchal ferme, 52 salariés « sous le choc » | Économie",
        "Le Havre : l’usine Sénéchal ferme, 52 salariés « sous le choc » - Le Journal du Port",
        "Le Havre : l’usine Sénéchal ferme, 52 salariés « sous le choc » – Société",
        "Le Havre : l’usine Sénéchal ferme, 52 salariés « sous le choc » : InfoPort24",
        "Le Havre : l’usine Sénéchal ferme, 52 salariés « sous le choc » - .",
        "Le Havre : l’usine Sénéchal ferme, 52 salariés « sous le choc » – .com",
        "  Le Havre :\u00a0l’usine\u2009Sénéchal ferme,\n52 salariés « sous le choc »  ",
        "Le Havre : l’usine <em>Sénéchal</em> ferme, 52 salariés « sous le choc »",
    ],
)
def test_dress_does_not_change_the_key(dressed):
    assert parse(dressed).key == parse(TITLE).key


@pytest.mark.parametrize(
    "title, key",
    [
        ("Grève : 70'000 manifestants, 5 900 à Lyon", "greve 70000 manifestants 5900 a lyon"),
        ("Cœur d’Æthiopie", "coeur d aethiopie"),
        ("Quatre-vingt-dix-sept blessés, vingt et un morts", "97 blesses 21 morts"),
        ("Deux cent trente élus et soixante et onze maires", "230 elus et 71 maires"),
        ("Le 06/07, hausse de 2,50 %", "le 6 7 hausse de 2.50"),
        ("En 2024 150 villages", "en 2024 150 villages"),
        ("Nantes : la mairie vote son budget", "nantes la mairie vote son budget"),
        ("Nucléaire - la relance", "nucleaire la relance"),
        ("Ukraine – ce qui change", "ukraine ce qui change"),
        ("VIDÉO.", "video"),
        ("Âge, grâce et Ånge", "age grace et ange"),
        ("", ""),
        ("« ! »", ""),
    ],
)
def test_key(title, key):
    assert parse(title).key == key


@pytest.mark.parametrize(
    "one, other",
    [
        ("Tempête Odile : trois morts dans le Gard", "Trois morts dans le Gard lors de la tempête Odile"),
        ("Le ministre Paul Vernet annonce sa démission", "Le ministre Paul Vernet dévoile sa démission"),
        ("Mort de la romancière Anne Vautrin à 83 ans", "Décès de la romancière Anne Vautrin à 83 ans"),
        ("Un incendie ravage une ferme de la vallée d'Ossau", "Un incendie ravage une ferme de la vallée d'Osasu"),
        ("Un incendie ravage une ferme du Cantal", "Un incendie ravag eune ferme du Cantal"),
        ("Santé : le Sénat adopte la loi sur les déserts médicaux", "Le Sénat adopte la loi sur les déserts médicaux"),
        ("Le tunnel du Fréjus rouvrira lundi après trois mois de travaux", "Le tunnel du Fréjus rouvrira lundi après…"),
        (
            "Le tunnel du Fréjus rouvrira lundi après trois mois de travaux",
            "LE TUNNEL DU FREJUS ROUVRIRA LUNDI [...] - Actu Savoie",
        ),
        ("LA POSTE SUPPRIME LA TOURNÉE DU SAMEDI EN LOZÈRE", "La Poste supprime les tournées du samedi en Lozère"),
        ("Pas-de-Calais : un pêcheur retrouvé sain et sauf au large", "Un pêcheur retrouvé sain et sauf au large"),
    ],
)
def test_near(one, other):
    assert likeness(parse(one), parse(other)) >= LIKE
    assert likeness(parse(other), parse(one)) >= LIKE


@pytest.mark.parametrize(
    "one, other",
    [
        ("Tempête Odile : trois morts dans le Gard", "Tempête Odile : quatre morts dans le Gard"),
        ("Le procès de Luc Varin s'ouvre lundi à Metz", "Le procès de Luc Varin s'ouvre jeudi à Metz"),
        ("Le festival de Brive aura lieu en juin", "Le festival de Brive aura lieu en août"),
        ("Séisme au Chili : le bilan reste provisoire", "Séisme au Pérou : le bilan reste provisoire"),
        ("Mali : les écoles rouvrent dans le nord", "Tchad : les écoles rouvrent dans le nord"),
        ("Le maire Vernet veut fermer la rocade", "Le maire Daubry veut fermer la rocade"),
        ("Le budget de la ville est adopté", "Le budget de la ville n'est pas adopté"),
        ("Le tribunal autorise la marche de samedi", "Le tribunal interdit la marche de samedi"),
        ("Metz gagne la coupe de la Ligue", "Metz perd la coupe de la Ligue"),
        (
            "La justice libère les douze marins arrêtés au port",
            "La justice annule la libération des douze marins arrêtés au port",
        ),
        ("Le Sénat va supprimer la redevance", "Pourquoi le Sénat va supprimer la redevance"),
        ("Premier titre pour les handballeuses de Brest", "Deuxième titre pour les handballeuses de Brest"),
        ("Une crue menace le centre de Quimper", "Le prix du beurre augmente encore"),
        ("", "Le prix du beurre augmente encore"),
    ],
)
def test_guards(one, other):
    assert likeness(parse(one), parse(other)) < LIKE
    assert likeness(parse(other), parse(one)) < LIKE


def test_an_editor_may_rename_a_page_but_not_its_figures():
    before = parse("Le Sénat va-t-il supprimer la redevance dès mardi ?")
    assert likeness(before, parse("Le Sénat supprime la redevance mardi"), same_page=True) >= RETITLED
    assert likeness(before, parse("Le Sénat va supprimer la redevance dès jeudi"), same_page=True) == 0


@pytest.mark.parametrize(
    "title, rubric",
    [
        ("Courrier", True),
        ("Météo du jour : le soleil revient partout", True),
        ("En direct, guerre au Soudan : suivez les combats à Khartoum", True),
        ("DIRECT. Metz-Brest : les Messins devant à la pause", True),
        ("Ce qu’il faut retenir de la semaine sociale", True),
        ("Une usine de jouets ferme dans le Jura", False),
    ],
)
def test_rubrics(title, rubric):
    assert is_rubric(parse(title)) is rubric


@given(st.text(max_size=500), st.text(max_size=500))
def test_any_text_is_taken(one, other):
    a, b = parse(one), parse(other)
    assert parse(f" {one[:300]}\u200b").key == parse(one[:300]).key
    assert 0 <= likeness(a, b) <= 100
    assert likeness(a, a) == 100


@pytest.mark.parametrize(
    "piece", ["- ", "&amp;", "Ã", "VIDEO. ", "(", "1 000 ", "et un ", "<a ", "le point sur ", "| "]
)
def test_cost_is_bounded(piece):
    hostile = piece * 100_000
    start = time.process_time()
    assert likeness(parse(hostile), parse(hostile + "x")) >= 0
    assert time.process_time() - start < 1


@pytest.mark.parametrize(
    "title, live",
    [
        ("Le convoi part en direct de Vernouillet", True),
        ("Un convoi part en direction de Vernouillet", False),
        ("Il est nommé en directeur des sports", False),
    ],
)
def test_a_live_page_by_whole_words(title, live):
    assert parse(title).live is live
