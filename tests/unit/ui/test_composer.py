"""What was written is never lost."""

from pytestqt.qtbot import QtBot

from desktop_app.ui.composer import Composer


def test_a_message_that_reached_nobody_comes_back_before_what_was_written_since(
    qtbot: QtBot,
) -> None:
    composer = Composer()
    qtbot.addWidget(composer)
    noticed: list[None] = []
    composer.typing_noticed.connect(lambda: noticed.append(None))
    composer.give_back("first")
    assert composer.box.toPlainText() == "first"
    composer.box.setPlainText("second")
    noticed.clear()
    composer.give_back("first")
    assert composer.box.toPlainText() == "first\nsecond"
    assert not noticed  # the user typed nothing
