"""What was typed and not saved when a program ended: put back or discarded, each or all."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QRect, Signal, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from sefton_minutes.domain.errors import MinutesError, NotFound
from sefton_minutes.domain.wording import clock_time, short_date
from sefton_minutes.ui.dialogs.telling_dialog import TellingDialog
from sefton_minutes.ui.forms.ui_recovered_drafts_dialog import Ui_RecoveredDraftsDialog
from sefton_minutes.ui.models.records import RecordsModel
from sefton_minutes.ui.requests import Conflict
from sefton_minutes.ui.theme import S3, SMALL
from sefton_minutes.ui.widgets.rows import RowDelegate
from sefton_minutes.ui.workplace import Services, Workplace

if TYPE_CHECKING:
    from sefton_minutes.domain.changes import Changes
    from sefton_minutes.services.drafts import OfferedDraft

_FIELDS = {
    "title": "Title",
    "presenters": "Presenters",
    "minute_number": "Minute number",
    "agenda_text": "Agenda text",
    "minute_text": "Minute",
}


class RecoveredDraftsDialog(TellingDialog):
    """Closes itself when nothing is left to decide; what is undecided is offered again at the next start.
    `changes_made` gives the Changes of each draft that was put back; `conflicted` the Conflict of one that
    touches what somebody else wrote since: it is a draft of this program then."""

    changes_made = Signal(object)
    conflicted = Signal(object)

    def __init__(
        self, workplace: Workplace, offered: "Sequence[OfferedDraft]", parent: QWidget | None = None
    ) -> None:
        super().__init__(workplace.look, parent)
        self._workplace = workplace
        self._offers: RecordsModel[OfferedDraft] = RecordsModel(_sentence, parent=self)
        self.ui = Ui_RecoveredDraftsDialog()
        self.ui.setupUi(self)
        self._put_bar(self.ui.dialog_layout)
        ui = self.ui
        ui.drafts_list.setModel(self._offers)
        ui.drafts_list.setItemDelegate(DraftRow(workplace.look, ui.drafts_list))
        ui.drafts_list.selectionModel().currentChanged.connect(self._show_draft)
        ui.put_back_button.clicked.connect(self._put_back_one)
        ui.discard_button.clicked.connect(self._discard_one)
        ui.put_back_all_button.clicked.connect(self._put_back_all)
        ui.discard_all_button.clicked.connect(self._discard_all)
        ui.later_button.clicked.connect(self.reject)
        self._show_offers(tuple(offered))

    def _show_offers(self, offers: "tuple[OfferedDraft, ...]") -> None:
        row = max(self.ui.drafts_list.currentIndex().row(), 0)
        self._offers.show(offers)
        if not offers:
            self.accept()
            return
        index = self._offers.index(min(row, len(offers) - 1))
        self.ui.drafts_list.setCurrentIndex(index)
        self._show_draft(index)

    @Slot(QModelIndex)
    def _show_draft(self, index: QModelIndex) -> None:
        offer = self._offers.record(index)
        if offer is not None:
            self.ui.draft_text.setPlainText(offer.draft.text)
            self.ui.when_label.setText(_circumstances(offer))
            self.ui.put_back_button.setEnabled(offer.meeting_id is not None)
            words = f"&Bring the {offer.in_bin} back with it" if offer.in_bin else "Put &back this"
            self.ui.put_back_button.setText(words)
            self.ui.put_back_button.setAccessibleName(words.replace("&", ""))

    @Slot()
    def _put_back_one(self) -> None:
        self._decide(self._chosen(), self._put_back)

    @Slot()
    def _discard_one(self) -> None:
        self._decide(self._chosen(), self._discard)

    @Slot()
    def _put_back_all(self) -> None:
        removed = [offer for offer in self._offers.records if offer.meeting_id is None or offer.in_bin]
        if removed:
            self._error_bar.say("The items of some texts were removed: put those back one by one.")
        self._decide([offer for offer in self._offers.records if offer not in removed], self._put_back)

    @Slot()
    def _discard_all(self) -> None:
        self._decide(self._offers.records, self._discard)

    def _chosen(self) -> "list[OfferedDraft]":
        offer = self._offers.record(self.ui.drafts_list.currentIndex())
        return [] if offer is None else [offer]

    def _decide(
        self, offers: "Sequence[OfferedDraft]", deed: "Callable[[OfferedDraft], Changes | None]"
    ) -> None:
        for offer in offers:
            settled = partial(self._settle, offer)
            refused = partial(self._tell_refused, offer)
            self._workplace.background.save(partial(deed, offer), settled, refused)

    def _settle(self, offer: "OfferedDraft", changes: "Changes | None") -> None:
        if changes is not None:
            self.changes_made.emit(changes)
        self._show_offers(tuple(other for other in self._offers.records if other != offer))

    def _tell_refused(self, offer: "OfferedDraft", error: MinutesError) -> None:
        self._error_bar.show_error(error)
        if isinstance(error, Conflict):
            self.conflicted.emit(error)
            self._settle(offer, None)

    def _put_back(self, offer: "OfferedDraft") -> "Changes | None":
        return put_back(self._workplace.services, offer)

    def _discard(self, offer: "OfferedDraft") -> None:
        self._workplace.services.drafts.discard(offer)


def put_back(services: Services, offer: "OfferedDraft") -> "Changes":
    """Save what was typed, merged with what others wrote since. What stands there now stays among the item's
    revisions.

    An item in the bin, or its meeting, comes back with it.

    Raises NotFound where there is no such item; Conflict where both edited one place: then it is a draft of
    this program; NotAllowed where another draft of the same text is to be decided first; and what saving
    raises.
    """
    if offer.meeting_id is None:
        raise NotFound("The record has no item of this text.", "Copy what you need of it, then discard it.")
    save = services.saving.bring_back_draft if offer.in_bin else services.saving.save_draft
    try:
        saved = save(offer.draft)
    except Conflict:
        services.drafts.take(offer)
        raise
    services.drafts.discard(offer)
    return saved.changes


class DraftRow(RowDelegate):
    """Which text of which item, and under it the meeting."""

    def height_of(self, record: "OfferedDraft", width: int) -> int:  # noqa: ARG002 (all rows are alike)
        return self.look.px(52)

    def paint_record(
        self,
        painter: QPainter,
        rect: QRect,
        record: "OfferedDraft",
        chosen: bool,  # noqa: ARG002 (looks the same)
    ) -> None:
        line = QRect(rect.left() + S3, rect.top() + self.look.px(6), rect.width() - 2 * S3, self.look.px(20))
        self.write(painter, line, _text_of(record), strong=True)
        self.write(painter, line.translated(0, self.look.px(20)), _meeting_of(record), SMALL, role="muted")


def _text_of(offer: "OfferedDraft") -> str:
    field, title = _FIELDS[offer.draft.field], offer.item_title or "Item without title"
    return title if offer.draft.field == "minute_text" else f"{field}: {title}"


def _meeting_of(offer: "OfferedDraft") -> str:
    if offer.meeting_id is None:
        return "Not in the record"
    return ", ".join(filter(None, (offer.body, short_date(offer.day) if offer.day else "")))


def _sentence(offer: "OfferedDraft") -> str:
    return f"{_text_of(offer)}; {_meeting_of(offer)}; {_circumstances(offer)}"


def _circumstances(offer: "OfferedDraft") -> str:
    local = offer.draft.when.astimezone()
    typed = f"Typed on {short_date(local.date())} at {clock_time(local.time())}."
    if offer.meeting_id is None:
        return f"{typed} The record has no such item any more."
    if offer.in_bin:
        return f"{typed} The {offer.in_bin} was removed since: it comes back with what you typed."
    if offer.changed_meanwhile:
        return f"{typed} Somebody has saved since: putting this back puts both together."
    return typed
