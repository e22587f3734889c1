"""The system's own echo-cancelled microphone is known by its name."""

import pytest

from desktop_app.devices.echo_free import is_echo_free
from desktop_app.session.ports import Device


@pytest.mark.parametrize(
    ("identity", "name"),
    [
        ("echo-cancel-source", "Echo-Cancel Source"),
        ("effect_output.echo-cancel", "Noise-free microphone"),
        ("alsa_input.pci-0000_00_1f.3.analog-stereo.echo-cancel", "Built-in Audio"),
        ("module-echo-cancel.1", "Built-in Audio (echo cancelled with Built-in Audio)"),
        ("source.7", "Internal microphone (Echo Cancellation)"),
        ("echocancel", "Microphone"),
    ],
)
def test_such_a_microphone_is_free_of_echo(identity: str, name: str) -> None:
    assert is_echo_free(Device(identity, name))


@pytest.mark.parametrize(
    ("identity", "name"),
    [
        ("alsa_input.usb-Blue_Yeti-00.analog-stereo", "Blue Yeti"),
        ("virtual_microphone", "Virtual Microphone"),
        ("alsa_input.usb-Echo_Dot", "Echo Dot"),
        ("bluez_input.00_11", "Noise Cancelling Headset"),
        ("", ""),
    ],
)
def test_any_other_is_not(identity: str, name: str) -> None:
    assert not is_echo_free(Device(identity, name))
