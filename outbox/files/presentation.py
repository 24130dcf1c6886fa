"""Changes of a whole profile: texts, pictures, and defaults for posts."""

from collections.abc import Mapping
from types import MappingProxyType

from federation.network import Network
from models.core.accounts import Account, lock_accounts
from models.core.transaction import atomic
from models.files.media import Use, describe_picture
from outbox.files.media import Upload, check_description, store_pictures
from outbox.people import preferences
from outbox.people.preferences import Preferences, change_preferences
from outbox.people.profiles import Pictures, Profile, check_profile, meet_mentioned, update_profile


async def present(
    network: Network,
    account: Account,
    profile: Profile,
    defaults: Preferences,
    uploads: Mapping[Use, Upload | None],
    descriptions: Mapping[Use, str] = MappingProxyType({}),
) -> None:
    """Change all of a profile or nothing, and update followers' sites once. None removes a picture. Raises Invalid.

    `descriptions` say what the pictures show that there are then; they stay on this site.
    """
    check_profile(profile)
    preferences.checked(defaults)
    for each in descriptions.values():
        check_description(each)
    await meet_mentioned(network, account, profile)
    pictures = await store_pictures(network, account, uploads)
    await _present(network, account, profile, defaults, pictures, descriptions)


@atomic
async def _present(
    network: Network,
    account: Account,
    profile: Profile,
    defaults: Preferences,
    pictures: Pictures,
    descriptions: Mapping[Use, str],
) -> None:
    await update_profile(network, account, profile, pictures)
    await change_preferences(account, defaults)
    if descriptions:
        await lock_accounts(account.id)
    for use, description in descriptions.items():
        await describe_picture(account.id, use, description.strip())
