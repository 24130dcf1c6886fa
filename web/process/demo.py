"""`parvis demo`: three sites of a made-up company on this machine, to look around in.

Each site is the product itself with a database, keys and people of its own, listening on loopback. They exchange signed
activities; no row is written by hand.
"""

import asyncio
import contextvars
import shutil
import signal
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any, TypeVar

import uvloop

from federation.network import Network
from federation.peers.enrolment import let_in, own_fingerprint
from models.core.accounts import Account, account_by_handle, account_by_id, has_site_account
from models.core.base import now
from models.core.config import Settings
from models.core.database import open_database
from models.core.schema import migrate
from models.core.secret import SecretBox
from models.delivery.deliveries import is_anything_queued
from models.delivery.received import count_received
from models.peers.peers import propose
from models.posts.posts import post_by_uri
from outbox.knowledge import clients
from outbox.people.accounts import create_person, create_site_account
from outbox.people.profiles import Profile, update_profile
from outbox.posts import posts, reactions
from outbox.posts.posts import Draft
from outbox.relations import follows
from web.process import demo_knowledge, demo_scenes, demo_work
from web.process.server import configure_logging, running

Result = TypeVar("Result")
Say = Callable[[str], None]

PASSWORD = "parvis-demo"

SITES = {"hq": ("Corp HQ", 8101), "paris": ("Corp Paris", 8102), "lyon": ("Corp Lyon", 8103)}

PEOPLE = {
    "claire": ("hq", "Claire Fontaine", "Internal communications. Questions are welcome."),
    "david": ("hq", "David Okafor", "IT and security. I run the allow-list."),
    "amelie": ("paris", "Amélie Laurent", "Product design in Paris. #accessibility"),
    "karim": ("paris", "Karim Benali", "Sales, Île-de-France. #crm"),
    "bruno": ("lyon", "Bruno Meyer", "Plant manager in Lyon. #safety #planning"),
    "lea": ("lyon", "Léa Nguyen", "Data analyst. #python #sql"),
}

ROLES = {
    "david": "site federation people moderator",
    "claire": "communicator people",
    "amelie": "site federation people communicator moderator records analyst",
}
"""Amélie looks after all of Paris, David and Claire share HQ; Lyon has no administrator in the demo."""

FOLLOWS = {
    "claire": "david amelie bruno lea",
    "david": "claire karim lea",
    "amelie": "claire karim bruno lea",
    "karim": "claire amelie david",
    "bruno": "claire amelie lea",
    "lea": "claire david amelie bruno karim",
}


@dataclass(frozen=True)
class Said:
    """A line of the week: who wrote what, how many hours ago, answering whom, liked, boosted and accepted by whom."""

    key: str
    author: str
    hours_ago: float
    text: str
    answers: str = ""
    liked_by: str = ""
    boosted_by: str = ""
    accepted_by: str = ""
    """Who asked, if it is the answer."""


WEEK = [
    Said(
        "welcome",
        "claire",
        160,
        "Bienvenue sur Parvis ! Welcome everybody: HQ, Paris and Lyon now talk here, and"
        " nothing leaves the company. Say hello with #bonjour",
        "",
        "david amelie bruno lea karim",
        "amelie lea",
    ),
    Said(
        "hello-amelie",
        "amelie",
        158,
        "Bonjour de Paris ! Je travaille sur les nouveaux écrans du CRM. #bonjour",
        "welcome",
        "claire lea",
    ),
    Said(
        "hello-bruno",
        "bruno",
        157,
        "Bonjour from the Lyon plant. Shift planning is my daily puzzle. #bonjour #planning",
        "welcome",
        "claire amelie",
    ),
    Said(
        "crm-question",
        "karim",
        140,
        "? La page de connexion du CRM tourne en boucle\n"
        "Depuis le changement de mot de passe. Quelqu’un a la même chose ? #crm",
        "",
        "amelie",
    ),
    Said(
        "crm-answer",
        "lea",
        139,
        "@{karim} oui ! Il faut vider les cookies de crm.corp.example, puis se reconnecter. #crm",
        "crm-question",
        "karim david amelie",
        "david",
        "karim",
    ),
    Said("crm-thanks", "karim", 138.5, "@{lea} ça marche, merci !", "crm-answer", "lea"),
    Said(
        "security",
        "david",
        120,
        "From 1 December badges are required in every building, visitors included. The short"
        " version: wear it, don't lend it. #security",
        "",
        "claire bruno",
        "claire bruno",
    ),
    Said(
        "security-question",
        "bruno",
        119,
        "@{david} does that include contractors on the night shift?",
        "security",
    ),
    Said(
        "security-answer",
        "david",
        118,
        "@{bruno} yes. Reception prints them until 22:00, the gatehouse after that.",
        "security-question",
        "bruno claire",
    ),
    Said(
        "dataset",
        "lea",
        96,
        "J'ai mis en ligne le tableau de bord qualité : les rebuts de la ligne 3 ont baissé de"
        " 12 % depuis septembre. #planning #sql",
        "",
        "bruno amelie claire",
        "bruno",
    ),
    Said(
        "kudos",
        "bruno",
        95,
        "Un grand merci à @{lea} : ses chiffres nous ont évité un arrêt de ligne. #kudos",
        "",
        "lea claire amelie karim",
        "claire",
    ),
    Said(
        "a11y",
        "amelie",
        72,
        "Small reminder from design: a button that says what it does needs no manual."
        " Contrast checks for the new intranet are done. #accessibility",
        "",
        "claire lea david",
    ),
    Said(
        "lunch",
        "karim",
        50,
        "Qui est partant pour un déjeuner vendredi entre Paris et Lyon, par visio ? #convivial",
        "",
        "amelie lea bruno",
    ),
    Said("lunch-yes", "lea", 49.5, "@{karim} avec plaisir, à 12 h 30 ?", "lunch", "karim"),
    Said(
        "town-hall",
        "claire",
        26,
        "Town hall on 10 December at 14:00, streamed to all sites. Write your questions"
        " below, anything goes. #townhall",
        "",
        "david amelie bruno karim lea",
        "amelie bruno",
    ),
    Said(
        "town-hall-question",
        "amelie",
        25,
        "@{claire} will Lyon get the second line in 2027?",
        "town-hall",
        "bruno lea",
    ),
    Said(
        "python",
        "lea",
        5,
        "Petit atelier #python jeudi : lire un export CSV sans jurer. Débutants bienvenus.",
        "",
        "amelie karim",
    ),
    Said("python-yes", "amelie", 4, "@{lea} j'en suis !", "python", "lea"),
]


@dataclass(frozen=True)
class Site:
    """A running site, and a way to work in it from another task, because its database hangs on its context."""

    name: str
    settings: Settings
    network: Network
    context: contextvars.Context

    async def run(self, work: Coroutine[Any, Any, Result]) -> Result:
        return await asyncio.get_running_loop().create_task(work, context=self.context.copy())


def run(folder: Path, *, reset: bool, say: Say) -> None:
    """Serve the demo until Ctrl-C; what was there before is kept, or deleted with `reset`."""
    if reset:
        shutil.rmtree(folder, ignore_errors=True)
        say(f"The demo's data in {folder} is deleted.")
        return
    uvloop.run(_run(folder, say))


async def _run(folder: Path, say: Say) -> None:
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    folder.mkdir(parents=True, exist_ok=True)
    configure_logging(_settings(folder, "hq"))
    async with AsyncExitStack() as stack:
        sites = {name: await stack.enter_async_context(_site(folder, name, say)) for name in SITES}
        if not await sites["hq"].run(account_by_handle("claire")):
            await Seeding(sites, say).sow()
        say(_guide())
        await stop.wait()
        say("\nStopping. `make demo` goes on with the same data, `make demo-reset` begins anew.")


def _settings(folder: Path, name: str) -> Settings:
    title, port = SITES[name]
    return Settings(
        origin=f"http://localhost:{port}",
        name=title,
        description=f"{title}, one of three sites of a made-up company",
        contact_email="claire@corp.example",
        data_dir=folder / name,
        listen=f"127.0.0.1:{port}",
        log_level="warning",
        development=True,
    )


@asynccontextmanager
async def _site(folder: Path, name: str, say: Say) -> AsyncIterator[Site]:
    """Run a site in a task of its own, because one task is at home in one database."""
    settings = _settings(folder, name)
    ready: asyncio.Future[Site] = asyncio.get_running_loop().create_future()
    stop = asyncio.Event()
    task = asyncio.create_task(_live(name, settings, ready, stop))
    task.add_done_callback(lambda ended: None if ready.done() else ready.cancel())
    try:
        await ready
    except asyncio.CancelledError:
        await task  # raises what kept the site from starting
        raise
    say(f"{settings.name} listens at {settings.origin}")
    try:
        yield ready.result()
    finally:
        stop.set()
        await task


async def _live(name: str, settings: Settings, ready: "asyncio.Future[Site]", stop: asyncio.Event) -> None:
    settings.data_dir.mkdir(exist_ok=True)
    await migrate(settings)
    secret = SecretBox.create(settings)
    async with open_database(settings):
        if not await has_site_account():
            await create_site_account(settings, secret)
    async with running(settings) as at_work:
        ready.set_result(Site(name, settings, at_work.network, contextvars.copy_context()))
        await stop.wait()


class Seeding:
    """Plays the week: everybody does through their own site what they would do with a client."""

    def __init__(self, sites: dict[str, Site], say: Say) -> None:
        self._sites, self._say = sites, say
        self._accounts: dict[str, Account] = {}
        self._uris: dict[str, str] = {}

    async def sow(self) -> None:
        self._say("First start: hiring six people and letting them talk. This takes some seconds.")
        for work in (self._propose, self._let_in):
            for site in self._sites.values():
                await site.run(work(site, [other for other in self._sites.values() if other is not site]))
        for username in PEOPLE:
            await self._in(username, self._hire(username))
        for follower, followed in FOLLOWS.items():
            for target in followed.split():
                await self._in(follower, self._follow(follower, target))
        await self.settle()
        for done, said in enumerate(WEEK, 1):
            await self._in(said.author, self._publish(said))
            await self.settle()
            for username in said.liked_by.split():
                await self._in(username, self._react(username, said, boost=False))
            for username in said.boosted_by.split():
                await self._in(username, self._react(username, said, boost=True))
            if said.accepted_by:
                await self._in(said.accepted_by, self._accept(said))
            self._say(f"  {done} of {len(WEEK)} conversations")
        await self.settle()
        await demo_scenes.play(self, list(PEOPLE))
        await demo_work.play(self)
        await demo_knowledge.play(self)
        self._say("  pictures, a group, an announcement, polls and a message")

    async def _in(self, username: str, work: Coroutine[Any, Any, None]) -> None:
        await self._sites[PEOPLE[username][0]].run(work)

    def _network(self, username: str) -> Network:
        return self._sites[PEOPLE[username][0]].network

    async def _propose(self, site: Site, others: list[Site]) -> None:
        for other in others:
            note = "a site of the demo company"
            await propose(site.network.site.live, other.settings.authority, by="demo", note=note)

    async def _let_in(self, site: Site, others: list[Site]) -> None:
        """Confirm each by the words that its administrator reads from their screen."""
        for other in others:
            told = await other.run(own_fingerprint(other.network.site))
            await let_in(site.network, other.settings.authority, told, by="demo")

    async def _hire(self, username: str) -> None:
        _, display_name, note = PEOPLE[username]
        network = self._network(username)
        roles = ROLES.get(username, "").split()
        account = await create_person(
            network.site, username, password=PASSWORD, by="demo", display_name=display_name, roles=roles
        )
        await update_profile(network, account, Profile(note=note))
        self._accounts[username] = account

    async def in_site_of(
        self, username: str, work: Callable[[Network, Account], Awaitable[object]]
    ) -> object:
        """Run something as somebody, in their own site."""

        async def do() -> object:
            return await work(self._network(username), await account_by_id(self._accounts[username].id))

        return await self._sites[PEOPLE[username][0]].run(do())

    async def known(self, username: str, target: str) -> Account:
        """Return somebody's account as the site of `username` knows it."""
        return await self._sites[PEOPLE[username][0]].run(self._known(username, target))

    async def _known(self, username: str, target: str) -> Account:
        """Find somebody from where `username` works."""
        site = self._sites[PEOPLE[target][0]]
        if PEOPLE[username][0] == PEOPLE[target][0]:
            return self._accounts[target]
        return await self._network(username).actors.lookup(f"{target}@{site.settings.authority}")

    async def _follow(self, follower: str, target: str) -> None:
        account = await self._known(follower, target)
        await follows.follow(self._network(follower), self._accounts[follower], account.id)

    async def _publish(self, said: Said) -> None:
        handles = {
            name: f"{name}@{self._sites[site].settings.authority}" for name, (site, _, _) in PEOPLE.items()
        }
        answered = await post_by_uri(self._uris[said.answers]) if said.answers else None
        network = self._network(said.author)
        draft = Draft(
            text=said.text.format(**handles),
            in_reply_to_id=answered.id if answered else None,
            written_at=now() - timedelta(hours=said.hours_ago),
        )
        post_id = await posts.publish(network, self._accounts[said.author], draft)
        self._uris[said.key] = network.site.post_uri(self._accounts[said.author].id, post_id)

    async def _react(self, username: str, said: Said, *, boost: bool) -> None:
        post = await post_by_uri(self._uris[said.key])
        if post is None:
            return  # it did not reach this site: nobody there follows or is mentioned
        react = posts.boost if boost else reactions.favourite
        await react(self._network(username), self._accounts[username], post.id)

    async def _accept(self, said: Said) -> None:
        """Accept an answer as people do in any client: by a reaction."""
        if post := await post_by_uri(self._uris[said.key]):
            network, account = self._network(said.accepted_by), self._accounts[said.accepted_by]
            await clients.react(network, account, post.id, clients.ACCEPTING)

    async def settle(self) -> None:
        """Wait until every site has delivered and applied what is due."""
        async with asyncio.timeout(60):
            while any([await site.run(_busy()) for site in self._sites.values()]):
                await asyncio.sleep(0.02)


async def _busy() -> bool:
    return await is_anything_queued() or bool(await count_received("pending"))


def _guide() -> str:
    lines = ["", "Three sites of one company are running. Everybody's password is: " + PASSWORD, ""]
    for name, (title, port) in SITES.items():
        people = ", ".join(username for username, (site, _, _) in PEOPLE.items() if site == name)
        lines.append(f"  {title:11} http://localhost:{port}   {people}")
    lines += [
        "",
        "Open http://localhost:8102 and be amelie: she designs in Paris, has an announcement to read, a message, a closed",
        "group that spans the three sites, and looks after her site. At http://localhost:8101, claire announces and david",
        "looks after HQ. Any Mastodon client works too: give it localhost:8102 as its server.",
        "",
        "Ctrl-C stops. A second start keeps what was written.",
    ]
    return "\n".join(lines)
