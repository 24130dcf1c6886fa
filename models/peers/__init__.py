"""Other sites: the allow-list (`peers`), what a removal leaves (`removal`) and
ends, in numbers (`severing`), which do not answer (`host_health`).

`offers` is whom we offer them of our people, `directory` whom they offer us, `partners` who of them is not of the company.
`words` writes a site's key as ten words; `group_places` says at which of them a group has members.
"""

from models.core.family import Family
from models.core.whose import nobodys, of, of_site

FAMILY = Family(
    modules=("directory", "host_health", "offers", "partners", "peers", "removal"),
    whose={
        "peers": of_site("the allow-list"),
        "silent_hosts": of_site("sites that do not answer"),
        "partner_groups": nobodys("an admin's, about a group"),
        "directory_sites": of_site("how far the lists of other sites were read"),
        "directory_entries": nobodys("whom other sites list"),
        "directory_offers": of(
            "id", stays="emptied once its person is listed no more; the number itself goes after 90 days"
        ),
        "offered_fields": of_site("an admin's"),
        "severances": of("account_id", stays="what a removal took from people; others may demand it"),
        "severance_events": of("account_id"),
    },
)
