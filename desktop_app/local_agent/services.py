"""What all conversations of one server share."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import Executor
from dataclasses import dataclass
from datetime import datetime
from random import Random

from desktop_app.local_agent.hearing import Recognizer
from desktop_app.local_agent.options import NextCall
from desktop_app.local_agent.voice import Voice


@dataclass(frozen=True, slots=True)
class Services:
    """What all conversations of one server share.

    Attributes:
        voice: Speaks.
        recognizer: Hears; still loading while the first calls come in.
        executor: Where decoding runs.
        clock: Seconds of any steady clock.
        now: The user's local time.
        rng: Chance: jokes and jitter.
        change_next: Changes the conversations to come.
    """

    voice: Voice
    recognizer: asyncio.Future[Recognizer]
    executor: Executor
    clock: Callable[[], float]
    now: Callable[[], datetime]
    rng: Random
    change_next: Callable[[NextCall], None]
