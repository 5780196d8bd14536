"""The forms of French verbs."""

from __future__ import annotations

FINITE, PAST, PRESENT, INFINITIVE = "finite", "past participle", "present participle", "infinitive"

# present 3s, 3p; imperfect stem; past historic 3s, 3p; future stem; past participle; present participle
_IRREGULAR = {
    "dire": "dit disent disai dit dirent dir dit disant",
    "prédire": "prédit prédisent prédisai prédit prédirent prédir prédit prédisant",
    "contredire": "contredit contredisent contredisai contredit contredirent contredir contredit contredisant",
    "écrire": "écrit écrivent écrivai écrivit écrivirent écrir écrit écrivant",
    "décrire": "décrit décrivent décrivai décrivit décrivirent décrir décrit décrivant",
    "croire": "croit croient croyai crut crurent croir cru croyant",
    "reconnaître": "reconnaît reconnaissent reconnaissai reconnut reconnurent reconnaîtr reconnu reconnaissant",
    "reconnaitre": "reconnait reconnaissent reconnaissai reconnut reconnurent reconnaitr reconnu reconnaissant",
    "connaître": "connaît connaissent connaissai connut connurent connaîtr connu connaissant",
    "paraître": "paraît paraissent paraissai parut parurent paraîtr paru paraissant",
    "apparaître": "apparaît apparaissent apparaissai apparut apparurent apparaîtr apparu apparaissant",
    "disparaître": "disparaît disparaissent disparaissai disparut disparurent disparaîtr disparu disparaissant",
    "naître": "naît naissent naissai naquit naquirent naîtr né naissant",
    "craindre": "craint craignent craignai craignit craignirent craindr craint craignant",
    "plaindre": "plaint plaignent plaignai plaignit plaignirent plaindr plaint plaignant",
    "enjoindre": "enjoint enjoignent enjoignai enjoignit enjoignirent enjoindr enjoint enjoignant",
    "rejoindre": "rejoint rejoignent rejoignai rejoignit rejoignirent rejoindr rejoint rejoignant",
    "atteindre": "atteint atteignent atteignai atteignit atteignirent atteindr atteint atteignant",
    "conclure": "conclut concluent concluai conclut conclurent conclur conclu concluant",
    "exclure": "exclut excluent excluai exclut exclurent exclur exclu excluant",
    "inclure": "inclut incluent incluai inclut inclurent inclur inclus incluant",
    "poursuivre": "poursuit poursuivent poursuivai poursuivit poursuivirent poursuivr poursuivi poursuivant",
    "suivre": "suit suivent suivai suivit suivirent suivr suivi suivant",
    "vivre": "vit vivent vivai vécut vécurent vivr vécu vivant",
    "convaincre": "convainc convainquent convainquai convainquit convainquirent convaincr convaincu convainquant",
    "rire": "rit rient riai rit rirent rir ri riant",
    "sourire": "sourit sourient souriai sourit sourirent sourir souri souriant",
    "lire": "lit lisent lisai lut lurent lir lu lisant",
    "élire": "élit élisent élisai élut élurent élir élu élisant",
    "démentir": "dément démentent démentai démentit démentirent démentir démenti démentant",
    "sortir": "sort sortent sortai sortit sortirent sortir sorti sortant",
    "dormir": "dort dorment dormai dormit dormirent dormir dormi dormant",
    "courir": "court courent courai courut coururent courr couru courant",
    "parcourir": "parcourt parcourent parcourai parcourut parcoururent parcourr parcouru parcourant",
    "secourir": "secourt secourent secourai secourut secoururent secourr secouru secourant",
    "recourir": "recourt recourent recourai recourut recoururent recourr recouru recourant",
    "fuir": "fuit fuient fuyai fuit fuirent fuir fui fuyant",
    "mentir": "ment mentent mentai mentit mentirent mentir menti mentant",
    "sentir": "sent sentent sentai sentit sentirent sentir senti sentant",
    "ressentir": "ressent ressentent ressentai ressentit ressentirent ressentir ressenti ressentant",
    "consentir": "consent consentent consentai consentit consentirent consentir consenti consentant",
    "ressortir": "ressort ressortent ressortai ressortit ressortirent ressortir ressorti ressortant",
    "repartir": "repart repartent repartai repartit repartirent repartir reparti repartant",
    "boire": "boit boivent buvai but burent boir bu buvant",
    "suffire": "suffit suffisent suffisai suffit suffirent suffir suffi suffisant",
    "plaire": "plaît plaisent plaisai plut plurent plair plu plaisant",
    "taire": "tait taisent taisai tut turent tair tu taisant",
    "rompre": "rompt rompent rompai rompit rompirent rompr rompu rompant",
    "interrompre": "interrompt interrompent interrompai interrompit interrompirent interrompr interrompu interrompant",
    "battre": "bat battent battai battit battirent battr battu battant",
    "combattre": "combat combattent combattai combattit combattirent combattr combattu combattant",
    "abattre": "abat abattent abattai abattit abattirent abattr abattu abattant",
    "vaincre": "vainc vainquent vainquai vainquit vainquirent vaincr vaincu vainquant",
    "contraindre": "contraint contraignent contraignai contraignit contraignirent contraindr contraint contraignant",
    "peindre": "peint peignent peignai peignit peignirent peindr peint peignant",
    "dissoudre": "dissout dissolvent dissolvai dissolut dissolurent dissoudr dissous dissolvant",
    "inscrire": "inscrit inscrivent inscrivai inscrivit inscrivirent inscrir inscrit inscrivant",
    "proscrire": "proscrit proscrivent proscrivai proscrivit proscrivirent proscrir proscrit proscrivant",
    "interdire": "interdit interdisent interdisai interdit interdirent interdir interdit interdisant",
    "survivre": "survit survivent survivai survécut survécurent survivr survécu survivant",
    "nuire": "nuit nuisent nuisai nuisit nuisirent nuir nui nuisant",
    "recueillir": "recueille recueillent recueillai recueillit recueillirent recueiller recueilli recueillant",
    "renaître": "renaît renaissent renaissai renaquit renaquirent renaîtr rené renaissant",
    "méconnaître": "méconnaît méconnaissent méconnaissai méconnut méconnurent méconnaîtr méconnu méconnaissant",
    "réapparaître": "réapparaît réapparaissent réapparaissai réapparut réapparurent réapparaîtr réapparu réapparaissant",
    "partir": "part partent partai partit partirent partir parti partant",
    "servir": "sert servent servai servit servirent servir servi servant",
    "souffrir": "souffre souffrent souffrai souffrit souffrirent souffrir souffert souffrant",
    "offrir": "offre offrent offrai offrit offrirent offrir offert offrant",
    "ouvrir": "ouvre ouvrent ouvrai ouvrit ouvrirent ouvrir ouvert ouvrant",
    "rouvrir": "rouvre rouvrent rouvrai rouvrit rouvrirent rouvrir rouvert rouvrant",
    "couvrir": "couvre couvrent couvrai couvrit couvrirent couvrir couvert couvrant",
    "découvrir": "découvre découvrent découvrai découvrit découvrirent découvrir découvert découvrant",
    "accueillir": "accueille accueillent accueillai accueillit accueillirent accueiller accueilli accueillant",
    "mourir": "meurt meurent mourai mourut moururent mourr mort mourant",
    "recevoir": "reçoit reçoivent recevai reçut reçurent recevr reçu recevant",
    "devoir": "doit doivent devai dut durent devr dû devant",
    "pouvoir": "peut peuvent pouvai put purent pourr pu pouvant",
    "vouloir": "veut veulent voulai voulut voulurent voudr voulu voulant",
    "valoir": "vaut valent valai valut valurent vaudr valu valant",
    "savoir": "sait savent savai sut surent saur su sachant",
    "falloir": "faut faut fallai fallut fallut faudr fallu fallant",
    "voir": "voit voient voyai vit virent verr vu voyant",
    "prévoir": "prévoit prévoient prévoyai prévit prévirent prévoir prévu prévoyant",
    "émouvoir": "émeut émeuvent émouvai émut émurent émouvr ému émouvant",
    "faire": "fait font faisai fit firent fer fait faisant",
    "aller": "va vont allai alla allèrent ir allé allant",
    "être": "est sont étai fut furent ser été étant",
    "avoir": "a ont avai eut eurent aur eu ayant",
    "envoyer": "envoie envoient envoyai envoya envoyèrent enverr envoyé envoyant",
    "résoudre": "résout résolvent résolvai résolut résolurent résoudr résolu résolvant",
    "introduire": "introduit introduisent introduisai introduisit introduisirent introduir introduit introduisant",
}

_FAMILIES = {  # endings of a family of irregular verbs, in the same order
    "tenir": "tient tiennent tenai tint tinrent tiendr tenu tenant",
    "venir": "vient viennent venai vint vinrent viendr venu venant",
    "mettre": "met mettent mettai mit mirent mettr mis mettant",
    "prendre": "prend prennent prenai prit prirent prendr pris prenant",
    "duire": "duit duisent duisai duisit duisirent duir duit duisant",
    "truire": "truit truisent truisai truisit truisirent truir truit truisant",
}


def conjugate(lemma: str) -> dict[str, tuple[str, ...]]:
    """Return the forms of a verb that news texts use, by their class: third persons, participles, infinitive."""
    for family, spec in _FAMILIES.items():
        if lemma.endswith(family) and lemma not in _IRREGULAR:
            parts = [lemma[: -len(family)] + part for part in spec.split()]
            break
    else:
        parts = _IRREGULAR[lemma].split() if lemma in _IRREGULAR else _regular(lemma)
    singular, plural, imperfect, past, pasts, future, participle, present = parts
    stem = imperfect.removesuffix("i")
    finite = (
        singular, plural, stem + "it", stem + "ient", past, pasts,
        future + "a", future + "ont", future + "ait", future + "aient",
    )  # fmt: skip
    plural_participle = participle if participle.endswith("s") else participle + "s"
    return {
        FINITE: finite,
        PAST: (participle, participle + "e", plural_participle, participle + "es"),
        PRESENT: (present,),
        INFINITIVE: (lemma,),
    }


_VOWEL_STEM = 3  # letters from the vowel that changes to the end of its stem: "lev" in soulever, "achet"


def _regular(lemma: str) -> list[str]:
    stem = lemma[:-2]
    if lemma.endswith("er"):
        soft = {"g": stem + "e", "c": stem[:-1] + "ç"}.get(stem[-1], stem)  # before a and o
        mute = stem
        if stem.endswith(("oy", "uy")):
            mute = stem[:-1] + "i"
        elif lemma in {"appeler", "rappeler", "jeter", "rejeter", "renouveler"}:
            mute = stem + stem[-1]
        elif len(stem) >= _VOWEL_STEM and stem[-1] not in "aeiou":
            vowel = max(stem.rfind("e"), stem.rfind("é"))
            if (
                vowel >= 0
                and all(c not in "aeiouyàâèêîïôû" for c in stem[vowel + 1 :])
                and len(stem) - vowel <= _VOWEL_STEM
            ):
                cluster = stem[vowel + 1 :]
                if len(cluster) == 1 or (stem[vowel] == "é" and cluster in {"gr", "br", "gl", "gn", "bl", "tr"}):
                    mute = stem[:vowel] + "è" + cluster
        future = stem + "er" if "é" in stem[-3:] or mute == stem else mute + "er"
        return [mute + "e", mute + "ent", soft + "ai", soft + "a", stem + "èrent", future, stem + "é", soft + "ant"]
    if lemma.endswith("ir"):
        root = lemma[:-1]
        return [root + "t", root + "ssent", root + "ssai", root + "t", root + "rent", lemma, root, root + "ssant"]
    root = lemma[:-2]  # répondre, prétendre, perdre
    return [root, root + "ent", root + "ai", root + "it", root + "irent", lemma[:-1], root + "u", root + "ant"]
