"""Nouns that tell what kind of source a phrase names, or that it names none."""

from __future__ import annotations

from newscrawl.french.function_words import word_set

# Nouns of persons that tell a woman: "elle" may mean her.
FEMALE = word_set(
    "présidente vice-présidente coprésidente députée sénatrice adjointe conseillère préfète procureure magistrate avocate "
    "chancelière reine princesse gouverneure ambassadrice négociatrice directrice dirigeante cheffe patronne fondatrice "
    "cofondatrice femme experte chercheuse historienne professeure enseignante institutrice étudiante docteure chirurgienne "
    "infirmière soignante policière générale colonelle commandante haute-commissaire enquêtrice correspondante rédactrice "
    "animatrice chroniqueuse présentatrice productrice réalisatrice actrice comédienne chanteuse rappeuse musicienne écrivaine "
    "autrice auteure romancière star vedette influenceuse créatrice danseuse joueuse entraîneuse sélectionneuse footballeuse "
    "boxeuse championne nageuse skieuse sportive élue candidate militante opposante déléguée représentante "
    "participante manifestante salariée employée ouvrière agricultrice éleveuse paysanne commerçante restauratrice boulangère "
    "conductrice passagère habitante riveraine voisine résidente survivante rescapée réfugiée détenue accusée prévenue "
    "plaignante mère sœur fille épouse compagne veuve amie tante grand-mère nièce collaboratrice assistante eurodéputée "
    "rapporteure médiatrice inspectrice cliente électrice adolescente dame retraitée intéressée lauréate conservatrice éditrice "
    "rivale ancienne insoumise surveillante éducatrice coiffeuse serveuse caissière vendeuse souveraine avocate-générale "
    "lycéenne doctorante ingénieure "
    "sous-préfète bâtonnière mairesse sergente caporale lieutenante brigadière adjudante procureure-adjointe substitute "
    "vice-procureure greffière huissière directrice-générale codirectrice co-fondatrice co-présidente présidente-directrice "
    "trésorière secrétaire-générale intendante repreneuse investisseuse statisticienne courtière négociante liquidatrice "
    "attaquante défenseure défenseuse ailière buteuse meneuse sprinteuse marathonienne sauteuse lanceuse escrimeuse "
    "patineuse hockeyeuse handballeuse basketteuse volleyeuse rugbywoman tenniswoman golfeuse surfeuse snowboardeuse "
    "fondeuse grimpeuse lutteuse navigatrice coureuse manageuse vice-championne médaillée ressortissante apicultrice "
    "mécanicienne bijoutière pâtissière opticienne sage-femme aide-soignante ambulancière réanimatrice diététicienne "
    "généticienne astrophysicienne mathématicienne informaticienne développeuse physicienne théologienne curatrice "
    "plasticienne sculptrice slameuse metteuse illustratrice podcasteuse tiktokeuse fillette gamine maman belle-fille demi-sœur "
    "petite-fille marraine tutrice fiancée ex-compagne ex-femme conjointe concubine logeuse nounou piétonne vacancière "
    "spectatrice lectrice patiente pensionnée demandeuse chômeuse apprentie collégienne rectrice proviseure doyenne "
    "ministre-présidente vice-première consule syndique abbesse pasteure rabbine combattante dissidente sauveteuse pompière "
    "aviatrice hôtesse contrôleuse acheteuse cafetière tenancière sommelière attachée chargée "
    "abonnée agresseuse auditrice banquière baronne bûcheronne cambrioleuse campeuse co-autrice co-directrice "
    "collectionneuse consommatrice couturière cuisinière électricienne entraineuse ex-députée ex-présidente factrice "
    "festivalière interlocutrice intermittente inventrice imitatrice livreuse magicienne menuisière migrante milicienne "
    "monitrice observatrice officière oratrice ostréicultrice parolière pêcheuse plombière plongeuse postière "
    "prisonnière préparatrice randonneuse recrutrice régisseuse supportrice sous-lieutenante taulière téléspectatrice "
    "trafiquante usagère vigneronne viticultrice violeuse youtubeuse soigneuse talonneuse chasseuse hôtelière"
)

# Persons, by what they do or are: a phrase with one of these as its noun can speak.
PERSONS = FEMALE | word_set(
    "hôte consœur président vice-président coprésident ministre premier-ministre secrétaire député sénateur maire maires adjoint "
    "conseiller préfet sous-préfet procureur procureurs procureur-général magistrat juge juges avocat avocats avocates "
    "bâtonnier chancelier roi prince pape cardinal évêque archevêque imam rabbin pasteur prêtre curé patriarche émir "
    "sultan empereur gouverneur ambassadeur consul diplomate diplomates émissaire négociateur négociateurs porte-parole "
    "portes-paroles directeur directeurs dirigeant dirigeants chef cheffes chefs patron patrons pdg dg responsable "
    "responsables leader leaders fondateur cofondateur gérant gérante entrepreneur entrepreneuse homme hommes femmes "
    "expert experts expertes spécialiste spécialistes analyste analystes économiste économistes chercheur chercheurs "
    "chercheuses scientifique scientifiques historien historiens sociologue politologue politologues démographe "
    "géographe philosophe professeur professeurs enseignant enseignants instituteur universitaire doctorant étudiant "
    "étudiants élève élèves lycéen médecin médecins docteur chirurgien infirmier infirmiers infirmières soignant "
    "soignants épidémiologiste épidémiologistes virologue virologues infectiologue pédiatre psychiatre psychologue "
    "psychologues généraliste pharmacien pharmacienne vétérinaire vétérinaires biologiste biologistes physicien "
    "astronome climatologue climatologues météorologue météorologues sismologue géologue ingénieur ingénieurs "
    "technicien architecte urbaniste policier policiers gendarme gendarmes pompier pompiers militaire militaires soldat "
    "soldats officier officiers général colonel lieutenant capitaine commandant commandants amiral lieutenant-colonel "
    "adjudant brigadier commissaire commissaires haut-commissaire enquêteur enquêteurs journaliste journalistes "
    "reporter correspondant rédacteur animateur chroniqueur éditorialiste présentateur producteur producteurs "
    "réalisateur cinéaste acteur acteurs comédien humoriste chanteur rappeur musicien artiste artistes écrivain auteur "
    "auteurs romancier poète mannequin influenceur youtubeur styliste créateur couturier metteur danseur peintre "
    "photographe joueur joueurs joueuses entraîneur entraîneurs sélectionneur coach manager attaquant défenseur gardien "
    "milieu buteur footballeur rugbyman tennisman boxeur coureur cycliste pilote pilotes champion champions athlète "
    "athlètes nageur skieur sportif arbitre numéro tête figure ténor baron cadre cadres élu élus élues candidat "
    "candidats candidates militant militants militantes activiste activistes opposant opposants syndicaliste "
    "syndicalistes délégué délégués représentant représentants membre membres participant participants manifestant "
    "manifestants organisateur organisatrice organisateurs organisatrices bénévole bénévoles humanitaire humanitaires "
    "salarié salariés employé employés ouvrier ouvriers agriculteur agriculteurs éleveur éleveurs viticulteur vigneron "
    "vignerons pêcheur pêcheurs paysan paysans commerçant commerçants restaurateur restaurateurs hôtelier boulanger "
    "cuisinier artisan artisans chauffeur chauffeurs conducteur conducteurs passager passagers touriste touristes "
    "habitant habitants riverain riverains voisin voisins résident résidents locataire propriétaire propriétaires "
    "témoin témoins victime victimes survivant survivants rescapé rescapés blessé otage otages réfugié réfugiés migrant "
    "migrants détenu prisonnier suspect suspecte accusé prévenu plaignant plaignants père parents frère fils enfant "
    "époux mari compagnon veuf ami amis amies cousin oncle grand-père neveu proche proches conseillers collaborateur "
    "collaborateurs assistant secrétaires ministres présidents sénateurs sénatrices députés députées parlementaire "
    "parlementaires eurodéputé eurodéputés gouverneurs rapporteur rapporteuse médiateur inspecteur inspecteurs "
    "observateur observateurs investisseur investisseurs trader banquier banquiers actionnaire actionnaires industriel "
    "industriels distributeur distributeurs exportateurs fabricant fabricants constructeur opérateur opérateurs "
    "consommateur consommateurs client clients usager usagers automobiliste automobilistes internaute internautes "
    "abonné électeur électeurs sondés français françaises jeune jeunes adolescent garçon monsieur personne personnes "
    "gens individu trentenaire quadragénaire quinquagénaire sexagénaire septuagénaire octogénaire retraité retraités "
    "trublion intéressé concerné interprète interprètes vainqueur vainqueure lauréat médaillé finaliste pensionnaire "
    "notaire huissier greffier expert-comptable comptable courtier guide alpiniste navigateur skipper marin marins "
    "astronaute spationaute cosmonaute archéologue anthropologue linguiste ethnologue juriste juristes "
    "constitutionnaliste criminologue négociant négociants conservateur commissaire-priseur collectionneur galeriste "
    "libraire éditeur bibliothécaire directeur-général secrétaire-général chercheur-enseignant maire-adjoint "
    "milliardaire homologue successeur prédécesseur prédécesseure rival adversaire adversaires partenaire partenaires "
    "allié alliée alliés fidèle partisan partisane protégé protégée disciple ex-président ex-ministre ex-député "
    "ex-maire ex-candidat ancien anciens anciennes chiraquien macroniste macronistes socialiste socialistes communiste "
    "écologiste écologistes insoumis républicain républicains démocrate démocrates conservateurs travaillistes "
    "nationaliste indépendantiste séparatistes rebelles insurgés talibans jihadiste jihadistes terroriste terroristes "
    "assaillant assaillants tireur agresseur ravisseurs trafiquant malfaiteurs criminel cambrioleur dealer buraliste "
    "taulier gardienne surveillant surveillants éducateur éducateurs animateurs moniteur coiffeur esthéticienne serveur "
    "barman patronnes agent agents agente fonctionnaire fonctionnaires postier facteur cheminot cheminots routier "
    "routiers livreur livreurs vendeur commercial cofondateurs inventeur pionnier égérie icône idole interlocuteur "
    "interlocuteurs locuteur orateur octogénaires garde-pêche sauveteur sauveteurs secouriste secouristes plongeur "
    "randonneur randonneurs chasseur chasseurs intermittent intermittents vice-premier quotidienne source sources "
    "entourage monarque souverain président-directeur chef-adjoint numéros sénateur-maire député-maire maîtresse "
    "concitoyens camarade camarades collègue collègues confrère confrères complice coéquipier coéquipière coéquipiers "
    "numéro-un garde professionnel professionnelle professionnels intellectuel intellectuelle intellectuels soldate "
    "envoyé envoyée envoyés beau-frère belle-sœur beau-père belle-mère plupart célibataire orphelin orpheline londonien "
    "parisien marseillais lyonnais niçois toulousain bordelais technicienne tacticien latéral ailier pivot meneur demi "
    "ouvreur pilier talonneur quadruple triple double septuple tenant tenante locomotive reporters dramaturge "
    "scénariste compositeur compositrice dj pianiste violoniste saxophoniste guitariste batteur bassiste ténors soprano "
    "imitateur magicien administrateur administratrice chansonnier chansonnière co-auteur coauteur coautrice "
    "protestataire protestataires exploitant exploitante échevin échevine bourgmestre syndic conseiller-fédéral "
    "premier-secrétaire homosexuel belge algérien suisse dessinateur dessinatrice caricaturiste graphiste plasticien "
    "sculpteur designer blogueur blogueuse gamer streamer vidéaste wali walis caïd chérif khalife maréchal "
    "contre-amiral vice-amiral général-major lieutenant-général sergent caporal commissaire-divisionnaire adjudant-chef "
    "colonel-major sous-lieutenant major-général gendarmette substitut vice-procureur avocat-général notaires légiste "
    "médecin-légiste p-dg pca ceo directeur-adjoint co-directeur codirecteur co-fondateur co-président vice-présidents "
    "trésorier délégué-général intendant régisseur concierge repreneur entrepreneurs stratégiste stratège "
    "conjoncturiste statisticien mandataire liquidateur arbitres milieux avant-centre sélectionneurs sprinteur "
    "marathonien décathlonien perchiste sauteur lanceur judoka karatéka escrimeur haltérophile gymnaste patineur "
    "hockeyeur hockeyeurs handballeur basketteur volleyeur golfeur surfeur snowboardeur biathlète fondeur grimpeur "
    "vététiste motard pistard pongiste lutteur entraineur préparateur recruteur manageur kiné kinésithérapeute soigneur "
    "vice-champion descendeur slalomeur ressortissant humoristes apiculteur maraîcher maraîchère ostréiculteur bûcheron "
    "garagiste mécanicien électricien plombier menuisier bijoutier pâtissier chocolatier fleuriste opticien dentiste "
    "orthophoniste ostéopathe aide-soignant ambulancier urgentiste urgentistes réanimateur anesthésiste cardiologue "
    "oncologue cancérologue dermatologue neurologue gynécologue pneumologue gériatre immunologue nutritionniste "
    "toxicologue addictologue psychanalyste psychothérapeute pharmacologue microbiologiste généticien écologue "
    "océanographe glaciologue volcanologue hydrologue agronome botaniste zoologiste ornithologue paléontologue "
    "astrophysicien mathématicien informaticien développeur chimiste prévisionniste météorologiste essayiste théologien "
    "politiste islamologue musicologue commissaire-enquêteur curateur chorégraphe soliste violoncelliste parolier "
    "slameur comédiens documentariste cameraman illustrateur podcasteur tiktokeur influenceurs animatrices "
    "présentateurs quinquagénaires sexagénaires nonagénaire centenaire ado adolescents gamin papa beau-fils demi-frère "
    "petit-fils grands-parents parrain tuteur fiancé ex-compagnon ex-mari conjoint concubin logeur chauffard cyclistes "
    "piéton vacancier vacanciers campeur festivalier festivaliers spectateur spectateurs supporter supporters "
    "supporteur supporteurs auditeur téléspectateur lecteurs contribuable contribuables patients pensionné bénéficiaire "
    "bénéficiaires demandeur chômeur intérimaire apprenti stagiaire collégien collégiens lycéens bachelier doctorants "
    "recteur proviseur doyen inspecteur-général édile édiles échevins bourgmestres ministre-président vice-ministre "
    "légat nonce ambassadeurs préfets mufti ayatollah abbé diacre vicaire aumônier évêques putschiste putschistes "
    "milicien combattant combattants déserteur vétéran vétérans repenti commanditaire récidiviste fugitif fugitive "
    "violeur meurtrier assassin pyromane escroc faussaire hacker trafiquants passeurs naturaliste garde-forestier "
    "garde-champêtre maître-nageur sapeur-pompier démineur aviateur copilote steward contrôleur aiguilleur machiniste "
    "docker dockers soudeur métallos camionneur copropriétaire copropriétaires acheteur acquéreur vendeurs cafetier "
    "tenancier traiteur sommelier œnologue caviste aubergiste forain forains attaché attachés chargé portier"
)

# the masculine nouns of pairs, which tell a man where the article does not: "l'élu", "l'administrateur"
MALE_OF_PAIRS = frozenset(
    noun
    for noun in PERSONS
    if not PERSONS.isdisjoint(
        {
            noun + "e",
            noun.removesuffix("eur") + "rice",
            noun.removesuffix("eur") + "euse",
            noun.removesuffix("er") + "ère",
            noun + "ne",
        }
        - {noun}
    )
)

# Public bodies: a phrase with one of these as its noun is a source of the kind "government".
GOVERNMENT_BODIES = word_set(
    "ministère ministères gouvernement gouvernements préfecture sous-préfecture parquet parquets tribunal tribunaux cour police "
    "gendarmerie armée armées état-major marine autorités autorité présidence parlement sénat assemblée douma congrès "
    "mairie municipalité ville commune canton région département conseil office agence chancellerie ambassade consulat "
    "diplomatie administration commission conseil exécutif régime pouvoir état états pays douane douanes justice "
    "protection civile services service garde-côtes forces rectorat académie métropole agglomération collectivité collectivités "
    "junte kremlin royaume palais bureau inspection organisme régulateur gendarme pompiers secours capitale délégation "
    "mission institution institutions renseignement renseignements trésor défense chambre comité haut-commissariat "
    "secrétariat onu otan direction caserne commissariat brigade coalition hôpital capitainerie instance"
)

# Bodies that are not public: the kind is "organization".
ORGANIZATION_BODIES = word_set(
    "entreprise entreprises société sociétés compagnie groupe groupes firme géant constructeur fabricant laboratoire "
    "laboratoires start-up opérateur enseigne chaîne marque filiale association associations ong fondation fédération "
    "confédération syndicat syndicats intersyndicale union parti partis mouvement mouvements collectif organisation "
    "organisations institut instituts université école cabinet observatoire club équipe ligue église évêché diocèse "
    "centre centrale coopérative chambre ordre front milice organisateurs direction centre-droit opposition gauche droite majorité "
    "famille camp clan think-tank banque assureur avionneur équipementier sidérurgiste motoriste plateforme réseau géants "
    "distributeur exploitant gestionnaire maison avocats patronat hamas hezbollah hôpital chu clinique musée théâtre festival "
    "groupement regroupement consortium coordination exploitant amicale cercle think tank"
)

# What one calls an outlet: "le quotidien"; the kind is "media".
MEDIA_NOUNS = word_set(
    "quotidien hebdomadaire mensuel magazine journal chaîne radio site agence télévision revue station média médias tabloïd "
    "quotidiens journaux presse hebdo"
)

# Places and things that bear a person's name: "le lycée Louise Michel", "la rue Victor Hugo"; not those
# that also stand without a name before somebody else's: "sur place Paul Vidal a dit", "au centre Paul Vidal".
BEARING_NAMES = word_set(
    "lycée collège école crèche université faculté institut campus hôpital clinique chu rue avenue boulevard allée impasse square "
    "stade arena gymnase piscine théâtre auditorium musée médiathèque bibliothèque résidence caserne aéroport église chapelle mosquée "
    "foyer ehpad complexe amphithéâtre amphi frégate sous-marin paquebot ferry cyclone ouragan tempête maternité maternelle"
)

# Who speaks for the body that is named behind it: "la direction de Renault".
MANAGEMENTS = word_set("direction management")

# A source that is called just that: "une source proche du dossier".
SOURCES = word_set("source sources")

# Nouns of persons that are nobody's office or description: "comme la plupart".
NO_OFFICES = SOURCES | word_set(
    "plupart personne personnes gens français françaises homologue collègue confrère consœur prédécesseur successeur rival rivale "
    "compatriote coéquipier coéquipière camarade"
)

# What somebody issued: it speaks for its issuer, or for itself ("un rapport", "les chiffres").
DOCUMENTS = word_set(
    "rapport rapports étude études enquête enquêtes sondage sondages baromètre bilan bilans communiqué communiqués document "
    "documents note chiffres données estimation estimations prévision prévisions statistiques informations information récit "
    "récits témoignage témoignages analyse analyses calcul calculs projection projections comptage décompte décomptes article "
    "lettre courrier texte avis déclaration déclarations propos message tweet recensement indiscrétions indiscrétion dires "
    "mots formule expression termes classement palmarès indice audit inventaire évaluation évaluations travaux recherches bulletin "
    "dépêche synthèse panel consultation tribune livre mémorandum constat résultats indicateur "
    "observations diagnostic observation conclusions verdict réquisitoire rumeurs rumeur confidences acte arrêt jugement "
    "ordonnance éléments constatations investigations souvenirs"
)

# Determiners of a document that the text has already told of: "l'étude", "ce rapport", "les chiffres".
DOCUMENT_AGAIN = word_set("le la l' les ce cet cette ces")

# What never says anything, although "selon" or "pour" may stand before it: "selon le projet", "pour la deuxième année".
NOT_SPEAKERS = word_set(
    "décision mesure mesures loi lois projet plan texte idée chose choses fait faits cas question questions situation période "
    "crise guerre accord affaire événement événements match victoire défaite résultat résultat image images photo photos vidéo "
    "vidéos méthode méthodes règle règles principe formule tradition usage scénario critères critère modalités procédure protocole "
    "calendrier type nombre taux prix coût montant niveau quota barème contrat convention article année jour mois semaine "
    "lundi titre film livre album série chanson émission programme virus maladie épidémie pandémie vaccin produit dossier tendance "
    "besoin besoins âge sexe taille légende logique théorie hypothèse possibilité habitude endroit "
    "lieu route vent météo nouvelle séance scène soirée matinée reste suite fin début bataille élection élections vote "
    "million millions milliard milliards euro euros dollars francs tonnes kilomètres mètres hectares degrés pourcentage "
    "milliers centaine centaines dizaines "
    "scrutin référendum réforme budget dette emploi chômage croissance inflation"
)

# Endings of abstract nouns, which do not speak either: "selon la disponibilité".
UNSPOKEN_ENDINGS = ("ité", "tion", "sion", "ment", "age", "isme", "ence", "ance", "ude")

# Endings of nouns that name somebody by trade or by origin: "apiculteur", "Toulousaine".
AGENT_ENDINGS = tuple(
    "eur euse trice iste logue ien ienne ais aise ois oise aire ier ière naute iote inote ant ante ain aine ard arde crate pathe graphe "
    "iatre man arque onome ent dente nomade é ée".split()
)

# those of professions alone, however rare the noun
PROFESSION_ENDINGS = ("logue", "analyste", "graphe", "iatre", "naute", "thérapeute")

# Nouns in -ment: every other word with that ending is an adverb.
NOUNS_IN_MENT = word_set(
    "gouvernement parlement département document mouvement événement règlement commandement appartement logement argument "
    "moment élément traitement établissement régiment armement groupement rassemblement changement comportement enseignement "
    "développement investissement gisement bâtiment monument jugement licenciement recrutement financement équipement"
)

# Nouns of persons that tell a man: "il" may mean him.
MALE = word_set(
    "frère père mari fils oncle neveu grand-père époux homme roi prince garçon monsieur compagnon beau-frère beau-père parrain"
)

# Nouns of bodies for which "elle" may stand.
FEMININE_BODIES = word_set(
    "agence police préfecture gendarmerie mairie municipalité commission entreprise société compagnie association ong fondation "
    "fédération confédération organisation banque direction présidence cour armée ville région chaîne famille ligue union marque firme "
    "institution autorité chancellerie ambassade diplomatie administration junte académie métropole délégation mission chambre coalition "
    "plateforme start-up enseigne université école intersyndicale opposition majorité gauche droite radio station revue télévision "
    "procuratie coordination commune collectivité haute"
)

# Works and undertakings: a name after one of these is none of a person.
WORKS = word_set("émission podcast programme application série film pétition opération")

# Determiners of a body that the text has already named ("l'organisation"), and of one that it does not name ("une entreprise").
BODY_AGAIN = word_set("le la l' ce cet cette")
ANY_BODY = word_set("un une des plusieurs certains certaines d' de")

# Nouns that are a part of the name after them: le parti Les Républicains, l'école Polytechnique.
NOT_NAMED_AFTER = word_set("parti chambre centre maison école ordre front")

# Bodies whose noun opens their name, so that it has a capital: Préfecture de l'Aude.
CAPITALISED_BODIES = word_set("ministère préfecture parquet gouvernement police mairie")

# General nouns that take up a body just named by its name: "l'organisation", "la compagnie".
GENERIC_BODIES = word_set(
    "organisation ong association institut agence entreprise société groupe firme compagnie géant constructeur laboratoire syndicat "
    "fédération confédération institution organisme parti mouvement collectif fondation banque marque plateforme réseau opérateur "
    "fabricant avionneur assureur enseigne club université observatoire régulateur think-tank service"
)
# Those of them that take up a company alone.
COMPANIES = word_set(
    "entreprise société groupe firme compagnie géant constructeur banque marque plateforme opérateur fabricant avionneur assureur enseigne"
)
# What one has a post in: "le trésorier de l'association", "la productrice du film".
POSTED_IN = GENERIC_BODIES | word_set(
    "ville commune mairie région département ministère préfecture gouvernement hôpital clinique musée théâtre festival école lycée "
    "collège film série émission chaîne radio équipe cabinet compagnie coopérative centre usine site"
)
# Those of them that never take up a public body.
PRIVATE_BODIES = GENERIC_BODIES - word_set(
    "organisation agence institut institution organisme service observatoire régulateur banque laboratoire"
)

# Things that bear names, so that the capitals behind one are its own: "la comptable de l'hôtel Beau Rivage".
NAMED_THINGS = word_set(
    "hôtel restaurant bar café brasserie boulangerie pharmacie magasin boutique librairie supermarché lycée collège école stade salle "
    "cinéma théâtre musée résidence camping ferme domaine château navire bateau chalutier pétrolier film série projet programme opération "
    "clinique foyer station station-service usine centrale mine société entreprise start-up groupe association collectif fondation ong "
    "marque enseigne maison agence cabinet plateforme application festival club équipe refuge auberge discothèque quartier cité rue"
)

# Words that stand for people whom the text does not name otherwise: "un autre a confirmé", "les deux parties affirment".
SOME_PEOPLE = word_set(
    "certains certaines plusieurs autre autres parties tiers trois-quarts quarts moitié instance instances tous toutes"
)

# Bodies of which there are several: their own words, unless the phrase names a country.
PLURAL_BODIES = frozenset(
    noun
    for noun in GOVERNMENT_BODIES | ORGANIZATION_BODIES
    if noun.endswith(("s", "x")) and noun.rstrip("sx") in GOVERNMENT_BODIES | ORGANIZATION_BODIES
)

# Nouns that tell a company as often as a person: "Novagen, spécialiste des tests", "Veltris, leader du secteur".
OF_COMPANIES_TOO = word_set(
    "spécialiste leader numéro pionnier acteur figure fabricant distributeur exploitant opérateur éditeur propriétaire locomotive "
    "partenaire actionnaire rival champion star constructeur investisseur producteur créateur concurrent"
)

# Those that may take up a body whatever the noun that opens its name, and the nouns that open no company's name.
ANY_INSTITUTION = word_set("organisation institution organisme agence association")
NEVER_COMPANIES = GOVERNMENT_BODIES | word_set(
    "bourse fédération confédération syndicat association université institut musée"
)

# Nouns that make the capitals after them the name of a body: "la firme danoise Hydrex".
CALLING_BODIES = (
    (ORGANIZATION_BODIES | {"agence"})
    - PERSONS
    - word_set("famille camp clan avocats équipe maison direction école hôpital centre front")
)

# What a body has, so that a name behind its "de" is a body's: "le PDG de Sephora".
OF_BODIES = word_set(
    "directeur directrice pdg président présidente porte-parole patron patronne fondateur fondatrice cofondateur cofondatrice salarié "
    "salariés employé employés actionnaires clients usine usines usagers filiale siège direction action actions titre magasins "
    "produits dirigeants dirigeant responsable chercheurs ingénieurs services données chiffres outil sein administration "
    "capital équipes effectifs bénéfice"
)

# What a town or a region has.
OF_PLACES = word_set(
    "maire maires mairie préfet préfète sous-préfet sous-préfète gouverneur gouverneure habitants habitant habitante ville commune "
    "département région canton quartier village métropole aéroport port procureur procureure parquet tribunal évêque archevêque"
)

# Documents that persons issue as bodies do: they tell nothing of the name behind them.
SPOKEN_DOCUMENTS = word_set(
    "rapport rapports propos mots dires déclaration déclarations message tweet lettre avis témoignage récit livre article texte "
    "tribune courrier analyse confidences souvenirs note formule expression travaux recherches observations conclusions"
)

# Public bodies of which there are many: alone, the noun is the text's own words ("la préfecture"), not a name as "la police" is.
UNNAMED_ALONE = word_set(
    "préfecture sous-préfecture parquet tribunal cour administration direction commission comité conseil service agence office "
    "institution instance académie rectorat caserne commissariat brigade hôpital chambre banque défense organisme régulateur opposition"
)

# Those around somebody, who are called by a name and are not its bearer.
SIDES = word_set("camp clan entourage famille")

# Words that tell of a death.
DIED = word_set(
    "mort morte décédé décédée péri tué tuée disparu disparue assassiné assassinée inhumé inhumée enterré enterrée"
)
# Those who sign an article rather than a quotation.
JOURNALISTS = frozenset(
    "journaliste correspondant correspondante reporter photographe rédacteur rédactrice envoyé envoyée chroniqueur chroniqueuse éditorialiste".split()
)
