"""The roof: every room is hung here, and here alone.

Signals rise from the window and become calls on the session; states fall from the session and
become pixels. The window is painted first; whatever else is needed is loaded after that.
"""

from __future__ import annotations

import asyncio
import contextlib
import random
import sys
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtWidgets import QApplication

from desktop_app import logs
from desktop_app.errors import Action, AppError, Notice, StorageError
from desktop_app.options import CallOptions, Options
from desktop_app.paths import Paths, default_paths, paths_under
from desktop_app.runner import Tasks, log_qt_messages, run
from desktop_app.session.state import SessionState
from desktop_app.settings import Settings
from desktop_app.storage import settings_file
from desktop_app.ui.choices import DeviceChoice
from desktop_app.ui.first_paint import FirstPaint
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.theme import Theme

if TYPE_CHECKING:
    from desktop_app.audio.meter import Meter, Reading
    from desktop_app.desk import Desk
    from desktop_app.devices.catalog import DeviceCatalog
    from desktop_app.placing import Placing
    from desktop_app.service.rest import Rest
    from desktop_app.session.ending import CallReport
    from desktop_app.session.ports import Sound
    from desktop_app.session.session import VoiceSession
    from desktop_app.storage.secrets import Secrets

FIRST_PAINT_S = 0.3
"""How long the rest waits for the window to be painted."""
GOODBYE_S = 3.0
"""How long quitting waits for the call to be closed."""
SAVE_AFTER_S = 0.3
"""Changes of the settings within this time are written once."""


class WallClock:
    """The computer's clocks."""

    def monotonic(self) -> float:
        """Seconds that never jump."""
        return time.monotonic()

    def wall(self) -> float:
        """Seconds since 1970."""
        return time.time()


def run_window(options: Options, asked: CallOptions | None) -> int:
    """Open the window and stay until it is closed; returns the exit code."""
    paths = default_paths() if options.profile is None else paths_under(options.profile)
    settings, trouble = settings_file.load(paths.settings_file)
    logs.configure("debug" if options.debug else settings.log_level, paths.log, options.debug)
    application = new_application()
    app = App(application, paths, settings, asked)
    if trouble is not None:
        app.first_notice = trouble
    return run(application, app.main)


def new_application() -> QApplication:
    """Make the Qt application, named and dressed."""
    QApplication.setApplicationName("earshot")
    QApplication.setApplicationDisplayName("Earshot")
    QApplication.setDesktopFileName("earshot")
    log_qt_messages()
    application = QApplication(sys.argv[:1])
    application.setQuitOnLastWindowClosed(False)
    return application


class App:
    """One running window with everything behind it.

    Args:
        application: The one of this process.
        paths: Where settings are kept; ``None`` keeps nothing.
        settings: To begin with.
        asked: A call to place at once.
        sound: Instead of this computer's devices.
        on_state: Sees every state that the window sees.
    """

    def __init__(
        self,
        application: QApplication,
        paths: Paths | None,
        settings: Settings,
        asked: CallOptions | None = None,
        *,
        sound: Sound | None = None,
        on_state: Callable[[SessionState], None] | None = None,
    ) -> None:
        self.application = application
        self.paths = paths
        self.settings = settings
        self.asked = asked
        self.first_notice: Notice | None = None
        self.failed: Notice | None = None
        self.theme = Theme(application, settings.theme)
        self.tasks = Tasks(on_fault=self._on_fault)
        self.window = MainWindow(
            now_s=time.monotonic,
            microphone_reading=lambda: self._reading("input"),
            speaker_reading=lambda: self._reading("output"),
        )
        self.window.show_settings(settings)
        self.window.restore_place(settings.geometry)
        self._sound = sound
        self._on_state = on_state
        self._saving: asyncio.TimerHandle | None = None
        self.session: VoiceSession
        self.secrets: Secrets
        self.rest: Rest
        self.placing: Placing
        self.desk: Desk
        self.catalog: DeviceCatalog | None = None

    # Life.

    async def main(self, quit_asked: asyncio.Event) -> int:
        """Show the window, build the rest, and wait until the user or the system wants to quit."""
        self._quit = quit_asked
        await self._show()
        self._build()
        self._connect()
        if self.first_notice is not None:
            self.session.raise_notice(self.first_notice)
        if self.asked is not None:
            self.place_call()
        self.tasks.spawn(self._watch_devices())
        await quit_asked.wait()
        await self._close()
        if self.failed is not None:
            raise AppError(self.failed)
        return 0

    async def _show(self) -> None:
        """Paint before anything else is loaded; a window that nobody sees is not waited for."""
        painted = asyncio.Event()
        FirstPaint(self.window, painted.set)
        self.window.show()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(FIRST_PAINT_S):
                await painted.wait()

    def _build(self) -> None:
        from desktop_app.desk import Desk
        from desktop_app.placing import Placing
        from desktop_app.service.rest import Rest
        from desktop_app.session.session import VoiceSession
        from desktop_app.storage.secrets import Secrets
        from desktop_app.transport.websocket import WebSocketTransport

        self.secrets = Secrets()
        self.rest = Rest()
        self.placing = Placing(self.rest, self.secrets)
        self.session = VoiceSession(
            transport=WebSocketTransport(),
            sound=self._sound or self._hardware(),
            clock=WallClock(),
            publish=self._publish,
            jitter=random.random,
        )
        self.session.set_volume(self.settings.volume)
        self.desk = Desk(
            self.window,
            rest=self.rest,
            secrets=self.secrets,
            tasks=self.tasks,
            settings=lambda: self.settings,
            change=self.change_settings,
            warn=self.session.raise_notice,
        )

    def _hardware(self) -> Sound:
        from desktop_app.devices.catalog import DeviceCatalog
        from desktop_app.devices.portaudio import PortAudioSound

        self.catalog = DeviceCatalog(self.application)
        return PortAudioSound(self.catalog)

    async def _close(self) -> None:
        """End the call with its goodbye, keep the place of the window, release everything."""
        self.session.end()
        await self.session.wait_until_ended(GOODBYE_S)
        await self.tasks.cancel()
        await self.placing.close()
        await self.rest.close()
        self.change_settings(msgspec.structs.replace(self.settings, geometry=self.window.place()))
        self._save()
        if self.catalog is not None:
            self.catalog.stop()
        self.secrets.close()
        self.window.hide()

    def _on_fault(self, fault: BaseException) -> None:
        self.session.raise_notice(
            Notice(
                title="Something in Earshot went wrong",
                body="It is a fault of the program, not yours. Your transcript is safe.",
                action=Action.DETAILS,
                details=type(fault).__name__,
            )
        )

    # Signals rise.

    def _connect(self) -> None:
        window, session = self.window, self.session
        window.talk_pressed.connect(self._on_talk_pressed)
        window.talk_released.connect(session.release_talk)
        window.mute_clicked.connect(lambda: session.set_muted(not session.state.muted))
        window.stop_clicked.connect(session.stop)
        window.end_clicked.connect(session.end)
        window.call_clicked.connect(self.place_call)
        window.message_sent.connect(self._on_message_sent)
        window.typing_noticed.connect(session.note_typing)
        window.agent_chosen.connect(self._on_agent_chosen)
        window.microphone_chosen.connect(self._on_microphone_chosen)
        window.speaker_chosen.connect(self._on_speaker_chosen)
        window.volume_changed.connect(self._on_volume_changed)
        window.notice_action_clicked.connect(self._on_notice_action)
        window.notice_dismissed.connect(session.dismiss_notice)
        window.approval_answered.connect(
            lambda call_id, yes: session.answer_approval(call_id, approved=yes)
        )
        window.settings_opened.connect(self.desk.open)
        window.closed.connect(self._quit.set)

    def _on_talk_pressed(self) -> None:
        if not self.session.in_call:
            self.place_call()
        self.session.press_talk()

    def _on_message_sent(self, text: str) -> None:
        if not self.session.in_call:
            self.place_call()
        self.session.say(text)

    def _on_agent_chosen(self, index: int) -> None:
        self.asked = None
        self.change_settings(msgspec.structs.replace(self.settings, agent=index))

    def _on_microphone_chosen(self, device_id: str) -> None:
        self.change_settings(msgspec.structs.replace(self.settings, microphone=device_id))

    def _on_speaker_chosen(self, device_id: str) -> None:
        self.change_settings(msgspec.structs.replace(self.settings, speaker=device_id))

    def _on_volume_changed(self, volume: float) -> None:
        self.change_settings(msgspec.structs.replace(self.settings, volume=volume))

    def _on_notice_action(self, action: Action) -> None:
        match action:
            case Action.TRY_AGAIN | Action.CALL_AGAIN:
                self.session.dismiss_notice()
                self.place_call()
            case Action.CANCEL:
                self.session.end()
            case Action.PASTE_KEY | Action.ADD_KEY:
                self.desk.open("account")
            case Action.CHOOSE_AGENT:
                self.desk.open("agents")
            case Action.OPEN_SETTINGS | Action.CHOOSE_DEVICE:
                self.desk.open("sound")
            case Action.CHECK_AGAIN:
                self.session.dismiss_notice()
                self.session.use_microphone(self.settings.microphone or None)
                self.session.use_speaker(self.settings.speaker or None)
            case Action.OPEN_DATE_SETTINGS | Action.DETAILS | Action.OK:
                self.session.dismiss_notice()

    # Calls fall.

    def _publish(self, state: SessionState) -> None:
        self.window.show_state(state)
        if self._on_state is not None:
            self._on_state(state)

    def _reading(self, side: str) -> Reading | None:
        session: VoiceSession | None = getattr(self, "session", None)
        if session is None:
            return None
        meter: Meter | None = (
            session.levels.input_meter if side == "input" else session.levels.output_meter
        )
        return None if meter is None else meter.read(time.monotonic())

    # Calls.

    def place_call(self) -> None:
        """Call the chosen agent, or the one that the command line named."""
        asked = self.asked
        try:
            call = self.session.place(self.placing.request(self.settings, asked))
        except AppError as error:
            self.session.raise_notice(error.notice)
        else:
            self.tasks.spawn(self._follow(call, asked))

    async def _follow(self, call: asyncio.Task[CallReport], asked: CallOptions | None) -> None:
        from desktop_app.session.ending import Who

        report = await call
        if asked is not None and asked.quit_when_ended:
            if report.who not in (Who.USER, Who.AGENT):
                self.failed = self.session.state.notice
            self._quit.set()

    # Settings and devices.

    def change_settings(self, settings: Settings) -> None:
        """Take new settings at once, and write them soon."""
        before, self.settings = self.settings, settings
        self.window.show_settings(settings)
        self.desk.show_settings(settings)
        if settings.theme != before.theme:
            self.theme.choose(settings.theme)
        if settings.microphone != before.microphone:
            self.session.use_microphone(settings.microphone or None)
        if settings.speaker != before.speaker:
            self.session.use_speaker(settings.speaker or None)
        if settings.volume != before.volume:
            self.session.set_volume(settings.volume)
        self.session.set_hold_threshold(settings.hold_threshold_s)
        if self._saving is None:
            self._saving = asyncio.get_running_loop().call_later(SAVE_AFTER_S, self._save)

    def _save(self) -> None:
        if self._saving is not None:
            self._saving.cancel()
            self._saving = None
        if self.paths is None:
            return
        try:
            settings_file.save(self.paths.settings_file, self.settings)
        except StorageError as error:
            self.session.raise_notice(error.notice)

    async def _watch_devices(self) -> None:
        if self.catalog is None:
            return
        self.catalog.changed.connect(self._show_devices)
        with contextlib.suppress(ImportError, TimeoutError):
            await self.catalog.start()

    def _show_devices(self) -> None:
        assert self.catalog is not None
        microphones = tuple(DeviceChoice(one.id, one.name) for one in self.catalog.microphones())
        speakers = tuple(DeviceChoice(one.id, one.name) for one in self.catalog.speakers())
        self.window.show_devices(microphones, speakers, self.settings)
        self.desk.show_devices(microphones, speakers)
        self.session.refresh_device_names()
