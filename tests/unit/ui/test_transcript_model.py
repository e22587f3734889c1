from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop_app.session.turn import Turn
from desktop_app.ui.transcript_model import TURN_ROLE, TranscriptModel
from tests.unit.ui.states import turn

turns = st.lists(
    st.builds(turn, st.integers(0, 12), st.sampled_from(["a", "b"])), unique_by=lambda t: t.key
).map(tuple)


def shown(model: TranscriptModel) -> tuple[Turn, ...]:
    return tuple(model.index(row).data(TURN_ROLE) for row in range(model.rowCount()))


@given(st.lists(turns, min_size=1, max_size=5))
def test_the_rows_are_the_turns_whatever_came_before(states: list[tuple[Turn, ...]]) -> None:
    model = TranscriptModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    for state in states:
        model.show_turns(state)
        assert shown(model) == state
    del tester


class Steps:
    """What a model tells its views."""

    def __init__(self, model: TranscriptModel) -> None:
        self.seen: list[tuple[str, int, int]] = []
        model.rowsInserted.connect(self._on_inserted)
        model.rowsRemoved.connect(self._on_removed)
        model.dataChanged.connect(self._on_changed)

    def _on_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        self.seen.append(("inserted", first, last))

    def _on_removed(self, _parent: QModelIndex, first: int, last: int) -> None:
        self.seen.append(("removed", first, last))

    def _on_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        self.seen.append(("changed", first.row(), last.row()))


@pytest.mark.parametrize(
    ("keys", "then", "steps"),
    [
        ([1, 2], [1, 2, 3], [("inserted", 2, 2)]),
        ([1, 2, 3], [1, 3], [("removed", 1, 1)]),
        ([1, 3], [1, 2, 3], [("inserted", 1, 1)]),
        ([1, 2], [], [("removed", 0, 1)]),
        ([], [1, 2], [("inserted", 0, 1)]),
    ],
)
def test_only_what_differs_is_touched(
    keys: list[int], then: list[int], steps: list[tuple[str, int, int]]
) -> None:
    model = TranscriptModel()
    model.show_turns(tuple(turn(key) for key in keys))
    watched = Steps(model)
    model.show_turns(tuple(turn(key) for key in then))
    assert watched.seen == steps


def test_a_growing_turn_changes_its_own_row_alone() -> None:
    many = tuple(turn(key) for key in range(100))
    model = TranscriptModel()
    model.show_turns(many)
    watched = Steps(model)
    model.show_turns((*many[:-1], replace(many[-1], text="Hello there, you")))
    assert watched.seen == [("changed", 99, 99)]


def test_equal_turns_change_nothing() -> None:
    model = TranscriptModel()
    model.show_turns((turn(1), turn(2)))
    watched = Steps(model)
    model.show_turns((turn(1), turn(2)))
    assert watched.seen == []


def test_every_row_has_words_for_a_screen_reader() -> None:
    model = TranscriptModel()
    model.show_turns((turn(1),))
    said = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Agent, ")
    assert said.endswith(": Hello there")
    assert model.index(0).data(Qt.ItemDataRole.DecorationRole) is None
    assert model.data(QModelIndex()) is None
