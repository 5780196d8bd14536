"""The report page in a real headless Chromium: what a reader sees, hears and reaches by keyboard."""

from __future__ import annotations

import base64
import itertools
import json
import os
import shutil
from pathlib import Path

import pytest
from pages import page, tables
from records import article, sighting, write

webdriver = pytest.importorskip("selenium.webdriver", reason="pip install -r requirements-dev.txt")

CHROMIUM, DRIVER = shutil.which("chromium"), shutil.which("chromedriver")
pytestmark = pytest.mark.skipif(not (CHROMIUM and DRIVER), reason="apt-get install chromium chromium-driver")
FLAGS = """--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update
--disable-sync --hide-scrollbars"""
WIDTHS = {"phone": 390, "desk": 1200}
#: Roles that somebody acts on: each needs a name to be told by.
CONTROLS = {
    "link",
    "button",
    "DisclosureTriangle",
    "DisclosureTriangleGrouped",
    "textbox",
    "combobox",
    "checkbox",
    "region",
    "image",
    "img",
}
SAID = "Nous ne laisserons personne au bord de la route, ni cet hiver ni au printemps prochain"


@pytest.fixture(scope="module")
def browser(tmp_path_factory):
    options = webdriver.ChromeOptions()
    options.binary_location = CHROMIUM
    for flag in (*FLAGS.split(), f"--user-data-dir={tmp_path_factory.mktemp('profile')}"):
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    driver = webdriver.Chrome(options=options, service=webdriver.ChromeService(DRIVER))
    yield driver
    driver.quit()


@pytest.fixture(scope="module")
def report(tmp_path_factory):
    """A page that has something in each of its sections."""
    folder = tmp_path_factory.mktemp("report")
    one = article(
        "https://a.example/1", "La promesse d'un titre assez long pour aller à la ligne sur un téléphone", (f"« {SAID} », a dit Jeanne Poitou.",),
        [(SAID, "Jeanne Poitou", {"relay": "AFP"})], outlet=("Agence Première", "agency"), credit="AFP",
    )  # fmt: skip
    two = article(
        "https://b.example/2", "Une promesse", (f"« {SAID[:60]} », a dit Jeanne Poitou.",), [(SAID[:60], "Jeanne Poitou")],
        outlet=("Le B", "media"), date_published="2026-11-13T19:00:00+01:00",
    )  # fmt: skip
    two["copy_of"] = {
        "id": one["id"], "url": one["url"], "outlet": one["outlet"], "headline": one["headline"], "certainty": "copy", "score": 70,
        "evidence": {"quotations": [{"here": SAID[:60], "there": SAID, "change": "cut"}], "passages": ["a dit Jeanne Poitou"], "lead_hours": 3, "kept": 0.5},
    }  # fmt: skip
    reports = [
        {"site": "gazette", "spider": "gazette", "started": f"2026-11-{day}T16:00:00Z", "state": "no_articles", "message": "not one article",
         "articles": day, "warnings": ["3 articles met instead of the usual 9"], "dropped": {"http_404": 3}}
        for day in (12, 13)
    ]  # fmt: skip
    write(folder / "data" / "1.jsonl", one, two, sighting(one["id"], "https://c.example/3", match="near"))
    (folder / "data" / "gazette" / "reports").mkdir(parents=True)
    for n, made in enumerate(reports):
        (folder / "data" / "gazette" / "reports" / f"{n}.json").write_text(json.dumps(made))
    (folder / "report.html").write_text(page(tables(folder / "data", folder / "news.sqlite")), "utf-8")
    return folder / "report.html"


def show(browser, report, width="desk", *, dark=False):
    size = {"width": WIDTHS[width], "height": 900, "deviceScaleFactor": 1, "mobile": width == "phone"}
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
    scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [scheme]})
    browser.get_log("browser"), browser.get_log("performance")  # what came before is another page's
    browser.get(report.as_uri())


def js(browser, code):
    return browser.execute_script(f"return {code}")


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_shown_at_each_width_in_each_scheme(browser, report, width, dark):
    show(browser, report, width, dark=dark)
    assert browser.get_log("browser") == []
    asked = [json.loads(entry["message"])["message"] for entry in browser.get_log("performance")]
    urls = [one["params"]["request"]["url"] for one in asked if one["method"] == "Network.requestWillBeSent"]
    assert [url for url in urls if not url.startswith(("data:", report.as_uri()))] == []
    assert js(browser, "document.documentElement.scrollWidth") == WIDTHS[width]
    text = js(browser, "document.body.innerText")
    for words in (
        "Qui a dit quoi",
        "not one article",
        "Jeanne Poitou",
        "Une citation, plusieurs titres",
        "Agence Première",
        "via AFP",
    ):
        assert words in text
    light = sum(map(int, js(browser, "getComputedStyle(document.body).backgroundColor").strip("rgb()").split(",")))
    assert (light < 200) is dark
    if folder := os.environ.get("NEWSCRAWL_SCREENSHOTS"):
        Path(folder).mkdir(parents=True, exist_ok=True)
        shot = browser.execute_cdp_cmd("Page.captureScreenshot", {"captureBeyondViewport": True})["data"]
        (Path(folder) / f"report-{width}-{'dark' if dark else 'light'}.png").write_bytes(base64.b64decode(shot))


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_all_text_has_contrast(browser, report, dark):
    """WCAG AA: 4.5 to 1, against the nearest background that is painted."""
    show(browser, report, dark=dark)
    low = js(
        browser,
        """(() => {
        const rgb = s => s.match(/[\\d.]+/g).map(Number);
        const lum = c => c.slice(0, 3).map(v => (v /= 255) <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4).reduce((a, v, i) => a + v * [.2126, .7152, .0722][i], 0);
        const ground = e => { for (; e; e = e.parentElement) { const c = rgb(getComputedStyle(e).backgroundColor); if (c.length < 4 || c[3]) return c; } return [255, 255, 255]; };
        return [...document.querySelectorAll('body *')].filter(e => [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim())).map(e => {
            const [a, b] = [lum(rgb(getComputedStyle(e).color)), lum(ground(e))].sort((x, y) => y - x);
            return [e.outerHTML.slice(0, 80), (a + .05) / (b + .05)]; }).filter(x => x[1] < 4.5); })()""",
    )
    assert low == []


def test_every_control_has_a_name(browser, report):
    show(browser, report)
    browser.execute_script("document.querySelectorAll('details').forEach(e => e.open = true)")
    nodes = browser.execute_cdp_cmd("Accessibility.getFullAXTree", {})["nodes"]
    controls = [node for node in nodes if not node["ignored"] and node["role"]["value"] in CONTROLS]
    assert len(controls) > 20
    assert [node for node in controls if not node.get("name", {}).get("value", "").strip()] == []
    headings = [
        int(one["properties"][0]["value"]["value"]) for one in nodes if one.get("role", {}).get("value") == "heading"
    ]
    assert headings[0] == 1
    assert all(b - a <= 1 for a, b in itertools.pairwise(headings))


def test_reached_by_keyboard(browser, report):
    show(browser, report)
    focus = "document.activeElement"
    keys = webdriver.ActionChains(browser)
    keys.send_keys(webdriver.Keys.TAB).perform()
    assert js(browser, f"{focus}.className") == "skip"
    assert js(browser, f"{focus}.getBoundingClientRect().left") >= 0  # seen once it is reached
    seen = set()
    for _ in range(80):
        keys.send_keys(webdriver.Keys.TAB).perform()
        seen.add(js(browser, f"{focus}.tagName"))
        if js(browser, f"{focus}.tagName === 'SUMMARY' && {focus}.textContent.includes('Jeanne Poitou')"):
            break
    assert seen == {"A", "SUMMARY", "DIV"}
    assert js(browser, f"{focus}.parentElement.open") is False
    keys.send_keys(webdriver.Keys.ENTER).perform()
    assert js(browser, f"{focus}.parentElement.open") is True
    assert "«" in js(browser, f"{focus}.parentElement.innerText")


def test_printed_with_what_is_folded_away(browser, report):
    show(browser, report)
    pdf = base64.b64decode(browser.execute_cdp_cmd("Page.printToPDF", {})["data"])
    assert pdf.startswith(b"%PDF")
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
    height = "document.querySelector('#cited ~ details ul').getBoundingClientRect().height"
    assert js(browser, height) > 0
    assert js(browser, "getComputedStyle(document.querySelector('nav')).display") == "none"
