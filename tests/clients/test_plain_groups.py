"""Groups and announcements in the hands of clients that know of neither: toot and Mastodon.py.

Noémie in Paris founds and moderates by our API; whoever joins, writes, reads, leaves and acknowledges has a client that
only follows, posts, reads lists and favourites.
"""

import re
from typing import Any

import pytest
import requests
from mastodon import MastodonNotFoundError

from tests.clients.conftest import Company
from tests.clients.sites import RunningSite, eventually
from tests.clients.test_mastodon_py import Colleague, colleague
from tests.clients.test_toot import Terminal

GROUPS = "/api/parvis/v1/groups"


@pytest.fixture(scope="module")
def noemie(company: Company) -> Colleague:
    return colleague(company.paris, "noemie")


@pytest.fixture(scope="module")
def petra(company: Company) -> Colleague:
    return colleague(company.paris, "petra")


@pytest.fixture(scope="module")
def oscar(company: Company, tmp_path_factory: pytest.TempPathFactory) -> Terminal:
    return _terminal(company.lyon, "oscar", tmp_path_factory)


@pytest.fixture(scope="module")
def rosa(company: Company, tmp_path_factory: pytest.TempPathFactory) -> Terminal:
    return _terminal(company.paris, "rosa", tmp_path_factory)


def _terminal(site: RunningSite, username: str, folders: pytest.TempPathFactory) -> Terminal:
    site.hire(username)
    terminal = Terminal(site, username, folders.mktemp(username))
    terminal.log_in()
    return terminal


def _own_api(person: Colleague, method: str, path: str, **body: Any) -> Any:
    """Call our API, which neither client knows."""
    api = person.api
    headers = {"Authorization": f"Bearer {api.access_token}"}
    answer = requests.request(method, f"{api.api_base_url}{path}", headers=headers, json=body, timeout=10)
    answer.raise_for_status()
    return answer.json()


def _found(owner: Colleague, name: str, access: str) -> tuple[str, str]:
    """Found a group; return its id and its full handle."""
    group = _own_api(owner, "POST", GROUPS, name=name, access=access)
    return group["id"], f"{group['account']['acct']}@{owner.handle.partition('@')[2]}"


def _boosted(statuses: list[Any], uri: str) -> list[Any]:
    return [each for each in statuses if each["reblog"] and each["reblog"]["uri"] == uri]


def _approve(moderator: Colleague, group_id: str, username: str) -> None:
    path = f"{GROUPS}/{group_id}/requests"
    [asking] = eventually(lambda: _own_api(moderator, "GET", path))
    assert asking["account"]["username"] == username
    _own_api(moderator, "POST", f"{path}/{asking['account']['id']}/approve")


def test_toot_in_an_open_group_of_another_site(noemie: Colleague, oscar: Terminal) -> None:
    """Oscar follows the group, and with that is in it: he posts by naming it, reads what others post, and leaves."""
    group_id, handle = _found(noemie, "Course à pied", "open")
    [found] = oscar.read("search", "--resolve", "--type", "accounts", f"@{handle}")["accounts"]
    assert (found["acct"], found["group"]) == (handle, True)
    oscar.toot("follow", handle)
    eventually(lambda: handle in oscar.toot("following"))

    asked = oscar.read("post", f"@{handle} Dimanche ?")
    [shown] = eventually(lambda: _boosted(noemie.api.timeline_home(), asked["uri"]))
    assert shown.reblog.account.acct == oscar.handle
    said = noemie.api.status_post("@course_a_pied À huit heures au parc")
    [read] = eventually(lambda: _boosted(oscar.read("timelines", "home"), said.uri))
    assert read["account"]["acct"] == handle
    noemie.api.status_reply(shown.reblog, "avec plaisir")
    eventually(lambda: "avec plaisir" in oscar.toot("thread", asked["id"]))

    oscar.toot("unfollow", handle)
    eventually(lambda: oscar.handle not in [each.acct for each in noemie.api.account_followers(group_id)])
    noemie.api.status_post("@course_a_pied Finalement à neuf heures")
    last = noemie.api.status_post(f"@{oscar.handle} tu viens ?")
    eventually(lambda: "tu viens" in oscar.toot("notifications"))
    assert [each for each in oscar.read("timelines", "home") if each["account"]["acct"] == handle] == []
    noemie.api.status_delete(last)


def test_toot_in_a_closed_group(noemie: Colleague, petra: Colleague, rosa: Terminal) -> None:
    """Rosa asks by following, posts and is answered; though both clients ask for `public`, nothing comes out."""
    group_id, handle = _found(noemie, "Salaires", "closed")
    name = "@" + handle.partition("@")[0]
    petra.api.account_follow(petra.api.account_lookup("rosa"))
    petra.api.account_follow(petra.api.account_lookup("noemie"))
    rosa.toot("follow", handle)
    assert handle.partition("@")[0] not in rosa.toot("following")
    _approve(noemie, group_id, "rosa")
    assert "Salaires" in rosa.toot("lists", "list")

    posted = rosa.read("post", "--visibility", "public", f"{name} deux pour cent")
    assert posted["visibility"] == "private"
    [shown] = _boosted(noemie.api.timeline_home(), posted["uri"])
    answer = noemie.api.status_reply(shown.reblog, "c'est peu", visibility="public")
    assert answer.visibility == "private"
    for read in (rosa.read("timelines", "home"), rosa.read("timelines", "list", "Salaires")):
        assert _boosted(read, posted["uri"])
    assert "c'est peu" in rosa.toot("thread", posted["id"])
    rosa.toot("post", "bonjour à tous")
    seen = str(petra.api.timeline_home() + petra.api.timeline_public() + petra.api.timeline_local())
    assert "bonjour à tous" in seen
    assert "deux pour cent" not in seen
    assert "peu" not in seen
    for hidden in (posted["id"], answer.id):
        with pytest.raises(MastodonNotFoundError):
            petra.api.status(hidden)

    rosa.toot("unfollow", handle)
    assert "Salaires" not in rosa.toot("lists", "list")
    assert _boosted(rosa.read("timelines", "home"), posted["uri"]) == []


def test_an_announcement_is_acknowledged_from_each_client_and_counted(
    company: Company, noemie: Colleague, petra: Colleague, rosa: Terminal, oscar: Terminal
) -> None:
    """Five in Paris and Oscar in Lyon take note: toot favourites the post, Mastodon.py dismisses the announcement."""
    paris, lyon = company.paris, company.lyon
    others = [noemie, petra, colleague(paris, "samira"), colleague(paris, "theo")]
    printed = paris.parvis("announce", "add", "fr=Exercice incendie", "--site", lyon.authority)
    announcement_id = printed.split()[1].rstrip(".")

    [post] = [each for each in rosa.read("timelines", "home") if each["account"]["acct"] == "news"]
    assert "Exercice incendie" in post["content"]
    news = petra.api.account_lookup("news")
    assert [each.uri for each in petra.api.account_statuses(news, pinned=True)] == [post["uri"]]
    for each in others:
        [shown] = each.api.announcements()
        assert (shown.id, shown.read, shown.statuses[0]["id"]) == (announcement_id, False, post["id"])
        each.api.announcement_dismiss(shown)
        assert each.api.announcements()[0].read
    assert "too few to tell" in paris.parvis("announce", "report", announcement_id)
    assert rosa.read("favourite", post["id"])["favourited"]
    [counted] = re.findall(
        r"^all +\d+ +\d+ +(\d+)", paris.parvis("announce", "report", announcement_id), re.M
    )
    assert counted == "5"

    [sent] = eventually(lambda: [e for e in oscar.read("timelines", "home") if e["uri"] == post["uri"]])
    assert oscar.read("favourite", sent["id"])["favourited"]
    paris.parvis("announce", "withdraw", announcement_id)
