"""Read an article sentence by sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscrawl.attribution import according, cues, frames, loose, relays, words
from newscrawl.attribution.statements import Notes
from newscrawl.attribution.subjects import fronted

if TYPE_CHECKING:
    from newscrawl.attribution.cast import Cast
    from newscrawl.attribution.entities import Entity
    from newscrawl.attribution.sentences import Sentence
    from newscrawl.attribution.statements import Statement


def read(text: str, sentences: list[Sentence], cast: Cast) -> list[Statement]:
    """Return the statements of an article in text order."""
    notes = Notes(text, sentences, cast)
    held: Entity | None = None  # a relay named in a sentence without statements: it holds for the next quotation
    for number, s in enumerate(sentences):
        done = len(notes.statements)
        named = relays.find(s, cast)
        found = cues.find(s)
        notes.enter(number, named, found)
        _focus(s, cast)
        according.find(s, notes)
        for index, cue in enumerate(found):
            frames.apply(s, cue, found[index + 1 :], notes)
        loose.find(s, notes)
        new = notes.statements[done:]
        if not new:
            held = named[-1] if named else held
            continue
        for statement in new:
            if held and not named and statement.kind == "direct" and held is not statement.speaker:
                notes.relay(statement, held)
        held = None
    return sorted(notes.statements, key=lambda statement: statement.spans[0])


def _focus(s: Sentence, cast: Cast) -> None:
    """Note whom a sentence is about: its subject, when that is a person or a body that has spoken."""
    cast.subject = None
    subject = fronted(s, 0, len(s))
    if subject is None or subject.pronoun or subject.plural:
        return
    if not (subject.name or subject.entry or subject.head in words.PERSONS):
        return
    entity = cast.resolve(subject, mention=True)
    if entity and (entity.kind in {"person", "unnamed", "organization"} or entity.roles):
        cast.touch(entity)
        cast.subject = entity
