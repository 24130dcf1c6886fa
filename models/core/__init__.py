"""What every family stands on; it imports none of them.

config errors version base records    settings, the error tree, ids and time, JSON that outlives its version
zones look                            time zones by name; how the site shows itself, as its admins chose
features                              what a site can do without, by the name of each feature
database sqlite inside                the connection, and what we use of Tortoise that it does not promise
database_errors                       what the database raises, in our own words
schema                                which version the schema has, and bringing it up to date
transaction locks live                atomic changes, taking turns, events after the commit
behalf                                for whom something is done; one thing of a person at a time
batches                               deleting and changing very many rows, some at a time
family hooks                          what a family registers; which of the registered do something at a hook
whose                                 what of a table somebody takes with them, and what an erasure leaves
counts count_repair                   changing counters, and setting them right
site secret folder backup             one site, its secret, its folder, a copy of its database
audit egress                          who did what, whom the server contacted
accounts visibility                   everybody known here, and the only place that answers who may see what
partners                              what a site may do here, by what it is to us
circles                               who may see which field of what somebody does in the company
homes unwanted                        which posts come into whose home, whom somebody wants to hear nothing from, as SQL
paging task_runs                      pages of lists; when each periodic task ran
resources                             what a site runs out of
"""

from models.core.family import Family
from models.core.whose import nobodys, of, of_site

FAMILY = Family(
    modules=("accounts", "audit", "egress", "look", "task_runs"),
    whose={
        "accounts": of(
            "id",
            hides=("avatar_id", "header_id", "revision", "ed25519_key_id"),
            stays="the row stays, empty: its name and id are never given again",
        ),
        "signing_keys": nobodys(
            "who has somebody's key writes in their name", stays="the last Delete still has to be signed"
        ),
        "audit": nobodys(
            "it names others too, and is the site's", stays="who did what to whom is asked later"
        ),
        "dials": of_site("whom the server contacted"),
        "site_look": of_site("what admins chose"),
        "task_runs": of_site("when tasks ran"),
    },
)
