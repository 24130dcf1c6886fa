"""Errors of the database as errors of ours, for callers that answer people and know neither drivers nor Tortoise."""

import sqlite3
import sys

from tortoise.exceptions import (
    DBConnectionError,
    DoesNotExist,
    IntegrityError,
    OperationalError,
    TransactionManagementError,
    ValidationError,
)

from models.core.database import known
from models.core.errors import Conflict, Invalid, NotFound, ParvisError, TooSlow, Unavailable

_TROUBLE = (
    OperationalError,
    DBConnectionError,
    TransactionManagementError,
    sqlite3.OperationalError,
    ConnectionRefusedError,
)
"""What a restarting, full or locked database raises. Our sentence for it is "try again later"."""


def of_database(error: Exception) -> ParvisError | None:
    """Return what an error of the database means to whoever asked; None for any other error.

    Conflict and NotFound: the database is well, and another request was quicker; verbs that are `atomic` never raise
    these. Invalid: a text is longer than any that its column holds. TooSlow: the database is well, and asked for too
    much. Unavailable: the database is not well.
    """
    found = known(error)
    if isinstance(found, ValidationError):
        return Invalid("Validation failed: a value is too long")
    # Before trouble: to Tortoise, both are operational errors.
    if isinstance(found, IntegrityError | Conflict):
        return Conflict()
    if isinstance(found, TooSlow):
        return found
    if isinstance(found, DoesNotExist):
        return NotFound()
    if type(found) is sqlite3.DatabaseError:  # the file is damaged, or another was put in its place
        return Unavailable()
    return Unavailable() if isinstance(found, _TROUBLE) or _is_trouble_of_asyncpg(found) else None


def _is_trouble_of_asyncpg(error: Exception) -> bool:
    if "asyncpg" not in sys.modules:  # loading it would take a tenth of the start, for nothing on SQLite
        return False
    import asyncpg

    return isinstance(
        error,
        (
            asyncpg.InterfaceError,
            asyncpg.PostgresConnectionError,
            asyncpg.InsufficientResourcesError,
            asyncpg.OperatorInterventionError,
            asyncpg.InternalClientError,  # a connection that was cut in the middle of a statement
        ),
    )
