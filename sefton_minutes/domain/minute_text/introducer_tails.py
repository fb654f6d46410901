"""What stands between an introducing word and its clause: the vote, who moved, to whom, and the mark."""

import re
from dataclasses import dataclass

from sefton_minutes.domain.minute_text.motion import Motion, is_vote, read_motion, states_a_motion

_COUNT = r"(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|no|nil)"
_BRACKET = re.compile(r"\s*\((?P<vote>[^()\n]{1,200})\)")
_MANNER = re.compile(
    r",?\s+(?P<vote>unanimously|nem\.?\s?con\.?|without\s+dissent|by\s+(?:a\s+)?(?:majority(?:\s+vote)?"
    r"|consensus|all(?:\s+\w+){0,3}?(?=\s+(?:that|to)\s)|general\s+(?:assent|consent)|show\s+of\s+hands)|on\s+a\s+show\s+of\s+hands"
    r"|with\s[^,;:()\n]{2,80}\s(?:dissenting|abstaining|voting\s+against)"
    rf"|(?:by\s+)?{_COUNT}\s+votes?\s+to\s+{_COUNT}(?:,?\s+with\s+{_COUNT}\s+abstentions?)?)(?=[\s:,–-]|$)",
    re.IGNORECASE,
)
_MOVED = re.compile(
    r",?\s+(?P<motion>on\s+(?:the|a)\s+(?:motion|proposal|proposition)\s+(?:of|by)\s[^.;:\n]{2,200}?)"
    r"(?=,?\s+(?:that|to)\s|:|\s*$)",
    re.IGNORECASE,
)
_ADDRESSED = re.compile(
    r"\s+to\s+(?:the\s+)?(?:full\s+)?(?:council|cabinet|executive|committee|board)(?=\s*[:–—-]|\s+that\b)",
    re.IGNORECASE,
)
_PROPOSING = re.compile(
    r"(?P<mover>[^,;:/]{2,60}?)\s+proposing\s*(?:,|and|,\s+and)\s+(?P<seconder>[^,;:/]{2,60}?)\s+seconding$"
    r"|(?P<mover_2>(?-i:[A-Z]{2,3}))\s*/\s*(?P<seconder_2>(?-i:[A-Z]{2,3}))$",
    re.IGNORECASE,
)
_MARK = re.compile(r"\s*(?P<mark>[:/,.;\-–—][:/,.;\-–—\s]*)")


@dataclass(frozen=True, slots=True)
class Tail:
    """What stands between an introducing word and the stem or clause."""

    vote_end: int
    rest: int
    mark: str
    motion: Motion


def tail_of(text: str, start: int, end: int) -> Tail:
    """The tail of an introducing word that ends at `start`; its line ends at `end`."""
    said, after = _in_brackets(text, start, end)
    manner = _MANNER.match(text, after, end)
    if manner is not None:
        said = said.completed_by(Motion(vote=manner["vote"].strip()))
        more, after = _in_brackets(text, manner.end(), end)
        said = said.completed_by(more)
    moved = _MOVED.match(text, after, end)
    if moved is not None:
        said, after = said.completed_by(read_motion(moved["motion"])), moved.end()
    addressed = _ADDRESSED.match(text, after, end)
    after = addressed.end() if addressed else after
    mark = _MARK.match(text, after, end)
    rest = mark.end() if mark else after
    while rest < end and text[rest].isspace():
        rest += 1
    return Tail(after, rest, mark["mark"].strip() if mark else "", said)


def _in_brackets(text: str, start: int, end: int) -> tuple[Motion, int]:
    """The vote or the mover between brackets at `start`, and where the words go on."""
    found = _BRACKET.match(text, start, end)
    if found is None:
        return Motion(), start
    words = found["vote"].strip()
    proposing = _PROPOSING.match(words)
    if proposing is not None:
        mover, seconder = proposing["mover"] or proposing["mover_2"], proposing["seconder"]
        return Motion(mover, seconder or proposing["seconder_2"]), found.end()
    if is_vote(words):
        return Motion(vote=words), found.end()
    return (read_motion(words), found.end()) if states_a_motion(words) else (Motion(), start)
