"""What can be read, in every look, and what can be told apart without colours."""

import itertools
import re
from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QFontInfo, QImage, QPalette
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.session.state import Line, Phase
from desktop_app.ui import stylesheet
from desktop_app.ui.header import StatusDot
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.mark import Mark, MarkView
from desktop_app.ui.meter_bars import MeterBars
from desktop_app.ui.theme import LIGHT, LOOKS, Colours, Theme, contrast
from tests.unit.ui.conftest import reading, within
from tests.unit.ui.states import BY_PHASE
from tests.unit.ui.windows import WINDOWS, dress

LARGE_POINTS, LARGE_BOLD_POINTS = 18.0, 14.0
"""Text of that size needs 3:1 alone (WCAG 2.2, 1.4.3)."""
RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
PARTS = ("::groove", "::handle", "::indicator", "::separator", "::add-page", "::drop-down")
"""What has no text on it."""


def rules() -> Iterator[tuple[str, dict[str, str]]]:
    """Give the style sheet's selectors, each with its declarations."""
    for selectors, body in RULE.findall(stylesheet._SHEET.template):
        lines = [line.partition(":") for line in body.split(";") if ":" in line]
        said = {name.strip(): value.strip() for name, _, value in lines}
        for selector in selectors.split(","):
            yield " ".join(selector.split()), said


def pairs_of_sheet() -> set[tuple[str, str]]:
    """Give each ink with the ground that the same rule puts under it, or under the plain one."""
    plain: dict[str, str] = {}
    found = set()
    for selector, said in rules():
        if ":disabled" in selector or any(part in selector for part in PARTS):
            continue
        ink, ground = (said.get(name, "").strip("$") for name in ("color", "background"))
        base = re.split(r":(?!:)", selector)[0]
        if ink:
            plain.setdefault(base, ink)
        if ground and ground != "transparent" and hasattr(LIGHT, ground):
            known = ink or plain.get(base) or plain.get(base.split("[")[0])
            if known:
                found.add((known, ground))
    return found


@pytest.mark.parametrize("colours", LOOKS, ids=lambda look: look.name)
def test_every_ink_of_the_style_sheet_can_be_read_on_its_ground(colours: Colours) -> None:
    pairs = pairs_of_sheet()
    assert {("text", "raised"), ("text", "hover"), ("on_accent", "accent")} <= pairs
    poor = {
        pair: round(contrast(*(getattr(colours, name) for name in pair)), 2)
        for pair in pairs
        if contrast(*(getattr(colours, name) for name in pair)) < 4.5
    }
    assert poor == {}


@pytest.mark.parametrize("colours", LOOKS, ids=lambda look: look.name)
def test_the_outline_of_what_is_worked_with_can_be_seen(colours: Colours) -> None:
    controls = ("QPushButton", "QToolButton", "QLineEdit", "QPlainTextEdit", "QComboBox")
    outlines = {
        (selector, part.strip("$;"))
        for selector, said in rules()
        if selector in controls
        for part in said.get("border", "").split()
        if part.startswith("$")
    }
    assert {selector for selector, _ in outlines} == set(controls)
    for selector, outline in outlines:
        for ground in ("window", "surface"):
            found = contrast(getattr(colours, outline), getattr(colours, ground))
            assert found >= 3.0, (selector, ground)


# --- as it is painted ---------------------------------------------------------------------------


def ground_of(widget: QWidget) -> str:
    """Give the colour that most of a widget has: what its words stand on."""
    root = widget.window()
    place = QRect(widget.mapTo(root, QPoint(0, 0)), widget.size())
    image = root.grab(place).toImage().convertToFormat(QImage.Format.Format_RGB32)
    counted = Counter(
        image.pixel(x, y)
        for y in range(2, image.height() - 2)
        for x in range(2, image.width() - 2, 2)
    )
    return f"#{counted.most_common(1)[0][0] & 0xFFFFFF:06x}"


def ink_of(widget: QWidget) -> str:
    """Give the colour of a widget's words."""
    roles = QPalette.ColorRole
    if isinstance(widget, QLabel):
        role = roles.WindowText
    else:
        role = roles.Text if isinstance(widget, QLineEdit) else roles.ButtonText
    return widget.palette().color(role).name()


def placeholders(root: QWidget) -> list[str]:
    """Give the hints in empty fields that do not stand out enough."""
    return [
        f"{ink} on {ground}"
        for child in within(root)
        if isinstance(child, QLineEdit | QPlainTextEdit) and child.placeholderText()
        if child.isEnabled() and not child.visibleRegion().isEmpty()
        for ink in [over(child.palette().color(QPalette.ColorRole.PlaceholderText), child)]
        for ground in [ground_of(child)]
        if contrast(ink, ground) < 4.5
    ]


def over(ink: QColor, widget: QWidget) -> str:
    """Mix a colour that lets the ground through with it."""
    ground, share = QColor(ground_of(widget)), ink.alphaF()
    pairs = (
        (ink.red(), ground.red()),
        (ink.green(), ground.green()),
        (ink.blue(), ground.blue()),
    )
    return QColor(*(round(over * share + under * (1 - share)) for over, under in pairs)).name()


def unreadable(root: QWidget) -> list[str]:
    """Give the labels, buttons and fields whose words do not stand out enough."""
    found = []
    for child in within(root):
        if not isinstance(child, QLabel | QAbstractButton | QLineEdit) or not child.isEnabled():
            continue  # what cannot be used is exempt
        if not child.text() or child.visibleRegion().isEmpty():
            continue
        ink, ground = ink_of(child), ground_of(child)
        bold, points = child.font().bold(), QFontInfo(child.font()).pointSizeF()
        large = points >= (LARGE_BOLD_POINTS if bold else LARGE_POINTS)
        if contrast(ink, ground) < (3.0 if large else 4.5):
            found.append(f"{child.text()!r}: {ink} on {ground}")
    return found


@pytest.mark.parametrize("colours", LOOKS, ids=lambda look: look.name)
@pytest.mark.parametrize("which", WINDOWS)
def test_every_word_can_be_read_where_it_stands(
    qtbot: QtBot, window: MainWindow, which: str, colours: Colours
) -> None:
    def track(made: QWidget) -> None:
        qtbot.addWidget(made)
        made.show()

    dress(colours)
    for name, shown in WINDOWS[which](window, track):
        assert unreadable(shown) == [], name
        assert placeholders(shown) == [], name


def test_words_that_cannot_be_read_are_noticed(qtbot: QtBot, theme: Theme) -> None:
    label = QLabel("Pale")
    qtbot.addWidget(label)
    label.setStyleSheet("color: #b0b0b0; background: #ffffff; padding: 20px;")
    label.show()
    outer = QWidget()
    qtbot.addWidget(outer)
    label.setParent(outer)
    outer.show()
    assert unreadable(outer) == ["'Pale': #b0b0b0 on #ffffff"]


@pytest.mark.parametrize("colours", LOOKS, ids=lambda look: look.name)
def test_bars_and_lamps_of_a_meter_stand_out(qtbot: QtBot, theme: Theme, colours: Colours) -> None:
    dress(colours)
    bars = MeterBars("Level")
    qtbot.addWidget(bars)
    bars.resize(160, 24)
    bars.show_reading(reading(-6.0, clipped=True))
    image = bars.grab().toImage()
    seen = {f"#{image.pixel(x, image.height() - 4) & 0xFFFFFF:06x}" for x in range(100)}
    assert colours.bar in seen
    assert contrast(colours.bar, colours.window) >= 3.0
    assert contrast(colours.danger, colours.window) >= 3.0
    assert contrast(colours.field_border, colours.window) >= 3.0  # of a meter that goes nowhere


# --- without colour -----------------------------------------------------------------------------


def in_grey(widget: QWidget) -> tuple[bool, ...]:
    """Give what is ink and what is ground in a picture without colours, pixel by pixel."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    ground = image.pixelColor(0, 0).lightness()
    return tuple(
        abs(image.pixelColor(x, y).lightness() - ground) > 24
        for y in range(image.height())
        for x in range(image.width())
    )


def alike(shapes: dict[str, tuple[bool, ...]], least: float) -> list[tuple[str, str]]:
    """Give the pairs of shapes that differ in less than a share of their pixels."""
    return [
        (one, other)
        for one, other in itertools.combinations(shapes, 2)
        if sum(a != b for a, b in zip(shapes[one], shapes[other], strict=True))
        < least * len(shapes[one])
    ]


@pytest.mark.parametrize("colours", LOOKS, ids=lambda look: look.name)
def test_every_phase_is_told_by_the_shape_of_the_ring_alone(
    window: MainWindow, colours: Colours
) -> None:
    dress(colours)
    shapes = {}
    for phase, state in BY_PHASE.items():
        window.show_state(state)
        shapes[phase.value] = in_grey(window.panel.ring)
    assert len(shapes) == len(Phase)
    assert alike(shapes, 0.02) == []


@pytest.mark.parametrize("colours", LOOKS, ids=lambda look: look.name)
def test_marks_and_dots_are_told_by_their_shapes_alone(
    qtbot: QtBot, theme: Theme, colours: Colours
) -> None:
    dress(colours)
    marks = {}
    for mark in Mark:
        view = MarkView(mark)
        qtbot.addWidget(view)
        view.resize(24, 24)
        marks[mark.value] = in_grey(view)
    assert alike(marks, 0.05) == []
    dots = {}
    for line in (Line.IDLE, Line.CONNECTING, Line.OPEN):
        dot = StatusDot()
        qtbot.addWidget(dot)
        dot.resize(16, 16)
        dot.show_line(line)
        dots[line.value] = in_grey(dot)
    assert alike(dots, 0.05) == []


@pytest.mark.parametrize("colours", LOOKS, ids=lambda look: look.name)
def test_a_sound_that_was_cut_off_is_told_by_the_shape_of_the_lamp(
    qtbot: QtBot, theme: Theme, colours: Colours
) -> None:
    dress(colours)
    bars = MeterBars("Level")
    qtbot.addWidget(bars)
    bars.resize(160, 24)
    shapes = {}
    for clipped in (False, True):
        bars.show_reading(reading(-60.0, clipped=clipped))
        shapes[str(clipped)] = in_grey(bars)
    assert alike(shapes, 0.005) == []
