"""What the check-up looks at that no room of its own answers for: display, keys, agent, disk."""

from __future__ import annotations

import asyncio
import os
import sys
import tempfile
from collections.abc import Callable, Mapping
from typing import Final

from desktop_app import runner
from desktop_app.errors import AppError
from desktop_app.paths import Paths
from desktop_app.service.account import Account
from desktop_app.service.hosts import Hosts
from desktop_app.service.rest import Rest
from desktop_app.session import acoustic_words
from desktop_app.session.acoustic_words import Finding, Grade
from desktop_app.session.key_words import SPACE_WORKS, of_binding
from desktop_app.session.keys import Bindings, Deed
from desktop_app.settings import AgentChoice
from desktop_app.storage.secrets import Secrets
from desktop_app.wording import tr


def look_at_display() -> Finding:
    """Tell whether the window can open."""
    try:
        runner.require_display()
    except AppError as error:
        return Finding(
            grade=Grade.BAD, fact=tr("{title}.", title=error.notice.title), remedy=error.notice.body
        )
    return Finding(grade=Grade.OK, fact=tr("The window can open."))


def look_at_tray(*, has_display: bool, has_tray: Callable[[], bool]) -> Finding:
    """Tell whether the desktop shows icons of programs."""
    if not has_display:
        return Finding(grade=Grade.WARN, fact=tr("Without a display there is no tray to look for."))
    if has_tray():
        return Finding(grade=Grade.OK, fact=tr("Your desktop has a tray."))
    return Finding(
        grade=Grade.WARN,
        fact=tr("Your desktop has no tray."),
        meaning=tr("The program stays in the taskbar instead."),
    )


def look_at_disk(paths: Paths) -> Finding:
    """Tell whether settings can be kept. Waits for the disk."""
    try:
        paths.config.mkdir(mode=0o700, parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=paths.config) as file:
            file.write(b"\0" * 4096)
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        return Finding(
            grade=Grade.BAD,
            fact=tr("The folder of your settings cannot be written."),
            meaning=tr(
                "{reason}: what you change is lost when you quit.", reason=error.strerror or ""
            ),
            remedy=tr("Make room there, or let yourself write to “{folder}”.", folder=paths.config),
        )
    return Finding(grade=Grade.OK, fact=tr("Your settings can be kept."))


async def look_at_agent(agent: AgentChoice, hosts: Hosts, secrets: Secrets, rest: Rest) -> Finding:
    """Tell whether an agent can be called: it is started, or looked for, but not called.

    Raises:
        AppError: The service refused, or nobody answered.
    """
    if agent.door == "builtin":
        return await _look_at_builtin()
    if agent.door == "private":
        key = await secrets.get(hosts.key_name) or ""
        await Account(rest, hosts, key).agent(agent.agent_id)
        return Finding(
            grade=Grade.OK, fact=tr("“{label}” is there for your key.", label=agent.label)
        )
    if agent.door == "public" and agent.agent_id:
        await Account(rest, hosts).public_agent(agent.agent_id)
        return Finding(
            grade=Grade.OK,
            fact=tr("“{label}” is there, and needs no key.", label=agent.label),
        )
    if agent.server_url:
        return Finding(
            grade=Grade.OK,
            fact=tr("“{label}” is chosen.", label=agent.label),
            meaning=tr("Whether it answers, a call will tell."),
        )
    return Finding(
        grade=Grade.BAD,
        fact=tr("The chosen agent has no id."),
        meaning=tr("Nobody can be called."),
        remedy=tr("Enter its id in the settings, or choose another agent."),
    )


async def _look_at_builtin() -> Finding:
    from desktop_app.placing import NO_BUILTIN_AGENT, start_builtin

    try:
        agent = await start_builtin()
    except OSError:
        return acoustic_words.of_notice(NO_BUILTIN_AGENT)
    await agent.stop()
    return Finding(grade=Grade.OK, fact=tr("The built-in agent starts."))


async def look_at_keys(
    bindings: Bindings | None,
    *,
    platform: str = sys.platform,
    environ: Mapping[str, str] = os.environ,
    portal: Callable[[], bool] | None = None,
) -> Finding:
    """Tell how the talk key fares, or what this system offers while no window runs.

    Args:
        bindings: Of the window that runs; ``None`` without one.
        platform: As in `sys.platform`.
        environ: Tells which kind of desktop this is.
        portal: Whether the desktop hands out keys; waits for the session bus.
    """
    if bindings is not None:
        return of_binding(bindings.get(Deed.TALK))
    if platform in ("win32", "darwin"):
        return Finding(grade=Grade.OK, fact=tr("This system lets a key work in every program."))
    from desktop_app.hotkeys.choose import has_portal

    if has_portal(environ):
        if await asyncio.to_thread(portal or _has_portal):
            return Finding(
                grade=Grade.OK,
                fact=tr("Your desktop hands out keys that work in every program."),
                meaning=tr("It asks you which, in its own window."),
            )
        return Finding(
            grade=Grade.WARN,
            fact=tr("Your desktop hands out no keys that work in every program."),
            meaning=tr("It runs Wayland without a portal for them."),
            remedy=SPACE_WORKS,
        )
    if environ.get("DISPLAY"):
        return Finding(grade=Grade.OK, fact=tr("X11 lets a key work in every program."))
    return Finding(grade=Grade.WARN, fact=tr("Without a display there are no keys to watch."))


PORTAL_S: Final = 2.0
_PORTAL: Final = ("org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop")


def _has_portal() -> bool:
    from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage

    ask = QDBusMessage.createMethodCall(*_PORTAL, "org.freedesktop.DBus.Properties", "Get")
    ask.setArguments(["org.freedesktop.portal.GlobalShortcuts", "version"])
    answer = QDBusConnection.sessionBus().call(ask, QDBus.CallMode.Block, round(PORTAL_S * 1000))
    return answer.type() is QDBusMessage.MessageType.ReplyMessage
