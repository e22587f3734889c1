"""The mini window: what it shows, what it raises, and that it stays out of the way."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import msgspec
import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QEnterEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.session.state import Phase, SessionState
from desktop_app.settings import Settings
from desktop_app.ui.mini_forms import CARD, PILL, Card, Pill
from desktop_app.ui.mini_place import place_of
from desktop_app.ui.mini_window import IDLE_MS, MiniWindow
from desktop_app.ui.theme import Theme
from tests.unit.ui.conftest import World, reading, within
from tests.unit.ui.states import BY_PHASE, OPEN, turn

SHOWN = Settings(mini_window=True)
CALL = replace(OPEN, started_at_s=1000.0, agent_name="Support agent")
INTENTS = ("talk_pressed", "talk_released", "mute_clicked", "stop_clicked", "closed")


def make(world: World, *, free: bool = True) -> MiniWindow:
    return MiniWindow(
        now_s=lambda: world.now_s,
        wall_s=lambda: 1067.5,
        microphone_reading=lambda: world.microphone,
        speaker_reading=lambda: world.speaker,
        free=free,
    )


@pytest.fixture
def mini(qtbot: QtBot, theme: Theme, world: World) -> Iterator[MiniWindow]:
    made = make(world)
    qtbot.addWidget(made)
    made.changed.connect(made.show_settings)
    made.show_settings(SHOWN)
    yield made
    made.close_down()


def card(mini: MiniWindow, points: int = 18) -> Card:
    settings = msgspec.structs.replace(SHOWN, mini_form="card", caption_points=points)
    mini.show_settings(settings)
    assert isinstance(mini.form, Card)
    return mini.form


def heard(mini: MiniWindow) -> list[str]:
    said: list[str] = []
    for name in INTENTS:
        getattr(mini, name).connect(lambda name=name: said.append(name))
    return said


def rows(mini: MiniWindow) -> tuple[str, ...]:
    assert isinstance(mini.form, Card)
    return mini.form.captions.rows


def beats(mini: MiniWindow) -> bool:
    return mini._pulse.beats


# --- how it stands ------------------------------------------------------------------------------


def test_it_is_above_other_windows_and_never_takes_the_keyboard(mini: MiniWindow) -> None:
    kinds = Qt.WindowType
    for flag in (kinds.WindowStaysOnTopHint, kinds.WindowDoesNotAcceptFocus, kinds.Tool):
        assert mini.windowFlags() & flag == flag
    assert mini.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    assert mini.isVisible()


def test_where_windows_may_not_place_themselves_it_is_an_ordinary_one(
    qtbot: QtBot, theme: Theme, world: World
) -> None:
    plain = make(world, free=False)
    qtbot.addWidget(plain)
    plain.show_settings(msgspec.structs.replace(SHOWN, mini_opacity=0.5))
    assert plain.windowType() is Qt.WindowType.Window
    assert not plain.windowFlags() & Qt.WindowType.FramelessWindowHint
    assert plain.windowOpacity() == 1.0
    titles = [entry.text() for entry in plain.make_menu().actions()]
    assert "Size of captions" in titles
    assert "Opacity" not in titles
    closed = heard(plain)
    plain.close()
    assert closed == ["closed"]
    plain.close_down()


def test_pill_and_card_have_their_sizes(mini: MiniWindow) -> None:
    assert (mini.width(), mini.height()) == (PILL.width() + 2, PILL.height() + 2)
    assert (mini.width(), mini.height()) == (264, 44)
    card(mini)
    assert (mini.width(), mini.height()) == (CARD.width() + 2, CARD.height() + 2)
    assert (mini.width(), mini.height()) == (380, 150)


def test_larger_text_and_captions_make_it_larger_and_cut_nothing(
    qtbot: QtBot, theme: Theme, world: World, big_text: Callable[[], None]
) -> None:
    big_text()
    large = make(world)
    qtbot.addWidget(large)
    large.show_settings(SHOWN)
    large.show_state(replace(CALL, gate_open=True))
    assert large.width() > 264
    assert large.height() > 44
    form = card(large, points=48)
    large.show_state(replace(CALL, gate_open=True))
    assert form.captions.font().pointSize() == 48

    def is_whole(part: QWidget) -> bool:
        least = part.minimumSizeHint()
        inside = large.rect().contains(QRect(part.mapTo(large, QPoint()), part.size()))
        return inside and part.width() >= least.width() and part.height() >= least.height()

    parts = (*within(large, QAbstractButton), form.captions, form.time)
    qtbot.waitUntil(lambda: all(map(is_whole, parts)))
    large.close_down()


@pytest.mark.parametrize("form", ["pill", "card"])
def test_everything_in_it_has_a_name(mini: MiniWindow, form: str) -> None:
    mini.show_settings(msgspec.structs.replace(SHOWN, mini_form=form))
    mini.show_state(replace(CALL, speaking=True, turns=(turn(1),)))
    nameless = [
        part
        for part in within(mini, QWidget)
        if not (part.accessibleName() or (hasattr(part, "text") and part.text()))
        and part is not mini.form
    ]
    assert nameless == []


def drag(mini: MiniWindow, to: QPoint) -> None:
    grip = mini.rect().center()
    grip.setX(mini.form.time.geometry().center().x())
    before = mini.pos()
    QTest.mousePress(mini, Qt.MouseButton.LeftButton, pos=grip)
    QTest.mouseMove(mini, grip + to - before)
    QTest.mouseRelease(mini, Qt.MouseButton.LeftButton, pos=mini.mapFromGlobal(to + grip))


def test_dragged_it_settles_at_an_edge_and_comes_back_there(
    mini: MiniWindow, qtbot: QtBot, world: World
) -> None:
    area = QGuiApplication.primaryScreen().availableGeometry()
    kept: list[Settings] = []
    mini.changed.connect(kept.append)
    drag(mini, QPoint(area.left() + 30, area.top() + 200))
    assert mini.x() - area.left() == 8
    name = QGuiApplication.primaryScreen().name()
    assert kept[-1].mini_places[name].startswith("left ")
    assert kept[-1].mini_screen == name
    another = make(world)
    qtbot.addWidget(another)
    another.show_settings(kept[-1])
    assert another.pos() == mini.pos()
    assert place_of(another.frameGeometry(), area) == kept[-1].mini_places[name]
    another.close_down()


def test_a_screen_that_went_leaves_it_on_the_one_there_is(mini: MiniWindow) -> None:
    settings = msgspec.structs.replace(
        SHOWN, mini_screen="gone", mini_places={"gone": "left 0.000"}
    )
    mini.show_settings(settings)
    mini.move(-3000, -3000)
    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication)
    application.primaryScreenChanged.emit(QGuiApplication.primaryScreen())
    assert QGuiApplication.primaryScreen().availableGeometry().contains(mini.geometry())


# --- what it shows ------------------------------------------------------------------------------


@pytest.mark.parametrize("phase", Phase)
@pytest.mark.parametrize("form", ["pill", "card"])
def test_every_phase_has_its_word_and_can_be_drawn(
    mini: MiniWindow, phase: Phase, form: str
) -> None:
    mini.show_settings(msgspec.structs.replace(SHOWN, mini_form=form))
    said = heard(mini)
    mini.show_state(BY_PHASE[phase])
    if isinstance(mini.form, Pill):
        assert mini.form.state_talk.accessibleDescription()
    elif isinstance(mini.form, Card):
        assert mini.form.word.text()
    assert not mini.grab().isNull()
    assert said == []


def test_a_lost_line_counts_down(mini: MiniWindow, world: World) -> None:
    form = card(mini)
    mini.show_state(BY_PHASE[Phase.RECONNECTING])
    assert form.word.accessibleName() == "Retry in 3 s"


def test_the_time_of_the_call_is_told_while_there_is_one(mini: MiniWindow) -> None:
    mini.show_state(CALL)
    assert mini.form.time.text() == "01:07"
    mini.show_state(SessionState())
    assert mini.form.time.text() == ""


def test_the_agents_words_appear_as_they_are_spoken(mini: MiniWindow) -> None:
    card(mini)
    said = turn(1, "Sure. The May invoice is paid.")
    mini.show_state(replace(CALL, turns=(replace(said, heard=4),), speaking=True))
    assert rows(mini)[0].startswith("Sure.")
    mini.show_state(replace(CALL, turns=(turn(0, "old"),), first_turn=1))
    assert rows(mini) == ()


def test_bars_follow_whoever_talks_and_rest_with_the_call(
    mini: MiniWindow, world: World, qtbot: QtBot
) -> None:
    still = mini.form.bars.grab().toImage()
    mini.show_state(replace(CALL, gate_open=True))
    mini._pulse.beat.emit()
    heard_now = mini.form.bars.grab().toImage()
    assert heard_now != still
    world.microphone, world.speaker = None, reading(-30.0)
    mini.show_state(replace(CALL, speaking=True))
    mini._pulse.beat.emit()
    assert mini.form.bars.grab().toImage() not in (still, heard_now)
    assert beats(mini)
    mini.show_state(SessionState())
    assert not beats(mini)
    assert mini.form.bars.grab().toImage() == still


def test_nothing_beats_while_nobody_sees_it(mini: MiniWindow) -> None:
    mini.show_state(CALL)
    mini.hide()
    assert not beats(mini)
    mini.show()
    assert beats(mini)


def test_with_reduced_motion_nothing_turns(mini: MiniWindow, world: World) -> None:
    mini.show_settings(msgspec.structs.replace(SHOWN, reduced_motion="on"))
    mini.show_state(BY_PHASE[Phase.CONNECTING])
    mini._pulse.beat.emit()
    before = mini.form.grab().toImage()
    world.now_s += 0.4
    mini._pulse.beat.emit()
    assert mini.form.grab().toImage() == before
    mini.show_settings(msgspec.structs.replace(SHOWN, reduced_motion="off"))
    mini._pulse.beat.emit()
    assert mini.form.grab().toImage() != before


# --- what it raises -----------------------------------------------------------------------------


@pytest.mark.parametrize("form", ["pill", "card"])
def test_talk_is_held_as_long_as_the_button(mini: MiniWindow, form: str) -> None:
    mini.show_settings(msgspec.structs.replace(SHOWN, mini_form=form))
    mini.show_state(CALL)
    said = heard(mini)
    QTest.mousePress(mini.form.talk, Qt.MouseButton.LeftButton)
    assert said == ["talk_pressed"]
    QTest.mouseRelease(mini.form.talk, Qt.MouseButton.LeftButton)
    assert said == ["talk_pressed", "talk_released"]


def test_another_form_lets_go_of_the_talk_button(mini: MiniWindow) -> None:
    mini.show_state(CALL)
    said = heard(mini)
    QTest.mousePress(mini.form.talk, Qt.MouseButton.LeftButton)
    card(mini)
    assert said == ["talk_pressed", "talk_released"]


def test_buttons_raise_what_they_say(mini: MiniWindow) -> None:
    form = card(mini)
    mini.show_state(replace(CALL, speaking=True, muted=True))
    assert form.mute.accessibleName() == "Unmute"
    said = heard(mini)
    for button in (form.mute, form.stop, form.close_button):
        button.click()
    assert said == ["mute_clicked", "stop_clicked", "closed"]
    form.smaller.click()
    assert mini.height() == 44


def test_a_double_click_changes_the_form(mini: MiniWindow) -> None:
    grip = mini.form.time.geometry().center()
    QTest.mouseDClick(mini, Qt.MouseButton.LeftButton, pos=grip)
    QTest.mouseRelease(mini, Qt.MouseButton.LeftButton, pos=grip)
    assert isinstance(mini.form, Card)


def test_its_menu_chooses_form_letters_opacity_and_hiding(mini: MiniWindow) -> None:
    kept: list[Settings] = []
    mini.changed.connect(kept.append)
    shown: list[bool] = []
    mini.show_clicked.connect(lambda: shown.append(True))
    said = heard(mini)
    mini.make_menu().card.trigger()
    mini.make_menu().points.actions()[-1].trigger()
    mini.make_menu().opacity.actions()[2].trigger()
    mini.make_menu().auto_hide.trigger()
    window, close = mini.make_menu().actions()[-2:]
    window.trigger()
    close.trigger()
    chosen = kept[-1]
    assert (chosen.mini_form, chosen.caption_points) == ("card", 48)
    assert (chosen.mini_opacity, chosen.mini_auto_hide) == (0.75, True)
    assert mini.windowOpacity() == pytest.approx(0.75, abs=0.01)
    assert shown == [True]
    assert said == ["closed"]


# --- coming and going ---------------------------------------------------------------------------


def test_it_is_shown_and_hidden_as_it_is_chosen(mini: MiniWindow) -> None:
    mini.show_settings(Settings())
    assert not mini.isVisible()
    mini.show_state(CALL)
    mini.show_state(replace(CALL, speaking=True))
    assert not mini.isVisible()
    mini.show_settings(SHOWN)
    assert mini.isVisible()


def test_it_goes_while_nothing_happens_and_comes_back_by_itself(mini: MiniWindow) -> None:
    mini.show_settings(msgspec.structs.replace(SHOWN, mini_auto_hide=True))
    assert mini._idle.isActive()
    assert mini._idle.interval() == IDLE_MS == 8000
    mini._idle.timeout.emit()
    assert not mini.isVisible()
    mini.show_state(replace(CALL, speaking=True))
    assert mini.isVisible()
    assert not mini._idle.isActive(), "it stays while something happens"
    mini.show_state(CALL)
    assert mini._idle.isActive()
    place = QPointF(5, 5)
    QApplication.sendEvent(mini, QEnterEvent(place, place, place))
    assert not mini._idle.isActive(), "it stays under the pointer"
    mini._idle.stop()


def test_settings_of_other_things_do_not_bring_it_back(mini: MiniWindow) -> None:
    hiding = msgspec.structs.replace(SHOWN, mini_auto_hide=True)
    mini.show_settings(hiding)
    mini._idle.timeout.emit()
    mini.show_settings(msgspec.structs.replace(hiding, volume=0.5))
    assert not mini.isVisible()
    mini._idle.stop()
