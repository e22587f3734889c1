"""Which devices a call would begin with, by the settings. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.session.choosing import pick
from desktop_app.session.ports import Device, Kind
from desktop_app.settings import Settings


def picked(kind: Kind, settings: Settings, plugged: Sequence[Device]) -> str | None:
    """Give the identity of the device that the settings lead to; ``None`` is the system's.

    Args:
        kind: Of the device.
        settings: Say which is chosen, and which stand in for it.
        plugged: What is known to be plugged in; empty if nobody knows.
    """
    if kind == "microphone":
        return pick(kind, settings.microphone, settings.microphones, plugged)
    return pick(kind, settings.speaker, settings.speakers, plugged)
