"""The statements found so far, and the place in the article where the reader stands."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from newscrawl.attribution.cast.resolution import Finding
from newscrawl.attribution.statements.contents import Contents, Spans, trim
from newscrawl.attribution.statements.rules import Rule
from newscrawl.attribution.statements.subjects import main_subject
from newscrawl.french.clause_words import NOBODYS
from newscrawl.french.function_words import FEMININE_PRONOUNS, STOP

if TYPE_CHECKING:
    from newscrawl.attribution.cast.cast import Cast
    from newscrawl.attribution.cast.entity import Entity
    from newscrawl.attribution.phrases.phrase import Phrase
    from newscrawl.attribution.statements.cues import Cue
    from newscrawl.attribution.text.sentences import Sentence


_FIRST_PERSON = re.compile(r"\b(?:[Jj]['’]|[Jj]e |[Mm](?:on|a|es|oi) )")
_DONE = re.compile(
    r"\b(?P<who>[Ii]l|[Ee]lle) (?:n['’])?(?P<me>m['’])?(?:a|avait) (?:pas |jamais |tout |déjà )?(?P<deed>\w+)"
)
_WORD = re.compile(r"\w+'?")
_CONTINUING = frozenset(
    "poursuit poursuivi poursuivait poursuivit ajoute ajouté ajoutait ajouta conclut conclu concluait renchérit enchaîne "
    "insiste insisté précise précisé complète reprend résume résumé".split()
)


@dataclass(slots=True)
class Statement:
    """A statement: who, by which words, through whom, what, the rule that found it, and why it is this speaker's."""

    speaker: Entity
    speaker_text: str
    relay: Entity | None
    cue: str
    kind: str
    spans: Spans
    rule: Rule
    sentence: int
    found: Finding


@dataclass(slots=True)
class Speaker:
    """Who spoke at a position of the current sentence: phrase and source, and whether only after "selon" or the like."""

    at: int
    phrase: Phrase
    entity: Entity
    according: bool


class Notes:
    """What the reader of one article keeps: its sources, its statements, and the relays and speakers of the current sentence."""

    def __init__(self, text: str, sentences: list[Sentence], cast: Cast) -> None:
        self.text = text
        self.sentences = sentences
        self.cast = cast
        self.contents = Contents()
        self.statements: list[Statement] = []
        self.signatures: set[int] = set()  # sentences that sign the quote above them
        self.number = 0
        self.relays: list[Entity] = []
        self.spoken: list[Speaker] = []
        self.cues: list[Cue] = []
        self.subject: Entity | None = None  # of the sentence before
        self.answering: Entity | None = None  # who answers in an interview
        self.answer = -1  # the line of his last answer

    def enter(self, number: int, relays: list[Entity], cues: list[Cue]) -> None:
        """Go to a sentence, with the relays and the reporting verbs that it holds."""
        self.cues = cues
        self.number = number
        self.subject = self.cast.focus.subject
        self.relays = relays
        self.spoken = []

    def add(
        self,
        rule: Rule,
        phrase: Phrase,
        cue: str,
        kind: str,
        spans: Spans,
        *,
        entity: Entity | None = None,
        inverted: bool = False,
    ) -> bool:
        """Add a statement, when its phrase names a speaker and it has content; tell whether it was added."""
        spans = [
            span
            for span in (trim(self.text, a, b) for a, b in spans)
            if any(map(str.isalnum, self.text[span[0] : span[1]]))
        ]
        if not spans:
            return False
        found = Finding(entity, rule.value)
        continuing = not _CONTINUING.isdisjoint(cue.split())
        if entity is None:
            meant = (main_subject(phrase) if phrase.pronoun else None) or phrase
            human = kind == "direct" and any(_FIRST_PERSON.search(self.text, a, b) for a, b in spans)
            told_of = self._told_of(spans[0], any_deed=not phrase.pronoun) if kind == "direct" and inverted else ""
            entity = self.cast.resolve(meant, inverted=inverted, continuing=continuing, human=human, told_of=told_of)
            found = self.cast.found
        if entity is None:
            return False
        if inverted and continuing and not entity.roles and entity.kind == "person":
            self._name_last(entity)
        self._append(Statement(entity, phrase.text, None, cue, kind, spans, rule, self.number, found))
        self.spoken.append(Speaker(phrase.first, phrase, entity, rule is Rule.ACCORDING_TO))
        self.cast.focus.speak(entity)
        if phrase.pronoun and phrase.plural and entity in self.cast.focus.together:
            for other in self.cast.focus.together[1:]:
                self._again(other, phrase.text)
        return True

    def _told_of(self, span: list[int], *, any_deed: bool) -> str:
        """Return the gender of somebody whom a speech begins to tell of without a name: "Quand il m'a vu"; else "".

        any_deed: whether what he did to others counts as well: "Il a senti un craquement"
        """
        done = _DONE.search(self.text, *span)
        if not done or done["deed"] in NOBODYS or not (any_deed or done["me"]):
            return ""
        if not STOP.issuperset(_WORD.findall(self.text[span[0] : done.start()].lower().replace("’", "'"))):
            return ""
        return "f" if done["who"].lower() in FEMININE_PRONOUNS else "m"

    def _name_last(self, entity: Entity) -> None:
        """Give the statements of the last speaker, an office without a name, to the person who goes on: "a ajouté X"."""
        last = self.cast.focus.last
        if last is None or last.kind != "unnamed" or last.plural or not last.fits(entity.gender):
            return
        if not last.name.lower().startswith(("le ", "la ", "l'", "l’")):
            return
        for statement in self.statements:
            if statement.speaker is last:
                statement.speaker = entity
        entity.aliases.setdefault(last.name)
        last.roles.clear()

    def go_on(self, statement: Statement, spans: Spans) -> None:
        """Add the quote of the current sentence to a statement of the sentence before."""
        statement.spans.extend(trim(self.text, a, b) for a, b in spans)
        statement.sentence = self.number

    def take_back(self) -> None:
        """Drop the last statement, and its speaker where he has no other."""
        speaker = self.statements.pop().speaker
        if all(statement.speaker is not speaker for statement in self.statements):
            speaker.roles.discard("speaker")

    def share(self, phrase: Phrase) -> None:
        """Give the last statement to a further member of its coordinated subject."""
        entity = self.cast.resolve(phrase)
        if entity and entity is not self.statements[-1].speaker:
            self._again(entity, phrase.text)

    def _again(self, entity: Entity, words: str) -> None:
        """Add the last statement once more, as another's."""
        last = self.statements[-1]
        spans = [list(span) for span in last.spans]
        self._append(
            Statement(
                entity,
                words,
                None,
                last.cue,
                last.kind,
                spans,
                Rule.SHARED,
                self.number,
                Finding(entity, Rule.SHARED.value),
            )
        )

    def _append(self, statement: Statement) -> None:
        statement.speaker.roles.add("speaker")
        self.statements.append(statement)
        relay = next((r for r in reversed(self.relays) if r is not statement.speaker), None)
        if relay:
            self.relay(statement, relay)
            for further in self.relays:  # a dit X au Monde, dans des propos repris par Y
                if further is not statement.speaker:
                    further.roles.add("relay")

    def relay(self, statement: Statement, relay: Entity) -> None:
        """Note through whom a statement came."""
        statement.relay = relay
        relay.roles.add("relay")

    def repeats(self, phrase: Phrase) -> bool:
        """Whether "C'est ce qu'a dit X" tells once more whose the statement of the sentence before is."""
        last = self.statements[-1] if self.statements else None
        if last is None or last.sentence != self.number - 1:
            return False
        return bool(phrase.pronoun) or self.cast.resolve(phrase) is last.speaker

    def covers(self, s: Sentence, p: int) -> bool:
        """Whether the word at p lies in the content of the last statement of this sentence."""
        last = self.statements[-1] if self.spoken else None
        return last is not None and any(a <= s.begin(p) < b for a, b in last.spans)

    def before(self, p: int) -> Speaker | None:
        """Return the last who spoke before position p of the sentence."""
        return next((speaker for speaker in reversed(self.spoken) if speaker.at < p), None)
