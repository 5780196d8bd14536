"""What the pipeline makes of articles and sightings, and of trouble with its file."""

from __future__ import annotations

import pytest
from reports import REPORTS
from scrapy import signals
from scrapy.utils.test import get_crawler

from newscrawl.exceptions import CannotStart
from newscrawl.items import Credit, Outlet, Sighting
from newscrawl.pipelines import WhoseText


def stage(tmp_path, **settings) -> tuple[WhoseText, list]:
    crawler = get_crawler(settings_dict={"NEWSCRAWL_DATA": tmp_path, "INDEX_FILE": None, **settings})
    told: list = []

    def note(item):
        told.append(item)

    crawler.signals.connect(note, signals.item_scraped, weak=False)
    return WhoseText.from_crawler(crawler), told


def article(id_: str):
    return REPORTS[id_].article


def test_a_copy_that_came_first_is_told_later(tmp_path):
    pipeline, told = stage(tmp_path)
    pipeline.process_item(article("mine-trad"))
    pipeline.process_item(article("mine-local"))
    assert [(one.id, one.of, one.match) for one in told] == [("mine-trad", "mine-local", "copy")]
    assert pipeline.stats.get_value("newscrawl/sightings/copy") == 1
    pipeline.process_item(article("mine-local"))
    assert len(told) == 1


@pytest.mark.parametrize(
    ("credit", "marks"), [(None, ["outlet:Journal du Katanza"]), (Credit("Journal du Katanza"), [])]
)
def test_a_sighting_is_compared_and_marked(tmp_path, credit, marks):
    pipeline, _ = stage(tmp_path, WATCH={"outlets": ["Journal du Katanza"]})
    pipeline.process_item(article("mine-local"))
    sighting = Sighting(of="mine-local", id="x", outlet=Outlet("Ailleurs"), match="near", credit=credit)
    sighting.page = article("mine-trad")
    pipeline.process_item(sighting)
    assert sighting.evidence.kept > 0.5
    assert sighting.watched == marks


def test_trouble_with_the_file_costs_the_comparison_and_not_the_article(tmp_path):
    pipeline, _ = stage(tmp_path)
    pipeline.close_spider()
    item = article("mine-para")
    assert pipeline.process_item(item) is item
    assert pipeline.stats.get_value("newscrawl/copies/failed") == 1


@pytest.mark.parametrize("watch", [{"outlet": ["x"]}, {"names": "x"}])
def test_a_wrong_setting_is_said_at_once(tmp_path, watch):
    with pytest.raises(CannotStart, match="WATCH"):
        stage(tmp_path, WATCH=watch)
