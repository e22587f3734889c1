"""Every button of a notice leads somewhere."""

import shutil
import sys
from typing import cast

import pytest
from PySide6.QtCore import QProcess, QUrl
from PySide6.QtGui import QDesktopServices

from desktop_app import remedies
from desktop_app.desk import Desk
from desktop_app.errors import Action, Notice
from desktop_app.remedies import Remedies, open_date_settings
from desktop_app.session.session import VoiceSession
from desktop_app.session.state import SessionState


class Spy:
    """Session and desk in one: writes down what is asked of either."""

    def __init__(self, notice: Notice | None) -> None:
        self.state = SessionState(notice=notice)
        self.asked: list[str] = []
        self.devices = self

    def dismiss_notice(self) -> None:
        self.asked.append("dismiss")

    def raise_notice(self, notice: Notice) -> None:
        self.asked.append(notice.title)

    def end(self) -> None:
        self.asked.append("end")

    def undo_switch(self, device_id: str) -> None:
        self.asked.append(f"back to {device_id}")

    def open(self, page: str = "") -> None:
        self.asked.append(f"settings {page}")

    def undo_import(self) -> None:
        self.asked.append("import undone")


def applied(action: Action, *, page: str = "agents") -> list[str]:
    spy = Spy(
        Notice(
            title="Something",
            body="It happened.",
            action=action,
            page=page,
            device="node.yeti",
            link="https://example.com/new",
        )
    )
    Remedies(
        cast(VoiceSession, spy),
        cast(Desk, spy),
        call=lambda: spy.asked.append("call"),
        look_again=lambda: spy.asked.append("look"),
        choose_microphone=lambda device_id: spy.asked.append(f"microphone {device_id}"),
        choose_keys=lambda: spy.asked.append("keys"),
    ).apply(action)
    return spy.asked


@pytest.mark.parametrize(
    ("action", "does"),
    [
        (Action.TRY_AGAIN, ["dismiss", "call"]),
        (Action.CHANGE_KEY, ["settings agents"]),
        (Action.OPEN_KEY_WINDOW, ["dismiss", "keys"]),
        (Action.CALL_AGAIN, ["dismiss", "call"]),
        (Action.CANCEL, ["end"]),
        (Action.PASTE_KEY, ["settings account"]),
        (Action.ADD_KEY, ["settings account"]),
        (Action.CHOOSE_AGENT, ["settings agents"]),
        (Action.OPEN_SETTINGS, ["settings agents"]),
        (Action.CHOOSE_DEVICE, ["settings sound"]),
        (Action.CHECK_SOUND, ["dismiss", "settings sound"]),
        (Action.UNDO, ["dismiss", "back to node.yeti"]),
        (Action.UNDO_IMPORT, ["dismiss", "import undone"]),
        (Action.USE_HEADSET, ["dismiss", "microphone node.yeti"]),
        (Action.CHECK_AGAIN, ["dismiss", "look"]),
        (Action.DETAILS, ["dismiss"]),
        (Action.OK, ["dismiss"]),
    ],
)
def test_every_action_does_what_its_button_says(action: Action, does: list[str]) -> None:
    assert applied(action) == does


def test_settings_open_where_the_trouble_is() -> None:
    assert applied(Action.OPEN_SETTINGS, page="account") == ["settings account"]


@pytest.mark.parametrize(
    ("opens", "says"), [(True, ["dismiss"]), (False, ["dismiss", "No browser could be opened"])]
)
def test_a_page_is_shown_in_the_browser_or_its_address_is_told(
    opens: bool, says: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url)
        return opens

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    assert applied(Action.OPEN_PAGE) == says
    assert opened == [QUrl("https://example.com/new")]


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_the_date_has_an_address_where_the_system_gives_one(
    platform: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url)
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    assert open_date_settings(platform)
    assert opened == [QUrl(remedies.DATE_SETTINGS[platform])]


def test_linux_takes_the_first_program_that_is_there(monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[tuple[str, list[str]]] = []

    def start(program: str, arguments: list[str]) -> tuple[bool, int]:
        started.append((program, arguments))
        return True, 1

    monkeypatch.setattr(shutil, "which", lambda name: name == "systemsettings" or None)
    monkeypatch.setattr(QProcess, "startDetached", start)
    assert open_date_settings("linux")
    assert started == [("systemsettings", ["kcm_clock"])]


def test_a_desktop_without_date_settings_is_told_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(shutil, "which", lambda _name: None)
    assert applied(Action.OPEN_DATE_SETTINGS) == [remedies.NO_DATE_SETTINGS.title]
