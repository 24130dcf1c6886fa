"""Who has a post: what was sent and what was fetched, and that all of them hear when it is deleted."""

from federation.policy import AdmittedUrl
from models.core.base import now
from models.core.database import rows, value
from models.core.errors import ParvisError
from models.delivery.deliveries import Delivery
from outbox.delivery.receipts import receipts_of
from tests.world import Somebody, Town, World


async def test_the_author_sees_which_sites_have_a_post(world: World) -> None:
    amelie, bruno = await world["paris"].person("amelie"), await world["lyon"].person("bruno")
    await bruno.follow(amelie)
    before = now()
    post = await amelie.publish("Bonjour Lyon")
    [sent] = await amelie.get(f"/api/parvis/v1/statuses/{post['id']}/receipts")
    assert (sent["site"], sent["how"], sent["state"], sent["status"]) == (
        *("lyon.corp.example", "Create", "delivered"),
        202,
    )
    assert before.isoformat()[:16] <= sent["at"]
    await fetch(world["lyon"], post["uri"])
    receipts = await amelie.get(f"/api/parvis/v1/statuses/{post['id']}/receipts")
    assert [(receipt["how"], receipt["state"]) for receipt in receipts] == [
        ("Create", "delivered"),
        ("fetched", "delivered"),
    ]


async def test_receipts_are_for_the_author_only(world: World) -> None:
    amelie, zoe = await world["paris"].person("amelie"), await world["paris"].person("zoe")
    post = await amelie.publish("Bonjour")
    path = f"/api/parvis/v1/statuses/{post['id']}/receipts"
    assert await amelie.get(path) == []
    await zoe.call("GET", path, status=404)
    await world["paris"].anybody().call("GET", path, status=401)


async def test_a_site_that_only_fetched_a_post_hears_of_its_end(world: World) -> None:
    """Nobody in Lyon follows Amélie; somebody there looked the post up."""
    amelie = await world["paris"].person("amelie")
    lyon = world["lyon"]
    post = await amelie.publish("Bonjour")
    await fetch(lyon, post["uri"])
    await amelie.call("DELETE", f"/api/v1/statuses/{post['id']}")
    await world.settle()
    assert await lyon.run(lambda: value("SELECT count(*) FROM tombstones WHERE uri = $1", post["uri"])) == 1


async def test_a_post_that_was_never_sent_but_fetched_is_deleted_there(world: World) -> None:
    """The Create waits while Lyon fetches the post: the Delete must not be spared."""
    amelie, bruno = await world["paris"].person("amelie"), await world["lyon"].person("bruno")
    await bruno.follow(amelie)
    paris, lyon = world["paris"], world["lyon"]
    post = await amelie.post("/api/v1/statuses", {"status": "Bonjour"})
    await fetch(lyon, post["uri"])
    await amelie.call("DELETE", f"/api/v1/statuses/{post['id']}")
    sent = await paris.run(lambda: receipts_of(post["uri"]))
    assert [(receipt.how, receipt.state) for receipt in sent if receipt.how != "fetched"] == [
        ("Create", "cancelled"),
        ("Delete", "queued"),
    ]
    await world.settle()
    assert await lyon.run(lambda: value("SELECT count(*) FROM tombstones WHERE uri = $1", post["uri"])) == 1


async def test_a_refused_reader_has_no_receipt(world: World) -> None:
    amelie = await world["paris"].person("amelie")
    private = await amelie.publish("entre nous", visibility="private")
    assert await fetch(world["lyon"], private["uri"]) is None
    assert await world["paris"].run(lambda: rows("SELECT id FROM fetches")) == []


async def test_what_is_read_in_an_outbox_counts_as_fetched(world: World) -> None:
    amelie = await world["paris"].person("amelie")
    post = await amelie.publish("Bonjour")
    await fetch(world["lyon"], f"{amelie.account.uri}/outbox?page=true")
    assert await fetched(amelie, post["id"]) == ["lyon.corp.example"]


async def test_deletes_are_tried_for_a_month_and_others_for_a_week(world: World) -> None:
    amelie, bruno = await world["paris"].person("amelie"), await world["lyon"].person("bruno")
    await bruno.follow(amelie)
    post = await amelie.publish("Bonjour")
    await amelie.call("DELETE", f"/api/v1/statuses/{post['id']}")
    sent = await world["paris"].run(lambda: Delivery.filter(ordering_key__not="").order_by("id"))
    assert [(d.expires_at - d.created_at).days for d in sent[-2:]] == [7, 30]


async def fetch(reader: Town, uri: str) -> dict[str, object] | None:
    """Let a site fetch a document as it does; None when it was refused."""

    async def reading() -> dict[str, object] | None:
        admitted: AdmittedUrl = await reader.network.policy.admit(uri)
        try:
            return (await reader.network.client.fetch_document(admitted)).document
        except ParvisError:
            return None

    return await reader.run(reading())


async def fetched(author: Somebody, post_id: str) -> list[str]:
    receipts = await author.get(f"/api/parvis/v1/statuses/{post_id}/receipts")
    return [receipt["site"] for receipt in receipts if receipt["how"] == "fetched"]
