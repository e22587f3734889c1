"""The transport of a device is told from what each system gives away."""

import pytest

from desktop_app.devices.bluetooth import is_bluetooth


@pytest.mark.parametrize(
    ("device_id", "name", "platform", "expected"),
    [
        ("bluez_input.AC_DE_48_00_11_22.0", "AirPods Pro", "linux", True),
        ("bluez_source.AC_DE_48_00_11_22.handsfree_head_unit", "WH-1000XM4", "linux", True),
        ("bluez_output.AC_DE_48_00_11_22.1", "AirPods Pro", "linux", True),
        ("alsa_input.usb-Blue_Yeti-00.analog-stereo", "Blue Yeti", "linux", False),
        ("alsa_input.pci-0000_00_1f.3.analog-stereo", "Bluetooth lab", "linux", False),
        ("my_bluez_input.loopback", "Loopback", "linux", False),
        ("AC-DE-48-00-11-22:input", "AirPods Pro", "darwin", True),
        ("ac:de:48:00:11:22", "WH-1000XM4", "darwin", True),
        ("BuiltInMicrophoneDevice", "MacBook Pro Microphone", "darwin", False),
        ("AppleUSBAudioEngine:Blue:Yeti:AC-DE:2", "Blue Yeti", "darwin", False),
        ("{0.0.1.00000000}.{6b2e}", "Headset (AirPods Pro Hands-Free AG Audio)", "win32", True),
        ("{0.0.1.00000000}.{6b2e}", "Headset Microphone (Hands Free)", "win32", True),
        ("{0.0.1.00000000}.{6b2e}", "Headset (AirPods)", "win32", True),
        ("{0.0.1.00000000}.{6b2e}", "Microphone (Yeti Stereo Microphone)", "win32", False),
    ],
)
def test_a_bluetooth_headset_is_told_from_other_devices(
    device_id: str, name: str, platform: str, expected: bool
) -> None:
    assert is_bluetooth(device_id, name, platform) is expected
