"""The rules of a session can be tried without waiting for anything: they know no clock."""

import ast
from pathlib import Path

import pytest

import desktop_app.session

PURE = (
    "acoustic_words",
    "backoff",
    "choosing",
    "cursor",
    "device_memory",
    "device_words",
    "ending",
    "happenings",
    "heard",
    "initiation",
    "receiving",
    "recorder",
    "recordings",
    "reduce",
    "refusals",
    "state",
    "talk",
    "tool_lines",
    "tools",
    "transcript",
    "turn",
    "utterance",
    "words",
)
OUTSIDE = {
    "asyncio",
    "datetime",
    "logging",
    "os",
    "pathlib",
    "random",
    "secrets",
    "socket",
    "threading",
    "time",
    "PySide6",
}


@pytest.mark.parametrize("name", PURE)
def test_a_pure_module_reaches_for_no_clock_chance_file_or_loop(name: str) -> None:
    folder = Path(desktop_app.session.__path__[0])
    tree = ast.parse((folder / f"{name}.py").read_text("utf-8"))

    imported = {
        module.partition(".")[0]
        for node in ast.walk(tree)
        for module in (
            [alias.name for alias in node.names]
            if isinstance(node, ast.Import)
            else [node.module or ""]
            if isinstance(node, ast.ImportFrom)
            else []
        )
    }

    assert not imported & OUTSIDE
