"""The settings window is connected with the devices and the keys of every program."""

import asyncio
from collections.abc import Iterator, Mapping
from types import SimpleNamespace
from typing import cast

import pytest
from PySide6.QtWidgets import QApplication

from desktop_app.errors import Notice, StorageError
from desktop_app.global_keys import GlobalKeys
from desktop_app.intents import Intents
from desktop_app.runner import Tasks
from desktop_app.session.keys import Accelerator, Binding, Deed, Fate
from desktop_app.session.session import VoiceSession
from desktop_app.settings import Settings
from desktop_app.settings_wiring import show_lines, wire
from desktop_app.ui.settings_dialog import SettingsDialog
from desktop_app.wishes import Wishes

TALK = Accelerator.parse("Ctrl+Alt+J")


class Login:
    """What the system has written down."""

    def __init__(self) -> None:
        self.on = False
        self.trouble: StorageError | None = None

    def is_on(self) -> bool:
        return self.on

    def set(self, on: bool) -> None:
        if self.trouble is not None:
            raise self.trouble
        self.on = on


class World:
    """A settings window, keys that nothing watches, and what was done."""

    def __init__(self) -> None:
        self.done: list[str] = []
        intents = SimpleNamespace(
            press_talk=lambda _finger: self.done.append("press"),
            release_talk=lambda _finger: self.done.append("release"),
            toggle_mute=lambda: self.done.append("mute"),
            toggle_window=lambda: self.done.append("show"),
        )
        session = self.session = SimpleNamespace(
            state=SimpleNamespace(notice=None),
            raise_notice=lambda _: None,
            settle_notice=lambda _: None,
            in_call=False,
        )
        self.keys = GlobalKeys(
            None,
            cast(VoiceSession, session),
            cast(Intents, intents),
            Tasks(lambda _: None),
            lambda _: None,
        )
        self.dialog = SettingsDialog(Settings())
        wishes = SimpleNamespace(
            choose_microphone=lambda chosen: self.done.append(f"microphone {chosen}"),
            choose_speaker=lambda chosen: self.done.append(f"speaker {chosen}"),
        )
        self.login = Login()
        self.tasks = Tasks(lambda _: None)
        wire(self.dialog, cast(Wishes, wishes), self.keys, self.login, self.tasks)


@pytest.fixture
def world(qapp: QApplication) -> Iterator[World]:
    made = World()
    yield made
    made.dialog.deleteLater()


def test_a_device_is_used_also_if_it_is_the_chosen_one(world: World) -> None:
    world.dialog.sound.microphone.activated.emit(0)
    world.dialog.sound.speaker.activated.emit(0)
    assert world.done == ["microphone ", "speaker "]


def test_the_page_tells_how_keys_fare_and_what_is_pressed(world: World) -> None:
    world.keys._on_changed({Deed.TALK: Binding(fate=Fate.WORKS, label="Ctrl+Alt+J")})
    assert "Ctrl+Alt+J" in world.dialog.shortcuts.fates[Deed.TALK].words.text()
    world.keys._on_pressed(Deed.TALK)
    world.keys._on_released(Deed.TALK)
    lamps = world.dialog.shortcuts.test.lamps[Deed.TALK]
    assert [lamp.text() for lamp in lamps[:2]] == ["● pressed", "● released"]
    assert world.done == ["press", "release"]


def tap(world: World, deed: Deed) -> list[str]:
    """Press a key and let go; tell what was done."""
    world.done.clear()
    world.keys._on_pressed(deed)
    world.keys._on_released(deed)
    return list(world.done)


def test_presses_light_only_lamps_while_the_test_is_seen(world: World) -> None:
    world.dialog.show_page("shortcuts")
    assert tap(world, Deed.SHOW) == ["show"]  # the window is not there yet
    world.dialog.show()
    assert [tap(world, deed) for deed in Deed] == [[], [], []]
    lamps = world.dialog.shortcuts.test.lamps[Deed.MUTE]
    assert [lamp.text() for lamp in lamps[:2]] == ["● pressed", "● released"]
    world.dialog.showMinimized()
    assert tap(world, Deed.MUTE) == ["mute"]
    world.dialog.showNormal()
    assert tap(world, Deed.MUTE) == []
    world.dialog.show_page("sound")
    assert tap(world, Deed.TALK) == ["press", "release"]
    world.dialog.close()


def test_in_a_call_keys_do_what_they_are_for_while_they_are_tested(world: World) -> None:
    world.session.in_call = True
    world.dialog.show_page("shortcuts")
    world.dialog.show()
    assert tap(world, Deed.TALK) == ["press", "release"]
    lamps = world.dialog.shortcuts.test.lamps[Deed.TALK]
    assert [lamp.text() for lamp in lamps[:2]] == ["● pressed", "● released"]
    world.dialog.close()


def test_keys_do_nothing_while_another_is_chosen(world: World) -> None:
    world.dialog.shortcuts.recording_changed.emit(True)
    world.keys._on_pressed(Deed.MUTE)
    assert world.done == []
    world.dialog.shortcuts.recording_changed.emit(False)
    world.keys._on_pressed(Deed.MUTE)
    assert world.done == ["mute"]


@pytest.mark.parametrize(
    ("binding", "environment", "lines"),
    [
        (Binding(fate=Fate.ABSENT, wanted=TALK), {"SWAYSOCK": "/s"}, "bindsym --no-repeat"),
        (Binding(fate=Fate.ABSENT), {"XDG_CURRENT_DESKTOP": "KDE"}, "earshot talk toggle"),
        (Binding(fate=Fate.WORKS, wanted=TALK), {"SWAYSOCK": "/s"}, ""),
    ],
)
def test_lines_for_the_desktop_are_shown_where_nothing_gives_keys(
    world: World, binding: Binding, environment: Mapping[str, str], lines: str
) -> None:
    page = world.dialog.shortcuts
    show_lines(page, {Deed.TALK: binding}, environment)
    assert page.lines.text.toPlainText().startswith(lines)
    assert page.lines.isHidden() == (not lines)
    show_lines(page, {}, environment)
    assert page.lines.isHidden()


async def until_done(world: World) -> None:
    await asyncio.wait_for(asyncio.gather(*world.tasks._running), 5)


async def test_start_at_login_is_what_the_system_says_whenever_somebody_looks(world: World) -> None:
    world.login.on = True
    world.dialog.presence.shown.emit()
    await until_done(world)
    assert world.dialog.presence.login.isChecked()
    world.dialog.presence.login.click()
    await until_done(world)
    assert not world.login.on
    assert not world.dialog.presence.login.isChecked()


async def test_what_is_in_the_way_of_a_start_at_login_is_said_below_it(world: World) -> None:
    world.login.trouble = StorageError(Notice(title="Not saved", body="The disk is full."))
    presence = world.dialog.presence
    presence.login.click()
    await until_done(world)
    assert not presence.login.isChecked()
    assert presence.login_trouble.text() == "Not saved. The disk is full."
    world.login.trouble = None
    presence.login.click()
    await until_done(world)
    assert presence.login.isChecked()
    assert presence.login_trouble.isHidden()
