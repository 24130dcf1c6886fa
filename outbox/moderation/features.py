"""Switching features of the site off and on (FEATURES, models/core/features.py). Each switch is in the audit.

Nothing is deleted: what was written of a feature stays readable as posts, and is there again when it is switched on.
"""

from collections.abc import Mapping
from dataclasses import replace

from models.core.audit import record
from models.core.errors import Invalid
from models.core.features import FEATURES
from models.core.locks import alone
from models.core.look import choose, chosen_look
from models.core.site import Site
from models.core.transaction import after_commit, atomic


async def switch_features(site: Site, wanted: Mapping[str, bool], *, by: str) -> None:
    """Switch features on (True) or off, all that are named or none. Raises Invalid for a name that is none."""
    for name in wanted:
        if name not in FEATURES:
            raise Invalid(feature=f"must be one of {', '.join(FEATURES)}")
    if wanted:
        await _switch(site, wanted, by)


@atomic
async def _switch(site: Site, wanted: Mapping[str, bool], by: str) -> None:
    """Write what differs, and act by it from then on. One writer of the look at a time; the same again changes nothing."""
    await alone("site.look")
    before = await chosen_look()
    changed = {name: on for name, on in wanted.items() if on is (name in before.without)}
    if not changed:
        return
    off = {*before.without, *changed} - {name for name, on in changed.items() if on}
    after = replace(before, without=tuple(sorted(off)))
    await choose(after)
    for name, on in changed.items():
        await record(by, "site.feature", name, *("off", "on") if on else ("on", "off"))
    after_commit(lambda: site.looks.take(after))
