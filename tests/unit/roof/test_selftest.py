"""The self-test: it loads what is loaded late, and names what is broken."""

import ast
import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import desktop_app
from desktop_app import frozen, selftest

PACKAGE = Path(desktop_app.__file__).parent


def test_every_library_that_is_loaded_late_is_tried() -> None:
    late = set()
    for file in PACKAGE.rglob("*.py"):
        for outer in ast.walk(ast.parse(file.read_text("utf-8"))):
            if not isinstance(outer, ast.FunctionDef | ast.AsyncFunctionDef):
                continue
            for node in ast.walk(outer):
                if isinstance(node, ast.ImportFrom) and node.module:
                    late.add(node.module)
                elif isinstance(node, ast.Import):
                    late.update(alias.name for alias in node.names)
    foreign = {
        name
        for name in late
        if name.split(".")[0] not in sys.stdlib_module_names | {"desktop_app", "PySide6"}
    }
    tried = {*selftest._LIBRARIES, *(n for names in selftest._LIBRARIES_OF.values() for n in names)}
    untried = {
        name for name in foreign if name.split(".")[0] not in {t.split(".")[0] for t in tried}
    }
    assert not untried


@pytest.mark.deadline(60)
def test_all_modules_can_be_loaded() -> None:
    grade, sentence = selftest.look_at_modules()
    assert grade == "ok", sentence


def test_a_module_that_cannot_be_loaded_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(selftest, "_LIBRARIES", ("no_such_library",))
    grade, sentence = selftest.look_at_modules()
    assert grade == "bad"
    assert "no_such_library" in sentence


def test_of_many_that_cannot_be_loaded_the_first_is_named_and_the_others_are_counted(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    names = tuple(f"no_such_library_{'x' * 200}_{number}" for number in range(3))
    monkeypatch.setattr(selftest, "_LIBRARIES", names)
    grade, sentence = selftest.look_at_modules()
    assert grade == "bad"
    assert "no_such_library_" in sentence
    assert sentence.endswith("…, and 2 more")
    assert len(sentence) < 2 * selftest.LONGEST


@pytest.fixture
def sealed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder as a bundle has it: two files and a link, and the seal of them."""
    (tmp_path / "resources").mkdir()
    (tmp_path / "resources" / "one.svg").write_bytes(b"<svg/>")
    (tmp_path / "libtwo.so").write_bytes(b"a library")
    (tmp_path / "link").symlink_to("libtwo.so")
    digests = {
        place: hashlib.sha256((tmp_path / place).read_bytes()).hexdigest()
        for place in ("resources/one.svg", "libtwo.so")
    }
    (tmp_path / selftest.SEAL).write_text(json.dumps(digests | {"link": ""}))
    monkeypatch.setattr(selftest, "resource", lambda name: tmp_path / "resources" / name)
    monkeypatch.setattr(frozen, "is_frozen", lambda: True)
    return tmp_path


def test_files_of_a_bundle_are_compared_with_its_seal(sealed: Path) -> None:
    assert selftest.look_at_files() == ("ok", "3 files are what they were.")
    (sealed / "resources" / "one.svg").write_bytes(b"<svg>")
    assert selftest.look_at_files() == ("bad", "Missing or changed: resources/one.svg")
    (sealed / "libtwo.so").unlink()
    # The link is whole, and only leads nowhere.
    assert selftest.look_at_files() == ("bad", "Missing or changed: resources/one.svg, and 1 more")
    (sealed / "link").unlink()
    assert selftest.look_at_files() == ("bad", "Missing or changed: resources/one.svg, and 2 more")


@pytest.mark.parametrize("content", [None, b"", b"{", b"\xff", b"5", b"[1]"])
def test_without_a_good_seal_a_sentence_says_so(sealed: Path, content: bytes | None) -> None:
    (sealed / selftest.SEAL).unlink()
    if content is not None:
        (sealed / selftest.SEAL).write_bytes(content)
    assert selftest.look_at_files() == (
        "bad",
        "The list of all files, “seal.json”, is missing or damaged.",
    )


def test_from_source_resources_are_counted() -> None:
    grade, sentence = selftest.look_at_files()
    assert grade == "ok"
    assert "none is sealed" in sentence


@pytest.mark.deadline(60)
def test_without_qt_each_line_is_said_in_english_and_the_last_says_what_to_do() -> None:
    code = (
        "import sys\n"
        "sys.modules['PySide6'] = sys.modules['shiboken6'] = None\n"
        "from desktop_app import cli, selftest\n"
        "selftest.look_at_demo = lambda: ('ok', '')\n"
        "sys.exit(cli.run(['--self-test']))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONPATH": str(PACKAGE.parent), "LC_ALL": "de_DE.UTF-8"},
        capture_output=True,
        encoding="utf-8",
        timeout=50,
        check=False,
    )
    assert done.stderr == ""
    assert done.returncode == 1
    *lines, last = done.stdout.splitlines()
    grades = {line.split()[1]: line.split()[0] for line in lines}
    assert list(grades) == ["files", "modules", "plugins", "demo", "keyring", "devices"]
    assert [name for name, grade in grades.items() if grade == "bad"] == [
        "modules",
        "plugins",
        "devices",
    ]
    assert last == "Something that came with Earshot is broken: install Earshot again."


def test_plugins_can_be_loaded() -> None:
    grade, sentence = selftest.look_at_plugins()
    assert grade == "ok", sentence


def test_a_fault_is_a_line_not_an_end() -> None:
    def look() -> tuple[str, str]:
        raise OSError("it is gone")

    assert str(selftest._looked("plugins", look)) == "bad   plugins    OSError: it is gone"
