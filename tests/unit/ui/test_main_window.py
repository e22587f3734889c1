from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop_app.errors import Action
from desktop_app.session.state import DeviceView, Line, Phase, SessionState
from desktop_app.session.turn import Speaker, Turn
from desktop_app.settings import AgentChoice, Settings
from desktop_app.ui.choices import DeviceChoice
from desktop_app.ui.main_window import MainWindow
from tests.unit.ui.conftest import World, reading, within
from tests.unit.ui.states import APPROVAL, BY_PHASE, NOTICE, OPEN, turn

SETTINGS = Settings(agents=(AgentChoice(), AgentChoice(door="public", agent_id="a", name="Ann")))
INTENTS = (
    "talk_pressed",
    "talk_released",
    "mute_clicked",
    "stop_clicked",
    "end_clicked",
    "call_clicked",
    "message_sent",
    "talk_locked",
    "escape_pressed",
    "pause_clicked",
    "typing_noticed",
    "agent_chosen",
    "microphone_chosen",
    "speaker_chosen",
    "volume_changed",
    "notice_action_clicked",
    "notice_dismissed",
    "replay_clicked",
    "approval_answered",
    "settings_opened",
)


class Heard:
    """Every intent of a window, in order."""

    def __init__(self, window: MainWindow) -> None:
        self.intents: list[tuple[object, ...]] = []
        for name in INTENTS:
            getattr(window, name).connect(
                lambda *args, name=name: self.intents.append((name, *args))
            )

    def take(self) -> list[tuple[object, ...]]:
        taken, self.intents = self.intents, []
        return taken


@pytest.fixture
def heard(window: MainWindow) -> Heard:
    return Heard(window)


def key(kind: QEvent.Type, which: Qt.Key, *, repeat: bool = False) -> QKeyEvent:
    return QKeyEvent(kind, which, Qt.KeyboardModifier.NoModifier, "", repeat)


def send(window: MainWindow, event: QKeyEvent) -> None:
    QApplication.sendEvent(window.focusWidget(), event)


def press(window: MainWindow, which: Qt.Key = Qt.Key.Key_Space, *, repeat: bool = False) -> None:
    send(window, key(QEvent.Type.KeyPress, which, repeat=repeat))


def release(window: MainWindow, which: Qt.Key = Qt.Key.Key_Space, *, repeat: bool = False) -> None:
    send(window, key(QEvent.Type.KeyRelease, which, repeat=repeat))


# --- showing ------------------------------------------------------------------------------------


@pytest.mark.parametrize("phase", Phase)
def test_every_phase_has_its_words_and_can_be_drawn(
    window: MainWindow, heard: Heard, phase: Phase
) -> None:
    state = BY_PHASE[phase]
    assert state.phase is phase
    window.show_settings(SETTINGS)
    window.show_state(state)
    assert window.panel.word.text()
    assert not window.grab().isNull()
    assert heard.take() == []


def test_every_phase_has_a_shape_of_its_own(window: MainWindow) -> None:
    shapes = {}
    for phase, state in BY_PHASE.items():
        window.show_state(state)
        grey = (
            window.panel.ring.grab()
            .toImage()
            .convertToFormat(window.grab().toImage().Format.Format_Grayscale8)
        )
        # Without colour: what is ink and what is ground.
        ground = grey.pixelColor(0, 0).lightness()
        shapes[phase] = tuple(
            abs(grey.pixelColor(x, y).lightness() - ground) > 24
            for x in range(0, grey.width(), 2)
            for y in range(0, grey.height(), 2)
        )
    assert len(set(shapes.values())) == len(Phase)


def test_showing_a_state_raises_no_intent(window: MainWindow, heard: Heard) -> None:
    window.show_settings(replace_settings(agent=1))
    window.show_devices((DeviceChoice("a", "A"),), (DeviceChoice("b", "B"),), SETTINGS)
    for state in (*BY_PHASE.values(), replace(OPEN, volume=0.3), replace(OPEN, volume=1.0)):
        window.show_state(state)
    assert heard.take() == []


def replace_settings(**changes: int) -> Settings:
    from msgspec.structs import replace as changed

    return changed(SETTINGS, **changes)


def test_the_connection_and_its_round_trip_are_in_sight(window: MainWindow) -> None:
    window.show_state(OPEN)
    assert window.header.status.text() == "Connected · 84 ms"
    window.show_state(SessionState())
    assert window.header.status.text() == "Not connected"


def test_device_names_stand_on_the_meters(window: MainWindow) -> None:
    window.resize(900, 720)
    window.show_state(OPEN)
    assert window.microphone.device.text() == "Blue Yeti"
    assert window.speaker.device.text() == "AirPods Pro"


def test_a_long_device_name_has_what_the_bars_can_spare(window: MainWindow, qtbot: QtBot) -> None:
    rows = (window.microphone, window.speaker)
    long = replace(OPEN, microphone=DeviceView(name="Virtual Microphone"))
    window.show_state(long)
    qtbot.waitUntil(lambda: rows[0].device.text() == "Virtual Microphone")
    assert rows[0].bars.x() == rows[1].bars.x(), "both meters begin at the same place"
    longer = "Monitor of Built-in Audio Analogue Stereo in the Front Room"
    window.show_state(replace(OPEN, microphone=DeviceView(name=longer)))
    qtbot.waitUntil(lambda: rows[0].device.text().startswith("Monitor of"))
    assert rows[0].device.text() != longer
    assert longer in rows[0].device.toolTip()
    for row in rows:
        assert row.bars.width() >= row.bars.minimumSizeHint().width()
        assert row.level.geometry().right() <= row.width()
    assert rows[0].bars.x() == rows[1].bars.x()


def test_the_pulse_beats_only_in_a_call_and_in_sight(window: MainWindow) -> None:
    beats = [window.moving.pulse.beats]
    for state, visible in ((OPEN, True), (OPEN, False), (OPEN, True), (SessionState(), True)):
        window.setVisible(visible)
        window.show_state(state)
        beats.append(window.moving.pulse.beats)
    assert beats == [False, True, False, True, False]


def test_meters_show_what_is_read(window: MainWindow, world: World, qtbot: QtBot) -> None:
    window.show_state(OPEN)
    qtbot.waitUntil(lambda: window.microphone.level.text() == "−20 dB")
    assert window.microphone.verdict is not None
    assert window.microphone.verdict.text() == "good"
    world.microphone = reading(-3.0, clipped=True)
    qtbot.waitUntil(lambda: window.microphone.level.text() == "−3 dB")
    world.microphone = None
    qtbot.waitUntil(lambda: window.microphone.level.text() == "−∞ dB")


def test_the_countdown_goes_on_without_a_new_state(
    window: MainWindow, world: World, qtbot: QtBot
) -> None:
    window.show_state(BY_PHASE[Phase.TOOL_ASKS])
    assert window.approval_card.countdown.text() == "Answers No in 30 s"
    world.now_s += 10
    qtbot.waitUntil(lambda: window.approval_card.countdown.text() == "Answers No in 20 s")


# --- talking ------------------------------------------------------------------------------------


PAIR = [("talk_pressed",), ("talk_released",)]


def wait_for(heard: Heard, *intents: tuple[str, ...], qtbot: QtBot) -> None:
    """A release counts a moment later, when no repetition has followed."""
    qtbot.waitUntil(lambda: heard.intents == list(intents))
    heard.take()


def test_space_talks_while_it_is_held(window: MainWindow, heard: Heard, qtbot: QtBot) -> None:
    window.show_state(OPEN)
    press(window)
    press(window, repeat=True)
    release(window, repeat=True)
    assert heard.take() == [("talk_pressed",)]
    release(window)
    wait_for(heard, ("talk_released",), qtbot=qtbot)


@pytest.mark.parametrize("which", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_a_repetition_that_looks_like_another_press_is_none(
    window: MainWindow, heard: Heard, qtbot: QtBot, which: Qt.Key
) -> None:
    window.show_state(OPEN)
    window.controls.talk.setFocus()
    press(window, which)
    for _ in range(5):
        release(window, which)
        press(window, which)
    assert heard.intents == PAIR[:1]
    release(window, which)
    wait_for(heard, *PAIR, qtbot=qtbot)


def test_space_talks_from_the_transcript(window: MainWindow, heard: Heard, qtbot: QtBot) -> None:
    window.show_state(replace(OPEN, turns=(turn(1),)))
    window.transcript.setFocus()
    press(window)
    release(window)
    wait_for(heard, *PAIR, qtbot=qtbot)


def test_space_in_the_text_box_is_a_space(window: MainWindow, heard: Heard, qtbot: QtBot) -> None:
    window.show_state(OPEN)
    window.composer.box.setFocus()
    QTest.keyClicks(window.composer.box, "a m")
    assert window.composer.box.toPlainText() == "a m"
    assert set(heard.take()) == {("typing_noticed",)}


def test_a_held_space_is_released_when_the_window_loses_the_keyboard(
    window: MainWindow, heard: Heard
) -> None:
    window.show_state(OPEN)
    press(window)
    QApplication.sendEvent(window, QEvent(QEvent.Type.WindowDeactivate))
    assert heard.take() == [("talk_pressed",), ("talk_released",)]
    release(window)
    assert heard.take() == []


def test_a_held_space_is_released_when_the_focus_has_moved(
    window: MainWindow, heard: Heard, qtbot: QtBot
) -> None:
    window.show_state(OPEN)
    window.transcript.setFocus()
    press(window)
    window.composer.box.setFocus()
    release(window)
    wait_for(heard, *PAIR, qtbot=qtbot)
    assert window.composer.box.toPlainText() == ""


@pytest.mark.parametrize("between", [(), (Line.ENDING,)])
def test_a_key_held_beyond_the_end_of_a_call_starts_no_other(
    window: MainWindow, heard: Heard, qtbot: QtBot, between: tuple[Line, ...]
) -> None:
    window.show_state(OPEN)
    press(window)
    for line in between:
        window.show_state(replace(OPEN, line=line))
    window.show_state(SessionState())
    release(window)
    press(window)
    release(window)
    wait_for(heard, *PAIR, qtbot=qtbot)


def test_the_talk_button_is_held_by_mouse_and_enter(
    window: MainWindow, heard: Heard, qtbot: QtBot
) -> None:
    window.show_state(OPEN)
    talk = window.controls.talk
    QTest.mousePress(talk, Qt.MouseButton.LeftButton)
    assert heard.intents == PAIR[:1]
    QTest.mouseRelease(talk, Qt.MouseButton.LeftButton, pos=talk.rect().bottomRight() * 3)
    assert heard.take() == PAIR
    talk.setFocus()
    QTest.keyClick(talk, Qt.Key.Key_Return)
    wait_for(heard, *PAIR, qtbot=qtbot)
    talk.click()  # as a screen reader does
    assert heard.take() == PAIR


def test_space_while_the_mouse_holds_the_button_locks(
    window: MainWindow, heard: Heard, qtbot: QtBot
) -> None:
    window.show_state(OPEN)
    talk = window.controls.talk
    QTest.mousePress(talk, Qt.MouseButton.LeftButton)
    press(window)
    assert heard.take() == [*PAIR[:1], ("talk_locked",)]
    release(window)
    wait_for(heard, *PAIR[1:], qtbot=qtbot)
    QTest.mouseRelease(talk, Qt.MouseButton.LeftButton)
    assert heard.take() == []


def test_enter_that_repeats_locks_nothing(window: MainWindow, heard: Heard, qtbot: QtBot) -> None:
    window.show_state(OPEN)
    talk = window.controls.talk
    talk.setFocus()
    press(window, Qt.Key.Key_Return)
    for _ in range(3):  # as under X11: each repetition is a release and a press
        release(window, Qt.Key.Key_Return)
        press(window, Qt.Key.Key_Return)
    release(window, Qt.Key.Key_Return)
    wait_for(heard, *PAIR, qtbot=qtbot)


def test_the_ring_shakes_for_a_moment_when_somebody_talks_while_muted(
    window: MainWindow, world: World
) -> None:
    ring = window.panel.ring
    muted = replace(OPEN, muted=True, reminded_s=world.now_s)
    window.show_state(muted)
    assert window.panel.word.text() == "You are muted"
    still = ring.grab().toImage()
    ring.show_moment(world.now_s + 0.1, None, None, still=True)
    assert ring.grab().toImage() == still
    seen = []
    for later_s in (0.1, 0.2, 1.0):
        ring.show_moment(world.now_s + later_s, None, None)
        seen.append(ring.grab().toImage())
    assert seen[0] != still
    assert seen[1] not in (still, seen[0])
    assert seen[2] == still


@pytest.mark.parametrize(
    ("state", "word", "key"),
    [
        (replace(OPEN, muted=True), "Muted", "M to unmute"),
        (SessionState(muted=True), "Muted", "M to unmute"),
        (replace(OPEN, gate_open=True, latched=True, silenced=True), "Muted", "let go to talk"),
    ],
)
def test_the_talk_button_says_when_nobody_would_hear(
    window: MainWindow, state: SessionState, word: str, key: str
) -> None:
    window.show_state(state)
    talk = window.controls.talk
    assert (talk.word, talk.accessibleDescription()) == (word, f"Key: {key}")
    assert window.controls.mute.isEnabled()


def test_space_starts_a_call_and_never_ends_one(
    window: MainWindow, heard: Heard, qtbot: QtBot
) -> None:
    controls = window.controls
    assert window.focusWidget() is controls.talk
    press(window)
    assert heard.take() == [("talk_pressed",)]  # which starts a call, and talks
    release(window)
    wait_for(heard, ("talk_released",), qtbot=qtbot)
    controls.call.setFocus()
    QTest.keyClick(controls.call, Qt.Key.Key_Space)
    assert heard.take() == [("call_clicked",)]
    window.show_state(OPEN)
    assert window.focusWidget() is controls.talk
    window.show_state(SessionState())
    assert window.focusWidget() is controls.talk


def test_after_a_call_the_keyboard_is_where_it_was_though_nothing_could_be_pressed_meanwhile(
    window: MainWindow,
) -> None:
    window.show_state(OPEN)
    window.controls.talk.setFocus()
    window.show_state(replace(OPEN, line=Line.ENDING))
    window.show_state(SessionState())
    assert window.focusWidget() is window.controls.talk
    window.show_state(OPEN)
    window.composer.box.setFocus()
    window.show_state(replace(OPEN, line=Line.ENDING))
    window.show_state(SessionState())
    assert window.focusWidget() is window.composer.box


# --- keys and buttons ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("state", "which", "modifier", "intents"),
    [
        (OPEN, Qt.Key.Key_M, None, [("mute_clicked",)]),
        (OPEN, Qt.Key.Key_Escape, None, [("escape_pressed",)]),
        (OPEN, Qt.Key.Key_P, "ctrl", [("pause_clicked",)]),
        (OPEN, Qt.Key.Key_D, "ctrl", [("end_clicked",)]),
        (OPEN, Qt.Key.Key_N, "ctrl", []),
        (SessionState(), Qt.Key.Key_N, "ctrl", [("call_clicked",)]),
        (SessionState(), Qt.Key.Key_D, "ctrl", []),
        (SessionState(), Qt.Key.Key_Comma, "ctrl", [("settings_opened", "")]),
        (SessionState(), Qt.Key.Key_M, None, [("mute_clicked",)]),
        (replace(OPEN, text_only=True), Qt.Key.Key_M, None, []),
    ],
)
def test_keys_do_what_the_list_says(
    window: MainWindow,
    heard: Heard,
    qtbot: QtBot,
    state: SessionState,
    which: Qt.Key,
    modifier: str | None,
    intents: list[tuple[str, ...]],
) -> None:
    window.show_state(state)
    modifiers = Qt.KeyboardModifier
    QTest.keyClick(window, which, modifiers.ControlModifier if modifier else modifiers.NoModifier)
    assert heard.take() == intents


def test_letters_typed_into_the_text_box_are_no_keys(
    window: MainWindow, heard: Heard, qtbot: QtBot
) -> None:
    window.show_state(OPEN)
    window.composer.box.setFocus()
    QTest.keyClicks(window.composer.box, "Mm?")
    assert window.composer.box.toPlainText() == "Mm?"
    assert ("mute_clicked",) not in heard.take()


def test_f6_visits_every_region_and_comes_back(window: MainWindow, qtbot: QtBot) -> None:
    window.show_state(replace(OPEN, notice=NOTICE, approvals=(APPROVAL,)))
    begin = window.focusWidget()
    seen = [begin]
    while len(seen) < 20:
        QTest.keyClick(window, Qt.Key.Key_F6)
        if window.focusWidget() is begin:
            break
        seen.append(window.focusWidget())
    assert {
        window.transcript,
        window.composer.box,
        window.controls.talk,
        window.approval_card.deny,
        window.message_bar.action_button,
    } <= set(seen)
    QTest.keyClick(window, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert window.focusWidget() is seen[-1]


def test_f1_asks_for_the_check_up(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.checkup_opened):
        QTest.keyClick(window, Qt.Key.Key_F1)


def test_a_question_mark_lists_the_keys(window: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClicks(window, "?")
    (listed,) = window.findChildren(QWidget, "page")
    assert "Space" in {label.text() for label in listed.findChildren(QLabel)}


def test_a_message_may_be_what_starts_a_call(window: MainWindow, heard: Heard) -> None:
    window.composer.box.setFocus()
    QTest.keyClicks(window.composer.box, "Hi")
    heard.take()
    QTest.keyClick(window.composer.box, Qt.Key.Key_Return)
    assert heard.take() == [("message_sent", "Hi")]


def test_last_words_after_the_line_has_closed_can_be_stopped(
    window: MainWindow, heard: Heard
) -> None:
    window.show_state(replace(OPEN, line=Line.ENDING, speaking=True))
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert heard.take() == [("escape_pressed",)]


def test_a_message_is_sent_and_the_draft_is_not(
    window: MainWindow, heard: Heard, qtbot: QtBot
) -> None:
    box = window.composer.box
    window.show_state(replace(OPEN, line=Line.ENDING))
    box.setFocus()
    QTest.keyClicks(box, "Hi")
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert box.toPlainText() == "Hi"  # nobody is there to hear it any more
    window.show_state(OPEN)
    heard.take()
    QTest.keyClick(box, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(box, "you")
    assert set(heard.take()) == {("typing_noticed",)}
    QTest.keyClick(box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert heard.take() == [("message_sent", "Hi\nyou")]
    assert box.toPlainText() == ""
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert heard.take() == []


def test_the_text_box_grows_to_four_lines(window: MainWindow) -> None:
    box = window.composer.box
    heights = []
    for lines in range(1, 8):
        box.setPlainText("\n".join("a" * lines))
        heights.append(box.height())
    assert heights[0] < heights[1] < heights[2] < heights[3]
    assert heights[3:] == heights[3:4] * 4


def test_a_notice_offers_one_thing_and_can_be_closed(
    window: MainWindow, heard: Heard, qtbot: QtBot
) -> None:
    bar = window.message_bar
    assert not bar.isVisible()
    window.show_state(replace(OPEN, notice=NOTICE))
    assert bar.isVisible()
    assert not bar.details.isVisible()
    QTest.mouseClick(bar.details_button, Qt.MouseButton.LeftButton)
    assert bar.details.toPlainText() == NOTICE.details
    assert bar.details.isVisible()
    QTest.mouseClick(bar.action_button, Qt.MouseButton.LeftButton)
    QTest.mouseClick(bar.close_button, Qt.MouseButton.LeftButton)
    assert heard.take() == [("notice_action_clicked", Action.TRY_AGAIN), ("notice_dismissed",)]
    window.show_state(OPEN)
    assert not bar.isVisible()


def test_a_question_takes_the_focus_and_no_is_the_default(
    window: MainWindow, heard: Heard, qtbot: QtBot
) -> None:
    window.show_state(OPEN)
    window.show_state(replace(OPEN, approvals=(APPROVAL,)))
    card = window.approval_card
    assert window.focusWidget() is card.deny
    QTest.keyClick(card.deny, Qt.Key.Key_Space)
    QTest.mouseClick(card.allow, Qt.MouseButton.LeftButton)
    assert heard.take() == [
        ("approval_answered", "call_1", False),
        ("approval_answered", "call_1", True),
    ]


def test_a_question_leaves_the_keyboard_with_who_is_writing(
    window: MainWindow, heard: Heard
) -> None:
    box = window.composer.box
    window.show_state(OPEN)
    box.setFocus()
    QTest.keyClicks(box, "we")
    window.show_state(replace(OPEN, approvals=(APPROVAL,)))
    heard.take()
    assert window.focusWidget() is box
    QTest.keyClicks(box, " may")
    assert box.toPlainText() == "we may"
    assert set(heard.take()) == {("typing_noticed",)}


def test_enter_answers_a_question_and_the_keyboard_goes_back(
    window: MainWindow, heard: Heard
) -> None:
    window.show_state(OPEN)
    window.transcript.setFocus()
    window.show_state(replace(OPEN, approvals=(APPROVAL,)))
    card = window.approval_card
    assert window.focusWidget() is card.deny
    card.allow.setFocus()
    heard.take()
    QTest.keyClick(card.allow, Qt.Key.Key_Return)
    assert heard.take() == [("approval_answered", "call_1", True)]
    window.show_state(OPEN)
    assert window.focusWidget() is window.transcript


def test_a_muted_or_missing_microphone_is_not_called_talking(window: MainWindow) -> None:
    talking = replace(OPEN, gate_open=True, latched=True)
    window.show_state(replace(talking, muted=True))
    assert "Talking" not in window.controls.talk.accessibleName()
    window.show_state(replace(talking, microphone=DeviceView(trouble="No microphone found")))
    assert "Talking" not in window.controls.talk.accessibleName()
    window.show_state(SessionState(muted=True))
    assert window.controls.mute.isEnabled()


def test_a_question_does_not_interrupt_who_is_talking(
    window: MainWindow, heard: Heard, qtbot: QtBot
) -> None:
    window.show_state(OPEN)
    press(window)
    window.show_state(replace(OPEN, approvals=(APPROVAL,)))
    assert heard.take() == [("talk_pressed",)]
    release(window)
    wait_for(heard, ("talk_released",), qtbot=qtbot)


def test_menus_offer_agents_and_devices(window: MainWindow, heard: Heard) -> None:
    window.show_settings(SETTINGS)
    window.show_devices((DeviceChoice("yeti", "Blue Yeti"),), (), SETTINGS)
    agents = window.header.picker.make_menu()
    assert [action.text() for action in agents.actions()[:2]] == ["Built-in agent", "Ann"]
    agents.actions()[1].trigger()
    agents.actions()[-1].trigger()
    devices = window.microphone.device.make_menu()
    devices.actions()[1].trigger()
    devices.actions()[0].trigger()
    assert heard.take() == [
        ("agent_chosen", 1),
        ("settings_opened", "agents"),
        ("microphone_chosen", "yeti"),
        ("microphone_chosen", ""),
    ]


def test_the_slider_tells_the_volume(window: MainWindow, heard: Heard, qtbot: QtBot) -> None:
    window.show_state(OPEN)
    assert window.speaker.slider is not None
    QTest.keyClick(window.speaker.slider, Qt.Key.Key_Left)
    assert heard.take() == [("volume_changed", 0.99)]


def test_closing_the_window_is_told(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.closed):
        window.close()


def test_the_window_remembers_its_place(window: MainWindow) -> None:
    window.resize(500, 600)
    place = window.place()
    window.resize(460, 720)
    window.restore_place(place)
    assert (window.width(), window.height()) == (500, 600)
    window.restore_place("")


# --- for everybody ------------------------------------------------------------------------------

CONTROLS = (
    QAbstractButton,
    QAbstractSlider,
    QAbstractItemView,
    QLineEdit,
    QPlainTextEdit,
)


def nameless(root: QWidget) -> list[QWidget]:
    return [
        child
        for child in root.findChildren(QWidget)
        if isinstance(child, CONTROLS)
        and not isinstance(child, QScrollBar)
        and not child.objectName().startswith("qt_")
        and child.isVisibleTo(root)
        and not (child.accessibleName() or getattr(child, "text", str)())
    ]


def test_every_control_has_a_name(window: MainWindow) -> None:
    window.show_settings(SETTINGS)
    window.show_state(replace(OPEN, notice=NOTICE, approvals=(APPROVAL,)))
    assert nameless(window) == []


def clipped(root: QWidget) -> list[str]:
    """Name the labels and buttons whose words do not fit into them.

    Names of devices and agents belong to the user and may be of any length: they are shortened,
    and whole in the tool tip.
    """
    faults = []
    for child in within(root):
        metrics = child.fontMetrics()
        if isinstance(child, QLabel) and child.text():
            room = child.contentsRect()
            if child.wordWrap():
                fits = child.heightForWidth(child.width()) <= child.height()
            else:
                fits = metrics.horizontalAdvance(child.text()) <= room.width()
                fits = fits and metrics.height() <= room.height() + 1
            if not fits:
                faults.append(f"{child.text()!r} in {child.size()}")
        elif (
            isinstance(child, QAbstractButton)
            and not isinstance(child, QToolButton)
            and (
                child.width() < child.minimumSizeHint().width()
                or child.height() < child.minimumSizeHint().height()
            )
        ):
            faults.append(f"{child.text() or child.accessibleName()!r} in {child.size()}")
        elif child.parentWidget() is root and not root.rect().contains(child.geometry()):
            faults.append(f"{child} hangs out of the window")
    return faults


@pytest.mark.parametrize("size", [(460, 720), (360, 480)])
@pytest.mark.parametrize("phase", Phase)
def test_no_word_is_cut_at_twice_the_text_size(
    window: MainWindow,
    qtbot: QtBot,
    big_text: Callable[[], None],
    phase: Phase,
    size: tuple[int, int],
) -> None:
    window.show_settings(SETTINGS)
    window.resize(*size)
    big_text()
    window.show_state(replace(BY_PHASE[phase], turns=(turn(1),)))
    qtbot.waitUntil(lambda: not clipped(window))


@pytest.mark.parametrize("phase", Phase)
def test_no_word_is_cut_in_the_smallest_window(
    window: MainWindow, qtbot: QtBot, phase: Phase
) -> None:
    window.resize(360, 480)
    window.show_state(BY_PHASE[phase])
    qtbot.waitUntil(lambda: not clipped(window))


@pytest.mark.parametrize(
    "state",
    [
        SessionState(muted=True),
        replace(OPEN, muted=True, reminded_s=0.0),
        replace(OPEN, gate_open=True, latched=True, silenced=True),
    ],
    ids=["muted between calls", "talking while muted", "muted by the talk key"],
)
@pytest.mark.parametrize("big", [False, True])
def test_no_word_of_a_mute_is_cut(
    window: MainWindow,
    qtbot: QtBot,
    big_text: Callable[[], None],
    state: SessionState,
    big: bool,
) -> None:
    window.resize(360, 480)
    if big:
        big_text()
    window.show_state(state)
    qtbot.waitUntil(lambda: not clipped(window))


def test_the_smallest_window_is_small(window: MainWindow) -> None:
    window.show_state(OPEN)
    window.resize(1, 1)
    assert window.minimumWidth() <= 360
    assert window.minimumHeight() <= 500


def test_reduced_motion_beats_slowly_and_keeps_the_ring_still(
    window: MainWindow, world: World
) -> None:
    window.set_reduced_motion(True)
    window.show_state(BY_PHASE[Phase.THINKING])
    before = window.panel.ring.grab().toImage()
    world.now_s += 0.5
    window.moving.pulse.beat.emit()
    assert window.panel.ring.grab().toImage() == before
    window.set_reduced_motion(False)
    world.now_s += 0.5
    window.moving.pulse.beat.emit()
    window.moving.pulse.beat.emit()
    assert window.panel.ring.grab().toImage() != before


def test_lines_are_known(window: MainWindow) -> None:
    for line in Line:
        window.show_state(SessionState(line=line))
        assert window.header.status.text()


def test_an_open_microphone_between_calls_is_told_on_its_meter(window: MainWindow) -> None:
    bars = window.microphone.bars
    window.show_state(SessionState(warm=True))
    assert bars.toolTip() == bars.accessibleDescription()
    assert bars.toolTip() == "The microphone stays open between calls"
    assert "Microphone stays open" in window.panel.hint.text()
    window.show_state(SessionState())
    assert bars.toolTip() == bars.accessibleDescription() == ""


@pytest.mark.parametrize("how", ["writes", "calls"])
def test_whoever_writes_or_calls_sees_the_newest_turn_again(window: MainWindow, how: str) -> None:
    turns = tuple(
        Turn(key=at, speaker=Speaker.AGENT, text=f"Answer {at}", at_s=0.0) for at in range(60)
    )
    window.show_state(replace(OPEN if how == "writes" else SessionState(), turns=turns))
    QApplication.processEvents()
    window.transcript.verticalScrollBar().setValue(0)
    assert not window.transcript.is_at_end
    if how == "writes":
        window.composer.box.setFocus()
        QTest.keyClicks(window.composer.box, "And now?")
        QTest.keyClick(window.composer.box, Qt.Key.Key_Return)
    else:
        window.show_state(replace(OPEN, turns=turns))
    QApplication.processEvents()
    assert window.transcript.is_at_end


def test_speech_is_stopped_by_button_while_there_is_some_and_by_escape_at_any_time(
    window: MainWindow, qtbot: QtBot
) -> None:
    for state, sounds in (
        (SessionState(), False),
        (OPEN, False),
        (replace(OPEN, speaking=True), True),
        (replace(OPEN, replaying=1), True),
        (SessionState(replaying=1), True),
    ):
        window.show_state(state)
        assert window.controls.stop.isEnabled() is sounds
        with qtbot.waitSignal(window.escape_pressed, timeout=2000):
            QTest.keyClick(window, Qt.Key.Key_Escape)


def test_who_has_stopped_the_speech_does_not_end_the_call_with_the_next_space(
    window: MainWindow,
) -> None:
    window.show_state(replace(OPEN, speaking=True))
    window.controls.stop.setFocus()
    window.show_state(OPEN)
    assert window.focusWidget() is window.controls.talk
