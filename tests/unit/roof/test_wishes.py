"""What belongs to a device is kept with it, and comes back when it is in use again."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from msgspec.structs import replace

from desktop_app.cleaning import Cleaning
from desktop_app.keeping import Keeping
from desktop_app.runner import Tasks
from desktop_app.session.state import SessionState
from desktop_app.settings import RAW, DeviceSettings, Processing, Settings, device_pair
from desktop_app.wishes import Wishes, shown, taken
from tests.unit.session.fakes import FakeSound, World, gone, request, settle

QUIET = Processing(high_pass=False)


class Home:
    """A program's wishes, and the session that follows them."""

    def __init__(self, settings: Settings, *, raw: bool = False) -> None:
        self.tasks = Tasks(on_fault=lambda fault: None)
        self.keeping = Keeping(None, settings, self.tasks, lambda notice: None)
        self.world = World()
        self.cleaning = Cleaning(settings, raw=raw)
        self.shown: list[Settings] = []
        self.wishes = Wishes(
            self.keeping,
            self.world.session,
            cleaning=lambda: self.cleaning,
            show=self.shown.append,
        )
        self.wishes.begin()

    @property
    def kept(self) -> Settings:
        return self.keeping.settings

    @property
    def sound(self) -> FakeSound:
        return self.world.sound

    def change(self, **fields: object) -> None:
        self.wishes.change(replace(self.wishes.seen, **fields))

    async def call(self) -> None:
        settings = self.wishes.seen
        line = self.world.line()
        self.world.session.place(
            request(microphone=settings.microphone or None, speaker=settings.speaker or None)
        )
        line.open()
        await self.settle()

    async def settle(self) -> None:
        """Let the devices change, and the program follow them as with each new state."""
        await settle()
        self.wishes.follow_devices()
        await settle()

    @property
    def state(self) -> SessionState:
        return self.world.session.state


def test_what_is_seen_belongs_to_the_devices_in_use() -> None:
    kept = Settings(
        volume=0.8,
        devices={"yeti": DeviceSettings(processing=RAW), "desk": DeviceSettings(volume=0.3)},
    )
    both = shown(kept, "yeti", "desk")
    assert (both.processing, both.volume) == (RAW, 0.3)
    other = shown(kept, "laptop", "headset")
    assert (other.processing, other.volume) == (Processing(), 0.8)


def test_what_is_chosen_on_a_device_is_kept_for_it_alone() -> None:
    kept = Settings(volume=0.8, processing=QUIET)
    seen = shown(kept, "yeti", "desk")
    after = taken(replace(seen, volume=0.3, processing=RAW), seen, kept, "yeti", "desk")
    assert after.devices == {
        "yeti": DeviceSettings(processing=RAW),
        "desk": DeviceSettings(volume=0.3),
    }
    assert (after.volume, after.processing) == (0.8, QUIET)


def test_where_nobody_knows_the_device_it_is_the_choice_for_all_without_their_own() -> None:
    kept = Settings(devices={"yeti": DeviceSettings(processing=QUIET)})
    after = taken(replace(kept, volume=0.3, processing=RAW), kept, kept, "", "")
    assert after == replace(kept, volume=0.3, processing=RAW)


def test_another_change_leaves_the_general_choice_and_the_devices_alone() -> None:
    kept = Settings(volume=0.8, devices={"desk": DeviceSettings(volume=0.3)})
    seen = shown(kept, "", "desk")
    assert taken(replace(seen, theme="dark"), seen, kept, "", "desk") == replace(kept, theme="dark")


@pytest.fixture
async def home() -> AsyncIterator[Home]:
    home = Home(Settings())
    yield home
    await home.world.session.close()
    await home.tasks.cancel()


async def test_what_is_chosen_between_calls_holds_in_the_next_one(home: Home) -> None:
    home.wishes.choose_speaker("Phone")
    home.change(volume=0.4, processing=RAW)
    assert home.kept.device("Phone").volume == 0.4
    assert home.kept.device("Desk").processing == RAW
    assert home.state.volume == home.wishes.seen.volume == 0.4
    await home.call()
    assert home.state.speaker.id == "Phone"
    assert home.state.volume == home.wishes.seen.volume == 0.4
    assert home.cleaning.voice.choices == RAW
    await home.world.hang_up()


async def test_between_calls_the_volume_is_that_of_the_speaker_to_come(home: Home) -> None:
    home.change(devices={"Phone": DeviceSettings(volume=0.25)})
    home.wishes.choose_speaker("Phone")
    assert (home.state.volume, home.wishes.seen.volume) == (0.25, 0.25)
    home.wishes.choose_speaker("")
    assert (home.state.volume, home.wishes.seen.volume) == (1.0, 1.0)
    home.sound.default = "Phone"
    home.wishes.look_again()
    assert (home.state.volume, home.wishes.seen.volume) == (0.25, 0.25)


async def test_another_speaker_brings_its_volume_and_leaves_the_first_one_its_own(
    home: Home,
) -> None:
    own = {"Desk": DeviceSettings(volume=0.9), "Phone": DeviceSettings(volume=0.2)}
    home.change(devices=own)
    await home.call()
    for speaker, volume in (("Phone", 0.2), ("Desk", 0.9), ("Headset", 1.0)):
        home.wishes.choose_speaker(speaker)
        await home.settle()
        assert (home.state.speaker.id, home.state.volume) == (speaker, volume)
        assert home.shown[-1].volume == volume
        assert home.kept.devices == own
    await home.world.hang_up()


async def test_a_microphone_without_a_choice_of_its_own_does_not_take_the_last_ones(
    home: Home,
) -> None:
    await home.call()
    home.change(processing=RAW)
    assert home.cleaning.voice.choices == home.shown[-1].processing == RAW
    home.wishes.choose_microphone("Headset")
    await home.settle()
    assert home.state.microphone.id == "Headset"
    assert home.cleaning.voice.choices == home.shown[-1].processing == Processing()
    home.wishes.choose_microphone("Desk")
    await home.settle()
    assert home.cleaning.voice.choices == home.shown[-1].processing == RAW
    await home.world.hang_up()


async def test_sound_asked_to_be_raw_is_shown_and_stays_so_until_the_user_chooses() -> None:
    home = Home(Settings(devices={"Headset": DeviceSettings(processing=QUIET)}), raw=True)
    await home.call()
    for microphone in ("Headset", "Desk", "Headset"):
        home.wishes.choose_microphone(microphone)
        home.change(volume=0.5, hold_threshold_s=0.5)
        await home.settle()
        assert home.cleaning.voice.choices == home.shown[-1].processing == RAW
    assert home.kept.processing_of("Headset") == QUIET
    home.change(processing=QUIET)  # as it was kept
    assert home.cleaning.voice.choices == home.shown[-1].processing == QUIET
    await home.world.hang_up()
    await home.world.session.close()
    await home.tasks.cancel()


async def test_the_echo_delay_is_that_of_the_devices_that_are_open(home: Home) -> None:
    home.change(
        microphone="Headset",
        echo_delays={device_pair("Headset", "Desk"): 0.1, device_pair("Desk", "Desk"): 0.2},
    )
    await home.call()
    assert home.cleaning.voice.order(is_echo_free=False).told_delay_s == 0.1
    home.sound.microphone.lose(gone("Headset"))
    await home.settle()
    assert home.state.microphone.id == "Desk"
    assert home.cleaning.voice.order(is_echo_free=False).told_delay_s == 0.2
    await home.world.hang_up()


async def test_a_device_that_the_call_has_left_can_be_chosen_again(home: Home) -> None:
    home.change(microphone="Headset", speaker="Phone")
    await home.call()
    home.sound.microphone.lose(gone("Headset"))
    home.sound.speaker.lose(gone("Phone"))
    await home.settle()
    assert (home.state.microphone.id, home.state.speaker.id) == ("Desk", "Desk")
    home.wishes.choose_microphone("Headset")
    home.wishes.choose_speaker("Phone")
    await home.settle()
    assert (home.state.microphone.id, home.state.speaker.id) == ("Headset", "Phone")
    assert (home.kept.microphone, home.kept.speaker) == ("Headset", "Phone")
    await home.world.hang_up()


async def test_what_changes_nothing_opens_nothing(home: Home) -> None:
    await home.call()
    opened = list(home.sound.opened)
    home.change(hold_threshold_s=0.5)
    home.wishes.look_again()
    await asyncio.sleep(0)
    await home.settle()
    assert home.sound.opened == opened
    await home.world.hang_up()
