"""Devices fail under a running call: it goes on, and says in a sentence with what."""

import asyncio
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from desktop_app.audio.types import Samples
from desktop_app.devices.choice import PERIOD
from desktop_app.devices.portaudio import PortAudioSound
from desktop_app.errors import Notice
from tests.desktop.conftest import StartEarshot
from tests.desktop.earshot_process import Earshot
from tests.desktop.test_devices import Tone, plugged_in, sound, until
from tests.desktop.test_faults import greeted
from tests.desktop.virtual_desktop import VirtualDesktop
from tests.desktop.virtual_sound import MICROPHONE, SPEAKER

__all__ = ["sound"]  # a fixture

HISS = (f"hiss_of_{MICROPHONE}:output_MONO", f"{MICROPHONE}:input_MONO")
HEADSET = "bluez_input.AC_DE_48_00_11_22.0"
SOURCE = "Audio/Source/Virtual"


def still_answers(earshot: Earshot) -> None:
    """The conversation goes on, in the same call."""
    before = len(earshot.screen().said_by("Agent"))
    earshot.send("Count to 3")
    earshot.wait_for(lambda screen: len(screen.said_by("Agent")) > before, "an answer")
    earshot.wait_for(lambda screen: screen.connection == "Connected", "the line")


@contextmanager
def preferred(desktop: VirtualDesktop, kind: str, name: str, usual: str) -> Iterator[None]:
    """Let the system prefer a device for a while: kind "source" or "sink"."""
    _prefer(desktop, kind, name)
    try:
        yield
    finally:
        _prefer(desktop, kind, usual)


def _prefer(desktop: VirtualDesktop, kind: str, name: str) -> None:
    def prefers() -> bool:
        desktop.run(["pactl", f"set-default-{kind}", name])
        return desktop.run(["pactl", f"get-default-{kind}"]).stdout.strip() == name

    desktop.wait_until(prefers, f"{name} as the default")


def test_a_call_outlives_the_sound_server(desktop: VirtualDesktop, start: StartEarshot) -> None:
    earshot = start("call", "--builtin")
    earshot.wait_for(greeted, "the greeting")
    with desktop.crashed_sound():
        earshot.wait_for(lambda screen: screen.notice != "", "a notice")
    earshot.wait_for(
        lambda screen: screen.says("Virtual Microphone") and screen.says("Virtual Speaker"),
        "both devices",
    )
    earshot.wait_for(lambda screen: screen.notice == "", "no notice any more")
    desktop.wait_until(earshot.has_microphone, "its microphone")
    still_answers(earshot)
    assert earshot.end() == 0


def test_a_microphone_that_another_program_has_to_itself_is_said_and_taken_once_it_is_free(
    desktop: VirtualDesktop, start: StartEarshot
) -> None:
    with desktop.held(MICROPHONE) as let_go:
        earshot = start("call", "--builtin")
        earshot.wait_for(lambda screen: screen.notice != "", "a notice")
        assert "another app may have it to itself" in earshot.screen().notice
        still_answers(earshot)
        assert earshot.screen().state == "The microphone does not answer"
        let_go()
        earshot.wait_for(lambda screen: screen.says("Virtual Microphone"), "the microphone")
    earshot.wait_for(lambda screen: screen.state in ("Listening", "Hold to talk"), "a free line")
    earshot.wait_for(lambda screen: screen.notice == "", "no notice any more")
    assert earshot.end() == 0


def test_what_the_system_prefers_is_followed_and_named(
    desktop: VirtualDesktop, start: StartEarshot
) -> None:
    earshot = start("call", "--builtin")
    earshot.wait_for(greeted, "the greeting")
    with (
        plugged_in(desktop, "desk_source", SOURCE) as pull_source,
        plugged_in(desktop, "desk_sink", "Audio/Sink") as pull_sink,
    ):
        with (
            preferred(desktop, "source", "desk_source", MICROPHONE),
            preferred(desktop, "sink", "desk_sink", SPEAKER),
        ):
            earshot.wait_for(
                lambda screen: (
                    screen.says("Device desk_source") and screen.says("Device desk_sink")
                ),
                "both devices",
            )
            desktop.wait_until(
                lambda: "ALSA" in desktop.links("desk_sink:playback_MONO"), "the speaker"
            )
            assert "ALSA" in desktop.links("desk_source:capture_MONO")
            assert earshot.screen().notice == ""
            pull_sink()
            pull_source()
        screen = earshot.wait_for(
            lambda screen: screen.says("Virtual Microphone") and screen.says("Virtual Speaker"),
            "the devices that are left",
        )
        assert "was unplugged" in screen.notice
    still_answers(earshot)
    assert earshot.end() == 0


def test_a_chosen_device_that_comes_back_is_used_again(
    desktop: VirtualDesktop, start: StartEarshot
) -> None:
    with plugged_in(desktop, "yeti", SOURCE):
        earshot = start("call", "--builtin", settings={"version": 1, "microphone": "yeti"})
        earshot.wait_for(greeted, "the greeting")
        earshot.wait_for(lambda screen: screen.says("Device yeti"), "its name")
    earshot.wait_for(lambda screen: "Now using" in screen.notice, "the other device")
    with plugged_in(desktop, "yeti", SOURCE):
        earshot.wait_for(
            lambda screen: screen.notice == "“Device yeti” is back. It is in use again.",
            "its return",
        )
        assert earshot.screen().says("Device yeti")
        assert earshot.end() == 0


def test_a_dead_microphone_is_left_and_can_be_gone_back_to(
    desktop: VirtualDesktop, start: StartEarshot
) -> None:
    with plugged_in(desktop, "other", SOURCE):
        desktop.run(["pw-link", "--disconnect", *HISS])
        try:
            earshot = start("call", "--builtin")
            screen = earshot.wait_for(lambda screen: "Switched" in screen.notice, "the sentence")
            assert screen.notice == (
                "“Virtual Microphone” sends silence. It may be in use by your phone, or its mute "
                "switch is on. Switched to “Device other”."
            )
            assert screen.says("Microphone: Device other")
            earshot.focus("Undo", "push button")
            earshot.press("Return")
            earshot.wait_for(
                lambda screen: screen.says("Microphone: Virtual Microphone"), "its name"
            )
            still_answers(earshot)
            assert earshot.screen().notice == ""
        finally:
            desktop.run(["pw-link", "--passive", *HISS])
        assert earshot.end() == 0


def test_a_microphone_that_is_silenced_is_said_to_be_and_no_other_listens_in_its_place(
    desktop: VirtualDesktop, start: StartEarshot
) -> None:
    with plugged_in(desktop, "other", SOURCE):
        earshot = start("call", "--builtin")
        earshot.wait_for(greeted, "the greeting")
        desktop.run(["pw-link", "--disconnect", *HISS])
        try:
            screen = earshot.wait_for(lambda screen: screen.notice != "", "the sentence")
            assert screen.notice.startswith("“Virtual Microphone” sends silence.")
            assert "Switched" not in screen.notice
            assert screen.says("Microphone: Virtual Microphone")
        finally:
            desktop.run(["pw-link", "--passive", *HISS])
        earshot.wait_for(lambda screen: screen.notice == "", "no sentence any more")
        assert earshot.end() == 0


def test_a_bluetooth_headset_keeps_its_sound_until_its_microphone_is_asked_for(
    desktop: VirtualDesktop, start: StartEarshot
) -> None:
    with (
        plugged_in(desktop, HEADSET, SOURCE),
        preferred(desktop, "source", HEADSET, MICROPHONE),
    ):
        earshot = start("call", "--builtin")
        screen = earshot.wait_for(lambda screen: screen.notice != "", "the reason")
        assert screen.notice == (
            "Using “Virtual Microphone”. Bluetooth headsets switch to phone quality while their "
            "microphone is used."
        )
        earshot.wait_for(greeted, "the greeting")
        assert "ALSA" not in desktop.links(f"{HEADSET}:capture_MONO")
        earshot.focus("Use the headset", "push button")
        earshot.press("Return")
        earshot.wait_for(lambda screen: screen.says(f"Microphone: Device {HEADSET}"), "its name")
        assert earshot.end() == 0


FORMS = [(8_000, 1), (44_100, 2), (96_000, 8), (192_000, 2)]


@pytest.mark.parametrize(("rate", "channels"), FORMS)
async def test_a_device_of_any_rate_and_width_is_heard_and_plays(
    desktop: VirtualDesktop, sound: PortAudioSound, rate: int, channels: int
) -> None:
    lost: list[Notice] = []
    blocks: list[Samples] = []
    tones: list[Tone] = []

    def make(sample_rate: int) -> Tone:
        tones.append(Tone(sample_rate))
        return tones[-1]

    places = (
        ["FL", "FR", "FC", "LFE", "RL", "RR", "SL", "SR"][:channels] if channels > 1 else ["MONO"]
    )
    form = f"audio.rate = {rate} audio.position = [ {' '.join(places)} ]"
    with odd(desktop, "odd_source", SOURCE, form), odd(desktop, "odd_sink", "Audio/Sink", form):
        microphone = await sound.open_microphone("odd_source", blocks.append, lost.append)
        speaker = await sound.open_speaker("odd_sink", make, lambda _: None, lost.append)
        await until(lambda: len(blocks) > 20 and tones[-1].at > 20_000)
        assert "ALSA" in desktop.links(f"odd_sink:playback_{places[0]}")
        await microphone.close()
        await speaker.close()
    assert {len(block) % PERIOD["microphone"] for block in blocks} == {0}
    assert lost == []


async def test_a_change_of_the_systems_rate_ends_no_stream(
    desktop: VirtualDesktop, sound: PortAudioSound
) -> None:
    lost: list[Notice] = []
    blocks: list[Samples] = []
    microphone = await sound.open_microphone(None, blocks.append, lost.append)
    speaker = await sound.open_speaker(None, Tone, lambda _: None, lost.append)
    for rate in ("96000", "44100", "0"):
        desktop.run(["pw-metadata", "-n", "settings", "0", "clock.force-rate", rate])
        before = len(blocks)
        await until(lambda: len(blocks) > before + 25)  # noqa: B023  waited for at once
    await asyncio.gather(microphone.close(), speaker.close())
    assert lost == []
    assert {len(block) % PERIOD["microphone"] for block in blocks} == {0}


@contextmanager
def odd(desktop: VirtualDesktop, name: str, media_class: str, form: str) -> Iterator[None]:
    """Plug in a device of an odd form."""
    node = (
        f'{{ factory.name = support.null-audio-sink  node.name = "{name}"'
        f'  media.class = "{media_class}"  {form} }}'
    )
    holder = desktop.spawn(
        ["pw-cli", "-m", "create-node", "adapter", node], stdin=subprocess.PIPE, name=name
    )
    desktop.wait_until(lambda: name in desktop.run(["pw-cli", "ls", "Node"]).stdout, name)
    try:
        yield
    finally:
        desktop.stop(holder)
