"""What is done to the microphone's sound before the rest of the program hears it.

Until the library is there, and whenever it fails, blocks pass as they are: a call never waits for
it. The far end is what the output callback really wrote.
"""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, TypeAlias

import msgspec
import numpy as np

from desktop_app.audio.blocks import Blocks
from desktop_app.audio.echo_loss import EchoLoss, EchoReading
from desktop_app.audio.far_end import FRAME_S, FarEnd, FarReader
from desktop_app.audio.types import Samples
from desktop_app.devices.webrtc import Library, Processor
from desktop_app.settings import RAW, Processing

FAINT: Final = np.float32(0.01)
"""An echo of our own, 40 dB down, for the canceller to learn from. Where nothing comes back, as
with headphones, it cannot learn how weak the echo is, takes it for strong, and takes the person's
voice along: 11 to 50 dB of it were measured. Of an echo that it knows it takes hardly more. It
needs half a second of the agent's voice for that: words that begin earlier are partly lost. A
canceller that had learned from a second of noise before the call lost a fifth as many of them, but
let up to a quarter of a second of a real echo through, only 5 dB down: the agent would hear
itself."""
TRACE: Final = np.float32(1e-4)
"""So much of what was heard stays, 80 dB below it: exact zeros tell of a dead microphone, and what
was only cleaned must not look like one."""

OnBlock: TypeAlias = Callable[[Samples], None]

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Order:
    """All that a processor is made from; with any other of these it is another processor."""

    library: Library | None
    choices: Processing
    far: FarEnd | None
    told_delay_s: float | None


class VoiceProcessing:
    """The user's choices, the library that carries them out, and the speaker's sound.

    Lives on the event loop.

    Args:
        choices: To begin with.
        on_needed: Called once, when the library is needed: load it, and call `bring`.
    """

    def __init__(self, choices: Processing, on_needed: Callable[[], None] = lambda: None) -> None:
        self.choices = choices
        self.on_needed = on_needed
        self.changes = 0
        """Counts everything that may call for another processor."""
        self._asked = False
        self._library: Library | None = None
        self._missing = False
        self._far: FarEnd | None = None
        self._told_delay_s: float | None = None
        self._near: NearEnd | None = None

    def prepare(self) -> None:
        """Have the library loaded: a microphone is about to be opened."""
        if self.choices.wanted and self._library is None and not self._asked:
            self._asked = True
            self.on_needed()

    def choose(self, choices: Processing) -> None:
        """Carry out other choices from the next block on."""
        self.choices = choices
        self.changes += 1

    def tell_delay(self, delay_s: float | None) -> None:
        """Take the measured time from the output callback to its sound in the input callback.

        Args:
            delay_s: For the present pair of devices, in seconds; ``None`` if nobody measured it.
        """
        self._told_delay_s = delay_s
        self.changes += 1

    def look_again(self) -> None:
        """What the system calls its devices may have changed."""
        self.changes += 1

    def bring(self, library: Library | None) -> None:
        """Take the library; ``None`` if it could not be loaded."""
        self._library = library
        self._missing = library is None
        self.changes += 1

    def far_end(self, sample_rate: int, delay_s: float) -> FarEnd:
        """Make the far end of a speaker that is being opened; it takes the place of the last.

        Args:
            sample_rate: Of the speaker, in Hz.
            delay_s: What the speaker adds, as far as known before it was opened.
        """
        self._far = FarEnd(sample_rate, delay_s)
        self.changes += 1
        return self._far

    def near_end(
        self, sample_rate: int, on_block: OnBlock, is_echo_free: Callable[[], bool]
    ) -> NearEnd:
        """Make the near end of a microphone that is being opened.

        Args:
            sample_rate: Of the microphone, in Hz.
            on_block: Gets what is left of each block.
            is_echo_free: Whether the system itself takes the echo out of this microphone.
        """
        self._near = NearEnd(self, sample_rate, on_block, is_echo_free)
        return self._near

    def reading(self) -> EchoReading:
        """Say what can be said of echo now."""
        near = self._near
        if not self.choices.echo_cancellation:
            return EchoReading("off")
        if self._missing:
            return EchoReading("missing")
        if near is not None and near.is_echo_free:
            return EchoReading("system")
        return EchoReading("working", None if near is None else near.loss.loss_db())

    def order(self, is_echo_free: bool) -> Order:
        """Tell what a microphone's processor is to be made from; without library there is none."""
        choices = self.choices
        if is_echo_free:
            choices = msgspec.structs.replace(choices, echo_cancellation=False)
        if choices == RAW:
            return Order(None, RAW, None, None)
        self.prepare()
        far = self._far if choices.echo_cancellation else None
        return Order(self._library, choices, far, self._told_delay_s)

    def fail(self, error: Exception) -> None:
        """Do without from now on: the library does not do what it promised."""
        log.warning("the microphone's sound stays raw: %s: %s", type(error).__name__, error)
        self.bring(None)


class NearEnd:
    """One microphone's blocks on their way through; made by `VoiceProcessing.near_end`."""

    def __init__(
        self,
        voice: VoiceProcessing,
        sample_rate: int,
        on_block: OnBlock,
        is_echo_free: Callable[[], bool],
    ) -> None:
        self.delay_s: Callable[[], float] = lambda: 0.0
        """Tells how long the microphone takes, in seconds."""
        self.is_echo_free = False
        self.loss = EchoLoss()
        self._voice = voice
        self._sample_rate = sample_rate
        self._on_block = on_block
        self._looks_echo_free = is_echo_free
        self._seen = -1
        self._order = Order(None, RAW, None, None)
        self._processor: Processor | None = None
        self._far: FarReader | None = None
        self._frames = Blocks(round(FRAME_S * sample_rate))
        self._played: deque[Samples] = deque(maxlen=1)

    def push(self, block: Samples) -> None:
        """Clean a block and hand it on, in whole frames of 10 ms."""
        try:
            if self._seen != self._voice.changes:
                self._renew()
            cleaned = block if self._processor is None else self._clean(self._processor, block)
        except Exception as error:  # noqa: BLE001  whatever it is, the call goes on with raw sound
            self._voice.fail(error)
            cleaned = block
        if len(cleaned):
            self._on_block(cleaned)

    def _clean(self, processor: Processor, block: Samples) -> Samples:
        cleaned = []
        for before in self._frames.push(block):
            far = None if self._far is None else self._far.next()
            after = processor.process(self._with_faint_echo(before, far), far)
            if far is not None:
                self.loss.add(far, before, after)
            cleaned.append(after + before * TRACE if before.any() else before)
        return np.concatenate(cleaned) if cleaned else block[:0]

    def _with_faint_echo(self, frame: Samples, far: Samples | None) -> Samples:
        """Add what the canceller is to learn from; a far end of another rate is left out."""
        if far is None:  # no echo is to be cancelled
            return frame
        self._played.append(far)
        echo = self._played[0]
        is_due = len(self._played) == self._played.maxlen and len(echo) == len(frame)
        return frame + FAINT * echo if is_due else frame

    def _renew(self) -> None:
        """Make another processor if anything it depends on is another."""
        self._seen = self._voice.changes
        self.is_echo_free = self._looks_echo_free()
        order = self._voice.order(self.is_echo_free)
        if order == self._order:
            return
        self._order = order
        self._processor = self._far = None
        self.loss = EchoLoss()
        if order.library is None:
            return
        far = order.far
        if far is not None:
            self._far = FarReader(far)
        self._frames = Blocks(round(FRAME_S * self._sample_rate))
        delay_s = self._delay_s(far, order.told_delay_s)
        self._played = deque(maxlen=max(round(delay_s / FRAME_S), 0) + 1)
        self._processor = order.library.make(
            order.choices,
            self._sample_rate,
            self._sample_rate if far is None else far.sample_rate,
            delay_s,
        )

    def _delay_s(self, far: FarEnd | None, told_s: float | None) -> float:
        """Tell how long after its far frame an echo comes, as far as it is known by now."""
        if far is None:
            return 0.0
        return (self.delay_s() + far.delay_s if told_s is None else told_s) - far.lead_s
