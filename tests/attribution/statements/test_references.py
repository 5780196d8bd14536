"""What a sentence gives to somebody by pointing at it: a conclusion, a news, the terms of a quotation, a page where it is read."""

import pytest
from said import said

STATEMENTS = [
    ("La route est coupée. C'est le constat dressé par le préfet Luc Danel.", ["Luc Danel |  | La route est coupée"]),
    (
        "Le gel coûtera deux millions. C'est l'estimation de la chambre d'agriculture de l'Ain.",
        ["chambre d'agriculture de l'Ain |  | Le gel coûtera deux millions"],
    ),
    ("Le pont ouvrira tard. C'est l'avis de la mairie de Lormont.", ["Mairie de Lormont |  | Le pont ouvrira tard"]),
    (
        "Le suspect dort en prison. Une information confirmée par le parquet de Douai.",
        ["Parquet de Douai |  | Le suspect dort en prison"],
    ),
    (
        "Le suspect dort en prison, une information donnée par Odile Garnier.",
        ["Odile Garnier |  | Le suspect dort en prison"],
    ),
    ("« Un désastre » : c'est ainsi que le maire Luc Danel a décrit la crue.", ["Luc Danel |  | Un désastre"]),
    (
        "Luc Danel est maire. « Un gâchis », c'est en ces termes qu'il a jugé le chantier.",
        ["Luc Danel |  | Un gâchis"],
    ),
    (
        "La réponse du ministre Luc Danel : « Nous ne céderons jamais à la rue. »",
        ["Luc Danel |  | Nous ne céderons jamais à la rue"],
    ),
    (
        "Même son de cloche chez Odile Garnier : « La digue tiendra encore cent ans. »",
        ["Odile Garnier |  | La digue tiendra encore cent ans"],
    ),
    (
        "Luc Danel est venu. Il rappelle ces mots de la Cour des comptes : « La dette menace le pays. »",
        ["Cour des comptes |  | La dette menace le pays"],
    ),
    (
        "Un titre\nSur la page du ministère de la Santé, on peut lire :\n« Le vaccin reste gratuit. »",
        ["ministère de la Santé |  | Le vaccin reste gratuit"],
    ),
    (
        "Sur le site du ministère de la Santé, on peut lire : « Le vaccin reste gratuit. »",
        ["ministère de la Santé |  | Le vaccin reste gratuit"],
    ),
    (
        "Des vols sont annulés. C'est le cas de Luc Danel, venu de Lormont : « Ça fait dix heures que j'attends. »",
        ["Luc Danel |  | Ça fait dix heures que j'attends"],
    ),
    ("La France ralentit. C'est le constat fait par l'Insee dans sa note.", ["Insee |  | La France ralentit"]),
    ("« On a tout perdu » : le maire Luc Danel raconte", ["Luc Danel |  | On a tout perdu"]),
    (
        "La ville dort, dit Le Monde. Les offres s'adressent à tous. « Mais la liste des rôles s'allonge sans cesse. »",
        ["Le Monde |  | La ville dort", "Le Monde |  | Mais la liste des rôles s'allonge sans cesse"],
    ),
    ("Le rachat, dévoilé samedi par Bloomberg, reste flou.", ["Bloomberg |  | Le rachat"]),
    (
        "Odile Garnier présente la règle ainsi : le permis « interdit toute vente ».",
        ["Odile Garnier |  | le permis « interdit toute vente »"],
    ),
    # impersonal documents
    ("Il ressort d'un rapport de la BCEAO que le crédit a reculé.", ["BCEAO |  | le crédit a reculé"]),
    (
        "Le pont a bougé, est-il relevé dans un rapport de la Cour des comptes.",
        ["Cour des comptes |  | Le pont a bougé"],
    ),
    # a quote behind the colon of what was said
    (
        "Selon Luc Danel, la polémique porte sur l'école : « certains ont peur de perdre leur langue. »",
        ["Luc Danel |  | la polémique porte sur l'école", "Luc Danel |  | certains ont peur de perdre leur langue"],
    ),
    (
        "Odile Garnier explique que le lac baisse : « C'est arrivé trois fois en un siècle. »",
        ["Odile Garnier |  | le lac baisse", "Odile Garnier |  | C'est arrivé trois fois en un siècle"],
    ),
    ("Pour Odile Garnier : « L'orgueil est un péché mal vu. »", ["Odile Garnier |  | L'orgueil est un péché mal vu"]),
    (
        "L'Unesco « recommande de suivre les glaciers de près ».",
        ["Unesco |  | recommande de suivre les glaciers de près"],
    ),
    # said once is said once
    (
        "Selon Luc Danel, échevin, « il s'agit d'un car scolaire ». C'est ce qu'il a affirmé mardi.",
        ["Luc Danel |  | il s'agit d'un car scolaire"],
    ),
]


@pytest.mark.parametrize("text, expected", STATEMENTS)
def test_statements(text, expected):
    assert said(text) == expected


NONE = [
    "Le pont, dévoilé samedi par la mairie, est beau.",
    "Les places sont réparties ainsi : dix à Lormont.",
    "Odile Garnier est maire.\nLuc Danel est préfet. Un autre élu s'approche : « Que faites-vous donc ici ce soir ? »",
    "Il résulte de la chute que le pont est fermé.",
    "Le pont est neuf. C'est l'avis de recherche de la police.",
    "Le pont est neuf. C'est l'analyse d'Odile Garnier qui a tout changé.",
    "Le pont est neuf. C'est le constat de trop.",
    "« Autisme, stop au mépris », lit-on sur une banderole en haut de la grue.",
    "Le suspect dort en prison. Une annonce passée par un voisin.",
]


@pytest.mark.parametrize("text", NONE)
def test_none(text):
    assert said(text) == []
