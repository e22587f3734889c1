"""A portal that stands in for a desktop's: the real interfaces, and a person in the test's hands.

It serves org.freedesktop.portal.GlobalShortcuts and org.freedesktop.host.portal.Registry on a
session bus, from the test's own loop.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from subprocess import DEVNULL, PIPE, Popen
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.bus_messages import DBusNameFlags, message_bus
from jeepney.io.asyncio import DBusConnection, DBusRouter, Proxy, open_dbus_connection

from desktop_app.hotkeys.portal import (
    NAME,
    PATH,
    REFUSED,
    REGISTRY,
    REQUEST,
    SESSION,
    SHORTCUTS,
)


@dataclass
class StandInPortal:
    """What it answers, and what it was asked.

    Attributes:
        version: of the interface of shortcuts.
        triggers: what the person chooses, by id; a missing one is left empty.
        chooses: set when the person has chosen; cleared, the window stays open.
        code: of the answer to the choice: 0 chosen, 1 cancelled.
        tells_at_once: whether the answer to the choice has the keys already.
        hangs: answers nothing at all.
        garbles: answers in a shape that no portal has.
        knows_registry: whether programs can register; if so, they have to.
        unnoticed: so often a desktop entry for the program is not noticed yet.
        registered: app ids, in order.
        asked: ids and the keys that were preferred, by each binding.
        configured: how often its window was opened again.
    """

    version: int = 2
    triggers: dict[str, str] = field(default_factory=dict)
    chooses: asyncio.Event = field(default_factory=asyncio.Event)
    code: int = 0
    tells_at_once: bool = True
    hangs: bool = False
    garbles: bool = False
    knows_registry: bool = True
    unnoticed: int = 0
    registered: list[str] = field(default_factory=list)
    asked: list[dict[str, str]] = field(default_factory=list)
    configured: int = 0
    session: str = ""
    calls: list[str] = field(default_factory=list)
    _connection: DBusConnection | None = None
    _peer: str = ""
    _known: set[str] = field(default_factory=set)
    _tasks: set[asyncio.Task[None]] = field(default_factory=set)

    @asynccontextmanager
    async def on(self, address: str) -> AsyncIterator[None]:
        """Serve on a bus for as long as the block lasts."""
        connection = await open_dbus_connection(address)
        async with DBusRouter(connection) as router:
            await Proxy(message_bus, router).RequestName(NAME, DBusNameFlags.do_not_queue)
        self._connection = connection
        self._known.clear()
        serving = asyncio.create_task(self._serve(connection))
        try:
            yield
        finally:
            for task in {serving, *self._tasks}:
                task.cancel()
            await asyncio.gather(serving, *self._tasks, return_exceptions=True)
            await connection.close()

    async def activate(self, shortcut: str = "talk", session: str | None = None) -> None:
        where = self.session if session is None else session
        await self._signal(PATH, SHORTCUTS, "Activated", "osta{sv}", (where, shortcut, 1, {}))

    async def deactivate(self, shortcut: str = "talk") -> None:
        await self._signal(
            PATH, SHORTCUTS, "Deactivated", "osta{sv}", (self.session, shortcut, 2, {})
        )

    async def change(self, **triggers: str) -> None:
        """The person chooses other keys in the desktop's settings."""
        self.triggers = triggers
        body = (self.session, self._list())
        await self._signal(PATH, SHORTCUTS, "ShortcutsChanged", "oa(sa{sv})", body)

    async def end_session(self) -> None:
        await self._signal(self.session, SESSION, "Closed", "", ())

    async def _signal(
        self, path: str, interface: str, name: str, signature: str, body: tuple[Any, ...]
    ) -> None:
        assert self._connection is not None
        where = DBusAddress(path, interface=interface)
        await self._connection.send(new_signal(where, name, signature or None, body))

    async def _serve(self, connection: DBusConnection) -> None:
        while True:
            message = await connection.receive()
            if message.header.message_type is MessageType.method_call and not self.hangs:
                for answer in self._answer(message):
                    await connection.send(answer)

    def _answer(self, message: Message) -> Iterator[Message]:
        fields = message.header.fields
        interface, name = fields[HeaderFields.interface], fields[HeaderFields.member]
        self._peer = fields[HeaderFields.sender]
        self.calls.append(name)
        match interface, name:
            case _, "Get":
                yield new_method_return(message, "v", (("u", self.version),))
            case _, "Register" if interface == REGISTRY and self.knows_registry:
                if self._peer in self._known or self.unnoticed:
                    self.unnoticed = max(0, self.unnoticed - 1)
                    yield new_error(message, REFUSED)
                    return
                self._known.add(self._peer)
                self.registered.append(message.body[0])
                yield new_method_return(message)
            case _, "CreateSession" if self.knows_registry and self._peer not in self._known:
                yield new_error(message, "org.freedesktop.portal.Error.NotAllowed")
            case _, "CreateSession":
                options = message.body[0]
                self.session = self._path("session", options["session_handle_token"][1])
                made = {"session_handle": ("s", self.session)}
                yield from self._respond(message, options, 0, made)
            case _, "BindShortcuts":
                _session, shortcuts, _parent, options = message.body
                self.asked.append({id_: one["preferred_trigger"][1] for id_, one in shortcuts})
                yield new_method_return(message, "o", (self._request(options),))
                task = asyncio.create_task(self._choose(self._request(options)))
                self._tasks.add(task)
            case _, "ListShortcuts":
                _session, options = message.body
                result = {"shortcuts": ("a(sa{sv})", self._list())}
                yield from self._respond(message, options, 0, result)
            case _, "ConfigureShortcuts":
                self.configured += 1
                yield new_method_return(message)
            case _, "Close":
                yield new_method_return(message)
            case _:
                yield new_error(message, "org.freedesktop.DBus.Error.UnknownMethod")

    async def _choose(self, request: str) -> None:
        await self.chooses.wait()
        shortcuts = self._list() if self.tells_at_once else []
        body = (self.code, {"shortcuts": ("a(sa{sv})", shortcuts)})
        await self._signal(request, REQUEST, "Response", "ua{sv}", body)

    def _respond(
        self, message: Message, options: dict[str, Any], code: int, result: dict[str, Any]
    ) -> Iterator[Message]:
        request = self._request(options)
        where = DBusAddress(request, interface=REQUEST)
        # As the real one may: the answer comes before the call returns.
        if self.garbles:
            yield new_signal(where, "Response", "s", ("what?",))
        else:
            yield new_signal(where, "Response", "ua{sv}", (code, result))
        yield new_method_return(message, "o", (request,))

    def _list(self) -> list[tuple[str, dict[str, Any]]]:
        ids = self.asked[-1] if self.asked else {}
        return [
            (
                id_,
                {
                    "description": ("s", "Something"),
                    "trigger_description": ("s", self.triggers.get(id_, "")),
                },
            )
            for id_ in ids
        ]

    def _request(self, options: dict[str, Any]) -> str:
        return self._path("request", options["handle_token"][1])

    def _path(self, kind: str, token: str) -> str:
        peer = self._peer.removeprefix(":").replace(".", "_")
        return f"{PATH}/{kind}/{peer}/{token}"


@contextmanager
def session_bus(folder: Path) -> Iterator[str]:
    """Run a bus of our own; give its address."""
    daemon = Popen(
        [
            "dbus-daemon",
            *("--session", "--nofork", "--nopidfile", "--print-address"),
            f"--address=unix:path={folder}/bus",
        ],
        stdin=DEVNULL,
        stdout=PIPE,
        stderr=DEVNULL,
    )
    assert daemon.stdout is not None
    try:
        yield daemon.stdout.readline().decode().strip()
    finally:
        daemon.terminate()
        daemon.wait()
        daemon.stdout.close()
