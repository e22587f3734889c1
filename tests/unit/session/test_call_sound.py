import asyncio
import logging

import numpy as np
import pytest

from desktop_app.audio.playout import Edge
from desktop_app.audio.types import Samples
from desktop_app.errors import Action, Notice, Severity, SoundError
from desktop_app.protocol.formats import AudioFormat
from desktop_app.session.call_sound import CallSound, Memory
from desktop_app.session.happenings import (
    Happening,
    MicrophoneChanged,
    NoticeRaised,
    NoticeSettled,
    SpeakerChanged,
    VolumeChanged,
)
from desktop_app.settings import DeviceSettings
from tests.conftest import ExpectLog
from tests.unit.session.fakes import (
    RATE,
    FakeSound,
    LoopClock,
    gone,
    missing,
    pass_s,
    settle,
    spoken,
)


class Stage:
    """Both voices, with all that is told."""

    def __init__(self) -> None:
        self.sound = FakeSound()
        self.memory = Memory()
        self.told: list[Happening] = []
        self.edges: list[Edge] = []
        self.sounds = CallSound(
            self.sound,
            LoopClock(),
            self.memory,
            tell=self.told.append,
            on_chunk=lambda chunk: None,
            on_edge=self.edges.append,
        )

    async def open(self) -> None:
        self.sounds.begin()
        await settle()

    @property
    def names(self) -> list[str]:
        """What was said of devices: a name, or ``!`` and the trouble."""
        changes = [one for one in self.told if isinstance(one, MicrophoneChanged | SpeakerChanged)]
        return [
            f"{type(one).__name__[0]}:{one.device.name or f'!{one.device.trouble}'}"
            for one in changes
        ]

    @property
    def notices(self) -> list[str]:
        return [one.notice.sentence for one in self.told if isinstance(one, NoticeRaised)]


async def test_both_devices_open_and_close() -> None:
    stage = Stage()
    await stage.open()
    assert sorted(stage.names) == ["M:Desk", "S:Desk"]
    assert len(stage.sound.open_now) == 2
    await stage.sounds.close()
    assert stage.sound.open_now == []


@pytest.mark.parametrize("kind", ["microphone", "speaker"])
async def test_a_missing_device_is_told_and_the_other_works(kind: str) -> None:
    stage = Stage()
    stage.sound.trouble[kind] = missing(kind)
    await stage.open()
    assert f"{kind[0].upper()}:!No {kind} found" in stage.names
    assert stage.notices == [f"No {kind} found. Plug one in."]
    assert len(stage.sound.open_now) == 1
    await stage.sounds.close()


async def test_a_lost_microphone_is_replaced_by_the_systems_own() -> None:
    stage = Stage()
    await stage.open()
    stage.sounds.microphone.use("Headset")
    await settle()
    stage.told.clear()
    stage.sound.microphone.lose(gone("Headset"))
    await settle()
    assert stage.names == ["M:!“Headset” was unplugged", "M:Desk"]
    assert stage.notices == ["“Headset” was unplugged. Now using “Desk”."]
    raised = [one for one in stage.told if isinstance(one, NoticeRaised)]
    assert raised[0].notice.severity is Severity.WARNING
    await stage.sounds.close()
    assert stage.sound.open_now == []


async def test_a_lost_speaker_is_replaced_by_the_systems_own() -> None:
    stage = Stage()
    await stage.open()
    stage.told.clear()
    stage.sound.speaker.lose(gone("Desk"))
    await settle()
    assert stage.names == ["S:!“Desk” was unplugged", "S:Headset"]
    await stage.sounds.close()


async def test_a_lost_device_with_no_other_says_what_is_missing() -> None:
    stage = Stage()
    await stage.open()
    stage.sound.trouble["microphone"] = missing("microphone")
    stage.sound.microphone.lose(gone("Desk"))
    await settle()
    assert stage.names[-1] == "M:!No microphone found"
    assert stage.notices[-1] == "No microphone found. Plug one in."
    assert stage.sound.open_now == ["FakeSpeaker"]
    await stage.sounds.close()


async def test_of_several_wishes_the_last_counts_and_no_device_is_left_open() -> None:
    stage = Stage()
    await stage.open()
    stage.sound.opens.clear()
    stage.sounds.microphone.use("Headset")
    await settle()
    stage.sounds.microphone.use("Phone")
    await settle()
    stage.sound.opens.set()
    await settle()
    assert stage.names[-1] == "M:Phone"
    assert sorted(stage.sound.open_now) == ["FakeMicrophone", "FakeSpeaker"]
    await stage.sounds.close()


async def test_a_device_that_is_still_being_opened_at_the_end_stays_closed() -> None:
    stage = Stage()
    stage.sound.opens.clear()
    await stage.open()
    await stage.sounds.close()
    stage.sound.opens.set()
    await settle()
    assert stage.sound.open_now == []
    assert stage.names == []


async def test_nothing_is_opened_after_the_end() -> None:
    stage = Stage()
    await stage.open()
    await stage.sounds.close()
    stage.sounds.microphone.use("Headset")
    stage.sounds.speaker.use("Headset")
    stage.sound.speaker.lose(gone("Desk"))
    await settle()
    assert stage.sound.open_now == []


async def test_a_fault_of_ours_is_logged_once_and_leaves_the_call_without_that_device(
    expect_log: ExpectLog,
) -> None:
    expect_log("could not be opened", level=logging.ERROR, logger="desktop_app.session.side")
    stage = Stage()
    stage.sound.trouble["speaker"] = ZeroDivisionError()
    await stage.open()
    assert "S:!A sound device could not be opened" in stage.names
    assert not stage.sounds.agent.has_more
    await stage.sounds.close()


async def test_one_device_that_will_not_close_does_not_keep_the_other(
    expect_log: ExpectLog,
) -> None:
    expect_log("could not be closed", level=logging.ERROR)
    stage = Stage()
    await stage.open()
    stage.sound.microphone.fault = ZeroDivisionError()
    await stage.sounds.close()
    assert stage.sound.open_now == []


async def test_the_users_order_decides_who_stands_in() -> None:
    stage = Stage()
    stage.memory.microphones.rearrange(("Phone", "Headset"))
    await stage.open()
    stage.sound.microphone.lose(gone("Desk"))
    await settle()
    assert stage.names[-1] == "M:Phone"
    await stage.sounds.close()


async def test_a_device_that_will_not_open_gives_way_to_the_next() -> None:
    stage = Stage()
    stage.sound.trouble["Desk"] = SoundError(
        Notice(title="Another app has the microphone to itself", body="Close it.")
    )
    stage.sounds.microphone.begin()
    await settle()
    assert stage.names == ["M:Headset"]
    assert stage.notices == ["Another app has the microphone to itself. Now using “Headset”."]
    await stage.sounds.close()


async def test_a_device_that_could_not_be_opened_is_tried_again_until_it_is_there() -> None:
    stage = Stage()
    for kind in ("microphone", "speaker"):
        stage.sound.trouble[kind] = missing(kind)
    await stage.open()
    await pass_s(3.0)
    assert len(stage.notices) == 2, "said once"
    stage.sound.trouble.clear()
    await pass_s(2.5)
    assert sorted(stage.names[-2:]) == ["M:Desk", "S:Desk"]
    settled = [one.notice.title for one in stage.told if isinstance(one, NoticeSettled)]
    assert sorted(settled) == ["No microphone found", "No speaker found"]
    await stage.sounds.close()


async def test_a_device_that_returns_at_once_is_no_news() -> None:
    stage = Stage()
    stage.sound.speakers = {"Desk": 48_000}
    await stage.open()
    stage.sound.trouble["speaker"] = missing("speaker")
    stage.sound.speaker.lose(gone("Desk"))
    await settle()
    stage.sound.trouble.clear()
    stage.told.clear()
    await pass_s(0.5)
    assert stage.names == ["S:Desk"]
    assert stage.notices == []
    await stage.sounds.close()


async def test_unplayed_speech_waits_for_a_sound_server_that_begins_anew() -> None:
    stage = Stage()
    agreed = AudioFormat.parse("pcm_16000")
    assert agreed is not None
    await stage.open()
    stage.sounds.agent.configure(agreed)
    stage.sounds.agent.play(spoken(1, 1.0, is_final=True))
    before = stage.sound.speaker.play(0.4)
    stage.sound.trouble["speaker"] = missing("speaker")
    stage.sound.speaker.lose(gone("Desk"))
    await pass_s(1.0)
    stage.sound.trouble.clear()
    await pass_s(1.0)
    after = stage.sound.speaker.play(1.0)
    heard = np.count_nonzero(np.abs(np.concatenate((before, after))) > 0.01) / RATE
    assert heard == pytest.approx(1.0, abs=0.05)
    await stage.sounds.close()


async def test_without_a_speaker_for_long_the_text_counts_as_heard() -> None:
    stage = Stage()
    agreed = AudioFormat.parse("pcm_16000")
    assert agreed is not None
    await stage.open()
    stage.sounds.agent.configure(agreed)
    stage.sounds.agent.play(spoken(1, 9.0))
    stage.sound.speaker.play(0.4)
    stage.sound.trouble["speaker"] = missing("speaker")
    stage.sound.speaker.lose(gone("Desk"))
    await pass_s(3.0)
    assert Edge.RAN_DRY not in stage.edges
    await pass_s(5.0)
    assert not stage.sounds.agent.has_more
    assert stage.edges[-1] is Edge.RAN_DRY
    await stage.sounds.close()


async def test_a_wished_device_that_comes_back_is_used_again_and_named() -> None:
    stage = Stage()
    stage.memory.microphones.choose("Headset")
    await stage.open()
    rate = stage.sound.microphones.pop("Headset")
    stage.sound.microphone.lose(gone("Headset"))
    await settle()
    assert stage.names[-1] == "M:Desk"
    stage.sound.microphones["Headset"] = rate
    stage.sounds.look_again()
    await settle()
    assert stage.names[-1] == "M:Headset"
    assert stage.notices[-1] == "“Headset” is back. It is in use again."
    await stage.sounds.close()


async def test_an_unranked_device_that_comes_back_is_offered_once() -> None:
    stage = Stage()
    await stage.open()
    rate = stage.sound.microphones.pop("Desk")
    stage.sound.default = "Headset"
    stage.sound.microphone.lose(gone("Desk"))
    await settle()
    assert stage.names[-1] == "M:Headset"
    stage.sound.microphones["Desk"] = rate
    stage.sounds.microphone.look_again()
    stage.sounds.microphone.look_again()
    await settle()
    assert stage.names[-1] == "M:Headset"
    assert stage.notices[1:] == ["“Desk” is back. The microphone in use is “Headset”."]
    raised = [one.notice for one in stage.told if isinstance(one, NoticeRaised)][-1]
    assert (raised.action, raised.device) == (Action.UNDO, "Desk")
    stage.sounds.undo(raised.device)
    await settle()
    assert stage.names[-1] == "M:Desk"
    await stage.sounds.close()


async def test_the_systems_default_is_followed_without_a_word() -> None:
    stage = Stage()
    await stage.open()
    stage.sound.default = "Phone"
    stage.sounds.look_again()
    await settle()
    assert sorted(stage.names[-2:]) == ["M:Phone", "S:Phone"]
    assert stage.notices == []
    assert len(stage.sound.open_now) == 2
    await stage.sounds.close()


async def test_a_chosen_device_stays_whatever_the_system_prefers() -> None:
    stage = Stage()
    stage.memory.microphones.choose("Headset")
    stage.memory.speakers.choose("Headset")
    await stage.open()
    stage.sound.default = "Phone"
    stage.sounds.look_again()
    await settle()
    assert sorted(stage.names[-2:]) == ["M:Headset", "S:Headset"]
    await stage.sounds.close()


async def test_a_device_that_is_off_the_list_is_left_before_its_stream_tells() -> None:
    stage = Stage()
    await stage.open()
    for known in (stage.sound.microphones, stage.sound.speakers):
        del known["Desk"]
    stage.sound.default = "Phone"
    stage.sounds.look_again()
    await settle()
    assert sorted(stage.names[-2:]) == ["M:Phone", "S:Phone"]
    assert set(stage.notices) == {"“Desk” was unplugged. Now using “Phone”."}
    await stage.sounds.close()


async def test_devices_that_are_known_only_later_are_adopted_as_they_are() -> None:
    stage = Stage()
    stage.sound.blind = True
    await stage.open()
    opened = len(stage.sound.opened)
    stage.sound.blind = False
    stage.sounds.look_again()
    await settle()
    assert len(stage.sound.opened) == opened
    await stage.sounds.close()


async def test_a_look_during_an_opening_is_made_up_for() -> None:
    stage = Stage()
    await stage.open()
    stage.sound.opens.clear()
    stage.sounds.microphone.use(None)
    await settle()
    stage.sound.default = "Phone"
    stage.sounds.microphone.look_again()
    stage.sound.opens.set()
    await settle()
    assert stage.names[-1] == "M:Phone"
    await stage.sounds.close()


async def test_a_stream_that_only_renews_itself_is_opened_again_without_a_word() -> None:
    stage = Stage()
    await stage.open()
    stage.told.clear()
    stage.sound.speaker.lose(Notice(title="Again", body="", severity=Severity.INFO))
    await settle()
    assert stage.names == ["S:Desk"]
    assert stage.notices == []
    await stage.sounds.close()


async def test_a_bluetooth_headset_is_spared_and_the_reason_given_once() -> None:
    stage = Stage()
    stage.sound.wireless = {"Headset"}
    stage.sound.default = "Headset"
    await stage.open()
    assert sorted(stage.names) == ["M:Desk", "S:Headset"]
    raised = [one.notice for one in stage.told if isinstance(one, NoticeRaised)]
    assert [(one.title, one.action, one.device) for one in raised] == [
        ("Using “Desk”", Action.USE_HEADSET, "Headset")
    ]
    stage.memory.begin(None, None)
    stage.sounds.look_again()
    stage.sounds.microphone.begin()
    await settle()
    assert len(stage.notices) == 1
    stage.sounds.microphone.use("Headset")
    await settle()
    assert stage.names[-1] == "M:Headset"
    await stage.sounds.close()


async def test_a_headset_that_becomes_the_systems_default_is_spared_in_a_call() -> None:
    stage = Stage()
    stage.sound.wireless = {"Headset"}
    await stage.open()
    opened = stage.sound.microphone
    stage.sound.default = "Headset"
    stage.sounds.look_again()
    await settle()
    assert stage.sound.microphone is opened
    assert not opened.closed
    assert stage.notices == [
        "Using “Desk”. Bluetooth headsets switch to phone quality while their microphone is used."
    ]
    await stage.sounds.close()


def hiss(seconds: float, level: float = 1e-4) -> Samples:
    """The sound of a quiet room."""
    noise = np.random.default_rng(1).standard_normal(round(seconds * RATE))
    return (level * noise).astype(np.float32)


async def test_a_microphone_that_was_silenced_is_said_to_be_and_no_other_listens_instead() -> None:
    stage = Stage()
    await stage.open()
    desk = stage.sound.microphone
    desk.hear(hiss(2.0))
    desk.hear_silence(1.1)
    await settle()
    assert stage.sound.microphone is desk
    assert [notice.partition(".")[0] for notice in stage.notices] == ["“Desk” sends silence"]
    assert "Switched" not in stage.notices[0]
    desk.hear(hiss(0.5))
    await settle()
    assert stage.sound.microphone is desk
    assert any(isinstance(one, NoticeSettled) for one in stage.told)
    await stage.sounds.close()


async def test_a_microphone_that_sends_zeros_gives_way_to_another_within_its_second() -> None:
    stage = Stage()
    await stage.open()
    desk = stage.sound.microphone
    desk.hear_silence(0.98)
    await settle()
    assert stage.sound.microphone is desk
    desk.hear_silence(0.04)
    await settle()
    assert stage.names[-2:] == ["M:!“Desk” sends silence", "M:Headset"]
    assert stage.notices == [
        (
            "“Desk” sends silence. It may be in use by your phone, or its mute switch is on. "
            "Switched to “Headset”."
        )
    ]
    await stage.sounds.close()


async def test_who_goes_back_to_a_silent_microphone_is_left_there_in_peace() -> None:
    stage = Stage()
    await stage.open()
    stage.sound.microphone.hear_silence(1.1)
    await settle()
    raised = [one.notice for one in stage.told if isinstance(one, NoticeRaised)][-1]
    assert (raised.action, raised.device) == (Action.UNDO, "Desk")
    stage.sounds.undo("something else")
    stage.sounds.undo(raised.device)
    await settle()
    stage.sound.microphone.hear_silence(5.0)
    await settle()
    assert stage.names[-1] == "M:Desk"
    assert len(stage.notices) == 1
    await stage.sounds.close()


async def test_each_silent_microphone_is_tried_once_and_the_last_is_kept() -> None:
    stage = Stage()
    await stage.open()
    for _ in range(9):
        stage.sound.microphone.hear_silence(1.1)
        await settle()
    assert [name for name in stage.names if name.startswith("M:") and "!" not in name] == [
        "M:Desk",
        "M:Headset",
        "M:Phone",
    ]
    assert stage.notices[-1].startswith("“Phone” sends silence")
    assert "Switched" not in stage.notices[-1]
    assert len(stage.notices) == 3
    await stage.sounds.close()


async def test_the_only_microphone_is_kept_and_each_silence_is_said_and_taken_back() -> None:
    stage = Stage()
    stage.sound.microphones = {"Desk": RATE}
    await stage.open()
    desk = stage.sound.microphone
    for _ in range(3):
        desk.hear_silence(1.5)
        desk.hear(hiss(1.0))
    assert stage.sound.microphone is desk
    assert [notice.partition(".")[0] for notice in stage.notices] == ["“Desk” sends silence"] * 3
    assert isinstance(stage.told[-1], NoticeSettled)
    desk.hear_silence(1.5)
    desk.lose(Notice(title="Again", body="", severity=Severity.INFO))
    await settle()
    assert stage.sound.microphone is not desk
    stage.sound.microphone.hear_silence(1.1)
    assert stage.notices[-1].startswith("“Desk” sends silence")
    assert len(stage.notices) == 5
    await stage.sounds.close()


async def test_a_microphone_that_is_stuck_a_second_time_is_left_for_one_that_came_meanwhile() -> (
    None
):
    stage = Stage()
    stage.sound.microphones = {"Desk": RATE}
    await stage.open()
    stage.sound.microphone.hear(np.full(RATE * 2, 0.25, np.float32))
    stage.sound.microphone.hear(hiss(1.0))
    stage.sound.microphones["Headset"] = RATE
    stage.sounds.look_again()
    await settle()
    assert stage.sound.microphone.name == "Desk"
    stage.sound.microphone.hear(np.full(RATE * 2, 0.25, np.float32))
    await settle()
    assert stage.names[-1] == "M:Headset"
    assert "Switched to “Headset”" in stage.notices[-1]
    await stage.sounds.close()


async def test_no_working_microphone_is_left_for_one_that_could_not_be_opened() -> None:
    stage = Stage()
    stage.memory.microphones.choose("Headset")
    stage.sound.trouble["Headset"] = missing("microphone")
    await stage.open()
    working = stage.sound.microphone
    assert working.name == "Desk"
    stage.sound.microphones["Fourth"] = RATE
    stage.sounds.look_again()
    await settle()
    assert stage.sound.microphone is working
    assert not working.closed
    rate = stage.sound.microphones.pop("Headset")
    stage.sounds.look_again()
    await settle()
    del stage.sound.trouble["Headset"]
    stage.sound.microphones["Headset"] = rate
    stage.sounds.look_again()
    await settle()
    assert stage.names[-1] == "M:Headset"
    await stage.sounds.close()


async def test_a_lost_microphone_that_stays_on_the_list_is_tried_once_and_not_said_to_be_back() -> (
    None
):
    stage = Stage()
    stage.memory.microphones.choose("Headset")
    await stage.open()
    stage.sound.trouble["Headset"] = missing("microphone")
    stage.sound.microphone.lose(gone("Headset"))
    await settle()
    stage.told.clear()
    stage.sounds.look_again()
    await settle()
    working = stage.sound.microphone
    for _ in range(3):
        stage.sounds.look_again()
        await settle()
    assert stage.sound.microphone is working
    assert not working.closed
    assert stage.notices == []
    del stage.sound.trouble["Headset"]
    stage.sounds.microphone.use("Headset")
    await settle()
    assert stage.names[-1] == "M:Headset"
    await stage.sounds.close()


async def test_a_third_microphone_that_stands_in_for_two_that_fail_is_named() -> None:
    stage = Stage()
    stage.memory.microphones.choose("Headset")
    await stage.open()
    stage.sound.microphone.lose(gone("Headset"))
    await settle()
    assert stage.sound.microphone.name == "Desk"
    for name in ("Headset", "Desk"):
        stage.sound.trouble[name] = missing(name)
    stage.sounds.look_again()
    await settle()
    assert stage.sound.microphone.name == "Phone"
    assert stage.notices[-1] == "No Headset found. Now using “Phone”."
    await stage.sounds.close()


async def test_who_goes_back_to_the_systems_choice_gets_it_though_it_failed_before() -> None:
    stage = Stage()
    stage.sound.trouble["Desk"] = missing("microphone")
    await stage.open()
    assert stage.sound.microphone.name == "Headset"
    del stage.sound.trouble["Desk"]
    stage.sounds.microphone.use(None)
    await settle()
    assert stage.sound.microphone.name == "Desk"
    await stage.sounds.close()


async def test_a_stuck_microphone_gives_way_and_a_loud_one_is_only_told() -> None:
    stage = Stage()
    await stage.open()
    stage.sound.microphone.hear(np.full(RATE * 2, 0.25, np.float32))
    await settle()
    assert stage.names[-1] == "M:Headset"
    assert stage.notices[-1].startswith("“Desk” sends no sound")
    loud_noise = np.clip(hiss(5.0, level=4.0), -1.0, 1.0)
    stage.sound.microphone.hear(loud_noise)
    stage.sound.microphone.hear(hiss(5.0))
    stage.sound.microphone.hear(loud_noise)
    await settle()
    assert stage.names[-1] == "M:Headset"
    assert [notice for notice in stage.notices if "too loud" in notice] == [
        (
            "“Headset” is too loud. Your voice is distorted. Turn the microphone down in the "
            "system, or go farther away."
        )
    ]
    await stage.sounds.close()


async def test_a_muted_microphone_may_be_as_silent_as_it_likes() -> None:
    stage = Stage()
    await stage.open()
    stage.sounds.user.set_gate(opened=True, muted=True)
    stage.sound.microphone.hear_silence(5.0)
    await settle()
    assert stage.notices == []
    await stage.sounds.close()


async def test_gain_and_volume_belong_to_the_device() -> None:
    stage = Stage()
    stage.memory.volume = 0.8
    stage.memory.settings = {
        "Desk": DeviceSettings(gain_db=20.0),
        "Phone": DeviceSettings(volume=0.25),
    }
    await stage.open()
    stage.sound.microphone.hear_tone(0.5, level=0.01)
    assert stage.sounds.user.meter is not None
    assert stage.sounds.user.meter.read(0.0).level_dbfs == pytest.approx(-23.0, abs=1.0)
    assert stage.sounds.agent.volume == 0.8
    stage.sounds.speaker.use("Phone")
    await settle()
    assert stage.sounds.agent.volume == 0.25
    told = [one.volume for one in stage.told if isinstance(one, VolumeChanged)]
    assert told[-1] == 0.25
    stage.memory.settings = {}
    stage.sounds.apply()
    assert (stage.sounds.agent.volume, stage.sounds.user.gain_db) == (0.8, 0.0)
    await stage.sounds.close()


async def test_what_is_changed_while_a_device_is_opened_leaves_it_its_own() -> None:
    stage = Stage()
    stage.memory.settings = {"Desk": DeviceSettings(gain_db=20.0, volume=0.5)}
    stage.sound.opens.clear()
    await stage.open()
    stage.sounds.apply()
    assert (stage.sounds.user.gain_db, stage.sounds.agent.volume) == (20.0, 0.5)
    stage.sound.opens.set()
    await settle()
    assert (stage.sounds.user.gain_db, stage.sounds.agent.volume) == (20.0, 0.5)
    await stage.sounds.close()


async def test_a_device_that_nobody_knew_before_it_was_open_has_its_own_all_the_same() -> None:
    stage = Stage()
    stage.sound.blind = True
    stage.memory.settings = {"Desk": DeviceSettings(gain_db=20.0, volume=0.5)}
    await stage.open()
    assert (stage.sounds.user.gain_db, stage.sounds.agent.volume) == (20.0, 0.5)
    await stage.sounds.close()


async def test_how_loud_a_speaker_is_is_told_after_which_it_is() -> None:
    stage = Stage()
    stage.memory.settings = {"Phone": DeviceSettings(volume=0.25)}
    await stage.open()
    stage.told.clear()
    stage.sounds.speaker.use("Phone")
    await settle()
    assert [type(one) for one in stage.told] == [SpeakerChanged, VolumeChanged]
    await stage.sounds.close()


async def test_names_are_told_again_except_of_what_is_closed_or_changing() -> None:
    stage = Stage()
    stage.sounds.look_again()
    assert stage.told == []
    await stage.open()
    stage.told.clear()
    stage.sound.microphone.name = "Other"
    stage.sounds.look_again()
    assert stage.names == ["M:Other", "S:Desk"]
    stage.told.clear()
    stage.sound.opens.clear()
    stage.sounds.microphone.use("Headset")
    stage.sounds.look_again()
    assert stage.names == ["S:Desk"]
    await stage.sounds.close()


async def test_closing_can_be_cancelled_and_still_releases_the_devices() -> None:
    stage = Stage()
    await stage.open()
    closing = asyncio.create_task(stage.sounds.close())
    await asyncio.sleep(0)
    closing.cancel()
    await settle()
    assert closing.done()
    assert stage.sound.open_now == []
