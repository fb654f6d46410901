"""The tabs of the registers page beside that of bodies and people, in their order."""

from sefton_minutes.ui.pages.acronyms_pane import AcronymsPane
from sefton_minutes.ui.pages.council_words_pane import CouncilWordsPane
from sefton_minutes.ui.pages.officers_pane import OfficersPane
from sefton_minutes.ui.pages.phrases_pane import PhrasesPane
from sefton_minutes.ui.pages.register_tab import RegisterTab
from sefton_minutes.ui.workplace import Workplace

REGISTER_TABS: tuple[type[RegisterTab], ...] = (PhrasesPane, AcronymsPane, CouncilWordsPane, OfficersPane)


def make_register_tabs(workplace: Workplace) -> tuple[RegisterTab, ...]:
    """One of each."""
    return tuple(tab(workplace) for tab in REGISTER_TABS)
