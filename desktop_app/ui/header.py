"""The top line: which agent, how the connection is, and the menu."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QSizePolicy, QWidget

from desktop_app import profiles
from desktop_app.session.state import Line, SessionState
from desktop_app.session.words import PAUSE_KEY
from desktop_app.settings import Settings
from desktop_app.ui.choice_menu import add_choices
from desktop_app.ui.icons import FONT_EVENTS, fit_icon, icon
from desktop_app.ui.text import Label, scaled
from desktop_app.ui.theme import colours_in_force
from desktop_app.ui.tool_button import ToolButton
from desktop_app.wording import tr

_WORDS: Final = {
    Line.IDLE: tr("Not connected"),
    Line.CONNECTING: tr("Connecting"),
    Line.OPEN: tr("Connected"),
    Line.ENDING: tr("Ending"),
    Line.RECONNECTING: tr("Reconnecting"),
}


class StatusDot(QWidget):
    """A disc when connected, a ring when not, half a disc on the way."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._line = Line.IDLE

    def show_line(self, line: Line) -> None:
        """Show a state of the connection."""
        if line is not self._line:
            self._line = line
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw."""
        colours = colours_in_force()
        if self._line is Line.OPEN:
            colour = QColor(colours.good)
        elif self._line is Line.IDLE:
            colour = QColor(colours.field_border)
        else:
            colour = QColor(colours.warning)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        disc = self.rect().adjusted(2, 2, -2, -2)
        painter.setPen(QPen(colour, 1.6))
        if self._line is Line.OPEN:
            painter.setBrush(colour)
        painter.drawEllipse(disc)
        if self._line not in (Line.OPEN, Line.IDLE):
            painter.setBrush(colour)
            painter.drawPie(disc, 90 * 16, 180 * 16)

    def sizeHint(self) -> QSize:
        """Be as high as small letters."""
        size = max(12, self.fontMetrics().xHeight() + 5)
        return QSize(size, size)


class AgentPicker(ToolButton):
    """Names the chosen agent and opens the list of all.

    Signals:
        chosen: Index of another agent in the settings.
        profile_chosen: Index of another profile.
        edited: The user wants to change the list.
    """

    chosen = Signal(int)
    profile_chosen = Signal(int)
    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels: tuple[str, ...] = ()
        self._agent = 0
        self._profiles: tuple[str, ...] = ()
        self._profile = 0
        self._chosen = ""
        self._called = ""
        self.setProperty("kind", "flat")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._open)

    def show_settings(self, settings: Settings) -> None:
        """Offer the agents of the settings."""
        self._labels = tuple(agent.label for agent in settings.agents)
        self._agent = settings.agent
        self._profiles = tuple(map(profiles.label, profiles.all_profiles(settings)))
        self._profile = profiles.position(settings)
        if settings.chosen.label != self._chosen:
            self._chosen, self._called = settings.chosen.label, ""
        self._show_label()

    def show_called(self, name: str) -> None:
        """Name the agent of the call, or of the last one, until another is chosen."""
        if name != self._called:
            self._called = name
            self._show_label()

    def _show_label(self) -> None:
        label = self._called or self._chosen
        named = tr("Agent: {name}", name=label)
        self.setAccessibleName(named)
        self.setToolTip(named)
        mark = self.fontMetrics().horizontalAdvance("  ▾")
        room = self.width() - self.iconSize().width() - mark - 30
        # The mark of a menu is part of the text, so that it keeps its place beside it.
        shown = self.fontMetrics().elidedText(label, Qt.TextElideMode.ElideRight, max(room, 40))
        self.setText(shown + "  ▾")

    def make_menu(self) -> QMenu:
        """Build the list of agents."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if len(self._profiles) > 1:
            menu.addSection(tr("Profile"))
            profiles = enumerate(self._profiles)
            add_choices(menu, profiles, self._profile, self.profile_chosen.emit)
            menu.addSection(tr("Agent"))
        add_choices(menu, enumerate(self._labels), self._agent, self.chosen.emit)
        menu.addSeparator()
        menu.addAction(tr("Add or edit agents…")).triggered.connect(lambda: self.edited.emit())
        return menu

    def _open(self) -> None:
        self.make_menu().popup(self.mapToGlobal(self.rect().bottomLeft()))

    def event(self, event: QEvent) -> bool:
        """Follow the user's text size and colours."""
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._fit()
        elif event.type() in (QEvent.Type.PaletteChange, QEvent.Type.Polish):
            self.setIcon(icon("agent", colours_in_force().accent_text))
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        self.setFont(scaled(QApplication.font(), 1.1, bold=True))
        fit_icon(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much of the name as fits."""
        super().resizeEvent(event)
        if self._labels:
            self._show_label()

    def sizeHint(self) -> QSize:
        """Ask for a usual name's room."""
        width = self.fontMetrics().averageCharWidth() * 22
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Be content with the beginning of a name."""
        width = self.fontMetrics().averageCharWidth() * 10
        return QSize(width, super().minimumSizeHint().height())


class Header(QWidget):
    """The top line.

    Signals:
        agent_chosen: Index of another agent in the settings.
        profile_chosen: Index of another profile.
        settings_opened: The user wants the settings, at the page of that name.
        pause_clicked: Pause the call, or go on.
        keys_opened: The user wants the list of keys.
        mini_clicked: The user wants the mini window, or not any more.
        setup_opened: The user wants the first run again.
        checkup_opened: The user wants the check-up.
        quit_clicked: The user wants to leave the program.
    """

    agent_chosen = Signal(int)
    profile_chosen = Signal(int)
    settings_opened = Signal(str)
    pause_clicked = Signal()
    keys_opened = Signal()
    mini_clicked = Signal()
    setup_opened = Signal()
    checkup_opened = Signal()
    quit_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paused = False
        self._may_pause = False
        self.picker = AgentPicker(self)
        self.picker.chosen.connect(self.agent_chosen)
        self.picker.profile_chosen.connect(self.profile_chosen)
        self.picker.edited.connect(lambda: self.settings_opened.emit("agents"))
        self._dot = StatusDot(self)
        self.status = Label(tone="muted", parent=self)
        self._show_underruns(0)
        self.menu_button = ToolButton(self)
        self.menu_button.setProperty("kind", "flat")
        self.menu_button.setAccessibleName(tr("Menu"))
        self.menu_button.setToolTip(tr("Menu"))
        self.menu_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.menu_button.clicked.connect(self._open_menu)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.picker, 1)
        layout.addWidget(self._dot)
        layout.addWidget(self.status)
        layout.addWidget(self.menu_button)

    def show_state(self, state: SessionState) -> None:
        """Show the connection."""
        self._dot.show_line(state.line)
        word = _WORDS[state.line]
        if state.line is Line.OPEN and state.ping_ms is not None:
            word = tr("{word} · {delay} ms", word=word, delay=round(state.ping_ms))
        if word != self.status.text():
            self.status.setText(word)
            self.status.setAccessibleName(tr("Connection: {word}", word=word))
        if state.underruns != self._underruns:
            self._show_underruns(state.underruns)
        self._paused = state.paused
        self._may_pause = state.talks
        self.picker.setEnabled(state.line is Line.IDLE)
        if state.agent_name:
            self.picker.show_called(state.agent_name)

    def _show_underruns(self, count: int) -> None:
        """Tell in the tooltip how often sound came too late."""
        self._underruns = count
        lines = [tr("The connection, and the time a message takes there and back")]
        if count:
            late = tr(
                "In this call the agent's sound came too late once",
                "In this call the agent's sound came too late {number} times",
                number=count,
            )
            lines.append(late)
        self.status.setToolTip("\n".join(lines))
        self.status.setAccessibleDescription(". ".join(lines[1:]))

    def show_settings(self, settings: Settings) -> None:
        """Offer the agents of the settings."""
        self.picker.show_settings(settings)

    def make_menu(self) -> QMenu:
        """Build the menu."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        word = tr("Go on with the call") if self._paused else tr("Pause the call")
        pause = menu.addAction(word + "\t" + PAUSE_KEY)
        pause.setEnabled(self._may_pause)
        pause.triggered.connect(lambda: self.pause_clicked.emit())
        mini = menu.addAction(tr("Mini window") + "\t" + tr("Ctrl+Shift+M"))
        mini.triggered.connect(lambda: self.mini_clicked.emit())
        menu.addSeparator()
        settings = menu.addAction(tr("Settings…") + "\t" + tr("Ctrl+,"))
        settings.triggered.connect(lambda: self.settings_opened.emit(""))
        menu.addSeparator()
        menu.addAction(tr("Set up…")).triggered.connect(lambda: self.setup_opened.emit())
        check = menu.addAction(tr("Check-up") + "\t" + tr("F1"))
        check.triggered.connect(lambda: self.checkup_opened.emit())
        keys = menu.addAction(tr("Keys") + "\t" + tr("?"))
        keys.triggered.connect(lambda: self.keys_opened.emit())
        menu.addSeparator()
        menu.addAction(tr("Quit")).triggered.connect(lambda: self.quit_clicked.emit())
        return menu

    def _open_menu(self) -> None:
        button = self.menu_button
        self.make_menu().popup(button.mapToGlobal(button.rect().bottomLeft()))

    def event(self, event: QEvent) -> bool:
        """Follow the colours of the text."""
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.Polish):
            self.menu_button.setIcon(icon("menu", colours_in_force().text))
        if event.type() in FONT_EVENTS:
            fit_icon(self.menu_button)
        return super().event(event)
