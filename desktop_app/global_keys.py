"""The keys that work in every program: bound as the settings say, carried out as wishes, told of.

What they need is loaded when the window stands; until then, and where there are none, the window's
own keys are all there is.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final, TypeAlias

from desktop_app.errors import Action, Notice, Severity
from desktop_app.session.key_advice import DEED_NAMES
from desktop_app.session.keys import Accelerator, Binding, Bindings, Deed, Fate, Hotkeys
from desktop_app.session.talk import Finger
from desktop_app.wording import tr

if TYPE_CHECKING:
    from desktop_app.intents import Intents
    from desktop_app.runner import Tasks
    from desktop_app.session.session import VoiceSession
    from desktop_app.settings import Settings

MakeHotkeys: TypeAlias = Callable[[], Awaitable[Hotkeys]]

RETRY_S: Final = 10.0
"""How long to wait before a key is tried again that another program had."""
WINDOW_KEY: Final = "Space"
"""What talks where no key does so everywhere: it works while the window has the keyboard."""


class GlobalKeys:
    """Binds the keys of the settings and has them carried out.

    Args:
        make: Gives what watches keys on this system; ``None`` watches none.
        session: Shows once of each key that it cannot be had, unless there is worse to show.
        intents: Carries out the wishes.
        tasks: Runs the binding.
        show_talk_key: Told what to press in order to talk.

    Attributes:
        bindings: How each key fares; a key that is not wanted is not in it.
    """

    def __init__(
        self,
        make: MakeHotkeys | None,
        session: VoiceSession,
        intents: Intents,
        tasks: Tasks,
        show_talk_key: Callable[[str], None],
    ) -> None:
        self.bindings: Bindings = {}
        self._make = make
        self._tasks = tasks
        self._session = session
        self._press: dict[Deed, Callable[[], None]] = {
            Deed.TALK: partial(intents.press_talk, Finger.HOTKEY),
            Deed.MUTE: intents.toggle_mute,
            Deed.SHOW: intents.toggle_window,
        }
        self._release = {Deed.TALK: partial(intents.release_talk, Finger.HOTKEY)}
        self._observers: list[Callable[[Bindings], None]] = [
            lambda bindings: show_talk_key(talk_label(bindings))
        ]
        self._hotkeys: Hotkeys | None = None
        self._wanted: Mapping[Deed, str] | None = None
        self._unreadable: Bindings = {}
        self._warned: set[Notice] = set()
        self._shown: Notice | None = None
        self._down: set[Deed] = set()
        self._binding: asyncio.Task[None] | None = None
        self._retrying: asyncio.Task[None] | None = None
        self._watchers: list[tuple[Callable[[Deed], bool], Callable[[Deed], None]]] = []
        self._taken: set[Deed] = set()
        self._resting = False

    @property
    def in_call(self) -> bool:
        """Whether there is a call that the keys are for."""
        return self._session.in_call

    def watch(self, pressed: Callable[[Deed], bool], released: Callable[[Deed], None]) -> None:
        """Show every press and release to one more who looks on, before it is carried out.

        Args:
            pressed: Whether that one takes the press; it is not carried out then.
            released: Told of each release.
        """
        self._watchers.append((pressed, released))

    def follow(self, settings: Settings) -> None:
        """Bind what the settings say, in a while, if it is bound otherwise."""
        wanted = {
            Deed.TALK: settings.talk_hotkey,
            Deed.MUTE: settings.mute_hotkey,
            Deed.SHOW: settings.show_hotkey,
        }
        if self._make is None or wanted == self._wanted:
            return
        self._wanted = wanted
        if self._binding is None or self._binding.done():
            self._binding = self._tasks.spawn(self._bind(self._make))

    def retry(self) -> None:
        """Try again to get keys that another program had; not while one is held."""
        idle = self._binding is None or self._binding.done()
        if self._make is not None and self._lacks and idle and not self._down:
            self._binding = self._tasks.spawn(self._bind(self._make, again=True))

    def observe(self, observer: Callable[[Bindings], None]) -> None:
        """Tell how the keys fare, now and whenever that changes."""
        self._observers.append(observer)
        observer(self.bindings)

    def rest(self, resting: bool) -> None:
        """Do nothing when a key is pressed, while another is being chosen."""
        self._resting = resting

    def configure(self) -> None:
        """Open the window in which the desktop lets its user choose the keys."""
        if self._hotkeys is not None:
            self._tasks.spawn(self._hotkeys.configure())

    async def close(self) -> None:
        """Give the keys back."""
        self._make = None
        if self._retrying is not None:
            self._retrying.cancel()
        if self._binding is not None:
            self._binding.cancel()
            await asyncio.wait([self._binding])
        if self._hotkeys is not None:
            await self._hotkeys.close()
            self._hotkeys = None

    async def _bind(self, make: MakeHotkeys, *, again: bool = False) -> None:
        if self._hotkeys is None:
            self._hotkeys = await make()
            self._hotkeys.watch(
                pressed=self._on_pressed, released=self._on_released, changed=self._on_changed
            )
        bound: Mapping[Deed, str] | None = None
        while bound != self._wanted and self._wanted is not None:
            bound = self._wanted
            readable, self._unreadable = read(bound)
            bindings = await self._hotkeys.bind(readable)
            if not again or _fates(bindings) != _fates(self.bindings, bindings):
                self._on_changed(bindings)
            again = False

    @property
    def _lacks(self) -> bool:
        return any(binding.fate is Fate.TAKEN for binding in self.bindings.values())

    async def _keep_trying(self) -> None:
        while self._lacks:
            await asyncio.sleep(RETRY_S)
            self.retry()

    def _on_pressed(self, deed: Deed) -> None:
        self._down.add(deed)
        takes = [pressed(deed) for pressed, _ in self._watchers]  # each of them is to see it
        if any(takes):
            self._taken.add(deed)
        elif not self._resting:
            self._press[deed]()

    def _on_released(self, deed: Deed) -> None:
        self._down.discard(deed)
        for _, released in self._watchers:
            released(deed)
        if deed in self._taken:
            self._taken.discard(deed)
        elif deed in self._release:
            self._release[deed]()

    def _on_changed(self, bindings: Bindings) -> None:
        self.bindings = {**bindings, **self._unreadable}
        for observer in self._observers:
            observer(self.bindings)
        if self._lacks and (self._retrying is None or self._retrying.done()):
            self._retrying = self._tasks.spawn(self._keep_trying())
        self._warn()

    def _warn(self) -> None:
        """Show what is in the way of a key, in place of what is so no more."""
        troubles = (trouble(binding, deed) for deed, binding in self.bindings.items())
        notices = [one for one in troubles if one is not None]
        if self._shown is not None and self._shown not in notices:
            self._session.settle_notice(self._shown)
            self._shown = None
        self._warned.intersection_update(notices)
        new = [one for one in notices if one not in self._warned]
        shown = self._session.state.notice
        if new and (shown is None or shown.severity is Severity.INFO):
            self._warned.add(new[0])  # The others are due the next time; the settings tell of all.
            self._shown = new[0]
            self._session.raise_notice(new[0])


def _fates(bindings: Bindings, among: Bindings | None = None) -> dict[Deed, Fate]:
    """Say what became of each key, or of those that are among others as well."""
    return {
        deed: binding.fate for deed, binding in bindings.items() if among is None or deed in among
    }


def read(wanted: Mapping[Deed, str]) -> tuple[dict[Deed, Accelerator], dict[Deed, Binding]]:
    """Read keys as they stand in the settings, where anybody may have written anything.

    Args:
        wanted: By deed; empty is none.

    Returns:
        Those that can be asked of a system, and why the others cannot.
    """
    good: dict[Deed, Accelerator] = {}
    bad: dict[Deed, Binding] = {}
    for deed, text in wanted.items():
        if not text.strip():
            continue
        try:
            one = Accelerator.parse(text)
        except ValueError:
            bad[deed] = _impossible(text.strip(), tr("No key has this name."))
            continue
        if one.writes:
            bad[deed] = _impossible(str(one), tr("Other programs need this key for writing."))
        elif one in good.values():
            bad[deed] = _impossible(str(one), tr("It is chosen for something else already."))
        else:
            good[deed] = one
    return good, bad


def talk_label(bindings: Bindings) -> str:
    """Say what to press in order to talk."""
    talk = bindings.get(Deed.TALK)
    return talk.label if talk is not None and talk.fate is Fate.WORKS else WINDOW_KEY


def trouble(binding: Binding, deed: Deed) -> Notice | None:
    """Say what a person can do about the key for a deed; ``None`` if nothing is to be done."""
    notice = _trouble(binding)
    if notice is None:
        return None
    title = tr("{what}: {name}", what=DEED_NAMES[deed], name=notice.title)
    return replace(notice, title=title)


def _trouble(binding: Binding) -> Notice | None:
    match binding.fate:
        case Fate.TAKEN:
            keys = ", ".join(map(str, binding.instead))
            return Notice(
                title=tr("{key} is used by another program", key=binding.label),
                body=tr("Pick one of: {keys}.", keys=keys) if keys else tr("Pick another one."),
                action=Action.CHANGE_KEY,
                severity=Severity.WARNING,
                page=PAGE,
            )
        case Fate.UNSET:
            return Notice(
                title=tr("The desktop has not given us a key yet"),
                body=tr("Your system asks you to choose it in its own window."),
                action=Action.OPEN_KEY_WINDOW,
                severity=Severity.WARNING,
                page=PAGE,
            )
        case Fate.IMPOSSIBLE:
            return Notice(
                title=tr("{key} cannot be used in other programs", key=binding.label),
                body=binding.why,
                action=Action.CHANGE_KEY,
                severity=Severity.WARNING,
                page=PAGE,
            )
        case Fate.WORKS if binding.switches:
            return Notice(
                title=tr("{key} opens the microphone until you press it again", key=binding.label),
                body=binding.why,
                action=Action.OK,
                severity=Severity.WARNING,
            )
    return None


def _impossible(label: str, why: str) -> Binding:
    return Binding(fate=Fate.IMPOSSIBLE, label=label, why=why)


PAGE: Final = "shortcuts"
"""Of the settings."""
