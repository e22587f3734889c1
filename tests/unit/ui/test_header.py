"""The top line names the agent that is called and how the connection does."""

from dataclasses import replace

from pytestqt.qtbot import QtBot

from desktop_app import profiles
from desktop_app.session.state import Line, SessionState
from desktop_app.settings import AgentChoice, Settings
from desktop_app.ui.header import Header


def header(qtbot: QtBot) -> Header:
    shown = Header()
    qtbot.addWidget(shown)
    shown.resize(460, 40)
    shown.show_settings(Settings(agents=(AgentChoice(name="Chosen"),)))
    return shown


def test_the_agent_of_a_call_is_named_until_another_is_chosen(qtbot: QtBot) -> None:
    shown = header(qtbot)
    call = SessionState(line=Line.CONNECTING, agent_name="Somebody else")
    shown.show_state(call)
    assert shown.picker.accessibleName() == "Agent: Somebody else"
    shown.show_state(replace(call, line=Line.IDLE))
    assert shown.picker.accessibleName() == "Agent: Somebody else"
    shown.show_settings(Settings(agents=(AgentChoice(name="Chosen"),), volume=0.5))
    assert shown.picker.accessibleName() == "Agent: Somebody else"
    shown.show_settings(Settings(agents=(AgentChoice(name="Other"),)))
    assert shown.picker.accessibleName() == "Agent: Other"


def test_another_choice_is_shown_at_once(qtbot: QtBot) -> None:
    shown = header(qtbot)
    shown.show_settings(
        Settings(agents=(AgentChoice(name="One"), AgentChoice(name="Two")), agent=1)
    )
    assert shown.picker.accessibleName() == "Agent: Two"


def test_the_round_trip_stands_beside_the_connection(qtbot: QtBot) -> None:
    shown = header(qtbot)
    shown.show_state(SessionState(line=Line.OPEN, ping_ms=84.4))
    assert shown.status.text().endswith("84 ms")


def test_the_menu_pauses_a_call_that_is_heard_and_goes_on_with_it(qtbot: QtBot) -> None:
    shown = header(qtbot)
    asked: list[None] = []
    shown.pause_clicked.connect(lambda: asked.append(None))
    call = SessionState(line=Line.OPEN)
    expected = {
        "Pause the call": call,
        "Go on with the call": replace(call, paused=True),
    }
    for word, state in expected.items():
        shown.show_state(state)
        action = shown.make_menu().actions()[0]
        assert action.text() == f"{word}\tCtrl+P"
        assert action.isEnabled()
        action.trigger()
    assert len(asked) == 2
    for state in (SessionState(), replace(call, text_only=True), replace(call, line=Line.ENDING)):
        shown.show_state(state)
        assert not shown.make_menu().actions()[0].isEnabled()


def test_an_ampersand_in_a_name_stays_one_and_marks_no_key(qtbot: QtBot) -> None:
    shown = header(qtbot)
    shown.show_settings(Settings(agents=(AgentChoice(name="Tom & Ann"),)))
    assert shown.picker.make_menu().actions()[0].text() == "Tom && Ann"


def test_profiles_stand_in_the_list_of_agents_once_there_are_several(qtbot: QtBot) -> None:
    shown = header(qtbot)
    usual = Settings(agents=(AgentChoice(name="Ada"),))
    shown.show_settings(usual)
    assert [one.text() for one in shown.picker.make_menu().actions()][:1] == ["Ada"]
    chosen: list[int] = []
    shown.profile_chosen.connect(chosen.append)
    shown.show_settings(profiles.added(usual, "Work"))
    actions = {one.text(): one for one in shown.picker.make_menu().actions()}
    assert actions["Work"].isChecked()
    assert "Built-in agent" in actions
    actions["Usual profile"].trigger()
    assert chosen == [0]
