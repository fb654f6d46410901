"""What was found wrong with a database."""

from dataclasses import dataclass

from sefton_minutes.domain.searching.index_check import IndexCheck


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong: `check` is the name of the check that found it, `table` and `record` (its key,
    "" for none) where; the sentence names the record, `advice` says what to do."""

    check: str
    table: str
    record: str
    sentence: str
    advice: str

    def __str__(self) -> str:
        return f"{self.sentence} {self.advice}".strip()


@dataclass(frozen=True, slots=True)
class WholeCheck:
    """Everything that was looked at. `index` is what was found about the index of words; `unseen` are tables
    that this user may not read, so that nobody looked at them."""

    index: IndexCheck
    findings: tuple[Finding, ...]
    unseen: tuple[str, ...] = ()

    @property
    def is_sound(self) -> bool:
        """Whether nothing is wrong."""
        return self.index.is_sound and not self.findings

    @property
    def sentences(self) -> tuple[str, ...]:
        """What was found, for a person: each thing that is wrong, then how the index of words stands."""
        told = [str(finding) for finding in self.findings] or ["The record is sound."]
        if self.unseen:
            told.append(f"Not looked at, because you may not read it: {', '.join(self.unseen)}.")
        return (*told, self.index.sentence)
