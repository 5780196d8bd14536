"""How headlines tell whose the words are that they quote: "« … », X savoure", "« … » : le cri du cœur de X"."""

from __future__ import annotations

from newscrawl.french.conjugation import FINITE, PAST, conjugate
from newscrawl.french.function_words import word_set

# What somebody has or gives who is quoted before it.
OUTBURSTS = word_set(
    "émotion colère cri coup témoignage témoignages confidences confidence aveu aveux mise appel message désarroi détresse récit réaction "
    "indignation inquiétude inquiétudes regrets joie fierté soulagement tristesse révélations hommage plaidoyer avertissement constat "
    "conseils conseil promesse réponse excuses amertume frustration déception espoir enthousiasme douleur calvaire verdict"
)

# What somebody does in a headline who is quoted before it; verbs that say it by themselves are left to the reporting verbs.
REACTIONS = frozenset(
    form
    for lemma in (
        "raconter témoigner réagir confier livrer expliquer revenir savourer évoquer saluer dénoncer déplorer alerter avertir prévenir répondre "
        "exploser craquer emporter défendre annoncer promettre regretter reconnaître affirmer assurer appeler exhorter encenser tacler fustiger "
        "recadrer excuser pleurer souffler exulter jubiler fulminer indigner craindre espérer croire monter taper sortir pousser tirer rêver "
        "refuser décolérer inquiéter plaindre accuser critiquer détailler décrire résumer plaider réclamer demander exiger insister prévoir"
    ).split()
    for kind in (FINITE, PAST)
    for form in conjugate(lemma)[kind]
)

# Words that tell that a quote is speech and no title: "je", "on", "ne … pas".
SPOKEN = word_set("je j' tu nous on vous ne n' pas c' ça ce il ils elle elles me m' moi mon ma mes notre nos faut y")
