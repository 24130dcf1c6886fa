"""One's own profile, as one edits it: texts, facts, pictures, hashtags; and where one came from or went."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

import orjson
from aiohttp import web

from models.core.accounts import Account, account_in_any_state
from models.core.errors import Invalid
from models.files.media import MAX_DESCRIPTION, Use, picture_descriptions
from models.people.featured_tags import MOST, featured_tags, suggested_tags
from models.posts.tags import spellings_of
from outbox.files.media import Upload
from outbox.files.presentation import present
from outbox.people import featured_tags as outbox_tags
from outbox.people.preferences import Preferences
from outbox.people.profiles import MAX_FIELDS, MAX_NAME, Profile
from web.http.answers import redirect
from web.http.context import network_of
from web.http.params import Params, parameters
from web.http.security import Route, check_form, session, viewer
from web.http.uploads import PICTURES, Received, receive
from web.pages.frame import account_entities, framed
from web.pages.people.problems import Problem, problem_of
from web.pages.people.work_form import LIMITS, WorkForm, work_form

PATH = "/settings/profile"
MAX_NOTE = 500
SPARE = 3
"""Empty lines for more facts."""


@dataclass(frozen=True)
class Form:
    """The profile as its form shows it."""

    display_name: str
    note: str
    fields: list[tuple[str, str]]
    """("", "") is room for one more."""
    locked: bool
    discoverable: bool
    bot: bool
    descriptions: Mapping[Use, str]
    """What the pictures show."""
    tag: str = ""


async def show(request: web.Request) -> web.StreamResponse:
    account = await account_in_any_state(viewer(request).id)
    return await _show(request, account, await _kept(account), saved=request.query.get("saved"))


async def show_own(request: web.Request, account: Account, *, work: WorkForm) -> web.Response:
    """Show the profile as it is, with a form about one's work that was refused."""
    return await _show(request, account, await _kept(account), work=work)


async def _show(
    request: web.Request,
    account: Account,
    form: Form,
    problem: Problem | None = None,
    *,
    saved: str | None = None,
    work: WorkForm | None = None,
) -> web.Response:
    used = await suggested_tags(account.id)
    return await framed(
        request,
        "people/settings/profile.html",
        422 if problem or work else 200,
        current="settings",
        section="profile",
        work=work or await work_form(request, account),
        work_limits=LIMITS,
        me=(await account_entities(request, [account.id]))[account.id],
        form=form,
        is_group=account.actor_type == "Group",
        tags=await featured_tags(account.id, account.id),
        most_tags=MOST,
        used_tags=list((await spellings_of(used)).values()) if used else [],
        aliases=account.aliases,
        moved_to=account.moved_to_uri,
        limits={
            "description": MAX_DESCRIPTION,
            "name": MAX_NAME,
            "note": MAX_NOTE,
            "file": network_of(request).media_store.largest,
        },
        problem=problem,
        saved=saved,
        saved_form="profile" if saved == "" else saved,
    )


async def _kept(account: Account) -> Form:
    fields = [(name, typed[0] if typed else html) for name, html, *typed in orjson.loads(account.fields_json)]
    return Form(
        account.display_name,
        account.note_source,
        _filled(fields),
        account.locked,
        account.discoverable,
        account.actor_type == "Service",
        await picture_descriptions(account.id),
    )


def _filled(fields: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Add room for more, as far as there may be more."""
    there = [each for each in fields if any(each)]
    return there + [("", "")] * max(0, min(MAX_FIELDS - len(there), SPARE))


async def change(request: web.Request) -> web.StreamResponse:
    """Change the whole profile: what the form does not tick is off."""
    received = await receive(request)
    try:
        check_form(request, received.params)
        form = _typed(received.params)
        try:
            await present(
                network_of(request),
                viewer(request).account,
                _profile(form),
                Preferences(),
                _pictures(received),
                form.descriptions,
            )
        except Invalid as error:
            account = await account_in_any_state(viewer(request).id)
            return await _show(request, account, form, problem_of(error))
    finally:
        received.close()
    return redirect(f"{PATH}?saved", 303)


def _typed(params: Params) -> Form:
    fields = [(each.text("name"), each.text("value")) for each in params.nested_list("fields")]
    return Form(
        params.text("display_name"),
        params.text("note"),
        _filled(fields),
        params.boolean("locked", False),
        params.boolean("discoverable", False),
        params.boolean("bot", False),
        {use: params.text(f"{use}_description") for use in PICTURES},
    )


def _profile(form: Form) -> Profile:
    return Profile(
        form.display_name,
        form.note.replace("\r\n", "\n"),
        tuple(each for each in form.fields if each[0].strip() or each[1].strip()),
        form.locked,
        form.discoverable,
        form.bot,
    )


def _pictures(received: Received) -> dict[Use, Upload | None]:
    """Return new pictures by their use; None for one that is to be removed."""
    wanted: dict[Use, Upload | None] = {
        use: None for use in PICTURES if received.params.boolean(f"remove_{use}", False)
    }
    return wanted | {use: received.files[use] for use in PICTURES if use in received.files}


async def change_tags(request: web.Request) -> web.StreamResponse:
    """Show a hashtag on the profile, or no longer."""
    params, me = await parameters(request), viewer(request).account
    check_form(request, params)
    network, name = network_of(request), params.text("tag")
    try:
        if params.text("do") == "remove":
            await outbox_tags.unfeature_tag(network, me, name)
        else:
            await outbox_tags.feature_tag(network, me, name)
    except Invalid as error:
        account = await account_in_any_state(me.id)
        return await _show(request, account, replace(await _kept(account), tag=name), problem_of(error))
    return redirect(f"{PATH}#tags", 303)


ROUTES = [
    Route("GET", PATH, show, session),
    Route("POST", PATH, change, session, streams=True),
    Route("POST", f"{PATH}/tags", change_tags, session),
]
