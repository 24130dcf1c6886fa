"""Entities of the client API, as JSON Schema: what typed clients decode.

Every name of an entity is required; where it may be null, null is written, because clients drop a whole page for one
name that is missing. More names than these may be there. web/mastodon/openapi.py publishes them, and the tests hold
every endpoint to them.
"""

from models.core.features import FEATURES
from web.http.schema import (
    ADDRESS,
    ANYTHING,
    DAY,
    ID,
    MOMENT,
    NUMBER,
    OBJECT,
    REAL,
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
from web.parts import PARTS

_EMOJI = entity(
    shortcode=TEXT, url=ADDRESS, static_url=ADDRESS, visible_in_picker=YES_NO, category=or_null(TEXT)
)
_FIELD = entity(name=TEXT, value=TEXT, verified_at=or_null(MOMENT))
AWAY = entity(since=MOMENT, back_at=MOMENT, last_day=DAY, text=TEXT, deputy=or_null(TEXT))
"""When somebody does not work, and who stands in."""
_ACCOUNT = entity(
    id=ID,
    username=TEXT,
    acct=TEXT,
    url=ADDRESS,
    uri=ADDRESS,
    display_name=TEXT,
    note=TEXT,
    avatar=ADDRESS,
    avatar_static=ADDRESS,
    header=ADDRESS,
    header_static=ADDRESS,
    locked=YES_NO,
    bot=YES_NO,
    group=YES_NO,
    discoverable=or_null(YES_NO),
    noindex=or_null(YES_NO),
    created_at={**MOMENT, "pattern": r"^\d{4}-\d\d-\d\dT00:00:00\.000Z$"},
    last_status_at=or_null(DAY),
    emojis=list_of(_EMOJI),
    fields=list_of(_FIELD),
    roles=list_of(entity(id=TEXT, name=TEXT, color=TEXT)),
    parvis_work=or_null(entity(title=TEXT, department=TEXT, away=or_null(AWAY))),
    followers_count=NUMBER,
    following_count=NUMBER,
    statuses_count=NUMBER,
)
_POLL = entity(
    id=ID,
    expires_at=or_null(MOMENT),
    expired=YES_NO,
    multiple=YES_NO,
    votes_count=NUMBER,
    voters_count=or_null(NUMBER),
    voted=YES_NO,
    own_votes=list_of(NUMBER),
    options=list_of(entity(title=TEXT, votes_count=or_null(NUMBER))),
    emojis=list_of(_EMOJI),
)
DOCUMENT = entity(
    id=ID,
    name=TEXT,
    description=TEXT,
    bytes=or_null(NUMBER),
    version=NUMBER,
    newest_version=NUMBER,
)
_MEDIA = entity(
    id=ID,
    type=one_of("unknown", "image", "gifv", "video", "audio"),
    url=or_null(ADDRESS),
    preview_url=or_null(ADDRESS),
    remote_url=or_null(ADDRESS),
    meta=or_null(OBJECT),
    description=or_null(TEXT),
    blurhash=or_null(TEXT),
    document=or_null(DOCUMENT),
)
_CARD = entity(
    url=ADDRESS,
    title=TEXT,
    description=TEXT,
    type=one_of("link", "photo", "video", "rich"),
    authors=list_of(OBJECT),
    author_name=TEXT,
    author_url=TEXT,
    provider_name=TEXT,
    provider_url=TEXT,
    html=TEXT,
    width=NUMBER,
    height=NUMBER,
    image=or_null(ADDRESS),
    embed_url=TEXT,
    blurhash=or_null(TEXT),
)
_TAG_IN_POST = entity(name=TEXT, url=ADDRESS)
_TAG = entity(id=TEXT, name=TEXT, url=ADDRESS, history=list_of(entity(day=TEXT, uses=TEXT, accounts=TEXT)))
_FILTER = entity(
    id=ID,
    title=TEXT,
    context=list_of(one_of("home", "notifications", "public", "thread", "account")),
    expires_at=or_null(MOMENT),
    filter_action=one_of("warn", "hide", "blur"),
)
_FILTER_KEYWORD = entity(id=ID, keyword=TEXT, whole_word=YES_NO)
_FILTER_STATUS = entity(id=ID, status_id=ID)
_REACTION = entity(name=TEXT, count=NUMBER, me=YES_NO, url=or_null(ADDRESS), static_url=or_null(ADDRESS))
_STATUS = entity(
    id=ID,
    uri=ADDRESS,
    url=or_null(ADDRESS),
    created_at=MOMENT,
    edited_at=or_null(MOMENT),
    account=ref("Account"),
    content=TEXT,
    visibility=one_of("public", "unlisted", "private", "direct"),
    local_only=YES_NO,
    audience=entity(
        kind=one_of("all", "site", "group", "followers", "named", "targeted"),
        group=or_null(entity(id=ID, acct=TEXT, name=TEXT)),
        named=list_of(TEXT),
    ),
    sensitive=YES_NO,
    spoiler_text=TEXT,
    application=or_null(entity(name=TEXT, website=or_null(ADDRESS))),
    mentions=list_of(entity(id=ID, username=TEXT, url=ADDRESS, acct=TEXT)),
    tags=list_of(_TAG_IN_POST),
    emojis=list_of(_EMOJI),
    reblogs_count=NUMBER,
    favourites_count=NUMBER,
    replies_count=NUMBER,
    in_reply_to_id=or_null(ID),
    in_reply_to_account_id=or_null(ID),
    reblog=or_null(ref("Status")),
    card=or_null(ref("PreviewCard")),
    language=or_null(TEXT),
    emoji_reactions=list_of(more(_REACTION, account_ids=list_of(ID))),
    reactions=list_of(_REACTION),
    favourited=YES_NO,
    reblogged=YES_NO,
    muted=YES_NO,
    bookmarked=YES_NO,
    filtered=list_of(entity(filter=_FILTER, keyword_matches=ANYTHING, status_matches=ANYTHING)),
    **{name: schema for part in PARTS for name, schema in part.schema.items()},
)
_RULE = entity(id=TEXT, text=TEXT, hint=TEXT)
_PARVIS = entity(features=entity(**dict.fromkeys(FEATURES, YES_NO)))
_LIMITS = {
    "statuses": entity(
        max_characters=NUMBER, max_media_attachments=NUMBER, characters_reserved_per_url=NUMBER
    ),
    "media_attachments": entity(
        supported_mime_types=list_of(TEXT),
        image_size_limit=NUMBER,
        image_matrix_limit=NUMBER,
        video_size_limit=NUMBER,
        video_frame_rate_limit=NUMBER,
        video_matrix_limit=NUMBER,
    ),
    "polls": entity(
        max_options=NUMBER, max_characters_per_option=NUMBER, min_expiration=NUMBER, max_expiration=NUMBER
    ),
    "accounts": entity(max_featured_tags=NUMBER),
}
_NOTIFICATION = entity(id=ID, type=TEXT, created_at=MOMENT, account=ref("Account"), group_key=TEXT)
_POLICY_SUMMARY = entity(pending_requests_count=NUMBER, pending_notifications_count=NUMBER)
_REPORT = entity(
    id=ID,
    action_taken=YES_NO,
    action_taken_at=or_null(MOMENT),
    category=one_of("spam", "legal", "violation", "other"),
    comment=TEXT,
    forwarded=YES_NO,
    created_at=MOMENT,
)
_VERDICT = one_of("accept", "filter", "drop")
_NUMBERED_DAY = entity(date=MOMENT, value=or_null(TEXT))
"""null is a number that too few people stand behind."""

ENTITIES: dict[str, Schema] = {
    "Error": {"type": "object", "required": ["error"], "properties": {"error": TEXT, "details": OBJECT}},
    "Account": _ACCOUNT,
    "CredentialAccount": more(
        _ACCOUNT,
        source=entity(
            note=TEXT,
            fields=list_of(_FIELD),
            privacy=one_of("public", "unlisted", "private", "direct"),
            sensitive=YES_NO,
            language=or_null(TEXT),
            follow_requests_count=NUMBER,
        ),
        role=entity(id=TEXT, name=TEXT, color=TEXT, permissions=TEXT, highlighted=YES_NO),
    ),
    "Relationship": entity(
        id=ID,
        following=YES_NO,
        showing_reblogs=YES_NO,
        notifying=YES_NO,
        languages=or_null(list_of(TEXT)),
        followed_by=YES_NO,
        blocking=YES_NO,
        blocked_by=YES_NO,
        muting=YES_NO,
        muting_notifications=YES_NO,
        requested=YES_NO,
        requested_by=YES_NO,
        domain_blocking=YES_NO,
        endorsed=YES_NO,
        note=TEXT,
    ),
    "FamiliarFollowers": entity(id=ID, accounts=list_of(ref("Account"))),
    "Suggestion": entity(source=TEXT, sources=list_of(TEXT), account=ref("Account")),
    "Profile": entity(
        id=ID,
        display_name=TEXT,
        note=TEXT,
        fields=list_of(entity(name=TEXT, value=TEXT)),
        avatar=or_null(ADDRESS),
        header=or_null(ADDRESS),
        locked=YES_NO,
        bot=YES_NO,
        discoverable=or_null(YES_NO),
    ),
    "Status": _STATUS,
    "Context": entity(ancestors=list_of(ref("Status")), descendants=list_of(ref("Status"))),
    "StatusEdit": entity(
        content=TEXT,
        spoiler_text=TEXT,
        sensitive=YES_NO,
        created_at=MOMENT,
        account=ref("Account"),
        media_attachments=list_of(ref("MediaAttachment")),
        emojis=list_of(_EMOJI),
    ),
    "StatusSource": entity(id=ID, text=TEXT, spoiler_text=TEXT),
    "ScheduledStatus": entity(
        id=ID, scheduled_at=MOMENT, params=OBJECT, media_attachments=list_of(ref("MediaAttachment"))
    ),
    "Translation": entity(content=TEXT, detected_source_language=TEXT, provider=TEXT),
    "EmojiReaction": entity(name=TEXT, count=NUMBER, me=YES_NO, accounts=list_of(ref("Account"))),
    "MediaAttachment": _MEDIA,
    "Poll": _POLL,
    "PreviewCard": _CARD,
    "TrendsLink": more(_CARD, history=list_of(entity(day=TEXT, uses=TEXT, accounts=TEXT))),
    "Tag": _TAG,
    "FeaturedTag": entity(
        id=ID,
        name=TEXT,
        url=ADDRESS,
        statuses_count={"type": ["string", "integer"]},
        last_status_at=or_null(DAY),
    ),
    "List": entity(id=ID, title=TEXT, replies_policy=one_of("followed", "list", "none"), exclusive=YES_NO),
    "Filter": more(
        _FILTER,
        keywords=list_of(ref("FilterKeyword")),
        statuses=list_of(ref("FilterStatus")),
    ),
    "FilterV1": entity(
        id=ID,
        phrase=TEXT,
        context=list_of(TEXT),
        whole_word=YES_NO,
        expires_at=or_null(MOMENT),
        irreversible=YES_NO,
    ),
    "FilterKeyword": _FILTER_KEYWORD,
    "FilterStatus": _FILTER_STATUS,
    "Conversation": entity(
        id=ID, unread=YES_NO, accounts=list_of(ref("Account")), last_status=or_null(ref("Status"))
    ),
    "Notification": _NOTIFICATION,
    "GroupedNotifications": entity(
        accounts=list_of(ref("Account")),
        statuses=list_of(ref("Status")),
        notification_groups=list_of(
            entity(
                group_key=TEXT,
                notifications_count=NUMBER,
                type=TEXT,
                most_recent_notification_id={"type": ["string", "integer"]},
                sample_account_ids=list_of(ID),
            )
        ),
    ),
    "NotificationPolicyV1": entity(
        filter_not_following=YES_NO,
        filter_not_followers=YES_NO,
        filter_new_accounts=YES_NO,
        filter_private_mentions=YES_NO,
        summary=_POLICY_SUMMARY,
    ),
    "NotificationPolicy": entity(
        for_not_following=_VERDICT,
        for_not_followers=_VERDICT,
        for_new_accounts=_VERDICT,
        for_private_mentions=_VERDICT,
        for_limited_accounts=_VERDICT,
        summary=_POLICY_SUMMARY,
    ),
    "NotificationRequest": entity(
        id=ID,
        created_at=MOMENT,
        updated_at=MOMENT,
        notifications_count=TEXT,
        account=ref("Account"),
        last_status=or_null(ref("Status")),
    ),
    "Count": entity(count=NUMBER),
    "Markers": {
        "type": "object",
        "additionalProperties": entity(last_read_id=ID, version=NUMBER, updated_at=MOMENT),
    },
    "Preferences": entity(
        **{
            "posting:default:visibility": one_of("public", "unlisted", "private", "direct"),
            "posting:default:sensitive": YES_NO,
            "posting:default:language": TEXT,
            "reading:expand:media": one_of("default", "show_all", "hide_all"),
            "reading:expand:spoilers": YES_NO,
        }
    ),
    "Search": entity(
        accounts=list_of(ref("Account")), statuses=list_of(ref("Status")), hashtags=list_of(ref("Tag"))
    ),
    "SearchV1": entity(
        accounts=list_of(ref("Account")), statuses=list_of(ref("Status")), hashtags=list_of(TEXT)
    ),
    "Announcement": entity(
        id=ID,
        content=TEXT,
        starts_at=or_null(MOMENT),
        ends_at=or_null(MOMENT),
        all_day=YES_NO,
        published_at=MOMENT,
        updated_at=MOMENT,
        read=YES_NO,
        mentions=list_of(OBJECT),
        statuses=list_of(OBJECT),
        tags=list_of(_TAG_IN_POST),
        emojis=list_of(_EMOJI),
        reactions=list_of(entity(name=TEXT, count=NUMBER, me=YES_NO)),
    ),
    "CustomEmoji": _EMOJI,
    "Report": more(
        _REPORT,
        status_ids=or_null(list_of(ID)),
        rule_ids=or_null(list_of(TEXT)),
        target_account=ref("Account"),
    ),
    "WebPushSubscription": entity(
        id={"type": "integer", "maximum": 2**31 - 1},
        endpoint=ADDRESS,
        standard=YES_NO,
        alerts=OBJECT,
        policy=TEXT,
        server_key=TEXT,
    ),
    "Application": entity(
        id=TEXT,
        name=TEXT,
        website=or_null(ADDRESS),
        scopes=list_of(TEXT),
        redirect_uri=TEXT,
        redirect_uris=list_of(TEXT),
        vapid_key=TEXT,
    ),
    "CredentialApplication": entity(
        id=TEXT,
        name=TEXT,
        website=or_null(ADDRESS),
        scopes=list_of(TEXT),
        redirect_uri=TEXT,
        redirect_uris=list_of(TEXT),
        vapid_key=TEXT,
        client_id=TEXT,
        client_secret=TEXT,
        client_secret_expires_at=NUMBER,
    ),
    "Token": entity(access_token=TEXT, token_type=one_of("Bearer"), scope=TEXT, created_at=NUMBER),
    "Rule": _RULE,
    "ExtendedDescription": entity(updated_at=or_null(MOMENT), content=TEXT),
    "PrivacyPolicy": entity(updated_at=or_null(MOMENT), content=TEXT),
    "TermsOfService": entity(effective_date=DAY, effective=YES_NO, content=TEXT, succeeded_by=or_null(DAY)),
    "Instance": entity(
        domain=TEXT,
        title=TEXT,
        version=TEXT,
        source_url=ADDRESS,
        description=TEXT,
        usage=entity(users=entity(active_month=NUMBER)),
        thumbnail=entity(url=ADDRESS),
        icon=list_of(OBJECT),
        languages=list_of(TEXT),
        configuration=entity(
            **_LIMITS,
            urls=entity(streaming={"type": "string", "pattern": "^wss?://"}),
            vapid=entity(public_key=TEXT),
            translation=entity(enabled=YES_NO),
            parvis=_PARVIS,
        ),
        registrations=entity(enabled=YES_NO, approval_required=YES_NO, message=or_null(TEXT)),
        api_versions=entity(mastodon=NUMBER),
        contact=entity(email=TEXT, account=or_null(ref("Account"))),
        rules=list_of(_RULE),
    ),
    "InstanceV1": entity(
        uri=TEXT,
        title=TEXT,
        short_description=TEXT,
        description=TEXT,
        email=TEXT,
        version=TEXT,
        source_url=ADDRESS,
        urls=entity(streaming_api={"type": "string", "pattern": "^wss?://"}),
        stats=entity(user_count=NUMBER, status_count=NUMBER, domain_count=NUMBER),
        thumbnail=or_null(ADDRESS),
        languages=list_of(TEXT),
        registrations=YES_NO,
        approval_required=YES_NO,
        invites_enabled=YES_NO,
        configuration=entity(**_LIMITS, parvis=_PARVIS),
        contact_account=or_null(ref("Account")),
        rules=list_of(_RULE),
    ),
    "AdminAccount": entity(
        id=ID,
        username=TEXT,
        domain=or_null(TEXT),
        created_at=MOMENT,
        email=or_null(TEXT),
        ip=or_null(TEXT),
        ips=list_of(OBJECT),
        locale=or_null(TEXT),
        invite_request=or_null(TEXT),
        role=or_null(OBJECT),
        confirmed=YES_NO,
        approved=YES_NO,
        disabled=YES_NO,
        silenced=YES_NO,
        suspended=YES_NO,
        sensitized=YES_NO,
        account=ref("Account"),
    ),
    "AdminReport": more(
        _REPORT,
        updated_at=MOMENT,
        account=ref("AdminAccount"),
        target_account=ref("AdminAccount"),
        assigned_account=or_null(ref("AdminAccount")),
        action_taken_by_account=or_null(ref("AdminAccount")),
        statuses=list_of(ref("Status")),
        rules=list_of(_RULE),
    ),
    "AdminDomainAllow": entity(id=ID, domain=TEXT, created_at=MOMENT),
    "AdminDomainBlock": entity(
        id=ID,
        domain=TEXT,
        created_at=MOMENT,
        severity=one_of("silence", "suspend", "noop"),
        reject_media=YES_NO,
        reject_reports=YES_NO,
        private_comment=or_null(TEXT),
        public_comment=or_null(TEXT),
        obfuscate=YES_NO,
    ),
    "AdminEmailDomainBlock": entity(id=ID, domain=TEXT, created_at=MOMENT, history=list_of(OBJECT)),
    "AdminMeasure": entity(key=TEXT, unit=or_null(TEXT), total=or_null(TEXT), data=list_of(_NUMBERED_DAY)),
    "AdminDimension": entity(key=TEXT, data=list_of(entity(key=TEXT, human_key=TEXT, value=TEXT))),
    "AdminCohort": entity(
        period=MOMENT,
        frequency=one_of("day", "month"),
        data=list_of(entity(date=MOMENT, rate=or_null(REAL), value=or_null(TEXT))),
    ),
}
"""Name of an entity -> what it looks like."""


def answer_schema(answer: str) -> Schema:
    """Return the schema of what a route `answers`: `Account`, `[Account]`, `{}`, `json`, `[json]`."""
    if answer.startswith("["):
        return list_of(answer_schema(answer[1:-1]))
    return {"json": ANYTHING, "{}": OBJECT}[answer] if answer in ("json", "{}") else ref(answer)
