"""What our people do about words and posts that they do not want to meet. Nobody else learns of it.

Each verb locks the account first: changes of a person's filters come one after another.

How a filter is applied is models/posts/filters.py.
"""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Literal

from models.core.accounts import Account, lock_accounts
from models.core.errors import Invalid, NotFound
from models.core.live import Event, Live
from models.core.transaction import atomic, transaction
from models.posts.filters import (
    ACTIONS,
    CONTEXTS,
    Filter,
    FilterKeyword,
    FilterPost,
    filter_for,
    filtered_post_for,
    keyword_for,
    touch_filters,
)
from models.posts.posts import post_for

MAX_FILTERS, MAX_KEYWORDS, MAX_TEXT = 100, 100, 255


@dataclass(frozen=True)
class KeywordChange:
    """A keyword to add, or with an id to change or drop; None leaves a part as it is."""

    id: int | None = None
    keyword: str | None = None
    whole_word: bool | None = None
    drop: bool = False


@dataclass(frozen=True)
class FilterChange:
    """Changes of a filter; None leaves a part as it is."""

    title: str | None = None
    contexts: Sequence[str] | None = None
    action: str | None = None
    expires_at: datetime | Literal["as it is"] | None = "as it is"
    keywords: Sequence[KeywordChange] = ()


@atomic
async def create(live: Live, account: Account, change: FilterChange) -> Filter:
    """Make a filter. Raises Invalid without a title or a context."""
    await lock_accounts(account.id)
    made = Filter(account_id=account.id)
    _apply(
        made,
        replace(
            change, title=change.title or "", contexts=change.contexts or (), action=change.action or "warn"
        ),
    )
    async with _changing(live, account):
        if await Filter.filter(account_id=account.id).count() >= MAX_FILTERS:
            raise Invalid(f"Validation failed: You can have at most {MAX_FILTERS} filters")
        await made.save(force_create=True)
        await _change_keywords(made, change.keywords)
    return made


@atomic
async def change(live: Live, account: Account, filter_id: int, change: FilterChange) -> Filter:
    await lock_accounts(account.id)
    kept = await filter_for(account.id, filter_id)
    _apply(kept, change)
    async with _changing(live, account):
        await kept.save()
        await _change_keywords(kept, change.keywords)
    return kept


@atomic
async def delete(live: Live, account: Account, filter_id: int) -> None:
    await lock_accounts(account.id)
    kept = await filter_for(account.id, filter_id)
    async with _changing(live, account):
        await kept.delete()


@atomic
async def add_keyword(
    live: Live, account: Account, filter_id: int, keyword: str, whole_word: bool
) -> FilterKeyword:
    await lock_accounts(account.id)
    kept = await filter_for(account.id, filter_id)
    async with _changing(live, account):
        return await _add_keyword(kept, KeywordChange(keyword=keyword, whole_word=whole_word))


@atomic
async def change_keyword(live: Live, account: Account, change: KeywordChange) -> FilterKeyword:
    await lock_accounts(account.id)
    found = await keyword_for(account.id, change.id or 0)
    async with _changing(live, account):
        return await _change_keyword(found, change)


@atomic
async def delete_keyword(live: Live, account: Account, keyword_id: int) -> None:
    await lock_accounts(account.id)
    found = await keyword_for(account.id, keyword_id)
    async with _changing(live, account):
        await found.delete()


@atomic
async def add_post(live: Live, account: Account, filter_id: int, post_id: int) -> FilterPost:
    """Add a post that one may see to a filter; does nothing when it is there."""
    await lock_accounts(account.id)
    kept, post = await filter_for(account.id, filter_id), await post_for(account.reader, post_id)
    async with _changing(live, account):
        added, _ = await FilterPost.get_or_create(part_of_id=kept.id, post_id=post.id)
    return added


@atomic
async def remove_post(live: Live, account: Account, row_id: int) -> FilterPost:
    await lock_accounts(account.id)
    found = await filtered_post_for(account.id, row_id)
    async with _changing(live, account):
        await found.delete()
    return found


@asynccontextmanager
async def _changing(live: Live, account: Account) -> AsyncIterator[None]:
    """Change somebody's filters in one transaction, with an event for their clients."""
    async with transaction():
        yield
        await touch_filters(account.id)
        live.announce(Event("filters", account_ids=frozenset({account.id})))


def _apply(kept: Filter, change: FilterChange) -> None:
    wrong = _wrong(change)
    if wrong:
        said = ", ".join(f"{name.capitalize()} {what}" for name, what in wrong.items())
        raise Invalid(f"Validation failed: {said}", **wrong)
    if change.title is not None:
        kept.title = change.title.strip()
    if change.contexts is not None:
        kept.contexts = " ".join(context for context in CONTEXTS if context in change.contexts)
    if change.action is not None:
        kept.action = change.action  # type: ignore[assignment]
    if change.expires_at != "as it is":
        kept.expires_at = change.expires_at


def _wrong(change: FilterChange) -> dict[str, str]:
    wrong = {}
    if change.title is not None and not change.title.strip():
        wrong["title"] = "can't be blank"
    elif change.title is not None and len(change.title) > MAX_TEXT:
        wrong["title"] = f"is longer than {MAX_TEXT} characters"
    if change.contexts is not None and (not change.contexts or set(change.contexts) - set(CONTEXTS)):
        wrong["context"] = f"must be some of {', '.join(CONTEXTS)}"
    if change.action is not None and change.action not in ACTIONS:
        wrong["action"] = f"must be one of {', '.join(ACTIONS)}"
    return wrong


async def _change_keywords(kept: Filter, changes: Sequence[KeywordChange]) -> None:
    if len(changes) > 2 * MAX_KEYWORDS:
        raise Invalid(
            f"Validation failed: A filter has at most {MAX_KEYWORDS} keywords",
            keywords_attributes=f"are more than {MAX_KEYWORDS}",
        )
    for change in changes:
        if change.id is None:
            if not change.drop:
                await _add_keyword(kept, change)
            continue
        found = await FilterKeyword.get_or_none(id=change.id, part_of_id=kept.id)
        if found is None:
            raise NotFound
        if change.drop:
            await found.delete()
        else:
            await _change_keyword(found, change)


async def _add_keyword(kept: Filter, change: KeywordChange) -> FilterKeyword:
    if await FilterKeyword.filter(part_of_id=kept.id).count() >= MAX_KEYWORDS:
        raise Invalid(
            f"Validation failed: A filter has at most {MAX_KEYWORDS} keywords",
            keywords_attributes=f"are more than {MAX_KEYWORDS}",
        )
    return await FilterKeyword.create(
        part_of_id=kept.id, keyword=_keyword(change.keyword or ""), whole_word=change.whole_word is not False
    )


async def _change_keyword(found: FilterKeyword, change: KeywordChange) -> FilterKeyword:
    changes: dict[str, Any] = {}
    if change.keyword is not None:
        changes["keyword"] = _keyword(change.keyword)
    if change.whole_word is not None:
        changes["whole_word"] = change.whole_word
    await found.update_from_dict(changes).save()
    return found


def _keyword(keyword: str) -> str:
    keyword = keyword.strip()
    if not keyword:
        raise Invalid("Validation failed: Keyword can't be blank", keyword="can't be blank")
    if len(keyword) > MAX_TEXT:
        raise Invalid(
            f"Validation failed: Keyword is longer than {MAX_TEXT} characters", keyword="is too long"
        )
    return keyword
