"""What a page says about itself in its head: JSON-LD, OpenGraph, meta elements, microdata, links."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from newscrawl.french.letters import key
from newscrawl.page.text import TOKEN, clean, text_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from lxml.etree import _Element

Json = dict[str, Any]

# https://schema.org/Article and below, with what news sites use in its place.
_ARTICLES = frozenset(
    "Article NewsArticle AnalysisNewsArticle AskPublicNewsArticle BackgroundNewsArticle OpinionNewsArticle ReportageNewsArticle "
    "ReviewNewsArticle SatiricalArticle AdvertiserContentArticle Report BlogPosting LiveBlogPosting SocialMediaPosting TechArticle "
    "ScholarlyArticle".split()
)
_MAX_NODES = 3000  # a page of a hundred articles has fewer; more is an attack or a dump
_CONTROL = re.compile(r"[\x00-\x1f]+")
_WRAPPING = re.compile(r"^\s*(?://\s*)?(?:<!--|<!\[CDATA\[)")
_TRAILING_COMMA = re.compile(r",\s{0,200}([}\]])")
_SALVAGE = re.compile(
    r'"(headline|datePublished|dateModified|description|articleSection)"\s{0,20}:\s{0,20}"((?:[^"\\]|\\.){1,2000})"'
)


def _filled(raw: str) -> str:
    """Return a text cleaned, without what a template left unfilled."""
    text = clean(raw)
    marked = "[" in text or "{" in text or "%%" in text
    return TOKEN.sub("", text).strip(" ,;|-–") if marked and TOKEN.search(text) else text


def strings(value: Any) -> list[str]:
    """Return the non-empty strings in a value that may be a string, a list, an object with a name, or anything else."""
    if isinstance(value, str):
        text = _filled(value)
        return [text] if text else []
    if isinstance(value, dict):
        return strings(value.get("name") or value.get("@value") or value.get("url"))
    if isinstance(value, list):
        return [text for item in value[:100] if not isinstance(item, list) for text in strings(item)]
    return []


def first(value: Any) -> str | None:
    """Return the first of strings(value)."""
    return next(iter(strings(value)), None)


def types(node: Json) -> list[str]:
    """Return the schema.org types of a JSON-LD node, without their vocabulary."""
    kinds = node.get("@type")
    return [k.rpartition("/")[2] for k in (kinds if isinstance(kinds, list) else [kinds]) if isinstance(k, str)]


def loads(text: str) -> Any:
    """Return the value in JSON as found on pages, None where there is none: control characters, comment marks, trailing commas and trailing rubbish are forgiven."""
    decoder = json.JSONDecoder(strict=False)
    try:
        return decoder.raw_decode(text.lstrip("\ufeff \t\r\n"))[0]
    except (ValueError, RecursionError):
        pass
    text = _TRAILING_COMMA.sub(r"\1", _CONTROL.sub(" ", _WRAPPING.sub("", text)))
    start = min((n for n in (text.find("{"), text.find("[")) if n >= 0), default=0)
    try:
        return decoder.raw_decode(text, start)[0]
    except (ValueError, RecursionError):
        found: Json = {}
        for name, value in _SALVAGE.findall(text[:200_000]):
            found.setdefault(name, value.replace('\\"', '"').replace("\\/", "/"))
        return {"@type": "Article", **found} if "headline" in found else None


def _nodes(value: Any) -> Iterator[Json]:
    """Yield every JSON-LD object in value, outermost first, up to a bounded number."""
    todo = [value]
    for _ in range(_MAX_NODES):
        if not todo:
            return
        value = todo.pop(0)
        if isinstance(value, list):
            todo[:0] = [v for v in value[:500] if isinstance(v, dict | list)]
        elif isinstance(value, dict):
            yield value
            todo += [v for v in value.values() if isinstance(v, dict | list)]


@dataclass
class Metadata:
    """The head of one page.

    article: the JSON-LD node of the article, {} when there is none
    nodes: every JSON-LD node
    canonical: href of rel=canonical
    title: the title element
    language: as the html element states it
    """

    article: Json = field(default_factory=dict)
    nodes: list[Json] = field(default_factory=list)
    canonical: str | None = None
    title: str | None = None
    language: str | None = None
    _meta: dict[str, list[str]] = field(default_factory=dict)

    def add(self, name: str, content: str) -> None:
        """Keep the content of a meta element under its lower-case name or property; it is cleaned when it is asked for."""
        self._meta.setdefault(name.strip().lower(), []).append(content)

    def get(self, *names: str) -> str | None:
        """Return the content of the first meta element there is that is not empty."""
        for name in names:
            for raw in self._meta.get(name, ()):
                if text := _filled(raw[:5000]):
                    return text
        return None

    def all(self, name: str) -> list[str]:
        """Return the contents of every meta element of a name."""
        return [text for raw in self._meta.get(name, ())[:100] if (text := _filled(raw[:500]))]


def _article_of(nodes: Iterable[Json], title: str) -> Json:
    """Return the node that is about this page: the article whose headline is its title, else the richest article, else a video."""
    nodes = list(nodes)
    articles = [n for n in nodes if not _ARTICLES.isdisjoint(types(n))] or [
        n for n in nodes if "VideoObject" in types(n)
    ]

    def rank(node: Json) -> tuple[bool, bool, int]:
        headline = key(first(node.get("headline")) or first(node.get("name")) or "")
        return bool(headline) and (headline in title or title in headline), "datePublished" in node, len(node)

    return max(articles, key=rank, default={})


def _with_persons(article: Json, nodes: Iterable[Json]) -> Json:
    """Return the article with its authors where it only points at their nodes: {"author": {"@id": "#jeanne"}}."""
    author = article.get("author")
    authors = author if isinstance(author, list) else [author]
    if not any(map(_points, authors)):
        return article
    named = {node["@id"]: node for node in nodes if "name" in node and isinstance(node.get("@id"), str)}
    return {**article, "author": [named.get(_points(one), one) for one in authors]}


def _points(value: Any) -> str:
    """Return the id of the node that a value only points at, "" where it says more."""
    pointer = value.get("@id") if isinstance(value, dict) and "name" not in value else None
    return pointer if isinstance(pointer, str) else ""


def _canonical(links: Iterable[_Element]) -> str | None:
    link = next((el for el in links if el.get("rel") == "canonical"), None)
    return None if link is None else (link.get("href") or "").strip() or None


def _title(titles: Iterable[_Element]) -> str | None:
    """Return the page's title; pictures have titles too."""
    for el in titles:
        if (parent := el.getparent()) is not None and parent.tag != "svg" and (title := text_of(el, 1000)):
            return title
    return None


def read_metadata(root: _Element, picked: Mapping[str, Sequence[_Element]]) -> Metadata:
    """Read the head of a page from its picked elements; a broken or hostile value is left out, never an error."""
    found = Metadata(
        canonical=_canonical(picked["link"]),
        title=_title(picked["title"]),
        language=root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang"),
    )
    for el in picked["meta"]:
        if content := el.get("content"):
            name = el.get("property") or el.get("name") or el.get("itemprop") or el.get("http-equiv")
            found.add(name or "", content)
    for el in picked["script"]:
        if "ld+json" in (el.get("type") or "") and el.text:
            found.nodes += _nodes(loads(el.text))
    article = _article_of(found.nodes[:_MAX_NODES], key(found.get("og:title") or found.title or ""))
    found.article = _with_persons(article, found.nodes[:_MAX_NODES])
    return found
