"""web/ speaks HTTP: what it asks of the database, and what it changes, are functions of the rooms below.

`lint-imports` forbids the imports of whole modules; here is what it cannot say: no model class is asked or made, no
row is changed, and of the connection web knows only what opens and closes it.
"""

import ast
import importlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from tortoise import Model

from models.core.database import tables

ROOT = Path(__file__).parents[2]
FILES = sorted(str(file.relative_to(ROOT)) for file in (ROOT / "web").rglob("*.py"))

OF_THE_CONNECTION = {
    "Record": "a type: rows as a function below has read them",
    "answers": "/health",
    "open_database": "parvis init and the demo, which set a site up before it can be opened",
}
"""What web may use of models/core/database.py, and for what."""

CHANGING = frozenset({"transaction", "atomic", "after_commit"})
"""Of models/core/transaction.py: who uses them changes something."""

OF_ROWS = frozenset(
    [
        "save",
        "refresh_from_db",
        "fetch_related",
        "get_or_none",
        "get_or_create",
        "update_or_create",
        "bulk_create",
        "bulk_update",
        "order_by",
        "values_list",
        "select_related",
        "prefetch_related",
        "select_for_update",
        "using_db",
    ]
)
"""Methods of Tortoise that nothing else has."""


def wrong_in(text: str) -> Iterator[str]:
    """Yield what a file of web/ does that belongs to the rooms below."""
    tree = ast.parse(text)
    models: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("models."):
            module = importlib.import_module(node.module)
            for alias in node.names:
                found = getattr(module, alias.name, None)
                if isinstance(found, type) and issubclass(found, Model):
                    models.add(alias.asname or alias.name)
                if node.module == "models.core.database" and alias.name not in OF_THE_CONNECTION:
                    yield f"{node.lineno}: imports {alias.name} of models.core.database"
                if node.module == "models.core.transaction" and alias.name in CHANGING:
                    yield f"{node.lineno}: imports {alias.name} of models.core.transaction"
    for node in ast.walk(tree):
        match node:
            case ast.Attribute(ast.Name(owner), name) if owner in models:
                yield f"{node.lineno}: {owner}.{name}"
            case ast.Attribute(ast.Attribute(_, owner), name) if owner in _MODEL_NAMES:
                yield f"{node.lineno}: {owner}.{name}"
            case ast.Call(ast.Name(owner)) if owner in models:
                yield f"{node.lineno}: makes {owner}"
            case ast.Attribute(_, name) if name in OF_ROWS:
                yield f"{node.lineno}: .{name}"


_MODEL_NAMES = frozenset(table.__name__ for table in tables())


@pytest.mark.parametrize("file", FILES)
def test_web_asks_by_functions(file: str) -> None:
    assert list(wrong_in((ROOT / file).read_text("utf-8"))) == []


@pytest.mark.parametrize(
    "text",
    [
        "from models.core.accounts import Account\nasync def f(): return await Account.get(id=1)",
        "def f():\n    from models.core.accounts import Account as Person\n    return Person.all()",
        "from models.core import accounts\nfound = accounts.Account.filter(host='')",
        "from models.core.accounts import Account\nnew = Account(username='x')",
        "from models.core.database import rows",
        "from models.core.transaction import atomic",
        "async def f(post): await post.save()",
    ],
)
def test_what_belongs_below_is_seen(text: str) -> None:
    assert list(wrong_in(text))


def test_what_web_may_do_is_not_refused() -> None:
    """It may name a class as a type, and read what rows hold."""
    allowed = (
        "from models.core.accounts import Account, account_by_handle\n"
        "from models.core.database import open_database\n"
        "async def f(account: Account) -> str: return account.handle\n"
    )
    assert list(wrong_in(allowed)) == []
