"""Texts of the pages of groups and of acting as a group, in French and English; a part of web/http/language.py's."""

GROUP_TEXTS: dict[str, dict[str, str]] = {
    "group_tab_posts": {"fr": "Publications", "en": "Posts"},
    "group_tab_pinned": {"fr": "Épinglées", "en": "Pinned"},
    "group_tab_files": {"fr": "Fichiers", "en": "Files"},
    "group_tab_members": {"fr": "Membres", "en": "Members"},
    "group_tab_about": {"fr": "À propos", "en": "About"},
    "group_rules_first": {
        "fr": "En rejoignant ce groupe, on en accepte les règles :",
        "en": "Who joins this group agrees to its rules:",
    },
    "group_mute": {"fr": "Masquer ce groupe", "en": "Mute this group"},
    "group_unmute": {"fr": "Ne plus masquer ce groupe", "en": "Unmute this group"},
    "group_mandatory": {
        "fr": "Ce groupe est obligatoire ici : on peut le masquer, non le quitter.",
        "en": "This group is mandatory here: you can mute it, not leave it.",
    },
    "group_begin_with": {"fr": "Partir d’un modèle", "en": "Begin with a template"},
    "group_text": {"fr": "Écrire au groupe", "en": "Write to the group"},
    "group_file": {"fr": "Joindre un fichier", "en": "Add a file"},
    "group_file_description": {
        "fr": "Description du fichier, pour qui ne peut pas le voir",
        "en": "Description of the file, for those who cannot see it",
    },
    "group_publish": {"fr": "Publier", "en": "Publish"},
    "group_older": {"fr": "Plus anciennes", "en": "Older"},
    "group_more_members": {"fr": "Autres membres", "en": "More members"},
    "group_no_files": {"fr": "Il n’y a pas encore de fichier.", "en": "There are no files yet."},
    "group_for_members": {"fr": "Réservé aux membres du groupe.", "en": "For members of the group only."},
    "group_move": {"fr": "Déplacer", "en": "Move"},
    "group_move_to": {"fr": "Déplacer la discussion vers", "en": "Move the thread to"},
    "group_starts_on": {"fr": "Début", "en": "First day"},
    "group_ends_on": {"fr": "Fin", "en": "Last day"},
    "group_ends_on_explained": {
        "fr": "Le lendemain, le groupe s’archive : on peut encore le lire et y chercher.",
        "en": "On the next day the group archives itself: it can still be read and searched.",
    },
    "group_pictures": {"fr": "Images du groupe", "en": "Pictures of the group"},
    "group_avatar": {"fr": "Image de profil", "en": "Profile picture"},
    "group_header": {"fr": "Bandeau", "en": "Header"},
    "act_as": {"fr": "Se connecter en tant que", "en": "Log in as"},
    "act_as_oneself": {"fr": "moi-même", "en": "myself"},
    "act_as_group": {"fr": "le groupe", "en": "the group"},
    "act_as_explained": {
        "fr": "En tant que groupe, l’application publie en son nom et traite ses demandes. Votre nom est consigné.",
        "en": "As a group, the app posts in its name and answers its requests. Your name is put on record.",
    },
}
