"""Directories that call a site, for tests of SCIM: providers with tokens, and requests as they send them."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from models.core.accounts import Account
from models.core.base import now
from models.core.transaction import transaction
from models.identity.identities import Identity
from models.identity.provider_tokens import TOKEN_DAYS, caller_of, issue
from models.identity.providers import Provider
from models.people.people import Person
from outbox.identity.provisioned_groups import map_group
from tests.world import Answer, Caller, Town

V2 = "/scim/v2"
USER = "urn:ietf:params:scim:schemas:core:2.0:User"
GROUP = "urn:ietf:params:scim:schemas:core:2.0:Group"
ENTERPRISE = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"
PATCH = "urn:ietf:params:scim:api:messages:2.0:PatchOp"
FIXTURES = Path(__file__).parent / "fixtures" / "scim"


async def provider_of(town: Town, key: str, **columns: Any) -> Provider:
    """Add a provider that is on."""
    names = {"key": key, "title": key.capitalize(), "email_domains": "corp.example", "enabled_at": now()}
    return await town.run(lambda: Provider.create(**(names | columns)))


async def token_for(town: Town, provider: Provider, days: int = TOKEN_DAYS) -> str:
    async def make() -> str:
        async with transaction():
            return await issue(provider.id, "test", days, by="test")

    return await town.run(make)


@dataclass
class Directory(Caller):
    """The directory of one provider, which calls the site by HTTP."""

    town: Town
    token: str
    provider: Provider

    async def send(self, method: str, path: str, body: Any = None) -> Answer:
        """Send a request as a directory does, and return whatever is answered."""
        options: dict[str, Any] = {}
        if body is not None:
            options = {"data": json.dumps(body), "headers": {"Content-Type": "application/scim+json"}}
        return await self.ask(method, f"{V2}{path}", **options)

    async def done(self, method: str, path: str, body: Any = None) -> Any:
        """Send a request that has to succeed; return its document."""
        answer = await self.send(method, path, body)
        assert answer.status in (200, 201, 204), f"{method} {path}: {answer.status} {answer.body!r}"
        return answer.json

    async def refused(self, status: int, method: str, path: str, body: Any = None) -> str:
        """Send a request that has to be refused in this way; return why."""
        answer = await self.send(method, path, body)
        assert answer.status == status, f"{method} {path}: {answer.status} {answer.body!r}"
        assert answer.json["schemas"] == ["urn:ietf:params:scim:api:messages:2.0:Error"]
        assert answer.json["status"] == str(status)
        return answer.json["detail"]

    async def bring(self, user_name: str, external_id: str = "", **more: Any) -> dict[str, Any]:
        """Bring somebody as most directories do."""
        return await self.done("POST", "/Users", person(user_name, external_id, **more))

    async def patch(self, path: str, *operations: dict[str, Any]) -> Any:
        return await self.done("PATCH", path, {"schemas": [PATCH], "Operations": list(operations)})

    async def account_of(self, document: dict[str, Any]) -> Account:
        """Return the account of somebody whom this directory brought."""

        async def find() -> Account:
            found = await Identity.get(provider_id=self.provider.id, external_id=document["externalId"])
            return await Account.get(id=found.account_id)

        return await self.town.run(find)

    async def person_of(self, document: dict[str, Any]) -> Person:
        account = await self.account_of(document)
        return await self.town.run(lambda: Person.get(id=account.id))


async def directory_of(town: Town, key: str = "entra", **columns: Any) -> Directory:
    """Add a provider, and return its directory with a token."""
    provider = await provider_of(town, key, **columns)
    return Directory(town, await token_for(town, provider), provider)


def person(user_name: str, external_id: str = "", **more: Any) -> dict[str, Any]:
    named = {"externalId": external_id} if external_id else {}
    return {"schemas": [USER], "userName": user_name, "active": True, **named, **more}


async def replay(directory: Directory, fixture: str, **ids: str) -> Any:
    """Send a request of the corpus, with ids in place of names; it has to succeed. Return its document."""
    text = (FIXTURES / f"{fixture}.json").read_text("utf-8")
    for name, each in ids.items():
        text = text.replace(f"{{{name}}}", each)
    request = json.loads(text)
    return await directory.done(request["method"], request["path"], request.get("body"))


async def maps(directory: Directory, group: str, gives: str, target: str) -> None:
    """Let a group of the directory give something, as an admin does at the command line."""

    async def map_it() -> None:
        caller = caller_of(directory.provider)
        await map_group(directory.town.network, caller, int(group), gives, target, by="test")

    await directory.town.run(map_it)
