"""Where a minute refers to another minute."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Reference:
    """`text` the words as printed ("Minutes No. 20"); `minute_number` the number they name ("20", "116/20",
    "CM 19/23"). `part`: the clause they name ("(d)", "(b) (A)", "(2)"), `body` and `day` the meeting that
    they name; "" and None when they do not.

    `start`/`end`: offsets into the text it was read from."""

    text: str
    minute_number: str
    start: int = 0
    end: int = 0
    part: str = ""
    body: str = ""
    day: date | None = None
