"""What the composer shows beside the form itself: who will read, what it looks like, its files, what is wrong.

`begun` is the small one, with an empty form: templates/posts/composer.html draws it where `composing` is given. `composed`
is the one that has all of it.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from aiohttp import web
from babel import Locale
from markupsafe import Markup

from federation.network import Network
from models.core.accounts import Account
from models.core.errors import ParvisError
from models.files.media import free_records, media_records
from models.groups.groups import groups_by_ids, groups_known_to, states_of
from models.knowledge.questions import MAX_TITLE
from models.knowledge.similar import similar_questions
from models.people.people import Person, person_or_defaults
from models.posts.timelines import by_ids
from models.text import text
from outbox.parts.question import typed_in
from outbox.posts.preview import previewed
from outbox.posts.readers import Readers, names_in, readers_of
from web.http.attachments import attachment_entity
from web.http.context import network_of, site_of
from web.http.language import reading_of
from web.http.security import viewer
from web.http.shapes import content
from web.mastodon.entities import acct
from web.pages.entities import account_entities
from web.pages.posts.form import AUDIENCES, Form, audience_of, chosen_visibility, moment_typed
from web.pages.posts.problems import Problem, problem_of
from web.pages.posts.showing import shown, shown_by_id
from web.pages.typed import writer_of

Entity = Mapping[str, Any]


@dataclass(frozen=True)
class File:
    """A file of the form."""

    id: int
    name: str
    entity: Entity
    state: str
    size: int
    is_picture: bool


@dataclass(frozen=True)
class Group:
    """A group in which the author may write."""

    id: int
    name: str
    acct: str
    is_open: bool
    asks: bool = False
    """A message in it is a question, unless its author says otherwise."""


@dataclass(frozen=True)
class Wider:
    """More would read an answer than what it answers: asked once."""

    before: Readers | None
    after: Readers | None
    kind: str
    """The audience of what is answered."""


@dataclass(frozen=True)
class Composing:
    """All that templates/posts/composer.html draws."""

    form: Form
    me: Entity
    """The account of who writes."""
    may_announce: bool
    writer: str
    """What the form says of them, sealed."""
    groups: Sequence[Group]
    languages: Sequence[tuple[str, str]]
    audiences: Sequence[str]
    """Those that may be chosen."""
    is_small: bool = True
    back: str = ""
    reply: Entity | None = None
    quote: Entity | None = None
    files: Sequence[File] = ()
    most_files: int = 0
    most_title: int = MAX_TITLE
    """Characters of the title of a question."""
    largest: int = 0
    left: int = 0
    """Characters that may still be typed."""
    numbers: Mapping[str, Readers | None] | None = None
    """Who would read it, by audience."""
    readers: Readers | None = None
    """Who will, with the audience that is chosen."""
    preview: Markup | None = None
    problems: Sequence[Problem] = ()
    scheduled_at: Any = None
    """The moment that was typed, if it is one."""
    wider: Wider | None = None
    other: Form | None = None
    """The draft as another device has changed it."""
    other_at: Any = None
    kept_at: Any = None
    """When the draft was kept on the server."""
    notice: str = ""
    similar: Sequence[Entity] = ()
    """Questions that are like the one that is typed, solved ones first."""

    @property
    def group(self) -> Group | None:
        """The group that is chosen."""
        return next((each for each in self.groups if each.id == self.form.group), None)

    def faults(self, field: str) -> Sequence[Problem]:
        """Return what is wrong with a field."""
        return [each for each in self.problems if each.field == field]


# --- the small one ---------------------------------------------------------------------------------------------


async def begun(
    request: web.Request, *, group: Entity | None = None, reply: Entity | None = None
) -> Composing:
    """Return an empty composer: for a group's page with the group's account, for a thread with the post that is answered."""
    person = await person_or_defaults(viewer(request).id)
    form = new_form(request, person)
    if reply:
        form = answering(form, reply, viewer(request).account)
    if group:
        form = in_group(form, int(group["id"]), await groups_of(request))
    return await _bare(request, form, person, await _groups(request, reply), reply)


def in_group(form: Form, group_id: int, groups: Sequence[Group]) -> Form:
    """Return the form as it begins for a group: a question, where everything in it is one."""
    asks = any(each.asks for each in groups if each.id == group_id)
    return replace(form, audience="group", group=group_id, kind="question" if asks else form.kind)


def new_form(request: web.Request, person: Person) -> Form:
    """Return an empty form with what its author has set."""
    return Form(
        audience=audience_of(person.default_visibility),
        language=person.default_language or site_of(request).look.languages[0],
        sensitive=person.default_sensitive,
    )


def answering(form: Form, post: Entity, me: Account) -> Form:
    """Return the form as it begins for an answer: for whom the post is, naming those whom it concerns."""
    audience = post["audience"]
    named = [post["account"]["acct"], *(each["acct"] for each in post["mentions"])]
    others = [each for each in dict.fromkeys(named) if each != me.username]
    group = audience["group"] if audience["kind"] == "group" else None
    if group:
        others = [each for each in others if each != group["acct"]]
    begun_with = "".join(f"@{each} " for each in others)
    kind = audience["kind"] if audience["kind"] in AUDIENCES else "named"
    return replace(
        form,
        text=begun_with,
        reply=int(post["id"]),
        audience=kind,
        group=int(group["id"]) if group else None,
        language=post["language"] or form.language,
    )


async def groups_of(request: web.Request) -> list[Group]:
    """Return the groups in which the viewer may write, by name."""
    me = viewer(request).id
    ids = await groups_known_to(me, mine=True)
    states, settings = await states_of(me, ids), await groups_by_ids(ids)
    mine = [
        i
        for i in ids
        if i in settings and not settings[i].archived_at and states.get(i, ("",))[0] == "member"
    ]
    entities = await account_entities(request, mine)
    return [
        Group(
            i,
            entities[i]["display_name"] or entities[i]["username"],
            entities[i]["acct"],
            settings[i].access == "open",
            settings[i].default_kind == "question",
        )
        for i in mine
        if i in entities
    ]


async def _bare(
    request: web.Request, form: Form, person: Person, groups: Sequence[Group], reply: Entity | None
) -> Composing:
    site, me = site_of(request), viewer(request)
    return Composing(
        form=form,
        me=(await account_entities(request, [me.id]))[me.id],
        may_announce=me.may("communicator"),
        writer=writer_of(site, me.id),
        groups=groups,
        languages=_languages(
            reading_of(request).locale, [form.language, person.default_language, *site.look.languages]
        ),
        audiences=_offered(form, reply, groups),
        reply=reply,
        most_files=site.settings.media_per_post,
        largest=network_of(request).media_store.largest,
        left=site.settings.post_max_characters - text.counted_length(form.text) - len(form.summary),
    )


def _languages(locale: Locale, codes: Iterable[str]) -> list[tuple[str, str]]:
    """Return languages with their names, as the reader says them."""
    names = locale.languages
    return [(code, names.get(code.partition("-")[0], code)) for code in dict.fromkeys(codes) if code]


def _offered(form: Form, reply: Entity | None, groups: Sequence[Group]) -> list[str]:
    """Return the audiences among which the author chooses. An answer stays where the server keeps it."""
    if reply:
        return {"group": ["group"], "site": ["site", "named"]}.get(
            reply["audience"]["kind"], ["all", "site", "followers", "named"]
        )
    return [each for each in AUDIENCES if each != "group" or groups]


# --- the full one ----------------------------------------------------------------------------------------------


async def composed(
    request: web.Request, form: Form, *, small: bool = False, problems: Sequence[Problem] = (), **shown: Any
) -> Composing:
    """Return the composer with a form that was typed, and all that belongs to it."""
    network, me = network_of(request), viewer(request).account
    person = await person_or_defaults(me.id)
    reply, quote = await _post(request, form.reply), await _post(request, form.quote)
    composing = await _bare(request, form, person, await _groups(request, reply), reply)
    asked = _Asked(network, me, person, form, reply, composing.group)
    readers, found = await _readers(asked, form.audience)
    return replace(
        composing,
        is_small=small,
        quote=quote,
        files=await files_of(request, form),
        numbers=None if small or form.edit else await _numbers(asked, composing.audiences),
        readers=readers,
        preview=None if small else await _preview(asked, readers),
        problems=[*problems, *(each for each in found if each not in problems)],
        scheduled_at=_moment(form.scheduled_at),
        similar=await _similar(request, form),
        **shown,
    )


@dataclass(frozen=True)
class _Asked:
    network: Network
    me: Account
    person: Person
    form: Form
    reply: Entity | None
    group: Group | None

    async def readers(self, audience: str) -> Readers:
        form = replace(self.form, audience=audience)
        answered = self.reply["visibility"] if self.reply else ""
        is_open = self.group is not None and self.group.is_open
        visibility: Any = chosen_visibility(form, self.person, answered, group_is_open=is_open)
        media_type: Any = form.media_type
        return await readers_of(
            self.network,
            self.me,
            visibility,
            group_id=form.group if audience == "group" and not form.reply else None,
            names=await names_in(self.network.site, form.text, media_type),
            in_reply_to_id=int(self.reply["id"]) if self.reply else None,
        )


async def _readers(asked: _Asked, audience: str) -> tuple[Readers | None, list[Problem]]:
    if audience == "group" and asked.group is None:
        return None, []
    try:
        return await asked.readers(audience), []
    except ParvisError as error:
        return None, [problem_of(error, asked.network.site.settings)]


async def _numbers(asked: _Asked, audiences: Sequence[str]) -> dict[str, Readers | None]:
    alone = replace(asked, form=replace(asked.form, text="", summary=""))
    counted = [each for each in audiences if each in ("all", "site", "followers")]
    return {each: (await _readers(alone, each))[0] for each in counted}


async def _preview(asked: _Asked, readers: Readers | None) -> Markup | None:
    form, media_type = asked.form, asked.form.media_type
    unread = [each.handle for each in readers.unread] if readers else []
    chosen: Any = media_type
    try:
        html, people = await previewed(asked.network, asked.me, form.text, chosen, unread)
    except ParvisError:
        return None
    mentions = [
        {"url": each.url or each.uri, "acct": acct({"username": each.username, "host": each.host})}
        for each in people
    ]
    return content({"content": html, "mentions": mentions, "emojis": [], "audience": {"group": None}})


async def _similar(request: web.Request, form: Form) -> list[dict[str, Any]]:
    """Return what may be the answer already, for a question that is typed with its title or with `?` in front."""
    site, me = site_of(request), viewer(request).account
    if form.edit or form.reply or not site.look.has("questions"):
        return []
    typed = None if form.is_question else typed_in(form.text)
    title = form.title if form.is_question else typed[0] if typed else ""
    found = await similar_questions(site, me.id, title)
    return await shown(request, await by_ids(me.reader, [each.post_id for each in found]), "public")


async def wider_of(request: web.Request, form: Form) -> Wider | None:
    """Return by whom more an answer would be read than what it answers; None where nobody would."""
    reply = await _post(request, form.reply)
    if reply is None or not form.wider_than(reply["audience"]["kind"]):
        return None
    kind = reply["audience"]["kind"]
    me, person = viewer(request).account, await person_or_defaults(viewer(request).id)
    asked = _Asked(network_of(request), me, person, form, reply, None)
    before = (await _readers(asked, kind))[0] if kind in AUDIENCES else None
    return Wider(before, (await _readers(asked, form.audience))[0], kind)


async def _post(request: web.Request, post_id: int | None) -> Entity | None:
    """Return a post as the viewer may see it, None where there is none (any more)."""
    return await shown_by_id(request, post_id) if post_id else None


async def _groups(request: web.Request, reply: Entity | None) -> list[Group]:
    """Return the groups that it may be for: where an answer is, the one in which the question stands."""
    if reply is None:
        return await groups_of(request)
    group = reply["audience"]["group"] if reply["audience"]["kind"] == "group" else None
    return [Group(int(group["id"]), group["name"], group["acct"], False)] if group else []


async def files_of(request: web.Request, form: Form) -> list[File]:
    """Return those files of a form that its author may attach, in its order."""
    me = viewer(request).id
    records = await free_records(me, form.media_ids)
    if (
        form.edit
    ):  # As the form says: it may be anybody's. A colleague may have added a newer version to one's own.
        found = (await media_records([form.edit], former=True)).get(form.edit, ())
        records = {
            each["id"]: each for each in found if me in (each["account_id"], each["author_id"])
        } | records
    site = site_of(request)
    return [
        File(
            i,
            records[i]["name"],
            attachment_entity(site, records[i]),
            records[i]["state"],
            records[i]["original_bytes"],
            records[i]["family"] in ("image", "video"),
        )
        for i in form.media_ids
        if i in records
    ]


def _moment(typed: str) -> Any:
    try:
        return moment_typed(typed)
    except ValueError:
        return None
