"""A page of a news site → the fields of an article, on the response's own tree."""

from newscrawl.page.reader import Page, looks_like_consent_wall, read_page

__all__ = ["Page", "looks_like_consent_wall", "read_page"]
