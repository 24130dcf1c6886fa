"""Every text of our pages, in French and English side by side, and which of them a reader gets.

A page asks by key; a test holds the catalogue complete, and every key used. Errors of the API are
English, as clients expect them.
"""

from collections.abc import Callable

from aiohttp import web

from web.context import site_of

LANGUAGES = ("fr", "en")

TEXTS: dict[str, dict[str, str]] = {
    "skip": {"fr": "Aller au contenu", "en": "Skip to content"},
    "log_in": {"fr": "Se connecter", "en": "Log in"},
    "log_out": {"fr": "Se déconnecter", "en": "Log out"},
    "login_intro": {
        "fr": "Connectez-vous avec votre compte de l’entreprise.",
        "en": "Log in with your company account.",
    },
    "username_or_email": {
        "fr": "Nom d’utilisateur ou adresse e-mail",
        "en": "Username or e-mail address",
    },
    "password": {"fr": "Mot de passe", "en": "Password"},
    "wrong_login": {
        "fr": "Le nom ou le mot de passe est incorrect.",
        "en": "The name or the password is wrong.",
    },
    "too_many": {
        "fr": "Trop d’essais. Patientez quelques minutes, puis réessayez.",
        "en": "Too many attempts. Wait a few minutes, then try again.",
    },
    "logged_in_as": {"fr": "Vous êtes connecté·e en tant que", "en": "You are logged in as"},
    "use_an_app": {
        "fr": "Ouvrez votre application habituelle et indiquez-lui cette adresse de serveur :",
        "en": "Open the app of your choice and give it this server address:",
    },
    "boosted_by": {"fr": "Partagé par", "en": "Boosted by"},
    "replies": {"fr": "Réponses :", "en": "Replies:"},
    "boosts": {"fr": "Partages :", "en": "Boosts:"},
    "favourites": {"fr": "Favoris :", "en": "Favourites:"},
    "no_posts": {"fr": "Rien à afficher ici.", "en": "There is nothing to show here."},
    "posts": {"fr": "Publications :", "en": "Posts:"},
    "posts_heading": {"fr": "Publications", "en": "Posts"},
    "following": {"fr": "Abonnements :", "en": "Following:"},
    "followers": {"fr": "Abonnés :", "en": "Followers:"},
    "thread": {"fr": "Discussion", "en": "Thread"},
    "closed_site": {
        "fr": "Ce réseau est réservé aux collaborateurs. Rien n’y est public.",
        "en": "This network is for colleagues only. Nothing on it is public.",
    },
    "contact": {"fr": "Contact :", "en": "Contact:"},
    "authorize": {"fr": "Autoriser l’accès", "en": "Authorise access"},
    "app_asks": {
        "fr": "demande l’accès à votre compte. Cette application pourra :",
        "en": "asks for access to your account. This application will be able to:",
    },
    "app_unverified": {
        "fr": "N’acceptez que si vous venez vous-même d’ouvrir cette application.",
        "en": "Accept only if you have just opened this application yourself.",
    },
    "goes_to": {"fr": "Vous serez ensuite redirigé·e vers", "en": "You will then be sent to"},
    "allow": {"fr": "Autoriser", "en": "Allow"},
    "deny": {"fr": "Refuser", "en": "Deny"},
    "other_account": {"fr": "Utiliser un autre compte", "en": "Use another account"},
    "scope_read": {"fr": "lire vos publications et votre compte", "en": "read your posts and your account"},
    "scope_write": {
        "fr": "publier et modifier en votre nom",
        "en": "post and make changes in your name",
    },
    "scope_follow": {
        "fr": "gérer vos abonnements, blocages et sourdines",
        "en": "manage whom you follow, block and mute",
    },
    "scope_push": {"fr": "vous envoyer des notifications", "en": "send you notifications"},
    "scope_profile": {"fr": "connaître votre nom et votre profil", "en": "know your name and profile"},
    "your_code": {"fr": "Votre code d’autorisation", "en": "Your authorisation code"},
    "copy_code": {
        "fr": "Copiez ce code dans votre application. Il est valable dix minutes.",
        "en": "Copy this code into your application. It is valid for ten minutes.",
    },
    "error": {"fr": "La demande n’a pas abouti", "en": "The request did not succeed"},
    "error_400": {
        "fr": "La demande est incomplète ou illisible.",
        "en": "The request is incomplete or unreadable.",
    },
    "error_401": {"fr": "Connectez-vous pour continuer.", "en": "Log in to continue."},
    "error_403": {
        "fr": "Ce n’est pas permis, ou le formulaire a expiré. Revenez en arrière, rechargez la page et réessayez.",
        "en": "This is not allowed, or the form has expired. Go back, reload the page and try again.",
    },
    "error_404": {"fr": "Cette page n’existe pas.", "en": "This page does not exist."},
    "error_429": {
        "fr": "Trop de demandes. Patientez quelques minutes.",
        "en": "Too many requests. Wait a few minutes.",
    },
    "error_500": {
        "fr": "Une erreur s’est produite. Réessayez plus tard.",
        "en": "Something went wrong. Try again later.",
    },
    "error_503": {
        "fr": "Le service est momentanément indisponible. Réessayez plus tard.",
        "en": "The service is temporarily unavailable. Try again later.",
    },
    "back_home": {"fr": "Retour à l’accueil", "en": "Back to the start page"},
    "unknown_app": {
        "fr": "Cette application n’est pas connue ici, ou son adresse de retour n’est pas celle qu’elle a enregistrée.",
        "en": "This application is not known here, or its return address is not the one that it registered.",
    },
    "bad_app_request": {
        "fr": "L’application a envoyé une demande qui ne peut pas être acceptée.",
        "en": "The application sent a request that cannot be accepted.",
    },
    "denied": {
        "fr": "Vous avez refusé l’accès. Vous pouvez fermer cette page.",
        "en": "You denied access. You can close this page.",
    },
}


def language_of(request: web.Request) -> str:
    """Choose the reader's language: `?lang=`, then what the browser accepts, then the site's first."""
    offered = [code for code in site_of(request).settings.languages if code in LANGUAGES] or list(LANGUAGES)
    wishes = [request.query.get("lang", ""), *_accepted(request.headers.get("Accept-Language", ""))]
    codes = (wish.strip().lower().partition("-")[0] for wish in wishes)
    return next((code for code in codes if code in offered), offered[0])


def translator(language: str) -> Callable[[str], str]:
    """Return the function that pages call with a key. Raises KeyError for one that is not in TEXTS."""
    return lambda key: TEXTS[key][language]


def _accepted(header: str) -> list[str]:
    """Return the languages of an Accept-Language header, most wanted first."""
    weighted = []
    for item in header.replace(" ", "").split(",")[:20]:
        code, _, weight = item.partition(";q=")
        try:
            weighted.append((float(weight or 1), code))
        except ValueError:
            continue
    return [code for weight, code in sorted(weighted, key=lambda pair: -pair[0]) if weight > 0]
