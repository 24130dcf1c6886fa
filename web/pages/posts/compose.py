"""Writing: the composer and what its buttons do (DO).

The form works without scripts: every button sends all that was typed, and the page comes back with it, whatever was wrong.
A script (web/static/js/compose.js) asks for the form alone and puts it into the page. What the form is made of is form.py,
what stands beside it composing.py; a form whose author's session has ended is a draft by writer.py.
"""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from secrets import compare_digest, token_hex
from typing import Any

from aiohttp import web

from models.core.accounts import Account, account_named
from models.core.base import now
from models.core.errors import Gone, Invalid, NotFound, ParvisError
from models.files.media import media_of_post
from models.people.people import person_or_defaults
from models.posts.drafts import draft_for, draft_of_key, files_of
from models.posts.polls import NewPoll, poll_of, views_of
from models.posts.posts import post_for
from models.posts.timelines import by_ids
from outbox.files import media
from outbox.groups import groups as outbox_groups
from outbox.groups.tools import for_group
from outbox.knowledge import clients, suggestions
from outbox.posts import drafts, posts, scheduled
from web.http.answers import json_response, redirect
from web.http.context import network_of, site_of
from web.http.formats import clock
from web.http.html import part
from web.http.language import READING, gettext, reading_of
from web.http.limits import LIMITS
from web.http.params import Params, parameters
from web.http.security import (
    Route,
    check_form,
    cookie,
    form_token,
    session,
    session_cookie,
    viewer,
)
from web.http.shapes import path_of
from web.http.uploads import Received, receive
from web.mastodon.statuses import draft_typed, edit_typed
from web.pages.frame import Notice, framed
from web.pages.posts.composing import (
    Composing,
    answering,
    composed,
    groups_of,
    in_group,
    new_form,
    wider_of,
)
from web.pages.posts.composing import (
    files_of as files_of_form,
)
from web.pages.posts.form import (
    KINDS,
    PATH,
    Form,
    as_client,
    chosen_visibility,
    form_of_draft,
    form_of_post,
    form_typed,
    kept_of,
    moment_typed,
    number_typed,
)
from web.pages.posts.problems import Problem, not_a_moment, problem_of
from web.pages.posts.showing import shown_by_id, wants_part
from web.pages.returning import local_path
from web.pages.typed import written_by

# --- the page --------------------------------------------------------------------------------------------------


async def show(request: web.Request) -> web.StreamResponse:
    """Show the composer: empty, for an answer (`reply`), a quote, an edit, a group, or with a draft."""
    READING.set(reading_of(request))
    params = await parameters(request)
    form = await _begun(request, params)
    return await _page(request, form, back=local_path(params.text("back")))


async def _begun(request: web.Request, params: Params) -> Form:
    me = viewer(request).account
    if draft_id := params.integer("draft"):
        draft = await draft_for(me.id, draft_id)
        return form_of_draft(draft, (await files_of([draft.id]))[draft.id])
    if edit_id := params.integer("edit"):
        return await form_of_own_post(me, edit_id)
    form = new_form(request, await person_or_defaults(me.id))
    if reply_id := params.integer("reply"):
        form = answering(form, await _entity(request, reply_id), me)
    if quote_id := params.integer("quote"):
        form = replace(form, quote=int((await _entity(request, quote_id))["id"]), audience="all")
    if group := params.text("group"):
        form = in_group(form, await _group_id(request, group), await groups_of(request))
    kind = params.text("kind") if params.text("kind") in KINDS and not form.reply else form.kind
    return replace(form, kind=kind, text=form.text + params.text("text"))


async def form_of_own_post(me: Account, post_id: int) -> Form:
    """Return the form of one's own post. Raises NotFound for anybody else's."""
    post = await post_for(me.reader, post_id)
    if post.account_id != me.id or post.boost_of_id:
        raise NotFound
    files = [each.id for each in await media_of_post(post.id)]
    return form_of_post(post, files, await _asked_by(me, post.id))


async def _asked_by(me: Account, post_id: int) -> NewPoll | None:
    poll, view = await poll_of(post_id), (await views_of(me.id, [post_id])).get(post_id)
    if poll is None or view is None:
        return None
    return NewPoll(
        view.titles,
        view.multiple,
        view.hide_totals,
        view.secret,
        view.expires_at,
        quiz_answer=poll.quiz_answer,
    )


async def _entity(request: web.Request, post_id: int) -> dict[str, Any]:
    found = await shown_by_id(request, post_id)
    if found is None:
        raise NotFound
    return found["reblog"] or found


async def _group_id(request: web.Request, name: str) -> int:
    """Return the group of a handle in which the viewer may write, or raise NotFound."""
    account = await account_named(viewer(request).id, name.removeprefix("@"))
    if account is None or account.id not in {each.id for each in await groups_of(request)}:
        raise NotFound
    return account.id


async def _page(
    request: web.Request,
    form: Form,
    problems: Sequence[Problem] = (),
    *,
    status: int = 0,
    notices: Sequence[Notice] = (),
    small: bool = False,
    back: str = "",
    **found: Any,
) -> web.StreamResponse:
    """Show the composer with all that was typed; a script gets the form alone, small where it was."""
    small = small and wants_part(request)
    composing = await composed(request, form, small=small, problems=problems, back=back, **found)
    status = status or (422 if problems else 200)
    if wants_part(request):
        return _part(request, "posts/composed.html", status, composing, notices)
    return await framed(
        request, "posts/compose.html", status, current="compose", composing=composing, notices=notices
    )


def _part(
    request: web.Request,
    template: str,
    status: int,
    composing: Composing,
    notices: Sequence[Notice],
    **values: Any,
) -> web.StreamResponse:
    answer = part(request, template, composing=composing, notices=notices, **values)
    answer.set_status(status)
    return answer


# --- the buttons -----------------------------------------------------------------------------------------------


class Sent:
    """A form that was sent: what was typed, and by which button."""

    def __init__(self, request: web.Request, params: Params, form: Form) -> None:
        self.request, self.params, self.form = request, params, form
        self.me, self.network = viewer(request).account, network_of(request)
        self.verb, _, self.subject = params.text("do").partition(":")
        self.is_small = params.text("size") == "small"
        self.back = local_path(params.text("back"))
        self.problems: list[Problem] = []

    def fail(self, error: ParvisError) -> None:
        self.problems.append(problem_of(error, self.network.site.settings))

    async def again(
        self, *, status: int = 0, notices: Sequence[Notice] = (), **found: Any
    ) -> web.StreamResponse:
        """Show the form again."""
        return await _page(
            self.request,
            self.form,
            self.problems,
            status=status,
            notices=notices,
            small=self.is_small and self.verb != "full",
            back=self.back,
            **found,
        )


async def write(request: web.Request) -> web.StreamResponse:
    """Do what a button of the composer asks."""
    READING.set(reading_of(request))
    received = await receive(request)
    try:
        params = received.params
        if not _is_from_page(request, params):
            return await _stale(request, params)
        sent = Sent(request, params, form_typed(params))
        await _take_files(sent, received)
        return await DO.get(sent.verb, _show_again)(sent)
    finally:
        received.close()


def _is_from_page(request: web.Request, params: Params) -> bool:
    visitor = cookie(request, session_cookie(site_of(request).settings))
    return compare_digest(form_token(visitor).encode(), params.text("form_token").encode())


async def _stale(request: web.Request, params: Params) -> web.StreamResponse:
    """Show the form again that was on a page from before its author logged in anew. It is somebody else's: refuse."""
    if written_by(site_of(request), params.text("writer")) != viewer(request).id:
        check_form(request, params)
    sent = Sent(request, params, form_typed(params))
    said = gettext(
        "You have signed in anew since this page was opened. Your text is here: look it over, and press again."
    )
    return await sent.again(status=409, notices=[Notice(said, "warn")])


async def _take_files(sent: Sent, received: Received) -> None:
    """Store a file that came with the form, and what was typed about those that are there."""
    upload = received.files.get("file")
    if upload and upload.path.stat().st_size:
        await _take_file(sent, received)
    elif sent.verb == "attach":
        sent.problems.append(Problem("files", gettext("Choose a file first.")))
    await _describe(sent)


async def _take_file(sent: Sent, received: Received) -> None:
    description = sent.params.text("file_description")
    try:
        work = await media.begin(sent.network, sent.me, received.files["file"], description=description)
        made = await media.process(sent.network, work)
    except ParvisError as error:
        sent.fail(error)
    else:
        sent.form = replace(sent.form, media_ids=(*sent.form.media_ids, made.id))


async def _describe(sent: Sent) -> None:
    """Keep the descriptions of files that no post has yet; those of an edited post come with the edit."""
    found = await files_of_form(sent.request, sent.form)
    known = tuple(each.id for each in found)
    if len(known) < len(sent.form.media_ids):
        sent.problems.append(Problem("files", gettext("A file is not there any more. Add it again.")))
        sent.form = replace(sent.form, media_ids=known)
    for file in found:
        said = _description(sent.params, file.id)
        if said is None or said == (file.entity["description"] or ""):
            continue
        try:
            await media.change(sent.network, sent.me, file.id, description=said)
        except Invalid as error:
            if not sent.form.edit:
                sent.fail(error)


def _description(params: Params, media_id: int) -> str | None:
    said = params.text(f"description-{media_id}", None)
    return said.strip() if said is not None else None


async def _show_again(sent: Sent) -> web.StreamResponse:
    return await sent.again()


async def _remove(sent: Sent) -> web.StreamResponse:
    sent.form = replace(sent.form, media_ids=tuple(i for i in sent.form.media_ids if str(i) != sent.subject))
    return await sent.again()


async def _change_kind(sent: Sent) -> web.StreamResponse:
    sent.form = replace(sent.form, kind=sent.subject if sent.subject in KINDS else "post")
    return await sent.again()


async def _narrow(sent: Sent) -> web.StreamResponse:
    """Let an answer be for whom the answered post is for."""
    reply = await _entity(sent.request, sent.form.reply or 0)
    sent.form = replace(sent.form, audience=answering(sent.form, reply, sent.me).audience)
    return await sent.again()


async def _invite(sent: Sent) -> web.StreamResponse:
    """Invite somebody who is named to the group that the post is for."""
    person_id = int(sent.subject) if sent.subject.isdecimal() and len(sent.subject) < 19 else 0
    try:
        if not sent.form.group:
            raise NotFound
        await outbox_groups.invite(sent.network, sent.me, sent.form.group, person_id)
    except ParvisError as error:
        sent.problems.append(Problem("audience", problem_of(error, sent.network.site.settings).text))
        return await sent.again()
    said = gettext("Invited. They can read once they have joined the group.")
    return await sent.again(notices=[Notice(said)])


async def _open(sent: Sent) -> web.StreamResponse:
    """Keep what was typed, and lead to a question that is like it."""
    question_id = int(sent.subject) if sent.subject.isdecimal() and len(sent.subject) < 19 else 0
    kept = None
    if not sent.form.is_empty:
        try:
            kept = (
                await drafts.keep_draft(
                    sent.network, sent.me, sent.form.key, kept_of(sent.form), sent.form.revision
                )
            ).draft
        except ParvisError as error:
            sent.fail(error)
            return await sent.again()
    group = sent.form.group if sent.form.audience == "group" else None
    groups = {each.id for each in await groups_of(sent.request)} if group else set()
    await suggestions.open_suggestion(sent.me, sent.form.key, question_id, group if group in groups else 0)
    found = await shown_by_id(sent.request, question_id)
    if found is None:
        raise NotFound
    return await _done(sent, f"{path_of(found)}?draft={kept.id}" if kept else path_of(found), "")


# --- publishing ------------------------------------------------------------------------------------------------


async def _publish(sent: Sent) -> web.StreamResponse:
    """Publish, schedule or save, once; or show the form again with what is wrong."""
    if not sent.problems and sent.verb == "publish" and (wider := await wider_of(sent.request, sent.form)):
        return await sent.again(status=409, wider=wider)
    sent.problems += _moments(sent.form)
    if sent.problems:
        return await sent.again()
    try:
        return await (_save if sent.form.edit else _send)(sent)
    except Gone:
        sent.form = replace(sent.form, key=token_hex(16), draft=0, revision=0)
        said = gettext(
            "This was published or deleted on another device. Your text is here: publish it only if you want it twice."
        )
        return await sent.again(status=409, notices=[Notice(said, "warn")])
    except NotFound as error:
        return await _missing(sent, error)
    except ParvisError as error:
        sent.fail(error)
        return await sent.again()


def _moments(form: Form) -> list[Problem]:
    """Return which times are none."""
    found = []
    for field, typed in (("scheduled_at", form.scheduled_at), ("poll", form.ends_at if form.is_poll else "")):
        try:
            moment_typed(typed)
        except ValueError:
            found.append(not_a_moment(field))
    if form.is_poll and not form.ends_at and number_typed(form.ends_in) is None:
        found.append(not_a_moment("poll"))
    return found


async def _missing(sent: Sent, error: NotFound) -> web.StreamResponse:
    """Show the form again without what is not there any more."""
    form = sent.form
    if form.reply and not await by_ids(sent.me.reader, [form.reply]):
        said = gettext(
            "The message you answer is not there any more. Your text is kept: publish it as a message of its own."
        )
        sent.problems.append(Problem("reply", said))
        sent.form = replace(form, reply=None)
    elif form.quote and not await by_ids(sent.me.reader, [form.quote]):
        sent.problems.append(Problem("quote", gettext("The message you quote is not there any more.")))
        sent.form = replace(form, quote=None)
    elif form.edit:
        raise error
    else:
        sent.fail(error)
    return await sent.again()


async def _send(sent: Sent) -> web.StreamResponse:
    form, me = sent.form, viewer(sent.request)
    groups = {each.id: each for each in await groups_of(sent.request)}
    group = groups.get(form.group or 0)
    if form.audience == "group" and not form.reply and group is None:
        sent.problems.append(Problem("audience", gettext("Choose a group that you are in.")))
        return await sent.again()
    person = await person_or_defaults(me.id)
    answered = (await post_for(me.account.reader, form.reply)).visibility if form.reply else ""
    visibility = chosen_visibility(form, person, answered, group_is_open=group is not None and group.is_open)
    typed = as_client(form, visibility, {}, as_post=group is not None and group.asks and form.kind == "post")
    draft = await draft_typed(me, typed, form.key)
    if group and form.audience == "group" and not form.reply:
        draft = await for_group(
            me.account, group.id, draft, has_more=bool(form.media_ids) or form.is_question
        )
    if at := moment_typed(form.scheduled_at):
        clients.check_no_command(draft)
        waiting = await scheduled.schedule(sent.network, me.account, draft, at)
        await suggestions.draft_was_sent(form.key)
        return await _done(sent, f"{PATH}/scheduled#s-{waiting.id}", gettext("It waits for its time."))
    sent.request.app[LIMITS].count_deed(sent.request, me.id, "posts")
    post_id = await clients.publish(sent.network, me.account, draft)
    if form.draft:
        await suggestions.draft_was_sent(form.key)
    return await _published(sent, post_id)


async def _save(sent: Sent) -> web.StreamResponse:
    """Save an edit. Sent twice it is one: its draft may be gone by then."""
    form, me = sent.form, sent.me
    post = await post_for(me.reader, form.edit or 0)
    if post.account_id != me.id:
        raise NotFound
    said = {i: text for i in form.media_ids if (text := _description(sent.params, i)) is not None}
    kept = await draft_of_key(me.id, form.key)
    form = replace(form, draft=kept.id if kept else 0)
    draft = await edit_typed(me.id, as_client(form, "", said), post)
    await posts.edit(sent.network, me, post.id, draft)
    return await _published(sent, post.id)


async def _published(sent: Sent, post_id: int) -> web.StreamResponse:
    """Lead to where the post is; a script gets it, and an empty form."""
    found = await shown_by_id(sent.request, post_id)
    if found is None:
        return await _done(sent, "/", gettext("Published."))
    path = path_of(found)
    if sent.is_small or sent.form.reply:
        path = f"{sent.back if sent.back != '/' or not sent.form.reply else path}#p-{post_id}"
    said = gettext("Saved.") if sent.form.edit else gettext("Published.")
    return await _done(sent, path, said, found)


async def _done(sent: Sent, path: str, said: str, post: dict[str, Any] | None = None) -> web.StreamResponse:
    if not wants_part(sent.request):
        return redirect(path, 303)
    if not sent.is_small:
        return web.Response(status=204, headers={"Parvis-Location": path})
    form = new_form(sent.request, await person_or_defaults(sent.me.id))
    if sent.form.reply:
        form = answering(form, await _entity(sent.request, sent.form.reply), sent.me)
    elif sent.form.audience == "group":
        form = in_group(form, sent.form.group or 0, await groups_of(sent.request))
    composing = await composed(sent.request, form, small=True, back=sent.back)
    return _part(sent.request, "posts/published.html", 200, composing, [Notice(said)], post=post, path=path)


# --- drafts ----------------------------------------------------------------------------------------------------


async def _keep(sent: Sent) -> web.StreamResponse:
    """Keep a draft on the server, and go on writing."""
    try:
        kept = await drafts.keep_draft(
            sent.network, sent.me, sent.form.key, kept_of(sent.form), sent.form.revision
        )
    except ParvisError as error:
        sent.fail(error)
        return await sent.again()
    if kept.refused is None and kept.draft:
        sent.form = replace(sent.form, draft=kept.draft.id, revision=kept.draft.revision)
        return await sent.again(kept_at=kept.draft.updated_at)
    if kept.draft is None:
        sent.form = replace(sent.form, key=token_hex(16), draft=0, revision=0)
        said = gettext("This draft was published or deleted on another device. What you typed is kept here.")
        return await sent.again(status=409, notices=[Notice(said, "warn")])
    files = (await files_of([kept.draft.id]))[kept.draft.id]
    return await sent.again(
        status=409, other=form_of_draft(kept.draft, files), other_at=kept.draft.updated_at
    )


async def _keep_mine(sent: Sent) -> web.StreamResponse:
    """Put what was typed here in the place of what another device has."""
    draft = await draft_of_key(sent.me.id, sent.form.key)
    sent.form = replace(sent.form, revision=draft.revision if draft else 0, draft=draft.id if draft else 0)
    return await _keep(sent)


async def _take_theirs(sent: Sent) -> web.StreamResponse:
    """Go on with what another device has; what was typed here becomes a draft of its own."""
    draft = await draft_of_key(sent.me.id, sent.form.key)
    try:
        await drafts.keep_draft(sent.network, sent.me, token_hex(16), kept_of(sent.form))
    except ParvisError as error:
        sent.fail(error)
        return await sent.again()
    if draft:
        sent.form = form_of_draft(draft, (await files_of([draft.id]))[draft.id])
    return await sent.again(notices=[Notice(gettext("What you had typed here is among your drafts."))])


async def keep(request: web.Request) -> web.StreamResponse:
    """Keep a draft for a script that does so at each pause; nothing is drawn anew."""
    READING.set(reading_of(request))
    params = await parameters(request)
    check_form(request, params)
    sent = Sent(request, params, form_typed(params))
    await _describe(sent)
    try:
        kept = await drafts.keep_draft(
            sent.network, sent.me, sent.form.key, kept_of(sent.form), sent.form.revision
        )
    except Invalid as error:
        return json_response({"error": problem_of(error, sent.network.site.settings).text}, 422)
    if kept.refused is not None or kept.draft is None:
        return json_response({"error": gettext("This draft was changed on another device.")}, 409)
    said = gettext("Draft kept at {time}, here and on the server").format(time=clock(now()))
    return json_response({"draft": str(kept.draft.id), "revision": kept.draft.revision, "said": said})


DO: dict[str, Callable[[Sent], Awaitable[web.StreamResponse]]] = {
    "publish": _publish,
    "wider": _publish,
    "narrow": _narrow,
    "keep": _keep,
    "mine": _keep_mine,
    "theirs": _take_theirs,
    "remove": _remove,
    "kind": _change_kind,
    "invite": _invite,
    "open": _open,
}
"""What a button does, by the first half of its value. Any other shows the form again: preview, attach, choice, full."""

ROUTES = [
    Route("GET", PATH, show, session),
    Route("POST", PATH, write, session, streams=True),
    Route("POST", f"{PATH}/draft", keep, session),
]
