"""`AudioFormat`: what a format's name on the wire says about the bytes of a chunk.

The metadata of a conversation announces both directions by name: ``pcm_<rate>`` is signed 16-bit
little-endian mono, ``ulaw_<rate>`` is G.711 mu-law mono, one byte a sample. Both schemas ("Agents
Contract" 1.0.0, "real-time API" 1.1.0) list the seven names of `FORMATS`; other rates are read
all the same, because nothing downstream minds them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

Encoding: TypeAlias = Literal["pcm", "ulaw"]

_NAME: Final = re.compile(r"\s*(pcm|ulaw)_([1-9][0-9]{3,5})\s*", re.ASCII | re.IGNORECASE)
"""Rates from 1 kHz to below 1 MHz: what a resampler can be asked for."""


@dataclass(frozen=True, slots=True)
class AudioFormat:
    """An encoding and a rate; always mono, never a container.

    Attributes:
        encoding: ``pcm`` (int16, little-endian) or ``ulaw`` (G.711, one byte a sample).
        sample_rate: Samples a second, in Hz.
    """

    encoding: Encoding
    sample_rate: int

    @staticmethod
    def parse(name: str) -> AudioFormat | None:
        """Read a name of the wire, such as ``pcm_24000``.

        Returns:
            The format, or ``None`` when the name means nothing here; the caller then has no way
            to play or send sound and should say so.
        """
        found = _NAME.fullmatch(name)
        if found is None:
            return None
        encoding: Encoding = "pcm" if found[1].lower() == "pcm" else "ulaw"
        return AudioFormat(encoding, int(found[2]))

    @property
    def name(self) -> str:
        """The name on the wire."""
        return f"{self.encoding}_{self.sample_rate}"

    @property
    def bytes_per_frame(self) -> int:
        """Bytes of one sample (the sound is mono): 2 for ``pcm``, 1 for ``ulaw``."""
        return 2 if self.encoding == "pcm" else 1

    def frames(self, n_bytes: int) -> int:
        """Whole samples in a chunk of ``n_bytes``; a torn last byte does not count."""
        return n_bytes // self.bytes_per_frame

    def seconds(self, n_bytes: int) -> float:
        """How long a chunk of ``n_bytes`` sounds, in seconds."""
        return self.frames(n_bytes) / self.sample_rate

    def silence(self, n_frames: int) -> bytes:
        """Bytes of ``n_frames`` silent samples.

        Silence in mu-law is 0xFF; 0x00 would be the loudest negative sample, a pop (G.711).
        """
        return b"\x00\x00" * n_frames if self.encoding == "pcm" else b"\xff" * n_frames


FORMATS: Final[tuple[AudioFormat, ...]] = (
    *(AudioFormat("pcm", rate) for rate in (8000, 16000, 22050, 24000, 44100, 48000)),
    AudioFormat("ulaw", 8000),
)
"""The seven formats an agent can be set to."""
