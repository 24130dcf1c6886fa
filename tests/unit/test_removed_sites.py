"""What a removal takes away and what it leaves: in one transaction, whatever is queued, whenever somebody pulls the plug."""

import asyncio
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractAsyncContextManager
from datetime import timedelta
from pathlib import Path

import pytest

from models.core.accounts import Account
from models.core.audit import AuditRecord
from models.core.base import new_id, now
from models.core.config import Settings
from models.core.database import execute_many, open_database, value
from models.core.errors import NotFound
from models.core.live import Live
from models.core.secret import SecretBox
from models.core.site import Site, open_site
from models.core.transaction import transaction
from models.delivery.deliveries import Delivery, OutgoingActivity
from models.delivery.received import Received, store
from models.groups.groups import Group, GroupMember
from models.peers import removal
from models.peers.peers import Peer, note_key, purge_others, set_legal_hold, set_state
from models.peers.removal import Severance, delivered_to, purge_removed, revoke_applications, severances
from models.peers.severing import lost_follows, severing
from models.people.follows import Follow, put_follow
from models.people.oauth import AuthorizationCode, Token, issue_code, issue_token, register_application
from models.people.people import Person
from models.posts.posts import NewPost, Post, insert_post, post_by_uri
from models.posts.reactions import add_favourite
from tests.once import make_tables
from tests.peer import open_lyon

ROOT = Path(__file__).parents[2]
PARIS, NANTES = "paris.corp.example", "nantes.corp.example"
NOW = timedelta(0)
QUEUED = 600
"""More than what changes many rows takes at a time, where it goes in parts (models/peers/removal.py)."""


@pytest.fixture(params=["sqlite", "postgres"])
def settings(request: pytest.FixtureRequest, tmp_path: Path) -> Settings:
    database = request.getfixturevalue("postgres_url") if request.param == "postgres" else ""
    return Settings(origin="https://lyon.corp.example", data_dir=tmp_path, database=database)


@pytest.fixture
async def lyon(settings: Settings) -> AsyncIterator[Site]:
    """Lyon, once on each database."""
    await make_tables(settings)
    async with open_database(settings):
        with ThreadPoolExecutor(1) as executor:
            yield Site(settings, Live(), SecretBox(bytes(32)), executor, 1)


async def somebody(username: str, host: str = "") -> Account:
    account = await Account.create(
        username=username,
        host=host,
        handle=f"{username}@{host}" if host else username,
        uri=f"https://{host or 'lyon.corp.example'}/{username}",
        public_key_pem="PEM",
        fetched_at=now(),
    )
    if not host:
        await Person.create(id=account.id)
    return account


async def written(
    author: Account, uri: str, parent: Post | None = None, boost_of: Post | None = None
) -> Post:
    async with transaction():
        await insert_post(
            NewPost(author.id, uri, uri, author.is_local, "public", parent=parent, boost_of=boost_of)
        )
    post = await post_by_uri(uri)
    assert post
    return post


async def queue(account: Account, host: str, count: int) -> None:
    activity = await OutgoingActivity.create(uri="u", actor=account, kind="Create", body=b"{}")
    moment = now()
    async with transaction():
        await execute_many(
            "INSERT INTO deliveries (id, activity_id, host, inbox_url, ordering_key, priority, state, attempts, due_at,"
            " expires_at, last_error, created_at) VALUES ($1, $2, $3, 'https://x/', '', 0, 'queued', 0, $4, $4, '', $4)",
            [(new_id(), activity.id, host, moment) for _ in range(count)],
        )


# --- removing --------------------------------------------------------------------------------------------------


async def test_keys_are_dropped_and_severed_follows_written_down(lyon: Site) -> None:
    ana, bruno = await somebody("ana"), await somebody("bruno")
    chloe, emma = await somebody("chloe", PARIS), await somebody("emma", NANTES)
    for follower, target, state in (
        (ana, chloe, "accepted"),
        (chloe, ana, "accepted"),
        (bruno, chloe, "pending"),
        (ana, emma, "accepted"),
    ):
        await put_follow(follower.id, target.id, state)  # type: ignore[arg-type]
    await set_state(lyon.live, PARIS, "removed", by="ada")
    severed = await Severance.all().order_by("id")
    assert [(s.account_id, s.relation, s.handle, s.host) for s in severed] == [
        (ana.id, "following", f"chloe@{PARIS}", PARIS),
        (ana.id, "follower", f"chloe@{PARIS}", PARIS),
    ]
    assert [(name, each.relation) for each, name in await severances(PARIS)] == [
        ("ana", "following"),
        ("ana", "follower"),
    ]
    gone = await Account.get(id=chloe.id)
    assert (gone.public_key_pem, gone.fetched_at) == ("", None)
    assert (await Account.get(id=emma.id)).public_key_pem == "PEM"


@pytest.mark.parametrize(
    ("redirect", "website", "revoked"),
    [
        (f"https://{PARIS}/callback", "", True),
        ("urn:ietf:wg:oauth:2.0:oob", f"https://{PARIS}", True),
        (f"tusky://{PARIS}/x", "", True),
        (f"https://{PARIS.upper()}/callback", "", True),
        (f"https://not{PARIS}/callback", "", False),
        (f"https://{PARIS}.evil.example/", "", False),
        (f"https://elk.example/?for={PARIS}", f"https://elk.example/{PARIS}", False),
    ],
)
async def test_applications_that_live_there_are_revoked(
    lyon: Site, redirect: str, website: str, revoked: bool
) -> None:
    ana = await somebody("ana")
    application, _ = await register_application("Elk", website, ["https://a.example/", redirect], ["read"])
    await issue_token(application, "read", ana.id)
    await issue_code(application, ana.id, redirect, ["read"], "")
    async with transaction():
        assert await revoke_applications(PARIS) == int(revoked)
    assert bool((await Token.get()).revoked_at) is revoked
    assert bool((await AuthorizationCode.get()).used_at) is revoked


async def test_a_full_queue_is_cancelled_at_once(lyon: Site) -> None:
    ana = await somebody("ana")
    await queue(ana, PARIS, 10_000)
    await queue(ana, NANTES, 10)
    async with asyncio.timeout(10):
        await set_state(lyon.live, PARIS, "removed", by="ada")
    assert await Delivery.filter(host=PARIS, state="cancelled").count() == 10_000
    assert await Delivery.filter(host=NANTES, state="queued").count() == 10


_KILLED = """
import asyncio, os, signal, sys
from pathlib import Path
from models.peers import peers
from models.core.config import Settings
from models.core.site import open_site

async def pull_the_plug(*_):
    os.kill(os.getpid(), signal.SIGKILL)

async def main(folder, moment, state):
    setattr(peers, moment, pull_the_plug)
    settings = Settings(origin="https://lyon.corp.example", data_dir=Path(folder), development=True)
    async with open_site(settings) as site:
        await peers.set_state(site.live, "paris.corp.example", state, by="ada")

for case in sys.argv[1:]:
    child = os.fork()
    if not child:
        asyncio.run(main(*case.split(",")))
        os._exit(0)
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
"""
"""Each case in a process of its own, which need not import all of it again."""

MOMENTS = (
    ("removed", "_sever"),
    ("removed", "_hide"),
    ("removed", "forget_keys"),
    ("removed", "revoke_applications"),
    ("removed", "record_and_notify"),
    ("suspended", "record_and_notify"),
)


async def test_killed_in_between_it_happens_as_a_whole_or_not_at_all(tmp_path: Path) -> None:
    folders = {case: tmp_path / "-".join(case) for case in MOMENTS}
    for folder in folders.values():
        folder.mkdir()
        async with open_lyon(folder) as site:
            ana, chloe = await somebody("ana"), await somebody("chloe", PARIS)
            await put_follow(ana.id, chloe.id, "accepted")
            await set_state(site.live, PARIS, "active", by="ada")
            await queue(ana, PARIS, QUEUED)
    cases = [f"{folder},{moment},{state}" for (state, moment), folder in folders.items()]
    command = [sys.executable, "-c", _KILLED, *cases]
    ended = await asyncio.to_thread(subprocess.run, command, cwd=ROOT, check=True, capture_output=True)
    assert [int(code) for code in ended.stdout.split()] == [-signal.SIGKILL] * len(cases), ended.stderr
    for (state, moment), folder in folders.items():
        async with open_again(folder) as site:
            assert (await Peer.get()).state == "active", (state, moment)
            assert await Delivery.filter(state="queued").count() == QUEUED, (state, moment)
            assert await Follow.all().count() == 1, (state, moment)
            assert await Severance.all().count() == 0, (state, moment)
            assert (await Account.get(handle=f"chloe@{PARIS}")).public_key_pem == "PEM", (state, moment)
            assert [record.action for record in await AuditRecord.all()] == ["peer.allow"], (state, moment)
            await set_state(site.live, PARIS, state, by="ada")  # type: ignore[arg-type]
            done = {"removed": "cancelled", "suspended": "parked"}[state]
            assert await Delivery.filter(state=done).count() == QUEUED, (state, moment)


def open_again(folder: Path) -> AbstractAsyncContextManager[Site]:
    return open_site(Settings(origin="https://lyon.corp.example", data_dir=folder, development=True))


async def test_suspending_keeps_everything(lyon: Site) -> None:
    ana, chloe = await somebody("ana"), await somebody("chloe", PARIS)
    await put_follow(ana.id, chloe.id, "accepted")
    await queue(ana, PARIS, 3)
    await set_state(lyon.live, PARIS, "suspended", by="ada")
    assert await Delivery.filter(state="parked").count() == 3
    assert await Follow.all().count() == 1
    assert await Severance.all().count() == 0
    assert (await Account.get(id=chloe.id)).public_key_pem == "PEM"
    assert await purge_removed(grace=NOW) == []


async def test_who_comes_back_is_enrolled_anew(lyon: Site) -> None:
    await Peer.create(host=PARIS, state="active", actor_uri="a", key_fingerprint="aa", seen_fingerprint="aa")
    await set_state(lyon.live, PARIS, "removed", by="ada")
    peer = await set_state(lyon.live, PARIS, "active", by="ada")
    assert (peer.key_fingerprint, peer.seen_fingerprint, peer.removed_at) == ("", "", None)


async def test_a_site_whose_own_actor_shows_another_key_is_noticed(lyon: Site) -> None:
    await Peer.create(host=PARIS, state="active", actor_uri="a", key_fingerprint="aa", seen_fingerprint="aa")
    async with transaction():
        await note_key("b", "bb")
        assert not (await Peer.get()).key_changed
        await note_key("a", "bb")
        await note_key("a", "bb")
    assert (await Peer.get()).key_changed
    assert [record.action for record in await AuditRecord.all()] == ["peer.key_changed"]


async def test_sites_of_former_times_are_cut_off(lyon: Site) -> None:
    ana = await somebody("ana")
    hosts = {PARIS: "active", NANTES: "suspended", "lille.corp.example": "removed", "old.example": ""}
    for host, state in hosts.items():
        there = await somebody("emma", host)
        await put_follow(there.id, ana.id, "accepted")
        await queue(ana, host, 2)
        if state:
            await Peer.create(host=host, state=state)
    assert await purge_others(lyon.live, by="ada") == ["lille.corp.example", "old.example"]
    assert await purge_others(lyon.live, by="ada") == []
    left = {(await Account.get(id=follow.account_id)).host for follow in await Follow.all()}
    assert left == {PARIS, NANTES}
    assert (await Account.get(id=ana.id)).followers_count == 2
    assert await Delivery.filter(host="old.example", state="cancelled").count() == 2
    assert await AuditRecord.filter(action="peer.purge_others").count() == 2


async def test_the_report_names_what_nothing_calls_back(lyon: Site) -> None:
    ana = await somebody("ana")
    for number, state in enumerate(("delivered", "delivered", "refused", "queued")):
        activity = await OutgoingActivity.create(
            uri=f"u{number}", actor=ana, kind="Create", object_uri=f"o{number}", body=b"{}"
        )
        finished = now() - timedelta(days=number)
        for host in (PARIS, NANTES):
            await Delivery.create(
                activity=activity,
                host=host,
                inbox_url="https://x/",
                state=state,
                due_at=finished,
                expires_at=finished,
                finished_at=finished,
            )
    long_ago, yesterday = now() - timedelta(days=9), now() - timedelta(hours=12)
    delivered = await delivered_to(PARIS, long_ago)
    assert [(each.author, each.kind, each.object_uri) for each in delivered] == [
        ("ana", "Create", "o1"),
        ("ana", "Create", "o0"),
    ]
    assert [each.object_uri for each in await delivered_to(PARIS, yesterday)] == ["o0"]


# --- the purge -------------------------------------------------------------------------------------------------


async def removed_paris(lyon: Site) -> dict[str, Post]:
    """Chloé of Paris wrote, was answered and boosted by Ana, answered, boosted and liked Ana's; then Paris went."""
    ana, chloe, emma = await somebody("ana"), await somebody("chloe", PARIS), await somebody("emma", NANTES)
    await set_state(lyon.live, PARIS, "active", by="ada")
    ours, theirs = await written(ana, "ours"), await written(chloe, "theirs")
    posts = {
        "ours": ours,
        "theirs": theirs,
        "our answer": await written(ana, "our answer", parent=theirs),
        "our boost": await written(ana, "our boost", boost_of=theirs),
        "their answer": await written(chloe, "their answer", parent=ours),
        "their boost": await written(chloe, "their boost", boost_of=ours),
        "another": await written(emma, "another", parent=ours),
    }
    async with transaction():
        await add_favourite(chloe.id, ours.id, "like")
        await add_favourite(emma.id, ours.id, "like too")
    await store("x", chloe.uri, PARIS, b"{}")
    await set_state(lyon.live, PARIS, "removed", by="ada")
    return posts


async def uris() -> set[str]:
    return {post.uri for post in await Post.all()}


async def test_what_came_from_there_is_purged_and_the_counters_are_right(lyon: Site) -> None:
    posts = await removed_paris(lyon)
    assert await purge_removed(grace=NOW) == [PARIS]
    assert await uris() == {"ours", "our answer", "another"}
    ours, answer = await Post.get(id=posts["ours"].id), await Post.get(id=posts["our answer"].id)
    assert (ours.replies_count, ours.boosts_count, ours.favourites_count) == (1, 0, 1)
    assert (answer.in_reply_to_id, answer.in_reply_to_uri) == (None, "theirs")
    assert (await Account.get(handle="ana")).posts_count == 2
    assert await Account.filter(host=PARIS).count() == await Received.filter(host=PARIS).count() == 0
    assert (await Peer.get(host=PARIS)).purged_at is not None
    assert await purge_removed(grace=NOW) == []


async def test_nothing_is_purged_within_the_grace(lyon: Site) -> None:
    await removed_paris(lyon)
    assert await purge_removed() == []
    await Peer.filter(host=PARIS).update(removed_at=now() - timedelta(days=31))
    assert await purge_removed() == [PARIS]


async def test_a_legal_hold_blocks_the_purge_and_not_the_hiding(lyon: Site) -> None:
    await removed_paris(lyon)
    before = await uris()
    await set_legal_hold(PARIS, True, by="ada")
    assert await purge_removed(grace=NOW) == []
    assert await uris() == before
    assert (await Account.get(handle=f"chloe@{PARIS}")).suspended_at is not None
    await set_legal_hold(PARIS, False, by="ada")
    assert await purge_removed(grace=NOW) == [PARIS]
    actions = [record.action for record in await AuditRecord.all().order_by("id")]
    assert actions[-3:] == ["peer.hold", "peer.release", "peer.purge"]


async def test_a_purge_goes_on_where_it_was_cut_off(lyon: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    posts = await removed_paris(lyon)
    monkeypatch.setattr(removal, "CHUNK", 1)
    delete = removal.delete_posts
    calls = 0

    async def cut_off(ids: Sequence[int]) -> int:
        nonlocal calls
        calls += 1
        if calls == 2:
            raise OSError("power cut")
        return await delete(ids)

    with monkeypatch.context() as broken:
        broken.setattr(removal, "delete_posts", cut_off)
        with pytest.raises(OSError, match="power"):
            await purge_removed(grace=NOW)
    assert await value("SELECT purged_at FROM peers") is None
    assert await purge_removed(grace=NOW) == [PARIS]
    assert await uris() == {"ours", "our answer", "another"}
    ours = await Post.get(id=posts["ours"].id)
    assert (ours.replies_count, ours.boosts_count, ours.favourites_count) == (1, 0, 1)


async def test_who_is_allowed_again_meanwhile_is_not_purged(
    lyon: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    await removed_paris(lyon)
    before = await uris()
    await Peer.filter(host=PARIS).update(state="active")
    await removal._purge(PARIS)
    assert await uris() == before
    assert await Account.filter(host=PARIS).count() == 1


# --- in numbers, before and after ------------------------------------------------------------------------------


async def entangled(lyon: Site) -> tuple[Account, Account]:
    """Ana of Lyon and Chloé of Paris follow each other and are in each other's groups; more waits, and Nantes too."""
    ana, bruno = await somebody("ana"), await somebody("bruno")
    chloe, emma = await somebody("chloe", PARIS), await somebody("emma", NANTES)
    ours, theirs = await somebody("vins"), await somebody("velo", PARIS)
    await Person.filter(id=ours.id).delete()
    await Account.filter(id__in=[ours.id, theirs.id]).update(actor_type="Group")
    for group in (ours, theirs):
        await Group.create(id=group.id, access="open", kind="hobby")
        for member in (ana, bruno, chloe):
            await GroupMember.create(group_id=group.id, account_id=member.id, state="member")
    await GroupMember.create(group_id=ours.id, account_id=emma.id, state="member")
    await GroupMember.create(group_id=ours.id, account_id=theirs.id, state="requested")
    for follower, target, state in (
        (ana, chloe, "accepted"),
        (chloe, ana, "accepted"),
        (bruno, chloe, "accepted"),
        (chloe, bruno, "pending"),
        (ana, emma, "accepted"),
        (chloe, ours, "accepted"),
    ):
        await put_follow(follower.id, target.id, state)  # type: ignore[arg-type]
    for n in range(3):
        await written(chloe, f"https://{PARIS}/{n}")
    await written(emma, f"https://{NANTES}/1")
    await queue(ana, PARIS, 4)
    await queue(ana, NANTES, 2)
    await Delivery.filter(id=(await Delivery.filter(host=PARIS).first()).id).update(state="delivered")  # type: ignore[union-attr]
    await register_application("Elk", f"https://{PARIS}", ["https://elk.example/"], ["read"])
    await Person.filter(id=bruno.id).update(email=f"bruno@{PARIS}")
    return ana, chloe


async def test_what_a_removal_would_end_is_what_it_ends(lyon: Site) -> None:
    with pytest.raises(NotFound):
        await severing(PARIS, lyon.authority)
    await entangled(lyon)
    await set_state(lyon.live, PARIS, "active", by="ada")
    before = await severing(PARIS, lyon.authority)
    assert (before.removed_at, before.following, before.followers, before.people) == (None, 2, 1, 2)
    assert (before.members_there, before.members_here, before.groups_there) == (1, 2, 1)
    assert (before.accounts, before.posts, before.deliveries, before.posts_there) == (2, 3, 3, 1)
    assert (before.applications, before.governed) == (1, ("bruno",))
    await set_state(lyon.live, PARIS, "suspended", by="ada")
    assert await severing(PARIS, lyon.authority) == before, "a suspension ends nothing"
    await set_state(lyon.live, PARIS, "removed", by="ada")
    after = await severing(PARIS, lyon.authority)
    same = "following followers people accounts posts deliveries posts_there governed"
    assert [getattr(after, each) for each in same.split()] == [getattr(before, each) for each in same.split()]
    assert after.removed_at is not None
    assert after.purge_at == after.removed_at + removal.GRACE
    assert "3 deliveries cancelled" in after.said
    assert sorted(each.username for each in await lost_follows(PARIS, 10)) == ["ana", "ana", "bruno"]
    [last] = await lost_follows(PARIS, 1)
    assert last.handle == f"chloe@{PARIS}"
    assert len(await lost_follows(PARIS, 10, last.id)) == 2


async def test_the_report_knows_when_a_site_is_purged_and_of_which_removal_it_tells(lyon: Site) -> None:
    await entangled(lyon)
    await set_state(lyon.live, PARIS, "removed", by="ada")
    await set_legal_hold(PARIS, True, by="ada")
    held = await severing(PARIS, lyon.authority)
    assert (held.on_hold, held.purge_at) == (True, None)
    await set_legal_hold(PARIS, False, by="ada")
    await purge_removed(grace=NOW)
    purged = await severing(PARIS, lyon.authority)
    assert purged.purged_at is not None
    assert (purged.purge_at, purged.accounts, purged.posts, purged.following) == (None, 0, 0, 2)
    await set_state(lyon.live, PARIS, "active", by="ada")
    assert (await severing(PARIS, lyon.authority)).following == 0, "nothing is left to end"
    await set_state(lyon.live, PARIS, "removed", by="ada")
    assert (await severing(PARIS, lyon.authority)).following == 0, "the first removal ended those"
