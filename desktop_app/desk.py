"""The settings window: opened where it is wanted, followed, and answered."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop_app import logs, profiles
from desktop_app.errors import AppError
from desktop_app.service.hosts import hosts_of
from desktop_app.settings import Settings
from desktop_app.ui.choices import DeviceChoice

if TYPE_CHECKING:
    from desktop_app.accounts import Accounts
    from desktop_app.audio.echo_loss import EchoReading
    from desktop_app.carrying import Carrying
    from desktop_app.runner import Tasks
    from desktop_app.trying import Trying
    from desktop_app.ui.settings_dialog import SettingsDialog


class Desk:
    """Opens the settings window and answers what it asks.

    Args:
        parent: The window that the dialog belongs to.
        accounts: Answers what is asked of the account.
        tasks: Runs what waits.
        trying: Answers what the sound page asks.
        settings: Gives the present settings.
        change: Takes new ones.
        echo: Says what becomes of echo now; ``None`` while no microphone hears any.
        on_made: Told of the settings window once there is one, to connect more.
    """

    def __init__(
        self,
        parent: QWidget,
        *,
        accounts: Accounts,
        tasks: Tasks,
        trying: Trying,
        settings: Callable[[], Settings],
        change: Callable[[Settings], None],
        echo: Callable[[], EchoReading | None] = lambda: None,
        on_made: Callable[[SettingsDialog], None] = lambda _: None,
    ) -> None:
        self._parent = parent
        self._accounts = accounts
        self._tasks = tasks
        self._trying = trying
        self._settings = settings
        self._change = change
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
        self._tasks.spawn(self._accounts.show_key(dialog))

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
        dialog.settings_changed.connect(self._on_own_change)
        accounts, spawn = self._accounts, self._tasks.spawn
        dialog.key_entered.connect(lambda key: spawn(accounts.check_and_keep(dialog, key)))
        dialog.key_removed.connect(lambda: spawn(accounts.forget_key(dialog)))
        dialog.agents_requested.connect(lambda: spawn(accounts.fetch_agents(dialog)))
        dialog.server_secret_entered.connect(
            lambda index, value: spawn(accounts.keep_server_secret(index, value))
        )
        carrying = self._carrying = Carrying(
            dialog.advanced,
            settings=self._settings,
            change=self._change_all,
            warn=self._accounts.warn,
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
        """Take settings that the window has not shown yet.

        Keys of profiles that are gone with it stay: it may be undone, and a key may not.
        """
        self._take(settings)
        self.show_settings(self._settings())

    def _on_own_change(self, settings: Settings) -> None:
        """Take what the user changed in the window; with a profile goes its key."""
        before = self._settings()
        self._take(settings)
        if len(settings.profiles) < len(before.profiles):
            unused = _key_names(before) - _key_names(settings)
            self._tasks.spawn(self._accounts.forget_keys(unused))

    def _take(self, settings: Settings) -> None:
        before = self._settings()
        self._change(settings)
        if settings.log_level != before.log_level:
            logs.speak_from(settings.log_level)
        if _place(settings) != _place(before) and self._dialog is not None:
            self._dialog.account.forget_draft()
            # Another host or account has another key.
            self._tasks.spawn(self._accounts.show_key(self._dialog))


def _place(settings: Settings) -> tuple[str, str, str]:
    return settings.region, settings.own_host, settings.account


def _key_names(settings: Settings) -> set[str]:
    """Under which names the profiles' keys are kept; an address that is none has no key."""
    names = set()
    for profile in profiles.all_profiles(settings):
        with contextlib.suppress(AppError):
            names.add(hosts_of(profile).key_name)
    return names
