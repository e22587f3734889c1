"""Everything that is measured of one client, in order."""

from dataclasses import dataclass, field

from tests.bench.delays import Interruption, Talk, interruptions, talk
from tests.bench.endurance import (
    FORMATS,
    Endurance,
    FormatCheck,
    check_format,
    endure,
    in_bursts,
    smoothly,
    with_jitter,
)
from tests.bench.rig import Client, Rig

_RATE = 16_000
_CALM_S = 60.0
"""After the jitter: what it added must be gone by then."""


@dataclass(frozen=True)
class Plan:
    """How much of everything."""

    onsets: int = 32
    replies: int = 22
    interruptions: int = 3
    speech_s: float = 60.0
    jitter_s: float = 60.0
    formats: tuple[str, ...] = FORMATS
    bare_windows: int = 7
    seed: int = 1


QUICK = Plan(
    onsets=10,
    replies=6,
    interruptions=1,
    speech_s=12.0,
    jitter_s=12.0,
    formats=("pcm_16000", "pcm_24000", "ulaw_8000"),
    bare_windows=3,
)


@dataclass
class Figures:
    """What was measured of one client."""

    talk: Talk
    interruptions: list[Interruption]
    smooth: Endurance
    bursts: Endurance
    jitter: Endurance
    formats: list[FormatCheck]
    bare_window_ms: list[float] = field(default_factory=list)


async def measure(
    rig: Rig,
    client: Client,
    plan: Plan,
    minutes: float | None = None,
    jitter_minutes: float | None = None,
) -> Figures:
    """Measure one client.

    Args:
        rig: the bench.
        client: whom.
        plan: how much.
        minutes: of smooth speech, for the memory's growth; None for what the plan says.
        jitter_minutes: of jitter, before a calm minute; None for what the plan says.
    """
    smooth_s = plan.speech_s if minutes is None else minutes * 60
    jitter_s = plan.jitter_s if jitter_minutes is None else jitter_minutes * 60
    seed = plan.seed
    async with rig.visit(client) as visit:
        _say(client, "delays")
        talked = await talk(rig, visit, plan.onsets, plan.replies, seed)
        _say(client, "interruptions")
        interrupted = [
            await interruptions(rig, visit, chunk_s, plan.interruptions, seed)
            for chunk_s in (0.25, 1.0)
        ]
    async with rig.visit(client) as visit:
        _say(client, f"{smooth_s:g} s of smooth speech")
        smooth = await endure(rig, visit, 1, smoothly(smooth_s, _RATE), _RATE)
        # Queues are what every client has: of the peers, less is enough.
        bursts_s = plan.speech_s if client.has_window else plan.speech_s / 3
        _say(client, f"{bursts_s:g} s of speech in bursts")
        bursts = await endure(rig, visit, 2, in_bursts(bursts_s, _RATE, seed), _RATE)
    # A new call, so that what has been learned of the network is forgotten.
    async with rig.visit(client) as visit:
        _say(client, f"{jitter_s:g} s of speech with jitter, {_CALM_S:g} s without")
        jitter = await endure(rig, visit, 1, with_jitter(jitter_s, _RATE, seed, _CALM_S), _RATE)
    bare_ms = []
    formats = []
    for name in plan.formats:
        _say(client, name)
        formats.append(await check_format(rig, client, name))
    if client.has_window:
        bare_ms = [await rig.paint_bare_window() * 1e3 for _ in range(plan.bare_windows)]
    return Figures(talked, interrupted, smooth, bursts, jitter, formats, bare_ms)


def _say(client: Client, what: str) -> None:
    print(f"{client.name}: {what}", flush=True)
