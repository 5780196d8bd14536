"""Nouns that tell what kind of source a phrase names, or that it names none."""

from __future__ import annotations

from newscrawl.french.function_words import word_set

# Persons, by what they do or are: a phrase with one of these as its noun can speak.
PERSONS = word_set(
    "président présidente vice-président vice-présidente coprésident coprésidente ministre premier-ministre secrétaire député "
    "députée sénateur sénatrice maire maires adjoint adjointe conseiller conseillère préfet préfète sous-préfet procureur "
    "procureure procureurs procureur-général magistrat magistrate juge juges avocat avocate avocats avocates bâtonnier "
    "chancelier chancelière roi reine prince princesse pape cardinal évêque archevêque imam rabbin pasteur prêtre curé "
    "patriarche émir sultan empereur gouverneur gouverneure ambassadeur ambassadrice consul diplomate diplomates émissaire "
    "négociateur négociatrice négociateurs porte-parole portes-paroles directeur directrice directeurs dirigeant dirigeante "
    "dirigeants chef cheffe cheffes chefs patron patronne patrons pdg dg responsable responsables leader leaders fondateur "
    "fondatrice cofondateur cofondatrice gérant gérante entrepreneur entrepreneuse homme femme hommes femmes "
    "expert experte experts expertes spécialiste spécialistes analyste analystes économiste économistes chercheur chercheuse "
    "chercheurs chercheuses scientifique scientifiques historien historienne historiens sociologue politologue politologues "
    "démographe géographe philosophe professeur professeure professeurs enseignant enseignante enseignants instituteur "
    "institutrice universitaire doctorant doctorante étudiant étudiante étudiants élève élèves lycéen lycéenne médecin médecins "
    "docteur docteure chirurgien chirurgienne infirmier infirmière infirmiers infirmières soignant soignante soignants "
    "épidémiologiste épidémiologistes virologue virologues infectiologue pédiatre psychiatre psychologue psychologues généraliste "
    "pharmacien pharmacienne vétérinaire vétérinaires biologiste biologistes physicien astronome climatologue climatologues "
    "météorologue météorologues sismologue géologue ingénieur ingénieure ingénieurs technicien architecte urbaniste "
    "policier policière policiers gendarme gendarmes pompier pompiers militaire militaires soldat soldats officier officiers "
    "général générale colonel colonelle lieutenant capitaine commandant commandante commandants amiral lieutenant-colonel "
    "adjudant brigadier commissaire commissaires haut-commissaire haute-commissaire enquêteur enquêteurs enquêtrice "
    "journaliste journalistes reporter correspondant correspondante rédacteur rédactrice animateur animatrice chroniqueur "
    "chroniqueuse éditorialiste présentateur présentatrice producteur productrice producteurs réalisateur réalisatrice "
    "cinéaste acteur actrice acteurs comédien comédienne humoriste chanteur chanteuse rappeur rappeuse musicien musicienne "
    "artiste artistes écrivain écrivaine auteur autrice auteure auteurs romancier romancière poète star vedette mannequin "
    "influenceur influenceuse youtubeur styliste créateur créatrice couturier metteur danseur danseuse peintre photographe "
    "joueur joueuse joueurs joueuses entraîneur entraîneuse entraîneurs sélectionneur sélectionneuse coach manager capitaine "
    "attaquant défenseur gardien milieu buteur footballeur footballeuse rugbyman tennisman boxeur boxeuse coureur cycliste "
    "pilote pilotes champion championne champions athlète athlètes nageur nageuse skieur skieuse sportif sportive arbitre "
    "numéro tête figure ténor baron cadre cadres élu élue élus élues candidat candidate candidats candidates militant "
    "militante militants militantes activiste activistes opposant opposante opposants syndicaliste syndicalistes délégué "
    "déléguée délégués représentant représentante représentants membre membres participant participante participants "
    "manifestant manifestante manifestants organisateur organisatrice organisateurs organisatrices bénévole bénévoles "
    "humanitaire humanitaires salarié salariée salariés employé employée employés ouvrier ouvrière ouvriers agriculteur "
    "agricultrice agriculteurs éleveur éleveuse éleveurs viticulteur vigneron vignerons pêcheur pêcheurs paysan paysanne paysans "
    "commerçant commerçante commerçants restaurateur restauratrice restaurateurs hôtelier boulanger boulangère cuisinier "
    "artisan artisans chauffeur chauffeurs conducteur conductrice conducteurs passager passagère passagers touriste touristes "
    "habitant habitante habitants riverain riveraine riverains voisin voisine voisins résident résidente résidents locataire "
    "propriétaire propriétaires témoin témoins victime victimes survivant survivante survivants rescapé rescapée rescapés "
    "blessé otage otages réfugié réfugiée réfugiés migrant migrants détenu détenue prisonnier suspect suspecte accusé accusée "
    "prévenu prévenue plaignant plaignante plaignants père mère parents frère sœur fils fille enfant époux épouse mari "
    "compagnon compagne veuve veuf ami amie amis amies cousin oncle tante grand-père grand-mère neveu nièce proche proches "
    "conseillers collaborateur collaboratrice collaborateurs assistant assistante secrétaires ministres présidents sénateurs "
    "sénatrices députés députées parlementaire parlementaires eurodéputé eurodéputée eurodéputés gouverneurs rapporteur "
    "rapporteure rapporteuse médiateur médiatrice inspecteur inspectrice inspecteurs observateur observateurs "
    "investisseur investisseurs trader banquier banquiers actionnaire actionnaires industriel industriels distributeur "
    "distributeurs exportateurs fabricant fabricants constructeur opérateur opérateurs consommateur consommateurs client cliente "
    "clients usager usagers automobiliste automobilistes internaute internautes abonné électeur électrice électeurs sondés "
    "français françaises jeune jeunes adolescent adolescente garçon dame monsieur personne personnes gens individu "
    "trentenaire quadragénaire quinquagénaire sexagénaire septuagénaire octogénaire retraité retraitée retraités trublion "
    "intéressé intéressée concerné interprète interprètes vainqueur vainqueure lauréat lauréate médaillé finaliste pensionnaire "
    "notaire huissier greffier expert-comptable comptable courtier guide alpiniste navigateur skipper marin marins "
    "astronaute spationaute cosmonaute archéologue anthropologue linguiste ethnologue juriste juristes constitutionnaliste "
    "criminologue négociant négociants conservateur conservatrice commissaire-priseur collectionneur galeriste libraire éditeur "
    "éditrice bibliothécaire directeur-général secrétaire-général chercheur-enseignant maire-adjoint milliardaire homologue "
    "successeur prédécesseur prédécesseure rival rivale adversaire adversaires partenaire partenaires allié alliée alliés "
    "fidèle partisan partisane protégé protégée disciple ex-président "
    "ex-ministre ex-député ex-maire ex-candidat ancien ancienne anciens anciennes chiraquien macroniste macronistes "
    "socialiste socialistes communiste écologiste écologistes insoumis insoumise républicain républicains démocrate démocrates "
    "conservateurs travaillistes nationaliste indépendantiste séparatistes rebelles insurgés talibans jihadiste jihadistes "
    "terroriste terroristes assaillant assaillants tireur agresseur ravisseurs trafiquant malfaiteurs criminel cambrioleur "
    "dealer buraliste taulier gardienne surveillant surveillants surveillante éducateur éducatrice éducateurs animateurs moniteur coiffeuse "
    "coiffeur esthéticienne serveur serveuse barman patronnes agent agents agente fonctionnaire fonctionnaires postier facteur cheminot "
    "cheminots routier routiers livreur livreurs caissière vendeur vendeuse commercial cofondateurs inventeur pionnier "
    "égérie icône idole interlocuteur interlocuteurs locuteur orateur octogénaires garde-pêche sauveteur sauveteurs secouriste secouristes "
    "plongeur randonneur randonneurs chasseur chasseurs intermittent intermittents avocate-générale vice-premier quotidienne source "
    "sources entourage monarque souverain souveraine président-directeur chef-adjoint numéros sénateur-maire député-maire maîtresse "
    "concitoyens camarade camarades collègue collègues confrère confrères complice coéquipier coéquipière coéquipiers numéro-un "
    "garde professionnel professionnelle professionnels intellectuel intellectuelle intellectuels soldat soldate soldats envoyé "
    "envoyée envoyés beau-frère belle-sœur beau-père "
    "belle-mère plupart célibataire orphelin orpheline londonien parisien marseillais lyonnais niçois toulousain bordelais "
    "technicienne tacticien latéral ailier pivot meneur demi ouvreur pilier talonneur "
    "quadruple triple double septuple tenant tenante locomotive reporters dramaturge scénariste compositeur compositrice dj "
    "pianiste violoniste saxophoniste guitariste batteur bassiste ténors soprano imitateur magicien "
    "administrateur administratrice chansonnier chansonnière co-auteur coauteur coautrice protestataire protestataires exploitant exploitante "
    "échevin échevine bourgmestre syndic conseiller-fédéral premier-secrétaire homosexuel belge algérien suisse dessinateur "
    "dessinatrice caricaturiste graphiste plasticien sculpteur designer blogueur blogueuse gamer streamer vidéaste "
    "sous-préfète bâtonnière wali walis mairesse caïd chérif khalife maréchal contre-amiral vice-amiral général-major "
    "lieutenant-général sergent sergente caporal caporale commissaire-divisionnaire lieutenante brigadière adjudante "
    "adjudant-chef colonel-major sous-lieutenant major-général gendarmette procureure-adjointe substitut substitute "
    "vice-procureur vice-procureure avocat-général greffière notaires huissière légiste médecin-légiste p-dg pca ceo "
    "directeur-adjoint directrice-générale co-directeur codirecteur codirectrice co-fondateur co-fondatrice co-président "
    "co-présidente présidente-directrice vice-présidents trésorier trésorière secrétaire-générale délégué-général intendant "
    "intendante régisseur concierge repreneur repreneuse entrepreneurs investisseuse stratégiste stratège conjoncturiste "
    "statisticien statisticienne courtière négociante mandataire liquidateur liquidatrice arbitres attaquante défenseure "
    "défenseuse milieux ailière avant-centre buteuse meneuse sélectionneurs sprinteur sprinteuse marathonien marathonienne "
    "décathlonien perchiste sauteur sauteuse lanceur lanceuse judoka karatéka escrimeur escrimeuse haltérophile gymnaste "
    "patineur patineuse hockeyeur hockeyeurs hockeyeuse handballeur handballeuse basketteur basketteuse volleyeur "
    "volleyeuse rugbywoman tenniswoman golfeur golfeuse surfeur surfeuse snowboardeur snowboardeuse biathlète fondeur "
    "fondeuse grimpeur grimpeuse vététiste motard pistard pongiste lutteur lutteuse navigatrice coureuse entraineur "
    "préparateur recruteur manageur manageuse kiné kinésithérapeute soigneur vice-champion vice-championne médaillée "
    "descendeur slalomeur ressortissant ressortissante humoristes apiculteur apicultrice maraîcher maraîchère ostréiculteur "
    "bûcheron garagiste mécanicien mécanicienne électricien plombier menuisier bijoutier bijoutière pâtissier pâtissière "
    "chocolatier fleuriste opticien opticienne dentiste orthophoniste ostéopathe sage-femme aide-soignant aide-soignante "
    "ambulancier ambulancière urgentiste urgentistes réanimateur réanimatrice anesthésiste cardiologue oncologue "
    "cancérologue dermatologue neurologue gynécologue pneumologue gériatre immunologue nutritionniste diététicienne "
    "toxicologue addictologue psychanalyste psychothérapeute pharmacologue microbiologiste généticien généticienne écologue "
    "océanographe glaciologue volcanologue hydrologue agronome botaniste zoologiste ornithologue paléontologue "
    "astrophysicien astrophysicienne mathématicien mathématicienne informaticien informaticienne développeur développeuse "
    "physicienne chimiste prévisionniste météorologiste essayiste théologien théologienne politiste islamologue musicologue "
    "commissaire-enquêteur curateur curatrice plasticienne sculptrice chorégraphe soliste violoncelliste parolier slameur "
    "slameuse comédiens metteuse documentariste cameraman illustrateur illustratrice podcasteur podcasteuse tiktokeur "
    "tiktokeuse influenceurs animatrices présentateurs quinquagénaires sexagénaires nonagénaire centenaire ado fillette "
    "adolescents gamin gamine papa maman beau-fils belle-fille demi-frère demi-sœur petit-fils petite-fille grands-parents "
    "marraine parrain tuteur tutrice fiancé fiancée ex-compagne ex-compagnon ex-mari ex-femme conjoint conjointe concubin "
    "concubine logeur logeuse nounou chauffard cyclistes piéton piétonne vacancier vacancière vacanciers campeur "
    "festivalier festivaliers spectateur spectatrice spectateurs supporter supporters supporteur supporteurs auditeur "
    "téléspectateur lectrice lecteurs contribuable contribuables patiente patients pensionné pensionnée bénéficiaire "
    "bénéficiaires demandeur demandeuse chômeur chômeuse intérimaire apprenti apprentie stagiaire collégien collégienne "
    "collégiens lycéens bachelier doctorants recteur rectrice proviseur proviseure doyen doyenne inspecteur-général édile "
    "édiles échevins bourgmestres ministre-président ministre-présidente vice-première vice-ministre légat nonce consule "
    "ambassadeurs syndique préfets mufti ayatollah abbé abbesse diacre vicaire aumônier évêques pasteure rabbine putschiste "
    "putschistes milicien combattant combattante combattants déserteur vétéran vétérans dissidente repenti commanditaire "
    "récidiviste fugitif fugitive violeur meurtrier assassin pyromane escroc faussaire hacker trafiquants passeurs "
    "naturaliste garde-forestier garde-champêtre maître-nageur sauveteuse pompière sapeur-pompier démineur aviateur "
    "aviatrice copilote hôtesse steward contrôleur contrôleuse aiguilleur machiniste docker dockers soudeur métallos "
    "camionneur copropriétaire copropriétaires acheteur acheteuse acquéreur vendeurs cafetier cafetière tenancier "
    "tenancière traiteur sommelier sommelière œnologue caviste aubergiste forain forains attaché attachée attachés chargé chargée portier "
    "abonnée agresseuse auditrice banquière baronne bûcheronne cambrioleuse campeuse co-autrice co-directrice "
    "collectionneuse consommatrice couturière cuisinière électricienne entraineuse ex-députée ex-présidente factrice "
    "festivalière interlocutrice intermittente inventrice imitatrice livreuse magicienne menuisière migrante milicienne "
    "monitrice observatrice officière oratrice ostréicultrice parolière pêcheuse plombière plongeuse postière "
    "prisonnière préparatrice randonneuse recrutrice régisseuse supportrice sous-lieutenante taulière téléspectatrice "
    "trafiquante usagère vigneronne viticultrice violeuse youtubeuse soigneuse talonneuse chasseuse hôtelière"
)

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

# A source that is called just that: "une source proche du dossier".
SOURCES = word_set("source sources")

# Nouns of persons that are nobody's office or description: "comme la plupart".
NO_OFFICES = SOURCES | word_set("plupart personne personnes gens français françaises")

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
