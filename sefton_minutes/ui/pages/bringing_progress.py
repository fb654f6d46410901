"""How far the bringing in of old minutes is, and how it ended."""

from time import monotonic

from sefton_minutes.domain.bringing_report import BringingReport
from sefton_minutes.ui.forms.ui_bringing_page import Ui_BringingPage
from sefton_minutes.ui.pace import Pace


class BringingProgress:
    """The strip under the head of the page: while a run goes on its count, pace and the file in hand; then
    what came of it, with a way to go on where it was stopped."""

    def __init__(self, form: Ui_BringingPage) -> None:
        self._form = form
        self._pace = Pace()
        form.progress_bar.setRange(0, 1)

    def begin(self) -> None:
        """A run begins; how many files there are is not known yet."""
        form = self._form
        self._pace = Pace()
        form.progress_pane.show()
        form.progress_label.setText("Looking for files…")
        form.detail_label.setText("")
        form.progress_bar.setRange(0, 0)
        self._allow(running=True)

    def step(self, done: int, total: int, name: str) -> None:
        """So many files are done, and this one is in hand."""
        form = self._form
        self._pace.note(monotonic(), done)
        form.progress_bar.setRange(0, max(total, 1))
        form.progress_bar.setValue(done)
        form.progress_label.setText(f"{done:,} of {total:,}")
        told = (self._pace.words(total - done), name)
        form.detail_label.setText("  ·  ".join(part for part in told if part))

    def stopping(self) -> None:
        """The file in hand is finished, then the run stops."""
        self._form.progress_label.setText("Stopping after the file in hand…")
        self._form.stop_button.setEnabled(False)

    def end(self, report: BringingReport, *, can_go_on: bool) -> None:
        """No run goes on: say how this one ended."""
        form = self._form
        done, total = len(report.files), max(report.total, len(report.files))
        form.progress_pane.show()
        form.progress_bar.setRange(0, max(total, 1))
        form.progress_bar.setValue(done)
        form.progress_label.setText(ended_in_words(report))
        rest = "" if report.finished else "What was read is kept; files that are known are passed over."
        form.detail_label.setText(rest)
        self._allow(running=False, can_go_on=can_go_on and report.finished is None)

    def hide(self) -> None:
        """There is nothing to say."""
        self._form.progress_pane.hide()

    def _allow(self, *, running: bool, can_go_on: bool = False) -> None:
        form = self._form
        form.stop_button.setVisible(running)
        form.stop_button.setEnabled(running)
        form.go_on_button.setVisible(can_go_on)
        form.progress_bar.setVisible(running or can_go_on)


def ended_in_words(report: BringingReport) -> str:
    """ "2,000 files in 52 seconds", or "Stopped after 412 of 2,000 files"."""
    done, total = len(report.files), max(report.total, len(report.files))
    if report.finished is None:
        return f"Stopped after {done:,} of {total:,} files."
    seconds = (report.finished - report.started).total_seconds()
    files = "1 file" if done == 1 else f"{done:,} files"
    pace = f", {done / seconds:,.0f} a second" if seconds > 1 and done / seconds >= 1 else ""
    return f"{files} in {_span(seconds)}{pace}."


def _span(seconds: float) -> str:
    whole = max(round(seconds), 1)
    if whole < 120:
        return "1 second" if whole == 1 else f"{whole} seconds"
    return f"{round(whole / 60)} minutes"
