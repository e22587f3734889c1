"""The desktop's notification service, asked on the loop; it shares the bus with the portal's keys.

After the Desktop Notifications Specification 1.2 (freedesktop.org).
"""

from __future__ import annotations

import html
import logging
from collections import deque
from collections.abc import Callable
from typing import Final

from jeepney import DBusAddress, MatchRule, MessageType

from desktop_app import APP_ID
from desktop_app.hotkeys.bus import GONE, Bus, BusError, Signal, open_bus
from desktop_app.wording import tr

log = logging.getLogger(__name__)

SHOWN_MS: Final = 8000
_NAME: Final = "org.freedesktop.Notifications"
_PATH: Final = "/org/freedesktop/Notifications"
_SERVICE: Final = DBusAddress(_PATH, _NAME, _NAME)
_NOBODY: Final = {
    "org.freedesktop.DBus.Error.ServiceUnknown",
    "org.freedesktop.DBus.Error.NameHasNoOwner",
    GONE,
}
_CLICK: Final = "default"
"""The action that a click on the notification itself invokes."""
_CRITICAL: Final = 2
_STAYS: Final = 0
"""Neither vanishes by itself ("Urgency Levels", "Notify")."""
_REMEMBERED: Final = 20
"""Notifications whose click is still known to be one on ours."""


class NoServiceError(Exception):
    """There is no session bus, or nobody on it shows notifications."""


class Notifications:
    """Has notifications shown, and tells when one is clicked.

    Args:
        on_click: One of ours was clicked; without it, they stay until they are read.
    """

    def __init__(self, on_click: Callable[[], None] | None) -> None:
        self._on_click = on_click
        self._bus: Bus | None = None
        self._can: frozenset[str] = frozenset()
        self._shown: deque[int] = deque(maxlen=_REMEMBERED)

    async def show(self, title: str, text: str) -> bool:
        """Have one shown.

        Returns:
            Whether it was: a service that does not answer, or refuses, shows nothing.

        Raises:
            NoServiceError: There is none.
        """
        try:
            bus = self._bus or await self._open()
        except BusError as error:
            raise NoServiceError from error
        try:
            if not self._can:
                await self._ask(bus)
            clicks = self._on_click is not None
            actions = [_CLICK, tr("Show window")] if clicks and "actions" in self._can else []
            body = html.escape(text, quote=False) if "body-markup" in self._can else text
            hints: dict[str, tuple[str, object]] = {"desktop-entry": ("s", APP_ID)}
            if not clicks:
                hints["urgency"] = ("y", _CRITICAL)
            told = ("Earshot", 0, "", title, body, actions, hints, SHOWN_MS if clicks else _STAYS)
            answer = await bus.call(_SERVICE, "Notify", "susssasa{sv}i", told)
            self._shown.append(int(str(answer[0])))
        except BusError as error:
            if error.name == GONE:
                await self.close()  # the next one looks for another
            if error.name in _NOBODY:
                raise NoServiceError from error
            log.info("a notification was not shown: %s", error.name)
            return False
        return True

    async def close(self) -> None:
        """Leave the bus."""
        bus, self._bus = self._bus, None
        if bus is not None:
            await bus.close()

    async def _open(self) -> Bus:
        self._can = frozenset()
        self._shown.clear()
        self._bus = bus = await open_bus(self._on_signal, lambda: None)
        return bus

    async def _ask(self, bus: Bus) -> None:
        can = (await bus.call(_SERVICE, "GetCapabilities"))[0]
        assert isinstance(can, list)
        clicks = MatchRule(
            type=MessageType.signal.name, interface=_NAME, member="ActionInvoked", path=_PATH
        )
        await bus.listen(clicks)
        self._can = frozenset(map(str, can)) | {"body"}

    def _on_signal(self, signal: Signal) -> None:
        clicked = signal.member == "ActionInvoked" and signal.body[1:] == (_CLICK,)
        if self._on_click and clicked and signal.body[0] in self._shown:
            self._on_click()
