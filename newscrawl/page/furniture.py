"""What stands on a page beside the article, told by its words: lines of the site, headings over other articles, consent texts, walls."""

from __future__ import annotations

import re

from newscrawl.french.letters import fold_in_place
from newscrawl.page.text import clean

# Lines that belong to the site where they say nothing else: in lower case, without accents.
_LABELS = frozenset(
    "menu|fermer|decouvrir|annonce|annonces|publicite|publicites|advertisement|passer la publicite|la suite apres cette publicite|la suite apres la publicite|sommaire|au sommaire|"
    "se connecter|connexion|s'identifier|accepter|tout accepter|accepter tout|refuser|tout refuser|continuer sans accepter|gerer mes preferences|gerer les cookies|parametrer|"
    "en savoir plus|plus d'informations|lire la suite|lire plus|voir plus|voir tout|afficher plus|afficher moins|contenu externe|afficher le contenu|regarder la video|voir la video|"
    "article suivant|article precedent|articles precedents|navigation de l'article|dans cet article|article abonne|article abonnes|article reserve|abonnes|premium|"
    "nous suivre|suivez-nous|vos commentaires|poster un commentaire|testez sans engagement|sans engagement|je profite de l'offre|je fais un don|je m'inscris|s'inscrire|"
    "nous vous recommandons|nous vous conseillons|a propos de l'auteur|l'auteur|themes associes|sujets associes|photo d'illustration|photo d'archives|image d'illustration|illustration|"
    "restez informe|restez informes|ajouter aux favoris|ajouter a mes favoris|lire plus tard|sauvegarder|enregistrer|copier|copier le lien|lien copie|a ecouter|a regarder|a voir|a decouvrir aussi".split(
        "|"
    )
)
_NETWORKS = frozenset(
    "facebook twitter x whatsapp linkedin messenger pinterest instagram telegram bluesky threads tiktok youtube email e-mail mail courriel sms".split()
)
# How lines begin that belong to the site: in lower case, without accents. Those in the group "long" do so at any length.
_OPENINGS = re.compile(
    r"[^a-z0-9(©]{0,4}(?:"
    # other articles
    r"(?:a )?(?:lire|voir|ecouter|decouvrir|regarder|relire|revoir|consulter) (?:aussi|egalement|en plus|plus|encore|:|l'article|notre|nos|la suite|sur)|"
    r"a (?:lire|voir|ecouter|decouvrir|relire|revoir)\b ?[:>».-]|\(?re\)?lire ?:|personnalisez votre|lisez aussi|(?:lire|voir) ?:|video ?:? ?$|"
    r"sur le meme (?:sujet|theme)|dans l[ea] meme (?:rubrique|categorie|section|thematique)|ailleurs sur le web|ces articles .{0,20}\b(?:interesser|plaire)|articles? (?:lies|similaires|connexes|recommandes)|les plus (?:lus|commentes|vus|partages)|"
    r"(?:a decouvrir|autour de|opinions|plus sur ce sujet|en lien avec|a lire|pour approfondir|actualites?) ?:?$|plus d'(?:articles|infos|actualites)|nos derniers articles|"
    r"la redaction vous conseille|cette video (?:peut|pourrait) vous|vous (?:aimerez|pourriez aimer)\b|recommandee?s? pour vous|voir tous les articles|podcast ?[-:–|]|a (?:la une|ne pas manquer)|notre (?:dossier|newsletter|selection)|accueil$|retour (?:a|en|au) |fermer$|suivant$|precedent$|chargement|"
    # walls and letters
    r"(?P<long>il vous reste \d|la suite (?:est reservee|apres|de l'article|de cet)|(?:cet |l')?article (?:est )?reserve|reserve aux abonnes|contenu reserve|pour lire la suite|"
    r"(?:deja |pas encore )?abonnee?s? ?\?|abonnez-vous|je m'abonne|s'abonner|inscrivez-vous (?:a|pour)|recevez (?:chaque|tous|toute|notre|nos|l'|la|les|gratuitement)|"
    r"ce contenu (?:est bloque|n'a pas pu)|votre navigateur|activer (?:les|javascript)|votre adresse (?:e-?mail|mail|de messagerie) (?:est|sera|ne sera)|pour afficher ce contenu|"
    r"en (?:cliquant|vous (?:inscrivant|abonnant)|validant)\b.{0,60} accept|chaque (?:matin|soir|jour|semaine|mois|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),? recevez)|"
    r"(?:la |notre |nos |les )?newsletters?\b|ne (?:manquez|ratez) (?:plus )?rien|soutenez(?:-nous| nous| (?:notre|le|la|votre) (?:journal|media|redaction|presse))|soutenez un journalisme|faites un don|s'inscrire|accepter (?:et|les|tout)|"
    r"(?:suivez|retrouvez|rejoignez)(?:-nous| nous| toute l'actualite|,? (?:tous nos|notre|nos|l'actu)| .{1,30} sur (?:facebook|twitter|instagram|google|whatsapp|telegram|x\b))|"
    r"for latest updates|follow us on|(?:voir|afficher) cette publication|(?:offrir|offrez) cet article|ajouter (?:a|aux) (?:vos|mes|votre|ma) |suivre (?:ce theme|ce sujet|cet auteur)|"
    r"(?:nous utilisons|ce site (?:utilise|web utilise)) des cookies|"
    # reading, sharing, answering
    r"temps de lecture|lecture(?: :)? \d{1,2} min|\d{1,2} min(?:utes)? de lecture|lecture audio|ecouter (?:l'article|cet article)|"
    r"partager (?:sur|l'article|cet|par|cette|ce )|partager$|partagez|imprimer|envoyer par|commenter|commentaires?$|reagir|vos reactions|aucun commentaire|laisser un commentaire|"
    r"(?:vous devez etre connecte|connectez-vous|identifiez-vous) pour|vous (?:souhaitez|voulez) (?:reagir|commenter|signaler)|vous avez (?:aime|apprecie) cet article|cet article vous a|avez-vous (?:aime|trouve) cet article|"
    r"vous avez (?:repere|trouve|vu|constate) une erreur|une (?:information|info|question|remarque|erreur)\b.{0,40} \?|l'article parle de|"
    r"\d{1,4} (?:commentaires?|reactions?|partages?)|signaler (?:une|un|cette)|une erreur dans|lien copie|copier le lien|telechargez|cliquez (?:ici|sur)|"
    # labels and rights
    r"mots[ -]cles|tags? ?:|themes? ?:|publicite$|contenu sponsorise|tous droits reserves|toute reproduction|reproduction (?:interdite|totale)|"
    r"(?:credits?|photos?|credits? photos?|copyright|illustrations?) ?[:©]|©|\(c\)"
    r")"
)
_AROUND = " .:!?…>»<«-–—|•*+→▶"
_NEIGHBOUR = re.compile(r"(?:PREV|NEXT)\b")


# Headings over what is no part of the article, in lower case, without accents.
_ELSEWHERE = re.compile(
    r"[^a-z0-9]{0,4}(?:"
    r"(?:a )?(?:lire|voir|ecouter|decouvrir)(?: aussi| egalement| ensuite)?[\s:]{0,3}$|(?:sur|dans) l[ea] meme (?:sujet|theme|rubrique|categorie|section|thematique)\b|"
    r"(?:plus )?sur ce sujet|(?:articles?|contenus?|sujets?|videos?|actualites?) (?:lie|similaire|connexe|associe|recommande|relatif)e?s?\b|"
    r"(?:les |nos )?(?:articles )?(?:les )?plus (?:lus|vus|commentes|partages|populaires|recents|consultes)\b|(?:nos |les )?derni(?:er|ere)s (?:articles|actualites|actus|infos|nouvelles|videos)\b|"
    r"d'autres (?:articles|actualites|actus|infos|sujets)\b|plus d'(?:articles|infos|actualites|actus)\b|vous (?:aimerez|pourriez)\b|.{0,20} articles? .{0,20}\b(?:interesser|plaire)\b|"
    r"recommandee?s? pour vous|la redaction vous (?:conseille|recommande)|a (?:la une|ne pas manquer|decouvrir)\b|ailleurs sur le web|en ce moment\b|(?:le )?fil (?:info|actu)|contenus? sponsorises?|"
    r"(?P<comments>\d{1,5} (?:commentaires?|reactions?|reponses?)\b|(?:les |vos |tous les |derniers )?commentaires(?: ?\(?\d{1,5}\)?)?[\s:]{0,3}$|vos (?:reactions|avis)\b|laisse[rz] un commentaire|reagi(?:r|ssez) )"
    r")"
)


def opens_elsewhere(heading: str) -> str:
    """Return what a heading opens that is no part of the article: "comments", "articles", or "" for neither."""
    if len(heading) > 80 or not (match := _ELSEWHERE.match(fold_in_place(heading))):
        return ""
    return "comments" if match["comments"] else "articles"


_CAPTION_LINE = re.compile(
    r"^[^.!?]{0,120}[ ,(](?:photos?|crédits?|©)(?: [a-z]{2,12})? ?(?::|©|\()|^[^.!?]{5,120}© ?(?:\d{4} )?[A-ZÀ-Þ]|© ?[\w .'-]{2,30}(?: ?/ ?[\w .'-]{2,30}){0,3}$",
    re.IGNORECASE,
)


def is_furniture_line(text: str, link: float) -> bool:
    """Whether a line belongs to the site rather than the article; link is its share of links."""
    size = len(text)
    if size < 400:
        low = fold_in_place(text[:90])
        if (match := _OPENINGS.match(low)) and (size < 160 or link > 0.3 or match["long"]):
            return True
        if size < 90 and (
            (label := low.strip(_AROUND)) in _LABELS or (" " in label and _NETWORKS.issuperset(label.split()))
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
