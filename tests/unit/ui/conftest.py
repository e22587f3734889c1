"""What the tests of widgets share: a window with a clock of ours, and states to show it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.audio.meter import Reading, Verdict
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.theme import Theme

# The offscreen platform says so whenever a window's smallest size changes.
OFFSCREEN = "This plugin does not support"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "/unit/ui/" in item.path.as_posix():
            item.add_marker(pytest.mark.qt_log_ignore(OFFSCREEN, extend=True))


def reading(level_dbfs: float = -20.0, *, clipped: bool = False) -> Reading:
    """A reading with every band at a level."""
    return Reading(
        level_dbfs=level_dbfs,
        peak_dbfs=level_dbfs + 6,
        clipped=clipped,
        bands=np.full(24, level_dbfs - 14, np.float32),
        verdict=Verdict.GOOD,
    )


@dataclass
class World:
    """What a window is given, in the test's hands."""

    now_s: float = 100.0
    microphone: Reading | None = field(default_factory=reading)
    speaker: Reading | None = None


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    font = qapp.font()
    dressed = Theme(qapp, "light")
    yield dressed
    dressed.deleteLater()
    qapp.setStyleSheet("")
    qapp.setFont(font)


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, world: World) -> MainWindow:
    made = MainWindow(
        now_s=lambda: world.now_s,
        microphone_reading=lambda: world.microphone,
        speaker_reading=lambda: world.speaker,
    )
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def big_text(qapp: QApplication, theme: Theme) -> Callable[[], None]:
    return lambda: theme.scale_text(2.0)


def within(root: QWidget, kind: type[QWidget] = QWidget) -> list[QWidget]:
    """Every widget under a root that can be seen."""
    return [child for child in root.findChildren(kind) if child.isVisibleTo(root)]
