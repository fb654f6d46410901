"""How filters, results and minute share the width of the search page. Where there is not room for all three
at the size of type, the filters are folded; opened, they take the place of the minute."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from sefton_minutes.ui.forms.ui_search_page import Ui_SearchPage
from sefton_minutes.ui.look import Look
from sefton_minutes.ui.widgets.flow import flowing

ROOM_FOR_ALL, ROOM_FOR_TOOLS, ROOM_FOR_ACTS = 1100, 900, 390
"""Pixels at the usual size of type; the last of them high."""
FILTERS_WIDTH, RESULTS_WIDTH, MINUTE_WIDTH = 226, 790, 504


class SearchArrangement(QObject):
    """Keeps the three parts fitting; `fit` is called when the page has another size."""

    def __init__(self, look: Look, form: Ui_SearchPage, page: QWidget) -> None:
        super().__init__(page)
        self._look, self._form, self._page = look, form, page
        self._are_open = False
        flowing(form.tools_bar)
        form.splitter.setSizes([FILTERS_WIDTH, RESULTS_WIDTH, MINUTE_WIDTH])
        for number, stretch in enumerate((0, 1, 0)):
            form.splitter.setStretchFactor(number, stretch)
        form.filters_button.toggled.connect(self._open)
        look.changed.connect(self.fit)
        self.fit()

    @property
    def is_folded(self) -> bool:
        """Whether there is too little room for all three parts."""
        return self._page.width() < self._look.px(ROOM_FOR_ALL)

    def fit(self) -> None:
        """Show what there is room for."""
        form, folded = self._form, self.is_folded
        form.filters_pane.setMinimumWidth(self._look.px(FILTERS_WIDTH - 10))
        form.filters_button.setVisible(folded)
        form.filters_pane.setVisible(not folded or self._are_open)
        form.reading_pane.setVisible(not (folded and self._are_open))
        has_room = self._page.width() >= self._look.px(ROOM_FOR_TOOLS)
        for rarely_used in (form.save_button, form.export_button, form.of_label):
            rarely_used.setVisible(has_room)
        # their keys, and the menu of the results, remain
        form.foot_bar.setVisible(self._page.height() >= self._look.px(ROOM_FOR_ACTS))

    def open_filters(self) -> None:
        """Bring the filters to the keyboard, unfolding them where they are folded."""
        self._form.filters_button.setChecked(True)
        self._form.kinds_list.setFocus()

    def close_filters(self) -> bool:
        """Fold the filters again; False where they were not opened."""
        if not (self.is_folded and self._are_open):
            return False
        self._form.filters_button.setChecked(False)
        self._form.results_list.setFocus()
        return True

    def _open(self, are_open: bool) -> None:
        self._are_open = are_open
        self.fit()
