"""Experts of groups: members whom its moderators trust to verify answers. Their site is told, so that it lets them."""

from federation.network import Network
from models.core.accounts import Account, account_for
from models.core.audit import record
from models.core.database import get
from models.core.errors import Forbidden, Invalid
from models.core.transaction import atomic
from models.groups.groups import is_group_of_ours, members_among, moderated_group
from models.knowledge.questions import set_expert
from outbox.delivery import compose
from outbox.delivery.queue import enqueue, inboxes_of


@atomic
async def name_expert(network: Network, moderator: Account, group_id: int, person_id: int, on: bool) -> None:
    """Make a member an expert of a group, or no longer; does nothing the second time. Holds the group.

    Raises Forbidden for who does not moderate it, and for a group of another site.
    """
    found = await moderated_group(moderator.id, group_id, hold=True)
    if not is_group_of_ours(found.account):
        raise Forbidden("A group's own site names its experts")
    person = await account_for(moderator.id, person_id)
    if on and person.id not in await members_among(group_id, [person.id]):
        raise Invalid(
            "Validation failed: The experts of a group are members of it", account_id="is no member"
        )
    if not await set_expert(group_id, person.id, on):
        return
    verb = "group.expert" if on else "group.expert.undo"
    await record(moderator.handle, verb, f"{found.account.username} {person.id}", after=person.handle)
    await _send_profile_to(network, found.account, person)


async def _send_profile_to(network: Network, group: Account, person: Account) -> None:
    """Send the site of a person elsewhere the group's profile, which names the experts there."""
    if person.is_local:
        return
    group = await get(Account, group.id)
    actor = await compose.actor_of(network.site, group, reader_host=person.host)
    update = compose.act(network.site, group, "Update", group.uri, embedded=actor, to=[group.followers_url])
    await enqueue(network, update, group.id, await inboxes_of([person.id], shared=True))
