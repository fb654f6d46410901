"""The day on which the tests of the window take place, in whatever year they are run."""

from datetime import UTC, date, datetime

DAY = date(2026, 11, 21)
"""When the tests take place: the sample council has meetings before and after it."""


class ClockOfThatDay:
    """The time of day is the computer's, the day is not: what is overdue today must be so in any year."""

    def now(self) -> datetime:
        """This instant of that day."""
        return datetime.combine(DAY, datetime.now(UTC).timetz())

    def today(self) -> date:
        """That day."""
        return DAY
