"""Articles of made-up outlets, to be judged by the index."""

from __future__ import annotations

import random

from newscrawl.items import Article, Outlet, Section, article_id

WORDS = "la ville port usine maire train école hiver pont région vote accord grève rivière marché forêt élève salle projet budget".split()
TITLE = "Le pont de pierre de Vernouillet rouvre enfin aux camions"


def prose(seed, words=120):
    """Return words in an order that another seed does not share."""
    rng = random.Random(seed)
    return [rng.choice(WORDS) + str(rng.randrange(50)) for _ in range(words)]


def story(path="a-1.html", title=TITLE, text=1, outlet="Le Port", *, kind="media", date=None, modified=None):
    """Return an article; text: a seed, a list of words, or None for a page without body."""
    words = text if isinstance(text, list) else [] if text is None else prose(text)
    url = path if "://" in path else f"https://{outlet.lower().replace(' ', '')}.example/{path}"
    sections = [Section(paragraphs=[" ".join(words)])] if words else []
    return Article(
        id=article_id(url),
        url=url,
        headline=title,
        outlet=Outlet(outlet, kind),
        sections=sections,
        date_published=date,
        date_modified=modified,
    )


def known_at(index, url):
    """What an index knows of one URL, None where nothing."""
    return index.known([url]).get(url)


def judge(index, *articles):
    """Judge and acknowledge; return the verdicts."""
    verdicts = []
    for article in articles:
        verdicts.append(index.judge(article))
        index.acknowledge([article.id])
    return verdicts
