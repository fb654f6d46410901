"""The tables that are edited in place."""

from datetime import date

from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from sefton_minutes.domain.attendance import Attendance, AttendanceKind
from sefton_minutes.domain.bodies import BodyName
from sefton_minutes.ui.models.attendance import AttendanceModel, count_in_words
from sefton_minutes.ui.models.body_names import BodyNamesModel
from sefton_minutes.ui.models.shortcuts import ShortcutsModel

ADA = Attendance("Councillor A. Thistlewood", AttendanceKind.PRESENT, person_id=7)
PETER = Attendance("Peter Quill", AttendanceKind.APOLOGIES)
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


def test_they_are_sound_models(qtmodeltester: ModelTester) -> None:
    names = BodyNamesModel((BodyName("Audit Committee", "AC", date(2009, 5, 1)), BodyName("Audit Panel")))
    for model in (AttendanceModel((ADA, PETER)), names, ShortcutsModel()):
        qtmodeltester.check(model)  # type: ignore[no-untyped-call]
        assert model.rowCount() >= 2


def test_a_name_that_is_typed_anew_is_no_longer_the_registers() -> None:
    model = AttendanceModel((ADA,))
    assert model.setData(model.index(0, 0), "Councillor  B. Thistlewood")
    (row,) = model.attendance
    assert (row.name, row.person_id) == ("Councillor B. Thistlewood", None)
    assert model.setData(model.index(0, 0), "")
    assert model.attendance[0].name == "Councillor B. Thistlewood"
    model.undo()
    assert model.attendance == (ADA,)


def test_how_somebody_stands_is_not_typed() -> None:
    model = AttendanceModel((ADA,))
    assert not model.setData(model.index(0, 3), "Absent")
    assert not model.flags(model.index(0, 3)) & Qt.ItemFlag.ItemIsEditable


def test_positions_are_counted_anew() -> None:
    model = AttendanceModel((ADA, PETER))
    model.move(0, 1)
    assert [(row.name, row.position) for row in model.attendance] == [(PETER.name, 0), (ADA.name, 1)]


def test_a_row_is_said_in_words() -> None:
    model = AttendanceModel((PETER,))
    assert model.index(0, 0).data(SPOKEN) == "Peter Quill, apologies"
    assert count_in_words(()) == "Nobody yet"


def test_a_dated_name_takes_days_and_no_other_words() -> None:
    model = BodyNamesModel((BodyName("Audit Committee"),))
    assert model.index(0, 2).data() == "the beginning"
    assert model.setData(model.index(0, 2), "1/5/2009")
    assert model.index(0, 2).data() == "1 May 2009"
    assert not model.setData(model.index(0, 2), "spring")
    assert model.setData(model.index(0, 1), "AC")
    assert model.names == (BodyName("Audit Committee", "AC", date(2009, 5, 1)),)
