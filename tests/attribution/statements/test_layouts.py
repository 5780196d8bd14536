"""Speakers whom the layout tells: names above and below quotations, answers of interviews."""

import pytest
from said import said

LAYOUTS = [
    (
        (
            "Lormont - Gray (2-1)\nPaul Estève (entraîneur de Lormont)\n« La réaction après la pause m'a beaucoup plu. »\n"
            "Luc Barral (entraîneur de Gray)\n« Nous avons perdu nos duels et le fil du match. »"
        ),
        [
            "Paul Estève |  | La réaction après la pause m'a beaucoup plu.",
            "Luc Barral |  | Nous avons perdu nos duels et le fil du match.",
        ],
    ),
    (
        "Le chantier a six mois de retard.\n« On nous a livré des poutres trop courtes. »\nPaul Estève, chef de chantier\nLe pont ouvrira.",
        ["Paul Estève |  | On nous a livré des poutres trop courtes."],
    ),
    (
        "Un titre\n« La première phrase que j'ai dite. »\nOdile Garnier, éleveuse, Lormont\n« Une autre phrase, toute différente. »\nLuc Barral, éleveur, Gray",
        ["Odile Garnier |  | La première phrase que j'ai dite.", "Luc Barral |  | Une autre phrase, toute différente."],
    ),
    (
        "Le Temps : Comment va l'équipe ?\nPaul Estève : Elle a retrouvé le goût de l'effort. Elle le montrera.",
        ["Paul Estève |  | Elle a retrouvé le goût de l'effort. Elle le montrera."],
    ),
    ("Paul Estève est venu. Pour lui, le pont est solide.", ["Paul Estève |  | le pont est solide"]),
]


@pytest.mark.parametrize("text, expected", LAYOUTS)
def test_speakers_told_by_the_layout(text, expected):
    assert [line.removesuffix(".") for line in said(text)] == [line.removesuffix(".") for line in expected]


INTERVIEWS = [
    (
        "Restez-vous ?\nPaul Estève : Oui. J'ai un an de contrat.\nEt après ?\nP. E. : On verra bien. Le club décidera.",
        ["Paul Estève |  | Oui. J'ai un an de contrat", "Paul Estève |  | On verra bien. Le club décidera"],
    ),
    (
        "LE FIGARO. - Restez-vous ?\nPaul ESTÈVE. - Oui, je suis bien ici.\nEt après ?\nOn verra bien. Il a dit non.",
        ["Paul ESTÈVE |  | Oui, je suis bien ici", "Paul ESTÈVE |  | On verra bien. Il a dit non"],
    ),
    (
        "Reporterre — Pourquoi rester ?\nÉlise Testart — La vallée est belle.\nEt après ?\nÉ. T. : On verra.",
        ["Élise Testart |  | La vallée est belle", "Élise Testart |  | On verra"],
    ),
    # tweets and pull quotes without marks, by whom the line below names
    (
        "Un titre\nUn texte.\nLe pont est fermé, évitez le secteur.\n— Luc Danel (@lucdanel) 12 mai 2024\nLa suite.",
        ["Luc Danel |  | Le pont est fermé, évitez le secteur"],
    ),
    ("Un titre\nUn texte.\n« Le pont est fermé » — Luc Danel (@lucdanel)", ["Luc Danel |  | Le pont est fermé"]),
    (
        "La digue a cédé.\nOn a sauvé les bêtes, c'est l'essentiel.\nOdile Garnier, éleveuse, Lormont\nL'armée vient.",
        ["Odile Garnier |  | On a sauvé les bêtes, c'est l'essentiel"],
    ),
    # a quote before the one who says it
    (
        "Un titre\nLe feu a pris hier.\n« Je suis fatiguée. » Odile Garnier, 54 ans, range sa boutique.",
        ["Odile Garnier |  | Je suis fatiguée"],
    ),
]


@pytest.mark.parametrize("text, expected", INTERVIEWS)
def test_answers_pull_quotes_and_tweets(text, expected):
    assert said(text) == expected


NONE = [
    "Un titre\nOn attend la neige à Lormont.\nOdile Garnier, correspondante à Lyon\nLa neige tarde.",
    "Un titre\nLa neige tarde à Lormont.\nOdile Garnier, éleveuse, Lormont\nLa neige tarde.",
    "Que faire ?\nLormont : le pont est fermé depuis mardi.\nPourquoi ?\nIl est vieux.",
    "Un titre\nPhoto Odile Garnier\n« La première phrase que personne n'a dite. »",
    "Que faire ?\nLormont : le pont est fermé depuis mardi.",
]


@pytest.mark.parametrize("text", NONE)
def test_what_the_layout_does_not_tell(text):
    assert said(text) == []
