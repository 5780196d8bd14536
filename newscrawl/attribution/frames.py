"""The frames in which French news attributes words: who is the subject of the cue, and where its content lies."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from newscrawl.attribution import cues as cue_finder
from newscrawl.attribution import relays as relay_finder
from newscrawl.attribution import words
from newscrawl.attribution.given_names import GIVEN
from newscrawl.attribution.phrases import Phrase, appositions, outlet_at, read
from newscrawl.attribution.sentences import QUOTE
from newscrawl.attribution.verbs import CUES, FINITE, INFINITIVE, PAST, PRESENT, is_finite

if TYPE_CHECKING:
    from newscrawl.attribution.cues import Cue
    from newscrawl.attribution.entities import Cast, Entity
    from newscrawl.attribution.sentences import Sentence

_CONTINUING = frozenset("poursuit poursuivi ajoute ajouté conclut conclu renchérit enchaîne insiste insisté précise précisé complète reprend "
                        "ajoutait ajouta poursuivait poursuivit concluait".split())  # fmt: skip
_STATEMENT = 5  # words: a shorter quote without a cue beside it is a scare quote or a title


@dataclass(slots=True)
class Statement:
    """A statement found: who, by which words, through whom, where, and by which rule."""

    speaker: Entity
    speaker_text: str
    relay: Entity | None
    cue: str
    kind: str
    spans: list[list[int]]
    rule: str
    sentence: int


class Reader:
    """Reads the sentences of one article in order and collects its statements."""

    def __init__(self, text: str, sentences: list[Sentence], cast: Cast) -> None:
        self.text = text
        self.sentences = sentences
        self.cast = cast
        self.statements: list[Statement] = []
        self._used: set[int] = set()  # opening marks of the quotes that have a speaker
        self._relay: Entity | None = None  # named in a sentence without statements: holds for the next quotation

    def read(self) -> list[Statement]:
        """Return the statements in text order."""
        for number, s in enumerate(self.sentences):
            before = len(self.statements)
            relays = relay_finder.find(s, self.cast) if len(s) > 2 else []
            found = cue_finder.find(s)
            self._sentence(number, s, found, relays)
            new = self.statements[before:]
            if relays and not new:
                self._relay = relays[-1][0]
            elif new:
                for statement in new:
                    if (
                        statement.relay is None
                        and self._relay
                        and self._relay is not statement.speaker
                        and statement.kind == "direct"
                        and not relays
                    ):
                        self._set_relay(statement, self._relay)
                self._relay = None
            elif s.first:
                pass
        self.statements.sort(key=lambda st: st.spans[0])
        return self.statements

    # -- one sentence

    def _sentence(self, number: int, s: Sentence, found: list[Cue], relays: list[tuple[Entity, int, int]]) -> None:
        self._number = number
        self._relays = relays
        subject = self._subject(s)
        if subject is not None:
            entity = self.cast.resolve(subject) if not subject.pronoun else None
            if entity and (entity.kind == "person" or (entity.kind != "unnamed" and not subject.plural)):
                self.cast.touch(entity)
        self._spoken: list[tuple[int, Entity, Phrase]] = []  # position, speaker of each cue so far
        self._according(s)
        for index, cue in enumerate(found):
            following = found[index + 1 :]
            self._cue(s, cue, following, found[:index])
        self._quotes(s, subject)

    def _emit(self, rule: str, s: Sentence, phrase: Phrase, cue: str, kind: str, spans: list[list[int]], *,
              entity: Entity | None = None, inverted: bool = False, near: int = -1) -> bool:  # fmt: skip
        """Add a statement if its phrase names a speaker and it has content."""
        spans = [span for span in (self._trim(a, b) for a, b in spans) if span[1] - span[0] > 1]
        if not spans or not any(any(c.isalnum() for c in self.text[a:b]) for a, b in spans):
            return False
        if entity is None:
            continuing = any(w in _CONTINUING for w in cue.split())
            entity = self.cast.resolve(phrase, inverted=inverted, continuing=continuing)
        if entity is None:
            return False
        relay = None
        for candidate, _, _ in self._relays:
            if candidate is not entity:
                relay = candidate
        spoken = phrase.text
        entity.roles.add("speaker")
        statement = Statement(entity, spoken, None, cue, kind, spans, rule, self._number)
        if relay:
            self._set_relay(statement, relay)
        self.statements.append(statement)
        self.cast.touch(entity)
        self.cast.last = entity
        return True

    def _set_relay(self, statement: Statement, relay: Entity) -> None:
        statement.relay = relay
        relay.roles.add("relay")

    def _trim(self, start: int, end: int) -> list[int]:
        text = self.text
        while start < end and (text[start].isspace() or text[start] in ",;:–—"):
            start += 1
        while end > start and (text[end - 1].isspace() or text[end - 1] in ",;:–—"):
            end -= 1
        if text[end - 1 : end] == "." and text[end - 2 : end - 1] != ".":
            end -= 1
        # one mark whose partner is outside is no part of the content
        if (
            end > start
            and text[start] in '«“"'
            and text[end - 1] in '»”"'
            and text.count(text[start], start, end) == 1 + (text[start] == '"')
        ):
            start, end = start + 1, end - 1
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        return [start, end]

    # -- quotes as spans

    def _quote_span(self, s: Sentence, p: int) -> list[list[int]]:
        """Return the spans of the quote at p, and of the paragraphs in which it goes on."""
        quote = s.quotes[p]
        tokens = s.tokens
        self._used.add(quote.opening)
        spans = [[tokens.start[quote.first], tokens.end[quote.last - 1]]] if quote.last > quote.first else []
        n = self._number
        while quote.continued and n + 1 < len(self.sentences):
            n += 1
            nxt = self.sentences[n]
            if 0 in nxt.quotes:
                quote = nxt.quotes[0]
                self._used.add(quote.opening)
                if quote.last > quote.first:
                    spans.append([tokens.start[quote.first], tokens.end[quote.last - 1]])
            else:
                break
        return [span for span in spans if span[1] > span[0]]

    def _quote_words(self, s: Sentence, p: int) -> int:
        quote = s.quotes[p]
        return quote.last - quote.first

    # -- the subject of a sentence

    def _subject(self, s: Sentence) -> Phrase | None:
        """Return the subject that the sentence starts with, after fronted adjuncts."""
        return self._fronted(s, 0, len(s))

    def _fronted(self, s: Sentence, start: int, limit: int) -> Phrase | None:
        """Read the first noun phrase of a clause that is not in a fronted adjunct ("Mardi,", "À Paris,", "Interrogé par X,")."""
        p = start
        for _ in range(5):
            while p < limit and s.low[p] in {
                ",",
                "-",
                "–",
                "—",
                "•",
                "et",
                "mais",
                "or",
                "car",
                "donc",
                "ainsi",
                ":",
                "…",
                "que",
                "qu'",
            }:
                p += 1
            if p >= limit:
                return None
            w = s.low[p]
            if w in words.SPEAKING_PRONOUNS:
                return read(s, p, limit)
            adjunct = (
                w in words.PREPOSITIONS or w in words.ADVERBS or w in words.DAYS or w in words.CONJUNCTIONS or w in words.OF
                or (w.endswith(("ment",)) and not s.cap[p]) or w[0].isdigit() and s.word(p + 1) in words.MONTHS
                or (w.endswith(("é", "ée", "és", "ées", "ant")) and not s.cap[p] and w not in words.PERSONS) or w in {"tout", "toute", "une", "un", "le", "la", "ce", "cette"} and s.word(p + 1) in _TIMES
            )  # fmt: skip
            if not adjunct:
                if w == QUOTE:
                    return None
                phrase = read(s, p, limit)
                if phrase:
                    appositions(phrase, limit)
                return phrase
            comma = next((q for q in range(p, limit) if s.low[q] == ","), -1)
            if comma < 0:
                # "Dans son rapport l'ONU affirme": no comma; skip the preposition's own phrase
                if w in words.ADVERBS or w in words.DAYS or w.endswith("ment") or w in words.CONJUNCTIONS:
                    p += 1
                    continue
                inner = read(s, p + 1, limit) if w in words.PREPOSITIONS else None
                if inner is None:
                    return None
                p = inner.end
                continue
            p = comma + 1
        return None

    def _left(self, s: Sentence, cue: Cue) -> Phrase | str | None:
        """Return the subject on the left of a finite cue; "inherit" in a coordination; None when there is none."""
        low = s.low
        p = cue.first - 1
        while p >= 0 and (
            low[p] in {"ne", "n'", "s'", "se", "lui", "leur", "l'", "en", "y", "nous", "vous", "les", "le", "la"}
            or low[p] in words.ADVERBS
            and low[p] not in {"ici", "là"}
            or low[p].endswith("ment")
            and low[p] not in words.DOCUMENTS
            and not s.cap[p]
            and len(low[p]) > 6
            and low[p - 1] not in words.DETERMINERS
        ):
            p -= 1
        if p < 0:
            return None
        word = low[p]
        if word in words.SPEAKING_PRONOUNS and not word.startswith("-"):
            return Phrase(s, p, p + 1, pronoun=word)
        if word in {"qui"}:
            return self._antecedent(s, p)
        if word in {"et", "ou", "puis", "mais"}:
            return "inherit"
        if word == ",":
            return self._across(s, p)
        if word in {
            "je",
            "j'",
            "tu",
            "nous",
            "vous",
            "ce",
            "c'",
            "cela",
            "ça",
            "celui",
            "ceux",
            QUOTE,
            ":",
            "que",
            "qu'",
        }:
            return None
        return self._adjacent(s, p + 1)

    def _adjacent(self, s: Sentence, end: int) -> Phrase | None:
        """Read the noun phrase that ends right before position end; what follows a preposition is no subject."""
        low = s.low
        starts: list[int] = []
        floor = max(-1, end - 20)
        p = end - 1
        while p > floor:
            w = low[p]
            if w in {
                ",",
                ":",
                QUOTE,
                ";",
                "que",
                "qu'",
                "qui",
                "dont",
                "où",
                "–",
                "—",
                "lorsque",
                "quand",
                "si",
                "mais",
                "car",
                "alors",
                "puisque",
                ".",
            }:
                break
            if is_finite(w) and p < end - 1 and w not in words.PERSONS and not s.cap[p]:
                if not (p and low[p - 1] in words.DETERMINERS):
                    break
            if (
                w in words.DETERMINERS
                or s.cap[p]
                or w in words.TITLES
                or w in {"d'", "de"}
                and s.word(p + 1) in {"autres", "nombreux", "nombreuses"}
                or w[0].isdigit()
                or w in {"deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"}
            ):
                starts.append(p)
            p -= 1
        best: Phrase | None = None
        fallback: Phrase | None = None
        reach = -1
        for start in reversed(starts):
            if start < reach:
                continue
            before = s.word(start - 1)
            if (
                before in words.PREPOSITIONS
                or before in words.OF
                or before in words.CONTRACTED
                or (before in words.DETERMINERS and low[start] not in words.DETERMINERS and start - 1 in starts)
            ):
                continue
            if s.cap[start] and start - 1 >= 0 and s.cap[start - 1]:
                continue
            phrase = read(s, start, end)
            if phrase is None:
                continue
            if phrase.end >= end:
                return self._coordinated(s, phrase)
            if (
                s.word(phrase.end) in words.PREPOSITIONS
                or s.word(phrase.end) == "et"
                or s.word(phrase.end) in words.ADVERBS
                or s.word(phrase.end) in words.CONTRACTED
            ):
                reach = phrase.end
                if s.word(phrase.end) == "et":
                    fallback = phrase
                else:
                    fallback = phrase
            best = best or None
        return fallback

    def _coordinated(self, s: Sentence, phrase: Phrase) -> Phrase:
        return phrase

    def _antecedent(self, s: Sentence, p: int) -> Phrase | None:
        """Return the noun phrase before the relative pronoun at p."""
        end = p - 1 if s.word(p - 1) == "," else p
        if end <= 0:
            return None
        phrase = self._adjacent(s, end)
        if phrase:
            return phrase
        floor = max(0, end - 14)
        for start in range(end - 1, floor - 1, -1):
            if s.low[start] in words.DETERMINERS or s.cap[start]:
                if s.cap[start] and start and (s.cap[start - 1] or s.low[start - 1] in words.DETERMINERS):
                    continue
                phrase = read(s, start, end)
                if phrase and phrase.end == end:
                    return phrase
        return None

    def _across(self, s: Sentence, comma: int) -> Phrase | None:
        """Return the subject of a verb that follows a comma: "X, président de Y, a dit"."""
        low = s.low
        # the clause starts after the last mark or conjunction that opens one
        start = 0
        for p in range(comma - 1, -1, -1):
            w = low[p]
            if (
                w in {":", ";", "–", "—"}
                or (w in {"que", "qu'"} and s.word(p - 1) in CUES)
                or (w in {"que", "qu'"} and s.word(p - 1) in {"alors", "tandis", "après", "dès"})
            ):
                start = p + 1
                break
            if w in {"mais", "lorsque", "quand"}:
                start = p + 1
                break
            if w == QUOTE and p < comma:
                start = p + 1
                break
        phrase = self._fronted(s, start, comma)
        if phrase is None or phrase.pronoun:
            if phrase is not None and phrase.end == comma and phrase.pronoun:
                return phrase
            if phrase is not None and phrase.pronoun and not self._verb_between(s, phrase.end, comma):
                return phrase
            return None
        if self._verb_between(s, phrase.end, comma):
            return None
        return phrase

    def _verb_between(self, s: Sentence, start: int, end: int) -> bool:
        """Whether a clause of its own lies there: a finite verb that no relative pronoun takes."""
        taken = 0
        for p in range(start, end):
            w = s.low[p]
            if w in words.RELATIVES or w in {"lorsque", "quand", "si", "comme", "lorsqu'"}:
                taken += 1
            elif is_finite(w) and not s.cap[p] and s.word(p - 1) not in words.DETERMINERS - {"l'", "la", "le", "les"}:
                if s.word(p - 1) in {"la", "le", "les", "l'", "un", "une"} and not is_finite(w):
                    continue
                if taken:
                    taken -= 1
                else:
                    return True
        return False

    def _right(self, s: Sentence, p: int) -> Phrase | None:
        """Return the inverted subject that follows a cue, past dates, places and relays."""
        low = s.low
        total = len(s)
        limit = min(total, p + 30)
        while p < limit:
            w = low[p]
            if (
                w in words.ADVERBS
                or w in words.DAYS
                or w in words.MONTHS
                or (
                    w[0].isdigit()
                    and not (
                        s.word(p + 1)
                        and s.word(p + 1)[0].isalpha()
                        and s.word(p + 1) not in words.MONTHS
                        and s.word(p + 1) not in {"h", "heures"}
                    )
                )
                or (w.endswith("ment") and not s.cap[p] and low[p - 1] not in words.DETERMINERS)
            ):
                p += 1
                continue
            if w == ",":
                nxt = s.word(p + 1)
                if nxt in words.ADVERBS or nxt in words.DAYS or nxt in words.PREPOSITIONS or nxt in words.CONTRACTED:
                    p += 1
                    continue
                return None
            if w in {"-", "–", "—", "ce", "en"} and w not in {"ce"}:
                if w == "en":
                    inner = read(s, p + 1, total)
                    p = inner.end if inner else p + 2
                    continue
                return None
            if w in {"le", "la", "cette", "ce", "un", "une"} and s.word(p + 1) in _TIMES:
                p += 2
                while s.word(p) in {"dernier", "dernière", "prochain", "soir", "matin", "même"}:
                    p += 1
                continue
            if w in words.DAYS:
                p += 1
                continue
            if (
                w in words.PREPOSITIONS
                or w in words.CONTRACTED
                or (w in words.OF and w == "de" and s.word(p - 1) in {"auprès", "lors", "suite", "marge", "près"})
            ):
                q = p + 1
                if s.word(q) in {"de", "d'", "du", "des", "la", "l'", "les", "le"}:
                    q += 1
                    if s.word(q) in {"la", "l'", "les", "le"}:
                        q += 1
                if q >= total:
                    return None
                hit = outlet_at(s, q, total) or (outlet_at(s, p + 1, total) if q != p + 1 else None)
                if hit:
                    p = hit[1]
                    continue
                if s.cap[q]:
                    end = q + 1
                    while end < total and (
                        s.cap[end] or (low[end] in words.PARTICLES and end + 1 < total and s.cap[end + 1])
                    ):
                        if (
                            s.cap[end]
                            and (low[end] in GIVEN or low[end].split("-")[0] in GIVEN)
                            and low[end - 1] not in words.PARTICLES
                        ):
                            break
                        end += 1
                    if end - q >= 3 and end == total - 0 and False:
                        end = q + 1
                    if (
                        end - q >= 3
                        and not any(low[x] in words.PARTICLES for x in range(q, end))
                        and low[q] not in GIVEN
                    ):
                        end = q + 1
                    p = end
                    continue
                inner = read(s, p + 1 if w not in {"auprès", "lors"} else q, total) or read(s, q, total)
                if inner is None:
                    return None
                if (
                    inner.name
                    and inner.own[1] == inner.end
                    and inner.head
                    and inner.own[0] > inner.first + 1
                    and inner.head not in words.PERSONS
                    and (low[inner.own[0]] in GIVEN)
                ):
                    p = inner.own[0]
                else:
                    p = max(inner.end, p + 1)
                continue
            if w in words.OF or w in words.RELATIVES or w in {QUOTE, ":", ".", "!", "?", "…", ";"}:
                return None
            phrase = read(s, p, total)
            if phrase is None:
                return None
            if low[p] in words.PRONOUNS:
                return None
            appositions(phrase)
            return phrase
        return None

    # -- according to

    def _according(self, s: Sentence) -> None:
        low = s.low
        total = len(s)
        for p, w in enumerate(low):
            start = -1
            if w in {"selon", "d'après", "dixit"}:
                start = p + 1
            elif w == "après" and s.word(p - 1) == "d'":
                start = p + 1
            elif w == "pour" and (p == 0 or (s.word(p - 1) in {",", "mais", "et"} and p < 4)):
                start = p + 1
            elif w == "yeux" and s.word(p - 1) in {"ses", "leurs"} | set() and s.word(p - 2) in {"à", "a"}:
                self._clause_around(
                    s,
                    p - 2,
                    p + 1,
                    Phrase(s, p - 1, p + 1, pronoun="ils" if s.word(p - 1) == "leurs" else "lui"),
                    "à ses yeux",
                )
                continue
            elif w in {"dires", "yeux", "avis", "croire"} and p + 1 < total:
                opener = {"dires": {"aux"}, "yeux": {"aux"}, "avis": {"l'", "avis"}, "croire": {"en"}}[w]
                back = s.word(p - 1) if w != "croire" else s.word(p - 2)
                if back in opener or w == "croire" and s.word(p - 1) == "à":
                    q = p + 1 + (w != "croire" and s.word(p + 1) in words.OF)
                    if w != "croire" and s.word(p + 1) not in words.OF:
                        continue
                    first = p - 1
                    if w == "avis":
                        first = p - 2
                    if w == "croire":
                        first = p - 2
                        q = p + 1
                    phrase = self._source_phrase(s, q, contracted=s.word(q - 1))
                    if phrase:
                        end = appositions(phrase)
                        self._clause_around(
                            s, first, end, phrase, s.tokens.text[s.begin(max(first, 0)) : s.finish(p)].lower()
                        )
                continue
            elif (
                w in {"source", "sources"}
                and s.word(p - 1) == "de"
                and not (s.word(p + 1) in words.OF)
                and p + 1 < total
                and low[p + 1][0].isalpha()
                and low[p + 1] not in words.STOP
            ):
                if any(x.startswith("-on") or x in {"appris", "apprend"} for x in low[max(0, p - 8) : p]):
                    continue
                if s.word(p - 2) == ",":
                    phrase = read(s, p)
                    if phrase:
                        self._clause_around(s, p - 1, phrase.end, phrase, "de source")
                continue
            else:
                continue
            self._according_to(s, p, start, w)

    def _source_phrase(self, s: Sentence, q: int, contracted: str = "") -> Phrase | None:
        phrase = read(s, q)
        if phrase and not phrase.det and contracted in {"du", "au"}:
            phrase.det = "le"
        elif phrase and not phrase.det and contracted in {"des", "aux"}:
            phrase.det = "les"
        return phrase

    def _according_to(self, s: Sentence, p: int, start: int, w: str) -> None:
        first = p - 1 if s.word(p) == "après" else p
        if w == "pour":
            phrase = read(s, start)
            if phrase is None or s.low[start] in {"lui", "elle", "eux"} and s.word(start + 1) != ",":
                return
            end = appositions(phrase)
            if s.word(end) != "," and s.word(end) != QUOTE:
                return
            if not self._pour(phrase):
                return
            after = end + 1
            if not (self._verb_between(s, after, len(s)) or QUOTE in s.low[after : after + 3]):
                return
            self._clause_around(s, first, end, phrase, "pour")
            return
        word = s.word(start)
        if word in {"lui", "elle", "eux", "elles"}:
            phrase = Phrase(s, start, start + 1, pronoun={"lui": "il", "eux": "ils"}.get(word, word))
            self._clause_around(s, first, start + 1, phrase, s.low[p])
            return
        if (
            word
            in {"que", "qu'", "laquelle", "lequel", "lesquels", "lesquelles", "moi", "nous", "vous", "toute", "tout"}
            or word == ""
        ):
            return
        phrase = self._source_phrase(s, start)
        if phrase is None:
            hit = outlet_at(s, start)
            if hit is None:
                return
            phrase = Phrase(s, start, hit[1], entry=hit[0], name=hit[0].name, own=(start, hit[1]))
        elif phrase.entry is None:
            q = phrase.first + (1 if phrase.det and s.low[phrase.first] == phrase.det else 0)
            hit = outlet_at(s, phrase.first) or outlet_at(s, q)
            if hit and hit[1] >= phrase.end - (1 if phrase.end - hit[1] > 0 and not s.cap[phrase.end - 1] else 0):
                phrase.entry, phrase.end = hit[0], hit[1]
        end = appositions(phrase)
        if phrase.head in words.DOCUMENTS or (
            phrase.head in {"premier", "dernier"} and any(c in words.DOCUMENTS for c in phrase.content)
        ):
            issuer, end = self._issuer(s, phrase)
            if issuer is None:
                return
            self._clause_around(s, first, end, issuer, s.low[p])
            return
        self._clause_around(s, first, end, phrase, s.low[p])
        # coordinated: selon A et B
        if s.word(end) == "et":
            other = read(s, end + 1)
            if other and not other.pronoun and (other.name or other.head in words.PERSONS) and self.statements:
                last = self.statements[-1]
                entity = self.cast.resolve(other)
                if entity and last.sentence == self._number and entity is not last.speaker:
                    entity.roles.add("speaker")
                    self.statements.append(
                        Statement(
                            entity,
                            other.text,
                            last.relay,
                            last.cue,
                            last.kind,
                            [list(x) for x in last.spans],
                            "according",
                            self._number,
                        )
                    )

    def _pour(self, phrase: Phrase) -> bool:
        if phrase.pronoun:
            return True
        if phrase.titled or phrase.entry and phrase.entry.kind != "media":
            return True
        entity_name = phrase.name and not phrase.head
        if entity_name:
            entity = self.cast.resolve(phrase)
            return entity is not None and entity.kind in {"person"} and len(phrase.name.split()) > 1
        return phrase.head in words.PERSONS and phrase.head not in {
            "homme",
            "femme",
            "personne",
            "personnes",
            "clients",
            "enfant",
            "source",
        }

    def _issuer(self, s: Sentence, phrase: Phrase) -> tuple[Phrase | None, int]:
        """Return who speaks through a document: "un rapport du Pentagone", "un bilan communiqué par les autorités"."""
        low = s.low
        p = next((q for q in range(phrase.first, phrase.end) if low[q] in words.DOCUMENTS), phrase.first) + 1
        limit = min(len(s), phrase.end + 16)
        end = phrase.end
        # Ifop, right after the noun
        if phrase.own[1] and not (phrase.own[0] and low[phrase.own[0] - 1] in words.OF | {"la", "l'", "le", "les"}):
            return Phrase(s, phrase.own[0], phrase.own[1], name=phrase.name, own=phrase.own), max(end, phrase.own[1])
        q = p
        while q < limit:
            w = low[q]
            if w in {",", QUOTE, ":", ".", "qui", "–", "—"}:
                if w == "," and s.word(q + 1) in {"publié", "publiée", "publiés", "publiées", "réalisé", "réalisée"}:
                    q += 1
                    continue
                break
            if w in {"que", "qu'"} and s.word(q + 1) in words.SPEAKING_PRONOUNS:
                return Phrase(s, q + 1, q + 2, pronoun=low[q + 1]), next(
                    (x for x in range(q, len(s)) if low[x] in {",", "."}), len(s)
                )
            if w == "par" or (w in words.OF and q < phrase.end + 1):
                body = self._source_phrase(s, q + 1, contracted=w)
                if body is None and w == "de" and s.word(q + 1) in {"la", "l'", "les", "le"}:
                    body = read(s, q + 1)
                if body and not body.pronoun:
                    resolved = None if body.head in words.DOCUMENTS else self.cast.resolve(body)
                    if resolved and (resolved.kind != "unnamed" or body.head in words.PERSONS | words.SOURCES):
                        return body, max(body.end, end)
            q += 1
        if phrase.det in {"nos"}:
            return None, end
        return phrase, end

    def _clause_around(self, s: Sentence, first: int, end: int, phrase: Phrase, cue: str) -> None:
        """Attribute the clause beside "selon X": what follows it at the start of a sentence, else what stands before it, or both."""
        low = s.low
        total = len(s)
        before = first
        while before > 0 and low[before - 1] in {",", "–", "—"}:
            before -= 1
        lead = s.low[:before]
        fronted = before == 0 or (
            before <= 3 and not any(is_finite(w) for w in lead) and QUOTE not in lead and s.word(end) == ","
        )
        opened = max(
            (
                q
                for q in range(before)
                if low[q] in {"que", "qu'", "mais", ":", "–"} and q > 0 and s.word(before) == ","
            ),
            default=-1,
        )
        entity = None
        if phrase.head in words.DOCUMENTS and not phrase.pronoun:
            entity = self.cast._own_words(phrase)
        rest = end
        while rest < total and low[rest] in {",", ":"}:
            rest += 1
        if fronted:
            stop = self._clause_end(s, rest, [])
            if rest >= total:
                return
            spans, kind = self._content(s, rest, stop)
        elif before > 0 and low[before - 1] == QUOTE:
            spans, kind = self._content(s, 0 if not any(is_finite(w) for w in lead) or True else 0, before)
            kind = "direct" if kind == "direct" else "according_to"
        elif opened >= 0 and not any(is_finite(w) for w in low[opened:before]) and rest < total:
            # "mais, selon X, p"
            spans, kind = self._content(s, rest, self._clause_end(s, rest, []))
        else:
            begin = 0
            stop = before
            spans, kind = self._content(s, begin, stop)
            if (
                rest < total
                and low[end : end + 1] == [","]
                and not any(is_finite(w) for w in lead)
                and any(is_finite(w) for w in low[rest:])
            ):
                more, _ = self._content(s, rest, self._clause_end(s, rest, []))
                spans, kind = spans + more, "according_to"
        if kind != "direct":
            kind = "according_to"
        self._emit("according", s, phrase, cue, kind, spans, entity=entity)

    def _content(self, s: Sentence, first: int, end: int) -> tuple[list[list[int]], str]:
        """Return the spans of the content at first…end and its kind: direct when nothing but quotes stands there."""
        low = s.low
        while first < end and low[first] in {",", ":", "–", "—", "-", "•"}:
            first += 1
        while end > first and (low[end - 1] in {",", ":", "–", "—", "-", ".", "…", "!", "?"} and low[end - 1] != QUOTE):
            end -= 1
        if first >= end:
            return [], "indirect"
        quotes = [p for p in range(first, end) if low[p] == QUOTE]
        outside = sum(1 for p in range(first, end) if low[p] != QUOTE and low[p][0].isalnum())
        inside = sum(self._quote_words(s, p) for p in quotes)
        if (
            quotes
            and low[first] == QUOTE
            and inside >= 4
            and (outside <= 7 or outside * 3 <= inside)
            and not self._own_clause(s, first + 1, end)
        ):
            spans = [
                span for p in quotes if self._quote_words(s, p) >= 4 or outside <= 3 for span in self._quote_span(s, p)
            ]
            if spans:
                for p in quotes:
                    self._used.add(s.quotes[p].opening)
                return spans, "direct"
        for p in quotes:
            self._used.add(s.quotes[p].opening)
        if len(quotes) == 1 and outside == 0:
            return self._quote_span(s, quotes[0]), "direct"
        return [[s.begin(first), s.finish(end - 1)]], "indirect"

    def _own_clause(self, s: Sentence, first: int, end: int) -> bool:
        return self._verb_between(s, first, end)

    def _clause_end(self, s: Sentence, start: int, following: list[Cue]) -> int:
        """Return the position at which a reported clause that starts there ends."""
        low = s.low
        end = len(s)
        for cue in following:
            if cue.first <= start:
                continue
            before = s.word(cue.first - 1)
            if cue.form == PRESENT and before == ",":
                end = min(end, cue.first - 1)
            elif (
                cue.form in {FINITE, PAST}
                and before in {"et", "puis"}
                and s.word(cue.end) in {"que", "qu'", ":", QUOTE, "de"}
            ):
                cut = cue.first - 1
                if s.word(cut - 1) == ",":
                    cut -= 1
                end = min(end, cut)
            elif cue.form == FINITE and cue.pronoun and before == ",":
                end = min(end, cue.first - 1)
        for p in range(start + 1, min(end, len(s))):
            if (
                low[p] == ","
                and low[p + 1 : p + 2]
                and (s.word(p + 1) in {"selon"} or (s.word(p + 1) == "d'" and s.word(p + 2) == "après"))
            ):
                end = p
                break
        while end > start and low[end - 1] in {".", ",", "!", "?", "…", ";"} and low[end - 1] != QUOTE:
            end -= 1
        return end

    # -- cues

    def _cue(self, s: Sentence, cue: Cue, following: list[Cue], preceding: list[Cue]) -> None:
        if cue.negated and "exclu" not in cue.text and "cach" not in cue.text:
            return
        if cue.form == PRESENT:
            self._participle(s, cue, following)
        elif cue.form == INFINITIVE:
            self._infinitive(s, cue, following)
        elif cue.form == PAST:
            self._bare_participle(s, cue, following)
        else:
            self._finite(s, cue, following)

    def _finite(self, s: Sentence, cue: Cue, following: list[Cue]) -> None:
        low = s.low
        inverted: Phrase | None = None
        subject: Phrase | str | None = None
        if cue.pronoun:
            if cue.pronoun == "-on":
                self._impersonal(s, cue)
                return
            inverted = Phrase(s, cue.first, cue.end, pronoun=cue.pronoun)
            at = next(q for q in range(cue.first, cue.end) if low[q] == cue.pronoun)
            inverted = Phrase(s, at, at + 1, pronoun=cue.pronoun)
            self._inverted(s, cue, inverted, cue.end, following)
            return
        after = self._after(s, cue.end)
        nxt = s.word(after)
        subject = self._left(s, cue)
        if subject == "inherit":
            known = [spoken for spoken in self._spoken if spoken[0] < cue.first]
            if known:
                subject = known[-1][2]
            else:
                subject = self._fronted(s, 0, cue.first)
        if isinstance(subject, Phrase) and (
            nxt in {"que", "qu'"}
            or nxt == ":"
            or nxt == QUOTE
            or nxt in {"avoir", "être", "ne"}
            or s.word(cue.end) in {"que", "qu'"}
        ):
            self._normal(s, cue, subject, after, following)
            return
        right = self._right(s, cue.end)
        before = s.word(cue.first - 1)
        c = cue.first - 1
        while c >= 0 and low[c] in {"ne", "n'", "s'", "se", "lui", "leur", "nous", "l'"}:
            c -= 1
        before = s.word(c) if c >= 0 else ""
        clause_left = c <= 0 or before in {",", QUOTE, "!", "?", "…", "–", "—", "que", "qu'", ":"} or subject is None
        if right is not None and clause_left and not isinstance(subject, Phrase):
            self._inverted(s, cue, right, right.end, following)
            return
        if isinstance(subject, Phrase):
            self._normal(s, cue, subject, after, following)

    def _after(self, s: Sentence, p: int) -> int:
        """Return the position past adverbs, dates and addressees that stand between a verb and its content."""
        low = s.low
        total = len(s)
        limit = min(total, p + 24)
        q = p
        while q < limit:
            w = low[q]
            if w in {"que", "qu'", ":", QUOTE, ".", ";", "!", "?"}:
                return q
            if w == "à" and s.word(q + 1) in CUES:
                return q
            if (
                w in words.ADVERBS
                or w in words.DAYS
                or w in words.MONTHS
                or w == ","
                or w[0].isdigit()
                or w.endswith("ment")
            ):
                q += 1
                continue
            if w in words.PREPOSITIONS or w in words.CONTRACTED:
                inner = read(s, q + 1, total)
                if inner is None and s.word(q + 1) in words.OF:
                    inner = read(s, q + 2, total)
                if inner is None:
                    return p
                q = inner.end
                continue
            if w in {"le", "la", "cette", "ce", "un", "une"} and s.word(q + 1) in _TIMES:
                q += 2
                continue
            break
        return p if q >= limit or low[q] not in {"que", "qu'", ":", QUOTE} else q

    def _normal(self, s: Sentence, cue: Cue, subject: Phrase, after: int, following: list[Cue]) -> None:
        """Subject, cue, content."""
        low = s.low
        total = len(s)
        frames = cue.frames
        document = not subject.pronoun and (
            subject.head in words.DOCUMENTS
            or any(c in words.DOCUMENTS for c in subject.content[:1])
            and subject.head in {"premier", "dernier", "nouveau"}
        )
        entity = None
        if document:
            issuer, _ = self._issuer(s, subject)
            if issuer is None:
                return
            if issuer is subject:
                entity = self.cast._own_words(subject)
            subject = issuer
        elif (
            set(frames) <= {"s", "q"}
            and "s" in frames
            and not (subject.entry or subject.head in words.GOVERNMENT_BODIES)
        ):
            return
        nxt = s.word(after)
        reported = "q" in frames or document and "s" in frames
        if nxt in {"que", "qu'"} and reported:
            stop = self._clause_end(s, after + 1, following)
            spans, kind = self._content(s, after + 1, stop)
            rule = "clause"
        elif nxt == ":" and s.word(after + 1) == QUOTE:
            spans, kind = self._colon(s, after + 1)
            rule = "colon"
        elif nxt == ":" and ("q" in frames or "d" in frames) and after + 2 < total:
            spans, kind = self._content(s, after + 1, total)
            rule = "colon"
        elif nxt == QUOTE:
            if not set(frames) - {"a"}:
                return
            stop = self._clause_end(s, after, following)
            comma = next((q for q in range(after, stop) if low[q] == ","), stop)
            if self._quote_words(s, after) >= 4 and not self._own_clause(s, after + 1, stop):
                stop = max(comma, after + 1)
            spans, kind = self._content(s, after, stop)
            rule = "quoted object"
        elif "i" in frames and self._infinitive_at(s, cue.end):
            stop = self._clause_end(s, cue.end, following)
            spans, kind = self._content(s, cue.end, stop)
            rule = "infinitive"
        elif "a" in frames:
            stop = self._clause_end(s, cue.end, following)
            if not ("de" in low[cue.end : stop] or "d'" in low[cue.end : stop]):
                return
            spans, kind = self._content(s, cue.end, stop)
            rule = "accusation"
        else:
            quoted = self._object_quote(s, cue.end, following)
            if "e" in frames:
                stop = self._clause_end(s, cue.end, following)
                begin = cue.end + (s.word(cue.end) in words.OF)
                spans, kind = self._content(s, begin, stop)
                rule = "object"
            elif quoted > 0 and (len(frames) and set(frames) != {"p"}):
                spans, kind = self._content(s, cue.end, quoted)
                rule = "quoted object"
            elif "n" in frames and s.word(cue.end) not in {".", ",", ""} and s.word(cue.end) not in words.PREPOSITIONS:
                stop = self._clause_end(s, cue.end, following)
                comma = next((q for q in range(cue.end, stop) if low[q] == ","), stop)
                spans, kind = self._content(s, cue.end, comma)
                rule = "object"
            elif "p" in frames and "i" in frames and s.word(cue.end) and s.word(cue.end) not in {".", ","}:
                stop = self._clause_end(s, cue.end, following)
                spans, kind = self._content(s, cue.end, stop)
                rule = "said to be"
            else:
                return
        if self._emit(rule, s, subject, cue.text, kind, spans, entity=entity):
            self._spoken.append((cue.first, self.statements[-1].speaker, subject))
            self._others(s, subject)

    def _others(self, s: Sentence, subject: Phrase) -> None:
        """Give the statement just made to the other members of a coordinated subject: "Paris, Londres et Berlin ont prévenu"."""
        last = self.statements[-1]
        p = subject.first - 1
        found: list[Phrase] = []
        if s.word(p) != "et" or subject.pronoun:
            return
        end = p
        for _ in range(5):
            phrase = self._adjacent(s, end)
            if phrase is None or phrase.end != end or not (phrase.name or phrase.head in words.PERSONS):
                break
            found.append(phrase)
            p = phrase.first - 1
            if s.word(p) != ",":
                break
            end = p
        for phrase in found:
            if s.word(phrase.first - 1) in words.PREPOSITIONS | words.OF | set(words.CONTRACTED):
                continue
            entity = self.cast.resolve(phrase)
            if entity and entity is not last.speaker:
                entity.roles.add("speaker")
                self.statements.append(
                    Statement(
                        entity,
                        phrase.text,
                        last.relay,
                        last.cue,
                        last.kind,
                        [list(x) for x in last.spans],
                        "coordination",
                        self._number,
                    )
                )

    def _infinitive_at(self, s: Sentence, p: int) -> bool:
        while (
            s.word(p)
            in {
                "ne",
                "n'",
                "pas",
                "plus",
                "rien",
                "jamais",
                "se",
                "s'",
                "y",
                "en",
                "l'",
                "le",
                "la",
                "les",
                "lui",
                "leur",
                "bien",
                "toujours",
                "ensuite",
                "alors",
                ",",
            }
            or s.word(p) in words.DAYS
        ):
            p += 1
        w = s.word(p)
        return (
            w.endswith(("er", "ir", "oir", "re"))
            and not s.cap[p]
            and w
            not in {
                "hier",
                "dernier",
                "premier",
                "leur",
                "pour",
                "par",
                "entre",
                "sur",
                "être-là",
                "notre",
                "votre",
                "contre",
                "autre",
                "quatre",
            }
            and w not in words.STOP
            if p < len(s)
            else False
        )

    def _object_quote(self, s: Sentence, p: int, following: list[Cue]) -> int:
        """Return the end of an object that holds a quote, when one does: "a dénoncé des messages « abjects »"; else 0."""
        low = s.low
        stop = self._clause_end(s, p, following)
        for q in range(p, min(stop, p + 18)):
            if low[q] == QUOTE:
                end = q + 1
                while end < stop and low[end] != ",":
                    end += 1
                return end
            if low[q] in {",", ":", ";", "qui", "que", "qu'"} or (
                is_finite(low[q]) and low[q - 1] not in words.DETERMINERS
            ):
                if low[q] in {"que", "qu'", "qui"} or low[q] == "," and not (s.word(q + 1) == QUOTE):
                    return 0
        return 0

    def _colon(self, s: Sentence, p: int) -> tuple[list[list[int]], str]:
        """Return the quotes after a colon at p."""
        spans = self._quote_span(s, p)
        q = p + 1
        while s.word(q) in {"et", "puis", ","} and s.word(q + 1) == QUOTE:
            spans += self._quote_span(s, q + 1)
            q += 2
        return spans, "direct"

    def _inverted(self, s: Sentence, cue: Cue, subject: Phrase, end: int, following: list[Cue]) -> None:
        """Content, cue, subject; and content again where the incise splits it."""
        low = s.low
        total = len(s)
        entity = None
        if not subject.pronoun:
            end = appositions(subject) if not subject.appositions else subject.appositions[-1].end
            if (
                subject.head in words.DOCUMENTS
                or any(c in words.DOCUMENTS for c in subject.content[:1])
                and subject.head in {"premier", "dernier", "nouveau", "récent"}
            ):
                issuer, end = self._issuer(s, subject)
                if issuer is None:
                    return
                if issuer is subject:
                    entity = self.cast._own_words(subject)
                subject = issuer
        c = cue.first
        while c > 0 and low[c - 1] in {
            "ne",
            "n'",
            "s'",
            "se",
            "lui",
            "leur",
            "nous",
            "l'",
            "y",
            "en",
        } | words.ADVERBS - {"hier"}:
            c -= 1
        what = self._what_said(s, c)
        if what:
            if self._emit("what was said", s, subject, cue.text, "indirect", what, entity=entity, inverted=True):
                self._spoken.append((cue.first, self.statements[-1].speaker, subject))
            return
        first = max((spoken_end for spoken_end in self._ends(s) if spoken_end <= c), default=0)
        spans: list[list[int]] = []
        kind = "indirect"
        stop = c
        while stop > 0 and low[stop - 1] in {",", "–", "—"}:
            stop -= 1
        if stop > 0:
            spans, kind = self._content(s, first, stop)
        elif self._number and not s.first:
            previous = self.sentences[self._number - 1]
            if (
                previous.low
                and previous.low[-1] == QUOTE
                and previous.quotes[len(previous) - 1].opening not in self._used
            ):
                spans, kind = self._content(previous, 0, len(previous))
        # content that goes on after the incise
        q = end
        while q < total and low[q] not in {",", ":", QUOTE, ".", "!", "?", "…"} and q < end + 25:
            q += 1
        more: list[list[int]] = []
        if s.word(q) == ":" and s.word(q + 1) == QUOTE:
            extra, _ = self._colon(s, q + 1)
            if spans and kind == "indirect":
                if set(cue.frames) & set("qin") or kind == "direct":
                    self._emit("incise", s, subject, cue.text, kind, spans, entity=entity, inverted=True)
                spans, kind = extra, "direct"
            else:
                spans, kind = spans + extra, "direct"
        elif s.word(q) == "," and s.word(q + 1) == QUOTE and (kind == "direct" or not spans):
            extra, _ = self._colon(s, q + 1)
            more = extra
            kind = "direct"
        elif s.word(q) == QUOTE and kind == "direct" and q <= end + 1:
            more, _ = self._colon(s, q)
        elif (
            kind == "indirect"
            and s.word(q) == ","
            and subject.pronoun
            and q + 2 < total
            and first == 0
            and not self._verb_between(s, 0, stop)
        ):
            tail_stop = self._clause_end(s, q + 1, following)
            more, _ = self._content(s, q + 1, tail_stop)
        if (
            kind == "indirect"
            and not set(cue.frames) & set("qin")
            and not any(p in s.quotes for p in range(stop))
            and not cue.pronoun
        ):
            return
        if (
            kind == "indirect"
            and spans
            and not cue.pronoun
            and not any(is_finite(w) for w in low[first:stop])
            and QUOTE not in low[first:stop]
        ):
            if not (s.line == 0):
                return
        if self._emit("incise", s, subject, cue.text, kind, spans + more, entity=entity, inverted=True):
            self._spoken.append((cue.first, self.statements[-1].speaker, subject))
            # a second member: "ont déclaré X et Y"
            if s.word(subject.end) == "et" and not subject.pronoun:
                other = read(s, subject.end + 1)
                if other and not other.pronoun and (other.name or other.det):
                    member = self.cast.resolve(other)
                    last = self.statements[-1]
                    if (
                        member
                        and member is not last.speaker
                        and (
                            is_plural := low[cue.first] in {"ont", "avaient", "auront"} or low[cue.main].endswith("ent")
                        )
                    ):
                        assert is_plural
                        member.roles.add("speaker")
                        self.statements.append(
                            Statement(
                                member,
                                other.text,
                                last.relay,
                                last.cue,
                                last.kind,
                                [list(x) for x in last.spans],
                                "coordination",
                                self._number,
                            )
                        )

    def _ends(self, s: Sentence) -> list[int]:
        """Positions at which something else than content ends on the left: nothing yet."""
        return [0]

    def _what_said(self, s: Sentence, c: int) -> list[list[int]]:
        """Return the span of the sentence before, after "C'est ce qu'a déclaré X"."""
        low = s.low
        if not (s.word(c - 1) in {"qu'", "que"} and s.word(c - 2) == "ce" and c <= 6):
            return []
        if not self._number or not low[0].startswith(("c'", "voilà", "ce")):
            return []
        previous = self.sentences[self._number - 1]
        colon = next((p for p in range(len(previous)) if previous.low[p] == ":"), -1)
        return [
            [previous.begin(colon + 1 if 0 <= colon < len(previous) - 1 else 0), previous.finish(len(previous) - 1)]
        ]

    def _impersonal(self, s: Sentence, cue: Cue) -> None:
        """ "a-t-on appris auprès de diplomates", "indique-t-on de source policière"."""
        low = s.low
        q = cue.end
        while q < min(len(s), cue.end + 8) and low[q] in words.DAYS | words.ADVERBS | {"matin", "soir"}:
            q += 1
        if s.word(q) == "auprès" and s.word(q + 1) in words.OF:
            phrase = self._source_phrase(s, q + 2, contracted=s.word(q + 1))
        elif s.word(q) in words.OF | {"à", "au", "dans", "chez", "du", "en"}:
            phrase = self._source_phrase(s, q + 1, contracted=s.word(q))
        else:
            return
        if phrase is None:
            return
        appositions(phrase)
        c = cue.first
        while c > 0 and low[c - 1] in {",", "–", "—"}:
            c -= 1
        if c == 0:
            return
        spans, kind = self._content(s, 0, c)
        self._emit("impersonal", s, phrase, cue.text, kind, spans, inverted=True)

    def _participle(self, s: Sentence, cue: Cue, following: list[Cue]) -> None:
        """ "…, ajoutant que", "affirmant : « … »": its subject is that of the sentence."""
        subject, entity = self._implied(s, cue.first)
        if subject is None and entity is None:
            return
        self._dependent(s, cue, subject, entity, following, "participle")

    def _infinitive(self, s: Sentence, cue: Cue, following: list[Cue]) -> None:
        before = s.word(cue.first - 1)
        after = self._after(s, cue.end)
        nxt = s.word(after)
        if before not in {"à", "pour", "de", "d'", "jusqu'à", "sans"} or nxt not in {"que", "qu'", ":", QUOTE}:
            return
        if before in {"de", "d'"} and s.word(cue.first - 2) not in {
            "avant",
            "hésité",
            "hésite",
            "manqué",
            "l'occasion",
            "empressé",
        }:
            return
        if before == "à" and s.word(cue.first - 2) not in {
            "tenu",
            "tient",
            "tenait",
            "jusqu'",
            "hésité",
            "continue",
            "continué",
            "tiennent",
        }:
            return
        subject, entity = self._implied(s, cue.first)
        if subject is None and entity is None:
            return
        self._dependent(s, cue, subject, entity, following, "infinitive cue")

    def _bare_participle(self, s: Sentence, cue: Cue, following: list[Cue]) -> None:
        """Coordinated ("et déploré que"), after "avoir" ("après avoir exprimé « … »") or passive ("qualifié de « … » par X")."""
        low = s.low
        before = s.word(cue.first - 1)
        if s.word(cue.end) in {"de", "d'", "comme"} and s.word(cue.end + 1) == QUOTE and before not in {"et", "avoir"}:
            q = cue.end + 2
            if s.word(q) == "par":
                phrase = read(s, q + 1)
                if phrase:
                    appositions(phrase)
                    spans, kind = self._content(s, cue.end + 1, q)
                    self._emit("passive", s, phrase, low[cue.main], "indirect", spans)
            return
        if before == "," or (before in words.ADVERBS and s.word(cue.first - 2) == ","):
            return
        subject, entity = self._implied(s, cue.first)
        if subject is None and entity is None:
            return
        self._dependent(s, cue, subject, entity, following, "coordination" if before != "avoir" else "infinitive cue")

    def _implied(self, s: Sentence, p: int) -> tuple[Phrase | None, Entity | None]:
        known = [spoken for spoken in self._spoken if spoken[0] < p]
        if known:
            return known[-1][2], known[-1][1]
        subject = self._fronted(s, 0, p)
        if subject is None:
            return None, None
        return subject, None

    def _dependent(
        self, s: Sentence, cue: Cue, subject: Phrase | None, entity: Entity | None, following: list[Cue], rule: str
    ) -> None:
        low = s.low
        total = len(s)
        after = self._after(s, cue.end)
        nxt = s.word(after)
        frames = cue.frames
        if nxt in {"que", "qu'"} and "q" in frames:
            spans, kind = self._content(s, after + 1, self._clause_end(s, after + 1, following))
        elif nxt == ":" and after + 1 < total and s.word(after + 1) == QUOTE:
            spans, kind = self._colon(s, after + 1)
        elif "a" in frames and QUOTE in low[cue.end : self._clause_end(s, cue.end, following)]:
            spans, kind = self._content(s, cue.end, self._clause_end(s, cue.end, following))
        elif nxt == QUOTE:
            stop = self._clause_end(s, after, following)
            comma = next((q for q in range(after, stop) if low[q] == ","), stop)
            spans, kind = self._content(s, after, max(comma, after + 1))
        elif "i" in frames and self._infinitive_at(s, cue.end) and rule != "infinitive cue":
            spans, kind = self._content(s, cue.end, self._clause_end(s, cue.end, following))
        else:
            quoted = self._object_quote(s, cue.end, following)
            if not quoted:
                return
            spans, kind = self._content(s, cue.end, quoted)
        assert subject is not None
        if entity is None:
            if subject.head in words.DOCUMENTS:
                issuer, _ = self._issuer(s, subject)
                if issuer is None:
                    return
                entity = self.cast._own_words(subject) if issuer is subject else self.cast.resolve(issuer)
            else:
                entity = self.cast.resolve(subject)
            if entity is None:
                return
        if self._emit(rule, s, subject, cue.text, kind, spans, entity=entity):
            self._spoken.append((cue.first, entity, subject))

    # -- quotes without a cue of their own

    def _quotes(self, s: Sentence, subject: Phrase | None) -> None:
        low = s.low
        left = [p for p in s.quotes if s.quotes[p].opening not in self._used]
        if not left:
            return
        for p in left:
            if s.quotes[p].opening in self._used:
                continue
            if self._incise_inside(s, p):
                continue
            if s.heading or s.quotes[p].opening in self._used:
                continue
            long = self._quote_words(s, p) >= _STATEMENT
            alone = all(low[q] == QUOTE or not low[q][0].isalnum() for q in range(len(s)))
            previous = self.statements[-1] if self.statements else None
            if (
                alone
                and long
                and previous
                and previous.sentence >= self._number - 1
                and self._number
                and not s.first
                and self._ends_with_quote(previous)
            ):
                previous.spans.extend(self._quote_span(s, p))
                previous.sentence = self._number
                continue
            if alone and long and self.cast.last and self._number and not s.heading and s.line:
                near = self.cast._focus[-1] if self.cast._focus else None
                if near is not None and near.kind in {"person", "unnamed"}:
                    self._emit("continued", s, Phrase(s, p, p + 1), "", "direct", self._quote_span(s, p), entity=near)
                    self.statements[-1].speaker_text = ""
                continue
            if s.word(p - 1) == ":" and long:
                self._headed(s, p)
                continue
            if p == 0 and s.word(1) == ":" and self._quote_words(s, p) >= 3:
                phrase = read(s, 2)
                if phrase and phrase.end >= len(s) - 1:
                    self._emit("headline", s, phrase, "", "direct", self._quote_span(s, p))
                continue
            nxt = s.word(p + 1)
            if nxt == "," and s.word(p + 2) in {"tel", "telle", "voilà"} and long:
                of = next((q for q in range(p + 3, len(s)) if low[q] in words.OF), -1)
                if of > 0:
                    phrase = self._source_phrase(s, of + 1, contracted=low[of])
                    if phrase:
                        self._emit("such is", s, phrase, "tel est", "direct", self._quote_span(s, p))
                continue
            if self._relays and p and s.low[p - 1] in words.SPEAKING_PRONOUNS and long:
                self._emit("on air", s, Phrase(s, p - 1, p, pronoun=low[p - 1]), "", "indirect", self._quote_span(s, p))

    def _ends_with_quote(self, statement: Statement) -> bool:
        return statement.kind == "direct"

    def _headed(self, s: Sentence, p: int) -> None:
        """ "X : « … »": the headline form, and a sentence whose subject then speaks."""
        colon = p - 1
        phrase = self._fronted(s, 0, colon)
        if phrase is None:
            return
        whole = phrase.end == colon or (phrase.appositions and phrase.appositions[-1].end == colon)
        entity = self.cast.resolve(phrase)
        if (
            entity is None
            or entity.kind == "unnamed"
            and not whole
            or entity.kind in {"government", "organization"}
            and not whole
        ):
            return
        spans, _ = self._colon(s, p)
        self._emit("headline" if whole else "colon", s, phrase, "", "direct", spans, entity=entity)

    def _incise_inside(self, s: Sentence, p: int) -> bool:
        """An incise within the marks: « Notre désaccord est total, souligne-t-elle. La suite… »."""
        quote = s.quotes[p]
        tokens = s.tokens
        low = tokens.low
        for i in range(quote.first + 2, min(quote.last - 1, quote.first + 400)):
            if low[i] not in {",", "!", "?", "…"}:
                continue
            j = i + 1
            while j < quote.last and low[j] in {"s'", "se", "nous", "lui", "leur"}:
                j += 1
            if not (low[j] in CUES or low[j] in {"a", "ont", "avait", "est"} or low[j] in {"fait", "met"}):
                continue
            inner = self._inner(s, j, quote.last)
            found = cue_finder.find(inner)
            if not found or found[0].first != 0 or found[0].form != FINITE or found[0].negated:
                continue
            cue = found[0]
            if cue.pronoun and cue.pronoun != "-on":
                at = next(q for q in range(cue.first, cue.end) if inner.low[q] == cue.pronoun)
                phrase: Phrase | None = Phrase(inner, at, at + 1, pronoun=cue.pronoun)
                end = cue.end
            else:
                phrase = self._right(inner, cue.end)
                if phrase is None or phrase.pronoun or not (phrase.name or phrase.head in words.PERSONS):
                    continue
                end = appositions(phrase)
            while end < len(inner) and inner.low[end] not in {",", ".", "!", "?", "…"}:
                end += 1
            if inner.word(end) == "," and inner.word(end + 1) in {"qui", "dont", "où", "en", "dans", "à", "au", "lors"}:
                end += 1
                while end < len(inner) and inner.low[end] not in {".", "!", "?"}:
                    end += 1
            relays = relay_finder.find(inner, self.cast)
            self._relays = self._relays + relays
            start = tokens.start[quote.first]
            spans = [[start, tokens.end[i] if low[i] != "," else tokens.start[i]]]
            if end + 1 < len(inner):
                spans.append([inner.begin(end + 1), tokens.end[quote.last - 1]])
            self._used.add(quote.opening)
            self._emit("inner incise", s, phrase, cue.text, "direct", spans, inverted=True)
            return True
        return False

    def _inner(self, s: Sentence, first: int, end: int) -> Sentence:
        """Return the tokens first…end of a quote as a sentence of their own."""
        inner = type(s)(s.tokens, s.line, heading=s.heading, first=False)
        for i in range(first, min(end, first + 80)):
            inner.at.append(i)
            inner.low.append(s.tokens.low[i])
            inner.cap.append(
                s.tokens.raw[i][0].isupper()
                and s.tokens.low[i] not in words.STOP
                and s.tokens.low[i - 1] not in {".", "!", "?"}
            )
        return inner


_TIMES = frozenset(
    "semaine soir soirée matin matinée nuit jour lendemain veille mois année an week-end après-midi même heure journée fois".split()
)
