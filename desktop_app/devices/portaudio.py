"""`Sound` by PortAudio: microphone and speaker as two separate streams, never one duplex stream.

All that blocks runs on one worker thread that exists only while a stream is open or opening, so
the window never waits for a driver, and the list of devices is fresh whenever nothing is open. A
device that came later is on no list of PortAudio's but a new one, for which the other stream must
be closed for a moment; it asks to be opened again. Sound servers are always on the list.
"""

from __future__ import annotations

import asyncio
import logging
import sys
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import Final, TypeAlias

from desktop_app.audio.playout import Edge
from desktop_app.audio.types import Samples
from desktop_app.devices import webrtc, words
from desktop_app.devices.capture import Capture
from desktop_app.devices.choice import Plan
from desktop_app.devices.device import Catalog, NoCatalog, default_name, listed
from desktop_app.devices.echo_free import is_echo_free
from desktop_app.devices.library import Handle, Library, UnlistedError
from desktop_app.devices.render import Render
from desktop_app.devices.stream import NoAnswerError, PortAudioStream, post
from desktop_app.devices.voice_processing import VoiceProcessing
from desktop_app.devices.webrtc import Library as VoiceLibrary
from desktop_app.devices.worker import Worker
from desktop_app.errors import Notice, SoundError
from desktop_app.session.ports import Device, Kind, Source, Stream
from desktop_app.settings import RAW

LOAD_S: Final = 10.0
"""A cold sound system may take this long to list its devices."""
KNOWN_S: Final = 0.5
"""A call that begins with the program waits so long for the names of devices."""
OPEN_S: Final = 2.0
"""To open a device."""
FIRST_S: Final = 0.6
"""From then until it first calls back."""
WIRELESS_FIRST_S: Final = 3.0
"""The same for a Bluetooth headset, which has to change its mode first."""
CLOSE_S: Final = 2.0
LONGEST_HELD_S: Final = 0.25
"""No closing waits longer for a speaker to play what it holds."""
HELD: Final = 1.2
"""So many times what PortAudio believes: it knows its own buffers alone, and timers come early."""

LOAD_VOICE_S: Final = 30.0
"""A cold disk may take this long for the library of voice processing; nobody waits for it."""

_MakeEnd: TypeAlias = Callable[[Device | None, Plan, Callable[[], None]], Capture | Render]

log = logging.getLogger(__name__)


class PortAudioSound:
    """Microphones and speakers of this computer.

    Args:
        catalog: Turns identities into names and says whether anything is plugged in.
        library: PortAudio itself.
        voice: Cleans the microphones' sound, given what the speakers play.
        load_voice: Loads what it needs, on a thread that ends with it.
    """

    def __init__(
        self,
        catalog: Catalog | None = None,
        library: Library | None = None,
        voice: VoiceProcessing | None = None,
        load_voice: Callable[[], VoiceLibrary] = webrtc.load,
    ) -> None:
        self._catalog: Catalog = catalog or NoCatalog()
        self._library = library or Library(sys.platform)
        self._worker = Worker("earshot-sound", self._library.end)
        self._names: dict[str, str] = {}
        self._turn = asyncio.Lock()
        self._open_now: set[PortAudioStream] = set()
        self.voice = voice or VoiceProcessing(RAW)
        self.voice.on_needed = self._begin_loading
        self._load_voice = load_voice
        self._loader = Worker("earshot-voice")
        self._loading: asyncio.Task[None] | None = None

    async def ready(self) -> None:
        """Wait until it is known what is plugged in, but not for long."""
        if not self._catalog.ready:
            with suppress(TimeoutError):
                async with asyncio.timeout(KNOWN_S):
                    await self._catalog.known()

    def devices(self, kind: Kind) -> tuple[Device, ...]:
        """Give what is plugged in; empty if nobody knows."""
        return listed(self._catalog, kind)

    async def open_microphone(
        self,
        device_id: str | None,
        on_block: Callable[[Samples], None],
        on_lost: Callable[[Notice], None],
        *,
        raw: bool = False,
    ) -> Stream:
        """Open a microphone; blocks of some 40 ms, mono, at the stream's own rate.

        Args:
            device_id: Identity from the catalog; ``None`` follows the system, and so does one
                that is not plugged in: the stream tells which was opened.
            on_block: Called in order, once per block.
            on_lost: Called at most once, when the device has gone or stopped.
            raw: The blocks as they are, whatever is chosen: for measuring.

        Raises:
            SoundError: There is none, or it is taken, blocked or does not answer.
        """

        def make(device: Device | None, how: Plan, on_first: Callable[[], None]) -> Capture:
            loop, rate = asyncio.get_running_loop(), how.sample_rate
            to = on_block
            if not raw:
                near = self.voice.near_end(rate, on_block, partial(self._is_echo_free, device))
                near.delay_s = lambda: end.delay_s
                to = near.push
            end = Capture(loop, rate, how.channels, to, on_first, how.adds_s)
            return end

        if not raw:
            self.voice.prepare()
        return await self._open_any("microphone", device_id, make, on_lost)

    async def open_speaker(
        self,
        device_id: str | None,
        make_source: Callable[[int], Source],
        on_edge: Callable[[Edge], None],
        on_lost: Callable[[Notice], None],
        *,
        raw: bool = False,
    ) -> Stream:
        """Open a speaker that plays ``make_source(sample_rate)``.

        Args:
            device_id: Identity from the catalog; ``None`` follows the system, and so does one
                that is not plugged in: the stream tells which was opened.
            make_source: Called on the loop, before the device is opened; again, should it not
                answer at first.
            on_edge: Told what a pull changed.
            on_lost: Called at most once, when the device has gone or stopped.
            raw: Nobody takes this sound out of a microphone's: to measure, or beside a call.

        Raises:
            SoundError: There is none, or it is taken or does not answer.
        """

        def make(_: Device | None, how: Plan, on_first: Callable[[], None]) -> Render:
            loop = asyncio.get_running_loop()
            source = make_source(how.sample_rate)
            far = None if raw else self.voice.far_end(how.sample_rate, how.adds_s)
            return Render(loop, source, how.channels, on_edge, on_first, far)

        return await self._open_any("speaker", device_id, make, on_lost)

    async def ended(self) -> None:
        """Close what is open, and wait for calls under way; for one that hangs only so long.

        To be called before the program ends: a process that ends within such a call may crash, and
        what it writes to the standard error stream meanwhile is lost.
        """
        if self._loading is not None:
            self._loading.cancel()
            await asyncio.gather(self._loading, return_exceptions=True)
            await self._loader.ended(CLOSE_S)
        closings = (stream.close() for stream in tuple(self._open_now))
        await asyncio.gather(*closings, return_exceptions=True)
        await self._worker.ended(CLOSE_S)

    def _is_echo_free(self, device: Device | None) -> bool:
        """Tell whether a chosen microphone, or the system's, is one that the system cleans."""
        microphones = self._catalog.microphones()
        used = device or next((one for one in microphones if one.is_default), None)
        return used is not None and is_echo_free(used)

    def _begin_loading(self) -> None:
        loop = asyncio.get_running_loop()
        self._loading = loop.create_task(self._load(), name="load voice processing")

    async def _load(self) -> None:
        """Load the library beside the opening of the devices; sound is raw until it is there."""
        self._loader.acquire()
        try:
            self.voice.bring(await self._loader.run(self._load_voice, LOAD_VOICE_S))
        except Exception as error:  # noqa: BLE001  a library can break in any way
            self.voice.fail(error)
        finally:
            self._loader.release()

    async def _open_any(
        self,
        kind: Kind,
        device_id: str | None,
        make: _MakeEnd,
        on_lost: Callable[[Notice], None],
    ) -> Stream:
        devices = listed(self._catalog, kind)
        # A catalog that sees nothing at all may be blind; PortAudio then has the last word.
        sees = bool(self._catalog.microphones() or self._catalog.speakers())
        if sees and not devices:
            raise SoundError(words.none_found(kind))
        unseen = None if sees or not device_id else Device(device_id, device_id)
        chosen = next((device for device in devices if device.id == device_id), unseen)
        try:
            try:
                return await self._open(kind, chosen, make, on_lost)
            except NoAnswerError:
                if sees and chosen and not self._is_listed(kind, chosen):
                    raise SoundError(words.unplugged(kind, chosen.name)) from None
                log.info("the %s does not answer, and is opened once more", kind)
                return await self._open(kind, chosen, make, on_lost)
        except NoAnswerError as error:
            if self._catalog.ready and not devices:
                raise SoundError(words.none_found(kind, error.notice.title)) from error
            raise

    def _is_listed(self, kind: Kind, device: Device) -> bool:
        return any(one.id == device.id for one in listed(self._catalog, kind))

    def _identity(self, kind: Kind, device: Device | None) -> str:
        if device is not None:
            return device.id
        return next((one.id for one in listed(self._catalog, kind) if one.is_default), "")

    def _name(self, kind: Kind, device: Device | None) -> str:
        """A stream that follows the system is where the system is now.

        A chosen device may be opened before the catalog knows what it is called, and may be spoken
        of when it has gone from there.
        """
        devices = listed(self._catalog, kind)
        if device is None:
            return default_name(devices)
        known = next((one.name for one in devices if one.id == device.id), None)
        if known is not None:
            self._names[device.id] = known
        return self._names.get(device.id, device.name)

    async def _open(
        self,
        kind: Kind,
        device: Device | None,
        make: _MakeEnd,
        on_lost: Callable[[Notice], None],
    ) -> Stream:
        worker, library = self._worker, self._library
        loop = asyncio.get_running_loop()
        worker.acquire()
        try:
            async with self._turn:
                how = await self._plan(kind, device)
                stream = PortAudioStream(
                    kind=kind,
                    name=partial(self._name, kind, device),
                    device_id=partial(self._identity, kind, device),
                    sample_rate=how.sample_rate,
                    on_lost=on_lost,
                )
                end = make(device, how, stream.on_first)
                finished = partial(post, loop, stream.on_finished)
                handle = await worker.run(
                    partial(library.open, kind, how, end.callback, finished), OPEN_S, library.close
                )
        except TimeoutError:
            worker.release()
            raise SoundError(words.unanswered(kind)) from None
        except BaseException:
            worker.release()
            raise
        self._open_now.add(stream)
        await stream.begin(
            end,
            partial(self._close, stream, handle, _held_s(kind, handle)),
            latency_s=how.adds_s or handle.latency,
            timeout_s=WIRELESS_FIRST_S if device and device.is_bluetooth else FIRST_S,
        )
        return stream

    async def _plan(self, kind: Kind, device: Device | None) -> Plan:
        plan = partial(self._library.plan, kind, device)
        try:
            return await self._worker.run(plan, LOAD_S)
        except UnlistedError:
            if device not in listed(self._catalog, kind):
                raise
        log.info("a %s came after the list of devices was made", kind)
        await asyncio.gather(*(stream.renew() for stream in tuple(self._open_now)))
        await self._worker.run(self._library.renew, LOAD_S)
        return await self._worker.run(plan, LOAD_S)

    async def _close(self, stream: PortAudioStream, handle: Handle, held_s: float) -> None:
        try:
            if not stream.ended:
                await asyncio.sleep(held_s)
            await self._worker.run(partial(self._library.close, handle), CLOSE_S)
        except TimeoutError:
            log.warning("a sound device does not let go")
            # Whoever opens another is not to wait behind it, nor to hang in PortAudio's own end.
            self._worker.leave_behind()
            with suppress(TimeoutError):
                await self._worker.run(self._library.stay, CLOSE_S)
        finally:
            self._open_now.discard(stream)
            self._worker.release()


def _held_s(kind: Kind, handle: Handle) -> float:
    """Tell how long a device still holds sound that it was given; closing it drops that."""
    return min(HELD * handle.latency, LONGEST_HELD_S) if kind == "speaker" else 0.0
