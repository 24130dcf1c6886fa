"""Another secret and other keys for everybody: as an administrator types it, and killed at each moment."""

import asyncio
import errno
import stat
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
from tortoise import fields

from federation.keys import RSA
from federation.protocol.signatures import load_private_key
from models.core.accounts import Account, SigningKey
from models.core.config import Settings, load_settings
from models.core.database import tables
from models.core.errors import ConfigurationError
from models.core.inside import table_of
from models.core.secret import SecretBox, in_use
from models.core.site import Site, open_site
from models.identity.providers import Provider
from models.notifications.push import PushKey
from outbox.people import rotation
from tests.postgres import NewUrl
from tests.unit.test_cli import ORIGIN, add, folder, made, on, paris, parvis, refused

__all__ = ["folder", "made", "paris"]


def secrets_of(settings: Settings) -> list[str]:
    return sorted(file.name for file in settings.data_dir.glob("secret.*"))


async def keys_of(site: Site) -> dict[int, tuple[int, str]]:
    """Return number and public half of each account's RSA key, which its private half, as we open it, fits."""
    found = {}
    for key in await SigningKey.filter(algorithm=RSA).order_by("number"):
        account = await Account.get(id=key.account_id)
        private = load_private_key(site.secret.unwrap(key.wrapped))
        pem = account.public_key_pem
        assert private.public_key().public_numbers() == _loaded(pem).public_numbers()  # type: ignore[union-attr]
        found[account.id] = key.number, pem
    return found


def _loaded(pem: str) -> Any:
    from cryptography.hazmat.primitives.serialization import load_pem_public_key

    return load_pem_public_key(pem.encode())


async def with_push_key(site: Site) -> None:
    """Keep secrets that no account has: a key for pushes, and a provider's; another provider has none."""
    await PushKey.create(wrapped=site.secret.wrap(b"push"), public="p")
    await Provider.create(key="corp", title="Corp", client_secret=site.secret.wrap(b"client"))
    await Provider.create(key="public", title="Public")


async def push_key(site: Site) -> bytes:
    provider = await Provider.get(key="corp")
    assert provider.client_secret is not None
    assert site.secret.unwrap(bytes(provider.client_secret)) == b"client"
    return site.secret.unwrap((await PushKey.get()).wrapped)


NOT_WRAPPED = {("outgoing_activities", "body"), ("received", "body")}
"""Bytes that are no secrets."""


def test_every_wrapped_column_is_wrapped_anew() -> None:
    with_blobs = {
        (table_of(table), name)
        for table in tables()
        for name, field in table._meta.fields_map.items()
        if isinstance(field, fields.BinaryField)
    }
    assert with_blobs - NOT_WRAPPED == set(rotation.WRAPPED)


def test_a_rotation_replaces_the_secret_and_all_keys(paris: Settings) -> None:
    for name in ("amelie", "bruno"):
        add(name)
    on(paris, with_push_key)
    old_secret, before = (paris.data_dir / "secret.key").read_text(), on(paris, keys_of)
    parvis("rotate", typed="n\n", code=1)
    assert (paris.data_dir / "secret.key").read_text() == old_secret, "it asks first"
    shown = parvis("rotate", "--yes").stdout
    assert "3 accounts have new keys" in shown
    assert parvis("peer", "fingerprint").stdout in shown
    file = paris.data_dir / "secret.key"
    assert (file.read_text() != old_secret, stat.S_IMODE(file.stat().st_mode)) == (True, 0o600)
    assert secrets_of(paris) == ["secret.key"]
    after = on(paris, keys_of)
    assert {number for number, _ in after.values()} == {2}
    assert not {pem for _, pem in before.values()} & {pem for _, pem in after.values()}
    assert on(paris, lambda _: SigningKey.all().count()) == 6, "the old ones are gone"
    assert on(paris, push_key) == b"push"
    file.write_text(old_secret)
    assert "does not belong to this database" in refused("person", "list")


@pytest.fixture
async def empty_postgres_url(new_empty_postgres_url: NewUrl) -> str:
    return await new_empty_postgres_url()


def test_a_rotation_on_postgresql(folder: Path, empty_postgres_url: str) -> None:
    environment: dict[str, Any] = {"PARVIS_ORIGIN": ORIGIN, "PARVIS_DATABASE": empty_postgres_url}
    parvis("init", **environment)
    parvis("person", "add", "amelie", **environment)
    settings = load_settings(None, environment)
    on(settings, with_push_key)
    assert "2 accounts have new keys" in parvis("rotate", "--yes", **environment).stdout
    assert {number for number, _ in on(settings, keys_of).values()} == {2}
    assert on(settings, push_key) == b"push"


def test_nobody_else_has_the_site_open_meanwhile(paris: Settings) -> None:
    async def opened(site: Site) -> str:
        return await asyncio.to_thread(refused, "rotate", "--yes")

    assert "stop it first (systemctl stop parvis)" in on(paris, opened)
    assert secrets_of(paris) == ["secret.key"]
    with in_use(paris, alone=True):
        assert "is being replaced just now" in refused("person", "list")
    assert "2 accounts" in (add("amelie"), parvis("rotate", "--yes").stdout)[1]


@pytest.mark.parametrize(
    ("step", "replaced"),
    [("create_next", False), ("execute_many", False), ("record", False), ("take_next", True)],
)
def test_killed_at_any_step_nothing_is_lost(
    paris: Settings, monkeypatch: pytest.MonkeyPatch, step: str, replaced: bool
) -> None:
    add("amelie")
    on(paris, with_push_key)
    secret, before = (paris.data_dir / "secret.key").read_text(), on(paris, keys_of)

    def killed(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        if step == "create_next":
            patch.setattr(SecretBox, "create_next", killed)
        else:
            patch.setattr(rotation, step, killed)
        with pytest.raises(KeyboardInterrupt):
            asyncio.run(rotation.begin_rotation(paris, by="test"))
    assert (paris.data_dir / "secret.key").read_text() == secret
    assert on(paris, keys_of) == before, "the site opens, with whichever secret fits"
    assert on(paris, push_key) == b"push"
    assert ((paris.data_dir / "secret.key").read_text() != secret) is replaced
    shown = parvis("rotate", "--yes").stdout
    assert ("secret.key was replaced already" in shown) is replaced
    assert "2 accounts have new keys" in shown
    assert secrets_of(paris) == ["secret.key"]
    assert {number for number, _ in on(paris, keys_of).values()} == {2}


def test_a_secret_that_cannot_be_replaced_is_named_and_the_site_works(
    paris: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It was mounted into a container, as a file of its own."""
    add("amelie")

    def busy(*_: object) -> None:
        raise OSError(errno.EBUSY, "Device or resource busy")

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", busy)
        assert "put secret.key.next in its place by hand" in refused("rotate", "--yes")
        assert "amelie" in parvis("person", "list").stdout
        assert "2 accounts have new keys" in parvis("rotate", "--yes").stdout
        assert "in its place by hand" in refused("rotate", "--yes"), "not over the one that is in use"
    assert "amelie" in parvis("person", "list").stdout
    assert secrets_of(paris) == ["secret.key"]


def test_keys_go_on_where_they_were(paris: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("amelie", "bruno"):
        add(name)
    parvis("person", "rotate-keys", "bruno")
    real: Callable[..., Awaitable[None]] = rotation.rotate_keys
    done: list[str] = []

    async def once(network: Any, account: Account, **how: Any) -> None:
        if done:
            raise ConfigurationError("killed")
        await real(network, account, **how)
        done.append(account.username)

    with monkeypatch.context() as patch:
        patch.setattr(rotation, "rotate_keys", once)
        assert "killed" in refused("rotate", "--yes")
    assert done == ["paris.corp.example"], "the site's own first"
    shown = parvis("rotate", "--yes").stdout
    assert "2 accounts have new keys" in shown
    numbers = sorted(number for number, _ in on(paris, keys_of).values())
    assert numbers == [2, 2, 3], "bruno's, changed a moment before, too"
    assert "3 accounts have new keys" in parvis("rotate", "--yes").stdout, "another compromise"


def test_a_next_secret_of_somebody_else_is_not_taken(paris: Settings) -> None:
    (paris.data_dir / "secret.key.next").write_text("11" * 32)
    assert on(paris, keys_of)
    assert secrets_of(paris) == ["secret.key", "secret.key.next"]
    parvis("rotate", "--yes")
    assert (paris.data_dir / "secret.key").read_text() != "11" * 32
    (paris.data_dir / "secret.key").write_text("00" * 32)
    with pytest.raises(ConfigurationError, match="does not belong"):
        asyncio.run(_open(paris))


async def _open(settings: Settings) -> None:
    async with open_site(settings):
        pass
