"""`parvis roles`: what each role may, and which commands do the same.

Who may run commands owns the site: the shell asks for no role. COMMANDS says whose work each is, so that a command and the
page that does the same are the same person's.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING

import click

from web.process.commands.common import table

if TYPE_CHECKING:
    from models.people.roles import Duty

COMMANDS: Mapping[str, "Duty | None"] = {
    "person": "people",
    "peer": "federation",
    "move": "federation",
    "rule": "federation",
    "directory": "federation",
    "queue": "federation",
    "received": "federation",
    "deliveries": "federation",
    "egress": "egress",
    "announce": "communicator",
    "emoji": "site",
    "synonyms": "site",
    "template": "site",
    "site": "site",
    "provider": "site",
    "mail": "site",
    "settings": "site",
    "doctor": "site",
    "push": "site",
    # Nobody's on a page: these run, build, save and repair the site itself.
    "init": None,
    "serve": None,
    "migrate": None,
    "backup": None,
    "restore": None,
    "rotate": None,
    "search": None,
    "repair": None,
    "roles": None,
    "routes": None,
    "handlers": None,
    "sbom": None,
    "demo": None,
}
"""Command -> the duty of whose work it is; None for what only the machine's owner does."""


@click.command()
def roles() -> None:
    """Show what each role may: the commands that are its work, the roles that it gives, and its pages in /admin."""
    from models.people.roles import MAY, ROLES, grantable
    from web.admin import PAGES

    pages = [page for section in PAGES.values() for page in section]
    table(
        ["ROLE", "COMMANDS", "GIVES", "PAGES"],
        [
            [
                role,
                " ".join(name for name, duty in COMMANDS.items() if duty in duties),
                " ".join(each for each in ROLES if each in grantable({role})),
                " ".join(page.path for page in pages if page.duty in duties),
            ]
            for role, duties in MAY.items()
        ],
    )
