"""After a compromise: another secret for the site, and other keys for the site and all its people.

Whoever had `secret.key` and a copy of the database has every private key. So the secret is replaced first, which makes that
copy worth nothing for what comes later, and then every key, at once: the old ones never sign again. Other sites learn of it
by an Update of each account, signed by the new key, which they fetch because they do not know it; and where that does not
arrive, by the first signature that the key they know did not make (federation/people/actors.py). What waits to be sent is
signed when it is sent.

Killed at any moment it goes on where it was: the audit says what was begun and not ended, and `SigningKey.since` whose keys
are newer than that.
"""

from collections.abc import AsyncIterator
from datetime import timedelta

from federation.network import Network
from models.core.accounts import account_in_any_state
from models.core.audit import happened_since, last_of, record
from models.core.base import now
from models.core.config import Settings
from models.core.database import execute, execute_many, is_sqlite, open_database, rows, value
from models.core.errors import ConfigurationError
from models.core.schema import check_schema
from models.core.secret import SecretBox, in_use, take_next
from models.core.site import open_site
from models.core.transaction import transaction
from outbox.people.accounts import rotate_keys

WRAPPED = (
    ("signing_keys", "wrapped"),
    ("push_keys", "wrapped"),
    ("totps", "wrapped"),
    ("mails", "wrapped"),
    ("providers", "client_secret"),
    ("identities", "refresh_token"),
    ("provider_sessions", "id_token"),
    ("ldap_directories", "bind_password"),
)
"""Tables and their columns with all that the secret opens. It may be empty."""
BEGUN, ENDED = "rotation.begin", "rotation.end"


async def begin_rotation(settings: Settings, *, by: str) -> bool:
    """Replace the secret, with the site to ourselves; False when that was done, and the keys are still to be replaced.

    Raises ConfigurationError while the site is open, and as `open_site` does.
    """
    async with open_site(settings):  # Refuses another's secret, and ends what was begun.
        if await is_begun(settings.origin):
            return False
    with in_use(settings, alone=True):
        async with open_database(settings):
            await check_schema(settings)
            if not SecretBox.load(settings).opens(
                bytes(await value("SELECT wrapped FROM signing_keys LIMIT 1"))
            ):
                take_next(settings)  # It is in use where it is: another must not be written over it.
            await _wrap_anew(SecretBox.load(settings), SecretBox.create_next(settings), settings.origin, by)
        take_next(settings)
    return True


async def is_begun(origin: str) -> bool:
    """Tell whether keys are still to be replaced."""
    return await happened_since(ENDED, BEGUN, origin)


async def _wrap_anew(old: SecretBox, new: SecretBox, origin: str, by: str) -> None:
    """Wrap with the new secret all that the old one opens, or nothing."""
    lock = "" if is_sqlite() else " FOR UPDATE"
    async with transaction():
        for table, column in WRAPPED:
            found = await rows(
                f"SELECT id, {column} AS wrapped FROM {table} WHERE length({column}) > 0 ORDER BY id{lock}"
            )
            await execute_many(
                f"UPDATE {table} SET {column} = $2 WHERE id = $1",
                [(each["id"], new.wrap(old.unwrap(bytes(each["wrapped"])))) for each in found],
            )
        # A key that was announced and does not sign everywhere yet is replaced as well.
        await execute("UPDATE signing_keys SET since = $1 WHERE since > $1", now() - timedelta(seconds=1))
        await record(by, BEGUN, origin)


async def replace_all_keys(network: Network, *, by: str) -> AsyncIterator[tuple[int, int]]:
    """Give each account of this site new keys, the site's own first; yields how many are done, of how many.

    Only those that have a key from before the rotation, also beside a newer one: it signs on for a day. The site may
    run meanwhile.
    """
    begun = await last_of(BEGUN)
    if begun is None:
        raise ConfigurationError("No rotation was begun.")
    waiting = await rows(
        "SELECT account_id FROM signing_keys GROUP BY account_id HAVING min(since) < $1"
        " ORDER BY CASE account_id WHEN $2 THEN 0 ELSE 1 END, account_id",
        begun.at,
        network.site.account_id,
    )
    for done, each in enumerate(waiting, 1):
        account = await account_in_any_state(each["account_id"])
        await rotate_keys(network, account, by=by, at_once=True)
        yield done, len(waiting)
    async with transaction():
        await record(by, ENDED, network.site.settings.origin, after=f"{len(waiting)} accounts")
