"""What kind of source a name is: what the text tells of it decides where no list knows it."""

import pytest

from newscrawl.attribution import attribute


def kinds(text):
    return {s.name: s.kind for s in attribute(text).sources}


@pytest.mark.parametrize(
    "text, name, kind",
    [
        # one word, and nothing that tells a person: a body
        ("Veltram a annoncé que son usine rouvrira en mai.", "Veltram", "organization"),
        ("Le train sera gratuit, précise Oredis.", "Oredis", "organization"),
        ("Selon Brandmark, le marché a doublé.", "Brandmark", "organization"),
        ("Selon DataPulse, le marché a doublé.", "DataPulse", "organization"),
        ("Une étude de Colvisor indique que le marché a doublé.", "Colvisor", "organization"),
        ("Le PDG de Colvisor est parti. Colvisor dit que tout va bien.", "Colvisor", "organization"),
        ("Le marché a doublé, selon Colvisor, une société de conseil.", "Colvisor", "organization"),
        ("Selon un cercle de réflexion, Colvisor, tout va bien.", "Colvisor", "organization"),
        # names of bodies in English
        ("Green Arms a indiqué que le navire attend un port.", "Green Arms", "organization"),
        ("D'après NetPoint Tracker, le navigateur domine le marché.", "NetPoint Tracker", "organization"),
        # an age, an office or a verb of persons
        ("« On attend », indique Korto, 17 ans.", "Korto", "person"),
        ("« On attend », indique Korto, une lycéenne de Dax.", "Korto", "person"),
        ("« On attend », indique la lycéenne Korto.", "Korto", "person"),
        ("« On attend », sourit Korto.", "Korto", "person"),
        ("Kossiwa a déclaré que le marché est fermé.", "Kossiwa", "person"),
        # known by its full name elsewhere
        ("Yvan Korto est venu. Korto affirme que tout va bien.", "Yvan Korto", "person"),
        # surnames with a capital inside
        ("« On attend », a dit McDowell.", "McDowell", "person"),
    ],
)
def test_kind(text, name, kind):
    assert kinds(text) == {name: kind}


@pytest.mark.parametrize(
    "text, name, kind",
    [
        # of some bodies there are many: the noun alone is the text's own words, until the article gives the name
        ("Selon la préfecture, la route est coupée.", "la préfecture", "unnamed"),
        ("Selon la préfecture de l'Aude, la route est coupée.", "Préfecture de l'Aude", "government"),
        ("L'entreprise affirme que tout va bien.", "L'entreprise", "unnamed"),
        ("La filiale belge affirme que tout va bien.", "La filiale belge", "unnamed"),
        ("Le syndicat des éleveurs affirme que tout va bien.", "syndicat des éleveurs", "organization"),
        # of others there is one
        ("La police affirme que tout va bien.", "Police", "government"),
        ("Le gouvernement affirme que tout va bien.", "Gouvernement", "government"),
    ],
)
def test_bodies_without_a_name(text, name, kind):
    assert kinds(text) == {name: kind}


def test_a_body_gets_its_name_when_the_article_gives_it():
    text = "Selon le parquet, l'homme a fui. Le parquet de Dax affirme qu'il est armé."
    assert kinds(text) == {"Parquet de Dax": "government"}
