"""What stands on a page beside the article: told by the names of its elements and by its words."""

from __future__ import annotations

import re
from functools import lru_cache

from newscrawl.page.text import clean

# Elements that never hold a line of the article.
SKIPPED_TAGS = frozenset(
    "script style noscript template svg canvas iframe object embed applet video audio picture map nav aside footer button select textarea "
    "input label fieldset figure figcaption dialog address menu head link meta "
    "amp-ad amp-embed amp-sidebar amp-iframe amp-social-share amp-consent amp-video amp-youtube amp-twitter amp-instagram amp-facebook amp-img amp-carousel amp-analytics".split()
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
def _parts(name: str) -> tuple[str, ...]:
    """Return a class name and its parts, in lower case; nothing for one that tells how an element looks or acts."""
    if name.startswith(_NOT_NAMES):
        return ()
    parts = _SPLIT.split(name)[:8]
    return (name.lower(), *map(str.lower, parts)) if len(parts) > 1 else (name.lower(),)


@lru_cache(maxsize=20_000)
def name_words(names: str) -> frozenset[str]:
    """Return the words of a class attribute or an id, whole names and their parts, in lower case."""
    return frozenset(word for name in names[:400].split()[:12] for word in _parts(name))


WEAK, STRONG, BYLINE, STANDFIRST, DATE, CAPTION = 1, 2, 4, 8, 16, 32
_CAPTION = frozenset(
    "caption captions legende legend figcaption wp-caption-text copyright credits-photo photo-credit".split()
)
_BYLINE = frozenset(
    "author authors auteur auteurs byline bylines signature signatures credit credits source sources journaliste journalist writer redacteur".split()
)
_STANDFIRST = frozenset(
    "chapo chapeau chapô standfirst dek deck lead lede intro introduction excerpt hat articlehat subtitle soustitre sous-titre accroche abstract resume descriptif "
    "summary subhead subheadline entry-summary".split()
)
_DATE = frozenset("date dates dateline published publication pubdate time timestamp datetime publi updated".split())


_FLAGS: dict[str, int] = {}
for _flag, _vocabulary in (
    (STRONG, _STRONG),
    (WEAK, _WEAK),
    (BYLINE, _BYLINE),
    (STANDFIRST, _STANDFIRST),
    (DATE, _DATE),
    (CAPTION, _CAPTION),
):
    for _word in _vocabulary:
        _FLAGS[_word] = _FLAGS.get(_word, 0) | _flag


def _flags_of(words: frozenset[str]) -> int:
    flags = 0
    for word in words:
        flags |= _FLAGS.get(word, 0)
        if word.startswith(("author", "auteur")):
            flags |= BYLINE | WEAK
    return flags


@lru_cache(maxsize=20_000)
def name_flags(names: str) -> int:
    """Return what class names or an id say of an element: STRONG (always furniture), WEAK (mostly), BYLINE, STANDFIRST, DATE, CAPTION."""
    words = name_words(names)
    flags = _flags_of(words)
    if flags & DATE and "pub" in words:  # "date_pub": publication here, elsewhere publicité
        return _flags_of(words - {"pub"})
    return flags


# How lines begin that belong to the site: in lower case, without accents. Those in the group "long" do so at any length.
_OPENINGS = re.compile(
    r"[^a-z0-9(©]{0,4}(?:"
    # other articles
    r"(?:a )?(?:lire|voir|ecouter|decouvrir|regarder|relire|revoir|consulter) (?:aussi|egalement|en plus|plus|encore|:|l'article|notre|nos|la suite|sur)|"
    r"a (?:lire|voir|ecouter|decouvrir|relire|revoir)\b ?[:>».-]|\(?re\)?lire ?:|personnalisez votre|lisez aussi|(?:lire|voir) ?:|video ?:? ?$|"
    r"sur le meme (?:sujet|theme)|dans la meme rubrique|articles? (?:lies|similaires|connexes|recommandes)|les plus (?:lus|commentes|vus|partages)|"
    r"(?:a decouvrir|autour de|opinions|plus sur ce sujet|en lien avec|a lire|pour approfondir|actualites?) ?:?$|plus d'(?:articles|infos|actualites)|nos derniers articles|"
    r"la redaction vous conseille|a (?:la une|ne pas manquer)|notre (?:dossier|newsletter|selection)|accueil$|retour (?:a|en|au) |fermer$|suivant$|precedent$|chargement|"
    # walls and letters
    r"(?P<long>il vous reste \d|la suite (?:est reservee|apres|de l'article|de cet)|(?:cet |l')?article (?:est )?reserve|reserve aux abonnes|contenu reserve|pour lire la suite|"
    r"(?:deja |pas encore )?abonnee?s? ?\?|abonnez-vous|je m'abonne|s'abonner|inscrivez-vous (?:a|pour)|recevez (?:chaque|tous|toute|notre|nos|l'|la|les|gratuitement)|"
    r"ce contenu (?:est bloque|n'a pas pu)|votre navigateur|activer (?:les|javascript))|newsletter|soutenez(?:-nous| nous| (?:notre|le|la|votre) (?:journal|media|redaction|presse))|faites un don|s'inscrire|accepter (?:et|les|tout)|"
    r"(?:suivez|retrouvez|rejoignez)(?:-nous| nous| toute l'actualite|,? (?:tous nos|notre|nos|l'actu)| .{1,30} sur (?:facebook|twitter|instagram|google|whatsapp|telegram|x\b))|"
    r"for latest updates|follow us on|"
    # reading, sharing, answering
    r"temps de lecture|lecture(?: :)? \d{1,2} min|\d{1,2} min(?:utes)? de lecture|lecture audio|ecouter (?:l'article|cet article)|"
    r"partager (?:sur|l'article|cet|par|cette|ce )|partager$|partagez|imprimer|envoyer par|commenter|commentaires?$|reagir|vos reactions|aucun commentaire|laisser un commentaire|"
    r"\d{1,4} (?:commentaires?|reactions?|partages?)|signaler (?:une|un|cette)|une erreur dans|lien copie|copier le lien|telechargez|cliquez (?:ici|sur)|"
    # labels and rights
    r"mots[ -]cles|tags? ?:|themes? ?:|publicite$|contenu sponsorise|tous droits reserves|toute reproduction|reproduction (?:interdite|totale)|"
    r"(?:credits?|photos?|credits? photos?|copyright|illustrations?) ?[:©]|©|\(c\)"
    r")"
)
_NEIGHBOUR = re.compile(r"(?:PREV|NEXT)\b")
_PLAIN = str.maketrans("éèêëàâîïôûùçÉÈÊÀÂÎÔÛÇ’\xa0", "eeeeaaiiouuceeeaaiouc' ")


_CAPTION_LINE = re.compile(
    r"^[^.!?]{0,120}[ ,(](?:photos?|crédits?|©)(?: [a-z]{2,12})? ?(?::|©|\()|^[^.!?]{5,120}© ?(?:\d{4} )?[A-ZÀ-Þ]|© ?[\w .'-]{2,30}(?: ?/ ?[\w .'-]{2,30}){0,3}$",
    re.IGNORECASE,
)


def is_furniture_line(text: str, link: float) -> bool:
    """Whether a line belongs to the site rather than the article; link is its share of links."""
    size = len(text)
    if (
        size < 400
        and (match := _OPENINGS.match(text[:90].translate(_PLAIN).lower()))
        and (size < 160 or link > 0.3 or match["long"])
    ):
        return True
    if (link > 0.85 and size < 250) or _NEIGHBOUR.match(text):
        return True
    return size < 200 and ("hoto" in text or "©" in text or "rédit" in text) and _CAPTION_LINE.search(text) is not None


_CONSENT = re.compile(
    r"\bcookies?\b|\btraceurs?\b|\bconsentement|\bnos partenaires\b|\bdonn[ée]es personnelles\b|\bvie priv[ée]e\b|\bfinalit[ée]s?\b|\bparam[ée]trer\b",
    re.IGNORECASE,
)


def is_consent_text(text: str) -> bool:
    """Whether the beginning of a text is what consent walls say: their words, once in 150 characters or more."""
    if "ookie" not in text and "onsent" not in text and "raceur" not in text:
        return False
    text = clean(text)
    hits = len(_CONSENT.findall(text))
    return hits >= 4 and hits * 150 > len(text)


_WALL = re.compile(
    r"il vous reste \d{1,3}(?:[.,]\d{1,3})? ?%|(?:la suite|cet article|contenu|lecture)[^.]{0,30} r[ée]serv[ée]e?s? (?:aux|[àa] nos) abonn[ée]|^r[ée]serv[ée]e?s? (?:aux|[àa] nos) abonn[ée]|"
    r"(?:d[ée]j[àa]|pas encore) abonn[ée]|pour lire la suite|abonnez-vous pour (?:lire|acc[ée]der|continuer)|article (?:r[ée]serv[ée]|payant|premium)",
    re.IGNORECASE,
)


def is_wall_line(text: str) -> bool:
    """Whether a line says that the rest of the text is for subscribers."""
    likely = len(text) < 400 and (
        "bonn" in text or "vous reste" in text or "lire la suite" in text or "rticle " in text
    )
    return likely and _WALL.search(text) is not None
