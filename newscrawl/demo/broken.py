"""The broken pages: what the server answers in place of an article."""

from __future__ import annotations

from newscrawl.demo.model import Broken, Reply

TOO_LARGE = 12_000_000  # bytes; above any sane page, below what makes a laptop swap

_CONSENT = """<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><title>Vos choix en matière de cookies</title></head>
<body><div id="cmp" class="consent-wall" role="dialog"><h1>Nous respectons votre vie privée</h1>
<p>Nous et nos 842 partenaires stockons et utilisons des informations sur votre appareil, telles que les cookies, et traitons des données personnelles, comme des identifiants uniques, afin de diffuser des publicités et du contenu personnalisés, de mesurer leur performance et d'en savoir plus sur notre audience.</p>
<p>Avec votre accord, nos partenaires et nous-mêmes pouvons utiliser des données de géolocalisation précises et l'identification par analyse de l'appareil. Vous pouvez cliquer pour consentir à ces traitements, ou refuser de donner votre consentement avant d'accéder au site.</p>
<p>Vos préférences s'appliquent à ce site pendant six mois. Vous pouvez les modifier ou retirer votre consentement à tout moment en revenant sur ce site et en cliquant sur « Gérer mes cookies » au bas de la page. Certains traitements reposent sur l'intérêt légitime : vous pouvez vous y opposer.</p>
<p>Sans publicité personnalisée, nous ne pourrions pas financer le travail de nos équipes. Pour lire cet article sans accepter les cookies, abonnez-vous à partir d'un euro par mois.</p>
<form method="post" action="/consentement"><button name="choix" value="oui">Tout accepter</button> <button name="choix" value="non">Continuer sans accepter</button></form>
<p><a href="/politique-de-confidentialite">Politique de confidentialité</a></p></div></body></html>"""
_PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c4944415408d763f8ffff3f0005fe02fe0def46b80000000049454e44ae426082"
)
_PDF = (
    b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
    + bytes(range(128, 256)) * 20
    + b"\n%%EOF\n"
)


def replies(page: Broken, article: str) -> dict[str, Reply]:
    """Return the replies for a broken page; `article` is a whole article page under its title, to be cut, swollen or ignored."""
    match page.reason:
        case "http_404" | "http_410":
            return {
                page.path: Reply(
                    b"<!doctype html><title>Erreur</title><h1>Page introuvable</h1>", status=int(page.reason[-3:])
                )
            }
        case "redirect_loop":
            back = f"{page.path}?retour=1"
            return {page.path: Reply(status=302, location=back), back: Reply(status=302, location=page.path)}
        case "truncated":
            whole = article.encode()
            sent = len(whole) * 2 // 3
            return {page.path: Reply(whole[:sent], missing=len(whole) - sent)}
        case "too_large":
            filler = "<p>Annonces classées, suite de la liste.</p>\n".encode()
            return {page.path: Reply(article.encode() + filler * (TOO_LARGE // len(filler)))}
        case "empty_page":
            return {page.path: Reply()}
        case "consent_wall":
            return {page.path: Reply(_CONSENT.encode())}
        case "not_html":
            return {page.path: Reply(_PDF, type="application/pdf") if page.detail == "pdf" else Reply(_PNG * 30)}
        case "too_many_redirects":
            return {}  # no table holds it: the outlet answers each step
        case "no_text" | "no_headline" | "robots":
            return {page.path: Reply(article.encode())}
