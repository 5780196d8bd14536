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


NONE = [
    "Un titre\nPhoto Odile Garnier\n« La première phrase que personne n'a dite. »",
    "Que faire ?\nLormont : le pont est fermé depuis mardi.",
]


@pytest.mark.parametrize("text", NONE)
def test_what_the_layout_does_not_tell(text):
    assert said(text) == []
