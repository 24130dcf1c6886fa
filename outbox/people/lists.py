"""What our people do with lists: make, change and delete them, put people on them and take them off.

Each verb locks the account first: changes of a person's lists and follows come one after another.
"""

from collections.abc import Collection, Sequence

from models.core.accounts import Account, accounts_by_ids, lock_accounts
from models.core.errors import Invalid, NotFound
from models.core.transaction import atomic
from models.posts import lists
from models.posts.lists import REPLIES_POLICIES, List, ListMember, list_for

MAX_LISTS, MAX_MEMBERS, MAX_AT_ONCE, MAX_TITLE = 50, 5000, 200, 255


@atomic
async def create(account: Account, title: str, replies_policy: str, exclusive: bool) -> List:
    """Make a list. Raises Invalid for one too many, or without a title."""
    made = List(account_id=account.id, title=_title(title), exclusive=exclusive)
    made.replies_policy = _policy(replies_policy)  # type: ignore[assignment]
    await lock_accounts(account.id)
    if await List.filter(account_id=account.id).count() >= MAX_LISTS:
        raise Invalid(f"Validation failed: You can have at most {MAX_LISTS} lists")
    await made.save(force_create=True)
    return made


@atomic
async def change(
    account: Account,
    list_id: int,
    *,
    title: str | None = None,
    replies_policy: str | None = None,
    exclusive: bool | None = None,
) -> List:
    """Change a list; None leaves a part as it is. The policy for replies applies to posts from now on."""
    await lock_accounts(account.id)
    kept = await list_for(account.id, list_id)
    was_exclusive = kept.exclusive
    if title is not None:
        kept.title = _title(title)
    if replies_policy is not None:
        kept.replies_policy = _policy(replies_policy)  # type: ignore[assignment]
    if exclusive is not None:
        kept.exclusive = exclusive
    await kept.save(update_fields=["title", "replies_policy", "exclusive"])
    if kept.exclusive != was_exclusive:
        await lists.set_homes(account.id, await lists.member_ids(kept.id))
    return kept


@atomic
async def delete(account: Account, list_id: int) -> None:
    """Delete a list. The people on it stay followed, and come back to the home that it kept them from."""
    await lock_accounts(account.id)
    kept = await list_for(account.id, list_id)
    members = await lists.member_ids(kept.id)
    await List.filter(id=kept.id).delete()
    if kept.exclusive:
        await lists.set_homes(account.id, members)


@atomic
async def add(account: Account, list_id: int, account_ids: Sequence[int]) -> None:
    """Put people on a list. Raises NotFound for people whom one does not follow, Invalid for people who are on it."""
    await lock_accounts(account.id)
    kept, wanted = await list_for(account.id, list_id), list(dict.fromkeys(account_ids))
    if len(wanted) > MAX_AT_ONCE:
        raise Invalid(f"Validation failed: At most {MAX_AT_ONCE} people can be added at once")
    known = await lists.known_to(account.id, wanted) & (await accounts_by_ids(wanted)).keys()
    if known != set(wanted):
        raise NotFound
    if await ListMember.filter(list_id=kept.id, account_id__in=wanted).exists():
        raise Invalid("Validation failed: Account has already been taken", account="has already been taken")
    if await ListMember.filter(list_id=kept.id).count() + len(wanted) > MAX_MEMBERS:
        raise Invalid(f"Validation failed: A list holds at most {MAX_MEMBERS} people")
    await lists.put_members(kept, wanted)


@atomic
async def remove(account: Account, list_id: int, account_ids: Sequence[int]) -> None:
    """Take people off a list; does nothing for those who are not on it."""
    await lock_accounts(account.id)
    kept = await list_for(account.id, list_id)
    wanted = set(account_ids) & set(await lists.member_ids(kept.id))
    await lists.drop_members(kept, sorted(wanted))


@atomic
async def put_on(account: Account, target_id: int, list_ids: Collection[int]) -> None:
    """Have somebody be on just these of one's lists. Those that were made for groups stay as they are.

    Raises NotFound for somebody whom one does not follow, and for lists of others.
    """
    await lock_accounts(account.id)
    own = {each.id for each in await lists.lists_of(account.id) if each.group_id is None}
    if not own.issuperset(list_ids):
        raise NotFound
    there = {each.id for each in await lists.lists_with(account.id, target_id)} & own
    for list_id in sorted(set(list_ids) - there):
        await add(account, list_id, [target_id])
    for list_id in sorted(there - set(list_ids)):
        await remove(account, list_id, [target_id])


def _title(title: str) -> str:
    title = title.strip()
    if not title:
        raise Invalid("Validation failed: Title can't be blank", title="can't be blank")
    if len(title) > MAX_TITLE:
        raise Invalid(f"Validation failed: Title is longer than {MAX_TITLE} characters", title="is too long")
    return title


def _policy(policy: str) -> str:
    if policy not in REPLIES_POLICIES:
        raise Invalid(
            f"Validation failed: replies_policy must be one of {', '.join(REPLIES_POLICIES)}",
            replies_policy="is unknown",
        )
    return policy
