"""Devices are opened, watched over and given back: exactly once, whatever happens."""

import asyncio
import builtins
import os
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from types import ModuleType

import numpy as np
import pytest

from desktop_app.audio.playout import Edge
from desktop_app.audio.types import Samples
from desktop_app.devices import portaudio, stream
from desktop_app.devices.choice import PERIOD
from desktop_app.devices.device import default_name
from desktop_app.devices.library import Library
from desktop_app.devices.portaudio import PortAudioSound
from desktop_app.devices.suspend import Suspend
from desktop_app.devices.voice_processing import VoiceProcessing
from desktop_app.errors import Notice, Severity, SoundError
from desktop_app.session.ports import Device
from desktop_app.settings import Processing
from tests.conftest import ExpectLog
from tests.unit.devices.fake_sounddevice import FakePortAudioError, FakeSoundDevice, FakeStream

DEADLINE_S = 10.0
BLOCK = PERIOD["microphone"]


def described(name: str, inputs: int, outputs: int) -> dict[str, object]:
    """A line of PortAudio's list."""
    return {
        "name": name,
        "hostapi": 0,
        "max_input_channels": inputs,
        "max_output_channels": outputs,
        "default_samplerate": 48000.0,
    }


LINUX = "linux"


class Plugged:
    """A catalog in the test's hand."""

    ready = True

    def __init__(self, *names: str, speakers: tuple[str, ...] = ("Speaker",)) -> None:
        self.inputs = tuple(Device(f"node.{name}", name, name == names[0]) for name in names)
        self.outputs = tuple(Device(f"node.{name}", name, True) for name in speakers)

    async def known(self) -> None:
        await asyncio.Event().wait()

    def microphones(self) -> tuple[Device, ...]:
        return self.inputs

    def speakers(self) -> tuple[Device, ...]:
        return self.outputs


class Silence:
    def pull(self, out: Samples) -> Edge | None:
        out[:] = 0.0
        return None


class Seen:
    """Collects what a stream says."""

    def __init__(self) -> None:
        self.blocks: list[Samples] = []
        self.lost: list[Notice] = []
        self.told = asyncio.Event()

    def on_block(self, block: Samples) -> None:
        self.blocks.append(block)

    def on_lost(self, notice: Notice) -> None:
        self.lost.append(notice)
        self.told.set()


def sound(catalog: Plugged | None = None) -> PortAudioSound:
    return PortAudioSound(catalog, Library(LINUX))


async def until(condition: Callable[[], bool]) -> None:
    async with asyncio.timeout(DEADLINE_S):
        while not condition():  # noqa: ASYNC110  there is no event
            await asyncio.sleep(0.001)


async def test_a_microphone_delivers_each_of_its_buffers_as_a_block(
    sounddevice: FakeSoundDevice,
) -> None:
    seen = Seen()
    microphone = await sound().open_microphone(None, seen.on_block, seen.on_lost)
    (fake,) = sounddevice.streams
    for count in (1, 2):
        thread = threading.Thread(target=lambda: fake.fire(np.ones(BLOCK, np.float32)))
        thread.start()
        await until(lambda: len(seen.blocks) == count)  # noqa: B023  waited for at once
        thread.join(DEADLINE_S)
    assert seen.blocks[0][-BLOCK:].min() == 1
    np.testing.assert_array_equal(seen.blocks[1], np.ones(BLOCK))
    assert (microphone.sample_rate, microphone.name) == (48_000, "System default")
    assert microphone.latency_s == BLOCK / 48_000
    await microphone.close()
    assert seen.lost == []


async def test_a_speaker_asks_the_source_made_for_its_rate(sounddevice: FakeSoundDevice) -> None:
    rates: list[int] = []
    edges: list[Edge] = []

    class Loud:
        def pull(self, out: Samples) -> Edge | None:
            out[:] = 0.5
            return Edge.STARTED

    def make(rate: int) -> Loud:
        rates.append(rate)
        return Loud()

    speaker = await sound().open_speaker(None, make, edges.append, Seen().on_lost)
    await asyncio.sleep(0)
    np.testing.assert_array_equal(
        sounddevice.streams[0].fire(np.zeros(4, np.float32)), np.full(4, 0.5)
    )
    assert rates == [48_000]
    assert edges == [Edge.STARTED]
    await speaker.close()


async def test_both_devices_share_one_thread_that_goes_with_the_last(
    sounddevice: FakeSoundDevice,
) -> None:
    it, seen = sound(), Seen()
    microphone = await it.open_microphone(None, seen.on_block, seen.on_lost)
    speaker = await it.open_speaker(None, lambda _: Silence(), print, seen.on_lost)
    first, second = (fake.thread for fake in sounddevice.streams)
    assert first is second is not threading.current_thread()
    await microphone.close()
    assert sounddevice.terminated == 0
    await speaker.close()
    await asyncio.to_thread(first.join, DEADLINE_S)
    assert not first.is_alive()
    assert (sounddevice.terminated, sounddevice._initialized) == (1, 0)


async def test_devices_are_listed_anew_when_nothing_was_open(
    sounddevice: FakeSoundDevice,
) -> None:
    it, seen = sound(), Seen()
    for _ in range(2):
        await (await it.open_microphone(None, seen.on_block, seen.on_lost)).close()
    await until(lambda: sounddevice.terminated == 2)
    assert sounddevice.initialised == 2


async def test_closing_twice_is_harmless(sounddevice: FakeSoundDevice) -> None:
    seen = Seen()
    microphone = await sound().open_microphone(None, seen.on_block, seen.on_lost)
    await asyncio.gather(microphone.close(), microphone.close())
    await microphone.close()
    assert sounddevice.streams[0].closed == 1
    assert seen.lost == []


async def test_a_device_that_goes_is_told_once_and_given_back(
    sounddevice: FakeSoundDevice,
) -> None:
    seen = Seen()
    it = sound(Plugged("Blue Yeti"))
    microphone = await it.open_microphone("node.Blue Yeti", seen.on_block, seen.on_lost)
    sounddevice.streams[0].finish()
    sounddevice.streams[0].finish()
    async with asyncio.timeout(DEADLINE_S):
        await seen.told.wait()
    await microphone.close()
    assert [notice.title for notice in seen.lost] == ["“Blue Yeti” was unplugged"]
    assert sounddevice.streams[0].closed == 1


async def test_a_device_that_falls_silent_is_told_once(
    sounddevice: FakeSoundDevice, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stream, "CHECK_S", 0.001)
    seen = Seen()
    microphone = await sound().open_microphone(None, seen.on_block, seen.on_lost)
    async with asyncio.timeout(DEADLINE_S):
        await seen.told.wait()
    await microphone.close()
    assert [notice.title for notice in seen.lost] == ["“System default” stopped working"]


async def test_the_chosen_device_is_named_only_while_it_is_opened(
    sounddevice: FakeSoundDevice, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PULSE_SOURCE", "someone's own")
    monkeypatch.delenv("PIPEWIRE_ALSA", raising=False)
    before = sounddevice.environment()
    seen = Seen()
    it = sound(Plugged("Built-in", "Blue Yeti"))
    microphone = await it.open_microphone("node.Blue Yeti", seen.on_block, seen.on_lost)
    held = sounddevice.streams[0].environment
    assert held["PULSE_SOURCE"] == "node.Blue Yeti"
    assert '"node.Blue Yeti"' in held["PIPEWIRE_ALSA"]
    assert sounddevice.environment() == before
    assert microphone.name == "Blue Yeti"
    await microphone.close()


async def test_a_chosen_device_bears_its_name_once_it_is_known_and_when_it_has_gone(
    sounddevice: FakeSoundDevice,
) -> None:
    seen = Seen()
    plugged = Plugged(speakers=())
    microphone = await sound(plugged).open_microphone("node.Blue Yeti", seen.on_block, seen.on_lost)
    assert microphone.name == "node.Blue Yeti"
    plugged.inputs = Plugged("Built-in", "Blue Yeti").inputs
    assert microphone.name == "Blue Yeti"
    plugged.inputs = Plugged("Built-in").inputs
    assert microphone.name == "Blue Yeti"
    await microphone.close()


async def test_an_unknown_device_opens_the_systems_and_bears_its_name(
    sounddevice: FakeSoundDevice,
) -> None:
    seen = Seen()
    it = sound(Plugged("Built-in", "Blue Yeti"))
    microphone = await it.open_microphone("node.gone", seen.on_block, seen.on_lost)
    assert microphone.name == "Built-in"
    assert "target.object" not in sounddevice.streams[0].environment["PIPEWIRE_ALSA"]
    await microphone.close()


async def test_a_device_nobody_can_look_up_is_tried(sounddevice: FakeSoundDevice) -> None:
    seen = Seen()
    microphone = await sound().open_microphone("node.gone", seen.on_block, seen.on_lost)
    assert (microphone.name, microphone.device_id) == ("node.gone", "node.gone")
    assert '"node.gone"' in sounddevice.streams[0].environment["PIPEWIRE_ALSA"]
    await microphone.close()


async def test_a_device_that_does_not_call_at_first_is_opened_once_more(
    sounddevice: FakeSoundDevice, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(portaudio, "FIRST_S", 0.1)
    sounddevice.silent_streams = 1
    seen = Seen()
    it = sound(Plugged("Built-in", "Blue Yeti"))
    microphone = await it.open_microphone("node.Blue Yeti", seen.on_block, seen.on_lost)
    assert (microphone.name, microphone.device_id) == ("Blue Yeti", "node.Blue Yeti")
    assert [fake.closed for fake in sounddevice.streams] == [1, 0]
    await microphone.close()
    assert [fake.closed for fake in sounddevice.streams] == [1, 1]


async def test_a_bluetooth_headset_is_given_the_time_to_change_its_mode(
    sounddevice: FakeSoundDevice, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(portaudio, "FIRST_S", 0.001)
    catalog = Plugged("Headset")
    catalog.inputs = (Device("bluez_input.1", "Headset", True, True),)
    sounddevice.silent_streams = 1
    seen = Seen()
    opening = asyncio.ensure_future(
        sound(catalog).open_microphone("bluez_input.1", seen.on_block, seen.on_lost)
    )
    await until(lambda: bool(sounddevice.streams))
    await asyncio.sleep(0.05)
    sounddevice.streams[0].fire(np.zeros(256, np.float32))
    microphone = await opening
    assert len(sounddevice.streams) == 1
    await microphone.close()


async def test_a_device_that_came_later_closes_the_other_for_a_moment_to_be_seen(
    sounddevice: FakeSoundDevice,
) -> None:
    sounddevice.devices = [described("Built-in", 1, 0), described("Speaker", 0, 2)]
    catalog, seen, heard = Plugged("Built-in", "Blue Yeti"), Seen(), Seen()
    it = PortAudioSound(catalog, Library("darwin"))
    speaker = await it.open_speaker(None, lambda _: Silence(), print, heard.on_lost)
    sounddevice.devices = [described("Blue Yeti", 2, 0), *sounddevice.devices]
    sounddevice.keep_list()
    microphone = await it.open_microphone("node.Blue Yeti", seen.on_block, seen.on_lost)
    assert microphone.name == "Blue Yeti"
    assert [notice.severity for notice in heard.lost] == [Severity.INFO]
    assert sounddevice.initialised == 2
    await speaker.close()
    await microphone.close()
    assert seen.lost == []


async def test_a_device_on_the_old_list_leaves_the_other_alone(
    sounddevice: FakeSoundDevice,
) -> None:
    sounddevice.devices = [described("Built-in", 1, 0), described("Speaker", 0, 2)]
    seen, heard = Seen(), Seen()
    it = PortAudioSound(Plugged("Built-in"), Library("darwin"))
    speaker = await it.open_speaker(None, lambda _: Silence(), print, heard.on_lost)
    microphone = await it.open_microphone("node.Built-in", seen.on_block, seen.on_lost)
    assert heard.lost == []
    await speaker.close()
    await microphone.close()


async def test_after_the_computer_slept_a_device_is_opened_again_without_a_word(
    sounddevice: FakeSoundDevice, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stream, "CHECK_S", 0.001)
    monkeypatch.setattr(stream, "CHECKS", 10_000)
    slept = iter([False, True])
    monkeypatch.setattr(Suspend, "slept", lambda _: next(slept, False))
    seen = Seen()
    microphone = await sound().open_microphone(None, seen.on_block, seen.on_lost)
    async with asyncio.timeout(DEADLINE_S):
        await seen.told.wait()
    await microphone.close()
    assert [notice.severity for notice in seen.lost] == [Severity.INFO]


async def test_a_catalog_that_is_never_ready_is_waited_for_only_so_long(
    sounddevice: FakeSoundDevice, monkeypatch: pytest.MonkeyPatch
) -> None:
    catalog = Plugged("Built-in")
    await sound(catalog).ready()
    await PortAudioSound().ready()
    monkeypatch.setattr(catalog, "ready", False)
    monkeypatch.setattr(portaudio, "KNOWN_S", 0.01)
    await sound(catalog).ready()
    assert [device.name for device in sound(catalog).devices("speaker")] == ["Speaker"]


async def test_nothing_plugged_in_is_said_at_once(sounddevice: FakeSoundDevice) -> None:
    seen = Seen()
    with pytest.raises(SoundError) as caught:
        await sound(Plugged()).open_microphone(None, seen.on_block, seen.on_lost)
    assert caught.value.notice.title == "No microphone found"
    assert sounddevice.streams == []


async def test_a_list_without_devices_is_no_device(sounddevice: FakeSoundDevice) -> None:
    sounddevice.devices = []
    seen = Seen()
    with pytest.raises(SoundError) as caught:
        await sound().open_speaker(None, lambda _: Silence(), print, seen.on_lost)
    assert caught.value.notice.title == "No speaker found"


async def test_a_device_in_use_is_said_so(sounddevice: FakeSoundDevice) -> None:
    sounddevice.refusal = FakePortAudioError("Error starting stream", -9985)
    seen = Seen()
    with pytest.raises(SoundError) as caught:
        await sound().open_microphone(None, seen.on_block, seen.on_lost)
    assert caught.value.notice.title == "Another app has the microphone to itself"
    assert sounddevice.streams[0].closed == 1


@pytest.mark.parametrize("refusal", [None, FakePortAudioError("no", -9985), RuntimeError("ours")])
async def test_the_process_is_as_it_was_however_an_opening_ends(
    sounddevice: FakeSoundDevice, capfd: pytest.CaptureFixture[str], refusal: Exception | None
) -> None:
    before = sounddevice.environment()
    sounddevice.refusal = refusal
    sounddevice.chatter = b"ALSA lib: noise"
    seen = Seen()
    it = sound(Plugged("Built-in", "Blue Yeti"))
    with suppress(SoundError, RuntimeError):
        await (await it.open_microphone("node.Blue Yeti", seen.on_block, seen.on_lost)).close()
    os.write(2, b"still heard")
    assert capfd.readouterr().err == "still heard"
    assert sounddevice.environment() == before
    assert sounddevice.streams[0].closed == 1


async def test_the_systems_own_refusal_is_read(sounddevice: FakeSoundDevice) -> None:
    sounddevice.refusal = FakePortAudioError("Error", -9999, (0, -13, "Permission denied"))
    seen = Seen()
    with pytest.raises(SoundError) as caught:
        await sound().open_microphone(None, seen.on_block, seen.on_lost)
    assert "blocked" in caught.value.notice.title
    assert "Permission denied" in caught.value.notice.details


async def test_an_error_without_a_number_still_has_words(sounddevice: FakeSoundDevice) -> None:
    sounddevice.refusal = FakePortAudioError("who knows")
    seen = Seen()
    with pytest.raises(SoundError) as caught:
        await sound().open_microphone(None, seen.on_block, seen.on_lost)
    assert caught.value.notice.title == "The microphone could not be opened"


async def test_a_device_that_opens_too_slowly_is_closed_when_it_comes(
    sounddevice: FakeSoundDevice, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(portaudio, "OPEN_S", 0.01)
    sounddevice.before_start.clear()
    seen = Seen()
    with pytest.raises(SoundError) as caught:
        await sound().open_microphone(None, seen.on_block, seen.on_lost)
    assert caught.value.notice.title == "The microphone does not answer"
    sounddevice.before_start.set()
    await until(lambda: sounddevice.terminated == 1)
    assert sounddevice.streams[0].closed == 1
    assert seen.lost == []


async def test_a_slow_speaker_does_not_make_a_microphone_look_dead(
    sounddevice: FakeSoundDevice, monkeypatch: pytest.MonkeyPatch
) -> None:
    it, seen = sound(), Seen()
    sounddevice.before_start.clear()
    opening = asyncio.ensure_future(it.open_speaker(None, lambda _: Silence(), print, seen.on_lost))
    await until(lambda: bool(sounddevice.streams))
    monkeypatch.setattr(portaudio, "LOAD_S", 0.05)  # of the microphone, which is next in line
    second = asyncio.ensure_future(it.open_microphone(None, seen.on_block, seen.on_lost))
    over = asyncio.get_running_loop().create_future()
    asyncio.get_running_loop().call_later(0.2, over.set_result, None)
    await over
    sounddevice.before_start.set()
    speaker, microphone = await asyncio.gather(opening, second)
    await speaker.close()
    await microphone.close()


async def test_a_device_that_never_calls_back_does_not_answer(
    sounddevice: FakeSoundDevice, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(portaudio, "FIRST_S", 0.1)
    sounddevice.silent_streams = 9
    seen = Seen()
    with pytest.raises(SoundError) as caught:
        await sound().open_microphone(None, seen.on_block, seen.on_lost)
    assert caught.value.notice.title == "The microphone does not answer"
    assert [fake.closed for fake in sounddevice.streams] == [1, 1]


async def test_no_answer_with_nothing_plugged_in_is_nothing_plugged_in(
    sounddevice: FakeSoundDevice, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(portaudio, "FIRST_S", 0.1)
    sounddevice.silent_streams = 9
    seen = Seen()
    with pytest.raises(SoundError) as caught:
        await sound(Plugged(speakers=())).open_microphone(None, seen.on_block, seen.on_lost)
    assert caught.value.notice.title == "No microphone found"


async def test_a_device_that_ends_before_it_ever_called_is_opened_once_more(
    sounddevice: FakeSoundDevice,
) -> None:
    sounddevice.silent_streams = 1
    seen = Seen()
    opening = asyncio.ensure_future(sound().open_microphone(None, seen.on_block, seen.on_lost))
    await until(lambda: bool(sounddevice.streams))
    sounddevice.streams[0].finish()
    microphone = await opening
    assert [fake.closed for fake in sounddevice.streams] == [1, 0]
    await microphone.close()
    assert seen.lost == []


async def test_one_that_keeps_ending_before_it_calls_does_not_answer(
    sounddevice: FakeSoundDevice,
) -> None:
    sounddevice.silent_streams = 9
    seen = Seen()
    opening = asyncio.ensure_future(sound().open_microphone(None, seen.on_block, seen.on_lost))
    for count in (1, 2):
        await until(lambda: len(sounddevice.streams) == count)  # noqa: B023  waited for at once
        sounddevice.streams[-1].finish()
    with pytest.raises(SoundError) as caught:
        await opening
    assert caught.value.notice.title == "The microphone does not answer"
    assert seen.lost == []


async def test_one_that_goes_as_soon_as_it_has_called_was_unplugged(
    sounddevice: FakeSoundDevice, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        FakeStream, "start", lambda fake: (fake.fire(np.zeros(256, np.float32)), fake.finish())
    )
    seen = Seen()
    with pytest.raises(SoundError) as caught:
        await sound().open_microphone(None, seen.on_block, seen.on_lost)
    assert "was unplugged" in caught.value.notice.title
    assert seen.lost == []


async def test_a_speaker_plays_what_it_was_given_before_it_is_closed(
    sounddevice: FakeSoundDevice,
) -> None:
    seen = Seen()
    speaker = await sound().open_speaker(None, lambda _: Silence(), print, seen.on_lost)
    (fake,) = sounddevice.streams
    began_s = time.monotonic()
    await speaker.close()
    assert fake.closed == 1
    assert time.monotonic() - began_s >= fake.latency


async def test_one_that_was_pulled_out_while_it_was_opened_is_not_opened_again(
    sounddevice: FakeSoundDevice,
) -> None:
    sounddevice.silent_streams = 9
    catalog, seen = Plugged("Built-in", "Blue Yeti"), Seen()
    opening = asyncio.ensure_future(
        sound(catalog).open_microphone("node.Blue Yeti", seen.on_block, seen.on_lost)
    )
    await until(lambda: bool(sounddevice.streams))
    catalog.inputs = catalog.inputs[:1]
    sounddevice.streams[0].finish()
    with pytest.raises(SoundError) as caught:
        await opening
    assert caught.value.notice.title == "“Blue Yeti” was unplugged"
    assert [fake.closed for fake in sounddevice.streams] == [1]


async def test_the_end_stops_an_opening_that_goes_on(sounddevice: FakeSoundDevice) -> None:
    sounddevice.silent_streams = 9
    it, seen = sound(), Seen()
    opening = asyncio.ensure_future(it.open_microphone(None, seen.on_block, seen.on_lost))
    await until(lambda: bool(it._open_now))
    await it.ended()
    with pytest.raises(SoundError):
        await opening
    assert [fake.closed for fake in sounddevice.streams] == [1]
    assert seen.lost == []


async def test_the_end_waits_for_an_opening_that_was_given_up(
    sounddevice: FakeSoundDevice,
) -> None:
    sounddevice.silent_streams = 1
    it, seen = sound(), Seen()
    opening = asyncio.ensure_future(it.open_microphone(None, seen.on_block, seen.on_lost))
    await until(lambda: bool(it._open_now))
    opening.cancel()
    with pytest.raises(asyncio.CancelledError):
        await opening
    await it.ended()
    assert sounddevice.streams[0].closed == 1
    assert sounddevice._initialized == 0


@pytest.mark.parametrize("while_starting", [False, True])
async def test_an_opening_that_is_cancelled_leaves_nothing_open(
    sounddevice: FakeSoundDevice, while_starting: bool
) -> None:
    sounddevice.silent_streams = 1
    if while_starting:
        sounddevice.before_start.clear()
    seen = Seen()
    opening = asyncio.ensure_future(sound().open_microphone(None, seen.on_block, seen.on_lost))
    await until(lambda: bool(sounddevice.streams))
    opening.cancel()
    with pytest.raises(asyncio.CancelledError):
        await opening
    sounddevice.before_start.set()
    await until(lambda: sounddevice._initialized == 0)
    assert sounddevice.streams[0].closed == 1
    assert seen.lost == []


async def test_a_device_that_does_not_let_go_holds_nobody_up(
    sounddevice: FakeSoundDevice, monkeypatch: pytest.MonkeyPatch, expect_log: ExpectLog
) -> None:
    expect_log("does not let go")
    seen = Seen()
    microphone = await sound().open_microphone(None, seen.on_block, seen.on_lost)
    monkeypatch.setattr(portaudio, "CLOSE_S", 0.01)
    sounddevice.before_close.clear()
    await microphone.close()
    sounddevice.before_close.set()
    await until(lambda: sounddevice._initialized == 0)
    assert sounddevice.terminated < sounddevice.initialised, "its end would hang as well"


async def test_behind_a_device_that_never_lets_go_another_is_opened(
    sounddevice: FakeSoundDevice, monkeypatch: pytest.MonkeyPatch, expect_log: ExpectLog
) -> None:
    expect_log("does not let go")
    seen, both = Seen(), sound()
    microphone = await both.open_microphone(None, seen.on_block, seen.on_lost)
    hangs = sounddevice.streams[0]
    gate = threading.Event()
    monkeypatch.setattr(hangs, "close", lambda: gate.wait(DEADLINE_S))
    with monkeypatch.context() as impatient:
        impatient.setattr(portaudio, "CLOSE_S", 0.01)
        await microphone.close()
    other = await both.open_microphone(None, seen.on_block, seen.on_lost)
    await other.close()
    assert sounddevice.streams[1].closed
    await until(lambda: sounddevice._initialized == 0)
    gate.set()


async def test_without_portaudio_the_package_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "sounddevice", raising=False)
    really_import = builtins.__import__

    def refuse(name: str, *args: object, **kwargs: object) -> ModuleType:
        if name == "sounddevice":
            raise OSError("PortAudio library not found")
        return really_import(name, *args, **kwargs)  # type: ignore[arg-type]  # passed through

    monkeypatch.setattr(builtins, "__import__", refuse)
    seen = Seen()
    with pytest.raises(SoundError) as caught:
        await sound().open_microphone(None, seen.on_block, seen.on_lost)
    assert "libportaudio2" in caught.value.notice.body


def test_the_default_has_a_name_even_if_nobody_knows_it() -> None:
    assert default_name(()) == "System default"
    assert default_name(Plugged("A", "B").inputs) == "A"


async def test_a_stream_that_follows_the_system_is_called_what_the_system_prefers_now(
    sounddevice: FakeSoundDevice,
) -> None:
    catalog = Plugged("Desk microphone")
    seen = Seen()
    microphone = await sound(catalog).open_microphone(None, seen.on_block, seen.on_lost)
    assert microphone.name == "Desk microphone"
    catalog.inputs = (Device("node.headset", "Headset", is_default=True),)
    assert microphone.name == "Headset"
    await microphone.close()


class Halving:
    """A voice library that halves whatever it is given."""

    def make(self, choices: Processing, near_rate: int, far_rate: int, delay_s: float) -> "Halving":
        return self

    def process(self, near: Samples, far: Samples | None) -> Samples:
        return near * np.float32(0.5)


def processing_sound(load: Callable[[], Halving], catalog: Plugged | None = None) -> PortAudioSound:
    voice = VoiceProcessing(Processing())
    return PortAudioSound(catalog, Library(LINUX), voice=voice, load_voice=load)


async def test_blocks_arrive_processed_once_the_library_is_there(
    sounddevice: FakeSoundDevice,
) -> None:
    threads: list[str] = []
    go_on = threading.Event()

    def load() -> Halving:
        threads.append(threading.current_thread().name)
        go_on.wait(DEADLINE_S)
        return Halving()

    it, seen = processing_sound(load), Seen()
    microphone = await it.open_microphone(None, seen.on_block, seen.on_lost)
    (fake,) = sounddevice.streams
    fake.fire(np.ones(BLOCK, np.float32))
    await until(lambda: len(seen.blocks) == 1 and threads == ["earshot-voice"])
    np.testing.assert_array_equal(seen.blocks[0][256:], np.ones(BLOCK))
    go_on.set()
    await until(lambda: it.voice.reading().state == "working")

    def halved() -> bool:
        fake.fire(np.ones(BLOCK, np.float32))
        return bool(seen.blocks[-1][-1] < 0.6)

    await until(halved)
    await microphone.close()
    await it.ended()


async def test_a_library_that_cannot_be_loaded_costs_a_line_in_the_log_and_no_sound(
    sounddevice: FakeSoundDevice, expect_log: ExpectLog
) -> None:
    expect_log("stays raw: OSError")

    def load() -> Halving:
        raise OSError("it is of another processor")

    it, seen = processing_sound(load), Seen()
    microphone = await it.open_microphone(None, seen.on_block, seen.on_lost)
    for _ in range(3):
        sounddevice.streams[0].fire(np.ones(BLOCK, np.float32))
        await asyncio.sleep(0)
    await until(lambda: it.voice.reading().state == "missing")
    assert len(seen.blocks) == 3
    await microphone.close()
    await it.ended()


async def test_the_program_may_end_while_the_library_is_still_loading(
    sounddevice: FakeSoundDevice,
) -> None:
    go_on, loading = threading.Event(), threading.Event()

    def load() -> Halving:
        loading.set()
        go_on.wait(DEADLINE_S)
        return Halving()

    it, seen = processing_sound(load), Seen()
    microphone = await it.open_microphone(None, seen.on_block, seen.on_lost)
    sounddevice.streams[0].fire(np.ones(BLOCK, np.float32))
    await until(loading.is_set)
    closing = asyncio.create_task(microphone.close())
    await asyncio.sleep(0)
    go_on.set()
    await closing
    await it.ended()


async def test_a_measurement_hears_the_microphone_as_it_is(sounddevice: FakeSoundDevice) -> None:
    it, seen = processing_sound(Halving), Seen()
    it.voice.bring(Halving())
    microphone = await it.open_microphone(None, seen.on_block, seen.on_lost, raw=True)
    speaker = await it.open_speaker(None, lambda _: Silence(), print, seen.on_lost, raw=True)
    sounddevice.streams[0].fire(np.ones(BLOCK, np.float32))
    await until(lambda: bool(seen.blocks))
    assert seen.blocks[0].max() == 1
    await microphone.close()
    await speaker.close()


@pytest.mark.parametrize(
    ("chosen", "state"), [(None, "system"), ("node.Plain", "working"), ("node.nowhere", "system")]
)
async def test_the_systems_own_cancelled_microphone_is_known_whether_chosen_or_followed(
    sounddevice: FakeSoundDevice, chosen: str | None, state: str
) -> None:
    it, seen = processing_sound(Halving, Plugged("Echo-Cancel Source", "Plain")), Seen()
    microphone = await it.open_microphone(chosen, seen.on_block, seen.on_lost)
    sounddevice.streams[0].fire(np.ones(BLOCK, np.float32))
    await until(lambda: bool(seen.blocks))
    assert it.voice.reading().state == state
    await microphone.close()
    await it.ended()
