"""The FAQ bot: an account of the site that answers whoever mentions it, or writes to it.

It answers from entries and solved questions that the asker may read (models/knowledge/faq_bot.py), with its sources, and asks
whether that helped; else it says that it does not know, and names a group that may. Others see an answer only where each of
them may read all that it cites. It hears people, of this site and of sites of the company; never itself or another bot.
"""

from collections.abc import Sequence
from contextlib import suppress
from datetime import timedelta

from tortoise.exceptions import IntegrityError

from federation.network import Network
from models.core.accounts import Account, accounts_in_any_state, lock_accounts
from models.core.base import now
from models.core.database import get
from models.core.errors import Invalid, ParvisError
from models.core.site import Site
from models.core.transaction import atomic, transaction
from models.core.visibility import Visibility
from models.groups.groups import group_of
from models.knowledge.collections import any_collected
from models.knowledge.faq_bot import (
    Finding,
    Outcome,
    answers_within,
    claim_question,
    due,
    findings_for,
    groups_to_ask,
    is_blocking,
    is_shown_wider,
    note_answer,
    note_helped,
)
from models.knowledge.ranking import Asked, Candidate, LexicalRanker, Ranker, stems_of, units_of
from models.knowledge.synonyms import all_synonyms
from models.people.people import Person
from models.posts.posts import Post
from models.text.cleaning import plain_text
from models.text.languages import in_language
from models.text.text import NAMED_FIRST, WORD_JOINER
from models.text.words import words_of
from outbox.parts.part import Draft
from outbox.people.accounts import create_service
from outbox.posts import posts

FEATURE = "faq_bot"
NAMES = ("faq", "faq-bot", "site-faq")
"""Names of the account: the first that is free."""
AT_ONCE = 20
MOST_AN_HOUR = 20
"""Answers to one person."""
MOST_SOURCES = 3
MOST_OF_AN_ANSWER = 300
"""Characters of an accepted answer that it repeats."""
YES = frozenset(
    {
        "oui",
        "yes",
        "merci",
        "oui merci",
        "merci beaucoup",
        "thanks",
        "thank you",
        "yes thanks",
        "super",
        "parfait",
    }
)
NO = frozenset({"non", "no", "non merci", "pas vraiment", "not really", "no thanks", "pas du tout", "nope"})
"""Words, folded, by which somebody says whether an answer helped."""

FOUND = {"fr": "Voici ce que j’ai trouvé :", "en": "This is what I found:"}
HELPED = {
    "fr": "Cela vous a-t-il aidé ? Répondez « oui » ou « non », ou ajoutez ce message à vos favoris.",
    "en": "Did that help? Reply “yes” or “no”, or favourite this post.",
}
UNKNOWN = {
    "fr": "Je ne sais pas : rien de ce que vous pouvez lire ici n’y répond.",
    "en": "I do not know: nothing that you may read here answers this.",
}
ASK_GROUP = {
    "fr": "Le groupe {name} saura peut-être, posez-lui la question : {url}",
    "en": "The group {name} may know, ask there: {url}",
}
ASK_SOMEWHERE = {"fr": "Posez la question dans un groupe : {url}", "en": "Ask in a group: {url}"}


async def bot_account(site: Site) -> Account | None:
    """Return the bot's account; None while there is none."""
    for name in NAMES:
        found = await Account.get_or_none(handle=name, host="", actor_type="Service", suspended_at=None)
        if found and not await Person.exists(id=found.id):
            return found
    return None


async def make_bot(site: Site) -> Account:
    """Return the bot's account, made when there is none. Making keys takes a while: ask before a transaction."""
    if found := await bot_account(site):
        return found
    for name in NAMES:
        if not await Account.exists(handle=name):
            with suppress(IntegrityError):
                return await create_service(site, name, "FAQ")
        if found := await bot_account(site):  # Somebody else was quicker.
            return found
    raise Invalid(f"People have all the names that the FAQ bot could have: {', '.join(NAMES)}")


async def answer_due(network: Network, ranker: Ranker | None = None) -> int:
    """Answer whoever has asked; return to how many posts something came. Run every few seconds.

    The bot is made once there is something to answer from.
    """
    site = network.site
    if not site.look.has(FEATURE):
        return 0
    bot = await bot_account(site)
    if bot is None:
        if not await any_collected():
            return 0
        bot = await make_bot(site)
    waiting = await due(bot.id, AT_ONCE)
    for each in waiting:
        await _look_at(network, bot, each.post_id, each.asker_id, ranker or LexicalRanker())
    return len(waiting)


async def _look_at(network: Network, bot: Account, post_id: int, asker_id: int, ranker: Ranker) -> None:
    found = (await accounts_in_any_state([asker_id])).get(asker_id)
    post = await Post.get_or_none(id=post_id)
    if found is None or post is None:
        return None
    if not await _hears(network, found):
        return await _note(post, found, "ignored")
    said = NAMED_FIRST.sub("", plain_text(post.content).strip(), count=1).strip()
    if post.in_reply_to_id and await _is_said(post, found, said):
        return None
    if await answers_within(found.id, now() - timedelta(hours=1)) >= MOST_AN_HOUR:
        return await _note(post, found, "limited")
    cited = await _cited(found, said, ranker)
    text = await _answer_text(network.site, post, found, said, cited, ranker)
    visibility = await _audience(network.site, bot, post, cited)
    return await _answer(network, bot, post, found, text, visibility, "answered" if cited else "unknown")


async def _hears(network: Network, asker: Account) -> bool:
    """Tell whether somebody is answered: people of ours, and of sites of the company."""
    if asker.actor_type != "Person" or asker.suspended_at is not None:
        return False
    return asker.is_local or await network.policy.kind_of(asker.host) == "company"


async def _note(post: Post, asker: Account, outcome: Outcome) -> None:
    async with transaction():
        await claim_question(post.id, asker.id, outcome)


async def _is_said(post: Post, asker: Account, said: str) -> bool:
    """Write down what a reply to an answer says of it; tell whether it says that."""
    words = " ".join(word.folded for word in words_of(said)[:4])
    if words not in YES | NO:
        return False
    async with transaction():
        if not await note_helped(post.in_reply_to_id or 0, asker.id, words in YES):
            return False
        await claim_question(post.id, asker.id, "said")
    return True


async def _cited(asker: Account, said: str, ranker: Ranker) -> list[Finding]:
    """Return from what a question is answered, the best first: only from what the asker may read."""
    asked = Asked(said, await all_synonyms())
    findings = await findings_for(asker.reader, stems_of(units_of(asked)))
    ranked = ranker.ranked(asked, [Candidate(each.title, each.text) for each in findings])
    by_url = {findings[place].url: findings[place] for place in reversed(ranked)}
    return [each for each in (findings[place] for place in ranked) if by_url[each.url] is each][:MOST_SOURCES]


# --- what it says ----------------------------------------------------------------------------------------------


async def _answer_text(
    site: Site, post: Post, asker: Account, said: str, cited: Sequence[Finding], ranker: Ranker
) -> str:
    languages = (post.language or "", *site.look.languages)
    lines = [f"@{asker.handle}"]
    if cited:
        lines[0] += f" {in_language(FOUND, languages)}"
        lines += [_source(number, each) for number, each in enumerate(cited, 1)]
        return "\n\n".join([*lines, in_language(HELPED, languages)])
    lines[0] += f" {in_language(UNKNOWN, languages)}"
    return "\n\n".join([*lines, await _advice(site, asker, said, ranker, languages)])


def _source(number: int, cited: Finding) -> str:
    """Write one source; nobody is named by it, whatever its title says."""
    said = [cited.note, _shortened(cited.answer.text) if cited.answer else ""]
    return "\n".join(
        [f"{number}. {_unnamed(cited.title)}", *(_unnamed(each) for each in said if each), cited.url]
    )


def _shortened(text: str) -> str:
    said = NAMED_FIRST.sub("", text.strip(), count=1)
    return said if len(said) <= MOST_OF_AN_ANSWER else said[: MOST_OF_AN_ANSWER - 1].rstrip() + "…"


def _unnamed(text: str) -> str:
    return " ".join(text.split()).replace("@", f"@{WORD_JOINER}").replace("#", f"#{WORD_JOINER}")


async def _advice(site: Site, asker: Account, said: str, ranker: Ranker, languages: Sequence[str]) -> str:
    """Name the group that may know, of those that the asker may know of."""
    groups = await groups_to_ask(asker.reader)
    asked = Asked(said, await all_synonyms())
    best = ranker.ranked(asked, [Candidate(name, about) for _, name, about in groups])
    if not best:
        return in_language(ASK_SOMEWHERE, languages).format(url=site.url("/groups"))
    group = await get(Account, groups[best[0]][0])
    name = _unnamed(group.display_name or group.username)
    return in_language(ASK_GROUP, languages).format(name=name, url=group.url or group.uri)


# --- who sees it -----------------------------------------------------------------------------------------------


async def _audience(site: Site, bot: Account, post: Post, cited: Sequence[Finding]) -> Visibility:
    """Return who sees an answer: whoever sees the question where each of them may read all that is cited, else the asker.

    In case of doubt the asker alone.
    """
    if not cited or post.visibility not in ("public", "unlisted", "site"):
        return "direct"
    readable = {"public", "unlisted", *(("site",) if post.visibility == "site" else ())}
    for each in cited:
        if not each.audiences <= readable or not await _is_open(site, each, post.visibility):
            return "direct"
    whose = frozenset().union(*(each.whose for each in cited)) - {site.account_id}
    if await is_blocking(whose) or (post.visibility != "site" and await is_shown_wider(bot.id, whose)):
        return "direct"
    return post.visibility


async def _is_open(site: Site, cited: Finding, visibility: Visibility) -> bool:
    """Tell whether everybody who sees such a post may read the collection that something is cited from."""
    if cited.owner_id is None:
        return True
    if cited.owner_id == site.account_id:
        return visibility == "site"
    group = await group_of(await get(Account, cited.owner_id))
    return group is not None and group.access == "open"


async def _answer(
    network: Network,
    bot: Account,
    post: Post,
    asker: Account,
    text: str,
    visibility: Visibility,
    outcome: Outcome,
) -> None:
    """Write an answer, once for each question; where it may not be written for all, to the asker alone."""
    for seen_by in dict.fromkeys((visibility, "direct")):
        draft = Draft(
            text,
            visibility=seen_by,
            language=post.language or "",
            in_reply_to_id=post.id,
            idempotency_key=f"faq {post.id} {seen_by}",
            is_by_site=True,
        )
        with suppress(ParvisError):
            return await _write(network, bot, post, asker, draft, outcome)
    return await _note(post, asker, "ignored")


@atomic
async def _write(
    network: Network, bot: Account, post: Post, asker: Account, draft: Draft, outcome: Outcome
) -> None:
    """Claim a question and answer it. Holds the bot and the asker."""
    await lock_accounts(bot.id, asker.id)
    if not await claim_question(post.id, asker.id, outcome):
        return
    if await answers_within(asker.id, now() - timedelta(hours=1)) > MOST_AN_HOUR:
        return
    await note_answer(post.id, await posts.publish(network, bot, draft))
