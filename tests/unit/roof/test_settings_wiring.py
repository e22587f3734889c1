"""The settings window is connected with the devices and the keys of every program."""

from collections.abc import Iterator, Mapping
from types import SimpleNamespace
from typing import cast

import pytest
from PySide6.QtWidgets import QApplication

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


class World:
    """A settings window, keys that nothing watches, and what was done."""

    def __init__(self) -> None:
        self.done: list[str] = []
        intents = SimpleNamespace(
            press_talk=lambda: self.done.append("press"),
            release_talk=lambda: self.done.append("release"),
            toggle_mute=lambda: self.done.append("mute"),
            show_window=lambda: self.done.append("show"),
        )
        session = SimpleNamespace(state=SimpleNamespace(notice=None), raise_notice=lambda _: None)
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
        wire(self.dialog, cast(Wishes, wishes), self.keys)


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
