"""What date and time fields hold, or a fault under them."""

from datetime import date, time

from sefton_minutes.domain.entered_dates import NotUnderstood
from sefton_minutes.ui.dialogs.faults import Faults
from sefton_minutes.ui.widgets.civil_fields import DateField, TimeField


def read_day(field: DateField, faults: Faults) -> date | None:
    """The day of a field; None when empty or when a fault was added."""
    try:
        return field.day()
    except NotUnderstood as fault:
        faults.add(field, str(fault))
        return None


def read_clock(field: TimeField, faults: Faults) -> time | None:
    """The time of a field; None when empty or when a fault was added."""
    try:
        return field.clock()
    except NotUnderstood as fault:
        faults.add(field, str(fault))
        return None
