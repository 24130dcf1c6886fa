"""Does the jobs of models/delivery/jobs.py: in the background, a few sites at a time, one after the other for each.

Each family has its functions for jobs in JOBS. All jobs of a site that does not answer wait for a while; after the last
attempt a job is dropped.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import timedelta
from functools import partial

from federation.network import Network
from inbox import background, fetching, groups, knowledge, people
from inbox.fetching import Jobs
from models.core.base import now
from models.core.errors import Conflict, ParvisError, Unavailable
from models.delivery.jobs import (
    Job,
    ask_for_outboxes,
    finish,
    hosts_received_from,
    hosts_with_jobs,
    next_job,
    put_off,
)

SITES_AT_ONCE = 4
JOB_S = 300
IDLE_S = 5.0
RETRY_AFTER = [timedelta(minutes=m) for m in (1, 10, 60, 360, 1440)]

_log = logging.getLogger("parvis.jobs")

FAMILIES = (background, fetching, groups, people, knowledge)

JOBS: Jobs = {kind: do for family in FAMILIES for kind, do in family.JOBS.items()}


async def run(network: Network) -> None:
    """Ask, after a start, for what we missed; then do jobs for ever, woken when one is asked for."""
    started = False
    tasks: dict[str, asyncio.Task[int]] = {}
    with network.site.live.subscribe() as events:
        try:
            while True:
                started = started or await _begin()
                for host in await _hosts_due():
                    if host not in tasks and len(tasks) < SITES_AT_ONCE:
                        tasks[host] = task = asyncio.create_task(_for_host(network, host))
                        task.add_done_callback(partial(_forget, tasks, host))
                await _next_job_event(events.queue)
        finally:
            for task in list(tasks.values()):
                task.cancel()
            await asyncio.gather(*tasks.values(), return_exceptions=True)


async def _begin() -> bool:
    """Ask for what we missed; False when the tables cannot be read."""
    try:
        await ask_for_outboxes(await hosts_received_from())
    except Exception:
        _log.exception("jobs cannot be written; trying again")
        return False
    return True


async def _hosts_due() -> list[str]:
    """Return the hosts with due jobs: none while the tables cannot be read, because `run` looks again."""
    try:
        return await hosts_with_jobs()
    except Exception:
        _log.exception("jobs cannot be read; trying again")
        return []


async def run_due(network: Network) -> int:
    """Do all due jobs; return how many. For tests and the demo."""
    done = 0
    while hosts := await hosts_with_jobs():
        for host in hosts:
            done += await _for_host(network, host)
    return done


def _forget(tasks: dict[str, asyncio.Task[int]], host: str, task: asyncio.Task[int]) -> None:
    del tasks[host]
    if not task.cancelled() and (error := task.exception()):
        _log.error("jobs stopped host=%s", host, exc_info=error)


async def _next_job_event(queue: asyncio.Queue) -> None:
    try:
        async with asyncio.timeout(IDLE_S):
            while (await queue.get()).kind != "jobs":
                pass
    except TimeoutError:
        return


async def _for_host(network: Network, host: str) -> int:
    done = 0
    while job := await next_job(host):
        try:
            async with asyncio.timeout(JOB_S):
                await _function_of(job)(network, job)
            await finish(job)
        except (Conflict, Unavailable, TimeoutError) as error:
            await _leave_alone(job, error)
        except ParvisError as error:
            _log.info("job given up kind=%s about=%s because=%s", job.kind, job.subject, error)
            await finish(job)
        except Exception as error:
            _log.exception("job failed kind=%s about=%s", job.kind, job.subject)
            await _leave_alone(job, error)
        done += 1
    return done


def _function_of(job: Job) -> Callable[[Network, Job], Awaitable[None]]:
    """Raises Unavailable for a kind that a newer version asked for, which may run beside this one."""
    if do := JOBS.get(job.kind):
        return do
    raise Unavailable(f"This version fetches nothing of the kind {job.kind!r}")


async def _leave_alone(job: Job, error: Exception) -> None:
    """Try a job later, and the others of its site not before; drop it after the last attempt."""
    reason = str(error) or type(error).__name__
    if job.attempts >= len(RETRY_AFTER):
        _log.warning("job dropped kind=%s about=%s because=%s", job.kind, job.subject, reason)
        await finish(job)
        return
    await put_off(job, now() + RETRY_AFTER[job.attempts], reason)
