"""What the window offers to choose from, as the roof hands it down."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DeviceChoice:
    """A sound device: ``id`` as settings keep it, ``name`` as people know it."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class FoundAgent:
    """An agent of the user's account."""

    agent_id: str
    name: str
