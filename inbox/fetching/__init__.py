"""Reading at other sites: pages of collections (`reading`), copies of `files`, which followers they know (`synchronization`)."""

from collections.abc import Awaitable, Callable, Mapping

from federation.network import Network
from inbox.fetching import files, synchronization
from models.delivery.jobs import Job

Jobs = Mapping[str, Callable[[Network, Job], Awaitable[None]]]
"""Kind of what is to be fetched in the background -> what does it."""

JOBS: Jobs = {
    # Copy the files of a post here.
    "files": files.fetch_files,
    # Compare followers with another site.
    "followers": synchronization.synchronize,
    # Compare all follows with a site that was let in again.
    "follows": synchronization.reconcile,
}
