"""Files that people share: what they are, made safe to show, and where their bytes lie. The tables are `media`,
`emoji` and `unfinished`: uploads that come in pieces; `versions`, `previews` and `tags` of documents.

kinds                     what a file is, by its content
decoder child            decoding happens in a process of its own, without network
turns limits memory       whose file is next; what that process gives up; how much memory is left for it
pictures audio_video documents  what that process does with pictures, with videos and sounds, with documents
insides                   what it reads of a document to be shown on a page
makers                    what it takes out of documents: who made them
icons                     the site's own, of its logo
versions                  a document from its first version to the newest
previews                  what documents look like inside
tags                      what folders are elsewhere: of a group's files
usage                     how much room a site takes, and who takes it
store links unsigned      what is kept and for how long; addresses that end, also in documents for who loads unsigned
scanner                   asks clamd whether a file is malware
storage                   the only place that reads and writes kept bytes: a folder, or an S3-compatible store
"""

from models.core.family import Family
from models.core.whose import Whose, of, of_site

FAMILY = Family(
    modules=("emoji", "media", "previews", "tags", "unfinished", "versions"),
    whose={
        "media": Whose(
            "t.account_id = $1 AND t.remote_url = '' AND t.state <> 'gone'",
            hides=frozenset({"original_key", "preview_key", "text", "link_version"}),
            ends="discard (media.py): nobody gets them from then on, and the sweep deletes their bytes",
        ),
        "unfinished_uploads": of("account_id"),
        "file_versions": of("account_id"),
        "file_previews": Whose(
            because="what is inside a file: its owner takes the file", ends="goes with its file"
        ),
        "file_tags": of(
            "account_id", hides={"key"}, stays="others find a file by it, and it says nothing of them"
        ),
        "custom_emoji": of_site("the site's, and copies of other sites'"),
    },
)
