"""The settings window: opened where it is wanted, followed, and answered."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop_app.settings import Settings
from desktop_app.ui.choices import DeviceChoice

if TYPE_CHECKING:
    from desktop_app.accounts import Accounts
    from desktop_app.audio.echo_loss import EchoReading
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
    ) -> None:
        self._parent = parent
        self._accounts = accounts
        self._tasks = tasks
        self._trying = trying
        self._settings = settings
        self._change = change
        self._echo = echo
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

    def _make(self) -> SettingsDialog:
        from desktop_app.ui.settings_dialog import SettingsDialog

        self._dialog = dialog = SettingsDialog(self._settings(), self._parent)
        dialog.show_devices(*self._devices)
        dialog.sound.processing.watch(self._echo)
        dialog.settings_changed.connect(self._on_settings_changed)
        accounts, spawn = self._accounts, self._tasks.spawn
        dialog.key_entered.connect(lambda key: spawn(accounts.check_and_keep(dialog, key)))
        dialog.key_removed.connect(lambda: spawn(accounts.forget_key(dialog)))
        dialog.agents_requested.connect(lambda: spawn(accounts.fetch_agents(dialog)))
        dialog.server_secret_entered.connect(
            lambda index, value: spawn(accounts.keep_server_secret(index, value))
        )
        self._trying.attach(dialog.sound.try_out)
        dialog.finished.connect(self._trying.stop)
        return dialog

    def _on_settings_changed(self, settings: Settings) -> None:
        moved = settings.region != self._settings().region or (
            settings.own_host != self._settings().own_host
        )
        self._change(settings)
        if moved:  # another host has another key
            assert self._dialog is not None
            self._tasks.spawn(self._accounts.show_key(self._dialog))
