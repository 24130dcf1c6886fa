"""Logging in with the password of a directory that speaks LDAP: a real one (slapd), on this machine."""

import asyncio
import os
import shutil
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from federation.identity import ldap
from models.core.accounts import Account
from models.core.base import from_ms
from models.core.egress import Dial
from models.core.errors import Invalid, Unauthenticated, Unavailable
from models.identity.identities import Identity
from models.identity.ldap import LdapDirectory
from models.identity.providers import Provider
from models.people.oauth import Session
from models.people.people import Person
from outbox.identity.ldap_sign_in import Wanted, log_in, set_directory
from outbox.identity.providers import Wanted as OpenId
from outbox.identity.providers import add_provider, change_provider
from outbox.people.leaving import disable_person
from tests.both import new_url, town
from tests.identity import Double, Visitor
from tests.provisioning import provider_of
from tests.world import PASSWORD, Town, company_authority

__all__ = ["new_url", "town"]

SLAPD = shutil.which("slapd", path=f"{os.environ['PATH']}:/usr/sbin") or ""
BASE = "dc=corp,dc=example"
ENTRIES = f"""dn: {BASE}
objectClass: dcObject
objectClass: organization
o: Corp
dc: corp

dn: ou=people,{BASE}
objectClass: organizationalUnit
ou: people

dn: uid=amelie,ou=people,{BASE}
objectClass: inetOrgPerson
uid: amelie
cn: Amélie Martin
sn: Martin
displayName: Amélie Martin
mail: amelie@corp.example
userPassword: soleil-de-midi

dn: uid=karim,ou=people,{BASE}
objectClass: inetOrgPerson
uid: karim
cn: Karim
sn: Benali
mail: karim@corp.example
userPassword: pluie-du-matin
"""

pytestmark = pytest.mark.skipif(
    not SLAPD and not os.environ.get("CI"), reason="slapd is not here (Debian: apt install slapd)"
)


@asynccontextmanager
async def slapd(folder: Path, scheme: str = "ldap") -> AsyncIterator[str]:
    """Serve a directory; yields its address."""
    assert SLAPD, "no slapd here, and .ci/run must have installed it"
    pytest.importorskip("ldap3")  # It is there; what is deprecated inside it is its own affair.
    (folder / "data").mkdir()
    certificate = company_authority().issue_cert("127.0.0.1")
    certificate.private_key_pem.write_to_path(str(folder / "key.pem"))
    certificate.cert_chain_pems[0].write_to_path(str(folder / "cert.pem"))
    (folder / "slapd.conf").write_text(
        "include /etc/ldap/schema/core.schema\ninclude /etc/ldap/schema/cosine.schema\n"
        "include /etc/ldap/schema/inetorgperson.schema\nmodulepath /usr/lib/ldap\nmoduleload back_mdb\n"
        f"TLSCertificateFile {folder}/cert.pem\nTLSCertificateKeyFile {folder}/key.pem\n"
        f'database mdb\nsuffix "{BASE}"\nrootdn "cn=admin,{BASE}"\nrootpw admin\ndirectory {folder}/data\n'
        "access to attrs=userPassword by anonymous auth by * none\naccess to * by * read\n"
    )
    (folder / "entries.ldif").write_text(ENTRIES)
    add = await asyncio.create_subprocess_exec(
        SLAPD.replace("slapd", "slapadd"), "-f", f"{folder}/slapd.conf", "-l", f"{folder}/entries.ldif"
    )
    assert await add.wait() == 0
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = listening.getsockname()[1]
    url = f"{scheme}://127.0.0.1:{port}"
    server = await asyncio.create_subprocess_exec(SLAPD, "-f", f"{folder}/slapd.conf", "-h", url, "-d", "0")
    try:
        async with asyncio.timeout(10):
            while True:
                try:
                    _, writer = await asyncio.open_connection("127.0.0.1", port)
                    writer.close()
                    break
                except OSError:
                    await asyncio.sleep(0.02)
        yield url
    finally:
        server.terminate()
        await server.wait()


def template(url: str) -> Wanted:
    return Wanted(url, dn_template=f"uid={{name}},ou=people,{BASE}")


async def set_to(town: Town, provider: Provider, wanted: Wanted) -> None:
    await town.run(lambda: set_directory(town.network, provider, wanted, by="ada"))


async def who(town: Town, name: str, password: str) -> str:
    """Log in, and return who that is here; "" for nobody."""
    try:
        person = await town.run(lambda: log_in(town.network, name, password))
    except Unauthenticated:
        return ""
    return (await town.run(lambda: Account.get(id=person.id))).username


async def test_logging_in(town: Town, tmp_path: Path) -> None:
    """Amélie is made at her first login and is herself at the second; a wrong, an empty and a strange password is nobody's,
    by a template of names as by a search."""
    async with slapd(tmp_path) as url:
        corp = await provider_of(town, "corp", creates_people=True)
        searching = Wanted(url, base_dn=BASE, user_filter="(uid={name})")
        as_admin = replace(searching, bind_dn=f"cn=admin,{BASE}", bind_password="admin")
        for wanted in (template(url), searching, as_admin):
            await set_to(town, corp, wanted)
            assert await who(town, "amelie", "soleil-de-midi") == "amelie"
            for name, password in (
                ("amelie", "wrong"),
                ("amelie", ""),
                ("amelie", "pluie-du-matin"),
                ("", "soleil-de-midi"),
                ("nobody", "soleil-de-midi"),
                ("*", "soleil-de-midi"),
                ("amelie)(uid=*", "soleil-de-midi"),
                (f"amelie,ou=people,{BASE}", "soleil-de-midi"),
                ("amelie\0", "soleil-de-midi"),
                ("a" * 300, "soleil-de-midi"),
            ):
                assert await who(town, name, password) == "", (name, password)
        assert await town.run(lambda: Identity.filter(provider_id=corp.id).count()) == 1
        [kept] = await town.run(lambda: Identity.all())
        assert len(kept.subject or "") == 36, "its entryUUID"
        person = await town.run(lambda: Person.get(id=kept.account_id))
        assert (person.email, person.password_hash) == ("amelie@corp.example", "")
        await town.run(lambda: disable_person(town.network, "amelie", by="ada"))
        assert await who(town, "amelie", "soleil-de-midi") == ""
        await town.run(town.network.policy.ledger.write)
        host = url.removeprefix("ldap://")
        dials = set(await town.run(lambda: Dial.all().values_list("host", "purpose", "outcome")))
        assert dials == {(host, "sso", "200"), (host, "sso", "refused:password")}


async def test_tls(town: Town, tmp_path: Path) -> None:
    """By TLS the certificate has to be of the authority that the provider names."""
    async with slapd(tmp_path, "ldaps") as url:
        ca = company_authority().cert_pem.bytes().decode()
        good = await provider_of(town, "corp", creates_people=True, company_ca=ca)
        await set_to(town, good, template(url))
        assert await who(town, "karim", "pluie-du-matin") == "karim"
        await set_to(town, good, None)  # type: ignore[arg-type]
        await set_to(town, await provider_of(town, "other", creates_people=True), template(url))
        with pytest.raises(Unavailable):
            await who(town, "karim", "pluie-du-matin")


async def test_the_form(town: Town, tmp_path: Path) -> None:
    """The ordinary form takes both: Bruno's password of this site, and Karim's of the directory; a silent one harms no
    password of this site."""
    await town.person("bruno")
    corp = await provider_of(town, "corp", creates_people=True)
    async with slapd(tmp_path) as url:
        await set_to(town, corp, template(url))
        for is_first in (True, False):
            assert await status_of(town, "karim", "pluie-du-matin") == 303
            newest = await town.run(lambda: Session.all().order_by("-id").first())
            assert newest.is_first_login is is_first
        assert await status_of(town, "bruno", PASSWORD) == 303
        assert await status_of(town, "karim", "wrong") == 401
    assert await status_of(town, "bruno", PASSWORD) == 303
    assert await status_of(town, "karim", "pluie-du-matin") == 503


async def test_proving_again(town: Town, tmp_path: Path) -> None:
    """Amélie, whose only password is the directory's, proves by it again who she is, though she is called otherwise there
    than here; by a wrong one and by Karim's she does not, and nothing changes."""
    async with slapd(tmp_path) as url:
        corp = await provider_of(town, "corp", creates_people=True)
        await set_to(town, corp, template(url))
        assert await who(town, "karim", "pluie-du-matin") == "karim"
        await town.person("amelie")  # Another, who was here before.
        assert await who(town, "amelie", "soleil-de-midi") == "amelie2"
        browser = Visitor(town, Double(), "")
        await browser.post(
            "/login",
            login="amelie",
            password="soleil-de-midi",
            form_token=await browser.form_token("/login"),
        )
        searching = Wanted(url, base_dn=BASE, user_filter="(&(uid={name})(objectClass=inetOrgPerson))")
        await set_to(town, corp, searching)
        before = await town.run(lambda: Identity.all().order_by("id").values())
        for password in ("wrong", "", "pluie-du-matin", PASSWORD):
            assert await proved(town, browser, password) == 401, password
        assert await proved(town, browser, "soleil-de-midi") == 303
        assert await town.run(lambda: Identity.all().order_by("id").values()) == before
        await set_to(
            town, corp, replace(searching, user_filter="(&(uid={name})(objectClass=person)(uid=karim))")
        )
        assert await proved(town, browser, "soleil-de-midi") == 401, "no longer one of those who may"
    await set_to(town, corp, searching)
    assert await proved(town, browser, "soleil-de-midi") == 503
    await town.person("bruno")
    browser = Visitor(town, Double(), "")
    await browser.post(
        "/login", login="bruno", password=PASSWORD, form_token=await browser.form_token("/login")
    )
    assert await proved(town, browser, "wrong") == 401, "the directory, silent now, does not know him"
    assert await proved(town, browser, PASSWORD) == 303


async def test_proving_again_by_a_template(town: Town, tmp_path: Path) -> None:
    """Where nobody can be looked for, it is by username; whom the directory does not know, it proves nothing for."""
    async with slapd(tmp_path) as url:
        await set_to(town, await provider_of(town, "corp", creates_people=True), template(url))
        browser = Visitor(town, Double(), "")
        await browser.post(
            "/login",
            login="karim",
            password="pluie-du-matin",
            form_token=await browser.form_token("/login"),
        )
        assert await proved(town, browser, "soleil-de-midi") == 401
        assert await proved(town, browser, "pluie-du-matin") == 303
        [kept] = await town.run(lambda: Identity.all())
        for subject in ("somebody-else", None):
            await town.run(lambda s=subject: Identity.filter(id=kept.id).update(subject=s))  # type: ignore[misc]
            assert await proved(town, browser, "pluie-du-matin") == 401, subject


async def proved(town: Town, browser: Visitor, password: str) -> int:
    """Prove again on the page that comes after fifteen minutes; return the status, 303 only when it was noted."""
    await town.run(lambda: Session.all().update(proven_at=1))
    page = await browser.get("/confirm?return_to=/settings")
    form_token = page.body.decode().partition('name="form_token" value="')[2].partition('"')[0]
    answer = await browser.post(
        "/confirm", return_to="/settings", proof="recent", proof_password=password, form_token=form_token
    )
    noted = await town.run(lambda: Session.filter(proven_at__gt=from_ms(1)).count())
    assert noted == (answer.status == 303)
    return answer.status


async def test_a_silent_directory_holds_nothing_else(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    """While twenty ask a directory that takes connections and says nothing, Bruno logs in at once; those who wait in a row
    are told at the deadline, and those beyond the row at once."""
    assert SLAPD, "no slapd here, and .ci/run must have installed it"
    pytest.importorskip("ldap3")  # It is there; what is deprecated inside it is its own affair.
    monkeypatch.setattr(ldap, "ANSWER_S", 1)
    monkeypatch.setattr(ldap, "CONNECT_S", 1)
    await town.person("bruno")
    with socket.create_server(("127.0.0.1", 0), backlog=50) as silent:
        url = f"ldap://127.0.0.1:{silent.getsockname()[1]}"
        await set_to(town, await provider_of(town, "corp"), template(url))
        began = asyncio.get_running_loop().time()
        asking = [asyncio.create_task(outcome(town)) for _ in range(20)]
        while town.network.ldap.asking < ldap.MOST_AT_ONCE:
            await asyncio.sleep(0)
        assert await status_of(town, "bruno", PASSWORD) == 303
        assert town.network.ldap.asking == ldap.MOST_AT_ONCE, "they wait still"
        told = await asyncio.gather(*asking)
        assert asyncio.get_running_loop().time() - began < 2 * (1 + 1) + 2
    assert sum("too many" in each for each in told) == 20 - ldap.MOST_AT_ONCE
    assert all("cannot be asked" in each for each in told)
    assert town.network.ldap.asking == 0


async def outcome(town: Town) -> str:
    try:
        return await who(town, "amelie", "soleil-de-midi")
    except Unavailable as error:
        return error.sentence


async def test_it_is_a_provider_of_its_own(town: Town) -> None:
    """One provider is asked by LDAP or by OpenID Connect, never both: each would write its own id of the same person."""
    site = OpenId("Corp", issuer="https://login.corp.example", client_id="parvis")
    wanted = template("ldaps://ldap.corp.example")
    await town.run(lambda: add_provider(town.network, "oidc", site, by="ada"))
    oidc = await town.run(lambda: Provider.get(key="oidc"))
    with pytest.raises(Invalid) as refused:
        await set_to(town, oidc, wanted)
    assert "of its own" in refused.value.details["url"]
    await town.run(lambda: add_provider(town.network, "ldap", OpenId("Corp"), by="ada"))
    await set_to(town, await town.run(lambda: Provider.get(key="ldap")), wanted)
    with pytest.raises(Invalid) as refused:
        await town.run(lambda: change_provider(town.network, "ldap", site, by="ada"))
    assert "of its own" in refused.value.details["issuer"]
    await town.run(lambda: change_provider(town.network, "ldap", OpenId("Other title"), by="ada"))
    assert await town.run(lambda: LdapDirectory.all().values_list("id", flat=True)) == [
        (await town.run(lambda: Provider.get(key="ldap", issuer="", title="Other title"))).id
    ]


async def status_of(town: Town, name: str, password: str) -> int:
    """Log in on the page; return the status of the answer."""
    page = await town.anybody().ask("GET", "/login")
    cookie = page.headers["Set-Cookie"].partition(";")[0]
    form_token = page.body.decode().partition('name="form_token" value="')[2].partition('"')[0]
    form = {"form_token": form_token, "login": name, "password": password}
    return (await town.anybody().ask("POST", "/login", data=form, headers={"Cookie": cookie})).status


async def test_what_cannot_be_asked_safely(town: Town) -> None:
    corp = await provider_of(town, "corp")
    for wrong in (
        Wanted("http://ldap.corp.example", dn_template="uid={name}"),
        Wanted("ldaps://ldap.corp.example/x", dn_template="uid={name}"),
        Wanted("ldaps://", dn_template="uid={name}"),
        Wanted("ldaps://ldap.corp.example"),
        Wanted("ldaps://ldap.corp.example", dn_template="uid=amelie"),
        Wanted("ldaps://ldap.corp.example", dn_template="uid={name},cn={name}"),
        Wanted("ldaps://ldap.corp.example", BASE, "uid={name}"),
        Wanted("ldaps://ldap.corp.example", "", "(uid={name})"),
        Wanted("ldaps://ldap.corp.example", BASE, "(uid={name})", "uid={name}"),
    ):
        with pytest.raises(Invalid):
            await set_to(town, corp, wrong)
