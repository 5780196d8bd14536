"""The verbs of news texts by their forms: which form reports what, which word is a finite verb, a participle or a noun."""

from __future__ import annotations

from newscrawl.french.conjugation import FINITE, INFINITIVE, PAST, conjugate
from newscrawl.french.letters import plain
from newscrawl.french.reporting_verbs import MULTIWORD, PRONOMINAL, REPORTING, Frame

# Frequent verbs that report nothing: they only tell where a clause has its verb.
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
    "résulter résider révoquer sauver soumettre soutenir stagner suspendre transmettre visiter voler "
    "étudier habiter coordonner animer encadrer accompagner militer œuvrer arborer élaborer ériger esquisser exécuter guetter inciter "
    "incriminer initier jongler maîtriser opter parrainer peaufiner persister puiser rallier réconforter rénover respirer retracer savourer "
    "scruter sélectionner simuler sponsoriser tolérer vérifier "
    "remercier féliciter défier épauler encenser congratuler snober recadrer interviewer embrasser applaudir évincer limoger convoquer "
    "auditionner écarter devancer talonner détrôner assigner soupçonner décorer enterrer agresser poignarder étrangler humilier "
    "harceler kidnapper débouter acquitter escroquer conspuer huer siffler bousculer plébisciter ovationner impressionner agacer "
    "irriter fasciner étonner bouleverser émouvoir introniser propulser"
)


def _index() -> dict[str, dict[tuple[str, bool], Frame]]:
    forms: dict[str, dict[tuple[str, bool], Frame]] = {}
    for frames, lemmas in REPORTING.items():
        for lemma in lemmas.split():
            bare = lemma.removeprefix("s'")
            whole = frames if bare == lemma else frames | PRONOMINAL
            pronominal = whole.takes(PRONOMINAL)
            for kind, words in conjugate(bare).items():
                key = kind, pronominal
                for word in words:
                    known = forms.setdefault(word, {})
                    known[key] = known[key] | whole if key in known else whole
    return forms


CUES = _index()
"""Form -> class of the form, and whether it is pronominal -> the frames of the reporting verbs that it can be a form of."""

# "declaré", "a precisé": past participles whose first accent is missing, where no other word looks so
for _word, _frames in list(CUES.items()):
    if not _word.endswith("é") or (PAST, False) not in _frames:
        continue
    _bare = plain(_word[:-1]) + _word[-1]
    if _bare not in CUES:
        CUES[_bare] = {key: frames for key, frames in _frames.items() if key[0] == PAST}

MULTI: dict[str, list[tuple[str, str, tuple[str, ...]]]] = {}
for _words in MULTIWORD:
    for _kind, _forms in conjugate(_words[0]).items():
        for _form in dict.fromkeys(_forms):
            MULTI.setdefault(_form, []).append((_words[1], _kind, _words))

"""First word of a verb of several words -> its second word, the class of the form, and the verb."""

_OTHER_FINITE = frozenset(word for lemma in _OTHER.split() for word in conjugate(lemma.removeprefix("s'"))[FINITE])
INFINITIVES = frozenset(_OTHER.split()) | {
    word for word, frames in CUES.items() if any(kind == INFINITIVE for kind, _ in frames)
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
    "résident voisine presse accusé accusés accusée connu connus reconnu reconnue convenu témoigne "
    "chiffre alarme analyse console excuse intime jura murmure nuance riposte rêve somme statue tranche philosophe indigne".split()
)
"""Forms that are also nouns or adjectives: after a determiner or a preposition they are not verbs."""

AVOIR = frozenset("a ont avait avaient aura auront aurait auraient eut ait aient".split())
AVOIR_PLURAL = frozenset({"ont", "avaient", "auront", "auraient"})
ETRE = frozenset("est sont était étaient sera seront serait seraient fut furent".split())
_FINITE_CUES = frozenset(word for word, frames in CUES.items() if any(kind == FINITE for kind, _ in frames))
_FINITE_ENDINGS = ("aient", "èrent", "eront", "irent", "urent", "erait", "irait", "eraient")


def is_conjugated(word: str) -> bool:
    """Whether a word in lower case is a form with a person of a listed verb, though it may be a noun as well: "joue"."""
    return word in _OTHER_FINITE or word in _FINITE_CUES


_LEAST_FINITE = 6  # letters that a word needs to be taken for a verb by its ending alone


def is_finite(word: str) -> bool:
    """Whether a word in lower case is, as far as its form tells, the verb of a clause."""
    if word in AVOIR or word in ETRE or word in _OTHER_FINITE:
        return word not in NOUNS or word in AVOIR
    if word in CUES:
        return word in _FINITE_CUES and word not in NOUNS
    return len(word) >= _LEAST_FINITE and (
        word.endswith(_FINITE_ENDINGS) or (word.endswith("ait") and word not in _AIT_NOUNS)
    )


_AIT_NOUNS = frozenset(
    "souhait portrait retrait extrait attrait forfait parfait imparfait bienfait satisfait abstrait méfait".split()
)


def is_past(word: str) -> bool:
    """Whether a word has the form of a past participle."""
    return word.endswith(("é", "ée", "és", "ées", "i", "is", "u", "us", "it", "ert", "int")) and word not in _NOT_PAST


_NOT_PAST = frozenset(
    "lundi mardi jeudi vendredi samedi midi ainsi aussi du plus puis qui lui depuis parmi jus nuit".split()
)
