"""scrapy extract, and newscrawl.read."""

from __future__ import annotations

import json
import os

import pytest
from local_site import LocalSite, article, article_path, small_site
from runs import Run

from newscrawl import read
from newscrawl.exceptions import NoArticle

ADDRESS = "https://www.rfi.fr/fr/france/20261112-le-pont-est-ferme"
STATED = f'<link rel="canonical" href="{ADDRESS}">'


def extract(data, *arguments, stdin=""):
    run = Run(data, "extract", *map(str, arguments), stdin=stdin).wait()
    assert "Traceback" not in run.err
    return run.code, [json.loads(line) for line in run.out.splitlines()], run.err


def test_files_and_addresses_are_printed_and_nothing_is_kept(tmp_path):
    page = tmp_path / "page.html"
    page.write_text(article(1).replace("<head>", f"<head>{STATED}"), encoding="utf-8")
    os.utime(page, (1_700_000_000, 1_700_000_000))
    with small_site(3) as site:
        code, records, err = extract(tmp_path / "data", page, site.url + article_path(2), site.url + article_path(2))
    assert (code, err) == (0, "")
    records.sort(key=lambda one: one["headline"])
    # the second is named twice, and asked for once
    assert [one["headline"].split(" de ")[0] for one in records] == ["Le pont numéro 1", "Le pont numéro 2"]
    assert (records[0]["site"], records[0]["outlet"]["name"], records[0]["url"]) == ("rfi", "RFI", ADDRESS)
    assert records[0]["fetched"] == "2023-11-14T22:13:20Z"
    assert records[1]["site"] == "any"
    assert "/robots.txt" in site.paths()
    # as politely as a crawl, beside others and the next time too
    assert {path.name for path in (tmp_path / "data").iterdir()} == {"locks", "robots"}


def test_standard_input_with_an_address(tmp_path):
    code, (record,), _ = extract(tmp_path / "data", "-", "--url", ADDRESS, stdin=article(1))
    assert (code, record["url"], record["site"]) == (0, ADDRESS, "rfi")


def test_a_list_of_files_and_addresses(tmp_path):
    for n in range(12):
        (tmp_path / f"{n}.html").write_text(article(n), encoding="utf-8")
    names = "\n".join(str(tmp_path / f"{n}.html") for n in range(12))
    code, records, _ = extract(tmp_path / "data", "--list", "-", stdin=f"# pages\n\n{names}\n")
    assert (code, [one["headline"].split()[3] for one in records]) == (0, [str(n) for n in range(12)])


def test_what_gives_no_article_is_said(tmp_path):
    empty, sound = tmp_path / "empty.html", tmp_path / "sound.html"
    empty.write_text("<h1>Un titre seul</h1>")
    sound.write_text(article(1), encoding="utf-8")
    with small_site(1) as site:
        code, records, err = extract(tmp_path / "data", empty, tmp_path / "none.html", sound, site.url + "/gone")
    assert (code, len(records)) == (1, 1)
    assert sorted(err.splitlines()) == sorted(
        [
            f"no article (no_text): {empty.as_uri()}",
            f"no article (No such file or directory): {tmp_path / 'none.html'}",
            f"no article (http_404): {site.url}/gone",
        ]
    )


def part(n, of=2):
    """Page n of article 1, which has as many pages."""
    links = f"<nav class=pages><a href='{article_path(1)}?page={n + 1}'>{n + 1}</a></nav>" if n < of else ""
    return article(1 if n == 1 else 20 + n).replace("</article>", f"{links}</article>")


@pytest.mark.parametrize("named", [["", "?page=2"], ["?page=2", ""], [""]])
def test_the_pages_of_an_article_are_joined_where_they_are_addresses(tmp_path, named):
    with LocalSite({article_path(1): part(1), article_path(1) + "?page=2": part(2)}) as site:
        code, (record,), err = extract(tmp_path, *(site.url + article_path(1) + one for one in named))
    assert (code, err, record["incomplete"]) == (0, "", False)
    assert "pont numéro 22" in json.dumps(record["sections"], ensure_ascii=False)


def test_the_pages_of_an_article_are_joined_where_they_are_files(tmp_path):
    for n in (2, 1):
        own = f"{ADDRESS}?page=2" if n == 2 else ADDRESS
        page = part(n).replace("<head>", f"<head><link rel=canonical href='{own}'>")
        (tmp_path / f"{n}.html").write_text(page.replace(article_path(1), ADDRESS), encoding="utf-8")
    code, (record,), err = extract(tmp_path / "data", tmp_path / "2.html", tmp_path / "1.html")
    assert (code, err, record["incomplete"]) == (0, "", False)
    assert "pont numéro 22" in json.dumps(record["sections"], ensure_ascii=False)


def test_an_article_whose_next_page_cannot_be_had_says_so(tmp_path):
    with LocalSite({article_path(1): part(1)}) as site:
        code, (record,), _ = extract(tmp_path, site.url + article_path(1))
    assert (code, record["incomplete"]) == (0, True)


def test_a_further_page_alone_is_no_article(tmp_path):
    with LocalSite({article_path(1) + "?page=2": part(2)}) as site:
        code, records, err = extract(tmp_path, url := f"{site.url}{article_path(1)}?page=2")
    assert (code, records, err) == (1, [], f"no article (further_page): {url}\n")


@pytest.mark.parametrize(
    "arguments", [(), ("a", "b", "--url", ADDRESS), ("a", "--url", "rfi.fr"), ("--list", "none.txt")]
)
def test_a_wrong_command_line(tmp_path, arguments):
    assert extract(tmp_path, *arguments)[0] == 2


def test_read_in_python(tmp_path):
    file = tmp_path / "page.html"
    file.write_text(article(1), encoding="utf-8")
    by_file, by_bytes, by_text = read(file, ADDRESS), read(article(1).encode(), ADDRESS), read(article(1), ADDRESS)
    assert by_file.text() == by_bytes.text() == by_text.text()
    assert (by_text.site, by_text.outlet.name) == ("rfi", "RFI")


def test_text_is_text_whatever_its_page_says_of_its_charset():
    page = article(1).replace("utf-8", "iso-8859-1")
    assert read(page, ADDRESS).headline.startswith("Le pont numéro")


@pytest.mark.parametrize(
    "page, reason", [("", "empty_page"), ("<h1>Un titre</h1>", "no_text"), (b"%PDF-1.7", "not_html")]
)
def test_read_says_why_there_is_no_article(page, reason):
    with pytest.raises(NoArticle, match=reason):
        read(page, ADDRESS)
