"""What the demo has collected: the FAQ and the resources of its group and of Paris, an answer of the FAQ bot, and a
thread that ended with what was decided."""

from datetime import timedelta

from federation.network import Network
from models.core.accounts import Account
from models.core.base import now
from models.core.paging import Page
from models.groups.files import files_in
from models.groups.groups import groups_known_to
from models.knowledge.collections import Target
from outbox.groups import tools
from outbox.knowledge import collections, deciding, faq_bot
from outbox.knowledge.collections import Described
from outbox.knowledge.questions import choose
from outbox.parts.part import Draft
from outbox.parts.question import Asking
from outbox.posts import posts
from web.process.demo_scenes import Stage

QUESTION = "Où sont les dernières cotes du configurateur ?"
ANSWER = "Dans le tableau « Cotes » du wiki de Vega ; Lyon le met à jour chaque soir."
LINKS = (
    ("https://wiki.corp.example/vega/cotes", "Cotes du configurateur", "Mises à jour par Lyon chaque soir"),
    ("https://wiki.corp.example/vega/plan", "Plan du projet", "Étapes et dates"),
)
DATE = "Quel jour pour la démonstration du configurateur ? Mardi ou jeudi, de mon côté."
PROPOSAL = "Jeudi : mardi, la salle est prise par les formations."
DECISION = "**Jeudi à 14 h**, salle Seine. Karim invite les clients, Amélie prépare la maquette."
VPN = ("https://wiki.corp.example/vpn", "Se connecter au VPN", "De chez soi comme en déplacement")


async def play(stage: Stage) -> None:
    """Let a question of the group become an entry, the bot be asked, and a thread end."""
    made: dict[str, int] = {}

    async def ask(network: Network, karim: Account) -> None:
        group_id = await _group_of(karim)
        draft = Draft("Je cherche la version de cette semaine.", written_at=now() - timedelta(hours=5))
        made["question"] = await tools.write(
            network, karim, group_id, draft.having(Asking(QUESTION)), None, ""
        )

    async def answer(network: Network, amelie: Account) -> None:
        draft = Draft(ANSWER, in_reply_to_id=made["question"], written_at=now() - timedelta(hours=4))
        made["answer"] = await posts.publish(network, amelie, draft)

    async def accept(network: Network, karim: Account) -> None:
        await choose(network, karim, made["answer"], "accepted")

    async def collect(network: Network, amelie: Account) -> None:
        group_id, site_id = await _group_of(amelie), network.site.account_id
        await collections.add(network, amelie, group_id, "faq", Target(made["question"]), Described())
        for url, title, note in LINKS:
            said = Described(title, note, (now() + timedelta(days=90)).date())
            await collections.add(network, amelie, group_id, "shelf", Target(url=url), said)
        for file in await files_in(amelie.id, group_id, Page(limit=1)):
            target = Target(media_id=file.media["id"])
            await collections.add(network, amelie, group_id, "shelf", target, Described())
        url, title, note = VPN
        for kind in ("faq", "shelf"):
            await collections.add(network, amelie, site_id, kind, Target(url=url), Described(title, note))
        await faq_bot.make_bot(network.site)

    async def ask_bot(network: Network, karim: Account) -> None:
        await posts.publish(
            network, karim, Draft("@faq Comment me connecter au VPN ?", visibility="direct", language="fr")
        )
        await faq_bot.answer_due(network)

    async def ask_day(network: Network, karim: Account) -> None:
        made["day"] = await posts.publish(network, karim, Draft(DATE, written_at=now() - timedelta(hours=30)))

    async def propose_day(network: Network, amelie: Account) -> None:
        draft = Draft(PROPOSAL, in_reply_to_id=made["day"], written_at=now() - timedelta(hours=29))
        await posts.publish(network, amelie, draft)

    async def decide_day(network: Network, karim: Account) -> None:
        await deciding.close(network, karim, made["day"], DECISION, "text/markdown")

    for username, work in (
        ("karim", ask),
        ("amelie", answer),
        ("karim", accept),
        ("amelie", collect),
        ("karim", ask_bot),
        ("karim", ask_day),
        ("amelie", propose_day),
        ("karim", decide_day),
    ):
        await stage.in_site_of(username, work)
    await stage.settle()


async def _group_of(account: Account) -> int:
    return (await groups_known_to(account.id, mine=False))[0]
