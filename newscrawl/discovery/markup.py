"""The bytes of a feed or sitemap made UTF-8, whatever they say of themselves, and what kind of list they are."""

from __future__ import annotations

import codecs
import re

#: Byte order marks, the longer first where one begins another.
_MARKS = (
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
_BARE_AMPERSAND = re.compile(rb"&(?!(?:[A-Za-z][A-Za-z0-9]{1,30}|#\d{1,7}|#x[0-9A-Fa-f]{1,6});)")
_ADDRESS_LINE = re.compile(r"https?://\S+")
#: Characters in which a list must say what it is; what a server's warnings put before it is passed over.
_HEAD = 8192
#: Bytes that are checked at a time: a sitemap may weigh 50 MiB, and is not to stand in memory many times.
_CHUNK = 1 << 20


def utf_8(body: bytes) -> bytes:
    """Return a body in UTF-8, itself where it is: by its byte order mark, its zero bytes, strict UTF-8, its declared encoding, else from Windows-1252."""
    if body.startswith(codecs.BOM_UTF8):
        return body[len(codecs.BOM_UTF8) :]
    for mark, encoding in _MARKS:
        if body.startswith(mark):
            return _recoded(body, encoding)
    head = body[:64]
    if head[1::2].count(0) > len(head) // 3:
        return _recoded(body, "utf-16-le")
    if head[::2].count(0) > len(head) // 3:
        return _recoded(body, "utf-16-be")
    return body if _is_utf_8(body) else _recoded(body, _declared(body))


def _recoded(body: bytes, encoding: str) -> bytes:
    return body.decode(encoding, "replace").lstrip("\ufeff").encode("utf-8", "replace")


def _is_utf_8(body: bytes) -> bool:
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        for start in range(0, len(body), _CHUNK):
            decoder.decode(body[start : start + _CHUNK], final=start + _CHUNK >= len(body))
    except UnicodeDecodeError:
        return False
    return True


def _declared(body: bytes) -> str:
    """Return the encoding that a body declares, Windows-1252 where it declares none, one that nobody knows, or one that its bytes are not."""
    declared = _DECLARED.search(body[:512])
    try:
        name = codecs.lookup(declared[1].decode("ascii")).name if declared else ""
    except LookupError:
        name = ""
    return "cp1252" if not name or name in {"iso8859-1", "ascii"} or name.startswith("utf-") else name


def kind_of(xml: bytes) -> tuple[str | None, int]:
    """Return what a body in UTF-8 is as a list, and where it begins: "feed", "sitemap", "json feed", "addresses" (plain lines) or None."""
    head = xml[:_HEAD].decode("utf-8", "ignore")
    stripped = head.lstrip()
    if stripped.startswith("{"):
        return ("json feed" if "jsonfeed.org/version/" in head else None), 0
    first, _, _ = stripped.partition("\n")
    if _ADDRESS_LINE.fullmatch(first.strip()):
        return "addresses", 0
    blank = _COMMENT.sub(lambda found: " " * len(found[0]), head)
    root = _ROOT.search(blank)
    return (_KINDS.get(root["name"].lower()), len(head[: root.start()].encode())) if root else (None, 0)


def well_formed(xml: bytes, start: int) -> bytes:
    """Return the XML that begins at start, without a declaration that may lie, its bare ampersands escaped outside of CDATA."""
    xml = xml[start:] if start else xml
    if not _BARE_AMPERSAND.search(xml):
        return xml
    first, *cdata = xml.split(b"<![CDATA[")
    parts = [_escaped(first)]
    for part in cdata:
        content, end, rest = part.partition(b"]]>")
        parts.append(b"<![CDATA[" + content + end + _escaped(rest))
    return b"".join(parts)


def _escaped(xml: bytes) -> bytes:
    return _BARE_AMPERSAND.sub(b"&amp;", xml)
