"""Every text of our pages, in French and English side by side, and which of them a reader gets.

A page asks by key; a test holds the catalogue complete, and every key used. Texts of what posts are made of are with
their parts (web/parts). Errors of the API are
English, as clients expect them.
"""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from aiohttp import web

from web.http.context import site_of
from web.http.group_texts import GROUP_TEXTS
from web.http.security import GRANT

LANGUAGES = ("fr", "en")

CHOSEN: web.RequestKey[str] = web.RequestKey("language", str)

Texts = Mapping[str, Mapping[str, str]]
"""Key -> language -> text."""

TEXTS: dict[str, dict[str, str]] = {
    **GROUP_TEXTS,
    "skip": {"fr": "Aller au contenu", "en": "Skip to content"},
    "log_in": {"fr": "Se connecter", "en": "Log in"},
    "log_out": {"fr": "Se déconnecter", "en": "Log out"},
    "login_intro": {
        "fr": "Connectez-vous avec votre compte de l’entreprise.",
        "en": "Log in with your company account.",
    },
    "username_or_email": {
        "fr": "Nom d’utilisateur, identifiant ou adresse e-mail",
        "en": "Username, handle or e-mail address",
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
    "groups": {"fr": "Groupes", "en": "Groups"},
    "groups_none": {"fr": "Il n’y a pas encore de groupe.", "en": "There are no groups yet."},
    "group_rule_members": {
        "fr": "Une règle décide qui en est membre.",
        "en": "A rule decides who is a member.",
    },
    "group_rule_intro": {
        "fr": "Un service ou un site par ligne. Qui correspond est membre et peut masquer le groupe, non le"
        " quitter ; qui ne correspond plus sort. D’autres sites décident s’ils appliquent la règle, et laissent partir.",
        "en": "One department or site a line. Who matches is a member, and may mute the group but not leave; who does"
        " not any more is out. Other sites decide whether they apply the rule, and let people leave.",
    },
    "group_rule_departments": {"fr": "Services :", "en": "Departments:"},
    "group_rule_roles": {"fr": "Rôles :", "en": "Roles:"},
    "group_rule_sites": {
        "fr": "Autres sites (un nom, ou * pour tous) :",
        "en": "Other sites (a name, or * for all):",
    },
    "group_rule_any": {"fr": "tous", "en": "all"},
    "group_rule_open": {"fr": "d’autres peuvent aussi s’inscrire", "en": "others may join too"},
    "group_rule_remove": {"fr": "Retirer la règle", "en": "Take the rule away"},
    "group_page": {"fr": "Page du groupe", "en": "The group’s page"},
    "group_new": {"fr": "Créer un groupe", "en": "Create a group"},
    "group_create": {"fr": "Créer", "en": "Create"},
    "group_name": {"fr": "Nom", "en": "Name"},
    "group_access": {"fr": "Accès", "en": "Access"},
    "group_access_open": {"fr": "ouvert", "en": "open"},
    "group_access_closed": {"fr": "fermé", "en": "closed"},
    "group_access_secret": {"fr": "secret", "en": "secret"},
    "group_explained_open": {"fr": "tout le monde lit et rejoint", "en": "everybody reads and joins"},
    "group_explained_closed": {
        "fr": "les membres lisent, sur demande",
        "en": "members read, joining on request",
    },
    "group_explained_secret": {
        "fr": "sur invitation, inconnu des autres",
        "en": "by invitation, unknown to others",
    },
    "group_kind": {"fr": "Genre", "en": "Kind"},
    "group_kind_team": {"fr": "équipe", "en": "team"},
    "group_kind_project": {"fr": "projet", "en": "project"},
    "group_kind_expertise": {"fr": "expertise", "en": "expertise"},
    "group_kind_community": {"fr": "communauté", "en": "community"},
    "group_kind_hobby": {"fr": "loisir", "en": "hobby"},
    "group_description": {"fr": "Description", "en": "Description"},
    "group_rules": {"fr": "Règles", "en": "Rules"},
    "group_anyway": {
        "fr": "Créer même si un groupe porte presque ce nom",
        "en": "Create it even if a group has nearly this name",
    },
    "group_archived": {"fr": "archivé", "en": "archived"},
    "group_archive": {"fr": "Archiver le groupe", "en": "Archive the group"},
    "group_unarchive": {"fr": "Rouvrir le groupe", "en": "Open the group again"},
    "group_close_closed": {
        "fr": "Fermer le groupe : seuls les membres lisent",
        "en": "Close the group: only members read it",
    },
    "group_close_secret": {
        "fr": "Rendre le groupe secret : inconnu des autres",
        "en": "Make the group secret: unknown to others",
    },
    "group_close_explained": {
        "fr": "Ce qui a été écrit n’est alors plus que pour les membres. Un groupe ne se rouvre pas.",
        "en": "What was written is for members only then. A group does not open again.",
    },
    "group_state_member": {"fr": "Vous êtes membre", "en": "You are a member"},
    "group_state_requested": {"fr": "Vous avez demandé à entrer", "en": "You asked to be let in"},
    "group_state_invited": {"fr": "Vous êtes invité·e", "en": "You are invited"},
    "group_role_member": {"fr": "membre", "en": "member"},
    "group_role_moderator": {"fr": "modération", "en": "moderator"},
    "group_role_owner": {"fr": "propriétaire", "en": "owner"},
    "group_join": {"fr": "Rejoindre", "en": "Join"},
    "group_ask": {"fr": "Demander à rejoindre", "en": "Ask to join"},
    "group_leave": {"fr": "Quitter", "en": "Leave"},
    "group_write": {
        "fr": "Pour y écrire depuis votre application, mentionnez",
        "en": "To write in it from your app, mention",
    },
    "group_requests": {"fr": "Demandes", "en": "Requests"},
    "group_approve": {"fr": "Accepter", "en": "Approve"},
    "group_refuse": {"fr": "Refuser", "en": "Refuse"},
    "group_invite": {"fr": "Inviter", "en": "Invite"},
    "group_uninvite": {"fr": "Retirer l’invitation", "en": "Take the invitation back"},
    "group_whom": {
        "fr": "Nom d’utilisateur de la personne, avec @site si elle est d’un autre site",
        "en": "Username of the person, with @site for who is at another one",
    },
    "group_sites": {"fr": "Des membres aussi à :", "en": "Members also at:"},
    "group_left_out": {
        "fr": "Ces sites ne peuvent pas participer, car leur logiciel ne garde pas entre membres ce qui s’écrit ici :",
        "en": "These sites cannot take part, because their software does not keep among members what is written here:",
    },
    "group_settings": {"fr": "Réglages du groupe", "en": "Settings of the group"},
    "group_slow_mode": {
        "fr": "Secondes entre deux publications d’un membre (0 : aucune limite)",
        "en": "Seconds between two posts of a member (0: no limit)",
    },
    "group_members_here": {"fr": "Membres de ce site", "en": "Members of this site"},
    "group_members": {"fr": "Membres", "en": "Members"},
    "group_appoint": {"fr": "Nommer à la modération", "en": "Make a moderator"},
    "group_demote": {"fr": "Retirer de la modération", "en": "Make a mere member"},
    "group_hand_over": {"fr": "Céder le groupe", "en": "Hand the group over"},
    "group_remove": {"fr": "Exclure", "en": "Remove"},
    "group_do_pin": {"fr": "Épingler", "en": "Pin"},
    "group_do_unpin": {"fr": "Désépingler", "en": "Unpin"},
    "group_do_lock": {"fr": "Fermer la discussion", "en": "Lock the thread"},
    "group_do_unlock": {"fr": "Rouvrir la discussion", "en": "Unlock the thread"},
    "group_do_remove_post": {"fr": "Retirer du groupe", "en": "Remove from the group"},
    "closed_site": {
        "fr": "Ce réseau est réservé aux collaborateurs. Rien n’y est public.",
        "en": "This network is for colleagues only. Nothing on it is public.",
    },
    "source_code": {"fr": "Code source de Parvis (AGPL)", "en": "Source code of Parvis (AGPL)"},
    "contact": {"fr": "Contact :", "en": "Contact:"},
    "authorize": {"fr": "Autoriser l’accès", "en": "Authorise access"},
    "app_asks": {
        "fr": "demande l’accès à votre compte. Cette application pourra :",
        "en": "asks for access to your account. This application will be able to:",
    },
    "app_asks_too_much": {
        "fr": "demande des droits que seules l’administration et la modération du site peuvent donner. Vous ne les"
        " avez pas, et l’application ne les aura pas :",
        "en": "asks for rights that only admins and moderators of the site can give. You do not have them, and the"
        " application will not get them:",
    },
    "back_to_app": {"fr": "Retourner à l’application", "en": "Go back to the application"},
    "app_unverified": {
        "fr": "N’acceptez que si vous venez vous-même d’ouvrir cette application.",
        "en": "Accept only if you have just opened this application yourself.",
    },
    "app_endable": {
        "fr": "Vous pourrez mettre fin à cet accès :",
        "en": "You can end this access later on:",
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
    "access": {"fr": "Applications et navigateurs connectés", "en": "Apps and browsers that are logged in"},
    "access_intro": {
        "fr": "Tout ce qui a accès à votre compte. Se déconnecter dans une application ne suffit pas toujours : mettez fin"
        " ici à ce que vous n’utilisez plus ou ne reconnaissez pas.",
        "en": "All that has access to your account. To sign out in an app is not always enough: end here what you do not"
        " use any more, or do not know.",
    },
    "access_unused": {
        "fr": "L’accès d’une application prend fin de lui-même sans usage. Nombre de mois :",
        "en": "The access of an app ends by itself when it is not used. Number of months:",
    },
    "access_browser": {"fr": "Navigateur", "en": "Browser"},
    "access_current": {
        "fr": "C’est le navigateur que vous utilisez.",
        "en": "This is the browser that you use.",
    },
    "access_used": {"fr": "Dernier usage :", "en": "Last used:"},
    "access_used_unknown": {"fr": "inconnu", "en": "not known"},
    "access_since": {"fr": "Connexion :", "en": "Logged in:"},
    "access_scopes": {"fr": "Droits :", "en": "Rights:"},
    "access_end": {"fr": "Mettre fin à l’accès", "en": "End access"},
    "access_others": {"fr": "Mettre fin à tous les autres", "en": "End all others"},
    "access_others_help": {
        "fr": "Un appareil perdu, un doute ? Seul ce navigateur restera connecté.",
        "en": "A device was lost, or something is odd? Only this browser will stay logged in.",
    },
    "access_ended": {"fr": "L’accès a pris fin.", "en": "The access has ended."},
    "severances": {"fr": "Relations rompues", "en": "Severed relationships"},
    "severances_intro": {
        "fr": "Quand un site est retiré de la liste, les abonnements avec ses membres prennent fin. Voici lesquels.",
        "en": "When a site is taken off the list, follows to and from its people end. These were yours.",
    },
    "severances_none": {"fr": "Aucune relation n’a été rompue.", "en": "Nothing was severed."},
    # Pages for admins
    "admin": {"fr": "Administration", "en": "Administration"},
    "admin_peers": {"fr": "Sites autorisés", "en": "Allowed sites"},
    "admin_rules": {"fr": "Règles d’autres sites", "en": "Rules of other sites"},
    "admin_moves": {"fr": "Déménagements", "en": "Moves"},
    "admin_egress": {"fr": "Registre des sorties", "en": "Egress ledger"},
    "admin_reports": {"fr": "Signalements", "en": "Reports"},
    "reports_waiting": {"fr": "À traiter", "en": "Waiting"},
    "reports_resolved": {"fr": "Traités", "en": "Dealt with"},
    "reports_none": {"fr": "Il n’y a rien ici.", "en": "There is nothing here."},
    "reports_older": {"fr": "Plus anciens", "en": "Older ones"},
    "report_about": {"fr": "Signalement concernant", "en": "Report about"},
    "report_from": {"fr": "De", "en": "From"},
    "report_category": {"fr": "Motif", "en": "Category"},
    "report_comment": {"fr": "Commentaire", "en": "Comment"},
    "report_assigned": {"fr": "Pris en charge par", "en": "Taken on by"},
    "report_resolved_by": {"fr": "Traité par", "en": "Dealt with by"},
    "report_assign": {"fr": "Prendre en charge", "en": "Take it on"},
    "report_unassign": {"fr": "Ne plus prendre en charge", "en": "Hand it back"},
    "report_resolve": {"fr": "Marquer comme traité", "en": "Mark as dealt with"},
    "report_reopen": {"fr": "Rouvrir", "en": "Reopen"},
    "report_posts": {"fr": "Publications signalées", "en": "Reported posts"},
    "report_posts_help": {
        "fr": "Ce que la personne qui signale pouvait lire, et rien d’autre.",
        "en": "What the person who reports could read, and nothing else.",
    },
    "report_remove_posts": {"fr": "Supprimer ces publications", "en": "Delete these posts"},
    "category_spam": {"fr": "indésirable", "en": "spam"},
    "category_legal": {"fr": "illégal", "en": "illegal"},
    "category_violation": {"fr": "contraire aux règles", "en": "against the rules"},
    "category_other": {"fr": "autre", "en": "other"},
    "sanction": {"fr": "Mesure", "en": "Measure"},
    "sanction_impose": {"fr": "Décider", "en": "Decide"},
    "sanction_text": {"fr": "Motif, communiqué à la personne", "en": "Reason, told to the person"},
    "sanction_none": {"fr": "avertir", "en": "warn"},
    "sanction_sensitive": {"fr": "marquer comme sensible", "en": "mark as sensitive"},
    "sanction_disable": {"fr": "empêcher de se connecter", "en": "keep from logging in"},
    "sanction_silence": {"fr": "limiter aux abonnés", "en": "limit to followers"},
    "sanction_suspend": {"fr": "suspendre", "en": "suspend"},
    "lift_sensitive": {"fr": "Ne plus marquer comme sensible", "en": "No longer mark as sensitive"},
    "lift_disable": {"fr": "Laisser se connecter", "en": "Let log in again"},
    "lift_silence": {"fr": "Ne plus limiter", "en": "No longer limit"},
    "lift_suspend": {"fr": "Lever la suspension", "en": "End the suspension"},
    "strikes": {"fr": "Mesures prises jusqu’ici", "en": "Measures so far"},
    "admin_texts": {"fr": "Règles et textes", "en": "Rules and texts"},
    "texts_intro": {
        "fr": "Ce que les applications et les pages disent de ce site. Les textes sont en Markdown ; chaque version est"
        " conservée.",
        "en": "What apps and pages say about this site. Texts are Markdown; every version is kept.",
    },
    "site_rules": {"fr": "Règles", "en": "Rules"},
    "rules_help": {
        "fr": "Une règle par ligne, dans le même ordre dans chaque langue.",
        "en": "One rule a line, in the same order in each language.",
    },
    "text_extended_description": {"fr": "À propos", "en": "About"},
    "text_privacy_policy": {"fr": "Confidentialité", "en": "Privacy policy"},
    "text_terms_of_service": {"fr": "Conditions d’utilisation", "en": "Terms of service"},
    "admin_emoji": {"fr": "Émojis", "en": "Emoji"},
    "emoji_intro": {
        "fr": "Des images que tout le monde peut écrire sous la forme :nom: dans ses messages et ses réactions. Retirer"
        " un émoji ne change pas les messages : le nom y reste.",
        "en": "Pictures that everybody may write as :name: in posts and reactions. Removing one changes no post: the name"
        " stays in it.",
    },
    "emoji_none": {"fr": "Ce site n’a pas encore d’émojis.", "en": "This site has no emoji yet."},
    "emoji_new": {"fr": "Ajouter ou remplacer un émoji", "en": "Add or replace an emoji"},
    "emoji_name": {"fr": "Nom", "en": "Name"},
    "emoji_name_help": {
        "fr": "De 2 à 64 lettres sans accent, chiffres ou _. Un nom déjà pris reçoit la nouvelle image.",
        "en": "2 to 64 letters without accents, digits or _. A name that is taken gets the new picture.",
    },
    "emoji_picture": {"fr": "Image", "en": "Picture"},
    "emoji_picture_help": {
        "fr": "PNG, GIF, WebP, JPEG ou AVIF, au plus",
        "en": "PNG, GIF, WebP, JPEG or AVIF, at most",
    },
    "emoji_category": {"fr": "Catégorie", "en": "Category"},
    "emoji_category_help": {
        "fr": "Facultatif : le titre sous lequel les applications le rangent.",
        "en": "Optional: the heading under which apps show it.",
    },
    "emoji_add": {"fr": "Ajouter", "en": "Add"},
    "emoji_remove": {"fr": "Retirer", "en": "Remove"},
    "admin_announcements": {"fr": "Annonces", "en": "Announcements"},
    "announcements_intro": {
        "fr": "Ce que l’entreprise dit à toutes les personnes de ce site. Les textes sont en Markdown ; les heures en UTC.",
        "en": "What the company tells everybody on this site. Texts are Markdown; times are UTC.",
    },
    "announcements_none": {"fr": "Rien n’est annoncé.", "en": "Nothing is announced."},
    "announcement_new": {"fr": "Nouvelle annonce", "en": "New announcement"},
    "announcement_change": {"fr": "Modifier l’annonce", "en": "Change the announcement"},
    "announcement_title": {"fr": "Titre", "en": "Title"},
    "announcement_text": {"fr": "Texte", "en": "Text"},
    "announcement_importance": {"fr": "Importance", "en": "Importance"},
    "importance_normal": {"fr": "normale", "en": "normal"},
    "importance_important": {"fr": "importante", "en": "important"},
    "importance_must-read": {"fr": "à lire et à confirmer", "en": "must be read and acknowledged"},
    "announcement_publish_at": {
        "fr": "Montrer à partir de (vide : maintenant)",
        "en": "Show from (empty: now)",
    },
    "announcement_ends_at": {
        "fr": "Montrer jusqu’à (vide : jusqu’au retrait)",
        "en": "Show until (empty: until it is withdrawn)",
    },
    "announcement_read_by": {"fr": "Lue par", "en": "Read by"},
    "announcement_sites": {"fr": "Aussi pour les personnes de", "en": "Also for the people of"},
    "announcement_all_sites": {"fr": "tous les sites", "en": "all sites"},
    "announcement_report": {"fr": "Jusqu’où elle est arrivée", "en": "How far it has come"},
    "announcement_site": {"fr": "Site", "en": "Site"},
    "announcement_delivered": {"fr": "Remise", "en": "Delivered"},
    "too_few": {"fr": "trop peu pour le dire", "en": "too few to tell"},
    "announcement_for": {"fr": "Pour", "en": "For"},
    "announcement_everybody": {"fr": "tout le monde", "en": "everybody"},
    "announcement_for_hint": {
        "fr": "Rien de coché : pour tout le monde. Sinon seuls les services et les membres des groupes choisis lisent"
        " l’annonce, avec les personnes qui en écrivent.",
        "en": "None ticked: for everybody. Else only the departments and the members of the groups chosen read it,"
        " and those who write announcements.",
    },
    "announcement_publish": {"fr": "Annoncer", "en": "Announce"},
    "announcement_withdraw": {"fr": "Retirer", "en": "Withdraw"},
    "of": {"fr": "sur", "en": "of"},
    "save": {"fr": "Enregistrer", "en": "Save"},
    "scope_admin": {
        "fr": "administrer le site avec vos droits",
        "en": "administer the site with your rights",
    },
    "announced_numbers": {"fr": "Chiffres", "en": "Numbers"},
    "numbers_counted": {"fr": "comptés", "en": "counted"},
    "other_sites": {"fr": "autres sites", "en": "other sites"},
    "numbers_merged": {
        "fr": "de plusieurs sites, trop petits pour être montrés seuls",
        "en": "of several sites, each too small to be shown alone",
    },
    "numbers_held": {
        "fr": "non comptés : plus que le nombre de personnes confirmé",
        "en": "not counted: more than the number of people that was confirmed",
    },
    "numbers_struck": {"fr": "écartés", "en": "struck out"},
    "numbers_strike": {"fr": "Écarter", "en": "Strike out"},
    "received_rules_intro": {
        "fr": "Des groupes d’autres sites voudraient compter parmi leurs membres des personnes d’ici, selon leur service"
        " ou leur rôle. Aucune n’y entre avant votre accord. Qui y entre montre à l’autre site que la règle le désigne."
        " Une règle qui change attend de nouveau votre accord.",
        "en": "Groups of other sites would have people of this one as members, by department or role. Nobody is taken in"
        " before you approve. Who is taken in shows the other site that the rule means them. A rule that changes waits"
        " for you again.",
    },
    "received_rules": {"fr": "Règles reçues", "en": "Rules received"},
    "received_rules_none": {
        "fr": "Aucun groupe d’un autre site n’a de règle pour les personnes d’ici.",
        "en": "No group of another site has a rule for people of this one.",
    },
    "received_rule_group": {"fr": "Groupe", "en": "Group"},
    "received_rule_means": {"fr": "Qui", "en": "Whom"},
    "received_rule_people": {"fr": "Personnes d’ici", "en": "People here"},
    "received_rule_members": {"fr": "Déjà entrées", "en": "Taken in"},
    "received_rule_state": {"fr": "Décision", "en": "Decision"},
    "received_rule_changed": {"fr": "Changée. Approuvée auparavant :", "en": "Changed. Approved before:"},
    "received_rule_state_waiting": {"fr": "en attente", "en": "waiting"},
    "received_rule_state_approved": {"fr": "approuvée", "en": "approved"},
    "received_rule_state_refused": {"fr": "refusée", "en": "refused"},
    "received_rule_mandatory": {
        "fr": "obligatoire : qui part masque le groupe",
        "en": "mandatory: leaving mutes the group",
    },
    "received_rule_approve": {"fr": "Approuver", "en": "Approve"},
    "received_rule_refuse": {"fr": "Refuser", "en": "Refuse"},
    "moves_intro": {
        "fr": "Quand une personne change de filiale, ses abonnés d’ici la suivent si vous l’approuvez.",
        "en": "When somebody moves to another subsidiary, their followers here follow along if you approve.",
    },
    "moves_none": {"fr": "Personne n’a déménagé.", "en": "Nobody moved."},
    "moves_list": {"fr": "Demandes et décisions", "en": "Requests and decisions"},
    "move_asked": {"fr": "Demandé le", "en": "Asked on"},
    "move_old": {"fr": "Ancien compte", "en": "Old account"},
    "move_new": {"fr": "Nouveau compte", "en": "New account"},
    "move_followers": {"fr": "Abonnés ici", "en": "Followers here"},
    "move_state": {"fr": "État", "en": "State"},
    "move_pending": {"fr": "en attente", "en": "waiting"},
    "move_approved": {"fr": "approuvé", "en": "approved"},
    "move_refused": {"fr": "refusé", "en": "refused"},
    "move_approve": {"fr": "Approuver", "en": "Approve"},
    "move_refuse": {"fr": "Refuser", "en": "Refuse"},
    "egress_intro": {
        "fr": "Chaque connexion sortante de ce site, établie ou refusée. Heures UTC ; conservé {days} jours.",
        "en": "Every outgoing connection of this site, made or refused. Times are UTC; kept for {days} days.",
    },
    "egress_days": {"fr": "Derniers jours", "en": "Last days"},
    "egress_show": {"fr": "Afficher", "en": "Show"},
    "egress_totals": {"fr": "Totaux", "en": "Totals"},
    "egress_latest": {"fr": "Les plus récentes", "en": "The latest"},
    "egress_none": {
        "fr": "Ce site n’a contacté personne pendant cette période.",
        "en": "This site contacted nobody in this time.",
    },
    "egress_at": {"fr": "Quand", "en": "When"},
    "egress_purpose": {"fr": "But", "en": "Purpose"},
    "egress_outcome": {"fr": "Résultat", "en": "Outcome"},
    "egress_count": {"fr": "Nombre", "en": "Count"},
    "egress_out": {"fr": "Octets sortis", "en": "Bytes out"},
    "egress_in": {"fr": "Octets entrés", "en": "Bytes in"},
    "egress_last": {"fr": "Dernière fois", "en": "Last time"},
    "peers_intro": {
        "fr": "Ce site ne parle qu’avec les sites actifs de cette liste. Une liste vide ne parle avec personne.",
        "en": "This site speaks only with the active sites on this list. An empty list speaks with nobody.",
    },
    "peers_known": {"fr": "Sites connus", "en": "Known sites"},
    "peers_none": {"fr": "La liste est vide.", "en": "The list is empty."},
    "peer_host": {"fr": "Site", "en": "Site"},
    "peer_state": {"fr": "État", "en": "State"},
    "peer_software": {"fr": "Logiciel", "en": "Software"},
    "peer_since": {"fr": "Depuis", "en": "Since"},
    "peer_alerts": {"fr": "Alertes", "en": "Alerts"},
    "peer_propose": {"fr": "Proposer un site", "en": "Propose a site"},
    "peer_propose_help": {
        "fr": "Le site est interrogé une fois, pour montrer son logiciel, sa clé et son certificat. Rien n’est échangé"
        " avant votre confirmation.",
        "en": "The site is asked once, to show its software, its key and its certificate. Nothing is exchanged before"
        " you confirm.",
    },
    "peer_people": {"fr": "Nombre de personnes", "en": "Number of people"},
    "peer_people_help": {
        "fr": "Ce que ce site compte – votes à bulletin secret, lectures d’annonces – n’est cru que jusqu’à ce nombre."
        " Demandez-le à son administrateur.",
        "en": "What this site counts – votes in secret ballots, readers of announcements – is believed up to this number"
        " only. Ask its administrator for it.",
    },
    "peer_people_now": {"fr": "Nombre cru", "en": "Number that is believed"},
    "peer_people_known": {
        "fr": "non confirmé : les comptes connus ici",
        "en": "not confirmed: the accounts that are known here",
    },
    "peer_people_reported": {"fr": "Il dit lui-même", "en": "It says itself"},
    "peer_people_choice": {
        "fr": "Nombre confirmé (vide : non confirmé)",
        "en": "Confirmed number (empty: not confirmed)",
    },
    "peer_note": {"fr": "Note", "en": "Note"},
    "peer_note_help": {
        "fr": "Pourquoi ce site, et qui en répond",
        "en": "Why this site, and who answers for it",
    },
    "peer_own_key": {"fr": "Empreinte de la clé de ce site", "en": "Fingerprint of this site’s key"},
    "peer_own_key_help": {
        "fr": "Lisez-la par téléphone à l’administrateur de l’autre site.",
        "en": "Read it to the other site’s administrator by telephone.",
    },
    "peer_key_seen": {"fr": "Empreinte de sa clé (SHA-256)", "en": "Fingerprint of its key (SHA-256)"},
    "peer_key_confirmed": {"fr": "Empreinte confirmée", "en": "Confirmed fingerprint"},
    "peer_key_changed": {"fr": "clé changée", "en": "key changed"},
    "peer_key_changed_help": {
        "fr": "Ce site montre une autre clé que celle qui a été confirmée. Appelez son administrateur ; confirmez la"
        " nouvelle clé ou suspendez le site.",
        "en": "This site shows another key than the one that was confirmed. Call its administrator; confirm the new"
        " key or suspend the site.",
    },
    "peer_tls_issuer": {"fr": "Certificat TLS émis par", "en": "TLS certificate issued by"},
    "peer_tls_names": {"fr": "Certificat TLS pour", "en": "TLS certificate for"},
    "peer_networks": {"fr": "Réseaux", "en": "Networks"},
    "peer_not_pinned": {"fr": "non limités", "en": "not pinned"},
    "peer_waiting": {"fr": "Envois en attente", "en": "Deliveries waiting"},
    "peer_ask_again": {"fr": "Interroger de nouveau", "en": "Ask again"},
    "peer_confirm": {"fr": "Confirmer la clé", "en": "Confirm the key"},
    "peer_confirm_help": {
        "fr": "Demandez l’empreinte à son administrateur par une autre voie, et saisissez ce qu’il vous dit.",
        "en": "Ask its administrator for the fingerprint by another way, and type what you are told.",
    },
    "peer_fingerprint_given": {"fr": "Empreinte communiquée", "en": "Fingerprint that you were told"},
    "peer_posture": {"fr": "Contrôle", "en": "Posture"},
    "peer_posture_help": {
        "fr": "Ce que le site montre à un inconnu. Contrôlé chaque jour.",
        "en": "What the site shows to a stranger. Looked at every day.",
    },
    "peer_probed": {"fr": "Contrôlé le", "en": "Probed on"},
    "peer_probe": {"fr": "Contrôler maintenant", "en": "Probe now"},
    "peer_scope": {"fr": "Ce que le site voit de nous", "en": "What the site sees of us"},
    "peer_scope_choice": {"fr": "Personnes visibles", "en": "People shown"},
    "peer_scope_names": {
        "fr": "Noms d’utilisateur, séparés par des espaces (seulement pour « comptes choisis »)",
        "en": "Usernames, separated by spaces (for “chosen accounts” only)",
    },
    "peer_suspend": {"fr": "Suspendre", "en": "Suspend"},
    "peer_suspend_help": {
        "fr": "Rien n’est plus échangé. Les envois attendent ; rien n’est perdu.",
        "en": "Nothing is exchanged any more. Deliveries wait; nothing is lost.",
    },
    "peer_resume": {"fr": "Reprendre", "en": "Resume"},
    "peer_remove": {"fr": "Retirer définitivement", "en": "Remove for good"},
    "peer_remove_help": {
        "fr": "Ses publications sont cachées, puis effacées après 30 jours ; les abonnements dans les deux sens prennent"
        " fin ; les envois sont annulés. Pour une séparation en ordre, prenez d’abord congé, attendez qu’il n’y ait"
        " plus d’envois en attente, puis retirez.",
        "en": "Its posts are hidden, and purged after 30 days; follows in both directions end; deliveries are"
        " cancelled. For an orderly separation say goodbye first, wait until no delivery waits, then remove.",
    },
    "peer_goodbye": {
        "fr": "Prendre congé : finir les abonnements, y effacer nos publications",
        "en": "Say goodbye: end follows, delete our posts there",
    },
    "peer_lock": {
        "fr": "Fermer aussi les comptes d’ici dont l’adresse e-mail est de son domaine :",
        "en": "Also lock out people here whose e-mail address is of its domain:",
    },
    "peer_remove_name": {
        "fr": "Pour confirmer, saisissez le nom du site",
        "en": "To confirm, type the name of the site",
    },
    "peer_hold": {"fr": "Conserver (obligation légale)", "en": "Legal hold"},
    "peer_hold_help": {
        "fr": "Empêche l’effacement de ce qui vient de ce site. Ce qui est caché le reste.",
        "en": "Keeps what came from this site from being purged. What is hidden stays hidden.",
    },
    "peer_held": {
        "fr": "Ce qui vient de ce site est conservé.",
        "en": "What came from this site is on hold.",
    },
    "peer_release": {"fr": "Lever l’obligation", "en": "Release the hold"},
    "peer_purged": {"fr": "Effacé.", "en": "Purged."},
    "peer_history": {"fr": "Historique", "en": "History"},
    "history_who": {"fr": "Qui", "en": "Who"},
    "history_what": {"fr": "Quoi", "en": "What"},
    "history_after": {"fr": "Après", "en": "After"},
    "state_proposed": {"fr": "proposé", "en": "proposed"},
    "state_active": {"fr": "actif", "en": "active"},
    "state_suspended": {"fr": "suspendu", "en": "suspended"},
    "state_removed": {"fr": "retiré", "en": "removed"},
    "scope_of_all": {"fr": "tout le monde", "en": "everybody"},
    "scope_of_hidden": {
        "fr": "une personne à la fois, sans annuaire",
        "en": "one person at a time, no directory",
    },
    "scope_of_listed": {"fr": "comptes choisis", "en": "chosen accounts"},
    "verdict_green": {"fr": "bon", "en": "good"},
    "verdict_red": {"fr": "à corriger", "en": "to be put right"},
    "verdict_unknown": {"fr": "inconnu", "en": "unknown"},
    "posture_key": {"fr": "Clé du site inchangée", "en": "The site’s key has not changed"},
    "posture_nodeinfo": {
        "fr": "NodeInfo ne nomme pas ses sites autorisés (personnes)",
        "en": "NodeInfo does not name its allowed sites (people)",
    },
    "posture_user_actor": {"fr": "Profils fermés aux inconnus", "en": "Profiles are closed to strangers"},
    "posture_public_timeline": {
        "fr": "Fil public fermé aux inconnus",
        "en": "The public timeline is closed to strangers",
    },
    "posture_peer_list": {
        "fr": "Liste de ses sites fermée aux inconnus",
        "en": "The list of its sites is closed to strangers",
    },
    "posture_clock": {"fr": "Horloge à l’heure", "en": "The clock is right"},
    "posture_certificate": {
        "fr": "Certificat reconnu, et pas près d’expirer",
        "en": "The certificate is trusted and does not expire soon",
    },
    "posture_signed_fetch": {"fr": "Nos lectures signées aboutissent", "en": "Our signed reads are answered"},
    "posture_files": {
        "fr": "Peut charger nos images et fichiers",
        "en": "Can load our pictures and files",
    },
    "peer_files": {"fr": "Images et fichiers", "en": "Pictures and files"},
    "peer_files_help": {
        "fr": "Mastodon et la plupart des logiciels chargent les fichiers sans signer : sans adresses qui le permettent, ils ne"
        " montrent ni nos images ni nos avatars. Qui a une telle adresse a le fichier, pendant un mois.",
        "en": "Mastodon and most software load files without signing: without addresses that allow it, they show neither our"
        " pictures nor our avatars. Whoever has such an address has the file, for a month.",
    },
    "peer_files_choice": {"fr": "Ce site charge nos fichiers", "en": "This site loads our files"},
    "peer_files_undecided": {"fr": "à décider", "en": "to be decided"},
    "peer_files_signed": {"fr": "en signant", "en": "signed"},
    "peer_files_unsigned": {
        "fr": "sans signer, par des adresses qui le permettent",
        "en": "unsigned, from addresses that allow it",
    },
    "posture_agreement": {
        "fr": "Ne parle qu’avec nos sites autorisés",
        "en": "Speaks only with sites that we allow",
    },
    "problem_host": {
        "fr": "Ce n’est pas le nom d’un site, ou il est déjà sur la liste.",
        "en": "This is not the name of a site, or it is on the list already.",
    },
    "problem_reach": {
        "fr": "Le site ne s’est pas présenté comme il faut.",
        "en": "The site did not introduce itself well.",
    },
    "problem_change": {"fr": "Le changement n’a pas été fait.", "en": "The change was not made."},
    "problem_fingerprint": {
        "fr": "Cette empreinte n’est pas celle que le site montre. Ne le confirmez pas.",
        "en": "This fingerprint is not the one that the site shows. Do not confirm it.",
    },
}


def choose_language(request: web.Request, language: str) -> None:
    """Answer a form in the language that its page was asked for in; "" for none in particular."""
    request[CHOSEN] = language


def chosen_language(request: web.Request) -> str:
    """Return the language that was asked for, by `?lang=` or by a form of such a page; "" for none."""
    return request.get(CHOSEN) or request.query.get("lang", "")


def language_of(request: web.Request) -> str:
    """Choose the reader's language: `?lang=`, then the one they chose, then what the browser accepts, then that of their
    last login, then the site's first.
    """
    offered = [code for code in site_of(request).look.languages if code in LANGUAGES] or list(LANGUAGES)
    return best_of(offered, accepted_languages(request))


def accepted_languages(request: web.Request) -> list[str]:
    """Return the languages a reader wants, best first: `?lang=`, the one they chose, what the browser accepts, that of
    their last login, then the site's.
    """
    accepted = _accepted(request.headers.get("Accept-Language", ""))
    grant = request.get(GRANT)
    known = [grant.locale] if grant and grant.locale else []
    chosen = [chosen_language(request), grant.language if grant else ""]
    return [*chosen, *accepted, *known, *site_of(request).look.languages]


def best_of(offered: Sequence[str], accepted: Sequence[str]) -> str:
    """Choose among languages: the first accepted one, whatever the country; else the first."""
    by_code = {code.lower().partition("-")[0]: code for code in reversed(offered)}
    codes = (each.strip().lower().partition("-")[0] for each in accepted)
    return next((by_code[code] for code in codes if code in by_code), offered[0])


def translator(language: str, more: Texts = MappingProxyType({})) -> Callable[[str], str]:
    """Return the function that pages call with a key. Raises KeyError for one that is neither in TEXTS nor in
    `more`.
    """
    return lambda key: (more.get(key) or TEXTS[key])[language]


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
