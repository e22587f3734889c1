"""The check-up: what works on this computer and what does not, row by row, without a window."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import tempfile
from collections.abc import AsyncIterator, Callable, Coroutine
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app import logs, runner
from desktop_app.devices import words
from desktop_app.devices.device import Catalog, listed
from desktop_app.errors import AppError, Notice
from desktop_app.options import CheckOptions, Options
from desktop_app.paths import Paths, default_paths, paths_under
from desktop_app.service.account import Account
from desktop_app.service.hosts import Hosts, hosts_for
from desktop_app.service.reach import reach
from desktop_app.service.rest import Rest
from desktop_app.session import acoustic_words
from desktop_app.session.acoustic import AcousticCheck, Checked
from desktop_app.session.acoustic_words import Finding, Grade
from desktop_app.session.picking import picked
from desktop_app.session.ports import Kind
from desktop_app.settings import Settings
from desktop_app.storage import settings_file
from desktop_app.storage.secrets import THIS_SESSION_ONLY, Secrets
from desktop_app.trying import remember_delay
from desktop_app.wording import sentences, tr

if TYPE_CHECKING:
    from desktop_app.devices.catalog import DeviceCatalog

TITLES = {
    "display": tr("display"),
    "sound in": tr("sound in"),
    "sound out": tr("sound out"),
    "echo": tr("echo"),
    "keyring": tr("keyring"),
    "network": tr("network"),
    "key": tr("key"),
    "agent": tr("agent"),
    "tray": tr("tray"),
    "disk": tr("disk"),
}
"""What was looked at, for people."""
STOPPED = Notice(title=tr("The check-up was stopped"), body=tr("Nothing is wrong."))


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the check-up: ``name`` of what was looked at, and what was found."""

    name: str
    finding: Finding

    def as_json(self) -> dict[str, str]:
        """Give the row for scripts."""
        said = self.finding
        return {
            "name": self.name,
            "state": said.grade.value,
            "sentence": sentences(said.fact, said.meaning),
            "remedy": said.remedy,
        }

    def as_text(self) -> str:
        """Give the row for people."""
        said = self.finding
        found = sentences(said.fact, said.meaning)
        line = f"{said.grade.value:<5} {TITLES[self.name]:<10} {found}"
        return f"{line}\n{'':<17}{said.remedy}" if said.remedy else line


def run_checkup(options: Options, check: CheckOptions) -> int:
    """Look at everything and print it.

    Returns:
        0 if nothing is bad, else 1.

    Raises:
        AppError: It was stopped.
    """
    display = look_at_display()
    if display.grade is not Grade.OK:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    paths = default_paths() if options.profile is None else paths_under(options.profile)
    settings, trouble = settings_file.load(paths.settings_file)
    log_folder = None if options.profile is None else paths.log
    logs.configure("debug" if options.debug else "warning", log_folder, options.debug)
    profile = "" if options.profile is None else str(paths.config.parent)
    application = runner.new_application()

    async def main(quit_asked: asyncio.Event) -> int:
        from desktop_app.devices.catalog import DeviceCatalog
        from desktop_app.devices.portaudio import PortAudioSound
        from desktop_app.runner import WallClock

        catalog = DeviceCatalog(application)
        sound = PortAudioSound(catalog)
        secrets, rest = Secrets(profile), Rest()
        checkup = Checkup(
            paths=paths,
            settings=settings,
            trouble=trouble,
            display=display,
            catalog=catalog,
            acoustic=AcousticCheck(sound, WallClock(), lambda: False),
            secrets=secrets,
            rest=rest,
        )
        try:
            await _started(catalog)
            return await _until(quit_asked, _report(checkup, as_json=check.as_json))
        finally:
            catalog.stop()
            secrets.close()
            await rest.close()
            await sound.ended()

    return runner.run(application, main)


async def _started(catalog: DeviceCatalog) -> None:
    with contextlib.suppress(ImportError, TimeoutError):  # then no device is listed
        await catalog.start()


async def _until(quit_asked: asyncio.Event, work: Coroutine[None, None, int]) -> int:
    """Give the result of ``work``, unless somebody wants to quit before."""
    working = asyncio.ensure_future(work)
    quitting = asyncio.ensure_future(quit_asked.wait())
    try:
        await asyncio.wait({working, quitting}, return_when=asyncio.FIRST_COMPLETED)
        if not working.done():
            raise AppError(STOPPED)
        return working.result()
    finally:
        for task in (working, quitting):
            task.cancel()
        await asyncio.gather(working, quitting, return_exceptions=True)


async def _report(checkup: Checkup, *, as_json: bool) -> int:
    rows: list[Row] = []
    async for row in checkup.rows():
        rows.append(row)
        if not as_json:
            print(row.as_text(), flush=True)
    if as_json:
        print(json.dumps([row.as_json() for row in rows], ensure_ascii=False, indent=2))
    return 1 if any(row.finding.grade is Grade.BAD for row in rows) else 0


class Checkup:
    """Looks at one thing after the other. No secret and no word is in what it finds.

    Args:
        paths: Where settings are kept.
        settings: What is chosen.
        trouble: What was in the way of reading that.
        display: What was found of the display, before anything that needs one.
        catalog: What is plugged in.
        acoustic: Tries the sound.
        secrets: Where keys are kept.
        rest: The way to the service.
        has_tray: Whether the desktop shows icons of programs.
    """

    def __init__(
        self,
        *,
        paths: Paths,
        settings: Settings,
        trouble: Notice | None,
        display: Finding,
        catalog: Catalog,
        acoustic: AcousticCheck,
        secrets: Secrets,
        rest: Rest,
        has_tray: Callable[[], bool] | None = None,
    ) -> None:
        self._paths = paths
        self._settings = settings
        self._trouble = trouble
        self._display = display
        self._catalog = catalog
        self._acoustic = acoustic
        self._secrets = secrets
        self._rest = rest
        self._has_tray = has_tray or _desktop_has_tray

    async def rows(self) -> AsyncIterator[Row]:
        """Give row after row; the echo takes four seconds."""
        yield Row("display", self._display)
        yield Row("sound in", self._look_at_devices("microphone"))
        yield Row("sound out", self._look_at_devices("speaker"))
        if self._catalog.microphones() and self._catalog.speakers():
            yield Row("echo", await self._told(self._look_at_echo()))
        yield Row("keyring", await self._look_at_keyring())
        yield Row("network", await self._told(self._look_at_network()))
        yield Row("key", await self._told(self._look_at_key()))
        yield Row("agent", await self._told(self._look_at_agent()))
        yield Row("tray", self._look_at_tray())
        yield Row("disk", await self._look_at_disk())

    async def _told(self, looking: Coroutine[None, None, Finding]) -> Finding:
        try:
            return await looking
        except AppError as error:
            return acoustic_words.of_notice(error.notice)

    def _look_at_devices(self, kind: Kind) -> Finding:
        devices = listed(self._catalog, kind)
        if not devices:
            notice = words.none_found(kind)
            return Finding(
                grade=Grade.BAD, fact=tr("{title}.", title=notice.title), remedy=notice.body
            )
        chosen = self._settings.microphone if kind == "microphone" else self._settings.speaker
        names = {one.id: f"“{one.name}”" for one in devices}
        ids = tuple(names)
        used = names.pop(self._pick(kind) or ids[0])
        also = tr("Also there: {names}.", names=", ".join(names.values())) if names else ""
        if chosen and chosen not in ids:
            return Finding(
                grade=Grade.WARN,
                fact=tr("The chosen microphone is not plugged in.")
                if kind == "microphone"
                else tr("The chosen speaker is not plugged in."),
                meaning=sentences(tr("{name} is used in its place.", name=used), also),
                remedy=tr("Plug it in, or choose another one in the settings."),
            )
        return Finding(grade=Grade.OK, fact=sentences(tr("{name} is used.", name=used), also))

    def _pick(self, kind: Kind) -> str | None:
        return picked(kind, self._settings, listed(self._catalog, kind))

    async def _look_at_echo(self) -> Finding:
        checked = await self._acoustic.measure(self._pick("microphone"), self._pick("speaker"))
        if self._trouble is None:  # else its owner has to look at the file first
            with contextlib.suppress(AppError):  # the disk has a row of its own
                await asyncio.to_thread(_keep_delay, self._paths.settings_file, checked)
        return checked.finding

    async def _look_at_keyring(self) -> Finding:
        where = await self._secrets.where()
        if where != THIS_SESSION_ONLY:
            return Finding(grade=Grade.OK, fact=tr("Keys are kept in: {where}.", where=where))
        return Finding(
            grade=Grade.WARN,
            fact=tr("No password store is available."),
            meaning=tr("A key is kept until you quit, and no longer."),
            remedy=tr("Install or unlock your system's password store."),
        )

    async def _look_at_network(self) -> Finding:
        hosts = self._hosts()
        await reach(hosts)
        return Finding(grade=Grade.OK, fact=tr("{name} can be reached.", name=hosts.name))

    async def _look_at_key(self) -> Finding:
        hosts = self._hosts()
        key = await self._secrets.get(hosts.key_name)
        if not key:
            return Finding(
                grade=Grade.OK,
                fact=tr("No key is set."),
                meaning=tr("Public agents and the built-in one do without."),
            )
        await Account(self._rest, hosts).check_key(key)
        return Finding(grade=Grade.OK, fact=tr("{name} accepts your key.", name=hosts.name))

    async def _look_at_agent(self) -> Finding:
        agent = self._settings.chosen
        if agent.door == "builtin":
            return await _look_at_builtin()
        if agent.door == "private":
            hosts = self._hosts()
            key = await self._secrets.get(hosts.key_name) or ""
            await Account(self._rest, hosts, key).agent(agent.agent_id)
            return Finding(
                grade=Grade.OK, fact=tr("“{label}” is there for your key.", label=agent.label)
            )
        if agent.agent_id or agent.server_url:
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

    def _look_at_tray(self) -> Finding:
        if self._display.grade is Grade.OK and self._has_tray():
            return Finding(grade=Grade.OK, fact=tr("Your desktop has a tray."))
        return Finding(
            grade=Grade.WARN,
            fact=tr("Your desktop has no tray."),
            meaning=tr("The program stays in the taskbar instead."),
        )

    async def _look_at_disk(self) -> Finding:
        found = await asyncio.to_thread(look_at_disk, self._paths)
        if found.grade is Grade.OK and self._trouble is not None:
            return replace(acoustic_words.of_notice(self._trouble), grade=Grade.WARN)
        return found

    def _hosts(self) -> Hosts:
        settings = self._settings
        return hosts_for(settings.region, settings.own_host, settings.account)


def look_at_display() -> Finding:
    """Tell whether the window can open."""
    try:
        runner.require_display()
    except AppError as error:
        return Finding(
            grade=Grade.BAD, fact=tr("{title}.", title=error.notice.title), remedy=error.notice.body
        )
    return Finding(grade=Grade.OK, fact=tr("The window can open."))


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


def _keep_delay(file: Path, checked: Checked) -> None:
    """Keep the measured delay; all else stays as it stands in the file by now."""
    settings, trouble = settings_file.load(file)
    kept = remember_delay(settings, checked)
    if trouble is None and kept != settings:
        settings_file.save(file, kept)


async def _look_at_builtin() -> Finding:
    from desktop_app.placing import NO_BUILTIN_AGENT, start_builtin

    try:
        agent = await start_builtin()
    except OSError:
        return acoustic_words.of_notice(NO_BUILTIN_AGENT)
    await agent.stop()
    return Finding(grade=Grade.OK, fact=tr("The built-in agent starts."))


def _desktop_has_tray() -> bool:
    from PySide6.QtWidgets import QSystemTrayIcon

    return QSystemTrayIcon.isSystemTrayAvailable()
