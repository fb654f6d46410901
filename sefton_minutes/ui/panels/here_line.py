"""Above the item: who else has it open, before one types. The line has its room also while nobody is there,
so that what is written never moves."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame

from sefton_minutes.ui import company_words
from sefton_minutes.ui.meeting_work import MeetingWork
from sefton_minutes.ui.tips import as_tip
from sefton_minutes.ui.widgets.labels import Elided, dressed, label
from sefton_minutes.ui.widgets.layout import row
from sefton_minutes.ui.workplace import Workplace

HEIGHT = 23


class HereLine(QFrame):
    """Follows the item that is shown, and whoever comes and goes."""

    def __init__(self, workplace: Workplace, work: MeetingWork) -> None:
        super().__init__()
        self._look, self._clock = workplace.look, workplace.services.clock
        self._company, self._work = workplace.company, work
        self._said = ""
        self.words = Elided()
        dressed(self.words, "small", "accent")
        self.sign = label()
        self._look.dress(self.sign, "person", "accent")
        laid_out = row(self.sign, self.words, margins=(4, 6, 0, 0), spacing=5)
        laid_out.setStretch(1, 1)
        self.setLayout(laid_out)
        self._look.changed.connect(self._fit)
        self._company.changed.connect(self.show_others)
        work.item_shown.connect(self.show_others)
        self._fit()
        self.show_others()

    def show_others(self, *_item: int) -> None:
        """Show who is at the item that is shown."""
        others = self._company.at_item(self._work.meeting_id, self._work.current_id)
        today = self._clock.today()
        told = company_words.here_line(others, today)
        self.words.setText(told)
        self.words.setToolTip(as_tip(company_words.tip(others, today)))
        self.sign.setVisible(bool(told))
        self.words.setVisible(bool(told))
        if told and told != self._said:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.words, told))
        self._said = told

    def _fit(self) -> None:
        self.setFixedHeight(self._look.px(HEIGHT))
