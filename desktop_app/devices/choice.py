"""Which of PortAudio's devices to open, and how: a pure function of what PortAudio lists.

On Linux PortAudio sees the sound server only, as PCMs named `pipewire`, `pulse` and `default`; the
real device is named to the server through the environment while the stream is being opened.
Elsewhere devices are matched by name, because PortAudio hides the systems' identities.

Buffering on Linux was chosen by measurement on PipeWire, where the period decides the graph's
quantum, a power of two; a period that is none is delivered late, up to a whole one. A microphone's
lasts 43 ms, which a voice may wait for: with a quarter of it a call takes a fifth to a third more
processor time. Its ring is free, as it is read while it fills: three periods let 80 ms of a busy
interpreter pass without loss. A speaker's periods are latency: 512 frames cost half the processor
time of 256 and add 5 to 10 ms; with three of them 32 ms go by between a callback and the graph, and
stalls of over 20 ms cannot be heard; with two it is 21 ms, and 14 ms can be.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from desktop_app.session.ports import Device, Kind

SERVER_PCMS: Final = ("pipewire", "pulse", "default")
"""Preferred in this order; others would lock a card or play into an unplugged port."""
SERVER_RATE: Final = 48_000
PERIOD: Final[Mapping[Kind, int]] = {"microphone": 2048, "speaker": 512}
PERIODS: Final[Mapping[Kind, int]] = {"microphone": 3, "speaker": 3}


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """One line of PortAudio's list; channels are those of the wanted direction."""

    index: int
    name: str
    host_api: str
    channels: int
    sample_rate: int
    is_default: bool
    """Of its host API."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """How to open a stream.

    Attributes:
        index: PortAudio's.
        sample_rate: In Hz.
        channels: 1, or 2 where the system would leave one side silent.
        block: Frames of one callback.
        periods: Of the ring; 0 leaves it to PortAudio.
        latency_s: To ask for, in seconds; 0 for PortAudio's lowest.
        adds_s: What the device will really add, in seconds; 0 believes PortAudio.
        auto_convert: Let WASAPI convert rate and channels.
        environment: To hold while the stream is being opened.
    """

    index: int
    sample_rate: int
    channels: int
    block: int
    periods: int = 0
    latency_s: float = 0.0
    adds_s: float = 0.0
    auto_convert: bool = False
    environment: Mapping[str, str] = field(default_factory=dict)


def plan(
    devices: Sequence[Listed], kind: Kind, device: Device | None, platform: str
) -> Plan | None:
    """Choose a device; ``None`` if it is not on the list, or there is none of this kind.

    Args:
        devices: Those with channels of this kind.
        kind: Of the device.
        device: What the user chose; ``None`` follows the system.
        platform: As in `sys.platform`.
    """
    if platform.startswith("linux"):
        return _plan_server(devices, kind, device)
    if platform == "win32":
        devices = [item for item in devices if "WASAPI" in item.host_api] or devices
    found = _match(devices, device)
    if found is None:
        return None
    return Plan(
        index=found.index,
        sample_rate=found.sample_rate,
        channels=min(found.channels, 2),
        block=found.sample_rate // 100,
        auto_convert="WASAPI" in found.host_api,
    )


def _plan_server(devices: Sequence[Listed], kind: Kind, device: Device | None) -> Plan | None:
    by_name = {item.name: item for item in reversed(devices)}
    found = next((by_name[name] for name in SERVER_PCMS if name in by_name), None)
    found = found or _match(devices, None)
    if found is None:
        return None
    period, periods = PERIOD[kind], PERIODS[kind]
    return Plan(
        index=found.index,
        sample_rate=SERVER_RATE,
        channels=1,
        block=period,
        periods=periods,
        # PortAudio adds one period to what it is asked for.
        latency_s=(periods - 1) * period / SERVER_RATE,
        adds_s=(periods if kind == "speaker" else 1) * period / SERVER_RATE,
        environment=_environment(kind, device),
    )


def _environment(kind: Kind, device: Device | None) -> Mapping[str, str]:
    properties = {"application.name": "Earshot"}
    chosen: dict[str, str] = {}
    if device is not None:
        # A chosen device that goes shall end the stream, not send the voice somewhere else.
        properties |= {"target.object": device.id, "node.dont-reconnect": "true"}
        chosen = {"PULSE_SOURCE" if kind == "microphone" else "PULSE_SINK": device.id}
    # PipeWire reads a superset of JSON.
    return {"PIPEWIRE_ALSA": json.dumps(properties), "PULSE_LATENCY_MSEC": "30"} | chosen


def _match(devices: Sequence[Listed], device: Device | None) -> Listed | None:
    if device is not None:
        named = [item for item in devices if item.name == device.name]
        # The oldest of Windows' interfaces cuts names at 31 characters.
        named = named or [item for item in devices if device.name.startswith(item.name)]
        return named[0] if named else None
    return next((item for item in devices if item.is_default), devices[0] if devices else None)
