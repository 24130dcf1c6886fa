"""Run by tests/identity_providers/own_canaille.py, in Canaille's environment: FOLDER CALLBACK AFTER_LOGOUT.

Makes a provider with Amélie and a client `parvis`, prints its port, and serves until its standard input ends. The folder has
its certificate.
"""

import contextlib
import json
import os
import secrets
import ssl
import sys
import threading
from pathlib import Path

folder, callback, after_logout = sys.argv[1:]
settings = Path(folder) / "canaille.toml"
os.environ["CANAILLE_CONFIG"] = str(settings)

from canaille import create_app  # noqa: E402
from canaille.commands import cli  # noqa: E402
from canaille.oidc import provider  # noqa: E402
from joserfc.jwk import RSAKey  # noqa: E402
from werkzeug.serving import make_server  # noqa: E402

# Its access tokens hold nothing but who, for whom and the second: two sign-ins within one get the same token, and it
# answers the second 500, since it keeps each token once.
provider.generate_access_token = lambda **_: secrets.token_urlsafe(36)

key = RSAKey.generate_key(2048, auto_kid=True).as_dict(private=True)
written = ", ".join(f"{name} = {json.dumps(value)}" for name, value in key.items())
settings.write_text(
    f"""
SECRET_KEY = "of this test only"
SERVER_NAME = "login.corp.example"
PREFERRED_URL_SCHEME = "https"
[CANAILLE]
DATABASE = "sql"
[CANAILLE_SQL]
DATABASE_URI = "sqlite:///{folder}/canaille.sqlite"
[CANAILLE_OIDC]
ACTIVE_JWKS = [{{{written}}}]
"""
)


def do(*words: str) -> None:
    with contextlib.redirect_stdout(sys.stderr):
        cli.main(list(words), standalone_mode=False)


do("install")
do(
    *("create", "user", "--user-name", "amelie", "--password", "correct horse battery"),
    *("--emails", "amelie@corp.example", "--given-name", "Amélie", "--family-name", "Martin"),
)
do(
    *(
        "create",
        "client",
        "--client-id",
        "parvis",
        "--client-secret",
        "a-secret-of-parvis",
        "--client-name",
        "Parvis",
    ),
    *("--redirect-uris", callback, "--post-logout-redirect-uris", after_logout),
    *("--grant-types", "authorization_code", "--grant-types", "refresh_token", "--response-types", "code"),
    *("--scope", "openid", "--scope", "profile", "--scope", "email", "--scope", "groups"),
    *("--token-endpoint-auth-method", "client_secret_basic"),
)
do("set", "client", "parvis", "--audience", "parvis")
shown = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
shown.load_cert_chain(f"{folder}/canaille.pem")
serving = make_server("127.0.0.1", 0, create_app(), threaded=True, ssl_context=shown)
print(json.dumps({"port": serving.server_port}), flush=True)
threading.Thread(target=lambda: (sys.stdin.read(), os._exit(0)), daemon=True).start()
serving.serve_forever()
