"""What the sound page asks is done one at a time, told, and its delay kept for later calls."""

import asyncio
from collections.abc import AsyncIterator, Callable

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication

from desktop_app.audio.acoustic import Acoustics, Verdict
from desktop_app.errors import AppError, SoundError
from desktop_app.runner import Tasks
from desktop_app.session import acoustic_words
from desktop_app.session.acoustic import AcousticCheck, Checked
from desktop_app.session.acoustic_words import Finding
from desktop_app.session.ports import Device
from desktop_app.settings import DeviceSettings, Settings
from desktop_app.trying import MOST_DELAYS, Trying
from desktop_app.ui.sound_check import SoundCheck
from tests.unit.session.fakes import FakeSound, LoopClock, missing, settle


class FakeCheck(AcousticCheck):
    """Takes as long as the test wants, and finds what the test says."""

    def __init__(self) -> None:
        super().__init__(FakeSound(), LoopClock(), lambda: False)
        self.free = asyncio.Event()
        self.free.set()
        self.verdict = Verdict.FINE
        self.delay_s: float | None = 0.1423
        self.trouble: SoundError | None = None
        self.asked: list[tuple[str | None, ...]] = []
        self.busy = 0
        self.gain_db = 0.0
        self.flat = False
        self.unheard: AppError | None = None

    async def listen(self, microphone: str | None) -> Finding:
        if self.unheard is not None:
            raise self.unheard
        return acoustic_words.listened("Mic", flat=self.flat)

    async def measure(self, microphone: str | None, speaker: str | None) -> Checked:
        await self._work(microphone, speaker)
        found = Acoustics(
            verdict=self.verdict,
            delay_s=self.delay_s,
            echo_db=-20,
            noise_dbfs=-60,
            clipped=False,
            confidence=1,
        )
        return Checked(
            acoustics=found,
            finding=acoustic_words.of_acoustics(found, "Mic", "Desk"),
            devices=(microphone or "", speaker or ""),
        )

    async def record_and_play_back(
        self,
        microphone: str | None,
        speaker: str | None,
        on_step: Callable[[str], None],
        *,
        gain_db: float = 0.0,
    ) -> Finding:
        self.gain_db = gain_db
        on_step("Speak")
        await self._work(microphone, speaker)
        return acoustic_words.silent("Mic")

    async def play_phrase(self, speaker: str | None) -> Finding:
        await self._work(speaker)
        return acoustic_words.of_phrase("Desk")

    async def _work(self, *devices: str | None) -> None:
        self.asked.append(devices)
        self.busy += 1
        assert self.busy == 1, "two checks at once"
        try:
            await self.free.wait()
        finally:
            await asyncio.sleep(0)  # devices take their time to close
            self.busy -= 1
        if self.trouble is not None:
            raise self.trouble


class FakeCatalog:
    """Knows one default device of each kind."""

    ready = True

    async def known(self) -> None:
        pass

    def microphones(self) -> tuple[Device, ...]:
        return (Device("yeti", "Yeti"), Device("mic", "Mic", is_default=True))

    def speakers(self) -> tuple[Device, ...]:
        return (Device("desk", "Desk", is_default=True),)


class Bench:
    """The sound page's widget and what answers it."""

    def __init__(self) -> None:
        self.check = FakeCheck()
        self.settings = Settings()
        self.faults: list[BaseException] = []
        self.tasks = Tasks(self.faults.append)
        self.widget = SoundCheck()
        self.trying = Trying(
            self.check,
            tasks=self.tasks,
            settings=lambda: self.settings,
            change=self.change,
            catalog=FakeCatalog(),
        )
        self.trying.attach(self.widget)

    def change(self, settings: Settings) -> None:
        self.settings = settings

    @property
    def result(self) -> str:
        return self.widget.result.text()


@pytest.fixture
async def bench(qapp: QApplication) -> AsyncIterator[Bench]:
    bench = Bench()
    yield bench
    await bench.tasks.cancel()
    bench.widget.deleteLater()
    assert bench.faults == []


async def test_each_check_is_made_on_the_chosen_devices_and_told(bench: Bench) -> None:
    bench.settings = Settings(microphone="yeti", speaker="desk")
    for button, devices, words in (
        (bench.widget.check, ("yeti", "desk"), "Fine on speakers"),
        (bench.widget.record, ("yeti", "desk"), "sends silence"),
        (bench.widget.play, ("desk",), "Four notes"),
    ):
        button.click()
        await settle()
        assert bench.check.asked[-1] == devices
        assert words in bench.result


async def test_a_recording_is_made_with_the_gain_of_its_microphone(bench: Bench) -> None:
    bench.settings = Settings(devices={"mic": DeviceSettings(gain_db=12.0)})
    bench.widget.record.click()
    await settle()
    assert bench.check.gain_db == 12.0


async def test_a_usable_delay_is_kept_for_the_pair_of_devices(bench: Bench) -> None:
    bench.widget.check.click()
    await settle()
    assert bench.settings.echo_delays == {"mic|desk": 0.1423}
    bench.settings = replace(bench.settings, microphone="yeti")
    bench.check.delay_s = 0.2
    bench.widget.check.click()
    await settle()
    assert bench.settings.echo_delays == {"mic|desk": 0.1423, "yeti|desk": 0.2}
    assert bench.check.asked == [("mic", "desk"), ("yeti", "desk")]


async def test_a_delay_that_nobody_may_rely_on_is_not_kept(bench: Bench) -> None:
    bench.check.verdict = Verdict.USE_HEADPHONES
    bench.widget.check.click()
    await settle()
    assert bench.settings.echo_delays == {}


async def test_of_many_pairs_the_oldest_is_forgotten(bench: Bench) -> None:
    bench.settings = Settings(echo_delays={f"{turn}|s": 0.1 for turn in range(MOST_DELAYS)})
    bench.widget.check.click()
    await settle()
    assert len(bench.settings.echo_delays) == MOST_DELAYS
    assert "0|s" not in bench.settings.echo_delays
    assert list(bench.settings.echo_delays)[-1] == "mic|desk"


async def test_trouble_is_a_sentence(bench: Bench) -> None:
    bench.check.trouble = missing("speaker")
    bench.widget.play.click()
    await settle()
    assert bench.result.startswith("No speaker found.")


async def test_another_check_takes_the_place_of_the_one_that_runs(bench: Bench) -> None:
    bench.check.free.clear()
    for button in (bench.widget.check, bench.widget.record, bench.widget.play, bench.widget.play):
        button.click()
        await settle()
    bench.check.free.set()
    await settle()
    assert bench.check.asked == [("mic", "desk"), ("mic", "desk"), ("desk",), ("desk",)]
    assert "Four notes" in bench.result


async def test_a_check_can_be_stopped_and_tells_nothing_then(bench: Bench) -> None:
    bench.trying.stop()
    bench.check.free.clear()
    bench.widget.check.click()
    await settle()
    bench.widget.stop.click()
    bench.check.free.set()
    await settle()
    assert bench.result == ""
    assert bench.check.busy == 0
    assert bench.settings.echo_delays == {}
