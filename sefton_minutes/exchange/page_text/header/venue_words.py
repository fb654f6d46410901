"""Where a meeting was held, without what a web page hung behind it."""

import re
from dataclasses import dataclass

_LINK = re.compile(
    r"[\s.,;|(\[]*\b(?:view directions|directions|(?:view )?map|location map)[)\]]?\.?\s*$", re.IGNORECASE
)
_BRACKET = re.compile(r"\s*\[(?P<note>[^\[\]]{3,300})\]\.?\s*$")
_NOTE_IN_BRACKETS = re.compile(
    r"\s*\((?P<note>[^()]{0,60}\b(?:access|entrance|via|please|parking|link|public|livestream|webcast)\b[^()]{0,200})\)\.?\s*$",
    re.IGNORECASE,
)
_REMOTE = re.compile(
    r"\b(?:remote(?:ly)?|virtual(?:ly)?|zoom|teams|skype|online|on-line|video ?conferenc\w+|hybrid|webex)\b",
    re.IGNORECASE,
)
_SENTENCE_BREAK = re.compile(
    r"\.\s+(?=(?:Please|This|These|There|Entry|Entrance|Access|Members|Note|If|You|Any|Parking|All|To|Use|Doors)\b)"
)
_LEADING = re.compile(r"(?:held )?(?:in|at)?\s*the (?=[A-Z])")
_LONGEST = 600
_AROUND = " ,;|"


@dataclass(frozen=True, slots=True)
class Venue:
    """`name` as printed, remote wording included; `rest`: directions and notes that were behind it."""

    name: str = ""
    rest: str = ""


def read_venue(words: str) -> Venue:
    """Strip the links and notes behind a venue: ". View directions", "[access by the side door]"."""
    name, rest = words[:_LONGEST].strip(), words[_LONGEST:]
    while (link := _LINK.search(name)) is not None and link.start() > 0:
        name = name[: link.start()]
    for note in (_BRACKET, _NOTE_IN_BRACKETS):
        if (match := note.search(name)) is not None and match.start() > 0:
            name, rest = name[: match.start()], " ".join((match["note"].strip(), rest)).strip()
    broken = _SENTENCE_BREAK.search(name)
    if broken is not None and not _REMOTE.search(name):
        name, rest = name[: broken.start()], " ".join(filter(None, (name[broken.end() :], rest)))
    return Venue(_LEADING.sub("", name, count=1).strip(_AROUND).removesuffix("."), rest)


def is_remote(words: str) -> bool:
    """Whether words say that a meeting was not in a room, or not only: "Remote Meeting", "via Zoom"."""
    return bool(_REMOTE.search(words))
