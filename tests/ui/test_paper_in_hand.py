"""The name a paper's file is given."""

from datetime import date

from sefton_minutes.ui.paper_in_hand import file_name


def test_a_name_tells_body_day_and_paper() -> None:
    assert file_name("Cabinet", date(2026, 6, 11), "draft minutes") == "Cabinet 2026-06-11 draft minutes.pdf"


def test_a_meeting_without_a_day_has_a_name_too() -> None:
    assert file_name("Cabinet", None, "agenda") == "Cabinet agenda.pdf"


def test_signs_that_windows_refuses_are_left_out() -> None:
    assert file_name('Audit/Risk: "A"?', None, "agenda") == "Audit Risk A agenda.pdf"
