"""Which language the program speaks: the user's choice or the system's, by Qt's translators.

Sentences are made when modules are loaded, so the language comes first: `speak_when_needed` as
soon as the program starts, and `install` before the modules of the window are loaded. What has no
translation is said in English; so is everything when a catalogue is missing or broken.
"""

from __future__ import annotations

import json
import logging
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from desktop_app import wording
from desktop_app.paths import resource
from desktop_app.wording import LANGUAGES, MEANT, Translate

if TYPE_CHECKING:
    from PySide6.QtCore import QTranslator
    from PySide6.QtWidgets import QApplication

log = logging.getLogger(__name__)

CONTEXT: Final = "Earshot"
"""All sentences stand in one context of the catalogues."""
_SOURCE: Final = "en"
_LOCALE_VARIABLES: Final = ("LC_ALL", "LC_MESSAGES", "LANG")


def pick(wanted: Sequence[str]) -> str:
    """Choose a language for people who prefer these, in this order.

    Args:
        wanted: Codes as Qt and the environment write them: ``de-AT``, ``zh_CN.UTF-8``, ``C``.
    """
    for name in wanted:
        language, *rest = name.partition(".")[0].replace("_", "-").split("-")
        if language in ("C", "POSIX"):
            return _SOURCE
        if language == "zh":
            # Two scripts, and who reads the one may not read the other.
            if "Hans" in rest or {"Hant", "TW", "HK", "MO"}.isdisjoint(rest):
                return "zh_CN"
        elif language in LANGUAGES:
            return language
    return _SOURCE


def chosen(settings_file: Path) -> str:
    """Read the language that the user chose, and no more; empty where that cannot be read."""
    try:
        language = json.loads(settings_file.read_bytes())["language"]
    except (OSError, ValueError, LookupError, TypeError, RecursionError):
        return ""
    return language if isinstance(language, str) else ""


def speak_when_needed(environ: Mapping[str, str] = os.environ) -> None:
    """Speak the system's language from the first sentence on, and load nothing before it."""
    if sys.platform.startswith("linux") and _is_english(environ):
        return
    wording.speak(lambda text, number: install()(text, number))


def install(language: str = "") -> Translate:
    """Speak a language from now on.

    Args:
        language: As the user chose it; empty, or one that is not spoken, follows the system.

    Returns:
        What was installed.
    """
    from PySide6.QtCore import QLocale

    if language in LANGUAGES and pick(QLocale.system().uiLanguages()) != language:
        own, system = QLocale(language), QLocale.system()
        # Dates and numbers as this language writes them where the user is.
        QLocale.setDefault(QLocale(own.language(), own.script(), system.territory()))
    code = _wanted(language)
    translator = _load(resource(f"translations/earshot_{code}.qm")) if code != _SOURCE else None

    def translate(text: str, number: int | None) -> str:
        if translator is None:
            return ""
        source, _, meaning = text.partition(MEANT)
        count = -1 if number is None else number
        return translator.translate(CONTEXT, source, meaning, count) or ""

    spoken = _SOURCE if translator is None else code
    wording.speak(translate, spoken, QLocale().decimalPoint())
    return translate


def dress(application: QApplication, language: str = "") -> None:
    """Let what Qt says itself be in the language that is spoken, and the window run its way.

    Args:
        application: To speak it.
        language: As `install` was told; that there is no catalogue for it goes to the log.
    """
    from PySide6.QtCore import QLibraryInfo, QLocale

    spoken = wording.language()
    if spoken != _wanted(language):
        log.warning("no catalogue for %s can be read: English is spoken", _wanted(language))
    if language and language not in LANGUAGES:
        log.warning("the language of the settings is not spoken: the system's is used")
    application.setLayoutDirection(QLocale(spoken).textDirection())
    if spoken != _SOURCE:
        folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        translator = _load(folder / f"qtbase_{spoken}.qm")
        if translator is not None:
            translator.setParent(application)
            application.installTranslator(translator)


def _wanted(language: str) -> str:
    from PySide6.QtCore import QLocale

    return language if language in LANGUAGES else pick(QLocale.system().uiLanguages())


def _load(file: Path) -> QTranslator | None:
    from PySide6.QtCore import QTranslator

    translator = QTranslator()
    return translator if translator.load(str(file)) and not translator.isEmpty() else None


def _is_english(environ: Mapping[str, str]) -> bool:
    """Tell from the environment alone, as Qt would by `QLocale.uiLanguages`."""
    locale = next((environ[name] for name in _LOCALE_VARIABLES if environ.get(name)), "C")
    plain = locale.partition(".")[0] in ("C", "POSIX")
    preferred = [] if plain else [one for one in environ.get("LANGUAGE", "").split(":") if one]
    return pick([*preferred, locale]) == _SOURCE
