"""A body of the register with its dated names and what its meetings usually are."""

from dataclasses import replace

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QWidget

from sefton_minutes.domain.bodies import Body, BodyName, Regime
from sefton_minutes.domain.people import Person
from sefton_minutes.ui.dialogs.field_reading import read_clock, read_day
from sefton_minutes.ui.dialogs.record_dialog import Job, RecordDialog
from sefton_minutes.ui.forms.ui_body_dialog import Ui_BodyDialog
from sefton_minutes.ui.models.body_names import BodyNamesModel
from sefton_minutes.ui.widgets.completion import offer
from sefton_minutes.ui.widgets.tables import settle
from sefton_minutes.ui.workplace import Workplace

REGIMES = {
    Regime.COUNCIL: "Full council",
    Regime.COMMITTEE: "Committee or sub-committee",
    Regime.EXECUTIVE: "Executive (cabinet)",
    Regime.HEARING: "Hearing (licensing, appeals)",
    Regime.INFORMAL: "Informal (working group, briefing)",
    Regime.PARTNERSHIP: "Partnership",
}


class BodyDialog(RecordDialog):
    """Asks for a body. Without one given it is a new one. The fields on top are its newest name."""

    def __init__(self, workplace: Workplace, body: Body | None = None, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._body = body or Body((BodyName(""),))
        self._earlier = BodyNamesModel(self._body.names[:-1], self)
        self.ui = Ui_BodyDialog()
        self.ui.setupUi(self)
        ui = self.ui
        places: dict[QWidget, QLabel] = {
            ui.name_edit: ui.name_error_label,
            ui.since_edit: ui.since_error_label,
            ui.time_edit: ui.time_error_label,
        }
        self._begin(ui, places)
        ui.since_edit.dress(workplace.look)
        self._prepare_table()
        for regime, words in REGIMES.items():
            ui.regime_combo.addItem(words, regime)
        if body is not None:
            self.setWindowTitle("Edit body")
            ui.save_button.setText("&Save body")
        self._show_body()
        ui.renamed_button.clicked.connect(self._rename)
        ui.remove_name_button.clicked.connect(self._remove_name)
        people = workplace.services.people
        workplace.background.latest("people: body dialog", people.all, self._offer_people, self._tell_refused)

    def _prepare_table(self) -> None:
        table = self.ui.earlier_names_table
        table.setModel(self._earlier)
        settle(table, self._workplace.look, 0, {1: 110, 2: 170})
        key = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), table)
        key.setContext(Qt.ShortcutContext.WidgetShortcut)
        key.activated.connect(self._remove_name)

    def _show_body(self) -> None:
        ui, body = self.ui, self._body
        newest = body.names[-1]
        ui.name_edit.setText(newest.name)
        ui.abbreviation_edit.setText(newest.abbreviation)
        ui.since_edit.set_day(newest.from_day)
        ui.regime_combo.setCurrentIndex(ui.regime_combo.findData(body.regime))
        ui.venue_edit.setText(body.default_venue)
        ui.time_edit.set_clock(body.default_time)
        ui.contact_edit.setText(body.contact)
        ui.contact_post_edit.setText(body.contact_post)
        ui.renamed_button.setVisible(body.id != 0)
        self._show_earlier()

    def _show_earlier(self) -> None:
        self.ui.earlier_names_group.setVisible(bool(self._earlier.names))

    def _offer_people(self, people: tuple[Person, ...]) -> None:
        offer(self.ui.contact_edit, (person.name for person in people))

    @Slot()
    def _rename(self) -> None:
        """Keep the newest name for the papers of its time, and ask for the one that follows it."""
        self._faults.clear()
        name = self._newest_name()
        if not self._faults:
            self._earlier.append(name)
            self._show_earlier()
            for field in (self.ui.name_edit, self.ui.abbreviation_edit, self.ui.since_edit):
                field.clear()
            self.ui.name_edit.setFocus()

    @Slot()
    def _remove_name(self) -> None:
        index = self.ui.earlier_names_table.currentIndex()
        if index.isValid():
            self._earlier.remove(index.row())
            self._show_earlier()

    def _newest_name(self) -> BodyName:
        ui = self.ui
        name = " ".join(ui.name_edit.text().split())
        if not name:
            self._faults.add(ui.name_edit, "Give the body a name.")
        since = read_day(ui.since_edit, self._faults)
        before = self._earlier.names[-1].from_day if self._earlier.names else None
        if self._earlier.names and not self._faults:
            if since is None:
                self._faults.add(ui.since_edit, "Say from which day it is called so.")
            elif before is not None and since <= before:
                self._faults.add(ui.since_edit, "This day must come after that of the name before.")
        return BodyName(name, ui.abbreviation_edit.text().strip(), since)

    def _job(self) -> Job:
        ui, bodies = self.ui, self._workplace.services.bodies
        body = replace(
            self._body,
            names=(*self._earlier.names, self._newest_name()),
            regime=Regime(ui.regime_combo.currentData()),
            default_venue=ui.venue_edit.text().strip(),
            default_time=read_clock(ui.time_edit, self._faults),
            contact=ui.contact_edit.text().strip(),
            contact_post=ui.contact_post_edit.text().strip(),
        )
        base, seen = self._body, self._seen
        return lambda: bodies.edit(body, base, seen) if body.id else bodies.add(body)
