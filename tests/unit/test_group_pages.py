"""The pages of groups: founded, joined and moderated without any app, and closed to whom they are closed."""

import re

import pytest
from aiohttp import FormData

from models.core.accounts import Account
from models.core.base import now
from models.groups.groups import Group, GroupMember
from models.peers.peers import Peer
from models.posts.posts import Post
from outbox.people.accounts import create_person, set_department
from outbox.posts.posts import Draft, publish
from tests.files import photo
from tests.forms import send, sheet_of
from tests.paris import PASSWORD, Browser, Paris, paris, paris_data
from tests.unit.test_admin import Outline
from web.http.context import NETWORK

__all__ = ["paris", "paris_data"]


BOXES = ("checkbox", "radio")
"""Fields that stand inside their labels."""


async def logged_in(paris: Paris, name: str) -> Browser:
    if not await Account.exists(handle=name):
        await create_person(paris.site, name, password=PASSWORD, by="test")
    browser = paris.browser()
    await browser.log_in(name)
    return browser


async def found(browser: Browser, **typed: str) -> str:
    """Found a group on the page; return the page's path."""
    form = {"name": "Zanzibar", "access": "closed", "kind": "project"} | typed
    answer = await browser.submit(await browser.get("/groups?new=1"), "/groups", **form)
    assert answer.status == 303, await answer.text()
    return answer.headers["Location"]


async def do(browser: Browser, path: str, verb: str, subject: object = "", **typed: str) -> int:
    """Send the form of a verb that is on the group's page; return the status."""
    page = await (await browser.get(path)).text()
    token = re.search(r'name="form_token" value="(.*?)"', page)
    assert token
    form = {"form_token": token[1], "subject": str(subject)} | typed
    return (await browser.post(f"{path}/{verb}", form)).status


async def upload(browser: Browser, path: str, verb: str, typed: dict[str, str], **files: bytes) -> int:
    """Send a form of the group's page with files; return the status."""
    page = await (await browser.get(path)).text()
    token = re.search(r'name="form_token" value="(.*?)"', page)
    assert token
    sent = FormData({**typed, "form_token": token[1]}, default_to_multipart=True)
    for name, content in files.items():
        sent.add_field(name, content, filename=f"{name}.jpg", content_type="image/jpeg")
    return (await browser.post(f"{path}/{verb}", sent)).status


async def write(browser: Browser, path: str, text: str, description: str) -> int:
    """Write in a group on its page, with a picture; return the status."""
    sheet = await sheet_of(await browser.get(path), "composer")
    typed = {"do": "publish", "text": text, "file_description": description}
    return (await send(browser, "/compose", sheet, ("a.jpg", photo()), **typed)).status


async def test_a_group_is_founded_asked_to_be_let_in_and_moderated(paris: Paris) -> None:
    amelie, bruno = await logged_in(paris, "amelie"), await logged_in(paris, "bruno")
    path = await found(amelie, description="A far <country>", rules="Be kind")
    text = await (await bruno.get("/groups")).text()
    assert f'href="{path}"><span data-text>Zanzibar' in text
    assert (await bruno.submit(await bruno.get(path), f"{path}/join")).status == 303
    asked = await Account.get(handle="bruno")
    assert "A far &lt;country&gt;" in await (await amelie.get(f"{path}/about")).text()
    text = await (await amelie.get(f"{path}/members")).text()
    assert 'aria-label="Approve: bruno"' in text
    assert await do(bruno, path, "approve", asked.id) == 403
    assert await do(amelie, path, "approve", asked.id) == 303
    assert ("Leave" in await (await bruno.get(path)).text(), "Ask to join" in text) == (True, False)

    network = paris.app[NETWORK]
    post_id = await publish(network, asked, Draft("@zanzibar pineapples"))
    assert "pineapples" in await (await amelie.get(path)).text()
    for verb, other in (("pin", "unpin"), ("lock", "unlock"), ("unlock", "lock"), ("unpin", "pin")):
        assert await do(amelie, path, verb, post_id) == 303, verb
        text = await (await amelie.get(path)).text()
        assert (f'formaction="{path}/{verb}"' in text, f'formaction="{path}/{other}"' in text) == (
            False,
            True,
        )
    assert await do(amelie, path, "remove_post", post_id) == 303
    assert not await Post.exists(id=post_id)
    assert await do(amelie, path, "change", rules="Be brief", slow_mode_s="60") == 303
    assert (await Group.get()).slow_mode_s == 60
    assert await do(amelie, path, "appoint", asked.id, role="owner") == 303
    assert await do(amelie, path, "leave") == 303
    assert [(each.account_id, each.role) for each in await GroupMember.all()] == [(asked.id, "owner")]


async def test_an_invitation_by_name_is_accepted_on_the_page(paris: Paris) -> None:
    amelie, bruno = await logged_in(paris, "amelie"), await logged_in(paris, "bruno")
    path = await found(amelie, access="secret")
    assert (await bruno.get(path)).status == 404
    refused = await amelie.submit(await amelie.get(f"{path}/members"), f"{path}/invite", handle="nobody")
    assert refused.status == 422
    assert (
        await amelie.submit(await amelie.get(f"{path}/members"), f"{path}/invite", handle="@bruno")
    ).status == 303
    assert (await bruno.submit(await bruno.get(path), f"{path}/join")).status == 303
    left = await bruno.submit(await bruno.get(path), f"{path}/leave")
    assert (left.status, left.headers["Location"]) == (303, "/groups")


@pytest.mark.parametrize(("access", "described"), [("closed", True), ("secret", False)])
async def test_pages_show_outsiders_what_they_may_see(paris: Paris, access: str, described: bool) -> None:
    amelie, bruno = await logged_in(paris, "amelie"), await logged_in(paris, "bruno")
    path = await found(amelie, access=access)
    group, author = await Account.get(actor_type="Group"), await Account.get(handle="amelie")
    post_id = await publish(paris.app[NETWORK], author, Draft(f"@{group.username} pineapples #fruit"))
    nothing = await (await bruno.get("/@nobody")).text()
    for shown in ("/@amelie", f"/@amelie/{post_id}", f"/@{group.username}", "/tags/fruit", path, "/groups"):
        assert (await amelie.get(shown)).status == 200, shown
        answer = await bruno.get(shown)
        text = await answer.text()
        assert "pineapples" not in text
        if shown != path:
            assert "Zanzibar" not in text or described
        if shown in (f"/@{group.username}", path) and not described:
            assert (answer.status, text.replace(shown, "/@nobody")) == (404, nothing), shown
    assert (await bruno.get(f"/@amelie/{post_id}")).status == 404
    assert "pineapples" in await (await amelie.get(f"/@amelie/{post_id}")).text()


async def test_a_name_that_is_nearly_taken_is_asked_about(paris: Paris) -> None:
    amelie = await logged_in(paris, "amelie")
    await found(amelie)
    typed = {"name": "zanzibar", "access": "open", "kind": "hobby"}
    asked = await amelie.submit(await amelie.get("/groups?new=1"), "/groups", **typed)
    assert (asked.status, 'name="anyway"' in await asked.text()) == (422, True)
    assert await Group.all().count() == 1


async def test_a_form_without_its_token_does_nothing(paris: Paris) -> None:
    amelie = await logged_in(paris, "amelie")
    path = await found(amelie)
    for target in ("/groups", f"{path}/leave", f"{path}/change"):
        assert (await amelie.post(target, {"name": "x", "archived": "true"})).status == 403
    assert await do(amelie, path, "explode") == 404
    assert (await Group.get()).archived_at is None


async def test_members_write_with_a_file_and_find_it_on_its_tab(paris: Paris) -> None:
    amelie, bruno = await logged_in(paris, "amelie"), await logged_in(paris, "bruno")
    path = await found(amelie)
    assert "data-composer" not in await (await bruno.get(path)).text()
    assert await write(amelie, path, "The plan of #Lyon", "A blue plan") == 303
    assert "The plan of" in await (await amelie.get(path)).text()
    assert "A blue plan" in await (await amelie.get(f"{path}/files")).text()
    post = await Post.get(boost_of_id=None)
    assert (post.visibility, post.group_id) == ("members", (await Group.get()).id)
    assert await do(amelie, path, "pin", post.id) == 303
    assert "The plan of" in await (await amelie.get(f"{path}/pinned")).text()
    for tab in ("", "/files", "/pinned"):
        text = await (await bruno.get(path + tab)).text()
        assert "plan" not in text, tab
        assert "For members of the group only." in text
    assert (await bruno.get(f"{path}/secrets")).status == 404
    other = await found(amelie, name="Yucatan")
    target = (await Account.get(handle="yucatan")).id
    assert await do(bruno, path, "move", post.id, target_id=str(target)) == 403
    assert await do(amelie, path, "move", post.id, target_id=str(target)) == 303
    assert "The plan of" in await (await amelie.get(other)).text()
    assert "The plan of" not in await (await amelie.get(path)).text()


async def test_a_form_begins_with_a_template_and_keeps_what_was_typed(paris: Paris) -> None:
    amelie = await logged_in(paris, "amelie")
    text = await (await amelie.get("/groups?template=project")).text()
    assert 'value="closed" checked>' in text
    assert "Every question gets an answer." in text
    typed = {"name": "Bridge", "access": "open", "kind": "hobby", "ends_on": "yesterday"}
    refused = await amelie.submit(await amelie.get("/groups?new=1"), "/groups", **typed)
    assert (refused.status, 'value="Bridge"' in await refused.text()) == (422, True)
    assert (await amelie.get("/groups?template=nothing")).status == 422


@pytest.mark.parametrize("language", ["fr", "en"])
async def test_the_pages_are_accessible(paris: Paris, language: str) -> None:
    amelie, bruno = await logged_in(paris, "amelie"), await logged_in(paris, "bruno")
    path = await found(amelie, rules="Be kind")
    await bruno.submit(await bruno.get(path), f"{path}/join")
    await logged_in(paris, "chloe")
    await do(amelie, path, "invite", handle="chloe")
    author = await Account.get(handle="amelie")
    for _ in range(2):
        await publish(paris.app[NETWORK], author, Draft("@zanzibar pineapples"))
    amelie.headers["Accept-Language"] = language
    second = await found(amelie, name="Yucatan")
    assert await write(amelie, path, "A plan", "Blue") == 303
    assert await upload(amelie, path, "pictures", {}, avatar=photo()) == 303
    target, post = await Account.get(handle="yucatan"), await Post.filter(boost_of_id=None).first()
    assert post
    deciding = f"{path}/posts/{post.id}"
    assert f'<option value="{target.id}"' in await (await amelie.get(deciding)).text()
    for shown in (
        "/groups?template=project",
        second,
        deciding,
        *(f"{path}/{tab}" for tab in ("posts", "pinned", "files", "members", "about", "settings")),
    ):
        text = await (await amelie.get(shown)).text()
        outline = Outline()
        outline.feed(text)
        ids = [attributes["id"] for _, attributes in outline.found if "id" in attributes]
        assert len(ids) == len(set(ids))
        labelled = {attributes.get("for") for tag, attributes in outline.found if tag == "label"}
        for tag, attributes in outline.found:
            if tag in ("select", "textarea") or (tag == "input" and attributes.get("type") != "hidden"):
                assert (
                    attributes.get("id") in labelled
                    or "aria-label" in attributes
                    or attributes["type"] in BOXES
                )
        assert all("alt" in attributes for tag, attributes in outline.found if tag == "img")
        assert [tag for tag, _ in outline.found].count("h1") == 1
        assert f'<html lang="{language}">' in text


async def test_an_admin_gives_a_group_a_rule_and_takes_it_away(paris: Paris) -> None:
    ada, amelie = await logged_in(paris, "ada"), await logged_in(paris, "amelie")
    await set_department("amelie", "Ventes", by="test")
    path = await found(ada)
    assert await do(amelie, await found(amelie, name="Vélo"), "rule", departments="Ventes") == 403
    assert await do(ada, path, "rule", departments="Ventes\nPaie", sites="evil.example") == 422
    assert await do(ada, path, "rule", departments="Ventes\nPaie") == 303
    assert "Ventes, Paie" in await (await amelie.get(f"{path}/about")).text()
    text = await (await amelie.get(path)).text()
    assert ("Mute this group" in text, f'action="{path}/leave"' in text) == (True, True)
    assert await do(amelie, path, "leave") == 303
    text = await (await amelie.get(path)).text()
    assert ("Unmute this group" in text, f'action="{path}/leave"' in text) == (True, False)
    assert await do(amelie, path, "unmute") == 303
    assert "Mute this group" in await (await amelie.get(path)).text()
    assert await do(ada, path, "no_rule") == 303
    assert await do(amelie, path, "leave") == 303


async def test_the_page_says_which_sites_cannot_take_part(paris: Paris) -> None:
    amelie = await logged_in(paris, "amelie")
    path = await found(amelie)
    sentence = "cannot take part: its software does not keep among members what is written here"
    assert sentence not in await (await amelie.get(f"{path}/about")).text()
    host = "lyon.corp.example"
    await Peer.create(host=host, state="active", software="mastodon")
    uri = f"https://{host}/users/lea"
    await Account.create(
        username="lea", host=host, handle=f"lea@{host}", uri=uri, inbox_url=f"{uri}/inbox", fetched_at=now()
    )
    text = await (await amelie.get(f"{path}/about")).text()
    assert (sentence in text, f"<span data-text>{host}</span>" in text) == (True, True)
    for handle, why in (
        (f"@lea@{host}", f"Nobody of {host} can be invited"),
        ("nobody@elsewhere.example", "nobody of this name, here or at a linked site"),
    ):
        answer = await amelie.submit(await amelie.get(f"{path}/members"), f"{path}/invite", handle=handle)
        assert (answer.status, why in await answer.text()) == (422, True), handle
    assert await GroupMember.all().count() == 1


async def test_an_owner_closes_a_group_on_its_page(paris: Paris) -> None:
    """Bruno, who reads along without being in it, does so no more; and nobody opens it again."""
    amelie, bruno = await logged_in(paris, "amelie"), await logged_in(paris, "bruno")
    path = await found(amelie, access="open")
    author = await Account.get(handle="amelie")
    post_id = await publish(paris.app[NETWORK], author, Draft("@zanzibar pineapples"))
    address = f"/@amelie/{post_id}"
    assert "pineapples" in await (await bruno.get(path)).text()
    assert (await bruno.get(address)).status == 200
    about = await (await amelie.get(f"{path}/settings")).text()
    assert "Close the group: only members read it" in about
    assert (await bruno.get(f"{path}/settings")).status == 404
    assert await do(bruno, path, "change", access="closed") == 403
    assert await do(amelie, path, "change", access="closed") == 303
    assert "pineapples" not in await (await bruno.get(path)).text()
    assert (await bruno.get(address)).status == 404
    assert "pineapples" in await (await amelie.get(path)).text()
    about = await (await amelie.get(f"{path}/settings")).text()
    assert "Close the group: only members read it" not in about
    assert "Make the group secret: unknown to others" in about
    assert await do(amelie, path, "change", access="open") == 422
