"""Mastodon.py, the library that bots and scripts use: Chloé in Paris and Karim in Lyon."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest
from mastodon import Mastodon, MastodonAPIError, MastodonNotFoundError, MastodonUnauthorizedError
from mastodon.errors import MastodonWarning

from tests.clients.conftest import Company
from tests.clients.sites import Browser, RunningSite, eventually

SCOPES = ["read", "write", "follow", "push"]


@dataclass(frozen=True)
class Colleague:
    """Somebody with a script. `api` refuses to call what our version says that we do not have."""

    handle: str
    api: Mastodon

    def home(self, author: "Colleague") -> list[Any]:
        return [status for status in self.api.timeline_home() if status.account.acct == author.handle]

    def heard(self, *kinds: str) -> list[Any]:
        """Return all notifications when there is one of each kind, nothing before."""
        found = self.api.notifications()
        return found if {notification.type for notification in found} >= set(kinds) else []


@pytest.fixture(scope="module")
def chloe(company: Company) -> Colleague:
    return colleague(company.paris, "chloe")


@pytest.fixture(scope="module")
def karim(company: Company) -> Colleague:
    return colleague(company.lyon, "karim")


def colleague(site: RunningSite, username: str) -> Colleague:
    """Hire somebody and give them a script that is logged in."""
    site.hire(username)
    application = Mastodon.create_app("Newsletter", scopes=SCOPES, api_base_url=site.origin)
    api = Mastodon(*application, api_base_url=site.origin, version_check_mode="created")
    address = api.auth_request_url(scopes=SCOPES, allow_http=True)
    api.log_in(code=Browser().let_in(address, username), scopes=SCOPES, allow_http=True)
    return Colleague(f"{username}@{site.authority}", api)


def test_a_conversation_between_two_sites(chloe: Colleague, karim: Colleague) -> None:
    """Karim finds and follows Chloé, reads, likes, boosts and answers; she edits and deletes."""
    [found] = karim.api.account_search(f"@{chloe.handle}", resolve=True)
    assert found.acct == chloe.handle
    karim.api.account_follow(found)
    eventually(lambda: karim.api.account_relationships(found)[0].following)
    [followed] = eventually(lambda: chloe.heard("follow"))
    assert followed.account.acct == karim.handle
    [follower] = chloe.api.account_followers(chloe.api.me())
    assert follower.acct == karim.handle

    posted = chloe.api.status_post(f"Bonjour @{karim.handle} #planning", language="fr")
    [read] = eventually(lambda: karim.home(chloe))
    assert (read.uri, read.language, read.in_reply_to_id) == (posted.uri, "fr", None)
    assert [mention.acct for mention in read.mentions] == ["karim"]
    assert [tag.name for tag in read.tags] == ["planning"]
    assert read.created_at == posted.created_at

    assert karim.api.status_favourite(read).favourited
    assert karim.api.status_reblog(read).reblog.id == read.id
    answer = karim.api.status_reply(read, "merci !")
    heard = eventually(lambda: chloe.heard("favourite", "reblog", "mention"))
    assert {notification.account.acct for notification in heard} == {karim.handle}
    [reply] = chloe.api.status_context(posted).descendants
    assert (reply.uri, reply.in_reply_to_id) == (answer.uri, posted.id)
    [ancestor] = karim.api.status_context(answer).ancestors
    assert ancestor.id == read.id
    [booster] = chloe.api.status_reblogged_by(posted)
    [fan] = chloe.api.status_favourited_by(posted)
    assert booster.acct == fan.acct == karim.handle

    chloe.api.status_update(posted, "Le planning a changé")
    assert chloe.api.status_source(posted).text == "Le planning a changé"
    assert len(chloe.api.status_history(posted)) == 2
    edited = eventually(lambda: _when(karim.api.status(read), lambda status: status.edited_at))
    assert edited.content == "<p>Le planning a changé</p>"
    chloe.api.status_delete(posted)
    eventually(lambda: not karim.home(chloe))
    with pytest.raises(MastodonNotFoundError):
        karim.api.status(read)
    karim.api.account_unfollow(found)
    eventually(lambda: not chloe.api.account_followers(chloe.api.me()))


def test_a_long_list_is_read_page_by_page(chloe: Colleague) -> None:
    """Every way to page a list visits each post once: to the end, on from a page, and back again."""
    posts = [chloe.api.status_post(f"Mémo {number} #memo", visibility="private").id for number in range(7)]
    posts.reverse()
    me = chloe.api.me()

    first = chloe.api.account_statuses(me, limit=3)
    second = chloe.api.fetch_next(first)
    assert [status.id for status in first + second] == posts[:6]
    assert [status.id for status in chloe.api.fetch_previous(second)] == posts[:3]
    everything = chloe.api.fetch_remaining(first)
    assert [status.id for status in everything][:7] == posts
    assert len({status.id for status in everything}) == len(everything)
    [newest] = chloe.api.timeline_home(since_id=posts[1])
    oldest = chloe.api.timeline_home(min_id=posts[6], limit=2)
    assert newest.id == posts[0]
    assert [status.id for status in oldest] == posts[4:6]

    for status in first:
        chloe.api.status_bookmark(status)
    kept = chloe.api.bookmarks(limit=2)
    assert [status.id for status in kept + chloe.api.fetch_next(kept)] == [first[i].id for i in (2, 1, 0)]


def test_profiles_and_follow_requests(chloe: Colleague, karim: Colleague) -> None:
    """Karim sees Chloé's new profile; once she is asked first, he follows when she has agreed."""
    [known] = karim.api.account_search(f"@{chloe.handle}", resolve=True)
    karim.api.account_follow(known)
    eventually(lambda: karim.api.account_relationships(known)[0].following)

    fields = [("Job", "Designer"), ("Team", "CRM")]
    changed = chloe.api.account_update_credentials(
        display_name="Chloé Petit", note="Design #crm", fields=fields
    )
    assert (changed.display_name, changed.source.note) == ("Chloé Petit", "Design #crm")
    assert [(each.name, each.value) for each in changed.source.fields] == fields
    seen = eventually(
        lambda: _when(karim.api.account(known), lambda account: account.display_name == "Chloé Petit")
    )
    assert [each.name for each in seen.fields] == ["Job", "Team"]

    chloe.api.account_update_credentials(locked=True)
    karim.api.account_unfollow(known)
    eventually(lambda: not chloe.api.account_followers(chloe.api.me()))
    karim.api.account_follow(known)
    [asking] = eventually(chloe.api.follow_requests)
    assert karim.api.account_relationships(known)[0].requested
    chloe.api.follow_request_authorize(asking)
    eventually(lambda: karim.api.account_relationships(known)[0].following)
    chloe.api.account_update_credentials(locked=False)
    karim.api.account_unfollow(known)


def test_what_a_script_asks_about_the_site(chloe: Colleague, company: Company) -> None:
    """Versions, limits and lists can be read with and without a login, as far as they are for strangers."""
    stranger = Mastodon(api_base_url=company.paris.origin)
    assert stranger.retrieve_mastodon_version() == "4.5.0"
    assert stranger.instance_v2().domain == company.paris.authority
    assert stranger.instance_v1().uri == company.paris.authority
    assert stranger.instance_nodeinfo().software.name == "parvis"
    with pytest.warns(MastodonWarning), pytest.raises(MastodonUnauthorizedError):
        stranger.timeline_public()  # warned by `timelines_access`, it asks nevertheless

    assert chloe.api.app_verify_credentials().name == "Newsletter"
    assert chloe.api.markers_set(["home"], [1]).home.last_read_id == "1"
    assert chloe.api.markers_get(["home", "notifications"]).notifications.last_read_id == "0"
    for read in (
        chloe.api.lists,
        chloe.api.filters_v2,
        chloe.api.custom_emojis,
        chloe.api.announcements,
        chloe.api.conversations,
        chloe.api.scheduled_statuses,
        chloe.api.trending_tags,
        chloe.api.blocks,
        chloe.api.mutes,
    ):
        assert read() == []
    assert chloe.handle not in [colleague.acct for colleague in chloe.api.suggestions()]
    assert chloe.api.preferences()["posting:default:visibility"] == "public"


def test_writing_twice_and_writing_nonsense(chloe: Colleague) -> None:
    """A repeated attempt makes one post, and a refusal says why."""
    posted = chloe.api.status_post("Une fois", idempotency_key="memo-1")
    assert chloe.api.status_post("Une fois", idempotency_key="memo-1").id == posted.id
    with pytest.raises(MastodonAPIError, match="422"):
        chloe.api.status_post("")
    asked = chloe.api.status_post("Qui vient ?", poll=chloe.api.make_poll(["Moi", "Pas moi"], 3600))
    assert [option.title for option in asked.poll.options] == ["Moi", "Pas moi"]
    with pytest.raises(MastodonAPIError, match="2 to 10 options"):
        chloe.api.status_post("Qui vient ?", poll=chloe.api.make_poll(["Moi"], 3600))


def test_acknowledging_an_announcement_that_is_a_post_to_the_script(
    karim: Colleague, company: Company
) -> None:
    company.lyon.parvis("announce", "add", "fr=Badge obligatoire", "--importance", "must-read")
    [announced] = karim.api.announcements()
    [post] = [status for status in karim.api.timeline_home() if status.account.acct == "news"]
    assert (announced.read, announced.statuses[0]["id"]) == (False, str(post.id))
    assert "Merci de confirmer" in post.content
    karim.api.status_favourite(post)
    [announced] = karim.api.announcements()
    assert announced.read
    company.lyon.parvis("announce", "withdraw", str(announced.id))


def test_logging_out(company: Company) -> None:
    """A revoked token opens nothing any more."""
    lea = colleague(company.paris, "lea")
    assert lea.api.account_verify_credentials().username == "lea"
    token = lea.api.access_token
    lea.api.revoke_access_token(allow_http=True)
    with pytest.raises(MastodonUnauthorizedError):
        Mastodon(access_token=token, api_base_url=company.paris.origin).timeline_home()


def _when(found: Any, condition: Callable[[Any], object]) -> Any:
    return found if condition(found) else None
