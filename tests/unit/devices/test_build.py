"""A device that belongs to the computer is told from what is attached, and from software."""

import pytest

from desktop_app.devices.build import build_of
from desktop_app.session.ports import Build


@pytest.mark.parametrize(
    ("device_id", "name", "platform", "expected"),
    [
        ("alsa_input.pci-0000_00_1f.3.analog-stereo", "Built-in Audio", "linux", "built-in"),
        ("alsa_input.platform-snd_soc.stereo", "Board", "linux", "built-in"),
        ("alsa_input.usb-Blue_Yeti-00.analog-stereo", "Blue Yeti", "linux", "attached"),
        ("bluez_input.AC_DE_48_00_11_22.0", "AirPods Pro", "linux", "attached"),
        ("alsa_output.pci-0000_01_00.1.hdmi-stereo", "HDMI Audio", "linux", "screen"),
        ("alsa_input.usb-Capture_HDMI-00.stereo", "Capture", "linux", "screen"),
        ("alsa_output.pci-0000_00_1f.3.analog-stereo.monitor", "Monitor", "linux", "virtual"),
        ("effect_source.rnnoise", "Built-in Audio, cleaned", "linux", "virtual"),
        ("BuiltInMicrophoneDevice", "MacBook Pro Microphone", "darwin", "built-in"),
        ("AppleHDAEngineInput:1B", "Built-in Microphone", "darwin", "built-in"),
        ("AppleUSBAudioEngine:Blue:Yeti:2", "Blue Yeti", "darwin", "attached"),
        ("BlackHole2ch_UID", "BlackHole 2ch", "darwin", "virtual"),
        ("~:AMS2_Aggregate:0", "Both Microphones", "darwin", "virtual"),
        ("AppleGFXHDAEngine:1", "DisplayPort", "darwin", "screen"),
        ("{0.0.1}.{1}", "Microphone Array (Intel Smart Sound)", "win32", "built-in"),
        ("{0.0.1}.{1}", "Internal Microphone (Conexant)", "win32", "built-in"),
        ("{0.0.1}.{1}", "Microphone (Yeti Stereo Microphone)", "win32", "attached"),
        ("{0.0.1}.{1}", "CABLE Output (VB-Audio Virtual Cable)", "win32", "virtual"),
        ("{0.0.1}.{1}", "Stereo Mix (Realtek Audio)", "win32", "virtual"),
        ("{0.0.0}.{1}", "LG (HDMI Audio)", "win32", "screen"),
    ],
)
def test_what_the_computer_has_of_its_own_is_told_from_the_rest(
    device_id: str, name: str, platform: str, expected: Build
) -> None:
    assert build_of(device_id, name, platform) == expected
