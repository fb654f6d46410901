"""What Enter does at the end of a line of a list: the list goes on with the next label, and an empty line
of a list ends it."""

import re
from dataclasses import dataclass

_NUMBERED = re.compile(r"(?P<indent>[ \t]*)\((?P<number>\d{1,2})\)(?P<space>[ \t]+)")
_LETTERED = re.compile(r"(?P<indent>[ \t]*)\((?P<letter>[a-y])\)(?P<space>[ \t]+)")
_BULLET = re.compile(r"[ \t]*[•·▪\-–][ \t]+")


@dataclass(frozen=True, slots=True)
class Continuation:
    """What a line of a list begins with (`label`, its spacing included) and what the next one will."""

    label: str
    following: str


def continuation(line: str) -> Continuation | None:
    """How a list goes on after this line; None where the line is not of a list."""
    if found := _NUMBERED.match(line):
        after = f"{found['indent']}({int(found['number']) + 1}){found['space']}"
        return Continuation(found.group(), after)
    if found := _LETTERED.match(line):
        after = f"{found['indent']}({chr(ord(found['letter']) + 1)}){found['space']}"
        return Continuation(found.group(), after)
    if found := _BULLET.match(line):
        return Continuation(found.group(), found.group())
    return None
