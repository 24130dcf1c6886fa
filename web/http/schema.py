"""JSON Schema in few words: what entities of the client API are described with (web/mastodon/schemas.py)."""

from typing import Any

Schema = dict[str, Any]

TEXT: Schema = {"type": "string"}
ID: Schema = {"type": "string", "pattern": "^[0-9]+$"}
NUMBER: Schema = {"type": "integer"}
REAL: Schema = {"type": "number"}
YES_NO: Schema = {"type": "boolean"}
MOMENT: Schema = {"type": "string", "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$"}
DAY: Schema = {"type": "string", "pattern": r"^\d{4}-\d\d-\d\d$"}
ADDRESS: Schema = {"type": "string", "pattern": "^https?://"}
ANYTHING: Schema = {}
OBJECT: Schema = {"type": "object"}


def entity(**names: Schema) -> Schema:
    """Describe an object all of whose names are there."""
    return {"type": "object", "required": sorted(names), "properties": names}


def list_of(item: Schema) -> Schema:
    return {"type": "array", "items": item}


def or_null(schema: Schema) -> Schema:
    return {"anyOf": [schema, {"type": "null"}]}


def one_of(*texts: str) -> Schema:
    return {"enum": list(texts)}


def ref(name: str) -> Schema:
    return {"$ref": f"#/components/schemas/{name}"}


def more(base: Schema, **names: Schema) -> Schema:
    """Describe an entity that has all of another, and these."""
    return entity(**base["properties"], **names)
