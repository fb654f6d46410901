"""Every error a person may be told: a sentence that names the thing and the cause, and what to do."""


class MinutesError(Exception):
    """An expected failure. `sentence` says what happened, `advice` what to do, "" for nothing."""

    def __init__(self, sentence: str, advice: str = "") -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.advice = advice

    def __str__(self) -> str:
        return f"{self.sentence} {self.advice}".strip()


class CannotReadFile(MinutesError):
    """A file that was to be read is absent, a folder, empty, too large, or not text."""


class CannotWriteFile(MinutesError):
    """A file cannot be written: the disk is full or read-only, or the folder is absent."""


class CannotPrint(MinutesError):
    """The printer, or the system's printing, refused the paper."""


class CannotShowPaper(MinutesError):
    """The paper beside the text cannot be made; paper and file still can."""


class DatabaseUnavailable(MinutesError):
    """The database cannot be reached, is locked by somebody else, or is read-only."""


class PasswordWanted(DatabaseUnavailable):
    """The server asks for a password and got none, or refuses the one it got."""


class NothingChosen(MinutesError):
    """Nobody has said yet where the record is: the first start of the program."""


class OutcomeUnknown(DatabaseUnavailable):
    """The connection was lost as a change was being saved, and nobody could be asked whether it was: it is
    there as a whole, or not at all. Whoever tries again must look first."""


class DatabaseFull(MinutesError):
    """The disk that holds the database is full. Unlike a database that is away it does not come back by
    itself: somebody must make room."""


class DatabaseUnusable(MinutesError):
    """The file is not one of our databases, is damaged, or was made by a newer program."""


class DatabaseNeedsUpgrade(MinutesError):
    """The database was made by an older program and must be upgraded first."""


class NotFound(MinutesError):
    """No such meeting, body, item, person or action."""


class AmbiguousMeeting(MinutesError):
    """The words name more than one meeting. `ids` are theirs."""

    def __init__(self, sentence: str, advice: str, ids: tuple[int, ...]) -> None:
        super().__init__(sentence, advice)
        self.ids = ids


class ChangedMeanwhile(MinutesError):
    """Somebody else saved the same record first; nothing was overwritten."""


class RecordConflict(ChangedMeanwhile):
    """Somebody else changed the same fields of a record, and the sentence says what they hold now. `theirs`:
    the record, or the list of records, as it is kept."""

    def __init__(self, sentence: str, advice: str, theirs: object) -> None:
        super().__init__(sentence, advice)
        self.theirs = theirs


class SaveLost(MinutesError):
    """What was saved did not stand in the database when it was read back; the journal has it still."""


class NotAllowed(MinutesError):
    """A rule of procedure or of the record forbids it, and the sentence says which."""


class LinkRefused(MinutesError):
    """An address in a text is not one that may be opened."""
