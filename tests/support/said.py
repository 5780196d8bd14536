"""Statements as one line each, for tables of texts."""

from __future__ import annotations

from newscrawl.attribution import attribute


def said(text: str) -> list[str]:
    """Return "speaker | relay | content" for each statement of a text, in order."""
    return [f"{q.speaker} | {q.relay or ''} | {q.text}" for q in attribute(text).quotations]
