"""The page of a post and those about it: thread, versions, who liked it, all emoji, and the menu of sites."""

import re
from html import unescape
from typing import Any

import pytest

from models.core.base import now
from models.core.database import execute
from models.posts.posts import Post
from models.posts.reactions import recent_emojis
from tests.both import new_url, town
from tests.unit.test_page_cost import statements
from tests.unit.test_pages import _browser as log_in
from tests.world import Somebody, Town
from web.http.differences import MOST, differences
from web.pages.posts.tree import tree_of

__all__ = ["new_url", "town"]


@pytest.fixture
def paris(town: Town) -> Town:
    return town


class Reader:
    """Somebody with a browser, without scripts."""

    def __init__(self, person: Somebody, headers: dict[str, str]) -> None:
        self.person, self.headers, self.town = person, headers, person.town

    async def page(self, path: str, *, status: int = 200, part: bool = False) -> str:
        headers = {**self.headers, **({"Parvis-Part": "1"} if part else {})}
        answer = await self.town.anybody().ask("GET", path, headers=headers)
        assert answer.status == status, (path, answer.status, answer.body[:300])
        return unescape(answer.body.decode())

    async def send(self, path: str, *, part: bool = False, status: int = 303, **form: str) -> Any:
        """Send a form with the token of the page that shows it."""
        token = re.search(r'name="form_token" value="(.*?)"', await self.page("/bookmarks"))
        assert token
        headers = {**self.headers, **({"Parvis-Part": "1"} if part else {})}
        answer = await self.town.anybody().ask(
            "POST", path, data={"form_token": token[1], **form}, headers=headers
        )
        assert answer.status == status, (path, answer.status, answer.body[:300])
        return answer


async def reader(person: Somebody) -> Reader:
    name = person.town.host.partition(".")[0]
    return Reader(person, {**await log_in(person.town.world, name, person.username), "Accept-Language": "en"})


def text_of(page: str) -> str:
    """Return the words of a page's column."""
    column = page.partition('<main class="main"')[2].partition("</main>")[0]
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", "", column))


# --- the tree ---------------------------------------------------------------------------------------------------


def entity(number: int, parent: int | None) -> dict[str, Any]:
    account = {"id": str(number % 3), "display_name": f"P{number % 3}", "username": "p", "emojis": []}
    return {"id": str(number), "in_reply_to_id": str(parent) if parent else None, "account": account}


def test_answers_stand_three_levels_deep_and_go_on_below() -> None:
    chain = [entity(n, n - 1) for n in range(2, 8)]
    [second] = tree_of("1", chain, {}).answers("order")
    [third] = second.shown
    flat = [*third.shown, *third.more]
    assert [each.post["id"] for each in flat] == ["4", "5", "6", "7"]
    assert [each.answered and each.answered["id"] for each in flat] == [None, "1", "2", "0"]
    assert (second.size, all(not each.shown for each in flat)) == (6, True)


def test_long_branches_fold_and_nothing_is_lost() -> None:
    posts = [entity(2, 1), *(entity(n, 2) for n in range(3, 10)), entity(10, 99), entity(11, 1)]
    first, apart, last = tree_of("1", posts, {"1": "muted_account"}).answers("order")
    assert (len(first.shown), first.hidden, first.size) == (2, 5, 8)
    assert (apart.post["id"], apart.is_apart, last.is_apart) == ("10", True, False)
    assert [each.folded for each in (first, apart, last)] == ["", "muted_account", ""]
    newest = tree_of("1", posts, {}).answers("newest")
    assert [each.post["id"] for each in newest] == ["11", "10", "2"]


def test_a_circle_of_answers_ends() -> None:
    posts = [entity(2, 3), entity(3, 2), entity(4, 4)]
    assert sum(each.size for each in tree_of("1", posts, {}).answers("order")) == 3


# --- the page ---------------------------------------------------------------------------------------------------


async def test_a_thread_tells_what_is_missing_and_folds_who_was_turned_away(paris: Town) -> None:
    amelie, karim = await paris.person("amelie"), await paris.person("karim")
    zoe, lou = await paris.person("zoe"), await paris.person("lou")
    root = await karim.publish("Which printer?")
    answer = await amelie.publish("The blue one", in_reply_to_id=root["id"])
    await zoe.publish("No, mine", in_reply_to_id=answer["id"])
    await lou.publish("Buy my printer", in_reply_to_id=root["id"])
    hers = await reader(amelie)
    path = f"/@karim/{root['id']}"
    shown = text_of(await hers.page(path))
    assert "3 answers" in shown
    assert shown.index("The blue one") < shown.index("No, mine") < shown.index("Buy my printer")
    newest = text_of(await hers.page(f"{path}?sort=newest"))
    assert newest.index("Buy my printer") < newest.index("The blue one")
    assert "3 answers" in text_of(await hers.page(f"{path}?sort=sideways"))

    await amelie.post(f"/api/v1/accounts/{zoe.id}/mute")
    await paris.run(
        lambda: execute(
            "UPDATE accounts SET silenced_at = $1, revision = revision + 1 WHERE id = $2", now(), int(lou.id)
        )
    )
    shown = text_of(await hers.page(path))
    assert "By Zoe, whom you mute" in shown
    assert "By Lou, whom moderators have limited" in shown
    assert "whom moderators" not in text_of(await (await reader(lou)).page(path))

    answers = f"/@amelie/{answer['id']}"
    assert "removed" not in text_of(await hers.page(answers))
    await karim.call("DELETE", f"/api/v1/statuses/{root['id']}")
    assert "The original post was removed." in text_of(await hers.page(answers))
    await hers.page(path, status=404)


async def test_what_a_reader_may_not_see_is_said_in_words(paris: Town) -> None:
    amelie, karim, zoe = [await paris.person(name) for name in ("amelie", "karim", "zoe")]
    secret = await karim.publish("@amelie between us", visibility="direct")
    told = await amelie.publish("Karim says yes", in_reply_to_id=secret["id"])
    shown = text_of(await (await reader(zoe)).page(f"/@amelie/{told['id']}"))
    assert "What this answers cannot be shown to you." in shown
    assert "between us" not in shown
    await (await reader(zoe)).page(f"/@karim/{secret['id']}/likes", status=404)
    await (await reader(zoe)).page(f"/@zoe/{told['id']}/likes", status=404)


async def test_who_liked_shared_and_quoted_it(paris: Town) -> None:
    amelie, karim, zoe = [await paris.person(name) for name in ("amelie", "karim", "zoe")]
    said = await amelie.publish("Lunch at noon")
    await karim.post(f"/api/v1/statuses/{said['id']}/favourite")
    await zoe.post(f"/api/v1/statuses/{said['id']}/reblog")
    await karim.publish("Indeed", quoted_status_id=said["id"])
    his, path = await reader(karim), f"/@amelie/{said['id']}"
    about = text_of(await his.page(path))
    assert all(each in about for each in ("1 like", "1 share", "1 quote"))
    likes, shares = text_of(await his.page(f"{path}/likes")), text_of(await his.page(f"{path}/shares"))
    assert ("@karim" in likes, "@zoe" in likes) == (True, False)
    assert ("@karim" in shares, "@zoe" in shares) == (False, True)
    assert "Indeed" in text_of(await his.page(f"{path}/quotes"))
    assert "Nobody yet." in text_of(await his.page(f"{path}/likes?max_id=1"))


async def test_versions_stand_beside_each_other_with_what_changed(paris: Town) -> None:
    amelie = await paris.person("amelie")
    poll = {"options": ["Pizza", "Soup"], "expires_in": 3600}
    said = await amelie.publish("Lunch on Monday & <b>more</b>", poll=poll)
    hers, path = await reader(amelie), f"/@amelie/{said['id']}"
    assert "never changed" in text_of(await hers.page(f"{path}/history"))
    again = {"status": "Lunch on Tuesday & <b>more</b>", "poll": {**poll, "options": ["Pizza", "Salad"]}}
    await amelie.call("PUT", f"/api/v1/statuses/{said['id']}", json=again)
    answer = await paris.anybody().ask("GET", f"{path}/history", headers=hers.headers)
    body = answer.body.decode()
    assert ("<del>Monday</del>" in body, "<ins>Tuesday</ins>" in body) == (True, True)
    assert ("<del>Soup</del>" in body, "<ins>Salad</ins>" in body) == (True, True)
    assert "&amp; &lt;b&gt;more" in body
    assert "<b>more" not in body
    for number in range(12):
        await amelie.call(
            "PUT", f"/api/v1/statuses/{said['id']}", json={**again, "status": f"Version {number}"}
        )
    shown = await hers.page(f"{path}/history")
    assert (shown.count('aria-labelledby="c'), 'href="?until=4"' in shown) == (10, True)
    older = await hers.page(f"{path}/history?until=4")
    assert ("Tuesday" in older, older.count('aria-labelledby="c')) == (True, 3)
    for strange in ("-5", "0", "99999999"):
        await hers.page(f"{path}/history?until={strange}")
    await hers.page(f"{path}/history?until=x", status=422)


@pytest.mark.parametrize(
    ("before", "after", "old", "new"),
    [
        ("Lunch on Monday", "Lunch on Tuesday", "Monday", "Tuesday"),
        ("a b\n" * 600 + "x y\n", "a b\n" * 600 + "x z\n", "x y\n", "x z\n"),
        (
            "a b\n" * MOST + "x y\n",
            "a b\n" * MOST + "x z\n",
            "a b\n" * MOST + "x y\n",
            "a b\n" * MOST + "x z\n",
        ),
    ],
    ids=["by word", "by line", "not at all"],
)
def test_long_texts_are_compared_coarsely(before: str, after: str, old: str, new: str) -> None:
    assert [[each.text for each in side if each.is_changed] for side in differences(before, after)] == [
        [old],
        [new],
    ]


# --- reactions --------------------------------------------------------------------------------------------------


async def test_every_emoji_is_there_and_who_used_it(paris: Town) -> None:
    amelie, karim = await paris.person("amelie"), await paris.person("karim")
    said = await amelie.publish("We have won the contract")
    his, path = await reader(karim), f"/@amelie/{said['id']}"
    assert "thumbs up, yes" in await his.page(f"{path}/react")
    narrowed = await his.page(f"{path}/react?q=ROCKET")
    assert ("🚀" in narrowed, "thumbs up" in narrowed) == (True, False)
    assert "No emoji is called so." in text_of(await his.page(f"{path}/react?q=zebra"))
    assert f'formaction="/posts/{said["id"]}/react"' in await his.page(f"{path}/react", part=True)
    answer = await his.send(f"{path}/react", emoji="🚀")
    assert answer.headers["Location"] == f"{path}#p-{said['id']}"
    await his.send(f"{path}/react", emoji="🚀")
    await his.send(f"{path}/react", emoji="🎉")
    shown = text_of(await (await reader(amelie)).page(f"{path}/react"))
    assert "🚀 1 Karim" in shown
    assert await paris.run(lambda: recent_emojis(int(karim.id), 8)) == ["🎉", "🚀"]
    assert await paris.run(lambda: recent_emojis(int(karim.id), 1)) == ["🎉"]
    await his.send(f"{path}/react", emoji="🚀", undo="true")
    assert "🚀 1" not in text_of(await his.page(f"{path}/react"))

    for emoji, problem in (("hello", "This is not an emoji"), ("", "This is not an emoji")):
        refused = await his.send(f"{path}/react", emoji=emoji, status=422)
        assert problem in refused.body.decode()
        assert f'value="{emoji}"' in refused.body.decode()
    for each in "👍👎👏🙏🙌💪👋":
        await his.send(f"{path}/react", emoji=each)
    refused = await his.send(f"{path}/react", emoji="🌱", status=422)
    assert "take one back first" in refused.body.decode()
    for part in (False, True):
        refused = await his.send(f"/posts/{said['id']}/react", part=part, emoji="🌱", status=422, back=path)
        assert "<p data-problem>You can react with 8 emojis to one post" in refused.body.decode()
    stranger = await paris.anybody().ask("POST", f"{path}/react", data={"emoji": "👍"}, headers=his.headers)
    assert stranger.status == 403


async def test_one_may_not_react_to_what_one_may_not_see(paris: Town) -> None:
    _, karim, zoe = [await paris.person(name) for name in ("amelie", "karim", "zoe")]
    secret = await karim.publish("@amelie between us", visibility="direct")
    hers = await reader(zoe)
    await hers.page(f"/@karim/{secret['id']}/react", status=404)
    await hers.send(f"/@karim/{secret['id']}/react", emoji="👍", status=404)


# --- sites ------------------------------------------------------------------------------------------------------


async def test_ones_own_posts_say_on_how_many_sites_they_are(
    paris: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    amelie, karim = await paris.person("amelie"), await paris.person("karim")
    said = await amelie.publish("Only here")
    await karim.publish("Somebody else's")
    hers = await reader(amelie)
    path = f"/@amelie/{said['id']}/sites"
    page = await hers.page("/?tab=site")
    assert (page.count('data-menu="end"'), "1 site" in page) == (1, True)
    with statements(monkeypatch) as one:
        await hers.page("/?tab=site")
    for number in range(5):
        await amelie.publish(f"Another {number}")
    with statements(monkeypatch) as many:
        await hers.page("/?tab=site")
    assert len(one) == len(many)
    assert "with us" in text_of(await hers.page(path))
    his = await reader(karim)
    await his.page(path, status=404)
    await his.page(path.replace("amelie", "karim"), status=404)
    await his.page("/@karim/1/sites", status=404)
    assert await paris.run(lambda: Post.all().count()) == 7


async def test_an_answer_is_verified_with_a_day_to_look_again(paris: Town) -> None:
    amelie, karim = await paris.person("amelie"), await paris.person("karim")
    group = await amelie.post("/api/parvis/v1/groups", {"name": "Entraide", "access": "open"})
    await karim.post(f"/api/parvis/v1/groups/{group['id']}/join")
    asked = await karim.publish(f"@{group['account']['acct']} ? Which cable")
    first, second = [await karim.publish(text, in_reply_to_id=asked["id"]) for text in ("The blue", "A red")]
    hers, path, verify = await reader(amelie), f"/@karim/{asked['id']}", f"/posts/{first['id']}/verify"
    day = {f"review_on_{first['id']}": "2031-03-01"}
    assert "Verify this answer" not in await hers.page(path), "only experts verify"
    await hers.send(verify, status=403, **day)
    await amelie.call("PUT", f"/api/parvis/v1/groups/{group['id']}/experts/{amelie.id}")
    assert "Verify this answer" in await hers.page(path)
    await hers.send(verify, status=422, **{f"review_on_{first['id']}": "soon"})
    await hers.send(verify, **day)
    assert "to be looked at again on 1 March 2031" in text_of(await hers.page(path))
    verified = await amelie.post(f"/api/parvis/v1/answers/{second['id']}/verify", {"review_on": "2031-03-02"})
    assert verified["answer"]["review_on"] == "2031-03-02"
    drawn = (await hers.send(f"/posts/{first['id']}/favourite", part=True, status=200)).body.decode()
    assert f"/posts/{first['id']}/unfavourite" in drawn, "a script gets the answer with its buttons"
    assert f"/posts/{first['id']}/accept" in drawn
    await hers.send(f"/posts/{first['id']}/accept")
    assert "Solved in 1 min" in text_of(await hers.page(path))


async def test_a_summary_that_cannot_be_is_shown_again(paris: Town) -> None:
    amelie, karim = await paris.person("amelie"), await paris.person("karim")
    asked = await karim.publish("Red or blue?")
    his, hers, close = await reader(karim), await reader(amelie), f"/threads/{asked['id']}/close"
    typed = "Blue, " * 400
    again = await his.send(close, summary=typed, content_type="text/markdown", status=422)
    shown = unescape(again.body.decode())
    assert ("A summary has at most 2000 characters" in shown, typed.strip() in shown) == (True, True)
    await hers.send(close, summary="Mine", status=403)
    await his.send(close, summary="Blue")
    assert "Blue" in text_of(await hers.page(f"/@karim/{asked['id']}"))
