"""Errors as SCIM writes them (RFC 7644, 3.12), whoever raises them: of the middlewares too. All else of it is web/scim."""

from aiohttp import web

from web.http.answers import json_response

MEDIA_TYPE = "application/scim+json"
_ERROR = "urn:ietf:params:scim:api:messages:2.0:Error"
_TYPES = frozenset(
    {
        "invalidFilter",
        "tooMany",
        "uniqueness",
        "mutability",
        "invalidSyntax",
        "invalidPath",
        "noTarget",
        "invalidValue",
    }
)
_HERE = {"last_admin": "mutability", "invalid": "invalidValue", "malformed": "invalidSyntax"}
"""Our keys of errors, in SCIM's words."""
_STATUS = {422: 400}
"""SCIM knows no 422: what breaks a rule is a bad request."""


def error_document(status: int, sentence: str, key: str = "") -> web.Response:
    """Answer with an error that a directory's log shows to its admin."""
    status = _STATUS.get(status, status)
    document = {"schemas": [_ERROR], "status": str(status), "detail": sentence}
    if (scim_type := _HERE.get(key, key)) in _TYPES:
        document["scimType"] = scim_type
    headers = {"WWW-Authenticate": 'Bearer realm="scim"'} if status == 401 else {}
    if status in (429, 503):
        headers["Retry-After"] = "60"
    return json_response(document, status, headers, MEDIA_TYPE)
