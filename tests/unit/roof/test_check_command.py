"""``earshot check`` prints its rows for people or for scripts, and ends when it is told to."""

import asyncio
import json
from collections.abc import AsyncGenerator
from dataclasses import dataclass

import pytest

from desktop_app import check_command
from desktop_app.checkup import Checkup, Row
from desktop_app.errors import AppError
from desktop_app.session.acoustic_words import Finding, Grade


@pytest.mark.parametrize("as_json", [True, False])
async def test_it_fails_only_if_something_is_bad(
    as_json: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    @dataclass
    class Looked(Checkup):
        found: tuple[Row, ...]

        async def rows(self) -> AsyncGenerator[Row, None]:
            for row in self.found:
                yield row

    warned = Row("tray", Finding(grade=Grade.WARN, fact="No tray.", remedy="Get one."))
    worse = Row("disk", Finding(grade=Grade.BAD, fact="No disk.", meaning="All is lost."))
    assert await check_command._print(Looked((warned,)), as_json=as_json) == 0
    capsys.readouterr()
    assert await check_command._print(Looked((warned, worse)), as_json=as_json) == 1
    printed = capsys.readouterr().out
    if as_json:
        assert json.loads(printed) == [
            {"name": "tray", "state": "warn", "sentence": "No tray.", "remedy": "Get one."},
            {
                "name": "disk",
                "state": "bad",
                "sentence": "No disk. All is lost.",
                "remedy": "",
            },
        ]
    else:
        assert printed.splitlines() == [
            "warn  Tray            No tray.",
            "                      Get one.",
            "bad   Disk            No disk. All is lost.",
        ]


async def test_whoever_wants_to_quit_does_not_wait_for_the_rest() -> None:
    async def endless() -> int:
        await asyncio.Event().wait()
        return 0

    asked = asyncio.Event()
    asked.set()
    with pytest.raises(AppError) as caught:
        await check_command._until(asked, endless())
    assert caught.value.notice is check_command.STOPPED
