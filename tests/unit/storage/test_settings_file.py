"""Settings survive bad files, bad fields and bad disks."""

import json
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.errors import Severity, StorageError
from desktop_app.settings import AgentChoice, DeviceSettings, Overrides, Settings, with_device
from desktop_app.storage.settings_file import is_there, load, save, spare

RICH = Settings(
    region="eu",
    origin="https://app.test",
    agents=(
        AgentChoice(),
        AgentChoice(
            door="server",
            agent_id="agent_1",
            name="Ada Ünïcode",
            server_url="https://own.test/sign",
            server_query={"crm": "4711"},
            server_header="Authorization",
            custom_llm_extra_body={"options": {"stops": ["a", None]}, "seed": 7},
            dynamic_variables={"credits": 12, "vip": True, "none": None, "rate": 1.5},
            overrides=Overrides(language="de", keywords=("Earshot", "Ada")),
        ),
    ),
    agent=1,
    volume=0.4,
    echo_delays={"mic|speaker": 0.142, "|": 0.0},
    hands_free=True,
    theme="dark",
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.json"


@contextmanager
def files_no_larger_than(size: int) -> Iterator[None]:
    """A disk that is full after so many bytes, as far as this process can see."""
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def put(path: Path, content: bytes | str) -> None:
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)


def test_everything_the_user_chose_comes_back(path: Path) -> None:
    save(path, RICH)
    assert load(path) == (RICH, None)


def test_a_missing_file_is_a_first_start_and_no_trouble(path: Path) -> None:
    assert load(path) == (Settings(), None)


def test_the_file_is_pretty_says_its_layout_and_belongs_to_its_owner(path: Path) -> None:
    save(path, RICH)
    text = path.read_text("utf-8")
    assert text.startswith('{\n  "version": 1,\n')
    assert "Ünïcode" in text
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [entry.name for entry in path.parent.iterdir()] == [path.name]


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[1]", b'"text"', b"null", b"\xff\xfe", b'{"a": 1} trailing', b"[" * 100_000],
)
def test_a_damaged_file_is_put_aside_and_never_lost(path: Path, content: bytes) -> None:
    put(path, content)
    settings, notice = load(path)
    assert settings == Settings()
    assert notice is not None
    assert notice.severity is Severity.WARNING
    assert not path.exists()
    assert path.with_name("settings.json.broken-1").read_bytes() == content
    assert load(path) == (Settings(), None)


def test_each_damaged_file_gets_a_number_of_its_own(path: Path) -> None:
    for number in (1, 2, 3):
        put(path, f"broken {number}")
        load(path)
    names = sorted(entry.name for entry in path.parent.iterdir())
    assert names == [f"settings.json.broken-{number}" for number in (1, 2, 3)]


def test_a_file_of_a_newer_version_is_put_aside_untouched(path: Path) -> None:
    put(path, '{"version": 99, "volume": 0.5}')
    settings, notice = load(path)
    assert settings == Settings()
    assert notice is not None
    assert "newer version" in notice.title
    assert path.with_name("settings.json.broken-1").exists()


def test_one_bad_field_does_not_cost_the_others(path: Path) -> None:
    put(path, '{"volume": "loud", "theme": "pink", "hands_free": true, "future": {"a": [1]}}')
    settings, notice = load(path)
    assert settings == Settings(hands_free=True)
    assert notice is not None
    assert notice.details == f"{path}: volume, theme"
    assert path.exists()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("geometry", "é"),
        ("geometry", "no base64!"),
        ("geometry", "A" * 100_000),
        ("hold_threshold_s", 1e300),
        ("hold_threshold_s", -1),
        ("volume", 1e300),
        ("volume", -0.1),
        ("agent", 2**62),
        ("agent", -1),
    ],
)
def test_a_value_that_no_window_could_show_is_not_read(
    path: Path, name: str, value: str | float
) -> None:
    put(path, json.dumps({name: value, "hands_free": True}))
    settings, notice = load(path)
    assert settings == Settings(hands_free=True)
    assert notice is not None
    assert notice.details == f"{path}: {name}"


def test_one_bad_field_of_an_agent_costs_neither_the_agent_nor_its_place(path: Path) -> None:
    agents = [
        {"agent_id": "a", "user_id": 5, "overrides": {"speed": 1.1, "voice_id": []}},
        "no agent at all",
        {"agent_id": "c", "overrides": 3},
    ]
    put(path, json.dumps({"agent": 2, "agents": agents}))
    settings, notice = load(path)
    assert settings.agents == (
        AgentChoice(agent_id="a", overrides=Overrides(speed=1.1)),
        AgentChoice(),
        AgentChoice(agent_id="c"),
    )
    assert settings.chosen.agent_id == "c"
    assert notice is not None
    for name in ("agents[0].user_id", "agents[0].overrides.voice_id", "agents[1]"):
        assert name in notice.details


def test_what_a_notice_says_holds_no_value_of_the_file(path: Path) -> None:
    put(path, '{"volume": "sk_secret", "region": "sk_secret", "agents": [{"door": "sk_secret"}]}')
    _, notice = load(path)
    assert "sk_secret" not in str(notice)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda children: (
        st.lists(children, max_size=3)
        | st.dictionaries(
            st.sampled_from(["agents", "overrides", "volume", "agent", "version", "speed", "door"]),
            children,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@given(json_values)
def test_no_file_whatsoever_stops_the_program(
    tmp_path_factory: pytest.TempPathFactory, value: object
) -> None:
    path = tmp_path_factory.mktemp("any") / "settings.json"
    path.write_text(json.dumps(value))
    settings, _ = load(path)
    assert isinstance(settings.chosen, AgentChoice)
    save(path, settings)


def test_a_file_that_cannot_be_read_gives_the_defaults_and_a_notice(path: Path) -> None:
    path.mkdir(parents=True)
    settings, notice = load(path)
    assert settings == Settings()
    assert notice is not None
    assert path.is_dir()


def test_a_damaged_file_that_cannot_be_moved_is_left_where_it_is(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(path, "broken")

    def refuse(_self: Path, _target: Path) -> Path:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(Path, "rename", refuse)
    settings, notice = load(path)
    assert settings == Settings()
    assert notice is not None
    assert "Operation not permitted" in notice.details
    assert path.read_text() == "broken"


@pytest.mark.skipif(os.name != "posix", reason="limits of this kind are POSIX")
def test_a_full_disk_leaves_the_old_file_whole_and_says_so(path: Path) -> None:
    save(path, RICH)
    with files_no_larger_than(10), pytest.raises(StorageError) as caught:
        save(path, Settings())
    assert caught.value.notice.sentence == (
        "Your settings were not saved. The disk is full. They hold until you quit."
    )
    assert load(path) == (RICH, None)
    assert [entry.name for entry in path.parent.iterdir()] == [path.name]


def test_a_folder_that_may_not_be_written_leaves_the_old_file_whole(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save(path, RICH)

    def refuse(**_: object) -> tuple[int, str]:
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr("tempfile.mkstemp", refuse)
    with pytest.raises(StorageError) as caught:
        save(path, Settings())
    assert "may not write" in caught.value.notice.body
    assert load(path) == (RICH, None)


def test_a_disk_that_fails_at_the_last_step_leaves_the_old_file_whole(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save(path, RICH)

    def fail(_self: Path, _target: Path) -> Path:
        raise OSError(5, "Input/output error")

    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", fail)
        with pytest.raises(StorageError) as caught:
            save(path, Settings())
    assert "The disk did not take them." in caught.value.notice.body
    assert load(path) == (RICH, None)
    assert [entry.name for entry in path.parent.iterdir()] == [path.name]


def test_half_a_character_is_refused_and_the_old_file_stays(path: Path) -> None:
    save(path, RICH)
    with pytest.raises(StorageError):
        save(path, Settings(origin="\ud800"))
    assert load(path) == (RICH, None)


@pytest.mark.skipif(os.name != "posix", reason="links need a privilege elsewhere")
def test_a_link_to_the_settings_stays_a_link(path: Path, tmp_path: Path) -> None:
    real = tmp_path / "dotfiles" / "earshot.json"
    put(real, "{}")
    path.parent.mkdir()
    path.symlink_to(real)
    save(path, RICH)
    assert path.is_symlink()
    assert load(real) == (RICH, None)


def test_what_belongs_to_devices_is_kept_and_read_again(path: Path) -> None:
    yeti = DeviceSettings(name="Blue Yeti", gain_db=6.0, volume=0.5)
    settings = with_device(Settings(microphones=("node.yeti", "")), "node.yeti", yeti)
    save(path, settings)
    assert load(path) == (settings, None)
    assert with_device(settings, "node.yeti", DeviceSettings()).devices == {}
    assert settings.device("other") == DeviceSettings()


def test_a_device_with_a_bad_field_keeps_its_others(path: Path) -> None:
    put(path, '{"devices": {"yeti": {"gain_db": 99, "name": "Yeti"}, "desk": 3}}')
    settings, trouble = load(path)
    assert settings.devices == {"yeti": DeviceSettings(name="Yeti"), "desk": DeviceSettings()}
    assert trouble is not None
    assert "devices.yeti.gain_db" in trouble.details


def test_one_bad_item_costs_neither_the_list_nor_the_others(path: Path) -> None:
    places = {"A": "left 0.250", "B": "nowhere", "C": "top 1.000"}
    put(path, json.dumps({"setup_done": ["hello", "dance", "key"], "mini_places": places}))
    settings, notice = load(path)
    assert settings.setup_done == ("hello", "key")
    assert settings.mini_places == {"A": "left 0.250", "C": "top 1.000"}
    assert notice is not None
    assert notice.details == f"{path}: mini_places.B, setup_done[1]"


def test_what_was_not_all_read_is_kept_beside_for_its_owner_alone(path: Path) -> None:
    spare(path)
    put(path, '{"volume": "loud"}')
    spare(path)
    aside = path.with_name("settings.json.broken-1")
    assert aside.read_text() == path.read_text() == '{"volume": "loud"}'
    assert stat.S_IMODE(aside.stat().st_mode) == 0o600
    assert len(list(path.parent.iterdir())) == 2


def test_what_cannot_be_read_at_all_is_moved_aside(path: Path) -> None:
    path.mkdir(parents=True)
    assert is_there(path)
    spare(path)
    assert not is_there(path)
    assert path.with_name("settings.json.broken-1").is_dir()
