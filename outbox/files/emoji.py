"""What administrators do with custom emoji: add, replace, remove. inbox/posts/posts.py stores those of other sites."""

from federation.network import Network
from models.core.audit import record
from models.core.errors import Invalid
from models.core.locks import alone
from models.core.transaction import transaction
from models.files.emoji import NAME, change_emoji, emoji_records, put_emoji, remove_emoji
from models.files.kinds import Kind
from models.files.media import Focus, create_upload
from outbox.files.media import Processing, Upload, process

MAX_BYTES = 256 * 1024


async def add(network: Network, name: str, upload: Upload, *, category: str = "", by: str) -> None:
    """Let `:name:` stand for a picture, in place of its former one. Raises Invalid."""
    _check_names(name, category)
    kind = _checked(network, upload)
    async with transaction():
        media = await create_upload(None, "emoji", name="", size=upload.path.stat().st_size, focus=Focus())
    media = await process(network, Processing(media, upload.path, kind, sender=upload.sender))
    async with transaction():
        before = "replaced" if await emoji_records([name], [""]) else ""
        await put_emoji("", name, media.id, category=category)
        await record(by, "emoji.add", name, before=before, after=category)


async def change(name: str, new_name: str, *, category: str = "", by: str) -> None:
    """Give an emoji another name or category. Texts that have the old name keep it, as text. Raises Invalid and NotFound.

    One writer of emoji names at a time.
    """
    _check_names(new_name, category)
    async with transaction():
        await alone("emoji.names")
        if await change_emoji(name, new_name, category):
            await record(by, "emoji.change", name, after=f"{new_name} {category}".strip())


async def remove(name: str, *, by: str) -> None:
    """Remove the emoji `:name:`, which is then text. Raises NotFound."""
    async with transaction():
        await remove_emoji(name)
        await record(by, "emoji.remove", name)


def _check_names(name: str, category: str) -> None:
    wrong = {}
    if not NAME.fullmatch(name):
        wrong["name"] = "must be 2 to 64 of A-Z, a-z, 0-9 and _"
    if len(category) > 100:
        wrong["category"] = "must have at most 100 characters"
    if wrong:
        raise Invalid(**wrong)


def _checked(network: Network, upload: Upload) -> Kind:
    if upload.path.stat().st_size > MAX_BYTES:
        raise Invalid(file=f"must be at most {MAX_BYTES // 1024} KiB")
    return network.media_store.check_picture(upload.path)
