"""What we know, and who may see it: tables and the rules about them.

The lowest room: it imports nothing of ours and knows neither HTTP nor ActivityPub. A family is a package; families
import each other only downwards, from the last of this list to the first (`make check`), and `core` none:

    core           settings, database, schema, transactions, counters, the audit, accounts, who may see what
    text           the only makers of HTML, and what counts as the same word
    mail           mails that wait, and what became of them
    delivery       activities out (one row per inbox) and in, and what is to be fetched in the background
    groups         groups, their rules, their members' sites
    search         the index, and what people type
    files          what files are, made safe in a process apart, and where their bytes lie; media and emoji
    posts          posts, timelines, lists, conversations, polls, quotes, reactions
    people         our own people: passwords, tokens, follows, preferences, the directory
    knowledge      questions and their answers, pages, collections: what people find by themselves
    identity       providers of company sign-in, and whom they mean here
    invitations    links with which people join
    peers          the allow-list, and what a removal leaves
    moderation     blocks, reports, sanctions, statistics, rules and texts of the site, erasure
    announcements  what is announced to whom, and who has acknowledged it
    notifications  who is notified of what, and pushes to their phones

    migrations     the history of the schema, one folder per database
"""

FAMILIES = (
    "core",
    "delivery",
    "mail",
    "groups",
    "files",
    "posts",
    "people",
    "knowledge",
    "identity",
    "invitations",
    "peers",
    "moderation",
    "announcements",
    "notifications",
)
"""The families with tables. Each has a FAMILY in its `__init__.py`: models/core/family.py."""
