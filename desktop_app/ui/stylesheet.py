"""The style sheet: how plain controls look. Lengths are for shapes; text keeps the user's size."""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QGuiApplication

from desktop_app.paths import resource

if TYPE_CHECKING:
    from desktop_app.ui.theme import Colours

_SHEET: Final = Template("""
QLabel[tone="muted"], QCheckBox[tone="muted"] { color: $muted; }
QLabel[tone="danger"] { color: $danger; }
QLabel[tone="warning"] { color: $warning; }
QLabel[tone="good"] { color: $good; }
QLabel#result { border: 2px solid transparent; border-radius: 6px; padding: 2px; }
QLabel#step { border: none; border-bottom: 2px solid transparent; padding: 2px 0px; }
QLabel#step[now="true"] { border-color: $accent_text; }
QLabel#result:focus { border-color: $accent_text; }

QPushButton, QToolButton {
    background: $raised; color: $text; border: 1px solid $field_border; border-radius: 8px;
    padding: 6px 12px;
}
QPushButton:hover, QToolButton:hover { background: $hover; }
QPushButton:pressed, QToolButton:pressed, QPushButton:checked { background: $bubble; }
QPushButton:disabled, QToolButton:disabled { color: $muted; background: $window; }
QPushButton:focus, QToolButton:focus { border: 2px solid $accent_text; padding: 5px 11px; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent;
    border: 1px solid transparent; background-clip: padding; }
QPushButton[kind="primary"]:hover, QPushButton[kind="primary"]:pressed { background: $accent_text;
    color: $window; }
QPushButton[kind="primary"]:focus { border: 2px solid $text; }
QPushButton[kind="primary"]:disabled { background: $hover; color: $muted; border-color: $border; }
QToolButton[kind="flat"], QPushButton[kind="flat"] {
    background: transparent; border: 2px solid transparent; padding: 4px 8px;
}
QToolButton[kind="flat"]:hover, QPushButton[kind="flat"]:hover { background: $hover; }
QToolButton[kind="flat"]:focus, QPushButton[kind="flat"]:focus { border-color: $accent_text; }
QToolButton[kind="small"] { padding: 3px; }
QToolButton[kind="small"]:focus { padding: 2px; }
QPushButton[kind="small"] { padding: 1px 8px; border-radius: 6px; color: $accent_text; }
QPushButton[kind="small"]:focus { border: 2px solid $accent_text; padding: 0px 7px; }
QPushButton[kind="key"] { text-align: left; background: $surface; border-color: $field_border; }
QPushButton[kind="key"]:focus { border-color: $accent_text; }
QFrame#notice QToolButton { padding: 2px; }
QToolButton::menu-indicator { image: none; width: 0px; }

QLineEdit, QPlainTextEdit, QComboBox, QSpinBox {
    background: $surface; color: $text; border: 1px solid $field_border; border-radius: 8px;
    padding: 6px 8px; selection-background-color: $accent; selection-color: $on_accent;
    placeholder-text-color: $muted;
}
QLineEdit:focus, QComboBox:focus, QSpinBox:focus {
    border: 2px solid $accent_text; padding: 5px 7px;
}
QPlainTextEdit { padding: 4px 6px; }
QPlainTextEdit:focus { border: 2px solid $accent_text; padding: 3px 5px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QSpinBox:disabled { color: $muted;
    background: $window; }
QComboBox::drop-down { border: none; width: 2em; }
QComboBox::down-arrow { image: url("$down_arrow"); width: 1.2em; height: 1.2em; }
QSpinBox::up-button, QSpinBox::down-button { background: transparent; border: none; width: 1.8em;
    subcontrol-origin: border; }
QSpinBox::up-button { subcontrol-position: top right; }
QSpinBox::down-button { subcontrol-position: bottom right; }
QSpinBox::up-button:hover, QSpinBox::down-button:hover { background: $hover; }
QSpinBox::up-arrow { image: url("$up_arrow"); width: 1em; height: 1em; }
QSpinBox::down-arrow { image: url("$down_arrow"); width: 1em; height: 1em; }
QComboBox QAbstractItemView { background: $surface; color: $text; border: 1px solid $border;
    selection-background-color: $accent; selection-color: $on_accent; padding: 4px; }

QMenu { background: $surface; color: $text; border: 1px solid $border; padding: 6px; }
QMenu::item { padding: 7px 24px 7px 12px; border-radius: 6px; }
QMenu::item:selected { background: $accent; color: $on_accent; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $border; margin: 6px 8px; }
QMenu::indicator { width: 16px; height: 16px; left: 6px; }
QToolTip { background: $surface; color: $text; border: 1px solid $border; padding: 6px; }

QListView#transcript, QListWidget { outline: 0;
    background: transparent; border: 2px solid transparent; border-radius: 8px; }
QListWidget { background: $surface; border: 1px solid $field_border; padding: 1px; }
QListWidget#pages { background: transparent; border: 2px solid transparent; padding: 0px; }
QListView#transcript:focus { border-color: $accent_text; }
QListWidget:focus { border: 2px solid $accent_text; padding: 0px; }
QListWidget#pages:focus { border-color: transparent; }
QListWidget::item { padding: 9px 10px; border-radius: 8px; color: $text;
    border: 2px solid transparent; }
QListWidget::item:selected { background: $accent; color: $on_accent; }
QListWidget::item:selected:focus { border-color: $text; }

QFrame#notice, QFrame#approval { border-radius: 10px; border: 1px solid $border; }
QFrame#notice[severity="error"] { background: $notice_error; border-color: $danger; }
QFrame#notice[severity="warning"] { background: $notice_warning; border-color: $warning; }
QFrame#notice[severity="info"] { background: $notice_info; border-color: $accent; }
QFrame#approval { background: $surface; border: 2px solid $accent; }
QFrame#rule { background: $border; border: none; max-height: 1px; min-height: 1px; }
QScrollArea { background: transparent; border: 2px solid transparent; border-radius: 8px; }
QScrollArea:focus { border-color: $accent_text; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollArea > QWidget > QWidget#page { background: transparent; }

QSlider:horizontal { min-height: 22px; border: 2px solid transparent; border-radius: 8px; }
QSlider:focus { border-color: $accent_text; }
QSlider::groove:horizontal { height: 4px; background: $field_border; border-radius: 2px; }
QSlider::$filled_page:horizontal { background: $accent; border-radius: 2px; }
QSlider::handle:horizontal { width: 14px; height: 14px; margin: -5px 0; border-radius: 7px;
    background: $accent; }
QSlider::groove:horizontal:disabled, QSlider::$filled_page:horizontal:disabled,
QSlider::handle:horizontal:disabled { background: $field_border; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar::handle:vertical { background: $field_border; border-radius: 4px; min-height: 28px; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0px; width: 0px; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 2px; }
QScrollBar::handle:horizontal { background: $field_border; border-radius: 4px; min-width: 28px; }

QCheckBox, QRadioButton { spacing: 8px; padding: 3px; border: 2px solid transparent;
    border-radius: 6px; }
QCheckBox:focus, QRadioButton:focus { border-color: $accent_text; }
QCheckBox::indicator { width: 1.2em; height: 1.2em; border: 1px solid $field_border;
    border-radius: 4px; background: $surface; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent;
    image: url("$check_mark"); }
QCheckBox::indicator:disabled { background: $border; border-color: $border; }
""")


def stylesheet(colours: Colours) -> str:
    """Write the sheet for a look."""
    fields = {name: str(getattr(colours, name)) for name in type(colours).__slots__}
    look = "dark" if colours.dark else "light"
    fields["down_arrow"] = resource(f"icons/down-{look}.svg").as_posix()
    fields["up_arrow"] = resource(f"icons/up-{look}.svg").as_posix()
    fields["check_mark"] = resource(f"icons/check-{look}.svg").as_posix()
    # For Qt the page before the handle is the left one, also where a slider begins on the right.
    fields["filled_page"] = "add-page" if QGuiApplication.isRightToLeft() else "sub-page"
    return _SHEET.substitute(fields)
