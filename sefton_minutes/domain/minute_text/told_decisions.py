"""Decisions that only the narrative tells: "The minutes were approved as a correct record.", "All in favour."

They are looked for where nothing introduces a decision, and stay unconfirmed until an officer says so.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from sefton_minutes.domain.minute_text import doubts
from sefton_minutes.domain.minute_text.clause_list import ClauseList, clause_tree, read_clauses
from sefton_minutes.domain.minute_text.labels import label_at
from sefton_minutes.domain.minute_text.motion import read_motion, states_a_motion
from sefton_minutes.domain.minute_text.motions_around import motion_around
from sefton_minutes.domain.minute_text.moved_sentences import only_moves
from sefton_minutes.domain.minute_text.reading import Paragraph, ParagraphKind
from sefton_minutes.domain.minute_text.source import Block, Source
from sefton_minutes.domain.resolutions import Clause, Resolution

_HOW = r"(?:(?:unanimously|duly|formally|then|also|all|generally)\s+)?"
_DECIDED = (
    r"(?:approved|agreed|confirmed|accepted|adopted|endorsed|noted|received|ratified|granted|refused|deferred"
    r"|supported|signed|taken\s+as\s+read)"
)
_ACCEPTED = (
    r"(?:approved|agreed|confirmed|accepted|adopted|endorsed|ratified|granted|refused|deferred|supported)"
)
_THING = (
    r"(?:minutes?|reports?|recommendations?|applications?|proposals?|updates?|budget|accounts?|polic(?:y|ies)"
    r"|request|schedule|payments?|invoices?|quotations?|quotes?|nominations?|strategy|plan|programme|position"
    r"|precept|presentation|information|contents|dates?|expenditure|register|log|decisions?)"
)
# Letters and news are received and noted at every meeting: that decides nothing.
_REPORT = r"(?:minutes?|reports?|updates?|position|information|presentation|contents|recommendations?|log)"
_RECORD = re.compile(
    rf"^(?:[^.;:]{{0,200}}\b)?minutes?\b[^.;:]{{0,300}}?\b(?:was|were)\s+{_HOW}{_DECIDED}\b"
    rf"|^(?:{_HOW}(?:approved|agreed|confirmed|accepted|signed))\b[^.;:]{{0,60}}\brecord\b"
    r"|^[^.;:]{1,300}\b(?:approved|agreed|confirmed|accepted|signed)\b[^.;:]{0,160}\b(?:correct|true"
    r"|accurate)\s+record\b",
    re.IGNORECASE,
)
_PASSIVE = re.compile(
    rf"^(?:the|this|that|these|a)\s+(?:[\w’'&,/-]+\s+){{0,14}}?"
    rf"(?:{_THING}(?:\s+[\w’'&,/-]+){{0,14}}?\s+(?:was|were)\s+{_HOW}{_ACCEPTED}"
    rf"|{_THING}(?:\s+[\w’'&,/-]+){{0,14}}?\s+(?:was|were)\s+{_HOW}(?:received\s+and\s+)?noted)\b",
    re.IGNORECASE,
)
_BODY = (
    r"(?:members|cabinet|(?:full\s+)?council|councillors|the\s+(?:[\w’'&/-]+\s+){0,5}?(?:meeting|council"
    r"|committee|cabinet|board|panel|executive|partnership|forum|commission|authority|group))"
)
_ACTIVE = re.compile(
    rf"^{_BODY}\s+{_HOW}(?:(?:approved|agreed|confirmed|accepted|adopted|endorsed|ratified)\s+"
    rf"(?:the|its|this|these)\s+(?:[\w’'&/-]+\s+){{0,6}}?{_THING}"
    rf"|noted\s+(?:the|its|this|these)\s+(?:[\w’'&/-]+\s+){{0,6}}?{_REPORT})\b",
    re.IGNORECASE,
)
_IN_CAPITALS = re.compile(
    r"^(?i:the\s+)?(?i:applications?|motion|proposal)\b[^.;:]{0,60}\b(?:APPROVED|REFUSED|GRANTED|DEFERRED)\b"
)
_AT_END = re.compile(r"\s[-–—]\s?(?:agreed|noted|approved|carried)\.?$", re.IGNORECASE)
_ELECTED = re.compile(
    r"\b(?:was|were)\s+(?:unanimously\s+|duly\s+)?(?:re-?)?(?:elected|appointed|co-?opted)\b[^.;:]{0,80}"
    r"\b(?:chair\w*|vice|mayor|leader|deputy|member|representative)\b",
    re.IGNORECASE,
)
_IN_FAVOUR = re.compile(
    r"\ball\s+in\s+favour\b|\bunanimous(?:ly)?\b|\b(?:was|were|motion|vote)\s+(?:duly\s+)?(?:carried"
    r"|passed|agreed|approved)\b"
    r"|\bcarried\b|\bpassed\b|\bresolved\b",
    re.IGNORECASE,
)
_LOST = re.compile(
    r"\b(?:lost|fell|defeated|not\s+(?:carried|agreed|approved|seconded)|withdrawn|rejected|amendments?)\b",
    re.IGNORECASE,
)
_SUBJECT_TO = re.compile(
    r"\bsubject\s+to\b.*|\bwith\s+(?:the\s+following\s+|minor\s+)?amendments?\b.*", re.IGNORECASE | re.DOTALL
)
_PUT_TO_THE_VOTE = re.compile(
    r"^(?:(?:the|this)\s+)?(?:[\w-]+\s+){0,3}?(?:motion|recommendations?|proposal|proposition"
    r"|resolution)\b[^.;:]{0,120}"
    r"\b(?:carried|agreed|approved|passed)\b|^(?:on\s+being\s+|when\s+"
    r"|having\s+been\s+)?put\s+to\s+the\s+vote\b[^.;]{0,120}"
    r"\bcarried\b",
    re.IGNORECASE,
)
_ACCEPTED_IT = re.compile(
    rf"^{_BODY}\s+{_HOW}(?:approved|agreed|accepted|adopted|carried)\s+the\s+(?:recommendations?|motion|proposal)\b",
    re.IGNORECASE,
)
_EARLIER = re.compile(
    r"\b(?:had|has|have|previously|would|will|could|should|(?-i:may)|might|shall|not|if|once|until"
    r"|last\s+year"
    r"|reported|advised|explained|stated|said|asked|queried|questioned|when|whether)\b",
    re.IGNORECASE,
)
_BODY_DID = re.compile(rf"{_BODY}\s?:\s?[-–—]?$", re.IGNORECASE)
_DID = re.compile(
    r"(?:unanimously\s+)?(?:approved|agreed|noted|adopted|accepted|endorsed|delegated|authorised"
    r"|received|requested"
    r"|resolved|confirmed|granted|refused|deferred|appointed|recommended|supported|instructed|welcomed"
    r"|thanked)\b",
    re.IGNORECASE,
)
_NOTHING = ClauseList((), (), 0)
_ANOTHER_DAY = re.compile(
    r"\b(?:in|on|since|during)\s+(?:[\w,]+\s+){0,3}?(?:19|20)\d\d\b|\bon\s+appeal\b"
    r"|\bby\s+(?:the\s+)?inspector\b"
    r"|\b(?:last|previous)\s+(?:year|month|meeting)\b",
    re.IGNORECASE,
)
_LONGEST = 500
_SHORTEST = 16
"""Characters. "Motion carried." alone does not tell what was."""
_FIRST_PART = 200


def tells_of_a_decision(sentence: str) -> bool:
    """Whether a sentence of the narrative tells what this meeting decided."""
    if not _SHORTEST < len(sentence) <= _LONGEST:
        return False
    if _EARLIER.search(sentence, 0, _FIRST_PART) or _LOST.search(_SUBJECT_TO.sub("", sentence)):
        return False
    if any(way.search(sentence) for way in (_RECORD, _IN_CAPITALS, _AT_END, _PUT_TO_THE_VOTE)):
        return True
    told = next((found for way in (_PASSIVE, _ACTIVE, _ELECTED) if (found := way.search(sentence))), None)
    if told is not None:
        return not _ANOTHER_DAY.search(sentence, told.end())
    return states_a_motion(sentence) and bool(_IN_FAVOUR.search(sentence))


def without_outcomes(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks where what became of a motion ("the motion was carried") is no second decision."""
    kept: list[Block] = []
    moved = False
    for block in blocks:
        resolution = block.resolution
        if resolution is not None and moved and _is_outcome(resolution):
            kept.append(replace(block, resolution=None, actions=(), doubts=()))
            continue
        kept.append(block)
        moved = moved or bool(resolution and (resolution.mover or resolution.introducer))
    return tuple(kept)


def _is_outcome(resolution: Resolution) -> bool:
    if resolution.introducer or resolution.mover:
        return False
    said = resolution.clauses[0].text if resolution.clauses else ""
    return any(way.search(said) for way in (_PUT_TO_THE_VOTE, _ELECTED, _ACCEPTED_IT))


def told_decision(source: Source, number: int) -> Block | None:
    """The sentence on line number `number` as an unconfirmed decision; None when it tells of none."""
    line = source.lines[number]
    label = label_at(source.text, line.words, line.words_end)
    begin = label.body if label else line.words
    words = source.text[begin : line.words_end]
    if source.is_apart(number) or source.is_refused(line) or only_moves(words):
        return None
    if not tells_of_a_decision(words):
        return None
    around = motion_around(source, number, number + 1, number)
    motion = read_motion(words).completed_by(around.motion)
    confirmed = source.is_confirmed(line)
    below = read_clauses(source, number + 1) if words.endswith((":", ":-")) else _NOTHING
    clause = Clause("", words, clause_tree(source.text, below.entries), begin, line.words_end)
    resolution = Resolution(
        introducer="",
        confirmed=confirmed,
        clauses=(clause,),
        mover=motion.mover,
        seconder=motion.seconder,
        vote=motion.vote,
        start=line.words,
        end=max(line.words_end, below.end),
    )
    own = Paragraph(ParagraphKind.CLAUSE, line.start, line.end, line.words)
    doubt = () if confirmed else (doubts.in_narrative(source, line, line.words_end),)
    next_line = max(number + 1, below.next_line)
    return Block(next_line, (own, *below.paragraphs), resolution, (), doubt)


def told_list(source: Source, number: int) -> Block | None:
    """A list of what a body did ("The Board:", below it "1. Noted the report.") as one to be confirmed."""
    line = source.lines[number]
    if source.is_apart(number) or source.is_refused(line) or not _BODY_DID.match(source.words(line)):
        return None
    listed = read_clauses(source, number + 1)
    outermost = [entry for entry in listed.entries if entry.level == 0]
    done = [entry for entry in outermost if _DID.match(source.text, entry.start, entry.end)]
    if not outermost or 2 * len(done) < len(outermost):
        return None
    confirmed = source.is_confirmed(line)
    resolution = Resolution(
        introducer="",
        confirmed=confirmed,
        stem=source.words(line).rstrip(":-– "),
        clauses=clause_tree(source.text, listed.entries),
        start=line.words,
        end=listed.end,
    )
    own = Paragraph(ParagraphKind.TEXT, line.start, line.end, line.words)
    doubt = () if confirmed else (doubts.in_narrative(source, line, listed.end),)
    return Block(listed.next_line, (own, *listed.paragraphs), resolution, (), doubt)
