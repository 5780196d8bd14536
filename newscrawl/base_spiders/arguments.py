"""Spider arguments, which arrive as text: what they say, or a ValueError that the user is told."""

from __future__ import annotations

from datetime import date

_YES_NO = {"1": True, "yes": True, "true": True, "0": False, "no": False, "false": False}


def flag(name: str, text: str) -> bool:
    """Return what yes or no says."""
    if text.lower() not in _YES_NO:
        raise ValueError(f"{name} must be yes or no, not {text!r}")
    return _YES_NO[text.lower()]


def day(name: str, text: str) -> date:
    """Return a day."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ValueError(f"{name} must be a day like 2026-11-01, not {text!r}") from None
