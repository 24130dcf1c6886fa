"""One site: its settings, its hub of live events, its secret, and where its documents live.

Everything that is not a row hangs on this object and is passed as an argument; several sites
run in one process (tests, the demo).
"""

import re
from collections.abc import AsyncIterator
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from urllib.parse import quote

from models.core.accounts import Account, SigningKey
from models.core.behalf import Lanes
from models.core.config import Settings
from models.core.database import execute, open_database
from models.core.errors import ConfigurationError
from models.core.live import Live
from models.core.look import Look, Looks
from models.core.schema import check_schema
from models.core.secret import SecretBox, in_use, take_next
from models.core.transaction import transaction


@dataclass(frozen=True)
class Site:
    settings: Settings
    live: Live
    secret: SecretBox
    executor: Executor
    """Threads for work that would hold the loop: signing, password hashes, long texts."""
    account_id: int
    """The site's own account: signs what no person sends."""
    searches: Lanes = field(default_factory=Lanes)
    """Of each person, one search runs at a time (models/search/search.py)."""
    newcomers: Lanes = field(default_factory=Lanes)
    """Of each person at a provider, one first sign-in runs at a time (outbox/identity/arriving.py)."""
    exports: Lanes = field(default_factory=Lanes)
    """Of each person, one export runs at a time (outbox/people/exporting.py)."""
    looks: Looks = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "looks", Looks(self.settings))

    @property
    def look(self) -> Look:
        """How the site shows itself, as it was read last."""
        return self.looks.now

    @property
    def authority(self) -> str:
        return self.settings.authority

    @property
    def instance_actor_uri(self) -> str:
        return self.url("/actor")

    @property
    def shared_inbox_uri(self) -> str:
        return self.url("/inbox")

    def url(self, path: str) -> str:
        return self.settings.origin + path

    def actor_uri(self, account_id: int) -> str:
        if account_id == self.account_id:
            return self.instance_actor_uri
        return self.url(f"/users/{account_id}")

    def moderators_uri(self, group_id: int) -> str:
        return f"{self.actor_uri(group_id)}/moderators"

    def inbox_uri(self, account_id: int) -> str:
        return f"{self.actor_uri(account_id)}/inbox"

    def outbox_uri(self, account_id: int) -> str:
        return f"{self.actor_uri(account_id)}/outbox"

    def followers_uri(self, account_id: int) -> str:
        return f"{self.actor_uri(account_id)}/followers"

    def following_uri(self, account_id: int) -> str:
        return f"{self.actor_uri(account_id)}/following"

    def featured_uri(self, account_id: int) -> str:
        return f"{self.actor_uri(account_id)}/collections/featured"

    def featured_tags_uri(self, account_id: int) -> str:
        return f"{self.actor_uri(account_id)}/collections/tags"

    def collection_uri(self, group_id: int, kind: str) -> str:
        """Return where a group's FAQ, or its shelf, is listed for other sites."""
        return f"{self.actor_uri(group_id)}/collections/{kind}"

    def key_id(self, account_id: int, number: int = 1) -> str:
        """Return the id of an account's RSA key; servers that keep keys by id need a new one for a new key."""
        return f"{self.actor_uri(account_id)}#main-key{_numbered(number)}"

    def ed25519_key_id(self, account_id: int, number: int = 1) -> str:
        return f"{self.actor_uri(account_id)}#ed25519-key{_numbered(number)}"

    def post_uri(self, account_id: int, post_id: int) -> str:
        return f"{self.actor_uri(account_id)}/statuses/{post_id}"

    def profile_url(self, username: str) -> str:
        return self.url(f"/@{username}")

    def post_url(self, username: str, post_id: int) -> str:
        return self.url(f"/@{username}/{post_id}")

    @property
    def source_url(self) -> str:
        """Where people get the source of the program (web/pages/source.py)."""
        return self.settings.source_url or self.url("/source")

    def tag_url(self, name: str) -> str:
        """Return the address of a hashtag's page. What cannot be seen in it (ZWNJ) is escaped, or it were no link."""
        return self.url("/tags/" + _NO_LETTER.sub(lambda match: quote(match[0]), name))


_NO_LETTER = re.compile(r"[^\w·・]|[\u115f\u1160\u3164\uffa0]")


def _numbered(number: int) -> str:
    return f"-{number}" if number > 1 else ""


@asynccontextmanager
async def open_site(settings: Settings) -> AsyncIterator[Site]:
    """Open an initialised site. Raises ConfigurationError that says what to do when it is not one, or another's secret
    lies beside it.
    """
    SecretBox.load(settings)  # says what to do where there is no site
    with in_use(settings):
        secret = SecretBox.load(settings)
        async with open_database(settings):
            await check_schema(settings)
            account = await _own_account(settings)
            secret = await _fitting(settings, secret, account.id)
            with ThreadPoolExecutor(max_workers=4, thread_name_prefix="parvis") as executor:
                site = Site(settings, Live(), secret, executor, account.id)
                await site.looks.refresh()
                yield site


async def _own_account(settings: Settings) -> Account:
    """Return the account of the site that the database holds; raises ConfigurationError unless it is this one."""
    if account := await Account.get_or_none(uri=f"{settings.origin}/actor"):
        return account
    other = await Account.filter(host="", actor_type="Application").first()
    raise ConfigurationError(
        f"This database belongs to {other.uri.removesuffix('/actor')}, not to {settings.origin}: an origin is"
        " permanent. Correct PARVIS_ORIGIN or the data directory."
        if other
        else "This database holds no site yet. Run `parvis init`."
    )


async def _fitting(settings: Settings, secret: SecretBox, account_id: int) -> SecretBox:
    """Return the secret that opens what the database holds: this one, or the next, whose file then takes its place.

    Raises ConfigurationError for another's: what would be written with it, the right one does not open.
    """
    key = await SigningKey.filter(account_id=account_id).order_by("-number").first()
    if key is None or secret.opens(key.wrapped):
        return secret
    following = SecretBox.load_next(settings)
    if following is None or not following.opens(key.wrapped):
        secret.unwrap(key.wrapped)
        return secret
    with suppress(ConfigurationError):  # Who began it was told; the next one is there, and opens everything.
        take_next(settings)
    return following


async def look_of(site: Site) -> Look:
    """Return how a site shows itself now. For what is no request; requests read `site.look`."""
    await site.looks.refresh()
    return site.look


async def try_a_change(site: Site) -> None:
    """Write what is there once more. Raises whatever keeps the database from taking changes."""
    async with transaction():
        await execute("UPDATE accounts SET revision = revision WHERE id = $1", site.account_id)
