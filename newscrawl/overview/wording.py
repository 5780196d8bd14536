"""The words of the page, in French and in English."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from newscrawl.drops import REASONS

if TYPE_CHECKING:
    from collections.abc import Mapping

#: A number of things: the word for one, the word for several.
Counted = tuple[str, str]


@dataclass(frozen=True)
class Wording:
    """All that the page says in one language."""

    lang: str
    months: list[str]
    thousands: str
    decimal: str
    none_is_plural: bool
    words: dict[str, str]
    counted: dict[str, Counted]
    reasons: Mapping[str, str]

    def __getitem__(self, name: str) -> str:
        """Return a word, as a template asks for it."""
        return self.words[name]

    def number(self, n: float) -> str:
        """Return a number as it is written: 12 345."""
        return f"{n:,}".replace(",", "\0").replace(".", self.decimal).replace("\0", self.thousands)

    def count(self, n: int, word: str) -> str:
        """Return a number with its word: 1 article, 2 articles."""
        return f"{self.number(n)} {self.noun(n, word)}"

    def noun(self, n: int, word: str) -> str:
        """Return the word for so many things."""
        is_plural = n > 1 or (n == 0 and self.none_is_plural)
        return self.counted[word][is_plural]

    def day(self, iso: str | None) -> str:
        """Return a day in words: 13 novembre 2026."""
        if not iso:
            return self["no_date"]
        parsed = date.fromisoformat(iso[:10])
        first = "1er" if parsed.day == 1 and self.lang == "fr" else str(parsed.day)
        return f"{first} {self.months[parsed.month - 1]} {parsed.year}"

    def span(self, days: tuple[str, str] | None) -> str:
        """Return the days from one to another in words."""
        if days is None:
            return self["no_date"]
        first, last = days
        return self.day(first) if first == last else self["from_to"].format(self.day(first), self.day(last))

    def bar(self, key: str) -> str:
        """Return what a bar of the timeline is called: 2026-11, 2026-11-13 or 2026-11-13T08."""
        day, _, hour = key.partition("T")
        if hour:
            return f"{self.day(day)}, {int(hour)} h" if self.lang == "fr" else f"{self.day(day)}, {hour}:00"
        if day.count("-") == 1:
            year, month = day.split("-")
            return f"{self.months[int(month) - 1]} {year}"
        return self.day(day)

    def reason(self, name: str) -> str:
        """Return in words why a page gave no article."""
        if name.startswith("http_"):
            return self["http"].format(name.removeprefix("http_"))
        return self.reasons.get(name) or REASONS.get(name, name)

    def leftover(self, mark: str) -> str:
        """Return in words what betrays where a copy comes from: agency:AFP, outlet:Le Monde, glued_quote."""
        kind, _, name = mark.partition(":")
        return self.words.get(f"left_{kind}", mark).format(name)

    def lead(self, hours: float) -> str:
        """Return a lead in minutes, hours or days."""
        minutes = round(abs(hours) * 60)
        if minutes < 60:  # noqa: PLR2004  # an hour
            return self.count(minutes, "minute")
        if minutes < 48 * 60:
            whole, rest = divmod(minutes, 60)
            return self.count(whole, "hour") + (
                f" {rest:02}" if rest and self.lang == "fr" else f" {rest} min" if rest else ""
            )
        return self.count(round(minutes / 60 / 24), "day")


FRENCH = Wording(
    lang="fr",
    months="janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
    thousands="\u202f",
    decimal=",",
    none_is_plural=False,
    words={
        "title": "Qui a dit quoi",
        "made": "Page établie le {} à partir des relevés de newscrawl",
        "from_to": "du {} au {}",
        "no_date": "sans date",
        "only_outlet": "Seulement\u00a0: {}",
        "skip": "Aller au contenu",
        "contents": "Sommaire",
        "nothing": "Aucun article ne correspond à ce choix.",
        "more": "… et {} de plus, non affichés.",
        "watch": "À surveiller",
        "all_well": "Aucun site en échec, aucun avertissement lors des derniers passages.",
        "no_runs": "Aucun compte rendu de passage n’a été donné\u00a0: l’état des sites n’est pas connu.",
        "failing": "en échec",
        "last_run": "dernier passage\u00a0: {}",
        "copies": "Copies et reprises",
        "copies_intro": "Articles réécrits d’après un autre, puis ceux qui rapportent les mêmes faits, sans reproche. Mots supprimés\u00a0: barrés\u00a0; ajoutés\u00a0: soulignés.",
        "no_copies": "Aucun article signalé comme copie d’un autre.",
        "copy": "copie",
        "same_facts": "mêmes faits, deux rédactions possibles",
        "earlier": "daté de {} plus tôt",
        "later": "daté de {} plus tard",
        "there_same_facts": "Un média",
        "here_same_facts": "Un autre",
        "kept": "{}\u00a0% du premier texte repris",
        "score": "indice {} sur 100",
        "there_copy": "Original",
        "there_repeat": "Déjà connu",
        "here_copy": "Copie",
        "here_repeat": "Reprise",
        "equal": "Identique dans les deux",
        "repeat": "reprise aux mots changés",
        "changed_number": "Nombres changés",
        "number": "Nombres communs",
        "name": "Noms communs",
        "only_here": "Seulement dans le second",
        "own_quotation": "Citations propres au second",
        "leftover": "Indices de l’origine",
        "colon": "\u00a0:",
        "left_agency": "{} nommée sans être créditée",
        "left_outlet": "{} nommé dans le texte",
        "left_glued_quote": "guillemets collés aux mots",
        "left_glued_closing": "guillemets collés aux mots",
        "left_glued_opening": "guillemets collés aux mots",
        "left_site_furniture": "restes d’une page d’un autre site",
        "left_capital": "majuscules de traduction automatique",
        "pairs": "Les mêmes articles, vus ailleurs",
        "pairs_intro": "Un article déjà connu, retrouvé à une autre adresse\u00a0: même titre, titre voisin ou même texte.",
        "first_at": "D’abord chez",
        "again_at": "Revu chez",
        "times": "Fois",
        "how": "Reconnu",
        "by_title": "au titre",
        "by_near": "à un titre voisin",
        "by_text": "au texte",
        "by_copy": "comme copie",
        "by_url": "à l’adresse",
        "no_pairs": "Aucun article n’a été revu ailleurs.",
        "cited": "Qui est cité",
        "cited_intro": "Personnes et organismes, par nombre d’articles où ils s’expriment. Les homonymes que leurs fonctions distinguent sont séparés.",
        "no_cited": "Personne n’est cité dans plus que ses propres mots.",
        "newest": "les {} plus récentes",
        "media": "Agences et médias",
        "media_intro": "Relayer, c’est passer les propos d’un autre («\u00a0a-t-il dit à l’AFP\u00a0»)\u00a0; parler, c’est affirmer en son nom («\u00a0selon Le Parisien\u00a0»).",
        "media_name": "Nom",
        "relays": "Relaie",
        "speaks": "Parle",
        "credited": "Crédité en signature",
        "unnamed": "Sources sans nom",
        "unnamed_intro": "de sources sans nom\u00a0: la page garde les mots du texte.",
        "in_articles": "Articles",
        "repeated": "Une citation, plusieurs titres",
        "repeated_intro": "La même déclaration chez plusieurs médias, la plus ancienne d’abord. Ce qui diffère est marqué.",
        "no_repeated": "Aucune déclaration ne se retrouve chez plusieurs médias.",
        "first": "D’abord",
        "then": "Puis",
        "same_words": "mêmes mots",
        "speakers_differ": "Attribuée différemment\u00a0: {}",
        "timeline": "Chronologie",
        "timeline_hour": "Articles par heure (heure de Paris)",
        "timeline_day": "Articles par jour",
        "timeline_month": "Articles par mois",
        "timeline_max": "au plus {}\u00a0: {}",
        "timeline_without": "{} sans heure de parution, hors du graphique.",
        "as_table": "Les mêmes chiffres en tableau",
        "when": "Quand",
        "credits": "Qui crédite quelle agence",
        "credits_intro": "Articles dont la signature nomme l’agence.",
        "no_credits": "Aucune signature ne nomme d’agence.",
        "outlet": "Média",
        "signed": "avec signature",
        "sites": "État des sites",
        "sites_intro": "Part des articles où chaque champ a été trouvé\u00a0; tendance\u00a0: articles rencontrés lors des {} derniers passages au plus.",
        "site": "Site",
        "state": "État",
        "standfirst": "Chapô",
        "credit": "Signature",
        "authors": "Auteurs",
        "day_given": "Date",
        "quoted": "Citations",
        "dropped": "Pages écartées",
        "trend": "Tendance",
        "trend_words": "du plus ancien au plus récent\u00a0: {}",
        "unknown": "non connu",
        "state_ok": "bon",
        "state_no_articles": "aucun article",
        "state_errors": "erreurs",
        "state_feed_failed": "écriture impossible",
        "state_cannot_start": "n’a pas démarré",
        "state_locked": "déjà en cours",
        "state_running": "en cours ou interrompu",
        "http": "réponse HTTP {}",
        "direct": "citation",
        "indirect": "propos rapportés",
        "according_to": "selon",
        "altered": "mots altérés",
        "via": "via {}",
        "section_-2": "dans le titre",
        "section_-1": "dans le chapô",
        "under": "sous «\u00a0{}\u00a0»",
        "which_unknown": "lequel, le texte ne le dit pas",
        "gone": "supprimé\u00a0: ",
        "new": "ajouté\u00a0: ",
        "in_place": "dans l’article",
    },
    counted={
        "article": ("article", "articles"),
        "outlet": ("média", "médias"),
        "sighting": ("reprise vue ailleurs", "reprises vues ailleurs"),
        "quotation": ("déclaration attribuée", "déclarations attribuées"),
        "statement": ("déclaration", "déclarations"),
        "direct": ("citation entre guillemets", "citations entre guillemets"),
        "altered": ("citation aux mots altérés", "citations aux mots altérés"),
        "relayed": ("propos relayé par un média", "propos relayés par un média"),
        "copies": ("copie signalée", "copies signalées"),
        "update": ("version antérieure remplacée", "versions antérieures remplacées"),
        "minute": ("minute", "minutes"),
        "hour": ("heure", "heures"),
        "day": ("jour", "jours"),
        "page": ("page", "pages"),
    },
    reasons={
        "redirect_loop": "redirection en boucle",
        "too_many_redirects": "trop de redirections",
        "robots": "interdite par robots.txt",
        "too_large": "page trop lourde",
        "truncated": "page interrompue",
        "timeout": "délai dépassé",
        "dns": "adresse du site introuvable",
        "private_address": "adresse non publique",
        "scheme": "ni http ni https",
        "tls": "certificat non valable",
        "refused": "connexion refusée",
        "failed": "téléchargement échoué",
        "not_html": "pas une page HTML",
        "empty_page": "réponse vide",
        "offsite": "renvoi vers un autre site",
        "consent_wall": "mur de consentement",
        "robot_check": "contrôle anti-robot à la place de la page",
        "script_needed": "la page ne fait que demander JavaScript ou un autre navigateur",
        "maintenance": "site fermé pour un temps, ou en panne",
        "soft_404": "le site dit que la page n'existe pas, mais répond 200",
        "subscription_wall": "une offre d'abonnement, de connexion ou d'application, et rien de l'article",
        "no_headline": "sans titre",
        "no_text": "sans texte",
        "list": "page de liste",
        "not_article": "rien n’indique un article",
        "other_language": "autre langue",
        "broken_record": "archive endommagée",
        "unreadable": "lecture trop longue ou trop lourde",
    },
)

ENGLISH = Wording(
    lang="en",
    months="January February March April May June July August September October November December".split(),
    thousands=",",
    decimal=".",
    none_is_plural=True,
    words={
        "title": "Who said what",
        "made": "Made on {} from newscrawl’s records",
        "from_to": "{} to {}",
        "no_date": "no date",
        "only_outlet": "Only: {}",
        "skip": "Skip to content",
        "contents": "Contents",
        "nothing": "No article fits this choice.",
        "more": "… and {} more, not shown.",
        "watch": "To watch",
        "all_well": "No site fails, and the last runs gave no warnings.",
        "no_runs": "No run reports were given: how the sites do is not known.",
        "failing": "fails",
        "last_run": "last run: {}",
        "copies": "Copies and repeats",
        "copies_intro": "Articles reworded from another, then those that report the same facts, which is no reproach. Words that went are struck out, words that came are underlined.",
        "no_copies": "No article is named as a copy of another.",
        "copy": "copy",
        "same_facts": "same facts, possibly two reports",
        "earlier": "dated {} earlier",
        "later": "dated {} later",
        "there_same_facts": "One outlet",
        "here_same_facts": "Another",
        "kept": "{}% of the first text kept",
        "score": "score {} of 100",
        "there_copy": "Original",
        "there_repeat": "Known before",
        "here_copy": "Copy",
        "here_repeat": "Repeat",
        "equal": "The same in both",
        "repeat": "repeat with changed words",
        "changed_number": "Numbers changed",
        "number": "Numbers in both",
        "name": "Names in both",
        "only_here": "Only in the second",
        "own_quotation": "Quotations of the second’s own",
        "leftover": "Signs of where it comes from",
        "colon": ":",
        "left_agency": "{} named, not credited",
        "left_outlet": "{} named in the text",
        "left_glued_quote": "quotation marks glued to words",
        "left_glued_closing": "quotation marks glued to words",
        "left_glued_opening": "quotation marks glued to words",
        "left_site_furniture": "pieces of another site’s page",
        "left_capital": "capitals left by machine translation",
        "pairs": "The same articles, seen elsewhere",
        "pairs_intro": "A known article found at another address: same title, near title or same text.",
        "first_at": "First at",
        "again_at": "Again at",
        "times": "Times",
        "how": "Told by",
        "by_title": "its title",
        "by_near": "a near title",
        "by_text": "its text",
        "by_copy": "as a copy",
        "by_url": "its address",
        "no_pairs": "No article was seen elsewhere.",
        "cited": "Who is cited",
        "cited_intro": "Persons and bodies, by the number of articles in which they speak. Namesakes whose offices differ stand apart.",
        "no_cited": "Nobody is cited by name.",
        "newest": "the {} newest",
        "media": "Agencies and media",
        "media_intro": "To relay is to pass on somebody’s words (“he told AFP”); to speak is to say something oneself (“according to Le Parisien”).",
        "media_name": "Name",
        "relays": "Relays",
        "speaks": "Speaks",
        "credited": "Credited in the byline",
        "unnamed": "Unnamed sources",
        "unnamed_intro": "from sources without a name: the text’s own words are kept.",
        "in_articles": "Articles",
        "repeated": "One quotation, several outlets",
        "repeated_intro": "The same statement at several outlets, the earliest first. What differs is marked.",
        "no_repeated": "No statement stands at several outlets.",
        "first": "First",
        "then": "Then",
        "same_words": "same words",
        "speakers_differ": "Attributed differently: {}",
        "timeline": "Timeline",
        "timeline_hour": "Articles by hour (Paris time)",
        "timeline_day": "Articles by day",
        "timeline_month": "Articles by month",
        "timeline_max": "most {}: {}",
        "timeline_without": "{} without an hour of publication, not in the chart.",
        "as_table": "The same figures as a table",
        "when": "When",
        "credits": "Who credits which agency",
        "credits_intro": "Articles whose credit line names the agency.",
        "no_credits": "No credit line names an agency.",
        "outlet": "Outlet",
        "signed": "with a credit line",
        "sites": "How the sites do",
        "sites_intro": "Share of the articles in which each field was found; trend: articles met in the last {} runs at most.",
        "site": "Site",
        "state": "State",
        "standfirst": "Standfirst",
        "credit": "Credit",
        "authors": "Authors",
        "day_given": "Date",
        "quoted": "Quotations",
        "dropped": "Pages dropped",
        "trend": "Trend",
        "trend_words": "from the oldest to the newest: {}",
        "unknown": "not known",
        "state_ok": "well",
        "state_no_articles": "no articles",
        "state_errors": "errors",
        "state_feed_failed": "could not write",
        "state_cannot_start": "did not start",
        "state_locked": "another run under way",
        "state_running": "under way or cut short",
        "http": "HTTP status {}",
        "direct": "quotation",
        "indirect": "reported",
        "according_to": "according to",
        "altered": "altered words",
        "via": "via {}",
        "section_-2": "in the headline",
        "section_-1": "in the standfirst",
        "under": "under “{}”",
        "which_unknown": "which one, the text does not say",
        "gone": "removed: ",
        "new": "added: ",
        "in_place": "in the article",
    },
    counted={
        "article": ("article", "articles"),
        "outlet": ("outlet", "outlets"),
        "sighting": ("time seen elsewhere", "times seen elsewhere"),
        "quotation": ("attributed statement", "attributed statements"),
        "statement": ("statement", "statements"),
        "direct": ("direct quotation", "direct quotations"),
        "altered": ("quotation with altered words", "quotations with altered words"),
        "relayed": ("statement relayed by an outlet", "statements relayed by an outlet"),
        "copies": ("copy named", "copies named"),
        "update": ("earlier version replaced", "earlier versions replaced"),
        "minute": ("minute", "minutes"),
        "hour": ("hour", "hours"),
        "day": ("day", "days"),
        "page": ("page", "pages"),
    },
    reasons=REASONS,
)

LANGUAGES = {"fr": FRENCH, "en": ENGLISH}
