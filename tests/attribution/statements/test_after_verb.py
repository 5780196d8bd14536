"""Content behind its verb: infinitives, questions, facts, what one is by one's own word; and what is no statement."""

import pytest
from said import said

STATEMENTS = [
    # what is over can only be told
    ("Le coureur Paul Estève a révélé avoir refusé un contrat.", ["Paul Estève |  | avoir refusé un contrat"]),
    (
        "La romancière Odile Garnier rappelle s'être installée à Lormont en 1990.",
        ["Odile Garnier |  | s'être installée à Lormont en 1990"],
    ),
    (
        "Les éleveurs ont démenti avoir vendu le troupeau, et n'ont rien signé.",
        ["Les éleveurs |  | avoir vendu le troupeau"],
    ),
    # questions
    (
        "La maire Odile Garnier s'est demandé si le pont tiendrait un hiver de plus.",
        ["Odile Garnier |  | le pont tiendrait un hiver de plus"],
    ),
    (
        "Le député Paul Estève se demande pourquoi l'usine a fermé si vite.",
        ["Paul Estève |  | l'usine a fermé si vite"],
    ),
    # facts
    ("La gendarmerie a confirmé mardi la mort du skieur.", ["gendarmerie |  | la mort du skieur"]),
    (
        "Le constructeur Gommex annonce la suppression de 300 emplois à Lormont.",
        ["Gommex |  | la suppression de 300 emplois à Lormont"],
    ),
    (
        "Le ministre Paul Estève a annoncé, lundi, à Lormont, le recrutement de 500 infirmiers.",
        ["Paul Estève |  | le recrutement de 500 infirmiers"],
    ),
    ("Odile Garnier a annoncé sa démission.", ["Odile Garnier |  | sa démission"]),
    (
        "La Croix-Rouge signale un afflux de familles à ses guichets.",
        ["Croix-Rouge |  | un afflux de familles à ses guichets"],
    ),
    (
        "Odile Garnier a réuni les élus, soulignant l'importance du chantier pour la vallée.",
        ["Odile Garnier |  | l'importance du chantier pour la vallée"],
    ),
    # what one is, by one's own word
    ("Le cuisinier Paul Estève s'avoue inquiet pour la saison.", ["Paul Estève |  | inquiet pour la saison"]),
    ("Odile Garnier s'estime très heureuse d'avoir gagné.", ["Odile Garnier |  | très heureuse d'avoir gagné"]),
    (
        "De nombreux maires comme Paul Estève estiment que la loi est mauvaise.",
        ["De nombreux maires |  | la loi est mauvaise"],
    ),
    # verbs that were not known
    ("La police informe que la rue sera fermée.", ["Police |  | la rue sera fermée"]),
    ("Le pont ne tiendra pas, avance la maire Odile Garnier.", ["Odile Garnier |  | Le pont ne tiendra pas"]),
]


@pytest.mark.parametrize("text, expected", STATEMENTS)
def test_content_behind_the_verb(text, expected):
    assert said(text) == expected


NONE = [
    "La gendarmerie a confirmé mardi l'information.",
    "Le ministère annonce un plan pour les écoles.",
    "L'équipe de Lormont a confirmé sa supériorité sur le circuit.",
    "L'image, vue des millions de fois, montre Paul Estève portant un chapeau.",
    "Une photo du chantier montre la maire Odile Garnier avec un casque.",
    "Les volontaires qui informent les passagers portent un gilet rouge.",
    "C'est une campagne dont Odile Garnier s'estime victime.",
]


@pytest.mark.parametrize("text", NONE)
def test_what_is_no_statement(text):
    assert said(text) == []
