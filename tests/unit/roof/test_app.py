"""Signals rise, calls fall, and everything ends well."""

import asyncio
import logging
import sys
import time

import msgspec
import pytest
from PySide6.QtWidgets import QApplication

from desktop_app import app as app_module
from desktop_app import keeping as keeping_module
from desktop_app.audio.echo_loss import EchoReading
from desktop_app.cleaning import Cleaning
from desktop_app.errors import Action, AppError, Notice, ServiceError, StorageError
from desktop_app.hotkeys.app_nap import Awake
from desktop_app.options import CallOptions
from desktop_app.plugging import Plugging
from desktop_app.protocol.events import (
    AgentResponse,
    AgentToolResponse,
    McpToolApprovalResult,
    McpToolCall,
    UserActivity,
    UserMessage,
)
from desktop_app.runner import OUR_FAULT, WallClock
from desktop_app.session.session import ONE_CALL_AT_A_TIME
from desktop_app.session.state import Line
from desktop_app.settings import RAW, DeviceSettings, Processing, Settings
from desktop_app.storage import settings_file
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.settings_dialog import SettingsDialog
from tests.conftest import ExpectLog
from tests.unit.roof.conftest import BOB, SETTINGS, Run, Running
from tests.unit.session.fakes import gone, loud, missing, settle, spoken

FULL = StorageError(
    Notice(title="Your settings were not saved", body="The disk is full.", action=Action.OK)
)


async def written(running: Running) -> Settings:
    """What stands in the file, once it is written."""
    await running.app.keeping.save()
    return settings_file.load(running.profile / "config" / "settings.json")[0]


# Signals rise.


async def test_the_call_button_calls_the_chosen_agent_and_the_end_button_hangs_up(
    run_app: Run,
) -> None:
    async with run_app() as running:
        line = await running.call()
        state = running.app.session.state
        assert (state.line, state.agent_name) == (Line.OPEN, "Ada")
        assert "agent_id=agent_ada" in running.transport.dialled[0].url
        running.app.window.end_clicked.emit()
        await settle()
        assert line.closes[0][0] == 1000
        assert running.app.session.state.line is Line.IDLE


async def test_a_turn_is_heard_again_from_the_chosen_speaker(run_app: Run) -> None:
    settings = msgspec.structs.replace(SETTINGS, speaker="Headset")
    async with run_app(settings) as running:
        line = await running.call()
        line.say(AgentResponse(event_id=1, agent_response="Hello"), spoken(1, 0.2, is_final=True))
        await settle()
        running.sound.speaker.play(0.5)
        running.app.window.end_clicked.emit()
        await settle()
        running.app.window.replay_clicked.emit(running.app.session.state.turns[0].key)
        await settle()
        assert running.sound.speaker.name == "Headset"
        assert not running.sound.speaker.closed
        assert loud(running.sound.speaker.play(0.2))
        running.app.window.stop_clicked.emit()
        await settle()
        assert running.app.session.state.replaying is None


async def test_a_second_call_is_a_notice_and_disturbs_nothing(run_app: Run) -> None:
    async with run_app() as running:
        await running.call()
        running.app.window.call_clicked.emit()
        await settle()
        state = running.app.session.state
        assert (state.line, state.notice) == (Line.OPEN, ONE_CALL_AT_A_TIME)


async def test_the_talk_key_calls_and_opens_the_microphone(run_app: Run) -> None:
    async with run_app() as running:
        line = running.line()
        running.app.window.talk_pressed.emit()
        await settle()
        line.open()
        await settle()
        running.sound.microphone.hear_tone(0.5)
        await settle()
        assert loud(line.heard())
        running.app.window.talk_released.emit()
        await settle()
        assert running.app.session.in_call


async def test_a_talk_key_that_reaches_nobody_leaves_the_gate_closed(run_app: Run) -> None:
    broken = msgspec.structs.replace(SETTINGS, region="own", own_host="ftp://nonsense")
    async with run_app(broken) as running:
        running.app.window.talk_pressed.emit()
        running.app.window.talk_released.emit()
        await settle()
        state = running.app.session.state
        assert state.notice is not None
        assert (state.gate_open, state.latched) == (False, False)


async def test_mute_stop_and_text_reach_the_session(run_app: Run) -> None:
    async with run_app() as running:
        line = await running.call()
        window, session = running.app.window, running.app.session
        window.mute_clicked.emit()
        assert session.state.muted
        window.mute_clicked.emit()
        assert not running.app.session.state.muted
        line.say(spoken(1, 2.0))
        await settle()
        running.sound.speaker.play(0.3)
        window.stop_clicked.emit()
        assert not loud(running.sound.speaker.play(0.5)[960:])
        window.typing_noticed.emit()
        window.message_sent.emit("hello")
        await settle()
        assert len(line.said(UserActivity)) == 1
        assert [one.text for one in line.said(UserMessage)] == ["hello"]


async def test_a_message_without_a_call_places_one(run_app: Run) -> None:
    async with run_app() as running:
        line = running.line()
        running.app.window.message_sent.emit("hello")
        await settle()
        line.open()
        await settle()
        assert [one.text for one in line.said(UserMessage)] == ["hello"]


async def test_a_message_that_cannot_be_sent_stays_with_the_user(run_app: Run) -> None:
    async with run_app() as running:
        line = await running.call()
        running.app.session.end()
        running.app.window.message_sent.emit("too late")
        assert running.app.window.composer.box.toPlainText() == "too late"
        await settle()
        assert not line.said(UserMessage)


async def test_consent_reaches_the_service(run_app: Run) -> None:
    async with run_app() as running:
        line = await running.call()
        line.say(McpToolCall(tool_call_id="m1", tool_name="pay", state="awaiting_approval"))
        await settle()
        running.app.window.approval_answered.emit("m1", True)
        await settle()
        assert line.said(McpToolApprovalResult) == [
            McpToolApprovalResult(tool_call_id="m1", is_approved=True)
        ]


async def test_choosing_another_agent_is_kept_and_forgets_the_command_line(run_app: Run) -> None:
    asked = CallOptions(agent_id="agent_other")

    def lay_ready(running: Running) -> None:
        running.line()

    async with run_app(SETTINGS, asked, lay_ready) as running:
        assert running.app.session.state.agent_name == "agent_other"
        running.app.session.end()
        await settle()
        running.app.window.agent_chosen.emit(1)
        await running.call()
        assert running.app.session.state.agent_name == BOB.name
        assert (await written(running)).agent == 1


async def test_devices_and_volume_apply_at_once_and_are_kept(run_app: Run) -> None:
    async with run_app() as running:
        await running.call()
        window = running.app.window
        window.microphone_chosen.emit("Headset")
        window.speaker_chosen.emit("Phone")
        await settle()
        window.volume_changed.emit(0.5)
        await settle()
        state = running.app.session.state
        assert (state.microphone.name, state.speaker.name) == ("Headset", "Phone")
        assert state.volume == 0.5
        kept = await written(running)
        assert (kept.microphone, kept.speaker) == ("Headset", "Phone")
        assert (kept.volume, kept.volume_of("Phone")) == (1.0, 0.5)


async def test_the_chosen_device_can_be_chosen_again_once_the_call_has_left_it(
    run_app: Run,
) -> None:
    settings = msgspec.structs.replace(SETTINGS, microphone="Headset", speaker="Phone")
    async with run_app(settings) as running:
        await running.call()
        running.sound.microphone.lose(gone("Headset"))
        running.sound.speaker.lose(gone("Phone"))
        await settle()
        state = running.app.session.state
        assert (state.microphone.name, state.speaker.name) == ("Desk", "Desk")
        running.app.window.microphone_chosen.emit("Headset")
        running.app.window.speaker_chosen.emit("Phone")
        await settle()
        state = running.app.session.state
        assert (state.microphone.name, state.speaker.name) == ("Headset", "Phone")


async def test_the_settings_window_shows_what_is_in_use(run_app: Run) -> None:
    devices = {"Headset": DeviceSettings(processing=RAW), "Phone": DeviceSettings(volume=0.25)}
    settings = msgspec.structs.replace(SETTINGS, devices=devices)
    async with run_app(settings) as running:
        await running.call()
        running.app.desk.open("sound")
        dialog = running.app.window.findChild(SettingsDialog)
        assert dialog is not None
        assert dialog.sound.processing.echo.isChecked()
        assert dialog.sound.volume.value() == 100
        running.app.window.microphone_chosen.emit("Headset")
        running.app.window.speaker_chosen.emit("Phone")
        await settle()
        assert not dialog.sound.processing.echo.isChecked()
        assert dialog.sound.volume.value() == 25
        dialog.sound.volume.setValue(30)
        dialog.sound.processing.gain.click()
        kept = await written(running)
        assert kept.volume_of("Phone") == 0.3
        assert kept.processing_of("Headset") == msgspec.structs.replace(RAW, automatic_gain=True)
        assert (kept.volume, kept.processing) == (1.0, Processing())
        dialog.close()


async def test_the_theme_applies_at_once(run_app: Run) -> None:
    async with run_app() as running:
        before = running.app.application.styleSheet()
        for theme in ("dark", "light"):
            running.app.change_settings(msgspec.structs.replace(running.app.settings, theme=theme))
        dressed = running.app.application.styleSheet()
        running.app.change_settings(msgspec.structs.replace(running.app.settings, theme="dark"))
        assert dressed != running.app.application.styleSheet()
        assert before


@pytest.mark.parametrize(
    ("action", "page"),
    [
        (Action.PASTE_KEY, "account"),
        (Action.ADD_KEY, "account"),
        (Action.CHOOSE_AGENT, "agents"),
        (Action.CHOOSE_DEVICE, "sound"),
    ],
)
async def test_a_notices_action_opens_its_page_of_the_settings(
    run_app: Run, action: Action, page: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with run_app() as running:
        opened: list[str] = []
        monkeypatch.setattr(running.app.desk, "open", opened.append)
        running.app.window.notice_action_clicked.emit(action)
        assert opened == [page]


@pytest.mark.parametrize("action", [Action.TRY_AGAIN, Action.CALL_AGAIN])
async def test_trying_again_calls_again(run_app: Run, action: Action) -> None:
    async with run_app() as running:
        running.transport.ready.append(ServiceError(Notice(title="No", body="", action=action)))
        running.app.window.call_clicked.emit()
        await settle()
        assert running.app.session.state.notice is not None
        line = running.line()
        running.app.window.notice_action_clicked.emit(action)
        await settle()
        line.open()
        await settle()
        state = running.app.session.state
        assert (state.line, state.notice) == (Line.OPEN, None)


@pytest.mark.parametrize("action", [Action.OK, Action.DETAILS])
async def test_the_other_actions_put_the_notice_away(run_app: Run, action: Action) -> None:
    async with run_app() as running:
        running.app.session.raise_notice(OUR_FAULT)
        running.app.window.notice_action_clicked.emit(action)
        assert running.app.session.state.notice is None
        running.app.session.raise_notice(OUR_FAULT)
        running.app.window.notice_dismissed.emit()
        assert running.app.session.state.notice is None


async def test_cancel_ends_the_call(run_app: Run) -> None:
    async with run_app() as running:
        await running.call()
        running.app.window.notice_action_clicked.emit(Action.CANCEL)
        await settle()
        assert not running.app.session.in_call


async def test_checking_again_opens_what_was_missing_and_leaves_the_rest(run_app: Run) -> None:
    async with run_app() as running:
        running.sound.trouble.update(microphone=missing("microphone"))
        await running.call()
        speaker = running.sound.speaker
        running.sound.trouble.clear()
        running.app.window.notice_action_clicked.emit(Action.CHECK_AGAIN)
        await settle()
        assert running.app.session.state.microphone.name == "Desk"
        assert not speaker.closed


async def test_meters_read_nothing_without_a_call_and_both_voices_in_one(run_app: Run) -> None:
    async with run_app() as running:
        app = running.app
        assert app.readings.microphone() is app.readings.speaker() is None
        await running.call()
        running.sound.microphone.hear_tone(0.2)
        running.sound.speaker.play(0.1)
        heard, played = app.readings.microphone(), app.readings.speaker()
        assert heard is not None
        assert played is not None
        assert heard.level_dbfs > played.level_dbfs


# Settings.


async def test_many_changes_are_written_once_and_survive(
    run_app: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keeping_module, "SAVE_AFTER_S", 0.01)
    saved = asyncio.Event()
    loop = asyncio.get_running_loop()
    times: list[float] = []
    save = settings_file.save

    def count(*arguments: object) -> None:
        save(*arguments)  # type: ignore[arg-type]  # whatever it was called with
        times.append(0.0)
        loop.call_soon_threadsafe(saved.set)

    monkeypatch.setattr(settings_file, "save", count)
    async with run_app() as running:
        for step in range(10):
            running.app.window.volume_changed.emit(step / 10)
        async with asyncio.timeout(5.0):
            await saved.wait()
        assert len(times) == 1
        assert (await written(running)).volume_of("Desk") == 0.9


async def test_a_full_disk_is_told_and_the_next_change_is_written(
    run_app: Run, monkeypatch: pytest.MonkeyPatch, expect_log: ExpectLog
) -> None:
    expect_log("the settings were not saved")

    def refuse(*_: object) -> None:
        raise FULL

    async with run_app() as running:
        with monkeypatch.context() as patch:
            patch.setattr(settings_file, "save", refuse)
            await running.app.keeping.save()
        assert running.app.session.state.notice == FULL.notice
        running.app.window.volume_changed.emit(0.5)
        assert (await written(running)).volume_of("Desk") == 0.5


async def test_trouble_with_the_settings_file_is_told_at_the_start(run_app: Run) -> None:
    def with_trouble(running: Running) -> None:
        running.app.first_notice = FULL.notice

    async with run_app(before=with_trouble) as running:
        assert running.app.session.state.notice == FULL.notice


async def test_trouble_with_the_settings_file_is_told_during_a_call_asked_for(
    run_app: Run,
) -> None:
    def with_trouble(running: Running) -> None:
        running.app.first_notice = FULL.notice
        running.line()

    async with run_app(SETTINGS, CallOptions(agent_id="agent_bob"), with_trouble) as running:
        running.lines[0].open()
        await settle()
        assert running.app.session.in_call
        assert running.app.session.state.notice == FULL.notice


async def test_a_second_call_that_is_refused_does_not_end_the_program(run_app: Run) -> None:
    def lay_ready(running: Running) -> None:
        running.line()

    asked = CallOptions(agent_id="agent_bob", quit_when_ended=True)
    async with run_app(SETTINGS, asked, lay_ready) as running:
        running.lines[0].open()
        await settle()
        running.app.place_call()
        await settle()
        assert running.app.session.in_call
        assert not running.quit_asked.is_set()
        assert running.app.failed is None


# Life.


async def test_closing_the_window_ends_the_call_and_keeps_the_place(run_app: Run) -> None:
    async with run_app() as running:
        line = await running.call()
        running.app.window.resize(500, 700)
        running.app.window.close()
        async with asyncio.timeout(5.0):
            assert await running.main == 0
        assert line.closes[0][0] == 1000
        assert running.sound.open_now == []
        kept, trouble = settings_file.load(running.profile / "config" / "settings.json")
        assert trouble is None
        assert kept.geometry


async def test_a_server_that_does_not_answer_does_not_keep_the_program(
    run_app: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(app_module, "GOODBYE_S", 0.01)
    async with run_app() as running:
        line = await running.call()
        line.answers_close = False
        running.quit_asked.set()
        async with asyncio.timeout(10.0):
            assert await running.main == 0
        assert not running.app.window.isVisible()
        assert running.sound.open_now == []


@pytest.mark.parametrize("how", ["window", "signal"])
async def test_who_quits_before_anything_is_loaded_quits(run_app: Run, how: str) -> None:
    def leave(running: Running) -> None:
        if how == "window":
            asyncio.get_running_loop().call_soon(running.app.window.close)
        else:
            running.quit_asked.set()

    async with run_app(before=leave) as running:
        async with asyncio.timeout(5.0):
            assert await running.main == 0
        assert not running.app.window.isVisible()


async def test_quitting_while_it_rings_leaves_at_once(run_app: Run) -> None:
    async with run_app() as running:
        running.transport.answers.clear()
        running.line()
        running.app.window.call_clicked.emit()
        await settle()
        running.quit_asked.set()
        async with asyncio.timeout(5.0):
            assert await running.main == 0


async def test_a_call_asked_for_is_placed_hands_free_and_quits_when_the_agent_ends_it(
    run_app: Run,
) -> None:
    def lay_ready(running: Running) -> None:
        running.line()

    asked = CallOptions(agent_id="agent_bob", quit_when_ended=True)
    async with run_app(SETTINGS, asked, lay_ready) as running:
        running.lines[0].open()
        await settle()
        state = running.app.session.state
        assert (state.agent_name, state.latched) == ("Bob", True)
        running.lines[0].say(
            AgentToolResponse(tool_name="end_call", tool_call_id="e", is_called=True)
        )
        async with asyncio.timeout(5.0):
            assert await running.main == 0


async def test_a_call_asked_for_that_fails_ends_the_program_with_its_sentence(
    run_app: Run,
) -> None:
    notice = Notice(title="This key was refused", body="")

    def refuse(running: Running) -> None:
        running.transport.ready.append(ServiceError(notice, http_status=401))

    asked = CallOptions(agent_id="agent_bob", quit_when_ended=True)
    async with run_app(SETTINGS, asked, refuse) as running:
        async with asyncio.timeout(5.0):
            with pytest.raises(AppError) as failed:
                await running.main
        assert failed.value.notice == notice


async def test_a_call_asked_for_that_cannot_even_be_placed_ends_the_program_too(
    run_app: Run,
) -> None:
    broken = msgspec.structs.replace(SETTINGS, region="own", own_host="ftp://nonsense")
    asked = CallOptions(agent_id="agent_bob", quit_when_ended=True)
    async with run_app(broken, asked) as running:
        async with asyncio.timeout(5.0):
            with pytest.raises(AppError):
                await running.main


# Faults of ours.


async def test_a_fault_in_a_task_is_logged_and_shown_as_the_programs(
    run_app: Run, expect_log: ExpectLog
) -> None:
    expect_log("background work failed", level=logging.ERROR)

    async def fail() -> None:
        raise ZeroDivisionError

    async with run_app() as running:
        running.app.tasks.spawn(fail())
        await settle()
        assert running.app.session.state.notice == OUR_FAULT


async def test_a_fault_in_a_slot_is_logged_and_shown_as_the_programs(
    run_app: Run, expect_log: ExpectLog
) -> None:
    expect_log("a slot failed", level=logging.ERROR)
    async with run_app() as running:
        sys.excepthook(ZeroDivisionError, ZeroDivisionError(), None)  # as PySide does
        assert running.app.session.state.notice == OUR_FAULT


async def test_a_window_that_fails_at_showing_is_told_of_once(
    run_app: Run, expect_log: ExpectLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    expect_log("Exception in callback", level=logging.ERROR)

    def fail(*_: object) -> None:
        raise ZeroDivisionError

    async with run_app() as running:
        with monkeypatch.context() as patch:
            patch.setattr(MainWindow, "show_state", fail)
            running.app.session.set_muted(True)
            await settle()
            assert running.app.session.state.notice == OUR_FAULT
        running.app.session.set_muted(False)
        await settle()


# Devices.


class FakeCatalog:
    """What is plugged in, in the test's hands."""

    def microphones(self) -> tuple[()]:
        return ()

    speakers = microphones


async def test_what_is_plugged_in_is_used_at_once_where_something_was_missing(
    run_app: Run,
) -> None:
    async with run_app() as running:
        running.sound.trouble.update(microphone=missing("microphone"), speaker=missing("speaker"))
        await running.call()
        running.sound.trouble.clear()
        app = running.app
        plugging = Plugging(
            FakeCatalog(),  # type: ignore[arg-type]  # the two lists are enough
            app.window,
            app.desk,
            app.wishes,
            lambda: app.settings,
        )
        plugging.show()
        await settle()
        state = running.app.session.state
        assert (state.microphone.name, state.speaker.name) == ("Desk", "Desk")


async def test_what_is_done_to_the_sound_is_what_the_settings_say_at_once(run_app: Run) -> None:
    async with run_app() as running:
        cleaning = running.app.cleaning = Cleaning(SETTINGS, raw=False)
        other = Processing(noise_suppression=False)
        running.app.change_settings(msgspec.structs.replace(SETTINGS, processing=other))
        assert cleaning.voice.choices == other


async def test_echo_is_told_of_while_a_microphone_is_open(run_app: Run) -> None:
    async with run_app() as running:
        running.app.cleaning = Cleaning(SETTINGS, raw=False)
        assert running.app.readings.echo() is None
        await running.call()
        assert running.app.readings.echo() == EchoReading("working")


async def test_half_duplex_is_what_the_settings_say_and_changes_at_once(run_app: Run) -> None:
    async with run_app(msgspec.structs.replace(SETTINGS, half_duplex=True)) as running:
        await running.call()
        assert running.app.session.state.half_duplex
        running.app.change_settings(
            msgspec.structs.replace(running.app.settings, half_duplex=False)
        )
        assert not running.app.session.state.half_duplex


class Naps:
    """Whether the system may put the program to sleep, as it was told."""

    def __init__(self) -> None:
        self.told: list[str] = []

    def begin(self, reason: str) -> int:
        self.told.append("awake")
        return 1

    def end(self, token: int) -> None:
        self.told.append("may sleep")


async def test_no_timer_is_slowed_while_a_call_is_on(run_app: Run) -> None:
    naps = Naps()
    async with run_app() as running:
        running.app.awake = Awake(naps)
        await running.call()
        assert naps.told == ["awake"]
        running.app.session.end()
        await running.app.session.wait_until_ended(5.0)
        await settle()
        assert naps.told == ["awake", "may sleep"]
        await running.call()
    assert naps.told == ["awake", "may sleep"] * 2, "quitting ends the call"


def test_the_clock_tells_both_times() -> None:
    clock = WallClock()
    before_s, wall_s = time.monotonic(), time.time()
    assert before_s <= clock.monotonic() <= time.monotonic()
    assert wall_s <= clock.wall() <= time.time()


def test_the_window_is_not_dressed_before_the_test(dressed: QApplication) -> None:
    assert dressed is QApplication.instance()
