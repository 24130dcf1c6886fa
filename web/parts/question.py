"""Questions and answers of posts: asked, and shown with what is chosen. Who chooses is web/api/knowledge/questions.py."""

from collections.abc import Mapping, Sequence
from typing import Any

from models.core.base import from_ms
from models.core.database import Record
from models.core.site import Site
from models.knowledge.questions import Choice, choices_about
from models.people.people import Person
from models.posts.posts import Post
from models.posts.rendering import account_records
from models.text.titles import title_html, without_title
from outbox.parts.part import Draft
from outbox.parts.question import Asking, NoQuestion, sign_of
from web.http.answers import moment_text
from web.http.contract import BOOLEAN, an_object
from web.http.contract import TEXT as WORDS
from web.http.params import Params
from web.http.schema import DAY, ID, MOMENT, TEXT, entity, one_of, or_null
from web.parts.part import Members, Part


def _typed(params: Params, person: Person) -> Asking | NoQuestion | None:
    if params.boolean("as_post", False):
        return NoQuestion()
    return Asking(params.nested("question").text("title").strip()) if "question" in params else None


async def _retyped(params: Params, post: Post, viewer_id: int) -> Asking | None:
    return Asking(params.nested("question").text("title").strip()) if "question" in params else None


def _params(draft: Draft) -> Members:
    asking = draft.part(Asking)
    return {"question": {"title": asking.title}} if asking else {}


def _heading(site: Site, post: Mapping[str, Any]) -> str:
    """Return the title of a question as all clients show it, "" for any other post."""
    state = post["question_state"]
    return (
        title_html(post["title"], sign_of(state, [post["language"], *site.look.languages])) if state else ""
    )


async def _shared(site: Site, records: Sequence[Record]) -> dict[int, Members]:
    chosen = await choices_about([record["id"] for record in records if record["is_chosen"]])
    names = await _names([each.account_id for found in chosen.values() for each in found if each.account_id])
    return {
        record["id"]: {
            "question": _question(record) if record["question_state"] else None,
            "answer": _answer(chosen[record["id"]], names) if record["id"] in chosen else None,
        }
        for record in records
    }


def _question(record: Record) -> Members:
    solved_at = record["solved_at"]
    return {
        "title": record["title"],
        "state": record["question_state"],
        "solved_at": moment_text(from_ms(solved_at)) if solved_at else None,
    }


async def _names(account_ids: Sequence[int]) -> dict[int, Members]:
    if not account_ids:
        return {}
    return {
        each["id"]: {
            "id": str(each["id"]),
            "acct": f"{each['username']}@{each['host']}" if each["host"] else each["username"],
            "name": each["display_name"] or each["username"],
        }
        for each in await account_records(list(dict.fromkeys(account_ids)))
    }


def _answer(chosen: Sequence[Choice], names: Mapping[int, Members]) -> Members:
    """Render by whom an answer is chosen, with the names that they had when this was rendered."""
    by_kind = {each.kind: each for each in chosen}
    accepted, verified = by_kind.get("accepted"), by_kind.get("verified")
    return {
        "accepted_at": moment_text(accepted.at) if accepted else None,
        "accepted_by": names.get(accepted.account_id or 0) if accepted else None,
        "verified_at": moment_text(verified.at) if verified else None,
        "verified_by": names.get(verified.account_id or 0) if verified else None,
        "review_on": verified.review_on.isoformat() if verified and verified.review_on else None,
    }


def _drawn(post: dict[str, Any]) -> None:
    """Take out of the text what the template draws."""
    if post["question"]:
        post["content"] = without_title(post["content"], post["question"]["title"])


def _words(entity: Mapping[str, Any]) -> Sequence[str]:
    return [entity["question"]["title"]] if entity["question"] else ()


_QUESTION = an_object({"title": WORDS})
_BY = or_null(entity(id=ID, acct=TEXT, name=TEXT))

PART = Part(
    "question",
    takes={"question": _QUESTION, "as_post": BOOLEAN},
    takes_again={"question": _QUESTION},
    typed=_typed,
    retyped=_retyped,
    params=_params,
    heading=_heading,
    drawn=_drawn,
    shared=_shared,
    schema={
        "question": or_null(entity(title=TEXT, state=one_of("open", "solved"), solved_at=or_null(MOMENT))),
        "answer": or_null(
            entity(
                accepted_at=or_null(MOMENT),
                accepted_by=_BY,
                verified_at=or_null(MOMENT),
                verified_by=_BY,
                review_on=or_null(DAY),
            )
        ),
    },
    words=_words,
    shows="question",
    template="parts/question.html",
)
