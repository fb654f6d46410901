"""The line at the foot of the window: how the record stands, what was just done, how far a long job is."""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QWidget

from sefton_minutes.ui.background import Background, LongJob
from sefton_minutes.ui.look import Look
from sefton_minutes.ui.theme import S3, S4, Role
from sefton_minutes.ui.widgets.labels import Elided, label, set_role
from sefton_minutes.ui.widgets.layout import button, row

QUIET_MILLISECONDS = 400
_ROOM_FOR_NAMES = 280


class StatusLine(QFrame):
    """Nothing here ever asks for an answer. A long job shows itself after 0.4 seconds, with Cancel, and with
    a way to the page that shows all of it (`place_wanted` gives its name); `save_wanted` when the officer
    asks to save again what could not be saved."""

    save_wanted = Signal()
    place_wanted = Signal(str)

    def __init__(self, look: Look, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._jobs: list[LongJob] = []
        self.setProperty("surface", "window")
        self.setAccessibleName("Status")
        self._sign = QLabel()
        self._record = label("", "small")
        self.save_button = _link("Save again", "Save again what could not be saved")
        self.save_button.hide()
        self._sentence = Elided()
        self._sentence.setProperty("type", "small")
        self._sentence.setProperty("role", "muted")
        self.progress_label = label("", "small")
        self.show_button = _link("Show", "Show the job that is running")
        self.cancel_button = _link("Cancel", "Cancel the job that is running")
        self._council = label("", "small", "muted")
        self._zoom = label("", "small", "muted")
        self._lay_out()
        self.save_button.clicked.connect(self.save_wanted)
        self.cancel_button.clicked.connect(self._cancel_job)
        self.show_button.clicked.connect(self._show_job)
        background.job_started.connect(self._watch)
        background.job_progressed.connect(self._show_progress)
        background.job_ended.connect(self._end_progress)
        look.changed.connect(self._fit)
        self._hide_progress()
        self._fit()

    def show_record(self, words: str, role: Role) -> None:
        """How the record stands: good, warn or bad."""
        self._record.setText(words)
        set_role(self._record, "" if role == "good" else role)
        self._look.dress(self._sign, "check" if role == "good" else "warn", role)
        self.save_button.setVisible(role == "bad")

    def show_sentence(self, sentence: str) -> None:
        """What was just done."""
        self._sentence.setText(sentence)

    def show_council(self, name: str) -> None:
        """Whose record it is."""
        self._council.setText(name)

    @property
    def record(self) -> str:
        """What is said of the record."""
        return self._record.text()

    @property
    def sentence(self) -> str:
        """What was said last of what was done."""
        return self._sentence.text()

    def _lay_out(self) -> None:
        made = row(
            self._sign, self._record, self.save_button, S3, self._sentence,
            self.progress_label, self.show_button, self.cancel_button, S3,
        )  # fmt: skip
        made.setSpacing(6)
        made.addWidget(self._council)
        made.addSpacing(S3)
        made.addWidget(self._zoom)
        made.setContentsMargins(S4, 0, S4, 0)
        made.setStretch(made.indexOf(self._sentence), 1)
        self.setLayout(made)

    @property
    def _job(self) -> LongJob | None:
        """The job that is shown: the one begun last."""
        return self._jobs[-1] if self._jobs else None

    def _watch(self, job: LongJob) -> None:
        self._jobs.append(job)
        QTimer.singleShot(QUIET_MILLISECONDS, self, partial(self._show_if_running, job))

    def _show_if_running(self, job: LongJob) -> None:
        if self._job is job:
            self.progress_label.show()
            self.show_button.setVisible(bool(job.place))
            self.cancel_button.show()

    def _show_progress(self, job: LongJob, what: str, done: int, total: int) -> None:
        if self._job is not job:
            return
        counted = f"{done:,} of {total:,}" if total else ""
        room = self._look.px(_ROOM_FOR_NAMES)
        short = self.progress_label.fontMetrics().elidedText(what, Qt.TextElideMode.ElideMiddle, room)
        self.progress_label.setText(" ".join(part for part in (short, counted) if part))

    def _end_progress(self, job: LongJob) -> None:
        self._jobs.remove(job)
        self._hide_progress()
        if self._job is not None:
            self._show_if_running(self._job)

    def _hide_progress(self) -> None:
        self.progress_label.clear()
        for part in (self.progress_label, self.show_button, self.cancel_button):
            part.hide()

    def _cancel_job(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _show_job(self) -> None:
        if self._job is not None:
            self.place_wanted.emit(self._job.place)

    def _fit(self) -> None:
        self.setFixedHeight(self._look.px(28))
        self._zoom.setText(f"{self._look.zoom:.0%}".replace("%", " %"))


def _link(text: str, name: str) -> QPushButton:
    made = button(text, "link", name)
    made.setProperty("type", "small")
    made.setToolTip(name)
    return made
