"""The middle of the import page: the page as it was saved, and what was read in it, scrolled together."""

from bisect import bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QObject, QPoint
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QAbstractItemView, QTextEdit

from sefton_minutes.ui.forms.ui_import_page import Ui_ImportPage
from sefton_minutes.ui.models.records import RecordsModel
from sefton_minutes.ui.page_in_hand import PageInHand, Question
from sefton_minutes.ui.theme import S4
from sefton_minutes.ui.widgets.qt_places import stretch_of, to_qt
from sefton_minutes.ui.widgets.read_row import ReadItem, ReadRow, read_item
from sefton_minutes.ui.workplace import Workplace


class ImportReading(QObject):
    """Two views of one page."""

    def __init__(self, workplace: Workplace, form: Ui_ImportPage, parent: QObject) -> None:
        super().__init__(parent)
        self._look, self._form = workplace.look, form
        self._text = ""
        self._starts: list[int] = []  # as Qt counts them
        self._marked: tuple[Question, ...] = ()
        self._led = False
        self._items: RecordsModel[ReadItem] = RecordsModel(lambda item: item.sentence, parent=self)
        form.read_list.setModel(self._items)
        form.read_list.setItemDelegate(ReadRow(workplace.look, form.read_list))
        form.page_text.document().setDocumentMargin(S4)
        form.read_list.selectionModel().currentChanged.connect(self._show_on_page)
        form.page_text.verticalScrollBar().valueChanged.connect(self._follow_page)
        workplace.look.changed.connect(self._mark)

    def begin(self, hand: PageInHand) -> None:
        """Show another page, from its top."""
        self._text = hand.page.text
        self._starts = [to_qt(self._text, item.start) for item in hand.page.items]
        form = self._form
        form.file_label.setText(hand.preview.name)
        form.page_text.setPlainText(hand.page.text)
        form.page_text.moveCursor(QTextCursor.MoveOperation.Start)
        form.read_list.scrollToTop()

    def show(self, hand: PageInHand, questions: Sequence[Question]) -> None:
        """Show what is read now and what is doubtful."""
        doubts: dict[int, list[str]] = {}
        for question in questions:
            if question.item is not None:
                said = question.sentence.partition(": ")[2] or question.sentence
                doubts.setdefault(question.item, []).append(said)
        rows = zip(hand.page.items, hand.preview.readings, strict=True)
        self._items.show(
            [read_item(item, reading, tuple(doubts.get(at, ()))) for at, (item, reading) in enumerate(rows)]
        )
        self._form.summary_label.setText(_summary(hand))
        self._marked = tuple(questions)
        self._mark()

    def go_to(self, question: Question) -> None:
        """Bring a doubt into view on both sides."""
        self._led = True
        page = self._form.page_text
        page.setTextCursor(stretch_of(page.document(), self._text, question.start, question.start))
        page.centerCursor()
        if question.item is not None:
            self._form.read_list.setCurrentIndex(self._items.index(question.item))
        self._led = False

    def _mark(self) -> None:
        self._form.page_text.setExtraSelections([self._mark_of(question) for question in self._marked])

    def _mark_of(self, question: Question) -> QTextEdit.ExtraSelection:
        made = QTextEdit.ExtraSelection()
        document = self._form.page_text.document()
        made.cursor = stretch_of(document, self._text, question.start, question.end)
        made.format = QTextCharFormat()
        made.format.setBackground(self._look.colour("warn_back"))
        made.format.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        made.format.setUnderlineColor(self._look.colour("warn"))
        return made

    def _show_on_page(self, index: QModelIndex) -> None:
        """The item that was chosen comes to the top of the page."""
        if self._led or not index.isValid():
            return
        self._led = True
        text = self._form.page_text
        block = text.document().findBlock(self._starts[index.row()])
        text.verticalScrollBar().setValue(block.firstLineNumber())
        self._led = False

    def _follow_page(self) -> None:
        """The item at the top of the page comes to the top of the list."""
        if self._led or not self._starts:
            return
        self._led = True
        top = self._form.page_text.cursorForPosition(QPoint(S4, S4)).position()
        row = max(bisect_right(self._starts, top) - 1, 0)
        self._form.read_list.scrollTo(self._items.index(row), QAbstractItemView.ScrollHint.PositionAtTop)
        self._led = False


def _summary(hand: PageInHand) -> str:
    resolutions = [made for reading in hand.preview.readings for made in reading.resolutions]
    clauses = sum(1 for made in resolutions for _clause in made.all_clauses())
    actions = sum(len(reading.actions) for reading in hand.preview.readings)
    counts = (
        (len(hand.page.items), "item"),
        (len(resolutions), "resolution"),
        (clauses, "clause"),
        (actions, "action"),
    )
    return ", ".join(f"{number} {word}{'s' * (number != 1)}" for number, word in counts if number)
