"""What a client costs: processor time and memory of its whole family of processes."""

import os
from dataclasses import dataclass
from pathlib import Path

_TICK_S = 1 / os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True)
class Cost:
    """At one moment.

    Attributes:
        cpu_s: processor time used so far, in user and kernel mode.
        pss_mb: memory, shared pages shared out (proportional set size), in megabytes of 10^6.
        own_mb: the part of it that belongs to no file: what a leak would grow. The rest comes and
            goes with other programs that use the same libraries.
    """

    cpu_s: float
    pss_mb: float
    own_mb: float


def cost(pid: int) -> Cost:
    """Measure a process and its descendants."""
    family = _family(pid)
    memory = [_memory(member) for member in family]
    return Cost(
        sum(map(_cpu_s, family)),
        sum(sizes["Pss:"] for sizes in memory),
        sum(sizes["Pss_Anon:"] for sizes in memory),
    )


def _family(pid: int) -> list[int]:
    family = [pid]
    for task in Path(f"/proc/{pid}/task").iterdir():
        for child in (task / "children").read_text().split():
            family += _family(int(child))
    return family


def _cpu_s(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    # utime, stime, and those of children that have ended: proc(5), fields 14 to 17.
    return sum(int(ticks) for ticks in fields[11:15]) * _TICK_S


def _memory(pid: int) -> dict[str, float]:
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()[1:]
    return {name: int(size) * 1024 / 1e6 for name, size, _ in map(str.split, lines)}
