"""Sessions are tested on a loop whose time is the test's."""

import pytest

from tests.unit.session.fakes import ManualLoop, World


def pytest_asyncio_loop_factories() -> dict[str, type[ManualLoop]]:
    return {"manual": ManualLoop}


@pytest.fixture
async def world() -> World:
    return World()
