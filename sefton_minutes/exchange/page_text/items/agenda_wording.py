"""What tells the agenda's words from the minute's where a page has lost the label between them."""

import re
from collections.abc import Collection, Sequence

from sefton_minutes.domain.standing_text import is_standing_text
from sefton_minutes.exchange.page_text.items.presenters import presenters_in
from sefton_minutes.exchange.page_text.items.title_lines import BLOCK_GAP
from sefton_minutes.exchange.page_text.items.title_shapes import is_standing_sentence, opens_decision

_BIDS = re.compile(
    r"(?:To [a-z]+ |(?:Members?|Councillors?) to [a-z]+ "
    r"|(?:Members?|Councillors?|The (?:[\w-]+ ){1,5}?)(?:is|are|will be|should|must|may) "
    r"(?:be )?(?:asked|requested|invited|reminded|recommended|advised|required|given)\b"
    r"|(?:The |A )?(?:[Jj]oint |[Vv]erbal |[Ww]ritten |[Oo]ral )?[Rr]eports? (?:of|by|from) "
    r"(?!.*\b(?:was|were)\b)"
    r"|Please |[(\[]?(?:Copy|Copies|Reports?|Papers?|Minutes|Pages?|Schedule|Documents?) "
    r"(?:is |are )?(?:attached|enclosed|herewith|to follow|\d)|\[?(?:Attached|Enclosed|TO FOLLOW)\b"
    r"|(?:Wards?(?: affected)?|Contact(?: [Oo]fficer)?|Lead [Oo]fficer|[Pp]urpose|Report (?:No|author))\b"
    r"\.?.{0,12}:|Purpose of |(?:Where a|Any|A) (?:[Mm]ember|[Cc]ouncillor|person) |If (?:you|a|any) "
    r"|The (?:next|date of the next) meeting )"
)
_FUTURE = re.compile(
    r"\b(?:(?:is|are) (?:attached|enclosed|set out|available|appended)|to follow"
    r"|will (?:be|give|present|report))\b"
)
_PAST = re.compile(
    r"(?<!\bis )(?<!\bare )(?<!\bbe )(?<!\bbeing )\b(?:was|were|had|did|reported|considered|noted|agreed"
    r"|received|approved|declared|moved|welcomed|thanked|gave|presented|advised|explained|asked|confirmed"
    r"|introduced|submitted|outlined|stated|discussed|informed|raised|updated|referred|responded|proposed"
    r"|seconded|elected|appointed|deferred|highlighted|apologi[sz]ed|indicated|There (?:being|is) no"
    r"|RESOLVED|Resolved|AGREED|NOTED|CARRIED)\b"
)
_SOMEBODY_DID = re.compile(
    r"(?:\b[A-Z][\w’'-]*|[a-z][)]|\b(?:[Tt]hey|[Ss]?[Hh]e|[Ii]t)) (?:also |then |further )?"
    r"(?!attached)[a-z]{3,}ed\b"
)
_NONE = re.compile(
    r"(?:None|Nil|No apologies|Apologies(?! for (?:absence|lateness)\W{0,2}$)\W*(?=\w))\b.*", re.IGNORECASE
)


def is_agenda_text(text: str) -> bool:
    """Whether a line bids, announces or refers to papers, as an agenda does before the meeting."""
    if opens_decision(text):
        return False
    if is_standing_text(text) or is_standing_sentence(text) or _BIDS.match(text):
        return not tells_of_meeting(text) or bool(_BIDS.match(text)) or is_standing_text(text)
    return bool(_FUTURE.search(text)) and not tells_of_meeting(text)


def tells_of_meeting(text: str) -> bool:
    """Whether a line tells what happened, as a minute does afterwards."""
    return bool(
        _PAST.search(text) or _SOMEBODY_DID.search(text) or opens_decision(text) or _NONE.fullmatch(text)
    )


def minute_start(texts: Sequence[str]) -> int:
    """Where among the lines under a title the minute begins: behind the agenda's own words, as soon as a line
    tells of the meeting; the number of lines when none does."""
    for at, text in enumerate(texts):
        if not is_agenda_text(text) and tells_of_meeting(text):
            return at
    return len(texts)


def unlabelled_minute(texts: Sequence[str], gaps: Sequence[int], people: Collection[str]) -> int:
    """As `minute_start`, for a page whose gaps of two blank lines are all that is left of a label: behind the
    agenda's words and the presenters the minute begins with the next block."""
    telling = [at for at, text in enumerate(texts) if tells_of_meeting(text)]
    for at, text in enumerate(texts[: telling[-1] + 1] if telling else ()):
        if is_agenda_text(text) or presenters_in(text, people):
            continue
        if _is_proposed(text) and gaps[at] < BLOCK_GAP and _block_after(gaps, at) <= telling[-1]:
            continue
        if gaps[at] >= BLOCK_GAP or tells_of_meeting(text):
            return at
    return len(texts)


def _is_proposed(text: str) -> bool:
    """Whether words could be the resolution that the agenda proposes; the one that was passed comes below."""
    return text.startswith("That ")


def _block_after(gaps: Sequence[int], at: int) -> int:
    return next((later for later in range(at + 1, len(gaps)) if gaps[later] >= BLOCK_GAP), len(gaps))
