"""The text of an article where only the page's data hold it: JSON-LD, the state of a framework, templates."""

from __future__ import annotations

import json
import re
from contextlib import suppress
from html import unescape
from itertools import chain, islice
from typing import TYPE_CHECKING, Any

from w3lib.html import remove_tags

from newscrawl.french.letters import key
from newscrawl.items import Section
from newscrawl.page.metadata import types
from newscrawl.page.text import clean, text_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from lxml.etree import _Element

    from newscrawl.page.metadata import Json, Metadata

#: What of a page's data may give the text, as the rule of the sections is counted.
DATA_RULES = frozenset(("json-ld", "state", "template"))
_PROSE = 60  # characters from which a string is a paragraph
_ENOUGH = 200  # characters from which they are a text
_MOST_NODES = 20_000  # of the state of a page; more is a dump of the site
_MOST_STATE = 3_000_000  # characters of it
_MOST_UPDATES = 300
_DEEPEST = 6  # levels between the node of the article and its paragraphs
_BREAKS = re.compile(r"</(?:p|div|h[1-6]|li|blockquote)\s*>|<br\s*/?>|\r?\n", re.IGNORECASE)
_HEADING = re.compile(r"<h[2-5][\s>]", re.IGNORECASE)
_ASSIGNED = re.compile(r"[\w\])\"']\s?=\s?(?=[{\[])")
_MOST_ASSIGNED = 20  # values in one script
# What a node tells of the article that is not its text.
_ABOUT = frozenset(
    "description summary excerpt caption alt credit copyright metadata seo subheadlines promo teaser intro author authors bio "
    "related relatedarticles related_content owner taxonomy".split()
)


def read_data(
    root: _Element, picked: Mapping[str, Sequence[_Element]], meta: Metadata, headline: str
) -> tuple[list[Section], str]:
    """Return the sections that the page's data give, and where they stood: json-ld, state or template; nothing where they give no text."""
    found = (("json-ld", _from_json_ld(meta.article)), *_unstated(root, picked, key(headline)))
    return next(((sections, rule) for rule, sections in found if _size(sections) >= _ENOUGH), ([], ""))


def _unstated(
    root: _Element, picked: Mapping[str, Sequence[_Element]], headline: str
) -> Iterator[tuple[str, list[Section]]]:
    yield "state", _from_state(picked, headline)
    yield "template", _from_template(root)


def _sections(markup: Any) -> list[Section]:
    """Cut text or mark-up into sections: at its headings, its elements and its line breaks."""
    sections: list[Section] = []
    if isinstance(markup, str) and "<" not in markup and "&lt;" in markup:
        markup = unescape(markup)
    for piece in _BREAKS.split(markup) if isinstance(markup, str) else ():
        if not (line := clean(remove_tags(piece))):
            continue
        if _HEADING.search(piece):
            sections.append(Section(line))
        else:
            if not sections:
                sections.append(Section())
            sections[-1].paragraphs.append(line)
    return [section for section in sections if section.paragraphs]


def _from_json_ld(article: Json) -> list[Section]:
    """https://schema.org/articleBody, and the updates of a LiveBlogPosting."""
    sections = _sections(article.get("articleBody") or article.get("text"))
    updates = article.get("liveBlogUpdate") if "LiveBlogPosting" in types(article) else None
    for update in updates[:_MOST_UPDATES] if isinstance(updates, list) else ():
        if isinstance(update, dict):
            lines = [p for section in _sections(update.get("articleBody")) for p in section.paragraphs]
            title = update.get("headline")
            if lines:
                sections.append(Section(clean(title) or None if isinstance(title, str) else None, lines))
    return sections


def _from_state(picked: Mapping[str, Sequence[_Element]], headline: str) -> list[Section]:
    """The state that a framework leaves in a script: of the nodes that have the headline, the one with the most text."""
    best: list[Section] = []
    states = chain.from_iterable(_states_of(script) for script in picked["script"])
    for state in chain(states, _streamed(picked["script"])) if headline else ():
        for node in _nodes(state):
            if any(_is_title(key(title[:300]), headline) for title in _titles_of(node)):
                found = _sections("\n".join(_strings(node)))
                if _size(found) > _size(best):
                    best = found
    return best


def _states_of(script: _Element) -> Iterator[Any]:
    """Yield the JSON that a script holds or assigns."""
    text, kind = (script.text or "").lstrip(), script.get("type") or ""
    if "ld+json" in kind or not _ENOUGH <= len(text) <= _MOST_STATE:
        return
    end = 0
    starts = [0] if text[0] in "{[" else [match.end() for match in islice(_ASSIGNED.finditer(text), _MOST_ASSIGNED)]
    for start in starts:
        if start < end:  # inside the value before
            continue
        try:
            state, end = _DECODER.raw_decode(text, start)
        except (ValueError, RecursionError):
            continue
        yield from _revived(state) if script.get("id") == "__NUXT_DATA__" else (state,)


def _revived(values: Any) -> Iterator[Json]:
    """Yield the titled objects of a state as Nuxt 3 writes it: a list of all values, which name each other by their place in it."""
    left = _MOST_NODES

    def value_at(n: Any, depth: int) -> Any:
        nonlocal left
        left -= 1
        value = values[n] if isinstance(n, int) and 0 <= n < len(values) else None
        if not isinstance(value, dict | list):
            return value
        if depth > _DEEPEST or left < 0:
            return None
        if isinstance(value, dict):
            return {name: value_at(inner, depth + 1) for name, inner in value.items()}
        return [value_at(inner, depth + 1) for inner in value]

    for n, value in enumerate(values if isinstance(values, list) else ()):
        if isinstance(value, dict) and any(name.lower().startswith(_TITLE_KEYS) for name in value):
            yield value_at(n, 0)


_DECODER = json.JSONDecoder(strict=False)
_PUSHED = re.compile(r"__next_f\.push\(\s?(?=\[)")
_ROW = re.compile(rb"([0-9a-f]{1,8}):(?:T([0-9a-f]{1,6}),)?")


def _streamed(scripts: Sequence[_Element]) -> Iterator[Any]:
    """Yield the values that Next.js streams to a page: pushed piece by piece, rows of JSON, and of long texts that those name ("$1a")."""
    stream = "".join(_pushed(scripts)).encode("utf-8", "replace")[:_MOST_STATE]
    texts: dict[str, str] = {}
    values = []
    at = 0
    while row := _ROW.match(stream, at):
        if row[2]:
            at = row.end() + int(row[2], 16)
            texts[f"${row[1].decode()}"] = stream[row.end() : at].decode("utf-8", "replace")
            continue
        end = stream.find(b"\n", row.end())
        at = len(stream) if end < 0 else end + 1
        with suppress(ValueError, RecursionError):
            values.append(json.loads(stream[row.end() : at]))
    for value in values:
        for node in _nodes(value):
            node.update({name: texts[text] for name, text in node.items() if isinstance(text, str) and text in texts})
        yield value


def _pushed(scripts: Sequence[_Element]) -> Iterator[str]:
    """Yield the pieces of such a stream."""
    for text in (script.text or "" for script in scripts):
        for match in _PUSHED.finditer(text):
            with suppress(ValueError, RecursionError):
                piece, _ = _DECODER.raw_decode(text, match.end())
                if len(piece) > 1 and isinstance(piece[1], str):
                    yield piece[1]


def _titles_of(node: Json) -> Iterator[str]:
    """Yield the strings of a node, and those in its title: {"title": {"rendered": …}}, {"headlines": {"basic": …}}."""
    for name, value in node.items():
        inner = value.values() if isinstance(value, dict) and name.lower().startswith(_TITLE_KEYS) else (value,)
        yield from (text for text in inner if isinstance(text, str))


def _is_title(title: str, headline: str) -> bool:
    """Whether a title is the headline, or what stands in it before the site's name."""
    return title == headline or (title.count(" ") >= _TITLE_WORDS and headline.startswith(f"{title} "))


_TITLE_WORDS = 4  # spaces in a title that is told from its first words
_TITLE_KEYS = ("title", "headline", "titre")


def _size(sections: list[Section]) -> int:
    return sum(len(p) for section in sections for p in section.paragraphs)


def _nodes(state: Any) -> Iterator[Json]:
    """Yield the objects of a state, up to a bounded number."""
    todo = [state]
    for _ in range(_MOST_NODES):
        if not todo:
            return
        value = todo.pop()
        if isinstance(value, dict):
            yield value
            todo += [v for v in value.values() if isinstance(v, dict | list)]
        elif isinstance(value, list):
            todo += [v for v in value if isinstance(v, dict | list)]


def _strings(node: Json) -> Iterator[str]:
    """Yield the paragraphs under a node in their order: what tells of the article, and other articles, left out."""
    todo: list[tuple[str, Any, int]] = [("", node, 0)]
    for _ in range(_MOST_NODES):
        if not todo:
            return
        name, value, depth = todo.pop()
        if name.lower() in _ABOUT:
            continue
        if isinstance(value, str):
            if len(value) >= _PROSE and " " in value and not value.startswith(("http", "{", "[")):
                yield value
        elif depth < _DEEPEST:
            inner = (
                value.items()
                if isinstance(value, dict)
                else (("", v) for v in value)
                if isinstance(value, list)
                else ()
            )
            todo += [(k, v, depth + 1) for k, v in reversed(list(inner))]


def _from_template(root: _Element) -> list[Section]:
    """The paragraphs of a template or noscript element."""
    best: list[Section] = []
    for holder in islice(root.iter("template", "noscript"), 50):
        lines = [line for el in islice(holder.iter("p"), 400) if (line := text_of(el, 5000))]
        found = [Section(None, lines)] if lines else []
        if _size(found) > _size(best):
            best = found
    return best
