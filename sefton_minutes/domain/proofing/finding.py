"""What the checks look at, and what they find."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from sefton_minutes.domain.composing.papers import MeetingPapers
from sefton_minutes.domain.publications import Publication


@dataclass(frozen=True, slots=True)
class Finding:
    """`check` is the name of the check, `item_id` where it was found, None for the meeting as a whole."""

    check: str
    sentence: str
    item_id: int | None = None

    @property
    def key(self) -> str:
        """By which an officer's reason to issue all the same is given."""
        return f"{self.check}:{self.item_id or ''}:{self.sentence}"


@dataclass(frozen=True, slots=True)
class BeforeIssuing:
    """All that is known of a meeting when one of its papers is to be issued. `doubts`: sentences of what is
    doubtful about its pages and waits for an answer; `issued`: earlier papers of the same kind that still
    stand; `today`: the local civil day."""

    papers: MeetingPapers
    doubts: tuple[str, ...]
    issued: tuple[Publication, ...]
    today: date

    def name_of(self, place: int) -> str:
        """What an item is called in a sentence: "Item 4", else its title."""
        item, number = self.papers.items[place], self.papers.numbers[place]
        if number:
            return f"{'Minute' if item.minute_number else 'Item'} {number}"
        return f"“{item.title}”" if item.title else "An item without a title"


Check = Callable[[BeforeIssuing], Iterator[Finding]]
