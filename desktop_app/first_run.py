"""The first run's work that waits: levels watched, keys kept, agents found, steps remembered."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final

from msgspec.structs import replace

from desktop_app.agent_finding import AgentFinder
from desktop_app.errors import Action, Notice, Severity, SoundError
from desktop_app.runner import Turns
from desktop_app.session.choosing import choose, wishes
from desktop_app.session.device_words import spared
from desktop_app.session.keys import Binding, Bindings, Deed, Fate
from desktop_app.session.level_watch import LevelWatch
from desktop_app.session.picking import picked
from desktop_app.settings import STEPS, AgentChoice, Settings, Step
from desktop_app.ui.choices import DeviceChoice
from desktop_app.wording import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_app.accounts import Accounts
    from desktop_app.audio.meter import Reading
    from desktop_app.devices.device import Catalog
    from desktop_app.intents import Intents
    from desktop_app.runner import Tasks
    from desktop_app.session.session import VoiceSession
    from desktop_app.session.state import SessionState
    from desktop_app.trying import Trying
    from desktop_app.ui.setup.window import SetupWindow

WELCOME: Final = Notice(
    title=tr("Welcome to Earshot"),
    body=tr(
        "Hold Space and talk: the built-in agent answers, with no account. The menu has every step"
        " again under “Set up…”."
    ),
    action=Action.OK,
    severity=Severity.INFO,
)
"""What a first start ends with that was not led to a call."""
HEADSET_MICROPHONE: Final = tr(
    "Bluetooth headsets switch to phone quality while their microphone is used."
)


class FirstRun:
    """Opens the window and answers what it asks.

    Args:
        parent: The window that it belongs to.
        session: Holds the calls.
        watch: Opens the microphone for its meter.
        accounts: Answers what is asked of the account.
        intents: Carries out the call at the end.
        trying: Tries the sound.
        tasks: Runs what waits.
        catalog: What is plugged in.
        settings: Gives the present settings.
        change: Takes new ones.
        choose_microphone: Takes a microphone for good.
        open_settings: Opens the settings at a page.
        configure_keys: Opens the window in which the desktop lets its user choose the keys.
    """

    def __init__(
        self,
        parent: QWidget,
        *,
        session: VoiceSession,
        watch: LevelWatch,
        accounts: Accounts,
        intents: Intents,
        trying: Trying,
        tasks: Tasks,
        catalog: Catalog,
        settings: Callable[[], Settings],
        change: Callable[[Settings], None],
        choose_microphone: Callable[[str], None],
        open_settings: Callable[[str], None],
        configure_keys: Callable[[], None],
    ) -> None:
        self._parent = parent
        self._session = session
        self._watch = watch
        self._accounts = accounts
        self._intents = intents
        self._trying = trying
        self._tasks = tasks
        self._catalog = catalog
        self._settings = settings
        self._change = change
        self._choose_microphone = choose_microphone
        self._open_settings = open_settings
        self._configure_keys = configure_keys
        self._finder = AgentFinder(accounts, tasks=tasks, settings=settings, change=change)
        self._binding: Binding | None = None
        self._seen = settings()
        self._in_call = False
        self._greets = False
        self._key_tested = False
        self._watches = Turns(tasks)  # of which each may have the device
        self.window: SetupWindow | None = None
        trying.around(self._watches.stopped, self._follow_page)

    # --- opened and closed --------------------------------------------------------------------

    def greet(self) -> None:
        """Open at a first start: every step, one after the other."""
        self._greets = True
        self._show(STEPS, (), "")

    def open(self, page: str = "") -> None:
        """Open again: what is not done, or the page that is asked for."""
        done = self._settings().setup_done
        left = tuple(step for step in STEPS if step not in done)
        self._show(left, done, page)

    def close(self) -> None:
        """Put it away; what was reached is kept."""
        self._greets = False
        if self.window is not None:
            self.window.close()

    def _show(self, steps: tuple[Step, ...], done: tuple[Step, ...], page: str) -> None:
        window = self.window or self._make()
        window.show_settings(self._settings())
        if window.isMinimized():
            window.showNormal()
        if not window.isVisible():
            window.say_hello.meet(self._session.state)
        window.show()
        window.begin(steps, done)
        if page:
            window.show_page(page)
        window.raise_()
        window.activateWindow()
        self._tasks.spawn(self._accounts.show_key(window.key))

    def _make(self) -> SetupWindow:
        from desktop_app.ui.setup.window import SetupWindow

        self.window = window = SetupWindow(self._reading, self._parent)
        spawn, accounts = self._tasks.spawn, self._accounts
        window.show_settings(self._settings())
        self.show_devices()
        window.talk_key.show_binding(self._binding)
        window.settings_changed.connect(self._change)
        window.page_shown.connect(lambda _page: self._follow_page())
        window.minimised_or_not.connect(self._on_minimised_or_not)
        window.step_proved.connect(self._on_step_proved)
        window.completed.connect(self._on_completed)
        window.finished.connect(self._on_finished)
        window.hello.without_account_clicked.connect(self._on_without_account)
        window.sound.headset_chosen.connect(self._choose_microphone)
        self._trying.attach(window.sound.try_out)
        window.key.entry.entered.connect(
            lambda key: spawn(accounts.check_and_keep(window.key, key))
        )
        window.key.entry.removed.connect(lambda: spawn(accounts.forget_key(window.key)))
        self._finder.attach(window.agent)
        window.talk_key.keys_opened.connect(self._on_keys_opened)
        window.say_hello.call_clicked.connect(self._intents.call)
        window.talk_pressed.connect(self._intents.press_talk)
        window.talk_released.connect(self._intents.release_talk)
        return window

    def _on_completed(self) -> None:
        self._greets = False
        self._intents.show_window()

    def _on_minimised_or_not(self) -> None:
        if not self._page:
            self._trying.stop()
        self._follow_page()

    def _on_finished(self) -> None:
        self._trying.stop()
        self._follow_page()
        self._finder.stop()
        if self._greets and self._session.state.notice is None and not self._session.in_call:
            self._session.raise_notice(WELCOME)
        self._greets = False

    # --- followed -----------------------------------------------------------------------------

    def show_settings(self, settings: Settings) -> None:
        """Follow a change that was made anywhere; what it puts in question is not done any more."""
        before, self._seen = self._seen, settings
        if _sound_of(settings) != _sound_of(before):
            self._doubt("sound")
        if settings.chosen != before.chosen:
            self._doubt("agent")
        if self.window is not None:
            self.window.show_settings(settings)
        if self.window is None or not self.window.isVisible():
            return
        if _sound_of(settings) != _sound_of(before):
            self.window.sound.forget()
            self._show_bluetooth()
            self._follow_page(anew=True)
        if settings.chosen != before.chosen:
            self._follow_page()

    def show_devices(self) -> None:
        """Offer what is plugged in now."""
        if self.window is None:
            return
        microphones, speakers = (
            tuple(DeviceChoice(one.id, one.name) for one in devices)
            for devices in (self._catalog.microphones(), self._catalog.speakers())
        )
        self.window.sound.show_devices(microphones, speakers)
        self._follow_page(anew=True)

    def show_state(self, state: SessionState) -> None:
        """Follow a call; it has the microphone."""
        if self.window is not None and self.window.isVisible():
            self.window.show_state(state)
            if self._session.in_call != self._in_call:
                self._in_call = self._session.in_call
                self._follow_page()

    def show_bindings(self, bindings: Bindings) -> None:
        """Tell how the keys fare that work in every program."""
        self._binding = bindings.get(Deed.TALK)
        if self.window is not None:
            self.window.talk_key.show_binding(self._binding)

    def takes_press(self, deed: Deed) -> bool:
        """Show that a key of every program went down; ``False`` if it is to do what it does."""
        if deed is not Deed.TALK:
            return False
        self._key_tested = self._page == "talk_key"
        if self._key_tested and self.window is not None:
            self.window.talk_key.show_key_pressed()
        return self._key_tested

    def follow_release(self, deed: Deed) -> None:
        """Show that the key came up whose press was taken."""
        if deed is Deed.TALK and self._key_tested and self.window is not None:
            self._key_tested = False
            self.window.talk_key.show_key_released()

    @property
    def _page(self) -> str:
        """The page that is seen; empty while none is."""
        window = self.window
        if window is None or not window.isVisible() or window.isMinimized():
            return ""
        return window.page.name

    # --- steps --------------------------------------------------------------------------------

    def _on_step_proved(self, name: Step, good: bool) -> None:
        done = tuple(step for step in self._settings().setup_done if step != name)
        done = (*done, name) if good else done
        if done != self._settings().setup_done:
            self._change(replace(self._settings(), setup_done=done))

    def _doubt(self, step: Step) -> None:
        if step in self._seen.setup_done:
            # Not at once: whoever changed the settings is still at it.
            asyncio.get_running_loop().call_soon(self._on_step_proved, step, False)

    def _on_without_account(self) -> None:
        self._finder.choose(AgentChoice())
        assert self.window is not None
        self.window.go_on_without("key")

    def _on_keys_opened(self) -> None:
        if self._binding is not None and self._binding.fate is Fate.UNSET:
            self._configure_keys()
        else:
            self._open_settings("shortcuts")

    # --- the sound ----------------------------------------------------------------------------

    def _reading(self) -> Reading | None:
        meter = self._session.levels.input_meter or self._watch.meter
        return None if meter is None else meter.read(time.monotonic())

    def _follow_page(self, *, anew: bool = False) -> None:
        """Watch the microphone, or look for the agent, while the page for it is seen."""
        window, page = self.window, self._page
        if window is None:
            return
        window.sound.set_running(page == "sound")
        wanted = page == "sound" and not self._session.in_call and not self._trying.busy
        if not wanted or anew:
            self._watches.stop()
        if wanted and not self._watches.wanted:
            self._show_bluetooth()
            self._watches.begin(partial(self._watch_microphone, window))
        if page == "agent":
            self._finder.look(window.agent)

    async def _watch_microphone(self, window: SetupWindow) -> None:
        window.sound.show_microphone_trouble("")
        device_id = picked("microphone", self._settings(), self._catalog.microphones())
        try:
            await self._watch.run(device_id, window.sound.show_microphone)
        except SoundError as error:
            window.sound.show_microphone_trouble(error.notice.sentence)

    def _show_bluetooth(self) -> None:
        assert self.window is not None
        settings, plugged = self._settings(), self._catalog.microphones()
        choice = choose(
            "microphone", wishes(settings.microphone or None, settings.microphones), plugged
        )
        used = next((one for one in plugged if choice and one.id == choice.device_id), None)
        if choice is not None and choice.spared is not None and used is not None:
            notice = spared(choice.spared, used.name)
            self.window.sound.show_bluetooth(notice.sentence, choice.spared.id)
        elif used is not None and used.is_bluetooth:
            self.window.sound.show_bluetooth(HEADSET_MICROPHONE, "")
        else:
            self.window.sound.show_bluetooth("", "")


def _sound_of(settings: Settings) -> tuple[object, ...]:
    """Give what the proof of the sound is about."""
    return (settings.microphone, settings.speaker, settings.microphones, settings.speakers)
