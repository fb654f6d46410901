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

ROW_HEIGHT = 25
ROWS_FROM = ((900, 5), (450, 3), (0, 0))
"""Heights of the window, in pixels at the usual size of type, and how many clauses are shown from each on."""


class ReadAs(QFrame):
    """`wanted(offset)` when a row was chosen: the place of its words in the minute."""

    wanted = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._rows = ROWS_FROM[0][1]
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

    def fit(self, window_height: int) -> None:
        """In a low window fewer clauses are shown, and on a laptop at twice the type their number alone: the
        text comes first."""
        self._rows = next(rows for least, rows in ROWS_FROM if window_height >= self._look.px(least))
        self._fit()

    def _choose(self, index: QModelIndex) -> None:
        record = self.model.record(index)
        if record is not None:
            self.wanted.emit(record.offset)

    def _fit(self) -> None:
        self.ui.list_view.setVisible(self._rows > 0)
        self.ui.list_view.setFixedHeight(self._rows * self._look.px(ROW_HEIGHT))
