"""The bytes of a feed or sitemap as text, whatever they say of themselves, and what kind of list they are."""

from __future__ import annotations

import codecs
import re

#: Byte order marks, the longer first where one begins another.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DECLARED = re.compile(rb"<\?xml[^<>]{0,100}encoding=[\"']([\w.:-]{1,30})[\"']")
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_ROOT = re.compile(
    r"<(?:[A-Za-z][\w.-]{0,30}:)?(?P<name>rss|rdf|feed|urlset|sitemapindex|html|!doctype html)(?=[\s/>])", re.IGNORECASE
)
_KINDS = {"rss": "feed", "rdf": "feed", "feed": "feed", "urlset": "sitemap", "sitemapindex": "sitemap"}
_BARE_AMPERSAND = re.compile(r"&(?!(?:[A-Za-z][A-Za-z0-9]{1,30}|#\d{1,7}|#x[0-9A-Fa-f]{1,6});)")
_ADDRESS_LINE = re.compile(r"https?://\S+")
#: Characters in which a list must say what it is; what a server's warnings put before it is passed over.
_HEAD = 8192


def decoded(body: bytes) -> str:
    """Return the text of a body: by its byte order mark, its zero bytes, strict UTF-8, its declared encoding, else as Windows-1252."""
    for mark, encoding in _MARKS:
        if body.startswith(mark):
            return body.decode(encoding, "replace").lstrip("\ufeff")
    head = body[:64]
    if head[1::2].count(0) > len(head) // 3:
        return body.decode("utf-16-le", "replace")
    if head[::2].count(0) > len(head) // 3:
        return body.decode("utf-16-be", "replace")
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError:
        declared = _DECLARED.search(body[:512])
        try:
            name = codecs.lookup(declared[1].decode("ascii")).name if declared else "cp1252"
        except LookupError:
            name = "cp1252"
        one_byte = name not in {"utf-8", "utf-16", "utf-32", "utf-16-le", "utf-16-be"}
        return body.decode("cp1252" if name in {"iso8859-1", "ascii"} or not one_byte else name, "replace")


def kind_of(text: str) -> tuple[str | None, int]:
    """Return what a text is as a list, and where it begins: "feed", "sitemap", "json feed", "addresses" (a sitemap of plain lines) or None."""
    head = text[:_HEAD]
    stripped = head.lstrip()
    if stripped.startswith("{"):
        return ("json feed" if "jsonfeed.org/version/" in head else None), 0
    first, _, _ = stripped.partition("\n")
    if _ADDRESS_LINE.fullmatch(first.strip()):
        return "addresses", 0
    blank = _COMMENT.sub(lambda found: " " * len(found[0]), head)
    root = _ROOT.search(blank)
    return (_KINDS.get(root["name"].lower()), root.start()) if root else (None, 0)


def well_formed(text: str, start: int) -> bytes:
    """Return the XML that begins at start as UTF-8, without a declaration that may lie, its bare ampersands escaped outside of CDATA."""
    first, *cdata = text[start:].split("<![CDATA[")
    parts = [_escaped(first)]
    for part in cdata:
        content, end, rest = part.partition("]]>")
        parts.append("<![CDATA[" + content + end + _escaped(rest))
    return "".join(parts).encode("utf-8", "replace")


def _escaped(text: str) -> str:
    return _BARE_AMPERSAND.sub("&amp;", text)
