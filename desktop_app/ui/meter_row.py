"""One meter with everything on it: the device and its menu, bars, level, verdict or volume."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QSlider,
    QToolButton,
    QWidget,
)

from desktop_app.session.state import DeviceView
from desktop_app.ui.choice_menu import add_choices
from desktop_app.ui.choices import DeviceChoice
from desktop_app.ui.icons import fit_icon, icon
from desktop_app.ui.meter_bars import LOWEST_DBFS, MeterBars
from desktop_app.ui.text import SMALL, Label, Tone
from desktop_app.ui.theme import colours_in_force
from desktop_app.ui.tool_button import ToolButton
from desktop_app.wording import tr

if TYPE_CHECKING:
    from desktop_app.audio.meter import Reading

_VERDICTS: Final[dict[str, tuple[str, Tone]]] = {
    "silent": (tr("silent"), "muted"),
    "too quiet": (tr("too quiet"), "warning"),
    "good": (tr("good"), "good"),
    "too loud": (tr("too loud"), "danger"),
}
"""Words and colour for the value of a verdict."""
FOLLOW_SYSTEM: Final = tr("Same as the system")


class DeviceButton(ToolButton):
    """Names a device and opens the menu of all.

    Attributes:
        wanted: Pixels that the whole name would take, with all that is around it.

    Signals:
        chosen: The identity of another device; empty follows the system.
    """

    chosen = Signal(str)

    def __init__(self, what: str, picture: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._what = what
        self._picture = picture
        self._name = ""
        self._devices: tuple[DeviceChoice, ...] = ()
        self._chosen = ""
        self.setProperty("kind", "flat")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._beside: DeviceButton | None = None
        self.wanted = 0
        # Without a menu the button has no arrow key; the menu is filled when it opens.
        self.clicked.connect(self._open)
        self.show_name("")

    def show_devices(self, devices: tuple[DeviceChoice, ...], chosen: str) -> None:
        """Offer these devices; ``chosen`` is the identity in the settings."""
        self._devices, self._chosen = devices, chosen
        if not self._name:
            self.show_name("")

    def show_name(self, name: str) -> None:
        """Show the device in use, or what will be used."""
        self._name = name
        shown = name or next(
            (device.name for device in self._devices if device.id == self._chosen), self._what
        )
        named = tr("{what}: {name}", what=self._what, name=shown)
        self.setToolTip(tr("{what}: {name}. Click to choose another.", what=self._what, name=shown))
        self.setAccessibleName(named)
        metrics = self.fontMetrics()
        around = self.iconSize().width() + 26
        room = self.width() - around
        self._want(metrics.horizontalAdvance(shown) + around + 1)
        self.setText(metrics.elidedText(shown, Qt.TextElideMode.ElideRight, max(room, 30)))

    def line_up_with(self, other: DeviceButton) -> None:
        """Ask for as much room as another one below it or above, that both rows may agree."""
        self._beside, other._beside = other, self

    def _want(self, width: int) -> None:
        if width != self.wanted:
            self.wanted = width
            for one in (self, self._beside):
                if one is not None:
                    one.updateGeometry()

    def make_menu(self) -> QMenu:
        """Build the menu of devices."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        values = (("", FOLLOW_SYSTEM), *((device.id, device.name) for device in self._devices))
        add_choices(menu, values, self._chosen, self.chosen.emit)
        return menu

    def _open(self) -> None:
        self.make_menu().popup(self.mapToGlobal(self.rect().bottomLeft()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much of the name as fits."""
        super().resizeEvent(event)
        self.show_name(self._name)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the colours of the text."""
        super().changeEvent(event)
        kinds = QEvent.Type
        if event.type() in (kinds.PaletteChange, kinds.StyleChange):
            self.setIcon(icon(self._picture, colours_in_force().text))
        elif event.type() == kinds.FontChange:
            fit_icon(self)

    def event(self, event: QEvent) -> bool:
        """Follow the user's text size."""
        if event.type() == QEvent.Type.ApplicationFontChange:
            fit_icon(self)
        return super().event(event)

    def sizeHint(self) -> QSize:
        """Ask for the whole name's room, and for no less than a usual one's."""
        size = super().sizeHint()
        beside = 0 if self._beside is None else self._beside.wanted
        usual = self.fontMetrics().averageCharWidth() * 17
        return QSize(max(usual, self.wanted, beside), size.height())

    def minimumSizeHint(self) -> QSize:
        """Be content with the beginning of a name."""
        size = super().minimumSizeHint()
        return QSize(self.fontMetrics().averageCharWidth() * 9, size.height())


class MeterRow(QWidget):
    """Shows one direction of sound.

    Signals:
        device_chosen: The identity of another device; empty follows the system.
        volume_changed: 0 to 1, set by the user; the speaker's row alone.
    """

    device_chosen = Signal(str)
    volume_changed = Signal(float)

    def __init__(self, what: str, picture: str, *, volume: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._dbfs = 0
        self.device = DeviceButton(what, picture, self)
        self.device.chosen.connect(self.device_chosen)
        self._named = tr("{what} level", what=what)
        self.bars = MeterBars(self._named, self)
        self.level = Label("", tone="muted", scale=SMALL, parent=self)
        self.level.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.slider: QSlider | None = self._make_slider() if volume else None
        self.verdict: QLabel | None = None
        if not volume:
            self._verdict = Label("", tone="muted", scale=SMALL, parent=self)
            self.verdict = self._verdict
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        # The name has what the bars can spare, who have all that it does not want.
        self.bars.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.bars.setMinimumWidth(self.bars.minimumSizeHint().width())
        layout.addWidget(self.device)
        layout.addWidget(self.bars, 1)
        layout.addWidget(self.slider or self._verdict)
        layout.addWidget(self.level)
        self._fit()
        self._show_level(LOWEST_DBFS)

    def show_devices(self, devices: tuple[DeviceChoice, ...], chosen: str) -> None:
        """Offer these devices."""
        self.device.show_devices(devices, chosen)

    def show_device(self, device: DeviceView) -> None:
        """Name the device in use."""
        self.device.show_name(device.name)

    def show_volume(self, volume: float) -> None:
        """Move the slider, unless the user holds it."""
        if self.slider is not None and not self.slider.isSliderDown():
            self.slider.blockSignals(True)
            self.slider.setValue(round(volume * 100))
            self.slider.blockSignals(False)

    def show_reading(self, reading: Reading | None, *, dimmed: bool = False) -> None:
        """Move the bars."""
        self.bars.show_reading(reading, dimmed=dimmed)

    def show_note(self, note: str) -> None:
        """Say something more of this direction to whoever points at it, or asks for it."""
        if note != self.bars.toolTip():
            self.bars.setToolTip(note)
            self.bars.setAccessibleDescription(note)

    def show_numbers(self, reading: Reading | None) -> None:
        """Bring the words up to date; a few times a second is what a person can read."""
        self._show_level(LOWEST_DBFS if reading is None else reading.level_dbfs)
        if self.verdict is not None:
            nothing: tuple[str, Tone] = ("", "muted")
            word, tone = nothing if reading is None else _VERDICTS[reading.verdict.value]
            if word != self._verdict.text():
                self._verdict.setText(word)
                self._name(self._verdict)
                self._verdict.set_tone(tone)

    def _show_level(self, dbfs: float) -> None:
        rounded = round(max(dbfs, LOWEST_DBFS))
        if rounded != self._dbfs:
            self._dbfs = rounded
            number = "∞" if rounded <= LOWEST_DBFS else f"{abs(rounded)}"
            self.level.setText(tr("{level} dB", level=f"−{number}"))
            self._name(self.level)

    def _name(self, label: QLabel) -> None:
        """Let a label say what its word is about."""
        word = label.text()
        label.setAccessibleName(tr("{what}: {word}", what=self._named, word=word) if word else "")

    def _make_slider(self) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal, self)
        slider.setAccessibleName(tr("Volume of the agent's voice"))
        slider.setToolTip(tr("Volume of the agent's voice"))
        slider.setRange(0, 100)
        slider.setPageStep(10)
        slider.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        # Showing a volume blocks signals, so a change is always the user's.
        slider.valueChanged.connect(lambda value: self.volume_changed.emit(value / 100))
        return slider

    def event(self, event: QEvent) -> bool:
        """Keep the columns as wide as their words."""
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        metrics = self.level.fontMetrics()
        self.level.setFixedWidth(metrics.horizontalAdvance(tr("{level} dB", level="−60")) + 4)
        third = self.slider or self._verdict
        widest = max(metrics.horizontalAdvance(word) for word, _ in _VERDICTS.values())
        third.setFixedWidth(max(widest + 6, 4 * metrics.height()))  # a slider needs its way
