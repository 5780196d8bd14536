from __future__ import annotations

from newscrawl.base_spiders.news import NewsSpider


class SpinnerSpider(NewsSpider):
    """A site that republishes others' stories reworded by machine, without credit: to watch copies, never to trust them.

    Its family is known by /<section>/<number>.html, PREV/NEXT links to unrelated stories and English furniture in French
    pages. Quotations of these sites are never verbatim: the outlet's kind, spinner, marks each as altered and lets the
    loader mend what is certain, one Repair each.
    """

    #: Fronts list articles by number; PREV and NEXT are not neighbours in time and are never followed.
    links = ""
