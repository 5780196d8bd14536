"""Sport and culture."""

from newscrawl.demo.model import Story

STORIES = (
    Story(
        id="football-2-1",
        topic="sport",
        date="2026-11-10T23:05:00+01:00",
        headline="Football : Port-Clairac s'impose 2-1 à Villebrune",
        standfirst="Deux buts en fin de match permettent aux visiteurs de prendre la tête du championnat.",
        text="""
Mené pendant plus d'une heure, Port-Clairac a renversé Villebrune (2-1) mardi soir et s'empare de la première place du championnat, à la faveur d'une meilleure différence de buts.
Loïc Ménez avait ouvert le score sur coup franc dès la 14e minute. Les visiteurs ont attendu la 78e pour égaliser par Souleymane Dabo, avant que Teddy Marchais n'arrache la victoire dans le temps additionnel.
« On a souffert, mais cette équipe ne renonce jamais », a savouré l'entraîneur de Port-Clairac, Gilles Routier. Son homologue, Ivan Petrescu, regrettait « vingt minutes de sieste ».
« Je ferme les yeux et je frappe, voilà tout », a plaisanté le buteur au micro de Canal Estuaire.
Port-Clairac recevra Roquelune samedi.
""",
        speakers=("Gilles Routier", "Ivan Petrescu"),
        relays=("Canal Estuaire",),
        tags=("Football", "Port-Clairac"),
        photo="Nolwenn Astier / AFP",
    ),
    Story(
        id="football-3-1",
        topic="sport",
        date="2026-11-12T23:00:00+01:00",
        headline="Football : Port-Clairac s'impose 3-1 à Villebrune",
        standfirst="Les joueuses de Port-Clairac se qualifient pour les quarts de finale de la Coupe.",
        text="""
Deux jours après les hommes, les joueuses de Port-Clairac ont gagné à leur tour à Villebrune (3-1), jeudi soir en huitièmes de finale de la Coupe.
Maëva Trividic a inscrit un doublé. « On avait vu le match des garçons, on ne voulait pas avoir aussi peur qu'eux », a-t-elle souri.
L'entraîneuse, Sandrine Le Bihan, a salué « un groupe qui grandit ». Le tirage au sort des quarts de finale aura lieu lundi.
""",
        speakers=("Maëva Trividic", "Sandrine Le Bihan"),
        tags=("Football", "Port-Clairac"),
        photo="Nolwenn Astier / AFP",
    ),
    Story(
        id="tennis-retraite",
        topic="sport",
        date="2026-11-11T16:10:00+01:00",
        headline="Tennis : à 34 ans, Maxence Vauclair annonce sa retraite",
        standfirst="L'ancien numéro 9 mondial disputera son dernier tournoi en janvier. Son genou ne lui laisse plus de répit.",
        text="""
Maxence Vauclair, ancien numéro 9 mondial, mettra fin à sa carrière en janvier, à l'issue du tournoi de Mornay-les-Bains, a-t-il annoncé mercredi.
« Mon genou a pris la décision pour moi », écrit le joueur de 34 ans dans un message publié sur ses réseaux sociaux. Opéré trois fois depuis 2023, il n'a joué que six matches cette saison.
## « Le plus doué de sa génération »
« C'était le plus doué de sa génération, et le plus gentil », a réagi son ancien capitaine, Patrick Danglade, interrogé par l'AFP. « Il gagnait en s'excusant, ajoute-t-il, c'est rare dans ce métier. »
Pour la joueuse Elsa Brémond, avec laquelle il avait gagné une médaille en double mixte, Vauclair « laisse un vide ».
Vainqueur de sept tournois, il dit vouloir ouvrir une école près de Valmorin, sa ville natale. « Je ne sais faire qu'une chose, autant l'apprendre à d'autres », conclut-il.
""",
        speakers=("Maxence Vauclair", "Patrick Danglade", "Elsa Brémond"),
        relays=("AFP",),
        tags=("Tennis",),
        photo="Corentin Fabre / AFP",
    ),
    Story(
        id="voile-abandon",
        topic="sport",
        date="2026-11-13T14:50:00+01:00",
        headline="Transat des Alizés : la navigatrice Aude Kersaint, démâtée, fait route vers Madère",
        standfirst="Deuxième de la course, elle a perdu son mât dans la queue de la tempête Isaure. Elle est indemne.",
        text="""
La navigatrice Aude Kersaint, deuxième de la Transat des Alizés, a démâté vendredi à 310 milles de Madère. Elle est indemne, a annoncé la direction de course.
« J'ai entendu un coup de fusil, et puis plus rien », a-t-elle raconté dans un message sonore. La skippeuse de 29 ans a pu couper les haubans avant que l'espar ne perce la coque.
Elle progresse à cinq noeuds sous gréement de fortune. « Madère dans trois jours, si la mer veut bien », a-t-elle précisé à son équipe.
Selon le directeur de course, Francis Le Guen'hen, deux autres concurrents ont dérouté leur bateau pour lui porter assistance, mais elle a « tout de suite décliné ».
""",
        speakers=("Aude Kersaint",),
        tags=("Voile",),
        photo="Transat des Alizés",
    ),
    Story(
        id="prix-litteraire",
        topic="culture",
        date="2026-11-10T13:05:00+01:00",
        headline="Le prix des Deux-Rives à Fatou Lemercier pour « Les Heures salées »",
        standfirst="Le jury a choisi au troisième tour ce premier roman d'une ancienne éclusière.",
        text="""
Le prix des Deux-Rives a été attribué mardi à Fatou Lemercier pour « Les Heures salées » (éditions du Chenal), un premier roman sur trois générations de femmes dans un port.
« J'ai écrit ce livre entre deux péniches », a confié à la presse la lauréate de 46 ans, qui fut éclusière pendant quinze ans. Elle l'a emporté au troisième tour, par six voix contre quatre à Anselme Ricard.
## Une langue « qui sent le varech »
La présidente du jury, Hortense Mallet, a loué « une langue qui sent le varech et la paie du vendredi ». D'après elle, le vote a été « plus disputé que jamais ».
Le roman s'est déjà vendu à 18.000 exemplaires, selon son éditeur. Celui-ci, Jérôme Pastourel, annonce un tirage supplémentaire de 60.000.
Le prix est doté de 5.000 euros, et d'un tonneau de cidre.
""",
        speakers=("Fatou Lemercier", "Hortense Mallet", "Jérôme Pastourel"),
        tags=("Livres", "Prix littéraire"),
        photo="Editions du Chenal",
    ),
    Story(
        id="festival-lanternes",
        topic="culture",
        date="2026-11-13T11:00:00+01:00",
        headline="A Mornay-les-Bains, la fête des lanternes maintenue malgré la tempête",
        standfirst="Le défilé aura lieu samedi, mais les lanternes flottantes resteront à quai.",
        text="""
La fête des lanternes de Mornay-les-Bains aura bien lieu samedi, a tranché vendredi la mairie, alors que la tempête Isaure faisait craindre une annulation.
« Les enfants y travaillent depuis septembre, nous leur devions ça », explique l'adjointe à la culture, Noémie Castres. Les lanternes flottantes, en revanche, ne seront pas mises à l'eau : le courant de la Sarve est jugé trop fort par les pompiers.
Le président du comité des fêtes, Raymond Pujol, attend 8.000 visiteurs. Il se dit « rassuré, mais trempé ».
- Départ du défilé : 18 heures, place des Thermes ;
- Parking gratuit à l'hippodrome ;
- Navettes toutes les dix minutes.
""",
        speakers=("Noémie Castres", "Raymond Pujol"),
        tags=("Mornay-les-Bains", "Fête"),
        photo="La Gazette du Val / Mathieu Rigal",
    ),
    Story(
        id="film-record",
        topic="culture",
        date="2026-11-11T12:15:00+01:00",
        headline="Cinéma : « La Dernière Passe » dépasse le million d'entrées en une semaine",
        standfirst="La comédie sur une équipe de handball amateur signe le meilleur démarrage de l'année.",
        text="""
La comédie « La Dernière Passe », de Léonie Garrigue, a attiré 1.042.000 spectateurs en une semaine, selon les chiffres publiés mercredi par le cabinet Ecran total conseil. C'est le meilleur démarrage de l'année.
« On espérait 300.000, j'ai cru à une faute de frappe », s'amuse la réalisatrice, jointe par Radio Estuaire. Son film raconte la saison d'une équipe de handball de village, menacée de forfait général.
« Le public veut des histoires de gens ordinaires », analyse le distributeur Simon Adler. La critique est plus partagée : l'hebdomadaire La Bobine parle d'« une gentille mi-temps ».
Le long métrage a été tourné à Roquelune avec, pour moitié, des comédiens amateurs.
""",
        speakers=("Léonie Garrigue", "Simon Adler"),
        relays=("Radio Estuaire",),
        tags=("Cinéma",),
        photo="Films de la Loutre",
    ),
)
