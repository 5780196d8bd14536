from __future__ import annotations

import pytest

from newscrawl.records.identity import is_identified, offices, placed_name, source_id, tell_apart

HERE = "aaaa"  # the article's id


@pytest.mark.parametrize(
    "given, expected",
    [
        # persons: a whole name is one, a given name alone is another one in each article
        (("Émile Zola", "person", [], "", "FR"), "person:emile-zola"),
        (("Emile Zola", "person", ["le romancier"], "", "FR"), "person:emile-zola"),
        (("Jean-Luc d'Aurillac", "person", [], "", "FR"), "person:jean-luc-d-aurillac"),
        (("Alex", "person", ["le dessinateur"], "", "FR"), "person:alex@aaaa"),
        (("une source policière", "unnamed", [], "", "FR"), "unnamed:source-policiere@aaaa"),
        # known bodies by whatever form
        (("AFP", "agency", [], "", "FR"), "agency:afp"),
        (("Le Parisien", "media", [], "", "FR"), "media:le-parisien"),
        (("OMS", "government", [], "", "SN"), "government:oms"),
        (("Vivre avec le loup", "organization", [], "", "FR"), "organization:vivre-avec-le-loup"),
        # local bodies: the place tells which
        (("Préfecture du Gard", "government", [], "", "FR"), "government:prefecture@gard"),
        (("Préfecture", "government", ["la préfecture"], "La préfecture du Gard l'a dit.", "FR"), "government:prefecture@gard"),
        (("Préfecture", "government", [], "Le préfet du Gard, Jean Bon, a pris un arrêté.", "FR"), "government:prefecture@gard"),
        (("Préfecture", "government", [], "La préfecture a réagi.", "FR"), "government:prefecture@aaaa"),
        (("Préfecture", "government", [], "La préfecture du Gard et la préfecture de l'Hérault.", "FR"), "government:prefecture@aaaa"),
        (("Parquet de Bobigny", "government", ["le parquet"], "", "FR"), "government:parquet@bobigny"),
        (("Parquet de Paris", "government", [], "", "FR"), "government:parquet@paris"),
        (("Parquet", "government", [], "a dit le procureur de la République de Nîmes", "FR"), "government:parquet@nimes"),
        (("Parquet", "government", [], "a dit le procureur de la République", "FR"), "government:parquet@aaaa"),
        (("Mairie", "government", [], "le maire de La Rochelle", "FR"), "government:mairie@la-rochelle"),
        (("Police de Kenosha", "government", [], "", "FR"), "government:police@kenosha"),
        (("Police britannique", "government", [], "", "FR"), "government:police-britannique"),
        (("agence régionale de santé", "government", ["l'ARS"], "", "FR"), "government:agence-regionale-de-sante@aaaa"),
        (("direction", "government", [], "", "FR"), "government:direction@aaaa"),
        # national bodies: the country tells which
        (("ministère de l'Intérieur", "government", [], "À Lyon, il a parlé.", "FR"), "government:ministere-de-l-interieur@france"),
        (("ministère de l'Intérieur", "government", [], "À Dakar, il a parlé.", "SN"), "government:ministere-de-l-interieur@senegal"),
        (
            ("ministère de l'Intérieur", "government", [], "En Tunisie, le gouvernement tunisien a fermé les écoles. Tunis attend.", "FR"),
            "government:ministere-de-l-interieur@tunisie",
        ),
        (("Ministère nigérien de l'Intérieur", "government", [], "", "FR"), "government:ministere-de-l-interieur@niger"),
        (("ministère de l'Intérieur", "government", [], "", ""), "government:ministere-de-l-interieur@aaaa"),
        (("Ministère", "government", ["le ministère"], "La France.", "FR"), "government:ministere@aaaa"),
        (("Gouvernement turc", "government", [], "", "FR"), "government:gouvernement@turquie"),
        (("Washington", "government", [], "", "FR"), "government:gouvernement@etats-unis"),
        (("Quai d'Orsay", "government", [], "", "FR"), "government:quai-d-orsay"),
        # a common noun is another one in each article
        (("famille", "organization", ["sa famille"], "", "FR"), "organization:famille@aaaa"),
        (("", "organization", [], "", "FR"), "organization:@aaaa"),
    ],
)  # fmt: skip
def test_source_id(given, expected):
    name, kind, aliases, text, home = given
    assert source_id(name, kind, aliases, text=text, article=HERE, home=home) == expected


@pytest.mark.parametrize(
    "name, aliases, text, expected",
    [
        ("Jean Martin", ["le maire de Nice Jean Martin"], "", {"politique@nice"}),
        ("Jean Martin", [], "Jean Martin, maire de La Rochelle, a parlé.", {"politique@la-rochelle"}),
        ("Jean Martin", [], "Le procureur de la République de Nîmes, Jean Martin, a parlé.", {"justice@nimes"}),
        ("Jean Martin", ["l'éleveur"], "Le boulanger a vu Jean Martin hier.", {"agriculture"}),
        ("Jean Martin", ["Ce chanteur"], "Jean Martin a rencontré le maire de Nice.", set()),
        ("Emmanuel Macron", ["le président"], "", set()),
    ],
)
def test_offices(name, aliases, text, expected):
    assert set(map(str, offices(name, aliases, text))) == expected


@pytest.mark.parametrize(
    "mentions, expected",
    [
        ({1: ["justice"], 2: ["justice"], 3: []}, {1: "", 2: "", 3: ""}),
        ({1: ["justice"], 2: ["sport"], 3: []}, {1: "#justice", 2: "#sport", 3: "#?"}),
        ({1: ["politique@nice"], 2: ["politique@lyon"]}, {1: "#politique@nice", 2: "#politique@lyon"}),
        ({1: ["politique@nice"], 2: ["politique"]}, {1: "", 2: ""}),
        ({1: ["politique@nice"], 2: ["politique@lyon"], 3: ["politique"]}, {1: "#politique@nice", 2: "#politique@lyon", 3: "#?"}),
        ({1: ["justice"], 2: ["politique"], 3: ["justice", "politique"]}, {1: "", 2: "", 3: ""}),  # an advocate who became minister
        ({}, {}),
    ],
)  # fmt: skip
def test_namesakes_stay_apart(mentions, expected):
    assert tell_apart(mentions) == expected


@pytest.mark.parametrize(
    "name, own_id, shown",
    [
        ("Préfecture", "government:prefecture@gard", "Préfecture (Gard)"),
        ("Préfecture", "government:prefecture@seine-saint-denis", "Préfecture (Seine-Saint-Denis)"),
        ("Mairie", "government:mairie@pont-sur-yonne", "Mairie (Pont-sur-Yonne)"),
        ("Parquet de Nîmes", "government:parquet@nimes", "Parquet de Nîmes"),
        ("Paris", "government:gouvernement@france", "Gouvernement (France)"),
        ("Gouvernement", "government:gouvernement@etats-unis", "Gouvernement (États-Unis)"),
        ("Jean Martin", "person:jean-martin#justice", "Jean Martin"),
    ],
)
def test_placed_name(name, own_id, shown):
    assert placed_name(name, own_id) == shown


def test_what_is_identified():
    assert is_identified("person:jean-martin", HERE)
    assert not is_identified(f"person:alex@{HERE}", HERE)
