"""What is told beside the program, on a real bus: shown, clicked, and never waited for."""

import asyncio
import os
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from jeepney import (
    DBusAddress,
    HeaderFields,
    MessageType,
    new_method_return,
    new_signal,
)
from jeepney.bus_messages import DBusNameFlags, message_bus
from jeepney.io.asyncio import DBusConnection, DBusRouter, Proxy, open_dbus_connection

from desktop_app.notifying import Notifying
from desktop_app.runner import Tasks
from tests.desktop.earshot_process import COMMAND
from tests.desktop.stand_in_portal import session_bus

NAME, PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"
SOON_S = 10.0


@dataclass
class Service:
    """The desktop's side: answers what it is asked, unless it hangs."""

    can: tuple[str, ...] = ("body", "actions", "body-markup")
    hangs: bool = False
    calls: asyncio.Queue[tuple[str, Any]] = field(default_factory=asyncio.Queue)
    shown: int = 0
    _connection: DBusConnection | None = None

    @asynccontextmanager
    async def on(self, address: str) -> AsyncIterator[None]:
        """Serve on a bus for as long as the block lasts."""
        connection = await open_dbus_connection(address)
        async with DBusRouter(connection) as router:
            await Proxy(message_bus, router).RequestName(NAME, DBusNameFlags.do_not_queue)
        self._connection = connection
        serving = asyncio.create_task(self._serve(connection))
        try:
            yield
        finally:
            serving.cancel()
            await asyncio.gather(serving, return_exceptions=True)
            await connection.close()

    async def next(self) -> tuple[str, Any]:
        async with asyncio.timeout(SOON_S):
            return await self.calls.get()

    async def invoke(self, number: int, action: str) -> None:
        assert self._connection is not None
        where = DBusAddress(PATH, interface=NAME)
        await self._connection.send(new_signal(where, "ActionInvoked", "us", (number, action)))

    async def _serve(self, connection: DBusConnection) -> None:
        while True:
            message = await connection.receive()
            if message.header.message_type is not MessageType.method_call:
                continue
            name = message.header.fields[HeaderFields.member]
            self.calls.put_nowait((name, message.body))
            if self.hangs:
                continue
            if name == "Notify":
                self.shown += 1
                await connection.send(new_method_return(message, "u", (self.shown,)))
            else:
                await connection.send(new_method_return(message, "as", (list(self.can),)))


class Teller:
    """What tells, and what came of it."""

    def __init__(self) -> None:
        self.beside: asyncio.Queue[tuple[str, str]] = asyncio.Queue()
        self.clicks: asyncio.Queue[None] = asyncio.Queue()
        self.faults: list[BaseException] = []
        self.tasks = Tasks(self.faults.append)
        self.tell = Notifying(
            self.tasks,
            beside=lambda *told: self.beside.put_nowait(told),
            on_click=lambda: self.clicks.put_nowait(None),
        ).tell


@pytest.fixture
async def teller() -> AsyncIterator[Teller]:
    made = Teller()
    yield made
    await made.tasks.cancel()
    assert made.faults == []


@pytest.fixture
def bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    with session_bus(tmp_path) as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        yield address


async def test_it_is_shown_by_the_service_and_a_click_on_it_is_told(
    bus: str, teller: Teller
) -> None:
    service = Service()
    async with service.on(bus):
        teller.tell("Ada is speaking", "1 < 2 & so on")
        assert (await service.next())[0] == "GetCapabilities"
        name, told = await service.next()
        assert name == "Notify"
        assert told[:2] == ("Earshot", 0)
        assert told[3:6] == ("Ada is speaking", "1 &lt; 2 &amp; so on", ["default", "Show window"])
        teller.tell("Ada asks for your OK", "")
        assert (await service.next())[0] == "Notify"
        await service.invoke(99, "default")  # another program's
        await service.invoke(1, "another")
        await service.invoke(1, "default")
        async with asyncio.timeout(SOON_S):
            await teller.clicks.get()
        assert teller.clicks.empty()
        assert teller.beside.empty()


async def test_a_service_that_can_little_gets_plain_words_and_nothing_to_click(
    bus: str, teller: Teller
) -> None:
    service = Service(can=())
    async with service.on(bus):
        teller.tell("Ada is speaking", "1 < 2")
        await service.next()
        _, told = await service.next()
        assert told[4:6] == ("1 < 2", [])


async def test_a_service_that_never_answers_holds_nothing(bus: str, teller: Teller) -> None:
    service = Service(hangs=True)
    async with service.on(bus):
        teller.tell("Ada is speaking", "Click to see the window.")
        # It lives on the same loop: whoever waited for it there would wait for ever.
        assert (await service.next())[0] == "GetCapabilities"
        assert teller.beside.empty()
        service.hangs = False
        teller.tell("Ada asks for your OK", "Click to answer.")
        while (call := await service.next())[0] != "Notify":
            pass
        assert call[1][3] == "Ada asks for your OK"


async def test_a_double_clicked_program_that_cannot_start_says_so_until_it_is_read(
    bus: str, tmp_path: Path
) -> None:
    service = Service()
    nowhere = asyncio.subprocess.DEVNULL
    async with service.on(bus):
        program = await asyncio.create_subprocess_exec(
            *(COMMAND, "--profile", str(tmp_path)),
            env=os.environ | {"QT_QPA_PLATFORM": "xcb"},  # and no display
            stdin=nowhere,
            stdout=nowhere,
            stderr=nowhere,
        )
        try:
            assert (await service.next())[0] == "GetCapabilities"
            name, told = await service.next()
            async with asyncio.timeout(SOON_S):
                assert await program.wait() == 1
        finally:
            if program.returncode is None:
                program.kill()
                await program.wait()
    assert name == "Notify"
    assert told[3] == "Earshot"
    assert told[4].startswith("There is no display. ")
    assert told[5] == [], "nothing is there any more that a click could bring"
    assert told[6]["urgency"] == ("y", 2)
    assert told[7] == 0


@pytest.mark.usefixtures("bus")
async def test_where_nobody_shows_notifications_the_icon_does(teller: Teller) -> None:
    teller.tell("Ada is speaking", "Hello.")
    async with asyncio.timeout(SOON_S):
        assert await teller.beside.get() == ("Ada is speaking", "Hello.")


async def test_without_a_bus_and_after_one_that_died_the_icon_does(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, teller: Teller
) -> None:
    async with asyncio.timeout(SOON_S):
        teller.tell("One", "")
        assert await teller.beside.get() == ("One", "")
        with session_bus(tmp_path) as address:
            monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
            service = Service()
            async with service.on(address):
                teller.tell("Two", "")
                await service.next()
                await service.next()
        teller.tell("Three", "")
        assert await teller.beside.get() == ("Three", "")
