"""The figures of one run of the chaos."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass


@dataclass(frozen=True, slots=True)
class Report:
    """`edits`: acts that a service acknowledged and that changed something; `found_done`: those that found
    all as they wanted it; `words`: those that were acknowledged; `happened`: what went wrong on purpose;
    `losses` and `faults` are to be empty. `seconds`: of the chaos itself, and in all."""

    database: str
    seed: int
    seconds: float
    seconds_in_all: float
    edits: int
    found_done: int
    words: int
    kills: int
    kills_amid_acts: int
    happened: Mapping[str, int]
    conflicts: int
    merges: int
    recovered_drafts: int
    away: int
    numbers: int
    pictures: int
    heard: int
    in_journals: int
    losses: tuple[str, ...]
    faults: tuple[str, ...]

    @property
    def is_sound(self) -> bool:
        """Whether nothing was lost and nothing is wrong."""
        return not self.losses and not self.faults

    @property
    def told(self) -> str:
        """For a person."""
        happened = ", ".join(f"{count} × {what}" for what, count in sorted(self.happened.items())) or "none"
        lines = [
            f"chaos on {self.database}, seed {self.seed}",
            f"  {self.seconds:.0f} s of disorder, {self.seconds_in_all:.0f} s in all",
            f"  edits acknowledged {self.edits:,}, acts found done before {self.found_done:,}",
            f"  words {self.words:,}, numbers drawn {self.numbers:,}",
            f"  kills {self.kills:,} (amid an act {self.kills_amid_acts:,}); other disorder: {happened}",
            f"  conflicts {self.conflicts}, merges {self.merges}, drafts taken up {self.recovered_drafts}",
            f"  the database was away {self.away:,} times for somebody",
            f"  pictures read {self.pictures:,}, changes heard of {self.heard:,} times",
            f"  words that wait in journals {self.in_journals}",
            f"  losses {len(self.losses)}, faults {len(self.faults)}",
        ]
        return "\n".join([*lines, *(f"  LOST {each}" for each in self.losses), *map(_fault, self.faults)])

    @property
    def as_json(self) -> str:
        """The same for a program."""
        return json.dumps(asdict(self), indent=2)


def _fault(said: str) -> str:
    return f"  FAULT {said}"
