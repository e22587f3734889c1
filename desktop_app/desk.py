"""The settings window's work that waits: keys checked and kept, agents fetched."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from desktop_app import logs, profiles
from desktop_app.errors import AppError, Notice
from desktop_app.service.hosts import Hosts, hosts_for
from desktop_app.settings import Settings
from desktop_app.ui.choices import DeviceChoice, FoundAgent
from desktop_app.wording import sentences, tr

if TYPE_CHECKING:
    from desktop_app.audio.echo_loss import EchoReading
    from desktop_app.carrying import Carrying
    from desktop_app.runner import Tasks
    from desktop_app.service.account import KeyCheck
    from desktop_app.service.rest import Rest
    from desktop_app.storage.secrets import Secrets
    from desktop_app.trying import Trying
    from desktop_app.ui.settings_dialog import SettingsDialog

ENVIRONMENT = tr("the environment of this program (ELEVENLABS_API_KEY)")
ENVIRONMENT_WINS = tr("While ELEVENLABS_API_KEY is set in the environment, that key is used.")
ENDING = 4
"""So many letters of a key may be shown, to tell it from another."""


class Desk:
    """Opens the settings window and answers what it asks.

    Args:
        parent: The window that the dialog belongs to.
        rest: The way to the service.
        secrets: Where keys are kept.
        tasks: Runs what waits.
        trying: Answers what the sound page asks.
        settings: Gives the present settings.
        change: Takes new ones.
        warn: Shows a notice in the main window.
        echo: Says what becomes of echo now; ``None`` while no microphone hears any.
        on_made: Told of the settings window once there is one, to connect more.
    """

    def __init__(
        self,
        parent: QWidget,
        *,
        rest: Rest,
        secrets: Secrets,
        tasks: Tasks,
        trying: Trying,
        settings: Callable[[], Settings],
        change: Callable[[Settings], None],
        warn: Callable[[Notice], None],
        echo: Callable[[], EchoReading | None] = lambda: None,
        on_made: Callable[[SettingsDialog], None] = lambda _: None,
    ) -> None:
        self._parent = parent
        self._rest = rest
        self._secrets = secrets
        self._tasks = tasks
        self._trying = trying
        self._settings = settings
        self._change = change
        self._warn = warn
        self._echo = echo
        self._on_made = on_made
        self._carrying: Carrying | None = None
        self._dialog: SettingsDialog | None = None
        self._devices: tuple[tuple[DeviceChoice, ...], tuple[DeviceChoice, ...]] = ((), ())

    def open(self, page: str = "") -> None:
        """Show the settings window at a page; an empty name leaves it where it was."""
        dialog = self._dialog or self._make()
        dialog.show_settings(self._settings())
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()
        if page:
            dialog.go_to(page)
        self._tasks.spawn(self._show_key())

    def show_settings(self, settings: Settings) -> None:
        """Follow a change that was made elsewhere."""
        if self._dialog is not None:
            self._dialog.show_settings(settings)

    def show_devices(
        self, microphones: tuple[DeviceChoice, ...], speakers: tuple[DeviceChoice, ...]
    ) -> None:
        """Offer what is plugged in."""
        self._devices = (microphones, speakers)
        if self._dialog is not None:
            self._dialog.show_devices(microphones, speakers)

    def undo_import(self) -> None:
        """Go back to the settings before the last import."""
        if self._carrying is not None:
            self._carrying.undo()

    def _make(self) -> SettingsDialog:
        from desktop_app.carrying import Carrying
        from desktop_app.ui.settings_dialog import SettingsDialog

        self._dialog = dialog = SettingsDialog(self._settings(), self._parent)
        dialog.show_devices(*self._devices)
        dialog.sound.processing.watch(self._echo)
        dialog.settings_changed.connect(self._on_settings_changed)
        dialog.key_entered.connect(lambda key: self._tasks.spawn(self._check_and_keep(key)))
        dialog.key_removed.connect(lambda: self._tasks.spawn(self._forget_key()))
        dialog.agents_requested.connect(lambda: self._tasks.spawn(self._fetch_agents()))
        dialog.server_secret_entered.connect(
            lambda index, value: self._tasks.spawn(self._keep_server_secret(index, value))
        )
        carrying = self._carrying = Carrying(
            dialog.advanced, settings=self._settings, change=self._change_all, warn=self._warn
        )
        dialog.advanced.export_chosen.connect(lambda path: self._tasks.spawn(carrying.export(path)))
        dialog.advanced.import_chosen.connect(lambda path: self._tasks.spawn(carrying.take(path)))
        dialog.advanced.undo_clicked.connect(carrying.undo)
        self._trying.attach(dialog.sound.try_out)
        dialog.finished.connect(self._trying.stop)
        self._on_made(dialog)
        return dialog

    def use_profile(self, at: int) -> None:
        """Use another profile from the next call on."""
        self._change_all(profiles.switched(self._settings(), at))

    def _change_all(self, settings: Settings) -> None:
        """Take settings that the window has not shown yet."""
        self._on_settings_changed(settings)
        self.show_settings(self._settings())

    def _on_settings_changed(self, settings: Settings) -> None:
        before = self._settings()
        self._change(settings)
        if settings.log_level != before.log_level:
            logs.speak_from(settings.log_level)
        if len(settings.profiles) < len(before.profiles):
            self._tasks.spawn(self._forget_keys(_key_names(before) - _key_names(settings)))
        if _place(settings) != _place(before) and self._dialog is not None:
            self._dialog.account.forget_draft()
            self._tasks.spawn(self._show_key())  # another host or account has another key

    # The key.

    async def _check_and_keep(self, key: str) -> None:
        dialog = self._dialog
        assert dialog is not None
        key = key.strip()
        try:
            hosts = self._hosts()  # wherever the settings lead meanwhile
            found = await _checked(self._rest, hosts, key)
            trouble = await self._secrets.set(hosts.key_name, key)
        except AppError as error:
            dialog.show_key_check(error.notice.sentence, good=False)
            return
        praise = _praise(found)
        if self._secrets.in_environment(hosts.key_name):
            praise = sentences(praise, ENVIRONMENT_WINS)
        dialog.show_key_check(praise, good=True)
        await self._show_key()
        if trouble is not None:
            self._warn(trouble)

    async def _forget_key(self) -> None:
        assert self._dialog is not None
        try:
            name = self._hosts().key_name
            await self._secrets.delete(name)
        except AppError as error:
            self._dialog.show_key_check(error.notice.sentence, good=False)
        else:
            if self._secrets.in_environment(name):
                self._dialog.show_key_check(ENVIRONMENT_WINS, good=True)
        await self._show_key()

    async def _forget_keys(self, names: set[str]) -> None:
        """Forget the keys that no profile uses any more."""
        for name in names:
            try:
                await self._secrets.delete(name)
            except AppError as error:
                self._warn(error.notice)
                return

    async def _show_key(self) -> None:
        assert self._dialog is not None
        try:
            name = self._hosts().key_name
            key = await self._secrets.get(name) or ""
        except AppError as error:
            self._dialog.show_key_check(error.notice.sentence, good=False)
            return
        if self._secrets.in_environment(name):
            where = ENVIRONMENT
        else:
            where = await self._secrets.where() if key else ""
        self._dialog.show_key_kept(key[-ENDING:], where)

    async def _keep_server_secret(self, index: int, value: str) -> None:
        from desktop_app.service.doorway import header_name

        agents = self._settings().agents
        if index >= len(agents):  # removed meanwhile
            return
        trouble = await self._secrets.set(header_name(agents[index].server_url), value)
        if trouble is not None:
            self._warn(trouble)

    # The agents.

    async def _fetch_agents(self) -> None:
        from desktop_app.service.account import Account

        assert self._dialog is not None
        try:
            hosts = self._hosts()  # the settings may lead elsewhere before the key is there
            key = await self._secrets.get(hosts.key_name) or ""
            found = await Account(self._rest, hosts, key).agents()
        except AppError as error:
            self._dialog.show_agents((), error.notice.sentence)
        else:
            self._dialog.show_agents([FoundAgent(agent_id, name) for agent_id, name in found])

    def _hosts(self) -> Hosts:
        settings = self._settings()
        return hosts_for(settings.region, settings.own_host, settings.account)


def _place(settings: Settings) -> tuple[str, str, str]:
    return settings.region, settings.own_host, settings.account


def _key_names(settings: Settings) -> set[str]:
    """Under which names the profiles' keys are kept; an address that is none has no key."""
    names = set()
    for profile in profiles.all_profiles(settings):
        with contextlib.suppress(AppError):
            names.add(hosts_for(profile.region, profile.own_host, profile.account).key_name)
    return names


async def _checked(rest: Rest, hosts: Hosts, key: str) -> KeyCheck:
    from desktop_app.service.account import Account

    return await Account(rest, hosts).check_key(key)


def _praise(found: KeyCheck) -> str:
    if found.restricted:
        return tr("The key works. It is restricted: it reaches agents and cannot tell its plan.")
    if found.character_limit is None:
        return tr("The key works.")
    numbers = QLocale()
    return tr(
        "The key works. Plan: {plan}, {used} of {limit} characters used.",
        plan=found.tier or tr("unknown"),
        used=numbers.toString(found.characters_used or 0),
        limit=numbers.toString(found.character_limit),
    )
