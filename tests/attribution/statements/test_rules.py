"""Every rule finds something: one text for each, and none in the list that cannot fire."""

import pytest

from newscrawl.attribution import attribute
from newscrawl.attribution.statements.rules import Rule

TEXTS = {
    Rule.CLAUSE: "Odile Garnier affirme que le pont tiendra.",
    Rule.COLON: "Odile Garnier répond : « Le pont tiendra encore dix ans. »",
    Rule.COLON_CLAUSE: "Odile Garnier prévient : le pont ne tiendra pas.",
    Rule.LATE_COLON: "Odile Garnier rappelle le drame de mai : « Le pont avait bougé ce jour-là. »",
    Rule.QUOTE: "Odile Garnier dénonce « un pont laissé à l'abandon ».",
    Rule.INFINITIVE: "Odile Garnier dit regretter la fermeture du pont.",
    Rule.ACCUSATION: "Odile Garnier accuse l'État de laisser pourrir le pont.",
    Rule.ESTIMATE: "Odile Garnier évalue les travaux à trois millions d'euros.",
    Rule.STATE: "Le ministère fait état de douze ponts fermés.",
    Rule.QUOTED_OBJECT: "Odile Garnier évoque un chantier « hors de prix ».",
    Rule.OBJECT: "Odile Garnier dénonce l'abandon du pont par l'État.",
    Rule.FACT: "Odile Garnier annonce la fermeture du pont.",
    Rule.PERFECT: "Odile Garnier a révélé avoir fermé le pont.",
    Rule.ASKED: "Odile Garnier s'est demandé si le pont tiendrait.",
    Rule.SAID_TO_BE: "Odile Garnier se dit prête à fermer le pont.",
    Rule.EXPLANATION: "Odile Garnier explique ce retard par le manque d'acier.",
    Rule.INCISE: "Le pont tiendra, assure Odile Garnier.",
    Rule.WHAT_WAS_SAID: "Le pont sera fermé mardi. C'est ce qu'a annoncé Odile Garnier.",
    Rule.IMPERSONAL: "Le pont a cédé, a-t-on appris auprès de la mairie.",
    Rule.PARTICIPLE: "Odile Garnier juge que le pont est vieux, ajoutant que l'acier manque.",
    Rule.DEPENDENT_INFINITIVE: "Odile Garnier est venue jusqu'ici pour dire que le pont fermerait.",
    Rule.COORDINATION: "Odile Garnier a reconnu que le pont bougeait, et ajouté que l'acier manquait.",
    Rule.PASSIVE: "Le pont est qualifié de « ruine » par Odile Garnier.",
    Rule.ACCORDING_TO: "Selon Odile Garnier, le pont tiendra.",
    Rule.HEADLINE: "Odile Garnier : « Le pont tiendra encore dix ans. »",
    Rule.ANNOUNCED: "Odile Garnier va plus loin : « Le pont tiendra encore dix ans. »",
    Rule.CONTINUED: "Le pont ferme\nOdile Garnier a dit que le pont fermait. Elle est partie.\n« Le pont tiendra encore dix ans. »",
    Rule.INNER_INCISE: "« Le pont tiendra, promet Odile Garnier. Nous y veillons. »",
    Rule.OTHER_VERB: "« Le pont tiendra encore longtemps », savoure Odile Garnier.",
    Rule.SIGNED: "Le pont ferme\nOdile Garnier (maire de Lormont)\n« Le pont tiendra encore dix ans. »",
    Rule.AHEAD: "Le pont ferme\nMardi.\n« Je suis fatiguée. » Odile Garnier, 54 ans, range sa boutique.",
    Rule.VERB_INSIDE: "L'Unesco « s'inquiète de voir le pont tomber ».",
    Rule.ORDER: "Odile Garnier souhaite que le pont « reste ouvert à tous ».",
    Rule.ANSWER: "Le pont tiendra-t-il ?\nOdile Garnier : Oui, il tiendra encore dix ans.",
    Rule.VIEW: "Odile Garnier considère ce pont comme une ruine.",
    Rule.JUDGEMENT: "Odile Garnier juge inutile la fermeture du pont.",
    Rule.LEARNT: "Les élus ont appris de la préfecture que le pont fermait.",
    Rule.ADVICE: "Odile Garnier préconise de fermer le pont.",
    Rule.NARRATION: "Odile Garnier est venue. Et elle de conclure : « Le pont tiendra. »",
    Rule.READ: "« Le pont tiendra encore dix ans », lit-on dans un message d'Odile Garnier.",
    Rule.SUCH_IS: "« Le pont restera ouvert cet hiver », tel est le mot de la mairie.",
    Rule.ON_AIR: "Odile Garnier était mardi sur RTL, où elle « n'a pas exclu de fermer le pont ».",
    Rule.SHARED: "Paris et Rome ont prévenu que le pont fermerait.",
}


@pytest.mark.parametrize("rule", Rule)
def test_each_rule_fires_and_is_counted(rule):
    found = attribute(TEXTS[rule])
    assert found.rules[rule.value] >= 1
    assert found.rules.keys() == {other.value for other in Rule}
