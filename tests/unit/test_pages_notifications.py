"""The pages of notifications, by a browser: what is to be done, a line for each thread and kind, and what is read."""

import asyncio
import re
from html import unescape

from models.core.accounts import Account
from models.core.base import now
from models.core.database import execute
from models.core.transaction import transaction
from models.groups.groups import GroupMember
from models.moderation.moderation import Report
from models.notifications.bundles import NotificationQuery
from models.notifications.lines import SHOWN, lines_of
from models.notifications.notifications import notify, notify_moderators, notify_of_event
from models.notifications.reading import has_unread, read_all, read_thread
from models.notifications.todo import todo_of
from models.notifications.unread import unread_by
from models.people.notices import record_and_notify
from outbox.announcements.announcements import NewAnnouncement, WrittenText, announce
from outbox.posts.posts import Draft, publish
from outbox.posts.reactions import favourite, react
from outbox.relations.follows import follow
from tests.both import new_url, town
from tests.paris import Browser, Paris, paris, paris_data
from tests.unit.test_group_pages import do, found, logged_in
from tests.world import Town
from web.http.context import NETWORK

__all__ = ["new_url", "paris", "paris_data", "town"]
PATH = "/notifications"
_FACE = re.compile(r'<span class="avatar[^>]*>.*?</span>')


def notes(page: str) -> list[str]:
    """Return the lines of a page as words."""
    return [
        " ".join(
            unescape(
                re.sub(
                    r"<[^>]+>",
                    "",
                    _FACE.sub("", each).replace("<button", " <button").replace("<time", " <time"),
                )
            ).split()
        )
        for each in re.findall(r'<li class="note.*?</li>', page, re.DOTALL)
    ]


async def text(browser: Browser, path: str = PATH, status: int = 200) -> str:
    answer = await browser.get(path)
    assert answer.status == status, await answer.text()
    return await answer.text()


async def post(browser: Browser, path: str, page: str = PATH, **typed: str) -> tuple[int, str]:
    """Send a form with the token of a page; return status and page."""
    token = re.search(r'name="form_token" value="(.*?)"', await text(browser, page))
    assert token
    answer = await browser.post(path, {"form_token": token[1], "back": page} | typed)
    return answer.status, await answer.text()


async def person(paris: Paris, name: str) -> Account:
    await logged_in(paris, name)
    return await Account.get(handle=name)


async def write(paris: Paris, author: Account, words: str, answers: int | None = None) -> int:
    return await publish(paris.app[NETWORK], author, Draft(words, in_reply_to_id=answers))


async def test_answers_are_one_line_which_opening_the_thread_reads_here_and_in_apps(paris: Paris) -> None:
    browser, network = await logged_in(paris, "amelie"), paris.app[NETWORK]
    amelie = await Account.get(handle="amelie")
    others = [await person(paris, name) for name in ("lea", "tom", "karim", "zoe")]
    own = await write(paris, amelie, "The CRM <b>refuses</b> me")
    for each in others:
        answer = await write(paris, each, f"@amelie says {each.handle}", own)
    await favourite(network, others[0], own)
    await react(network, others[1], own, "🎉")
    [answers, reactions] = sorted(notes(await text(browser)), key=lambda line: "reacted" in line)
    assert "New: zoe, karim and 2 others answered in The CRM <b>refuses</b> me" in answers
    assert "“@amelie says zoe”" in answers
    assert "tom and lea reacted to your message 🎉 1" in reactions
    token = {"Authorization": f"Bearer {await paris.token()}"}
    unread = await paris.client.get("/api/v2/notifications/unread_count", headers=token)
    assert (await unread.json())["count"] == 5
    await text(browser, f"/@zoe/{answer}")
    assert "New:" not in await text(browser)
    unread = await paris.client.get("/api/v2/notifications/unread_count", headers=token)
    assert (await unread.json())["count"] == 0
    markers = await paris.client.get("/api/v1/markers?timeline[]=notifications", headers=token)
    newest = await paris.client.get("/api/v1/notifications", headers=token)
    assert (await markers.json())["notifications"]["last_read_id"] == (await newest.json())[0]["id"]


async def test_what_is_older_and_of_another_thread_stays_new(paris: Paris) -> None:
    browser, lea = await logged_in(paris, "amelie"), await person(paris, "lea")
    await write(paris, lea, "@amelie the first")
    second = await write(paris, lea, "@amelie the second")
    await text(browser, f"/@lea/{second}")
    assert [line.startswith("New:") for line in notes(await text(browser))] == [False, True]
    assert (await unread_by(paris.amelie_id)).notifications == 1
    token = {"Authorization": f"Bearer {await paris.token()}"}
    unread = await paris.client.get("/api/v1/notifications/unread_count", headers=token)
    assert (await unread.json())["count"] == 1


async def test_messages_are_read_where_they_are_answered(paris: Paris) -> None:
    browser, lea = await logged_in(paris, "amelie"), await person(paris, "lea")
    post_id = await publish(paris.app[NETWORK], lea, Draft("@amelie for you", visibility="direct"))
    page = await text(browser)
    assert "lea wrote to you “for you”" in notes(page)[0]
    assert f'href="/messages/of/{post_id}"' in page
    answer = await browser.get(f"/messages/of/{post_id}")
    await text(browser, answer.headers["Location"])
    assert (await unread_by(paris.amelie_id)).notifications == 0
    assert "Mark all as read" not in await text(browser)


async def test_all_is_marked_as_read_up_to_what_was_shown(paris: Paris) -> None:
    browser, lea = await logged_in(paris, "amelie"), await person(paris, "lea")
    await write(paris, lea, "@amelie the first")
    shown = re.search(r'name="up_to" value="(\d+)"', await text(browser))
    assert shown
    await write(paris, lea, "@amelie the second")
    read = await asyncio.gather(*(post(browser, f"{PATH}/read", up_to=shown[1]) for _ in range(6)))
    assert {status for status, _ in read} == {303}
    assert [line.startswith("New:") for line in notes(await text(browser))] == [True, False]
    for wrong in ("0", "-3", ""):
        assert (await post(browser, f"{PATH}/read", up_to=wrong))[0] == 303
    assert (await post(browser, f"{PATH}/read", up_to="nothing"))[0] == 422
    assert [line.startswith("New:") for line in notes(await text(browser))] == [True, False]
    assert (await post(browser, f"{PATH}/read", up_to="99999999"))[0] == 303
    await write(paris, lea, "@amelie the third")
    assert [line.startswith("New:") for line in notes(await text(browser))] == [True, False, False]


async def test_what_is_to_be_done_waits_on_top_with_its_buttons(paris: Paris) -> None:
    browser, bruno = await logged_in(paris, "amelie"), await logged_in(paris, "bruno")
    network, amelie, asking = (
        paris.app[NETWORK],
        await Account.get(handle="amelie"),
        await Account.get(handle="bruno"),
    )
    path = await found(browser)
    await do(bruno, path, "join")
    await execute("UPDATE accounts SET locked = TRUE WHERE id = $1", amelie.id)
    await follow(network, asking, amelie.id)
    group = await GroupMember.get(account_id=asking.id)
    lines = notes(await text(browser))
    assert sorted(line.rpartition(" just now")[0] for line in lines[:2]) == [
        "To do: bruno asks to follow you @bruno Accept Refuse",
        "To do: bruno asks to join Zanzibar @bruno Accept Refuse",
    ]
    assert len(lines) == 2
    assert "To do (2)" in await text(browser, f"{PATH}?types=todo")
    form = {"subject": str(asking.id), "group": str(group.group_id)}
    stranger = await logged_in(paris, "zoe")
    assert (await post(stranger, f"{PATH}/todo/join-accept", **form))[0] in (403, 404)
    assert (await post(stranger, f"{PATH}/todo/follow-accept", **form))[0] == 404
    assert await GroupMember.exists(account_id=asking.id, state="requested")
    sent = await asyncio.gather(*(post(browser, f"{PATH}/todo/follow-accept", **form) for _ in range(6)))
    assert sorted((status, "This was answered already" in page) for status, page in sent) == [
        (303, False),
        *[(404, True)] * 5,
    ]
    assert await GroupMember.exists(account_id=asking.id, state="requested")
    assert (await post(browser, f"{PATH}/todo/join-refuse", **form))[0] == 303
    assert not await GroupMember.exists(account_id=asking.id)
    assert (await post(browser, f"{PATH}/todo/jump", **form))[0] == 404
    assert (await post(browser, f"{PATH}/todo/join-accept"))[0] == 404
    assert "To do (" not in await text(browser)


async def test_an_invitation_is_accepted_once_and_not_left_by_an_old_page(paris: Paris) -> None:
    browser, bruno = await logged_in(paris, "amelie"), await logged_in(paris, "bruno")
    path = await found(browser, access="secret")
    await browser.submit(await browser.get(f"{path}/members"), f"{path}/invite", handle="@bruno")
    [line] = notes(await text(bruno, f"{PATH}?types=todo"))
    assert "You are invited to join Zanzibar" in line
    group = await Account.get(actor_type="Group")
    form = {"subject": str(group.id), "group": str(group.id)}
    assert (await post(bruno, f"{PATH}/todo/invitation-accept", **form))[0] == 303
    assert (await post(bruno, f"{PATH}/todo/invitation-refuse", **form))[0] == 404
    assert await GroupMember.exists(account_id=(await Account.get(handle="bruno")).id, state="member")


async def test_forms_without_their_token_do_nothing(paris: Paris) -> None:
    browser = await logged_in(paris, "amelie")
    for path in ("/read", "/todo/follow-accept", "/requests/policy", "/requests/1/accept"):
        assert (await browser.post(PATH + path, {})).status == 403, path
        assert (await paris.browser().get(PATH)).status == 302


async def test_every_kind_is_a_sentence(paris: Paris) -> None:
    browser, lea = await logged_in(paris, "ada"), await person(paris, "lea")
    ada, live = await Account.get(handle="ada"), paris.site.live
    own, theirs = await write(paris, ada, "mine"), await write(paris, lea, "theirs")
    async with transaction():
        for kind, about in (
            ("reblog", own),
            ("favourite", own),
            ("quote", theirs),
            ("update", theirs),
            ("quoted_update", own),
            ("status", theirs),
            ("poll", theirs),
            ("follow", None),
        ):
            await notify(live, ada.id, kind, lea.id, about)  # type: ignore[arg-type]
        await notify(live, ada.id, "poll", ada.id, own, to_oneself=True)
        report = await Report.create(account_id=lea.id, target_id=paris.amelie_id, comment="It <hurts>")
        await notify_moderators(live, report.id, lea.id)
        await record_and_notify(live, "lea", "hook.add", "build <1>", after="chat")
        # Without a subject these are nothing.
        await notify_of_event(live, ada.id, "moderation_warning")
        await notify_of_event(live, ada.id, "severed_relationships")
    page = await text(browser)
    lines = "\n".join(notes(page))
    for sentence in (
        "lea shared your message",
        "lea reacted to your message",
        "lea quoted your message",
        "lea changed a message that you shared",
        "lea changed a message that you quoted",
        "lea wrote",
        "A poll of lea in which you voted has ended",
        "lea follows you",
        "Your poll has ended",
        "lea reported amelie “It <hurts>”",
        "lea changed build <1> hook.add",
    ):
        assert sentence in lines, sentence
    assert len(notes(page)) == 11
    assert f'href="/admin/reports/{report.id}"' in page
    only = notes(await text(browser, f"{PATH}?types=people"))
    assert [each.startswith("New: lea follows you") for each in only] == [True]
    await text(browser, f"{PATH}?types=nonsense", 404)


async def test_who_is_held_back_is_let_in_or_forgotten(paris: Paris) -> None:
    browser, lea, tom = (
        await logged_in(paris, "amelie"),
        await person(paris, "lea"),
        await person(paris, "tom"),
    )
    requests = f"{PATH}/requests"
    await text(browser, requests)
    assert (await post(browser, f"{requests}/policy", requests, not_following="filter", not_followers="eat"))[
        0
    ] == 303
    assert '<option value="filter" selected>hold back' in await text(browser, requests)
    await write(paris, lea, "@amelie from Léa")
    await write(paris, tom, "@amelie from Tom")
    assert "from Léa" not in await text(browser)
    assert "2 people were held back" in await text(browser)
    page = await text(browser, requests)
    ids = re.findall(r'action="/notifications/requests/(\d+)/accept"', page)
    assert "1 notification held back" in notes(page)[0]
    assert "from Tom" in notes(page)[0]
    stranger = await logged_in(paris, "zoe")
    assert (await post(stranger, f"{requests}/{ids[0]}/accept"))[0] == 404
    assert (await post(browser, f"{requests}/{ids[0]}/eat"))[0] == 404
    assert (await post(browser, f"{requests}/{ids[0]}/dismiss"))[0] == 303
    assert (await post(browser, f"{requests}/{ids[0]}/dismiss"))[0] == 404
    assert (await post(browser, f"{requests}/{ids[1]}/accept"))[0] == 303
    assert "from Léa" in await text(browser)
    assert "from Tom" not in await text(browser)


async def test_a_page_of_lines_is_full_and_the_next_goes_on(town: Town) -> None:
    amelie, lea = await town.person("amelie"), await town.person("lea")
    own = await amelie.publish("Bonjour")
    for number in range(SHOWN + 3):
        await lea.publish(f"@amelie {number}")
    for number in range(3):
        await lea.publish(f"@amelie again {number}", in_reply_to_id=own["id"])
    await lea.do(f"/api/v1/statuses/{own['id']}/favourite")

    async def read() -> tuple[list[str], list[str]]:
        first = await lines_of(amelie.account.id, None, NotificationQuery(), now().tzinfo)  # type: ignore[arg-type]
        rest = await lines_of(amelie.account.id, first.older, NotificationQuery(), now().tzinfo)  # type: ignore[arg-type]
        assert rest.older is None
        return [line.kind for line in first.lines], [line.kind for line in rest.lines]

    first, rest = await town.run(read())
    assert (first, rest) == (["favourite"] + ["mention"] * (SHOWN - 1), ["mention"] * 5)


async def test_announcements_that_must_be_read_wait_until_they_are(paris: Paris) -> None:
    browser, ada = await logged_in(paris, "amelie"), await Account.get(handle="ada")
    new = NewAnnouncement((WrittenText("en", "New <rules>", "Read them"),), importance="must-read")
    announced = await announce(paris.app[NETWORK], ada, new, by="ada")
    [line] = [each for each in notes(await text(browser)) if each.startswith("To do:")]
    assert line.startswith("To do: To read: New <rules> I have read it")
    untitled = NewAnnouncement((WrittenText("en", "", "Read *this* too"),), importance="must-read")
    await announce(paris.app[NETWORK], ada, untitled, by="ada")
    [_, line] = [each for each in notes(await text(browser)) if each.startswith("To do:")]
    assert line.startswith("To do: To read: Read this too I have read it")
    other = re.search(
        r'name="subject" value="(\d+)".*?name="subject" value="(\d+)"', await text(browser), re.DOTALL
    )
    assert other
    await post(browser, f"{PATH}/todo/must_read-accept", subject=other[2])
    for _ in range(2):
        assert (await post(browser, f"{PATH}/todo/must_read-accept", subject=str(announced)))[0] == 303
    assert "Nothing waits for you" in await text(browser, f"{PATH}?types=todo")
    assert (await post(browser, f"{PATH}/todo/must_read-accept", subject="99"))[0] == 404


async def test_what_is_read_and_what_waits_is_the_same_on_both_databases(town: Town) -> None:
    amelie, lea, tom = [await town.person(name) for name in ("amelie", "lea", "tom")]
    await town.run(lambda: execute("UPDATE accounts SET locked = TRUE WHERE id = $1", amelie.account.id))
    group = await amelie.do("/api/parvis/v1/groups", {"name": "Vega", "access": "closed", "handle": "vega"})
    await lea.do(f"/api/v1/accounts/{amelie.id}/follow")
    await lea.do(f"/api/parvis/v1/groups/{group['id']}/join")
    secret = await amelie.do("/api/parvis/v1/groups", {"name": "Rosa", "access": "secret", "handle": "rosa"})
    await amelie.do(f"/api/parvis/v1/groups/{secret['id']}/invitations", {"account_id": tom.id})
    first = await lea.publish("@amelie one")
    await tom.publish("@amelie two")

    async def read() -> list[object]:
        me = amelie.account.id
        mine, theirs = await todo_of(me), await todo_of(tom.account.id)
        found: list[object] = [sorted(each.kind for each in (*mine.requests, *theirs.requests))]
        found.append((await unread_by(me)).notifications)
        for _ in range(2):
            await read_thread(me, [int(first["id"])])
        found.append((await unread_by(me)).notifications)
        await read_all(me, 2**62)
        await read_all(me, 1)
        await read_thread(me, [])
        return [*found, (await unread_by(me)).notifications, await has_unread(me)]

    kinds, before, one, none, unread = await town.run(read())
    assert kinds == ["follow", "invitation", "join"]
    assert (before - one, none, unread) == (1, 0, False)  # type: ignore[operator]
