"""Other sites: the allow-list (`peers`), what a removal leaves (`removal`) and
ends, in numbers (`severing`), which do not answer (`host_health`).

`offers` is whom we offer them of our people, `directory` whom they offer us, `partners` who of them is not of the company.
`words` writes a site's key as ten words; `group_places` says at which of them a group has members.
"""

from models.core.family import Family

FAMILY = Family(
    modules=("directory", "host_health", "offers", "partners", "peers", "removal"),
    # Records that others may demand.
    outlive_accounts=frozenset({"severances"}),
)
