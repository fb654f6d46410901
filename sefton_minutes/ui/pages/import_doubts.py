"""The foot of the import page: each doubt a sentence with two answers."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QWidget

from sefton_minutes.ui.forms.ui_import_page import Ui_ImportPage
from sefton_minutes.ui.page_in_hand import Question
from sefton_minutes.ui.widgets.labels import Elided, label, set_role
from sefton_minutes.ui.widgets.layout import button, row
from sefton_minutes.ui.workplace import Workplace

_ROWS_SHOWN = 4
_ROW = 36
_KIND_ROOM = 190


class ImportDoubts(QObject):
    """`accepted` and `kept` give the question that was answered, `looked_at` the one that was chosen."""

    accepted = Signal(object)
    kept = Signal(object)
    looked_at = Signal(object)

    def __init__(self, workplace: Workplace, form: Ui_ImportPage, parent: QObject) -> None:
        super().__init__(parent)
        self._look = workplace.look
        self._form = form
        self._questions: tuple[Question, ...] = ()
        self._rows: list[DoubtRow] = []
        self._at = 0
        self._is_looked_at = False

    @property
    def questions(self) -> tuple[Question, ...]:
        """What is still to be answered."""
        return self._questions

    def begin(self) -> None:
        """Another page comes: its first question is the one in hand."""
        self._at, self._is_looked_at = 0, False

    def show(self, questions: Sequence[Question]) -> None:
        """Ask these questions; the place in the list is kept, since the answered one has gone from it."""
        self._questions = tuple(questions)
        had_focus = any(line.has_focus() for line in self._rows)
        for old in self._rows:
            self._form.doubts_rows_layout.removeWidget(old)
            old.deleteLater()
        self._rows = [self._row(question) for question in self._questions]
        for line in self._rows:
            self._form.doubts_rows_layout.addWidget(line)
        self._order_tabs()
        self._form.doubts_count_label.setText(str(len(questions)))
        for part in (self._form.doubts_pane, self._form.doubts_line):
            part.setVisible(bool(questions))
        self._form.doubts_area.setFixedHeight(self._look.px(_ROW) * min(len(questions), _ROWS_SHOWN))
        self._at = min(self._at, max(len(questions) - 1, 0))
        self._stand_out(focus=had_focus)
        if had_focus and self._questions:
            self.looked_at.emit(self._questions[self._at])
        elif had_focus:
            self._form.import_button.setFocus()

    def step(self, by: int) -> None:
        """Go to the next question, or the one before, round the end; at first to the one in hand."""
        if self._questions:
            by = by if self._is_looked_at else min(by, 0)
            self._at, self._is_looked_at = (self._at + by) % len(self._questions), True
            self._stand_out(focus=True)
            self.looked_at.emit(self._questions[self._at])

    def accept(self) -> None:
        """Answer the question in hand with yes."""
        question = self._question()
        if question is not None and question.can_accept:
            self.accepted.emit(question)

    def keep_as_typed(self) -> None:
        """Answer the question in hand with no."""
        question = self._question()
        if question is not None:
            self.kept.emit(question)

    def _question(self) -> Question | None:
        return self._questions[self._at] if self._questions else None

    def _order_tabs(self) -> None:
        """Tab comes to the answers after what was read, before the buttons at the foot."""
        before: QWidget = self._form.read_list
        for line in self._rows:
            for answer in (line.yes, line.no):
                QWidget.setTabOrder(before, answer)
                before = answer

    def _row(self, question: Question) -> "DoubtRow":
        made = DoubtRow(question)
        self._look.dress(made.sign, "warn", "warn")
        made.setFixedHeight(self._look.px(_ROW - 4))
        made.kind.setFixedWidth(self._look.px(_KIND_ROOM))
        answer = self.accepted if question.can_accept else self.looked_at
        made.yes.clicked.connect(partial(self._answer, answer, question))
        made.no.clicked.connect(partial(self._answer, self.kept, question))
        return made

    def _answer(self, signal: SignalInstance, question: Question, _checked: bool = False) -> None:
        self._at = self._questions.index(question)
        self._stand_out(focus=False)
        signal.emit(question)

    def _stand_out(self, *, focus: bool) -> None:
        for at, line in enumerate(self._rows):
            set_role(line.yes, "primary" if at == self._at else "", "kind")
        if focus and self._rows:
            self._rows[self._at].yes.setFocus()
            self._form.doubts_area.ensureWidgetVisible(self._rows[self._at])


class DoubtRow(QFrame):
    """Sign, kind, sentence, two answers."""

    def __init__(self, question: Question, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "raised")
        self.sign = QLabel()
        self.kind = label(question.kind, strong=True)
        sentence = Elided()
        sentence.setText(question.sentence)
        yes, no = ("Accept", "Keep as typed") if question.can_accept else ("Show on the page", "Leave so")
        self.yes: QPushButton = button(yes, "", f"{yes}: {question.sentence}")
        self.no: QPushButton = button(no, "quiet", f"{no}: {question.sentence}")
        made = row(self.sign, self.kind, sentence, self.yes, self.no)
        made.setStretch(2, 1)
        self.setLayout(made)

    def has_focus(self) -> bool:
        """Whether one of the answers has the keyboard."""
        return self.yes.hasFocus() or self.no.hasFocus()
