"""The pages of people: found, followed, muted, blocked, put on lists and reported in a browser, here and at other sites."""

import asyncio
import re
from html import unescape
from urllib.parse import quote

import pytest
from aiohttp import ClientResponse, FormData

from models.core.accounts import Account
from models.core.base import now
from models.groups.groups import GroupMember
from models.moderation.moderation import Block, Mute, Report, posts_of_reports
from models.people.domain_blocks import DomainBlock
from models.people.follows import Follow
from models.people.notes import AccountNote
from models.posts.filters import Filter, FilterKeyword
from models.posts.lists import List, ListMember
from outbox.moderation.look import Changes, change_look
from outbox.moderation.site_texts import set_rules
from outbox.people.accounts import set_department
from outbox.posts.posts import Draft, pin, publish
from tests.both import new_url, town
from tests.files import photo
from tests.paris import Browser, Paris, paris, paris_data
from tests.unit.test_admin import Outline
from tests.unit.test_group_pages import found as found_group
from tests.unit.test_group_pages import logged_in
from tests.unit.test_page_cost import statements
from tests.world import PASSWORD as WORLD_PASSWORD
from tests.world import Answer, Town, World
from web.http.context import NETWORK

__all__ = ["new_url", "paris", "paris_data", "town"]


async def id_of(name: str) -> int:
    return (await Account.get(handle=name)).id


async def token_of(browser: Browser, path: str = "/people") -> str:
    found = re.search(r'data-token="(.*?)"', await (await browser.get(path)).text())
    assert found
    return found[1]


async def do(browser: Browser, person: int, verb: str, back: str = "/people", **typed: str) -> ClientResponse:
    form = {"form_token": await token_of(browser), "back": back} | typed
    return await browser.post(f"/people/{person}/{verb}", form)


async def text_of(browser: Browser, path: str) -> str:
    answer = await browser.get(path)
    assert answer.status == 200, (path, answer.status)
    return unescape(await answer.text())


def button(person: int, verb: str) -> str:
    return f'formaction="/people/{person}/{verb}"'


async def write(paris: Paris, author: str, text: str) -> int:
    return await publish(paris.app[NETWORK], await Account.get(handle=author), Draft(text))


# --- profiles --------------------------------------------------------------------------------------------------


async def test_a_profile_shows_who_it_is_and_a_button_follows(paris: Paris) -> None:
    amelie, karim = await logged_in(paris, "amelie"), await logged_in(paris, "karim")
    karim_id = await id_of("karim")
    await set_department("karim", "Sales & more", by="test")
    kept = await write(paris, "karim", "Pinned words")
    await pin(paris.app[NETWORK], await Account.get(handle="karim"), kept, True)
    await write(paris, "karim", "Newer words")
    page = await text_of(amelie, "/@karim")
    assert "Sales & more" in page
    assert page.index("Pinned words") < page.index("Newer words")
    assert page.count("Pinned words") == 2, "on top, and in its place"
    answer = await do(amelie, karim_id, "follow", "/@karim")
    assert (answer.status, answer.headers["Location"]) == (303, f"/@karim#u-{karim_id}")
    page = await text_of(amelie, "/@karim")
    assert (button(karim_id, "unfollow") in page, button(karim_id, "follow") in page) == (True, False)
    assert "follows you" in await text_of(karim, "/@amelie")
    assert (await do(amelie, karim_id, "unfollow")).status == 303
    assert button(karim_id, "follow") in await text_of(amelie, "/@karim")
    own = await text_of(karim, "/@karim")
    assert (button(karim_id, "follow") in own, 'href="/settings/profile"' in own) == (False, True)


async def test_a_script_gets_the_button_alone_and_a_sentence_when_it_failed(paris: Paris) -> None:
    amelie, karim = await logged_in(paris, "amelie"), await logged_in(paris, "karim")
    karim_id, amelie_id = await id_of("karim"), await id_of("amelie")
    amelie.headers["Parvis-Part"] = "1"
    part = await (await do(amelie, karim_id, "follow")).text()
    assert (button(karim_id, "unfollow") in part, "<html" in part) == (True, False)
    assert (await do(karim, amelie_id, "block")).status == 303
    refused = await do(amelie, karim_id, "follow")
    assert (refused.status, "data-problem" in await refused.text()) == (422, True)


async def test_six_clicks_at_once_follow_once(paris: Paris) -> None:
    amelie, karim_id = (
        await logged_in(paris, "amelie"),
        (await logged_in(paris, "karim")) and await id_of("karim"),
    )
    form = {"form_token": await token_of(amelie), "back": "/people"}
    answers = await asyncio.gather(*(amelie.post(f"/people/{karim_id}/follow", form) for _ in range(6)))
    assert {each.status for each in answers} == {303}
    assert await Follow.filter(target_id=karim_id).count() == 1
    assert (await Account.get(id=karim_id)).followers_count == 1


async def test_a_form_needs_its_token_a_verb_and_somebody_there_is(paris: Paris) -> None:
    amelie = await logged_in(paris, "amelie")
    await logged_in(paris, "karim")
    karim_id = await id_of("karim")
    for path in (f"/people/{karim_id}/follow", "/lists", "/settings/filters", "/settings/blocks", "/report"):
        assert (await amelie.post(path, {"title": "x"})).status == 403, path
    assert (await do(amelie, karim_id, "explode")).status == 404
    assert (await do(amelie, 1, "follow")).status == 404
    assert (await amelie.get(f"/people/{karim_id}/follow")).status == 404
    assert (await amelie.get("/people/1/mute")).status == 404
    assert (await do(amelie, await id_of("amelie"), "follow")).status == 422
    assert not await Follow.exists()
    stranger = paris.browser()
    for path in ("/people", "/lists", "/@karim/followers", "/settings/profile", "/report?account=karim"):
        answer = await stranger.get(path)
        assert (answer.status, answer.headers["Location"].split("?")[0]) == (302, "/login"), path


async def test_tabs_of_a_profile(paris: Paris) -> None:
    amelie, karim = await logged_in(paris, "amelie"), await logged_in(paris, "karim")
    first = await write(paris, "amelie", "A first question")
    author = await Account.get(handle="karim")
    await publish(paris.app[NETWORK], author, Draft("An answer of mine", in_reply_to_id=first))
    assert "An answer of mine" not in await text_of(amelie, "/@karim")
    assert "An answer of mine" in await text_of(amelie, "/@karim?tab=answers")
    assert "No files yet" in await text_of(amelie, "/@karim?tab=files")
    path = await found_group(amelie, access="open")
    assert "in no group together" in await text_of(amelie, "/@karim?tab=groups")
    assert (await karim.submit(await karim.get(path), f"{path}/join")).status == 303
    assert "Zanzibar" in await text_of(amelie, "/@karim?tab=groups")
    assert (await amelie.get("/@karim?tab=secrets")).status == 404


async def test_a_group_that_one_of_two_is_in_is_not_shown_to_the_other(paris: Paris) -> None:
    amelie, karim = await logged_in(paris, "amelie"), await logged_in(paris, "karim")
    await found_group(amelie, access="secret")
    assert "Zanzibar" not in await text_of(karim, "/@amelie?tab=groups")


async def test_suspended_and_unknown_people_have_a_page_in_words(paris: Paris) -> None:
    amelie = await logged_in(paris, "amelie")
    await logged_in(paris, "karim")
    await Account.filter(handle="karim").update(suspended_at=now())
    answer = await amelie.get("/@karim")
    assert (answer.status, "not shown any more" in unescape(await answer.text())) == (410, True)
    for path in ("/@nobody", "/@nobody/followers", "/@karim/followers", "/@karim/following"):
        assert (await amelie.get(path)).status == 404, path


async def test_a_site_that_hides_counters_shows_none_on_profiles(paris: Paris) -> None:
    amelie = await logged_in(paris, "amelie")
    assert re.search(r"<b>0</b>\s*followers", await text_of(amelie, "/@ada"))
    await change_look(paris.site, Changes(counters_shown=False), by="test")
    page = await text_of(amelie, "/@ada")
    assert ("<b>0</b>" in page, 'href="/@ada/followers"' in page) == (False, True)


async def test_followers_are_listed_and_sent_away(paris: Paris) -> None:
    amelie, karim = await logged_in(paris, "amelie"), await logged_in(paris, "karim")
    amelie_id, karim_id = await id_of("amelie"), await id_of("karim")
    assert (await do(karim, amelie_id, "follow")).status == 303
    assert f"/people/{karim_id}/remove_follower" in await text_of(amelie, "/@amelie/followers")
    assert "remove_follower" not in await text_of(karim, "/@amelie/followers")
    assert "@amelie" in await text_of(amelie, "/@karim/following")
    asked = await amelie.get(f"/people/{karim_id}/remove_follower?back=/@amelie/followers")
    answer = await amelie.submit(asked, f"/people/{karim_id}/remove_follower")
    assert answer.headers["Location"].startswith("/@amelie/followers#")
    assert not await Follow.exists()
    assert (await do(amelie, karim_id, "remove_follower")).status == 303, "twice is once"


# --- what one does about somebody ------------------------------------------------------------------------------


async def test_options_of_a_follow(paris: Paris) -> None:
    amelie = await logged_in(paris, "amelie")
    await logged_in(paris, "karim")
    karim_id = await id_of("karim")
    await do(amelie, karim_id, "follow")
    path = f"/people/{karim_id}/options"
    assert (
        await amelie.submit(await amelie.get(path), path, notify="true", languages="fr, EN")
    ).status == 303
    kept = await Follow.get()
    assert (kept.notify, kept.show_boosts, kept.languages) == (True, False, ",fr,en,")
    wrong = await amelie.submit(await amelie.get(path), path, languages="françois 1er")
    page = unescape(await wrong.text())
    assert (wrong.status, 'value="françois 1er"' in page, "codes such as" in page) == (422, True, True)
    assert (await Follow.get()).languages == ",fr,en,"


async def test_muting_for_a_while_and_unmuting_where_they_are_listed(paris: Paris) -> None:
    amelie = await logged_in(paris, "amelie")
    await logged_in(paris, "karim")
    karim_id = await id_of("karim")
    path = f"/people/{karim_id}/mute"
    assert (await do(amelie, karim_id, "mute", duration="12")).status == 422
    assert not await Mute.exists()
    assert (await amelie.submit(await amelie.get(path), path, duration="3600")).status == 303
    kept = await Mute.get()
    assert (kept.notifications, kept.expires_at is not None) == (False, True)
    assert "You have muted this person until" in await text_of(amelie, "/@karim")
    assert button(karim_id, "unmute") in await text_of(amelie, "/settings/blocks")
    assert (await do(amelie, karim_id, "unmute", "/settings/blocks")).status == 303
    assert "You have muted nobody" in await text_of(amelie, "/settings/blocks")


async def test_blocking_ends_follows_and_is_taken_back(paris: Paris) -> None:
    amelie, karim = await logged_in(paris, "amelie"), await logged_in(paris, "karim")
    karim_id, amelie_id = await id_of("karim"), await id_of("amelie")
    await do(amelie, karim_id, "follow")
    await do(karim, amelie_id, "follow")
    path = f"/people/{karim_id}/block"
    assert (await amelie.submit(await amelie.get(path), path)).headers["Location"] == f"/@karim#u-{karim_id}"
    assert not await Follow.exists()
    assert "You have blocked this person" in await text_of(amelie, "/@karim")
    refused = await do(karim, amelie_id, "follow")
    assert (refused.status, "cannot follow this person" in await refused.text()) == (422, True)
    assert button(karim_id, "unblock") in await text_of(amelie, "/settings/blocks?tab=blocks")
    assert (await do(amelie, karim_id, "unblock")).status == 303
    assert not await Block.exists()


async def test_a_note_is_for_oneself_and_too_long_a_one_is_kept_in_the_form(paris: Paris) -> None:
    amelie, karim = await logged_in(paris, "amelie"), await logged_in(paris, "karim")
    karim_id = await id_of("karim")
    path = f"/people/{karim_id}/note"
    assert (await amelie.submit(await amelie.get(path), path, comment="Knows <SQL>")).status == 303
    assert "Knows <SQL>" in await text_of(amelie, "/@karim")
    assert "Knows" not in await text_of(karim, "/@karim")
    wrong = await amelie.submit(await amelie.get(path), path, comment="x" * 2001)
    assert (wrong.status, "x" * 2001 in await wrong.text()) == (422, True)
    assert (await amelie.submit(await amelie.get(path), path, comment="")).status == 303
    assert not await AccountNote.exists()


async def test_recommending_needs_a_follow(paris: Paris) -> None:
    amelie = await logged_in(paris, "amelie")
    await logged_in(paris, "karim")
    karim_id = await id_of("karim")
    refused = await do(amelie, karim_id, "endorse")
    assert (refused.status, "Follow this person first" in await refused.text()) == (422, True)
    await do(amelie, karim_id, "follow")
    assert (await do(amelie, karim_id, "endorse")).status == 303
    assert "Recommends" in await text_of(amelie, "/@amelie")
    assert (await do(amelie, karim_id, "unendorse")).status == 303
    assert "Recommends" not in await text_of(amelie, "/@amelie")


async def test_sites_are_hidden_and_shown_by_name(paris: Paris) -> None:
    amelie, path = await logged_in(paris, "amelie"), "/settings/blocks?tab=sites"
    token = await token_of(amelie)
    form = {"form_token": token, "do": "hide"}
    answer = await amelie.post("/settings/blocks", form | {"host": "Lyon.corp.example "})
    assert (answer.status, answer.headers["Location"]) == (303, path)
    assert (await DomainBlock.get()).host == "lyon.corp.example"
    assert "lyon.corp.example" in await text_of(amelie, path)
    for wrong in ("", "not a host", "paris.corp.example", "x" * 300):
        answer = await amelie.post("/settings/blocks", form | {"host": wrong})
        page = unescape(await answer.text())
        assert (answer.status, 'role="alert"' in page, f'value="{wrong}"' in page) == (422, True, True), wrong
    shown = {"form_token": token, "do": "show", "host": "lyon.corp.example"}
    assert (await amelie.post("/settings/blocks", shown)).status == 303
    assert not await DomainBlock.exists()
    assert (await amelie.get("/settings/blocks?tab=x")).status == 404


# --- the directory ---------------------------------------------------------------------------------------------


async def test_the_directory_finds_people_by_tab_and_name(paris: Paris) -> None:
    amelie, karim = await logged_in(paris, "amelie"), await logged_in(paris, "karim")
    path = await found_group(amelie, name="Karim fans", access="open")
    amelie_id, karim_id = await id_of("amelie"), await id_of("karim")
    page = await text_of(amelie, "/people")
    assert f'id="u-{karim_id}"' in page
    assert f'id="u-{amelie_id}"' in page
    assert path not in page.partition('class="aside"')[0]
    assert f'id="u-{karim_id}"' not in await text_of(amelie, "/people?tab=following")
    await do(amelie, karim_id, "follow")
    assert f'id="u-{karim_id}"' in await text_of(amelie, "/people?tab=following")
    assert f'id="u-{amelie_id}"' in await text_of(karim, "/people?tab=followers")
    for tab, there in (("site", True), ("all", True), ("following", True), ("followers", False)):
        page = await text_of(amelie, f"/people?tab={tab}&q=kar")
        assert (f'id="u-{karim_id}"' in page, f'id="u-{amelie_id}"' in page) == (there, False), tab
        assert path not in page.partition('class="aside"')[0]
    assert f'id="u-{karim_id}"' in await text_of(amelie, f"/people?q={quote('@karim@paris.corp.example')}")
    assert "Nobody of this name" in await text_of(amelie, "/people?q=zzz")
    for query in ("tab=x", "order=x"):
        assert (await amelie.get(f"/people?{query}")).status == 404
    assert (await amelie.get(f"/people?q={quote(' '.join('abcdefghijklmnopqrstuvwxyz' * 4))}")).status == 422


async def test_the_newest_come_first_where_one_asks(paris: Paris) -> None:
    amelie = await logged_in(paris, "amelie")
    await write(paris, "ada", "words")
    await logged_in(paris, "karim")
    page = await text_of(amelie, "/people?order=new")
    assert page.index(f'id="u-{await id_of("karim")}"') < page.index(f'id="u-{await id_of("ada")}"')
    page = await text_of(amelie, "/people")
    assert page.index(f'id="u-{await id_of("ada")}"') < page.index(f'id="u-{await id_of("karim")}"')


async def test_a_suggestion_is_put_away(paris: Paris) -> None:
    amelie = await logged_in(paris, "amelie")
    ada_id = await id_of("ada")
    assert button(ada_id, "dismiss") in await text_of(amelie, "/people")
    assert (await do(amelie, ada_id, "dismiss")).status == 303
    assert button(ada_id, "dismiss") not in await text_of(amelie, "/people")


async def test_requests_are_accepted_and_refused(paris: Paris) -> None:
    amelie = await logged_in(paris, "amelie")
    karim, lea = await logged_in(paris, "karim"), await logged_in(paris, "lea")
    amelie_id, karim_id, lea_id = await id_of("amelie"), await id_of("karim"), await id_of("lea")
    await Account.filter(id=amelie_id).update(locked=True)
    for each in (karim, lea):
        assert (await do(each, amelie_id, "follow")).status == 303
    assert "Request sent" in await text_of(karim, "/@amelie")
    page = await text_of(amelie, "/people/requests")
    assert button(karim_id, "accept") in page
    assert button(lea_id, "refuse") in page
    assert "Asks to follow you" in await text_of(amelie, "/@karim")
    assert (await do(amelie, karim_id, "accept", "/people/requests")).status == 303
    assert (await do(amelie, lea_id, "refuse", "/people/requests")).status == 303
    assert [(each.account_id, each.state) for each in await Follow.all()] == [(karim_id, "accepted")]
    assert (await do(amelie, lea_id, "accept")).status == 404, "nobody asks any more"
    assert "Nobody is waiting" in await text_of(amelie, "/people/requests")


async def test_requests_to_a_group_are_its_own(paris: Paris) -> None:
    amelie, karim = await logged_in(paris, "amelie"), await logged_in(paris, "karim")
    path = await found_group(amelie)
    assert (await karim.submit(await karim.get(path), f"{path}/join")).status == 303
    page = await text_of(amelie, "/people/requests")
    assert f'href="{path}/members"' in page
    assert button(await id_of("karim"), "accept") not in page
    assert "Requests to your groups" not in await text_of(karim, "/people/requests")
    assert await GroupMember.filter(state="requested").count() == 1


# --- lists -----------------------------------------------------------------------------------------------------


async def test_a_list_is_made_filled_read_and_deleted(paris: Paris) -> None:
    amelie = await logged_in(paris, "amelie")
    await logged_in(paris, "karim")
    karim_id = await id_of("karim")
    await do(amelie, karim_id, "follow")
    await write(paris, "karim", "News of the press")
    wrong = await amelie.submit(await amelie.get("/lists"), "/lists", title=" ", exclusive="true")
    assert (wrong.status, "Give it a name" in await wrong.text()) == (422, True)
    made = await amelie.submit(
        await amelie.get("/lists"), "/lists", title="Line <3>", replies_policy="none", exclusive="true"
    )
    kept = await List.get()
    edit, path = f"/lists/{kept.id}/edit", f"/lists/{kept.id}"
    assert (made.status, made.headers["Location"]) == (303, edit)
    assert (kept.title, kept.replies_policy, kept.exclusive) == ("Line <3>", "none", True)
    assert f'name="person" value="{karim_id}"' in await text_of(amelie, f"{edit}?q=karim")
    token = {"form_token": await token_of(amelie)}
    for _ in range(2):
        added = await amelie.post(f"{path}/add", token | {"person": str(karim_id)})
    assert (added.status, "on the list already" in await added.text()) == (422, True)
    page = await text_of(amelie, path)
    assert "News of the press" in page
    assert f'data-stream="list&list={kept.id}"' in page
    assert "News of the press" not in await text_of(amelie, "/"), "the list is exclusive"
    assert (
        await amelie.post(f"{path}/change", token | {"title": "Ligne", "replies_policy": "x"})
    ).status == 422
    changed = await amelie.post(f"{path}/change", token | {"title": "Ligne", "replies_policy": "list"})
    kept = await List.get()
    assert (changed.status, kept.title, kept.exclusive) == (303, "Ligne", False)
    assert (await amelie.post(f"{path}/add", token | {"person": str(await id_of("ada"))})).status == 404
    assert (await amelie.post(f"{path}/remove", token | {"person": str(karim_id)})).status == 303
    assert not await ListMember.exists()
    assert (await amelie.post(f"{path}/delete", token)).headers["Location"] == "/lists"
    assert (await amelie.post(f"{path}/delete", token)).status == 404
    assert (await amelie.get(path)).status == 404


async def test_lists_of_others_are_not_there(paris: Paris) -> None:
    amelie, karim = await logged_in(paris, "amelie"), await logged_in(paris, "karim")
    await amelie.submit(await amelie.get("/lists"), "/lists", title="Mine")
    path, token = f"/lists/{(await List.get()).id}", {"form_token": await token_of(karim)}
    for each in (path, f"{path}/edit"):
        assert (await karim.get(each)).status == 404
    for verb in ("change", "delete", "add", "remove"):
        assert (await karim.post(f"{path}/{verb}", token | {"title": "x"})).status == 404
    assert (await List.get()).title == "Mine"


async def test_somebody_is_put_on_several_lists_at_once(paris: Paris) -> None:
    amelie, karim = await logged_in(paris, "amelie"), await logged_in(paris, "karim")
    karim_id = await id_of("karim")
    for title in ("One", "Two"):
        await amelie.submit(await amelie.get("/lists"), "/lists", title=title)
    await karim.submit(await karim.get("/lists"), "/lists", title="Of Karim")
    one, two, other = [each.id for each in await List.all().order_by("id")]
    assert (await do(amelie, karim_id, "lists", lists=str(one))).status == 404, "not followed"
    await do(amelie, karim_id, "follow")
    for wanted in ([one], [one], [two], [one, two], []):
        path = f"/people/{karim_id}/lists"
        form = FormData([("form_token", await token_of(amelie)), *(("lists", str(each)) for each in wanted)])
        assert (await amelie.post(path, form)).status == 303
        there = await ListMember.all().order_by("list_id")
        assert [each.list_id for each in there] == wanted
        page = await text_of(amelie, path)
        assert [f'value="{each}" checked' in page for each in (one, two)] == [
            each in wanted for each in (one, two)
        ]
    assert (await do(amelie, karim_id, "lists", lists=str(other))).status == 404
    assert not await ListMember.exists()


async def test_six_forms_at_once_put_somebody_on_a_list_once(paris: Paris) -> None:
    amelie = await logged_in(paris, "amelie")
    await logged_in(paris, "karim")
    karim_id = await id_of("karim")
    await amelie.submit(await amelie.get("/lists"), "/lists", title="One")
    await do(amelie, karim_id, "follow")
    form = {"form_token": await token_of(amelie), "lists": str((await List.get()).id)}
    answers = await asyncio.gather(*(amelie.post(f"/people/{karim_id}/lists", form) for _ in range(6)))
    assert {each.status for each in answers} == {303}
    assert await ListMember.all().count() == 1


# --- filters ---------------------------------------------------------------------------------------------------


async def test_a_filter_is_made_changed_and_deleted(paris: Paris) -> None:
    amelie = await logged_in(paris, "amelie")
    token, path = {"form_token": await token_of(amelie)}, "/settings/filters"
    typed = token | {"title": "Leaks", "action": "warn", "expiry": "86400", "keywords[0][keyword]": "budget"}
    for missing, said in (("context", "at least one place"), ("title", "Give it a name")):
        form = typed | {"context": "home"} | ({"title": " "} if missing == "title" else {})
        form.pop("context" if missing == "context" else "", None)
        wrong = await amelie.post(path, form)
        page = await wrong.text()
        assert (wrong.status, said in page, 'value="budget"' in page) == (422, True, True), missing
    assert (await amelie.post(path, typed | {"context": "home", "expiry": "7"})).status == 422
    assert (await amelie.post(path, typed | {"context": "home", "action": "burn"})).status == 422
    assert not await Filter.exists()
    assert (await amelie.post(path, typed | {"context": "home"})).status == 303
    kept, word = await Filter.get(), await FilterKeyword.get()
    assert (kept.contexts, kept.action, word.keyword, word.whole_word) == ("home", "warn", "budget", False)
    assert "budget" in await text_of(amelie, path)
    await write(paris, "amelie", "nothing of note")
    line = {"keywords[0][id]": str(word.id), "keywords[0][keyword]": "budget", "keywords[0][drop]": "true"}
    new = {"keywords[1][keyword]": "rumour", "keywords[1][whole_word]": "true"}
    changed = token | {"title": "Talk", "context": "public", "action": "hide", "expiry": ""} | line | new
    assert (await amelie.post(f"{path}/{kept.id}", changed)).status == 303
    after, word = await Filter.get(), await FilterKeyword.get()
    assert (after.title, after.action, after.expires_at, word.keyword) == (
        "Talk",
        "hide",
        kept.expires_at,
        "rumour",
    )
    assert (await amelie.post(f"{path}/{kept.id}", changed)).status == 404, "its word is gone"
    assert 'value="rumour"' in await text_of(amelie, f"{path}/{kept.id}")
    karim = await logged_in(paris, "karim")
    assert (await karim.get(f"{path}/{kept.id}")).status == 404
    stolen = {"form_token": await token_of(karim), "title": "x"}
    for each in (f"{path}/{kept.id}", f"{path}/{kept.id}/delete"):
        assert (await karim.post(each, stolen)).status == 404
    assert [(await amelie.post(f"{path}/{kept.id}/delete", token)).status for _ in range(2)] == [303, 404]


# --- reports ---------------------------------------------------------------------------------------------------


async def test_a_report_tells_what_happens_next(paris: Paris) -> None:
    amelie = await logged_in(paris, "amelie")
    await logged_in(paris, "karim")
    await set_rules([{"en": "Be kind", "fr": "Soyez aimables"}], by="test")
    about, other = await write(paris, "karim", "Bad words"), await write(paris, "karim", "Worse words")
    page = await amelie.get(f"/report?post={about}")
    text = await text_of(amelie, f"/report?post={about}")
    assert "Be kind" in text
    assert "Bad words" in text
    assert f'name="posts" value="{other}"' in text
    assert 'name="forward"' not in text
    wrong = await amelie.submit(page, "/report", comment="Look <here>", posts=str(other))
    text = unescape(await wrong.text())
    assert (wrong.status, "Look <here>" in text, f'value="{other}" checked' in text) == (422, True, True)
    long = await amelie.submit(page, "/report", category="spam", comment="x" * 1001)
    assert (long.status, "too long" in await long.text()) == (422, True)
    assert not await Report.exists()
    rule = re.search(r'name="rules" value="(\d+)"', text)
    assert rule
    sent = await amelie.submit(
        page, "/report", category="violation", comment="Look", posts=str(other), rules=rule[1]
    )
    assert sent.status == 303
    kept = await Report.get()
    assert (kept.category, kept.comment, kept.rule_ids_json) == ("violation", "Look", f"[{rule[1]}]")
    assert (await posts_of_reports([kept.id]))[kept.id] == [about, other]
    thanks = await text_of(amelie, sent.headers["Location"])
    assert f"/people/{await id_of('karim')}/mute" in thanks
    assert "What happens next" in thanks
    again = await amelie.submit(
        page, "/report", category="violation", comment="Look", posts=str(other), rules=rule[1]
    )
    assert (again.status, await Report.all().count()) == (303, 1)


async def test_nobody_reports_what_they_cannot_see_or_themselves(paris: Paris) -> None:
    amelie, karim = await logged_in(paris, "amelie"), await logged_in(paris, "karim")
    secret = await publish(
        paris.app[NETWORK], await Account.get(handle="karim"), Draft("@ada hush", visibility="direct")
    )
    for query in ("", "?account=nobody", f"?post={secret}", "?post=1", "?account="):
        assert (await amelie.get(f"/report{query}")).status == 404, query
    form = {"form_token": await token_of(amelie), "account": "amelie", "category": "spam"}
    assert (await amelie.post("/report", form)).status == 422
    form |= {"account": "karim", "posts": str(secret)}
    assert (await amelie.post("/report", form)).status == 303
    [kept] = await Report.all()
    assert (await posts_of_reports([kept.id]))[kept.id] == []
    assert (await karim.get(f"/report/thanks?account={await id_of('karim')}")).status == 404


# --- one's own profile -----------------------------------------------------------------------------------------


async def send_profile(browser: Browser, typed: dict[str, str], **files: bytes) -> ClientResponse:
    token = await token_of(browser)
    form = FormData({"form_token": token, **typed}, default_to_multipart=True)
    for name, content in files.items():
        form.add_field(name, content, filename=f"{name}.jpg", content_type="image/jpeg")
    return await browser.post("/settings/profile", form)


async def test_a_profile_is_edited_with_pictures(paris: Paris) -> None:
    amelie = await logged_in(paris, "amelie")
    typed = {
        "display_name": "Amélie <L>",
        "note": "Design.\r\nAsk me about #SQL",
        "fields[0][name]": "Languages",
        "fields[0][value]": "fr & en",
        "fields[1][name]": "",
        "fields[1][value]": "",
        "discoverable": "true",
        "locked": "true",
        "avatar_description": "Me & a press",
    }
    saved = await send_profile(amelie, typed, avatar=photo(), header=photo())
    assert (saved.status, saved.headers["Location"]) == (303, "/settings/profile?saved")
    kept = await Account.get(handle="amelie")
    assert (kept.display_name, kept.locked, kept.discoverable) == ("Amélie <L>", True, True)
    assert kept.note_source == "Design.\nAsk me about #SQL"
    assert kept.avatar_id
    assert kept.header_id
    page = await text_of(amelie, "/settings/profile?saved")
    assert 'value="fr & en"' in page
    assert "Saved." in page
    assert 'name="remove_avatar"' in page
    shown = await text_of(amelie, "/@amelie")
    assert "fr & en" in shown
    assert 'alt="Me & a press"' in shown
    assert (await send_profile(amelie, typed | {"remove_avatar": "true"})).status == 303
    after = await Account.get(handle="amelie")
    assert (after.avatar_id, after.header_id) == (None, kept.header_id)


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"note": "x" * 501}, "500 characters"),
        ({"header_description": "x" * 1501}, "1,500 characters"),
        ({f"fields[{n}][name]": f"fact{n}" for n in range(9)}, "eight facts"),
    ],
)
async def test_a_profile_that_is_refused_keeps_what_was_typed(
    paris: Paris, wrong: dict[str, str], said: str
) -> None:
    amelie = await logged_in(paris, "amelie")
    answer = await send_profile(amelie, {"display_name": "Typed name"} | wrong)
    page = unescape(await answer.text())
    assert (answer.status, said in page, 'value="Typed name"' in page) == (422, True, True)
    assert all(each in page for each in wrong.values())
    assert (await Account.get(handle="amelie")).display_name != "Typed name"


async def test_a_file_that_is_no_picture_is_refused(paris: Paris) -> None:
    amelie = await logged_in(paris, "amelie")
    answer = await send_profile(amelie, {"display_name": "Typed name"}, avatar=b"not a picture")
    assert (answer.status, 'role="alert"' in await answer.text()) == (422, True)
    assert (await send_profile(amelie, {"form_token": "wrong"})).status in (403, 422)
    assert (await Account.get(handle="amelie")).avatar_id is None


async def test_hashtags_on_the_profile(paris: Paris) -> None:
    amelie = await logged_in(paris, "amelie")
    form = {"form_token": await token_of(amelie)}
    for tag in ("#Design", "design"):
        answer = await amelie.post("/settings/profile/tags", form | {"tag": tag})
        assert answer.headers["Location"] == "/settings/profile#tags"
    assert 'href="/tags/Design"' in await text_of(amelie, "/@amelie")
    wrong = await amelie.post("/settings/profile/tags", form | {"tag": "two words"})
    page = await wrong.text()
    assert (wrong.status, 'value="two words"' in page, "cannot be a hashtag" in page) == (422, True, True)
    for _ in range(2):
        removed = await amelie.post("/settings/profile/tags", form | {"tag": "Design", "do": "remove"})
        assert removed.status == 303
    assert 'href="/tags/Design"' not in await text_of(amelie, "/@amelie")


# --- all of them -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["fr", "en"])
async def test_the_pages_have_labels_names_and_one_heading(paris: Paris, language: str) -> None:
    amelie, karim = await logged_in(paris, "amelie"), await logged_in(paris, "karim")
    amelie_id, karim_id = await id_of("amelie"), await id_of("karim")
    await Account.filter(id=amelie_id).update(locked=True)
    await do(amelie, karim_id, "follow")
    await do(karim, amelie_id, "follow")
    await set_rules([{"en": "Be kind"}], by="test")
    await write(paris, "karim", "A post #planning")
    await amelie.submit(await amelie.get("/lists"), "/lists", title="Line 3")
    await do(amelie, await id_of("ada"), "mute")
    kept = (await List.get()).id
    amelie.headers["Accept-Language"] = language
    asks = [
        f"/people/{karim_id}/{verb}" for verb in ("options", "lists", "note", "mute", "block", "hide_site")
    ]
    settings = [
        f"/settings/{each}" for each in ("profile", "filters", "filters/new", "blocks", "blocks?tab=sites")
    ]
    people = [
        "/people",
        "/people?tab=all&q=k",
        "/people/requests",
        "/@karim",
        "/@karim/followers",
        "/@amelie",
    ]
    lists = ["/lists", f"/lists/{kept}", f"/lists/{kept}/edit?q=karim"]
    for shown in (
        *people,
        *asks,
        *lists,
        *settings,
        "/report?account=karim",
        f"/report/thanks?account={karim_id}",
    ):
        text = await text_of(amelie, shown)
        outline = Outline()
        outline.feed(text)
        ids = [attributes["id"] for _, attributes in outline.found if "id" in attributes]
        assert len(ids) == len(set(ids)), shown
        assert [tag for tag, _ in outline.found].count("h1") == 1, shown
        assert all("alt" in attributes for tag, attributes in outline.found if tag == "img"), shown
        assert f'<html lang="{language}"' in text, shown
        assert "style=" not in text, shown


async def test_the_directory_costs_the_same_however_many_it_shows(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("amelie", "karim"):
        await town.person(name)
    there = await Page(town, "amelie").log_in()
    await there.get("/people")  # The use of her session is noted once.
    counted = []
    for newcomers in (0, 5):
        for number in range(newcomers):
            await town.person(f"colleague{number}")
        with statements(monkeypatch) as asked:
            page = await there.get("/people?tab=all")
        assert len(re.findall(r'id="u-', page)) == 2 + newcomers
        counted.append(len(asked))
    assert counted[0] == counted[1] > 0


# --- two sites -------------------------------------------------------------------------------------------------


class Page:
    """Somebody's browser at a site of the world."""

    def __init__(self, town: Town, name: str) -> None:
        self.town, self.name, self.headers = town, name, {"Accept": "text/html", "Accept-Language": "en"}

    async def log_in(self) -> "Page":
        form = await self.town.anybody().ask("GET", "/login", headers=self.headers)
        cookies = [each.partition(";")[0] for each in form.headers.getall("Set-Cookie")]
        token = form.body.decode().partition('name="form_token" value="')[2].partition('"')[0]
        answer = await self.town.anybody().ask(
            "POST",
            "/login",
            data={"login": self.name, "password": WORLD_PASSWORD, "form_token": token},
            headers=self.headers | {"Cookie": "; ".join(cookies)},
        )
        cookies += [each.partition(";")[0] for each in answer.headers.getall("Set-Cookie")]
        self.headers["Cookie"] = "; ".join(cookies)
        return self

    async def get(self, path: str, status: int = 200) -> str:
        answer = await self.town.anybody().ask("GET", path, headers=self.headers)
        assert answer.status == status, (path, answer.status)
        return unescape(answer.body.decode())

    async def post(self, path: str, **typed: str) -> Answer:
        token = re.search(r'data-token="(.*?)"', await self.get("/people"))
        assert token
        return await self.town.anybody().ask(
            "POST", path, data={"form_token": token[1], "back": "/people"} | typed, headers=self.headers
        )


async def test_tabs_search_groups_and_requests_on_both_databases(town: Town) -> None:
    amelie, karim, lea = [await town.person(name) for name in ("amelie", "karim", "lea")]
    there = await Page(town, "amelie").log_in()
    await amelie.follow(karim)
    await lea.follow(amelie)
    expected = {
        "site": {amelie, karim, lea},
        "all": {amelie, karim, lea},
        "following": {karim},
        "followers": {lea},
    }
    for tab, people in expected.items():
        for order in ("active", "new"):
            page = await there.get(f"/people?tab={tab}&order={order}")
            assert set(re.findall(r'id="u-(\d+)"', page)) == {each.id for each in people}, (tab, order)
        page = await there.get(f"/people?tab={tab}&q=kar")
        assert re.findall(r'id="u-(\d+)"', page) == [karim.id] * (karim in people), tab
    body = {"name": "Zanzibar", "access": "closed"}
    group = await amelie.post("/api/parvis/v1/groups", body)
    await karim.post(f"/api/parvis/v1/groups/{group['id']}/join")
    assert "1 person waits" in await there.get("/people/requests")
    assert "in no group together" in await there.get("/@karim?tab=groups")
    await amelie.post(f"/api/v1/follow_requests/{karim.id}/authorize")
    assert "Zanzibar" in (await there.get("/@karim?tab=groups")).partition('class="aside"')[0]
    assert "waits" not in await there.get("/people/requests")
    made = [await amelie.post("/api/v1/lists", {"title": title}) for title in ("One", "Two")]
    for each in made:
        assert (await there.post(f"/people/{karim.id}/lists", lists=each["id"])).status == 303
        assert [kept["id"] for kept in await amelie.get(f"/api/v1/accounts/{karim.id}/lists")] == [each["id"]]


async def test_a_colleague_of_another_site_is_followed_listed_and_reported(world: World) -> None:
    paris, lyon = world["paris"], world["lyon"]
    amelie, bruno = await paris.person("amelie"), await lyon.person("bruno")
    posted = await bruno.publish("Bonjour from Lyon")
    await amelie.find(f"@{bruno.handle}")
    there = await Page(paris, "amelie").log_in()
    page = await there.get(f"/@{bruno.handle}")
    found = re.search(r'formaction="/people/(\d+)/follow"', page)
    assert found
    assert (await there.post(f"/people/{found[1]}/follow")).status == 303
    assert "Request sent" in await there.get(f"/@{bruno.handle}")
    await world.settle()
    assert f"/people/{found[1]}/unfollow" in await there.get("/people?tab=following")
    at_lyon = await Page(lyon, "bruno").log_in()
    assert f"@{amelie.handle}" in await at_lyon.get("/@bruno/followers")

    await bruno.publish("Something bad")
    await world.settle()
    page = await there.get(f"/report?account={bruno.handle}")
    assert "Something bad" in page
    assert 'name="forward"' in page
    sent = await there.post("/report", account=bruno.handle, category="other", comment="Look", forward="true")
    assert "forwarded=1" in sent.headers["Location"]
    assert "The other site got the report" in await there.get(sent.headers["Location"])
    await world.settle()
    [kept] = await lyon.run(lambda: Report.all())
    assert (kept.comment, kept.target_id) == ("Look", int(bruno.id))
    assert kept.account_id != int(amelie.id)
    assert posted["id"]


async def test_a_whole_site_is_hidden_and_shown_again(world: World) -> None:
    paris, lyon = world["paris"], world["lyon"]
    amelie, bruno = await paris.person("amelie"), await lyon.person("bruno")
    await amelie.follow(bruno)
    await world.settle()
    there = await Page(paris, "amelie").log_in()
    found = re.search(r'formaction="/people/(\d+)/unfollow"', await there.get(f"/@{bruno.handle}"))
    assert found
    assert lyon.host in await there.get(f"/people/{found[1]}/hide_site")
    assert (await there.post(f"/people/{found[1]}/hide_site")).status == 303
    assert "You have hidden the whole site" in await there.get(f"/@{bruno.handle}")
    assert lyon.host in await there.get("/settings/blocks?tab=sites")
    assert f"u-{found[1]}" not in await there.get("/people?tab=following")
    assert (await there.post(f"/people/{found[1]}/show_site")).status == 303
    assert "You have hidden the whole site" not in await there.get(f"/@{bruno.handle}")


async def test_who_moved_says_where_to(world: World) -> None:
    paris, lyon = world["paris"], world["lyon"]
    amelie, old, new = await paris.person("amelie"), await lyon.person("bruno"), await lyon.person("bruno2")
    for each in (old, new):
        await amelie.find(f"@{each.handle}")
    moved = {"moved_to_uri": new.account.uri, "revision": 99}
    await paris.run(lambda: Account.filter(handle=old.handle).update(**moved))
    there = await Page(paris, "amelie").log_in()
    page = await there.get(f"/@{old.handle}")
    assert "This person has moved" in page
    assert f'href="/@{new.handle}"' in page
    assert "/follow" not in page.replace("/followers", "").replace("/following", "")
