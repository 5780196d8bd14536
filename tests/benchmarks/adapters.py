"""The project's side of the benchmarks: thin functions over its public API."""

from __future__ import annotations

from newscrawl.dedup.urls import url_key


def canonical_url(url: str) -> str:
    """Return the key by which URLs are compared; the exported URL keeps scheme and host."""
    return url_key(url)
