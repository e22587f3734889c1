"""The catalogues hold every text of the sources, whole, in every language that is offered."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator

from desktop_app.languages import CONTEXT
from desktop_app.wording import LANGUAGES
from scripts import collect_texts
from scripts.collect_texts import Text, UncollectableError, placeholders

MODULES = sorted((collect_texts.ROOT / "desktop_app").rglob("*.py"))
TRANSLATED = sorted(set(LANGUAGES) - {collect_texts.SOURCE})
RENEW = "make translations, then fill what lacks (scripts/collect_texts.py missing LANGUAGE)"


@pytest.fixture(scope="module")
def sources() -> dict[str, Text]:
    return collect_texts.collect()


SHOWN = {
    *("Notice", "Finding", "StateWords", "Label", "ControlButton", "SettingRow", "Passage"),
    *("QLabel", "QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QGroupBox", "QAction"),
    *("addAction", "addMenu", "_add_field", "setText", "setTitle", "setWindowTitle", "setToolTip"),
    *("setAccessibleName", "setAccessibleDescription", "setPlaceholderText", "setSuffix"),
    *("setPrefix", "setInformativeText", "showMessage", "note", "say"),
}
"""Calls that show the words they are given."""
MACHINES = {"page", "device", "tone", "details"}
"""What these are given besides words."""
NAMES = {"Earshot", "https://example.com", "microphone", "stop", "call", "muted", "end"}
"""Of the program, for example, and of pictures."""


def _bare(tree: ast.AST) -> Iterator[str]:
    """Give the words that are shown and go past the catalogues."""
    for call in ast.walk(tree):
        if not isinstance(call, ast.Call):
            continue
        name = getattr(call.func, "attr", getattr(call.func, "id", ""))
        if name not in SHOWN:
            continue
        given = [part.value for part in call.keywords if part.arg not in MACHINES]
        for part in (*call.args, *given):
            said = part.values[0] if isinstance(part, ast.JoinedStr) and part.values else part
            text = said.value if isinstance(said, ast.Constant) else None
            if isinstance(text, str) and any(map(str.isalpha, text)) and text not in NAMES:
                yield f"{call.lineno}: {name}({text!r})"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.stem)
def test_no_words_go_past_the_catalogues(path: Path) -> None:
    assert list(_bare(ast.parse(path.read_text("utf-8")))) == []


def test_words_that_go_past_the_catalogues_are_found() -> None:
    source = "Notice(title='Gone', body=tr('Well.')); box.setText(f'Gain: {gain}'); say('1 2')"
    assert list(_bare(ast.parse(source))) == ["1: Notice('Gone')", "1: setText('Gain: ')"]


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_catalogue_holds_what_the_sources_say_and_all_of_it_translated(
    language: str, sources: dict[str, Text]
) -> None:
    known = collect_texts.read(collect_texts.catalogue(language))
    kept = {source for source, text in known.items() if not text.vanished}
    assert kept == set(sources), RENEW
    lacking = [source for source in sources if not known[source].finished]
    assert not lacking, RENEW
    for source, text in sources.items():
        forms = collect_texts.FORMS[language] if text.many else 1
        assert len(known[source].forms) == forms, source
        assert known[source].many == text.many, source


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_translation_holds_the_values_of_its_sentence(language: str) -> None:
    for text in collect_texts.read(collect_texts.catalogue(language)).values():
        wanted = placeholders(text.source) | placeholders(text.many)
        if text.vanished:
            continue
        for form in text.forms:
            if text.many:  # “one” may be a word
                assert placeholders(form) | {"number"} == wanted | {"number"}, form
            else:
                assert placeholders(form) == wanted, form
            assert form.count("%") == text.source.count("%"), form  # argparse reads them
            assert form.count("\n") == text.source.count("\n"), form


@pytest.mark.parametrize("language", TRANSLATED)
def test_the_program_reads_what_the_catalogue_says(language: str) -> None:
    file = collect_texts.catalogue(language)
    translator = QTranslator()
    assert translator.load(str(file.with_suffix(".qm"))), RENEW
    for text in collect_texts.read(file).values():
        if text.vanished:
            continue
        if not text.many:
            said = translator.translate(CONTEXT, text.source, text.meaning, -1)
            assert said == text.forms[0], RENEW
        else:
            said = translator.translate(CONTEXT, text.source, text.meaning, 1)
            more = translator.translate(CONTEXT, text.source, text.meaning, 5)
            assert (said, more) == (text.forms[0], text.forms[-1]), RENEW


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_sentence_ends_as_a_sentence(language: str) -> None:
    ends = (".", "。", "…", ":", "：", "?", "？", "!", "»", "”", "」")
    for text in collect_texts.read(collect_texts.catalogue(language)).values():
        if text.source.endswith(".") and not text.vanished:
            assert all(form.endswith(ends) for form in text.forms), text.source


@pytest.mark.parametrize("language", TRANSLATED)
def test_qt_itself_speaks_the_language(language: str) -> None:
    from PySide6.QtCore import QLibraryInfo

    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    assert Path(folder, f"qtbase_{language}.qm").exists()
    assert QLocale(language).language() is not QLocale.Language.C


def _package(folder: Path, source: str) -> Path:
    (folder / "desktop_app").mkdir()
    (folder / "desktop_app" / "module.py").write_text(source, encoding="utf-8")
    return folder


def test_texts_are_collected_with_their_places(tmp_path: Path) -> None:
    source = (
        "A = later('Try again')\n"
        "B = tr('“{name}” '\n    'is used.', name=name)\n"
        "C = tr('{number} key', '{number} keys', number=3)\n"
        "D = tr('Try again')\n"
        "F = tr('Step {number}', number=3)\n"
        "E = tr('Try again', meant='a button')\n"
    )
    found = collect_texts.collect(_package(tmp_path, source))
    meant = "Try again\x04a button"
    assert list(found) == [
        "Try again",
        "“{name}” is used.",
        "{number} key",
        "Step {number}",
        meant,
    ]
    assert found["Step {number}"].many == "Step {number}"
    assert (found[meant].source, found[meant].meaning) == ("Try again", "a button")
    assert found["{number} key"].many == "{number} keys"
    assert found["Try again"].files == ["desktop_app/module.py"]


@pytest.mark.parametrize(
    "source",
    [
        "tr(text)",
        "tr(f'{name} is used.')",
        "tr('one' + 'two')",
        "tr('')",
        "tr('a key', 'keys')",
        "tr('End', meant=f'{what}')",
        "tr('{number} key', '{number} keys', number=1); tr('{number} key')",
        "tr('{number} key', '{number} keys', number=1); tr('{number} key', number=1)",
    ],
)
def test_what_no_catalogue_can_hold_is_refused(tmp_path: Path, source: str) -> None:
    with pytest.raises(UncollectableError, match=r"module\.py:1"):
        collect_texts.collect(_package(tmp_path, source))


def test_translations_are_kept_and_what_vanished_is_marked(tmp_path: Path) -> None:
    file = tmp_path / "earshot_de.ts"
    before = {
        "Gone": Text("Gone", forms=["Fort"]),
        "Gone untranslated": Text("Gone untranslated", forms=[""]),
        "Ready": Text("Ready", forms=["Bereit & <froh>"]),
    }
    collect_texts.write(file, before, "de")
    sources = {
        "Ready": Text("Ready", files=["desktop_app/a.py"]),
        "Ready\x04to go": Text("Ready", meaning="to go"),
        "{number} key": Text("{number} key", "{number} keys"),
    }
    merged = collect_texts.merge(sources, collect_texts.read(file), "de")
    collect_texts.write(file, merged, "de")
    after = collect_texts.read(file)
    assert after == merged
    assert list(after) == ["Ready", "Ready\x04to go", "{number} key", "Gone"]
    assert after["Ready"].forms == ["Bereit & <froh>"]
    assert after["{number} key"].forms == ["", ""]
    assert not after["{number} key"].finished
    assert after["Gone"].vanished
    assert collect_texts.merge(sources, after, "de") == merged


def test_what_lacks_is_printed_and_filled(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    import io
    import json

    monkeypatch.setattr(collect_texts, "FOLDER", tmp_path)
    source = {"Ready": Text("Ready"), "{number} key": Text("{number} key", "{number} keys")}
    monkeypatch.setattr(collect_texts, "collect", lambda: source)
    assert collect_texts.main(["missing", "de"]) == 0
    assert json.loads(capsys.readouterr().out) == {"Ready": "", "{number} key": ["", ""]}
    given = {"Ready": "Bereit", "{number} key": ["eine", "{number}"], "Strange": "x"}
    monkeypatch.setattr(sys, "stdin", io.StringIO(json.dumps(given)))
    assert collect_texts.main(["fill", "de"]) == 0
    assert "Strange" in capsys.readouterr().err
    assert collect_texts.main(["missing", "de"]) == 0
    assert json.loads(capsys.readouterr().out) == {}
    assert collect_texts.main(["what"]) == 2
