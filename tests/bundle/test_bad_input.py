"""A computer that is not as it should be: the bundle says a sentence, or works all the same."""

import signal
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.bundle.conftest import copied, emptied, read_only, run
from tests.desktop.conftest import StartEarshot
from tests.desktop.test_settings import search
from tests.desktop.virtual_desktop import VirtualDesktop

NOWHERE = "/proc/nowhere"
"""Not even root can make a folder there."""


@pytest.mark.parametrize(
    ("without", "env"),
    [
        pytest.param((), {"TMPDIR": NOWHERE, "TMP": NOWHERE}, id="no folder for temporary files"),
        pytest.param(("XDG_RUNTIME_DIR",), {}, id="no runtime folder"),
        pytest.param((), {"LANG": "xx_YY.UTF-8", "LC_ALL": "xx_YY"}, id="no such language"),
        pytest.param((), {"LANG": "", "LC_ALL": "", "LANGUAGE": ""}, id="no language"),
        pytest.param(("HOME", "USER", "LOGNAME"), {}, id="no home in the environment"),
    ],
)
def test_it_starts_and_ends_well(
    bundle: Path, start: StartEarshot, without: Sequence[str], env: dict[str, str]
) -> None:
    unset = tuple(f"--unset={name}" for name in without)
    earshot = start(command=("env", *unset, str(bundle / "earshot")), env=env)
    assert earshot.end() == 0
    assert earshot.output == ""


def test_a_home_that_cannot_be_written_costs_the_settings_alone(
    bundle: Path, start: StartEarshot, artifacts: Path, desktop: VirtualDesktop
) -> None:
    homes = {
        "XDG_CONFIG_HOME": f"{NOWHERE}/config",
        "XDG_DATA_HOME": f"{NOWHERE}/data",
        "XDG_STATE_HOME": f"{NOWHERE}/state",
        "XDG_CACHE_HOME": f"{NOWHERE}/cache",
    }
    earshot = start(
        "call",
        "--builtin",
        command=("env", f"HOME={NOWHERE}", str(bundle / "earshot")),
        env=homes,
        profile=Path(NOWHERE),
    )
    earshot.wait_for_state("Listening")
    desktop.screenshot(artifacts / "read-only-home.png")
    assert earshot.end() == 0


def test_a_home_that_became_read_only_costs_what_is_new_alone(
    bundle: Path, start: StartEarshot, tmp_path: Path, artifacts: Path, desktop: VirtualDesktop
) -> None:
    home = tmp_path / "home"
    home.mkdir()
    program, env, profile = str(bundle / "earshot"), {"HOME": str(home)}, home / "profile"
    usual = start(command=(program,), env=env, profile=profile)
    assert usual.end() == 0
    before = {path: path.stat().st_mtime_ns for path in home.rglob("*")}
    earshot = start(command=(*read_only(home), program), env=env, profile=profile)
    earshot.press("ctrl+comma")
    earshot.wait_for(lambda screen: screen.says("Pages of settings"), "the settings")
    earshot.activate("Settings")
    search(earshot, "hands-free", "Hands-free")
    earshot.press("space")
    earshot.wait_for(lambda screen: screen.says("Your settings were not saved"), "a sentence")
    desktop.screenshot(artifacts / "home-became-read-only.png")
    assert earshot.end() == 0
    assert earshot.output == ""
    assert {path: path.stat().st_mtime_ns for path in home.rglob("*")} == before


def test_no_folder_for_temporary_files_costs_nothing(
    bundle: Path, start: StartEarshot, desktop: VirtualDesktop
) -> None:
    home = Path(desktop.env["HOME"])
    kept = (home, desktop.env["XDG_RUNTIME_DIR"])
    earshot = start(
        *("call", "--builtin"),
        command=(*read_only("/tmp", "/var/tmp", but=kept), str(bundle / "earshot")),
        profile=home / "no temporary files",
    )
    earshot.wait_for_state("Listening")
    assert earshot.end() == 0
    assert earshot.output == ""


def test_a_disk_that_takes_nothing_at_all_costs_no_conversation(
    bundle: Path, start: StartEarshot, desktop: VirtualDesktop, artifacts: Path
) -> None:
    earshot = start(
        *("call", "--builtin"),
        command=(*read_only("/tmp", "/var/tmp", "/run"), str(bundle / "earshot")),
        profile=Path(desktop.env["HOME"], "nothing can be written"),
    )
    earshot.wait_for_state("Listening")
    assert "Other programs cannot reach Earshot" in earshot.screen().notice
    desktop.screenshot(artifacts / "nothing-can-be-written.png")
    assert earshot.end() == 0


def test_a_home_of_any_name_does(bundle: Path, start: StartEarshot, tmp_path: Path) -> None:
    home = tmp_path / "Ünsere Wohnung – 私の家"
    home.mkdir()
    copy = copied(bundle, home / "the bundle")
    earshot = start(
        "call",
        "--builtin",
        command=(str(copy / "earshot"),),
        env={"HOME": str(home)},
        profile=home / "Profil 文件",
    )
    earshot.wait_for_state("Listening")
    assert earshot.end() == 0
    assert (home / "Profil 文件" / "config" / "settings.json").exists()


@pytest.mark.parametrize(
    "display",
    [
        {},
        {"DISPLAY": ":4242"},
        {"DISPLAY": "nonsense"},
        {"WAYLAND_DISPLAY": "nowhere"},
        {"QT_QPA_PLATFORM": "wayland"},
        {"QT_QPA_PLATFORM": "nonsense"},
    ],
    ids=str,
)
def test_without_a_display_the_demonstration_is_offered(
    bundle: Path, tmp_path: Path, display: dict[str, str]
) -> None:
    env = {"HOME": str(tmp_path), "PATH": "/usr/bin:/bin", **display}
    done = run(bundle / "earshot", env=env)
    assert done.returncode == 1
    (line,) = done.stderr.splitlines()
    assert "“earshot demo” needs no" in line
    assert done.stdout == ""


def test_started_twice_the_first_comes_forward(
    bundle: Path, start: StartEarshot, desktop: VirtualDesktop
) -> None:
    first = start(command=(str(bundle / "earshot"),))
    second = desktop.run([str(bundle / "earshot"), "--profile", str(first.profile)])
    assert second.returncode == 0
    assert first.process.poll() is None
    assert first.end() == 0


def test_started_twice_at_once_one_window_opens(
    bundle: Path, start: StartEarshot, desktop: VirtualDesktop, tmp_path: Path
) -> None:
    both = [
        start(command=(str(bundle / "earshot"),), profile=tmp_path / "one", ready=False)
        for _ in range(2)
    ]
    desktop.wait_until(
        lambda: any(earshot.process.poll() is not None for earshot in both), "the end of one"
    )
    (stays,) = (earshot for earshot in both if earshot.process.poll() is None)
    (gone,) = (earshot for earshot in both if earshot is not stays)
    assert gone.process.returncode == 0
    assert "runs already" in gone.output
    stays.wait_until_ready()
    assert stays.end() == 0


def test_killed_during_its_start_it_starts_again(bundle: Path, start: StartEarshot) -> None:
    killed = start(command=(str(bundle / "earshot"),), ready=False)
    killed.desktop.wait_until(lambda: (killed.profile / "log").exists(), "the beginning")
    assert killed.end(signal.SIGKILL) == -signal.SIGKILL
    again = start(command=(str(bundle / "earshot"),), profile=killed.profile)
    assert again.end() == 0
    assert again.output == ""


def test_a_crash_leaves_a_report_that_the_next_start_offers(
    bundle: Path, start: StartEarshot, desktop: VirtualDesktop, artifacts: Path
) -> None:
    earshot = start(command=(str(bundle / "earshot"),))
    assert earshot.end(signal.SIGSEGV) == -signal.SIGSEGV
    trace = (earshot.profile / "log" / "crash.log").read_text()
    assert "Segmentation fault" in trace
    assert "most recent call first" in trace
    again = start(command=(str(bundle / "earshot"),), profile=earshot.profile)
    again.wait_for(lambda screen: screen.says("ended unexpectedly last time"), "the offer")
    desktop.screenshot(artifacts / "after-a-crash.png")
    assert again.end() == 0


@pytest.mark.parametrize("found", ["nothing", "a folder", "no library"])
def test_without_a_portaudio_that_works_a_sentence_says_so(
    bundle: Path,
    start: StartEarshot,
    tmp_path: Path,
    artifacts: Path,
    desktop: VirtualDesktop,
    found: str,
) -> None:
    copy = copied(bundle, tmp_path / "earshot")
    (library,) = (copy / "_internal").glob("libportaudio*")
    library.unlink()
    match found:
        case "a folder":
            library.mkdir()
        case "no library":
            library.write_text("These are words.")
    # This computer has one of its own: without a list of libraries, and a linker, it is not found.
    command = (*emptied("/etc/ld.so.cache"), "env", "PATH=/nowhere", str(copy / "earshot"))
    earshot = start("call", "--builtin", command=command)
    earshot.wait_for(lambda screen: "PortAudio" in screen.notice, "a sentence")
    desktop.screenshot(artifacts / f"portaudio-is-{found.replace(' ', '-')}.png")
    assert earshot.end() == 0
    assert earshot.output == ""
