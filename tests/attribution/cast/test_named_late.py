"""The name of who holds an office, behind what is said of the office; not that of somebody else who is named there."""

from __future__ import annotations

import pytest

from newscrawl.attribution import attribute


@pytest.mark.parametrize(
    "office, speaker",
    [
        ("le député non indépendantiste Nicolas Morel", "Nicolas Morel"),
        ("le sénateur non inscrit Paul Roux", "Paul Roux"),
        ("le maire sans étiquette Paul Roux", "Paul Roux"),
        ("le président par intérim Paul Roux", "Paul Roux"),
        ("le porte-parole de la police nationale en Guyane Paul Roux", "Paul Roux"),
        ("le directeur des opérations chez Renault Paul Roux", "Paul Roux"),
        ("l'expert français en réseaux sociaux Tristan Roux", "Tristan Roux"),
        ("le professeur de médecine à l'hôpital de Lyon Paul Roux", "Paul Roux"),
        ("sur franceinfo, son avocat Me Paul Roux", "Paul Roux"),
        ("le préfet lundi Jean Roux", "Jean Roux"),
        # whom one speaks to, receives or stands beside
        ("le ministre en recevant Paul Roux", "le ministre"),
        ("le préfet en présence de Paul Roux", "le préfet"),
        ("le maire par la voix de son avocat Paul Roux", "le maire"),
        ("le ministre par téléphone à Paul Roux", "le ministre"),
        ("le juge sans regarder Paul Roux", "le juge"),
        ("le président à Jean-Pierre Roux", "le président"),
        ("le ministre avec son collègue Paul Roux", "le ministre"),
        ("le juge chargé de l'enquête sur l'affaire Paul Roux", "le juge chargé de l'enquête"),
        (
            "la rédactrice en chef de l'émission présentée par le duo Léa Roux",
            "la rédactrice en chef de l'émission présentée",
        ),
    ],
)
def test_who_is_named_behind_an_office(office, speaker):
    found = attribute(f"« C'est fini pour cette année », a dit {office}.")
    assert [quotation.speaker for quotation in found.quotations] == [speaker]


@pytest.mark.parametrize("office", ["Le maire sans étiquette", "Le député non inscrit de la Drôme"])
def test_before_the_verb(office):
    assert attribute(f"{office} Paul Roux a dit que tout allait bien.").quotations[0].speaker == "Paul Roux"


def test_an_outlet_is_nobody_who_is_named_behind_it():
    found = attribute("Comme le rappelle Le Parisien, Paul Roux pourrait être jugé.")
    assert [(one.speaker, one.text) for one in found.quotations] == [("Le Parisien", "Paul Roux pourrait être jugé")]
