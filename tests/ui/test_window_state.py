"""What the window remembers between two starts."""

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray

from sefton_minutes.ui.places import Journey, Place
from sefton_minutes.ui.theme import ThemeChoice
from sefton_minutes.ui.window_state import WindowState


def test_it_is_there_again_at_the_next_start(tmp_path: Path) -> None:
    state = WindowState(tmp_path / "window.ini")
    state.keep_look(ThemeChoice.DARK, 1.3)
    state.keep("last_meeting", 12)
    state.keep("splitter", QByteArray(b"\x00\x01"))
    del state
    again = WindowState(tmp_path / "window.ini")
    assert (again.theme, again.zoom, again.number("last_meeting")) == (ThemeChoice.DARK, 1.3, 12)
    assert again.bytes("splitter").data() == b"\x00\x01"


def test_what_cannot_be_read_is_as_if_never_kept(tmp_path: Path) -> None:
    file = tmp_path / "window.ini"
    file.write_text("[look]\ntheme=purple\nzoom=huge\n[General]\nlast_meeting=none\n", encoding="utf-8")
    state = WindowState(file)
    assert (state.theme, state.zoom, state.number("last_meeting")) == (ThemeChoice.LIGHT, 1.0, 0)
    assert state.bytes("nothing").isEmpty()


def test_one_goes_back_and_forward_over_places() -> None:
    journey = Journey()
    for place in (Place("meetings"), Place("search"), Place("search"), Place("meetings", 3, 7)):
        journey.arrive(place)
    assert journey.back() == Place("search")
    assert journey.back() == Place("meetings")
    assert not journey.can_go_back
    assert journey.forward() == Place("search")
    journey.arrive(Place("actions"))
    assert not journey.can_go_forward
    with pytest.raises(IndexError):
        journey.forward()


def test_back_leads_to_where_exactly_one_was() -> None:
    journey = Journey()
    journey.arrive(Place("meetings", 3))
    journey.leave(Place("meetings", 3, 7, 40))
    journey.arrive(Place("meetings", 3))
    assert not journey.can_go_back
    journey.arrive(Place("meetings", 3, 9, 0))
    journey.leave(Place("search"))
    assert journey.back() == Place("meetings", 3, 7, 40)
