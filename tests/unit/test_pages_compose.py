"""Writing on pages, without scripts: published once, never lost, never for others than was said."""

import asyncio
import re
from datetime import UTC, datetime
from html import unescape
from typing import Any

import pytest
from aiohttp import ClientResponse

from models.core.accounts import Account
from models.files.media import Media
from models.groups.groups import GroupMember
from models.knowledge.spared import OpenedSuggestion
from models.posts.drafts import KeptDraft
from models.posts.polls import Poll
from models.posts.posts import Post
from models.posts.scheduled import ScheduledPost
from outbox.groups import groups
from outbox.groups.groups import NewGroup
from outbox.people.accounts import create_person
from outbox.people.settings import Wanted, change_settings
from outbox.posts.posts import Draft, delete, publish
from outbox.relations.follows import follow
from tests.files import photo
from tests.forms import Sheet, send, sheet_of
from tests.paris import PASSWORD, Browser, Paris, paris, paris_data
from web.http.context import NETWORK

__all__ = ["paris", "paris_data"]


async def logged_in(paris: Paris, name: str = "amelie") -> Browser:
    if not await Account.exists(handle=name):
        await create_person(paris.site, name, password=PASSWORD, by="test")
    browser = paris.browser()
    await browser.log_in(name)
    return browser


async def opened(browser: Browser, path: str = "/compose") -> Sheet:
    page = await browser.get(path)
    assert page.status == 200, await page.text()
    return await sheet_of(page, "composer")


async def do(browser: Browser, sheet: Sheet, button: str, **typed: Any) -> ClientResponse:
    return await send(browser, "/compose", sheet, do=button, **typed)


async def posts_of(name: str = "amelie") -> list[Post]:
    account = await Account.get(handle=name)
    return await Post.filter(account_id=account.id).order_by("id")


@pytest.mark.parametrize("path", ["/", "/compose"])
async def test_a_message_is_written_and_published_once(paris: Paris, path: str) -> None:
    amelie = await logged_in(paris)
    sheet = await opened(amelie, path)
    answers = [await do(amelie, sheet, "publish", text="Bonjour **Paris**") for _ in range(2)]
    answers += await asyncio.gather(
        *(do(amelie, sheet, "publish", text="Bonjour **Paris**") for _ in range(6))
    )
    assert {each.status for each in answers} == {303}
    [post] = await posts_of()
    assert (post.source, post.source_type, post.visibility) == (
        "Bonjour **Paris**",
        "text/markdown",
        "public",
    )
    assert "<strong>Paris</strong>" in await (await amelie.get("/")).text()


async def person(paris: Paris, name: str) -> Account:
    if not await Account.exists(handle=name):
        await create_person(paris.site, name, password=PASSWORD, by="test")
    return await Account.get(handle=name)


async def group_of(paris: Paris, owner: str, name: str = "Vega", access: Any = "closed") -> Account:
    made = await groups.create(
        paris.app[NETWORK], await person(paris, owner), NewGroup(name, access, "project")
    )
    return await Account.get(id=made)


async def said(paris: Paris, author: str, text: str, visibility: Any = "public", **more: Any) -> int:
    return await publish(paris.app[NETWORK], await person(paris, author), Draft(text, visibility, **more))


# --- what was typed is kept ------------------------------------------------------------------------------------


async def test_what_is_begun_in_the_small_one_goes_on_in_the_full_one(paris: Paris) -> None:
    amelie = await logged_in(paris)
    page = await do(
        amelie, await opened(amelie, "/"), "full", text="Begun\n\nat *home*", audience="followers"
    )
    sheet = await sheet_of(page, "composer")
    assert page.status == 200
    assert (sheet.value("text"), sheet.value("audience")) == ("Begun\n\nat *home*", "followers")
    assert "<em>home</em>" in await page.text()
    assert not await posts_of()


TYPED = {
    "text": "Who comes? **Say**",
    "summary": "a question",
    "language": "en",
    "audience": "site",
    "scheduled_at": "2031-05-01T09:00",
    "option": ["Yes", "No", "Perhaps"],
    "ends_in": "3600",
    "ends_at": "2031-05-02T09:00",
    "right": "1",
    "multiple": "1",
    "hide_totals": "1",
    "secret": "1",
    "sensitive": "1",
}


@pytest.mark.parametrize(
    "button", ["preview", "readers", "choice", "keep", "attach", "kind:poll", "remove:12", "nothing"]
)
async def test_every_button_brings_back_all_that_was_typed(paris: Paris, button: str) -> None:
    amelie = await logged_in(paris)
    page = await do(amelie, await opened(amelie, "/compose?kind=poll"), button, **TYPED)
    sheet = await sheet_of(page, "composer")
    for name, typed in TYPED.items():
        found = [each for each in sheet.values(name) if each]
        assert found == (typed if isinstance(typed, list) else [typed]), name


@pytest.mark.parametrize(
    ("typed", "because"),
    [
        ({"text": ""}, "Write something"),
        ({"text": "a" * 5001}, "5000 characters at most"),
        ({"text": "a" * 30_000}, "5000 characters at most"),
        ({"text": "a", "summary": "w" * 1001}, "1000 characters"),
        ({"text": "a", "scheduled_at": "2020-01-01T09:00"}, "This time is past"),
        ({"text": "a", "scheduled_at": "soon"}, "not a date"),
        ({"text": "a", "scheduled_at": "0001-01-01T00:00"}, "not a date|time is past"),
        ({"text": "a", "scheduled_at": "9999-12-31T23:59"}, "too far away|not a date"),
        ({"text": "a", "audience": "group", "group": "12"}, "Choose a group"),
        ({"text": "a", "audience": "group"}, "Choose a group"),
        ({"text": "a", "media_ids": "99"}, "A file is not there any more"),
        ({"kind": "poll", "text": "a", "option": ["one"]}, "Fill in at least two"),
        ({"kind": "poll", "text": "a", "option": ["one", "one"]}, "the same"),
        ({"kind": "poll", "text": "a", "option": ["one", "b" * 101]}, "100 characters"),
        (
            {"kind": "poll", "text": "a", "option": ["one", "two"], "ends_at": "2020-01-01T09:00"},
            "five minutes",
        ),
        ({"kind": "poll", "text": "a", "option": ["one", "two"], "ends_in": "1"}, "five minutes"),
        ({"kind": "poll", "text": "a", "option": ["one", "two"], "ends_at": "never"}, "not a date"),
        ({"kind": "poll", "text": "a", "option": ["one", "two"], "ends_in": "never"}, "not a date"),
        (
            {"kind": "poll", "text": "a", "option": ["one", "two"], "right": "0", "multiple": "1"},
            "one right answer",
        ),
    ],
)
async def test_what_is_wrong_is_said_and_nothing_is_lost(
    paris: Paris, typed: dict[str, Any], because: str
) -> None:
    amelie = await logged_in(paris)
    page = await do(amelie, await opened(amelie), "publish", **typed)
    text = await page.text()
    assert page.status == 422
    assert 'role="alert"' in text
    assert re.search(because, unescape(text)), text
    sheet = await sheet_of(page, "composer")
    assert sheet.value("text") == typed["text"]
    assert [each for each in sheet.values("option") if each] == typed.get("option", [])
    assert not await posts_of()


async def test_a_form_of_another_site_publishes_nothing(paris: Paris) -> None:
    amelie = await logged_in(paris)
    sheet = await opened(amelie)
    assert (await do(amelie, sheet, "publish", text="forged", form_token="", writer="")).status == 403
    assert not await posts_of()


async def test_a_form_from_before_a_new_login_is_shown_again_to_its_author_alone(paris: Paris) -> None:
    amelie = await logged_in(paris)
    sheet = await opened(amelie)
    await amelie.log_in("amelie")
    page = await do(amelie, sheet, "publish", text="mine")
    again = await sheet_of(page, "composer")
    assert (page.status, again.value("text")) == (409, "mine")
    assert not await posts_of()
    assert (await do(amelie, again, "publish")).status == 303
    bruno = await logged_in(paris, "bruno")
    page = await do(bruno, sheet, "publish", text="mine")
    assert page.status == 403
    assert "mine" not in await page.text()


# --- for whom --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("audience", "visibility"),
    [("all", "public"), ("site", "site"), ("followers", "private"), ("named", "direct")],
)
async def test_a_message_is_for_whom_its_author_chose(paris: Paris, audience: str, visibility: str) -> None:
    amelie = await logged_in(paris)
    await person(paris, "bruno")
    sheet = await opened(amelie)
    assert (await do(amelie, sheet, "publish", text="@bruno hello", audience=audience)).status == 303
    [post] = await posts_of()
    assert post.visibility == visibility


async def test_an_audience_that_no_page_offers_is_the_narrowest(paris: Paris) -> None:
    amelie = await logged_in(paris)
    page = await do(amelie, await opened(amelie), "preview", text="hello", audience="everybody")
    assert (await sheet_of(page, "composer")).value("audience") == "named"


async def test_the_composer_says_how_many_read_and_who_does_not(paris: Paris) -> None:
    amelie = await logged_in(paris)
    await person(paris, "bruno")
    group = await group_of(paris, "amelie")
    page = await do(
        amelie, await opened(amelie), "readers", text="@bruno and @nobody", audience="group", group=group.id
    )
    text = await page.text()
    assert "1 person will read this message" in text
    assert "@bruno" in text
    assert "not in the group" in text
    assert "@nobody" in text
    assert "Publish for Vega" in text
    assert 'href="/@bruno"' not in text.partition('data-piece="preview"')[2]
    sheet = await sheet_of(page, "composer")
    invite = next(each for each in sheet.buttons if each.startswith("invite:"))
    page = await do(amelie, sheet, invite)
    assert "Invited." in await page.text()
    assert await GroupMember.filter(group_id=group.id, state="invited").count() == 1
    bruno = await logged_in(paris, "bruno")
    stranger = await person(paris, "claire")
    page = await do(bruno, await opened(bruno), f"invite:{stranger.id}", text="a", group=group.id)
    assert page.status == 422
    assert await GroupMember.filter(group_id=group.id).count() == 2


async def test_what_is_written_in_an_open_group_is_for_all(paris: Paris) -> None:
    amelie = await logged_in(paris)
    group = await group_of(paris, "amelie", "Choir", "open")
    assert (
        await do(amelie, await opened(amelie, f"/compose?group={group.handle}"), "publish", text="la")
    ).status == 303
    [post] = await posts_of()
    assert (post.visibility, post.group_id) == ("public", group.id)


async def test_a_poll_in_a_group_asks_something(paris: Paris) -> None:
    amelie = await logged_in(paris)
    group = await group_of(paris, "amelie")
    sheet = await opened(amelie, f"/compose?group={group.handle}")
    page = await do(amelie, sheet, "publish", kind="poll", text="", option=["a", "b"])
    assert page.status == 422
    assert "Write something" in await page.text()


async def test_members_write_to_their_group_and_nobody_else_does(paris: Paris) -> None:
    amelie, bruno = await logged_in(paris), await logged_in(paris, "bruno")
    group = await group_of(paris, "amelie")
    assert (await amelie.get(f"/compose?group={group.handle}")).status == 200
    assert (await bruno.get(f"/compose?group={group.handle}")).status == 404
    sheet = await opened(amelie, f"/compose?group={group.handle}")
    assert (await do(amelie, sheet, "publish", text="among us")).status == 303
    [post] = await posts_of()
    assert (post.visibility, post.group_id) == ("members", group.id)
    page = await do(bruno, await opened(bruno), "publish", text="let me in", audience="group", group=group.id)
    assert page.status == 422
    assert not await posts_of("bruno")


async def test_an_answer_is_for_whom_the_question_is_and_wider_asks_once(paris: Paris) -> None:
    amelie = await logged_in(paris)
    parent = await said(paris, "bruno", "@amelie between us", "direct")
    sheet = await opened(amelie, f"/compose?reply={parent}")
    assert (sheet.value("audience"), sheet.value("text")) == ("named", "@bruno ")
    page = await do(amelie, sheet, "publish", text="@bruno for all", audience="all")
    assert page.status == 409
    assert "More readers than before" in await page.text()
    assert not await posts_of()
    sheet = await sheet_of(page, "composer")
    narrower = await sheet_of(await do(amelie, sheet, "narrow"), "composer")
    assert (narrower.value("audience"), narrower.value("text")) == ("named", "@bruno for all")
    answer = await do(amelie, sheet, "wider")
    assert answer.status == 303
    [post] = await posts_of()
    assert (post.visibility, post.in_reply_to_id) == ("public", parent)


@pytest.mark.parametrize("visibility", ["public", "site", "private", "direct"])
async def test_a_thread_has_a_composer_for_its_readers(paris: Paris, visibility: str) -> None:
    amelie, bruno = await logged_in(paris), await person(paris, "bruno")
    await follow(paris.app[NETWORK], await person(paris, "amelie"), bruno.id)
    parent = await said(paris, "bruno", "@amelie well?", visibility)
    sheet = await opened(amelie, f"/@bruno/{parent}")
    answer = await do(amelie, sheet, "publish", text="@bruno well.")
    [post] = await posts_of()
    assert (answer.status, answer.headers["Location"]) == (303, f"/@bruno/{parent}#p-{post.id}")
    assert (post.visibility, post.in_reply_to_id) == (visibility, parent)


async def test_what_is_answered_may_be_gone_and_the_answer_stays(paris: Paris) -> None:
    amelie, bruno = await logged_in(paris), await person(paris, "bruno")
    parent = await said(paris, "bruno", "hello?")
    sheet = await opened(amelie, f"/compose?reply={parent}")
    await delete(paris.app[NETWORK], bruno, parent)
    page = await do(amelie, sheet, "publish", text="too late")
    again = await sheet_of(page, "composer")
    assert (page.status, again.value("text"), again.value("reply")) == (422, "too late", "")
    assert "is not there any more" in await page.text()
    assert (await do(amelie, again, "publish")).status == 303


@pytest.mark.parametrize("query", ["reply=1", "quote=1", "edit=1", "draft=1", "group=nobody"])
async def test_nothing_is_written_about_what_is_not_there(paris: Paris, query: str) -> None:
    amelie = await logged_in(paris)
    assert (await amelie.get(f"/compose?{query}")).status == 404


async def test_what_is_not_for_the_writer_is_not_shown_beside_the_form(paris: Paris) -> None:
    amelie = await logged_in(paris)
    hidden = await said(paris, "bruno", "pineapples", "direct")
    for name in ("reply", "quote", "edit"):
        assert (await amelie.get(f"/compose?{name}={hidden}")).status == 404
        page = await do(amelie, await opened(amelie), "preview", text="a", **{name: hidden})
        assert "pineapples" not in await page.text()
        page = await do(amelie, await opened(amelie), "publish", text="a", **{name: hidden})
        assert page.status in (404, 422)
    assert not await posts_of()


async def test_a_quote_is_published_with_what_it_quotes(paris: Paris) -> None:
    amelie = await logged_in(paris)
    quoted = await said(paris, "bruno", "pineapples")
    page = await amelie.get(f"/compose?quote={quoted}")
    assert "pineapples" in await page.text()
    assert (await do(amelie, await sheet_of(page, "composer"), "publish", text="look")).status == 303
    [post] = await posts_of()
    assert post.quote_uri


# --- files and polls -------------------------------------------------------------------------------------------


async def test_files_are_added_described_and_removed_without_scripts(paris: Paris) -> None:
    amelie = await logged_in(paris)
    sheet = await opened(amelie)
    page = await send(
        amelie, "/compose", sheet, ("a.jpg", photo()), do="attach", text="see", file_description="one"
    )
    sheet = await sheet_of(page, "composer")
    page = await send(amelie, "/compose", sheet, ("b.jpg", photo()), do="attach")
    sheet = await sheet_of(page, "composer")
    first, second = sheet.values("media_ids")
    assert (sheet.value(f"description-{first}"), sheet.value("text")) == ("one", "see")
    page = await do(amelie, sheet, f"remove:{first}", **{f"description-{second}": "two"})
    sheet = await sheet_of(page, "composer")
    assert (sheet.values("media_ids"), sheet.value(f"description-{second}")) == ([second], "two")
    assert (await do(amelie, sheet, "publish")).status == 303
    [post] = await posts_of()
    assert [(str(each.id), each.description) for each in await Media.filter(post_id=post.id)] == [
        (second, "two")
    ]


async def test_a_file_is_sent_with_the_publishing_click(paris: Paris) -> None:
    amelie = await logged_in(paris)
    sheet = await opened(amelie, "/")
    assert (await send(amelie, "/compose", sheet, ("a.jpg", photo()), do="publish", text="")).status == 303
    [post] = await posts_of()
    assert await Media.filter(post_id=post.id).count() == 1


async def test_a_file_that_is_not_taken_keeps_text_and_other_files(paris: Paris) -> None:
    amelie = await logged_in(paris)
    page = await send(amelie, "/compose", await opened(amelie), ("a.jpg", photo()), do="attach", text="see")
    sheet = await sheet_of(page, "composer")
    page = await send(amelie, "/compose", sheet, ("a.exe", b"MZ" + bytes(900)), do="publish")
    again = await sheet_of(page, "composer")
    assert (page.status, again.value("text"), again.values("media_ids")) == (
        422,
        "see",
        sheet.values("media_ids"),
    )
    assert "This kind of file is not allowed here" in await page.text()
    assert not await posts_of()


async def test_a_file_for_which_there_is_no_room_is_refused_in_words(paris: Paris) -> None:
    amelie = await logged_in(paris)
    object.__setattr__(paris.site.settings, "media_person_max_bytes", 100)
    page = await send(amelie, "/compose", await opened(amelie), ("a.jpg", photo()), do="publish", text="see")
    assert page.status == 422
    assert "There is no room left" in await page.text()
    assert (await sheet_of(page, "composer")).value("text") == "see"
    assert not await posts_of()


async def test_files_of_somebody_else_are_neither_shown_nor_described_nor_published(paris: Paris) -> None:
    amelie, bruno = await logged_in(paris), await logged_in(paris, "bruno")
    page = await send(
        bruno, "/compose", await opened(bruno), ("a.jpg", photo()), do="attach", file_description="his"
    )
    [his] = (await sheet_of(page, "composer")).values("media_ids")
    page = await do(
        amelie, await opened(amelie), "publish", text="a", media_ids=his, **{f"description-{his}": "mine"}
    )
    assert page.status == 422
    assert "his" not in (await sheet_of(page, "composer")).values(f"description-{his}")
    assert (await Media.get(id=his)).description == "his"
    assert not await posts_of()


async def test_a_poll_is_asked_with_its_right_answer(paris: Paris) -> None:
    amelie = await logged_in(paris)
    page = await do(amelie, await opened(amelie), "kind:poll", text="Capital of France?")
    sheet = await sheet_of(page, "composer")
    assert (await do(amelie, sheet, "publish", option=["Lyon", "", "Paris"], right="2")).status == 303
    [poll] = await Poll.all()
    assert (poll.quiz_answer, poll.multiple, poll.secret) == ("Paris", False, False)


# --- later, again, never ---------------------------------------------------------------------------------------


async def test_a_message_waits_for_its_time_in_the_zone_of_its_author(paris: Paris) -> None:
    amelie = await logged_in(paris)
    await change_settings(paris.site, paris.amelie_id, Wanted(time_zone="Asia/Tokyo"))
    group = await group_of(paris, "amelie")
    sheet = await opened(amelie, f"/compose?group={group.handle}")
    page = await do(amelie, sheet, "preview", text="later", scheduled_at="2031-05-01T09:00")
    assert "Schedule for Vega" in await page.text()
    for _ in range(2):
        assert (await do(amelie, await sheet_of(page, "composer"), "publish")).status == 303
    [waiting] = await ScheduledPost.all()
    assert waiting.scheduled_at == datetime(2031, 5, 1, 0, 0, tzinfo=UTC)
    listed = await amelie.get("/compose/scheduled")
    assert 'value="2031-05-01T09:00"' in await listed.text()
    path = f"/compose/scheduled/{waiting.id}"
    bruno = await logged_in(paris, "bruno")
    token = (await opened(bruno)).value("form_token")
    for verb in ("move", "cancel", "publish", "change", "nothing"):
        form = {"form_token": token, "scheduled_at": "2032-01-01T09:00"}
        assert (await bruno.post(f"{path}/{verb}", form)).status == 404, verb
        assert (await amelie.post(f"{path}/{verb}", form)).status == 403 or verb == "nothing", verb
    token = (await opened(amelie)).value("form_token")
    for wrong in ("", "soon", "2020-01-01T09:00"):
        page = await amelie.post(f"{path}/move", {"form_token": token, "scheduled_at": wrong})
        assert page.status == 422, wrong
    moved = await amelie.post(f"{path}/move", {"form_token": token, "scheduled_at": "2032-05-01T09:00"})
    assert moved.status == 303
    assert (await ScheduledPost.get()).scheduled_at == datetime(2032, 5, 1, 0, 0, tzinfo=UTC)
    answers = await asyncio.gather(*(amelie.post(f"{path}/publish", {"form_token": token}) for _ in range(6)))
    assert {each.status for each in answers} <= {303, 404}
    [post] = await posts_of()
    assert (post.visibility, post.group_id) == ("members", group.id)
    assert not await ScheduledPost.exists()


async def test_a_waiting_message_is_changed_as_a_draft_or_cancelled(paris: Paris) -> None:
    amelie = await logged_in(paris)
    for text in ("one", "two"):
        assert (
            await do(amelie, await opened(amelie), "publish", text=text, scheduled_at="2031-05-01T09:00")
        ).status == 303
    one, two = await ScheduledPost.all().order_by("id")
    token = {"form_token": (await opened(amelie)).value("form_token")}
    assert (await amelie.post(f"/compose/scheduled/{two.id}/cancel", token)).status == 303
    changed = await amelie.post(f"/compose/scheduled/{one.id}/change", token)
    assert changed.status == 303
    assert not await ScheduledPost.exists()
    sheet = await opened(amelie, changed.headers["Location"])
    assert (sheet.value("text"), sheet.value("scheduled_at")) == ("one", "2031-05-01T09:00")
    assert (await do(amelie, sheet, "publish", scheduled_at="")).status == 303
    assert [each.source for each in await posts_of()] == ["one"]
    assert not await KeptDraft.exists()


async def test_an_edit_keeps_files_and_poll(paris: Paris) -> None:
    amelie = await logged_in(paris)
    sheet = await opened(amelie)
    assert (
        await send(amelie, "/compose", sheet, ("a.jpg", photo()), do="publish", text="befor")
    ).status == 303
    [post] = await posts_of()
    sheet = await opened(amelie, f"/compose?edit={post.id}")
    assert sheet.value("text") == "befor"
    [media_id] = sheet.values("media_ids")
    for _ in range(2):
        answer = await do(amelie, sheet, "publish", text="before", **{f"description-{media_id}": "a photo"})
        assert answer.status == 303
    [post] = await posts_of()
    assert (post.source, (await Media.get(id=media_id)).description) == ("before", "a photo")
    assert (await Media.get(id=media_id)).post_id == post.id
    bruno = await logged_in(paris, "bruno")
    assert (await bruno.get(f"/compose?edit={post.id}")).status == 404
    forged = await do(bruno, await opened(bruno), "publish", text="his", edit=post.id)
    assert forged.status == 404
    asked = await do(amelie, await opened(amelie), "publish", kind="poll", text="well?", option=["a", "b"])
    assert asked.status == 303
    poll = await Poll.get()
    sheet = await opened(amelie, f"/compose?edit={poll.post_id}")
    assert [each for each in sheet.values("option") if each] == ["a", "b"]
    assert (await do(amelie, sheet, "publish", text="well??")).status == 303
    assert await Poll.get() == poll
    assert (await post.get(id=poll.post_id)).source == "well??"


async def test_a_message_is_taken_back_after_a_question_and_written_anew(paris: Paris) -> None:
    amelie, bruno = await logged_in(paris), await logged_in(paris, "bruno")
    sheet = await opened(amelie)
    assert (
        await send(amelie, "/compose", sheet, ("a.jpg", photo()), do="publish", text="wrong")
    ).status == 303
    [post] = await posts_of()
    path = f"/@amelie/{post.id}/delete"
    assert (await bruno.get(path)).status == 404
    token = (await opened(bruno)).value("form_token")
    assert (await bruno.post(path, {"form_token": token, "do": "delete"})).status == 404
    assert (await bruno.post(f"/@bruno/{post.id}/delete", {"form_token": token, "do": "anew"})).status == 404
    page = await amelie.get(path)
    assert "Take this message back from 1 site?" in await page.text()
    assert "Parvis Paris" in await page.text()
    token = {"form_token": (await opened(amelie)).value("form_token")}
    assert (await amelie.post(path, {"do": "delete"})).status == 403
    anew = await amelie.post(path, {**token, "do": "anew"})
    assert anew.status == 303
    assert not await posts_of()
    sheet = await opened(amelie, anew.headers["Location"])
    assert (sheet.value("text"), len(sheet.values("media_ids"))) == ("wrong", 1)
    assert (await do(amelie, sheet, "publish", text="right")).status == 303
    [post] = await posts_of()
    assert await Media.filter(post_id=post.id).count() == 1
    path = f"/@amelie/{post.id}/delete"
    for _ in range(2):
        assert (await amelie.post(path, {**token, "do": "delete"})).status == 303
    assert not await posts_of()
    assert (await amelie.post(path, {**token, "do": "anew"})).status == 404


async def test_what_is_written_anew_in_a_group_stays_there(paris: Paris) -> None:
    amelie = await logged_in(paris)
    group = await group_of(paris, "amelie")
    assert (
        await do(amelie, await opened(amelie, f"/compose?group={group.handle}"), "publish", text="wrong")
    ).status == 303
    [post] = await posts_of()
    token = {"form_token": (await opened(amelie)).value("form_token")}
    anew = await amelie.post(f"/@amelie/{post.id}/delete", {**token, "do": "anew"})
    sheet = await opened(amelie, anew.headers["Location"])
    assert (sheet.value("text"), sheet.value("group")) == ("wrong", str(group.id))
    assert (await do(amelie, sheet, "publish")).status == 303
    [post] = await posts_of()
    assert (post.source, post.visibility) == ("@vega wrong", "members")


async def test_six_clicks_are_one(paris: Paris) -> None:
    """What is cancelled, reopened, kept, deleted or written anew six times at once is so once."""
    amelie = await logged_in(paris)
    token = {"form_token": (await opened(amelie)).value("form_token")}
    at = "2031-05-01T09:00"

    async def six(path: str, **form: str) -> set[int]:
        answers = await asyncio.gather(*(amelie.post(path, {**token, **form}) for _ in range(6)))
        return {each.status for each in answers}

    sheet = await opened(amelie)
    answers = await asyncio.gather(
        *(do(amelie, sheet, "publish", text="later", scheduled_at=at) for _ in range(6))
    )
    assert {each.status for each in answers} == {303}
    waiting = await ScheduledPost.get()
    assert await six(f"/compose/scheduled/{waiting.id}/move", scheduled_at="2032-05-01T09:00") == {303}
    assert 303 in await six(f"/compose/scheduled/{waiting.id}/change") <= {303, 404}
    assert [each.form["text"] for each in await KeptDraft.all()] == ["later"]
    draft = await KeptDraft.get()
    sheet = await opened(amelie, f"/compose?draft={draft.id}")
    answers = await asyncio.gather(*(do(amelie, sheet, "publish") for _ in range(6)))
    assert {each.status for each in answers} == {303}
    waiting = await ScheduledPost.get()
    assert 303 in await six(f"/compose/scheduled/{waiting.id}/cancel") <= {303, 404}
    sheet = await opened(amelie)
    answers = await asyncio.gather(*(send(amelie, "/compose/draft", sheet, text="kept") for _ in range(6)))
    assert {each.status for each in answers} == {200}
    draft = await KeptDraft.get()
    assert await six(f"/compose/drafts/{draft.id}/drop") == {303}
    assert (await do(amelie, await opened(amelie), "publish", text="said")).status == 303
    [post] = await posts_of()
    assert 303 in await six(f"/@amelie/{post.id}/delete", do="anew") <= {303, 404}
    assert [each.form["text"] for each in await KeptDraft.all()] == ["said"]
    assert not await posts_of()
    assert await six(f"/@amelie/{post.id}/delete", do="delete") == {303}


# --- drafts ----------------------------------------------------------------------------------------------------


async def test_a_draft_is_kept_listed_gone_on_with_and_dropped(paris: Paris) -> None:
    amelie, bruno = await logged_in(paris), await logged_in(paris, "bruno")
    sheet = await opened(amelie, "/compose?kind=poll")
    page = await send(amelie, "/compose", sheet, None, do="keep", text="Once upon", option=["a", "b"])
    assert "Draft kept at" in await page.text()
    again = await sheet_of(page, "composer")
    assert "Draft kept at" in await (await do(amelie, again, "keep", text="Once upon a time")).text()
    [draft] = await KeptDraft.all()
    assert "Once upon a time" in await (await amelie.get("/compose/drafts")).text()
    assert "Once upon" not in await (await bruno.get("/compose/drafts")).text()
    assert (await bruno.get(f"/compose?draft={draft.id}")).status == 404
    sheet = await opened(amelie, f"/compose?draft={draft.id}")
    assert (sheet.value("text"), sheet.value("kind")) == ("Once upon a time", "poll")
    assert [each for each in sheet.values("option") if each] == ["a", "b"]
    his, mine = (await opened(bruno)).value("form_token"), (await opened(amelie)).value("form_token")
    path = f"/compose/drafts/{draft.id}/drop"
    assert (await amelie.post(path, {})).status == 403
    assert (await bruno.post(path, {"form_token": his})).status == 303
    assert await KeptDraft.exists()
    for _ in range(2):
        assert (await amelie.post(path, {"form_token": mine})).status == 303
    assert not await KeptDraft.exists()


async def test_two_devices_see_both_of_what_they_wrote(paris: Paris) -> None:
    phone, desk = await logged_in(paris), await logged_in(paris)
    kept = await sheet_of(await do(phone, await opened(phone), "keep", text="first"), "composer")
    other = await opened(desk, f"/compose?draft={kept.value('draft')}")
    assert (await do(desk, other, "keep", text="of the desk")).status == 200
    page = await do(phone, kept, "keep", text="of the phone")
    assert page.status == 409
    sheet = await sheet_of(page, "composer")
    assert sheet.value("text") == "of the phone"
    assert "of the desk" in await page.text()
    theirs = await sheet_of(await do(phone, sheet, "theirs"), "composer")
    assert theirs.value("text") == "of the desk"
    listed = await (await phone.get("/compose/drafts")).text()
    assert "of the desk" in listed
    assert "of the phone" in listed
    mine = await sheet_of(await do(phone, sheet, "mine"), "composer")
    assert mine.value("text") == "of the phone"
    assert {each.form["text"] for each in await KeptDraft.all()} == {"of the phone"}


async def test_a_draft_that_was_published_elsewhere_is_not_published_again(paris: Paris) -> None:
    phone, desk = await logged_in(paris), await logged_in(paris)
    kept = await sheet_of(await do(phone, await opened(phone), "keep", text="once"), "composer")
    other = await opened(desk, f"/compose?draft={kept.value('draft')}")
    assert (await do(desk, other, "publish")).status == 303
    assert (await do(phone, kept, "publish")).status == 303  # The same message: it is there.
    assert len(await posts_of()) == 1
    page = await do(phone, kept, "keep", text="once more")
    assert page.status == 409
    assert (await sheet_of(page, "composer")).value("text") == "once more"


async def test_a_script_keeps_drafts_at_each_pause(paris: Paris) -> None:
    amelie = await logged_in(paris)
    sheet = await opened(amelie)
    answer = await send(amelie, "/compose/draft", sheet, text="by itself")
    kept = await answer.json()
    assert (answer.status, kept["revision"]) == (200, 1)
    assert (await send(amelie, "/compose/draft", sheet, text="from an older page")).status == 409
    newer = await send(amelie, "/compose/draft", sheet, text="newer", revision=1)
    assert (newer.status, (await newer.json())["revision"]) == (200, 2)
    assert (await send(amelie, "/compose/draft", sheet, text="a", form_token="")).status == 403
    large = await send(amelie, "/compose/draft", sheet, text="a" * 200_000)
    assert (large.status, (await large.json())["error"][:22]) == (422, "This is too much for a")


# --- a session that ended --------------------------------------------------------------------------------------


async def resumed(paris: Paris, browser: Browser, sheet: Sheet, login: str, **typed: Any) -> ClientResponse:
    """Publish without a session, and log in on the page that comes; return the answer."""
    browser.cookies.clear()
    page = await send(browser, "/compose", sheet, do="publish", **typed)
    assert page.status == 401
    return await browser.submit(page, "/login", login=login, password=PASSWORD)


async def test_a_text_survives_the_end_of_its_session(paris: Paris) -> None:
    amelie = await logged_in(paris)
    sheet = await opened(amelie)
    landed = await resumed(paris, amelie, sheet, "amelie", text="long & dear", option=["a", "b"], kind="poll")
    assert landed.status == 303
    again = await opened(amelie, landed.headers["Location"])
    assert (again.value("text"), again.value("kind")) == ("long & dear", "poll")
    assert [each for each in again.values("option") if each] == ["a", "b"]
    assert not await posts_of()
    assert (await do(amelie, again, "publish")).status == 303
    assert len(await posts_of()) == 1


async def test_a_text_is_nobodys_but_its_authors(paris: Paris) -> None:
    amelie, _ = await logged_in(paris), await logged_in(paris, "bruno")
    landed = await resumed(paris, amelie, await opened(amelie), "bruno", text="long & dear")
    assert (landed.status, landed.headers["Location"]) == (303, "/welcome")
    for path in ("/", "/compose", "/compose/drafts"):
        assert "dear" not in await (await amelie.get(path)).text()
    assert not await KeptDraft.exists()


async def test_a_text_survives_a_wrong_password_and_a_newer_draft(paris: Paris) -> None:
    amelie, desk = await logged_in(paris), await logged_in(paris)
    sheet = await sheet_of(await do(amelie, await opened(amelie), "keep", text="first"), "composer")
    other = await opened(desk, f"/compose?draft={sheet.value('draft')}")
    await do(desk, other, "keep", text="of the desk")
    amelie.cookies.clear()
    page = await send(amelie, "/compose", sheet, ("a.jpg", photo()), do="publish", text="of the phone")
    page = await amelie.submit(page, "/login", login="amelie", password="wrong")
    assert page.status == 401
    landed = await amelie.submit(page, "/login", login="amelie", password=PASSWORD)
    assert (await opened(amelie, landed.headers["Location"])).value("text") == "of the phone"
    assert {each.form["text"] for each in await KeptDraft.all()} == {"of the desk", "of the phone"}


@pytest.mark.parametrize("writer", ["", "1.0", "x", "999999999999999999999.a", "1", "é.é"])
async def test_strangers_leave_no_text_here(paris: Paris, writer: str) -> None:
    nobody = paris.browser()
    sent = await nobody.post("/compose", {"text": "spam", "do": "publish", "writer": writer})
    assert sent.status == 401
    assert "kept" not in await sent.text()
    assert "spam" not in await sent.text()


@pytest.mark.parametrize("kept", ["x", "é", "AAAA", "A" * 400])
async def test_a_login_with_a_text_that_is_none_of_ours_is_a_login(paris: Paris, kept: str) -> None:
    amelie = paris.browser()
    page = await amelie.get("/login")
    landed = await amelie.submit(page, "/login", login="amelie", password=PASSWORD, kept=kept)
    assert (landed.status, landed.headers["Location"]) in ((303, "/"), (303, "/welcome"))
    assert not await KeptDraft.exists()


# --- for scripts -----------------------------------------------------------------------------------------------


async def test_a_script_gets_the_form_alone_and_what_was_published(paris: Paris) -> None:
    amelie = await logged_in(paris)
    amelie.headers["Parvis-Part"] = "1"
    sheet = await opened(amelie, "/")
    part = await do(amelie, sheet, "preview", text="@nobody hello")
    text = await part.text()
    assert (part.status, "<html" in text) == (200, False)
    assert 'data-piece="unread"' in text
    assert "@nobody" in text
    published = await do(amelie, sheet, "publish", text="hello")
    text = await published.text()
    [post] = await posts_of()
    assert f'data-post="{post.id}"' in text
    fresh = await sheet_of(published, "composer")
    assert (fresh.value("text"), fresh.value("key") != sheet.value("key")) == ("", True)
    full = await opened(amelie, "/compose")
    done = await do(amelie, full, "publish", text="hello again")
    assert (done.status, done.headers["Parvis-Location"][:9]) == (204, "/@amelie/")


async def test_a_question_that_is_answered_already_is_opened_and_the_draft_kept(paris: Paris) -> None:
    amelie = await logged_in(paris)
    asked = await said(paris, "karim", "? Le CRM refuse ma connexion\n\nDepuis ce matin.")
    typed = {"title": "Connexion refusée par le CRM", "text": "Rien ne va."}
    page = await do(amelie, await opened(amelie, "/compose?kind=question"), "preview", **typed)
    shown = await page.text()
    assert "1 question like yours is there already" in shown
    assert "Le CRM refuse ma connexion" in shown
    sheet = await sheet_of(page, "composer")
    answer = await do(amelie, sheet, f"open:{asked}", **typed)
    [draft] = await KeptDraft.all()
    assert (answer.status, answer.headers["Location"]) == (303, f"/@karim/{asked}?draft={draft.id}")
    opened_one = await (await amelie.get(answer.headers["Location"])).text()
    assert f'href="/compose?draft={draft.id}"' in opened_one
    karim = await logged_in(paris, "karim")
    assert "back to my draft" not in await (await karim.get(answer.headers["Location"])).text()
    for wrong in ("open:", "open:x", f"open:{2**62}", f"open:{await said(paris, 'karim', 'No question')}"):
        assert (await do(amelie, sheet, wrong, **typed)).status == 404, wrong
    assert await OpenedSuggestion.all().count() == 1
    again = await opened(amelie, f"/compose?draft={draft.id}")
    assert again.value("title") == typed["title"]
    assert (await do(amelie, again, "publish", audience="all")).status == 303
    assert not await OpenedSuggestion.exists(), "it spared nothing"
