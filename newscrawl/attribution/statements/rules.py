"""The rules that find statements, by name: each is counted, so that one that never fires shows."""

from __future__ import annotations

from enum import Enum


class Rule(Enum):
    """A rule, with the name under which the stats count its statements."""

    # content after its verb
    CLAUSE = "clause"
    COLON = "colon"
    COLON_CLAUSE = "clause behind a colon"
    LATE_COLON = "late colon"
    QUOTE = "quote"
    INFINITIVE = "infinitive"
    ACCUSATION = "accusation"
    ESTIMATE = "estimate"
    STATE = "state"
    QUOTED_OBJECT = "quoted object"
    OBJECT = "object"
    FACT = "fact"
    PERFECT = "perfect infinitive"
    ASKED = "question"
    ORDER = "order"
    VIEW = "view"
    JUDGEMENT = "judgement"
    LEARNT = "learnt"
    ADVICE = "advice"
    SAID_TO_BE = "said to be"
    EXPLANATION = "explanation"
    # content before its verb
    INCISE = "incise"
    WHAT_WAS_SAID = "what was said"
    IMPERSONAL = "impersonal"
    # a verb without a subject of its own
    PARTICIPLE = "participle"
    DEPENDENT_INFINITIVE = "infinitive cue"
    NARRATION = "narration"
    COORDINATION = "coordination"
    PASSIVE = "passive"
    # no verb
    ACCORDING_TO = "according to"
    HEADLINE = "headline"
    ANNOUNCED = "announced"
    CONTINUED = "continued"
    INNER_INCISE = "inner incise"
    OTHER_VERB = "other verb"
    SIGNED = "signed"
    AHEAD = "ahead"
    VERB_INSIDE = "verb inside"
    ANSWER = "answer"
    SUCH_IS = "such is"
    READ = "read"
    ON_AIR = "on air"
    # a further member of a coordinated subject
    SHARED = "shared"


OBJECTS = frozenset(
    {Rule.ESTIMATE, Rule.STATE, Rule.OBJECT, Rule.FACT, Rule.VIEW, Rule.JUDGEMENT, Rule.ADVICE, Rule.EXPLANATION}
)
QUOTED = frozenset({Rule.QUOTE, Rule.QUOTED_OBJECT})
COLONS = frozenset({Rule.COLON, Rule.COLON_CLAUSE, Rule.LATE_COLON})
