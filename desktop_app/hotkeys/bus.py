"""A connection to the session bus, read on the loop: calls with a deadline, and signals."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, TypeAlias

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, MessageType, new_method_call
from jeepney.bus_messages import message_bus
from jeepney.io.asyncio import DBusConnection, open_dbus_connection

log = logging.getLogger(__name__)

ANSWER_S: Final = 3.0
"""How long anybody on the bus may take."""

GONE: Final = "the bus is gone"

Body: TypeAlias = tuple[object, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Signal:
    """A signal as it came; ``sender``: the unique name of whoever really sent it."""

    sender: str
    interface: str
    member: str
    path: str
    body: Body


OnSignal: TypeAlias = Callable[[Signal], None]


class BusError(Exception):
    """There is no bus, nobody answers, or the answer is a refusal, named ``name``."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class Bus:
    """One connection.

    Args:
        connection: Open already; see `open_bus`.
        on_signal: Told every signal that was asked for, in order.
        on_lost: Told once, when the bus is gone.
    """

    def __init__(
        self, connection: DBusConnection, on_signal: OnSignal, on_lost: Callable[[], None]
    ) -> None:
        self._connection = connection
        self._on_signal = on_signal
        self._on_lost = on_lost
        self._waiting: dict[int, asyncio.Future[Message | None]] = {}
        self._closed = False
        self._reading = asyncio.get_running_loop().create_task(self._read())

    @property
    def name(self) -> str:
        """What the bus calls this connection, for instance ``:1.42``."""
        return str(self._connection.unique_name)

    async def call(
        self, where: DBusAddress, method: str, signature: str = "", body: Body = ()
    ) -> Body:
        """Call a method and give what it returns.

        Raises:
            BusError: It was refused, or there was no answer in time.
        """
        return await self._send(new_method_call(where, method, signature or None, body))

    async def listen(self, rule: MatchRule) -> None:
        """Ask for signals.

        Raises:
            BusError: The bus does not want to.
        """
        await self._send(message_bus.AddMatch(rule))

    async def owner_of(self, name: str) -> str:
        """Tell who has a well-known name; empty if nobody has.

        Raises:
            BusError: The bus does not answer.
        """
        try:
            return str((await self._send(message_bus.GetNameOwner(name)))[0])
        except BusError as error:
            if error.name == "org.freedesktop.DBus.Error.NameHasNoOwner":
                return ""
            raise

    async def close(self) -> None:
        """End the connection; nothing is told any more."""
        self._closed = True
        self._reading.cancel()
        await asyncio.gather(self._reading, return_exceptions=True)
        with contextlib.suppress(OSError):
            await self._connection.close()

    async def _send(self, message: Message) -> Body:
        if self._reading.done():
            raise BusError(GONE)
        serial = next(self._connection.outgoing_serial)
        answer: asyncio.Future[Message | None] = asyncio.get_running_loop().create_future()
        self._waiting[serial] = answer
        try:
            async with asyncio.timeout(ANSWER_S):
                await self._connection.send(message, serial=serial)
                reply = await answer
        except TimeoutError as error:
            raise BusError("no answer in time") from error
        except OSError as error:
            raise BusError(GONE) from error
        finally:
            del self._waiting[serial]
        if reply is None:
            raise BusError(GONE)
        if reply.header.message_type is MessageType.error:
            raise BusError(str(reply.header.fields.get(HeaderFields.error_name, "")))
        return tuple(reply.body)

    async def _read(self) -> None:
        try:
            while True:
                message = await self._connection.receive()
                try:
                    self._take(message)
                except Exception:  # What one message does wrong is no reason to hear no other.
                    log.exception("a message of the bus was not taken")
        except (EOFError, OSError) as error:
            log.info("the bus is gone: %s", type(error).__name__)
        except Exception:  # Whatever ends the reading, those who wait are told below.
            log.exception("the bus cannot be read")
        finally:
            for answer in self._waiting.values():
                if not answer.done():
                    answer.set_result(None)
            if not self._closed:
                self._on_lost()

    def _take(self, message: Message) -> None:
        fields = message.header.fields
        if message.header.message_type is MessageType.signal:
            signal = Signal(
                sender=str(fields.get(HeaderFields.sender, "")),
                interface=str(fields.get(HeaderFields.interface, "")),
                member=str(fields.get(HeaderFields.member, "")),
                path=str(fields.get(HeaderFields.path, "")),
                body=tuple(message.body),
            )
            self._on_signal(signal)
            return
        answer = self._waiting.get(fields.get(HeaderFields.reply_serial, -1))
        if answer is not None and not answer.done():
            answer.set_result(message)


async def open_bus(on_signal: OnSignal, on_lost: Callable[[], None]) -> Bus:
    """Connect to the session bus.

    Args:
        on_signal: Told every signal that was asked for, in order.
        on_lost: Told once, when the bus is gone.

    Raises:
        BusError: There is none, or it does not answer.
    """
    address = os.environ.get("DBUS_SESSION_BUS_ADDRESS")
    if not address and (runtime := os.environ.get("XDG_RUNTIME_DIR")):
        address = f"unix:path={runtime}/bus"
    if not address:
        raise BusError("no session bus")
    try:
        async with asyncio.timeout(ANSWER_S):
            connection = await open_dbus_connection(address)
    except TimeoutError as error:
        raise BusError("the bus does not answer") from error
    except (OSError, EOFError, ValueError, RuntimeError) as error:
        raise BusError("no session bus") from error
    return Bus(connection, on_signal, on_lost)
