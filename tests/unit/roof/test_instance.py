"""Commands become intents, and the state an answer."""

import asyncio
import os
from pathlib import Path

import pytest

from desktop_app import reporting
from desktop_app.control import messages
from desktop_app.control.address import Address
from desktop_app.control.claim import is_taken, take
from desktop_app.control.messages import Answer, Report
from desktop_app.errors import Notice
from desktop_app.instance import Instance, Press
from desktop_app.options import CallOptions
from desktop_app.protocol.events import AgentResponse, ContextualUpdate, UserMessage
from desktop_app.session.state import Line
from tests.conftest import ExpectLog
from tests.unit.roof.conftest import Run, Running
from tests.unit.session.fakes import settle


def ask(running: Running, command: messages.Command) -> Answer:
    return running.app.instance.answer(command)


def status(running: Running, *, transcript: bool = False) -> Report:
    report = ask(running, messages.Status(transcript=transcript)).report
    assert report is not None
    return report


# Talking.


async def test_a_press_opens_the_gate_and_a_release_closes_it(run_app: Run) -> None:
    async with run_app() as running:
        await running.call()
        running.app.session.set_hold_threshold(0.0)  # every press is a hold
        assert ask(running, messages.Talk(how="press")) == Answer()
        assert status(running).gate_open
        assert ask(running, messages.Talk(how="release")) == Answer()
        assert not status(running).gate_open
        running.app.session.set_hold_threshold(10.0)
        assert ask(running, messages.Talk(how="toggle")) == Answer()
        assert status(running).latched


async def test_a_press_outside_a_call_calls(run_app: Run) -> None:
    async with run_app() as running:
        line = running.line()
        assert ask(running, messages.Talk(how="press")) == Answer(sentence="Calling Ada.")
        await settle()
        line.open()
        await settle()
        assert status(running).hears
        assert ask(running, messages.Talk(how="release")) == Answer()


async def test_who_talks_while_muted_is_told(run_app: Run) -> None:
    async with run_app() as running:
        await running.call()
        assert ask(running, messages.Mute()).sentence.startswith("Muted")
        assert ask(running, messages.Talk(how="toggle")).sentence.startswith("Muted")
        assert not status(running).hears
        assert ask(running, messages.Mute(to="on")).sentence.startswith("Muted")
        assert ask(running, messages.Mute(to="off")) == Answer(sentence="Not muted.")
        assert not status(running).hears, "what was tapped while muted opens nothing"
        assert ask(running, messages.Mute(to="toggle")).sentence.startswith("Muted")


class Key:
    """Writes down what is done with the talk key."""

    def __init__(self, longest_s: float) -> None:
        self.done: list[str] = []
        self.released = asyncio.Event()
        self.press = Press(lambda: self.done.append("down"), self.on_release, longest_s)

    def on_release(self) -> None:
        self.done.append("up")
        self.released.set()


async def test_a_press_that_nothing_releases_is_let_go() -> None:
    key = Key(longest_s=0.0)
    key.press.down()
    async with asyncio.timeout(5.0):
        await key.released.wait()
    assert key.done == ["down", "up"]


async def test_pressing_again_prolongs_a_press_and_a_release_ends_it() -> None:
    key = Key(longest_s=0.05)
    key.press.down()
    key.press.down()
    key.press.up()
    key.released.clear()
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.2):
            await key.released.wait()
    assert key.done == ["down", "down", "up"]


async def test_a_press_that_something_else_ended_is_not_released_again(run_app: Run) -> None:
    async with run_app() as running:
        await running.call()
        running.app.session.set_hold_threshold(0.0)
        ask(running, messages.Talk(how="press"))
        assert running.app.instance._press._due is not None
        running.app.window.pause_clicked.emit()
        await settle()
        assert not status(running).gate_open
        assert running.app.instance._press._due is None


# Writing.


async def test_words_are_sent_in_the_call(run_app: Run) -> None:
    async with run_app() as running:
        line = await running.call()
        assert ask(running, messages.Say(text="hello")) == Answer()
        assert ask(running, messages.Context(text="a note")) == Answer()
        await settle()
        assert UserMessage(text="hello") in line.sent
        assert ContextualUpdate(text="a note") in line.sent


async def test_words_outside_a_call_start_one(run_app: Run) -> None:
    async with run_app() as running:
        line = running.line()
        assert ask(running, messages.Say(text="hello")) == Answer(sentence="Calling Ada.")
        await settle()
        line.open()
        await settle()
        assert UserMessage(text="hello") in line.sent


async def test_words_at_the_end_of_a_call_are_refused(run_app: Run) -> None:
    async with run_app() as running:
        await running.call()
        assert ask(running, messages.End()) == Answer()
        answer = ask(running, messages.Say(text="wait"))
        assert not answer.done
        assert "ending" in answer.sentence


async def test_without_a_call_there_is_nobody_to_tell_and_nothing_to_end(run_app: Run) -> None:
    async with run_app() as running:
        answer = ask(running, messages.Context(text="a note"))
        assert not answer.done
        assert "no call" in answer.sentence
        assert ask(running, messages.End()) == Answer(sentence="There was no call.")
        assert ask(running, messages.Stop()) == Answer()


# Calls.


async def test_a_call_by_command_is_hands_free_and_in_front(
    run_app: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "")
    async with run_app() as running:
        running.app.window.showMinimized()
        line = running.line()
        call = messages.Call(agent_id="agent_bob", token="token")
        assert ask(running, call) == Answer(sentence="Calling Bob.")
        assert not running.app.window.isMinimized()
        assert os.environ["XDG_ACTIVATION_TOKEN"] == "token"
        await settle()
        line.open()
        await settle()
        told = status(running)
        assert (told.agent, told.hears) == ("Bob", True)
        assert "agent_id=agent_bob" in running.transport.dialled[0].url


async def test_one_call_at_a_time(run_app: Run) -> None:
    async with run_app() as running:
        await running.call()
        answer = ask(running, messages.Call(builtin=True))
        assert not answer.done
        assert "already running" in answer.sentence
        assert running.app.calling.asked is None


async def test_a_call_that_cannot_be_placed_says_why_and_changes_nothing(run_app: Run) -> None:
    async with run_app() as running:
        before = running.app.calling.asked = CallOptions(agent_id="agent_bob")
        wrong = messages.Call(agent_id="x", server="http://not an address")
        answer = ask(running, wrong)
        assert not answer.done
        notice = running.app.session.state.notice
        assert notice is not None
        assert answer.sentence == notice.sentence
        assert running.app.calling.asked is before


@pytest.mark.parametrize(
    "call", [messages.Call(raw_sound=True), messages.Call(quit_when_ended=True)]
)
async def test_what_belongs_to_a_start_is_refused_later(run_app: Run, call: messages.Call) -> None:
    async with run_app() as running:
        answer = ask(running, call)
        assert not answer.done
        assert "runs already" in answer.sentence
        assert not running.app.session.in_call


async def test_the_window_is_shown(run_app: Run) -> None:
    async with run_app() as running:
        running.app.window.showMinimized()
        assert ask(running, messages.Show()) == Answer()
        assert not running.app.window.isMinimized()
        running.app.window.showMinimized()
        hidden = messages.Show(again=True, hidden=True)
        assert ask(running, hidden) == Answer(sentence="Earshot runs already.")
        assert running.app.window.isMinimized()
        assert "runs already" in ask(running, messages.Show(again=True)).sentence
        assert not running.app.window.isMinimized()


# Status.


async def test_the_status_tells_the_call_and_its_words_only_if_asked(run_app: Run) -> None:
    async with run_app() as running:
        assert ask(running, messages.Status()).sentence.startswith("Line: idle\nState: idle\n")
        assert status(running) == Report(line="idle", phase="idle", version="0.1.0")
        line = await running.call()
        ask(running, messages.Say(text="hello"))
        line.say(AgentResponse(agent_response="Good day.", event_id=3))
        await settle()
        told = status(running)
        assert (told.line, told.agent, told.turns) == (Line.OPEN.value, "Ada", 2)
        assert told.transcript is None
        assert told.microphone
        told = status(running, transcript=True)
        assert told.transcript is not None
        assert [(one.speaker, one.text, one.typed, one.live) for one in told.transcript] == [
            ("user", "hello", True, True),
            ("agent", "Good day.", False, True),
        ]
        ask(running, messages.End())
        await settle()
        told = status(running, transcript=True)
        assert told.transcript is not None
        assert [(one.text, one.live) for one in told.transcript][:2] == [
            ("hello", False),
            ("Good day.", False),
        ]


async def test_only_the_newest_turns_are_told(
    run_app: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reporting, "MOST_TURNS", 2)
    async with run_app() as running:
        await running.call()
        for text in ("one", "two", "three"):
            ask(running, messages.Say(text=text))
        told = status(running, transcript=True)
        assert told.turns == 3
        assert told.transcript is not None
        assert [one.text for one in told.transcript] == ["two", "three"]


# Being reached.


async def test_who_may_not_be_reached_is_told_once(run_app: Run) -> None:
    why = Notice(title="Other programs cannot reach Earshot", body="")

    def unreachable(running: Running) -> None:
        running.app.claim = why

    async with run_app(before=unreachable) as running:
        assert running.app.session.state.notice == why


async def test_a_socket_that_cannot_be_had_gives_the_claim_back(
    run_app: Run, tmp_path: Path, expect_log: ExpectLog
) -> None:
    expect_log("no commands can come")
    place = Address(str(tmp_path / "gone" / "sock"), tmp_path / "lock")

    def claimed(running: Running) -> None:
        running.app.claim = take(place)

    async with run_app(before=claimed) as running:
        notice = running.app.session.state.notice
        assert notice is not None
        assert "reach" in notice.title
        assert not is_taken(place)


async def test_it_listens_while_it_runs_and_not_afterwards(run_app: Run, tmp_path: Path) -> None:
    place = Address(str(tmp_path / "sock"), tmp_path / "lock")
    claim = take(place)
    assert claim is not None

    def claimed(running: Running) -> None:
        running.app.claim = claim

    async with run_app(before=claimed) as running:
        assert Path(place.socket).is_socket()
        assert isinstance(running.app.instance, Instance)
    assert not Path(place.socket).exists()
    assert is_taken(place)  # until the process ends
    claim.release()
