"""Texts of the pages of groups and of acting as a group, in French and English; a part of web/language.py's."""

GROUP_TEXTS: dict[str, dict[str, str]] = {
    "act_as": {"fr": "Se connecter en tant que", "en": "Log in as"},
    "act_as_oneself": {"fr": "moi-même", "en": "myself"},
    "act_as_group": {"fr": "le groupe", "en": "the group"},
    "act_as_explained": {
        "fr": "En tant que groupe, l’application publie en son nom et traite ses demandes. Votre nom est consigné.",
        "en": "As a group, the app posts in its name and answers its requests. Your name is put on record.",
    },
}
