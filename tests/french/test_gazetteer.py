"""The gazetteer: its forms are found, and a form that is always safe names one body."""

from collections import defaultdict

import pytest

from newscrawl.french.gazetteer.entries import BY_FORM, ENTRIES
from newscrawl.french.letters import fold


@pytest.mark.parametrize(
    "text, folded",
    [
        ("L’Élysée", "l'elysee"),
        ("Ouest-France", "ouest france"),
        ("France\u00a0Inter ", "france inter"),
        ("Ria‑Novosti", "ria novosti"),
        ("Nœux", "noeux"),
        ("ČTK", "ctk"),
        ("", ""),
    ],
)
def test_fold(text, folded):
    assert fold(text) == folded
    assert fold(folded) == folded


@pytest.mark.parametrize(
    "form, name, kind, country",
    [
        ("Agence France-Presse", "AFP", "agency", "FR"),
        ("Associated Press", "Associated Press", "agency", "US"),
        ("Keystone-ATS", "Keystone-ATS", "agency", "CH"),
        ("La Presse canadienne", "La Presse canadienne", "agency", "CA"),
        ("leparisien.fr", "Le Parisien", "media", "FR"),
        ("France Info", "franceinfo", "media", "FR"),
        ("Organisation mondiale de la santé", "OMS", "government", ""),
        ("Quai d’Orsay", "Quai d'Orsay", "government", "FR"),
        ("La France insoumise", "La France insoumise", "organization", "FR"),
        ("IFOP", "Ifop", "organization", "FR"),
    ],
)
def test_safe_forms(form, name, kind, country):
    entry = BY_FORM[fold(form)]
    assert (entry.name, entry.kind, entry.country) == (name, kind, country)
    assert fold(form) not in entry.ambiguous


@pytest.mark.parametrize(
    "form", ["AP", "ATS", "La Croix", "La Provence", "Le Monde", "Elle", "Marianne", "LR", "Sénat"]
)
def test_ambiguous_forms_need_a_position(form):
    assert fold(form) in BY_FORM[fold(form)].ambiguous


def test_a_safe_form_names_one_body():
    owners = defaultdict(set)
    for entry in ENTRIES:
        for form in {fold(f) for f in entry.forms} - entry.ambiguous:
            owners[form].add((entry.name, entry.country))
    assert {form: names for form, names in owners.items() if len(names) > 1} == {}


def test_every_entry_is_well_formed():
    for entry in ENTRIES:
        assert entry.kind in {"agency", "media", "government", "organization"}
        assert entry.name == entry.forms[0]
        assert entry.ambiguous <= {fold(form) for form in entry.forms}
        assert all(form == form.strip() and form for form in entry.forms)
        assert len(entry.country) in {0, 2}
