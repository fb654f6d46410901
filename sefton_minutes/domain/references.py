"""Where a minute refers to another minute."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Reference:
    """`text` the words as printed ("Minutes No. 20"); `minute_number` the number they name ("20").

    `start`/`end`: offsets into the text it was read from."""

    text: str
    minute_number: str
    start: int = 0
    end: int = 0
