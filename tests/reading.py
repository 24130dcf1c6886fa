"""What handlers read, by their source: of pages no contract says it, and that of a call of the API can be held against it."""

import ast
import inspect
import textwrap
from collections.abc import Iterator
from functools import cache
from itertools import product
from types import FunctionType
from typing import Any, get_args

from web.http.contract import Reader
from web.http.security import Route
from web.parts import PARTS

READERS = frozenset(get_args(Reader))


def read_by(route: Route) -> dict[str, str]:
    """Return the parameters of a route by name, each with the method of Params that reads it."""
    if route.answers:
        return {name: field.reader for name, field in route.takes.items()}
    return seen_in_source(route)


def seen_in_source(route: Route) -> dict[str, str]:
    """Return what can be seen that a handler reads, whether it comes to it or not; names that are made are not seen."""
    return dict(_reads(route.handler))


def _reads(function: Any, seen: frozenset[Any] = frozenset()) -> Iterator[tuple[str, str]]:
    """Yield (name, method of Params) for each parameter that a function reads, or one that it hands them to."""
    function = inspect.unwrap(function) if callable(function) else function
    if function in seen or not inspect.isfunction(function) or not function.__module__.startswith("web."):
        return
    read, called, asked = _reads_itself(function)
    yield from read
    for name in called:
        yield from _reads(function.__globals__.get(name), seen | {function})
    for part, name in product(PARTS, asked):
        yield from _reads(getattr(part, name), seen | {function})


@cache
def _reads_itself(function: FunctionType) -> tuple[list[tuple[str, str]], list[str], list[str]]:
    """Return what one function reads, and the names of those, and of what it asks each part, that it hands its parameters to."""
    read, called, asked = [], [], []
    for node in ast.walk(ast.parse(textwrap.dedent(inspect.getsource(function)))):
        match node:
            case ast.Call(ast.Attribute(receiver, reader), [ast.Constant(str(name)), *_]):
                if reader in READERS and _is_params(receiver):
                    read.append((name, reader))
            case ast.Call(ast.Name(other), handed) if any(_is_handed_on(each) for each in handed):
                called.append(other)
            case ast.Call(ast.Attribute(ast.Name("part"), hook), handed) if any(map(_is_handed_on, handed)):
                asked.append(hook)
    return read, called, asked


def _is_params(node: ast.expr) -> bool:
    """Tell whether this is `params`, `received.params` or `(await parameters(request))`."""
    match node:
        case ast.Name("params") | ast.Attribute(_, "params") | ast.Await(ast.Call(ast.Name("parameters"))):
            return True
    return False


def _is_handed_on(node: ast.expr) -> bool:
    return _is_params(node) or (isinstance(node, ast.Name) and node.id in ("request", "received"))
