"""Groups as JSON Schema, and what each call of `/api/parvis/v1/groups` answers: a part of web/mastodon/openapi.py's document.

What standard clients call is in endpoints.tsv, and what that answers in schemas.py.
"""

from models.groups.groups import ACCESS, KINDS
from web.http.schema import (
    DAY,
    ID,
    MOMENT,
    NUMBER,
    TEXT,
    YES_NO,
    Schema,
    entity,
    list_of,
    one_of,
    or_null,
    ref,
)

_ROLE = one_of("member", "moderator", "owner")

GROUP_ENTITIES: dict[str, Schema] = {
    "Group": entity(
        id=ID,
        account=ref("Account"),
        access=one_of(*ACCESS),
        kind=one_of(*KINDS),
        rules=TEXT,
        slow_mode_s=NUMBER,
        starts_on=or_null(DAY),
        ends_on=or_null(DAY),
        archived_at=or_null(MOMENT),
        state=or_null(one_of("member", "requested", "invited")),
        role=or_null(_ROLE),
        rule=or_null(ref("GroupRule")),
        by_rule=YES_NO,
        mandatory=YES_NO,
        sites=list_of(TEXT),
        sites_left_out=list_of(TEXT),
    ),
    "GroupRule": entity(
        departments=list_of(TEXT), roles=list_of(TEXT), sites=list_of(TEXT), open_to_others=YES_NO
    ),
    "GroupMember": entity(account=ref("Account"), role=_ROLE),
    "GroupFile": entity(
        attachment=ref("MediaAttachment"),
        status_id=ID,
        account=ref("Account"),
        sensitive=YES_NO,
        created_at=MOMENT,
    ),
    "GroupTemplate": entity(
        key=TEXT,
        name=TEXT,
        access=one_of(*ACCESS),
        kind=one_of(*KINDS),
        description=TEXT,
        rules=TEXT,
        slow_mode_s=NUMBER,
        own=YES_NO,
    ),
}

_GROUPS = "/api/parvis/v1/groups"
_GROUP = f"{_GROUPS}/{{id}}"
_POST = f"{_GROUP}/posts/{{post_id}}"

GROUP_ANSWERS = {
    ("GET", _GROUPS): "[Group]",
    ("POST", _GROUPS): "Group",
    ("GET", f"{_GROUPS}/templates"): "[GroupTemplate]",
    ("GET", _GROUP): "Group",
    ("PATCH", _GROUP): "Group",
    ("DELETE", f"{_GROUP}/avatar"): "Group",
    ("DELETE", f"{_GROUP}/header"): "Group",
    ("PUT", f"{_GROUP}/rule"): "Group",
    ("DELETE", f"{_GROUP}/rule"): "Group",
    ("POST", f"{_GROUP}/join"): "Group",
    ("POST", f"{_GROUP}/leave"): "{}",
    ("GET", f"{_GROUP}/posts"): "[Status]",
    ("GET", f"{_GROUP}/pinned"): "[Status]",
    ("GET", f"{_GROUP}/files"): "[GroupFile]",
    ("GET", f"{_GROUP}/members"): "[GroupMember]",
    ("PUT", f"{_GROUP}/members/{{account_id}}"): "{}",
    ("DELETE", f"{_GROUP}/members/{{account_id}}"): "{}",
    ("GET", f"{_GROUP}/invitations"): "[GroupMember]",
    ("POST", f"{_GROUP}/invitations"): "{}",
    ("GET", f"{_GROUP}/requests"): "[GroupMember]",
    ("POST", f"{_GROUP}/requests/{{account_id}}/approve"): "{}",
    ("POST", f"{_GROUP}/requests/{{account_id}}/refuse"): "{}",
    ("DELETE", _POST): "{}",
    **{("POST", f"{_POST}/{verb}"): "{}" for verb in ("pin", "unpin", "lock", "unlock", "move")},
}
"""Method and path of each -> what it answers, as endpoints.tsv writes it."""
