"""`parvis rule`: the membership rules of other sites' groups, which an admin approves one by one."""

from typing import TYPE_CHECKING

import click

from web.process.commands.common import on_site, table, typist

if TYPE_CHECKING:
    from models.core.site import Site
    from models.groups.rules import ReceivedRule


@click.group()
def rule() -> None:
    """Rules by which groups of other sites would take in people of this one. None does before it is approved here."""


GROUP = click.argument("group", metavar="GROUP")
CODE = click.argument("code", metavar="CODE")


@rule.command("list")
@on_site
async def rule_list(site: "Site") -> None:
    """List the rules of other sites: whom they mean, how many people here that is, and what was decided.

    CODE stands for whom a rule means. A rule that changes gets another one, and has to be approved again.
    """
    from models.groups.rules import received_rules

    table(
        ["GROUP", "CODE", "RULE", "PEOPLE HERE", "TAKEN IN", "STATE", "BY", "APPROVED BEFORE"],
        [
            [
                each.handle,
                each.rule.code,
                each.rule,
                each.means,
                each.members,
                f"{each.state}, mandatory" if each.mandatory and each.state == "approved" else each.state,
                each.decided_by,
                each.approved,
            ]
            for each in await received_rules()
        ],
        "No group of another site has a rule for people of this one.",
    )


@rule.command("approve")
@GROUP
@CODE
@click.option("--mandatory", is_flag=True, help="People cannot leave the group: leaving mutes it.")
@on_site
async def rule_approve(site: "Site", group: str, code: str, mandatory: bool) -> None:
    """Let GROUP (name@host) take in whom its rule means, within a minute. CODE is that of `parvis rule list`."""
    from federation.network import open_network
    from outbox.groups.rules import approve

    async with open_network(site) as network:
        found = await _rule_of(group)
        await approve(network, found.group_id, code, mandatory=mandatory, by=typist())
    click.echo(f"{group} takes in the {found.means} people here whom its rule means.")


@rule.command("refuse")
@GROUP
@CODE
@on_site
async def rule_refuse(site: "Site", group: str, code: str) -> None:
    """Let GROUP take nobody in by its rule. Whom it took in before are let go within a minute."""
    from outbox.groups.rules import refuse

    found = await _rule_of(group)
    await refuse(found.group_id, code, by=typist())
    click.echo(f"Refused: {group} takes nobody in by its rule.")


async def _rule_of(handle: str) -> "ReceivedRule":
    from models.core.errors import NotFound
    from models.groups.rules import received_rules

    wanted = handle.removeprefix("@").lower()
    found = next((each for each in await received_rules() if each.handle == wanted), None)
    if found is None:
        raise NotFound(f"{handle} is no group of another site with a rule: see parvis rule list")
    return found
