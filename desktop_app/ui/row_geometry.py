"""Where rows of different heights lie, for lists too long to measure: heights first, exact later.

Only rows that are looked at need an exact height. Positions are summed up to where somebody
asked, so a change at the end of ten thousand rows costs one addition.
"""

from __future__ import annotations

from bisect import bisect_right


class RowGeometry:
    """Heights in pixels, and the tops that follow from them."""

    def __init__(self) -> None:
        self._heights: list[int] = []
        self._exact: list[int] = []
        self._generation = 1
        self._tops: list[int] = [0]  # of rows 0 to n; valid as far as it reaches

    def __len__(self) -> int:
        return len(self._heights)

    def clear(self) -> None:
        """Forget all rows."""
        self._heights, self._exact, self._tops = [], [], [0]

    def insert(self, row: int, heights: list[int]) -> None:
        """Put in rows with guessed heights."""
        self._heights[row:row] = heights
        self._exact[row:row] = [0] * len(heights)
        del self._tops[row + 1 :]

    def remove(self, first: int, last: int) -> None:
        """Take out rows ``first`` to ``last``."""
        del self._heights[first : last + 1]
        del self._exact[first : last + 1]
        del self._tops[first + 1 :]

    def doubt(self, row: int) -> None:
        """Take a row's height for a guess again."""
        self._exact[row] = 0

    def doubt_all(self) -> None:
        """Take all heights for guesses again, after a change of width or font."""
        self._generation += 1

    def is_exact(self, row: int) -> bool:
        """Tell whether a row's height was measured."""
        return self._exact[row] == self._generation

    def settle(self, row: int, height: int) -> bool:
        """Note a measured height; tell whether anything moved."""
        self._exact[row] = self._generation
        if self._heights[row] == height:
            return False
        self._heights[row] = height
        del self._tops[row + 1 :]
        return True

    def height(self, row: int) -> int:
        """Give a row's height."""
        return self._heights[row]

    def top(self, row: int) -> int:
        """Give how far below the first row a row begins; row ``len`` is the end."""
        tops = self._tops
        for at in range(len(tops) - 1, row):
            tops.append(tops[at] + self._heights[at])
        return tops[row]

    def total(self) -> int:
        """Give the height of everything."""
        return self.top(len(self._heights))

    def row_at(self, y: int) -> int:
        """Find the row at a distance from the top; the nearest one outside, -1 without rows."""
        count = len(self._heights)
        self.top(count)
        return min(max(bisect_right(self._tops, y) - 1, 0), count - 1)
