"""What the command line asks for, as frozen values."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """For every command."""

    profile: Path | None = None
    """Everything is kept under this folder; ``None``: where the system wants it."""
    debug: bool = False
    hidden: bool = False
    """Begin in the tray, where there is one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CallOptions:
    """``earshot call``; with nothing set, the chosen agent of the settings."""

    agent_id: str = ""
    signed_url: str = field(default="", repr=False)
    builtin: bool = False
    server: str = ""
    text_only: bool = False
    raw_sound: bool = False
    quit_when_ended: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckOptions:
    """``earshot check``."""

    as_json: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoOptions:
    """``earshot demo``."""

    out: Path | None = None
    speech: Path | None = None
    say: str | None = field(default=None, repr=False)
