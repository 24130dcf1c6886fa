"""One's own settings: a page of sections, each of which saves itself (SECTIONS). What is wrong stands beside its field, and
what was typed is kept.

Profile, filters and blocks have pages of their own beside it (templates/settings/nav.html), apps and browsers web/pages/access.py.
"""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from aiohttp import web

from models.core.accounts import Account
from models.core.errors import Invalid, ParvisError, TooMany
from models.core.zones import zone_names
from models.identity.identities import Linked, linked_providers
from models.identity.providers import enabled_providers
from models.notifications.policies import pending
from models.people.one_time import awaited_address
from models.people.people import MIN_PASSWORD, THEMES, address_of, person_or_defaults
from models.posts.quotes import POLICIES
from outbox.files.presentation import present
from outbox.mail.letters import is_mail_on
from outbox.people.addresses import ask_for_address
from outbox.people.preferences import EXPANDING, VISIBILITIES, Preferences
from outbox.people.profiles import Profile
from outbox.people.settings import Wanted, change_password, change_settings
from web.http.answers import redirect
from web.http.attempts import attempt
from web.http.context import network_of, site_of
from web.http.language import N_, READING, gettext, languages_of, reading_of
from web.http.params import Params, parameters
from web.http.security import GRANT, Route, check_form, session, viewer
from web.http.words import WORDS
from web.pages.frame import framed
from web.pages.joining.words import in_words, problems_in_words
from web.pages.returning import back_to

PATH = "/settings"
SIGN_IN = "sign-in"
"""A section whose forms lead to providers (web/pages/identity/sign_in.py)."""

Save = Callable[[web.Request, Params], Awaitable[None]]
"""Saves what a section's form holds. Raises Invalid, and TooMany."""


@dataclass(frozen=True)
class Section:
    """A form of the page."""

    keep: Save
    texts: tuple[str, ...] = ()
    """Fields that hold a text, which is shown again; passwords are not."""
    switches: tuple[str, ...] = ()


async def show(request: web.Request) -> web.Response:
    params = await parameters(request)
    saved, trouble = params.text("saved"), params.text("trouble")
    return await _page(
        request,
        saved=saved if saved in (*SECTIONS, SIGN_IN) else "",
        trouble=trouble if trouble.startswith("sign_in_") and trouble in WORDS else "",
    )


async def show_section(request: web.Request) -> web.StreamResponse:
    """Lead to a section: whoever loads the answer to its form again finds it."""
    return redirect(f"{PATH}#{request.path.rpartition('/')[2]}", 303)


async def _page(
    request: web.Request,
    status: int = 200,
    *,
    typed: Mapping[str, Any] | None = None,
    saved: str = "",
    wrong: str = "",
    problems: Mapping[str, str] | None = None,
    trouble: str = "",
) -> web.Response:
    me, look = viewer(request), site_of(request).look
    return await framed(
        request,
        "settings/page.html",
        status,
        current="settings",
        section="display",
        values=await _values(request, me.account) | dict(typed or {}),
        saved=saved,
        wrong=wrong,
        problems=problems or {},
        trouble=trouble,
        linked=(linked := await linked_providers(me.id)),
        linkable=[
            each for each in await enabled_providers() if each.issuer and each.key not in _keys_of(linked)
        ],
        not_me="not_me" in request.query,
        languages=languages_of(request),
        zones=sorted(zone_names()),
        site_zone=look.time_zone,
        themes=THEMES,
        visibilities=VISIBILITIES,
        policies=POLICIES,
        expanding=EXPANDING,
        held=await pending(me.id),
        least=MIN_PASSWORD,
        mails=is_mail_on(site_of(request)),
        own_address=await address_of(me.id),
        awaited=await awaited_address(me.id),
    )


def _keys_of(linked: Sequence[Linked]) -> set[str]:
    return {each.key for each in linked}


async def _values(request: web.Request, account: Account) -> dict[str, Any]:
    """Return what is chosen now, by the names of the fields."""
    person = await person_or_defaults(account.id)
    grant = request[GRANT]
    return {
        "language": grant.language,
        "time_zone": grant.time_zone,
        "theme": grant.theme,
        "keys_off": grant.keys_off,
        "locked": account.locked,
        "discoverable": account.discoverable,
        "asked": not account.not_asked,
        "default_visibility": person.default_visibility,
        "default_quote_policy": person.default_quote_policy,
        "default_language": person.default_language,
        "default_sensitive": person.default_sensitive,
        "expand_media": person.expand_media,
        "expand_spoilers": person.expand_spoilers,
        "autoplay_gifs": person.autoplay_gifs,
        "email": "",
    }


def _saving(name: str) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
    """Return the handler of a section's form."""

    async def handle(request: web.Request) -> web.StreamResponse:
        params = await parameters(request)
        check_form(request, params)
        section = SECTIONS[name]
        try:
            await section.keep(request, params)
        except (Invalid, TooMany) as error:
            typed: dict[str, Any] = {field: params.text(field) for field in section.texts}
            typed |= {field: params.boolean(field, False) for field in section.switches}
            READING.set(reading_of(request))
            return await _page(request, error.status, typed=typed, wrong=name, problems=problems_of(error))
        path = back_to(params) if "back" in params else f"{PATH}?saved={name}#{name}"
        return redirect(path, 303)

    handle.__doc__ = f"Save the section {name}."
    return handle


# --- what is wrong, in the reader's words ------------------------------------------------------------------------

_LIST = N_("Choose one of the list.")
_WORDS = {
    "time_zone": N_("No time zone is called that. Choose one of the list, such as Europe/Paris."),
    "language": N_("Write the short code of a language, such as fr or en."),
    "theme": _LIST,
    "default_visibility": _LIST,
    "default_quote_policy": _LIST,
    "expand_media": _LIST,
    "old_password": N_("This is not your present password."),
    "again": N_("This is not what you typed above."),
}
"""What to do about a field that was refused."""


def problems_of(error: ParvisError) -> dict[str, str]:
    """Return what is wrong by field, in the reader's words; "" for what is about none in particular."""
    if isinstance(error, TooMany):
        return dict(problems_in_words(error))
    return {name: _said(name, text) for name, text in error.details.items()} or {"": error.sentence}


def _said(name: str, text: str) -> str:
    if name == "email":
        return in_words(text)
    if name != "password":
        return gettext(_WORDS[name]) if name in _WORDS else text
    if "differ" in text:
        return gettext("The new password is the one that you have. Choose another.")
    return in_words(text)


# --- the sections ------------------------------------------------------------------------------------------------


async def _display(request: web.Request, params: Params) -> None:
    """Keep language, zone and theme."""
    wanted = Wanted(
        language=params.text("language").strip(),
        time_zone=params.text("time_zone").strip(),
        theme=params.text("theme").strip(),
    )
    await change_settings(site_of(request), viewer(request).id, wanted)


async def _keys(request: web.Request, params: Params) -> None:
    """Switch keyboard shortcuts on or off."""
    wanted = Wanted(keys_off=not params.boolean("keys", False))
    await change_settings(site_of(request), viewer(request).id, wanted)


async def _privacy(request: web.Request, params: Params) -> None:
    """Keep who finds and follows one, and how one writes and reads by default: all of it or nothing."""
    profile = Profile(
        locked=params.boolean("locked", False),
        discoverable=params.boolean("discoverable", False),
        not_asked=not params.boolean("asked", False),
    )
    defaults = Preferences(
        default_visibility=params.text("default_visibility"),
        default_quote_policy=params.text("default_quote_policy"),
        default_language=params.text("default_language").strip(),
        default_sensitive=params.boolean("default_sensitive", False),
        expand_media=params.text("expand_media"),
        expand_spoilers=params.boolean("expand_spoilers", False),
        autoplay_gifs=params.boolean("autoplay_gifs", False),
    )
    await present(network_of(request), viewer(request).account, profile, defaults, {})


async def _password(request: web.Request, params: Params) -> None:
    """Change the password; only this browser stays logged in."""
    me, new = viewer(request), params.text("password")
    if new != params.text("again"):
        raise Invalid(again="is another")
    with attempt(request, me.account.username):
        await change_password(
            site_of(request), me.account, params.text("old_password"), new, keep_session_id=me.session_id
        )


async def _email(request: web.Request, params: Params) -> None:
    """Mail a link to a new address; it counts once that was used."""
    me = viewer(request)
    with attempt(request, me.account.username):
        await ask_for_address(site_of(request), me.account, params.text("email"), params.text("old_password"))


SECTIONS = {
    "display": Section(_display, ("language", "time_zone", "theme")),
    "privacy": Section(
        _privacy,
        ("default_visibility", "default_quote_policy", "default_language", "expand_media"),
        ("locked", "discoverable", "asked", "default_sensitive", "expand_spoilers", "autoplay_gifs"),
    ),
    "keys": Section(_keys),
    "email": Section(_email, ("email",)),
    "password": Section(_password),
}

ROUTES = [
    Route("GET", PATH, show, session),
    *(Route("GET", f"{PATH}/{name}", show_section, session) for name in SECTIONS),
    *(Route("POST", f"{PATH}/{name}", _saving(name), session) for name in SECTIONS),
]
