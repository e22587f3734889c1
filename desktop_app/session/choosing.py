"""Which microphone or speaker comes next. Pure.

The user's order comes first, in which an empty identity stands for whatever the system prefers;
then the system's own choice; then whatever else is plugged in. What was found bad is passed over.

A Bluetooth headset plays music in stereo only while nobody opens its microphone; then it falls back
to the quality of a telephone. If the system merely prefers such a microphone and the user did not
ask for it, another one is taken: by the user's order, else the computer's own before what is
plugged in, and last of all one that may hear nothing but software.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Final

from desktop_app.session.ports import Build, Device, Kind

SYSTEM = ""
"""Stands for whatever the system prefers."""
_FITNESS: Final[tuple[Build, ...]] = ("built-in", "attached", "screen", "virtual")
"""Who stands in for a headset first."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What to open.

    Attributes:
        device_id: Identity; `SYSTEM` leaves the choice to the system, which may know better.
        spared: The Bluetooth headset whose microphone was passed over, if that is why.
    """

    device_id: str
    spared: Device | None = None


def wishes(chosen: str | None, order: Sequence[str]) -> tuple[str, ...]:
    """Put the chosen device before the user's order, and the system's choice at the end."""
    return tuple(dict.fromkeys((chosen or SYSTEM, *order, SYSTEM)))


def pick(
    kind: Kind, chosen: str | None, order: Sequence[str], plugged: Sequence[Device]
) -> str | None:
    """Give the identity of the device that a call would begin with; ``None`` is the system's."""
    choice = choose(kind, wishes(chosen, order), plugged)
    return None if choice is None else choice.device_id or None


def choose(
    kind: Kind,
    wished: Sequence[str],
    plugged: Sequence[Device],
    avoided: Collection[str] = (),
) -> Choice | None:
    """Choose a device; ``None`` when there is none left to try.

    Args:
        kind: Of the device.
        wished: In order, see `wishes`.
        plugged: What is known to be plugged in; empty if nobody knows.
        avoided: Identities that are not to be taken: gone, or found bad in this call.
    """
    if not plugged:
        blind = next((device_id for device_id in wished if device_id not in avoided), None)
        return None if blind is None else Choice(blind)
    good = [device for device in plugged if device.id not in avoided]
    for wish in wished:
        if wish == SYSTEM:
            if (choice := _systems(kind, wished, good)) is not None:
                return choice
        elif any(device.id == wish for device in good):
            return Choice(wish)
    return Choice(good[0].id) if good else None


def rank(device_id: str, wished: Sequence[str]) -> int:
    """Tell how far up in the user's order a device stands; 0 is the top."""
    return wished.index(device_id) if device_id in wished else len(wished)


def default_of(plugged: Sequence[Device]) -> Device | None:
    """Give the device that the system prefers."""
    return next((device for device in plugged if device.is_default), None)


def _systems(kind: Kind, wished: Sequence[str], good: Sequence[Device]) -> Choice | None:
    """Follow the system, unless that would open a headset's microphone unasked."""
    default = default_of(good)
    if default is None:
        return None
    others = [device for device in good if not device.is_bluetooth]
    if kind == "microphone" and default.is_bluetooth and others:
        best = min(
            others, key=lambda device: (rank(device.id, wished), _FITNESS.index(device.build))
        )
        if default.id not in wished or rank(best.id, wished) < rank(default.id, wished):
            return Choice(best.id, spared=default)
    return Choice(default.id)
