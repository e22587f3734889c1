import asyncio

from desktop_app.session.board import Board
from desktop_app.session.happenings import MuteChanged, SoundStarted, VolumeChanged
from desktop_app.session.state import SessionState


async def test_many_happenings_of_one_turn_are_published_once() -> None:
    seen: list[SessionState] = []
    board = Board(seen.append)
    board.tell(MuteChanged(muted=True))
    board.tell(VolumeChanged(volume=0.5))
    assert seen == []
    assert board.state.muted
    await asyncio.sleep(0)
    assert seen == [board.state]
    board.tell(MuteChanged(muted=False))
    await asyncio.sleep(0)
    assert len(seen) == 2


async def test_what_changes_nothing_is_not_published() -> None:
    seen: list[SessionState] = []
    board = Board(seen.append)
    board.tell(SoundStarted())  # no call
    await asyncio.sleep(0)
    assert seen == []


async def test_a_watcher_may_tell_more() -> None:
    seen: list[SessionState] = []

    def watch(state: SessionState) -> None:
        seen.append(state)
        if state.volume != 0.25:
            board.tell(VolumeChanged(volume=0.25))

    board = Board(watch)
    board.tell(MuteChanged(muted=True))
    for _ in range(3):
        await asyncio.sleep(0)
    assert [state.volume for state in seen] == [1.0, 0.25]
