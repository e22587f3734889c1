"""Version checks in the settings: an address is taken if it is one, and asked when told to."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_app.settings import Settings
from desktop_app.ui.settings_dialog import SettingsDialog
from desktop_app.ui.settings_search import find
from desktop_app.ui.theme import Theme
from desktop_app.ui.updates_page import UpdatesSection
from tests.unit.protocol.publisher import FRAGMENT, PAGE

ADDRESS = f"https://example.com/earshot.json#{FRAGMENT}"


class Seen:
    """What the window asked for."""

    def __init__(self, dialog: SettingsDialog) -> None:
        self.settings: list[Settings] = []
        self.checks: list[str] = []
        self.pages: list[str] = []
        dialog.settings_changed.connect(self.settings.append)
        dialog.updates.check_clicked.connect(
            lambda: self.checks.append(dialog.updates.settings.update_address)
        )
        dialog.updates.page_clicked.connect(self.pages.append)


@pytest.fixture
def dialog(qtbot: QtBot, theme: Theme) -> SettingsDialog:
    made = SettingsDialog(Settings())
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.go_to("updates")
    return made


@pytest.fixture
def seen(dialog: SettingsDialog) -> Seen:
    return Seen(dialog)


@pytest.fixture
def page(dialog: SettingsDialog) -> UpdatesSection:
    return dialog.updates


def press(page: UpdatesSection) -> None:
    QTest.mouseClick(page.check, Qt.MouseButton.LeftButton)


def write(page: UpdatesSection, text: str) -> None:
    """Write in place of what stands there, and go on."""
    page.address.setFocus()
    page.address.selectAll()
    QTest.keyClick(page.address, Qt.Key.Key_Delete)
    QTest.keyClicks(page.address, text)
    QTest.keyClick(page.address, Qt.Key.Key_Tab)


def said(page: UpdatesSection) -> str:
    return page.result.text() if page.result.isVisible() else ""


def newer(page: UpdatesSection) -> None:
    """Answer that there is a newer version."""
    page.show_answer("Version 9 can be had.", to=page.address.text().strip(), good=True, page=PAGE)


def test_without_an_address_nobody_is_asked(page: UpdatesSection, seen: Seen) -> None:
    assert page.address.hasFocus()
    assert page.settings.update_address == ""
    press(page)
    assert said(page) == "Enter the address that the publisher gives."
    assert (seen.checks, seen.settings) == ([], [])


def test_an_address_is_taken_without_white_space_and_asked(
    page: UpdatesSection, seen: Seen
) -> None:
    write(page, f" {ADDRESS} ")
    assert seen.settings[-1].update_address == ADDRESS
    assert seen.checks == []
    press(page)
    assert seen.checks == [ADDRESS]
    assert said(page) == "Asking…"
    assert len(seen.settings) == 1


def test_an_address_that_still_stands_in_its_field_is_taken_before_it_is_asked(
    page: UpdatesSection, seen: Seen
) -> None:
    QTest.keyClicks(page.address, ADDRESS)
    press(page)
    assert seen.checks == [ADDRESS]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("example.com", "This is no address for update checks. It has to look like https://"),
        (ADDRESS.replace("https", "http"), "This address is not protected."),
        (ADDRESS.partition("#")[0], "The publisher's key is missing."),
        (ADDRESS[:-3], "The publisher's key is not whole."),
    ],
)
def test_a_wrong_address_is_a_sentence_is_not_taken_and_stays_to_be_mended(
    page: UpdatesSection, seen: Seen, dialog: SettingsDialog, text: str, sentence: str
) -> None:
    write(page, text)
    assert said(page).startswith(sentence)
    dialog.show_settings(Settings(theme="dark"))
    assert page.address.text() == text
    press(page)
    assert said(page).startswith(sentence)
    assert (seen.checks, seen.settings) == ([], [])
    write(page, ADDRESS)
    assert said(page) == ""
    assert seen.settings[-1].update_address == ADDRESS


def test_what_was_said_of_an_address_goes_with_the_first_letter_of_another(
    page: UpdatesSection, seen: Seen
) -> None:
    write(page, ADDRESS)
    page.show_answer("There is no newer one.", to=ADDRESS, good=True)
    assert said(page)
    QTest.keyClicks(page.address, "x")
    assert said(page) == ""


def test_an_emptied_field_ends_the_asking(page: UpdatesSection, seen: Seen) -> None:
    write(page, ADDRESS)
    write(page, "")
    assert seen.settings[-1].update_address == ""
    assert said(page) == ""


def test_a_reset_empties_the_field_and_takes_the_answer_along(
    page: UpdatesSection, seen: Seen, dialog: SettingsDialog
) -> None:
    write(page, ADDRESS)
    newer(page)
    ((_, row),) = [one for one in dialog.pages[-1].rows() if one[0] is page]
    row.reset.click()
    assert seen.settings[-1].update_address == ""
    assert (page.address.text(), said(page)) == ("", "")
    assert not page.open.isVisible()


def test_an_answer_with_a_page_offers_it(page: UpdatesSection, seen: Seen) -> None:
    write(page, ADDRESS)
    assert not page.open.isVisible()
    newer(page)
    assert said(page) == "Version 9 can be had."
    page.open.setFocus()
    QTest.keyClick(page.open, Qt.Key.Key_Space)
    assert seen.pages == [PAGE]
    page.show_answer("Cannot reach example.com.", to=ADDRESS, good=False)
    assert not page.open.isVisible()
    assert page.check.hasFocus()
    assert page.result.property("tone") == "danger"


def test_a_new_question_takes_the_last_answer_away(page: UpdatesSection) -> None:
    write(page, ADDRESS)
    newer(page)
    page.open.setFocus()
    write(page, "")
    assert not page.open.isVisible()
    newer(page)
    page.open.setFocus()
    page.show_settings(Settings(update_address=ADDRESS))
    assert not page.open.isVisible()
    assert page.check.hasFocus()


def test_an_answer_of_an_address_that_stands_there_no_more_is_let_fall(
    page: UpdatesSection,
) -> None:
    write(page, ADDRESS)
    press(page)
    write(page, ADDRESS[:-3])
    fault = said(page)
    page.show_answer("Version 9 can be had.", to=ADDRESS, good=True, page=PAGE)
    assert said(page) == fault
    assert not page.open.isVisible()


def test_an_answer_that_nobody_waits_for_is_shown_without_a_word(
    page: UpdatesSection, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(page, ADDRESS)
    told: list[str] = []
    parts: list[object] = []
    monkeypatch.setattr(page._announcer, "say", told.append)
    page.part_shown.connect(parts.append)
    page.show_last("Version 9 can be had.", at_s=1.8e9, to=ADDRESS[:-3], good=True, page=PAGE)
    assert said(page) == ""
    page.show_last("Version 9 can be had.", at_s=1.8e9, to=ADDRESS, good=True, page=PAGE)
    assert said(page).startswith("Last asked: ")
    assert "27" in said(page)  # the year
    assert said(page).endswith(". Version 9 can be had.")
    assert page.open.isVisible()
    assert (told, parts) == ([], [])


def test_whoever_opens_the_page_is_noticed(dialog: SettingsDialog, page: UpdatesSection) -> None:
    seen: list[bool] = []
    page.came_into_view.connect(lambda: seen.append(True))
    dialog.close()
    assert seen == []
    dialog.show()
    assert seen == [True]


def test_a_sentence_is_said_to_screen_readers_once(
    page: UpdatesSection, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(page._announcer, "say", told.append)
    press(page)
    write(page, ADDRESS[:-3])
    page.address.setFocus()
    QTest.keyClick(page.address, Qt.Key.Key_Tab)
    newer(page)
    assert [text.partition(".")[0] for text in told] == [
        "Enter the address that the publisher gives",
        "The publisher's key is not whole",
        "Version 9 can be had",
    ]


def test_the_keyboard_goes_from_the_address_to_the_button_to_the_page(
    page: UpdatesSection,
) -> None:
    newer(page)
    page.address.setFocus()
    QTest.keyClick(page.address, Qt.Key.Key_Tab)
    assert page.check.hasFocus()
    QTest.keyClick(page.check, Qt.Key.Key_Tab)
    assert page.open.hasFocus()


def test_it_is_found_by_its_words(dialog: SettingsDialog) -> None:
    for words in ("version check", "newest asks", "downloaded"):
        (found,) = find(dialog.pages, words)
        assert found.section is dialog.updates
