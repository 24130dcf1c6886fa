"""Changes of a whole profile: texts, pictures, and defaults for posts."""

from collections.abc import Mapping

from federation.network import Network
from models.core.accounts import Account
from models.core.transaction import atomic
from models.files.media import Use
from outbox.files.media import Upload, store_pictures
from outbox.people import preferences
from outbox.people.preferences import Preferences, change_preferences
from outbox.people.profiles import Pictures, Profile, check_profile, meet_mentioned, update_profile


async def present(
    network: Network,
    account: Account,
    profile: Profile,
    defaults: Preferences,
    uploads: Mapping[Use, Upload | None],
) -> None:
    """Change all of a profile or nothing, and update followers' sites once. None removes a picture. Raises Invalid."""
    check_profile(profile)
    preferences.checked(defaults)
    await meet_mentioned(network, account, profile)
    pictures = await store_pictures(network, account, uploads)
    await _present(network, account, profile, defaults, pictures)


@atomic
async def _present(
    network: Network, account: Account, profile: Profile, defaults: Preferences, pictures: Pictures
) -> None:
    await update_profile(network, account, profile, pictures)
    await change_preferences(account, defaults)
