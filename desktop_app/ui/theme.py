"""Every colour of the program in one table, and which of its rows is in force."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import Final, Literal

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.ui.stylesheet import stylesheet
from desktop_app.ui.text import scaled

ThemeChoice = Literal["system", "light", "dark"]
ContrastChoice = Literal["system", "usual", "high"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Colours:
    """One look of the program, as ``#rrggbb``. `TEXT_ON` tells which pairs must be readable."""

    name: str
    dark: bool
    window: str
    surface: str
    """Of the agent's bubbles, fields and lists."""
    raised: str
    """Of buttons."""
    hover: str
    border: str
    field_border: str
    """Outline of what takes input: at least 3:1 against its surroundings."""
    text: str
    muted: str
    """Secondary text, also of words not spoken yet."""
    accent: str
    on_accent: str
    accent_text: str
    """The accent where it is text or a line on a plain ground."""
    bubble: str
    """Of the user's own words."""
    danger: str
    warning: str
    good: str
    notice_error: str
    notice_warning: str
    notice_info: str
    bar: str
    """Of a meter's bars."""
    bar_off: str


LIGHT: Final = Colours(
    name="light",
    dark=False,
    window="#f5f6f8",
    surface="#ffffff",
    raised="#ffffff",
    hover="#eceef3",
    border="#dfe2e8",
    field_border="#868e9b",
    text="#1a1d23",
    muted="#5c6470",
    accent="#3550c8",
    on_accent="#ffffff",
    accent_text="#3550c8",
    bubble="#e2e7fb",
    danger="#b3261e",
    warning="#8a5300",
    good="#18724a",
    notice_error="#fbe9e7",
    notice_warning="#fdf1dc",
    notice_info="#e6ecfb",
    bar="#3d63dd",
    bar_off="#e3e6ec",
)
DARK: Final = Colours(
    name="dark",
    dark=True,
    window="#15181d",
    surface="#1e2229",
    raised="#262b33",
    hover="#303640",
    border="#323844",
    field_border="#7c8695",
    text="#e9ecf1",
    muted="#a3acb9",
    accent="#94a8ff",
    on_accent="#10142a",
    accent_text="#a3b4ff",
    bubble="#2b3563",
    danger="#ff9e95",
    warning="#f2bd6b",
    good="#6fd3a3",
    notice_error="#42211f",
    notice_warning="#3b2f18",
    notice_info="#222c4a",
    bar="#8aa0ff",
    bar_off="#2a303a",
)
LIGHT_CONTRAST: Final = Colours(
    name="light, high contrast",
    dark=False,
    window="#fffffe",
    surface="#ffffff",
    raised="#ffffff",
    hover="#e8e8ff",
    border="#000000",
    field_border="#000000",
    text="#000000",
    muted="#26292e",
    accent="#001a9e",
    on_accent="#ffffff",
    accent_text="#001a9e",
    bubble="#eef0ff",
    danger="#8c0000",
    warning="#5c3600",
    good="#004d2b",
    notice_error="#ffffff",
    notice_warning="#ffffff",
    notice_info="#ffffff",
    bar="#001a9e",
    bar_off="#c9ccd4",
)
DARK_CONTRAST: Final = Colours(
    name="dark, high contrast",
    dark=True,
    window="#000001",
    surface="#000000",
    raised="#000000",
    hover="#26263a",
    border="#ffffff",
    field_border="#ffffff",
    text="#ffffff",
    muted="#dcdfe4",
    accent="#ffe14d",
    on_accent="#000000",
    accent_text="#ffe14d",
    bubble="#15152e",
    danger="#ffb3ab",
    warning="#ffd28a",
    good="#9af5c6",
    notice_error="#000000",
    notice_warning="#000000",
    notice_info="#000000",
    bar="#ffe14d",
    bar_off="#3a3a3a",
)
LOOKS: Final = (LIGHT, DARK, LIGHT_CONTRAST, DARK_CONTRAST)

TEXT_ON: Final = (
    ("text", "window"),
    ("text", "surface"),
    ("text", "raised"),
    ("text", "hover"),
    ("text", "bubble"),
    ("text", "notice_error"),
    ("text", "notice_warning"),
    ("text", "notice_info"),
    ("muted", "window"),
    ("muted", "surface"),
    ("muted", "raised"),
    ("muted", "hover"),
    ("muted", "bubble"),
    ("on_accent", "accent"),
    ("accent_text", "window"),
    ("accent_text", "surface"),
    ("danger", "window"),
    ("danger", "surface"),
    ("danger", "hover"),
    ("danger", "notice_error"),
    ("warning", "window"),
    ("warning", "notice_warning"),
    ("good", "window"),
    ("good", "surface"),
)
"""Pairs of `Colours` fields that meet as text and ground: 4.5:1 or more (WCAG 2.2, 1.4.3)."""

DRAWN_ON: Final = (
    ("field_border", "window"),
    ("field_border", "surface"),
    ("bar", "window"),
    ("accent", "window"),
)
"""Pairs that meet as a meaningful drawing and its ground: 3:1 or more (WCAG 2.2, 1.4.11)."""

_BY_WINDOW: Final = {look.window: look for look in LOOKS}


class Scheme(enum.Enum):
    """What the system asks for."""

    LIGHT = "light"
    DARK = "dark"


def look(choice: ThemeChoice, system: Scheme, *, high_contrast: bool) -> Colours:
    """Choose the table's row: an explicit choice wins over the system's."""
    dark = system is Scheme.DARK if choice == "system" else choice == "dark"
    if high_contrast:
        return DARK_CONTRAST if dark else LIGHT_CONTRAST
    return DARK if dark else LIGHT


def colours_in_force() -> Colours:
    """Give the colours for what is painted by hand.

    They are read off the application's palette, so that a repaint after its change is all it
    takes. A widget's own palette may have been altered by the style sheet.
    """
    window = QApplication.palette().color(QPalette.ColorRole.Window)
    return _BY_WINDOW.get(window.name(), DARK if window.lightness() < 128 else LIGHT)


def contrast(one: str, other: str) -> float:
    """Compute the contrast ratio of two colours, 1 to 21 (WCAG 2.2)."""

    def luminance(colour: str) -> float:
        def linear(channel: float) -> float:
            return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4

        red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)

    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def palette_of(colours: Colours) -> QPalette:
    """Build Qt's palette for a look."""
    role = QPalette.ColorRole
    palette = QPalette()
    for where, colour in (
        (role.Window, colours.window),
        (role.WindowText, colours.text),
        (role.Base, colours.surface),
        (role.AlternateBase, colours.hover),
        (role.Text, colours.text),
        (role.PlaceholderText, colours.muted),
        (role.Button, colours.raised),
        (role.ButtonText, colours.text),
        (role.ToolTipBase, colours.surface),
        (role.ToolTipText, colours.text),
        (role.Highlight, colours.accent),
        (role.HighlightedText, colours.on_accent),
        (role.Accent, colours.accent),
        (role.Link, colours.accent_text),
        (role.BrightText, colours.danger),
        (role.Mid, colours.border),
    ):
        palette.setColor(where, QColor(colour))
    for where in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, where, QColor(colours.muted))
    return palette


class Theme(QObject):
    """Dresses the application, and again whenever the system or the user chooses otherwise.

    Attributes:
        desktop: The system's own scheme, as it was heard last: while the user has chosen another,
            Qt tells that one.

    Signals:
        changed: Another look is in force.
    """

    changed = Signal()

    def __init__(
        self,
        application: QApplication,
        choice: ThemeChoice = "system",
        contrast: ContrastChoice = "system",
        text_scale: float = 1.0,
    ) -> None:
        super().__init__(application)
        self._application = application
        self._choice = choice
        self._contrast = contrast
        self._colours: Colours | None = None
        self.desktop = application.styleHints().colorScheme()
        self._font = QFont(application.font())
        self._text_scale = 1.0
        application.setStyle("Fusion")
        hints = application.styleHints()
        hints.colorSchemeChanged.connect(self.on_system_changed)
        # Since Qt 6.10; before, the system's wish for contrast is not known.
        if hasattr(hints, "accessibility"):
            hints.accessibility().contrastPreferenceChanged.connect(self.on_system_changed)
        self.choose(choice, contrast)
        self.scale_text(text_scale)

    @property
    def colours(self) -> Colours:
        """The look in force."""
        assert self._colours is not None
        return self._colours

    def choose(self, choice: ThemeChoice, contrast: ContrastChoice = "system") -> None:
        """Follow the system, or be light or dark, plain or strong, whatever it says."""
        self._choice, self._contrast = choice, contrast
        hints = self._application.styleHints()
        schemes = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
        # Also tells the window manager, whose title bar should fit.
        hints.setColorScheme(schemes.get(choice, Qt.ColorScheme.Unknown))
        self.on_system_changed()

    def scale_text(self, scale: float) -> None:
        """Write everything so many times as large as the system wants it."""
        if scale == self._text_scale:
            return
        self._text_scale = scale
        self._application.setFont(scaled(self._font, scale))
        self._dress()

    def on_system_changed(self) -> None:
        """Dress again where the look is another now."""
        hints = self._application.styleHints()
        dark = hints.colorScheme() == Qt.ColorScheme.Dark
        if self._choice == "system":
            self.desktop = hints.colorScheme()
        high = self._contrast == "high"
        if self._contrast == "system" and hasattr(hints, "accessibility"):
            wanted = hints.accessibility().contrastPreference()
            high = wanted == Qt.ContrastPreference.HighContrast
        colours = look(self._choice, Scheme.DARK if dark else Scheme.LIGHT, high_contrast=high)
        if colours is self._colours:
            return
        self._colours = colours
        self._application.setPalette(palette_of(colours))
        self._dress()
        self.changed.emit()

    def _dress(self) -> None:
        """Put the style sheet on, and let every widget fit its text to it.

        A sheet gives a dressed widget the font it had when it was dressed first, and Qt tells of
        another font of the application the windows alone. Whoever measures its parts comes after
        them.
        """
        self._application.setStyleSheet(stylesheet(self.colours))
        for widget in sorted(self._application.allWidgets(), key=_depth, reverse=True):
            QCoreApplication.sendEvent(widget, QEvent(QEvent.Type.ApplicationFontChange))


def _depth(widget: QWidget) -> int:
    """Count the widgets around this one."""
    parent = widget.parentWidget()
    return 0 if parent is None else 1 + _depth(parent)
