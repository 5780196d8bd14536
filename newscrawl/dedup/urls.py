"""Which URLs are the same page, and under which URL a page is exported.

Two forms, for two purposes. `canonical_url` is for readers: tracking, AMP and print marks go, but scheme and host stay, so that the
result still opens in a browser. `url_key` is for comparing: mobile and AMP hosts, "www." and the scheme go as well.
"""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import SplitResult, parse_qsl, unquote, urlencode, urljoin, urlsplit, urlunsplit

from tldextract import TLDExtract
from w3lib.url import canonicalize_url

# Set by links in newsletters, feeds, advertisements and social networks; never a part of an article's identity.
_TRACKING = frozenset(
    "fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid twclid ttclid igshid igsh mc_cid mc_eid mkt_tok _ga _gl _hsenc _hsmi "
    "xtor xts xtref xtcr xtmc xtnp xtloc cmpid cmp ocid ncid ito s_cid srsltid wt_mc wt.mc_id wtmc lctg smid smtyp "
    "sr_share guccounter guce_referrer guce_referrer_sig echobox __twitter_impression usqp ampshare "
    "outputtype amp print imprimer printable".split()
)
_TRACKING_PREFIXES = ("utm_", "at_", "ns_", "pk_", "mtm_", "matomo_", "piwik_", "oly_", "vero_", "gaa_", "amp_", "hsa_")
# Names of a link's origin on most sites, of an article on a few: dropped where the value is no number or the path names the article.
_ORIGIN = frozenset("ref source src from via origin origine referer referrer rss feed share campaign medium".split())
# A page of a long article, or the identity of a page: dropped only where the path names the article.
_PAGING = frozenset("page cid s".split())
_PRINT_FORMATS = frozenset({"amp", "print", "imprimer"})
_SIDE_HOSTS = ("www.", "m.", "mobile.", "amp.", "touch.")
_SIDE_PATHS = frozenset({"amp", "amp.html", "print", "imprimer"})

_AMP_VIEWERS = re.compile(r"^(?:www\.)?google\.[a-z.]{2,6}$|^(?:[\w-]{1,63}\.)?(?:cdn\.ampproject\.org|bing-amp\.com)$")
_AMP_VIEWER_PATH = re.compile(r"^/(?:amp|[acv])/(s/)?([^/]+\.[^/]+(?:/.*)?)$")
_HOST_ESCAPES = re.compile(r"%(?:2[de]|3\d|[4-7][0-9a-f])", re.IGNORECASE)  # letters, digits, "-" and "."
_LONG_NUMBER = re.compile(r"\d{5}")
_LEAST_HYPHENS = 3  # of an article's slug: sections have two words, seldom three
_NUMBER = re.compile(r"\d{4,}")
_YEAR = re.compile(r"(?:19|20)\d\d")
_WORD = re.compile(r"[^\W_]{4,}")

_registrable = TLDExtract(
    suffix_list_urls=(), cache_dir=None, include_psl_private_domains=True
)  # the list that comes with the package: no request


@lru_cache(maxsize=4096)  # a crawl asks for the same URL as a link, as a page and as a record
def _split(url: str) -> SplitResult | None:
    """Split an http(s) URL after w3lib's normalising (query order, percent-encoding, fragment); None where it is none."""
    try:
        parts = urlsplit(canonicalize_url(url.strip().replace("&amp;", "&"), keep_blank_values=True))
        if parts.scheme in {"http", "https"} and parts.hostname:
            return parts._replace(netloc=_host(parts))
    except ValueError:  # not a URL: an unclosed IPv6 host, a port that is no number
        pass
    return None


def _host(parts: SplitResult) -> str:
    """Return host and port, without user, default port and final dot."""
    host = (parts.hostname or "").rstrip(".")
    if "%" in host:
        host = _HOST_ESCAPES.sub(lambda escape: unquote(escape[0]), host).lower()
    if ":" in host:
        host = f"[{host}]"
    return host if parts.port in {None, 80, 443} else f"{host}:{parts.port}"


def _unwrap(parts: SplitResult) -> SplitResult:
    """Return the page that an AMP viewer (Google, Bing, the AMP cache) shows."""
    if _AMP_VIEWERS.match(parts.netloc) and (inner := _AMP_VIEWER_PATH.match(parts.path)):
        target = _split(f"http{'s' if inner[1] else ''}://{inner[2]}" + (f"?{parts.query}" if parts.query else ""))
        return target or parts
    return parts


def _names_article(path: str) -> bool:
    """Whether the last part of a path stands for one article: a slug of four words or more, or a number of five digits or more."""
    last = unquote(path).rstrip("/").rpartition("/")[2]
    return last.count("-") >= _LEAST_HYPHENS or bool(_LONG_NUMBER.search(last))


def _clean_path(path: str) -> str:
    """Drop empty and dot segments, AMP and print marks, and the number of a further page of the same article."""
    segments: list[str] = []
    for segment in path.split("/"):
        if segment == "..":
            del segments[-1:]
        elif segment not in {"", "."}:
            segments.append(segment)
    slash = "/" if path.endswith("/") else ""
    if len(segments) > 1 and segments[-1].lower() in _SIDE_PATHS:
        del segments[-1]
    if segments[-2:-1] == ["page"] and segments[-1].isdecimal() and _names_article("/".join(segments[:-2])):
        del segments[-2:]
    if segments:
        stem, dot, suffix = segments[-1].rpartition(".")
        if dot and stem.lower().endswith(".amp"):  # x.amp.html
            segments[-1] = stem[:-4] + dot + suffix
        elif dot and stem and suffix.lower() == "amp":  # x.amp
            segments[-1] = stem
    return "/" + "/".join(segments) + (slash if segments else "")


def _clean_query(query: str, *, article: bool) -> str:
    """Drop the parameters that do not tell pages apart; article: whether the path alone names the article."""
    kept = []
    for name, value in parse_qsl(query, keep_blank_values=True):
        low = name.lower()
        if (
            low in _TRACKING
            or low.startswith(_TRACKING_PREFIXES)
            or (low == "format" and value.lower() in _PRINT_FORMATS)
            or (low in _ORIGIN and (article or not value.isdecimal()))
            or (low in _PAGING and article)
        ):
            continue
        kept.append((name, value))
    # "?article123" (SPIP) is a name without value: it stays as it is written.
    return "&".join(urlencode([pair]) if pair[1] else urlencode([pair]).rstrip("=") for pair in kept)


def _clean(url: str) -> SplitResult | None:
    parts = _split(url)
    if parts is None:
        return None
    parts = _unwrap(parts)
    path = _clean_path(parts.path)
    return parts._replace(path=path, query=_clean_query(parts.query, article=_names_article(path)), fragment="")


def canonical_url(url: str) -> str:
    """Return the URL without what does not belong to the article, one that still opens; what is no http(s) URL comes back stripped."""
    parts = _clean(url)
    return urlunsplit(parts) if parts else url.strip()


def url_key(url: str) -> str:
    """Return a string that is the same for all URLs of one page: host, path and query, without the scheme; not to be requested."""
    parts = _clean(url)
    if parts is None:
        return url.strip()
    host = parts.netloc
    for prefix in _SIDE_HOSTS:
        if host.startswith(prefix) and "." in host[len(prefix) :]:
            host = host[len(prefix) :]
    path = parts.path.rstrip("/")
    return f"{host}{unquote(path)}" + (f"?{parts.query}" if parts.query else "")


def outlet_key(url: str) -> str:
    """Return the host that stands for the outlet: without www, mobile and AMP prefixes."""
    return url_key(url).partition("/")[0].partition("?")[0]


def domain(url: str) -> str:
    """Return the registrable domain of a URL's host, the host itself where it has none (an IP address, localhost); "" for what is no URL."""
    parts = _split(url)
    if parts is None:
        return ""
    return _registrable(parts.netloc).top_domain_under_public_suffix or str(parts.hostname)


def same_site(a: str, b: str) -> bool:
    """Whether two URLs belong to one registrable domain (actu.orange.fr and auto.orange.fr do)."""
    return bool(domain(a)) and domain(a) == domain(b)


def _identity(parts: SplitResult) -> tuple[set[str], set[str]]:
    """Return the numbers (years left out) and the words of the part of the URL that names the page."""
    last = unquote(parts.path).rstrip("/").rpartition("/")[2]
    numbers = {n for n in _NUMBER.findall(last) if not _YEAR.fullmatch(n)}
    numbers |= {value for _, value in parse_qsl(parts.query) if value.isdecimal()}
    words = {word for word in _WORD.findall(last.lower().rpartition(".")[0] or last.lower()) if not word.isdecimal()}
    return numbers, words


def _is_sane(page: SplitResult, canonical: SplitResult) -> bool:
    """Whether a canonical URL can be that of the page: not the front page, not a section, not another article."""
    if canonical.path == "/" and not canonical.query:
        return False
    numbers, words = _identity(page)
    canonical_numbers, canonical_words = _identity(canonical)
    if numbers & canonical_numbers:
        return True
    if (numbers and canonical_numbers) or canonical.path.rstrip("/") == page.path.rstrip("/"):
        return False  # another number, or the number dropped: /article.php for /article.php?id=12
    if not _names_article(canonical.path):
        return False
    return not words or len(words & canonical_words) * 2 >= min(len(words), len(canonical_words))


def page_url(url: str, canonical: str | None) -> str:
    """Return the URL under which a page is exported: its own rel=canonical where it is on the same site and sane, else `canonical_url(url)`.

    url: where the page was fetched, absolute
    canonical: the href of the page's <link rel="canonical">, absolute or relative, or None
    """
    if canonical and canonical.strip():
        try:
            absolute = urljoin(url, canonical.strip())
        except ValueError:
            return canonical_url(url)
        page, target = _clean(url), _clean(absolute)
        if (
            page
            and target
            and same_site(url, absolute)
            and (url_key(url) == url_key(absolute) or _is_sane(page, target))
        ):
            return urlunsplit(target)
    return canonical_url(url)
