"""The subject behind its verb: past times, places, occasions and manners, and what is no subject."""

import pytest
from said import said

FAR = [
    (
        "« Tout a été fait », a déclaré à la presse, en fin d'après-midi, Me Luc Danel, avocat d'Odile Garnier.",
        "Luc Danel |  | Tout a été fait",
    ),
    ("« Le sel manque », prévenait dès 1998 Odile Garnier.", "Odile Garnier |  | Le sel manque"),
    ("« La forge renaîtra », assurait, en mars 2021, Paul Estève, ancien maire.", "Paul Estève |  | La forge renaîtra"),
    ("« Nous tiendrons », jurait, à l'automne 2015, Paul Estève.", "Paul Estève |  | Nous tiendrons"),
    ("« Nous tiendrons », a promis le 12 mai 2021 la maire Odile Garnier.", "Odile Garnier |  | Nous tiendrons"),
    (
        "« Il pleut dedans », confie au nom des voisins, la retraitée Odile Garnier.",
        "Odile Garnier |  | Il pleut dedans",
    ),
    ("« Le stock baisse », a glissé tout de go l'intendante Odile Garnier.", "Odile Garnier |  | Le stock baisse"),
    (
        "« Personne n'est venu », a regretté lors d'un débat tenu à Lormont, le maire Paul Estève.",
        "Paul Estève |  | Personne n'est venu",
    ),
    ("« Le câble a cédé », a précisé dans une note Bjarte Solheim.", "Bjarte Solheim |  | Le câble a cédé"),
    (
        "« On nous oublie », a crié au mégaphone Agit Polat, le porte-parole des grévistes.",
        "Agit Polat |  | On nous oublie",
    ),
    ("« Vous mentez ici », l'a interrompu Paul Estève.", "Paul Estève |  | Vous mentez ici"),
    ("Le pont tiendra. Voilà ce qu'a dit, mardi, l'ingénieure Odile Garnier.", "Odile Garnier |  | Le pont tiendra"),
]


@pytest.mark.parametrize("text, expected", FAR)
def test_far_subject(text, expected):
    assert said(text) == [expected]


OPENING = [
    "Veltris a annoncé que l'usine fermait.",
    "Météolux avait bien prévenu que la neige tiendrait.",
    "Bonhams estime que la toile est fausse.",
]


@pytest.mark.parametrize("text", OPENING)
def test_an_unknown_name_opens_the_sentence(text):
    assert said(text)[0].startswith(text.split(maxsplit=1)[0] + " | ")


NONE = [
    "Paul Estève, de l'association « Tous au vélo », a dérapé en comparant le président Garnier à un tyran.",
    "Beaucoup ont annoncé que la fête serait belle.",
]


@pytest.mark.parametrize("text", NONE)
def test_no_wrong_subject(text):
    assert not any(line.startswith(("Garnier", "le président")) for line in said(text))


OBJECTS = [
    "Ce qui est arrivé est grave, a dit la foule au joueur qui défend les couleurs du club.",
    "Alors que la loi est votée, Odile Garnier défend le député Paul Estève.",
    "La chaîne en reprend les images, et la rédaction y ajoute ce commentaire.",
]


@pytest.mark.parametrize("text", OBJECTS)
def test_the_object_of_a_verb_with_a_subject_does_not_speak(text):
    assert not any(line.startswith(("Paul", "les couleurs", "ce commentaire")) for line in said(text))


def test_this_source_speaks_after_a_comma():
    assert said("Le pont a cédé, a précisé cette source.") == ["cette source |  | Le pont a cédé"]


def test_how_somebody_speaks_is_not_who():
    assert said("« Le tam-tam tape fort », déplore un brin amusé l'auteur Paul Estève.") == [
        "Paul Estève |  | Le tam-tam tape fort"
    ]
