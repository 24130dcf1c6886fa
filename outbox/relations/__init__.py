"""Relations between people: `follows`; answers to `requests`; blocks, mutes and reports (`blocks`); changes of account
(`moves`); what ends some time after somebody left (`leavers`), and seeing that beforehand (`foreseeing`).
"""

from datetime import timedelta

from outbox.relations import leavers
from outbox.tasks import HOUR, Task

TASKS = (
    Task("settle who left", timedelta(seconds=10), leavers.settle),
    Task("end relations of who left", HOUR, leavers.end_relations, deadline=HOUR),
)
