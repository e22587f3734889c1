"""A microphone or speaker as the room names it, and what the room wants of a catalog."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, Protocol, TypeAlias

Kind: TypeAlias = Literal["microphone", "speaker"]

SYSTEM_DEFAULT = "System default"
"""The name of a device that nobody could name."""


@dataclass(frozen=True, slots=True)
class Device:
    """Something plugged in.

    Attributes:
        id: Identity, stable over restarts: the sound server's node, the system's endpoint.
        name: For people.
        is_default: The system prefers it.
    """

    id: str
    name: str
    is_default: bool = False


class Catalog(Protocol):
    """Knows what is plugged in. `desktop_app.devices.catalog.DeviceCatalog` is one."""

    @property
    def ready(self) -> bool:
        """Whether the lists can be believed already."""

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

    def microphones(self) -> tuple[Device, ...]:
        """Give none."""
        return ()

    def speakers(self) -> tuple[Device, ...]:
        """Give none."""
        return ()


def listed(catalog: Catalog, kind: Kind) -> tuple[Device, ...]:
    """Give all devices of a kind."""
    return catalog.microphones() if kind == "microphone" else catalog.speakers()


def default_id(devices: tuple[Device, ...]) -> str:
    """Give the identity of the device that the system prefers; empty if it prefers none."""
    return next((device.id for device in devices if device.is_default), "")


def default_name(devices: tuple[Device, ...]) -> str:
    """Give the name of the device that the system prefers."""
    return next((device.name for device in devices if device.is_default), SYSTEM_DEFAULT)
