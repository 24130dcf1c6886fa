"""What a person is told whose post a group of this site did not take: a direct message, which every client shows.

A post that names a group is published all the same, outside of it, and people on other software would not learn that.
The message says so in all languages of this site: which one they read is not known here.
"""

from typing import Literal

from models.core.accounts import Account
from models.core.site import Site
from models.groups.groups import Membership, is_locked, wrote_within
from models.posts.posts import Post
from models.text.text import WORD_JOINER
from outbox.parts.part import Draft

Reason = Literal["outsider", "locked", "archived", "slow", "closed", "cannot_keep"]

TEXTS: dict[Reason, dict[str, str]] = {
    "outsider": {
        "fr": "Votre message nomme le groupe {group} ({handle}) mais n’y est pas : seuls ses membres y écrivent. "
        "Suivez le groupe pour en être membre, puis écrivez de nouveau.",
        "en": "Your post names the group {group} ({handle}) and is not in it: only its members write there. "
        "Follow the group to become a member, then write again.",
    },
    "locked": {
        "fr": "Votre réponse n’est pas dans le groupe {group} ({handle}) : ce fil est verrouillé, seuls les modérateurs "
        "y répondent.",
        "en": "Your answer is not in the group {group} ({handle}): the thread is locked, only moderators answer in it.",
    },
    "archived": {
        "fr": "Votre message n’est pas dans le groupe {group} ({handle}) : il est archivé, on peut seulement le lire.",
        "en": "Your post is not in the group {group} ({handle}): it is archived and can only be read.",
    },
    "slow": {
        "fr": "Votre message n’est pas dans le groupe {group} ({handle}) : chaque membre y attend entre deux messages. "
        "Écrivez de nouveau plus tard.",
        "en": "Your post is not in the group {group} ({handle}): members wait there between two posts. "
        "Write again later.",
    },
    "closed": {
        "fr": "Votre message nomme le groupe {group} ({handle}) mais n’y est pas : il est réservé à ses membres, sur les "
        "sites qui savent garder ce qu’on y écrit entre eux.",
        "en": "Your post names the group {group} ({handle}) and is not in it: it is for its members, at sites that can "
        "keep among them what is written there.",
    },
    "cannot_keep": {
        "fr": "Vous n’êtes pas membre du groupe {group} ({handle}) : le logiciel de votre site ne peut pas garder entre "
        "les membres ce qu’ils y écrivent.",
        "en": "You are not a member of the group {group} ({handle}): the software of your site cannot keep among the "
        "members what they write there.",
    },
}


async def obstacle(membership: Membership, author: Account, thread_id: int | None) -> Reason | None:
    """Return why an open group does not take a post of somebody; None when it does. `thread_id`: what it answers."""
    if membership.group.archived_at is not None:
        return "archived"
    if not membership.is_member:
        return "outsider"
    if membership.moderates:
        return None
    if thread_id and await is_locked(thread_id):
        return "locked"
    seconds = membership.group.slow_mode_s
    return "slow" if seconds and await wrote_within(membership.group.id, author.id, seconds) else None


def message(site: Site, person: Account, group: Account, reason: Reason, post: Post | None = None) -> Draft:
    """Write to somebody that a group did not take a post, or them; once an hour for each reason and post.

    A person who is no member is told once for all posts of an hour.
    """
    name = (group.display_name or group.username).replace("@", f"@{WORD_JOINER}")  # It names nobody.
    known = {"group": name, "handle": f"{group.username}@{site.authority}"}
    texts = [text for each in site.look.languages if (text := TEXTS[reason].get(each))]
    said = [text.format(**known) for text in texts or TEXTS[reason].values()]
    about = [post.url or post.uri] if post else []
    subject = post.id if post and reason not in ("outsider", "closed") else 0
    return Draft(
        f"@{person.handle} " + "\n\n".join([*said, *about]),
        visibility="direct",
        idempotency_key=f"turned away {group.id} {person.id} {reason} {subject}",
        is_by_site=True,
    )
