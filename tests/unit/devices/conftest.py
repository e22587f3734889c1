from tests.unit.devices.fake_sounddevice import sounddevice

__all__ = ["sounddevice"]
