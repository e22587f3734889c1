"""The self-test: it loads what is loaded late, and names what is broken."""

import ast
import hashlib
import json
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


def test_resources_of_a_bundle_are_compared_with_its_seal(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "resources").mkdir()
    (tmp_path / "resources" / "one.svg").write_bytes(b"<svg/>")
    (tmp_path / "two.dict").write_bytes(b"words")
    sealed = {
        place: hashlib.sha256((tmp_path / place).read_bytes()).hexdigest()
        for place in ("resources/one.svg", "two.dict")
    }
    (tmp_path / selftest.SEAL).write_text(json.dumps(sealed))
    monkeypatch.setattr(selftest, "resource", lambda name: tmp_path / "resources" / name)
    monkeypatch.setattr(frozen, "is_frozen", lambda: True)
    assert selftest.look_at_resources() == ("ok", "2 files are what they were.")
    (tmp_path / "resources" / "one.svg").write_bytes(b"<svg>")
    (tmp_path / "two.dict").unlink()
    grade, sentence = selftest.look_at_resources()
    assert grade == "bad"
    assert "resources/one.svg, two.dict" in sentence


def test_from_source_resources_are_counted() -> None:
    grade, sentence = selftest.look_at_resources()
    assert grade == "ok"
    assert "none is sealed" in sentence


def test_plugins_can_be_loaded() -> None:
    grade, sentence = selftest.look_at_plugins()
    assert grade == "ok", sentence


def test_a_fault_is_a_line_not_an_end() -> None:
    def look() -> tuple[str, str]:
        raise OSError("it is gone")

    assert str(selftest._looked("plugins", look)) == "bad   plugins    OSError: it is gone"
