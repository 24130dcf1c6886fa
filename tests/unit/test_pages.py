"""The pages that links in posts lead to, seen by a colleague, a stranger and another site."""

from tests.world import PASSWORD, World


async def _browser(world: World, name: str, username: str) -> dict[str, str]:
    """Log in with a browser; return its headers."""
    anybody = world[name].anybody()
    form = await anybody.ask("GET", "/login", headers={"Accept": "text/html"})
    cookie = form.headers["Set-Cookie"].partition(";")[0]
    token = form.body.decode().partition('name="form_token" value="')[2].partition('"')[0]
    answer = await anybody.ask(
        "POST",
        "/login",
        data={"login": username, "password": PASSWORD, "form_token": token},
        headers={"Cookie": cookie, "Accept": "text/html"},
    )
    assert answer.status in (302, 303), answer.body
    cookies = [cookie, *(c.partition(";")[0] for c in answer.headers.getall("Set-Cookie"))]
    return {"Cookie": "; ".join(cookies), "Accept": "text/html"}


async def test_links_in_posts_lead_to_pages(world: World) -> None:
    paris = world["paris"]
    amelie, bruno = await paris.person("amelie"), await world["lyon"].person("bruno")
    await amelie.follow(bruno)
    await bruno.publish("Bonjour <b>Paris</b> #planning")
    posted = await amelie.publish("First <script>alert(1)</script> post #planning", spoiler_text="quiz")
    headers = await _browser(world, "paris", "amelie")
    page = await paris.anybody().ask("GET", "/@amelie", headers=headers)
    assert page.status == 200
    assert "&lt;script&gt;" in page.body.decode()
    assert "<script>" not in page.body.decode()
    assert (await paris.anybody().ask("GET", f"/@amelie/{posted['id']}", headers=headers)).status == 200
    remote = await paris.anybody().ask("GET", f"/@{bruno.handle}", headers=headers)
    assert "Bonjour" in remote.body.decode()
    tag = await paris.anybody().ask("GET", "/tags/planning", headers=headers)
    assert "Bonjour" in tag.body.decode()
    for path in ("/@nobody", "/@amelie/1", f"/@{bruno.handle}/{posted['id']}"):
        assert (await paris.anybody().ask("GET", path, headers=headers)).status == 404, path


async def test_strangers_see_the_login_page(world: World) -> None:
    amelie = await world["paris"].person("amelie")
    posted = await amelie.publish("for colleagues")
    for path in ("/@amelie", "/@nobody", f"/@amelie/{posted['id']}", "/tags/planning"):
        answer = await world["paris"].anybody().ask("GET", path, headers={"Accept": "text/html"})
        assert (answer.status, answer.headers["Location"].split("?")[0]) == (302, "/login"), path


async def test_another_site_finds_a_post_by_the_address_of_its_page(world: World) -> None:
    amelie, bruno = await world["paris"].person("amelie"), await world["lyon"].person("bruno")
    posted = await amelie.publish("seen by its address")
    found = await bruno.get(f"/api/v2/search?q={posted['url']}&resolve=true")
    assert [status["uri"] for status in found["statuses"]] == [posted["uri"]]
    again = await bruno.get(f"/api/v2/search?q={posted['url']}")
    assert [status["uri"] for status in again["statuses"]] == [posted["uri"]]
    found = await bruno.get(f"/api/v2/search?q={amelie.account.url}&resolve=true")
    assert [account["acct"] for account in found["accounts"]] == [amelie.handle]
    unsigned = (
        await world["paris"]
        .anybody()
        .ask("GET", f"/@amelie/{posted['id']}", headers={"Accept": "application/activity+json"})
    )
    assert unsigned.status == 401
