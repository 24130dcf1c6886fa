"""Pages of groups, told as stories: found, asked for, looked through, run; and what people see who may not, or no more.

Nothing here runs a script: links and forms alone do all of it.
"""

import re
from datetime import timedelta
from html import unescape

import pytest

from models.core.accounts import Account
from models.core.base import now
from models.core.database import value
from models.groups.groups import Group, GroupMember
from models.peers.peers import Peer
from models.posts.posts import Post
from outbox.people.accounts import set_department
from outbox.posts.posts import Draft, publish
from tests.files import photo
from tests.paris import Browser, Paris, paris, paris_data
from tests.unit.test_group_pages import do, found, logged_in, upload, write
from web.http.context import NETWORK

__all__ = ["paris", "paris_data"]


async def text_of(browser: Browser, path: str, status: int = 200) -> str:
    answer = await browser.get(path)
    assert answer.status == status, path
    return await answer.text()


async def joined(owner: Browser, member: Browser, name: str, path: str) -> int:
    """Bring somebody into a closed group; return their id."""
    await do(member, path, "join")
    person = await Account.get(handle=name)
    assert await do(owner, path, "approve", person.id) == 303
    return person.id


async def wrote(paris: Paris, name: str, text: str) -> int:
    return await publish(paris.app[NETWORK], await Account.get(handle=name), Draft(text))


# --- finding and founding --------------------------------------------------------------------------------------


async def test_groups_are_found_by_name_kind_and_access(paris: Paris) -> None:
    amelie, bruno = await logged_in(paris, "amelie"), await logged_in(paris, "bruno")
    await found(amelie, name="Équipe café", access="open", kind="hobby")
    await found(amelie, name="Vega", access="closed", kind="project")
    await found(amelie, name="Réorganisation", access="secret", kind="team")
    everything = ("Équipe café", "Vega", "Réorganisation")
    for asked, shown in (
        ("", (0, 1, 2)),
        ("?q=equipe", (0,)),
        ("?q=CAFE+equ", (0,)),
        ("?q=vega", (1,)),
        ("?kind=project", (1,)),
        ("?access=open", (0,)),
        ("?access=open&kind=project", ()),
        ("?mine=1", (0, 1, 2)),
        ("?kind=nonsense&after=-3", (0, 1, 2)),
        ("?q=nothing", ()),
    ):
        page = (await text_of(amelie, f"/groups{asked}")).partition('<aside class="aside"')[0]
        assert [n for n, name in enumerate(everything) if f">{name}" in page] == list(shown), asked
    assert "No group is like that." in await text_of(amelie, "/groups?q=nothing")
    theirs = await text_of(bruno, "/groups")
    assert ("Vega" in theirs, "Réorganisation" in theirs) == (True, False)
    assert "You are in no group yet." in await text_of(bruno, "/groups?mine=1")
    assert (await bruno.get("/groups?after=x")).status == 422


async def test_a_long_list_of_groups_goes_on(paris: Paris, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("web.pages.groups.index.SHOWN", 2)
    amelie = await logged_in(paris, "amelie")
    for name in ("Aube", "Brume", "Crue"):
        await found(amelie, name=name)
    first = await text_of(amelie, "/groups?access=closed")
    path = re.search(r'rel="next" href="(.*?)"', first)
    assert path
    main = (await text_of(amelie, unescape(path[1]))).partition('<aside class="aside"')[0]
    assert [name for name in ("Aube", "Brume", "Crue") if name in main] == ["Crue"]
    assert 'rel="next"' not in main


async def test_what_is_wrong_with_a_new_group_is_said_where_it_is_and_nothing_typed_is_lost(
    paris: Paris,
) -> None:
    amelie = await logged_in(paris, "amelie")
    typed = {
        "name": "Vega",
        "access": "secret",
        "kind": "project",
        "description": "d" * 501,
        "rules": "Be <kind>",
        "handle": "Ve ga",
        "slow_mode_s": "300",
        "starts_on": "2027-02-01",
        "ends_on": "2027-01-01",
    }
    answer = await amelie.submit(await amelie.get("/groups?new=1"), "/groups", **typed)
    page = await answer.text()
    assert answer.status == 422
    for words in (
        "At most 500 characters, please.",
        "The last day is before the first one.",
        "Be &lt;kind&gt;</textarea>",
        'value="secret" checked',
        '<option value="project" selected>',
        '<option value="300" selected>',
        'value="2027-02-01"',
        'aria-describedby="ends_on-fault ends_on-help"',
    ):
        assert words in page, words
    assert 'lang="en"' not in page.partition("<body")[2]
    assert not await Group.exists()


async def test_a_name_nearly_taken_leads_to_the_group_that_has_it(paris: Paris) -> None:
    amelie, bruno = await logged_in(paris, "amelie"), await logged_in(paris, "bruno")
    path = await found(amelie)
    await found(amelie, name="Zanzibar nord", access="secret")
    typed = {"name": "zanzibar", "access": "open", "kind": "hobby", "handle": "zanzi2"}
    answer = await bruno.submit(await bruno.get("/groups?new=1"), "/groups", **typed)
    page = await answer.text()
    assert (answer.status, f'href="{path}"' in page, "nord" in page) == (422, True, False)
    assert "There is a group “Zanzibar” (@zanzibar) already." in page
    again = await bruno.submit(await bruno.get("/groups?new=1"), "/groups", **typed, anyway="true")
    assert again.headers["Location"] == "/groups/zanzi2"


async def test_who_may_not_found_groups_reads_whom_to_ask(paris: Paris) -> None:
    amelie, ada = await logged_in(paris, "amelie"), await logged_in(paris, "ada")
    object.__setattr__(paris.site.settings, "groups_created_by", "communicator")
    sentence = "On this site you may not create groups: ask an administrator."
    assert "Create a group" not in await text_of(amelie, "/groups")
    page = await text_of(amelie, "/groups?new=1")
    assert (sentence in page, 'name="kind"' in page) == (True, False)
    form = {"form_token": await token(amelie), "name": "Vega", "access": "open", "kind": "team"}
    answer = await amelie.post("/groups", form)
    assert (answer.status, sentence in await answer.text()) == (403, True)
    assert not await Group.exists()
    assert await found(ada) == "/groups/zanzibar"


# --- coming and going ------------------------------------------------------------------------------------------


async def test_who_asks_says_a_word_that_only_moderators_read(paris: Paris) -> None:
    amelie, bruno = await logged_in(paris, "amelie"), await logged_in(paris, "bruno")
    chloe = await logged_in(paris, "chloe")
    path = await found(amelie, rules="Be kind")
    await joined(amelie, chloe, "chloe", path)
    page = await text_of(bruno, path)
    assert ("Be kind" in page, "They can let you in:" in page) == (True, True)
    refused = await bruno.submit(await bruno.get(path), f"{path}/join", reason="x" * 501)
    assert (refused.status, "x" * 501 in await refused.text()) == (422, True)
    assert (await bruno.submit(await bruno.get(path), f"{path}/join", reason="I sell <it>")).status == 303
    assert await do(bruno, path, "join") == 303  # once more, without a word: it stays
    for tab in ("", "/members"):
        assert "I sell &lt;it&gt;" in await text_of(amelie, path + tab), tab
        assert "I sell" not in await text_of(chloe, path + tab), tab
    assert "You asked to be let in" in await text_of(bruno, path)
    person = await Account.get(handle="bruno")
    assert await do(chloe, path, "approve", person.id) == 403
    assert await do(amelie, path, "approve", person.id) == 303
    assert await do(amelie, path, "approve", person.id) == 303
    assert (await GroupMember.get(account_id=person.id)).reason == ""


async def test_a_request_is_taken_back_and_an_invitation_declined(paris: Paris) -> None:
    amelie, bruno = await logged_in(paris, "amelie"), await logged_in(paris, "bruno")
    path = await found(amelie)
    await do(bruno, path, "join")
    assert (await bruno.submit(await bruno.get(path), f"{path}/leave")).status == 303
    assert await do(amelie, path, "invite", handle="@bruno@paris.corp.example") == 303
    page = await text_of(bruno, path)
    assert ("You are invited" in page, "Decline" in page, "A word to the moderators" in page) == (
        True,
        True,
        False,
    )
    assert (await bruno.submit(await bruno.get(path), f"{path}/leave")).status == 303
    assert await GroupMember.all().count() == 1


async def test_a_member_mutes_a_group_and_hears_of_it_again(paris: Paris) -> None:
    amelie, bruno = await logged_in(paris, "amelie"), await logged_in(paris, "bruno")
    path = await found(amelie, access="open")
    assert await do(bruno, path, "mute") == 404
    await do(bruno, path, "join")
    for verb, count in (("mute", 1), ("mute", 1), ("unmute", 0), ("unmute", 0)):
        assert await do(bruno, path, verb) == 303
        assert await value("SELECT count(*) FROM mutes") == count
    assert await GroupMember.filter(state="member").count() == 2


async def test_who_cannot_join_reads_why(paris: Paris) -> None:
    ada, bruno = await logged_in(paris, "ada"), await logged_in(paris, "bruno")
    path = await found(ada)
    await set_department("ada", "Ventes", by="test")
    assert await do(ada, path, "rule", departments="Ventes", **{"roles[]": "admin"}) == 303
    page = await text_of(bruno, path)
    assert ("A rule decides who is in this group" in page, f"{path}/join" in page) == (True, False)
    assert "administration" in await text_of(bruno, f"{path}/about")
    assert await do(bruno, path, "join") == 422


async def test_an_archived_group_says_so_and_takes_nothing(paris: Paris) -> None:
    amelie, bruno = await logged_in(paris, "amelie"), await logged_in(paris, "bruno")
    path = await found(amelie, access="open")
    await wrote(paris, "amelie", "@zanzibar pineapples")
    assert await do(amelie, path, "change", archived="true") == 303
    page = await text_of(amelie, path)
    assert ("Archived since" in page, "pineapples" in page, "data-composer" in page) == (
        True,
        True,
        False,
    )
    assert f"{path}/join" not in await text_of(bruno, path)
    answer = await bruno.post(f"{path}/join", {"form_token": await token(bruno)})
    assert (answer.status, "it can only be read" in await answer.text()) == (422, True)
    assert await do(amelie, path, "change", archived="false") == 303
    assert f"{path}/join" in await text_of(bruno, path)


async def token(browser: Browser) -> str:
    return re.findall(r'name="form_token" value="(.*?)"', await text_of(browser, "/groups"))[0]


# --- places ----------------------------------------------------------------------------------------------------


async def test_the_page_says_where_members_are_and_who_gets_nothing(paris: Paris) -> None:
    amelie = await logged_in(paris, "amelie")
    path = await found(amelie)
    for host, software, scope in (
        ("lyon.corp.example", "parvis", "all"),
        ("brest.corp.example", "parvis", "listed"),
        ("metz.corp.example", "mastodon", "all"),
    ):
        await Peer.create(host=host, state="active", software=software, scope=scope)
    page = (await text_of(amelie, path)).partition("Where the members are")[2]
    told = dict(
        re.findall(
            r"<span data-text>([\w. ]+)</span>.*?<span class=\"soft end\">(.*?)</span>", page, re.DOTALL
        )
    )
    assert told == {
        "Parvis Paris": "1",
        "lyon.corp.example": "nobody: nothing is sent there",
        "brest.corp.example": "may not see this group",
        "metz.corp.example": "cannot take part: its software does not keep among members what is written here",
    }


# --- running a group -------------------------------------------------------------------------------------------


async def test_tools_are_in_the_menu_of_each_post_for_who_moderates(paris: Paris) -> None:
    amelie, bruno = await logged_in(paris, "amelie"), await logged_in(paris, "bruno")
    path = await found(amelie)
    person_id = await joined(amelie, bruno, "bruno", path)
    post_id = await wrote(paris, "bruno", "@zanzibar pineapples")
    answer_id = await publish(
        paris.app[NETWORK], await Account.get(handle="amelie"), Draft("Thanks", in_reply_to_id=post_id)
    )
    thread = f"/@bruno/{post_id}"
    tool = f'formaction="{path}/lock" name="subject" value="{post_id}"'
    assert f'action="{path}/lock"' in await text_of(amelie, f"{path}/posts/{post_id}")
    for shown in (path, thread):
        assert tool in await text_of(amelie, shown), shown
    page = await text_of(amelie, thread)
    assert f'formaction="{path}/lock" name="subject" value="{answer_id}"' in page
    assert f'formaction="{path}/pin" name="subject" value="{answer_id}"' not in page
    for shown in (path, thread):
        assert f"{path}/lock" not in await text_of(bruno, shown), shown
    assert (await bruno.get(f"{path}/posts/{post_id}")).status == 404
    reacted = await amelie.client.post(
        f"/posts/{post_id}/favourite",
        data={"form_token": await token(amelie)},
        headers=amelie.headers | {"Parvis-Part": "1", "Cookie": cookies(amelie)},
    )
    assert tool in await reacted.text()
    assert await do(amelie, path, "appoint", person_id, role="moderator") == 303
    assert tool in await text_of(bruno, path)
    assert await do(amelie, path, "appoint", person_id, role="member") == 303
    lost = await bruno.post(f"{path}/lock", {"form_token": await token(bruno), "subject": str(post_id)})
    page = await lost.text()
    assert (lost.status, "Only the moderators of the group may do this." in page) == (403, True)
    assert f"{path}/lock" not in page


def cookies(browser: Browser) -> str:
    return "; ".join(f"{name}={text}" for name, text in browser.cookies.items())


async def test_a_button_in_a_menu_leads_back_to_its_page(paris: Paris) -> None:
    amelie = await logged_in(paris, "amelie")
    path = await found(amelie)
    post_id = await wrote(paris, "amelie", "@zanzibar pineapples")
    for back, leads in (
        (f"/@amelie/{post_id}", f"/@amelie/{post_id}#p-{post_id}"),
        ("https://evil.example/", f"/#p-{post_id}"),
        ("", path),
    ):
        form = {"form_token": await token(amelie), "subject": str(post_id), "back": back}
        answer = await amelie.post(f"{path}/pin", form)
        assert (answer.status, answer.headers["Location"]) == (303, leads)


async def test_a_pin_ends_at_the_readers_clock(paris: Paris) -> None:
    amelie = await logged_in(paris, "amelie")
    path = await found(amelie)
    post_id = await wrote(paris, "amelie", "@zanzibar pineapples")
    deciding = f"{path}/posts/{post_id}"
    for typed, words in (
        ("2020-01-01T09:00", "Choose a moment in the future."),
        ("soon", "A day and a time, please."),
        ("0001-01-01T00:00", "A day and a time, please."),
    ):
        answer = await amelie.submit(await amelie.get(deciding), f"{path}/pin", ends_at=typed)
        page = await answer.text()
        assert (answer.status, words in page, f'value="{typed}"' in page) == (422, True, True)
    until = (now() + timedelta(days=2)).strftime("%Y-%m-%dT%H:%M")
    assert (await amelie.submit(await amelie.get(deciding), f"{path}/pin", ends_at=until)).status == 303
    assert "pineapples" in await text_of(amelie, f"{path}/pinned")
    assert await value("SELECT count(*) FROM pins WHERE ends_at IS NOT NULL") == 1


async def test_no_page_decides_about_a_post_of_another_group_or_none(paris: Paris) -> None:
    amelie, bruno = await logged_in(paris, "amelie"), await logged_in(paris, "bruno")
    path, theirs = await found(amelie), await found(bruno, name="Yucatan")
    inside, outside = await wrote(paris, "bruno", "@yucatan mangoes"), await wrote(paris, "amelie", "Bonjour")
    for post_id in (inside, outside, 1, 2**70):
        assert (await amelie.get(f"{path}/posts/{post_id}")).status == 404, post_id
        for verb in ("pin", "lock", "remove_post", "move"):
            assert await do(amelie, path, verb, post_id, target_id="1") in (404, 422), (verb, post_id)
    assert (await amelie.get(f"{theirs}/posts/{inside}")).status == 404
    assert (await bruno.get(f"{theirs}/posts/{inside}")).status == 200
    assert await Post.filter(id=inside).exists()


async def test_settings_keep_what_was_typed_and_are_closed_to_who_lost_them(paris: Paris) -> None:
    amelie, bruno = await logged_in(paris, "amelie"), await logged_in(paris, "bruno")
    path = await found(amelie, rules="Be kind", description="Far away")
    person_id = await joined(amelie, bruno, "bruno", path)
    await do(amelie, path, "appoint", person_id, role="moderator")
    settings = await bruno.get(f"{path}/settings")
    page = await settings.text()
    assert ("Far away</textarea>" in page, "Archive the group" in page) == (True, False)
    typed = {"name": "", "description": "Near", "rules": "", "starts_on": "never"}
    refused = await bruno.submit(settings, f"{path}/change", **typed)
    page = await refused.text()
    assert (refused.status, "Near</textarea>" in page) == (422, True)
    assert "A day like 2026-11-23, please." in page
    await do(amelie, path, "appoint", person_id, role="member")
    late = await bruno.submit(settings, f"{path}/change", name="Mine now")
    page = await late.text()
    assert (late.status, "Only the moderators of the group may do this." in page) == (403, True)
    assert f"{path}/settings" not in page
    assert (await bruno.get(f"{path}/settings")).status == 404
    await do(amelie, path, "remove_member", person_id)
    assert await do(bruno, path, "change", name="Mine now") == 403
    assert (await Account.get(id=(await Group.get()).id)).display_name == "Zanzibar"


async def test_pictures_come_and_go(paris: Paris) -> None:
    amelie = await logged_in(paris, "amelie")
    path = await found(amelie)
    assert await upload(amelie, path, "pictures", {}, avatar=photo(), header=photo()) == 303
    page = await text_of(amelie, f"{path}/settings")
    assert ('value="avatar"' in page, 'value="header"' in page) == (True, True)
    assert await do(amelie, path, "pictures", **{"without[]": "header"}) == 303
    assert await do(amelie, path, "pictures", **{"without[]": "header"}) == 303
    group = await Account.get(actor_type="Group")
    assert (group.avatar_id is None, group.header_id is None) == (False, True)


async def test_files_are_found_by_their_words(paris: Paris) -> None:
    amelie, bruno = await logged_in(paris, "amelie"), await logged_in(paris, "bruno")
    path = await found(amelie)
    for description in ("Plan de l’équipe", "Photo de la plage"):
        assert await write(amelie, path, "", description) == 303
    for asked, shown in (
        ("", (True, True)),
        ("?q=EQUIPE", (True, False)),
        ("?q=pla", (True, True)),
        ("?q=x", (False, False)),
    ):
        page = await text_of(amelie, f"{path}/files{asked}")
        assert ("Plan de" in page, "Photo de la" in page) == shown, asked
        assert "plage" not in await text_of(bruno, f"{path}/files{asked}")
    assert "No file is called like that." in await text_of(amelie, f"{path}/files?q=x")


async def test_words_on_these_pages_are_the_readers(paris: Paris) -> None:
    """An error that a person can reach is never English on a French page."""
    amelie, bruno = await logged_in(paris, "amelie"), await logged_in(paris, "bruno")
    path = await found(amelie)
    amelie.headers["Accept-Language"] = bruno.headers["Accept-Language"] = "fr"
    for who, verb, typed in (
        (amelie, "invite", {"handle": "nobody"}),
        (amelie, "invite", {"handle": "zanzibar"}),
        (amelie, "leave", {}),
        (amelie, "appoint", {"subject": str((await Account.get(handle="amelie")).id), "role": "member"}),
        (amelie, "change", {"access": "open"}),
        (amelie, "rule", {"departments": "Ventes"}),
        (bruno, "change", {"name": "x"}),
    ):
        answer = await who.post(f"{path}/{verb}", {"form_token": await token(who)} | typed)
        page = await answer.text()
        assert (answer.status in (403, 422), 'role="alert"' in page) == (True, True), (verb, typed)
        assert 'lang="en"' not in page.partition("<body")[2], (verb, typed)
