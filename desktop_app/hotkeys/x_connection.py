"""A connection to the X server that is read on the loop and never waits: questions are awaited.

python-xlib waits for answers in the caller's thread, which here would be the one that paints; so
every request is sent with its answer deferred, and found when the socket has something to read.
"""

from __future__ import annotations

import asyncio
import logging
import os
import re
import socket
from collections.abc import Iterable
from typing import Any, Final, Protocol

from Xlib import X
from Xlib.error import CatchError, ConnectionClosedError, DisplayError, XError, xerror_class
from Xlib.protocol import request, rq
from Xlib.protocol.display import Display

from desktop_app.hotkeys.x_keyboard import XKeyboard

log = logging.getLogger(__name__)

OPEN_S: Final = 3.0
ANSWER_S: Final = 3.0
"""How long the server may take; one that another program keeps to itself may need to."""
_LOCAL_SOCKETS: Final = ("/tmp/.X11-unix/X{}", "\0/tmp/.X11-unix/X{}")
_CORE_KEYBOARD: Final = 0x100
_DETECTABLE_REPEAT: Final = 1
_KEYBOARD_EVENTS: Final = 0b11
"""Another keyboard, another map: numbers 0 and 1 of the X keyboard extension's events."""


class Watcher(Protocol):
    """Whoever is told what happens, in order."""

    def on_key(self, keycode: int, state: int, *, down: bool) -> None:
        """A key that was grabbed went down or came up; ``state``: bits of the modifiers before."""

    def on_keyboard_changed(self) -> None:
        """Keys or modifiers may mean something else now; it comes several times for one change."""

    def on_lost(self) -> None:
        """The server is gone; nothing follows."""


class _Display(Display):  # type: ignore[misc]  # python-xlib has no types
    """The core of the protocol: ids are numbers, and no extension is asked for."""

    resource_classes: Final[dict[str, type]] = {}
    # Of its own: what other connections of this process learn of extensions goes into a shared one.
    error_classes: Final[dict[int, type]] = xerror_class.copy()


class _UseXkb(rq.ReplyRequest):  # type: ignore[misc]  # python-xlib has no types
    """The request of the X keyboard extension that comes before all others."""

    _request = rq.Struct(
        rq.Card8("opcode"), rq.Opcode(0), rq.RequestLength(), rq.Card16("major"), rq.Card16("minor")
    )
    _reply = rq.Struct(
        rq.ReplyCode(), rq.Bool("supported"), rq.Card16("sequence_number"), rq.ReplyLength(),
        rq.Card16("major"), rq.Card16("minor"), rq.Pad(20),
    )  # fmt: skip


class _XkbPerClientFlags(rq.ReplyRequest):  # type: ignore[misc]  # python-xlib has no types
    """How the server shall treat this client alone."""

    _request = rq.Struct(
        rq.Card8("opcode"), rq.Opcode(21), rq.RequestLength(), rq.Card16("device"), rq.Pad(2),
        rq.Card32("change"), rq.Card32("value"),
        rq.Card32("change_controls"), rq.Card32("auto_controls"), rq.Card32("auto_values"),
    )  # fmt: skip
    _reply = rq.Struct(
        rq.ReplyCode(), rq.Card8("device"), rq.Card16("sequence_number"), rq.ReplyLength(),
        rq.Card32("supported"), rq.Card32("value"),
        rq.Card32("auto_controls"), rq.Card32("auto_values"), rq.Pad(8),
    )  # fmt: skip


class _XkbSelectEvents(rq.Request):  # type: ignore[misc]  # python-xlib has no types
    """Which events of the extension to send."""

    _request = rq.Struct(
        rq.Card8("opcode"), rq.Opcode(1), rq.RequestLength(), rq.Card16("device"),
        rq.Card16("affected"), rq.Card16("clear"), rq.Card16("all_of"),
        rq.Card16("affected_parts"), rq.Card16("parts"),
    )  # fmt: skip


class XConnection:
    """One connection of our own, apart from the window's.

    Args:
        display: Open already; see `open_connection`.
        watcher: Is told.
    """

    def __init__(self, display: Display, watcher: Watcher) -> None:
        self._display = display
        self._watcher = watcher
        self._xkb_event: int | None = None
        self._root = display.info.roots[display.default_screen].root
        self._waiting: list[tuple[rq.ReplyRequest, asyncio.Future[None]]] = []
        self._loop = asyncio.get_running_loop()
        self._open = True
        display.set_error_handler(lambda error, _request: log.debug("X error: %s", error))
        self._socket = display.fileno()
        self._loop.add_reader(self._socket, self._read)

    async def tell_repeats_apart(self) -> bool:
        """Ask that a key which is held repeats as presses alone, so that a release is a real one.

        Returns:
            Whether the server does so.

        Raises:
            ConnectionError: It is gone, or does not answer.
        """
        extension = await self._ask(
            request.QueryExtension(display=self._display, defer=True, name="XKEYBOARD")
        )
        if not extension.present:
            return False
        opcode = extension.major_opcode
        use = _UseXkb(display=self._display, defer=True, opcode=opcode, major=1, minor=0)
        if not (await self._ask(use)).supported:
            return False
        # From now on it tells this client of other keyboards in the extension's words alone.
        self._xkb_event = extension.first_event
        _XkbSelectEvents(
            display=self._display,
            opcode=opcode,
            device=_CORE_KEYBOARD,
            affected=_KEYBOARD_EVENTS,
            clear=0,
            all_of=_KEYBOARD_EVENTS,
            affected_parts=0,
            parts=0,
        )
        flags = _XkbPerClientFlags(
            display=self._display,
            defer=True,
            opcode=opcode,
            device=_CORE_KEYBOARD,
            change=_DETECTABLE_REPEAT,
            value=_DETECTABLE_REPEAT,
            change_controls=0,
            auto_controls=0,
            auto_values=0,
        )
        return bool((await self._ask(flags)).value & _DETECTABLE_REPEAT)

    async def keyboard(self) -> XKeyboard:
        """Read which key writes what.

        Raises:
            ConnectionError: The server is gone, does not answer, or refused.
        """
        first = self._display.info.min_keycode
        count = self._display.info.max_keycode - first + 1
        keys = request.GetKeyboardMapping(
            display=self._display, defer=True, first_keycode=first, count=count
        )
        modifiers = request.GetModifierMapping(display=self._display, defer=True)
        return XKeyboard(
            first=first,
            keysyms=tuple(tuple(one) for one in (await self._ask(keys)).keysyms),
            modifiers=tuple(tuple(one) for one in (await self._ask(modifiers)).keycodes),
        )

    async def held_keys(self) -> frozenset[int]:
        """Tell which keys are down at this moment, by their keycodes.

        Raises:
            ConnectionError: The server is gone, does not answer, or refused.
        """
        answer = await self._ask(request.QueryKeymap(display=self._display, defer=True))
        bits = tuple(int(byte) for byte in answer.map)
        return frozenset(code for code in range(256) if bits[code // 8] >> code % 8 & 1)

    async def grab(self, keycode: int, states: Iterable[int]) -> bool:
        """Watch a key with each of these states of the modifiers, or with none of them.

        Returns:
            Whether it could be had; another program may have it.

        Raises:
            ConnectionError: The server is gone, does not answer, or refused.
        """
        states = tuple(states)
        refused = CatchError()
        for state in states:
            request.GrabKey(
                display=self._display,
                onerror=refused,
                owner_events=False,
                grab_window=self._root,
                modifiers=state,
                key=keycode,
                pointer_mode=X.GrabModeAsync,
                keyboard_mode=X.GrabModeAsync,
            )
        # The server answers in order: after this answer, it has refused what it refuses.
        await self._ask(request.GetInputFocus(display=self._display, defer=True))
        if refused.get_error() is None:
            return True
        self.ungrab(keycode, states)
        return False

    def ungrab(self, keycode: int, states: Iterable[int]) -> None:
        """Watch a key no longer; harmless where it never was."""
        if not self._open:
            return
        for state in states:
            request.UngrabKey(
                display=self._display, grab_window=self._root, modifiers=state, key=keycode
            )
        self._flush()

    def close(self) -> None:
        """End the connection; with it end the grabs. Nothing is told any more."""
        if self._open:
            self._end()
            try:
                self._display.close()
            except (ConnectionClosedError, OSError):
                log.debug("the X server was gone already")

    async def _ask(self, question: rq.ReplyRequest) -> Any:  # noqa: ANN401  as the question wants
        answered: asyncio.Future[None] = self._loop.create_future()
        self._waiting.append((question, answered))
        self._flush()
        if not self._open:
            raise ConnectionError("the X server is gone")
        try:
            async with asyncio.timeout(ANSWER_S):
                await answered
        except TimeoutError as error:
            raise ConnectionError("the X server does not answer") from error
        try:
            question.reply()  # It is there already: this raises what the server did not like.
        except XError as error:
            raise ConnectionError("the X server refused") from error
        return question

    def _read(self) -> None:
        """Take what has arrived."""
        try:
            self._display.pending_events()
        except (ConnectionClosedError, OSError):
            self._lose()
            return
        self._deliver()

    def _flush(self) -> None:
        if not self._open:
            return
        try:
            self._display.flush()
        except (ConnectionClosedError, OSError):
            self._lose()
            return
        # Sending reads along, and then the socket has nothing left to tell of.
        self._loop.call_soon(self._deliver)

    def _deliver(self) -> None:
        while self._open and self._display.event_queue:
            event = self._display.next_event()
            if event.type in (X.KeyPress, X.KeyRelease):
                down = event.type == X.KeyPress
                self._watcher.on_key(event.detail, event.state, down=down)
            elif event.type in (X.MappingNotify, self._xkb_event):
                self._watcher.on_keyboard_changed()
        for question, answered in self._waiting:
            if _is_answered(question) and not answered.done():
                answered.set_result(None)
        self._waiting = [pair for pair in self._waiting if not _is_answered(pair[0])]

    def _lose(self) -> None:
        if self._open:
            self._end()
            self._watcher.on_lost()

    def _end(self) -> None:
        self._open = False
        self._loop.remove_reader(self._socket)
        for _, answered in self._waiting:
            if not answered.done():
                answered.set_exception(ConnectionError("the X server is gone"))
        self._waiting.clear()


def _is_answered(question: rq.ReplyRequest) -> bool:
    # python-xlib can only wait for an answer, not tell whether it is there.
    return question._data is not None or question._error is not None  # noqa: SLF001


async def open_connection(name: str | None, watcher: Watcher) -> XConnection:
    """Connect to an X server.

    Args:
        name: As in the variable DISPLAY; ``None`` takes what stands there.
        watcher: Is told what happens.

    Raises:
        ConnectionError: There is none, it refuses, or it does not answer.
    """
    try:
        async with asyncio.timeout(OPEN_S):
            display = await asyncio.to_thread(_open, name)
    except TimeoutError as error:
        raise ConnectionError("the X server does not answer") from error
    except (DisplayError, ConnectionClosedError, OSError) as error:
        raise ConnectionError(str(error)) from error
    return XConnection(display, watcher)


def _open(name: str | None) -> Display:
    name = os.environ.get("DISPLAY", "") if name is None else name
    local = re.fullmatch(r"(?:unix)?:(\d{1,5})(?:\.\d+)?", name)
    # WORKAROUND: python-xlib 0.33 leaves the socket open with which it knocked in vain.
    if local is not None and not any(_answers(at.format(local[1])) for at in _LOCAL_SOCKETS):
        raise ConnectionRefusedError(f"no X server at {name}")
    return _Display(name)


def _answers(place: str) -> bool:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as knocking:
        return knocking.connect_ex(place) == 0
