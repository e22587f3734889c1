"""The roof is tested with the real window, drawn for nobody, and with ports in the test's hands."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

import pytest
from PySide6.QtWidgets import QApplication

from desktop_app import app as app_module
from desktop_app.app import App
from desktop_app.options import CallOptions
from desktop_app.paths import paths_under
from desktop_app.session.state import SessionState
from desktop_app.settings import AgentChoice, Settings
from desktop_app.transport import websocket
from tests.unit.session.fakes import FakeConnection, FakeSound, FakeTransport, settle

ADA = AgentChoice(door="public", agent_id="agent_ada", name="Ada")
BOB = AgentChoice(door="public", agent_id="agent_bob", name="Bob")
SETTINGS = Settings(agents=(ADA, BOB), reconnect=False)
OFFSCREEN = "This plugin does not support"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "/unit/roof/" in item.path.as_posix():
            item.add_marker(pytest.mark.qt_log_ignore(OFFSCREEN, extend=True))


class Watched(App):
    """A program that says when it is complete."""

    built: asyncio.Event

    def _connect(self) -> None:
        super()._connect()
        self.built.set()


@dataclass
class Running:
    """One program that runs, and what it is connected with."""

    app: App
    sound: FakeSound
    transport: FakeTransport
    profile: Path
    quit_asked: asyncio.Event
    main: asyncio.Task[int]
    states: list[SessionState]
    lines: list[FakeConnection] = field(default_factory=list)

    def line(self) -> FakeConnection:
        """Lay one more connection ready."""
        connection = FakeConnection()
        self.transport.ready.append(connection)
        self.lines.append(connection)
        return connection

    async def call(self) -> FakeConnection:
        """Call the chosen agent, who answers."""
        connection = self.line()
        self.app.window.call_clicked.emit()
        await settle()
        connection.open()
        await settle()
        return connection


class Run(Protocol):
    """Runs the program for as long as the block lasts."""

    def __call__(
        self,
        settings: Settings = ...,
        asked: CallOptions | None = ...,
        before: Callable[[Running], None] = ...,
    ) -> AbstractAsyncContextManager[Running]: ...


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[QApplication]:
    font = qapp.font()
    yield qapp
    qapp.setStyleSheet("")
    qapp.setFont(font)


@pytest.fixture
def run_app(dressed: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    transport = FakeTransport()
    monkeypatch.setattr(websocket, "WebSocketTransport", lambda: transport)
    monkeypatch.setattr(app_module, "FIRST_PAINT_S", 0.0)  # nobody paints here

    @asynccontextmanager
    async def run(
        settings: Settings = SETTINGS,
        asked: CallOptions | None = None,
        before: Callable[[Running], None] = lambda _: None,
    ) -> AsyncIterator[Running]:
        sound = FakeSound()
        built = asyncio.Event()
        states: list[SessionState] = []
        app = Watched(
            dressed,
            paths_under(tmp_path),
            settings,
            asked,
            sound=sound,
            on_state=states.append,
        )
        app.built = built
        quit_asked = asyncio.Event()
        main = asyncio.create_task(app.main(quit_asked))
        running = Running(app, sound, transport, tmp_path, quit_asked, main, states)
        before(running)
        try:
            building = asyncio.create_task(built.wait())
            await asyncio.wait({main, building}, timeout=5.0, return_when=asyncio.FIRST_COMPLETED)
            building.cancel()
            await settle()
            yield running
        finally:
            quit_asked.set()
            await asyncio.gather(main, return_exceptions=True)
            app.theme.deleteLater()
            app.window.deleteLater()

    return run
