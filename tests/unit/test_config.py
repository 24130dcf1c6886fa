"""Settings: where they come from, how they are read, and the sentence when they are wrong."""

import re
from dataclasses import FrozenInstanceError, replace
from ipaddress import ip_network
from pathlib import Path

import pytest

from models.core.config import SETTINGS, Settings, load_settings, settings_in_force, shown
from models.core.errors import ConfigurationError
from web.process.cli import env_example

PARIS = {"PARVIS_ORIGIN": "https://paris.corp.example"}


def written(folder: Path, text: str) -> Path:
    file = folder / "parvis.toml"
    file.write_text(text, encoding="utf-8")
    return file


def refusal(environment: dict[str, str], file: Path | None = None) -> str:
    with pytest.raises(ConfigurationError) as caught:
        load_settings(file, environment)
    return str(caught.value)


def test_an_origin_is_all_that_is_needed() -> None:
    assert load_settings(None, PARIS) == Settings(origin="https://paris.corp.example")


def test_settings_do_not_change_while_running() -> None:
    settings = load_settings(None, PARIS)
    with pytest.raises(FrozenInstanceError):
        settings.name = "Lyon"  # type: ignore[misc]


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("name", " Siège ", "Siège"),
        ("data_dir", "/srv/parvis", Path("/srv/parvis")),
        ("data_dir", "~/parvis", Path.home() / "parvis"),
        ("tls_key", "", None),
        ("company_ca", "ca.pem", Path("ca.pem")),
        ("trusted_proxies", "10.0.0.0/8, ::1", (ip_network("10.0.0.0/8"), ip_network("::1"))),
        ("trusted_proxies", "", ()),
        ("languages", "en, fr", ("en", "fr")),
        ("post_max_characters", "500", 500),
        ("development", "yes", True),
        ("development", "FALSE", False),
        ("development", "", False),
    ],
)
def test_values_from_the_environment(name: str, text: str, value: object) -> None:
    settings = load_settings(None, {**PARIS, f"PARVIS_{name.upper()}": text})
    assert getattr(settings, name) == value


def test_a_file_takes_the_types_of_toml(tmp_path: Path) -> None:
    file = written(
        tmp_path,
        """
        origin = "http://paris.localhost:8001"
        development = true
        post_max_characters = 500
        languages = ["en", "fr"]
        trusted_proxies = ["10.0.0.0/8"]
        development_hosts = { "lyon.localhost" = "127.0.0.1:8002" }
        """,
    )
    settings = load_settings(file, {})
    assert settings.authority == "paris.localhost:8001"
    assert (settings.development, settings.post_max_characters, settings.languages) == (
        True,
        500,
        ("en", "fr"),
    )
    assert settings.trusted_proxies == (ip_network("10.0.0.0/8"),)
    assert settings.development_hosts == {"lyon.localhost": "127.0.0.1:8002"}


def test_the_environment_wins_over_the_file(tmp_path: Path) -> None:
    file = written(
        tmp_path, 'origin = "https://paris.corp.example"\nname = "Paris"\nlisten = "127.0.0.1:9000"\n'
    )
    settings = load_settings(file, {"PARVIS_NAME": "Siège", "PARVIS_CONFIG": "elsewhere"})
    assert (settings.name, settings.listen) == ("Siège", "127.0.0.1:9000")


def test_pairs_from_the_environment() -> None:
    environment = {
        "PARVIS_ORIGIN": "http://paris.localhost:8001",
        "PARVIS_DEVELOPMENT": "1",
        "PARVIS_DEVELOPMENT_HOSTS": "lyon.localhost=127.0.0.1:8002, hq.localhost=127.0.0.1:8003",
    }
    assert load_settings(None, environment).development_hosts == {
        "lyon.localhost": "127.0.0.1:8002",
        "hq.localhost": "127.0.0.1:8003",
    }


@pytest.mark.parametrize(
    ("name", "text", "why"),
    [
        ("ORIGIN", "", "`parvis init`"),
        ("ORIGIN", "paris.corp.example", "must look like https://"),
        ("ORIGIN", "ftp://paris.corp.example", "must look like https://"),
        ("ORIGIN", "https://paris.corp.example/", "without a path"),
        ("ORIGIN", "https://paris.corp.example?x", "without a path"),
        ("ORIGIN", "http://paris.corp.example", "must start with https://"),
        ("DATABASE", "mysql://paris", "PARVIS_DATABASE must be empty (SQLite) or start with postgres://"),
        ("LISTEN", "8000", "must look like 127.0.0.1:8000"),
        ("LISTEN", "127.0.0.1:80000", "must look like 127.0.0.1:8000"),
        ("LISTEN", "127.0.0.1:http", "must look like 127.0.0.1:8000"),
        ("LOG_LEVEL", "loud", "debug, info, warning or error"),
        ("TLS_KEY", "key.pem", "set both or none"),
        ("DEVELOPMENT_HOSTS", "lyon.localhost=127.0.0.1:8002", "only for PARVIS_DEVELOPMENT=1"),
        ("DEVELOPMENT_HOSTS", "lyon.localhost", "not a valid name=address:port"),
        ("DEVELOPMENT", "perhaps", "PARVIS_DEVELOPMENT='perhaps'"),
        ("CLOCK_PAST_S", "-1", "not a valid seconds"),
        ("CLOCK_PAST_S", "1.5", "not a valid seconds"),
        ("CLOCK_AHEAD_S", "99999999999", "must be at most 3153600000 (seconds)"),
        ("DELIVERY_HORIZON_S", str(10**30), "must be at most 3153600000 (seconds)"),
        ("MEDIA_KEPT_S", str(10**12), "must be at most 3153600000 (seconds)"),
        ("RECEIPTS_KEPT_DAYS", "36501", "must be at most 36500 (days)"),
        ("ACCESS_KEPT_DAYS", str(10**30), "must be at most 36500 (days)"),
        ("SESSION_IDLE_S", "60", "must be at least 300"),
        ("SESSION_LIFE_S", "0", "must be at least 300"),
        ("UNUSED_ACCESS_MONTHS", "1201", "must be at most 1200 (months)"),
        ("SOURCE_URL", "git.corp.example/parvis", "must start with https://"),
        ("NOTIFICATIONS_KEPT_DAYS", "0", "must be at least 1: 0 would delete what has just come"),
        ("EGRESS_KEPT_DAYS", "0", "write 36500"),
        ("RECEIVED_KEPT_DAYS", "6", "must be at least 7"),
        ("ANNOUNCEMENT_REMINDERS", str(2**31), "must be at most 1000 (times)"),
        ("HOME_ENTRIES_KEPT", str(2**63), "must be at most 1000000000000000 (posts)"),
        ("TRUSTED_PROXIES", "10.0.0.1/8", "not a valid networks"),
        ("TRUSTED_PROXIES", "proxy.corp.example", "not a valid networks"),
    ],
)
def test_a_wrong_value_is_explained_by_name(name: str, text: str, why: str) -> None:
    sentence = refusal({**PARIS, f"PARVIS_{name}": text})
    assert why in sentence
    assert f"PARVIS_{name}" in sentence


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("post_max_characters = true", "POST_MAX_CHARACTERS"),
        ("name = 7", "NAME"),
        ('nmae = "Paris"', "no setting 'nmae'. Is name meant?"),
        ("plugins = true", "no setting 'plugins'. Known: access_kept_days"),
        ("name = Paris", "not valid TOML"),
    ],
)
def test_a_wrong_line_in_the_file_is_explained(tmp_path: Path, line: str, why: str) -> None:
    assert why in refusal(PARIS, written(tmp_path, line))


@pytest.mark.parametrize(
    ("variable", "why"),
    [
        ("PARVIS_ORIGN", "Is PARVIS_ORIGIN meant?"),
        ("PARVIS_TRUSTED_PROXY", "Is PARVIS_TRUSTED_PROXIES meant?"),
        ("PARVIS_listen", "Is PARVIS_LISTEN meant?"),
        ("PARVIS_PLUGINS", "Known: PARVIS_ACCESS_KEPT_DAYS"),
        ("PARVIS_", "no such setting"),
    ],
)
def test_an_unknown_variable_is_refused_with_what_may_be_meant(variable: str, why: str) -> None:
    sentence = refusal({**PARIS, variable: ""})
    assert f"The environment has {variable}, and" in sentence
    assert why in sentence


def test_what_containers_say_of_a_service_called_parvis_is_no_setting() -> None:
    given = {
        "PARVIS_SERVICE_HOST": "10.0.0.7",
        "PARVIS_SERVICE_PORT_HTTP": "8000",
        "PARVIS_PORT": "tcp://10.0.0.7:8000",
        "PARVIS_PORT_8000_TCP_ADDR": "10.0.0.7",
        "PARVIS_CONFIG": "elsewhere.toml",
        "MYPARVIS_NAME": "Lyon",
    }
    assert load_settings(None, {**PARIS, **given}) == load_settings(None, PARIS)


@pytest.mark.parametrize(
    ("name", "value", "seen"),
    [
        ("s3_secret_key", "geheim", "(hidden)"),
        ("s3_secret_key", "", ""),
        ("database", "postgres://parvis:geheim@db:5432/parvis", "postgres://parvis:(hidden)@db:5432/parvis"),
        ("database", "postgres://parvis:ge:he@im@db/parvis", "postgres://parvis:(hidden)@db/parvis"),
        (
            "database",
            "postgres://db/parvis?user=x&password=geheim",
            "postgres://db/parvis?user=x&password=(hidden)",
        ),
        ("database", "postgres://parvis:ge/he?im@db/parvis", "postgres://parvis:(hidden)@db/parvis"),
        ("database", "postgres://parvis@db/parvis", "postgres://parvis@db/parvis"),
        ("s3_endpoint", "https://key:geheim@s3.corp.example", "https://key:(hidden)@s3.corp.example"),
        ("development_hosts", {"lyon": "127.0.0.1:1"}, "lyon=127.0.0.1:1"),
        ("languages", ["fr", "en"], "fr,en"),
        ("development", False, "0"),
    ],
)
def test_no_password_is_shown(name: str, value: object, seen: str) -> None:
    assert shown(name, value) == seen


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    assert f"{tmp_path}/no.toml cannot be read" in refusal(PARIS, tmp_path / "no.toml")


SECRETS = ['database = "postgres://parvis:k7xw@db.corp.example/parvis"', 's3_secret_key = "k7xw"']
SECRET_OF = ["PARVIS_DATABASE", "PARVIS_S3_SECRET_KEY"]


@pytest.mark.parametrize(("line", "name"), list(zip(SECRETS, SECRET_OF, strict=True)))
@pytest.mark.parametrize("mode", [0o644, 0o604, 0o606, 0o602])
def test_a_file_with_a_secret_that_everybody_can_read_is_refused(
    tmp_path: Path, line: str, name: str, mode: int
) -> None:
    file = written(tmp_path, line)
    file.chmod(mode)
    sentence = refusal(PARIS, file)
    assert f"{file} holds a secret ({name}) and is open to everybody on this machine ({mode:o})" in sentence
    assert f"chmod 600 {file}" in sentence
    assert "k7xw" not in sentence


@pytest.mark.parametrize(
    ("line", "mode"),
    [
        (SECRETS[0], 0o600),
        (SECRETS[0], 0o640),  # root's file, for the group of the service
        (SECRETS[1], 0o400),
        ('name = "Paris"', 0o644),
        ('database = "postgres://db.corp.example/parvis"', 0o644),
        ('database = "postgres:///parvis?host=/run/postgresql"', 0o644),
        ('database = ""', 0o644),
        ('s3_secret_key = ""', 0o644),
    ],
)
def test_other_files_may_be_read(tmp_path: Path, line: str, mode: int) -> None:
    file = written(tmp_path, line)
    file.chmod(mode)
    load_settings(file, PARIS)


@pytest.mark.parametrize("url", ["postgres:///parvis?password=k7xw", "postgres://parvis:k7/xw@db", "k7xw"])
def test_what_may_hold_a_password_is_taken_for_a_secret(tmp_path: Path, url: str) -> None:
    file = written(tmp_path, f'database = "{url}"')
    file.chmod(0o644)
    assert "holds a secret" in refusal(PARIS, file)


@pytest.mark.parametrize(
    "value", ["Claire", "http://corp.example/", "a@b.example c@d.example", "@", "https://"]
)
def test_a_contact_that_nobody_can_reach_is_refused(value: str) -> None:
    assert "PARVIS_SECURITY_CONTACT" in refusal(
        {**PARIS, "PARVIS_SECURITY_CONTACT": f"ok@b.example, {value}"}
    )


def test_a_secret_that_is_no_text_is_not_repeated(tmp_path: Path) -> None:
    file = written(tmp_path, "s3_secret_key = 4711")
    file.chmod(0o600)
    assert "4711" not in refusal(PARIS, file)


def test_what_is_called_a_secret_is_one() -> None:
    named = {s.name for s in SETTINGS if re.search("secret|password|token", s.name)}
    assert named <= {s.name for s in SETTINGS if s.metadata["secret"]}


def test_every_setting_says_why_it_exists() -> None:
    for setting in SETTINGS:
        assert setting.metadata["why"], setting.name
        numeric = setting.type in (int, float)
        assert not numeric or setting.metadata["unit"], f"{setting.name} needs a unit"


@pytest.mark.parametrize(
    ("name", "value"), [("MEDIA_DECODER_MEMORY_BYTES", "1000000"), ("MEDIA_DECODER_S", "0")]
)
def test_decoders_cannot_be_starved_by_a_setting(name: str, value: str) -> None:
    assert f"PARVIS_{name} must be at least" in refusal({**PARIS, f"PARVIS_{name}": value})


def test_env_example_is_what_parvis_settings_prints() -> None:
    file = Path(__file__).parents[2] / "deploy" / "env.example"
    assert file.read_text("utf-8") == env_example(), "run: parvis settings --example > deploy/env.example"


def test_env_example_holds_the_defaults() -> None:
    lines = [line.removeprefix("# ") for line in env_example().splitlines() if line.startswith("# PARVIS_")]
    environment = dict(line.split("=", 1) for line in lines)
    assert environment.keys() == {f"PARVIS_{setting.name.upper()}" for setting in SETTINGS}
    assert load_settings(None, {**environment, **PARIS}) == load_settings(None, PARIS)


def test_where_each_setting_comes_from_is_remembered(tmp_path: Path) -> None:
    """Changed on a page wins over the environment, that over the file; nothing secret is shown."""
    file = written(
        tmp_path,
        'origin = "https://paris.corp.example"\nname = "Paris"\nlanguages = ["en"]\ns3_bucket = "files"\n'
        's3_endpoint = "https://s3.corp.example"\n',
    )
    file.chmod(0o600)
    environment = {
        "PARVIS_NAME": "Siège",
        "PARVIS_POST_MAX_CHARACTERS": "500",
        "PARVIS_DATABASE": "postgres://parvis:geheim@db/parvis",
        "PARVIS_S3_SECRET_KEY": "geheim",
    }
    settings = replace(load_settings(file, environment), media_per_post=8)
    found = {each.name: each for each in settings_in_force(settings, {"post_max_characters": 800})}
    assert list(found) == [each.name for each in SETTINGS]
    assert (found["name"].origin, found["name"].source, found["name"].value) == (
        "environment",
        "PARVIS_NAME",
        "Siège",
    )
    assert (found["languages"].origin, found["languages"].source) == ("file", str(file))
    assert (found["languages"].value, found["languages"].default) == ("en", "fr,en")
    assert (found["post_max_characters"].origin, found["post_max_characters"].value) == ("page", "800")
    assert (found["listen"].origin, found["listen"].source) == ("default", "")
    assert found["media_link_s"].unit == "seconds"
    assert found["media_link_s"].variable == "PARVIS_MEDIA_LINK_S"
    assert found["s3_secret_key"].value == "(hidden)"
    assert found["database"].value == "postgres://parvis:(hidden)@db/parvis"
    assert "geheim" not in str(found.values())
    assert "geheim" not in str(settings.sources)
    assert all(each.why for each in found.values())
