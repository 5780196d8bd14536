"""What stands on a page beside the article: told by the names of its elements and by its words."""

from __future__ import annotations

import re
from functools import lru_cache

# Elements that never hold a line of the article.
SKIPPED_TAGS = frozenset(
    "script style noscript template svg canvas iframe object embed applet video audio picture map nav aside footer button select textarea "
    "input label fieldset figure figcaption dialog address menu head link meta".split()
)

# Words of class names and ids, French and English, as many themes use them. "Strong": the element goes whatever it holds.
_STRONG = frozenset(
    "comment comments commentaire commentaires commentlist respond disqus reactions reaction forum forums "
    "newsletter newsletters nl cookie cookies consent didomi gdpr rgpd cmp privacy onetrust axeptio popin popup modal overlay lightbox "
    "share sharing partage partager social socials sociaux reseaux addthis sharebar sharethis "
    "outbrain taboola ligatus nativo plista ad ads adv advert advertisement advertising adslot adunit pub pubs publicite banner banniere dfp gpt "
    "breadcrumb breadcrumbs ariane nav navbar navigation menu menus toolbar tools outils pagination pager "
    "embed oembed twitter tweet instagram facebook tiktok youtube dailymotion brightcove "
    "caption captions legende legend figcaption wp-caption-text slideshow diaporama carousel slider swiper gallery galerie portfolio "
    "player video videos audio podcast jwplayer "
    "sondage quiz survey loginform login signin register captcha search recherche sr-only screen-reader-text visually-hidden visuallyhidden "
    "print printonly copyright mentions".split()
)
# "Weak": the element goes unless it holds a good share of the text.
_WEAK = frozenset(
    "related relateds relatif lies liees associes associe connexe connexes similar recommended recommendation recommendations recommandation reco recos suggestion suggestions "
    "read-also readalso lire-aussi lireaussi alire a-lire see-also seealso voir-aussi more-on also aussi "
    "teaser teasers card cards tease promo promos promotion promoted sponsor sponsored sponsors partner partners partenaire partenaires "
    "sidebar aside rail popular populaires trending tendances latest dernieres lus plus-lus most-read mostread mostviewed top10 ranking "
    "paywall piano poool premium subscribe subscription subscriber abonne abonnes abonnement abonnements abo offer offers offre offres cta "
    "tag tags tagged motscles keyword keywords mots-cles topics themes "
    "bio about author-bio authorbox author-box about-author auteur-bio "
    "toc sommaire table-of-contents summary-toc factbox encadre infobox "
    "widget widgets dossier dossiers boutique shop kiosque footer bottom-links header-nav hidden invisible d-none "
    "meta metas byline bylines author authors auteur auteurs signature date dates time dateline timestamp published publication source sources credit credits "
    "kicker surtitre rubrique label badge reading-time readingtime read-time lecture duration "
    "follow suivre alert alertes notification notifications app download newsletter-box contenus-lies jump back-to-top haut".split()
)
_SPLIT = re.compile(r"[-_:./]+|(?<=[a-z])(?=[A-Z])")
_NOT_NAMES = ("has-", "no-", "with-", "without-", "is-", "js-", "are-", "not-", "md:", "lg:", "sm:")


@lru_cache(maxsize=20_000)
def name_words(names: str) -> frozenset[str]:
    """Return the words of a class attribute or an id, whole names and their parts, in lower case."""
    words: set[str] = set()
    for name in names[:400].split()[:12]:
        if name.startswith(_NOT_NAMES):
            continue
        words.add(name.lower())
        words.update(part.lower() for part in _SPLIT.split(name)[:8])
    return frozenset(words)


WEAK, STRONG, BYLINE, STANDFIRST, DATE = 1, 2, 4, 8, 16
_BYLINE = frozenset("author authors auteur auteurs byline bylines signature signatures credit credits source sources journaliste journalist writer redacteur".split())
_STANDFIRST = frozenset(
    "chapo chapeau chapô standfirst dek deck lead lede intro introduction excerpt hat articlehat subtitle soustitre sous-titre accroche abstract resume descriptif "
    "summary subhead subheadline entry-summary".split()
)
_DATE = frozenset("date dates dateline published publication pubdate time timestamp datetime publi updated".split())


@lru_cache(maxsize=20_000)
def name_flags(names: str) -> int:
    """Return what class names or an id say of an element: STRONG (always furniture), WEAK (mostly), BYLINE, STANDFIRST, DATE."""
    words = name_words(names)
    flags = BYLINE | WEAK if any(word.startswith(("author", "auteur")) for word in words) else 0
    return flags | sum(
        flag
        for flag, vocabulary in ((STRONG, _STRONG), (WEAK, _WEAK), (BYLINE, _BYLINE), (STANDFIRST, _STANDFIRST), (DATE, _DATE))
        if not vocabulary.isdisjoint(words)
    )


# Openings of lines that belong to the site. Matched on the line without accents, in lower case.
_OPENINGS = re.compile(
    r"(?:[^a-z0-9]{0,4})(?:"
    r"(?:a |à )?(?:lire|voir|ecouter|decouvrir|regarder|relire|revoir|consulter) (?:aussi|egalement|en plus|plus|encore|:|l'article|notre|nos|la suite|sur)"
    r"|(?:a |à )(?:lire|voir|ecouter|decouvrir|relire|revoir)\b ?[:>»-]|lisez aussi|lire ?:|voir ?:|video ?:? ?$|"
    r"il vous reste \d|la suite (?:est reservee|apres|de l'article|de cet)|(?:cet |l')?article (?:est )?reserve|reserve aux abonnes|contenu reserve|pour lire la suite|"
    r"(?:deja )?abonnee?s? ?\?|abonnez-vous|je m'abonne|s'abonner|inscrivez-vous|s'inscrire|recevez (?:chaque|tous|toute|notre|nos|l'|la|les|gratuitement)|newsletter|"
    r"(?:suivez|retrouvez|rejoignez)(?:-nous| nous| toute l'actualite|,? (?:tous nos|notre|nos|l'actu)| .{1,30} sur (?:facebook|twitter|instagram|google|whatsapp|telegram|x\b))|"
    r"for latest updates|follow us on|(?:prev|next) [A-Z«\"]|"
    r"temps de lecture|lecture(?: :)? \d{1,2} min|\d{1,2} min(?:utes)? de lecture|lecture audio|ecouter (?:l'article|cet article)|"
    r"partager (?:sur|l'article|cet|par|cette|ce )|partager$|partagez|imprimer|envoyer par|commenter|commentaires?$|reagir|vos reactions|aucun commentaire|laisser un commentaire|\d{1,4} (?:commentaires?|reactions?|partages?)|"
    r"sur le meme (?:sujet|theme)|dans la meme rubrique|articles? (?:lies|similaires|connexes|recommandes)|les plus (?:lus|commentes|vus|partages)|(?:a decouvrir|autour de|opinions|plus sur ce sujet|en lien avec|a lire|pour approfondir|actualites?) ?:?$|plus d'(?:articles|infos|actualites)|nos derniers articles|"
    r"mots[ -]cles|tags? ?:|themes? ?:|publicite$|contenu sponsorise|la redaction vous conseille|a (?:la une|ne pas manquer)|notre (?:dossier|newsletter|selection)|"
    r"(?:credits?|photos?|credits? photos?|copyright|illustrations?) ?[:©]|©|\(c\)|tous droits reserves|toute reproduction|reproduction (?:interdite|totale)|"
    r"signaler (?:une|un|cette)|une erreur dans|telechargez|cliquez (?:ici|sur)|lien copie|copier le lien|accueil$|retour (?:a|en|au) |fermer$|suivant$|precedent$|chargement|"
    r"ce contenu (?:est bloque|n'a pas pu)|accepter (?:et|les|tout)|activer (?:les|javascript)|votre navigateur"
    r")"
)


def is_furniture_line(folded: str, link: float) -> bool:
    """Whether a line, folded to lower case without accents, belongs to the site rather than the article; link is its share of links."""
    size = len(folded)
    if size < 400 and (match := _OPENINGS.match(folded)) and (size < 160 or link > 0.3 or match.lastgroup):
        return True
    return link > 0.85 and size < 250


_CONSENT = re.compile(r"\bcookies?\b|\btraceurs?\b|\bconsentement|\bnos partenaires\b|\bdonnees personnelles\b|\bvie privee\b|\bfinalites?\b|\bparametrer\b", re.I)


def is_consent_text(text: str) -> bool:
    """Whether the beginning of a text is what consent walls say: their words, once in 150 characters or more."""
    folded = text.translate(_PLAIN)
    hits = len(_CONSENT.findall(folded))
    return hits >= 4 and hits * 150 > len(folded)


_PLAIN = str.maketrans("éèêàÉÈÀ’", "eeeaEEA'")


_WALL = re.compile(
    r"il vous reste \d{1,3}(?:[.,]\d+)? ?%|(?:la suite|cet article|contenu|lecture)[^.]{0,30} (?:est )?reserve[es]{0,2} (?:aux|a nos) abonnes|reserve(?:e|s)? (?:aux|a nos) abonnes|"
    r"(?:deja|pas encore) abonne|pour lire la suite|abonnez-vous pour (?:lire|acceder|continuer)|article (?:reserve|payant|premium)",
    re.I,
)


def is_wall_line(text: str) -> bool:
    """Whether a line says that the rest of the text is for subscribers."""
    return len(text) < 400 and bool(_WALL.search(text.translate(_PLAIN)))
