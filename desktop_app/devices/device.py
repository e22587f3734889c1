"""What the room wants of a catalog of devices."""

from __future__ import annotations

from typing import Protocol

from desktop_app.session.ports import Device, Kind
from desktop_app.wording import tr

SYSTEM_DEFAULT = tr("System default")
"""The name of a device that nobody could name."""


class Catalog(Protocol):
    """Knows what is plugged in. `desktop_app.devices.catalog.DeviceCatalog` is one."""

    @property
    def ready(self) -> bool:
        """Whether the lists can be believed already."""

    async def known(self) -> None:
        """Wait until the lists can be believed."""

    def microphones(self) -> tuple[Device, ...]:
        """Every microphone; empty while not ready."""

    def speakers(self) -> tuple[Device, ...]:
        """Every speaker; empty while not ready."""


class NoCatalog:
    """A catalog that never knows."""

    @property
    def ready(self) -> bool:
        """Never."""
        return False

    async def known(self) -> None:
        """Wait for nothing."""

    def microphones(self) -> tuple[Device, ...]:
        """Give none."""
        return ()

    def speakers(self) -> tuple[Device, ...]:
        """Give none."""
        return ()


def listed(catalog: Catalog, kind: Kind) -> tuple[Device, ...]:
    """Give all devices of a kind."""
    return catalog.microphones() if kind == "microphone" else catalog.speakers()


def default_name(devices: tuple[Device, ...]) -> str:
    """Give the name of the device that the system prefers."""
    return next((device.name for device in devices if device.is_default), SYSTEM_DEFAULT)
