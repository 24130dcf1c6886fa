"""`parvis provider` and `parvis person break-glass`, as an administrator types them."""

import pytest

from models.core.audit import AuditRecord
from models.core.config import Settings
from models.core.site import Site
from models.identity.providers import Provider
from tests.unit.test_cli import add, folder, made, on, paris, parvis, refused

__all__ = ["folder", "made", "paris"]

ISSUER = "https://login.corp.example/realms/corp"
CORP = ("provider", "add", "corp", "--issuer", ISSUER, "--client-id", "parvis")


async def secret_of(site: Site) -> bytes:
    provider = await Provider.get(key="corp")
    assert provider.client_secret is not None
    return site.secret.unwrap(bytes(provider.client_secret))


def test_a_provider_is_added_with_what_to_enter_there(paris: Settings) -> None:
    assert "None: people sign in with a password" in parvis("provider", "list").stdout
    said = parvis(*CORP, "--title", "Corp account", "--secret-stdin", typed="hush\n").stdout
    assert f"{paris.origin}/login/with/corp/back" in said
    assert f"{paris.origin}/login/with/corp/logout" in said
    assert "hush" not in said
    assert on(paris, secret_of) == b"hush"
    assert "is taken" in refused(*CORP)
    assert "must be of a-z" in refused("provider", "add", "Corp!", "--issuer", ISSUER, "--client-id", "a")
    # What is not given stays.
    parvis("provider", "change", "corp", "--email-domains", "corp.example", "--creates-people")
    assert on(paris, secret_of) == b"hush"
    parvis("provider", "enable", "corp")
    listed = parvis("provider", "list").stdout
    for word in ("corp", "on", "Corp account", ISSUER, "makes people"):
        assert word in listed
    kept = on(paris, lambda _: AuditRecord.filter(subject="corp"))
    assert [each.action for each in kept] == ["provider.add", "provider.change", "provider.enable"]
    assert not any("hush" in each.before + each.after for each in kept)


def test_a_provider_that_cannot_be_asked_fails_the_test(paris: Settings) -> None:
    parvis(*CORP)
    assert "cannot be reached" in refused("provider", "test", "corp")
    assert "There is no provider called keycloak" in refused("provider", "test", "keycloak")


def test_the_table_of_claims_is_written_and_shown(paris: Settings) -> None:
    parvis(*CORP)
    parvis("provider", "rule", "corp", "groups", "g-press", "role", "communicator")
    parvis("provider", "rule", "corp", "department", "Finance", "department", "Finance (Paris)")
    shown = parvis("provider", "rules", "corp").stdout
    assert "g-press" in shown
    assert "Finance (Paris)" in shown
    assert "must be one of" in refused("provider", "rule", "corp", "groups", "x", "role", "boss")
    number = shown.splitlines()[1].split()[0]
    parvis("provider", "unrule", "corp", number)
    assert "g-press" not in parvis("provider", "rules", "corp").stdout


def test_an_admin_is_linked_and_passwords_are_switched_off(paris: Settings) -> None:
    add("ada", "--role", "admin")
    add("amelie")
    parvis(*CORP)
    parvis("provider", "enable", "corp")
    parvis("provider", "link", "corp", "ada", "sub-of-ada")
    assert "is linked to somebody else" in refused("provider", "link", "corp", "amelie", "sub-of-ada")
    assert "is not how ada is known" in refused("provider", "link", "corp", "ada", "another")
    assert "break-glass NAME" in refused("provider", "change", "corp", "--only")
    assert "must be an administrator" in refused("person", "break-glass", "amelie")
    parvis("person", "break-glass", "ada")
    parvis("provider", "change", "corp", "--only")
    assert "is the last whose password works" in refused("person", "break-glass", "ada", "--off")
    assert "cannot be changed" in refused("provider", "change", "corp", "--issuer", "https://evil.example")
    parvis("provider", "remove", "corp", "--yes")
    assert "There is no provider called corp" in refused("provider", "enable", "corp")
    assert "was that of" in refused(*CORP[:4], "https://evil.example", *CORP[5:])


@pytest.mark.parametrize(
    "option", ["--networks=10.0.0.0/99", "--further-hosts=https://a/b", "--scopes=profile"]
)
def test_what_cannot_be_is_refused(paris: Settings, option: str) -> None:
    assert "must" in refused(*CORP, option)
    parvis(*CORP)
