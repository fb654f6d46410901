"""Who was at a meeting, from the block of lines by which minutes open: "Present: …", "Apologies: …".

A label opens a section; the names on its line and on the lines below it belong to it, until words that are no
names. Names of members present must be recorded (Local Government Act 1972, Schedule 12, paragraph 40).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from sefton_minutes.domain.attendance import Attendance, AttendanceKind
from sefton_minutes.domain.attendance_labels import label_of, parted_at_labels
from sefton_minutes.domain.attendance_table import read_attendance_table
from sefton_minutes.domain.name_lists import (
    TITLE,
    ListedName,
    is_body,
    is_name,
    is_post,
    is_titled,
    listed_names,
    with_note,
)

_WARD = re.compile(r"(?P<ward>[A-Z][\w '’&-]{2,40}?\s+Ward)\s*:\s*")
_CELLS = re.compile(r"\s*\|\s*|[^\S\n]*\t\s*|[^\S\n]{2,}")
_BULLET = re.compile(r"\s*(?:[·•●▪*–-]|\(?\d{1,2}[.)](?=\s))\s*")
_SKIPPED = re.compile(
    r"(?:.{0,40}\b(?:members?|representatives?)\s+of\s+(?:the\s+)?(?:public|press)\b|public\s*:|press\s*:"
    r"|none\b|nil\b|there\s+(?:were|was)\s+no\b|(?:\d+\s+)?vacanc|.{2,60}\b(?:arrived|joined|left|entered|withdrew|departed)\b)",
    re.IGNORECASE,
)
_PUBLIC = re.compile(
    r"(?:(?:,|;|\band\b|\bplus\b)\s*){0,2}(?<!\w)(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|a|several"
    r"|some)\s+(?:other\s+)?(?:members?|representatives?)\s+of\s+(?:the\s+)?(?:public|press)\b"
    r"(?:\s+(?:(?:and\s+(?:the\s+)?press|were|was|also|present|attended|in\s+attendance)\b\s*){1,4})?\.?",
    re.IGNORECASE,
)
_NEXT_PERSON = re.compile(
    rf"(?<=[a-z)])\.\s+(?=(?:(?:County|Borough|District|City|Unitary|Ward)\s+)?{TITLE}\s)"
)
_WARDS = re.compile(r"(?:[A-Z][\w '’&-]{1,40}\s(?:Ward|Division)s?\b\s*:?[\s|]*){1,3}$")
_POST_BEHIND = re.compile(
    r"\s+(?=(?:(?:Deputy|Assistant|Acting|Interim|Locum|Town|Parish|Borough|District|County|Senior|Principal|Planning"
    r"|Democratic|Committee|Chief|Finance|Financial|Responsible|Services|Executive|Legal)\s+){0,4}"
    r"(?:Clerk|Officer|Manager|Director|Treasurer|Solicitor|Engineer|Surveyor|Head\s+of)\b)"
)
_TITLED = re.compile(rf"\b{TITLE}\s")
_RECEIVED = re.compile(
    r".{0,60}?\b(?:received|submitted|sent|tendered|given|were)\b.{0,20}?\b(?:from|by)\b:?", re.IGNORECASE
)
_NARRATIVE = re.compile(r"(?<=[\w)])\.\s+(?=(?:There|The|It|No)\s[a-z])")
_HEADING = re.compile(r"[A-Z][A-Z\s&'’-]{3,}$")
_IN_BRACKETS = re.compile(r"\([^()]*\)")
_SMALL_WORDS = """
and of the for in chair to members public press plus with as from clerk de van der la le
"""
_AMONG_NAMES = frozenset(_SMALL_WORDS.split())
_AROUND = " \t\xa0;,.|"


@dataclass(slots=True)
class _Section:
    """What its label says of the names of a section: `of` is a ward that they share, `post` that of the first
    of them. `titled`:
    every name so far bears a title; `empty`: there is none yet; `after_blank`: a blank line followed."""

    kind: AttendanceKind
    role: str = ""
    of: str = ""
    post: str = ""
    titled: bool = True
    empty: bool = True
    after_blank: bool = False


def read_attendance_block(text: str) -> tuple[Attendance, ...]:
    """Everybody whom labelled lines record, in order; () where no label stands at the start of a line.

    A post, a ward or a body beside a name goes into `organisation`; "(Chair)" into `role`; "(substitute for
    …)" makes a SUBSTITUTE. When somebody came or left, and how many of the public were there, is left out.
    """
    if table := read_attendance_table(text):
        return table
    people: list[Attendance] = []
    section: _Section | None = None
    for line in _lines(text):
        if not line:
            if section is not None:
                section.after_blank = True
            continue
        label = label_of(line)
        if label is not None:
            section = _Section(label.kind, label.role, post=label.post)
        if section is None:
            continue
        listed = _listed(line[label.end if label else 0 :], section)
        if listed is None:
            section = None
        else:
            people.extend(_attendance(listed, section, len(people)))
    return tuple(people)


def _lines(text: str) -> Iterator[str]:
    for line in text.splitlines():
        yield from (part.strip() for part in parted_at_labels(line.strip(" \t\xa0|")))


def _listed(words: str, section: _Section) -> tuple[ListedName, ...] | None:
    """The people on a line; None when the line is no list of names, and so ends the section."""
    ward = _WARD.match(words)
    if ward is not None:
        section.of = ward["ward"]
    line = words[ward.end() if ward else 0 :]
    bullet = _BULLET.match(line)
    said = _NEXT_PERSON.sub(", ", _PUBLIC.sub("", line[bullet.end() if bullet else 0 :])).strip(_AROUND)
    received = _RECEIVED.match(said) if section.kind is AttendanceKind.APOLOGIES else None
    said = said[received.end() :].strip(_AROUND) if received else said
    told = _NARRATIVE.search(said)
    said = said[: told.start()] if told else said
    if not said or _SKIPPED.match(said) or _WARDS.match(said):
        return ()
    people = _of_cells([cell for cell in _CELLS.split(said) if cell.strip(_AROUND)])
    return people if people and _may_belong(said, people, section) else None


def _may_belong(said: str, people: tuple[ListedName, ...], section: _Section) -> bool:
    """Whether a line is a list of names of this section. After a blank line a name must look like one."""
    titled = is_titled(said)
    if section.empty or titled:
        section.titled = section.titled and titled
        section.empty, section.after_blank = False, False
        return _is_list(said)
    told_of = any(person.organisation or person.role for person in people)
    if section.after_blank and (section.titled or _HEADING.match(said)) and not told_of:
        return False
    section.after_blank = False
    return _is_list(said)


def _is_list(said: str) -> bool:
    """Whether words are capitalised as names are: a sentence that begins with a name is no list."""
    words = _IN_BRACKETS.sub(" ", said).split()
    small = sum(word[0].islower() and word.strip(_AROUND) not in _AMONG_NAMES for word in words)
    return 5 * small <= len(words)


def _of_cells(cells: list[str]) -> tuple[ListedName, ...]:
    """Names in one cell; or a name, and its post or ward in the cells beside it; or a name in each cell."""
    people: list[ListedName] = []
    for cell in cells:
        if people and not is_titled(cell) and (is_post(cell) or len(people) == 1 or "," not in cell):
            people[-1] = with_note(people[-1], cell)
        else:
            people.extend(_of_cell(cell))
    return tuple(people)


def _of_cell(cell: str) -> tuple[ListedName, ...]:
    """Names; or one name and its post, or the body it is of, which may hold "and" themselves."""
    post = _POST_BEHIND.search(cell) if is_titled(cell) else None
    if post is not None and not _TITLED.search(cell[post.end() :]):
        name = cell[: post.start()].strip(_AROUND)
        if "," not in name and is_name(name):
            return (with_note(ListedName(name), cell[post.end() :]),)
    name, comma, rest = (part.strip() for part in cell.partition(","))
    if comma and "," not in rest and is_name(name) and is_body(rest):
        return (with_note(ListedName(name), rest),)
    return listed_names(cell)


def _attendance(listed: tuple[ListedName, ...], section: _Section, count: int) -> Iterator[Attendance]:
    for position, person in enumerate(listed, count):
        substitute = person.substitute and section.kind is AttendanceKind.PRESENT
        yield Attendance(
            person.name,
            AttendanceKind.SUBSTITUTE if substitute else section.kind,
            person.organisation or section.post or section.of,
            section.role or person.role,
            position=position,
        )
        section.post = ""
