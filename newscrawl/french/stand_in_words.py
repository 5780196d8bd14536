"""What pages say that stand in the place of an article though the server answers 200: in French, and in the English of the services that print them."""

from __future__ import annotations

#: Reason (newscrawl.drops; of two that are as likely the first) -> pattern of a whole headline, as a key: a headline that says anything else beside it is a real one.
HEADLINES = {
    "script_needed": (
        r"javascript (?:est |is )?(?:requis|desactive|necessaire|required|disabled)|(?:veuillez |please )?(?:activer|activez|enable) (?:le )?javascript|"
        r"(?:votre )?navigateur (?:est )?(?:obsolete|non (?:supporte|pris en charge)|trop ancien)"
    ),
    "robot_check": (
        r"un instant|just a moment|attention required(?: cloudflare)?|access denied|acces (?:refuse|interdit|bloque)|captcha|robot check|"
        r"verification(?: de (?:securite|votre navigateur|votre identite))?(?: en cours)?|(?:security|human) (?:check|verification)|"
        r"controle de securite|etes vous (?:un robot|(?:un )?humain)|are you (?:a robot|human)|checking your browser.{0,40}|"
        r"(?:verifiez|confirmez|prouvez) que vous (?:etes (?:un )?humain|n etes pas un robot)|pardon our interruption|"
        r"(?:you have been|vous (?:avez ete|etes)) (?:blocked|bloque)|(?:request|requete) (?:blocked|bloquee|unsuccessful)|ddos protection.{0,40}|"
        r"(?:403 )?forbidden|(?:429 )?too many requests|trop de requetes|(?:veuillez|merci de) patienter|please wait"
    ),
    "maintenance": (
        r"(?:(?:le |notre |ce )?site )?(?:est )?(?:actuellement )?(?:en |in |under )?(?:cours de |mode )?maintenance(?: en cours| programmee| mode)?|"
        r"(?:nous )?revenons (?:tres )?(?:vite|bientot)|(?:nous sommes )?(?:bientot|tres vite) de retour|be right back|coming soon|"
        r"(?:site|service|page) (?:est )?(?:temporairement |momentanement )?(?:indisponible|inaccessible|unavailable)(?: (?:temporairement|momentanement))?|"
        r"(?:erreur|error) (?:technique|interne|serveur|(?:du |de )serveur|500|502|503|504)|(?:500 )?internal server error|(?:502 )?bad gateway|"
        r"(?:503 )?service (?:temporarily )?unavailable|(?:504 )?gateway time ?out|site en (?:construction|travaux)|incident technique"
    ),
    "soft_404": (
        r"(?:erreur |error )?(?:404|410)(?: (?:not found|gone|error|erreur|page.{0,40}))?|(?:page |article )?not found|page d erreur|"
        r"(?:(?:la|cette|cet|ce|l|le) )?(?:page|article|contenu|document)(?: demandee?| que vous (?:cherchez|recherchez|demandez))? "
        r"(?:est |a ete )?(?:introuvable|non trouvee?|inexistante?|indisponible|supprimee?|expiree?|n existe (?:pas|plus)|n est plus (?:disponible|en ligne))|"
        r"(?:oups|oops|desole|zut)(?: (?:page|cette page|la page|erreur|une erreur|quelque chose|something|il semble|nous n).{0,60})?"
    ),
    "subscription_wall": (
        r"abonnez vous(?: pour (?:lire|continuer|acceder).{0,30})?|(?:cet )?(?:article|contenu|page)? ?(?:est )?reservee? aux abonnes|"
        r"choisissez votre (?:offre|formule|abonnement)|(?:nos )?offres? d abonnement|(?:se )?connecter|connexion|connectez vous|identifiez vous|"
        r"identification|telechargez (?:notre|l) appli(?:cation)?|(?:continuer|continuez|ouvrir|ouvrez|lire|lisez) (?:sur|dans|avec) (?:l|notre) appli(?:cation)?|"
        r"log ?in|sign in|creer un compte|creez votre compte"
    ),
}

#: Reason -> pattern of the words in the text below, folded.
TEXTS = {
    "script_needed": (
        r"(?:active[zr]|autorise[zr]|enable) (?:le )?javascript|javascript (?:est|n'est|is|doit|soit|must)|(?:besoin de|requires?|need) (?:to enable )?javascript|"
        r"(?:votre )?navigateur (?:n'est (?:pas|plus)|ne (?:supporte|prend)|est (?:trop|obsolete))|mettez (?:a jour )?votre navigateur|enable (?:javascript|js\b)"
    ),
    "robot_check": (
        r"\brobots?\b|\bcaptcha|etes (?:bien )?(?:un )?humain|you are (?:a )?human|verify(?:ing)? (?:that )?you|checking your browser|"
        r"verifi(?:er|ez|ons|cation de) (?:votre (?:navigateur|connexion|identite)|que vous|la securite)|trafic (?:inhabituel|suspect|anormal)|unusual traffic|"
        r"activite (?:inhabituelle|suspecte|anormale)|ray id|(?:code |numero )?(?:de )?(?:reference|incident|support) ?(?:id|n°|#)? ?:|"
        r"cloudflare|datadome|ddos|(?:votre )?adresse ip|(?:active[zr]|enable) (?:javascript|les cookies|cookies)|cochez la case|cliquez (?:dans|sur) la case|"
        r"quelques secondes|(?:acces|requete) (?:a ete )?(?:refusee?|bloquee?)"
    ),
    "maintenance": (
        r"\bmaintenance\b|(?:temporairement|momentanement|actuellement) (?:indisponible|inaccessible|ferme|interrompu|en travaux)|"
        r"(?:revenons|reviendrons|retour|de retour) (?:tres )?(?:vite|bientot|rapidement|dans)|(?:veuillez|merci de) (?:patienter|reessayer|revenir)|"
        r"reessaye[zr] (?:plus tard|dans)|temporarily unavailable|incident technique|nos (?:equipes|techniciens)|(?:gene|desagrement) occasionne|"
        r"error establishing a database|connexion a la base|server (?:error|is)|surcharge"
    ),
    "soft_404": (
        r"(?:page|article|contenu|document|adresse|url|lien)[^.]{0,60}(?:introuvable|n'existe (?:pas|plus)|non trouve|n'a pas (?:pu etre|ete) trouve|"
        r"n'est (?:plus|pas) (?:en ligne|disponible|accessible|valide)|a (?:peut-etre )?(?:ete|change) (?:supprime|deplace|retire|d'adresse|archive)|a expire|errone)|"
        r"\b404\b|not found|(?:retour|revenir|retourner) a (?:la page d')?(?:l')?accueil|page d'accueil|(?:effectue|lance|faire|utilise)[a-z]* (?:une|la|le) (?:nouvelle )?recherche|moteur de recherche"
    ),
    "subscription_wall": (
        r"(?:pour|afin de) (?:continuer|poursuivre|lire la suite|acceder)|abonnez-vous|je m'abonne|s'abonner|(?:deja|pas encore) abonnee?|"
        r"(?:connecte[zr]|identifie[zr])-vous|se connecter|mot de passe|(?:offres?|formules?) d'abonnement|(?:votre|une) (?:offre|formule)|reserve[es]* aux abonnes|"
        r"telecharge[zr] (?:notre|l')appli|(?:dans|sur|avec) (?:l'|notre )appli|google play|app store|essai gratuit|sans engagement|par mois|/ ?mois|"
        r"cree[rz] (?:un|votre|mon) compte|inscription gratuite|adresse e-?mail"
    ),
}
