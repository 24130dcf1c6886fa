"""Groups and who is in them: `groups`, membership `rules`, the `sites` of members, `templates`, their `files`, and `finding`
them."""

from models.core.family import Family
from models.core.whose import nobodys, of, of_site

FAMILY = Family(
    modules=("groups", "rules", "sites", "templates"),
    whose={
        "groups": of_site("a group is its members', and archived, not deleted"),
        "group_members": of("account_id"),
        "group_rule_exits": of("account_id"),
        "group_rule_members": of("account_id"),
        "group_rule_decisions": of_site("what admins decided about rules of other sites' groups"),
        "group_rules": of_site("a group's, by its id"),
        "group_rule_sites": nobodys("a group's"),
        "group_rule_terms": nobodys("a group's"),
        "group_decisions": nobodys("a group's"),
        "group_sites": nobodys("a group's"),
        "group_templates": of_site("an admin's"),
        "locked_threads": nobodys("a group's"),
    },
)
