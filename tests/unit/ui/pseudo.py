"""Shows the windows in a language that nobody speaks, and tells what is not in it.

A program, for the language comes before every module that holds a sentence:

    pseudo.py walk              print as JSON how many texts are shown, and which of them do not go
                                through the catalogue
    pseudo.py fits LANGUAGE SCALE
                                print as JSON what does not fit in a language that is shipped, with
                                text that many times as large
    pseudo.py picture FOLDER    write pictures of the windows, running from right to left
"""

import json
import re
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QLocale, QSize, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)

from desktop_app import languages, wording

NAMES = (
    "Blue Yeti",
    "AirPods Pro",
    "AirPods",
    "Ann",
    "Shop",
    "ElevenLabs",
    "Earshot",
    "open_page",
    "to show you the invoice",
    "https://example.com",
    "https://example.com/earshot.json#ed25519=…",
    "Hello there",
    "find_invoice",
    "Cannot reach ElevenLabs",
    "It took longer than 10 s.",
    "No sound from AirPods",
    "close code 1006",
    "Ctrl+Alt+Space",
    "F8",
    *wording.LANGUAGES.values(),
)
"""What people, devices and companies are called, and what was said."""
SMALL_SCREEN, USUAL_SCREEN = QSize(1306, 700), QSize(1860, 1000)
"""Room for a window on screens of 1366 x 768 and 1920 x 1080 pixels."""
USUAL_WIDTH = 460
"""Of the main window, in pixels."""
HEBREW = "אבגדהוזחטיכלמנסעפצקרשת"


def bracketed(text: str, _number: int | None = None) -> str:
    """Give a text as nobody writes it, its values in their places."""
    return f"⟦{text.partition(wording.MEANT)[0]}⟧"


def hebrew(text: str, _number: int | None = None) -> str:
    """Give a text of the same length in Hebrew letters, its values in their places."""
    parts = re.split(r"(\{.*?\})", text.partition(wording.MEANT)[0])
    letters = (
        "".join(
            HEBREW[ord(letter) % len(HEBREW)] if letter.isalpha() else letter for letter in part
        )
        for part in parts[::2]
    )
    spoken = [*letters]
    values = [*parts[1::2], ""]
    return "".join(word + value for word, value in zip(spoken, values, strict=True))


class OfQt(QTranslator):
    """Speaks for Qt as well."""

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        return wording.tr(sourceText) if context != "QShortcut" else sourceText


def rest(text: str) -> str:
    """Give what of a text stands outside the brackets and is no name, number or sign."""
    depth, outside = 0, ""
    for letter in text:
        if letter == "⟦":
            depth += 1
        elif letter == "⟧":
            depth -= 1
        elif depth == 0:
            outside += letter
    for name in sorted(NAMES, key=len, reverse=True):
        outside = outside.replace(name, "")
    return outside if re.search(r"[^\W\d_]", outside) else ""


def texts(widget: QWidget) -> Iterator[str]:
    """Give all that a widget says, to the eye and to a screen reader."""
    yield widget.windowTitle()
    yield widget.toolTip()
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    if isinstance(widget, QPlainTextEdit):
        yield widget.placeholderText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(row) for row in range(widget.count()))
    if isinstance(widget, QListWidget):
        yield from (widget.item(row).text() for row in range(widget.count()))
    if isinstance(widget, QSpinBox):
        yield widget.suffix()
    for action in widget.actions():
        yield action.text().partition("\t")[0]
        yield action.toolTip()


class Windows:
    """The windows of the program, with a state to show."""

    def __init__(self, application: QApplication) -> None:
        from desktop_app import profiles
        from desktop_app.session.keys import Binding, Deed, Fate
        from desktop_app.settings import AgentChoice, Settings
        from desktop_app.ui.checkup_window import CheckupWindow
        from desktop_app.ui.choices import DeviceChoice, FoundAgent
        from desktop_app.ui.key_list import KeyList
        from desktop_app.ui.main_window import MainWindow
        from desktop_app.ui.settings_dialog import SettingsDialog
        from desktop_app.ui.setup.window import SetupWindow
        from desktop_app.ui.theme import Theme
        from tests.unit.ui.conftest import reading

        self.theme = Theme(application, "light")
        self.main = MainWindow(
            now_s=lambda: 100.0, microphone_reading=reading, speaker_reading=lambda: None
        )
        settings = Settings(
            agents=(
                AgentChoice(),
                AgentChoice(door="private", agent_id="", name="Ann"),
                AgentChoice(door="server", name="Shop", text_only=True),
            )
        )
        devices = (DeviceChoice("y", "Blue Yeti"),), (DeviceChoice("a", "AirPods Pro"),)
        self.main.show_settings(settings)
        self.main.show_devices(*devices, settings)
        self.settings = SettingsDialog(settings)
        self.settings.show_devices(*devices)
        self.settings.show_agents((FoundAgent("", "Ann"),), "")
        self.settings.show_settings(profiles.added(settings, "Ann"))
        for fate in Fate:
            self.settings.show_bindings({Deed.TALK: Binding(fate=fate, label="F8")})
        self.settings.show_bindings({Deed.SHOW: Binding(fate=Fate.UNSET)})
        self.keys = KeyList()
        bound = Binding(fate=Fate.WORKS, label="Ctrl+Alt+Space")
        self.keys.table.show_bindings(dict.fromkeys(Deed, bound))
        self.setup = SetupWindow(reading)
        self.setup.show_settings(settings)
        self.setup.agent.show_agents((FoundAgent("", "Ann"),))
        self.checkup = CheckupWindow()
        self.all = (self.main, self.settings, self.keys, self.setup, self.checkup)

    def show(self) -> None:
        """Open all of them."""
        for window in self.all:
            window.show()

    def menus(self) -> Iterator[QMenu]:
        """Make every menu."""
        main = self.main
        yield main.header.make_menu()
        yield main.header.picker.make_menu()
        yield main.microphone.device.make_menu()
        yield main.speaker.device.make_menu()
        yield from (main.transcript.make_menu(row) for row in range(2))

    def states(self) -> Iterator[None]:
        """Walk through what the windows can show, and stop at each."""
        from desktop_app.session.turn import Speaker
        from tests.unit.ui.states import BY_PHASE, OPEN, turn

        turns = (
            turn(1, speaker=Speaker.USER),
            replace(turn(2), interrupted=True, original="Hello there", heard_is_estimate=True),
            replace(turn(3, "find_invoice", Speaker.TOOL), detail=""),
            replace(turn(4, speaker=Speaker.USER), tentative=True),
        )
        for state in BY_PHASE.values():
            for change in (
                {},
                {"turns": turns, "agent_name": "Ann"},
                {"text_only": True},
                {"muted": True, "warm": True},
                {"gate_open": True, "latched": True},
                {"gate_open": True, "held_back": True},
                {"queued": True, "underruns": 2},
                {"agent_typing": True},
            ):
                self.main.show_state(replace(state, **change))
                yield
        self.main.show_state(replace(OPEN, turns=turns, recorded=frozenset({2})))
        yield
        for row in range(self.settings.list.count()):
            self.settings.list.setCurrentRow(row)
            yield
        yield from self._help()
        for row in range(3):
            self.settings.agents.list.setCurrentRow(row)
            yield

    def _help(self) -> Iterator[None]:
        from desktop_app.checkup import LABELS
        from desktop_app.looking import look_at_tray
        from desktop_app.session import acoustic_words
        from desktop_app.session.key_words import of_binding
        from desktop_app.session.keys import Binding, Fate
        from tests.unit.ui.states import OPEN

        setup, checkup = self.setup, self.checkup
        found = [of_binding(Binding(fate=fate, label="")) for fate in Fate]
        found.append(of_binding(None))
        found.append(look_at_tray(has_display=False, has_tray=lambda: False))
        found.append(acoustic_words.listened("Blue Yeti", flat=True))
        for label in LABELS.values():
            checkup.show_row("one", label, found[0], again=False)
        for one in found:
            checkup.show_row("one", LABELS["tray"], one, again=True)
        checkup.show_done()
        yield
        for page in setup.pages:
            setup.show_page(page.name)
            page.proved.emit(True)
            yield
        for heard in (True, False):
            setup.sound._on_answer(heard=heard)
            yield
        setup.key.show_key_kept("", "Ann")
        for fate in Fate:
            setup.talk_key.show_binding(Binding(fate=fate, label=""))
            yield
        setup.talk_key.show_binding(Binding(fate=Fate.WORKS, label=""))
        for lamps in (setup.talk_key.anywhere, setup.talk_key.space):
            lamps.show_pressed()
            lamps.show_released()
            yield
        setup.talk_key.show_key_pressed()
        for state in (OPEN, replace(OPEN, speaking=True)):
            setup.say_hello.show_state(state)
            yield


def walk(application: QApplication) -> tuple[int, list[str]]:
    """Count the texts that are shown, and give those that do not go through the catalogue."""
    wording.speak(bracketed)
    translator = OfQt(application)
    application.installTranslator(translator)
    windows = Windows(application)
    windows.show()
    seen: set[str] = set()
    found: dict[str, None] = {}

    def look(widget: QWidget) -> None:
        for text in texts(widget):
            seen.add(text)
            if rest(text):
                found[f"{type(widget).__name__}: {text}"] = None

    for _ in windows.states():
        for widget in application.allWidgets():
            look(widget)
    for menu in windows.menus():
        look(menu)
    found |= dict.fromkeys(f"turn: {text}" for text in _rows() if rest(text))
    return len(seen), list(found)


def _rows() -> Iterator[str]:
    """Give what is painted of turns, and said about them."""
    from desktop_app.session.turn import Speaker
    from desktop_app.ui import turn_text
    from tests.unit.ui.states import turn

    for speaker in Speaker:
        one = replace(turn(1, speaker=speaker), interrupted=True, heard_is_estimate=True)
        yield turn_text.heading(one, replaying=True)
        yield turn_text.spoken(one, replaying=True)
        yield turn_text.explained(one)
        yield turn_text.copied([one])
        yield turn_text.spoken(replace(one, tentative=True))
        yield turn_text.heading(replace(one, interrupted=False, typed=True))


def fits(application: QApplication, language: str, text_scale: float) -> list[str]:
    """Give what does not fit: the main window at its smallest, others where a screen is small."""
    languages.install(language)
    languages.dress(application, language)
    windows = Windows(application)
    from tests.unit.ui.fitting import misfits

    windows.theme.scale_text(text_scale)
    windows.show()
    windows.main.resize(windows.main.minimumSize())
    application.processEvents()  # the font is everywhere
    most = SMALL_SCREEN if text_scale == 1.0 else USUAL_SCREEN
    # The screen here is smaller than any of today; the list of keys has room in it all the same.
    windows.settings.resize(most)
    found: dict[str, None] = {}
    for _ in windows.states():
        for _ in range(3):  # sizes follow words, and windows follow sizes
            application.sendPostedEvents()
            application.processEvents()
        for window in windows.all:
            found |= dict.fromkeys(misfits(window))
        need = windows.main.minimumSize()
        if need.width() > USUAL_WIDTH * text_scale or need.height() > most.height():
            found[f"the window needs {need.width()} x {need.height()} pixels"] = None
    return [*found, *narrow(windows.keys.table)]


def narrow(table: QWidget) -> Iterator[str]:
    """Give the cells of the list of keys that are narrower than their words, or too wide."""
    for label in table.findChildren(QLabel):
        words = label.text().split()
        longest = max(map(label.fontMetrics().horizontalAdvance, words))
        most = table.width() * (0.45 if label.x() < table.width() / 4 else 0.65)
        if " " in label.text() and not longest <= label.width() <= most:
            yield f"{label.text()} has {label.width()} of {table.width()} pixels, needs {longest}"


def picture(application: QApplication, folder: Path) -> None:
    """Write the windows as they are for people who read from right to left."""
    wording.speak(hebrew, "he")
    application.installTranslator(OfQt(application))
    application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QLocale.setDefault(QLocale("he"))
    windows = Windows(application)
    from desktop_app.session.turn import Speaker
    from desktop_app.ui.render import render_window
    from tests.unit.ui.states import BY_PHASE, turn

    said = turn(1, "שלום, מה השעה?", Speaker.USER), turn(2, "השעה עשר בבוקר. English words.")
    for phase, state in BY_PHASE.items():
        windows.main.show_state(replace(state, turns=said, agent_name="Ann"))
        render_window(windows.main, folder / f"{phase.value}.png", scale=1.0)
    for row in range(windows.settings.list.count()):
        windows.settings.list.setCurrentRow(row)
        render_window(windows.settings, folder / f"settings-{row}.png", scale=1.0)
    render_window(windows.keys, folder / "keys.png", scale=1.0)
    for page in windows.setup.pages:
        windows.setup.show_page(page.name)
        render_window(windows.setup, folder / f"setup-{page.name}.png", scale=1.0)


if __name__ == "__main__":
    shown = QApplication([])
    match sys.argv[1]:
        case "walk":
            print(json.dumps(walk(shown), ensure_ascii=False, indent=1))
        case "fits":
            print(
                json.dumps(
                    fits(shown, sys.argv[2], float(sys.argv[3])), ensure_ascii=False, indent=1
                )
            )
        case _:
            picture(shown, Path(sys.argv[2]))
