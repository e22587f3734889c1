"""Trying the sound can be asked for, followed, stopped and read by everybody."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_app import wording
from desktop_app.session.acoustic import CHIRPING
from desktop_app.session.acoustic_words import Finding, Grade
from desktop_app.settings import Settings
from desktop_app.ui.settings_dialog import SettingsDialog
from desktop_app.ui.sound_check import SoundCheck
from desktop_app.ui.theme import Theme
from tests.unit.ui.test_main_window import clipped, nameless

ADVICE = Finding(
    grade=Grade.WARN,
    fact="“A Microphone of a Long Name” did not hear “Another Long Name of a Speaker”.",
    meaning="With headphones that is as it should be; else your speaker is muted.",
    remedy="Without headphones, turn the speaker up and check again.",
)


@pytest.fixture
def widget(qtbot: QtBot, theme: Theme) -> SoundCheck:
    made = SoundCheck()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def test_each_button_asks_for_its_check_by_keyboard(widget: SoundCheck, qtbot: QtBot) -> None:
    for button, signal in (
        (widget.check, widget.check_clicked),
        (widget.record, widget.record_clicked),
        (widget.play, widget.play_clicked),
    ):
        with qtbot.waitSignal(signal):
            QTest.keyClick(button, Qt.Key.Key_Space)


def test_a_step_can_be_stopped_and_a_result_can_not(widget: SoundCheck, qtbot: QtBot) -> None:
    assert not widget.stop.isVisible()
    widget.show_step(CHIRPING)
    assert widget.result.text() == CHIRPING
    with qtbot.waitSignal(widget.stop_clicked):
        QTest.keyClick(widget.stop, Qt.Key.Key_Space)
    widget.stop.setFocus()
    widget.show_finding(ADVICE)
    assert not widget.stop.isVisible()
    assert widget.check.hasFocus()
    assert widget.result.text() == f"{ADVICE.fact}\n{ADVICE.meaning} {ADVICE.remedy}"
    assert widget.result.property("tone") == "warning"
    widget.clear()
    assert not widget.result.isVisible()


def test_showing_asks_for_nothing(widget: SoundCheck) -> None:
    asked: list[str] = []
    for name in ("check_clicked", "record_clicked", "play_clicked", "stop_clicked"):
        getattr(widget, name).connect(lambda name=name: asked.append(name))
    widget.show_step(CHIRPING)
    widget.show_finding(ADVICE)
    widget.clear()
    assert asked == []


def test_the_result_is_reached_by_keyboard_and_read_aloud(
    widget: SoundCheck, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(widget._announcer, "say", said.append)
    widget.show_finding(ADVICE)
    assert said == [ADVICE.sentence]
    assert widget.result.focusPolicy() & Qt.FocusPolicy.TabFocus
    widget.show_step(CHIRPING)
    assert nameless(widget) == []


def test_no_word_of_it_is_cut_at_twice_the_text_size(
    qtbot: QtBot, theme: Theme, big_text: Callable[[], None]
) -> None:
    dialog = SettingsDialog(Settings())
    qtbot.addWidget(dialog)
    dialog.show()
    big_text()
    dialog.show_page("sound")
    dialog.sound.try_out.show_step(CHIRPING)
    qtbot.waitUntil(lambda: not clipped(dialog))
    dialog.sound.try_out.show_finding(ADVICE)
    qtbot.waitUntil(lambda: not clipped(dialog))


def test_the_page_scrolls_to_a_result_below_its_edge(qtbot: QtBot, theme: Theme) -> None:
    dialog = SettingsDialog(Settings())
    qtbot.addWidget(dialog)
    dialog.resize(640, 300)
    dialog.show()
    dialog.show_page("sound")
    result = dialog.sound.try_out.result
    dialog.sound.try_out.show_finding(ADVICE)
    view = dialog.pages[dialog.list.currentRow()].viewport()
    qtbot.waitUntil(lambda: view.rect().contains(result.mapTo(view, result.rect().bottomLeft())))


def test_advice_is_put_together_as_the_language_has_it(
    widget: SoundCheck, monkeypatch: pytest.MonkeyPatch
) -> None:
    glued = {"{first} {next}": "{first}{next}"}
    monkeypatch.setattr(wording._CATALOGUE, "translate", lambda text, _number: glued.get(text, ""))
    widget.show_finding(Finding(grade=Grade.WARN, fact="甲。", meaning="乙。", remedy="丙。"))
    assert widget.result.text() == "甲。\n乙。丙。"
