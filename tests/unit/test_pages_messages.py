"""The pages of direct messages, by browsers of those who write to each other and of somebody else."""

import asyncio
import re
from html import unescape

from models.core.accounts import Account
from models.core.paging import Page
from models.notifications.unread import unread_by
from models.posts.conversations import conversation_with, messages_in
from models.posts.posts import Post
from outbox.posts.posts import Draft, publish
from tests.both import new_url, town
from tests.paris import Browser, Paris, paris, paris_data
from tests.unit.test_group_pages import found, logged_in
from tests.unit.test_pages_notifications import text
from tests.world import Town
from web.http.context import NETWORK

__all__ = ["new_url", "paris", "paris_data", "town"]
PATH = "/messages"


async def send(
    browser: Browser, page: str, action: str, fields: list[tuple[str, str]]
) -> tuple[int, str, str]:
    """Send the form of a page with these fields; return status, page, and where it leads."""
    shown = await text(browser, page)
    hidden = re.search(rf'<form method="post" action="{action}".*?name="key" value="(.*?)"', shown, re.DOTALL)
    token = re.search(r'name="form_token" value="(.*?)"', shown)
    assert token
    assert hidden
    given = {name for name, _ in fields}
    kept = [(n, v) for n, v in (("form_token", token[1]), ("key", hidden[1])) if n not in given]
    answer = await browser.post(action, kept + fields)  # type: ignore[arg-type]
    return answer.status, unescape(await answer.text()), answer.headers.get("Location", "")


async def begin(browser: Browser, words: str, *people: int) -> str:
    """Begin a conversation; return its path."""
    fields = [*(("to", str(each)) for each in people), ("text", words), ("do", "send")]
    status, page, place = await send(browser, f"{PATH}/new", f"{PATH}/new", fields)
    assert status == 303, page
    return place.partition("#")[0]


async def ids_of(paris: Paris, *names: str) -> list[int]:
    for name in names:
        await logged_in(paris, name)
    return [(await Account.get(handle=name)).id for name in names]


async def test_a_conversation_reads_like_messages_from_both_sides(paris: Paris) -> None:
    amelie, lea = await logged_in(paris, "amelie"), await logged_in(paris, "lea")
    [lea_id] = await ids_of(paris, "lea")
    assert "No messages yet" in await text(amelie, PATH)
    mine = await begin(amelie, "Shall we <b>eat</b>?", lea_id)
    listed = await text(lea, PATH)
    assert "Shall we &lt;b&gt;eat&lt;/b&gt;?" in listed
    assert 'class="conversation new"' in listed
    assert "@lea" not in re.sub(r'(?s)<header class="rail">.*?</header>', "", await text(amelie, PATH))
    theirs = re.findall(r'href="(/messages/\d+)"', listed)[-1]
    page = await text(lea, theirs)
    assert "1 person and you" in page
    assert 'class="conversation new"' not in await text(lea, PATH)
    status, _, _ = await send(lea, theirs, theirs, [("text", "At noon")])
    assert status == 303
    page = await text(amelie, mine)
    messages = re.findall(
        r'<article class="message(.*?)".*?<div class="text".*?>(.*?)</div>', page, re.DOTALL
    )
    assert [(style.strip(), re.sub(r"<[^>]+>", "", said).strip()) for style, said in messages] == [
        ("mine", "Shall we &lt;b&gt;eat&lt;/b&gt;?"),
        ("", "At noon"),
    ]
    assert {post.visibility for post in await Post.all()} == {"direct"}
    assert len({post.thread_id for post in await Post.all()}) == 1
    # Somebody new to write to whom one knows goes on where one was.
    assert await begin(amelie, "Noon it is", lea_id) == mine


async def test_people_are_found_and_ticked_without_a_script_and_the_text_stays(paris: Paris) -> None:
    amelie = await logged_in(paris, "amelie")
    lea_id, tom_id = await ids_of(paris, "lea", "tom")
    fields = [("who", "le"), ("text", "kept & safe"), ("do", "find"), ("to", str(tom_id))]
    status, page, _ = await send(amelie, f"{PATH}/new", f"{PATH}/new", fields)
    assert status == 200
    assert f'value="{tom_id}" checked' in page
    assert f'value="{lea_id}">' in page
    assert "\nkept & safe</textarea>" in page
    assert not await Post.exists()
    path = await begin(amelie, "kept", lea_id, tom_id, lea_id)
    assert "2 people and you" in await text(amelie, path)
    assert await text(amelie, f"{PATH}/new?to={tom_id}&to=99999")


async def test_what_cannot_be_sent_is_said_and_everything_typed_is_kept(paris: Paris) -> None:
    amelie = await logged_in(paris, "amelie")
    [lea_id] = await ids_of(paris, "lea")
    group = await Account.get(id=(await _group(paris, amelie)))
    new = f"{PATH}/new"
    for people, words, said in (
        ([], "kept", "Tick the people"),
        ([99999], "kept", "Tick the people"),
        ([paris.amelie_id], "kept", "Tick the people"),
        (range(1, 60), "kept", "Tick the people"),
        ([group.id], "kept", "goes to people"),
        ([lea_id], " \n ", "Write something first"),
        ([lea_id], "kept " * 20_000, "too long"),
    ):
        fields = [*(("to", str(each)) for each in people), ("text", words), ("do", "send")]
        status, page, _ = await send(amelie, new, new, fields)
        assert (status, said in page) == (422, True), (people, page)
        assert f"\n{words}</textarea>" in page
    assert not await Post.filter(visibility="direct").exists()
    path = await begin(amelie, "hello", lea_id)
    status, page, _ = await send(amelie, path, path, [("text", "long " * 20_000), ("key", "mine")])
    assert (status, "too long" in page, 'name="key" value="mine"' in page) == (422, True, True)


async def _group(paris: Paris, browser: Browser) -> int:
    await found(browser)
    return (await Account.get(actor_type="Group")).id


async def test_who_is_named_besides_reads_it_only_if_that_is_meant(paris: Paris) -> None:
    amelie, tom = await logged_in(paris, "amelie"), await logged_in(paris, "tom")
    [lea_id] = await ids_of(paris, "lea")
    path = await begin(amelie, "hello @lea, it is @amelie", lea_id)
    status, page, _ = await send(amelie, path, path, [("text", "not a word to @tom, @nobody")])
    assert (status, "They would read it" in page) == (422, True)
    assert "not a word to @tom" in page
    assert "not a word" not in await text(tom, PATH)
    fields = [("text", "come too, @tom"), ("others", "true")]
    status, _, place = await send(amelie, path, path, fields)
    assert (status, place.partition("#")[0] != path) == (303, True)
    assert "come too" in await text(tom, PATH)
    assert "2 people and you" in await text(amelie, place.partition("#")[0])
    status, page, _ = await send(amelie, path, path, [("text", "write to @nobody")])
    assert status == 303


async def test_two_clicks_send_one_message(paris: Paris) -> None:
    amelie = await logged_in(paris, "amelie")
    [lea_id] = await ids_of(paris, "lea")
    fields = [("to", str(lea_id)), ("text", "once"), ("do", "send"), ("key", "a key")]
    sent = await asyncio.gather(*(send(amelie, f"{PATH}/new", f"{PATH}/new", fields) for _ in range(6)))
    [place] = {place for _, _, place in sent}
    assert {status for status, _, _ in sent} == {303}
    path = place.partition("#")[0]
    fields = [("text", "and once"), ("key", "another key")]
    sent = await asyncio.gather(*(send(amelie, path, path, fields) for _ in range(6)))
    assert {status for status, _, _ in sent} == {303}
    assert await Post.filter(visibility="direct").count() == 2


async def test_nobody_opens_answers_or_changes_conversations_of_others(paris: Paris) -> None:
    amelie, zoe = await logged_in(paris, "amelie"), await logged_in(paris, "zoe")
    [lea_id] = await ids_of(paris, "lea")
    path = await begin(amelie, "secret", lea_id)
    post = await Post.get()
    token = re.search(r'name="form_token" value="(.*?)"', await text(zoe, PATH))
    assert token
    for wrong in (path, f"{PATH}/999999", f"{PATH}/of/{post.id}"):
        await text(zoe, wrong, 404)
    for action in (path, f"{path}/mute", f"{path}/remove", f"{path}/unread", f"{path}/jump"):
        form = {"form_token": token[1], "text": "me too"}
        assert (await zoe.post(action, form)).status == 404, action
        assert (await amelie.post(action, {})).status == 403, action
    assert await Post.all().count() == 1
    assert "secret" in await text(amelie, path)


async def test_a_conversation_is_muted_marked_and_removed(paris: Paris) -> None:
    amelie, lea = await logged_in(paris, "amelie"), await logged_in(paris, "lea")
    lea_id, amelie_id = await ids_of(paris, "lea", "amelie")
    path = await begin(amelie, "hello", lea_id)
    token = re.search(r'name="form_token" value="(.*?)"', await text(amelie, path))
    assert token

    async def do(verb: str) -> tuple[int, str]:
        answer = await amelie.post(f"{path}/{verb}", {"form_token": token[1]})
        return answer.status, answer.headers["Location"]

    for _ in range(2):
        assert await do("mute") == (303, path)
    assert "You hear no more of it" in await text(amelie, path)
    await begin(lea, "unheard", amelie_id)
    assert (await unread_by(amelie_id)).conversations == 0
    assert await do("unmute") == (303, path)
    assert await do("unread") == (303, PATH)
    assert (await unread_by(amelie_id)).conversations == 1
    assert 'class="conversation new"' in await text(amelie, PATH)
    assert await do("remove") == (303, PATH)
    assert "No messages yet" in await text(amelie, PATH)
    await text(amelie, path, 404)
    await begin(lea, "back again", amelie_id)
    assert "back again" in await text(amelie, PATH)


async def test_a_page_of_messages_has_its_newest_and_leads_to_the_older(paris: Paris) -> None:
    amelie, author = await logged_in(paris, "amelie"), await Account.get(handle="amelie")
    [lea_id] = await ids_of(paris, "lea")
    path = await begin(amelie, "number 0", lea_id)
    last = (await Post.get()).id
    for number in range(1, 45):
        draft = Draft(f"@lea number {number}", visibility="direct", in_reply_to_id=last)
        last = await publish(paris.app[NETWORK], author, draft)
    page = await text(amelie, path)
    assert "number 44" in page
    assert "number 4<" not in page
    older = re.search(r'href="(\?max_id=\d+)"', page)
    assert older
    assert "number 4<" in await text(amelie, path + older[1])


async def test_conversations_are_found_by_who_takes_part(town: Town) -> None:
    amelie, lea, tom = [await town.person(name) for name in ("amelie", "lea", "tom")]
    post = await amelie.publish("@lea @tom bonjour", visibility="direct")
    await amelie.publish("@lea only you", visibility="direct")

    async def read() -> tuple[list[int], int]:
        both = await conversation_with(amelie.account.id, [tom.account.id, lea.account.id, tom.account.id])
        none = await conversation_with(tom.account.id, [lea.account.id])
        assert both
        assert none is None
        return await messages_in(both.id, Page()), (await unread_by(lea.account.id)).conversations

    assert await town.run(read()) == ([int(post["id"])], 2)
