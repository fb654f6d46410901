"""What the Insert menu puts into a minute: the house's wording, and how each is called."""

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


def _two_clauses() -> str:
    """Further clauses come by Enter at the end of a line."""
    return house_wording.resolution(2)


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
        "clauses": StandingWords(_two_clauses, "a resolution in clauses", "Resolution in clauses"),
        "moved": StandingWords(
            house_wording.moved_resolution, "a resolution", "Resolution moved and seconded"
        ),
        "recommendation": StandingWords(house_wording.recommendation, "a recommendation", "Recommendation"),
        "no_interests": StandingWords(
            house_wording.no_interests, "the nil return of interests", "No interests declared"
        ),
        "minutes_confirmed": StandingWords(
            house_wording.previous_minutes_confirmed, "a phrase", "Minutes of the previous meeting"
        ),
        "public_excluded": StandingWords(
            house_wording.public_excluded, "the exclusion of the public", "Press and public excluded"
        ),
        "next_meeting": StandingWords(
            house_wording.next_meeting_fixed, "the next meeting", "Date of the next meeting"
        ),
    }
)
BEHIND_MORE = tuple(name for name in STANDING_WORDS if name not in ("resolution", "action"))
