"""What is plugged in, shown wherever a device is chosen."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop_app.ui.choices import DeviceChoice

if TYPE_CHECKING:
    from desktop_app.desk import Desk
    from desktop_app.devices.catalog import DeviceCatalog
    from desktop_app.settings import Settings
    from desktop_app.ui.main_window import MainWindow
    from desktop_app.wishes import Wishes


class Plugging:
    """Shows each change of what is plugged in.

    Args:
        catalog: Knows what that is; ``None`` where devices are not this computer's.
        window: Has the menus of devices.
        desk: Has the settings window.
        wishes: Looks for a device that the user would rather have.
        settings: Gives the present settings.
    """

    def __init__(
        self,
        catalog: DeviceCatalog | None,
        window: MainWindow,
        desk: Desk,
        wishes: Wishes,
        settings: Callable[[], Settings],
    ) -> None:
        self._catalog = catalog
        self._window = window
        self._desk = desk
        self._wishes = wishes
        self._settings = settings

    async def watch(self) -> None:
        """Begin; where names cannot be had, there are none."""
        if self._catalog is None:
            return
        self._catalog.changed.connect(self.show)
        with contextlib.suppress(ImportError, TimeoutError):
            await self._catalog.start()

    def show(self) -> None:
        """Show what is plugged in now."""
        assert self._catalog is not None
        microphones = tuple(DeviceChoice(one.id, one.name) for one in self._catalog.microphones())
        speakers = tuple(DeviceChoice(one.id, one.name) for one in self._catalog.speakers())
        self._window.show_devices(microphones, speakers, self._settings())
        self._desk.show_devices(microphones, speakers)
        self._wishes.look_again()
