"""A dictionary in Hunspell's form, read when the first word is looked up."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from sefton_minutes.domain.errors import CannotReadFile
from sefton_minutes.spelling.near_words import NearWords, listed_stems

if TYPE_CHECKING:
    from hunspell import Hunspell

_MOST_REMEMBERED = 50_000
_MOST_SUGGESTED = 7


class HunspellDictionary:
    """`folder` holds NAME.aff and NAME.dic; `more` are words that are right beside them.

    Hunspell is entered by one thread at a time, and no other Python runs meanwhile. Which words are right is
    remembered, so that a text that is looked over at each pause costs little more than finding its words."""

    def __init__(self, folder: Path, name: str = "en_GB", more: Iterable[str] = ()) -> None:
        self._folder = folder
        self._name = name
        self._more = tuple(more)
        self._lock = Lock()
        self._hunspell: Hunspell | None = None
        self._near: NearWords | None = None
        self._remembered: dict[str, bool] = {}

    def knows(self, word: str) -> bool:
        """Whether it is spelt right. Raises CannotReadFile when the dictionary cannot be read."""
        known = self._remembered.get(word)
        if known is not None:
            return known
        with self._lock:
            known = bool(self._opened().spell(word))
            if len(self._remembered) >= _MOST_REMEMBERED:
                self._remembered.clear()
            self._remembered[word] = known
        return known

    def suggestions(self, word: str) -> Sequence[str]:
        """What may have been meant, the likeliest first: what Hunspell makes right by one change, then the
        words that look most alike. Raises CannotReadFile as `knows` does."""
        with self._lock:
            changed = tuple(self._opened().suggest(word))
            near = self._near = self._near or NearWords((*self._listed(), *self._more))
        alike = (_in_case(each, word) for each in near.near(word, _MOST_SUGGESTED))
        return tuple(dict.fromkeys((*changed, *alike)))[:_MOST_SUGGESTED]

    def _opened(self) -> "Hunspell":
        if self._hunspell is None:
            self._hunspell = self._open()
        return self._hunspell

    def _listed(self) -> list[str]:
        return listed_stems((self._folder / f"{self._name}.dic").read_text(encoding="utf-8"))

    def _open(self) -> "Hunspell":
        from hunspell import Hunspell, HunspellFilePathError  # noqa: PLC0415 - loaded with the first word

        try:
            opened = Hunspell(self._name, hunspell_data_dir=str(self._folder), system_encoding="UTF-8")
        except HunspellFilePathError as error:
            raise CannotReadFile(
                f"The spelling dictionary {self._name} cannot be read.", "Install the program again."
            ) from error
        for word in self._more:
            opened.add(word)
        return opened


def _in_case(suggested: str, word: str) -> str:
    return suggested.capitalize() if word[:1].isupper() else suggested


def listed_words(text: str) -> tuple[str, ...]:
    """The words of a list, one a line; lines that begin with "#" are remarks."""
    lines = (line.strip() for line in text.splitlines())
    return tuple(line for line in lines if line and not line.startswith("#"))
