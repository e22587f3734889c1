r"""Catalogues of translations: every text of the sources goes in, every translation stays.

    collect_texts.py                    bring resources/translations/*.ts up to date, make the .qm
    collect_texts.py missing LANGUAGE   print what lacks, as JSON {text: translation}; a text with
                                        several meanings is followed by \u0004 and the one meant
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
from dataclasses import dataclass, field, replace
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from desktop_app.languages import CONTEXT  # noqa: E402
from desktop_app.wording import LANGUAGES, MEANT  # noqa: E402

FOLDER = ROOT / "resources" / "translations"
SOURCE = "en"
FORMS = {"de": 2, "es": 2, "fr": 2, "ja": 1, "zh_CN": 1}
"""How many forms each language has for what counts, as Qt Linguist knows them."""


@dataclass(slots=True)
class Text:
    """One text.

    ``meaning``: which of its meanings is meant, if it has several; ``many``: its English for more
    than one; ``files``: where it stands.
    """

    source: str
    many: str = ""
    meaning: str = ""
    files: list[str] = field(default_factory=list)
    forms: list[str] = field(default_factory=list)
    """Translations: one, or as many as the language has forms; empty: not translated."""
    vanished: bool = False

    @property
    def key(self) -> str:
        """What tells it from all others."""
        return f"{self.source}{MEANT}{self.meaning}" if self.meaning else self.source

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
        for line, new in _texts(ast.parse(path.read_text("utf-8")), name):
            text = found.setdefault(new.key, new)
            if text.many != new.many:
                raise UncollectableError(f"{name}:{line}: {new.source!r} has two ways of counting")
            if name not in text.files:
                text.files.append(name)
    return found


def _texts(tree: ast.AST, name: str) -> Iterator[tuple[int, Text]]:
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
        given = {keyword.arg: keyword.value for keyword in call.keywords}
        counts, meaning = "number" in given, given.get("meant", ast.Constant(""))
        if not isinstance(meaning, ast.Constant):
            raise UncollectableError(f"{name}:{call.lineno}: a meaning is a literal")
        if len(words) == 2 and not counts:
            raise UncollectableError(f"{name}:{call.lineno}: two literals need a number")
        yield call.lineno, Text(words[0], words[-1] if counts else "", str(meaning.value))


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
        many = (message.findtext("extracomment") or "").removeprefix(_MANY)
        text = Text(source, many, message.findtext("comment") or "")
        text.files = [place.get("filename", "")[6:] for place in message.iter("location")]
        if translation is not None:
            forms = [form.text or "" for form in translation.iter("numerusform")]
            text.forms = forms or [translation.text or ""]
            text.vanished = translation.get("type") == "vanished"
        found[text.key] = text
    return found


def merge(sources: dict[str, Text], known: dict[str, Text], language: str) -> dict[str, Text]:
    """Put the translations that are known to the texts; what has vanished comes last."""
    merged = {}
    for key, text in sources.items():
        count = FORMS[language] if text.many else 1
        forms = known[key].forms if key in known else []
        merged[key] = replace(text, forms=(forms + [""] * count)[:count])
    for key, text in known.items():
        if key not in merged and any(text.forms):
            merged[key] = replace(text, vanished=True)
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
        if text.meaning:
            ET.SubElement(message, "comment").text = text.meaning
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
                text.key: text.forms if text.many else ""
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
    for key, words in given.items():
        if key in texts:
            texts[key].forms = [words] if isinstance(words, str) else words
        else:
            print(f"no such text: {key!r}", file=sys.stderr)
    write(catalogue(language), texts, language)


_MANY = "many: "

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
