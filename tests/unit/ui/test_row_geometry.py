from hypothesis import given
from hypothesis import strategies as st

from desktop_app.ui.row_geometry import RowGeometry

steps = st.lists(
    st.one_of(
        st.tuples(st.just("insert"), st.integers(0, 9), st.lists(st.integers(1, 90), max_size=4)),
        st.tuples(st.just("remove"), st.integers(0, 9), st.just([])),
        st.tuples(st.just("settle"), st.integers(0, 9), st.lists(st.integers(1, 90), min_size=1)),
        st.tuples(st.just("look"), st.integers(0, 9), st.just([])),
    ),
    max_size=30,
)


@given(steps)
def test_positions_are_the_sum_of_the_heights(done: list[tuple[str, int, list[int]]]) -> None:
    rows, heights = RowGeometry(), list[int]()
    for what, at, values in done:
        if what == "insert":
            at = min(at, len(heights))
            rows.insert(at, values)
            heights[at:at] = values
        elif at < len(heights):
            if what == "remove":
                rows.remove(at, at)
                del heights[at]
            elif what == "settle":
                assert rows.settle(at, values[0]) is (values[0] != heights[at])
                heights[at] = values[0]
                assert rows.is_exact(at)
            else:
                assert rows.row_at(rows.top(at)) == at
    assert len(rows) == len(heights)
    assert [rows.top(at) for at in range(len(heights) + 1)] == [
        sum(heights[:at]) for at in range(len(heights) + 1)
    ]
    assert rows.total() == sum(heights)
    for y in range(-5, sum(heights) + 5, 7):
        expected = max((at for at in range(len(heights)) if sum(heights[:at]) <= y), default=0)
        assert rows.row_at(y) == (expected if heights else -1)


def test_a_doubted_height_is_a_guess_again() -> None:
    rows = RowGeometry()
    rows.insert(0, [10, 10])
    rows.settle(0, 12)
    rows.settle(1, 12)
    rows.doubt(0)
    assert [rows.is_exact(at) for at in (0, 1)] == [False, True]
    rows.doubt_all()
    assert not rows.is_exact(1)
    assert rows.height(1) == 12
    rows.clear()
    assert len(rows) == rows.total() == 0
