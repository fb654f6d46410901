"""The left side of the search page: where the words must stand, and who and what besides."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QComboBox, QLineEdit

from sefton_minutes.domain.bodies import Body
from sefton_minutes.domain.entered_dates import NotUnderstood
from sefton_minutes.domain.municipal_year import first_day, last_day, year_name
from sefton_minutes.domain.searching.asked_in_words import Names, Narrowing, asked_in_words, narrowings
from sefton_minutes.domain.searching.request import SearchKind, SearchOrder, SearchRequest
from sefton_minutes.ui.forms.ui_search_page import Ui_SearchPage
from sefton_minutes.ui.look import Look
from sefton_minutes.ui.widgets.civil_fields import DateField
from sefton_minutes.ui.widgets.completion import offer
from sefton_minutes.ui.widgets.facets import Facet, Facets

if TYPE_CHECKING:
    from sefton_minutes.services.searching import Hit
    from sefton_minutes.ui.workplace import Services

KINDS = (
    Facet("All", SearchKind.ALL),
    Facet("Decisions", SearchKind.DECISIONS),
    Facet("Minutes", SearchKind.MINUTES),
    Facet("Agenda", SearchKind.AGENDA),
)
ORDERS = (
    ("Newest first", SearchOrder.NEWEST),
    ("Oldest first", SearchOrder.OLDEST),
    ("Best first", SearchOrder.BEST),
)
DECISION_WORDS = ("approved", "agreed", "noted", "recommended", "deferred", "refused", "delegated", "granted")
"""What councils do, as their resolutions say it; any other words may be typed."""
ANY_TIME = Facet("Any time")
OTHER_DAYS = Facet("Other days", "other days")


@dataclass(frozen=True, slots=True)
class FilterChoices:
    """What can be chosen among: every body, the municipal years with meetings, the people of the register."""

    bodies: tuple[Body, ...]
    years: tuple[int, ...]
    people: tuple[str, ...]


def filter_choices(services: Services) -> FilterChoices:
    """Read what can be chosen among."""
    people = tuple(person.name for person in services.people.all())
    return FilterChoices(services.bodies.all(), services.meetings.years(), people)


class SearchFilters(QObject):
    """Reads and fills the fields. `changed` when the officer chose or typed something else."""

    changed = Signal()

    def __init__(self, look: Look, form: Ui_SearchPage, parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        self._is_filling = False
        self._like: tuple[int, str] | None = None
        self._kinds = Facets(look, form.kinds_list)
        self._bodies = Facets(look, form.bodies_list)
        self._dates = Facets(look, form.dates_list)
        for facets in (self._kinds, self._bodies):
            facets.chosen.connect(self._tell)
        with self._filling():
            self._kinds.offer(KINDS)
            self._bodies.offer((Facet("All bodies"),))
            self._dates.offer((ANY_TIME, OTHER_DAYS))
        self._prepare_fields(look)

    def offer(self, choices: FilterChoices) -> None:
        """Let it be chosen among these; what is chosen stays chosen where it is still there."""
        with self._filling():
            self._bodies.offer((Facet("All bodies"), *(Facet(body.name, body.id) for body in choices.bodies)))
            years = (Facet(year_name(year), year) for year in choices.years)
            self._dates.offer((ANY_TIME, *years, OTHER_DAYS))
        offer(self._form.person_edit, choices.people)
        completer = self._form.person_edit.completer()
        completer.activated.connect(self._tell)

    @property
    def like(self) -> str:
        """The citation of the item that others are to be like, "" for none."""
        return self._like[1] if self._like else ""

    @property
    def narrowings(self) -> dict[Narrowing, str]:
        """What narrows the search, in words."""
        asked = self.request("")
        return narrowings(asked, self._names(asked))

    def in_words(self, asked: SearchRequest) -> str:
        """Any request, as an officer would say it."""
        return asked_in_words(asked, self._names(asked))

    def request(self, words: str) -> SearchRequest:
        """What is asked for. A day that is not understood is said under its field, and left out."""
        form = self._form
        return SearchRequest(
            words=words,
            body_id=self._bodies.value,
            from_day=self._day_of(form.from_edit),
            to_day=self._day_of(form.to_edit),
            kind=self._kinds.value or SearchKind.ALL,
            person=form.person_edit.text().strip(),
            decision=form.decision_combo.currentText().strip(),
            order=SearchOrder(form.order_combo.currentData()),
            with_standing_text=form.standing_check.isChecked(),
            like_item_id=self._like[0] if self._like else None,
        )

    def fill(self, asked: SearchRequest) -> None:
        """Show what a request asks, without telling of it."""
        form = self._form
        with self._filling():
            self._kinds.choose(asked.kind)
            self._bodies.choose(asked.body_id)
            form.from_edit.set_day(asked.from_day)
            form.to_edit.set_day(asked.to_day)
            self._choose_year()
            form.person_edit.setText(asked.person)
            form.decision_combo.setCurrentText(asked.decision)
            form.standing_check.setChecked(asked.with_standing_text)
            if asked.like_item_id is None:
                self._like = None
            elif self._like is None or self._like[0] != asked.like_item_id:
                self._like = (asked.like_item_id, "")
            was_like = not form.order_combo.isEnabled()
            self._show_order(SearchOrder.NEWEST if was_like and self._like is None else asked.order)

    def be_like(self, hit: Hit) -> None:
        """Ask for items that speak of the same things as this one: those that do most of all come first, and
        there is no other order."""
        self._like = (hit.item_id, hit.citation)
        self._show_order(SearchOrder.BEST)

    def _show_order(self, order: SearchOrder) -> None:
        combo = self._form.order_combo
        combo.setCurrentIndex(combo.findData(order))
        combo.setEnabled(self._like is None)

    def _names(self, asked: SearchRequest) -> Names:
        is_known = self._like is not None and self._like[0] == asked.like_item_id
        return Names(self._bodies.words_of(asked.body_id), self.like if is_known else "")

    def _prepare_fields(self, look: Look) -> None:
        form = self._form
        for field in (form.from_edit, form.to_edit):
            field.dress(look)
            field.editingFinished.connect(self._take_days)
        form.from_error_label.hide()
        form.to_error_label.hide()
        form.person_edit.editingFinished.connect(self._tell)
        _offer_words(form.decision_combo).editingFinished.connect(self._tell)
        form.decision_combo.activated.connect(self._tell)
        for words, order in ORDERS:
            form.order_combo.addItem(words, order)
        form.order_combo.activated.connect(self._tell)
        form.standing_check.toggled.connect(self._tell)
        self._dates.chosen.connect(self._take_year)

    @Slot(object)
    def _take_year(self, year: object) -> None:
        if self._is_filling or year == OTHER_DAYS.value:
            return
        chosen = year if isinstance(year, int) else None
        self._form.from_edit.set_day(first_day(chosen) if chosen else None)
        self._form.to_edit.set_day(last_day(chosen) if chosen else None)
        self.changed.emit()

    @Slot()
    def _take_days(self) -> None:
        with self._filling():
            self._choose_year()
        self.changed.emit()

    def _choose_year(self) -> None:
        """Mark the year that the two days are; days of no year are other days."""
        days = self._day_of(self._form.from_edit), self._day_of(self._form.to_edit)
        if days == (None, None):
            self._dates.choose(None)
            return
        self._dates.choose(OTHER_DAYS.value)
        if days[0] is not None and days == (first_day(days[0].year), last_day(days[0].year)):
            self._dates.choose(days[0].year)

    def _day_of(self, field: DateField) -> date | None:
        form = self._form
        label = form.from_error_label if field is form.from_edit else form.to_error_label
        try:
            day = field.day()
        except NotUnderstood as fault:
            label.setText(str(fault))
            label.show()
            return None
        label.hide()
        return day

    @Slot()
    def _tell(self) -> None:
        if not self._is_filling:
            self.changed.emit()

    @contextmanager
    def _filling(self) -> Iterator[None]:
        self._is_filling = True
        try:
            yield
        finally:
            self._is_filling = False


def _offer_words(combo: QComboBox) -> QLineEdit:
    """What councils mostly do can be chosen, anything else typed."""
    typed = QLineEdit()
    typed.setPlaceholderText("Anything")
    typed.setAccessibleName(combo.accessibleName())
    combo.setLineEdit(typed)
    combo.addItems(["", *DECISION_WORDS])
    return typed
