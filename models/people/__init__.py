"""Our own people, and how people are related.

people oauth access scopes preferences    passwords and roles, tokens and sessions, what they may, read markers
follows relationships endorsements notes domain_blocks moves    relations between accounts
discovery experts featured_tags   finding people, who knows something, hashtags on profiles
roster staff                      accounts as moderators list them, our people as admins do
work hours chart                  what people do in the company; when; the org chart
counters                          what is counted of followers
"""

from models.core.family import Family
from models.people.counters import COUNTERS

FAMILY = Family(
    modules=(
        "discovery",
        "domain_blocks",
        "endorsements",
        "featured_tags",
        "follows",
        "moves",
        "notes",
        "oauth",
        "people",
        "preferences",
        "work",
    ),
    # Records that others may demand.
    outlive_accounts=frozenset({"moves"}),
    counters=COUNTERS,
)
