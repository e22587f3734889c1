"""Trays for the virtual desktop: the old kind, a real one; and the host side of the newer kind."""

from __future__ import annotations

import itertools
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Self

import numpy as np
from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    Properties,
    new_error,
    new_method_call,
    new_method_return,
)
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from numpy.typing import NDArray

from tests.desktop.virtual_desktop import VirtualDesktop

_WATCHER = "org.kde.StatusNotifierWatcher"
_ITEM = "org.kde.StatusNotifierItem"
_NOTIFICATIONS = "org.freedesktop.Notifications"
_MENU = "com.canonical.dbusmenu"
_DOCKED = re.compile(r'"\S* "?earshot"\)\s+(\d+)x(\d+)\S*\s+\+(-?\d+)\+(-?\d+)')
_LARGEST = 40
"""What is smaller is an icon in a tray, not a window."""


@contextmanager
def xembed_tray(desktop: VirtualDesktop) -> Iterator[XEmbedTray]:
    """Run a tray of the old kind (freedesktop.org, "System Tray Protocol")."""
    bar = ["trayer", "--edge", "top", "--align", "right", "--widthtype", "request"]
    process = desktop.spawn([*bar, "--height", "32"], name="trayer")
    try:
        yield XEmbedTray(desktop)
    finally:
        desktop.stop(process)


@dataclass(frozen=True)
class XEmbedTray:
    """A tray as a person has it: something to look at and to click."""

    desktop: VirtualDesktop
    _heights: Iterator[float] = field(default_factory=lambda: itertools.cycle((0.25, 0.75)))

    def place(self) -> tuple[int, int, int, int] | None:
        """Find the icon: left, top, width, height in pixels."""
        for found in _DOCKED.finditer(self.desktop.run(["xwininfo", "-root", "-tree"]).stdout):
            width, height, left, top = map(int, found.groups())
            if 1 < width < _LARGEST and 1 < height < _LARGEST:
                return left, top, width, height
        return None

    def wait_for_icon(self) -> None:
        """Wait until there is one."""
        self.desktop.wait_until(lambda: self.place() is not None, "an icon in the tray")

    def picture(self) -> NDArray[np.uint8]:
        """Give what it looks like."""
        place = self.place()
        assert place is not None
        left, top, width, height = place
        return self.desktop.pixels()[top : top + height, left : left + width]

    def click(self, button: int = 1) -> None:
        """Click on it, never twice in the same spot, which would be a double click."""
        place = self.place()
        assert place is not None
        left, top, width, height = place
        down = round(height * next(self._heights))
        self.desktop.xdotool("mousemove", str(left + width // 2), str(top + down))
        self.desktop.xdotool("click", str(button))


class NotifierTray:
    """The newer kind (StatusNotifierItem), whose host asks and tells over the session bus.

    Args:
        address: of the bus.
        notifies: It has the desktop's notification service too, which never answers.
    """

    def __init__(self, address: str, *, notifies: bool = False) -> None:
        self._names = [_WATCHER, _NOTIFICATIONS] if notifies else [_WATCHER]
        self._serving = open_dbus_connection(address)
        self._asking = open_dbus_connection(address)
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._serve, name="notifier-tray")
        self.items: list[str] = []
        self.unanswered: list[str] = []

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._ended.set()
        self._thread.join()
        self._serving.close()
        self._asking.close()

    def about(self, name: str) -> Any:  # noqa: ANN401  what it is depends on the name
        """Read a property of the newest icon."""
        where = DBusAddress("/StatusNotifierItem", self.items[-1], _ITEM)
        return self._ask(Properties(where).get(name))[0][1]

    def activate(self) -> None:
        """Click on it."""
        where = DBusAddress("/StatusNotifierItem", self.items[-1], _ITEM)
        self._ask(new_method_call(where, "Activate", "ii", (0, 0)))

    def entries(self) -> dict[str, int]:
        """Read its menu: what each entry says, and its number."""
        where = DBusAddress(self.about("Menu"), self.items[-1], _MENU)
        asked = new_method_call(where, "GetLayout", "iias", (0, -1, []))
        found: dict[str, int] = {}
        _collect(self._ask(asked)[1], found)
        return found

    def choose(self, text: str) -> None:
        """Click on an entry of its menu."""
        where = DBusAddress(self.about("Menu"), self.items[-1], _MENU)
        clicked = (self.entries()[text], "clicked", ("s", ""), 0)
        self._ask(new_method_call(where, "Event", "isvu", clicked))

    def _ask(self, question: Message) -> Any:  # noqa: ANN401
        answer = self._asking.send_and_get_reply(question, timeout=5.0)
        assert answer.header.message_type is MessageType.method_return, answer.body
        return answer.body

    def _serve(self) -> None:
        bus = self._serving
        for name in self._names:
            bus.send_and_get_reply(message_bus.RequestName(name))
        while not self._ended.is_set():
            with suppress(TimeoutError):
                message = bus.receive(timeout=0.05)
                if message.header.message_type is MessageType.method_call:
                    self._answer(bus, message)

    def _answer(self, bus: DBusConnection, message: Message) -> None:
        fields = message.header.fields
        if fields.get(HeaderFields.interface) == _NOTIFICATIONS:
            self.unanswered.append(fields[HeaderFields.member])
            return
        match fields[HeaderFields.member]:
            case "RegisterStatusNotifierItem":
                self.items.append(str(message.body[0]))
                bus.send(new_method_return(message))
            case "Get":
                known = {"IsStatusNotifierHostRegistered": ("b", True), "ProtocolVersion": ("i", 0)}
                bus.send(new_method_return(message, "v", (known[message.body[1]],)))
            case "GetAll":
                known = {"IsStatusNotifierHostRegistered": ("b", True)}
                bus.send(new_method_return(message, "a{sv}", (known,)))
            case member:
                unknown = "org.freedesktop.DBus.Error.UnknownMethod"
                bus.send(new_error(message, unknown, "s", (f"no {member} here",)))


def _collect(node: Any, found: dict[str, int]) -> None:  # noqa: ANN401
    number, properties, children = node
    if "label" in properties:
        found[str(properties["label"][1])] = int(number)
    for _signature, child in children:
        _collect(child, found)
