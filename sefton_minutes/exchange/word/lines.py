"""The lines of a Word document as a person sees them on paper, and what is known of each."""

from dataclasses import dataclass, field

from sefton_minutes.exchange.word.runs import Marks


@dataclass(frozen=True, slots=True)
class WordLine:
    """A paragraph with its label, or a row of a table with its cells parted by tabs. `label`: what an
    automatic list sets before the words, part of `text`. `is_title`: styled as a heading, or all bold."""

    text: str
    label: str = ""
    is_title: bool = False
    marks: Marks = field(default_factory=Marks)

    @property
    def words(self) -> str:
        """The text without the label."""
        return self.text[len(self.label) :].strip()
