"""A generated council: twenty years of sixty bodies, the same every time, kept in a database.

Its common words are commoner than in life ("report" is in most items), so that they are a hard case.

By hand: python -m benchmarks.corpus DATABASE_URL [--size S|L|XL]"""

import argparse
import re
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from random import Random

from benchmarks import corpus_words as words
from sefton_minutes.domain.agenda import AgendaItem
from sefton_minutes.domain.bodies import Body, BodyName
from sefton_minutes.domain.changes import NO_CHANGES
from sefton_minutes.domain.meetings import Meeting, MeetingStatus
from sefton_minutes.domain.resolutions import Clause, Resolution
from sefton_minutes.storage.database import Database
from sefton_minutes.storage.unit_of_work import UnitOfWork

SEED = 20240611
FIRST_YEAR = 2004
YEARS = 20
ITEMS = 12
MEETINGS_A_YEAR = {"S": 1, "L": 10, "M": 40, "XL": 100}
"""Of each of the sixty bodies. L, the office that figures are about: 12,000 meetings with 144,000 items; S a
tenth of it, M four and XL ten times as much."""

_FIELD = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class MadeItem:
    """An item and what is resolved in it."""

    item: AgendaItem
    resolutions: tuple[Resolution, ...] = ()


@dataclass(frozen=True, slots=True)
class MadeMeeting:
    """A meeting; `body` counts the bodies of the council from 0."""

    body: int
    day: date
    items: tuple[MadeItem, ...]


class Council:
    """Makes meetings in the order of their days; the same at every size and on every computer."""

    def __init__(self, size: str) -> None:
        self._random = Random(SEED)
        self._yearly = MEETINGS_A_YEAR[size]
        self._year = FIRST_YEAR
        self.places = self._names(4000, lambda: self._sound() + self._pick(words.PLACE_ENDS))
        self.surnames = self._names(9000, lambda: self._sounds(0.6) + self._pick(words.SURNAME_ENDS))
        self.rare = self._names(60000, self._rare_word)
        self._fields = self._all_fields()

    def meetings(self) -> Iterator[MadeMeeting]:
        """Twenty years of them."""
        for self._year in range(FIRST_YEAR, FIRST_YEAR + YEARS):
            days = sorted(
                (self._day(number), body)
                for body in range(len(words.BODIES))
                for number in range(self._yearly)
            )
            for day, body in days:
                yield MadeMeeting(
                    body,
                    day,
                    tuple(_numbered(self._item(number, day), number) for number in range(1, ITEMS + 1)),
                )

    def _day(self, number: int) -> date:
        nth = min(364, int((number + self._random.random() * 0.8) * 365 / self._yearly))
        return date(self._year, 1, 1) + timedelta(days=nth)

    def _item(self, number: int, day: date) -> MadeItem:
        if number == 1:
            names = ", ".join(self._pick(self.surnames, 2) for _ in range(3))
            return _made("Apologies for Absence", "", f"Apologies were submitted from Councillors {names}.")
        if number == 2:
            return _made(
                "Declarations of Interest", words.INTERESTS, "No declarations of interest were received."
            )
        if number == 3:
            confirmed = f"the Minutes of the meeting held on {day.day} {day:%B} {day.year} be confirmed"
            considered = "Consideration was given to the Minutes of the previous meeting."
            return _made("Minutes of Previous Meeting", "", considered, [confirmed])
        return self._business()

    def _business(self) -> MadeItem:
        subject = self._pick(words.SUBJECTS, 1.6)
        where = f" - {self._street()}" if self._chance(0.3) else ""
        paragraphs = (self._paragraph() for _ in range(1 + self._number(5)))
        decisions = [
            self._filled(self._pick(words.DECISIONS, 1.5))
            for _ in range(1 + int(4 * self._random.random() ** 1.1))
        ]
        agenda = f"Report of the {self._pick(words.OFFICES)}"
        return _made(f"{subject[0].upper()}{subject[1:]}{where}", agenda, "\n".join(paragraphs), decisions)

    def _paragraph(self) -> str:
        return " ".join(self._filled(self._pick(words.SENTENCES)) for _ in range(1 + self._number(4)))

    def _all_fields(self) -> dict[str, Callable[[], str]]:
        pick, number = self._pick, self._number
        return {
            "office": lambda: pick(words.OFFICES),
            "subject": lambda: pick(words.SUBJECTS, 1.6),
            "month": lambda: pick(words.MONTHS),
            "last_year": lambda: str(self._year - 1),
            "year": lambda: str(self._year + self._chance(0.4)),
            "street": self._street,
            "place": lambda: pick(self.places, 2.5),
            "many": lambda: str(number(60) + 1),
            "few": lambda: str(number(9) + 1),
            "sum": lambda: str(number(900) + 10),
            "thousandth": lambda: f"{number(1000):03}",
            "surname": lambda: pick(self.surnames, 2),
            "first": lambda: pick(words.FIRST_NAMES),
            "rare": lambda: pick(self.rare, 1.5),
            "case": lambda: f"DC/{self._year}/{number(3000):05}",
            "body": lambda: pick(words.BODIES),
        }

    def _filled(self, sentence: str) -> str:
        return _FIELD.sub(lambda field: self._fields[field[1]](), sentence)

    def _street(self) -> str:
        return f"{self._pick(self.places, 2)} {self._pick(words.STREETS)}"

    def _pick(self, choices: Sequence[str], favour: float = 1) -> str:
        """One of them; with `favour` above 1 rather one of the first."""
        return choices[int(len(choices) * self._random.random() ** favour)]

    def _number(self, below: int) -> int:
        return int(self._random.random() * below)

    def _chance(self, of: float) -> bool:
        return self._random.random() < of

    def _sound(self) -> str:
        last = self._pick(words.LAST_SOUNDS) if self._chance(0.7) else ""
        return self._pick(words.FIRST_SOUNDS) + self._pick(words.VOWELS) + last

    def _sounds(self, chance: float) -> str:
        """One or, with that chance, two."""
        return self._sound() + (self._sound() if self._chance(chance) else "")

    def _rare_word(self) -> str:
        return self._sound() + self._sounds(0.7) + self._pick(words.RARE_ENDS)

    def _names(self, count: int, make: Callable[[], str]) -> tuple[str, ...]:
        names: dict[str, None] = {}
        while len(names) < count:
            names[make().capitalize()] = None
        return tuple(names)


def fill(database: Database, size: str) -> None:
    """Keep the whole council in an empty database, through the doors that the program itself uses."""
    council = Council(size)
    with database.unit_of_work("benchmark") as work:
        bodies = [work.bodies.add(Body((BodyName(name),))).id for name in words.BODIES]
        work.commit(NO_CHANGES)
    several: list[MadeMeeting] = []
    for meeting in council.meetings():
        several.append(meeting)
        if len(several) == 200:
            _keep(database, bodies, several)
            several.clear()
    _keep(database, bodies, several)


def filled(url: str, size: str) -> Database:
    """The database at a URL, open, with the council in it: made if it is empty."""
    database = Database.open(url, create=True)
    with database.reading() as records:
        is_empty = not records.search.total()
    if is_empty:
        fill(database, size)
    return database


def cached(folder: Path, size: str) -> str:
    """The URL of an SQLite file in a folder that holds the council, made there the first time."""
    file = folder / f"council_{size}.sqlite"
    if not file.exists():
        making = file.with_suffix(".making")
        making.unlink(missing_ok=True)
        database = Database.open(f"sqlite:///{making.as_posix()}")
        fill(database, size)
        database.close()
        making.rename(file)
    return f"sqlite:///{file.as_posix()}"


def _keep(database: Database, bodies: Sequence[int], meetings: Sequence[MadeMeeting]) -> None:
    with database.unit_of_work("benchmark") as work:
        for meeting in meetings:
            _keep_meeting(work, bodies[meeting.body], meeting)
        work.commit(NO_CHANGES)


def _keep_meeting(work: UnitOfWork, body_id: int, made: MadeMeeting) -> None:
    meeting = work.meetings.add(Meeting(body_id, made.day, status=MeetingStatus.SIGNED))
    items = work.items.append(meeting.id, [each.item for each in made.items])
    resolved = {
        item.id: each.resolutions for item, each in zip(items, made.items, strict=True) if each.resolutions
    }
    work.resolutions.add_new(resolved)
    work.search.index_new(meeting, items, [each.resolutions for each in made.items])


def _numbered(made: MadeItem, number: int) -> MadeItem:
    """Its number was drawn when the minutes were issued."""
    return replace(made, item=replace(made.item, minute_number=str(number)))


def _made(title: str, agenda: str, minute: str, decisions: Sequence[str] = ()) -> MadeItem:
    """An item whose minute ends with the resolution, in house form."""
    if not decisions:
        return MadeItem(AgendaItem(title=title, agenda_text=agenda, minute_text=minute))
    text, clauses = _clauses(f"{minute}\nRESOLVED: That", decisions)
    resolution = Resolution(
        "RESOLVED", confirmed=True, stem="That", clauses=clauses, start=len(minute) + 1, end=len(text)
    )
    return MadeItem(AgendaItem(title=title, agenda_text=agenda, minute_text=text), (resolution,))


def _clauses(begin: str, decisions: Sequence[str]) -> tuple[str, tuple[Clause, ...]]:
    """The minute with its clauses written after its beginning, and where they stand."""
    if len(decisions) == 1:
        start = len(begin) + 1
        text = f"{begin} {decisions[0]}."
        return text, (Clause("", text[start:], start=start, end=len(text)),)
    text, clauses = begin, []
    for number, decision in enumerate(decisions, 1):
        stop = "." if number == len(decisions) else "; and" if number == len(decisions) - 1 else ";"
        label = f"({number})"
        start = len(text) + len(label) + 2
        text += f"\n{label} {decision}{stop}"
        clauses.append(Clause(label, text[start:], start=start, end=len(text)))
    return text, tuple(clauses)


def main() -> None:
    """Fill a database and say how long it took."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("url")
    asked.add_argument("--size", choices=MEETINGS_A_YEAR, default="S")
    given = asked.parse_args()
    start = time.perf_counter()
    filled(given.url, given.size).close()
    print(f"{given.size}: {time.perf_counter() - start:.0f} s")


if __name__ == "__main__":
    main()
