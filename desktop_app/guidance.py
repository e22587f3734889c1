"""The windows besides the main one, hung into the program: first run, check-up, settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.accounts import Accounts
from desktop_app.checking import Checking
from desktop_app.checkup import Checkup, Place
from desktop_app.desk import Desk
from desktop_app.devices.device import NoCatalog
from desktop_app.first_run import FirstRun
from desktop_app.looking import look_at_display
from desktop_app.plugging import Plugging
from desktop_app.remedies import open_page, set_the_date
from desktop_app.session.acoustic import AcousticCheck
from desktop_app.session.level_watch import LevelWatch
from desktop_app.settings_wiring import wire
from desktop_app.trying import Trying
from desktop_app.updating import Updating

if TYPE_CHECKING:
    from desktop_app.app import App
    from desktop_app.session.ports import Clock, Sound
    from desktop_app.ui.settings_dialog import SettingsDialog


class Guidance:
    """Owns both windows.

    Args:
        app: Whose parts they use.
        sound: Opens the devices.
        acoustic: Tries them.
        accounts: Answers what is asked of the account.
    """

    def __init__(
        self, app: App, *, sound: Sound, acoustic: AcousticCheck, accounts: Accounts
    ) -> None:
        self._app = app
        self.accounts = accounts
        self._acoustic = acoustic
        self.first_run = FirstRun(
            app.window,
            session=app.session,
            watch=LevelWatch(sound),
            accounts=accounts,
            intents=app.intents,
            trying=app.trying,
            tasks=app.tasks,
            catalog=app.catalog or NoCatalog(),
            settings=lambda: app.settings,
            change=app.change_settings,
            choose_microphone=app.wishes.choose_microphone,
            open_settings=app.desk.open,
            configure_keys=app.global_keys.configure,
        )
        self.checking = Checking(
            app.window,
            checkup=self._make_checkup,
            settings=lambda: app.settings,
            tasks=app.tasks,
            fix=self._fix,
        )
        if app.catalog is not None:
            app.catalog.changed.connect(self.first_run.show_devices)
        app.global_keys.observe(self.first_run.show_bindings)
        app.global_keys.watch(self.first_run.takes_press, self.first_run.follow_release)
        app.application.focusWindowChanged.connect(self._on_focus)
        app.window.header.setup_opened.connect(lambda: self.first_run.open())
        for opened in (app.window.checkup_opened, app.window.header.checkup_opened):
            opened.connect(self.checking.open)

    def _on_focus(self, window: object) -> None:
        """Whoever comes here may have closed the program that had a key."""
        if window is not None:
            self._app.global_keys.retry()

    def _make_checkup(self) -> Checkup:
        app = self._app
        return Checkup(
            paths=app.paths,
            settings=app.settings,
            trouble=None,
            display=look_at_display(),
            catalog=app.catalog or NoCatalog(),
            acoustic=self._acoustic,
            secrets=app.secrets,
            rest=app.rest,
            bindings=app.global_keys.bindings,
            aloud=False,
        )

    def _fix(self, place: Place) -> None:
        match place:
            case Place.SOUND:
                self._app.desk.open("sound")
            case Place.ACCOUNT:
                self._app.desk.open("account")
            case Place.AGENTS:
                self._app.desk.open("agents")
            case Place.TALK_KEY:
                self.first_run.open("talk_key")
            case Place.DATE:
                set_the_date(self._app.session)


def hang_windows(app: App, sound: Sound, clock: Clock) -> None:
    """Build what answers the windows besides the main one: settings, first run, check-up."""
    acoustic = AcousticCheck(sound, clock, lambda: app.session.in_call)
    accounts = Accounts(app.rest, app.secrets, lambda: app.settings, app.session.raise_notice)
    app.trying = Trying(
        acoustic,
        tasks=app.tasks,
        settings=lambda: app.settings,
        change=app.change_settings,
        catalog=app.catalog or NoCatalog(),
    )
    app.desk = Desk(
        app.window,
        accounts=accounts,
        tasks=app.tasks,
        trying=app.trying,
        settings=lambda: app.settings,
        change=app.change_settings,
        echo=app.readings.echo,
        on_made=lambda dialog: _wire_settings(app, dialog),
    )
    app.updating = Updating(
        app.rest,
        app.session,
        clock,
        app.tasks,
        settings=lambda: app.settings,
        change=app.change_settings,
    )
    app.plugging = Plugging(app.catalog, app.window, app.desk, app.wishes, lambda: app.settings)
    app.guidance = Guidance(app, sound=sound, acoustic=acoustic, accounts=accounts)


def _wire_settings(app: App, dialog: SettingsDialog) -> None:
    login = None if app.login_item is None else app.login_item()
    wire(dialog, app.wishes, app.global_keys, login, app.tasks)
    app.updating.attach(dialog.updates, lambda link: open_page(app.session, link))
