"""Voice processing is what the settings say, between the devices that are in use."""

import msgspec

from desktop_app.cleaning import Cleaning
from desktop_app.session.ports import Device
from desktop_app.settings import RAW, Processing, Settings, device_pair

GAIN = Processing(automatic_gain=True)


class Plugged:
    """A catalog in the test's hand."""

    ready = True

    def __init__(self) -> None:
        self.preferred = "desk"

    async def known(self) -> None:
        pass

    def microphones(self) -> tuple[Device, ...]:
        return tuple(
            Device(f"{name}.in", name, name == self.preferred) for name in ("desk", "headset")
        )

    def speakers(self) -> tuple[Device, ...]:
        return tuple(
            Device(f"{name}.out", name, name == self.preferred) for name in ("desk", "headset")
        )


MEASURED = Settings(
    processing=GAIN,
    echo_delays={
        device_pair("desk.in", "desk.out"): 0.1,
        device_pair("headset.in", "desk.out"): 0.2,
    },
)


def told(cleaning: Cleaning) -> float | None:
    return cleaning.voice.order(is_echo_free=False).told_delay_s


def test_what_is_chosen_is_done_unless_the_sound_is_to_be_raw() -> None:
    assert Cleaning(Plugged(), MEASURED, raw=False).voice.choices == GAIN
    raw = Cleaning(Plugged(), MEASURED, raw=True)
    assert raw.voice.choices == RAW
    raw.follow(msgspec.structs.replace(MEASURED, volume=0.1))
    assert raw.voice.choices == RAW
    raw.follow(msgspec.structs.replace(MEASURED, processing=Processing()))
    assert raw.voice.choices == Processing()


def test_the_delay_measured_between_the_devices_in_use_is_told() -> None:
    catalog = Plugged()
    cleaning = Cleaning(catalog, MEASURED, raw=False)
    assert told(cleaning) == 0.1
    cleaning.follow(msgspec.structs.replace(MEASURED, microphone="headset.in"))
    assert told(cleaning) == 0.2
    cleaning.follow(MEASURED)
    catalog.preferred = "headset"
    cleaning.look_again()
    assert told(cleaning) is None


def test_what_was_measured_just_now_holds_at_once() -> None:
    cleaning = Cleaning(Plugged(), Settings(), raw=False)
    assert told(cleaning) is None
    cleaning.follow(MEASURED)
    assert told(cleaning) == 0.1
