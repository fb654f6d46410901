"""A search that an officer gave a name to, to ask it again."""

from dataclasses import dataclass

from sefton_minutes.domain.searching.request import SearchRequest


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """`asked` is searched for again each time, so new minutes are found too. Unless it is `for_everybody`
    only whoever kept it sees it."""

    name: str
    asked: SearchRequest
    for_everybody: bool = False
    id: int = 0
    version: int = 0
