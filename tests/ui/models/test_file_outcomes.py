"""The table of what came of each file."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from sefton_minutes.domain.bringing_report import FileOutcome, FileResult
from sefton_minutes.ui.models.file_outcomes import DOUBTS, FILE, RESULT, WHY, FileOutcomesModel
from sefton_minutes.ui.theme import LIGHT, Role

OUTCOMES = (
    FileOutcome("2019/b.html", FileResult.READ, "Meeting 4 was read.", 4),
    FileOutcome("2019/A.html", FileResult.DOUBTFUL, "Meeting 5 was read.", 5, 12),
    FileOutcome("2020/c.txt", FileResult.NOT_UNDERSTOOD, "It does not say the date.", None),
    FileOutcome("2020/d.txt", FileResult.DOUBTFUL, "Meeting 6 was read.", 6, 3),
)


def colour(role: Role) -> QColor:
    return QColor(LIGHT.hex(role))


@pytest.fixture
def model() -> FileOutcomesModel:
    made = FileOutcomesModel(colour)
    made.show(OUTCOMES)
    return made


def names(model: FileOutcomesModel) -> list[str]:
    return [outcome.name for outcome in model.outcomes]


def test_what_was_not_understood_stands_first(model: FileOutcomesModel) -> None:
    assert names(model) == ["2020/c.txt", "2019/A.html", "2020/d.txt", "2019/b.html"]


def test_columns_are_sorted_either_way(model: FileOutcomesModel) -> None:
    model.sort(FILE)
    assert names(model) == ["2019/A.html", "2019/b.html", "2020/c.txt", "2020/d.txt"]
    model.sort(DOUBTS, Qt.SortOrder.DescendingOrder)
    assert names(model)[:2] == ["2019/A.html", "2020/d.txt"]


def test_it_is_narrowed_to_a_result_and_to_words_of_name_or_reason(model: FileOutcomesModel) -> None:
    model.narrow(FileResult.DOUBTFUL, "")
    assert names(model) == ["2019/A.html", "2020/d.txt"]
    model.narrow(None, "DATE 2020")
    assert names(model) == ["2020/c.txt"]
    model.show(OUTCOMES[:2])
    assert names(model) == []


def test_a_row_is_said_as_a_sentence_and_coloured_as_its_words_say(model: FileOutcomesModel) -> None:
    index = model.index(1, RESULT)
    assert model.data(index) == "Doubtful"
    assert model.data(index, Qt.ItemDataRole.ForegroundRole).name().upper() == LIGHT.warn
    said = model.data(index, Qt.ItemDataRole.AccessibleTextRole)
    assert said == "2019/A.html: doubtful, 12 doubts. Meeting 5 was read."
    assert model.data(model.index(0, WHY), Qt.ItemDataRole.ToolTipRole) == "It does not say the date."
    assert model.headerData(DOUBTS, Qt.Orientation.Horizontal) == "Doubts"
    assert (model.row_of("2020/d.txt"), model.row_of("gone")) == (2, -1)
