"""What a text looks like before it is published. No other site is asked for those it names."""

from collections.abc import Collection
from typing import Literal

from federation.network import Network
from models.core.accounts import Account
from models.core.errors import Invalid
from models.text import text
from outbox.posts.mentions import known


async def previewed(
    network: Network,
    author: Account,
    typed: str,
    media_type: Literal["text/plain", "text/markdown"],
    unread: Collection[str] = (),
) -> tuple[str, list[Account]]:
    """Return a text as HTML, and the people whom it names. Who is `unread`, by handle, stays text. Raises Invalid."""
    if len(typed) > 4 * network.site.settings.post_max_characters:
        raise Invalid("Validation failed: Text is too long", status="is too long")
    try:
        await text.read(typed, media_type, executor=network.site.executor)
        found = dict[text.Mention, Account]()
        for mention in text.find_mentions(typed, media_type):
            account = await known(network.site, author, mention)
            if account and account.handle not in unread:
                found[mention] = account
        html = await text.rendered(
            typed,
            media_type=media_type,
            mentions={mention: account.url or account.uri for mention, account in found.items()},
            tag_url=network.site.tag_url,
            executor=network.site.executor,
        )
    except text.TextTooComplex as error:
        raise Invalid(
            "Validation failed: Text is too complex: use less markup", status="is too complex"
        ) from error
    return html, list(found.values())
