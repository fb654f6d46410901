"""The pages, in the order of the rail. Imported when the services are there: pages ask them."""

from sefton_minutes.ui.page import Page
from sefton_minutes.ui.pages.actions_page import ActionsPage
from sefton_minutes.ui.pages.bringing_page import BringingPage
from sefton_minutes.ui.pages.doubtful_page import DoubtfulPage
from sefton_minutes.ui.pages.import_page import ImportPage
from sefton_minutes.ui.pages.meetings_page import MeetingsPage
from sefton_minutes.ui.pages.registers_page import RegistersPage
from sefton_minutes.ui.pages.search_page import SearchPage
from sefton_minutes.ui.pages.settings_page import SettingsPage
from sefton_minutes.ui.workplace import Workplace

PAGES: tuple[type[Page], ...] = (
    MeetingsPage,
    ActionsPage,
    SearchPage,
    RegistersPage,
    DoubtfulPage,
    SettingsPage,
    ImportPage,
    BringingPage,
)


def make_pages(workplace: Workplace) -> tuple[Page, ...]:
    """One of each."""
    return tuple(page(workplace) for page in PAGES)
