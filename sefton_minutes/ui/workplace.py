"""What every page and panel is given: the use cases, the door to threads, the look, what the window
remembers. Nothing else is shared."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from sefton_minutes.ui.acts_in_order import ActsInOrder
from sefton_minutes.ui.company import Company
from sefton_minutes.ui.lost_answers import LostAnswers
from sefton_minutes.ui.outage import Outage

if TYPE_CHECKING:
    from sefton_minutes.domain.rights import Rights
    from sefton_minutes.domain.unsettled import Unsettled
    from sefton_minutes.services.acronyms import Acronyms
    from sefton_minutes.services.actions import Actions
    from sefton_minutes.services.administration import Administration
    from sefton_minutes.services.advice import Advice
    from sefton_minutes.services.agendas import Agendas
    from sefton_minutes.services.backups import Backups
    from sefton_minutes.services.bin import Bin
    from sefton_minutes.services.bodies import Bodies
    from sefton_minutes.services.bringing_in import BringingIn
    from sefton_minutes.services.council import Council
    from sefton_minutes.services.drafts import Drafts
    from sefton_minutes.services.following import Following
    from sefton_minutes.services.found_lists import FoundLists
    from sefton_minutes.services.found_minutes import FoundMinutes
    from sefton_minutes.services.histories import Histories
    from sefton_minutes.services.importing import Importing
    from sefton_minutes.services.issuing import Issuing
    from sefton_minutes.services.meetings import Meetings
    from sefton_minutes.services.minutes import Minutes
    from sefton_minutes.services.officers import Officers
    from sefton_minutes.services.people import People
    from sefton_minutes.services.phrases import Phrases
    from sefton_minutes.services.ports import ClipboardFormats, Clock
    from sefton_minutes.services.presence import Presence
    from sefton_minutes.services.printing import Printing
    from sefton_minutes.services.referring import Referring
    from sefton_minutes.services.reviewing import Reviewing
    from sefton_minutes.services.revisions import Revisions
    from sefton_minutes.services.saved_searches import SavedSearches
    from sefton_minutes.services.saving import Saving
    from sefton_minutes.services.searching import Searching
    from sefton_minutes.services.spelling import Spelling
    from sefton_minutes.ui.background import Background
    from sefton_minutes.ui.look import Look
    from sefton_minutes.ui.window_state import WindowState


class Services(Protocol):
    """The use cases, as the composition gives them."""

    @property
    def advice(self) -> Advice: ...
    @property
    def bodies(self) -> Bodies: ...
    @property
    def people(self) -> People: ...
    @property
    def officers(self) -> Officers: ...
    @property
    def phrases(self) -> Phrases: ...
    @property
    def meetings(self) -> Meetings: ...
    @property
    def agendas(self) -> Agendas: ...
    @property
    def minutes(self) -> Minutes: ...
    @property
    def saving(self) -> Saving: ...
    @property
    def actions(self) -> Actions: ...
    @property
    def searching(self) -> Searching: ...
    @property
    def saved_searches(self) -> SavedSearches: ...
    @property
    def acronyms(self) -> Acronyms: ...
    @property
    def found_lists(self) -> FoundLists: ...
    @property
    def found_minutes(self) -> FoundMinutes: ...
    @property
    def spelling(self) -> Spelling: ...
    @property
    def importing(self) -> Importing: ...
    @property
    def bringing(self) -> BringingIn: ...
    @property
    def reviewing(self) -> Reviewing: ...
    @property
    def referring(self) -> Referring: ...
    @property
    def revisions(self) -> Revisions: ...
    @property
    def printing(self) -> Printing: ...
    @property
    def issuing(self) -> Issuing: ...
    @property
    def bin(self) -> Bin: ...
    @property
    def histories(self) -> Histories: ...
    @property
    def drafts(self) -> Drafts: ...
    @property
    def clipboard(self) -> ClipboardFormats: ...
    @property
    def backups(self) -> Backups: ...
    @property
    def administration(self) -> Administration: ...
    @property
    def council(self) -> Council: ...
    @property
    def following(self) -> Following: ...
    @property
    def presence(self) -> Presence: ...
    @property
    def clock(self) -> Clock: ...
    @property
    def rights(self) -> Rights: ...
    @property
    def in_file(self) -> bool: ...
    @property
    def who(self) -> str: ...
    @property
    def ask_on(self) -> Callable[[Unsettled], None]: ...
    @property
    def sign_in(self) -> Callable[[str], None]: ...
    @property
    def close(self) -> Callable[[], None]: ...


@dataclass(frozen=True, slots=True)
class Workplace:
    """Given to the constructor of each page, panel and dialog. `company`: who else has what open; `acts`:
    what the officer does besides typing, on its way to the record."""

    services: Services
    background: Background
    look: Look
    state: WindowState
    company: Company = field(default_factory=Company)
    acts: ActsInOrder = field(init=False)

    def __post_init__(self) -> None:
        """Whoever works here waits for a lost answer until the server is back."""
        outage = Outage(self.services.clock, self.background)
        acts = ActsInOrder(self.background, outage, self.background)
        object.__setattr__(self, "acts", acts)  # the one way to fill a field of a frozen value
        self.services.ask_on(LostAnswers(self.background, outage, self.background))
