import asyncio
import logging

import pytest

from desktop_app.audio.playout import Edge
from desktop_app.errors import Severity
from desktop_app.session.call_sound import CallSound
from desktop_app.session.happenings import (
    Happening,
    MicrophoneChanged,
    NoticeRaised,
    SpeakerChanged,
)
from tests.conftest import ExpectLog
from tests.unit.session.fakes import FakeSound, LoopClock, gone, missing, settle


class Stage:
    """Both voices, with all that is told."""

    def __init__(self) -> None:
        self.sound = FakeSound()
        self.told: list[Happening] = []
        self.edges: list[Edge] = []
        self.sounds = CallSound(
            self.sound,
            LoopClock(),
            tell=self.told.append,
            on_chunk=lambda chunk: None,
            on_edge=self.edges.append,
        )

    async def open(self) -> None:
        self.sounds.use_speaker(None)
        self.sounds.use_microphone(None)
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
    stage.sounds.use_microphone("Headset")
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
    assert stage.names == ["S:!“Desk” was unplugged", "S:Desk"]
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
    stage.sounds.use_microphone("Headset")
    await settle()
    stage.sounds.use_microphone("Phone")
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
    stage.sounds.use_microphone("Headset")
    stage.sounds.use_speaker("Headset")
    stage.sound.speaker.lose(gone("Desk"))
    await settle()
    assert stage.sound.open_now == []


async def test_a_fault_of_ours_is_logged_once_and_leaves_the_call_without_that_device(
    expect_log: ExpectLog,
) -> None:
    expect_log("could not be opened", level=logging.ERROR)
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


async def test_names_are_told_again_except_of_what_is_closed_or_changing() -> None:
    stage = Stage()
    stage.sounds.tell_names()
    assert stage.told == []
    await stage.open()
    stage.told.clear()
    stage.sound.microphone.name = "Other"
    stage.sounds.tell_names()
    assert stage.names == ["M:Other", "S:Desk"]
    stage.told.clear()
    stage.sound.opens.clear()
    stage.sounds.use_microphone("Headset")
    stage.sounds.tell_names()
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
