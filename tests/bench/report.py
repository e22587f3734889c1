"""The figures as one table: Earshot, its peers, ratios, targets."""

import dataclasses
import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from tests.bench.endurance import Endurance
from tests.bench.suite import Figures

_WHOLE_S, _STRETCHED_S = 0.05, 0.3
"""How much speech may be missing, or more than was sent."""


@dataclass(frozen=True)
class Row:
    """One line of the table.

    Attributes:
        text: how to show a client's figure; "–" where it has none.
        number: what ratios are made of; None where they mean nothing.
        target: in words; empty if none was set.
        is_met: whether Earshot's figure meets it.
    """

    name: str
    text: Callable[[Figures], str]
    number: Callable[[Figures], float | None]
    target: str = ""
    is_met: Callable[[Figures], bool] | None = None


def _ms(values: Sequence[float]) -> str:
    return f"{median(values):.0f} ms" if values else "–"


def _middle(values: Sequence[float]) -> float | None:
    return median(values) if values else None


def _timed(
    name: str, values: Callable[[Figures], Sequence[float]], at_most_ms: float | None
) -> Row:
    return Row(
        name,
        lambda f: _ms(values(f)),
        lambda f: _middle(values(f)),
        "" if at_most_ms is None else f"≤ {at_most_ms:g} ms",
        None if at_most_ms is None else lambda f: (_middle(values(f)) or 1e9) <= at_most_ms,
    )


def _interruption(name: str, index: int) -> Row:
    def text(figures: Figures) -> str:
        one = figures.interruptions[index]
        if not one.down_ms:
            return "–"
        words = f"{median(one.down_ms):.0f} ms (worst {max(one.down_ms):.0f})"
        return words + (f", {max(one.back_s):.2g} s came back" if max(one.back_s) else "")

    def is_met(figures: Figures) -> bool:
        one = figures.interruptions[index]
        return bool(one.down_ms) and max(one.down_ms) <= 70 and not max(one.back_s)

    def number(figures: Figures) -> float | None:
        return _middle(figures.interruptions[index].down_ms)

    return Row(name, text, number, "≤ 70 ms, nothing comes back", is_met)


def _count(endurance: Endurance) -> int:
    return len(endurance.drop_outs) + len(endurance.clicks)


def _is_whole(endurance: Endurance, within_s: float = _WHOLE_S) -> bool:
    return abs(endurance.heard_s - endurance.sent_s) < within_s


def _unbroken(name: str, which: Callable[[Figures], Endurance]) -> Row:
    def text(figures: Figures) -> str:
        one = which(figures)
        words = f"{len(one.drop_outs)} / {len(one.clicks)} in {one.sent_s:.0f} s"
        return words + ("" if _is_whole(one) else f", {one.heard_s:.1f} s of it heard")

    def is_met(figures: Figures) -> bool:
        return _count(which(figures)) == 0 and _is_whole(which(figures))

    return Row(name, text, lambda _: None, "0 / 0", is_met)


def _jitter_text(figures: Figures) -> str:
    one = figures.jitter
    words = f"{len(one.silences())} / {len(one.clicks)} in {one.sent_s:.0f} s"
    whole = _is_whole(one, _STRETCHED_S)
    return words + ("" if whole else f", {one.heard_s:.1f} s of it heard")


def _jitter_is_met(figures: Figures) -> bool:
    one = figures.jitter
    return not one.silences() and not one.clicks and _is_whole(one, _STRETCHED_S)


def _left_behind_ms(figures: Figures) -> float | None:
    """Give the delay at the end of the calm after the jitter, over that of smooth speech."""
    late_s, calm_s = figures.jitter.late_s, figures.smooth.late_s
    return None if late_s is None or calm_s is None else (late_s - calm_s) * 1e3


def _left_behind_text(figures: Figures) -> str:
    ms, late_s = _left_behind_ms(figures), figures.jitter.late_s or 0.0
    return "–" if ms is None else f"{ms:.0f} ms ({late_s * 1e3:.0f} ms in all)"


def _left_behind_is_met(figures: Figures) -> bool:
    ms = _left_behind_ms(figures)
    return ms is not None and ms <= 60


def _growth(figures: Figures) -> float:
    own_mb = figures.smooth.own_mb
    return own_mb[-1] - own_mb[0] if own_mb else 0.0


def _painted(figures: Figures) -> list[float]:
    return [one.painted_ms for one in figures.formats if one.painted_ms is not None]


def _painted_ratio(figures: Figures) -> float | None:
    painted, bare = _painted(figures), figures.bare_window_ms
    return median(painted) / median(bare) if painted and bare else None


def _painted_text(figures: Figures) -> str:
    ratio = _painted_ratio(figures)
    if ratio is None:
        return "–"
    bare = median(figures.bare_window_ms)
    return f"{median(_painted(figures)):.0f} ms ({ratio:.2g} × {bare:.0f} ms)"


def _right(
    name: str, count: Callable[[Figures], int], total: Callable[[Figures], int], target: str
) -> Row:
    return Row(
        name,
        lambda f: f"{count(f)} of {total(f)}",
        lambda _: None,
        target,
        lambda f: count(f) == total(f),
    )


ROWS: tuple[Row, ...] = (
    _timed("microphone onset to wire, median", lambda f: f.talk.microphone_ms, 40),
    _timed("wire to speaker, first sound, median", lambda f: f.talk.speaker_ms, 65),
    _interruption("interruption to 40 dB down, 250 ms chunks", 0),
    _interruption("interruption to 40 dB down, 1 s chunks", 1),
    _unbroken("smooth speech: drop-outs / clicks", lambda f: f.smooth),
    _unbroken("speech in bursts: drop-outs / clicks", lambda f: f.bursts),
    Row(
        "speech with 0–150 ms of jitter: silences of 5 ms after the first second / clicks",
        _jitter_text,
        lambda _: None,
        "0 / 0",
        _jitter_is_met,
    ),
    Row(
        "delay added by the jitter, after 60 s without it",
        _left_behind_text,
        lambda _: None,
        "≤ 60 ms",
        _left_behind_is_met,
    ),
    _right(
        "agent's formats with exact pitch, no fault",
        lambda f: sum(one.agent_right() for one in f.formats),
        lambda f: len(f.formats),
        "all",
    ),
    _right(
        "microphone's formats with exact pitch",
        lambda f: sum(one.user_right() for one in f.formats),
        lambda f: len(f.formats),
        "all",
    ),
    Row(
        "processor time per minute of call",
        lambda f: f"{f.smooth.cpu_s_per_minute or 0:.1f} s",
        lambda f: f.smooth.cpu_s_per_minute,
        "≤ 5 s",
        lambda f: (f.smooth.cpu_s_per_minute or 1e9) <= 5,
    ),
    Row(
        "memory (PSS), and growth of its own part in the call",
        lambda f: f"{max(f.smooth.pss_mb, default=0):.0f} MB ({_growth(f):+.1f})",
        lambda f: max(f.smooth.pss_mb, default=0) or None,
        "≤ 170 MB",
        lambda f: 0 < max(f.smooth.pss_mb, default=0) <= 170,
    ),
    Row(
        "process start to window painted, against a bare PySide6 window",
        _painted_text,
        lambda _: None,
        "≤ 2.5 ×",
        lambda f: (_painted_ratio(f) or 1e9) <= 2.5,
    ),
    _timed(
        "process start to socket open, median", lambda f: [one.opened_ms for one in f.formats], 800
    ),
)


def table(figures: Mapping[str, Figures]) -> str:
    """Write the Markdown table; the first client is the one that is compared and judged."""
    (own, *peers) = figures
    head = ["", *figures, *(f"{own} / {peer}" for peer in peers), "target", "met"]
    lines = [head, [":--", *("--:" for _ in head[1:-1]), ":-:"]]
    for row in ROWS:
        ratios = [_ratio(row.number(figures[own]), row.number(figures[peer])) for peer in peers]
        verdict = "" if row.is_met is None else "yes" if row.is_met(figures[own]) else "**no**"
        cells = [row.text(one) for one in figures.values()]
        lines.append([row.name, *cells, *ratios, row.target, verdict])
    return "\n".join(f"| {' | '.join(line)} |" for line in lines) + "\n"


def _ratio(own: float | None, peer: float | None) -> str:
    return f"{own / peer:.2f}" if own and peer else ""


def as_json(facts: Mapping[str, object], figures: Mapping[str, Figures]) -> str:
    """Write everything that was measured."""
    clients = {name: dataclasses.asdict(one) for name, one in figures.items()}
    return json.dumps({**facts, "clients": clients}, indent=1) + "\n"


def update_readme(path: Path, text: str, name: str = "bench") -> None:
    """Put a text between the two markers of that name on a page.

    Raises:
        ValueError: the page has no markers.
    """
    page = path.read_text(encoding="utf-8")
    begin, end = f"<!-- {name} -->", f"<!-- /{name} -->"
    if not re.search(f"{begin}.*{end}", page, re.DOTALL):
        raise ValueError(f"{path} has no {begin} … {end}")
    whole = f"{begin}\n{text}{end}"
    path.write_text(
        re.sub(f"{begin}.*{end}", lambda _: whole, page, count=1, flags=re.DOTALL), encoding="utf-8"
    )
