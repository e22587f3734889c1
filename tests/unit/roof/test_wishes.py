"""What belongs to a device is kept with it, and comes back when it is in use again."""

from msgspec.structs import replace

from desktop_app.session.state import DeviceView, SessionState
from desktop_app.settings import RAW, DeviceSettings, Processing, Settings
from desktop_app.wishes import recalled, remembered

YETI = DeviceView(name="Yeti", id="yeti")
DESK = DeviceView(name="Desk", id="desk")


def test_what_is_chosen_on_a_device_is_kept_for_it() -> None:
    before = Settings()
    state = SessionState(microphone=YETI, speaker=DESK)
    after = remembered(replace(before, volume=0.3, processing=RAW), before, state)
    assert after.devices == {
        "yeti": DeviceSettings(processing=RAW),
        "desk": DeviceSettings(volume=0.3),
    }
    assert (after.volume, after.processing) == (0.3, RAW)


def test_without_a_device_it_is_only_the_present_choice() -> None:
    before = Settings()
    after = replace(before, volume=0.3, processing=RAW)
    assert remembered(after, before, SessionState()) is after


def test_another_device_brings_back_what_was_chosen_on_it() -> None:
    settings = Settings(processing=RAW, devices={"yeti": DeviceSettings(processing=Processing())})
    on_yeti = recalled(settings, SessionState(microphone=YETI, volume=0.5))
    assert (on_yeti.processing, on_yeti.volume) == (Processing(), 0.5)
    assert recalled(settings, SessionState(microphone=DESK)) is settings
    assert recalled(settings, SessionState()) is settings
