"""The roof: every room is hung here, and here alone.

Signals rise from the window and become calls on the session; states fall from the session and
become pixels. The window is painted first; whatever else is needed is loaded after that.
"""

from __future__ import annotations

import asyncio
import contextlib
import random
import time
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtWidgets import QApplication

from desktop_app import crashes, languages, logs
from desktop_app.errors import AppError, Notice
from desktop_app.keeping import Keeping
from desktop_app.options import CallOptions, Options
from desktop_app.paths import Paths, paths_of
from desktop_app.readings import Readings
from desktop_app.runner import (
    OUR_FAULT,
    Tasks,
    WallClock,
    faults_told,
    new_application,
    require_display,
    run,
)
from desktop_app.session.state import Line, SessionState
from desktop_app.settings import Settings
from desktop_app.storage import settings_file
from desktop_app.ui.first_paint import FirstPaint
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.theme import Theme
from desktop_app.wishes import Wishes

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.calling import Calling
    from desktop_app.cleaning import Cleaning
    from desktop_app.control.claim import Claim
    from desktop_app.desk import Desk
    from desktop_app.devices.catalog import DeviceCatalog
    from desktop_app.devices.portaudio import PortAudioSound
    from desktop_app.global_keys import GlobalKeys, MakeHotkeys
    from desktop_app.guidance import Guidance
    from desktop_app.hotkeys.app_nap import Awake
    from desktop_app.instance import Instance
    from desktop_app.intents import Intents
    from desktop_app.placing import Placing
    from desktop_app.plugging import Plugging
    from desktop_app.service.rest import Rest
    from desktop_app.session.keys import Hotkeys
    from desktop_app.session.levels import Levels
    from desktop_app.session.ports import Sound
    from desktop_app.session.session import VoiceSession
    from desktop_app.storage.login_item import LoginItem
    from desktop_app.storage.secrets import Secrets
    from desktop_app.tray_keeping import TrayKeeping
    from desktop_app.trying import Trying
    from desktop_app.updating import Updating

FIRST_PAINT_S = 0.3
"""How long the rest waits for the window to be painted."""
GOODBYE_S = 3.0
"""How long quitting waits for the call to be closed."""


def run_window(options: Options, asked: CallOptions | None, claim: Claim | Notice) -> int:
    """Open the window and stay until it is closed; returns the exit code.

    Raises:
        AppError: There is no display, or the call that was asked for failed.
    """
    require_display()
    paths = paths_of(options.profile)
    known = paths.settings_file.exists()
    settings, trouble = settings_file.load(paths.settings_file)
    logs.configure("debug" if options.debug else settings.log_level, paths.log, options.debug)
    application = new_application()
    languages.dress(application, settings.language)
    profile = "" if options.profile is None else str(paths.config.parent)
    app = App(
        application,
        paths,
        settings,
        asked,
        profile=profile,
        hotkeys=_this_systems_keys,
        login_item=partial(_login_item, options.profile),
    )
    app.claim = claim
    app.hidden = options.hidden
    app.first_start = asked is None and not (known or options.hidden)
    app.keeping.unread = trouble is not None
    with crashes.traced(paths.log) as last_crash:
        app.first_notice = trouble or crashes.notice_of(last_crash)
        return run(application, app.main)


async def _this_systems_keys() -> Hotkeys:
    """Make what watches keys on this system, and is known to its desktop."""
    from desktop_app.hotkeys.choose import system_hotkeys
    from desktop_app.storage.launcher import introduce

    return await system_hotkeys(introduce)


def _login_item(profile: Path | None) -> LoginItem:
    from desktop_app.storage.login_item import login_item

    return login_item(profile)


class App:
    """One running window with everything behind it.

    Args:
        application: The one of this process.
        paths: Where settings are kept; ``None`` keeps nothing.
        settings: To begin with.
        asked: A call to place at once.
        profile: Keeps the secrets of several profiles apart; empty for the usual one.
        sound: Instead of this computer's devices.
        hotkeys: Makes what watches keys in other programs; ``None`` watches none.
        login_item: Makes what has the program started at login; ``None`` leaves that alone.
        on_state: Sees every state that the window sees.
    """

    def __init__(
        self,
        application: QApplication,
        paths: Paths | None,
        settings: Settings,
        asked: CallOptions | None = None,
        *,
        profile: str = "",
        sound: Sound | None = None,
        hotkeys: MakeHotkeys | None = None,
        login_item: Callable[[], LoginItem] | None = None,
        on_state: Callable[[SessionState], None] | None = None,
    ) -> None:
        self.application = application
        self.asked = asked
        self.claim: Claim | Notice | None = None
        self.first_notice: Notice | None = None
        self.first_start = False
        self.paths = paths
        self.failed: Notice | None = None
        self.hidden = False
        self.theme = Theme(application, settings.theme, settings.contrast, settings.text_scale)
        self.tasks = Tasks(on_fault=self._on_fault)
        self.keeping = Keeping(
            None if paths is None else paths.settings_file,
            settings,
            self.tasks,
            lambda notice: self.session.raise_notice(notice),
        )
        self.readings = Readings(self)
        self.window = MainWindow(
            now_s=time.monotonic,
            microphone_reading=self.readings.microphone,
            speaker_reading=self.readings.speaker,
            echo_reading=self.readings.echo,
        )
        self.window.show_settings(settings)
        self.window.restore_place(settings.geometry)
        self._profile = profile
        self._sound = sound
        self._hotkeys = hotkeys
        self.login_item = login_item
        self._on_state = on_state
        self.levels: Levels | None = None
        self.awake: Awake
        self.session: VoiceSession
        self.calling: Calling
        self.intents: Intents
        self.global_keys: GlobalKeys
        self.instance: Instance
        self.wishes: Wishes
        self.secrets: Secrets
        self.rest: Rest
        self.placing: Placing
        self.trying: Trying
        self.updating: Updating
        self.desk: Desk
        self.plugging: Plugging
        self.tray: TrayKeeping
        self.guidance: Guidance
        self.catalog: DeviceCatalog | None = None
        self.cleaning: Cleaning | None = None
        self._devices: PortAudioSound | None = None

    @property
    def settings(self) -> Settings:
        """What holds now, with volume and processing of the devices in use."""
        return self.wishes.seen

    # Life.

    async def main(self, quit_asked: asyncio.Event) -> int:
        """Show the window, build the rest, and wait until the user or the system wants to quit."""
        self._quit = quit_asked
        self.window.closed.connect(self._on_closed)
        with faults_told(self._on_fault):
            await self._show()
            if not quit_asked.is_set():
                await self._live()
        self.window.hide()
        if self.failed is not None:
            raise AppError(self.failed)
        return 0

    async def _live(self) -> None:
        self._build()
        self._connect()
        self.first_notice = self.instance.listen() or self.first_notice
        self.tray.begin(hidden=self.hidden)
        if self.asked is not None:
            self.place_call()
        # After placing, which clears the notice, unless the call has more urgent trouble.
        if self.first_notice is not None and self.session.state.notice is None:
            self.session.raise_notice(self.first_notice)
        elif self.first_start:
            self.keeping.save_now()  # whatever happens, the next start is no first one
            self.guidance.first_run.greet()
        self.tasks.spawn(self.plugging.watch())
        self.tasks.spawn(self.updating.watch())
        await self._quit.wait()
        await self._close()

    async def _show(self) -> None:
        """Paint before anything else is loaded; a window that nobody sees is not waited for."""
        if self.hidden:
            return
        painted = asyncio.Event()
        FirstPaint(self.window, painted.set)
        self.window.show()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(FIRST_PAINT_S):
                await painted.wait()

    def _build(self) -> None:
        from desktop_app.calling import Calling
        from desktop_app.global_keys import GlobalKeys
        from desktop_app.guidance import hang_windows
        from desktop_app.hotkeys.app_nap import Awake
        from desktop_app.instance import Instance
        from desktop_app.intents import Intents
        from desktop_app.placing import Placing
        from desktop_app.service.rest import Rest
        from desktop_app.session.session import VoiceSession
        from desktop_app.storage.secrets import Secrets
        from desktop_app.transport.websocket import WebSocketTransport
        from desktop_app.tray_keeping import hang_tray

        self.awake = Awake()
        self.secrets = Secrets(self._profile)
        self.rest = Rest()
        self.placing = Placing(self.rest, self.secrets)
        sound, clock = self._sound or self._hardware(), WallClock()
        self.session = VoiceSession(
            transport=WebSocketTransport(),
            sound=sound,
            clock=clock,
            publish=self._publish,
            jitter=random.random,
        )
        self.levels = self.session.levels
        self.wishes = Wishes(
            self.keeping, self.session, cleaning=lambda: self.cleaning, show=self._show_settings
        )
        self.calling = Calling(
            self.session,
            self.placing,
            self.tasks,
            settings=lambda: self.settings,
            asked=self.asked,
            on_over=self._on_last_call_over,
        )
        self.intents = Intents(
            self.session,
            place_call=self.place_call,
            show_window=self.window.come_forward,
            toggle_window=lambda: self.tray.toggle_window(),
        )
        self.global_keys = GlobalKeys(
            self._hotkeys, self.session, self.intents, self.tasks, self.window.show_talk_key
        )
        self.global_keys.observe(self.window.key_help.show_bindings)
        self.instance = Instance(self.claim, self.intents, self.session, self.calling)
        hang_windows(self, sound, clock)
        self.tray = hang_tray(self, self._quit.set)
        self.wishes.begin()

    def _hardware(self) -> Sound:
        from desktop_app.cleaning import Cleaning
        from desktop_app.devices.catalog import DeviceCatalog
        from desktop_app.devices.portaudio import PortAudioSound

        raw = self.asked is not None and self.asked.raw_sound
        self.catalog = DeviceCatalog(self.application)
        self.cleaning = Cleaning(self.keeping.settings, raw=raw)
        self._devices = PortAudioSound(self.catalog, voice=self.cleaning.voice)
        return self._devices

    async def _close(self) -> None:
        """Keep the place of the window, end the call with its goodbye, release everything."""
        place = self.window.place()
        self.tray.close()
        self.window.hide()
        self.instance.close()
        await self.global_keys.close()
        self.guidance.first_run.close()
        self.session.end()
        await self.session.wait_until_ended(GOODBYE_S)
        await self.session.close()
        self.awake.keep(False)
        self.keeping.settings = msgspec.structs.replace(self.keeping.settings, geometry=place)
        await self.keeping.save()
        await self.tasks.cancel()
        if self.catalog is not None:
            self.catalog.stop()
        self.secrets.close()
        await self.placing.close()
        await self.rest.close()
        if self._devices is not None:
            await self._devices.ended()

    def _on_closed(self) -> None:
        if self.levels is None or not self.tray.stays():
            self._quit.set()

    def _on_fault(self, fault: BaseException) -> None:
        if self.levels is None or self.session.state.notice == OUR_FAULT:
            return  # A window that fails at showing it would be told for ever.
        self.session.raise_notice(OUR_FAULT)

    # Signals rise.

    def _connect(self) -> None:
        from desktop_app.wiring import Wiring

        self._wiring = Wiring(self)

    # Calls fall.

    def _publish(self, state: SessionState) -> None:
        self.awake.keep(state.line is not Line.IDLE)
        self.window.show_state(state)
        self.tray.show_state(state)
        self.wishes.follow_devices()
        self.instance.follow(state)
        self.guidance.first_run.show_state(state)
        if self._on_state is not None:
            self._on_state(state)

    # Calls.

    def place_call(self) -> None:
        """Call the chosen agent, or the one that the command line named."""
        self.trying.stop()
        self.calling.place()

    def _on_last_call_over(self, trouble: Notice | None) -> None:
        self.failed = trouble
        self._quit.set()

    # Settings and devices.

    def change_settings(self, settings: Settings) -> None:
        """Take new settings at once, and write them soon."""
        self.theme.choose(settings.theme, settings.contrast)
        self.theme.scale_text(settings.text_scale)
        self.wishes.change(settings)

    def _show_settings(self, settings: Settings) -> None:
        self.window.show_settings(settings)
        self.desk.show_settings(settings)
        self.global_keys.follow(settings)
        self.tray.show_settings(settings)
        self.guidance.first_run.show_settings(settings)
