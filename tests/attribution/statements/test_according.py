"""According to whom: in parentheses, through members of an outlet, si l'on en croit, several sources, and who has no opinion."""

import pytest
from said import said

STATEMENTS = [
    (
        "Pour l'UDC, qui annonce un référendum, c'est « une attaque contre la propriété ».",
        ["UDC |  | c'est « une attaque contre la propriété »"],
    ),
    (
        "Pour Nadia Diallo, également résidente ici, ce sentiment pèse sur tous les étudiants.",
        ["Nadia Diallo |  | ce sentiment pèse sur tous les étudiants"],
    ),
    (
        "Les ventes de vélos ont bondi (+12 %, selon l'Insee), loin des prévisions.",
        ["Insee |  | Les ventes de vélos ont bondi"],
    ),
    (
        "Selon la police, 300 personnes ont défilé (1 200 selon la CGT), sans heurts.",
        ["Police |  | 300 personnes ont défilé (1 200 selon la CGT), sans heurts", "CGT |  | 1 200"],
    ),
    ("Le joueur va signer à Lyon, selon nos confrères de L'Équipe.", ["L'Équipe |  | Le joueur va signer à Lyon"]),
    ("Selon nos confrères de la VRT, le gardien restera.", ["VRT |  | le gardien restera"]),
    ("D'après L'Est éclair, le pont ferme.", ["L'Est éclair |  | le pont ferme"]),
    ("Selon la rédaction de RTL, le gardien partira.", ["RTL |  | le gardien partira"]),
    ("Le pont est dangereux, à en croire un rapport de l'Insee.", ["Insee |  | Le pont est dangereux"]),
    ("Le pont est dangereux, si l'on en croit le maire Paul Estève.", ["Paul Estève |  | Le pont est dangereux"]),
    ("Le pont est dangereux, si l'on se réfère au rapport de l'Insee.", ["Insee |  | Le pont est dangereux"]),
    ("Selon son avocat Me Paul Estève, il sera libre lundi.", ["Paul Estève |  | il sera libre lundi"]),
    (
        "Selon Paul Estève et Odile Garnier, le pont sera détruit.",
        ["Paul Estève |  | le pont sera détruit", "Odile Garnier |  | le pont sera détruit"],
    ),
    ("Bref, selon le maire Paul Estève, « le pont ne bouge plus ».", ["Paul Estève |  | le pont ne bouge plus"]),
    (
        "« Le pont tiendra », a dit Paul Estève, du syndicat des ponts, pour qui ces travaux sont une « farce ».",
        ["Paul Estève |  | Le pont tiendra", "Paul Estève |  | ces travaux sont une « farce »"],
    ),
    (
        "Le juge hésite, mais pour Odile Garnier, le doute doit profiter au prévenu.",
        ["Odile Garnier |  | le doute doit profiter au prévenu"],
    ),
]


@pytest.mark.parametrize("text, expected", STATEMENTS)
def test_according_to(text, expected):
    assert said(text) == expected


NONE = [
    "Pour les investisseurs privés, des sites locaux sont prévus.",
    "Gratuit veut toujours dire « payé par les autres ».",
    "Pour sa défense, il a gardé le silence.",
    "Pour le gouvernement, les travaux coûtent cher.",
    "Le pont (construit selon les plans de 1910) est fermé.",
    "Le pont est fermé, si bien que la ville croit à une erreur.",
]


@pytest.mark.parametrize("text", NONE)
def test_what_is_no_statement(text):
    assert said(text) == []
