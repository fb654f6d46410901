"""What a row of two lines says."""

from dataclasses import dataclass

from sefton_minutes.ui.theme import Role


@dataclass(frozen=True, slots=True)
class RowWords:
    """What stands in a row. `chip` "": it stands as one expects."""

    first: str
    second: str
    chip: str = ""
    role: Role = "muted"
