"""Sentences of the rooms below that people meet on pages, in their own language. The API says them in English."""

from web.http.language import N_, gettext

KNOWN = frozenset(
    {
        N_("Validation failed: You cannot vote on your own poll"),
        N_("Validation failed: This is not an option of the poll"),
        N_("Validation failed: You have already voted on this poll"),
        N_("Validation failed: This poll has ended"),
        N_("Validation failed: This is not an emoji"),
        N_("You can react with 8 emojis to one post: take one back first"),
        N_("Only public posts can be boosted"),
        N_("A group that is not open boosts only what is written in it: others would learn of it"),
        N_("This post cannot be pinned"),
        N_("You are blocked, or you block this account"),
        N_("This account cannot be followed"),
        N_("Only the moderators of the group may do this"),
        N_("The request is too large"),
        N_("Only who began a thread, and the moderators of its group, close it or open it again"),
        N_("The moderators of the group closed this thread: ask one of them to open it again"),
        N_("Validation failed: A summary has at most 2000 characters"),
        N_("Validation failed: Say what was decided"),
        N_("Validation failed: A message between people, or an announcement, is not closed"),
        N_("Validation failed: This thread began elsewhere: where it began, it is closed"),
        N_(
            "Validation failed: This thread is closed: its first post says what was decided."
            " Who closed it can open it again; else write a new post"
        ),
        N_("Questions and answers"),
        N_("Posts that ask, answers that are accepted or verified, and finding what is solved."),
        N_("Decisions and order in threads"),
        N_("Closing a thread with a summary; merging, splitting and moving threads."),
        N_("Pages"),
        N_("Texts with history, owner and review date: the site’s, a group’s, a personal notebook."),
        N_("FAQs and resource shelves"),
        N_("Ordered collections of questions, pages, links and files, per group and for the site."),
        N_("FAQ bot"),
        N_("@faq answers questions with entries of FAQs that the asker may read."),
        N_("Asking an expert"),
        N_("Asking up to five colleagues by their skills and accepted answers."),
        N_("Versions of files"),
        N_("New versions of a file at the same address; a group’s files by tags."),
    }
)


def in_words(sentence: str) -> str:
    """Return a sentence in the reader's language; "" where nobody has translated it."""
    return gettext(sentence) if sentence in KNOWN else ""
