"""The language: chosen or the system's, there before any sentence is made, never in the way.

A catalogue is made here as Qt makes them, from words of our own.
"""

import ast
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from desktop_app import languages, wording
from desktop_app.wording import LANGUAGES, tr
from scripts import collect_texts
from scripts.collect_texts import Text
from tests.conftest import ExpectLog

ROOT = Path(languages.__file__).parents[1]


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)
    wording.speak(lambda _text, _number: "")


@pytest.fixture
def shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with small catalogues in place of those that are shipped."""
    folder = tmp_path / "translations"
    folder.mkdir()
    texts = {
        "Ready": Text("Ready", forms=["Bereit"]),
        "Ready, a shout": Text("Ready", meaning="a shout", forms=["Fertig"]),
        "{number} key": Text(
            "{number} key", "{number} keys", forms=["eine Taste", "{number} Tasten"]
        ),
    }
    for language in ("de", "fr", "ja"):
        file = folder / f"earshot_{language}.ts"
        collect_texts.write(file, texts, language)
        collect_texts.release(file)
    monkeypatch.setattr(languages, "resource", lambda name: tmp_path / name)
    return folder


@pytest.mark.parametrize(
    ("wanted", "code"),
    [
        ([], "en"),
        (["C"], "en"),
        (["POSIX", "de"], "en"),
        (["en-GB", "de"], "en"),
        (["de-AT", "en"], "de"),
        (["de_CH.UTF-8"], "de"),
        (["tlh", "fr-CA"], "fr"),
        (["tlh"], "en"),
        (["es-419"], "es"),
        (["ja-JP"], "ja"),
        (["zh-Hans-CN"], "zh_CN"),
        (["zh_SG"], "zh_CN"),
        (["zh-Hans-HK"], "zh_CN"),
        (["zh-Hant-TW", "zh-TW", "fr"], "fr"),
    ],
)
def test_the_first_language_that_is_spoken_is_taken(wanted: list[str], code: str) -> None:
    assert languages.pick(wanted) == code


def test_the_chosen_language_speaks_in_the_form_for_each_number(shelf: Path) -> None:
    languages.install("de")
    assert wording.language() == "de"
    assert tr("Ready") == "Bereit"
    assert tr("Ready", meant="a shout") == "Fertig"
    assert tr("Ready", meant="another") == "Bereit"
    assert tr("{number} key", "{number} keys", number=1) == "eine Taste"
    assert tr("{number} key", "{number} keys", number=3) == "3 Tasten"
    assert wording.decimals(0.4, 1) == "0,4"


def test_a_sentence_without_translation_is_english(shelf: Path) -> None:
    languages.install("de")
    assert tr("Not in the catalogue") == "Not in the catalogue"


@pytest.mark.parametrize("harm", ["missing", "empty", "cut short", "of another kind"])
def test_without_a_good_catalogue_english_is_spoken_and_the_log_says_so(
    shelf: Path, harm: str, qapp: QApplication, expect_log: ExpectLog
) -> None:
    file = shelf / "earshot_de.qm"
    match harm:
        case "missing":
            file.unlink()
        case "empty":
            file.write_bytes(b"")
        case "cut short":
            file.write_bytes(file.read_bytes()[:20])
        case _:
            file.write_text("{}")
    languages.install("de")
    assert wording.language() == "en"
    assert tr("Ready") == "Ready"
    expect_log("no catalogue for de", logger="desktop_app.languages")
    languages.dress(qapp, "de")


@pytest.mark.parametrize("setting", ["tlh", "../../etc/passwd", "DE", " "])
def test_a_language_that_is_not_spoken_follows_the_system(
    setting: str, shelf: Path, qapp: QApplication, expect_log: ExpectLog
) -> None:
    languages.install(setting)
    assert wording.language() == "en"
    expect_log("language of the settings", logger="desktop_app.languages")
    languages.dress(qapp, setting)


@pytest.mark.parametrize(
    ("content", "language"),
    [
        ('{"language": "de"}', "de"),
        ('{"version": 1}', ""),
        ('{"language": 5}', ""),
        ('{"language": ["de"]}', ""),
        ('["language"]', ""),
        ("{", ""),
        ("", ""),
        ("\udcff", ""),
        ("[" * 100_000, ""),
    ],
)
def test_the_choice_is_read_from_any_file(tmp_path: Path, content: str, language: str) -> None:
    file = tmp_path / "settings.json"
    assert languages.chosen(file) == ""
    file.write_bytes(content.encode("utf-8", "surrogateescape"))
    assert languages.chosen(file) == language


def test_the_window_runs_the_way_of_its_language(
    qapp: QApplication, shelf: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wording.speak(lambda _text, _number: "", "he")
    monkeypatch.setattr(languages, "_wanted", lambda _language: "he")
    try:
        languages.dress(qapp)
        assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def _said(code: str, **environ: str) -> list[str]:
    """Run Python in an environment of its own; give the lines that it prints."""
    plain = {name: value for name, value in os.environ.items() if name[:3] not in ("LC_", "LAN")}
    done = subprocess.run(
        [sys.executable, "-c", code],
        env=plain | {"PYTHONPATH": str(ROOT)} | environ,
        capture_output=True,
        text=True,
        timeout=15.0,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    return done.stdout.splitlines()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere Qt has to be asked")
@pytest.mark.parametrize(
    ("environ", "spoken", "loaded"),
    [
        ({}, "en", False),
        ({"LANG": "C.UTF-8", "LANGUAGE": "de"}, "en", False),
        ({"LANG": "en_GB.UTF-8"}, "en", False),
        ({"LANG": "xx_YY.UTF-8"}, "en", False),
        ({"LANG": "de_DE.UTF-8"}, "de", True),
        ({"LANG": "en_US.UTF-8", "LANGUAGE": "fr:en"}, "fr", True),
        ({"LANG": "de_DE.UTF-8", "LC_ALL": "en_US.UTF-8"}, "en", False),
        ({"LANG": "en_US.UTF-8", "LC_MESSAGES": "ja_JP.UTF-8"}, "ja", True),
    ],
)
def test_the_system_s_language_is_loaded_with_its_first_sentence_and_english_never(
    environ: dict[str, str], spoken: str, loaded: bool, shelf: Path
) -> None:
    code = (
        "import pathlib, sys; from desktop_app import languages, wording\n"
        f"languages.resource = lambda name: pathlib.Path({str(shelf.parent)!r}, name)\n"
        "languages.speak_when_needed(); print('PySide6' in sys.modules)\n"
        "wording.tr('Ready'); print(wording.language(), 'PySide6' in sys.modules)"
    )
    assert _said(code, **environ) == ["False", f"{spoken} {loaded}"]


EARLY = {
    "desktop_app",
    "desktop_app.arguments",
    "desktop_app.cli",
    "desktop_app.commands",
    "desktop_app.control",
    "desktop_app.control.address",
    "desktop_app.control.claim",
    "desktop_app.control.client",
    "desktop_app.control.limits",
    "desktop_app.control.pipe",
    "desktop_app.errors",
    "desktop_app.failing",
    "desktop_app.helping",
    "desktop_app.languages",
    "desktop_app.options",
    "desktop_app.paths",
    "desktop_app.unread_sources",
    "desktop_app.wording",
}
"""What may be loaded before the language is known."""


@pytest.mark.parametrize("command", ["", "call", "demo", "check"])
def test_the_language_comes_before_the_modules_that_hold_sentences(
    command: str, tmp_path: Path
) -> None:
    code = (
        "import json, sys; from desktop_app import cli, languages, wording\n"
        "def end(*_):\n"
        "    names = [name for name in sys.modules if name.split('.')[0] == 'desktop_app']\n"
        "    print(json.dumps(names)); sys.stdout.flush(); sys.exit(0)\n"
        "languages.install = end\n"
        f"cli.run({['--profile', str(tmp_path), *command.split()]!r})"
    )
    (line,) = _said(code)
    loaded = set(json.loads(line))
    assert loaded <= EARLY


@pytest.mark.parametrize("name", sorted(EARLY))
def test_what_is_loaded_early_makes_its_sentences_late(name: str) -> None:
    assert not _sentences_at_import(name)


def _sentences_at_import(name: str) -> list[int]:
    """Find where a module, when it is loaded, translates; give the lines."""
    file = ROOT.joinpath(*name.split("."))
    path = file / "__init__.py" if file.is_dir() else file.with_suffix(".py")
    lines = []

    def look(node: ast.AST) -> None:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            return
        called = node.func if isinstance(node, ast.Call) else None
        if isinstance(called, ast.Name) and called.id in ("tr", "said", "sentences"):
            lines.append(called.lineno)
        for child in ast.iter_child_nodes(node):
            look(child)

    look(ast.parse(path.read_text("utf-8")))
    return lines


def test_the_help_of_the_command_line_is_translated_whole(tmp_path: Path) -> None:
    code = (
        "import sys; from desktop_app import languages, wording\n"
        "languages.speak_when_needed = lambda: wording.speak(lambda text, number: f'<{text}>')\n"
        "from desktop_app.cli import run\n"
        "run(sys.argv[1:] or ['call', '--help'])"
    )
    help_text = "\n".join(_said(code))
    for words in ("<usage: >", "<options>", "<show this help", "<the built-in agent>"):
        assert words in help_text


def test_every_language_has_a_name_of_its_own() -> None:
    assert len(set(LANGUAGES.values())) == len(LANGUAGES)
    for code in LANGUAGES:
        assert QLocale(code).language() is not QLocale.Language.C
