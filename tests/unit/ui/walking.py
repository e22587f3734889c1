"""Walks through a window as those do who see it through a screen reader, or have no mouse."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QImage, QPalette, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QRadioButton,
    QScrollBar,
    QToolButton,
    QWidget,
)

from desktop_app.ui.theme import contrast

ROLE = QAccessible.Role
TAKES_INPUT = frozenset(
    {
        ROLE.Button,
        ROLE.ButtonMenu,
        ROLE.ButtonDropDown,
        ROLE.CheckBox,
        ROLE.RadioButton,
        ROLE.ComboBox,
        ROLE.EditableText,
        ROLE.Slider,
        ROLE.SpinBox,
        ROLE.List,
        ROLE.Table,
        ROLE.Tree,
        ROLE.PageTab,
        ROLE.Link,
        ROLE.MenuItem,
    }
)
"""Roles of what a person works with."""
ROWS = frozenset({ROLE.ListItem, ROLE.Cell, ROLE.TreeItem})
NAMELESS_GROUPS = frozenset({ROLE.Client, ROLE.Pane, ROLE.Grouping, ROLE.LayeredPane})
MOST_STOPS = 120


@dataclass(frozen=True, slots=True)
class Met:
    """One part of the accessibility tree.

    Attributes:
        role: what it says it is.
        name: what a screen reader calls it.
        widget: behind it; ``None`` for what a widget draws by itself.
    """

    role: QAccessible.Role
    name: str
    widget: QWidget | None

    def __str__(self) -> str:
        kind = "" if self.widget is None else f" ({type(self.widget).__name__})"
        return f"{self.role.name} {self.name!r}{kind}"


def tree(root: QWidget) -> list[Met]:
    """Give every part that is told to screen readers and not hidden, as Qt tells it."""
    return list(_walk(QAccessible.queryAccessibleInterface(root), root))


def _walk(at: QAccessibleInterface | None, root: QObject) -> Iterator[Met]:
    if at is None or not at.isValid() or at.state().invisible:
        return
    thing = at.object()
    widget = thing if isinstance(thing, QWidget) else None
    if widget is not None and widget is not root and widget.isWindow():
        return  # another window, or a list that is folded away
    yield Met(at.role(), at.text(QAccessible.Text.Name).strip(), widget)
    for number in range(at.childCount()):
        yield from _walk(at.child(number), root)


def controls(root: QWidget) -> list[QWidget]:
    """Give the widgets that a person can work with now, without the parts they consist of."""
    found = []
    for met in tree(root):
        widget = met.widget
        if widget is None or met.role not in TAKES_INPUT or not widget.isEnabled():
            continue
        if is_part(widget):
            continue
        found.append(widget)
    return found


def is_part(widget: QWidget) -> bool:
    """Tell whether a widget is only the inside of another one."""
    parent = widget.parentWidget()
    return (
        isinstance(widget, QScrollBar)
        or widget.objectName().startswith("qt_")
        or (isinstance(widget, QLineEdit) and isinstance(parent, QAbstractSpinBox | QComboBox))
        or (isinstance(widget, QAbstractItemView) and isinstance(parent, QComboBox))
    )


def nameless(root: QWidget) -> list[str]:
    """Give what takes input, or is a row, and has no name."""
    return [
        str(met)
        for met in tree(root)
        if met.role in TAKES_INPUT | ROWS
        and not met.name
        and not (met.widget is not None and is_part(met.widget))
    ]


def unlabelled(root: QWidget) -> list[str]:
    """Give the choices without a label: on Linux a choice is named by its value alone."""
    return [
        f"{met} in {met.widget.parentWidget()}"
        for met in tree(root)
        if isinstance(met.widget, QComboBox)
        and not any(
            kind & QAccessible.RelationFlag.Label
            for _, kind in QAccessible.queryAccessibleInterface(met.widget).relations()
        )
    ]


def undressed(root: QWidget) -> list[str]:
    """Give what takes the keyboard and does not say what it is.

    A widget of our own that is worked with, and has no role, is a riddle to a screen reader.
    """
    vague = {ROLE.NoRole, ROLE.Client, ROLE.Pane}
    return [
        str(met)
        for met in tree(root)
        if met.role in vague
        and met.widget is not None
        and met.widget is not root
        and met.widget.isEnabled()
        and met.widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not met.name
    ]


def pictures_announced(root: QWidget) -> list[str]:
    """Give what is announced as a picture and has nothing to say."""
    return [str(met) for met in tree(root) if met.role is ROLE.Graphic and not met.name]


def round_by_tab(root: QWidget, *, backwards: bool = False) -> list[QWidget]:
    """Press Tab until the keyboard is where it began; give every stop.

    Raises:
        AssertionError: It does not come round, or leaves the window.
    """
    key = Qt.Key.Key_Backtab if backwards else Qt.Key.Key_Tab
    if root.focusWidget() is None:
        QTest.keyClick(root, key)
    here = root.focusWidget()
    assert here is not None, "nothing takes the keyboard"
    stops: list[QWidget] = []
    while here not in stops:
        stops.append(here)
        assert len(stops) < MOST_STOPS, stops
        QTest.keyClick(here, key)
        after = QApplication.focusWidget()
        assert after is not None, f"the keyboard is lost after {here}"
        assert after.window() is root, f"the keyboard leaves the window after {here}"
        here = after
    assert here is stops[0], f"the way never comes back to {stops[0]}, but runs into {here}"
    return stops


def missed_by_tab(root: QWidget) -> list[str]:
    """Give the enabled controls that no Tab stops at, and no arrow key leads to from a stop."""
    stops = round_by_tab(root)
    back = round_by_tab(root, backwards=True)
    assert set(stops) == set(back), "forwards and backwards go to other parts"
    return [
        f"{type(control).__name__} {_called(control)!r}"
        for control in controls(root)
        if control not in stops and not _by_arrow(control, stops)
    ]


def _by_arrow(control: QWidget, stops: list[QWidget]) -> bool:
    """Tell whether an arrow key leads here from a stop: from a radio button to its like."""
    if not isinstance(control, QRadioButton):
        return False
    around = control.parentWidget() or control
    return any(other in stops for other in around.findChildren(QRadioButton))


def unseen_focus(root: QWidget) -> list[str]:
    """Give the stops that look the same with the keyboard and without."""
    stops = round_by_tab(root)
    if len(stops) < 2:
        return []
    found = []
    for at, stop in enumerate(stops):
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        with_keyboard = _picture(stop)
        stops[at - 1].setFocus(Qt.FocusReason.TabFocusReason)
        without = _picture(stop)
        need = min(with_keyboard.width(), 60)
        if strongly_different(with_keyboard, without) < need:
            found.append(f"{type(stop).__name__} {_called(stop)!r}")
    return found


def _picture(part: QWidget) -> QImage:
    """Paint a part where it lies, with a little around it, also if it is scrolled out of sight."""
    around = part.parentWidget() or part
    place = part.geometry().adjusted(-3, -3, 3, 3) & around.rect()
    image = QImage(place.size(), QImage.Format.Format_RGB32)
    image.fill(QApplication.palette().color(QPalette.ColorRole.Window))
    around.render(image, QPoint(), QRegion(place))
    return image


def _called(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def strongly_different(one: QImage, other: QImage) -> int:
    """Count the pixels whose colours in two pictures differ by 3:1 or more (WCAG 2.2, 2.4.13)."""
    if one.size() != other.size():
        return 0
    known: dict[tuple[str, str], bool] = {}
    count = 0
    for y in range(one.height()):
        for x in range(one.width()):
            first, second = one.pixel(x, y), other.pixel(x, y)
            if first == second:
                continue
            pair = f"#{first & 0xFFFFFF:06x}", f"#{second & 0xFFFFFF:06x}"
            if pair not in known:
                known[pair] = contrast(*pair) >= 3.0
            count += known[pair]
    return count


def silent_words(root: QWidget) -> list[str]:
    """Give the parts whose name leaves out what they show (WCAG 2.2, 2.5.3).

    A name takes the place of the words: what it leaves out is never heard. Words that are cut short
    count as far as they go.
    """
    found = []
    for met in tree(root):
        widget = met.widget
        if not isinstance(widget, QLabel | QAbstractButton):
            continue
        shown = _plain(widget.text().removesuffix("▾").strip().partition("…")[0])
        if shown not in _plain(met.name):
            found.append(f"{met} shows {widget.text()!r}")
    return found


def _plain(text: str) -> str:
    """Give the words alone: signs are for the eye."""
    return " ".join(re.findall(r"\w+", text.replace("&", "").replace("\u200b", ""))).casefold()


def cut_without_a_way(root: QWidget) -> list[str]:
    """Give the parts whose words are cut short, and whole neither in tool tip nor name."""
    found = []
    for met in tree(root):
        widget = met.widget
        if not isinstance(widget, QLabel | QToolButton) or not widget.text():
            continue
        cut = widget.text().removesuffix("▾").strip()
        if cut.endswith("…") and not widget.toolTip() and not met.name.endswith("…"):
            found.append(f"{met} shows {cut!r}")
    return found
