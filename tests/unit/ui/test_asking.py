"""Questions are asked in windows of their own, and nothing is lost without one."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.asking import ask, ask_what_to_open, ask_where_to_save


@pytest.fixture
def parent(qtbot: QtBot) -> Iterator[QWidget]:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    yield window
    for dialog in window.findChildren(QFileDialog) + window.findChildren(QMessageBox):
        dialog.close()


def button(box: QMessageBox, text: str) -> QPushButton:
    return next(one for one in box.findChildren(QPushButton) if one.text() == text)


def test_enter_and_escape_do_not_do_it(parent: QWidget) -> None:
    done: list[str] = []
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        box = ask(parent, "Remove?", "It is gone then.", "Remove", lambda: done.append("yes"))
        QTest.keyClick(box, key)
    assert done == []
    box = ask(parent, "Remove?", "It is gone then.", "Remove", lambda: done.append("yes"))
    QTest.mouseClick(button(box, "Remove"), Qt.MouseButton.LeftButton)
    assert done == ["yes"]


def test_a_new_file_is_written_at_once_and_an_old_one_after_a_question(
    parent: QWidget, tmp_path: Path
) -> None:
    chosen: list[Path] = []
    dialog = ask_where_to_save(parent, "Export", "a.json", chosen.append)
    assert not dialog.isHidden()
    assert dialog.selectedFiles()[0].endswith("/a.json")
    dialog.fileSelected.emit(str(tmp_path / "new.json"))
    assert chosen == [tmp_path / "new.json"]
    old = tmp_path / "old.json"
    old.write_text("mine")
    dialog.fileSelected.emit(str(old))
    assert chosen == [tmp_path / "new.json"]
    (box,) = parent.findChildren(QMessageBox)
    assert "“old.json”" in box.text()
    QTest.mouseClick(button(box, "Replace"), Qt.MouseButton.LeftButton)
    assert chosen[1:] == [old]


def test_a_file_to_read_is_told(parent: QWidget, tmp_path: Path) -> None:
    chosen: list[Path] = []
    dialog = ask_what_to_open(parent, "Import", chosen.append)
    dialog.fileSelected.emit(str(tmp_path / "a.json"))
    assert chosen == [tmp_path / "a.json"]
