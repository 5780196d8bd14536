"""Which sites a crawl of all of them takes, and which have to be asked for."""

from __future__ import annotations

import argparse

import pytest
from scrapy.exceptions import UsageError

from newscrawl.base_spiders import choice
from newscrawl.base_spiders.news import NewsSpider
from newscrawl.items import Outlet


def site(kind, country, known):
    return type("Site", (NewsSpider,), {"outlet": Outlet("Un site", kind), "country": country, "known": known})


SITES = {
    "quotidien": site("media", "FR", "verified: pages of 2026"),
    "portail": site("portal", "SN", "documented: public code"),
    "portail_nu": site("portal", "ML", "unverified"),
    "agence": site("agency", "SN", "unverified: addresses only"),
    "copieur": site("spinner", "FR", "unverified"),
    "copieur_connu": site("spinner", "FR", "verified: a page of 2026"),
}


def asked(*options):
    parser = argparse.ArgumentParser()
    choice.add_options(parser)
    return choice.Choice.of(parser.parse_args(options), SITES)


@pytest.mark.parametrize(
    "options, taken, left",
    [
        ([], ["quotidien", "portail"], {"unverified": 2, "spinner": 2}),
        (["--kind", "portal"], ["portail"], {"unverified": 1}),
        (["--kind", "portal", "--known", "documented,unverified"], ["portail", "portail_nu"], {}),
        (["--kind", "spinner"], ["copieur", "copieur_connu"], {}),  # asked for: whatever they are known from
        (["--kind", "spinner,media"], ["quotidien", "copieur", "copieur_connu"], {}),
        (["--country", "sn,ML"], ["portail"], {"unverified": 2}),
        (["--country", "SN", "--known", "unverified"], ["agence"], {}),
        (["--known", "verified, documented"], ["quotidien", "portail"], {"spinner": 1}),
        (["--kind", "links"], [], {}),
    ],
)
def test_a_crawl_of_all_sites_takes_no_spinner_and_no_unverified_one_unless_asked(options, taken, left):
    assert choice.choose(SITES, asked(*options)) == (taken, left)


@pytest.mark.parametrize("options", [["--kind", "portals"], ["--country", "SN,XX"], ["--known", "verified,sure"]])
def test_what_no_site_can_be_is_refused(options):
    with pytest.raises(UsageError, match=f"{options[0]}: there is no .*; there are: "):
        asked(*options)


def test_names_are_taken_once_and_must_be_sites():
    assert choice.named(["portail", "quotidien", "portail"], SITES) == ["portail", "quotidien"]
    with pytest.raises(SystemExit, match="no site has that name: autre; there are: quotidien"):
        choice.named(["autre"], SITES)


def test_what_is_left_out_is_said_with_how_to_ask_for_it():
    assert choice.say_left(choice.choose(SITES, asked())[1]) == (
        "2 spinner left out (--kind spinner); 2 unverified left out (--known unverified)"
    )
