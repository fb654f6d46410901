"""What Alt+N puts into a minute by one more letter: the house's wording, and how each is called. All other
standing words are phrases of the bank."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from sefton_minutes.domain.minute_text import house_wording


@dataclass(frozen=True, slots=True)
class StandingWords:
    """`write` gives the words with places to be filled in; `called` names them in "inserting a vote"; `short`
    stands on a menu."""

    write: Callable[[], str]
    called: str
    short: str


STANDING_WORDS: Mapping[str, StandingWords] = MappingProxyType(
    {
        "resolution": StandingWords(house_wording.resolution, "a resolution", "Resolution"),
        "action": StandingWords(house_wording.action, "an action", "Action"),
        "declaration": StandingWords(
            house_wording.personal_interest, "a declaration of interest", "Personal interest"
        ),
        "pecuniary": StandingWords(
            house_wording.pecuniary_interest, "a declaration of a pecuniary interest", "Pecuniary interest"
        ),
        "vote": StandingWords(house_wording.vote, "a vote", "Vote in figures"),
        "recorded_vote": StandingWords(house_wording.recorded_vote, "a recorded vote", "Vote by name"),
    }
)
BEHIND_MORE = tuple(name for name in STANDING_WORDS if name not in ("resolution", "action"))
