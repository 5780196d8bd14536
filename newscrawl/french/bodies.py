"""Bodies that every place or country has one of, and occupations that tell namesakes apart."""

from __future__ import annotations

#: Heads of bodies that a town, a department or a region has: "Préfecture" names none without its place.
LOCAL_BODIES = frozenset(
    "prefecture sous-prefecture parquet mairie commune ville municipalite police gendarmerie commissariat rectorat academie "
    "tribunal cour chambre region departement metropole agglomeration canton province hopital chu clinique universite college "
    "lycee ecole pompiers sdis samu capitainerie protection securite conseil agence ars direction brigade compagnie gouvernorat "
    "wilaya justice procureur office federation syndicat union association comite service services secours autorites "
    "autorite port aeroport eveche diocese paroisse club commission".split()
)

#: Heads of bodies that a state has one of: the state tells which.
NATIONAL_BODIES = frozenset(
    "ministere gouvernement presidence primature parlement assemblee senat armee etat etat-major chancellerie diplomatie executif "
    "opposition douane douanes premier".split()
)

#: Occupations whose holder is not taken for the holder of one of another family. Politics is one family, for people change offices in it.
OCCUPATIONS = {
    "politique": "president presidente ministre depute deputee senateur senatrice maire candidat candidate eurodepute eurodeputee "
    "elu elue adjoint adjointe chancelier chanceliere gouverneur gouverneure conseiller conseillere prefet prefete ambassadeur ambassadrice",
    "justice": "procureur procureure juge avocat avocate magistrat magistrate batonnier batonniere huissier notaire",
    "police": "policier policiere gendarme commissaire colonel general capitaine commandant lieutenant adjudant brigadier pompier",
    "médecine": "medecin infirmier infirmiere infectiologue epidemiologiste chirurgien chirurgienne pediatre psychiatre virologue "
    "pharmacien pharmacienne veterinaire urgentiste",
    "science": "chercheur chercheuse economiste historien historienne sociologue politologue climatologue geologue astronome "
    "physicien physicienne biologiste professeur professeure",
    "agriculture": "eleveur eleveuse agriculteur agricultrice viticulteur vigneron vigneronne pecheur paysan paysanne maraicher",
    "commerce": "boulanger boulangere restaurateur restauratrice commercant commercante hotelier hoteliere boucher patissier coiffeur "
    "coiffeuse chauffeur",
    "sport": "joueur joueuse entraineur entraineuse selectionneur selectionneuse attaquant defenseur gardien buteur footballeur footballeuse "
    "rugbyman tennisman boxeur boxeuse cycliste nageur nageuse skieur skieuse pilote arbitre",
    "culture": "acteur actrice comedien comedienne chanteur chanteuse humoriste realisateur realisatrice ecrivain ecrivaine romancier "
    "romanciere musicien musicienne dessinateur dessinatrice rappeur rappeuse cineaste",
    "religion": "eveque archeveque cardinal pretre cure imam rabbin pasteur",
    "enseignement": "instituteur institutrice lyceen lyceenne etudiant etudiante",
}

#: Offices of a place: two of one name in two places are two persons, but for somebody who moved, and that a record does not tell.
LOCAL_OFFICES = frozenset(
    "maire procureur procureure prefet prefete eveque batonnier batonniere recteur rectrice".split()
)

#: ISO 3166 code of the country a site is at home in -> its state, where the state's own table gives no code.
HOMES = {
    "LU": "Luxembourg",
    "BF": "Burkina Faso",
    "CI": "Côte d'Ivoire",
    "CD": "République démocratique du Congo",
    "CM": "Cameroun",
    "RE": "France",
}

#: Whose office tells the place of a body that is named without it.
HEADS_OF_BODIES = {
    "prefecture": ("prefet", "prefete"),
    "parquet": ("procureur", "procureure"),
    "mairie": ("maire",),
    "rectorat": ("recteur", "rectrice", "academie"),
}

#: Capitalised words after "de" that are no place: "Agence régionale de Santé", "procureur de la République".
NOT_PLACES = frozenset(
    "republique etat sante justice interieur ordre infirmiers police nation education culture".split()
)

#: Where one of these stands between an occupation and a name, the name is somebody else's: "le maire a reçu Jean Martin".
NOT_BETWEEN = frozenset(
    "a ont est sont avait avaient etait etaient sera se s que qu qui et ou avec contre par dit".split()
)

#: Words that have no capital inside a place's name: Châlons-sur-Marne.
SMALL_WORDS_OF_PLACES = frozenset("de du des la le les sur sous en et".split())
