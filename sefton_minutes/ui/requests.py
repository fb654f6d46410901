"""The values that use cases are asked with. They are imported here only, and only by pages: these are loaded
after the window is painted, when the services have been composed."""

from sefton_minutes.domain.changes import Changes, Kind
from sefton_minutes.domain.draft_field import DraftField
from sefton_minutes.domain.searching.request import SearchRequest
from sefton_minutes.services.actions import ActionScope
from sefton_minutes.services.agendas import Moved
from sefton_minutes.services.importing import Already
from sefton_minutes.services.meetings import MeetingFilter
from sefton_minutes.services.printing import PaperKind
from sefton_minutes.services.saving import Conflict, SavedItem, TypedItem

__all__ = [
    "ActionScope",
    "Already",
    "Changes",
    "Conflict",
    "DraftField",
    "Kind",
    "MeetingFilter",
    "Moved",
    "PaperKind",
    "SavedItem",
    "SearchRequest",
    "TypedItem",
]
