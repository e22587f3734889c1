"""The choices show what is set, raise what the user sets, and keep their readout fresh."""

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from desktop_app.audio.echo_loss import EchoReading
from desktop_app.settings import Processing, Settings
from desktop_app.ui.processing_choices import ProcessingChoices

BOXES = {
    "echo": "echo_cancellation",
    "noise": "noise_suppression",
    "rumble": "high_pass",
    "gain": "automatic_gain",
}


@pytest.fixture
def choices(qtbot: QtBot) -> ProcessingChoices:
    made = ProcessingChoices()
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize(("box", "field"), BOXES.items())
def test_each_box_is_one_choice_and_leaves_the_others(
    qtbot: QtBot, choices: ProcessingChoices, box: str, field: str
) -> None:
    before = Settings(volume=0.5)
    choices.show_settings(before)
    seen: list[Settings] = []
    choices.changed.connect(seen.append)
    widget = getattr(choices, box)
    assert isinstance(widget, QCheckBox)
    assert widget.isChecked() == getattr(Processing(), field)
    QTest.keyClick(widget, Qt.Key.Key_Space)
    changed = msgspec.structs.replace(Processing(), **{field: not getattr(Processing(), field)})
    assert seen == [msgspec.structs.replace(before, processing=changed)]


def test_half_duplex_is_a_choice_of_its_own(choices: ProcessingChoices) -> None:
    seen: list[Settings] = []
    choices.changed.connect(seen.append)
    QTest.keyClick(choices.half_duplex, Qt.Key.Key_Space)
    assert seen == [Settings(half_duplex=True)]


def test_showing_settings_raises_nothing(choices: ProcessingChoices) -> None:
    seen: list[Settings] = []
    choices.changed.connect(seen.append)
    choices.show_settings(Settings(half_duplex=True, processing=Processing(automatic_gain=True)))
    assert choices.half_duplex.isChecked()
    assert choices.gain.isChecked()
    assert seen == []


def test_every_box_says_what_it_is_for(choices: ProcessingChoices) -> None:
    for box in choices.findChildren(QCheckBox):
        assert box.text()
        assert box.accessibleDescription()


def test_the_readout_is_fresh_while_it_can_be_seen(
    qtbot: QtBot, choices: ProcessingChoices
) -> None:
    now = EchoReading("working")
    choices.watch(lambda: now)
    assert choices.readout.text() == "Echo removed: none is heard"
    choices.show()
    now = EchoReading("working", 31.0)
    qtbot.waitUntil(lambda: choices.readout.text() == "Echo removed: 31 dB")
    choices.hide()
    assert not choices._timer.isActive()
