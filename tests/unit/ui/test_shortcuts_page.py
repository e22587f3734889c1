"""The page of keys: recorded, warned of, tested, and what fails is seen and offered a way out."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_app import wording
from desktop_app.session.keys import Accelerator, Binding, Deed, Fate
from desktop_app.settings import Settings
from desktop_app.ui import key_test
from desktop_app.ui.key_fate import fate_words
from desktop_app.ui.key_list import keys_of_window
from desktop_app.ui.key_test import KeyTest
from desktop_app.ui.settings_dialog import SettingsDialog
from desktop_app.ui.shortcuts_page import ShortcutsSection
from desktop_app.ui.theme import Theme
from tests.unit.ui.test_main_window import nameless

TALK = Accelerator.parse("Ctrl+Alt+Space")
CTRL_ALT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


@pytest.fixture
def dialog(qtbot: QtBot, theme: Theme) -> SettingsDialog:
    made = SettingsDialog(Settings())
    qtbot.addWidget(made)
    made.show()
    made.show_page("shortcuts")
    return made


@pytest.fixture
def page(dialog: SettingsDialog) -> ShortcutsSection:
    return dialog.shortcuts


@pytest.fixture
def changes(dialog: SettingsDialog) -> list[Settings]:
    seen: list[Settings] = []
    dialog.settings_changed.connect(seen.append)
    return seen


def record(page: ShortcutsSection, deed: Deed, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
    page.recorders[deed].start()
    QTest.keyPress(page.recorders[deed], key, held)


def test_the_usual_keys_are_shown(page: ShortcutsSection) -> None:
    assert [page.recorders[deed].text() for deed in Deed] == [
        "Ctrl+Alt+Space",
        "Not set",
        "Not set",
    ]
    assert all(page.rows[deed].reset.isHidden() for deed in Deed)


def test_a_recorded_key_is_a_setting_and_can_be_reset(
    page: ShortcutsSection, changes: list[Settings]
) -> None:
    record(page, Deed.TALK, Qt.Key.Key_J, CTRL_ALT)
    assert changes[-1].talk_hotkey == "Ctrl+Alt+J"
    assert page.recorders[Deed.TALK].text() == "Ctrl+Alt+J"
    QTest.mouseClick(page.rows[Deed.TALK].reset, Qt.MouseButton.LeftButton)
    assert changes[-1] == Settings()


def test_no_key_is_a_choice_too(page: ShortcutsSection, changes: list[Settings]) -> None:
    QTest.keyClick(page.recorders[Deed.TALK], Qt.Key.Key_Delete)
    assert changes[-1].talk_hotkey == ""
    assert page.recorders[Deed.TALK].text() == "Not set"


def test_a_conflict_names_the_other_action_and_changes_nothing(
    page: ShortcutsSection, changes: list[Settings]
) -> None:
    record(page, Deed.MUTE, Qt.Key.Key_Space, CTRL_ALT)
    assert "“Talk”" in page.fates[Deed.MUTE].words.text()
    assert page.fates[Deed.MUTE].words.property("tone") == "danger"
    assert changes == []


def test_a_warning_is_said_and_the_key_taken(
    page: ShortcutsSection, changes: list[Settings]
) -> None:
    record(page, Deed.MUTE, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert "End the call" in page.fates[Deed.MUTE].words.text()
    assert changes[-1].mute_hotkey == "Ctrl+D"


def test_what_cannot_be_recorded_says_why(page: ShortcutsSection) -> None:
    record(page, Deed.MUTE, Qt.Key.Key_Asterisk, CTRL_ALT)
    assert "no name" in page.fates[Deed.MUTE].words.text()


def test_a_key_that_another_program_has_offers_two_one_click_away(
    page: ShortcutsSection, changes: list[Settings]
) -> None:
    page.show_bindings({Deed.TALK: Binding(fate=Fate.TAKEN, wanted=TALK)})
    fate = page.fates[Deed.TALK]
    assert "Ctrl+Alt+Space is used by another program" in fate.words.text()
    assert [one.text() for one in fate.picks] == ["Use F8", "Use Ctrl+Alt+J"]
    assert fate.picks[0].accessibleName() == "Use F8 for “Talk”"
    QTest.mouseClick(fate.picks[0], Qt.MouseButton.LeftButton)
    assert changes[-1].talk_hotkey == "F8"
    assert fate.picks[0].isHidden()
    page.show_bindings({Deed.TALK: Binding(fate=Fate.WORKS, label="F8")})
    assert fate.words.text() == "Works in every program: F8."


def test_what_the_system_found_free_is_offered_first(page: ShortcutsSection) -> None:
    free = (Accelerator.parse("F9"), Accelerator.parse("Pause"))
    page.show_bindings({Deed.TALK: Binding(fate=Fate.TAKEN, wanted=TALK, instead=free)})
    assert [one.text() for one in page.fates[Deed.TALK].picks] == ["Use F9", "Use Pause"]


def test_a_key_that_the_desktop_has_not_given_leads_to_its_window(
    page: ShortcutsSection, qtbot: QtBot
) -> None:
    page.show_bindings({Deed.TALK: Binding(fate=Fate.UNSET)})
    fate = page.fates[Deed.TALK]
    assert "has not given us a key yet" in fate.words.text()
    with qtbot.waitSignal(page.window_wanted):
        QTest.mouseClick(fate.open_window, Qt.MouseButton.LeftButton)
    page.show_bindings({})
    assert fate.words.isHidden()
    assert fate.open_window.isHidden()


@pytest.mark.parametrize("fate", Fate)
def test_every_fate_is_a_sentence_with_its_reason(page: ShortcutsSection, fate: Fate) -> None:
    page.show_bindings({Deed.SHOW: Binding(fate=fate, wanted=TALK, why="So it is.")})
    assert page.fates[Deed.SHOW].words.text().endswith(". So it is.")
    assert page.fates[Deed.SHOW].words.isVisible()


def test_lines_for_the_desktop_can_be_read_selected_and_copied(page: ShortcutsSection) -> None:
    assert page.lines.isHidden()
    page.show_desktop_lines("For Sway", "bindsym x exec earshot talk press\n")
    assert page.lines.isVisible()
    assert page.lines.text.accessibleName() == "For Sway"
    QTest.mouseClick(page.lines.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "bindsym x exec earshot talk press\n"
    page.show_desktop_lines("", "")
    assert page.lines.isHidden()


def test_recording_is_told_so_that_the_keys_rest(page: ShortcutsSection, qtbot: QtBot) -> None:
    told: list[bool] = []
    page.recording_changed.connect(told.append)
    record(page, Deed.TALK, Qt.Key.Key_J, CTRL_ALT)
    assert told == [True, False]


def test_every_control_of_it_has_a_name(dialog: SettingsDialog, page: ShortcutsSection) -> None:
    page.show_bindings(
        {
            Deed.TALK: Binding(fate=Fate.TAKEN, wanted=TALK),
            Deed.MUTE: Binding(fate=Fate.UNSET),
            Deed.SHOW: Binding(fate=Fate.ABSENT),
        }
    )
    page.show_desktop_lines("For Sway", "bindsym")
    assert nameless(dialog) == []


def test_a_key_that_nobody_can_read_counts_as_none(page: ShortcutsSection) -> None:
    page.show_settings(Settings(talk_hotkey="Hyper+Banana"))
    assert page.recorders[Deed.TALK].text() == "Not set"


def test_the_keys_of_the_window_are_known_for_their_conflicts() -> None:
    known = {str(key) for key in keys_of_window()}
    assert known >= {"M", "Ctrl+N", "Ctrl+D", "F6", "Shift+F6", "Ctrl+Comma", "F1", "Space"}


# The live test.


class Elsewhere:
    """Whether another window has the keyboard."""

    def __init__(self) -> None:
        self.there = True

    def __call__(self) -> bool:
        return self.there


@pytest.fixture
def elsewhere() -> Elsewhere:
    return Elsewhere()


@pytest.fixture
def lamps(qtbot: QtBot, elsewhere: Elsewhere) -> KeyTest:
    made = KeyTest(elsewhere)
    qtbot.addWidget(made)
    made.show_deeds((Deed.TALK,))
    made.show()
    return made


def words(lamps: KeyTest) -> list[str]:
    return [label.text() for label in lamps.lamps[Deed.TALK]]


def tones(lamps: KeyTest) -> set[object]:
    return {label.property("tone") for label in lamps.lamps[Deed.TALK]}


def test_good_is_what_was_pressed_and_released_from_another_window(lamps: KeyTest) -> None:
    assert words(lamps) == ["○ pressed", "○ released", "Press it from another window now."]
    lamps.show_key_pressed(Deed.TALK)
    assert words(lamps) == ["● pressed", "○ released", "Not released yet."]
    assert "good" not in tones(lamps)
    lamps.show_key_released(Deed.TALK)
    assert words(lamps) == ["● pressed", "● released", "✓ Works from other programs"]
    assert tones(lamps) == {"good"}


def test_what_was_seen_in_this_window_is_no_proof(lamps: KeyTest, elsewhere: Elsewhere) -> None:
    elsewhere.there = False
    lamps.show_key_pressed(Deed.TALK)
    lamps.show_key_released(Deed.TALK)
    assert words(lamps)[2] == "Seen here. Now from another window."
    assert "good" not in tones(lamps)
    elsewhere.there = True
    lamps.show_key_pressed(Deed.TALK)
    elsewhere.there = False
    lamps.show_key_released(Deed.TALK)
    assert "good" not in tones(lamps)
    lamps.forget(Deed.TALK)
    assert words(lamps)[0] == "○ pressed"


def test_keys_that_are_not_set_are_not_tested(lamps: KeyTest) -> None:
    assert all(label.isHidden() for label in lamps.lamps[Deed.MUTE])
    assert lamps.none.isHidden()
    lamps.show_deeds(())
    assert lamps.none.isVisible()


def test_the_page_hands_on_what_was_seen(
    page: ShortcutsSection, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.show_key_pressed(Deed.TALK)
    page.show_key_released(Deed.TALK)
    assert page.test.lamps[Deed.TALK][1].text() == "● released"
    page.show_bindings({Deed.TALK: Binding(fate=Fate.WORKS, label="F9")})  # another key now
    assert page.test.lamps[Deed.TALK][1].text() == "○ released"


def test_a_window_of_ours_that_has_the_keyboard_is_not_another(
    dialog: SettingsDialog, qtbot: QtBot
) -> None:
    dialog.activateWindow()
    qtbot.waitUntil(lambda: not key_test.another_has_keyboard())


def test_a_fate_and_its_reason_are_put_together_as_the_language_has_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    glued = {"{first} {next}": "{first}{next}"}
    monkeypatch.setattr(wording._CATALOGUE, "translate", lambda text, _number: glued.get(text, ""))
    assert fate_words(Binding(fate=Fate.WORKS, label="F8", why="乙。")).endswith(": F8.乙。")
    assert fate_words(Binding(fate=Fate.WORKS, label="F8")) == "Works in every program: F8."
