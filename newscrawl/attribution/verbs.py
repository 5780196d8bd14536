"""Reporting verbs and their frames, and the forms of the third person that a news text uses."""

from __future__ import annotations

from typing import NamedTuple

FINITE, PAST, PRESENT, INFINITIVE = "finite", "past participle", "present participle", "infinitive"


class Verb(NamedTuple):
    """A reporting verb.

    lemma: infinitive; pronominal verbs with "se"
    frames: q takes que; i takes a bare infinitive; n a noun phrase is a statement (dénoncer une fraude), m only after a finite form;
        x an object that holds a quote is a statement (évoquer un « défi »)
        a accuses somebody de + infinitive; d speaks only beside a quotation; o orders or promises: only when
        a part is quoted; s needs a document or a body as its subject (montrer); p pronominal
    """

    lemma: str
    frames: str


# typed from the verbs of AFP, Keystone-ATS and Belga dispatches; frames after Gross' tables of the lexicon-grammar
REPORTING: dict[str, str] = {
    "qi": "affirmer assurer déclarer dire estimer penser croire prétendre reconnaître admettre avouer jurer soutenir "
    "confirmer préciser indiquer expliquer annoncer confier raconter certifier",
    "q": "considérer juger ajouter souligner rappeler relever noter observer constater remarquer signaler rapporter "
    "écrire répéter répondre rétorquer répliquer insister conclure résumer marteler plaider argumenter arguer prévenir "
    "avertir alerter prédire pronostiquer garantir convenir concéder témoigner détailler supposer suggérer "
    "alléguer proclamer clamer révéler maintenir spécifier mentionner relater énoncer postuler augurer objecter "
    "opposer reconnaitre arguer expliciter subodorer évaluer exclure statuer dévoiler apprendre rassurer réaffirmer "
    "réitérer tweeter twitter retweeter télégraphier communiquer justifier anticiper décréter deviner présumer",
    "qm": "contester",
    "qo": "promettre",
    "qn": "regretter déplorer nier démentir réfuter dénoncer",
    "n": "fustiger condamner",
    "d": "lancer lâcher glisser tonner tempêter fulminer souffler murmurer chuchoter hurler crier pester râler tacler tancer "
    "terminer achever commencer commenter réagir poursuivre enchaîner reprendre renchérir abonder acquiescer temporiser nuancer tempérer relativiser ironiser "
    "plaisanter scander développer analyser décrypter questionner interroger continuer compléter trancher sourire rire soupirer "
    "asséner persifler grincer gronder grogner maugréer riposter récapituler démarrer débuter entamer attaquer embrayer "
    "surenchérir philosopher théoriser bafouiller bredouiller cingler claquer rugir vociférer vitupérer éructer assumer appuyer "
    "supplier implorer marmonner pondérer rager ronchonner balayer s'amuser rêver twitter étriller illustrer",
    "dx": "évoquer saluer critiquer qualifier décrire surnommer vanter louer revendiquer exprimer moquer railler vilipender "
    "espérer craindre redouter pointer citer invoquer fustiger condamner stigmatiser brocarder épingler réfuter exiger réclamer demander parler",
    "o": "demander exiger réclamer appeler exhorter ordonner inviter recommander préconiser menacer proposer "
    "souhaiter vouloir attendre enjoindre conseiller sommer prôner défendre intimer suggérer encourager presser",
    "a": "accuser reprocher",
    "qs": "montrer démontrer établir stipuler prévoir attester chiffrer recenser",
    "pqi": "dire",
    "pq": "féliciter réjouir inquiéter étonner indigner alarmer plaindre souvenir lamenter désoler vanter targuer émouvoir persuader",
    "pd": "exclamer écrier insurger emporter interroger demander défendre justifier agacer enthousiasmer moquer remémorer "
    "rappeler amuser énerver enflammer attrister offusquer scandaliser épancher émerveiller extasier esclaffer irriter "
    "excuser engager risquer rassurer consoler confier",
}
MULTIWORD: dict[tuple[str, ...], str] = {
    ("faire", "valoir"): "qi",
    ("faire", "savoir"): "qi",
    ("faire", "remarquer"): "q",
    ("faire", "observer"): "q",
    ("faire", "comprendre"): "q",
    ("faire", "état"): "e",
    ("faire", "part"): "d",
    ("faire", "écho"): "d",
    ("laisser", "entendre"): "q",
    ("mettre", "garde"): "qd",
    ("mettre", "avant"): "d",
    ("mettre", "perspective"): "d",
}
"""Verbs of several words: (first verb, the word that makes the sense), with at most two small words between."""

# further frequent verbs: they only tell where a clause has its verb
_OTHER = (
    "aimer aider ajouter aller améliorer amener apparaître appartenir appliquer apporter arrêter arriver assister atteindre "
    "attendre augmenter autoriser avoir baisser bénéficier bloquer boire bouger cesser changer chercher choisir comprendre "
    "compter concerner conduire connaître conserver consister consommer constituer construire contenir contribuer contrôler "
    "coûter couvrir créer découvrir décider dépasser déposer descendre détenir détruire devenir devoir diffuser diminuer "
    "diriger disparaître disposer diviser donner durer échapper élire empêcher entendre entraîner entrer envisager envoyer "
    "éviter évoluer exister expliquer explorer faire falloir fermer figurer finir fonctionner former fournir frapper gagner "
    "garder gérer imposer impliquer inclure intervenir jouer laisser lire livrer manquer marcher mener mettre monter mourir "
    "naître nommer obliger obtenir occuper offrir oublier ouvrir participer partir parvenir passer payer perdre permettre "
    "porter poser posséder pouvoir préférer prendre préparer présenter prévoir produire profiter progresser protéger "
    "provoquer quitter rappeler recevoir reconnaître réduire refuser rejoindre remettre remporter rencontrer rendre rentrer "
    "représenter rester retirer retourner retrouver réussir revenir risquer s'agir savoir sembler servir signer sortir "
    "suivre survenir tenir tenter terminer tomber toucher tourner travailler trouver tuer utiliser valoir vendre venir "
    "viser vivre voir voter vouloir être accueillir affronter agir bénéficier comporter confronter coïncider déplacer "
    "disputer doter émettre entretenir hésiter incarner installer lever multiplier nécessiter organiser paraître peiner "
    "plonger pousser précéder prouver réaliser reculer refléter rejeter relier remonter reposer résister respecter ressembler "
    "rouvrir souffrir subir succéder suffire susciter témoigner traverser traduire adopter accepter adresser afficher "
    "approcher assurer bondir effectuer enregistrer entourer envahir grimper ignorer inaugurer intégrer intervenir "
    "publier poster partager dormir courir fuir mentir sentir ressentir consentir ressortir parcourir secourir offrir jaillir surgir réagir fournir bâtir "
    "finir nourrir vieillir grandir guérir rougir punir saisir subir trahir unir établir accomplir agrandir blanchir élargir envahir "
    "chanter danser marcher rouler filer brûler exploser éclater tirer chuter plonger glisser monter grimper voler danser crier parler "
    "écouter regarder écumer peser coûter suffire plaire taire boire rompre battre combattre abattre vaincre convaincre fondre "
    "répandre pendre dépendre mordre tordre correspondre confondre étendre défendre détendre rendre suspendre renaître méconnaître "
    "abandonner accélérer accoucher accrocher accumuler acheter adapter adorer aggraver allumer amorcer annuler apaiser arracher "
    "aspirer associer avancer basculer bloquer boucler braquer briller casser causer céder circuler commander commencer comparer "
    "concentrer concerner concrétiser confisquer congédier consacrer consulter contraindre converger coopérer creuser croiser cultiver "
    "cumuler débarquer débloquer déborder débuter décéder déclencher décoller décrocher dégager dégrader déjouer délivrer démanteler "
    "démarrer demeurer démissionner dérailler dérober dérouler désigner destituer détecter développer dévoiler différer dissoudre "
    "distinguer distribuer dominer doubler échouer écoper écraser effacer effondrer élever éliminer embarquer embaucher empirer emporter "
    "emprunter encaisser enflammer engager enlever enquêter enregistrer enrichir entrer équiper essayer estomper évacuer éveiller exercer "
    "exporter fabriquer faciliter feuilleter filmer financer fixer fouiller frôler fuiter fumer fusionner générer geler gouverner gravir "
    "grossir hausser hériter hisser honorer imiter importer incarcérer incendier indemniser infecter infliger inonder inquiéter inscrire "
    "inspirer insulter interdire interpeller interrompre inventer investir isoler juger libérer licencier localiser loger louer manger "
    "manifester manœuvrer marquer masquer mesurer mobiliser modifier mordre muter nager neiger nettoyer nuire observer obéir offenser "
    "patienter peindre peupler photographier pirater placer plaider plier pleurer polluer posséder poursuivre préparer prolonger "
    "promulguer propager proscrire racheter ramasser ramener rassembler rater ratifier rattraper ravager réapparaître recourir recruter "
    "recueillir rédiger redonner redouter refermer régler régner rejeter relancer relever remplacer remplir renouer renouveler renverser "
    "repartir repérer répercuter reporter repousser reprendre réserver restaurer retarder retenir retomber réunir révolter ruiner "
    "saluer sanctionner sauter sécuriser séduire séjourner semer séparer serrer sévir siéger sillonner simplifier soigner sombrer "
    "soulager soulever stationner stopper succomber suivre superviser supprimer surveiller survivre surprendre taper témoigner "
    "tendre tester tomber torturer totaliser tousser traîner traiter transférer transformer transporter traquer trembler triompher "
    "triper tripler tromper vaciller valider varier veiller verser viser voisiner vivre "
    "lancer menacer négocier obliger occuper opérer planer pratiquer procéder promener réunir reculer renforcer renoncer "
    "résulter résider révoquer sauver soumettre soutenir stagner suspendre transmettre visiter voler"
)

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


def _regular(lemma: str) -> list[str]:
    stem = lemma[:-2]
    if lemma.endswith("er"):
        soft = {"g": stem + "e", "c": stem[:-1] + "ç"}.get(stem[-1], stem)  # before a and o
        mute = stem
        if stem.endswith(("oy", "uy")):
            mute = stem[:-1] + "i"
        elif lemma in {"appeler", "rappeler", "jeter", "rejeter", "renouveler"}:
            mute = stem + stem[-1]
        elif len(stem) > 2 and stem[-1] not in "aeiou":
            vowel = max(stem.rfind("e"), stem.rfind("é"))
            if vowel >= 0 and all(c not in "aeiouyàâèêîïôû" for c in stem[vowel + 1 :]) and len(stem) - vowel <= 3:
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


def _index() -> dict[str, list[tuple[Verb, str]]]:
    forms: dict[str, list[tuple[Verb, str]]] = {}
    for frames, lemmas in REPORTING.items():
        for lemma in dict.fromkeys(lemmas.split()):
            lemma_ = lemma.removeprefix("s'")
            verb = Verb(lemma_, frames if lemma_ == lemma else "p" + frames)
            for kind, words in conjugate(lemma_).items():
                for word in dict.fromkeys(words):
                    entry = (verb, kind)
                    if entry not in forms.setdefault(word, []):
                        forms[word].append(entry)
    return forms


CUES = _index()
"""Form -> the reporting verbs it can be a form of, with the class of the form."""

MULTI: dict[str, list[tuple[str, str, tuple[str, ...]]]] = {}
for _words in MULTIWORD:
    for _kind, _forms in conjugate(_words[0]).items():
        for _form in dict.fromkeys(_forms):
            MULTI.setdefault(_form, []).append((_words[1], _kind, _words))

_OTHER_FINITE = frozenset(word for lemma in _OTHER.split() for word in conjugate(lemma.removeprefix("s'"))[FINITE])
INFINITIVES = frozenset(_OTHER.split()) | {
    word for word, verbs in CUES.items() if any(kind == INFINITIVE for _, kind in verbs)
}
"""Infinitives that are beyond doubt; others are told by their endings."""

NOUNS = frozenset(
    "entre table fabrique figure photographie pirate peuple pratique présente incendie neige offense écume boucle touche ravage "
    "manœuvre amorce approche joue patiente plane braque arme couche couches crée mute traîne sévit bat annonce demande juge note montre menace doute critique relève réplique réclame lance souffle peste tonne "
    "tempête lâche alerte estime remarque pointe écrit dit reproche appel cite marche offre livre porte place reste "
    "passe part suite compte garde cesse taxe pense mesure visite attaque défense vente tacle claque chante réponse "
    "constat conseil fait fut sommes fin sort continue expose adresse finance risque rentre charge vote force "
    "limite rencontre contrôle signe recherche manque cause cri rage râle écrits dits jugés jugé appelé appelés "
    "promet promis promise soutient soutien forme lit élu élue élus but buts combat combats mord ment sent court "
    "tue tues plonge monte triple double rouge marque masque fixe grève siège gel traite interdit inscrit contraint "
    "courant dissous peine saisie saisi trouble range vise mesures danse chute séjour filme ferme ruine règle règne "
    "tire test tests verse avance casse commande contraste dispute élève enquête équipe fouille fuite gèle hausse "
    "insulte loge nage nuit racheté rate relance réserve révolte sanction saute serre tendre triomphe valide varie "
    "veille vole voie marques masques rouges avances causes commandes roule file parle prévenu prévenus prévenue "
    "accusé accusés accusée connu connus reconnu reconnue convenu témoigne "
    "chiffre alarme analyse console excuse intime jura murmure nuance riposte rêve somme statue tranche philosophe indigne".split()
)
"""Forms that are also nouns or adjectives: after a determiner or a preposition they are not verbs."""

AVOIR = frozenset("a ont avait avaient aura auront aurait auraient eut ait aient".split())
ETRE = frozenset("est sont était étaient sera seront serait seraient fut furent".split())
_FINITE_ENDINGS = ("aient", "èrent", "eront", "irent", "urent", "erait", "irait", "eraient")


def is_finite(word: str) -> bool:
    """Whether a word in lower case is, as far as its form tells, the verb of a clause."""
    if word in AVOIR or word in ETRE or word in _OTHER_FINITE:
        return word not in NOUNS or word in AVOIR
    if word in CUES:
        return any(kind == FINITE for _, kind in CUES[word]) and word not in NOUNS
    return len(word) > 5 and (word.endswith(_FINITE_ENDINGS) or (word.endswith("ait") and word not in _AIT_NOUNS))


_AIT_NOUNS = frozenset(
    "souhait portrait retrait extrait attrait forfait parfait imparfait bienfait satisfait abstrait méfait".split()
)


def is_past(word: str) -> bool:
    """Whether a word has the form of a past participle."""
    return word.endswith(("é", "ée", "és", "ées", "i", "is", "u", "us", "it", "ert", "int")) and word not in _NOT_PAST


_NOT_PAST = frozenset(
    "lundi mardi jeudi vendredi samedi midi ainsi aussi du plus puis qui lui depuis parmi jus nuit".split()
)
