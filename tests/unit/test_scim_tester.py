"""The server as a tester of SCIM servers finds it: all that it checks, over HTTP."""

import asyncio

import httpx2

from tests.both import new_url, town
from tests.provisioning import directory_of
from tests.world import Town

__all__ = ["new_url", "town"]


async def test_it_is_green(town: Town) -> None:
    # Their models look for their own source among all modules: everybody who collects tests would wait for that.
    from scim2_client.engines.httpx2 import SyncSCIMClient
    from scim2_tester import Status, check_server

    directory = await directory_of(town)

    def check() -> list[str]:
        base = f"https://127.0.0.1:{town.port}/scim/v2"
        headers = {"Authorization": f"Bearer {directory.token}", "Host": town.host}
        with httpx2.Client(base_url=base, headers=headers, verify=False, timeout=60) as client:
            results = check_server(SyncSCIMClient(client))
        assert len(results) > 60
        return [f"{each.title}: {each.reason}" for each in results if each.status is not Status.SUCCESS]

    wrong = await asyncio.to_thread(check)
    assert wrong == [], "\n".join(wrong)
