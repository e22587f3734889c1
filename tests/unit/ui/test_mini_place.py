"""The mini window keeps the edge it was left at."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import convert, to_builtins
from PySide6.QtCore import QPoint, QRect, QSize

from desktop_app.settings import Settings
from desktop_app.ui.mini_place import MARGIN, USUAL, place_of, point_of

AREA = QRect(100, 30, 1000, 700)
SIZE = QSize(264, 44)


@pytest.mark.parametrize(
    ("corner", "place", "settled"),
    [
        ((110, 300), "left 0.409", (108, 300)),
        ((820, 300), "right 0.409", (828, 300)),
        ((500, 35), "top 0.544", (500, 38)),
        ((500, 680), "bottom 0.544", (500, 678)),
        ((5000, 5000), "bottom 1.000", (828, 678)),
        ((-500, -500), "left 0.000", (108, 38)),
    ],
)
def test_it_settles_at_the_nearest_edge(
    corner: tuple[int, int], place: str, settled: tuple[int, int]
) -> None:
    assert place_of(QRect(QPoint(*corner), SIZE), AREA) == place
    assert point_of(place, SIZE, AREA) == QPoint(*settled)


@given(
    x=st.integers(-4000, 4000),
    y=st.integers(-4000, 4000),
    width=st.integers(50, 3000),
    height=st.integers(20, 3000),
)
def test_wherever_it_is_dropped_it_is_kept_and_can_be_reached(
    x: int, y: int, width: int, height: int
) -> None:
    size = QSize(width, height)
    place = place_of(QRect(QPoint(x, y), size), AREA)
    settings = Settings(mini_places={"DP-1": place})
    assert convert(to_builtins(settings), Settings) == settings
    point = point_of(place, size, AREA)
    assert AREA.contains(point)
    if size.width() <= AREA.width() - 2 * MARGIN and size.height() <= AREA.height() - 2 * MARGIN:
        assert AREA.contains(QRect(point, size))


def test_until_it_is_moved_it_stands_in_the_lower_corner() -> None:
    assert re.fullmatch(r"\w+ \d\.\d{3}", USUAL)
    corner = QRect(point_of(USUAL, SIZE, AREA), SIZE)
    assert AREA.right() - corner.right() == AREA.bottom() - corner.bottom() == MARGIN
