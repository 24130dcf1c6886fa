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


@pytest.fixture(scope="module", autouse=True)
def _introduced(company: Company) -> None:
    """Let both sites find out at once what the other runs, as they do within an hour: closed groups ask for it."""
    company.paris.parvis("peer", "probe", company.lyon.authority)
    company.lyon.parvis("peer", "probe", company.paris.authority)


@pytest.fixture(scope="module")
def noemie(company: Company) -> Colleague:
    return colleague(company.paris, "noemie")


@pytest.fixture(scope="module")
def petra(company: Company) -> Colleague:
    return colleague(company.paris, "petra")


@pytest.fixture(scope="module")
def samira(company: Company) -> Colleague:
    return colleague(company.lyon, "samira")


@pytest.fixture(scope="module")
def theo(company: Company) -> Colleague:
    return colleague(company.lyon, "theo")


@pytest.fixture(scope="module")
def oscar(company: Company, tmp_path_factory: pytest.TempPathFactory) -> Terminal:
    return _terminal(company.lyon, "oscar", tmp_path_factory)


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


def _known(person: Colleague, handle: str) -> Any:
    """Find somebody as a client does, at their site when that is another."""
    [found] = person.api.account_search(f"@{handle}", resolve=True)
    return found


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
    assert _boosted(oscar.read("timelines", "list", "Course à pied"), said.uri)
    noemie.api.status_reply(shown.reblog, "avec plaisir")
    eventually(lambda: "avec plaisir" in oscar.toot("thread", asked["id"]))

    oscar.toot("unfollow", handle)
    eventually(lambda: oscar.handle not in [each.acct for each in noemie.api.account_followers(group_id)])
    noemie.api.status_post("@course_a_pied Finalement à neuf heures")
    last = noemie.api.status_post(f"@{oscar.handle} tu viens ?")
    eventually(lambda: "tu viens" in oscar.toot("notifications"))
    assert [each for each in oscar.read("timelines", "home") if each["account"]["acct"] == handle] == []
    assert "Course à pied" not in oscar.toot("lists", "list")
    noemie.api.status_delete(last)


def test_both_clients_in_a_closed_group_of_another_site(
    noemie: Colleague, petra: Colleague, oscar: Terminal, samira: Colleague, theo: Colleague
) -> None:
    """Oscar by toot and Samira by Mastodon.py ask by following, post, read and leave; both ask for `public` in vain.

    Petra in Paris and Théo in Lyon follow all of them, and see none of it.
    """
    group_id, handle = _found(noemie, "Salaires", "closed")
    for outsider in (petra, theo):
        for known in (noemie.handle, oscar.handle, samira.handle):
            outsider.api.account_follow(_known(outsider, known))
    oscar.toot("follow", handle)
    _approve(noemie, group_id, "oscar")
    asked = samira.api.account_follow(_known(samira, handle))
    assert (asked.following, asked.requested) == (False, True)
    _approve(noemie, group_id, "samira")
    eventually(lambda: "Salaires" in oscar.toot("lists", "list"))
    [kept] = eventually(samira.api.lists)
    assert kept.title == "Salaires"

    posted = oscar.read("post", "--visibility", "public", f"@{handle} deux pour cent")
    assert posted["visibility"] == "private"
    [shown] = eventually(lambda: _boosted(noemie.api.timeline_home(), posted["uri"]))
    answer = noemie.api.status_reply(shown.reblog, "c'est peu", visibility="public")
    assert answer.visibility == "private"
    eventually(lambda: "c'est peu" in oscar.toot("thread", posted["id"]))
    said = samira.api.status_post(f"@{handle} trois pour cent", visibility="public")
    assert said.visibility == "private"
    for place in (["home"], ["list", "Salaires"]):
        eventually(lambda: _boosted(oscar.read("timelines", *place), said.uri))  # noqa: B023 read at once
    assert _boosted(samira.api.timeline_list(kept), posted["uri"])
    assert _boosted(samira.api.timeline_home(), posted["uri"])

    last = noemie.api.status_post("bonjour à tous")
    for outsider in (petra, theo):
        eventually(lambda: last.uri in str(outsider.api.timeline_home()))  # noqa: B023 read at once
        group = _known(outsider, handle)
        seen = (
            outsider.api.timeline_home()
            + outsider.api.timeline_public()
            + outsider.api.account_statuses(group)
        )
        assert [words for words in ("pour cent", "est peu") if words in str(seen)] == []
        assert outsider.api.search(posted["uri"], resolve=True).statuses == []
    for hidden in (shown.reblog, answer):
        with pytest.raises(MastodonNotFoundError):
            petra.api.status(hidden)
    with pytest.raises(MastodonNotFoundError):
        theo.api.status(posted["id"])

    oscar.toot("unfollow", handle)
    assert "Salaires" not in oscar.toot("lists", "list")
    assert _boosted(oscar.read("timelines", "home"), said.uri) == []
    samira.api.account_unfollow(_known(samira, handle))
    assert samira.api.lists() == []
    eventually(lambda: len(_own_api(noemie, "GET", f"{GROUPS}/{group_id}/members")) == 1)


def test_an_announcement_is_acknowledged_from_each_client_and_counted(
    company: Company, oscar: Terminal, samira: Colleague, theo: Colleague, petra: Colleague
) -> None:
    """Five in Lyon and Petra in Paris take note: toot favourites the post, Mastodon.py dismisses the announcement."""
    paris, lyon = company.paris, company.lyon
    others = [samira, theo, colleague(lyon, "ugo"), colleague(lyon, "vera")]
    printed = lyon.parvis("announce", "add", "fr=Exercice incendie", "--site", paris.authority)
    announcement_id = printed.split()[1].rstrip(".")

    [post] = [each for each in oscar.read("timelines", "home") if each["account"]["acct"] == "news"]
    assert "Exercice incendie" in post["content"]
    news = samira.api.account_lookup("news")
    assert [each.uri for each in samira.api.account_statuses(news, pinned=True)] == [post["uri"]]
    for each in others:
        [shown] = each.api.announcements()
        assert (shown.id, shown.read, shown.statuses[0]["id"]) == (announcement_id, False, post["id"])
        each.api.announcement_dismiss(shown)
        assert each.api.announcements()[0].read
    assert "too few to tell" in lyon.parvis("announce", "report", announcement_id)
    assert oscar.read("favourite", post["id"])["favourited"]
    report = lyon.parvis("announce", "report", announcement_id)
    assert re.findall(r"^all +\d+ +\d+ +(\d+)", report, re.MULTILINE) == ["5"]

    [sent] = eventually(lambda: [each for each in petra.api.timeline_home() if each.uri == post["uri"]])
    petra.api.status_favourite(sent)
    assert [each.read for each in petra.api.announcements()] == [True]
    lyon.parvis("announce", "withdraw", announcement_id)
