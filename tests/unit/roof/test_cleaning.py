"""Voice processing is what the settings say, between the devices that are in use."""

from desktop_app.cleaning import Cleaning
from desktop_app.settings import RAW, DeviceSettings, Processing, Settings, device_pair

GAIN = Processing(automatic_gain=True)
QUIET = Processing(high_pass=False)
KEPT = Settings(
    processing=GAIN,
    devices={"studio": DeviceSettings(processing=QUIET)},
    echo_delays={device_pair("mic", "desk"): 0.1, device_pair("studio", "desk"): 0.2},
)


def told(cleaning: Cleaning) -> float | None:
    return cleaning.voice.order(is_echo_free=False).told_delay_s


def test_a_microphone_has_its_own_processing_or_the_general_one() -> None:
    cleaning = Cleaning(KEPT, raw=False)
    assert cleaning.voice.choices == GAIN
    for microphone, choices in (("studio", QUIET), ("mic", GAIN), ("", GAIN)):
        cleaning.follow(KEPT, microphone, "desk")
        assert cleaning.voice.choices == choices


def test_raw_sound_stays_raw_until_the_user_chooses_otherwise() -> None:
    raw = Cleaning(KEPT, raw=True)
    for microphone in ("", "mic", "studio"):
        raw.follow(KEPT, microphone, "desk")
        assert raw.voice.choices == RAW
    raw.raw = False
    raw.follow(KEPT, "studio", "desk")
    assert raw.voice.choices == QUIET


def test_the_delay_measured_between_the_devices_in_use_is_told() -> None:
    cleaning = Cleaning(KEPT, raw=False)
    assert told(cleaning) is None
    for microphone, delay_s in (("mic", 0.1), ("studio", 0.2), ("headset", None)):
        cleaning.follow(KEPT, microphone, "desk")
        assert told(cleaning) == delay_s


def test_what_was_measured_just_now_holds_at_once() -> None:
    cleaning = Cleaning(Settings(), raw=False)
    cleaning.follow(Settings(), "mic", "desk")
    assert told(cleaning) is None
    cleaning.follow(KEPT, "mic", "desk")
    assert told(cleaning) == 0.1
