"""One figure of the app alone, and what is asked of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True)
class Row:
    """One line of a table.

    Attributes:
        name: What was measured.
        figure: What came out.
        wanted: In words.
        good: Whether it is as it is wanted.
    """

    name: str
    figure: str
    wanted: str
    good: bool


def delays(name: str, figures_ms: Sequence[float], at_most_ms: float) -> Row:
    """Judge the median of some delays."""
    middle, worst = median(figures_ms), max(figures_ms)
    figure = f"{middle:.0f} ms (worst {worst:.0f} of {len(figures_ms)})"
    return Row(name, figure, f"median ≤ {at_most_ms:g} ms", middle <= at_most_ms)


def losses(name: str, figures_ms: Sequence[float]) -> Row:
    """Judge the worst of some losses, none of which is wanted."""
    worst = max(figures_ms)
    return Row(name, f"worst {worst:.0f} ms of {len(figures_ms)}", "0 ms", worst == 0)


def table(rows: Sequence[Row]) -> str:
    """Write the Markdown table."""
    lines = [["", "Earshot", "target", "met"], [":--", "--:", "--:", ":-:"]]
    lines += [[one.name, one.figure, one.wanted, "yes" if one.good else "**no**"] for one in rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines) + "\n"
