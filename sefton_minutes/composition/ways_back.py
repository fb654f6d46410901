"""How each kind of record comes back from the bin: by the use cases of its kind."""

from collections.abc import Callable

from sefton_minutes.domain.changes import Changes
from sefton_minutes.domain.removed import RemovedKind
from sefton_minutes.services.acronyms import Acronyms
from sefton_minutes.services.actions import Actions
from sefton_minutes.services.agendas import Agendas
from sefton_minutes.services.bin import Bin, Restore
from sefton_minutes.services.bodies import Bodies
from sefton_minutes.services.desk import Desk
from sefton_minutes.services.meetings import Meetings
from sefton_minutes.services.officers import Officers
from sefton_minutes.services.people import People
from sefton_minutes.services.phrases import Phrases
from sefton_minutes.services.saved_searches import SavedSearches
from sefton_minutes.services.spelling import Spelling


def bin_at(desk: Desk, spelling: Spelling) -> Bin:
    """The bin at this desk."""
    return Bin(
        desk,
        {
            RemovedKind.MEETING: _by_id(Meetings(desk).restore),
            RemovedKind.ITEM: _by_id(Agendas(desk).restore_item),
            RemovedKind.ACTION: _by_id(Actions(desk).restore),
            RemovedKind.BODY: _by_id(Bodies(desk).restore),
            RemovedKind.PERSON: _by_id(People(desk).restore),
            RemovedKind.PHRASE: _by_id(Phrases(desk).restore),
            RemovedKind.ACRONYM: _by_id(Acronyms(desk).restore),
            RemovedKind.SEARCH: _by_id(SavedSearches(desk).restore),
            RemovedKind.OFFICER: _by_id(Officers(desk).restore),
            RemovedKind.WORD: lambda removed: spelling.add(removed.what),
        },
    )


def _by_id(restore: Callable[[int], Changes]) -> Restore:
    return lambda removed: restore(removed.record_id)
