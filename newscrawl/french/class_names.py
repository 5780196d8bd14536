"""Words of class names and ids, French and English, as the themes of news sites use them: what each says of its element.

In lower case; a name counts whole and by its parts (newscrawl.page.names).
"""

from __future__ import annotations

from newscrawl.french.function_words import word_set

# furniture whatever it holds
ALWAYS_FURNITURE = word_set(
    "comment comments commentaire commentaires commentlist respond disqus reactions reaction forum forums "
    "newsletter newsletters nl cookie cookies consent didomi gdpr rgpd cmp privacy onetrust axeptio popin "
    "popup modal overlay lightbox share sharing partage partager social socials sociaux reseaux addthis "
    "sharebar sharethis outbrain taboola ligatus nativo plista ad ads adv advert advertisement advertising "
    "adslot adunit pub pubs publicite banner banniere dfp gpt breadcrumb breadcrumbs ariane nav navbar "
    "navigation menu menus toolbar tools outils pagination pager embed oembed twitter tweet instagram "
    "facebook fb tiktok youtube dailymotion brightcove caption captions legende legend figcaption "
    "wp-caption-text slideshow diaporama carousel slider swiper gallery galerie portfolio player video videos "
    "audio podcast jwplayer sondage quiz survey loginform login signin register captcha search recherche "
    "sr-only screen-reader-text visually-hidden visuallyhidden print printonly copyright mentions"
)

# furniture unless it holds a good share of the text
MOSTLY_FURNITURE = word_set(
    "related relateds relatif lies liees associes associe connexe connexes similar recommended recommendation "
    "recommendations recommandation reco recos suggestion suggestions read-also readalso lire-aussi lireaussi "
    "alire a-lire see-also seealso voir-aussi more-on also aussi teaser teasers card cards tease promo promos "
    "promotion promoted sponsor sponsored sponsors partner partners partenaire partenaires sidebar aside rail "
    "popular populaires trending tendances latest dernieres lus plus-lus most-read mostread mostviewed top10 "
    "ranking paywall piano poool premium subscribe subscription subscriber abonne abonnes abonnement "
    "abonnements abo offer offers offre offres cta tag tags tagged motscles keyword keywords mots-cles topics "
    "themes bio about author-bio authorbox author-box about-author auteur-bio toc sommaire table-of-contents "
    "summary-toc factbox encadre infobox widget widgets dossier dossiers boutique shop kiosque footer "
    "bottom-links header-nav hidden hide invisible d-none meta metas byline bylines author authors auteur auteurs "
    "signature date dates time dateline timestamp published publication source sources credit credits kicker "
    "surtitre surtitle suptitle overline eyebrow genre rubric rubrique label badge reading-time readingtime read-time lecture duration follow suivre alert "
    "alertes notification notifications app download newsletter-box contenus-lies jump back-to-top haut"
)

# what a reader pays for
PAYWALLS = word_set("paywall piano poool premium subscriber abonne abonnes")

# the words under a picture, and whose it is
CAPTIONS = word_set("caption captions legende legend figcaption wp-caption-text copyright credits-photo photo-credit")

# who wrote the text, whose it is
BYLINES = word_set(
    "author authors auteur auteurs byline bylines signature signatures credit credits source sources "
    "journaliste journalist writer redacteur submitted"
)

# what somebody in the article said, set apart: its author is not the article's
QUOTES = word_set("quote quotes citation citations blockquote pullquote verbatim exergue")

# a picture: the credit beside it in a class name is the picture's
PICTURES = word_set("img image images photo photos picture pictures media visuel figure")

# the introductory summary
STANDFIRSTS = word_set(
    "chapo chapeau chapô standfirst dek deck lead lede intro introduction excerpt hat articlehat subtitle "
    "soustitre sous-titre accroche abstract resume descriptif summary subhead subheadline entry-summary"
)

# when the page was published or changed
DATES = word_set("date dates dateline published publication pubdate time timestamp datetime publi updated")

# the text of the article: what makes a likely container likelier
BODIES = word_set(
    "content contenu entry post texte text corps story article main detail details paragraph paragraphs richtext body"
)

# a sub-heading that is no heading element
CROSSHEADS = word_set("intertitre intertitres inter intertitle crosshead subheading subhead sous-titre soustitre")

# the way from the home page to this one
BREADCRUMBS = word_set("breadcrumb breadcrumbs ariane breadcrumblist")

# the site's menus and its foot, on every page of it
NAVIGATION = word_set(
    "nav navbar navigation menu menus submenu mainmenu megamenu offcanvas burger topbar footer breadcrumb breadcrumbs ariane"
)

# the headline
TITLES = word_set("title headline titre")

# how an element is switched: the word beside them is a feature, and says nothing of what it holds
STATES = word_set("disable disabled enable enabled free off on allowed loaded ready active inactive")
