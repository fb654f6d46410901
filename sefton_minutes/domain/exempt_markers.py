"""Words of a minute or agenda that call business exempt or confidential, or exclude the public from it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ExemptMarker:
    """`text`: the words as printed. `provision`: the enactment they name, in one spelling ("Schedule 12A",
    "Schedule 7A", "Regulation 4", "Section 100A(4)"), "" when none; `paragraphs` the numbers of its
    paragraphs ("1", "3"), old numbering as printed (Local Government Act 1972, Schedule 12A, Part 1; in
    Scotland the 1973 Act, Schedule 7A; executive meetings: SI 2012/2089, regulation 4). `excludes`: the words
    exclude the public. `start`/`end`: offsets into the text that was read."""

    text: str
    provision: str = ""
    paragraphs: tuple[str, ...] = ()
    excludes: bool = False
    start: int = 0
    end: int = 0
