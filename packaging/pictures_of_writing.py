"""The pictures of writing."""

from typing import TypeVar

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from studio import Studio, photograph, photograph_part, place_of, take_dialog

from sefton_minutes.domain.text_change import change_between
from sefton_minutes.ui.dialogs.finder import Finder
from sefton_minutes.ui.dialogs.revisions_dialog import RevisionsDialog
from sefton_minutes.ui.theme import ThemeChoice

W = TypeVar("W", bound=QWidget)
LISTS = "Domestic Abuse Support Service"
"""A minute with bullets, a reference and clauses."""


def take_writing(studio: Studio) -> None:
    """Bullets, a reference that is a link, clauses, and a doubt under the caret."""
    studio.write_in(LISTS, {"RESOLVED: That": "RESLOVED: That"})
    editor = studio.meetings.editor
    editor.go_to(editor.ui.minute_edit.text.index("RESLOVED") + 3)
    studio.rest()
    _photograph_editor("writing", studio)
    studio.take_back()


def take_names(studio: Studio) -> None:
    """Names of the register below the line."""
    studio.open_minute("Petition: Canalside Library", "on Saturdays")
    edit = studio.meetings.editor.ui.minute_edit
    edit.go_to(edit.text.index("on Saturdays.") + len("on Saturdays."))
    QTest.keyClick(edit, Qt.Key.Key_Return)
    QTest.keyClicks(edit, "Cllr A")
    QTest.keyClick(edit, Qt.Key.Key_Down)
    studio.rest()
    _photograph_editor("names", studio, 480)
    QTest.keyClick(edit, Qt.Key.Key_Escape)
    studio.take_back()


def take_spelling(studio: Studio) -> None:
    """Misspelt words, and the menu of what was meant."""
    studio.write_in(LISTS, {"presented the annual report": "presentd the anual report"})
    studio.meetings.editor.go_to(0)
    studio.give("next_misspelt")
    _photograph_editor("spelling", studio, 600)
    _close(QMenu)
    studio.take_back()


def take_phrase(studio: Studio) -> None:
    """A phrase is chosen, shown as it will be read."""
    studio.open_minute(LISTS, "With")
    studio.give("insert_phrase")
    _ask_finder(studio, "report")
    QTest.keyClick(_finder().focusWidget(), Qt.Key.Key_Down)
    _photograph_finder("phrase", studio)


def take_palette(studio: Studio) -> None:
    """Commands, items and meetings by a few letters; in the dark theme."""
    studio.open_minute(LISTS, "With")
    studio.workplace.look.choose(ThemeChoice.DARK)
    studio.give("palette")
    _ask_finder(studio, "re")
    _photograph_finder("palette", studio)
    studio.workplace.look.choose(ThemeChoice.LIGHT)


def take_replace(studio: Studio) -> None:
    """Each place of a word as it would be, one of them left out."""
    studio.open_minute("Application DC/2026/00417", "The Committee")
    studio.give("replace")
    bar = studio.meetings.find_bar
    for edit, words in ((bar.ui.find_edit, "bus shelter"), (bar.ui.replace_edit, "shelter for passengers")):
        edit.clear()
        QTest.keyClicks(edit, words)
        studio.rest()
    _photograph_editor("replace", studio, 560)
    bar.close_find()
    studio.rest()


def take_large_type(studio: Studio) -> None:
    """A minute at twice the size of type."""
    studio.open_minute(LISTS, "With")
    studio.workplace.look.zoom_to(2.0)
    studio.rest()
    photograph("large_type", studio.window)
    studio.workplace.look.zoom_to(1.0)
    studio.rest()


def take_revisions(studio: Studio) -> None:
    """A minute as it was, beside what it became."""
    studio.open_minute("Petition: Canalside Library", "Mrs Beryl Hethercote")
    work, edit = studio.meetings.work, studio.meetings.editor.ui.minute_edit
    studio.services.minutes.close_spell(work.current_id)
    longer = edit.text.replace("on Saturdays", "on Saturdays and Sundays")
    change = change_between(edit.text, f"{longer}\nThe Mayor thanked the petitioners.")
    if change is not None:
        work.change_text(change, "typing")
    studio.meetings.leaving()
    studio.rest()
    dialog = RevisionsDialog(studio.workplace, work, studio.meetings.acts, studio.window)
    dialog.resize(1100, 480)
    take_dialog(studio, "revisions", dialog)


def _photograph_editor(name: str, studio: Studio, height: int = 0) -> None:
    """Its upper part, so many pixels high; 0: all of it."""
    editor = place_of(studio.meetings.editor)
    photograph_part(name, studio, QRect(editor.topLeft(), QSize(editor.width(), height or editor.height())))


def _ask_finder(studio: Studio, letters: str) -> None:
    finder = _finder()
    QTest.keyClicks(finder.focusWidget(), letters)
    studio.rest()


def _photograph_finder(name: str, studio: Studio) -> None:
    """With some of the window around it."""
    finder = _finder()
    corner = studio.window.mapFromGlobal(finder.mapToGlobal(finder.rect().topLeft()))
    around = QRect(corner, finder.size()).adjusted(-140, -corner.y(), 140, 60)
    photograph_part(name, studio, around)
    finder.reject()
    studio.rest()


def _finder() -> Finder:
    return next(top for top in QApplication.topLevelWidgets() if isinstance(top, Finder) and top.isVisible())


def _shown(kind: type[W]) -> W:
    return next(top for top in QApplication.topLevelWidgets() if isinstance(top, kind) and top.isVisible())


def _close(kind: type[QWidget]) -> None:
    for top in QApplication.topLevelWidgets():
        if isinstance(top, kind) and top.isVisible():
            top.close()
