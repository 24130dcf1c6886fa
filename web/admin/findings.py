"""What the doctor finds, in the words of who reads the page: what is so, what to do about it, and on which page.

The findings are those of outbox/administration/doctor.py, by their keys; the command line says them in English.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import quote

from babel.units import format_unit
from markupsafe import Markup

from outbox.administration.doctor import Finding
from web.http.formats import moment, number, size
from web.http.language import N_, READING
from web.http.texts import text


@dataclass(frozen=True)
class Words:
    """The words for a finding; its values stand in them."""

    subject: str
    what: str
    do: str = ""
    path: str = ""
    """Where it is done; {host} stands for the site that it is about."""


@dataclass(frozen=True)
class Explained:
    """A finding in the reader's language."""

    level: str
    subject: Markup
    what: Markup
    do: Markup
    path: str


_RENEW = N_("Get its successor from whoever issued it.")
_CLOCK = N_(
    "Let the machine set its clock by itself (NTP): other sites refuse what is signed at a wrong time."
)
_PEER = "/admin/peers/{host}"

FINDINGS: Mapping[str, Words] = {
    "settings": Words(N_("Settings"), N_("The settings cannot be read.")),
    "origin": Words(N_("Address"), N_("This site’s address is %(origin)s.")),
    "origin_wrong": Words(
        N_("Address"),
        N_("The address %(origin)s is not written as other sites compare it."),
        N_("Run parvis doctor on the machine: it says how to write it."),
    ),
    "development": Words(
        N_("Development"),
        N_("The settings for development are on: connections without encryption are allowed."),
        N_(
            "Never do this with real people. Take PARVIS_DEVELOPMENT out of the settings and restart the site."
        ),
    ),
    "folder_missing": Words(
        N_("Data folder"),
        N_("The folder %(folder)s does not exist."),
        N_("Correct data_dir in the settings."),
    ),
    "folder_closed": Words(
        N_("Data folder"),
        N_("The site may not write in %(folder)s."),
        N_("Give the folder to the user as whom the site runs (chown)."),
    ),
    "file_open": Words(
        N_("Files of the site"),
        N_("%(file)s can be read by other users of the machine."),
        N_("Run: %(remedy)s"),
    ),
    "file_private": Words(N_("Files of the site"), N_("Nobody else may read %(file)s.")),
    "key_open": Words(
        N_("Private key"),
        N_("%(file)s can be read by everybody on the machine."),
        N_("Run: %(remedy)s. Then get a new key: others may have this one."),
    ),
    "disk": Words(N_("Disk"), N_("%(left_bytes)s are free."), path="/admin/storage"),
    "disk_low": Words(
        N_("Disk"),
        N_("Only %(left_bytes)s are free in %(folder)s."),
        N_("Make room, or get a larger disk."),
        "/admin/storage",
    ),
    "disk_files": Words(
        N_("Disk"),
        N_("The disk has room for %(files)s more files only, in %(folder)s."),
        N_("Delete files that nobody needs, or make a file system with more of them (inodes)."),
    ),
    "videos": Words(N_("Videos and sounds"), N_("They are read by %(program)s.")),
    "videos_refused": Words(
        N_("Videos and sounds"),
        N_("They are refused, because ffmpeg is not installed."),
        N_("If people are to post them, install it (Debian: apt install ffmpeg)."),
    ),
    "scanner": Words(N_("Malware"), N_("Files are looked at by clamd. Age of its signatures: %(days)s.")),
    "scanner_old": Words(
        N_("Malware"), N_("The signatures of clamd are %(days)s old."), N_("See whether freshclam runs.")
    ),
    "scanner_empty": Words(N_("Malware"), N_("clamd has no signatures."), N_("Run freshclam.")),
    "scanner_silent": Words(
        N_("Malware"),
        N_("clamd does not answer at %(place)s, and no file is taken until it does."),
        N_("Start clamd, or correct media_scanner in the settings."),
    ),
    "memory": Words(N_("Memory"), N_("Reading a file may take %(wanted_bytes)s.")),
    "memory_of_service": Words(
        N_("Memory"),
        N_(
            "The service may have %(limit_bytes)s, so reading a file gets %(gets_bytes)s instead of %(wanted_bytes)s. Large files are refused."
        ),
        N_(
            "Set MemoryMax= (in a container, its limit) to %(needed_bytes)s or more, or lower media_decoder_memory_bytes."
        ),
    ),
    "memory_of_process": Words(
        N_("Memory"),
        N_(
            "A process may have %(limit_bytes)s, so reading a file gets %(gets_bytes)s instead of %(wanted_bytes)s. Large files are refused."
        ),
        N_("Raise LimitAS= and LimitDATA=, or lower media_decoder_memory_bytes."),
    ),
    "killed": Words(
        N_("Memory"),
        N_("Processes of the service that ended because memory had run out: %(processes)s."),
        N_("Raise MemoryMax= (in a container, its limit)."),
    ),
    "descriptors": Words(
        N_("Open files"),
        N_("%(used)s of %(most)s files and connections that the service may have open are in use."),
        N_("Raise LimitNOFILE= and restart the site."),
    ),
    "tls": Words(N_("HTTPS"), N_("The certificate %(file)s is good for %(days)s more.")),
    "tls_of_proxy": Words(N_("HTTPS"), N_("A proxy in front of %(address)s does it.")),
    "tls_missing": Words(
        N_("HTTPS"),
        N_("%(address)s is served without encryption."),
        N_("Only a proxy with HTTPS, on a network of its own, may reach it."),
    ),
    "tls_unreadable": Words(
        N_("HTTPS"),
        N_("%(file)s and %(key)s cannot be read, or do not belong together: %(error)s"),
        N_("Correct tls_certificate and tls_key in the settings."),
    ),
    "tls_expired": Words(
        N_("HTTPS"), N_("The certificate %(file)s has expired: nobody reaches the site."), _RENEW
    ),
    "tls_of_other": Words(
        N_("HTTPS"), N_("The certificate %(file)s is not for %(host)s."), N_("Get one that names it.")
    ),
    "tls_ends": Words(N_("HTTPS"), N_("The certificate %(file)s ends in %(days)s."), _RENEW),
    "served": Words(N_("HTTPS as people see it"), N_("The certificate is good for %(days)s more.")),
    "served_ends": Words(
        N_("HTTPS as people see it"), N_("The certificate that %(host)s shows ends in %(days)s."), _RENEW
    ),
    "served_old": Words(
        N_("HTTPS as people see it"),
        N_("%(host)s shows an older certificate than %(file)s."),
        N_("Restart the site, or the proxy in front of it."),
    ),
    "served_unseen": Words(
        N_("HTTPS as people see it"),
        N_("The certificate could not be looked at: %(error)s"),
        N_("See whether people reach the site, and which certificate they are shown."),
    ),
    "ca": Words(N_("Company authority"), N_("%(file)s is trusted.")),
    "ca_ends": Words(N_("Company authority"), N_("%(file)s ends: %(end)s."), N_("Ask for its successor.")),
    "ca_unreadable": Words(
        N_("Company authority"),
        N_("%(file)s cannot be read as certificates: %(error)s"),
        N_("Correct company_ca in the settings."),
    ),
    "client_certificate": Words(N_("Certificate for other sites"), N_("%(file)s is shown to them.")),
    "client_certificate_ends": Words(
        N_("Certificate for other sites"), N_("%(file)s ends: %(end)s."), _RENEW
    ),
    "client_certificate_unreadable": Words(
        N_("Certificate for other sites"),
        N_("%(file)s cannot be read as a certificate: %(error)s"),
        N_("Correct client_certificate in the settings."),
    ),
    "database": Words(N_("Database"), N_("It answers, and the keys open with this site’s secret.")),
    "database_wrong": Words(N_("Database"), N_("It does not answer as it should: %(error)s")),
    "database_damaged": Words(
        N_("Database"), N_("It is damaged: %(error)s"), N_("Stop the site now, and restore a backup.")
    ),
    "clock": Words(N_("Clock"), N_("It shows %(shown)s.")),
    "clock_behind": Words(
        N_("Clock"), N_("It shows %(shown)s, which is earlier than what has happened here already."), _CLOCK
    ),
    "clock_differs": Words(
        N_("Clock"), N_("It differs from that of other sites by %(seconds)s seconds."), _CLOCK
    ),
    "people": Words(N_("People"), N_("So many can log in: %(people)s.")),
    "no_admin": Words(
        N_("People"),
        N_("Nobody looks after the site, or after its people."),
        N_("Run on the machine: parvis person add NAME --role admin"),
    ),
    "no_moderator": Words(
        N_("People"),
        N_("Nobody is a moderator, so nobody reads reports."),
        N_("Give somebody the role."),
        "/admin/people",
    ),
    "token_ends": Words(
        N_("Provisioning"),
        N_("The directory of %(key)s can call until %(ends)s only: its token ends."),
        N_("Make a second token and enter it in the directory."),
        "/admin/identity",
    ),
    "peers": Words(
        N_("Linked sites"), N_("Linked: %(active)s. Others on the list: %(others)s."), path="/admin/peers"
    ),
    "no_peers": Words(
        N_("Linked sites"),
        N_("No site is linked: nothing leaves this server."),
        N_("Link the first one, if colleagues of other sites are to be reached."),
        "/admin/peers",
    ),
    "key_changed": Words(
        N_("Another key"),
        N_("%(host)s shows another key than the one that was confirmed."),
        N_("Call its administrator. Confirm the new key, or suspend the site."),
        _PEER,
    ),
    "directory_unread": Words(
        N_("Directory"),
        N_("The directory of %(host)s is not read as it should be (%(problem)s)."),
        N_("It is tried again within the hour. If that stays so, ask its administrator."),
        "/admin/directory",
    ),
    "posture_nodeinfo": Words(
        N_("Openness"),
        N_("%(host)s tells strangers with whom it speaks (%(detail)s)."),
        N_("Ask its administrator to hide that."),
        _PEER,
    ),
    "posture_user_actor": Words(
        N_("Openness"),
        N_("Profiles at %(host)s are open to strangers (%(detail)s)."),
        N_("Ask its administrator to require signatures (“authorized fetch”)."),
        _PEER,
    ),
    "posture_public_timeline": Words(
        N_("Openness"),
        N_("Strangers can read the public messages of %(host)s (%(detail)s)."),
        N_("Ask its administrator to close that page."),
        _PEER,
    ),
    "posture_peer_list": Words(
        N_("Openness"),
        N_("Strangers can read at %(host)s with which sites it is linked (%(detail)s)."),
        N_("Ask its administrator to close that list."),
        _PEER,
    ),
    "posture_clock": Words(
        N_("Clock"),
        N_("The clock of %(host)s is wrong (%(detail)s)."),
        N_("Tell its administrator: what it signs will be refused."),
        _PEER,
    ),
    "posture_certificate": Words(
        N_("HTTPS"),
        N_("The certificate of %(host)s is not trusted here, or ends soon (%(detail)s)."),
        N_("Tell its administrator."),
        _PEER,
    ),
    "posture_signed_fetch": Words(
        N_("Link"),
        N_("%(host)s does not answer us (%(detail)s)."),
        N_("Ask its administrator whether this site is linked there."),
        _PEER,
    ),
    "posture_files": Words(
        N_("Pictures and files"),
        N_("%(host)s cannot load our pictures and files (%(detail)s)."),
        N_("Decide on its page whether it may load them without signing."),
        _PEER,
    ),
    "posture_lookups": Words(
        N_("People found by name"),
        N_("%(host)s finds nobody here by name: it looks up without signing (%(detail)s)."),
        N_("Decide on its page whether it may look people up without signing."),
        _PEER,
    ),
    "posture_agreement": Words(
        N_("Link"),
        N_(
            "%(host)s speaks with sites that are not linked here, and they can see what we tell it (%(detail)s)."
        ),
        N_("Link them too, or speak with its administrator."),
        _PEER,
    ),
    "deliveries": Words(
        N_("Queue"), N_("Waiting: %(queued)s. Kept for suspended sites: %(parked)s."), path="/admin/queue"
    ),
    "deliveries_late": Words(
        N_("Queue"),
        N_("Messages for %(hosts)s should have left more than an hour ago. Waiting: %(queued)s."),
        N_("See in the log whether the site still sends."),
        "/admin/queue",
    ),
    "deliveries_expired": Words(
        N_("Queue"),
        N_("Deliveries that ended unsent this week: %(expired)s."),
        N_("See why, and send them again."),
        "/admin/queue",
    ),
    "peer_refuses": Words(
        N_("Link"),
        N_("%(host)s refuses us."),
        N_("Ask its administrator whether this site is linked there."),
        _PEER,
    ),
    "peer_silent": Words(
        N_("Link"),
        N_("%(host)s has not answered since %(since)s."),
        N_("Ask its administrator whether it is still there; if not, suspend it."),
        _PEER,
    ),
    "received": Words(N_("Received"), N_("Still to be applied: %(pending)s.")),
    "received_dead": Words(
        N_("Received"),
        N_("Activities of other sites that could not be applied: %(dead)s."),
        N_("See why, and apply them again once the cause is gone."),
        "/admin/queue",
    ),
    "counts": Words(
        N_("Counts"), N_("All counts that were compared are right (%(compared)s of %(rows)s rows).")
    ),
    "counts_wrong": Words(
        N_("Counts"), N_("Some counts are wrong: %(wrong)s."), N_("Run on the machine: parvis repair counts")
    ),
    "tasks": Words(N_("Tasks"), N_("All %(tasks)s run as they should."), path="/admin/jobs"),
    "tasks_not_yet": Words(N_("Tasks"), N_("None has run yet."), path="/admin/jobs"),
    "tasks_unwell": Words(
        N_("Tasks"),
        N_("Tasks that do not go well: %(tasks)s."),
        N_("See which, and what the log says."),
        "/admin/jobs",
    ),
    "mail": Words(N_("Mails"), N_("%(server)s takes mails."), path="/admin/mail"),
    "mail_off": Words(
        N_("Mails"), N_("This site sends none: links and codes are handed over."), path="/admin/mail"
    ),
    "mail_fails": Words(
        N_("Mails"),
        N_("%(server)s takes none: %(error)s."),
        N_("Look at mail_server, mail_tls, mail_user and mail_password in the settings."),
        "/admin/mail",
    ),
    "mail_clear": Words(
        N_("Mails"), N_("Mails go unencrypted to %(server)s."), N_("Set mail_tls to starttls."), "/admin/mail"
    ),
    "mails_wait": Words(
        N_("Mails"),
        N_("Mails that wait: %(count)s, the oldest since %(since)s."),
        N_("See what the mail server says."),
        "/admin/mail",
    ),
    "mails_refused": Words(
        N_("Mails"),
        N_("Mails that were refused: %(count)s."),
        N_("See why: most often the address is wrong."),
        "/admin/mail",
    ),
    "totals_held": Words(
        N_("Counts of other sites"),
        N_("%(host)s tells of more people than it is known to have. That is not counted."),
        N_("Ask its administrator for their number, and confirm it."),
        f"{_PEER}#people_title",
    ),
    "rules_wait": Words(
        N_("Rules of other sites"),
        N_("Rules of other sites’ groups that wait for your decision: %(rules)s."),
        N_("Approve or refuse them."),
        "/admin/rules",
    ),
    "moves_wait": Words(
        N_("Moves"),
        N_("Moves that wait for your decision: %(moves)s."),
        N_("Approve or refuse them."),
        "/admin/moves",
    ),
}


def said(finding: Finding) -> Explained:
    """Say a finding in the reader's language."""
    words = FINDINGS[finding.key]
    values = {name: _shown(name, each) for name, each in finding.values.items()}
    return Explained(
        finding.level,
        text(words.subject),
        text(words.what, **values),
        text(words.do, **values) if words.do else Markup(),
        path_of(finding),
    )


def path_of(finding: Finding) -> str:
    """Return the page on which something is done about a finding; "" for what is done elsewhere."""
    return FINDINGS[finding.key].path.replace("{host}", quote(str(finding.values.get("host", ""))))


def _shown(name: str, found: str | int | datetime) -> str:
    if isinstance(found, datetime):
        return moment(found)
    if isinstance(found, str):
        return found
    if name.endswith("_bytes"):
        return size(found)
    if name == "days":
        return format_unit(found, "duration-day", "long", locale=READING.get().locale)
    return number(found)
