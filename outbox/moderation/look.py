"""What admins choose of how their site shows itself. Each change is in the audit, and seen at once by whoever asks next.

The row, and what is shown where it is empty: models/core/look.py.
"""

import re
from dataclasses import asdict, dataclass, fields, replace

from federation.network import Network
from models.core.audit import record
from models.core.errors import Invalid
from models.core.locks import alone
from models.core.look import MAX_DESCRIPTION, MAX_LANGUAGES, MAX_NAME, Chosen, choose, chosen_look
from models.core.site import Site
from models.core.transaction import after_commit, atomic, transaction
from models.core.zones import check_zone
from models.files.media import Focus, create_upload, discard
from models.text.cleaning import clean_name
from outbox.files.media import Processing, Upload, process

MAX_LOGO_BYTES = 1024 * 1024
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})?", re.ASCII)


@dataclass(frozen=True)
class Changes:
    """What is to change; None leaves it as it is, and what is empty is as the settings say."""

    name: str | None = None
    description: str | None = None
    hue: int | str | None = None
    """0 to 359, also as it was typed; "": that of Parvis."""
    languages: tuple[str, ...] | None = None
    """Codes, best first."""
    time_zone: str | None = None
    counters_shown: bool | None = None


async def change_look(site: Site, wanted: Changes, *, by: str) -> None:
    """Change how the site shows itself, all of it or nothing. Raises Invalid, with what is wrong by field."""
    changes = _checked(wanted)
    if changes:
        await _change(site, changes, by)


async def set_logo(network: Network, upload: Upload | None, *, by: str) -> None:
    """Give the site another logo, or none. Raises Invalid for what is no picture, or too large."""
    logo_id = await _stored(network, upload) if upload else None
    await _change(network.site, {"logo_id": logo_id}, by)


async def _stored(network: Network, upload: Upload) -> int:
    size = upload.path.stat().st_size
    if size > MAX_LOGO_BYTES:
        raise Invalid(logo=f"must be at most {MAX_LOGO_BYTES // 1024} KiB")
    kind = network.media_store.check_picture(upload.path)
    async with transaction():
        media = await create_upload(None, "logo", name="", size=size, focus=Focus())
    return (await process(network, Processing(media, upload.path, kind, sender=upload.sender))).id


@atomic
async def _change(site: Site, changes: dict[str, object], by: str) -> None:
    """Write what differs, and show it from then on. One writer at a time; the same again changes nothing."""
    await alone("site.look")
    before = await chosen_look()
    after = replace(before, **changes)  # type: ignore[arg-type]
    if after == before:
        return
    if before.logo_id and before.logo_id != after.logo_id:
        await discard("id = $2", before.logo_id)
    await choose(after)
    for name in (each.name for each in fields(Chosen)):
        old, new = getattr(before, name), getattr(after, name)
        if old != new:
            await record(by, "site.look", name, _said(old), _said(new))
    after_commit(lambda: site.looks.take(after))


def _said(value: object) -> str:
    return ", ".join(value) if isinstance(value, tuple) else "" if value is None else str(value)


def _checked(wanted: Changes) -> dict[str, object]:
    """Return what is to change, as it is kept."""
    changes = {name: value for name, value in asdict(wanted).items() if value is not None}
    wrong: dict[str, str] = {}
    for name, most in (("name", MAX_NAME), ("description", MAX_DESCRIPTION)):
        if name in changes:
            changes[name] = clean_name(changes[name], most + 1)
            if len(changes[name]) > most:
                wrong[name] = f"must have at most {most} characters"
    if "hue" in changes:
        changes["hue"] = hue = _hue(changes["hue"])
        if hue is not None and not 0 <= hue < 360:
            wrong["hue"] = "must be a number of degrees from 0 to 359, or empty"
    if "languages" in changes:
        changes["languages"], problem = _languages(changes["languages"])
        wrong |= {"languages": problem} if problem else {}
    try:
        check_zone(changes.get("time_zone", ""))
    except Invalid as error:
        wrong |= error.details
    if wrong:
        text = "; ".join(f"{name.replace('_', ' ')} {problem}" for name, problem in wrong.items())
        raise Invalid(f"Validation failed: {text}", **wrong)
    return changes


def _hue(typed: int | str) -> int | None:
    """Return a hue in degrees; None for "", and -1 for what is no number."""
    text = str(typed).strip()
    if not text:
        return None
    return int(text) if text.isascii() and text.isdecimal() and len(text) <= 3 else -1


def _languages(typed: tuple[str, ...]) -> tuple[tuple[str, ...], str]:
    """Return codes without repetition, and what is wrong with them."""
    codes = tuple(dict.fromkeys(each.strip() for each in typed if each.strip()))
    wrong = [code for code in codes if not _LANGUAGE.fullmatch(code)]
    if wrong or len(",".join(codes)) > MAX_LANGUAGES:
        return codes, "must be codes such as fr or en, best first"
    return codes, ""
