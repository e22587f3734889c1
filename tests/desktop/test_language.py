"""The program in other languages, as started on a desktop that speaks them, and in a choice's."""

import pytest

from tests.desktop.conftest import StartEarshot
from tests.desktop.earshot_process import COMMAND
from tests.desktop.virtual_desktop import VirtualDesktop


@pytest.mark.parametrize(
    ("environ", "settings", "word"),
    [
        ({"LANG": "de_DE.UTF-8"}, None, "Bereit"),
        ({"LANG": "ja_JP.UTF-8"}, None, "準備完了"),
        ({"LANG": "en_US.UTF-8", "LANGUAGE": "tlh:fr"}, None, "Prêt"),
        ({"LANG": "de_DE.UTF-8"}, {"language": "es"}, "Listo"),
        ({"LANG": "de_DE.UTF-8"}, {"language": "en"}, "Ready"),
        ({"LANG": "xx_YY.UTF-8"}, None, "Ready"),
        ({"LANG": "nothing of a locale"}, {"language": "Klingon"}, "Ready"),
    ],
)
def test_the_window_speaks_the_language_of_the_desktop_or_the_chosen_one(
    environ: dict[str, str],
    settings: dict[str, object] | None,
    word: str,
    desktop: VirtualDesktop,
    start: StartEarshot,
) -> None:
    earshot = start(env=environ, settings=settings, ready=False)
    earshot.wait_for(lambda screen: screen.says(word), f"the word {word}")
    assert earshot.end() == 0
    assert earshot.output == ""


def test_the_command_line_speaks_the_language_of_the_desktop(desktop: VirtualDesktop) -> None:

    env = ["env", "LANG=fr_FR.UTF-8"]
    assert "afficher cette aide" in desktop.run([*env, COMMAND, "--help"]).stdout
    refused = desktop.run([*env, COMMAND, "agent", "--host", "300.1.1.1"])
    assert refused.returncode == 1
    assert refused.stderr.startswith("earshot: Impossible d’écouter")
