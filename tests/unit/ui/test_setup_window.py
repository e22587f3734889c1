"""The first run leads through its pages by keyboard; each can be skipped and ends in a proof."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.audio.meter import Reading, Verdict
from desktop_app.errors import Action, Notice
from desktop_app.session.acoustic_words import Finding, Grade
from desktop_app.session.keys import Binding, Fate
from desktop_app.session.state import Line, SessionState
from desktop_app.session.turn import Speaker, Turn
from desktop_app.settings import STEPS, AgentChoice, Settings
from desktop_app.ui.choices import DeviceChoice, FoundAgent
from desktop_app.ui.mark import Mark
from desktop_app.ui.setup.page import SetupPage
from desktop_app.ui.setup.window import SAY_HELLO, SetupWindow
from desktop_app.ui.theme import Theme
from tests.unit.ui.conftest import reading
from tests.unit.ui.test_main_window import clipped, nameless

PAGES = (*STEPS, SAY_HELLO)
WORKS = Binding(fate=Fate.WORKS, label="Ctrl+Alt+Space")
BAD_KEY = "ElevenLabs did not accept the API key."


class Level:
    """What the microphone hears."""

    now: Reading | None = None


@pytest.fixture
def level() -> Level:
    return Level()


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, level: Level) -> Iterator[SetupWindow]:
    made = SetupWindow(lambda: level.now)
    qtbot.addWidget(made)
    made.show_settings(Settings())
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.begin(STEPS, ())
    yield made
    made.sound.set_running(False)


def keyboard() -> QWidget:
    """Give what has the keyboard."""
    here = QApplication.focusWidget()
    assert here is not None
    return here


def press(key: Qt.Key) -> None:
    """Press a key wherever the keyboard is."""
    QTest.keyClick(keyboard(), key)


def mark(page: SetupPage) -> Mark:
    return page.mark


def marks(window: SetupWindow) -> dict[str, Mark]:
    return {name: view.mark for name, view in window.steps.marks.items()}


# The way.


def test_enter_goes_from_page_to_page_and_back_goes_back(window: SetupWindow) -> None:
    seen = [window.page.name]
    for _ in STEPS[1:]:
        assert window.page.lead.hasFocus()
        press(Qt.Key.Key_Return)
        seen.append(window.page.name)
    assert tuple(seen) == STEPS
    assert not window.back.isDefault()
    window.back.click()
    assert window.page.name == "agent"


def test_a_page_and_its_title_are_announced(
    window: SetupWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(window._announcer, "say", said.append)
    window.next.click()
    window.show_page(SAY_HELLO)
    assert said == ["Step 2 of 5: Sound", "Say hello"]


def test_what_is_skipped_is_marked_and_what_is_done_stays_done(window: SetupWindow) -> None:
    window.next.click()  # the first page is read, and that is all it is for
    window.skip.click()
    assert window.page.name == "key"
    window.key.show_key_kept("cdef", "Test Keyring")
    window.skip.click()
    assert marks(window) == {
        "hello": Mark.GOOD,
        "sound": Mark.SKIPPED,
        "key": Mark.GOOD,
        "agent": Mark.OPEN,
        "talk_key": Mark.OPEN,
    }
    assert window.steps.labels["sound"].accessibleName() == "2  Sound: skipped"
    assert window.steps.labels["agent"].accessibleName() == "4  Agent, this page: open"


def test_all_can_be_skipped_and_escape_just_closes(window: SetupWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.finished), qtbot.assertNotEmitted(window.completed):
        window.skip_all.click()
    window.show()
    with qtbot.waitSignal(window.finished):
        QTest.keyClick(window, Qt.Key.Key_Escape)


def test_entered_again_it_shows_what_is_left(window: SetupWindow) -> None:
    window.begin(("sound", "talk_key"), ("hello", "key", "agent"))
    assert window.page.name == "sound"
    assert not window.back.isEnabled()
    assert marks(window)["agent"] is Mark.GOOD
    window.next.click()
    assert window.page.name == "talk_key"
    window.next.click()
    assert window.page.name == SAY_HELLO
    window.begin((), STEPS)
    assert window.page.name == SAY_HELLO


def test_a_page_that_is_asked_for_takes_its_place_among_the_others(window: SetupWindow) -> None:
    window.begin(("sound",), ("hello", "key", "agent", "talk_key"))
    window.show_page("talk_key")
    window.back.click()
    assert window.page.name == "sound"


def test_without_an_account_the_key_is_left_out(window: SetupWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.hello.without_account_clicked):
        QTest.keyClick(window.hello.without_account, Qt.Key.Key_Space)
    window.go_on_without("key")
    assert window.page.name == "sound"
    window.next.click()
    assert window.page.name == "agent"
    assert marks(window)["key"] is Mark.SKIPPED


def test_the_last_page_ends_it(window: SetupWindow, qtbot: QtBot) -> None:
    window.show_page(SAY_HELLO)
    assert window.next.text() == "Finish"
    assert not window.skip.isVisible()
    with qtbot.waitSignals([window.completed, window.finished]):
        window.next.click()


# What everybody can do.


@pytest.mark.parametrize("page", PAGES)
def test_every_control_has_a_name_and_no_word_is_cut_at_twice_the_text_size(
    window: SetupWindow, qtbot: QtBot, big_text: Callable[[], None], page: str
) -> None:
    window.sound.show_bluetooth("Using “Built-in”. Bluetooth headsets are worse.", "headset")
    window.agent.show_agents((FoundAgent("a7", "Reception"),))
    window.talk_key.show_binding(WORKS)
    window.key.show_key_check(BAD_KEY, good=False)
    window.sound._ask(True)
    window.show_page(page)
    assert nameless(window) == []
    big_text()
    qtbot.waitUntil(lambda: not clipped(window))


@pytest.mark.parametrize("page", PAGES)
def test_the_keyboard_comes_everywhere_and_out_again(window: SetupWindow, page: str) -> None:
    window.show_page(page)
    seen: list[QWidget] = []
    for _ in range(60):
        seen.append(keyboard())
        press(Qt.Key.Key_Tab)
    inside = window.page.area.widget()
    assert inside is not None
    wanted = [
        child
        for child in (*inside.findChildren(QWidget), window.next, window.back, window.skip_all)
        if child.isVisible() and child.isEnabled() and child.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert set(wanted) <= set(seen)
    assert seen.count(window.next) > 1


def test_the_tab_key_goes_as_the_eye_does(window: SetupWindow) -> None:
    window.show_page("sound")
    window.sound._ask(True)
    window.sound.lead.setFocus()
    seen: list[QWidget] = []
    while window.next not in seen:
        press(Qt.Key.Key_Tab)
        seen.append(keyboard())
    places = [one.mapTo(window, one.rect().center()) for one in seen]
    rows = [place.y() for place in places]
    assert seen[0] is window.sound.microphone
    assert seen[-4:] == [window.sound.yes, window.sound.no, window.sound.proof, window.next]
    assert rows[-4:] == sorted(rows[-4:])


# Sound.


@pytest.fixture
def sound(window: SetupWindow) -> SetupWindow:
    window.sound.show_devices((DeviceChoice("m", "Mic"),), (DeviceChoice("s", "Desk"),))
    window.show_page("sound")
    window.sound.set_running(True)
    return window


def test_a_voice_and_an_answer_prove_the_sound(
    sound: SetupWindow, level: Level, qtbot: QtBot
) -> None:
    page = sound.sound
    assert not page.yes.isVisible()
    level.now = replace(reading(-90.0), verdict=Verdict.SILENT)
    page._on_beat()
    assert mark(page) is Mark.OPEN
    level.now = reading()
    page._on_beat()
    assert page.proof.text().startswith("Your microphone hears you.")
    page.try_out.play.click()
    page.try_out.show_finding(Finding(grade=Grade.OK, fact="Four notes were played."))
    assert page.yes.hasFocus()
    with qtbot.waitSignal(sound.step_proved) as proved:
        press(Qt.Key.Key_Space)
    assert proved.args == ["sound", True]
    assert not page.yes.isVisible()
    assert sound.next.hasFocus()
    page.forget()
    assert mark(page) is Mark.OPEN


def test_who_hears_nothing_is_told_what_to_do(sound: SetupWindow) -> None:
    page = sound.sound
    page.try_out.play.click()
    page.try_out.show_finding(Finding(grade=Grade.OK, fact="Four notes were played."))
    page.no.click()
    assert mark(page) is Mark.WARNING
    assert "choose another" in page.proof.text()


def test_a_recording_that_is_good_proves_the_microphone(sound: SetupWindow) -> None:
    page = sound.sound
    page.try_out.record.click()
    page.try_out.show_finding(Finding(grade=Grade.WARN, fact="It is soft."))
    assert page.proof.text().startswith("Not tried yet")
    page.try_out.show_finding(Finding(grade=Grade.OK, fact="It hears you well."))
    assert not page.yes.isVisible()
    page._on_answer(heard=True)
    assert mark(page) is Mark.GOOD


def test_an_answer_without_a_voice_asks_for_the_voice(sound: SetupWindow) -> None:
    sound.sound._on_answer(heard=True)
    assert sound.sound.proof.text().startswith("You hear your speaker.")


def test_devices_are_chosen_at_once(sound: SetupWindow) -> None:
    chosen: list[Settings] = []
    sound.settings_changed.connect(chosen.append)
    for field in (sound.sound.microphone, sound.sound.speaker):
        field.setFocus()
        QTest.keyClick(field, Qt.Key.Key_Down)
    assert [one.microphone for one in chosen] == ["m", ""]
    assert chosen[1].speaker == "s"


def test_a_headset_that_is_spared_can_be_used_all_the_same(
    sound: SetupWindow, qtbot: QtBot
) -> None:
    page = sound.sound
    assert not page.use_headset.isVisible()
    page.show_bluetooth("Using “Built-in”.", "airpods")
    page.use_headset.setFocus()
    with qtbot.waitSignal(page.headset_chosen) as chosen:
        press(Qt.Key.Key_Space)
    assert chosen.args == ["airpods"]
    page.show_bluetooth("", "")
    assert not page.bluetooth.isVisible()
    assert page.microphone.hasFocus()


def test_a_microphone_in_trouble_says_why(sound: SetupWindow) -> None:
    sound.sound.show_microphone_trouble("No microphone found. Plug one in.")
    assert sound.sound.trouble.isVisible()
    sound.sound.show_microphone_trouble("")
    assert not sound.sound.trouble.isVisible()


# Key.


def test_enter_checks_a_key_and_goes_on_without_one(window: SetupWindow, qtbot: QtBot) -> None:
    window.show_page("key")
    entry = window.key.entry
    entry.key.setFocus()
    QTest.keyClicks(entry.key, " sk_1 ")
    with qtbot.waitSignal(entry.entered) as entered:
        press(Qt.Key.Key_Return)
    assert entered.args == ["sk_1"]
    assert window.page.name == "key"
    window.key.show_key_check("The key works.", good=True)
    window.key.show_key_kept("cdef", "Test Keyring")
    assert window.key.proof.text() == "A key is stored in: Test Keyring."
    press(Qt.Key.Key_Return)
    assert window.page.name == "agent"


def test_a_key_that_is_refused_stays_to_be_mended_and_proves_nothing(window: SetupWindow) -> None:
    window.show_page("key")
    entry = window.key.entry
    QTest.keyClicks(entry.key, "sk_1")
    QTest.keyClick(entry.check, Qt.Key.Key_Space)
    assert entry.result.text() == "Checking…"
    window.key.show_key_check(BAD_KEY, good=False)
    assert entry.key.text() == "sk_1"
    assert mark(window.key) is Mark.OPEN


def test_a_key_is_pasted_and_removed(window: SetupWindow, qtbot: QtBot) -> None:
    window.show_page("key")
    entry = window.key.entry
    QApplication.clipboard().setText("sk_2")
    entry.paste.click()
    assert entry.key.text() == "sk_2"
    assert entry.key.echoMode() is entry.key.EchoMode.Password
    window.key.show_key_kept("cdef", "Test Keyring")
    entry.remove.setFocus()
    with qtbot.waitSignal(entry.removed):
        press(Qt.Key.Key_Space)
    window.key.show_key_kept("", "")
    assert mark(window.key) is Mark.OPEN
    assert entry.key.hasFocus()


# Agent.


def test_an_agent_is_chosen_from_the_list(window: SetupWindow, qtbot: QtBot) -> None:
    ada = AgentChoice(door="public", agent_id="a1", name="Ada")
    window.show_settings(Settings(agents=(AgentChoice(), ada)))
    window.show_page("agent")
    with qtbot.waitSignal(window.agent.agent_chosen) as chosen:
        QTest.keyClick(window.agent.agent, Qt.Key.Key_Down)
    assert chosen.args == [1]
    window.agent.show_looking()
    assert mark(window.agent) is Mark.OPEN
    window.agent.show_found(Finding(grade=Grade.OK, fact="“Ada” is there."))
    assert mark(window.agent) is Mark.GOOD
    window.agent.show_found(Finding(grade=Grade.BAD, fact="No such agent."))
    assert mark(window.agent) is Mark.BAD


def test_agents_of_the_account_are_fetched_and_taken_by_enter(
    window: SetupWindow, qtbot: QtBot
) -> None:
    window.show_page("agent")
    page = window.agent
    with qtbot.waitSignal(page.agents_requested):
        QTest.keyClick(page.fetch, Qt.Key.Key_Space)
    page.show_agents((), "This needs a key.")
    assert page.fetched.text() == "This needs a key."
    page.show_agents(())
    assert page.fetched.text() == "Your account has no agents yet."
    page.show_agents((FoundAgent("a7", "Reception"), FoundAgent("a8", "")))
    assert page.found.hasFocus()
    press(Qt.Key.Key_Down)
    with qtbot.waitSignal(page.account_agent_chosen) as taken:
        press(Qt.Key.Key_Return)
    assert taken.args == [FoundAgent("a8", "")]
    assert window.page.name == "agent"
    with qtbot.waitSignal(page.account_agent_chosen):
        page.use_found.click()


def test_an_id_is_found_by_enter(window: SetupWindow, qtbot: QtBot) -> None:
    window.show_page("agent")
    page = window.agent
    assert not page.use_id.isEnabled()
    page.agent_id.setFocus()
    QTest.keyClicks(page.agent_id, "agent_1")
    with qtbot.waitSignal(page.id_entered) as entered:
        press(Qt.Key.Key_Return)
    assert entered.args == ["agent_1"]
    assert window.page.name == "agent"
    page.use_id.setFocus()
    page.show_taken()
    assert page.agent_id.text() == ""
    assert page.agent_id.hasFocus()
    press(Qt.Key.Key_Return)
    assert window.page.name == "talk_key"


# Talk key.


def test_space_lights_the_lamps_and_is_proof_where_there_is_no_other_key(
    window: SetupWindow, qtbot: QtBot
) -> None:
    window.show_page("talk_key")
    assert not window.talk_key.anywhere.isVisible()
    assert window.talk_key.change.isVisible()
    window.talk_key.show_binding(Binding(fate=Fate.ABSENT))
    assert not window.talk_key.change.isVisible()
    with qtbot.assertNotEmitted(window.talk_pressed), qtbot.waitSignal(window.step_proved):
        press(Qt.Key.Key_Space)
    assert mark(window.talk_key) is Mark.GOOD
    assert window.talk_key.space.lit


def test_the_key_counts_only_when_it_is_seen_from_another_program(window: SetupWindow) -> None:
    page = window.talk_key
    window.show_page("talk_key")
    page.show_binding(WORKS)
    assert page.anywhere.isVisible()
    page._has_keyboard = lambda: True
    page.show_key_pressed()
    assert mark(page) is Mark.WARNING
    assert "in another program" in page.proof.text()
    page.show_key_released()
    assert mark(page) is Mark.WARNING
    page._has_keyboard = lambda: False
    page.show_key_pressed()
    assert mark(page) is not Mark.GOOD
    page.show_key_released()
    assert mark(page) is Mark.GOOD
    page.show_binding(replace(WORKS, label="F8"))
    assert mark(page) is Mark.OPEN
    press(Qt.Key.Key_Space)
    assert mark(page) is Mark.OPEN  # Space alone does not do where more is to be had


def test_a_key_that_fares_badly_says_so_and_can_be_changed(
    window: SetupWindow, qtbot: QtBot
) -> None:
    window.show_page("talk_key")
    window.talk_key.show_binding(Binding(fate=Fate.TAKEN, label="F8"))
    assert window.talk_key.note.text().startswith("F8 is used by another program.")
    with qtbot.waitSignal(window.talk_key.keys_opened):
        QTest.keyClick(window.talk_key.change, Qt.Key.Key_Space)


# Say hello.

IN_CALL = SessionState(line=Line.OPEN)


def test_the_call_is_placed_by_enter_and_over_when_the_agent_was_heard(
    window: SetupWindow, qtbot: QtBot
) -> None:
    window.show_page(SAY_HELLO)
    page = window.say_hello
    with qtbot.waitSignal(page.call_clicked):
        press(Qt.Key.Key_Return)
    window.show_state(SessionState(line=Line.CONNECTING))
    assert page.status.text() == "Calling…"
    assert page.status.hasFocus()
    with qtbot.waitSignal(window.talk_pressed):
        QTest.keyPress(page.status, Qt.Key.Key_Space)
    with qtbot.waitSignal(window.talk_released):
        QTest.keyRelease(page.status, Qt.Key.Key_Space)
    window.show_state(IN_CALL)
    assert page.status.text().startswith("Connected.")
    window.show_state(replace(IN_CALL, speaking=True))
    assert mark(page) is Mark.GOOD
    assert window.isVisible()
    with qtbot.waitSignals([window.completed, window.finished]):
        window.show_state(IN_CALL)


@pytest.mark.parametrize("page", [name for name in PAGES if name != SAY_HELLO])
def test_who_took_the_press_gets_the_release_whatever_page_is_seen_by_then(
    window: SetupWindow, qtbot: QtBot, page: str
) -> None:
    window.show_page(SAY_HELLO)
    with qtbot.waitSignal(window.talk_pressed):
        QTest.keyPress(window.say_hello.status, Qt.Key.Key_Space)
    window.show_page(page)
    with qtbot.waitSignal(window.talk_released):
        QTest.keyRelease(keyboard(), Qt.Key.Key_Space)


def test_an_agent_that_writes_is_heard_by_its_words(window: SetupWindow, qtbot: QtBot) -> None:
    window.show_page(SAY_HELLO)
    turn = Turn(key=1, speaker=Speaker.AGENT, text="Hello.", at_s=1.0)
    with qtbot.waitSignal(window.completed):
        window.show_state(replace(IN_CALL, text_only=True, turns=(turn,)))


def test_a_call_that_fails_says_why_and_can_be_tried_again(window: SetupWindow) -> None:
    window.show_page(SAY_HELLO)
    window.show_state(SessionState(line=Line.CONNECTING))
    refused = Notice(title="No such agent", body="There is none.", action=Action.CHOOSE_AGENT)
    window.show_state(SessionState(notice=refused))
    assert mark(window.say_hello) is Mark.BAD
    assert window.say_hello.proof.text() == "No such agent. There is none."
    assert window.say_hello.call.isEnabled()
    window.show_state(IN_CALL)
    window.show_state(SessionState())
    assert window.say_hello.proof.text() == "The call is over."


def test_the_level_moves_slowly_where_motion_disturbs(window: SetupWindow) -> None:
    window.show_settings(Settings(reduced_motion="on"))
    assert window.sound.pulse.reduced
    window.show_settings(Settings(reduced_motion="off"))
    assert not window.sound.pulse.reduced


def test_the_whole_result_of_a_check_is_scrolled_into_view(
    sound: SetupWindow, qtbot: QtBot
) -> None:
    page = sound.sound
    result, area = page.try_out.result, page.area

    def whole() -> bool:
        top = result.mapTo(area.viewport(), result.rect().topLeft()).y()
        has_room = result.height() >= result.heightForWidth(result.width())
        return has_room and top >= 0 and top + result.height() <= area.viewport().height()

    page.try_out.check.click()
    page.try_out.show_step("Listening.")
    qtbot.waitUntil(whole, timeout=2000)
    page.try_out.show_finding(
        Finding(
            grade=Grade.OK,
            fact="Your microphone hears your speaker 120 ms later, and 30 dB softer.",
            meaning="The agent may hear itself, which is taken out before anything is sent.",
            remedy="There is nothing for you to do about it in this room, as loud as it is now.",
        )
    )
    qtbot.waitUntil(whole, timeout=2000)


def test_who_has_heard_the_test_sound_goes_on_with_enter(window: SetupWindow) -> None:
    window.show_page("sound")
    page = window.sound
    page.try_out.play.click()
    page.try_out.show_finding(Finding(grade=Grade.OK, fact="Played."))
    assert page.yes.hasFocus()
    press(Qt.Key.Key_Space)
    assert window.next.hasFocus()
    press(Qt.Key.Key_Return)
    assert window.page is window.key
