"""What people of other sites choose among the answers to questions. The mirror of outbox/knowledge/questions.py.

Who asked accepts among the answers to their own question. In a group of ours its experts verify; what is chosen in a group
of another site comes from that group, which vouches for its moderators and experts.
"""

from typing import NamedTuple

from federation.network import Network
from federation.protocol.answers import collection_named
from federation.protocol.vocabulary import Activity
from inbox import checks
from inbox.checks import Incoming, Refused
from inbox.groups import groups
from inbox.posts.posts import fetch_post
from models.core.accounts import Account, account_by_uri
from models.core.database import get
from models.core.visibility import may_see
from models.groups.groups import is_group_of_ours
from models.knowledge.questions import Kind, is_expert, question_of
from models.posts.posts import Post, current_post, post_by_uri
from outbox.knowledge.questions import keep_choice


class _Chosen(NamedTuple):
    """What an Add or Remove says of an answer."""

    question: Post
    answer: Post | None
    """None where it is not here, or not yet."""
    kind: Kind


async def by_asker(network: Network, incoming: Incoming) -> None:
    """A check: who asked accepts; the experts of a group of ours verify what is in it."""
    found, sender = await _chosen(incoming.activity), incoming.sender
    if found.question.account_id == sender.id and found.kind == "accepted":
        return
    group_id = found.question.group_id
    group = await get(Account, group_id) if group_id else None
    if group is None or not is_group_of_ours(group) or found.kind != "verified":
        raise Refused("only who asked accepts an answer")
    if not await is_expert(group.id, sender.id):
        raise Refused("only the experts of the group verify an answer")
    if found.answer and not await may_see(sender.reader, found.answer.id):
        raise Refused("the sender may not see the answer")


async def by_group(network: Network, incoming: Incoming) -> None:
    """A check: a group tells what was chosen of the answers to a question that is in it."""
    await checks.of_group(network, incoming)
    found = await _chosen(_announced(incoming))
    if found.question.group_id != incoming.sender.id:
        raise Refused("the question is not in the group")


def _announced(incoming: Incoming) -> Activity:
    chosen = incoming.activity.object
    if not isinstance(chosen, Activity) or chosen.type not in ("Add", "Remove"):
        raise Refused("the group does not say what was chosen")
    return chosen


async def _chosen(activity: Activity) -> _Chosen:
    """Find the question and its answer. Raises Refused where there is none, or the answer is to something else."""
    named = collection_named(activity.target)
    question = await post_by_uri(named[0]) if named else None
    if named is None or question is None or await question_of(question.id) is None:
        raise Refused("the collection is of no question that is here")
    answer = await post_by_uri(activity.object_id or "")
    if answer and answer.in_reply_to_id != question.id:
        raise Refused("the post is no answer to this question")
    kind: Kind = "accepted" if named[1] == "accepted" else "verified"
    return _Chosen(question, answer, kind)


async def fetch_answer(network: Network, incoming: Incoming) -> None:
    """Fetch the answer that was chosen, when it is not here yet."""
    activity = incoming.activity if incoming.activity.type in ("Add", "Remove") else _announced(incoming)
    if activity.object_id and not await current_post(activity.object_id):
        group_id = incoming.sender.id if incoming.sender.actor_type == "Group" else None
        await fetch_post(network, activity.object_id, with_named=False, group_id=group_id)


async def receive(network: Network, incoming: Incoming) -> None:
    """Keep what somebody chose, and pass it on in a group of ours."""
    found = await _keep(network, incoming.activity, incoming.sender)
    await groups.forward(network, incoming, found.question)


async def receive_announced(network: Network, incoming: Incoming) -> None:
    """Keep what somebody chose in the group that tells of it."""
    chosen, group = _announced(incoming), incoming.sender
    chooser = await account_by_uri(chosen.actor)
    # What our own people choose is known here: nobody else puts it into their mouths.
    await _keep(network, chosen, group if chooser is None or chooser.is_local else chooser)


async def _keep(network: Network, activity: Activity, chooser: Account) -> _Chosen:
    found = await _chosen(activity)
    if found.answer:
        await keep_choice(
            network, found.question, found.answer, found.kind, chooser, on=activity.type == "Add"
        )
    elif activity.type == "Add":
        raise Refused("the answer is not to be had")
    return found
