"""The loud suite: a test that warns, logs, leaks, lingers or reaches outside fails.

Every test gets: no network but loopback, a home folder of this run, no keyring, no sound server,
no display (Qt draws offscreen). Tests under `tests/desktop` hand the real ones of their virtual
desktop to child processes.

- `expect_log(pattern, level=…, logger=…)` announces a log record at WARNING or above.
- `@pytest.mark.deadline(seconds)` gives a slow test more than `DEADLINE_S`.
"""

import atexit
import inspect
import os
import shutil
import tempfile
import threading
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Protocol

import pytest
from hypothesis import settings

from tests import guards

DEADLINE_S = 20.0

_HOME = tempfile.mkdtemp(prefix="earshot-tests-")
atexit.register(shutil.rmtree, _HOME, ignore_errors=True)

# Before anything imports Qt, keyring or a sound library: the developer's own stay out of reach.
for _name in [name for name in os.environ if name.lower().endswith("_proxy")]:
    del os.environ[_name]
for _name in (
    "ELEVENLABS_API_KEY",
    "DISPLAY",
    "WAYLAND_DISPLAY",
    "PULSE_SERVER",
    "PIPEWIRE_REMOTE",
    "LANGUAGE",
    "LC_MESSAGES",
):
    os.environ.pop(_name, None)
os.environ.update(
    HOME=_HOME,
    XDG_CONFIG_HOME=f"{_HOME}/config",
    XDG_DATA_HOME=f"{_HOME}/data",
    XDG_STATE_HOME=f"{_HOME}/state",
    XDG_CACHE_HOME=f"{_HOME}/cache",
    XDG_RUNTIME_DIR=f"{_HOME}/run",
    DBUS_SESSION_BUS_ADDRESS=f"unix:path={_HOME}/no-bus",
    PYTHON_KEYRING_BACKEND="keyring.backends.fail.Keyring",
    QT_QPA_PLATFORM="offscreen",
    LC_ALL="C.UTF-8",
)
for _folder in ("config", "data", "state", "cache", "run"):
    Path(_HOME, _folder).mkdir(mode=0o700)

# No test asserts durations, so neither does hypothesis.
settings.register_profile("earshot", deadline=None)
settings.load_profile("earshot")

_network = guards.NetworkGuard()


class ExpectLog(Protocol):
    """Announces a log record; see `guards.LogGuard.expect`."""

    def __call__(self, pattern: str, *, level: int = ..., logger: str | None = ...) -> None: ...


def pytest_configure(config: pytest.Config) -> None:
    _network.install()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    # The guard of tasks lives on the test's own loop; a plain test has none and needs none.
    for item in items:
        if isinstance(item, pytest.Function) and inspect.iscoroutinefunction(item.obj):
            item.fixturenames.insert(0, "_no_leaked_tasks")


def pytest_collection_finish() -> None:
    guards.set_aside_what_is_there()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Iterator[None]:
    marker = item.get_closest_marker("deadline")
    seconds = float(marker.args[0]) if marker else DEADLINE_S
    with guards.deadline(seconds, item.nodeid):
        return (yield)


@pytest.fixture(autouse=True, scope="module")
def _set_aside_what_is_there() -> Iterator[None]:
    yield
    guards.set_aside_what_is_there()


@pytest.fixture(autouse=True)
def _log_guard() -> Iterator[guards.LogGuard]:
    with guards.watching_logs() as guard:
        yield guard
    if complaints := guard.complaints():
        pytest.fail("\n".join(complaints), pytrace=False)


@pytest.fixture
def expect_log(_log_guard: guards.LogGuard) -> ExpectLog:
    """Announce a log record at WARNING or above; it must come, and does not fail the test."""
    return _log_guard.expect


@pytest.fixture(autouse=True)
def _only_loopback() -> Iterator[None]:
    _network.refused.clear()
    yield
    if _network.refused:
        pytest.fail(f"reached for {', '.join(_network.refused)}: only loopback is allowed")


@pytest.fixture(autouse=True)
def _no_leaked_threads() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    if leaked := guards.leaked_threads(before):
        pytest.fail(f"threads outlive the test: {', '.join(leaked)}", pytrace=False)


@pytest.fixture(autouse=True)
def _no_leaked_qt(request: pytest.FixtureRequest) -> Iterator[None]:
    before = guards.parentless_widgets()
    yield
    if widgets := guards.leaked_widgets(before):
        pytest.fail(f"top-level widgets outlive the test: {', '.join(widgets)}", pytrace=False)
    if {"qapp", "qtbot"} & set(request.fixturenames) and (timers := guards.running_timers()):
        pytest.fail(f"timers run on after the test: {', '.join(timers)}", pytrace=False)


@pytest.fixture
async def _no_leaked_tasks() -> AsyncIterator[None]:
    yield
    if leaked := await guards.leaked_tasks():
        pytest.fail(f"tasks outlive the test: {', '.join(leaked)}", pytrace=False)
