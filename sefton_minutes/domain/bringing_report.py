"""What became of every file when old pages were brought in."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class FileResult(StrEnum):
    """What became of one file. DOUBTFUL: it was kept, and something in it waits for an answer."""

    READ = "read"
    REVISED = "revised"
    UNCHANGED = "unchanged"
    DOUBTFUL = "doubtful"
    NOT_UNDERSTOOD = "not understood"


@dataclass(frozen=True, slots=True)
class FileOutcome:
    """One file: `name` as its pile names it, and a sentence for the officer. `meeting_id` None where it is
    about no meeting or about several; `doubts` counts what waits for an answer in its meetings."""

    name: str
    result: FileResult
    sentence: str
    meeting_id: int | None = None
    doubts: int = 0


@dataclass(frozen=True, slots=True)
class BringingReport:
    """One run over a file, a folder, a ZIP or several of them, `place`. Instants are UTC; `finished` None:
    the run was stopped, or broke off, before the last file. `id` 0: not kept. `total` counts the files that
    were found, of which `files` have had their turn."""

    place: str
    started: datetime
    finished: datetime | None = None
    files: tuple[FileOutcome, ...] = ()
    id: int = 0
    total: int = 0

    @property
    def counts(self) -> Mapping[FileResult, int]:
        """How many files came to each result, in the order of `FileResult`; 0 for none."""
        found = Counter(outcome.result for outcome in self.files)
        return {result: found[result] for result in FileResult}
