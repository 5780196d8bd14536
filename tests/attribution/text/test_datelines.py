"""The dateline of a wire, and the time of an entry of a live piece, are no part of the first sentence."""

import pytest
from said import said

from newscrawl.attribution.text.datelines import past_dateline
from newscrawl.attribution.text.tokens import Tokens

DATELINES = [
    "Bondoukou, 12 nov (AIP) – ",
    "Gagnoa, 3 fév 2025 (AIP) - ",
    "Adiaké, le 12 avril (AIP) - ",
    "LOMÉ, 12 nov. (Reuters) - ",
    "Dakar, 4 mars (APS) – ",
    "Ouagadougou (AIB) - ",
    "N'Djamena, 5 mai (AFP) - ",
    "San-Pédro, mardi 5 mai 2026 (AIP) — ",
    "Port-au-Prince, Haïti, 5 mai - ",
    "Conakry, le 12 mars 2025 : ",
    "BRUXELLES (Belga) - ",
    "(Belga) - ",
    "ALGER - ",
    "ALGER- ",
    "ADDIS ABEBA — ",
    "ENTRETIEN - ",
    "10h15 - ",
    "14:30 : ",
    "18h05 ",
]
TEXT = "Le maire Paul Estève a déclaré que le pont tiendra."


@pytest.mark.parametrize("dateline", DATELINES)
def test_dateline(dateline):
    assert said(dateline + TEXT) == ["Paul Estève |  | le pont tiendra"]
    assert said(f"Un pont solide\n{dateline}{TEXT}") == ["Paul Estève |  | le pont tiendra"]


NONE = [
    "Les Républicains (LR) : le parti se divise.",
    "Odile Garnier, 12 ans, a gagné.",
    "Lormont, 2 000 habitants, attend le pont.",
    "Paris - Lyon en deux heures.",
    "En 2025, le pont a tenu.",
    "10 - 8 pour Lormont.",
    "Odile Garnier (à gauche) - elle parle peu.",
]


@pytest.mark.parametrize("text", NONE)
def test_what_is_no_dateline(text):
    assert past_dateline(Tokens(text), 0) == 0


def test_the_town_of_an_office_that_follows_is_no_speaker():
    text = "Korhogo, le sous-préfet de Korhogo, Yéo Nabé, a assuré que le puits est réparé."
    assert said(text) == ["Yéo Nabé |  | le puits est réparé"]
