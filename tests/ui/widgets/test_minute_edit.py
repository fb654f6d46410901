"""The editor: its text is the minute, whatever is shown over it."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sefton_minutes.domain.minute_text import read
from sefton_minutes.domain.text_change import TextChange
from sefton_minutes.ui.look import Look
from sefton_minutes.ui.read_marks import Mark, Style
from sefton_minutes.ui.theme import ThemeChoice
from sefton_minutes.ui.widgets.minute_edit import MinuteEdit
from sefton_minutes.ui.widgets.minute_painting import laid_hint
from sefton_minutes.ui.widgets.words_edit import plain

TEXT = "The report was noted.\n\nRESLOVED: That\n(1)\tthe report be noted; and\n(2)\tit be sent\u00a0on."


@pytest.fixture
def edit(qtbot: QtBot, look: Look) -> MinuteEdit:
    made = MinuteEdit()
    made.use(look)
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.show()
    made.show_text(TEXT)
    made.show_reading(read(TEXT))
    return made


def test_the_text_is_the_minute_character_for_character(edit: MinuteEdit) -> None:
    assert edit.text == TEXT
    assert edit.toPlainText() == TEXT.replace("\u00a0", " ")


def test_showing_a_reading_is_no_edit(edit: MinuteEdit, qtbot: QtBot, look: Look) -> None:
    with qtbot.assertNotEmitted(edit.edited):
        edit.show_reading(read(TEXT))
        look.choose(ThemeChoice.DARK)
        edit.show_text("Another minute.")
    assert not edit.document().isUndoAvailable()


def test_typing_tells_what_changed(edit: MinuteEdit) -> None:
    told: list[TextChange] = []
    edit.edited.connect(told.append)
    QTest.keyClicks(edit, " Yes")
    assert "".join(change.added for change in told) == " Yes"
    assert edit.text == TEXT + " Yes"


@pytest.mark.parametrize("modifier", [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier])
def test_enter_begins_a_line(edit: MinuteEdit, modifier: Qt.KeyboardModifier) -> None:
    QTest.keyClick(edit, Qt.Key.Key_Return, modifier)
    assert edit.text == TEXT + "\n"
    assert edit.document().blockCount() == 6


def test_a_command_that_cannot_be_carried_out_begins_no_line(edit: MinuteEdit) -> None:
    QTest.keyClick(edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert edit.text == TEXT


def test_only_words_are_pasted(edit: MinuteEdit) -> None:
    copied = QMimeData()
    copied.setHtml("<b>Bold</b><br>and <i>slanted</i>")
    copied.setText("Bold\r\nand slanted\u2028here")
    edit.show_text("")
    edit.insertFromMimeData(copied)
    assert edit.text == "Bold\nand slanted\nhere"


def test_copied_words_are_pasted_as_they_were(edit: MinuteEdit) -> None:
    edit.selectAll()
    edit.copy()
    edit.show_text("")
    edit.paste()
    assert edit.text == TEXT


def test_the_hint_stands_where_the_caret_is(edit: MinuteEdit) -> None:
    def hint() -> str:
        return edit.doubt.doubt.sentence if edit.doubt else ""

    edit.go_to(0)
    assert hint() == ""
    assert edit.go_to_doubt(1)
    assert hint() == "Read as RESOLVED"
    assert not edit.go_to_doubt(1)
    edit.go_to(len(TEXT))
    assert edit.go_to_doubt(-1)


def test_a_change_is_put_in_without_telling(edit: MinuteEdit, qtbot: QtBot) -> None:
    at = TEXT.index("LO")
    with qtbot.assertNotEmitted(edit.edited):
        edit.put(TextChange(at, "LO", "OL"))
    assert edit.text == TEXT.replace("RESLOVED", "RESOLVED")


def test_undo_keys_are_left_to_the_meeting(edit: MinuteEdit) -> None:
    QTest.keyClicks(edit, "x")
    QTest.keyClick(edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert edit.text == TEXT + "x"


def test_clauses_hang_and_paragraphs_do_not(edit: MinuteEdit) -> None:
    document = edit.document()
    assert document.findBlockByNumber(0).blockFormat().leftMargin() == 0
    clause = document.findBlockByNumber(3).blockFormat()
    assert clause.leftMargin() == -clause.textIndent() > 0


def left_margins(edit: MinuteEdit) -> list[float]:
    """How far each line stands from the left."""
    document = edit.document()
    return [document.findBlockByNumber(at).blockFormat().leftMargin() for at in range(document.blockCount())]


def test_dashes_stand_deeper_than_bullets_and_columns_begin_together(edit: MinuteEdit) -> None:
    text = "• a;\n– b;\n• c.\n\nMember\tItem\nCllr Joan Pemberwick\t33"
    edit.show_text(text)
    edit.show_reading(read(text))
    bullet, dash, last, _, head, row = left_margins(edit)
    assert dash == 2 * bullet == 2 * last
    assert head == row > 0


def test_larger_type_hangs_further_at_once(edit: MinuteEdit, look: Look) -> None:
    usual = left_margins(edit)[3]
    look.zoom_to(2.0)
    assert left_margins(edit)[3] == 2 * usual


def test_lines_keep_their_place_while_the_list_is_numbered(edit: MinuteEdit) -> None:
    usual = left_margins(edit)[3]
    at = TEXT.index("(1)")
    edit.put(TextChange(at, "(1)\tthe report be noted; and\n(2", "(1"))
    assert left_margins(edit)[3] == usual


def test_signs_that_qt_counts_as_two_move_nothing(edit: MinuteEdit) -> None:
    edit.show_text("Thanks 👍 to all.\n(1)\tone")
    QTest.keyClicks(edit, "s")
    assert edit.text == "Thanks 👍 to all.\n(1)\tones"
    assert edit.caret == len(edit.text)
    edit.change(TextChange(edit.text.index("(1)"), "(1)", "(2)"), edit.text.index("one"))
    assert edit.text == plain(edit.document().toRawText()) == "Thanks 👍 to all.\n(2)\tones"
    QTest.keyClicks(edit, "n")
    assert edit.text.endswith("\tnones")
    edit.put(TextChange(7, "👍", "🎉 and 👏"))
    assert edit.text == plain(edit.document().toRawText()) == "Thanks 🎉 and 👏 to all.\n(2)\tnones"


def test_marks_are_painted_where_they_belong_behind_signs_that_qt_counts_twice(edit: MinuteEdit) -> None:
    text = "👍👍👍 all\n👍 agreed; RESLOVED"
    edit.show_text(text)
    edit.show_layer("spelling", [Mark(text.index("RESL"), len(text), Style.MISSPELT)])
    line = edit.document().findBlockByNumber(1)
    painted = [(made.start, made.length) for made in line.layout().formats()]
    assert painted == [(len("👍 agreed; ") + 1, len("RESLOVED"))]


def test_the_line_of_the_caret_stays_wholly_in_sight_when_it_is_read(edit: MinuteEdit) -> None:
    edit.resize(700, 130)
    edit.show_text("The report was considered.\n" * 6)
    QTest.keyClicks(edit, "RESOLVED: That")
    for number in range(1, 9):
        QTest.keyClick(edit, Qt.Key.Key_Return)
        QTest.keyClicks(edit, f"({number}) the report be noted;")
        edit.show_reading(read(edit.text))
        assert edit.viewport().rect().contains(edit.cursorRect()), f"line {number}"


def test_whoever_has_scrolled_elsewhere_stays_there_when_it_is_read(edit: MinuteEdit) -> None:
    edit.resize(700, 130)
    edit.show_text("RESOLVED: That\n" + "\n".join(f"({number}) this be noted;" for number in range(1, 30)))
    edit.verticalScrollBar().setValue(0)
    edit.show_reading(read(edit.text))
    assert edit.verticalScrollBar().value() == 0


def test_a_hint_below_the_last_line_is_in_sight(edit: MinuteEdit, look: Look) -> None:
    edit.resize(420, 130)
    edit.show_text("The report was noted.\n" * 5)
    QTest.keyClicks(edit, "RESLOVED: That the report be noted, and that it be sent on to the Council")
    edit.show_reading(read(edit.text))
    assert edit.doubt is not None
    area, _ = laid_hint(edit, look, edit.doubt)
    assert area.top() > edit.cursorRect().bottom() - 1
    assert area.bottom() <= edit.viewport().height()
    assert edit.viewport().rect().contains(edit.cursorRect())
