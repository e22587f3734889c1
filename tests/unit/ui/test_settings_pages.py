"""Rows and pages: what a field does, what moves when it is shown, and profiles."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app import profiles
from desktop_app.settings import AgentChoice, Processing, Settings
from desktop_app.ui.choices import DeviceChoice
from desktop_app.ui.settings_dialog import SettingsDialog
from desktop_app.ui.theme import Theme
from desktop_app.ui.usual import is_usual, made_usual

LONG = "Blue Yeti Nano, the one with the very long name that says Analog Stereo at its end"


@pytest.fixture
def dialog(qtbot: QtBot, theme: Theme) -> SettingsDialog:
    made = SettingsDialog(Settings())
    qtbot.addWidget(made)
    made.show_devices((DeviceChoice("m", LONG),), (DeviceChoice("s", "AirPods"),))
    made.show()
    return made


@pytest.fixture
def changes(dialog: SettingsDialog) -> list[Settings]:
    seen: list[Settings] = []
    dialog.settings_changed.connect(seen.append)
    return seen


def test_what_is_usual_is_told_by_the_path_of_a_field() -> None:
    settings = Settings(volume=0.5, processing=Processing(high_pass=False, automatic_gain=True))
    assert not is_usual(settings, "volume")
    assert not is_usual(settings, "processing.high_pass")
    assert is_usual(settings, "processing.noise_suppression", "speaker")
    assert not is_usual(settings, "speaker", "volume")
    settings = made_usual(settings, "volume", "processing.high_pass")
    assert settings == Settings(processing=Processing(automatic_gain=True))


def test_a_device_that_is_chosen_already_can_be_chosen_again(dialog: SettingsDialog) -> None:
    told: list[str] = []
    dialog.microphone_chosen.connect(told.append)
    dialog.speaker_chosen.connect(told.append)
    dialog.sound.microphone.activated.emit(0)
    dialog.sound.microphone.activated.emit(1)
    dialog.sound.speaker.activated.emit(1)
    assert told == ["", "m", "s"]


def test_the_list_of_devices_is_as_wide_as_their_names(
    dialog: SettingsDialog, qtbot: QtBot
) -> None:
    dialog.show_page("sound")
    field = dialog.sound.microphone
    field.showPopup()
    qtbot.waitUntil(field.view().isVisible)
    width = field.view().fontMetrics().horizontalAdvance(LONG)
    room = dialog.screen().availableGeometry().width()
    assert field.view().width() >= min(width, room - 24)
    field.hidePopup()
    assert field.sizeHint().width() < width  # the page stays as it is
    field.show_value("m")
    assert field.toolTip() == LONG


def test_the_wheel_turns_the_page_and_not_a_field_that_nobody_chose(
    dialog: SettingsDialog, changes: list[Settings]
) -> None:
    dialog.show_page("sound")
    field = dialog.sound.volume

    def turn() -> None:
        wheel = QWheelEvent(
            QPointF(5, 5),
            field.mapToGlobal(QPointF(5, 5)),
            QPoint(),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(field, wheel)

    dialog.search.setFocus()
    turn()
    assert changes == []
    field.setFocus()
    turn()
    assert changes[-1].volume < 1.0


def test_text_and_contrast_are_choices(dialog: SettingsDialog, changes: list[Settings]) -> None:
    dialog.show_page("look")
    QTest.keyClick(dialog.look.text_size, Qt.Key.Key_Up)
    QTest.keyClick(dialog.look.contrast, Qt.Key.Key_End)
    assert (changes[-1].text_scale, changes[-1].contrast) == (1.1, "high")


def test_what_the_log_tells_is_a_choice_of_the_advanced_page(
    dialog: SettingsDialog, changes: list[Settings]
) -> None:
    dialog.show_page("advanced")
    QTest.keyClick(dialog.advanced.log_level, Qt.Key.Key_End)
    assert changes[-1].log_level == "debug"


# Profiles.


def test_one_profile_is_not_spoken_of_and_a_second_is_begun(
    dialog: SettingsDialog, changes: list[Settings]
) -> None:
    page = dialog.profile
    dialog.show_page("profile")
    assert page.choice_row.isHidden()
    assert page.remove.isHidden()
    QTest.mouseClick(page.add_new, Qt.MouseButton.LeftButton)
    assert page.choice.currentText() == "Profile 2"
    assert page.choice_row.isVisible()
    QTest.keyClicks(page.name, "Work")
    QTest.keyClick(page.name, Qt.Key.Key_Return)
    assert page.choice.currentText() == "Work"
    assert changes[-1].account == "Profile 2"
    QTest.mouseClick(page.add_new, Qt.MouseButton.LeftButton)
    assert page.choice.currentText() == "Profile 3"  # the account “Profile 2” is that of “Work”
    accounts = [one.account for one in profiles.all_profiles(changes[-1])]
    assert accounts == ["", "Profile 2", "Profile 3"]


def test_another_profile_brings_its_agents(dialog: SettingsDialog, changes: list[Settings]) -> None:
    home = Settings(agents=(AgentChoice(door="public", agent_id="a", name="Ada"),))
    dialog.show_settings(profiles.added(home, "Work"))
    dialog.show_page("profile")
    assert dialog.agents.list.item(0).text() == "Built-in agent"
    QTest.keyClick(dialog.profile.choice, Qt.Key.Key_Home)
    assert dialog.agents.list.item(0).text() == "Ada"
    assert changes[-1].chosen.name == "Ada"
    assert changes[-1].account == ""


def test_a_profile_is_removed_after_a_question(
    dialog: SettingsDialog, changes: list[Settings]
) -> None:
    dialog.show_settings(profiles.added(Settings(), "Work"))
    dialog.show_page("profile")
    QTest.mouseClick(dialog.profile.remove, Qt.MouseButton.LeftButton)
    (box,) = dialog.findChildren(QMessageBox)
    assert "“Work”" in box.text()
    assert changes == []
    remove = next(one for one in box.findChildren(QPushButton) if one.text() == "Remove")
    QTest.mouseClick(remove, Qt.MouseButton.LeftButton)
    assert [profiles.label(one) for one in profiles.all_profiles(changes[-1])] == ["Usual profile"]


def test_an_account_is_named_where_there_are_several(
    dialog: SettingsDialog, changes: list[Settings]
) -> None:
    dialog.show_page("account")
    assert dialog.account.account_row.isHidden()
    dialog.show_settings(profiles.added(Settings(), "Work"))
    assert dialog.account.account.text() == "Work"
    dialog.account.account.setText(" ann ")
    QTest.keyClick(dialog.account.account, Qt.Key.Key_Return)
    assert changes[-1].account == "ann"
