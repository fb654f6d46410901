"""The line at the foot of the window: how the record stands, what was just done, how far a long job is."""

from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from sefton_minutes.ui.background import Background, LongJob
from sefton_minutes.ui.look import Look
from sefton_minutes.ui.theme import S3, S4, Role
from sefton_minutes.ui.widgets.labels import Elided, label, set_role
from sefton_minutes.ui.widgets.layout import button, row

QUIET_MILLISECONDS = 400


class StatusLine(QFrame):
    """Nothing here ever asks for an answer. A long job shows itself after 0.4 seconds, with Cancel;
    `save_wanted` when the officer asks to save again what could not be saved."""

    save_wanted = Signal()

    def __init__(self, look: Look, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._job: LongJob | None = None
        self.setProperty("surface", "window")
        self.setAccessibleName("Status")
        self._sign = QLabel()
        self._record = label("", "small")
        self.save_button = button("Save again", "link", "Save again what could not be saved")
        self.save_button.setProperty("type", "small")
        self.save_button.hide()
        self._sentence = Elided()
        self._sentence.setProperty("type", "small")
        self._sentence.setProperty("role", "muted")
        self._progress = label("", "small")
        self._cancel = button("Cancel", "link", "Cancel the job that is running")
        self._cancel.setProperty("type", "small")
        self._council = label("", "small", "muted")
        self._zoom = label("", "small", "muted")
        self._lay_out()
        self.save_button.clicked.connect(self.save_wanted)
        self._cancel.clicked.connect(self._cancel_job)
        background.job_started.connect(self._watch)
        background.job_progressed.connect(self._show_progress)
        background.job_ended.connect(self._end_progress)
        look.changed.connect(self._fit)
        self._end_progress(None)
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
            self._sign, self._record, self.save_button, S3, self._sentence, self._progress, self._cancel, S3
        )
        made.setSpacing(6)
        made.addWidget(self._council)
        made.addSpacing(S3)
        made.addWidget(self._zoom)
        made.setContentsMargins(S4, 0, S4, 0)
        made.setStretch(made.indexOf(self._sentence), 1)
        self.setLayout(made)

    def _watch(self, job: LongJob) -> None:
        self._job = job
        QTimer.singleShot(QUIET_MILLISECONDS, self, partial(self._show_if_running, job))

    def _show_if_running(self, job: LongJob) -> None:
        if self._job is job:
            self._progress.show()
            self._cancel.show()

    def _show_progress(self, what: str, done: int, total: int) -> None:
        counted = f"{done:,} of {total:,}" if total else ""
        self._progress.setText(" ".join(part for part in (what, counted) if part))

    def _end_progress(self, _job: LongJob | None) -> None:
        self._job = None
        self._progress.clear()
        self._progress.hide()
        self._cancel.hide()

    def _cancel_job(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _fit(self) -> None:
        self.setFixedHeight(self._look.px(28))
        self._zoom.setText(f"{self._look.zoom:.0%}".replace("%", " %"))
