"""A search finds rows by their words on any page, and Enter goes there."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_app.settings import AgentChoice, Settings
from desktop_app.ui.settings_dialog import SettingsDialog
from desktop_app.ui.theme import Theme

ANN = AgentChoice(door="public", agent_id="a1", name="Ann")


@pytest.fixture
def dialog(qtbot: QtBot, theme: Theme) -> SettingsDialog:
    made = SettingsDialog(Settings(agents=(ANN,)))
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.search.setFocus()
    return made


def found(dialog: SettingsDialog) -> list[str]:
    rows = dialog.found.list
    return [rows.item(at).text() for at in range(rows.count())]


def test_names_come_before_explanations_and_pages_are_told(dialog: SettingsDialog) -> None:
    QTest.keyClicks(dialog.search, "DROPS")
    assert found(dialog) == ["Call again when the line drops\nTalking"]
    assert dialog.stack.currentWidget() is dialog.found
    dialog.search.setText("rumble")
    assert found(dialog) == ["Take out rumble\nSound"]
    dialog.search.setText("fans")  # of the explanation
    assert found(dialog) == ["Take out steady noise\nSound"]
    dialog.search.setText("volume sound")
    assert found(dialog)[0] == "Volume of the short sounds\nTalking"


def test_enter_goes_to_the_row_and_the_keyboard_is_in_it(dialog: SettingsDialog) -> None:
    QTest.keyClicks(dialog.search, "contrast")
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    assert dialog.list.currentItem().text() == "Look and accessibility"
    assert dialog.stack.currentWidget() is dialog.pages[3]
    assert dialog.look.contrast.hasFocus()
    assert dialog.search.text() == ""


def test_down_chooses_the_next_without_leaving_the_box(dialog: SettingsDialog) -> None:
    QTest.keyClicks(dialog.search, "microphone")
    second = found(dialog)[1].partition("\n")[0]
    QTest.keyClick(dialog.search, Qt.Key.Key_Down)
    QTest.keyClick(dialog.search, Qt.Key.Key_Down)
    QTest.keyClick(dialog.search, Qt.Key.Key_Up)
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    assert second == "Switch the microphone off while muted"
    assert dialog.talking.release.hasFocus()


def test_the_list_can_be_walked_and_entered_as_well(dialog: SettingsDialog) -> None:
    dialog.search.setText("colours")
    dialog.found.list.setFocus()
    QTest.keyClick(dialog.found.list, Qt.Key.Key_Return)
    assert dialog.look.theme.hasFocus()


def test_a_row_that_is_folded_away_is_found_and_unfolded(dialog: SettingsDialog) -> None:
    dialog.search.setText("voice speed")
    assert found(dialog) == ["Voice speed\nAgents and account"]
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    assert dialog.agents.editor.speed.isVisible()
    assert dialog.agents.editor.speed.hasFocus()


def test_a_row_that_is_of_no_use_now_is_not_found(dialog: SettingsDialog) -> None:
    dialog.search.setText("own host")
    assert found(dialog) == []
    dialog.show_settings(Settings(region="own"))
    dialog.search.setText("own  host ")
    assert found(dialog) == ["Own host\nAgents and account"]


def test_nothing_found_is_said_and_escape_empties_before_it_closes(dialog: SettingsDialog) -> None:
    QTest.keyClicks(dialog.search, "zeppelin")
    assert dialog.found.summary.text() == "No setting has “zeppelin”"
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    QTest.keyClick(dialog.search, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog.search.text() == ""
    assert dialog.stack.currentWidget() in dialog.pages
    QTest.keyClick(dialog.search, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_page_that_is_chosen_ends_the_search(dialog: SettingsDialog) -> None:
    dialog.search.setText("volume")
    dialog.list.setCurrentRow(0)
    assert dialog.stack.currentWidget() is dialog.pages[0]
    assert dialog.search.text() == ""


def test_ctrl_f_comes_to_the_box_from_anywhere(dialog: SettingsDialog) -> None:
    dialog.go_to("look")
    QTest.keyClick(dialog.look.theme, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert dialog.search.hasFocus()


def test_one_setting_is_told_of_as_one(dialog: SettingsDialog) -> None:
    dialog.search.setText("rumble")
    assert dialog.found.summary.text() == "1 setting has “rumble”"
    dialog.search.setText("microphone")
    assert dialog.found.summary.text() == f"{len(found(dialog))} settings have “microphone”"


def test_profiles_are_found_before_there_is_a_second(dialog: SettingsDialog) -> None:
    dialog.search.setText("profile")
    assert found(dialog)[0] == "Profile\nAgents and account"
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    assert dialog.profile.add_new.isVisible()
    assert dialog.profile.add_new.hasFocus()
