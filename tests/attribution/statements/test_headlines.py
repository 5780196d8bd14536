"""Headlines that quote first and then tell who it was; titles of works and what happened are no words of anybody."""

from __future__ import annotations

import pytest

from newscrawl.attribution import attribute


@pytest.mark.parametrize(
    "headline, speaker, words",
    [
        ("« On n'a rien lâché ici », Antoine Roux savoure la victoire", "Antoine Roux", "On n'a rien lâché ici"),
        ("VIDEO. « Il faut tout refaire », Anne Roux réagit à l'incendie", "Anne Roux", "Il faut tout refaire"),
        ("« J'ai cru mourir » : Marie, 34 ans, raconte son calvaire", "Marie", "J'ai cru mourir"),
        ("« Je n'ai plus rien » : victime d'une escroquerie, Paul, 78 ans, témoigne", "Paul", "Je n'ai plus rien"),
        ("Incendie à Crans : « Ma fille était là », un père témoigne", "un père", "Ma fille était là"),
        (
            "« Il faut agir vite », le maire de Lyon Paul Vidal alerte sur la canicule",
            "Paul Vidal",
            "Il faut agir vite",
        ),
        ("« On a tout perdu ici » : l'émotion d'Antoine Roux", "Antoine Roux", "On a tout perdu ici"),
        (
            "« Ça va mal finir » : l'inquiétant avertissement du professeur Raoul Vidal",
            "Raoul Vidal",
            "Ça va mal finir",
        ),
        ("« Nous ne céderons pas » : le message de Paul Vidal à l'Europe", "Paul Vidal", "Nous ne céderons pas"),
        ("Mort de Lina : « Elle était notre soleil », l'hommage de sa mère", "sa mère", "Elle était notre soleil"),
        ("« C'est une catastrophe », se désole le maire", "le maire", "C'est une catastrophe"),
    ],
)
def test_who_it_was(headline, speaker, words):
    found = attribute(f"{headline}\nLa ville s'est réveillée sous la neige.").quotations
    assert [(one.speaker, one.text) for one in found] == [(speaker, words)]


@pytest.mark.parametrize(
    "headline",
    [
        "« Les Trois Mousquetaires », Vincent Roux raconte le tournage",
        "« Vingt mille lieues sous les mers », Marc Vidal raconte le tournage",
        "« Je verrai toujours vos visages », Jeanne Roux filme la justice",
        "« Ils m'ont tout volé » : la police arrête deux hommes à Lens",
        "« Gilets jaunes » : Paul Vidal raconte la journée",
    ],
)
def test_nobody(headline):
    assert attribute(f"{headline}\nLa ville s'est réveillée sous la neige.").quotations == []
