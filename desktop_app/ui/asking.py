"""Questions in windows of their own: yes or no, which file. Shown, never executed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from desktop_app.wording import tr


def ask(
    parent: QWidget, question: str, meaning: str, yes: str, on_yes: Callable[[], None]
) -> QMessageBox:
    """Ask whether to do what cannot be undone; the way out is what Enter and Escape choose.

    Args:
        parent: The window it is about.
        question: In a few words.
        meaning: What would happen.
        yes: The words of the button that does it.
        on_yes: Called if it is pressed.
    """
    box = QMessageBox(parent.window())
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(tr("Earshot"))
    box.setText(question)
    box.setInformativeText(meaning)
    agree = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    leave = box.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(leave)
    box.setEscapeButton(leave)
    agree.clicked.connect(lambda: on_yes())
    box.open()
    return box


def ask_where_to_save(
    parent: QWidget, title: str, name: str, on_chosen: Callable[[Path], None]
) -> QFileDialog:
    """Ask for a JSON file to write; one that is there already is replaced only after a question.

    Args:
        parent: The window it is about.
        title: Of the question.
        name: Offered for the file.
        on_chosen: Told where.
    """
    dialog = _file_dialog(parent, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("json")
    # The question of Qt's own dialog would nest an event loop.
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
    dialog.selectFile(name)

    def on_selected(name: str) -> None:
        path = Path(name)
        if not path.exists():
            on_chosen(path)
            return
        ask(
            parent,
            tr("Replace “{name}”?", name=path.name),
            tr("There is such a file already; what it holds would be lost."),
            tr("Replace"),
            lambda: on_chosen(path),
        )

    dialog.fileSelected.connect(on_selected)
    dialog.open()
    return dialog


def ask_what_to_open(
    parent: QWidget,
    title: str,
    on_chosen: Callable[[Path], None],
    kind: str = tr("Settings (*.json)"),
) -> QFileDialog:
    """Ask for a file to read.

    Args:
        parent: The window it is about.
        title: Of the question.
        on_chosen: Told which.
        kind: What is offered first, as Qt writes name filters.
    """
    dialog = _file_dialog(parent, title, kind)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptOpen)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(lambda name: on_chosen(Path(name)))
    dialog.open()
    return dialog


def _file_dialog(parent: QWidget, title: str, kind: str = tr("Settings (*.json)")) -> QFileDialog:
    dialog = QFileDialog(parent.window(), title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setNameFilters([kind, tr("All files (*)")])
    return dialog
