"""What was read in one format of a clipboard."""

from dataclasses import dataclass, field

from sefton_minutes.domain.pasted_text import LeftOut


@dataclass(frozen=True, slots=True)
class Words:
    """What was read in one format. `shortened`: it went on beyond what one paste may bring."""

    text: str
    left_out: LeftOut = field(default_factory=LeftOut)
    shortened: bool = False
