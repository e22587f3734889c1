"""Finds what does not fit: words that are cut, parts that lie upon each other or hang out."""

from __future__ import annotations

import itertools

from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QToolButton,
    QWidget,
)

from tests.unit.ui.conftest import within

PARTS = (QLabel, QAbstractButton, QLineEdit, QComboBox)


def cut(root: QWidget) -> list[str]:
    """Give the labels and buttons whose words do not fit into them.

    Names of devices and agents belong to the user and may be of any length: they are shortened,
    and whole in the tool tip and in the name.
    """
    found = []
    for child in within(root):
        need = child.minimumSizeHint()
        metrics = child.fontMetrics()
        if isinstance(child, QLabel):
            room = child.contentsRect()
            fits = not child.text() or (
                child.heightForWidth(child.width()) <= child.height()
                if child.wordWrap()
                else metrics.horizontalAdvance(child.text()) <= room.width()
                and metrics.height() <= room.height() + 1
            )
        elif isinstance(child, QToolButton):
            fits = child.height() >= need.height() and (
                child.width() >= need.width() or bool(child.accessibleName() and child.toolTip())
            )
        elif isinstance(child, QAbstractButton):
            fits = child.width() >= need.width() and child.height() >= need.height()
        elif isinstance(child, QLineEdit | QComboBox):
            fits = child.height() >= need.height()
        else:
            continue
        if not fits:
            found.append(f"{_name(child)} is cut: {child.size()}, needs {need}")
    return found


def hanging_out(root: QWidget) -> list[str]:
    """Give the parts that are not wholly inside what they lie in."""
    found = []
    for child in within(root):
        parent = child.parentWidget()
        if not isinstance(child, PARTS) or child.isWindow() or parent is None:
            continue
        if parent.objectName().startswith("qt_") or isinstance(parent, QComboBox | QLineEdit):
            continue
        if not parent.rect().contains(child.geometry()):
            found.append(f"{_name(child)} hangs out: {child.geometry()} in {parent.rect()}")
    return found


def overlapping(root: QWidget) -> list[str]:
    """Give the pairs of parts of which one lies upon the other."""
    shown = [
        (child, child.rect().translated(child.mapTo(root, child.rect().topLeft())))
        for child in within(root)
        if isinstance(child, PARTS)
        and not child.visibleRegion().isEmpty()
        and not isinstance(child.parentWidget(), QComboBox | QLineEdit)
    ]
    return [
        f"{_name(one)} and {_name(other)} lie upon each other"
        for (one, first), (other, second) in itertools.combinations(shown, 2)
        if first.intersects(second) and (one.parentWidget() is other.parentWidget())
    ]


def sideways(root: QWidget) -> list[str]:
    """Give what has to be scrolled from side to side to be read."""
    return [
        f"{area.accessibleName() or type(area).__name__} scrolls sideways,"
        f" by {area.horizontalScrollBar().maximum()} pixels"
        for area in within(root, QScrollArea)
        if isinstance(area, QScrollArea) and area.horizontalScrollBar().maximum() > 0
    ]


def misfits(root: QWidget) -> list[str]:
    """Give everything that does not fit."""
    return [*cut(root), *hanging_out(root), *overlapping(root), *sideways(root)]


def _name(widget: QWidget) -> str:
    said = getattr(widget, "text", str)() or widget.accessibleName()
    return f"{type(widget).__name__} {said[:40]!r}"
