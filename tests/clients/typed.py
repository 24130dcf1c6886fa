"""Answers as typed clients decode them: strictly, and the whole page is lost for one wrong member.

The classes are what Tusky (Kotlin), Ice Cubes and Mastodon for iOS (Swift) and Mastodon for Android (Java) require
together. `| None` may be null and has to be there all the same; a member with a default may be missing. What a class
does not name is ignored, as clients do. They are written from the clients' side on purpose, and not from web/mastodon/schemas.py.
"""

import re
from dataclasses import MISSING, dataclass, fields, is_dataclass
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

Id = Annotated[str, r"[1-9]\d{0,18}"]
Moment = Annotated[str, r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z"]
Midnight = Annotated[str, r"\d{4}-\d\d-\d\dT00:00:00\.000Z"]
Day = Annotated[str, r"\d{4}-\d\d-\d\d"]
Url = Annotated[str, r"https?://[^\s/]+(/\S*)?"]
Digits = Annotated[str, r"\d+"]
Visibility = Literal["public", "unlisted", "private", "direct"]
Context = Literal["home", "notifications", "public", "thread", "account"]


class Undecodable(AssertionError):
    """A typed client could not read an answer; tells where and why."""


def decode(kind: Any, found: Any, where: str = "answer") -> None:
    """Read a JSON value as a client that expects `kind` does. Raises Undecodable."""
    origin, arguments = get_origin(kind), get_args(kind)
    if kind is Any:
        return
    if origin is Annotated:
        decode(arguments[0], found, where)
        _insist(re.fullmatch(arguments[1], found) is not None, where, found, arguments[1])
    elif origin in (Union, UnionType):
        if found is not None or NoneType not in arguments:
            [present] = [argument for argument in arguments if argument is not NoneType]
            decode(present, found, where)
    elif origin is Literal:
        _insist(found in arguments, where, found, arguments)
    elif origin is list:
        _insist(type(found) is list, where, found, "a list")
        for number, item in enumerate(found):
            decode(arguments[0], item, f"{where}[{number}]")
    elif origin is dict:
        _insist(type(found) is dict, where, found, "an object")
        for name, value in found.items():
            decode(arguments[1], value, f"{where}.{name}")
    elif is_dataclass(kind):
        _decode_members(kind, found, where)
    else:
        # No bool for an int and no int for a float: `True == 1` is Python's opinion alone.
        _insist(type(found) is kind or (kind is float and type(found) is int), where, found, kind.__name__)


def _decode_members(kind: Any, found: Any, where: str) -> None:
    _insist(type(found) is dict, where, found, kind.__name__)
    for name, wanted, required in _members(kind):
        if name in found:
            decode(wanted, found[name], f"{where}.{name}")
        elif required:
            raise Undecodable(f"{where} lacks {name!r} ({kind.__name__})")


@cache
def _members(kind: Any) -> list[tuple[str, Any, bool]]:
    hints = get_type_hints(kind, include_extras=True)
    return [(each.name, hints[each.name], each.default is MISSING) for each in fields(kind)]


def _insist(right: bool, where: str, found: Any, wanted: object) -> None:
    if not right:
        raise Undecodable(f"{where} is {found!r:.200}, not {wanted}")


@dataclass(frozen=True, kw_only=True)
class Application:
    name: str
    website: Url | None


@dataclass(frozen=True, kw_only=True)
class RegisteredApplication(Application):
    id: Id
    client_id: str
    client_secret: str
    redirect_uri: str
    redirect_uris: list[str]
    scopes: list[str]
    client_secret_expires_at: int


@dataclass(frozen=True, kw_only=True)
class Token:
    access_token: str
    token_type: Literal["Bearer"]
    scope: str
    created_at: int


@dataclass(frozen=True, kw_only=True)
class Emoji:
    shortcode: str
    url: Url
    static_url: Url
    visible_in_picker: bool


@dataclass(frozen=True, kw_only=True)
class ProfileField:
    name: str
    value: str
    verified_at: Moment | None


@dataclass(frozen=True, kw_only=True)
class Role:
    id: str
    name: str
    color: str


@dataclass(frozen=True, kw_only=True)
class Account:
    id: Id
    username: str
    acct: str
    display_name: str
    note: str
    url: Url
    uri: Url
    avatar: Url
    avatar_static: Url
    header: Url
    header_static: Url
    locked: bool
    bot: bool
    group: bool
    discoverable: bool | None
    created_at: Midnight
    last_status_at: Day | None
    emojis: list[Emoji]
    fields: list[ProfileField]
    followers_count: int
    following_count: int
    statuses_count: int
    roles: list[Role]
    limited: bool = False
    moved: "Account | None" = None


@dataclass(frozen=True, kw_only=True)
class Source:
    privacy: Visibility
    sensitive: bool
    language: str | None
    note: str
    fields: list[ProfileField]
    follow_requests_count: int


@dataclass(frozen=True, kw_only=True)
class OwnRole(Role):
    permissions: Digits
    highlighted: bool


@dataclass(frozen=True, kw_only=True)
class OwnAccount(Account):
    source: Source
    role: OwnRole


@dataclass(frozen=True, kw_only=True)
class Relationship:
    id: Id
    following: bool
    showing_reblogs: bool
    notifying: bool
    languages: list[str] | None
    followed_by: bool
    blocking: bool
    blocked_by: bool
    muting: bool
    muting_notifications: bool
    requested: bool
    requested_by: bool
    domain_blocking: bool
    endorsed: bool
    note: str


@dataclass(frozen=True, kw_only=True)
class FamiliarFollowers:
    id: Id
    accounts: list[Account]


@dataclass(frozen=True, kw_only=True)
class Size:
    width: int
    height: int
    size: str
    aspect: float


@dataclass(frozen=True, kw_only=True)
class Meta:
    original: Size
    small: Size


@dataclass(frozen=True, kw_only=True)
class MediaAttachment:
    id: Id
    type: Literal["image", "gifv", "video", "audio", "unknown"]
    url: Url | None
    preview_url: Url | None
    remote_url: Url | None
    description: str | None
    blurhash: str | None
    meta: Any


@dataclass(frozen=True, kw_only=True)
class Picture(MediaAttachment):
    type: Literal["image"]
    url: Url
    preview_url: Url
    blurhash: str
    meta: Meta


@dataclass(frozen=True, kw_only=True)
class Mention:
    id: Id
    username: str
    acct: str
    url: Url


@dataclass(frozen=True, kw_only=True)
class StatusTag:
    name: str
    url: Url


@dataclass(frozen=True, kw_only=True)
class History:
    day: Digits
    uses: Digits
    accounts: Digits


@dataclass(frozen=True, kw_only=True)
class Tag(StatusTag):
    history: list[History]
    following: bool


@dataclass(frozen=True, kw_only=True)
class FeaturedTag:
    id: Id
    name: str
    url: Url
    statuses_count: Digits
    last_status_at: Day | None


@dataclass(frozen=True, kw_only=True)
class PollOption:
    title: str
    votes_count: int | None


@dataclass(frozen=True, kw_only=True)
class Poll:
    id: Id
    expires_at: Moment | None
    expired: bool
    multiple: bool
    votes_count: int
    voters_count: int | None
    voted: bool
    own_votes: list[int]
    options: list[PollOption]
    emojis: list[Emoji]


@dataclass(frozen=True, kw_only=True)
class PreviewCard:
    url: Url
    title: str
    description: str
    type: Literal["link", "photo", "video", "rich"]
    author_name: str
    provider_name: str
    html: str
    width: int
    height: int
    image: Url | None
    embed_url: str
    blurhash: str | None


@dataclass(frozen=True, kw_only=True)
class FilterKeyword:
    id: Id
    keyword: str
    whole_word: bool


@dataclass(frozen=True, kw_only=True)
class FilterStatus:
    id: Id
    status_id: Id


@dataclass(frozen=True, kw_only=True)
class FilterFacts:
    id: Id
    title: str
    context: list[Context]
    expires_at: Moment | None
    filter_action: Literal["warn", "hide"]


@dataclass(frozen=True, kw_only=True)
class Filter(FilterFacts):
    keywords: list[FilterKeyword]
    statuses: list[FilterStatus]


@dataclass(frozen=True, kw_only=True)
class OldFilter:
    id: Id
    phrase: str
    context: list[Context]
    expires_at: Moment | None
    irreversible: bool
    whole_word: bool


@dataclass(frozen=True, kw_only=True)
class FilterResult:
    filter: FilterFacts
    keyword_matches: list[str] | None
    status_matches: list[Id] | None


@dataclass(frozen=True, kw_only=True)
class QuoteApproval:
    automatic: list[str]
    manual: list[str]
    current_user: Literal["automatic", "manual", "denied", "unknown"]


@dataclass(frozen=True, kw_only=True)
class Quote:
    state: Literal[
        "accepted", "pending", "rejected", "revoked", "deleted", "unauthorized", "blocked_account", "blocked_domain",
        "muted_account",
    ]  # fmt: skip
    quoted_status: "Status | None"


@dataclass(frozen=True, kw_only=True)
class Status:
    id: Id
    uri: Url
    url: Url | None
    created_at: Moment
    edited_at: Moment | None
    account: Account
    content: str
    visibility: Visibility
    sensitive: bool
    spoiler_text: str
    language: str | None
    media_attachments: list[MediaAttachment]
    mentions: list[Mention]
    tags: list[StatusTag]
    emojis: list[Emoji]
    reblogs_count: int
    favourites_count: int
    replies_count: int
    quotes_count: int
    in_reply_to_id: Id | None
    in_reply_to_account_id: Id | None
    reblog: "Status | None"
    poll: Poll | None
    card: PreviewCard | None
    quote: Quote | None
    quote_approval: QuoteApproval
    application: Application | None
    favourited: bool
    reblogged: bool
    muted: bool
    bookmarked: bool
    filtered: list[FilterResult]
    pinned: bool = False


@dataclass(frozen=True, kw_only=True)
class Reaction:
    name: str
    count: int
    me: bool
    url: Url | None
    static_url: Url | None


@dataclass(frozen=True, kw_only=True)
class StatusWithReactions(Status):
    """As Moshidon, and as Elk and Phanpy look for them."""

    reactions: list[Reaction]
    emoji_reactions: list[Reaction]


@dataclass(frozen=True, kw_only=True)
class DeletedStatus(Status):
    text: str


@dataclass(frozen=True, kw_only=True)
class StatusSource:
    id: Id
    text: str
    spoiler_text: str


@dataclass(frozen=True, kw_only=True)
class StatusEdit:
    content: str
    spoiler_text: str
    sensitive: bool
    created_at: Moment
    account: Account
    media_attachments: list[MediaAttachment]
    emojis: list[Emoji]


@dataclass(frozen=True, kw_only=True)
class Thread:
    ancestors: list[Status]
    descendants: list[Status]


@dataclass(frozen=True, kw_only=True)
class ScheduledParams:
    """Tusky edits scheduled posts by these, and knows no null among the first four."""

    text: str
    sensitive: bool
    visibility: Visibility
    spoiler_text: str
    in_reply_to_id: Id | None
    media_ids: list[Id] | None
    language: str | None


@dataclass(frozen=True, kw_only=True)
class ScheduledStatus:
    id: Id
    scheduled_at: Moment
    params: ScheduledParams
    media_attachments: list[MediaAttachment]


NotificationType = Literal[
    "mention", "status", "reblog", "follow", "follow_request", "favourite", "poll", "update",
    "admin.sign_up", "admin.report", "severed_relationships", "moderation_warning", "quote", "quoted_update",
    "pleroma:emoji_reaction",
]  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Notification:
    id: Id
    type: NotificationType
    created_at: Moment
    group_key: str
    account: Account
    status: Status | None = None


@dataclass(frozen=True, kw_only=True)
class NotificationGroup:
    """The newest id is a number to Ice Cubes and a text to Android, which takes a number for one; the others are texts."""

    group_key: str
    notifications_count: int
    type: NotificationType
    most_recent_notification_id: int
    page_min_id: Id | None
    page_max_id: Id | None
    latest_page_notification_at: Moment
    sample_account_ids: list[Id]
    status_id: Id | None


@dataclass(frozen=True, kw_only=True)
class PartialAccount:
    id: Id
    acct: str
    locked: bool
    bot: bool
    url: Url
    avatar: Url
    avatar_static: Url


@dataclass(frozen=True, kw_only=True)
class GroupedNotifications:
    accounts: list[Account]
    statuses: list[Status]
    notification_groups: list[NotificationGroup]


@dataclass(frozen=True, kw_only=True)
class PartlyGroupedNotifications(GroupedNotifications):
    """As Android and Phanpy may ask for them: `expand_accounts=partial_avatars`."""

    partial_accounts: list[PartialAccount]


@dataclass(frozen=True, kw_only=True)
class PolicySummary:
    pending_requests_count: int
    pending_notifications_count: int


Verdict = Literal["accept", "filter", "drop"]


@dataclass(frozen=True, kw_only=True)
class NotificationPolicy:
    for_not_following: Verdict
    for_not_followers: Verdict
    for_new_accounts: Verdict
    for_private_mentions: Verdict
    for_limited_accounts: Verdict
    summary: PolicySummary


@dataclass(frozen=True, kw_only=True)
class OldNotificationPolicy:
    filter_not_following: bool
    filter_not_followers: bool
    filter_new_accounts: bool
    filter_private_mentions: bool
    summary: PolicySummary


@dataclass(frozen=True, kw_only=True)
class NotificationRequest:
    """Its count is a text, to Tusky and Ice Cubes alike."""

    id: Id
    created_at: Moment
    updated_at: Moment
    notifications_count: Digits
    account: Account
    last_status: Status | None


@dataclass(frozen=True, kw_only=True)
class Alerts:
    follow: bool
    favourite: bool
    reblog: bool
    mention: bool
    poll: bool


@dataclass(frozen=True, kw_only=True)
class PushSubscription:
    """Its id is a small number, and everything has to be there for Android."""

    id: int
    endpoint: Url
    alerts: Alerts
    policy: Literal["all", "followed", "follower", "none"]
    server_key: str
    standard: bool


@dataclass(frozen=True, kw_only=True)
class UnreadCount:
    count: int


@dataclass(frozen=True, kw_only=True)
class Conversation:
    id: Id
    unread: bool
    accounts: list[Account]
    last_status: Status | None


@dataclass(frozen=True, kw_only=True)
class UserList:
    id: Id
    title: str
    replies_policy: Literal["followed", "list", "none"]
    exclusive: bool


@dataclass(frozen=True, kw_only=True)
class Marker:
    last_read_id: Digits
    version: int
    updated_at: Moment


@dataclass(frozen=True, kw_only=True)
class Search:
    accounts: list[Account]
    statuses: list[Status]
    hashtags: list[Tag]


@dataclass(frozen=True, kw_only=True)
class Suggestion:
    source: str
    sources: list[str]
    account: Account


@dataclass(frozen=True, kw_only=True)
class AnnouncementReaction:
    name: str
    count: int
    me: bool
    url: Url | None = None
    static_url: Url | None = None


@dataclass(frozen=True, kw_only=True)
class AnnouncedStatus:
    id: Id
    url: Url


@dataclass(frozen=True, kw_only=True)
class Announcement:
    id: Id
    content: str
    starts_at: Moment | None
    ends_at: Moment | None
    all_day: bool
    published_at: Moment
    updated_at: Moment
    read: bool
    mentions: list[Mention]
    statuses: list[AnnouncedStatus]
    tags: list[StatusTag]
    emojis: list[Emoji]
    reactions: list[AnnouncementReaction]


@dataclass(frozen=True, kw_only=True)
class Report:
    id: Id
    action_taken: bool
    action_taken_at: Moment | None
    category: str
    comment: str
    forwarded: bool
    created_at: Moment
    status_ids: list[Id] | None
    rule_ids: list[Id] | None
    target_account: Account


@dataclass(frozen=True, kw_only=True)
class AdminIp:
    ip: str
    used_at: Moment


@dataclass(frozen=True, kw_only=True)
class AdminAccount:
    """Of the admin API, as masto.js and Mastodon.py know it: no app decodes it."""

    id: Id
    username: str
    domain: str | None
    created_at: Moment
    email: str | None
    ip: str | None
    ips: list[AdminIp]
    locale: str | None
    invite_request: str | None
    role: OwnRole | None
    confirmed: bool | None
    approved: bool | None
    disabled: bool | None
    silenced: bool
    suspended: bool
    sensitized: bool
    account: Account


@dataclass(frozen=True, kw_only=True)
class AdminReport:
    id: Id
    action_taken: bool
    action_taken_at: Moment | None
    category: str
    comment: str
    forwarded: bool
    created_at: Moment
    updated_at: Moment
    account: AdminAccount
    target_account: AdminAccount
    assigned_account: AdminAccount | None
    action_taken_by_account: AdminAccount | None
    statuses: list[Status]
    rules: list[Any]


@dataclass(frozen=True, kw_only=True)
class AdminDomainAllow:
    id: Id
    domain: str
    created_at: Moment


@dataclass(frozen=True, kw_only=True)
class MeasuredDay:
    date: Moment
    value: Digits | None


@dataclass(frozen=True, kw_only=True)
class AdminMeasure:
    """Its numbers are null where too few people stand behind them."""

    key: str
    unit: str | None
    total: Digits | None
    data: list[MeasuredDay]


@dataclass(frozen=True, kw_only=True)
class Dimension:
    key: str
    human_key: str
    value: str


@dataclass(frozen=True, kw_only=True)
class AdminDimension:
    key: str
    data: list[Dimension]


@dataclass(frozen=True, kw_only=True)
class CohortPeriod:
    date: Moment
    rate: float | None
    value: Digits | None


@dataclass(frozen=True, kw_only=True)
class AdminCohort:
    period: Moment
    frequency: Literal["day", "month"]
    data: list[CohortPeriod]


@dataclass(frozen=True, kw_only=True)
class StatusLimits:
    max_characters: int
    max_media_attachments: int
    characters_reserved_per_url: int


@dataclass(frozen=True, kw_only=True)
class PollLimits:
    max_options: int
    max_characters_per_option: int
    min_expiration: int
    max_expiration: int


@dataclass(frozen=True, kw_only=True)
class MediaLimits:
    supported_mime_types: list[str]
    image_size_limit: int
    image_matrix_limit: int
    video_size_limit: int
    video_frame_rate_limit: int
    video_matrix_limit: int


@dataclass(frozen=True, kw_only=True)
class AccountLimits:
    max_featured_tags: int


@dataclass(frozen=True, kw_only=True)
class OldConfiguration:
    statuses: StatusLimits
    polls: PollLimits
    media_attachments: MediaLimits


@dataclass(frozen=True, kw_only=True)
class StreamingUrls:
    streaming: Annotated[str, r"wss?://\S+"]


@dataclass(frozen=True, kw_only=True)
class Translation:
    enabled: bool


@dataclass(frozen=True, kw_only=True)
class Vapid:
    public_key: str


@dataclass(frozen=True, kw_only=True)
class Configuration(OldConfiguration):
    urls: StreamingUrls
    accounts: AccountLimits
    translation: Translation
    vapid: Vapid


@dataclass(frozen=True, kw_only=True)
class Registrations:
    enabled: bool
    approval_required: bool
    message: str | None
    url: Url | None


@dataclass(frozen=True, kw_only=True)
class Contact:
    email: str
    account: Account | None


@dataclass(frozen=True, kw_only=True)
class Rule:
    id: Id
    text: str
    hint: str


@dataclass(frozen=True, kw_only=True)
class Thumbnail:
    url: Url


@dataclass(frozen=True, kw_only=True)
class Instance:
    domain: Annotated[str, r"[^\s/]+\.[^\s/]+"]
    title: str
    version: Annotated[str, r"\d\.\d\.\d+(\+\S+)?"]
    description: str
    thumbnail: Thumbnail
    languages: list[str]
    configuration: Configuration
    registrations: Registrations
    contact: Contact
    rules: list[Rule]
    api_versions: dict[str, int]


@dataclass(frozen=True, kw_only=True)
class OldUrls:
    streaming_api: Annotated[str, r"wss?://\S+"]


@dataclass(frozen=True, kw_only=True)
class OldStats:
    user_count: int
    status_count: int
    domain_count: int


@dataclass(frozen=True, kw_only=True)
class OldInstance:
    uri: Annotated[str, r"[^\s/]+\.[^\s/]+"]
    title: str
    description: str
    short_description: str
    email: str
    version: Annotated[str, r"\d\.\d\.\d+(\+\S+)?"]
    urls: OldUrls
    stats: OldStats
    thumbnail: Url | None
    languages: list[str]
    registrations: bool
    approval_required: bool
    invites_enabled: bool
    configuration: OldConfiguration
    contact_account: Account | None
    rules: list[Rule]


@dataclass(frozen=True, kw_only=True)
class ReactionLimits:
    max_reactions: int


@dataclass(frozen=True, kw_only=True)
class ConfigurationWithReactions(OldConfiguration):
    reactions: ReactionLimits


@dataclass(frozen=True, kw_only=True)
class InstanceWithReactions(OldInstance):
    """As Moshidon finds out whether one can react."""

    configuration: ConfigurationWithReactions


@dataclass(frozen=True, kw_only=True)
class Failure:
    error: str
