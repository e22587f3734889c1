"""Catalogues of translations: every text of the sources goes in, every translation stays.

    collect_texts.py                    bring resources/translations/*.ts up to date, make the .qm
    collect_texts.py missing LANGUAGE   print what lacks, as JSON {text: translation}
    collect_texts.py fill LANGUAGE      read such a JSON from standard input; a list holds the forms
                                        of what counts, from one to many

A `.ts` is what Qt Linguist reads (TS file format, version 2.1), a `.qm` what the program reads.
"""

from __future__ import annotations

import ast
import json
import shutil
import string
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from desktop_app.languages import CONTEXT  # noqa: E402
from desktop_app.wording import LANGUAGES  # noqa: E402

FOLDER = ROOT / "resources" / "translations"
SOURCE = "en"
FORMS = {"de": 2, "es": 2, "fr": 2, "ja": 1, "zh_CN": 1}
"""How many forms each language has for what counts, as Qt Linguist knows them."""


@dataclass(slots=True)
class Text:
    """One text: ``many``: its English for more than one; ``files``: where it stands."""

    source: str
    many: str = ""
    files: list[str] = field(default_factory=list)
    forms: list[str] = field(default_factory=list)
    """Translations: one, or as many as the language has forms; empty: not translated."""
    vanished: bool = False

    @property
    def finished(self) -> bool:
        """Whether all of it is translated."""
        return bool(self.forms) and all(self.forms)


class UncollectableError(ValueError):
    """A text that no catalogue can hold."""


def collect(root: Path = ROOT) -> dict[str, Text]:
    """Read every text of the sources, in the order in which they stand.

    Raises:
        UncollectableError: A text is no literal, or is counted here and not there.
    """
    found: dict[str, Text] = {}
    for path in sorted((root / "desktop_app").rglob("*.py")):
        name = path.relative_to(root).as_posix()
        for source, many, line in _texts(ast.parse(path.read_text("utf-8")), name):
            text = found.setdefault(source, Text(source, many))
            if text.many != many:
                raise UncollectableError(f"{name}:{line}: {source!r} has two ways of counting")
            if name not in text.files:
                text.files.append(name)
    return found


def _texts(tree: ast.AST, name: str) -> Iterator[tuple[str, str, int]]:
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    for call in sorted(calls, key=lambda node: (node.lineno, node.col_offset)):
        if not (isinstance(call.func, ast.Name) and call.func.id in ("tr", "later")):
            continue
        words = [
            part.value
            for part in call.args
            if isinstance(part, ast.Constant) and isinstance(part.value, str)
        ]
        if len(words) != len(call.args) or not 1 <= len(words) <= 2 or not words[0]:
            raise UncollectableError(f"{name}:{call.lineno}: only a literal can be collected")
        counts = any(keyword.arg == "number" for keyword in call.keywords)
        if counts != (len(words) == 2):
            raise UncollectableError(f"{name}:{call.lineno}: what counts has two literals")
        yield words[0], words[1] if counts else "", call.lineno


def placeholders(text: str) -> set[str]:
    """Give the names, with their formats, of the values that a text holds."""
    parts = string.Formatter().parse(text)
    return {f"{name}:{spec}" if spec else name for _, name, spec, _ in parts if name is not None}


def read(file: Path) -> dict[str, Text]:
    """Read a catalogue; one that is not there is empty."""
    if not file.exists():
        return {}
    found = {}
    for message in ET.parse(file).getroot().iter("message"):
        source = message.findtext("source", "")
        translation = message.find("translation")
        text = Text(source, (message.findtext("extracomment") or "").removeprefix(_MANY))
        text.files = [place.get("filename", "")[6:] for place in message.iter("location")]
        if translation is not None:
            forms = [form.text or "" for form in translation.iter("numerusform")]
            text.forms = forms or [translation.text or ""]
            text.vanished = translation.get("type") == "vanished"
        found[source] = text
    return found


def merge(sources: dict[str, Text], known: dict[str, Text], language: str) -> dict[str, Text]:
    """Put the translations that are known to the texts; what has vanished comes last."""
    merged = {}
    for source, text in sources.items():
        count = FORMS[language] if text.many else 1
        forms = known[source].forms if source in known else []
        forms = (forms + [""] * count)[:count]
        merged[source] = Text(source, text.many, text.files, forms)
    for source, text in known.items():
        if source not in merged and any(text.forms):
            merged[source] = Text(source, text.many, text.files, text.forms, vanished=True)
    return merged


def write(file: Path, texts: dict[str, Text], language: str) -> None:
    """Write a catalogue."""
    top = ET.Element("TS", version="2.1", language=language, sourcelanguage=SOURCE)
    context = ET.SubElement(top, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for text in texts.values():
        message = ET.SubElement(context, "message", {"numerus": "yes"} if text.many else {})
        for name in text.files:
            ET.SubElement(message, "location", filename=f"../../{name}")
        ET.SubElement(message, "source").text = text.source
        if text.many:
            ET.SubElement(message, "extracomment").text = f"{_MANY}{text.many}"
        kind = "vanished" if text.vanished else "" if text.finished else "unfinished"
        translation = ET.SubElement(message, "translation", {"type": kind} if kind else {})
        if text.many:
            for form in text.forms:
                ET.SubElement(translation, "numerusform").text = form
        else:
            translation.text = text.forms[0]
    ET.indent(top, "    ")
    lines = ET.tostring(top, encoding="unicode", short_empty_elements=False)
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    file.write_text(f"{head}{lines}\n", encoding="utf-8")


def catalogue(language: str) -> Path:
    """Give the place of a language's `.ts`."""
    return FOLDER / f"earshot_{language}.ts"


def release(file: Path) -> None:
    """Make the `.qm` beside a `.ts`, with Qt's own tool.

    Raises:
        FileNotFoundError: The tool, which comes with PySide6, is not installed.
    """
    name = "pyside6-lrelease"
    tool = shutil.which(name, path=str(Path(sys.executable).parent)) or shutil.which(name)
    if tool is None:
        raise FileNotFoundError(name)
    made = file.with_suffix(".qm")
    subprocess.run([tool, "-silent", str(file), "-qm", str(made)], check=True)


def main(arguments: Sequence[str]) -> int:
    """Carry out one command; see above."""
    match list(arguments):
        case ["missing", language]:
            texts = merge(collect(), read(catalogue(language)), language)
            lacks = {
                text.source: text.forms if text.many else ""
                for text in texts.values()
                if not text.finished and not text.vanished
            }
            print(json.dumps(lacks, ensure_ascii=False, indent=1))
            return 0
        case ["fill", language]:
            _fill(language, json.load(sys.stdin))
            return 0
        case []:
            return _update()
        case _:
            print(__doc__, file=sys.stderr)
            return 2


def _update() -> int:
    FOLDER.mkdir(parents=True, exist_ok=True)
    sources = collect()
    for language in LANGUAGES:
        if language == SOURCE:
            continue
        texts = merge(sources, read(catalogue(language)), language)
        write(catalogue(language), texts, language)
        release(catalogue(language))
        lacks = sum(not text.finished for text in texts.values() if not text.vanished)
        print(f"{language}: {len(sources) - lacks} of {len(sources)} texts are translated")
    return 0


def _fill(language: str, given: dict[str, str | list[str]]) -> None:
    texts = merge(collect(), read(catalogue(language)), language)
    for source, words in given.items():
        if source in texts:
            texts[source].forms = [words] if isinstance(words, str) else words
        else:
            print(f"no such text: {source!r}", file=sys.stderr)
    write(catalogue(language), texts, language)


_MANY = "many: "

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
