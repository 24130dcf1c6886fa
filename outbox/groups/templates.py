"""What administrators do with the templates of groups: add and remove their own."""

import re

from models.core.audit import record
from models.core.errors import Invalid, NotFound
from models.core.transaction import transaction
from models.groups.templates import Template, drop_template, keep_template
from outbox.groups.groups import MAX_NAME, MAX_SLOW_S, wrong_words

_KEY = re.compile(r"[a-z0-9_-]{1,30}", re.ASCII)


async def add_template(wanted: Template, *, by: str) -> None:
    """Add a template of this site, or change it; one with the key of a built-in one replaces that.

    The same again changes nothing.
    """
    wrong = wrong_words(wanted.access, wanted.kind, wanted.description, wanted.rules)
    if not _KEY.fullmatch(wanted.key):
        wrong["key"] = "must be at most 30 of a-z, 0-9, - and _"
    if not 0 < len(wanted.name.strip()) <= MAX_NAME:
        wrong["name"] = f"must have between 1 and {MAX_NAME} characters"
    if not 0 <= wanted.slow_mode_s <= MAX_SLOW_S:
        wrong["slow_mode_s"] = f"must be between 0 and {MAX_SLOW_S}"
    if wrong:
        raise Invalid(**wrong)
    async with transaction():
        if await keep_template(wanted):
            await record(by, "group_template.add", wanted.key, after=wanted.name)


async def remove_template(key: str, *, by: str) -> None:
    """Remove a template of this site's own."""
    async with transaction():
        if not await drop_template(key):
            raise NotFound(f"This site has no template {key} of its own")
        await record(by, "group_template.remove", key)
