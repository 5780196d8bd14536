"""Through whom something was said: told to, found by, repeated by; and for how long a relay holds."""

import pytest
from said import said

from newscrawl.attribution import attribute

STATEMENTS = [
    (
        "Luc Danel est médecin. « Je n'ai rien caché », écrit-il dans ce texte repéré lundi par France Bleu.",
        ["Luc Danel | France Bleu | Je n'ai rien caché"],
    ),
    (
        "« Je n'ai rien caché », affirme Luc Danel dans des propos recueillis par Le Parisien.",
        ["Luc Danel | Le Parisien | Je n'ai rien caché"],
    ),
    (
        "Le maire Luc Danel, cité par l'agence Belga, a dit que le pont ouvrira.",
        ["Luc Danel | Belga | le pont ouvrira"],
    ),
    (
        "Le président Luc Danel n'a pas caché sa colère au micro de beIN Sports, évoquant « un match indigne ».",
        ["Luc Danel | beIN Sports | un match indigne"],
    ),
    (
        "« J'avais besoin d'air », dit Odile Garnier dans les pages de Télérama.",
        ["Odile Garnier | Télérama | J'avais besoin d'air"],
    ),
    # who saw a document has not issued it
    (
        "Le loyer sera gelé, selon un courrier envoyé mardi et consulté par Ouest-France.",
        ["un courrier | Ouest-France | Le loyer sera gelé"],
    ),
    # an outlet that no list knows learnt it
    (
        "Trois paysans ont été tués, a appris L'Œil du Lac auprès de sources militaires.",
        ["sources militaires | Œil du Lac | Trois paysans ont été tués"],
    ),
    # the network X is no initial
    (
        "« C'est du chantage », a écrit Luc Danel sur X. Odile Garnier y voit, elle, « un aveu ».",
        ["Luc Danel |  | C'est du chantage", "Odile Garnier |  | un aveu"],
    ),
    # a relay named in a sentence where nobody speaks holds for the next quotation, a reported clause between them or not
    (
        "Luc Danel était l'invité de RTL. Le maire juge que le pont est vieux. « Nous le fermerons », a lancé Luc Danel.",
        ["Luc Danel |  | le pont est vieux", "Luc Danel | RTL | Nous le fermerons"],
    ),
    (
        "Luc Danel était l'invité de RTL. Il juge que le pont est vieux. Il ajoute que l'acier manque. Il dit non. « Je pars », a dit Luc Danel.",
        [
            "Luc Danel |  | le pont est vieux",
            "Luc Danel |  | l'acier manque",
            "Luc Danel |  | Je pars",
        ],
    ),
]


@pytest.mark.parametrize("text, expected", STATEMENTS)
def test_relays(text, expected):
    assert said(text) == expected


def test_each_outlet_on_the_way_is_a_relay():
    found = attribute("« Je reste », a déclaré Luc Danel au New York Times, dans des propos repérés par L'Indépendant.")
    assert {s.name for s in found.sources if "relay" in s.roles} == {"The New York Times", "L'Indépendant"}


@pytest.mark.parametrize(
    "text, agency",
    [
        ("Dakar, 12 nov (APS) – « La route est sûre », a dit le préfet à l'APS.", "Agence de presse sénégalaise"),
        ("Alger, 12 nov (APS) – « La route est sûre », a dit le préfet à l'APS.", "Algérie Presse Service"),
        (
            "Le Sénégal a voté. L'APS rapporte que tout est calme. « Oui », a dit le préfet à l'APS.",
            "Agence de presse sénégalaise",
        ),
        ("Libreville (AGP) - « La route est sûre », a dit le préfet à l'AGP.", "Agence gabonaise de presse"),
        ("Conakry (AGP) - « La route est sûre », a dit le préfet à l'AGP.", "Agence guinéenne de presse"),
        ("Le port de Cotonou rouvre. « La route est sûre », a dit le préfet à l'ABP.", "Agence Bénin Presse"),
        ("Les Pays-Bas votent. « La route est sûre », a dit le préfet à l'ANP.", "ANP"),
        ("L'Agence nigérienne de presse est là. « Oui », a dit le préfet à l'ANP.", "Agence nigérienne de presse"),
    ],
)
def test_agencies_of_one_name_are_told_by_the_country(text, agency):
    assert attribute(text).quotations[-1].relay == agency


@pytest.mark.parametrize(
    "before, who, relay",
    [
        ("Pas de débat sur BFMTV dimanche.", "la CGT dans un communiqué", None),
        ("La ministre était sur BFMTV dimanche.", "Anne Roux", "BFMTV"),
    ],
)
def test_who_speaks_through_what_the_sentence_before_names(before, who, relay):
    text = f"{before}\n« Les salariés ont voté la grève », a indiqué {who}."
    assert [quotation.relay for quotation in attribute(text).quotations] == [relay]
