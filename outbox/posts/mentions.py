"""The people behind mentions, in posts and profiles."""

from federation.network import Network
from models.core.accounts import Account, account_named
from models.core.errors import ParvisError
from models.core.site import Site
from models.text.text import Mention


async def mentioned(network: Network, author: Account, mention: Mention) -> Account | None:
    """Find the account that a mention names, asking its site when it is not known. A handle outside the allow-list
    stays text and causes no request.
    """
    handle = _handle(network.site, mention)
    account = await account_named(author.id, handle)
    try:
        if account is None and "@" in handle:
            account = await network.actors.lookup(handle)
        elif account and account.is_unmet:
            await network.actors.meet(account.id)
            account = await account_named(author.id, handle)
    except ParvisError:
        return None
    return account if account and account.suspended_at is None else None


async def known(site: Site, author: Account, mention: Mention) -> Account | None:
    """Find the account that a mention names among those that are known here, and that everybody may know of."""
    account = await account_named(author.id, _handle(site, mention))
    return account if account and account.suspended_at is None and not account.hidden else None


def _handle(site: Site, mention: Mention) -> str:
    host = "" if mention.host == site.authority else mention.host
    return f"{mention.username}@{host}" if host else mention.username
