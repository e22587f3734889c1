"""What the one button of a notice does."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QProcess, QUrl
from PySide6.QtGui import QDesktopServices

from desktop_app.desk import Desk
from desktop_app.errors import Action, Notice, Severity
from desktop_app.session.session import VoiceSession
from desktop_app.wording import tr

DATE_SETTINGS: Final = {
    "win32": "ms-settings:dateandtime",
    "darwin": "x-apple.systempreferences:com.apple.preference.datetime",
}
DATE_PROGRAMS: Final = (
    ("gnome-control-center", "datetime"),
    ("systemsettings", "kcm_clock"),
    ("time-admin",),
)
"""Linux has no address for the date; its desktops have programs."""


class Remedies:
    """Carries out the action of the notice that is shown.

    Args:
        session: Whose notice it is.
        desk: Opens the settings.
        call: Places a call.
        look_again: Tries the devices once more.
        choose_microphone: Takes a microphone for good.
        choose_keys: Opens the desktop's own window for keys.
    """

    def __init__(
        self,
        session: VoiceSession,
        desk: Desk,
        *,
        call: Callable[[], None],
        look_again: Callable[[], None],
        choose_microphone: Callable[[str], None],
        choose_keys: Callable[[], None],
    ) -> None:
        self._session = session
        self._desk = desk
        self._call = call
        self._look_again = look_again
        self._choose_microphone = choose_microphone
        self._choose_keys = choose_keys

    def apply(self, action: Action) -> None:
        """Do what the button says."""
        notice = self._session.state.notice
        match action:
            case Action.TRY_AGAIN | Action.CALL_AGAIN:
                self._session.dismiss_notice()
                self._call()
            case Action.CANCEL:
                self._session.end()
            case Action.PASTE_KEY | Action.ADD_KEY:
                self._desk.open("account")
            case Action.CHOOSE_AGENT:
                self._desk.open("agents")
            case Action.OPEN_SETTINGS | Action.CHANGE_KEY:
                self._desk.open("" if notice is None else notice.page)
            case Action.CHOOSE_DEVICE:
                self._desk.open("sound")
            case Action.CHECK_SOUND:
                self._session.dismiss_notice()
                self._desk.open("sound")
            case Action.CHECK_AGAIN:
                self._session.dismiss_notice()
                self._look_again()
            case Action.UNDO:
                self._session.dismiss_notice()
                self._session.devices.undo_switch("" if notice is None else notice.device)
            case Action.UNDO_IMPORT:
                self._session.dismiss_notice()
                self._desk.undo_import()
            case Action.USE_HEADSET:
                self._session.dismiss_notice()
                self._choose_microphone("" if notice is None else notice.device)
            case Action.OPEN_KEY_WINDOW:
                self._session.dismiss_notice()
                self._choose_keys()
            case Action.OPEN_DATE_SETTINGS:
                set_the_date(self._session)
            case Action.OPEN_PAGE:
                self._session.dismiss_notice()
                open_page(self._session, "" if notice is None else notice.link)
            case Action.DETAILS | Action.OK | Action.STAY:
                self._session.dismiss_notice()


def set_the_date(session: VoiceSession) -> None:
    """Open the system's page for date and time, or say where else to look."""
    if not open_date_settings(sys.platform):
        session.raise_notice(NO_DATE_SETTINGS)


def open_date_settings(platform: str) -> bool:
    """Open the system's page for date and time; ``False`` where there is none to be found."""
    if platform in DATE_SETTINGS:
        return QDesktopServices.openUrl(QUrl(DATE_SETTINGS[platform]))
    for program, *arguments in DATE_PROGRAMS:
        if shutil.which(program):
            return QProcess.startDetached(program, arguments)[0]
    return False


def open_page(session: VoiceSession, link: str) -> None:
    """Show a page in the browser, or tell its address."""
    if not QDesktopServices.openUrl(QUrl(link, QUrl.ParsingMode.StrictMode)):
        session.raise_notice(
            Notice(
                title=tr("No browser could be opened"),
                body=tr("The page is {address}", address=link),
                action=Action.OK,
                severity=Severity.WARNING,
            )
        )


NO_DATE_SETTINGS: Final = Notice(
    title=tr("Your desktop's date settings were not found"),
    body=tr("Set the date in your system's settings, or with “timedatectl” in a terminal."),
    action=Action.OK,
    severity=Severity.WARNING,
)
