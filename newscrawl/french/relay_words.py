"""Words around an outlet or an agency that tell that something was said to it, on it or in it."""

from __future__ import annotations

from newscrawl.french.function_words import word_set

# Prepositions that address an outlet by themselves: "à l'AFP", "sur RTL", "auprès du Monde", "dans Nature".
ADDRESS = word_set("à au aux sur auprès chez dans")
# Prepositions that need a word of encounter before them: "invité de RTL", "dans un entretien avec Elle", "un sondage pour LCI".
ENCOUNTER = ADDRESS | word_set("pour avec via par de du d' des")
# Words of encounter: an interview, a programme, a publication, and what is done to be heard there.
ENCOUNTERS = word_set(
    "entretien interview interviewé interviewée invité invitée micro colonnes pages antenne plateau plateaux ondes interrogé interrogée "
    "interrogés cité citée cités citées contacté contactée contactés joint jointe sollicité sollicitée confié confiée confier confie "
    "livré livrée livre ouvert ouverte accordé accordée accorde questionné questionnée tribune portrait rencontré rencontrée rapporté rapportés rapportée rapportées "
    "rencontrés rencontrées invités invitées interrogées contactés contactées joints jointes sollicités sollicitées "
    "consulté consultée consultés consultées publié publiée publiés relayé relayée relayés diffusé diffusée récit reportage émission "
    "repéré repérée repérés recueilli recueillis recueillie recueillies traduit traduite traduits retranscrit retranscrite "
    "journal magazine site sondage enquête étude baromètre"
)
# May stand between the preposition and the outlet's name: "au micro de la radio X".
WITHIN = word_set(
    "l' la le les au quotidien journal magazine hebdomadaire mensuel site radio chaîne télévision agence télé presse groupe micro "
    "colonnes antenne plateau nos confrères revue journaux"
)
# Articles before a noun that calls an outlet named before: "a dit X au quotidien".
BEFORE_OUTLET = word_set("l' le la au")
# Nouns of media that name no outlet when they stand alone: "à la presse", "sur le site".
NO_ADDRESS = word_set("site presse télévision agence")
# First words of outlets that are written without a capital.
SMALL = word_set(
    "franceinfo bein lemonde.fr lefigaro.fr liberation.fr lesoir.be dhnet.be lavenir.net actu.fr letemps.ch rts.ch bfmtv.com"
)
# Participles before "par" that tell who saw a document, not who issued it.
SEEN = word_set("consulté consultée consultés consultées repéré repérée repérés vu vue lu lue")
