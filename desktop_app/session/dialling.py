"""Waiting for a connection, but no longer than the user stays."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Final, TypeVar

from desktop_app.session.ports import Connection

GOODBYE: Final = "User ended conversation"
"""The reason of our close, as the official clients give it."""

_T = TypeVar("_T")


async def connection_of(
    dial: Coroutine[None, None, Connection], left: asyncio.Event
) -> Connection | None:
    """Connect, or give ``None`` when the user hangs up first.

    Args:
        dial: Makes the connection.
        left: Set when the user hangs up.

    Raises:
        AppError: Nobody answers, or they refuse.
    """
    dialling = asyncio.get_running_loop().create_task(dial)
    connection: Connection | None = None
    try:
        await unless(left, dialling)
        if not left.is_set():
            connection = await dialling
        return connection
    finally:
        if connection is None:
            await _abandon(dialling)


async def unless(left: asyncio.Event, work: asyncio.Task[_T]) -> None:
    """Wait for ``work``, but no longer than until ``left`` is set."""
    leaving = asyncio.get_running_loop().create_task(left.wait())
    try:
        await asyncio.wait({work, leaving}, return_when=asyncio.FIRST_COMPLETED)
    finally:
        leaving.cancel()


async def _abandon(dialling: asyncio.Task[Connection]) -> None:
    """Give up a connection that is being made, or was made this very moment."""
    dialling.cancel()
    await asyncio.wait({dialling})
    if not dialling.cancelled() and dialling.exception() is None:
        await dialling.result().close(1000, GOODBYE)
