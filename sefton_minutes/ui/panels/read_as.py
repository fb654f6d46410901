"""Read as: what the grammar made of the minute. Its height is fixed, so that the text above never jumps."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QFrame, QWidget

from sefton_minutes.domain.actions import Action
from sefton_minutes.domain.minute_text.reading import Reading
from sefton_minutes.ui.forms.ui_read_as import Ui_ReadAs
from sefton_minutes.ui.look import Look
from sefton_minutes.ui.models import read_rows
from sefton_minutes.ui.models.records import RecordsModel
from sefton_minutes.ui.widgets.delegates import ReadDelegate

ROWS, ROWS_IN_A_LOW_WINDOW, ROW_HEIGHT = 5, 3, 25


class ReadAs(QFrame):
    """`wanted(offset)` when a row was chosen: the place of its words in the minute."""

    wanted = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._rows = ROWS
        self.ui = Ui_ReadAs()
        self.ui.setupUi(self)
        self.model = RecordsModel(read_rows.sentence, parent=self)
        self.ui.list_view.setModel(self.model)
        self.ui.list_view.setItemDelegate(ReadDelegate(look, self.ui.list_view))
        self.ui.list_view.clicked.connect(self._choose)
        self.ui.list_view.activated.connect(self._choose)
        look.dress(self.ui.warn_sign, "warn", "warn")
        look.changed.connect(self._fit)
        self._fit()
        self.show_reading(None)

    def show_reading(self, reading: Reading | None, kept: Sequence[Action] = ()) -> None:
        """Show what was read, None while nothing was; `kept` are the item's actions."""
        self.model.show(read_rows.read_rows(reading, kept) if reading else ())
        words = read_rows.summary(reading) if reading else ""
        self.ui.summary_label.setText(words or ("Nothing decided yet" if reading else ""))
        doubts = len(reading.doubts) if reading else 0
        self.ui.doubts_label.setText(f"{doubts} to confirm")
        for part in (self.ui.warn_sign, self.ui.doubts_label, self.ui.keys_label):
            part.setVisible(doubts > 0)

    def make_low(self, *, low: bool) -> None:
        """In a low window three clauses are shown instead of five."""
        self._rows = ROWS_IN_A_LOW_WINDOW if low else ROWS
        self._fit()

    def _choose(self, index: QModelIndex) -> None:
        record = self.model.record(index)
        if record is not None:
            self.wanted.emit(record.offset)

    def _fit(self) -> None:
        self.ui.list_view.setFixedHeight(self._rows * self._look.px(ROW_HEIGHT))
