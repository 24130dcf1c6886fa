"""The composer's form: what somebody typed, as it came. Nothing of it is lost because a part of it is wrong.

It is read from a form, from a draft that was kept, or from a post that is edited or written anew; and written down as a
draft, or as what a client would send to publish it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from secrets import token_hex
from typing import Any, TypeGuard

from models.core.base import now
from models.people.people import Person
from models.posts.drafts import About, KeptDraft
from models.posts.polls import MAX_OPTIONS, NewPoll
from models.posts.posts import Post
from outbox.parts.files import ChosenFiles
from outbox.parts.part import Draft
from outbox.parts.question import Asking, typed_in
from outbox.parts.quote import ChosenQuote
from outbox.posts.drafts import Typed
from web.http.formats import for_input, from_input
from web.http.params import MAX_INTEGER, Params
from web.mastodon.entities import READ_BY

PATH = "/compose"
"""Of the composer."""

AUDIENCES = ("all", "site", "group", "followers", "named")
"""Who reads a post, in the order of the radios."""
VISIBILITY = {"all": "public", "site": "site", "followers": "private", "named": "direct"}
BREADTH = {"named": 0, "targeted": 0, "group": 1, "followers": 1, "site": 2, "all": 3}
"""An audience is wider than one with a smaller number."""
KINDS = ("post", "question", "poll")
DAY_S = 86_400

_TEXTS = [
    "kind",
    "title",
    "text",
    "media_type",
    "summary",
    "language",
    "audience",
    "ends_in",
    "ends_at",
    "right",
    "scheduled_at",
]
_SWITCHES = ["multiple", "hide_totals", "secret", "sensitive"]
_IDS = ["group", "reply", "quote", "edit"]
FIELDS = ("key", "draft", "revision", *_TEXTS, *_SWITCHES, *_IDS)
LISTS = ("media_ids", "option")
"""Names of the form's fields: those that have one value, and those that have several."""


@dataclass(frozen=True)
class Form:
    """All fields of the composer. Moments are as the reader typed them, at the time of their zone."""

    key: str = field(default_factory=lambda: token_hex(16))
    """Its name: of the draft on the server, and of the post, which is published once."""
    kind: str = "post"
    title: str = ""
    """Of a question."""
    text: str = ""
    media_type: str = "text/markdown"
    summary: str = ""
    sensitive: bool = False
    language: str = ""
    audience: str = "all"
    group: int | None = None
    reply: int | None = None
    quote: int | None = None
    edit: int | None = None
    media_ids: tuple[int, ...] = ()
    options: tuple[str, ...] = ()
    right: str = ""
    """The place of the option that is right; "": it is no quiz."""
    multiple: bool = False
    hide_totals: bool = False
    secret: bool = False
    ends_in: str = str(DAY_S)
    """Seconds; not read where the end is typed."""
    ends_at: str = ""
    scheduled_at: str = ""
    draft: int = 0
    """Of the draft on the server; 0 as long as there is none."""
    revision: int = 0
    """Of the draft that this was changed from."""

    @property
    def is_poll(self) -> bool:
        return self.kind == "poll"

    @property
    def is_question(self) -> bool:
        return self.kind == "question"

    @property
    def is_empty(self) -> bool:
        return not (self.text.strip() or self.title or self.summary or self.media_ids or any(self.options))

    @property
    def shown_options(self) -> Sequence[str]:
        """The options and, as long as there may be more, fields for the next ones: two at least."""
        filled = [each for each in self.options if each.strip()]
        return [*filled, *[""] * max(2 - len(filled), 1)][:MAX_OPTIONS]

    def wider_than(self, kind: str) -> bool:
        """Tell whether more may read it than what is for this audience."""
        return BREADTH[self.audience] > BREADTH.get(kind, 3)


# --- read ------------------------------------------------------------------------------------------------------


def form_typed(params: Params) -> Form:
    """Read the form as a browser sent it."""
    ids: Any = {name: params.integer(name) or None for name in _IDS}
    switches: Any = {name: bool(params.boolean(name)) for name in _SWITCHES}
    texts: Any = {
        name: params.text(name).strip() for name in _TEXTS if name not in ("text", "kind") and name in params
    }
    return _sound(
        Form(
            key=params.text("key")[:64] if params.text("key").isalnum() else token_hex(16),
            kind=params.text("kind"),
            text=params.text("text").replace("\r\n", "\n"),
            media_ids=tuple(dict.fromkeys(params.integers("media_ids"))),
            options=tuple(params.texts("option")),
            draft=params.integer("draft", 0),
            revision=params.integer("revision", 0),
            **switches,
            **ids,
            **texts,
        )
    )


def form_of_draft(draft: KeptDraft, files: Sequence[Mapping[str, Any]]) -> Form:
    """Read a draft that was kept, whatever wrote it: what is not understood is left out."""
    kept = draft.form
    texts = {name: kept[name] for name in _TEXTS if isinstance(kept.get(name), str)}
    switches: Any = {name: kept.get(name) is True for name in _SWITCHES}
    options = kept.get("options")
    if not texts.get("text") and isinstance(kept.get("status"), str):
        texts["text"] = kept["status"]  # As clients of the API call it.
    return _sound(
        Form(
            key=draft.key,
            media_ids=tuple(each["id"] for each in files),
            options=tuple(each for each in options if isinstance(each, str))
            if isinstance(options, list)
            else (),
            quote=quote if _is_id(quote := kept.get("quote")) else None,
            group=draft.group_id,
            reply=draft.in_reply_to_id,
            edit=draft.edit_id,
            draft=draft.id,
            revision=draft.revision,
            **switches,
            **texts,
        )
    )


def _is_id(value: object) -> TypeGuard[int]:
    return type(value) is int and 0 < value <= MAX_INTEGER


def form_of_post(post: Post, media_ids: Sequence[int], poll: NewPoll | None) -> Form:
    """Read a post that is edited. The source of a question begins with its title."""
    asked = typed_in(post.source) if post.title else None
    form = Form(
        kind="question" if asked else "post",
        title=asked[0] if asked else "",
        text=asked[1] if asked else post.source,
        media_type=post.source_type,
        summary=post.summary,
        sensitive=post.sensitive and not post.summary,
        language=post.language,
        audience=audience_of(post.visibility),
        group=post.group_id if post.visibility == "members" else None,
        edit=post.id,
        media_ids=tuple(media_ids),
    )
    return with_poll(form, poll)


def form_of_waiting(draft: Draft, at: datetime) -> Form:
    """Read a post that waits for its time."""
    files, quote, asking = draft.part(ChosenFiles), draft.part(ChosenQuote), draft.part(Asking)
    form = Form(
        kind="question" if asking else "post",
        title=asking.title if asking else "",
        text=draft.text,
        media_type=draft.media_type,
        summary=draft.summary,
        sensitive=draft.sensitive,
        language=draft.language,
        audience=audience_of(draft.visibility),
        reply=draft.in_reply_to_id,
        quote=quote.quoted_id if quote else None,
        media_ids=(files.ids or ()) if files else (),
        scheduled_at=for_input(at),
    )
    return with_poll(form, draft.part(NewPoll))


def with_poll(form: Form, poll: NewPoll | None) -> Form:
    if poll is None:
        return form
    return replace(
        form,
        kind="poll",
        options=tuple(poll.titles),
        multiple=poll.multiple,
        hide_totals=poll.hide_totals,
        secret=poll.secret,
        right=str(poll.titles.index(poll.quiz_answer)) if poll.quiz_answer in poll.titles else "",
        ends_at=for_input(poll.expires_at) if poll.expires_at and poll.expires_at > now() else "",
    )


def audience_of(visibility: str) -> str:
    found = READ_BY.get(visibility, "named")
    return found if found in AUDIENCES else "named"


def _sound(form: Form) -> Form:
    """Return the form with nothing in it that no browser sends from our page."""
    return replace(
        form,
        kind=form.kind if form.kind in KINDS else "post",
        audience=form.audience if form.audience in AUDIENCES else "named",
    )


# --- written ---------------------------------------------------------------------------------------------------


def kept_of(form: Form) -> Typed:
    """Write the form down as a draft."""
    fields: dict[str, Any] = {name: getattr(form, name) for name in (*_TEXTS, *_SWITCHES)}
    fields |= {"options": list(form.options), "quote": form.quote}
    about = About(form.reply, form.edit, form.group)
    return Typed(fields, form.media_ids, about)


def moment_typed(text: str) -> datetime | None:
    """Read a moment in the reader's zone; "" for none. Raises ValueError."""
    return from_input(text) if text else None


def number_typed(text: str) -> int | None:
    """Read a number that a button or radio of the form has; None for what is none of them."""
    return int(text) if text.isascii() and text.isdecimal() and len(text) <= 9 else None


def as_client(
    form: Form, visibility: str, descriptions: Mapping[int, str], *, as_post: bool = False
) -> Params:
    """Return what a client would send to publish the form, or to change the post that it edits. Raises ValueError.

    `as_post`: it is no question, although posts of its group are.
    """
    given: dict[str, Any] = {
        "status": form.text,
        "content_type": form.media_type,
        "spoiler_text": form.summary,
        "sensitive": form.sensitive,
        "language": form.language,
        "visibility": visibility,
        "in_reply_to_id": form.reply,
        "quoted_status_id": form.quote,
        "media_ids": list(form.media_ids),
        "draft_id": form.draft,
    }
    if form.edit:
        given["media_attributes"] = [{"id": i, "description": text} for i, text in descriptions.items()]
    if form.is_poll:
        given["poll"] = _poll(form)
    if as_post:
        given["as_post"] = True
    if form.is_question:
        given["question"] = {"title": form.title}
    return Params(given)


def _poll(form: Form) -> dict[str, Any]:
    begins, ends = moment_typed(form.scheduled_at) or now(), moment_typed(form.ends_at)
    lasts_s = round((ends - begins).total_seconds()) if ends else number_typed(form.ends_in) or DAY_S
    titles = [each.strip() for each in form.options if each.strip()]
    poll: dict[str, Any] = {
        "options": titles,
        "multiple": form.multiple,
        "hide_totals": form.hide_totals,
        "secret": form.secret,
        "expires_in": lasts_s,
    }
    at = number_typed(form.right)
    right = form.options[at].strip() if at is not None and at < len(form.options) else ""
    return poll | ({"quiz_answer": titles.index(right)} if right in titles else {})


def chosen_visibility(form: Form, person: Person, answered: str, *, group_is_open: bool) -> str:
    """Return the audience in the words of posts. `answered`: that of the post that this answers.

    What goes to a closed group asks for little: the group decides, and nothing else may happen.
    """
    if form.audience == "group":
        return "public" if group_is_open else "private"
    if form.audience == "all" and "unlisted" in (answered, "" if answered else person.default_visibility):
        return "unlisted"
    return VISIBILITY[form.audience]
