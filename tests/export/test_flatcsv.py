"""CSV as scrapy crawl -o file.csv writes it."""

from __future__ import annotations

import csv
import io

import pytest
from records import article, sighting
from runs import crawl

from newscrawl.export.flatcsv import COLUMNS, FlatCsvExporter


def written(*records):
    file = io.BytesIO()
    exporter = FlatCsvExporter(file)
    exporter.start_exporting()
    for record in records:
        exporter.export_item(record)
    exporter.finish_exporting()
    return list(csv.DictReader(io.StringIO(file.getvalue().decode(), newline="")))


def test_a_row_is_flat():
    one = article(
        paragraphs=("« Oui, mais non », a dit Léa Roy.", "Fin."),
        said=[("Oui, mais non", "Léa Roy", {"relay": "AFP"})],
        credit="AFP",
        keywords=["a", "b"],
    )
    (row,) = written(one)
    assert row["outlet"], row["outlet_kind"] == ("La Gazette", "media")
    assert row["quotations"] == "Léa Roy (via AFP) : « Oui, mais non »"
    assert (row["speakers"], row["keywords"], row["credit_agencies"]) == ("Léa Roy", "a; b", "AFP")
    assert row["text"] == "« Oui, mais non », a dit Léa Roy.\nFin."


def test_a_sighting_fits_the_same_columns():
    one, two = written(article(), sighting("0" * 16, "https://b.example/"))
    assert (one["type"], one["of"], two["type"], two["of"]) == ("article", "", "sighting", "0" * 16)
    assert tuple(two) == COLUMNS


@pytest.mark.parametrize("bad", ["=1+1", "+33 1", "@x", "-1", "\t=1", "\r=1"])
def test_no_cell_is_a_formula(bad):
    (row,) = written(article(headline=bad))
    assert row["headline"].startswith("'")


def test_a_crawl_writes_it(tmp_path):
    run = crawl(tmp_path, "demo", "-O", str(tmp_path / "x.csv"))
    assert run.code == 0, run.err
    with (tmp_path / "x.csv").open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == run.report["articles"] + sum(run.report["sightings"].values())
    assert not any("Outlet(" in cell or "{'" in cell for row in rows for cell in row.values())
