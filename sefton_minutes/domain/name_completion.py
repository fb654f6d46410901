"""People's names completed from the register as one types: after "Councillor", "Cllr", "Mr", or any name that
was begun with a capital. The beginning of any of a person's names will do, and of several in a row.
"""

import heapq
import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from sefton_minutes.domain.name_lists import TITLE
from sefton_minutes.domain.people import Person
from sefton_minutes.domain.searching.folded_words import fold

_NAME = r"[^\W\d_]+(?:['’-][^\W\d_]+)*\.?"
_NAMES = rf"(?P<name>(?:{_NAME}\s+){{0,3}}(?:{_NAME})?)$"
_TITLED = re.compile(rf"(?:(?<=[\s(,;:])|^)(?P<title>{TITLE}\s+){_NAMES}")
_UNTITLED = re.compile(rf"(?:(?<=[\s(,;:])|^)(?P<title>){_NAMES}")
_TITLES = re.compile(rf"(?:{TITLE}\s+)+")
_LOOK_BACK = 80
_MOST_TYPED = 4
_FEWEST_LETTERS = 2
"""Without a title before it a name is offered from so many letters on."""
_MOST_LOOKED_AT = 1_000
_MOST_OFFERED = 50
_COUNCILLORS = ("councillor", "cllr", "cllrs", "councillors", "alderman")


@dataclass(frozen=True, slots=True)
class Completion:
    """`name` to put in the place of `text[start:end]`; `person` is who it is; `titled`: a title stands before
    it ("Councillor As")."""

    name: str
    start: int
    end: int
    person: Person
    titled: bool = False


@dataclass(frozen=True, slots=True)
class _Known:
    """One way to write a person's name: `bare` without title, its words folded."""

    person: Person
    name: str
    bare: str
    words: tuple[str, ...]
    attended: int


class NameRegister:
    """The people of the register, ready to be looked up: made once, asked at each key."""

    def __init__(
        self,
        people: Iterable[Person],
        attended: Mapping[int, int],
        others: Mapping[str, int] = MappingProxyType({}),
    ) -> None:
        """`attended`: how often each person, by id, was at a meeting of the body in hand lately; `others`:
        the same of whoever is not in the register, by name."""
        known = [each for person in people for each in _known(person, attended.get(person.id, 0))]
        known += [each for name, times in others.items() for each in _known(Person(name), times)]
        self._begun = sorted(
            ((word, place, each) for each in known for place, word in enumerate(each.words)), key=_key
        )
        self._complete = {" ".join(each.words) for each in known}

    def completions(
        self, text: str, caret: int, most: int = 8, *, asked: bool = False
    ) -> tuple[Completion, ...]:
        """Whom the words before the caret may begin to name, the likeliest first: by title, then who attended
        most. `asked`: the officer asks for names (Ctrl+Space), so that one letter is enough, capital or not.

        Where a title stands before it, only the name behind it is completed."""
        begin = max(0, text.rfind("\n", 0, caret) + 1, caret - _LOOK_BACK)
        if caret < len(text) and text[caret].isalnum():
            return ()
        typed = _typed(text, begin, caret)
        for start, words in _beginnings(typed):
            title = typed["title"].strip(" .").casefold() if typed and start == typed.start("name") else ""
            if fold(words) in self._complete:
                return ()
            if _is_enough(words, titled=bool(title), asked=asked):
                found = self._found(words, title)
                if found:
                    return tuple(
                        Completion(each.bare if title else each.name, start, caret, each.person, bool(title))
                        for each in found[:most]
                    )
        return ()

    def _found(self, typed: str, title: str) -> list[_Known]:
        words = fold(typed).split()
        if not words:
            return []
        ranked = {
            (each.person.id, each.name): (_rank(each, place, title), each)
            for place, each in self._begun_with(words[0])
            if _goes_on(each.words[place + 1 :], words[1:])
        }
        best = heapq.nsmallest(_MOST_OFFERED, ranked.values(), key=lambda pair: (pair[0], pair[1].name))
        each_once = {(each.person.id or each.name): each for _, each in reversed(best)}
        return [each for _, each in best if each_once[each.person.id or each.name] is each]

    def _begun_with(self, word: str) -> Iterator[tuple[int, _Known]]:
        at = bisect_left(self._begun, word, key=lambda each: each[0])
        for begun, place, each in self._begun[at : at + _MOST_LOOKED_AT]:
            if not begun.startswith(word):
                return
            yield place, each


def _key(each: tuple[str, int, _Known]) -> tuple[str, int, str]:
    word, place, known = each
    return word, place, known.name


def _known(person: Person, attended: int) -> Iterator[_Known]:
    for name in dict.fromkeys((person.name, *person.aliases)):
        bare = _TITLES.sub("", name, count=1) if _TITLES.match(name) else name
        if words := tuple(fold(bare).split()):
            yield _Known(person, name, bare, words, attended)


def _typed(text: str, begin: int, caret: int) -> re.Match[str] | None:
    """The words before the caret that may be a name: behind the last title, where there is one."""
    typed = _TITLED.search(text, begin, caret)
    while typed is not None and (nearer := _TITLED.search(text, typed.end("title"), caret)):
        typed = nearer
    return typed or _UNTITLED.search(text, begin, caret)


def _beginnings(typed: re.Match[str] | None) -> Iterator[tuple[int, str]]:
    """The words that may begin a name: all of them, then fewer, since the sentence may go before them."""
    if typed is None:
        return
    starts = [found.start() for found in re.finditer(r"\S+", typed["name"])][-_MOST_TYPED:]
    for start in starts:
        yield typed.start("name") + start, typed["name"][start:]


def _is_enough(words: str, *, titled: bool, asked: bool) -> bool:
    if asked or titled:
        return bool(words.strip())
    last = words.rsplit(maxsplit=1)[-1]
    return words[0].isupper() and not words[-1].isspace() and len(last.rstrip(".")) >= _FEWEST_LETTERS


def _goes_on(names: tuple[str, ...], typed: list[str]) -> bool:
    """Whether each further word that was typed begins the name's next."""
    return len(typed) <= len(names) and all(
        name.startswith(word) for name, word in zip(names, typed, strict=False)
    )


def _rank(known: _Known, place: int, title: str) -> tuple[bool, int, bool, bool]:
    """Lowest first: a councillor where one was announced, who attends, whose surname it is, and the name of
    the register before another way to write it."""
    announced = title in _COUNCILLORS
    is_councillor = (
        known.name.casefold().startswith(_COUNCILLORS) or "councillor" in known.person.post.casefold()
    )
    is_surname = place == len(known.words) - 1
    is_alias = known.name != known.person.name
    return announced and not is_councillor, -known.attended, not is_surname, is_alias
