"""The first run in the program: opened once, followed, remembered, and never in the way."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from desktop_app import agent_finding
from desktop_app.errors import Notice
from desktop_app.first_run import HEADSET_MICROPHONE, WELCOME, FirstRun
from desktop_app.keeping import Keeping
from desktop_app.protocol.events import ConversationMetadata
from desktop_app.session.acoustic_words import Finding, Grade
from desktop_app.session.keys import Binding, Deed, Fate
from desktop_app.session.ports import Device
from desktop_app.settings import AgentChoice, Settings, Step
from desktop_app.ui.mark import Mark
from desktop_app.ui.setup.window import SetupWindow
from tests.unit.roof.conftest import SETTINGS, Run, Running
from tests.unit.session.fakes import missing, settle, spoken, tone

WORKS = Binding(fate=Fate.WORKS, label="F8")
DONE = Settings(setup_done=("hello", "key", "agent"))
ALL: tuple[Step, ...] = ("hello", "sound", "key", "agent", "talk_key")


@pytest.fixture(autouse=True)
def found(monkeypatch: pytest.MonkeyPatch) -> None:
    async def look(*_: object) -> Finding:
        return Finding(grade=Grade.OK, fact="It is there.")

    monkeypatch.setattr(agent_finding, "look_at_agent", look)


@pytest.fixture
async def new(run_app: Run) -> AsyncIterator[Running]:
    """A program that starts for the first time."""

    def first(running: Running) -> None:
        running.app.first_start = True

    async with run_app(Settings(reconnect=False), before=first) as running:
        yield running


def first_run(running: Running) -> FirstRun:
    return running.app.guidance.first_run


def done(running: Running) -> list[str]:
    return list(running.app.settings.setup_done)


def window(running: Running) -> SetupWindow:
    found = first_run(running).window
    assert found is not None
    return found


async def test_it_opens_at_a_first_start_and_not_later(new: Running, run_app: Run) -> None:
    assert window(new).isVisible()
    assert window(new).page.name == "hello"
    assert new.app.session.state.notice is None


async def test_a_later_start_opens_nothing(run_app: Run) -> None:
    async with run_app() as running:
        assert first_run(running).window is None


async def test_whoever_closes_it_is_welcomed_and_keeps_what_was_reached(new: Running) -> None:
    window(new).next.click()
    await settle()
    window(new).close()
    await settle()
    assert new.app.session.state.notice == WELCOME
    assert done(new) == ["hello"]
    assert new.sound.open_now == []
    new.app.session.dismiss_notice()
    first_run(new).open()
    window(new).close()
    await settle()
    assert new.app.session.state.notice is None


async def test_quitting_with_it_open_raises_nothing(new: Running) -> None:
    window(new).next.click()
    await settle()
    assert new.sound.open_now == ["FakeMicrophone"]


async def test_the_microphone_is_open_while_its_page_is_seen(new: Running) -> None:
    assert new.sound.open_now == []
    window(new).next.click()
    await settle()
    assert new.sound.open_now == ["FakeMicrophone"]
    new.sound.microphone.hear(tone(0.2, 48_000))
    window(new).sound._on_beat()
    assert window(new).sound.proof.text().startswith("Your microphone hears you.")
    window(new).next.click()
    await settle()
    assert new.sound.open_now == []
    assert window(new).sound._reading() is None


async def test_a_page_that_is_minimised_is_not_seen(new: Running) -> None:
    window(new).show_page("sound")
    await settle()
    window(new).showMinimized()
    await settle()
    assert new.sound.open_now == []
    window(new).showNormal()
    await settle()
    assert new.sound.open_now == ["FakeMicrophone"]
    window(new).show_page("talk_key")
    assert first_run(new).takes_press(Deed.TALK)
    window(new).showMinimized()
    assert not first_run(new).takes_press(Deed.TALK)
    first_run(new).open("sound")
    await settle()
    assert new.sound.open_now == ["FakeMicrophone"]
    window(new).close()  # the desktop's own word of it all comes when the loop has stopped


async def test_another_microphone_is_watched_once_it_is_chosen(new: Running) -> None:
    window(new).show_page("sound")
    await settle()
    window(new).settings_changed.emit(replace(new.app.settings, microphone="Headset"))
    await settle()
    assert new.sound.open_now == ["FakeMicrophone"]
    assert new.sound.microphone.name == "Headset"
    assert new.app.settings.microphone == "Headset"


async def test_the_next_watch_waits_for_every_one_before_it(
    new: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    window(new).show_page("sound")
    await settle()
    first, let_go = new.sound.microphone, asyncio.Event()

    async def close_slowly() -> None:
        await let_go.wait()
        first.closed = True

    monkeypatch.setattr(first, "close", close_slowly)
    for _ in range(2):  # in one turn of the loop, so that the second one never gets to begin
        first_run(new).show_devices()
    await settle()
    first_run(new).show_devices()  # and once more, while the third one waits
    await settle()
    assert new.sound.microphone is first
    let_go.set()
    await settle()
    assert new.sound.microphone is not first
    assert new.sound.open_now == ["FakeMicrophone"]


async def test_a_microphone_that_is_not_there_is_told_until_one_is(new: Running) -> None:
    new.sound.trouble["microphone"] = missing("microphone")
    window(new).show_page("sound")
    await settle()
    assert window(new).sound.trouble.text() == "No microphone found. Plug one in."
    new.sound.trouble.clear()
    first_run(new).show_devices()
    await settle()
    assert window(new).sound.trouble.text() == ""
    assert new.sound.open_now == ["FakeMicrophone"]


async def test_a_trial_and_a_call_have_the_microphone_to_themselves(new: Running) -> None:
    page = window(new).sound
    window(new).show_page("sound")
    await settle()
    watched = new.sound.microphone
    page.try_out.record.click()
    await settle()
    assert watched.closed
    assert new.sound.open_now == ["FakeMicrophone"]
    page.try_out.stop.click()
    await settle()
    again = new.sound.microphone
    assert new.sound.open_now == ["FakeMicrophone"]
    line = await new.call()
    assert again.closed
    line.drop()
    await settle()
    assert not new.sound.microphone.closed


async def test_a_headset_is_warned_of(new: Running, monkeypatch: pytest.MonkeyPatch) -> None:
    class Plugged:
        ready = True
        found: tuple[Device, ...] = ()

        async def known(self) -> None:
            pass

        def microphones(self) -> tuple[Device, ...]:
            return self.found

        def speakers(self) -> tuple[Device, ...]:
            return ()

    plugged = Plugged()
    monkeypatch.setattr(first_run(new), "_catalog", plugged)
    page = window(new).sound
    headset = Device("Headset", "AirPods", is_default=True, is_bluetooth=True)
    plugged.found = (headset, Device("Phone", "Built-in"))
    window(new).show_page("sound")
    await settle()
    assert page.bluetooth.text().startswith("Using “Built-in”.")
    page.use_headset.click()
    await settle()
    assert new.app.settings.microphone == "Headset"
    assert page.bluetooth.text() == HEADSET_MICROPHONE
    assert page.use_headset.isHidden()
    plugged.found = (Device("Phone", "Built-in"),)
    first_run(new).show_devices()
    await settle()
    assert page.bluetooth.text() == ""


async def test_without_an_account_the_built_in_agent_is_chosen(run_app: Run) -> None:
    async with run_app(SETTINGS) as running:
        first_run(running).open()
        window(running).hello.without_account.click()
        await settle()
        assert running.app.settings.chosen == AgentChoice()
        assert running.app.settings.agents[:2] == SETTINGS.agents
        assert window(running).page.name == "sound"


async def test_an_agent_that_is_found_is_remembered_until_another_is_chosen(new: Running) -> None:
    window(new).show_page("agent")
    await settle()
    assert done(new) == ["agent"]
    window(new).close()
    agents = (*new.app.settings.agents, AgentChoice(door="public", agent_id="a1"))
    new.app.change_settings(replace(new.app.settings, agents=agents, agent=1))
    await settle()
    assert done(new) == []


async def test_other_devices_put_the_sound_in_question(run_app: Run) -> None:
    async with run_app(replace(DONE, setup_done=("sound", "hello"))) as running:
        running.app.change_settings(replace(running.app.settings, speaker="Phone"))
        await settle()
        assert done(running) == ["hello"]


async def test_from_the_menu_it_shows_what_is_left_and_takes_nothing_away(run_app: Run) -> None:
    left = Settings(setup_done=("hello", "agent"), volume=0.3)
    async with run_app(left) as running:
        running.app.window.header.setup_opened.emit()
        await settle()
        assert window(running).page.name == "sound"
        assert window(running).steps.marks["agent"].mark is Mark.GOOD
        assert running.app.settings.volume == 0.3
        for page in ("key", "talk_key", "say_hello"):
            window(running).next.click()
            assert window(running).page.name == page


async def test_a_key_that_has_gone_is_asked_for_again(run_app: Run) -> None:
    async with run_app(DONE) as running:
        first_run(running).open()
        await running.app.guidance.accounts.show_key(window(running).key)
        await settle()
        assert "key" not in running.app.settings.setup_done
        window(running).next.click()
        assert window(running).page.name == "key"


async def test_a_key_of_every_program_lights_the_lamps_and_does_not_call(new: Running) -> None:
    assert not first_run(new).takes_press(Deed.TALK)
    first_run(new).show_bindings({Deed.TALK: WORKS})
    window(new).show_page("talk_key")
    window(new).talk_key._has_keyboard = lambda: False
    assert not first_run(new).takes_press(Deed.MUTE)
    assert first_run(new).takes_press(Deed.TALK)
    first_run(new).follow_release(Deed.MUTE)
    first_run(new).follow_release(Deed.TALK)
    assert window(new).talk_key.mark is Mark.GOOD
    assert done(new) == ["talk_key"]
    assert not new.app.session.in_call
    first_run(new).show_bindings({})
    assert window(new).talk_key.mark is Mark.OPEN


async def test_another_key_is_chosen_in_the_settings(new: Running) -> None:
    window(new).show_page("talk_key")
    window(new).talk_key.keys_opened.emit()
    await settle()
    dialog = new.app.desk._dialog
    assert dialog is not None
    dialog.close()
    opened: list[str] = []
    first_run(new)._configure_keys = lambda: opened.append("the desktop's own window")
    first_run(new).show_bindings({Deed.TALK: Binding(fate=Fate.UNSET)})
    assert window(new).talk_key.change.text() == "Open that window…"
    window(new).talk_key.keys_opened.emit()
    assert opened == ["the desktop's own window"]
    assert not dialog.isVisible()


async def test_it_ends_with_a_call_in_which_the_agent_is_heard(run_app: Run) -> None:
    def first(running: Running) -> None:
        running.app.first_start = True

    async with run_app(SETTINGS, before=first) as running:
        line = running.line()
        window(running).show_page("say_hello")
        window(running).say_hello.call.click()
        await settle()
        line.say(
            ConversationMetadata(
                conversation_id="c1",
                agent_output_audio_format="pcm_16000",
                user_input_audio_format="pcm_16000",
            )
        )
        await settle()
        line.say(spoken(1, 0.5))
        await settle()
        running.sound.speaker.play(0.2)
        await settle()
        assert window(running).say_hello.mark is Mark.GOOD
        assert window(running).isVisible()
        running.sound.speaker.play(1.0)
        await settle()
        assert not window(running).isVisible()
        assert running.app.session.in_call
        assert running.app.session.state.notice is None


@pytest.mark.parametrize("setup_done", [(), ALL])
async def test_in_a_call_it_opens_and_stays_open(
    run_app: Run, setup_done: tuple[Step, ...]
) -> None:
    async with run_app(replace(SETTINGS, setup_done=setup_done)) as running:
        line = await running.call()
        for event_id in (1, 2):
            running.app.window.header.setup_opened.emit()
            assert window(running).isVisible()
            line.say(spoken(event_id, 0.5, is_final=True))
            await settle()
            running.sound.speaker.play(0.2)
            await settle()
            running.sound.speaker.play(1.0)
            await settle()
            assert not running.app.session.state.speaking
            assert window(running).isVisible()
            window(running).show_page("sound")
            await settle()
            assert window(running).sound.isVisible()
            window(running).close()


async def test_it_is_remembered_at_once_that_it_was_shown(tmp_path: Path, run_app: Run) -> None:
    saved = asyncio.Event()

    class Seen(Keeping):
        async def save(self) -> None:
            await super().save()
            assert file.exists()
            saved.set()

    file = tmp_path / "settings.json"

    def first(running: Running) -> None:
        running.app.first_start = True
        running.app.keeping = Seen(file, Settings(), running.app.tasks, lambda _: None)

    async with run_app(before=first) as running:
        assert window(running).isVisible()
        await saved.wait()


async def test_bad_news_comes_before_it(run_app: Run) -> None:
    news = Notice(title="Earshot ended unexpectedly last time", body="")

    def first(running: Running) -> None:
        running.app.first_start = True
        running.app.first_notice = news

    async with run_app(before=first) as running:
        assert first_run(running).window is None
        assert running.app.session.state.notice == news
