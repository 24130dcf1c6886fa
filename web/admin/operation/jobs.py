"""What the site does by itself, how that went last, and what it has yet to fetch from other sites."""

from aiohttp import web

from models.delivery.jobs import waiting_jobs
from outbox.administration.schedule import task_states
from web.admin import admin_page
from web.admin.operation.tasks import JOBS, TASKS
from web.admin.sites.problems import explained
from web.http.security import Route, role


async def show_jobs(request: web.Request) -> web.Response:
    tasks = await task_states()
    unwell = [each for each in tasks if each.failure or each.is_late or each.state in ("killed", "ahead")]
    return await admin_page(
        request,
        "admin/operation/jobs.html",
        tasks=tasks,
        unwell=unwell,
        waiting=await waiting_jobs(),
        task_names=TASKS,
        job_names=JOBS,
        explained=explained,
    )


ROUTES = [Route("GET", "/admin/jobs", show_jobs, role("site"))]
