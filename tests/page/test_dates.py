"""Dates in metadata and in French text, and which of them counts."""

from __future__ import annotations

from datetime import datetime, timezone
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.page.dates import Clock, Stamp, choose_dates, find_dates, is_dateline, parse_iso, read_date
from newscrawl.page.metadata import Metadata

PARIS = Clock("Europe/Paris", datetime(2024, 6, 12, 10, 0, tzinfo=timezone.utc))


@pytest.mark.parametrize(
    "text, value",
    [
        ("2024-05-29T12:05:00+00:00", "2024-05-29T12:05:00+00:00"),
        ("2024-05-29T12:05:00.123Z", "2024-05-29T12:05:00+00:00"),
        ("2024-05-29T12:05+0200", "2024-05-29T12:05:00+02:00"),
        ("2024-05-29CEST12:05:00+02:00", "2024-05-29T12:05:00+02:00"),
        ("2024-05-29 12:05 PM", "2024-05-29T12:05:00+02:00"),
        ("2024-05-29 9:05 p.m. GMT", "2024-05-29T21:05:00+00:00"),
        ("2024-05-29 12:05 AM", "2024-05-29T00:05:00+02:00"),
        ("2024-05-29 12:05:30", "2024-05-29T12:05:30+02:00"),
        ("2024-01-29 12:05", "2024-01-29T12:05:00+01:00"),
        ("2024-05-29T00:00:00", "2024-05-29"),
        ("2024-05-29T00:00:00+02:00", "2024-05-29T00:00:00+02:00"),
        ("20240529", "2024-05-29"),
        ("2024-02-30", None),
        ("2031-01-01", None),
        ("1970-01-01T00:00:00Z", None),
        ("0000-00-00", None),
        ("bientôt", None),
    ],
)
def test_iso_dates(text, value):
    assert parse_iso(text, PARIS) == value


@pytest.mark.parametrize(
    "text, value",
    [
        ("Publié le jeudi 02 mai 2024 à 21h05", "2024-05-02T21:05:00+02:00"),
        ("29 mai 2024 à 14 h 05", "2024-05-29T14:05:00+02:00"),
        ("29 mai 2024 à 14h", "2024-05-29T14:00:00+02:00"),
        ("29 mai 2024 à 14 heures 30", "2024-05-29T14:30:00+02:00"),
        ("29th May 2024", "2024-05-29"),
        ("Mis en ligne le 16/12/2011", "2011-12-16"),
        ("(26/02/2012)", "2012-02-26"),
        ("2012/02/26 09:30", "2012-02-26T09:30:00+01:00"),
        ("Mis en ligne samedi 2 mars 2013, 17h32", "2013-03-02T17:32:00+01:00"),
        ("le 1er août 2023", "2023-08-01"),
        ("03.02.2024 - 08:15", "2024-02-03T08:15:00+01:00"),
        ("14 Fév 2022", "2022-02-14"),
        ("04 déc. 2021", "2021-12-04"),
        ("May 29, 2024", "2024-05-29"),
        ("il y a 2 heures", "2024-06-12T10:00:00+02:00"),
        ("hier à 18:30", "2024-06-11T18:30:00+02:00"),
        ("aujourd’hui à 9h15", "2024-06-12T09:15:00+02:00"),
        ("hier", "2024-06-11"),
        ("hier, 18h", "2024-06-11T18:00:00+02:00"),
        ("Hier soir à 21 h", "2024-06-11T21:00:00+02:00"),
        ("aujourd'hui à 0 h 30", "2024-06-12T00:30:00+02:00"),
        ("avant-hier", "2024-06-10"),
        ("il y a quinze minutes", "2024-06-12T11:45:00+02:00"),
        ("il y a 5min", "2024-06-12T11:55:00+02:00"),
        ("il y a une heure", "2024-06-12T11:00:00+02:00"),
        ("il y a 3 jours", "2024-06-09"),
        ("il y a deux mois", "2024-04-12"),
        ("jeudi 6 juin à 10h15", "2024-06-06T10:15:00+02:00"),
        ("Publié le 6 juin, 7 h 05", "2024-06-06T07:05:00+02:00"),
        ("mardi 31 décembre", "2019-12-31"),  # the last one that was a Tuesday
        ("Publié jeudi à 10h12", "2024-06-06T10:12:00+02:00"),  # it is Wednesday noon
        ("Mis en ligne mercredi, 11:30", "2024-06-12T11:30:00+02:00"),
        ("Posté le mercredi à 18h", "2024-06-05T18:00:00+02:00"),
        ("Publié lundi dernier à 7 h 05", "2024-06-10T07:05:00+02:00"),
        ("rendez-vous jeudi à 10h12", None),
        ("le 6 juin", None),
        ("jeudi 6 brumaire à 10h15", None),
        ("1ᵉʳ mars 2024", "2024-03-01"),
        ("Publié le 2022-04-26 | La Gazette du Val", "2022-04-26"),
        ("Le 2022-04-26 à 8h30", "2022-04-26T08:30:00+02:00"),
        ("dossier 12022-04-26", None),
        ("Thu, 30 May 2024 08:30:00 GMT", "2024-05-30T08:30:00+00:00"),
        ("Thu, 30 May 2024 08:30:15 -0500", "2024-05-30T08:30:15-05:00"),
        ("Thu May 30 2024 09:30:00 GMT+0100 (CET)", "2024-05-30T09:30:00+01:00"),
        ("2024-05-30 08:30 CET", "2024-05-30T08:30:00+01:00"),
        ("2024-05-30T08:30:00GMT+0000", "2024-05-30T08:30:00+00:00"),
        ("30/05/2024 à 8h30 TU", "2024-05-30T08:30:00+00:00"),
        ("30 mai 2024 à 8h30 (UTC+1)", "2024-05-30T08:30:00+01:00"),
        ("30 mai 2024 à 8h30 (heure de Montréal)", "2024-05-30T08:30:00-04:00"),
        ("30 mai 2024 à 8h30 est publié", "2024-05-30T08:30:00+02:00"),
        ("May 30, 2024 8:30 PM", "2024-05-30T20:30:00+02:00"),
        ("May 30, 2024 at 12:30 a.m.", "2024-05-30T00:30:00+02:00"),
        ("30 mai 2024 à 12:30 pm", "2024-05-30T12:30:00+02:00"),
        ("31/02/2024", None),
        ("le 3 mai 2029", None),
        ("en 2022, 14 personnes", None),
        ("au 12 rue du 8 mai 1945", None),
        ("", None),
    ],
)
def test_written_dates(text, value):
    assert read_date(text, PARIS) == value


def test_a_time_without_an_offset_is_the_sites():
    assert read_date("29 mai 2024 à 14h05", Clock("Africa/Dakar", PARIS.now)) == "2024-05-29T14:05:00+00:00"
    assert read_date("29 mai 2024 à 14h05", Clock("America/Toronto", PARIS.now)) == "2024-05-29T14:05:00-04:00"
    assert read_date("29 mai 2024 à 14h05", Clock("Lune/Mer", PARIS.now)) == "2024-05-29T14:05:00+02:00"


@pytest.mark.parametrize(
    "text, kinds",
    [
        ("Publié le 3 mai 2024 à 10h00, mis à jour le 4 mai 2024 à 11h00", ["published", "modified"]),
        ("Mise à jour : dimanche 26 février 2012 13h07", ["modified"]),
        ("Modifié le 05/11/2023 – Publié le 04/11/2023", ["modified", "published"]),
        ("jeudi 2 mai 2024", [""]),
    ],
)
def test_what_a_date_is_the_date_of(text, kinds):
    assert [found.kind for found in find_dates(text, PARIS)] == kinds


@pytest.mark.parametrize(
    "line, only",
    [
        ("Publié le 3 mai 2024 à 10h00, mis à jour le 4 mai 2024", True),
        ("Mis en ligne hier à 18:30", True),
        ("21h10", True),
        ("Mis à jour lundi à 8h", True),
        ("Samedi à 14h", False),
        ("Publié le jeudi 12 novembre à 10h15", True),
        ("Publié le 2022-04-26 | La Gazette", True),
        ("Samedi 14 novembre", False),
        ("« La voile d’il y a 100 ans »", False),
        ("il y a 2 heures", True),
        ("(26/02/2012)", True),
        ("Le 3 mai 2024, la loi est entrée en vigueur.", False),
        ("Publié en 1998, le roman est épuisé.", False),
        ("La séance a été levée à 21h10.", False),
    ],
)
def test_datelines(line, only):
    assert is_dateline(line) is only


@given(st.text(max_size=500))
def test_any_text_is_read_without_error(text):
    for found in find_dates(text, PARIS):
        assert datetime.fromisoformat(found.value)


def test_long_lines_cost_little():
    start = process_time()
    for text in ("1" * 400, "12/" * 150, "mai 2024 " * 50, "publié le " * 50, " " * 400, "hier " * 80):
        find_dates(text, PARIS)
        is_dateline(text[:160])
    assert process_time() - start < 2


@pytest.mark.parametrize(
    "texts, url, dates",
    [
        (["Mise à jour : samedi 17 mars 2012 08h23"], "/a.html", ("2012-03-17T08:23:00+01:00",) * 2),
        (["Modifié le 3 mai 2024"], "/2024/05/02/a", ("2024-05-02", "2024-05-03")),
        (["Publié le 2 mai 2024 - Mis à jour le 3 mai 2024"], "/a", ("2024-05-02", "2024-05-03")),
        ([], "/a.html", (None, None)),
    ],
)
def test_the_day_in_the_address_and_a_change_stand_in_for_a_missing_date(texts, url, dates):
    stamps = [Stamp(text, "") for text in texts]
    marked = {"datePublished": [], "dateModified": []}
    assert choose_dates(Metadata(), marked, stamps, "https://www.exemple.fr" + url, clock=PARIS)[:2] == dates


@pytest.mark.parametrize(
    "text, value",
    [
        ("12 de noviembre de 2026", "2026-11-12"),
        ("12. November 2026 10:15", "2026-11-12T10:15:00+01:00"),
        ("1605168600", "2020-11-12T09:10:00+01:00"),
        ("1605168600000", "2020-11-12T09:10:00+01:00"),
        ("version 2.3", None),
        ("page 3 sur 12", None),
        ("Lundi 2", None),
        ("12 de noviembre de 2026, y muchas palabras que no son fecha", None),
    ],
)
def test_a_date_alone_in_another_form(text, value):
    clock = Clock("Europe/Paris", datetime(2026, 11, 25, 12, tzinfo=timezone.utc))
    assert read_date(text, clock) == value
