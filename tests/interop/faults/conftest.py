"""A world for every fault: after each test nothing secret may stand in a log or a notice."""

from collections.abc import AsyncIterator, Iterator

import pytest

from tests.interop.faults.service import Identity, Service, identity, serving, tunnelling
from tests.interop.faults.world import Watch, World


@pytest.fixture(scope="session")
def good(tmp_path_factory: pytest.TempPathFactory) -> Identity:
    """Who the service is."""
    return identity(tmp_path_factory.mktemp("identity"))


@pytest.fixture
async def service(good: Identity) -> AsyncIterator[Service]:
    async with serving(good.server()) as service:
        yield service


@pytest.fixture
async def proxy(service: Service, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[str]:
    """The way to the service, found in the environment."""
    async with tunnelling(service.port) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy)
        yield proxy


@pytest.fixture
def watch(caplog: pytest.LogCaptureFixture) -> Iterator[Watch]:
    watch = Watch(caplog)
    yield watch
    watch.close()


@pytest.fixture
async def world(service: Service, proxy: str, good: Identity, watch: Watch) -> AsyncIterator[World]:
    world = World(service, good.trusted())
    yield world
    await world.close()
    assert watch.leaks(world.states) == []
