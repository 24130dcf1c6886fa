"""What periodic tasks, and jobs for other sites, are called on pages."""

from collections.abc import Mapping

from web.http.language import N_

TASKS: Mapping[str, str] = {
    "publish scheduled posts": N_("Publish scheduled messages"),
    "end polls": N_("End polls"),
    "count secret ballots": N_("Count secret ballots"),
    "count confirmed ballots": N_("Count ballots of other sites that were confirmed"),
    "tell poll results": N_("Tell the results of polls"),
    "count trends": N_("See what is talked about"),
    "forget idempotency keys": N_("Forget which requests came twice"),
    "forget drafts": N_("Delete old drafts"),
    "shorten homes and lists": N_("Shorten feeds and lists"),
    "end access that nobody uses": N_("End access that nobody uses"),
    "forget access that ended": N_("Forget access that ended"),
    "tell what changed in the directory": N_("Tell sites that our directory has changed"),
    "read directories": N_("Read the directories of other sites"),
    "forget who left the directory": N_("Forget who left our directory long ago"),
    "keep members by rule": N_("Keep members of groups by rule"),
    "archive projects that ended": N_("Archive projects that ended"),
    "unpin what was pinned until now": N_("Unpin what was pinned until now"),
    "find owners for groups": N_("Find owners for groups that have none"),
    "tell groups' sites which they are": N_("Tell sites in which groups they take part"),
    "publish announcements": N_("Publish announcements"),
    "send new sites what is announced": N_("Send new sites what is announced"),
    "see which announcements are known": N_("See which announcements are known"),
    "tell how far announcements came": N_("Tell how far announcements came"),
    "tell what was acknowledged just now": N_("Tell what was acknowledged just now"),
    "tell which answers are official": N_("Tell which answers are official"),
    "remind of announcements": N_("Remind of announcements"),
    "forget notifications": N_("Delete old notifications"),
    "end mutes": N_("End mutes whose time is over"),
    "purge groups that were left": N_("Delete copies of groups that were left"),
    "purge removed sites": N_("Delete what came from removed sites"),
    "probe peers": N_("Look at what linked sites show"),
    "sweep files": N_("Delete files that nobody needs"),
    "expire copies of files": N_("Delete copies of other sites’ files"),
    "pull back what a wrong clock put off": N_("Pull back what a wrong clock put off"),
    "forget received activities": N_("Forget what came in and was applied"),
    "forget what was sent": N_("Forget the texts of what was sent"),
    "forget receipts": N_("Forget old receipts"),
    "forget dials": N_("Forget old lines of the egress ledger"),
    "see what runs out": N_("See what runs out"),
}
"""Name of a task in outbox -> what it does."""

JOBS: Mapping[str, str] = {
    "thread": N_("Fetch a conversation"),
    "outbox": N_("Fetch messages that were missed"),
    "featured": N_("Fetch what somebody pinned"),
    "files": N_("Copy files of a message"),
    "followers": N_("Compare followers"),
    "follows": N_("Compare all follows"),
    "closed": N_("See whether a group is closed now"),
    "directory": N_("Read the directory of a site"),
    "tags": N_("Fetch the topics of a profile"),
}
"""Kind of a job in inbox -> what it does."""
