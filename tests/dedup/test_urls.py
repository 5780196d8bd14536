"""Which URLs are one page, which are two, and under which URL a page is exported."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.dedup.urls import canonical_url, outlet_key, page_url, same_site, url_key

ARTICLE = "https://www.exemple.fr/region/le-pont-de-pierre-rouvre-enfin-4821937.html"


@pytest.mark.parametrize(
    "variant",
    [
        "http://www.exemple.fr/region/le-pont-de-pierre-rouvre-enfin-4821937.html",
        "https://exemple.fr/region/le-pont-de-pierre-rouvre-enfin-4821937.html",
        "https://m.exemple.fr/region/le-pont-de-pierre-rouvre-enfin-4821937.html",
        "https://mobile.exemple.fr/region/le-pont-de-pierre-rouvre-enfin-4821937.html",
        "https://amp.exemple.fr/region/le-pont-de-pierre-rouvre-enfin-4821937.html",
        "HTTPS://WWW.Exemple.FR:443/region/le-pont-de-pierre-rouvre-enfin-4821937.html",
        "https://www.exemple.fr//region/./x/../le-pont-de-pierre-rouvre-enfin-4821937.html/",
        "https://www.exemple.fr/region/le%2Dpont-de-pierre-rouvre-enfin-4821937.html",
        "https://www.exemple%2Efr/region/le-pont-de-pierre-rouvre-enfin-4821937.html",
        ARTICLE + "#commentaires",
        ARTICLE + "?utm_source=lettre&utm_medium=email",
        ARTICLE + "?xtor=CS1-2",
        ARTICLE + "?at_medium=rss&amp;at_campaign=flux",
        ARTICLE + "?fbclid=IwAR",
        ARTICLE + "?amp",
        ARTICLE + "?outputType=amp",
        ARTICLE + "?format=print",
        ARTICLE + "?imprimer=1",
        ARTICLE + "?page=3",
        ARTICLE + "?from=accueil&ref=12",
        ARTICLE + "/page/2",
        ARTICLE + "/amp/",
        ARTICLE + "/print",
        "https://www.exemple.fr/region/le-pont-de-pierre-rouvre-enfin-4821937.amp.html",
        "https://www.google.com/amp/s/www.exemple.fr/region/le-pont-de-pierre-rouvre-enfin-4821937.html",
        "https://www.google.fr/amp/s/amp.exemple.fr/region/le-pont-de-pierre-rouvre-enfin-4821937.html?usqp=mq",
        "https://www-exemple-fr.cdn.ampproject.org/v/s/www.exemple.fr/region/le-pont-de-pierre-rouvre-enfin-4821937.html?amp_js_v=a6",
        "https://www.bing-amp.com/c/s/www.exemple.fr/region/le-pont-de-pierre-rouvre-enfin-4821937.html",
    ],
)
def test_variants_of_one_page_have_one_key(variant):
    assert url_key(variant) == url_key(ARTICLE)


@pytest.mark.parametrize(
    "one, other",
    [
        ("https://exemple.fr/spip.php?article31", "https://exemple.fr/spip.php?article32"),
        ("https://exemple.fr/?p=6473", "https://exemple.fr/?p=6474"),
        ("https://exemple.fr/lire.php?ref=981", "https://exemple.fr/lire.php?ref=982"),
        ("https://exemple.fr/recit?cid=8637", "https://exemple.fr/recit?cid=8638"),
        ("https://exemple.fr/actualites/", "https://exemple.fr/actualites/page/2/"),
        ("https://exemple.fr/depeches?page=1", "https://exemple.fr/depeches?page=2"),
        ("https://exemple.fr/article/55?lang=fr", "https://exemple.fr/article/55?lang=en"),
        ("https://sport.exemple.fr/article/77", "https://economie.exemple.fr/article/77"),
        ("https://exemple.fr/v/abMCd", "https://exemple.fr/v/abmCd"),
        ("https://exemple.fr/2026/03/12/meteo-du-jour/", "https://exemple.fr/2026/03/13/meteo-du-jour/"),
        ("https://m.fr/a", "https://www.fr/a"),
        ("https://exemple.fr:8080/a", "https://exemple.fr/a"),
    ],
)
def test_two_pages_keep_two_keys(one, other):
    assert url_key(one) != url_key(other)


@pytest.mark.parametrize(
    "url, exported",
    [
        ("https://actu.exemple.fr/x-CNT1.html", "https://actu.exemple.fr/x-CNT1.html"),
        ("http://www.exemple.fr/a/?utm_source=x", "http://www.exemple.fr/a/"),
        ("https://m.exemple.fr/a?xtor=1#haut", "https://m.exemple.fr/a"),
        ("https://exemple.fr", "https://exemple.fr/"),
        ("https://exemple.fr/spip.php?article31", "https://exemple.fr/spip.php?article31"),
        ("https://www.google.com/amp/s/amp.exemple.fr/a.html", "https://amp.exemple.fr/a.html"),
        ("https://www.google.com/maps/x", "https://www.google.com/maps/x"),
        ("https://exemple.fr/été", "https://exemple.fr/%C3%A9t%C3%A9"),
        (" mailto:a@exemple.fr ", "mailto:a@exemple.fr"),
        ("https://[::1", "https://[::1"),
        ("https://exemple.fr:port/", "https://exemple.fr:port/"),
    ],
)
def test_the_exported_url_still_opens(url, exported):
    assert canonical_url(url) == exported


@pytest.mark.parametrize(
    "url, canonical, exported",
    [
        (ARTICLE + "?xtor=1", None, ARTICLE),
        (ARTICLE + "?xtor=1", " ", ARTICLE),
        ("https://m.exemple.fr/region/le-pont-de-pierre-rouvre-enfin-4821937.html", ARTICLE, ARTICLE),
        ("https://www.exemple.fr/a/4821937", "/region/le-pont-de-pierre-rouvre-enfin-4821937.html", ARTICLE),
        ("https://auto.exemple.fr/le-pont-de-pierre-rouvre-CNT9.html", ARTICLE, ARTICLE),
        ("https://www.exemple.fr/node/45", ARTICLE, ARTICLE),
        # insane: the front page, a section, another article, the same page for all ids, another site
        (ARTICLE, "https://www.exemple.fr/", ARTICLE),
        (ARTICLE, "https://www.exemple.fr", ARTICLE),
        (ARTICLE, "https://www.exemple.fr/region/", ARTICLE),
        (ARTICLE, "https://www.exemple.fr/region/une-usine-ferme-ses-portes-4821938.html", ARTICLE),
        (
            "https://www.exemple.fr/budget-2024-le-vote",
            "https://www.exemple.fr/jeux-2024-les-trois-sites",
            "https://www.exemple.fr/budget-2024-le-vote",
        ),
        (
            "https://www.exemple.fr/lire.php?id=12",
            "https://www.exemple.fr/lire.php",
            "https://www.exemple.fr/lire.php?id=12",
        ),
        (
            "https://www.exemple.fr/lire.php?id=12",
            "https://www.exemple.fr/lire.php?id=13",
            "https://www.exemple.fr/lire.php?id=12",
        ),
        (ARTICLE, ARTICLE.replace("exemple.fr", "ailleurs.fr"), ARTICLE),
        (ARTICLE, "javascript:void(0)", ARTICLE),
        (ARTICLE, "http://[", ARTICLE),
    ],
)
def test_the_page_is_exported_under_its_own_canonical_where_sane(url, canonical, exported):
    assert page_url(url, canonical) == exported


@pytest.mark.parametrize(
    "one, other, same",
    [
        ("https://actu.exemple.fr/a", "http://www.exemple.fr/b", True),
        ("https://exemple.fr", "https://ailleurs.fr", False),
        ("https://un.gouv.fr/a", "https://deux.gouv.fr/a", False),
        ("http://127.0.0.1:8000/a", "http://127.0.0.1:8001/b", True),
        ("http://127.0.0.1/a", "http://127.0.0.2/b", False),
        ("exemple.fr", "exemple.fr", False),
    ],
)
def test_same_site(one, other, same):
    assert same_site(one, other) is same


def test_an_outlet_is_a_host_without_its_side_doors():
    assert {outlet_key(u) for u in ("https://m.exemple.fr", "http://www.exemple.fr/a?b=1", "https://exemple.fr?c")} == {
        "exemple.fr"
    }


@given(st.text(max_size=80), st.text(max_size=80))
def test_any_text_is_taken(tail, canonical):
    url = canonical_url("https://exemple.fr/" + tail)
    assert canonical_url(url) == url
    assert url_key(url) == url_key("https://exemple.fr/" + tail)
    assert page_url(url, canonical).startswith("https://")
    assert isinstance(canonical_url(canonical), str)
