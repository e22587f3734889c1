"""What is asked of a start is held, not only printed."""

import pytest

from tests.bench.start import AT_MOST, BARE, rows

SOURCE, BUNDLE = AT_MOST


@pytest.mark.parametrize(("source_ms", "good"), [(250.0, True), (251.0, False)])
def test_a_start_from_source_is_judged_by_its_median(source_ms: float, good: bool) -> None:
    took_ms = {BARE: [90.0, 100.0, 900.0], SOURCE: [10.0, source_ms, 900.0]}
    (row,) = rows(took_ms)
    assert row.good is good
    assert row.figure == f"{source_ms:.0f} ms ({source_ms / 100:.2f} × 100 ms)"
    assert row.wanted == "≤ 2.5 ×"


@pytest.mark.parametrize(("bundle_ms", "good"), [(300.0, True), (301.0, False)])
def test_a_start_of_the_bundle_is_judged_too(bundle_ms: float, good: bool) -> None:
    first, second = rows({BARE: [100.0], SOURCE: [240.0], BUNDLE: [bundle_ms]})
    assert first.good
    assert second.good is good
    assert second.wanted == "≤ 3 ×"
