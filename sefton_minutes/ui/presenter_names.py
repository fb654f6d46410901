"""Presenters of an item are offered from the register: the names of people, and their posts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLineEdit

from sefton_minutes.domain.errors import MinutesError
from sefton_minutes.domain.people import Person
from sefton_minutes.ui.meeting_work import MeetingWork
from sefton_minutes.ui.requests import Changes, Kind
from sefton_minutes.ui.widgets.completion import offer_several


class PresenterNames(QObject):
    """Lives as long as the field, in which `sign` parts the names."""

    def __init__(self, field: QLineEdit, work: MeetingWork, sign: str) -> None:
        super().__init__(field)
        self._field, self._work, self._sign = field, work, sign
        work.concerned.connect(self._concern)
        self._read()

    def _concern(self, changes: Changes) -> None:
        if Kind.PEOPLE in changes:
            self._read()

    def _read(self) -> None:
        people = self._work.services.people
        self._work.background.latest("presenters", people.all, self._offer, _leave_out)

    def _offer(self, people: Sequence[Person]) -> None:
        names = [words for person in people for words in (person.name, person.post)]
        offer_several(self._field, names, self._sign)


def _leave_out(_error: MinutesError) -> None:
    """Nobody asked for names: without them the officer types them in full."""
