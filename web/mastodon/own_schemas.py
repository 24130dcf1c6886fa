"""Entities that only Parvis has, as JSON Schema: those of `/api/parvis/v1`. What standard clients decode is in
schemas.py.
"""

from models.groups.groups import ACCESS, KINDS, POST_KINDS
from models.knowledge.pages import PLACES, WRITERS
from web.http.schema import (
    ADDRESS,
    DAY,
    ID,
    MOMENT,
    NUMBER,
    OBJECT,
    TEXT,
    YES_NO,
    Schema,
    entity,
    list_of,
    more,
    one_of,
    or_null,
    ref,
)
from web.mastodon.schemas import AWAY

_ROLE = one_of("member", "moderator", "owner")

_PAGE_LINE: dict[str, Schema] = {
    "id": ID,
    "title": TEXT,
    "place": one_of(*PLACES),
    "group_id": or_null(ID),
    "owner_id": or_null(ID),
    "version": NUMBER,
    "changed_at": MOMENT,
    "review_at": or_null(MOMENT),
    "template": YES_NO,
}
_PAGE_VERSION: dict[str, Schema] = {
    "number": NUMBER,
    "title": TEXT,
    "editor_id": or_null(ID),
    "note": TEXT,
    "written_at": MOMENT,
    "characters": NUMBER,
}
OWN_ENTITIES: dict[str, Schema] = {
    "PageLine": entity(**_PAGE_LINE),
    "Page": entity(
        **_PAGE_LINE,
        status_id=ID,
        url=TEXT,
        text=TEXT,
        content=TEXT,
        headings=list_of(entity(level=NUMBER, id=TEXT, text=TEXT)),
        writers=one_of(*WRITERS),
        may_write=YES_NO,
        may_arrange=YES_NO,
        named_by=list_of(entity(**_PAGE_LINE)),
    ),
    "PageVersion": entity(**_PAGE_VERSION),
    "PageText": entity(**_PAGE_VERSION, text=TEXT),
    "PageComparison": entity(
        before=entity(**_PAGE_VERSION),
        after=entity(**_PAGE_VERSION),
        lines=list_of(
            entity(
                kind=one_of("same", "removed", "added", "skipped"),
                count=NUMBER,
                pieces=list_of(entity(text=TEXT, changed=YES_NO)),
            )
        ),
    ),
    "Group": entity(
        id=ID,
        account=ref("Account"),
        access=one_of(*ACCESS),
        kind=one_of(*KINDS),
        rules=TEXT,
        slow_mode_s=NUMBER,
        default_kind=one_of(*POST_KINDS),
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
    "Collection": entity(
        kind=one_of("faq", "shelf"),
        group_id=or_null(ID),
        may_change=YES_NO,
        entries=list_of(ref("CollectionEntry")),
    ),
    "CollectionEntry": entity(
        id=ID,
        type=one_of("post", "file", "link"),
        title=TEXT,
        own_title=TEXT,
        note=TEXT,
        review_on=or_null(DAY),
        url=TEXT,
        file=or_null(ref("MediaAttachment")),
        status=or_null(ref("Status")),
        answer=or_null(ref("Status")),
    ),
    "Access": entity(
        id=ID,
        kind=one_of("app", "browser"),
        name=TEXT,
        website=or_null(TEXT),
        scopes=list_of(TEXT),
        acts_as=or_null(TEXT),
        device=TEXT,
        created_at=MOMENT,
        last_used_at=or_null(MOMENT),
        current=YES_NO,
    ),
    "Draft": entity(
        id=ID,
        key=TEXT,
        fields=OBJECT,
        in_reply_to_id=or_null(ID),
        edit_id=or_null(ID),
        group_id=or_null(ID),
        media_attachments=list_of(ref("MediaAttachment")),
        revision=NUMBER,
        updated_at=MOMENT,
    ),
    "Upload": entity(
        id=ID,
        name=TEXT,
        length=NUMBER,
        offset=NUMBER,
        state=one_of("receiving", "processing", "ready", "failed"),
        problem=or_null(TEXT),
        expires_at=MOMENT,
        media_attachment=or_null(ref("MediaAttachment")),
    ),
    "GroupRule": entity(
        departments=list_of(TEXT), roles=list_of(TEXT), sites=list_of(TEXT), open_to_others=YES_NO
    ),
    "GroupMember": entity(account=ref("Account"), role=_ROLE, reason=TEXT),
    "GroupFile": entity(
        attachment=ref("MediaAttachment"),
        status_id=ID,
        account=ref("Account"),
        sensitive=YES_NO,
        created_at=MOMENT,
        tags=list_of(TEXT),
    ),
    "File": entity(
        id=ID,
        status_id=ID,
        name=TEXT,
        url=ADDRESS,
        versions=list_of(
            entity(
                number=NUMBER,
                bytes=or_null(NUMBER),
                note=TEXT,
                created_at=MOMENT,
                account=or_null(ref("Account")),
                attachment=ref("MediaAttachment"),
            )
        ),
        tags=list_of(TEXT),
        may_add=YES_NO,
        may_tag=YES_NO,
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
    "AnnouncementId": entity(id=ID),
    "AnnouncementQuestion": entity(
        status=ref("Status"), answers=list_of(entity(status=ref("Status"), official=YES_NO))
    ),
    "AnnouncementReport": entity(
        id=ID,
        published_at=or_null(MOMENT),
        targeted=or_null(NUMBER),
        delivered=or_null(NUMBER),
        acknowledged=or_null(NUMBER),
        seconds_to_90_percent=or_null(NUMBER),
        sites=list_of(
            entity(
                site=TEXT,
                targeted=or_null(NUMBER),
                delivered=or_null(NUMBER),
                acknowledged=or_null(NUMBER),
                state=TEXT,
                updated_at=MOMENT,
            )
        ),
    ),
    "BallotSite": entity(
        site=TEXT, voters_count=or_null(NUMBER), votes_counts=or_null(list_of(NUMBER)), state=TEXT
    ),
    "Audience": entity(
        kind=one_of("all", "site", "group", "followers", "named", "targeted"),
        visibility=one_of("public", "unlisted", "private", "direct"),
        local_only=YES_NO,
        group=or_null(entity(id=ID, acct=TEXT, name=TEXT)),
        total=NUMBER,
        whole=YES_NO,
        sites=list_of(entity(site=TEXT, name=TEXT, count=or_null(NUMBER), few=YES_NO, partner=YES_NO)),
        left_out=list_of(
            entity(
                site=TEXT,
                name=TEXT,
                why=one_of(
                    "site_only",
                    "no_member",
                    "no_follower",
                    "nobody_named",
                    "not_shown",
                    "suspended",
                    "partner",
                ),
            )
        ),
        unread=list_of(
            entity(
                id=or_null(ID),
                acct=TEXT,
                display_name=TEXT,
                why=one_of(
                    "unknown",
                    "not_linked",
                    "suspended",
                    "not_shown",
                    "gone",
                    "blocked",
                    "other_site",
                    "not_member",
                    "invited",
                    "partner",
                ),
                may_invite=YES_NO,
            )
        ),
        away=list_of(more(AWAY, id=ID, acct=TEXT, display_name=TEXT)),
    ),
    "PersonAtWork": entity(
        id=ID,
        account=ref("Account"),
        title=TEXT,
        department=TEXT,
        location=TEXT,
        phone=TEXT,
        languages=list_of(TEXT),
        skills=list_of(TEXT),
        manager=or_null(ref("Account")),
        hours=list_of(or_null(entity(**{"from": TEXT, "to": TEXT}))),
        time_zone=TEXT,
        away=or_null(AWAY),
        team_only=list_of(TEXT),
    ),
    "LedgerLine": entity(
        site=TEXT,
        name=TEXT,
        state=one_of("here", "received", "waiting", "never"),
        at=or_null(MOMENT),
        why=or_null(
            one_of(
                "queued",
                "unreachable",
                "answered",
                "suspended",
                "site_only",
                "no_member",
                "no_follower",
                "nobody_named",
                "not_targeted",
                "not_shown",
                "partner",
                "by_group",
                "refused",
                "expired",
                "cancelled",
            )
        ),
        next_try=or_null(MOMENT),
        status=or_null(NUMBER),
        behind=YES_NO,
        removal=or_null(one_of("done", "waiting", "failed")),
        removed_at=or_null(MOMENT),
    ),
    "Duplicates": entity(duplicate_of=or_null(ref("Status")), duplicates=list_of(ref("Status"))),
    "Candidate": entity(
        account=ref("Account"), skills=list_of(TEXT), accepted_answers=NUMBER, works_now=YES_NO
    ),
    "Expert": entity(account=ref("Account"), skill=TEXT, works_now=YES_NO),
    "SkillCount": entity(name=TEXT, people=NUMBER),
    "Receipt": entity(site=TEXT, how=TEXT, state=TEXT, at=MOMENT, status=or_null(NUMBER)),
}
