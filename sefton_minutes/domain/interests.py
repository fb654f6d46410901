"""Declarations of interest, as a minute lists them (Localism Act 2011, sections 30 to 34)."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Declaration:
    """One member's interest in one item. `member` as printed; `item` the words that name the item ("Minute
    No. 92, Sea Wall", "Agenda item 12A"), `kind` as printed ("personal and prejudicial", "disclosable
    pecuniary"), `nature` why, `action` what the member did ("left the room"); each "" when not said. `left`:
    whether the member left the room, None when not said. `start`/`end`: offsets into the minute text."""

    member: str
    item: str = ""
    kind: str = ""
    nature: str = ""
    action: str = ""
    left: bool | None = None
    start: int = 0
    end: int = 0
