"""How our people present themselves, changed as a whole: what is said of them, their pictures, and what they post by default."""

from collections.abc import Mapping

from federation.network import Network
from models.core.accounts import Account
from models.core.transaction import atomic
from models.files.media import Use
from outbox.files.media import Upload, take_pictures
from outbox.people import preferences
from outbox.people.preferences import Preferences, change_preferences
from outbox.people.profiles import Pictures, Profile, check_profile, update_profile


async def present(
    network: Network, account: Account, profile: Profile, defaults: Preferences, uploads: Mapping[Use, Upload]
) -> None:
    """Change all that one shows of oneself, or nothing, and tell followers' sites once. Raises Invalid."""
    check_profile(profile)
    preferences.checked(defaults)
    pictures = await take_pictures(network, account, uploads)
    await _present(network, account, profile, defaults, pictures)


@atomic
async def _present(
    network: Network, account: Account, profile: Profile, defaults: Preferences, pictures: Pictures
) -> None:
    await update_profile(network, account, profile, pictures)
    await change_preferences(account, defaults)
