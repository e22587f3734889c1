"""Without a device, or with one that fails, the user reads why and goes on by text."""

import logging
import sys
from collections.abc import Callable
from types import ModuleType

import pytest

from desktop_app.audio.types import Samples
from desktop_app.devices import stream
from desktop_app.devices.library import Library
from desktop_app.devices.portaudio import PortAudioSound
from desktop_app.errors import Action, Notice, Severity
from desktop_app.session.ports import Device, Kind, Stream
from desktop_app.session.state import Line as Connection
from desktop_app.session.state import Phase, SessionState
from tests.conftest import ExpectLog
from tests.interop.faults.world import Sentence, World, ended, texts, told
from tests.unit.devices.fake_sounddevice import FakePortAudioError, FakeSoundDevice, FakeStream

NEVER_S = 60.0

NO_MICROPHONE = Sentence(
    "No microphone found",
    "Plug one in; it will be used at once. You can type.",
    Action.CHECK_AGAIN,
    Severity.WARNING,
)
NO_SPEAKER = Sentence(
    "No speaker found",
    "Plug one in; it will be used at once. You can read the answers.",
    Action.CHECK_AGAIN,
    Severity.WARNING,
)
TAKEN = Sentence(
    "Another app has the microphone to itself",
    "Close it or pick another device.",
    Action.CHOOSE_DEVICE,
)
BLOCKED = Sentence(
    "The microphone is blocked by the system",
    "You can allow it in the privacy settings. You can type meanwhile.",
    Action.OPEN_SETTINGS,
)
ODD = Sentence(
    "The microphone could not be opened",
    "Try again or pick another device. You can type meanwhile.",
    Action.CHOOSE_DEVICE,
)


class Hardware(FakeSoundDevice):
    """PortAudio with devices that may refuse."""

    def __init__(self) -> None:
        super().__init__()
        self.refusals: dict[str, FakePortAudioError] = {}

    def _open(self, kind: str, how: dict[str, object]) -> FakeStream:
        if kind in self.refusals:
            raise self.refusals[kind]
        return super()._open(kind, how)

    def pull_out(self, kind: Kind) -> None:
        """End the open stream of a kind as PortAudio does when its device goes."""
        next(one for one in self.streams if one.kind == kind and not one.closed).finish()


class Plugged:
    """What is plugged in."""

    ready = True

    def __init__(self) -> None:
        self.inputs: list[Device] = [
            Device("node.built-in", "Built-in", True),
            Device("node.yeti", "Blue Yeti"),
        ]
        self.outputs: list[Device] = [Device("node.speaker", "Speaker", True)]

    async def known(self) -> None:
        pass

    def microphones(self) -> tuple[Device, ...]:
        return tuple(self.inputs)

    def speakers(self) -> tuple[Device, ...]:
        return tuple(self.outputs)


@pytest.fixture
def hardware(monkeypatch: pytest.MonkeyPatch) -> Hardware:
    fake = Hardware()
    module: ModuleType = fake
    monkeypatch.setitem(sys.modules, "sounddevice", module)
    monkeypatch.setattr(stream, "CHECK_S", NEVER_S)
    return fake


@pytest.fixture
def plugged(world: World, hardware: Hardware) -> Plugged:
    catalog = Plugged()
    world.devices.present = PortAudioSound(catalog, Library("linux"))
    return catalog


def has_notice(state: SessionState) -> bool:
    return state.notice is not None and state.line is Connection.OPEN


async def goes_on_by_text(world: World) -> None:
    """Typed words are answered in this very call; then hang up."""
    world.session.say("Planted words instead")
    await world.until(lambda state: texts(state)[-1] == "Planted answer 2.")
    world.session.end()


@pytest.mark.parametrize(
    ("code", "host_code", "sentence"),
    [
        (-9985, 0, TAKEN),
        (-9999, -16, TAKEN),
        (-9999, -13, BLOCKED),
        (-9996, 0, NO_MICROPHONE),
        (-9997, 0, ODD),
    ],
)
async def test_a_microphone_that_refuses_says_why_and_the_call_goes_on(
    world: World,
    hardware: Hardware,
    plugged: Plugged,
    code: int,
    host_code: int,
    sentence: Sentence,
) -> None:
    before = await world.talk()
    words = "Device said no"
    hardware.refusals["microphone"] = FakePortAudioError(words, code, (8, host_code, "host words"))
    task = world.place(text_only=False)

    state = await world.until(has_notice)

    assert told(state.notice) == sentence
    assert str(code) in world.notice.details
    assert state.phase is Phase.DEVICE_TROUBLE
    assert state.microphone.trouble == sentence.title
    await goes_on_by_text(world)
    await ended(task)
    hardware.refusals.clear()
    await world.still_works_after(before)


@pytest.mark.parametrize("kind", ["microphone", "speaker"])
async def test_nothing_plugged_in_says_so_and_the_call_goes_on(
    world: World, plugged: Plugged, kind: Kind
) -> None:
    (plugged.inputs if kind == "microphone" else plugged.outputs).clear()
    task = world.place(text_only=False)

    state = await world.until(has_notice)

    assert told(state.notice) == (NO_MICROPHONE if kind == "microphone" else NO_SPEAKER)
    await goes_on_by_text(world)
    await ended(task)
    await world.still_works_after(texts(world.state)[:2])


async def test_a_computer_without_any_sound_says_so_and_the_call_goes_on(
    world: World, hardware: Hardware, plugged: Plugged
) -> None:
    plugged.inputs.clear()
    plugged.outputs.clear()
    hardware.devices.clear()
    task = world.place(text_only=False)

    state = await world.until(
        lambda state: bool(state.microphone.trouble and state.speaker.trouble and has_notice(state))
    )

    assert told(state.notice) in (NO_MICROPHONE, NO_SPEAKER)
    await goes_on_by_text(world)
    await ended(task)


async def test_what_was_plugged_in_meanwhile_is_used_by_looking_again(
    world: World, plugged: Plugged
) -> None:
    kept, plugged.inputs = plugged.inputs, []
    task = world.place(text_only=False)
    await world.until(has_notice)
    plugged.inputs = kept

    world.session.dismiss_notice()
    world.session.devices.use_microphone(None)

    state = await world.until(lambda state: bool(state.microphone.name))
    assert (state.microphone.name, state.microphone.trouble) == ("Built-in", "")
    assert state.notice is None
    await goes_on_by_text(world)
    await ended(task)


async def test_a_microphone_pulled_out_is_replaced_by_the_systems(
    world: World, hardware: Hardware, plugged: Plugged
) -> None:
    before = await world.talk()
    task = world.place(text_only=False)
    await world.until(lambda state: state.line is Connection.OPEN)
    world.session.devices.use_microphone("node.yeti")
    await world.until(lambda state: state.microphone.name == "Blue Yeti")

    hardware.pull_out("microphone")

    state = await world.until(has_notice)
    assert told(state.notice) == Sentence(
        "“Blue Yeti” was unplugged",
        "Now using “Built-in”.",
        Action.CHOOSE_DEVICE,
        Severity.WARNING,
    )
    assert state.microphone.name == "Built-in"
    await goes_on_by_text(world)
    await ended(task)
    await world.still_works_after(before)


async def test_the_last_microphone_pulled_out_leaves_the_keyboard(
    world: World, hardware: Hardware, plugged: Plugged
) -> None:
    task = world.place(text_only=False)
    await world.until(lambda state: state.microphone.name == "Built-in")

    plugged.inputs.clear()
    hardware.pull_out("microphone")

    state = await world.until(has_notice)
    assert told(state.notice) == NO_MICROPHONE
    await goes_on_by_text(world)
    await ended(task)


async def test_a_speaker_pulled_out_is_replaced_by_the_systems(
    world: World, hardware: Hardware, plugged: Plugged
) -> None:
    task = world.place(text_only=False)
    await world.until(lambda state: state.speaker.name == "Speaker")

    plugged.outputs = [Device("node.headphones", "Headphones", True)]
    hardware.pull_out("speaker")

    state = await world.until(has_notice)
    assert world.notice.body == "Now using “Headphones”."
    assert state.speaker.name == "Headphones"
    await goes_on_by_text(world)
    await ended(task)


async def test_a_microphone_that_falls_asleep_is_replaced(
    world: World, hardware: Hardware, plugged: Plugged, monkeypatch: pytest.MonkeyPatch
) -> None:
    task = world.place(text_only=False)
    await world.until(lambda state: state.line is Connection.OPEN)
    await world.until(lambda state: bool(state.microphone.name and state.speaker.name))
    with monkeypatch.context() as meanwhile:
        meanwhile.setattr(stream, "CHECK_S", 0.01)
        world.session.devices.use_microphone("node.yeti")
        state = await world.until(has_notice)
        meanwhile.setattr(stream, "CHECK_S", NEVER_S)
    assert state.notice is not None
    assert "stopped working" in state.notice.title
    assert state.notice.action is Action.CHOOSE_DEVICE
    await goes_on_by_text(world)
    await ended(task)


async def test_a_device_that_never_answers_offers_to_look_again(
    world: World, hardware: Hardware, plugged: Plugged, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_app.devices.portaudio.OPEN_S", 0.05)
    hardware.silent_streams = 99
    task = world.place(text_only=False)

    await world.until(lambda state: bool(state.microphone.trouble and state.speaker.trouble))

    state = await world.until(has_notice)
    assert state.notice is not None
    assert state.notice.title in ("The microphone does not answer", "The speaker does not answer")
    assert state.notice.action is Action.CHECK_AGAIN
    await goes_on_by_text(world)
    await ended(task)


async def test_a_driver_that_takes_its_time_is_told_and_used_when_it_comes(
    world: World, hardware: Hardware, plugged: Plugged, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_app.devices.portaudio.OPEN_S", 0.05)
    monkeypatch.setattr("desktop_app.devices.portaudio.LOAD_S", 0.5)
    hardware.before_start.clear()
    task = world.place(text_only=False)

    state = await world.until(
        lambda state: bool(state.microphone.trouble and state.speaker.trouble and has_notice(state))
    )
    assert world.notice.title in ("The microphone does not answer", "The speaker does not answer")
    assert state.phase is Phase.DEVICE_TROUBLE
    world.session.say("Planted words instead")
    await world.until(lambda state: texts(state)[-1] == "Planted answer 2.")
    monkeypatch.setattr("desktop_app.devices.portaudio.OPEN_S", 10.0)
    hardware.before_start.set()

    state = await world.until(lambda state: bool(state.microphone.name and state.speaker.name))
    assert (state.microphone.name, state.speaker.name) == ("Built-in", "Speaker")
    await world.until(lambda state: state.notice is None)
    open_now = [one.kind for one in hardware.streams if not one.closed]
    assert sorted(open_now) == ["microphone", "speaker"]
    world.session.end()
    await ended(task)


async def test_a_microphone_that_another_program_holds_gives_way_to_one_that_is_free(
    world: World, hardware: Hardware, plugged: Plugged, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_any = hardware._open

    def refuse(kind: str, how: dict[str, object]) -> FakeStream:
        if kind == "microphone" and "node.built-in" in hardware.environment()["PIPEWIRE_ALSA"]:
            words = "Device unavailable"
            raise FakePortAudioError(words, -9985)
        return open_any(kind, how)

    monkeypatch.setattr(hardware, "_open", refuse)
    task = world.place(text_only=False)

    state = await world.until(has_notice)

    assert told(state.notice) == Sentence(
        "Another app has the microphone to itself",
        "Now using “Blue Yeti”.",
        Action.CHOOSE_DEVICE,
        Severity.WARNING,
    )
    assert state.microphone.name == "Blue Yeti"
    await goes_on_by_text(world)
    await ended(task)


async def test_a_fault_of_ours_in_a_device_costs_no_call(
    world: World, hardware: Hardware, expect_log: ExpectLog
) -> None:
    class Faulty(PortAudioSound):
        async def open_microphone(
            self,
            device_id: str | None,
            on_block: Callable[[Samples], None],
            on_lost: Callable[[Notice], None],
            *,
            raw: bool = False,
        ) -> Stream:
            raise RuntimeError("a fault of ours")

    expect_log("could not be opened", level=logging.ERROR, logger="desktop_app.session.side")
    world.devices.present = Faulty()
    task = world.place(text_only=False)
    await world.until(lambda state: bool(state.microphone.trouble) and has_notice(state))
    await goes_on_by_text(world)
    await ended(task)
