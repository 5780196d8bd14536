"""Read an article sentence by sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscrawl.attribution.phrases.appositions import appositions
from newscrawl.attribution.phrases.documents import contracted
from newscrawl.attribution.phrases.noun_phrase import read as read_phrase
from newscrawl.attribution.statements import according, cues, references, relays, uncued_quotes, verb_frames
from newscrawl.attribution.statements.headlines import add_headline
from newscrawl.attribution.statements.layouts import add_answer, add_unmarked
from newscrawl.attribution.statements.notes import Notes
from newscrawl.attribution.statements.rules import Rule
from newscrawl.attribution.statements.subjects import fronted
from newscrawl.french import clause_words, function_words, noun_phrases, nouns, offices
from newscrawl.french.function_words import QUE
from newscrawl.french.verbs import AVOIR, ETRE, is_finite

if TYPE_CHECKING:
    from newscrawl.attribution.cast.cast import Cast
    from newscrawl.attribution.cast.entity import Entity
    from newscrawl.attribution.phrases.phrase import Phrase
    from newscrawl.attribution.statements.cues import Cue
    from newscrawl.attribution.statements.notes import Statement
    from newscrawl.attribution.text.sentences import Sentence


_LEAST = 3  # words of a sentence: "VIDÉO." is a label
_HELD = 2  # sentences after which such a relay holds no longer, once something else was said
_BEHIND_THIS_IS = 2  # position behind "c'est"
_FUTURE = ("ra", "ront", "rait", "raient")


def read(text: str, sentences: list[Sentence], cast: Cast) -> list[Statement]:
    """Return the statements of an article in text order."""
    notes = Notes(text, sentences, cast)
    held: Entity | None = None  # a relay named in a sentence without statements: it holds for the next quotation
    since = 0
    for number, s in enumerate(sentences):
        done = len(notes.statements)
        named = relays.find(s, cast)
        found = cues.find(s)
        supposed = _supposed(s, found)
        found = [cue for cue in found if cue.first >= supposed]
        notes.enter(number, named, found)
        _focus(s, cast)
        if add_answer(s, notes) or supposed == len(s):
            continue  # speech inside of speech is not read
        if add_headline(s, notes):
            continue
        add_unmarked(s, notes)
        according.find(s, notes)
        for index, cue in enumerate(found):
            verb_frames.apply(s, cue, found[index + 1 :], notes)
        according.find_relative(s, notes)
        references.find(s, notes)
        uncued_quotes.find(s, notes)
        _hear_voice(s, cast)
        new = notes.statements[done:]
        if not new:
            held, since = (named[-1], number) if named else (held, since)
            continue
        direct = [statement for statement in new if statement.kind == "direct"]
        for statement in direct:
            if (
                held and not named and statement.speaker.is_human
            ):  # a body speaks through nobody whom the text names before
                notes.relay(statement, held)
        held = None if direct or named or number - since >= _HELD else held
    return sorted(_told_once(notes.statements), key=lambda statement: statement.spans[0])


def _told_once(statements: list[Statement]) -> list[Statement]:
    """Return the statements without those of nobody's telling whose words turned out to be told further on.

    A quotation over two paragraphs seems to go on from who spoke before, until the words behind it say whose it is.
    """
    told = {tuple(map(tuple, one.spans)) for one in statements if one.rule is not Rule.CONTINUED}
    return [one for one in statements if one.rule is not Rule.CONTINUED or tuple(map(tuple, one.spans)) not in told]


def _supposed(s: Sentence, found: list[Cue]) -> int:
    """Return the position up to which a sentence only supposes what it says, 0 where it does not.

    "Imaginez que X affirme…", "Et si X disait…", "Si X annonce que…, il perdra"; but "Si X a dit que…" tells what was said.
    """
    first, second = s.low[0], s.word(1)
    if first in clause_words.SUPPOSING and (second in QUE or s.word(2) in QUE):
        return len(s)
    if first == "et" and second in {"si", "s'"} and s.low[-1] == "?":
        return len(s)
    comma = s.low.index(",") if first in {"si", "s'"} and "," in s.low else 0
    if not comma or any(cue.first > comma or cue.main > cue.first for cue in found):
        return 0
    return comma if any(w.endswith(_FUTURE) and is_finite(w) for w in s.low[comma:]) else 0


def _hear_voice(s: Sentence, cast: Cast) -> None:
    """Note through whom a body spoke, "par la voix de son délégué, X": the text goes on about him."""
    if clause_words.VOICES.isdisjoint(s.low):
        return
    for p, w in enumerate(s.low):
        if w in clause_words.VOICES and s.word(p + 1) in function_words.OF and "par" in s.low[max(0, p - 2) : p]:
            phrase = contracted(s, p + 2)
            if phrase and phrase.head in nouns.PERSONS:
                appositions(phrase)
                named = phrase.name or phrase.appositions
                entity = cast.resolve(phrase, mention=True) if named else None
                if entity and entity.kind == "person":
                    cast.focus.speak(entity)


def _focus(s: Sentence, cast: Cast) -> None:
    """Note whom a sentence is about: its subject, when that is a person or a body that has spoken."""
    cast.focus.enter()
    subject = (_of_cleft(s) or fronted(s, 0, len(s))) if len(s) >= _LEAST else None
    if subject is None or (s.word(subject.first - 1) == "," and _is_told_of_another(subject)):
        return
    if subject.pronoun:
        cast.focus.theme = cast.focus.told
        _focus_behind_pronoun(s, subject, cast)
        return
    if s.word(1) not in noun_phrases.PLURAL_PRONOUNS:  # Selon eux, la ville est en danger
        cast.focus.together = []
    end = subject.appositions[-1].end if subject.appositions else subject.end
    if "et" in (s.word(end), s.word(end + 1)):
        _coordinated(s, subject, end + 1 + (s.word(end) == ","), cast)
    if subject.plural:
        several = (
            cast.resolve(subject, mention=True) if subject.head in nouns.PERSONS and not subject.appositions else None
        )
        if several and several.plural:
            cast.focus.touch(several)
        return
    if not (subject.name or subject.entry or subject.appositions or subject.head in nouns.PERSONS):
        return
    entity = cast.resolve(subject, mention=True)
    cast.focus.theme = entity if entity and (entity.kind == "government" or subject.entry) else None
    if entity and _is_about(subject, entity):
        cast.focus.touch(entity)
        cast.focus.subject = entity


def _of_cleft(s: Sentence) -> Phrase | None:
    """Return the person whom "C'est un riverain qui a donné l'alerte" is about; "C'est un homme qui a peur" tells of another."""
    if s.low[0] not in clause_words.THIS or s.low[1] not in ETRE:
        return None
    phrase = read_phrase(s, _BEHIND_THIS_IS)
    if (
        phrase is None
        or not (phrase.name or phrase.head in nouns.PERSONS - offices.PLAIN)
        or s.word(phrase.end) != "qui"
    ):
        return None
    verb = phrase.end + 1 + (s.word(phrase.end + 1) in function_words.CLITICS)
    return phrase if s.word(verb) in AVOIR | ETRE else None


def _is_told_of_another(subject: Phrase) -> bool:
    """Whether an office without an article behind a comma tells who was named before it: "Selon X, directeur de Y, p"."""
    return subject.head in nouns.PERSONS and not (subject.det or subject.titled)


def _focus_behind_pronoun(s: Sentence, subject: Phrase, cast: Cast) -> None:
    """Note whom a pronoun at the head of a sentence stands for, where the sentence tells: "celui-ci, X,", "Quant au préfet, il"."""
    if subject.appositions:
        cast.resolve(subject, mention=True)
    elif s.low[0] == "quant":
        whom = contracted(s, 2)
        entity = cast.resolve(whom, mention=True) if whom and not whom.pronoun else None
        if entity and entity.is_human:
            cast.focus.touch(entity)


def _is_about(subject: Phrase, entity: Entity) -> bool:
    """Whether a sentence with this subject is about a source: who has spoken, a person, a body, and no place."""
    if entity.roles:
        return True
    if entity.kind == "government":
        return bool(subject.head and subject.name)  # l'agence Gradex
    place = subject.det and not subject.head and not subject.entry and " " not in subject.name  # la Corse
    return entity.kind in {"person", "unnamed", "organization"} and not place


def _coordinated(s: Sentence, subject: Phrase, p: int, cast: Cast) -> None:
    """Note the two persons or bodies of a coordinated subject, for whom "ils" may stand: "La maire et le préfet ont…"."""
    other = read_phrase(s, p)
    if other is None or other.pronoun or not (subject.det or subject.name) or not (other.det or other.name):
        return
    known = [cast.resolve(phrase, mention=True) for phrase in (subject, other) if phrase.head not in nouns.NOT_SPEAKERS]
    if len(known) == len((subject, other)) and all(known):
        cast.focus.together = [entity for entity in known if entity]
