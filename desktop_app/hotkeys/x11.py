"""Global keys under X11: grabbed at the root window, so that no other program sees them.

A press and a release are what the server says. It may be late or never say so, when somebody ends
our grab, or the keyboard goes: while a key is held the server is asked which keys are really down.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Callable, Coroutine, Mapping
from dataclasses import dataclass
from typing import Final

from desktop_app.hotkeys.pairing import Pairing
from desktop_app.hotkeys.x_connection import XConnection, open_connection
from desktop_app.hotkeys.x_keyboard import XKeyboard
from desktop_app.session.keys import (
    OFFERED,
    SUGGESTIONS,
    Accelerator,
    Binding,
    Deed,
    Fate,
    Modifier,
)
from desktop_app.wording import tr

log = logging.getLogger(__name__)

POLL_S: Final = 0.05
"""How often the true state of a held key is asked for."""
SETTLE_S: Final = 0.1
"""A change of the keyboard comes as several events; so long after the first it is read."""
REOPEN_S: Final = 1.0
"""So long after the connection was lost another one is tried, once."""
_MODIFIER_BITS: Final = 0xFF
"""The rest of an event's state is the mouse's buttons and the layout."""


@dataclass(frozen=True, slots=True)
class Grab:
    """A key as the server is asked for it; ``states``: of the modifiers, with any locks on."""

    keycode: int
    states: tuple[int, ...]


class X11Hotkeys:
    """The port `Hotkeys` for an X server.

    Args:
        display: As in the variable DISPLAY; ``None`` takes what stands there.
    """

    def __init__(self, display: str | None = None) -> None:
        self._display = display
        self._pairing = Pairing()
        self._changed: Callable[[Mapping[Deed, Binding]], None] = lambda _bindings: None
        self._connection: XConnection | None = None
        self._keyboard: XKeyboard | None = None
        self._releases_are_real = False
        self._wanted: Mapping[Deed, Accelerator] = {}
        self._grabs: dict[Deed, Grab] = {}
        self._bindings: Mapping[Deed, Binding] = {}
        self._binding = asyncio.Lock()
        self._tasks: dict[str, asyncio.Task[None]] = {}

    def watch(
        self,
        *,
        pressed: Callable[[Deed], None],
        released: Callable[[Deed], None],
        changed: Callable[[Mapping[Deed, Binding]], None],
    ) -> None:
        """Say whom to tell."""
        self._pairing = Pairing(pressed, released)
        self._changed = changed

    async def bind(self, wanted: Mapping[Deed, Accelerator]) -> Mapping[Deed, Binding]:
        """Watch these keys in place of those before."""
        async with self._binding:
            self._wanted = dict(wanted)
            self._bindings = await self._bind()
            return self._bindings

    async def configure(self) -> None:
        """Do nothing: under X11 a key is chosen in our own settings."""

    async def close(self) -> None:
        """Watch nothing any more."""
        tasks = list(self._tasks.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        self._pairing.release_all()
        self._disconnect()

    def _disconnect(self) -> None:
        self._grabs = {}
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    # Binding.

    async def _bind(self) -> dict[Deed, Binding]:
        self._pairing.release_all()
        if self._connection is None and not self._wanted:
            return {}
        try:
            if self._connection is None:
                await self._connect()
            connection, keyboard = self._connection, self._keyboard
            assert connection is not None
            assert keyboard is not None
            for grab in self._grabs.values():
                connection.ungrab(grab.keycode, grab.states)
            self._grabs = {}
            return {
                deed: await self._bind_one(connection, keyboard, deed, one)
                for deed, one in self._wanted.items()
            }
        except ConnectionError as error:
            log.info("no global keys: %s", error)
            self._disconnect()
            return self._absent()

    async def _connect(self) -> None:
        connection = await open_connection(self._display, self)
        try:
            self._releases_are_real = await connection.tell_repeats_apart()
            self._keyboard = await connection.keyboard()
        except BaseException:
            connection.close()
            raise
        self._connection = connection

    async def _bind_one(
        self, connection: XConnection, keyboard: XKeyboard, deed: Deed, wanted: Accelerator
    ) -> Binding:
        grab = grab_for(keyboard, wanted)
        if grab is None:
            why = tr("This keyboard does not have all of these keys.")
            return Binding(fate=Fate.IMPOSSIBLE, label=str(wanted), wanted=wanted, why=why)
        label = keyboard.label(wanted)
        if not await connection.grab(grab.keycode, grab.states):
            free = await self._free_ones(connection, keyboard)
            return Binding(fate=Fate.TAKEN, label=label, wanted=wanted, instead=free)
        self._grabs[deed] = grab
        why = ""
        if Modifier.ALT in wanted.modifiers and keyboard.writes_by_alt_gr(wanted.key):
            why = tr("On your keyboard the right Alt key writes with this key: hold the left one.")
        return Binding(fate=Fate.WORKS, label=label, wanted=wanted, why=why)

    async def _free_ones(
        self, connection: XConnection, keyboard: XKeyboard
    ) -> tuple[Accelerator, ...]:
        """Find keys that could be had, by trying."""
        free: list[Accelerator] = []
        for one in SUGGESTIONS:
            grab = grab_for(keyboard, one)
            if len(free) == OFFERED or grab is None or one in self._wanted.values():
                continue
            if await connection.grab(grab.keycode, grab.states):
                connection.ungrab(grab.keycode, grab.states)
                free.append(one)
        return tuple(free)

    def _absent(self) -> dict[Deed, Binding]:
        why = tr("The display does not answer.")
        return {
            deed: Binding(fate=Fate.ABSENT, label=str(one), wanted=one, why=why)
            for deed, one in self._wanted.items()
        }

    # What the server says.

    def on_key(self, keycode: int, state: int, *, down: bool) -> None:
        """Take what a key did."""
        for deed, grab in self._grabs.items():
            if grab.keycode != keycode:
                continue
            if down and state & _MODIFIER_BITS in grab.states:
                self._pairing.press(deed)
                self._do("poll", self._poll)
            elif not down and self._releases_are_real:
                self._pairing.release(deed)

    def on_keyboard_changed(self) -> None:
        """Look at the keyboard anew."""
        self._do("keyboard", self._read_keyboard)

    def on_lost(self) -> None:
        """Say so, and try again."""
        self._connection = None
        self._grabs = {}
        self._pairing.release_all()
        self._tell(self._absent())
        self._do("reopen", self._reopen)

    async def _poll(self) -> None:
        """While a key is held, find out when it is not."""
        while self._pairing.held:
            # Where a repetition looks like a release, this is what tells them apart.
            await asyncio.sleep(POLL_S)
            before, connection = dict(self._pairing.held), self._connection
            if connection is None:
                return
            try:
                down = await connection.held_keys()
            except ConnectionError:
                continue  # Whoever has the server to itself gives it back, or it is lost.
            for deed, hold in before.items():
                # Pressed anew since the question: the answer is not about that.
                if self._pairing.held.get(deed) is hold and self._grabs[deed].keycode not in down:
                    self._pairing.release(deed)

    async def _read_keyboard(self) -> None:
        """Follow another keyboard or layout; what stays where it was is left alone."""
        await asyncio.sleep(SETTLE_S)
        async with self._binding:
            if self._connection is None:
                return
            with contextlib.suppress(ConnectionError):
                self._keyboard = keyboard = await self._connection.keyboard()
                wanted = {deed: grab_for(keyboard, one) for deed, one in self._wanted.items()}
                had = {deed: self._grabs.get(deed) for deed in self._wanted}
                labels = {deed: keyboard.label(one) for deed, one in self._wanted.items()}
                if wanted != had or labels != {d: b.label for d, b in self._bindings.items()}:
                    self._tell(await self._bind())

    async def _reopen(self) -> None:
        await asyncio.sleep(REOPEN_S)
        async with self._binding:
            if self._connection is None:
                self._tell(await self._bind())

    def _tell(self, bindings: Mapping[Deed, Binding]) -> None:
        if bindings != self._bindings:
            self._bindings = bindings
            self._changed(bindings)

    def _do(self, name: str, work: Callable[[], Coroutine[None, None, None]]) -> None:
        """Begin something, unless it is going on."""
        if name not in self._tasks or self._tasks[name].done():
            self._tasks[name] = task = asyncio.get_running_loop().create_task(work())
            task.add_done_callback(self._on_done)

    def _on_done(self, task: asyncio.Task[None]) -> None:
        if not task.cancelled() and (fault := task.exception()) is not None:
            log.error("the keys of the X server are let go", exc_info=fault)
            self._pairing.release_all()


def grab_for(keyboard: XKeyboard, accelerator: Accelerator) -> Grab | None:
    """Say what to ask the server for; ``None`` if this keyboard has no such keys."""
    keycode, state = keyboard.keycode(accelerator.key), keyboard.state(accelerator.modifiers)
    if keycode is None or state is None:
        return None
    return Grab(keycode, keyboard.with_locks(state))
