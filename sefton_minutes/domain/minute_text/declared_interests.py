"""Declarations of interest as minutes list them (Localism Act 2011, sections 30 to 34).

They are told in sentences, in rows of a table, or in lines under a heading that names the item or the member.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from sefton_minutes.domain.interests import Declaration
from sefton_minutes.domain.minute_text.declared_sentences import declared_in_sentences
from sefton_minutes.domain.minute_text.declared_tables import Columns, columns_of, row_declaration
from sefton_minutes.domain.minute_text.interest_words import (
    is_number,
    kind_and_nature,
    left_by,
    names_item,
    says_action,
    speaks_of_interest,
)
from sefton_minutes.domain.minute_text.lines import Line
from sefton_minutes.domain.name_lists import TITLE, is_name, is_titled, listed_names

_BULLET = re.compile(r"[\s·•●▪*]*(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[).]\s+|[-–]\s+)?")
_PARTS = re.compile(r"\s+[-–—]+\s*|\s*[–—]\s+|\s*:\s+|\t+|\s*\|\s*")
_MAY_DECLARE = re.compile(r"interest|prejudicial|pecuniary|transparency|\bDPI\b", re.IGNORECASE)
_SAME = re.compile(r"(?:the|this)\s+same\s+(?:item|matter|application|report|minute)\b", re.IGNORECASE)
_NAME_ALONE = re.compile(rf"{TITLE}\s+[A-Z][^\n]{{1,60}}$")
_FOLLOWING = re.compile(
    r"\b(?:the\s+following|as\s+follows)\b.{0,60}\binterests?\b|\binterests?\b.{0,80}(?:as\s+follows|:)"
    r"\s*[-–]?\s*$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Heading:
    """What lines above the ones being read name for all of them."""

    member: str = ""
    item: str = ""
    columns: Columns | None = None


def read_declarations(text: str, lines: Sequence[Line]) -> tuple[Declaration, ...]:
    """Every declaration that the minute tells of, in order; advice on declaring and "none" are none."""
    found: list[Declaration] = []
    if not _MAY_DECLARE.search(text):
        return ()
    heading = _Heading()
    for line in lines:
        if line.is_blank:
            continue
        words = text[line.words : line.words_end]
        told = tuple(_of_line(text, line, words, heading))
        found.extend(_with_same_item(told, found[-1].item if found else ""))
        heading = _heading_after(words, heading, told)
    return tuple(found)


def _of_line(text: str, line: Line, words: str, heading: _Heading) -> Iterator[Declaration]:
    if heading.columns is not None:
        row = row_declaration(words, heading.columns, heading.member)
        if row is not None:
            yield replace(row, start=line.words, end=line.words_end)
            return
    if columns_of(words) is not None:
        return
    told = tuple(declared_in_sentences(text, line, heading.item))
    if told:
        yield from told
        return
    listed = _of_parts(words, heading)
    if listed is not None:
        yield from (replace(each, start=line.words, end=line.words_end) for each in listed)


def _with_same_item(told: Sequence[Declaration], item: str) -> Iterator[Declaration]:
    """ "In the same item" is in the item of the declaration before it."""
    for each in told:
        repeats = item and _SAME.match(each.item)
        yield replace(each, item=item) if repeats else each
        item = item if repeats else each.item


def _of_parts(words: str, heading: _Heading) -> tuple[Declaration, ...] | None:
    """A line of parts between dashes: member, item, kind and reason in any order; None for any other line."""
    bullet = _BULLET.match(words)
    parts = [part for part in _PARTS.split(words[bullet.end() if bullet else 0 :]) if part.strip()]
    if not speaks_of_interest(words) or len(parts) < 2:
        return None
    members: tuple[str, ...] = ()
    rest: list[str] = []
    item, action = "", ""
    for part in parts:
        if not members and is_titled(part) and (names := _names(part)):
            members = names
        elif not rest and not item and (names_item(part) or is_number(part)):
            item = part.strip(" ;,.")
        elif says_action(part):
            action = part.strip(" ;,.")
        else:
            rest.append(part.strip())
    members = members or ((heading.member,) if heading.member and (item or heading.item) else ())
    return tuple(_declaration(member, item or heading.item, rest, action) for member in members) or None


def _declaration(member: str, item: str, rest: list[str], action: str) -> Declaration:
    """The rest is the title of the item as far as no kind of interest is named, then kind and reason."""
    at = next((place for place, part in enumerate(rest) if kind_and_nature(part)[0]), None)
    title, told = (rest[:at], rest[at:]) if at is not None else ([], rest)
    kind, nature = kind_and_nature(" – ".join(told)) if told else ("", "")
    named = ", ".join(filter(None, (item, *title)))
    return Declaration(member, named, kind, nature, action, left_by(action or nature))


def _names(part: str) -> tuple[str, ...]:
    people = listed_names(part.strip(" ;,."))
    return tuple(person.name for person in people) if people and is_name(people[0].name) else ()


def _heading_after(words: str, heading: _Heading, told: Sequence[Declaration]) -> _Heading:
    columns = columns_of(words)
    if columns is not None:
        return replace(heading, columns=columns)
    if told:
        return replace(heading, member=told[-1].member) if heading.columns else heading
    bullet = _BULLET.match(words)
    said = words[bullet.end() if bullet else 0 :].strip(" :;")
    if names_item(said):
        return _Heading(item=said.strip(" –-."))
    if _NAME_ALONE.match(said) and (names := _names(said)) and len(names) == 1 and len(said.split()) < 7:
        return _Heading(member=names[0])
    if is_titled(said) and _FOLLOWING.search(said):
        return _Heading(member=next((person.name for person in listed_names(said.split(" declared")[0])), ""))
    return heading if "\t" in words or "|" in words else replace(heading, columns=None)
