"""The right device of PortAudio's list, on each system."""

import json
from dataclasses import replace

import pytest

from desktop_app.devices.capture import BLOCK_S
from desktop_app.devices.choice import PERIOD, SERVER_RATE, Listed, plan
from desktop_app.session.ports import Device


def listed(
    index: int, name: str, api: str = "ALSA", *, channels: int = 2, default: bool = False
) -> Listed:
    return Listed(
        index=index,
        name=name,
        host_api=api,
        channels=channels,
        sample_rate=44_100,
        is_default=default,
    )


HDMI = listed(0, "HDA Intel: HDMI 0 (hw:0,3)", default=True)
YETI = Device("alsa_input.usb-Blue_Yeti", "Blue Yeti")


def test_linux_prefers_the_sound_server_to_a_card() -> None:
    servers = [listed(1, "default"), listed(2, "pulse"), listed(3, "pipewire")]
    for count, index in ((3, 3), (2, 2), (1, 1)):
        found = plan([HDMI, *servers[:count]], "speaker", None, "linux")
        assert found is not None
        assert (found.index, found.sample_rate, found.channels) == (index, 48_000, 1)


def test_linux_without_a_server_takes_the_default_card_and_without_a_card_none() -> None:
    found = plan([listed(4, "USB (hw:1,0)"), HDMI], "speaker", None, "linux")
    assert found is not None
    assert found.index == 0
    assert plan([], "speaker", None, "linux") is None


def test_linux_names_the_chosen_node_to_the_server_and_forbids_another() -> None:
    found = plan([listed(0, "pipewire")], "microphone", YETI, "linux")
    assert found is not None
    properties = json.loads(found.environment["PIPEWIRE_ALSA"])
    assert properties["target.object"] == YETI.id
    assert properties["node.dont-reconnect"] == "true"
    assert found.environment["PULSE_SOURCE"] == YETI.id
    speaker = plan([listed(0, "pipewire")], "speaker", YETI, "linux")
    assert speaker is not None
    assert speaker.environment["PULSE_SINK"] == YETI.id


def test_linux_follows_the_system_when_nothing_is_chosen() -> None:
    found = plan([listed(0, "pipewire")], "microphone", None, "linux")
    assert found is not None
    assert "target.object" not in found.environment["PIPEWIRE_ALSA"]
    assert not {"PULSE_SOURCE", "PULSE_SINK"} & found.environment.keys()


def test_a_hostile_name_stays_a_name() -> None:
    found = plan([listed(0, "pipewire")], "microphone", Device('x" node.rate = "1', "x"), "linux")
    assert found is not None
    assert json.loads(found.environment["PIPEWIRE_ALSA"])["target.object"] == 'x" node.rate = "1'


def test_the_ring_that_is_asked_for_has_whole_periods() -> None:
    for kind in ("microphone", "speaker"):
        found = plan([listed(0, "pipewire")], kind, None, "linux")
        assert found is not None
        ring = round(found.latency_s * found.sample_rate) + found.block
        assert ring == found.periods * PERIOD[kind]


def test_a_buffer_of_a_microphone_on_linux_is_a_block() -> None:
    assert PERIOD["microphone"] >= BLOCK_S * SERVER_RATE


def test_windows_uses_wasapi_with_conversion() -> None:
    devices = [
        listed(0, "Microphone (Blue Yeti)", "MME", default=True),
        listed(1, "Line", "Windows WASAPI", default=True),
        listed(2, "Microphone (Blue Yeti)", "Windows WASAPI", channels=8),
    ]
    chosen = plan(devices, "microphone", Device("{guid}", "Microphone (Blue Yeti)"), "win32")
    assert chosen is not None
    assert (chosen.index, chosen.channels, chosen.auto_convert) == (2, 2, True)
    default = plan(devices, "microphone", None, "win32")
    assert default is not None
    assert default.index == 1


def test_windows_without_wasapi_knows_a_name_that_was_cut_short() -> None:
    devices = [
        listed(0, "Line", "MME", default=True),
        listed(1, "Microphone (Yeti Stereo Microph", "MME"),
    ]
    chosen = plan(
        devices, "microphone", Device("{guid}", "Microphone (Yeti Stereo Microphone)"), "win32"
    )
    assert chosen is not None
    assert (chosen.index, chosen.auto_convert) == (1, False)


def test_macos_keeps_the_rate_of_the_device_and_10_ms_blocks() -> None:
    devices = [listed(5, "MacBook Microphone", "Core Audio", channels=1, default=True)]
    found = plan(devices, "microphone", None, "darwin")
    assert found is not None
    assert (found.sample_rate, found.block, found.channels) == (44_100, 441, 1)
    assert not found.environment
    assert plan([], "microphone", None, "darwin") is None


@pytest.mark.parametrize("platform", ["darwin", "win32"])
def test_a_chosen_device_that_is_not_listed_is_not_replaced_by_another(platform: str) -> None:
    devices = [listed(5, "Built-in", "Core Audio", channels=1, default=True)]
    assert plan(devices, "microphone", Device("uid", "came later"), platform) is None


@pytest.mark.parametrize("rate", [8_000, 11_025, 44_100, 96_000, 192_000])
@pytest.mark.parametrize(("channels", "opened"), [(1, 1), (2, 2), (8, 2)])
def test_a_device_of_any_rate_and_width_is_opened_at_its_own_rate(
    rate: int, channels: int, opened: int
) -> None:
    odd = listed(5, "Odd", "Core Audio", channels=channels, default=True)
    found = plan([replace(odd, sample_rate=rate)], "microphone", None, "darwin")
    assert found is not None
    assert (found.sample_rate, found.channels, found.block) == (rate, opened, rate // 100)
