"""Read the shared pages again, changed as sites differ from one another: what holds then was not learnt by heart.

    python tests/benchmarks/variations.py                  every variation, a line of figures each
    python tests/benchmarks/variations.py names comments   these alone

Run from the project's root, with the pages in ../shared/extraction. A variation takes away what rules lean on (class names, metadata, the
tags of HTML 5, the h1) or puts in what other sites have in or behind their text. "h-" before one hides the class names as well. Text that
is put among paragraphs wrapped one by one cuts the article in two: a few pages of each such variation lose what stands behind it.
"""

from __future__ import annotations

import gzip
import hashlib
import importlib.util
import json
import sys
from collections import Counter
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lxml import html
from scrapy.http import HtmlResponse

if TYPE_CHECKING:
    from types import ModuleType

    from lxml.html import HtmlElement

SHARED = Path("../shared/extraction")
FIGURES = ("headline", "date", "author", "standfirst=", "title-in-body", "P4", "R4", "F4", "subF")

REMARK = (
    "Je n'ai jamais compris pourquoi personne ne demande leur avis à ceux qui vivent ici depuis trente ans, et qui "
    "verront passer ces camions chaque matin devant leur porte, alors qu'une autre route existe depuis longtemps"
)
STORY = "La commune a présenté mardi son plan pour la filière, qui fait vivre dix mille personnes dans la vallée"
COMMENTS = (
    "<div><h3>40 réactions</h3>"
    + "".join(
        f"<div><b>Lecteur {n}</b> <i>le 03/05/2024 à 10:{n + 10}</i><div>{REMARK}, numéro {n}.</div><a href='#r'>Répondre</a></div>"
        for n in range(40)
    )
    + "</div>"
)
TEASERS = (
    "<div><h2>Sur le même sujet</h2>"
    + "".join(
        f"<div><a href='/{n}.html'><h3>Un autre article, le numéro {n}</h3></a><p>{STORY}, numéro {n}.</p></div>"
        for n in range(12)
    )
    + "</div>"
)
CARDS = (
    "<div>"
    + "".join(
        f"<div><a href='/{n}.html'><img src='/{n}.jpg'><h3>Encore un article, le numéro {n}</h3></a><p>{STORY}, numéro {n}.</p></div>"
        for n in range(12)
    )
    + "</div>"
)
LETTER = (
    "<div><p>La newsletter de la rédaction</p><p>Chaque matin, recevez les nouvelles de la vallée dans votre boîte aux lettres, "
    "choisies par ceux qui les ont écrites.</p><input><button>Je m'inscris</button></div>"
)
READ_ALSO = (
    "<p><strong>Lire aussi :</strong> <a href='/x.html'>Ce que la réforme change pour les bateliers du fleuve</a></p>"
)
OFFER = (
    "<div><p>Il vous reste 62 % de cet article à lire. La suite est réservée aux abonnés.</p><div><h3>Nos offres</h3>"
    "<p>Choisissez la formule qui vous convient et lisez tous nos articles, sur tous vos écrans, sans engagement.</p>"
    "<a href='/offres'>Je m'abonne</a></div></div>"
)
CONSENT = (
    "<div><div><p>Avec votre accord, nos partenaires et nous utilisons des cookies ou traceurs pour consulter et traiter des données "
    "personnelles, comme votre visite sur ce site.</p><p>Vous pouvez retirer votre consentement ou vous opposer aux traitements à tout "
    "moment. Vos données personnelles servent à ces finalités : publicité, mesure de l'audience, cookies nécessaires.</p></div>"
    "<button>Continuer sans accepter</button><button>Accepter</button></div>"
)

Gold = dict[str, Any]


def hide_names(root: HtmlElement, _: Gold) -> None:
    """Put a hash for every class name and id."""
    for el in root.iter("*"):
        for attribute in ("class", "id"):
            if names := el.get(attribute):
                el.set(attribute, " ".join("c" + hashlib.md5(n.encode()).hexdigest()[:6] for n in names.split()))


def drop_metadata(root: HtmlElement, _: Gold) -> None:
    """Take away JSON-LD, OpenGraph and every other meta element."""
    for el in list(root.iter("meta", "script")):
        el.drop_tree()


def flatten(root: HtmlElement, _: Gold) -> None:
    """Put a div or a span for every tag that says what it holds."""
    for el in root.iter(
        "article", "main", "aside", "nav", "header", "footer", "section", "figure", "figcaption", "time"
    ):
        el.tag = "span" if el.tag == "time" else "div"


def drop_h1(root: HtmlElement, _: Gold) -> None:
    """Put a div for every h1."""
    for el in root.iter("h1"):
        el.tag = "div"


def container(root: HtmlElement, gold: Gold) -> HtmlElement | None:
    """Return the element that holds most of the paragraphs of the gold text."""
    wanted = [line[:40] for line in gold.get("body", "").split("\n") if len(line) > 60]
    held = Counter(
        el.getparent()
        for el in root.iter("p", "div", "span", "td")
        if len(text := (el.text or "").strip()) > 50 and text.startswith(tuple(wanted))
    )
    return held.most_common(1)[0][0] if held else None


def put(where: str, markup: str, root: HtmlElement, gold: Gold) -> None:
    """Put a piece of page first in the body, in the middle of the text, at its end, or behind it."""
    piece = html.fragment_fromstring(markup)
    holder = container(root, gold)
    if where == "first":
        root.body.insert(0, piece)
    elif holder is not None and where == "end":
        holder.append(piece)
    elif holder is not None and where == "behind":
        holder.addnext(piece)
    elif holder is not None:
        long = [el for el in holder.iterchildren("p", "div", "section") if len(el.text_content()) > 80]
        if len(long) > 2 and not (long[len(long) // 2].tail or "").strip():
            long[len(long) // 2].addnext(piece)


TAKEN_AWAY: dict[str, list[Any]] = {
    "as they are": [],
    "names": [hide_names],
    "metadata": [drop_metadata],
    "tags": [flatten],
    "h1": [drop_h1],
    "names+tags": [hide_names, flatten],
    "names+metadata+tags": [hide_names, drop_metadata, flatten],
}
PUT_IN: dict[str, list[Any]] = {
    "comments": [partial(put, "behind", COMMENTS)],
    "comments in the text's box": [partial(put, "end", COMMENTS)],
    "teasers": [partial(put, "behind", TEASERS)],
    "teasers in the text's box": [partial(put, "end", TEASERS)],
    "cards": [partial(put, "behind", CARDS)],
    "letter": [partial(put, "middle", LETTER)],
    "read also": [partial(put, "middle", READ_ALSO)],
    "offer": [partial(put, "end", OFFER)],
    "consent": [partial(put, "first", CONSENT)],
}
VARIATIONS = {
    **TAKEN_AWAY,
    **PUT_IN,
    **{f"h-{name}": [*changes, hide_names] for name, changes in PUT_IN.items()},
}


def load(path: Path) -> ModuleType:
    """Return a module from its file."""
    spec = importlib.util.spec_from_file_location(path.stem, path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def measure(changes: list[Any]) -> dict[str, float]:
    """Return the scorer's figures of the pages with these changes."""
    golds = [json.loads(line) for line in (SHARED / "gold.jsonl").read_text("utf-8").splitlines()]
    results = {}
    for gold in golds:
        page = gzip.decompress((SHARED / "html" / f"{gold['id']}.html.gz").read_bytes())
        root = html.document_fromstring(page, parser=html.HTMLParser(encoding="utf-8", huge_tree=True))
        for change in changes:
            change(root, gold)
        body = html.tostring(root, encoding="utf-8", doctype="<!DOCTYPE html>")
        out = ADAPTERS.extract(HtmlResponse(gold["url"], body=body, encoding="utf-8"))
        results[gold["id"]] = {"out": out, "error": None, "cpu": 1.0, "offers": dict.fromkeys(out, True)}
    return SCORE.score(golds, results)[0]


if __name__ == "__main__":
    if not SHARED.is_dir():
        sys.exit("No ../shared here: nothing is measured.")
    sys.path.insert(0, str(Path.cwd()))
    SCORE, ADAPTERS = load(SHARED / "score.py"), load(Path(__file__).with_name("adapters.py"))
    unknown = set(sys.argv[1:]) - set(VARIATIONS)
    if unknown:
        sys.exit(f"No variation {', '.join(sorted(unknown))}; there are: {', '.join(VARIATIONS)}")
    print(f"{'':32}" + "".join(f"{name:>14}" for name in FIGURES))
    for name in sys.argv[1:] or VARIATIONS:
        row = measure(VARIATIONS[name])
        print(f"{name:32}" + "".join(f"{row[figure]:14.3f}" for figure in FIGURES), flush=True)
