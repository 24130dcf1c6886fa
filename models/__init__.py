"""What we know, and who may see it: tables and the rules about them.

The lowest room: it imports nothing of ours and knows neither HTTP nor ActivityPub.

    config errors base          settings, the error tree, ids and time
    database transaction live   the connection, atomic changes, events after commit
    text                        the only HTML makers
    visibility                  the only place that answers "who can see this"
    peers audit                 the allow-list and its history, who did what
    accounts posts reactions follows moderation notifications timelines search
                                one file per family of tables, with the functions on them
    people oauth preferences    our own people: passwords, roles, tokens, read markers
    deliveries received         activities out (one row per inbox) and in (id unique)
    migrations                  aerich's, one folder per database
"""
