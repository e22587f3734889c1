"""The first run's window: pages one after the other, each of which can be skipped."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop_app.session.state import SessionState
from desktop_app.settings import STEPS, Settings
from desktop_app.ui.announcer import Announcer
from desktop_app.ui.mark import Mark
from desktop_app.ui.screen_room import resize_within_screen
from desktop_app.ui.setup.agent import SetupAgentPage
from desktop_app.ui.setup.hello import HelloPage
from desktop_app.ui.setup.key import SetupKeyPage
from desktop_app.ui.setup.page import SetupPage
from desktop_app.ui.setup.say_hello import SayHelloPage
from desktop_app.ui.setup.sound import SetupSoundPage
from desktop_app.ui.setup.steps import StepList
from desktop_app.ui.setup.talk_key import SetupTalkKeyPage
from desktop_app.ui.talk_key import TalkKey
from desktop_app.wording import tr

if TYPE_CHECKING:
    from desktop_app.audio.meter import Reading

SAY_HELLO: Final = "say_hello"
_ENTERS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SetupWindow(QDialog):
    """Leads through the pages. Shown, never executed.

    Args:
        reading: The microphone's meter now; ``None`` while it is closed.

    Signals:
        settings_changed: New `Settings`.
        page_shown: The name of the page that is seen now.
        minimised_or_not: It was minimised, or is seen again.
        step_proved: The name of a step, and whether it is done.
        talk_pressed, talk_released: The space bar on the last page, in pairs.
        completed: The user has come to the end.
    """

    settings_changed = Signal(object)
    page_shown = Signal(str)
    minimised_or_not = Signal()
    step_proved = Signal(str, bool)
    talk_pressed = Signal()
    talk_released = Signal()
    completed = Signal()

    def __init__(
        self, reading: Callable[[], Reading | None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Set up Earshot"))
        self.hello = HelloPage()
        self.sound = SetupSoundPage(reading)
        self.key = SetupKeyPage()
        self.agent = SetupAgentPage()
        self.talk_key = SetupTalkKeyPage()
        self.say_hello = SayHelloPage()
        self.pages: tuple[SetupPage, ...] = (
            self.hello,
            self.sound,
            self.key,
            self.agent,
            self.talk_key,
            self.say_hello,
        )
        self._by_name = {page.name: page for page in self.pages}
        self._route: tuple[str, ...] = (*STEPS, SAY_HELLO)
        self._marks: dict[str, Mark] = {}
        self._announcer = Announcer(self)
        self._space = TalkKey(self)
        self._pressed_on: SetupPage = self.hello
        self.steps = StepList({name: self._by_name[name].title for name in STEPS})
        self.stack = QStackedWidget()
        for page in self.pages:
            self.stack.addWidget(page)
            page.order_keys()
            page.changed.connect(self.settings_changed)
            page.proved.connect(lambda good, name=page.name: self._on_proved(name, good=good))
        self.skip_all = QPushButton(tr("Skip all"))
        self.back = QPushButton(tr("Back"))
        self.skip = QPushButton(tr("Skip this"))
        self.next = QPushButton(tr("Next"))
        self._lay_out()
        self._connect()
        self.show_page("hello")

    # --- what it shows ------------------------------------------------------------------------

    @property
    def page(self) -> SetupPage:
        """The page that is seen."""
        return self.pages[self.stack.currentIndex()]

    def begin(self, steps: Sequence[str], done: Sequence[str]) -> None:
        """Start at the first of these steps; those that are done are marked so."""
        self._marks = dict.fromkeys(done, Mark.GOOD)
        self._route = (*steps, SAY_HELLO)
        self.show_page(self._route[0])

    def show_page(self, name: str) -> None:
        """Turn to a page, with the keyboard at its top; its title is announced."""
        self._add_to_route(name)
        page = self._by_name[name]
        self.stack.setCurrentWidget(page)
        at = self._route.index(name)
        last = at == len(self._route) - 1
        self.back.setEnabled(at > 0)
        self.skip.setVisible(not last)
        self.skip_all.setVisible(not last)
        self.next.setText(tr("Finish") if last else tr("Next"))
        self._show_steps()
        page.focus_first()
        self._announcer.say(self._spoken(page))
        self.page_shown.emit(name)

    def go_on_without(self, name: str) -> None:
        """Go on from the first page; one that is not needed any more is left out."""
        self.hello.show_read()
        if self._marks.get(name) is not Mark.GOOD:
            self._marks[name] = Mark.SKIPPED
        self._route = tuple(one for one in self._route if one != name)
        self._turn(1)

    def show_settings(self, settings: Settings) -> None:
        """Show these settings on every page."""
        for page in self.pages:
            page.show_settings(settings)

    def show_state(self, state: SessionState) -> None:
        """Follow a call."""
        self.say_hello.show_state(state)

    # --- how it is built ----------------------------------------------------------------------

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.skip_all)
        buttons.addStretch(1)
        for button in (self.back, self.skip, self.next):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(14)
        layout.addWidget(self.steps)
        layout.addWidget(self.stack, 1)
        layout.addLayout(buttons)
        self.next.setProperty("kind", "primary")
        self.next.setDefault(True)
        # From the page onwards, then back, as somebody without a mouse walks.
        for first, second in (
            (self.stack, self.next),
            (self.next, self.skip),
            (self.skip, self.back),
            (self.back, self.skip_all),
        ):
            QWidget.setTabOrder(first, second)
        resize_within_screen(self, 34, 36)

    def _connect(self) -> None:
        self.skip_all.clicked.connect(self._on_skip_all)
        self.back.clicked.connect(lambda: self._turn(-1))
        self.skip.clicked.connect(self._on_skip)
        self.next.clicked.connect(self._on_next)
        self._space.pressed.connect(self._on_space_pressed)
        self._space.released.connect(self._on_space_released)
        self.sound.heard.connect(lambda: self.next.setFocus(Qt.FocusReason.OtherFocusReason))
        self.say_hello.heard.connect(self._complete)

    def _spoken(self, page: SetupPage) -> str:
        if page.name not in STEPS:
            return page.title
        return tr(
            "Step {number} of {all}: {title}",
            number=STEPS.index(page.name) + 1,
            all=len(STEPS),
            title=page.title,
        )

    def _show_steps(self) -> None:
        self.steps.show_steps(self._marks, self.page.name)

    # --- where it goes ------------------------------------------------------------------------

    def _add_to_route(self, name: str) -> None:
        self._route = tuple(one for one in self._by_name if one in (*self._route, name))

    def _turn(self, step: int) -> None:
        at = self._route.index(self.page.name) + step
        if 0 <= at < len(self._route):
            self.show_page(self._route[at])

    def _on_next(self) -> None:
        if self.page.name == self._route[-1]:
            self._complete()
            return
        if self.page is self.hello:
            self.hello.show_read()
        self._turn(1)

    def _on_skip(self) -> None:
        if self._marks.get(self.page.name) is not Mark.GOOD:
            self._marks[self.page.name] = Mark.SKIPPED
        self._turn(1)

    def _on_skip_all(self) -> None:
        self.close()

    def _complete(self) -> None:
        if self.isVisible():
            self.completed.emit()
            self.close()

    def _on_proved(self, name: str, *, good: bool) -> None:
        if name not in STEPS:
            return
        was = self._marks.get(name)
        if good:
            self._marks[name] = Mark.GOOD
        elif was is Mark.GOOD:  # what is not done any more is to be shown after all
            self._marks[name] = Mark.OPEN
            self._add_to_route(name)
        self._show_steps()
        self.step_proved.emit(name, good)

    def changeEvent(self, event: QEvent) -> None:
        """Tell that it was minimised, or is seen again."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            self.minimised_or_not.emit()

    # --- keys ---------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the space bar where it is the talk key; Enter goes on, unless a field wants it."""
        if event.key() in _ENTERS and self.page.keeps_enter():
            event.accept()
        elif self.page not in (self.talk_key, self.say_hello) or not self._space.on_key_press(
            event
        ):
            super().keyPressEvent(event)

    def _on_space_pressed(self) -> None:
        self._pressed_on = self.page
        if self.page is self.talk_key:
            self.talk_key.space.show_pressed()
        else:
            self.talk_pressed.emit()

    def _on_space_released(self) -> None:
        # To whom the press went: the page may have been turned while the key was held.
        if self._pressed_on is self.talk_key:
            self.talk_key.space.show_released()
        else:
            self.talk_released.emit()
